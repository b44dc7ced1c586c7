<?php
/**
 * What an administrator says once for the whole site, and what of it is taken.
 *
 * @package Oxbow
 */

namespace Oxbow;

defined( 'ABSPATH' ) || exit;

const OPTION = 'oxbow_settings';

/**
 * The settings: `endpoint`, `site`, `tokenurl` and `script`, each a text, empty where it was not set.
 * Nothing secret is among them: all of them stand in every page that has a block.
 */
function settings(): array {
	$kept = get_option( OPTION, array() );
	$none = array(
		'endpoint' => '',
		'site'     => '',
		'tokenurl' => '',
		'script'   => '',
	);
	return is_array( $kept ) ? array_map( 'strval', array_intersect_key( $kept, $none ) ) + $none : $none;
}

/**
 * Takes what was written on the settings page. A value that cannot be taken leaves the former one, and a message says why.
 *
 * @param mixed $input What was sent.
 */
function sanitize_settings( $input ): array {
	$before = settings();
	$input  = is_array( $input ) ? $input : array();
	$after  = array();
	foreach ( setting_checks() as $name => $check ) {
		$text  = isset( $input[ $name ] ) && is_string( $input[ $name ] ) ? trim( $input[ $name ] ) : '';
		$fault = '' === $text || $text === $before[ $name ] ? '' : ( fault_of_secret( $text ) ?: $check( $text ) );
		if ( '' !== $fault ) {
			add_settings_error( OPTION, "oxbow_$name", $fault );
		}
		$after[ $name ] = '' === $fault ? $text : $before[ $name ];
	}
	// Whoever names a script runs it for everybody; on a network of sites that is not for each site's administrator.
	if ( $after['script'] !== $before['script'] && ! current_user_can( 'unfiltered_html' ) ) {
		add_settings_error( OPTION, 'oxbow_script', __( 'The script was not changed: you may not bring scripts into this site.', 'oxbow' ) );
		$after['script'] = $before['script'];
	}
	return $after;
}

/** What is wrong with a value of each setting; an empty text where nothing is. */
function setting_checks(): array {
	return array(
		'endpoint' => static function ( string $text ): string {
			return is_path( $text ) || is_web_address( $text )
				? ''
				: __( 'The address of the collector begins with https:// or with a single slash.', 'oxbow' );
		},
		'site'     => static function ( string $text ): string {
			return preg_match( '/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/', $text )
				? ''
				: __( 'The site key consists of letters, digits, hyphens and underscores.', 'oxbow' );
		},
		'tokenurl' => static function ( string $text ): string {
			return is_path( $text ) || is_own_address( $text )
				? ''
				/* translators: %s: a path of this site */
				: sprintf( __( 'The address for tokens is one of this site, such as %s.', 'oxbow' ), example_of_tokens() );
		},
		'script'   => static function ( string $text ): string {
			if ( ! is_path( $text ) && ! is_own_address( $text ) && ! ( is_web_address( $text ) && 0 === strpos( $text, 'https://' ) ) ) {
				return __( 'The address of the script begins with https:// or with a single slash.', 'oxbow' );
			}
			return has_prefix( $text )
				? __( 'The address of the script is one without ?prefix=: the blocks write elements whose names begin with ox-, and such a script gives them other names.', 'oxbow' )
				: '';
		},
	);
}

/** A token or a key that was pasted into the wrong place would be read by everybody. */
function fault_of_secret( string $text ): string {
	$is_secret = preg_match( '/eyJ[\w-]+\.|"d"\s*:|[?&#](token|access_token|key|secret)=/i', $text );
	return $is_secret ? __( 'That holds a token or a secret. Everything set here stands in the pages of this site; nothing was changed.', 'oxbow' ) : '';
}

/** Whether a text is a path on this site; `//host` and `/\host` are addresses elsewhere. */
function is_path( string $text ): bool {
	return 1 === preg_match( '#^/(?![/\\\\])[^\s\\\\]*$#', $text );
}

/** Whether a text is an address by http or https without a user in it. */
function is_web_address( string $text ): bool {
	$parts = wp_parse_url( $text );
	return is_array( $parts )
		&& in_array( $parts['scheme'] ?? '', array( 'http', 'https' ), true )
		&& '' !== ( $parts['host'] ?? '' )
		&& ! isset( $parts['user'] )
		&& ! preg_match( '/[\s\\\\]/', $text );
}

/** Whether the script of an address calls its elements otherwise than ox-…, see its `prefix`. */
function has_prefix( string $text ): bool {
	$before_hash = explode( '#', $text, 2 )[0];
	wp_parse_str( explode( '?', $before_hash, 2 )[1] ?? '', $query );
	return isset( $query['prefix'] );
}

/**
 * The origin of an address, as a browser names it and a collector knows it: scheme, host, and the port unless it is the usual
 * one. Never a path, also of a site that lies in a folder. Empty where the text is no address by http or https.
 */
function origin_of( string $address ): string {
	if ( ! is_web_address( $address ) ) {
		return '';
	}
	$parts = wp_parse_url( $address );
	$usual = 'https' === $parts['scheme'] ? 443 : 80;
	$port  = $parts['port'] ?? $usual;
	return $parts['scheme'] . '://' . strtolower( $parts['host'] ) . ( $port === $usual ? '' : ":$port" );
}

/** Whether an address is of this site's origin. */
function is_own_address( string $text ): bool {
	$origin = origin_of( $text );
	return '' !== $origin && origin_of( home_url() ) === $origin;
}

/** What an address for tokens may be, as a path that begins with the folder of this site, if it lies in one. */
function example_of_tokens(): string {
	return wp_make_link_relative( home_url( '/oxbow-token' ) );
}
