<?php
/**
 * What the block “Score card” offers in the editor. Written by `node packages/wordpress/write-blocks.mjs`.
 *
 * @package Oxbow
 */

namespace Oxbow;

defined( 'ABSPATH' ) || exit;

/** Its title and icon, and the attributes that it writes, the one that says what is shown first. */
function score_card_fields(): array {
	return array(
		'title'    => _x( 'Score card', 'block title', 'oxbow' ),
		'icon'     => 'performance',
		'subject'  => 'series',
		'is_whole' => false,
		'fields'   => array(
			array(
				'attribute' => 'series',
				'control' => 'text',
				'label' => __( 'Id of the series', 'oxbow' ),
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
