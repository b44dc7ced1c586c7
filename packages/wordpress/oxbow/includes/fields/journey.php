<?php
/**
 * What the block “Journey” offers in the editor. Written by `node packages/wordpress/write-blocks.mjs`.
 *
 * @package Oxbow
 */

namespace Oxbow;

defined( 'ABSPATH' ) || exit;

/** Its title and icon, and the attributes that it writes, the one that says what is shown first. */
function journey_fields(): array {
	return array(
		'title'    => _x( 'Journey', 'block title', 'oxbow' ),
		'icon'     => 'location-alt',
		'subject'  => 'journey',
		'is_whole' => false,
		'fields'   => array(
			array(
				'attribute' => 'journey',
				'control' => 'text',
				'label' => __( 'Id of the journey', 'oxbow' ),
			),
			array(
				'attribute' => 'presentation',
				'control' => 'select',
				'label' => __( 'Shown as', 'oxbow' ),
				'options' => array(
					'map' => __( 'Map', 'oxbow' ),
					'list' => __( 'List', 'oxbow' ),
				),
			),
			array(
				'attribute' => 'editable',
				'control' => 'toggle',
				'label' => __( 'Can be changed', 'oxbow' ),
			),
			array(
				'attribute' => 'data',
				'control' => 'json',
				'label' => __( 'Data (JSON)', 'oxbow' ),
				'help' => __( 'In the place of what is asked of the collector. Everybody who sees the page can read it.', 'oxbow' ),
			),
		),
	);
}
