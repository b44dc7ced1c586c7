<?php
/**
 * What the block editor is given: the script that edits the blocks, and their words in the language of who writes.
 *
 * @package Oxbow
 */

namespace Oxbow;

defined( 'ABSPATH' ) || exit;

/** Names the script that every block.json asks for. */
function register_editor_script(): void {
	wp_register_script(
		'oxbow-editor',
		plugins_url( 'editor.js', FILE ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ),
		VERSION,
		true
	);
}

add_action(
	'enqueue_block_editor_assets',
	static function () {
		$given = array(
			'blocks'   => block_fields(),
			'script'   => script_address(),
			'data'     => script_data(),
			// Of the page, as readers get it; who writes may have the editor in another one.
			'language' => preg_replace( '/-(formal|informal)$/', '', str_replace( '_', '-', get_locale() ) ),
			'words'    => array(
				'settings'   => __( 'Settings', 'oxbow' ),
				'unset'      => __( 'Not set', 'oxbow' ),
				'show'       => __( 'Show', 'oxbow' ),
				'noSubject'  => __( 'Say what is to be shown here. Nothing is shown until then.', 'oxbow' ),
				'brokenJson' => __( 'This is no JSON.', 'oxbow' ),
				'elsewhere'  => __( 'Here it stands in the text; on the page, where you have chosen.', 'oxbow' ),
			),
		);
		$json  = wp_json_encode( $given, JSON_HEX_TAG | JSON_HEX_AMP );
		wp_add_inline_script( 'oxbow-editor', "window.oxbowEditor = $json;", 'before' );
	}
);
