<?php
/**
 * What the block “Experience radar” offers in the editor. Written by `node packages/wordpress/write-blocks.mjs`.
 *
 * @package Oxbow
 */

namespace Oxbow;

defined( 'ABSPATH' ) || exit;

/** Its title and icon, and the attributes that it writes, the one that says what is shown first. */
function radar_fields(): array {
	return array(
		'title'    => _x( 'Experience radar', 'block title', 'oxbow' ),
		'icon'     => 'chart-area',
		'subject'  => 'instrument',
		'is_whole' => false,
		'fields'   => array(
			array(
				'attribute' => 'instrument',
				'control' => 'text',
				'label' => __( 'Id of the instrument', 'oxbow' ),
			),
			array(
				'attribute' => 'unit',
				'control' => 'text',
				'label' => __( 'Unit', 'oxbow' ),
				'help' => __( 'Left empty: the whole organisation.', 'oxbow' ),
			),
			array(
				'attribute' => 'wave',
				'control' => 'text',
				'label' => __( 'Wave', 'oxbow' ),
				'help' => __( 'Left empty: the latest one.', 'oxbow' ),
			),
			array(
				'attribute' => 'presentation',
				'control' => 'select',
				'label' => __( 'Shown as', 'oxbow' ),
				'options' => array(
					'figure' => __( 'Figure', 'oxbow' ),
					'dumbbell' => __( 'Dumbbell', 'oxbow' ),
					'slope' => __( 'Slope over waves', 'oxbow' ),
					'groups' => __( 'Groups', 'oxbow' ),
					'table' => __( 'Table', 'oxbow' ),
				),
			),
			array(
				'attribute' => 'least',
				'control' => 'number',
				'label' => __( 'Points from which a gap is a difference', 'oxbow' ),
			),
			array(
				'attribute' => 'interactive',
				'control' => 'toggle',
				'label' => __( 'Explored with the pointer from the start', 'oxbow' ),
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
