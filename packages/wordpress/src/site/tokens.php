<?php
// Part of the test site, not of the plugin: what a site writes for itself, an address that answers a token for who is signed in.
// The real one would sign it; here the test has laid one down.

add_action(
	'init',
	static function () {
		$asked = wp_parse_url( $_SERVER['REQUEST_URI'] ?? '', PHP_URL_PATH );
		if ( wp_parse_url( home_url( '/oxbow-token' ), PHP_URL_PATH ) !== $asked ) {
			return;
		}
		nocache_headers();
		if ( ! is_user_logged_in() ) {
			status_header( 401 );
			exit;
		}
		wp_send_json( array( 'token' => trim( file_get_contents( WP_CONTENT_DIR . '/token.txt' ) ) ) );
	}
);
