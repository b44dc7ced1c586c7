<?php
/**
 * What the block “Assessment” offers in the editor. Written by `node packages/wordpress/write-blocks.mjs`.
 *
 * @package Oxbow
 */

namespace Oxbow;

defined( 'ABSPATH' ) || exit;

/** Its title and icon, and the attributes that it writes, the one that says what is shown first. */
function assessment_fields(): array {
	return array(
		'title'    => _x( 'Assessment', 'block title', 'oxbow' ),
		'icon'     => 'clipboard',
		'subject'  => 'instrument',
		'is_whole' => false,
		'fields'   => array(
			array(
				'attribute' => 'instrument',
				'control' => 'text',
				'label' => __( 'Id of the instrument', 'oxbow' ),
			),
			array(
				'attribute' => 'side',
				'control' => 'text',
				'label' => __( 'Whose view is asked for', 'oxbow' ),
				'help' => __( '“customer” unless told otherwise, “employee”, or another side of the instrument.', 'oxbow' ),
			),
			array(
				'attribute' => 'short',
				'control' => 'toggle',
				'label' => __( 'Short form', 'oxbow' ),
			),
			array(
				'attribute' => 'exclude',
				'control' => 'text',
				'label' => __( 'What is not asked', 'oxbow' ),
				'help' => __( 'Ids of statements and dimensions, and topics, with blanks between them.', 'oxbow' ),
			),
			array(
				'attribute' => 'wave',
				'control' => 'text',
				'label' => __( 'Wave', 'oxbow' ),
				'help' => __( 'Left empty: the one that is open.', 'oxbow' ),
			),
			array(
				'attribute' => 'shared',
				'control' => 'toggle',
				'label' => __( 'On a device that many use', 'oxbow' ),
			),
			array(
				'attribute' => 'protection',
				'control' => 'json',
				'label' => __( 'What employees read about who sees it (JSON)', 'oxbow' ),
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
