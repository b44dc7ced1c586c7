<?php
// Sets an unpacked WordPress up: its tables, one account for each role, addresses that can be read. Prints the accounts'
// application passwords as JSON.
//   php setup.php FOLDER install|accounts

$_SERVER['HTTP_HOST'] = parse_url( getenv( 'OXBOW_WORDPRESS' ), PHP_URL_HOST ) . ':' . parse_url( getenv( 'OXBOW_WORDPRESS' ), PHP_URL_PORT );

list( , $folder, $step ) = $argv;
if ( 'install' === $step ) {
	define( 'WP_INSTALLING', true );
}
require "$folder/wp-load.php";

if ( 'install' === $step ) {
	require ABSPATH . 'wp-admin/includes/upgrade.php';
	wp_install( 'Hollin & Wren', 'administrator', 'administrator@example.com', true, '', 'administrator' );
	exit;
}

global $wp_rewrite;
$wp_rewrite->set_permalink_structure( '/%postname%/' );
flush_rewrite_rules();
// They would be fetched from elsewhere.
update_option( 'show_avatars', '' );
$passwords = array();
foreach ( array( 'administrator', 'editor', 'author' ) as $role ) {
	$user = get_user_by( 'login', $role );
	$id   = $user ? $user->ID : wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $role,
			'user_email' => "$role@example.com",
			'role'       => $role,
		)
	);
	// The author writes in German.
	update_user_meta( $id, 'locale', 'author' === $role ? 'de_DE' : 'en_US' );
	$passwords[ $role ] = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'test' ) )[0];
}
echo wp_json_encode( $passwords );
