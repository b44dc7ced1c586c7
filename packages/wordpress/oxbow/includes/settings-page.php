<?php
/**
 * The page “Settings > Oxbow”.
 *
 * @package Oxbow
 */

namespace Oxbow;

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_menu',
	static function () {
		add_options_page( 'Oxbow', 'Oxbow', 'manage_options', 'oxbow', __NAMESPACE__ . '\print_settings_page' );
	}
);

add_action(
	'admin_init',
	static function () {
		register_setting(
			'oxbow',
			OPTION,
			array(
				'type'              => 'object',
				'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
				'show_in_rest'      => false,
			)
		);
		add_settings_section( 'oxbow', '', '__return_null', 'oxbow' );
		foreach ( setting_fields() as $name => $field ) {
			add_settings_field(
				"oxbow_$name",
				$field['label'],
				__NAMESPACE__ . '\print_setting',
				'oxbow',
				'oxbow',
				array(
					'name'      => $name,
					'help'      => $field['help'],
					'label_for' => "oxbow_$name",
				)
			);
		}
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( FILE ),
	static function ( array $links ): array {
		$address = admin_url( 'options-general.php?page=oxbow' );
		array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'oxbow' ) ) );
		return $links;
	}
);

/** What can be set, with its words. */
function setting_fields(): array {
	return array(
		'endpoint' => array(
			'label' => __( 'Address of the collector', 'oxbow' ),
			'help'  => __( 'Such as https://collector.example.com. Left empty: pages of yours answer what the blocks ask for.', 'oxbow' ),
		),
		'site'     => array(
			'label' => __( 'Site key', 'oxbow' ),
			/* translators: %s: scheme and host of this site */
			'help'  => sprintf( __( 'The public key under which the collector knows this site, whose origin is %s. It is no secret.', 'oxbow' ), origin_of( home_url() ) ),
		),
		'tokenurl' => array(
			'label' => __( 'Address for tokens', 'oxbow' ),
			/* translators: %s: a path of this site */
			'help'  => sprintf( __( 'An address of this site, such as %s, that answers {"token": "…"} for who is signed in. Never a token itself.', 'oxbow' ), example_of_tokens() ),
		),
		'script'   => array(
			'label' => __( 'Address of the script', 'oxbow' ),
			/* translators: %s: the address of a file */
			'help'  => sprintf( __( 'Left empty: the one that comes with the plugin, %s.', 'oxbow' ), bundled_script() ),
		),
	);
}

/** Prints the page. */
function print_settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>Oxbow</h1><form action="options.php" method="post">';
	settings_fields( 'oxbow' );
	do_settings_sections( 'oxbow' );
	submit_button();
	echo '</form></div>';
}

/**
 * Prints one field.
 *
 * @param array $field Its `name` and `help`.
 */
function print_setting( array $field ): void {
	$name  = $field['name'];
	$value = settings()[ $name ];
	printf(
		'<input class="regular-text code" type="text" id="oxbow_%1$s" name="%2$s[%1$s]" value="%3$s" aria-describedby="oxbow_%1$s_help" autocomplete="off"><p class="description" id="oxbow_%1$s_help">%4$s</p>',
		esc_attr( $name ),
		esc_attr( OPTION ),
		esc_attr( $value ),
		esc_html( $field['help'] )
	);
}
