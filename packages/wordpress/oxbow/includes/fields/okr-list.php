<?php
/**
 * What the block “OKR list” offers in the editor. Written by `node packages/wordpress/write-blocks.mjs`.
 *
 * @package Oxbow
 */

namespace Oxbow;

defined( 'ABSPATH' ) || exit;

/** Its title and icon, and the attributes that it writes, the one that says what is shown first. */
function okr_list_fields(): array {
	return array(
		'title'    => _x( 'OKR list', 'block title', 'oxbow' ),
		'icon'     => 'list-view',
		'subject'  => 'list',
		'is_whole' => true,
		'fields'   => array(
			array(
				'attribute' => 'list',
				'control' => 'text',
				'label' => __( 'Which list, where there are several', 'oxbow' ),
			),
			array(
				'attribute' => 'layout',
				'control' => 'select',
				'label' => __( 'Arranged as', 'oxbow' ),
				'options' => array(
					'list' => __( 'List', 'oxbow' ),
					'tree' => __( 'Tree', 'oxbow' ),
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
