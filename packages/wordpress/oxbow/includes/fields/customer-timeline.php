<?php
/**
 * What the block “Customer timeline” offers in the editor. Written by `node packages/wordpress/write-blocks.mjs`.
 *
 * @package Oxbow
 */

namespace Oxbow;

defined( 'ABSPATH' ) || exit;

/** Its title and icon, and the attributes that it writes, the one that says what is shown first. */
function customer_timeline_fields(): array {
	return array(
		'title'    => _x( 'Customer timeline', 'block title', 'oxbow' ),
		'icon'     => 'backup',
		'subject'  => 'customer',
		'is_whole' => false,
		'fields'   => array(
			array(
				'attribute' => 'customer',
				'control' => 'text',
				'label' => __( 'Number of the customer', 'oxbow' ),
			),
			array(
				'attribute' => 'grouping',
				'control' => 'select',
				'label' => __( 'Touchpoints stand together by', 'oxbow' ),
				'options' => array(
					'day' => __( 'Day', 'oxbow' ),
					'week' => __( 'Week', 'oxbow' ),
					'month' => __( 'Month', 'oxbow' ),
					'case' => __( 'Case', 'oxbow' ),
					'none' => __( 'Nothing', 'oxbow' ),
				),
			),
			array(
				'attribute' => 'order',
				'control' => 'select',
				'label' => __( 'What comes first', 'oxbow' ),
				'options' => array(
					'newest' => __( 'The newest', 'oxbow' ),
					'oldest' => __( 'The oldest', 'oxbow' ),
				),
			),
			array(
				'attribute' => 'virtual',
				'control' => 'select',
				'label' => __( 'Only rows in sight are in the page', 'oxbow' ),
				'options' => array(
					'auto' => __( 'From 300 touchpoints on', 'oxbow' ),
					'on' => __( 'Always', 'oxbow' ),
					'off' => __( 'Never', 'oxbow' ),
				),
			),
			array(
				'attribute' => 'agents',
				'control' => 'select',
				'label' => __( 'People of the firm appear', 'oxbow' ),
				'options' => array(
					'team' => __( 'As their team', 'oxbow' ),
					'named' => __( 'With their name', 'oxbow' ),
				),
			),
			array(
				'attribute' => 'lanes',
				'control' => 'toggle',
				'label' => __( 'Both sides beside each other', 'oxbow' ),
			),
			array(
				'attribute' => 'story',
				'control' => 'toggle',
				'label' => __( 'Told to those who do not serve the customer', 'oxbow' ),
			),
			array(
				'attribute' => 'overview',
				'control' => 'toggle',
				'label' => __( 'With an overview over time', 'oxbow' ),
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
