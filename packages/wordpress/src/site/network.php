<?php
// Makes an unpacked WordPress that was set up the first site of a network, and uninstalls the plugin from a network. The
// second step wants wp-config.php to name the network. Prints as JSON how many sites there are, and how many of them have the
// plugin's settings and a setting of another plugin, before and after.
//   php network.php FOLDER make|uninstall

$home                   = parse_url( getenv( 'OXBOW_WORDPRESS' ) );
$_SERVER['HTTP_HOST']   = "$home[host]:$home[port]";
$_SERVER['REQUEST_URI'] = ( $home['path'] ?? '' ) . '/';

list( , $folder, $step ) = $argv;
require "$folder/wp-load.php";

global $wpdb;
if ( 'make' === $step ) {
	require ABSPATH . 'wp-admin/includes/upgrade.php';
	foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) {
		$wpdb->$table = $name;
	}
	install_network();
	populate_network( 1, $_SERVER['HTTP_HOST'], 'administrator@example.com', 'Hollin & Wren', $_SERVER['REQUEST_URI'], false );
	exit;
}

// More sites than WordPress lists unless it is told to; all that they need here is their settings. The last one is archived.
remove_all_actions( 'wp_initialize_site' );
for ( $count = 1; $count <= 101; ++$count ) {
	$site = wp_insert_site(
		array(
			'domain'   => $_SERVER['HTTP_HOST'],
			'path'     => $_SERVER['REQUEST_URI'] . "site-$count/",
			'archived' => 101 === $count ? 1 : 0,
		)
	);
	$wpdb->query( "CREATE TABLE {$wpdb->base_prefix}{$site}_options LIKE {$wpdb->base_prefix}options" );
}

$sites = $wpdb->get_col( "SELECT blog_id FROM $wpdb->blogs" );
$count = static function ( string $option ) use ( $sites ): int {
	$has = static function ( $site ) use ( $option ): bool {
		return false !== get_blog_option( $site, $option );
	};
	return count( array_filter( $sites, $has ) );
};
foreach ( $sites as $site ) {
	update_blog_option( $site, 'oxbow_settings', array( 'endpoint' => "https://collector.example.com/$site" ) );
	update_blog_option( $site, 'another_plugin', 'its own' );
}
$told = static function () use ( $count, $sites ): array {
	return array(
		'sites'   => count( $sites ),
		'ours'    => $count( 'oxbow_settings' ),
		'another' => $count( 'another_plugin' ),
	);
};

$before = $told();
require_once ABSPATH . 'wp-admin/includes/plugin.php';
uninstall_plugin( 'oxbow/oxbow.php' );
wp_cache_flush();
echo wp_json_encode(
	array(
		'before' => $before,
		'after'  => $told(),
		'chosen' => get_current_blog_id(),
	)
);
