<?php
/**
 * What the block “OKR card” offers in the editor. Written by `node packages/wordpress/write-blocks.mjs`.
 *
 * @package Oxbow
 */

namespace Oxbow;

defined( 'ABSPATH' ) || exit;

/** Its title and icon, and the attributes that it writes, the one that says what is shown first. */
function okr_card_fields(): array {
	return array(
		'title'    => _x( 'OKR card', 'block title', 'oxbow' ),
		'icon'     => 'flag',
		'subject'  => 'objective',
		'is_whole' => false,
		'fields'   => array(
			array(
				'attribute' => 'objective',
				'control' => 'text',
				'label' => __( 'Id of the objective', 'oxbow' ),
			),
			array(
				'attribute' => 'layout',
				'control' => 'select',
				'label' => __( 'How much of it is shown', 'oxbow' ),
				'options' => array(
					'card' => __( 'Card', 'oxbow' ),
					'row' => __( 'One line that unfolds', 'oxbow' ),
					'full' => __( 'Card with nothing folded', 'oxbow' ),
					'inside' => __( 'Below a heading that names it', 'oxbow' ),
				),
			),
			array(
				'attribute' => 'readonly',
				'control' => 'toggle',
				'label' => __( 'Takes no check-in', 'oxbow' ),
			),
			array(
				'attribute' => 'timezone',
				'control' => 'text',
				'label' => __( 'Time zone', 'oxbow' ),
				'help' => __( 'Such as Europe/Berlin. Left empty: that of the reader.', 'oxbow' ),
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
