<?php
/**
 * The blocks. Each writes one element, with nothing but attributes; everything else happens in the browser.
 *
 * @package Oxbow
 */

namespace Oxbow;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function () {
		register_editor_script();
		foreach ( array_keys( block_fields() ) as $name ) {
			register_block_type(
				dirname( FILE ) . "/blocks/$name",
				array(
					'render_callback' => static function ( array $attributes ) use ( $name ): string {
						return render_block( $name, $attributes );
					},
				)
			);
		}
	}
);

add_filter(
	'block_categories_all',
	static function ( array $categories ): array {
		$categories[] = array(
			'slug'  => 'oxbow',
			'title' => 'Oxbow',
		);
		return $categories;
	}
);

/**
 * Writes the element of a block; nothing where it has nothing to show, or where no script runs.
 *
 * @param string $name       The block's name, without `oxbow/`.
 * @param array  $attributes What its author set, as far as it fits `block.json`.
 */
function render_block( string $name, array $attributes ): string {
	$block = block_fields()[ $name ];
	$shown = array( $attributes['data'] ?? '', $attributes[ $block['subject'] ] ?? '' );
	if ( is_feed() || ( ! $block['is_whole'] && '' === implode( '', $shown ) ) ) {
		return '';
	}
	enqueue_script();
	$written = '';
	foreach ( $block['fields'] as $field ) {
		$text = attribute_text( $attributes[ $field['attribute'] ] ?? null, 'json' === $field['control'] );
		if ( null !== $text ) {
			$written .= sprintf( ' %s="%s"', $field['attribute'], esc_attr( $text ) );
		}
	}
	return sprintf( '<div %1$s><ox-%2$s%3$s></ox-%2$s></div>', get_block_wrapper_attributes(), $name, $written );
}

/**
 * The text of an attribute, or null where it is left out.
 *
 * @param mixed $value   What the author set.
 * @param bool  $is_json Whether it is JSON, or base64url of JSON.
 */
function attribute_text( $value, bool $is_json ): ?string {
	if ( true === $value ) {
		return '';
	}
	if ( is_int( $value ) || is_float( $value ) ) {
		// As JavaScript reads it: a cast leaves digits out, and before PHP 8 writes what the server's language has for a point.
		$text = wp_json_encode( $value );
		return false === $text ? null : $text; // What is endless has none.
	}
	if ( ! is_string( $value ) || '' === $value ) {
		return null;
	}
	$json = $is_json ? json_decode( $value ) : null;
	if ( ! is_object( $json ) && ! is_array( $json ) ) {
		return $value;
	}
	// esc_attr leaves an entity as it is, so `&quot;` in a text would end it; \u0026 stays what it is.
	return wp_json_encode( $json, JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT ) ?: $value;
}
