<?php
/**
 * The script that defines the elements: once in each page that has a block, and in no other.
 *
 * @package Oxbow
 */

namespace Oxbow;

defined( 'ABSPATH' ) || exit;

/** The address of the script that comes with the plugin. It carries the version, so it never changes what it is. */
function bundled_script(): string {
	return plugins_url( 'assets/' . VERSION . '/oxbow.js', FILE );
}

/** The address of the script that is used. */
function script_address(): string {
	return settings()['script'] ?: bundled_script();
}

/**
 * What the script's tag says beside its address: with whom the connection of the page talks. Where nobody is signed in
 * there is no token either, so nobody's browser asks for one in vain.
 */
function script_data(): array {
	$said  = array();
	$names = is_user_logged_in() ? array( 'endpoint', 'site', 'tokenurl' ) : array( 'endpoint', 'site' );
	foreach ( $names as $name ) {
		$value = settings()[ $name ];
		if ( '' !== $value ) {
			$said[ "data-$name" ] = $value;
		}
	}
	return $said;
}

/** Brings the script, as a module, and the style sheet that keeps the place of each element until it is drawn. */
function enqueue_script(): void {
	$address = script_address();
	wp_enqueue_style( 'oxbow', preg_replace( '/\.js(\?.*)?$/', '.css', $address ), array(), null );
	// From WordPress 6.5 on; it sees to it that an import map comes before the first module.
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'oxbow', $address, array(), null );
	} else {
		wp_enqueue_script( 'oxbow', $address, array(), null, false );
	}
}

// Before 6.5 a script that was enqueued is a classic one, so its tag is written anew.
add_filter(
	'script_loader_tag',
	static function ( string $tag, string $handle, string $src ): string {
		if ( 'oxbow' !== $handle ) {
			return $tag;
		}
		return wp_get_script_tag(
			array(
				'type' => 'module',
				'src'  => $src,
				'id'   => 'oxbow-js',
			)
		);
	},
	10,
	3
);

// Runs for both tags. What a site adds here by itself, such as a nonce, stays.
add_filter(
	'wp_script_attributes',
	static function ( array $attributes ): array {
		$is_ours = in_array( $attributes['id'] ?? '', array( 'oxbow-js', 'oxbow-js-module' ), true );
		return $is_ours ? $attributes + script_data() : $attributes;
	}
);
