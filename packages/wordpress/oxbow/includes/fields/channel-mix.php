<?php
/**
 * What the block “Channel mix” offers in the editor. Written by `node packages/wordpress/write-blocks.mjs`.
 *
 * @package Oxbow
 */

namespace Oxbow;

defined( 'ABSPATH' ) || exit;

/** Its title and icon, and the attributes that it writes, the one that says what is shown first. */
function channel_mix_fields(): array {
	return array(
		'title'    => _x( 'Channel mix', 'block title', 'oxbow' ),
		'icon'     => 'chart-bar',
		'subject'  => 'days',
		'is_whole' => false,
		'fields'   => array(
			array(
				'attribute' => 'days',
				'control' => 'number',
				'label' => __( 'How many days', 'oxbow' ),
				'help' => __( '1 to 366.', 'oxbow' ),
			),
			array(
				'attribute' => 'until',
				'control' => 'text',
				'label' => __( 'The day after the last one', 'oxbow' ),
				'help' => __( 'Such as 2026-10-01. Left empty: today is the last one.', 'oxbow' ),
			),
			array(
				'attribute' => 'every',
				'control' => 'select',
				'label' => __( 'Cut by', 'oxbow' ),
				'options' => array(
					'day' => __( 'Day', 'oxbow' ),
					'week' => __( 'Week', 'oxbow' ),
					'month' => __( 'Month', 'oxbow' ),
				),
			),
			array(
				'attribute' => 'side',
				'control' => 'select',
				'label' => __( 'Whose contacts', 'oxbow' ),
				'options' => array(
					'customer' => __( 'Customers', 'oxbow' ),
					'employee' => __( 'Employees', 'oxbow' ),
					'both' => __( 'Both', 'oxbow' ),
				),
			),
			array(
				'attribute' => 'direction',
				'control' => 'select',
				'label' => __( 'Direction', 'oxbow' ),
				'options' => array(
					'in' => __( 'To the firm', 'oxbow' ),
					'out' => __( 'From the firm', 'oxbow' ),
					'internal' => __( 'Inside the firm', 'oxbow' ),
					'both' => __( 'To and from the firm', 'oxbow' ),
				),
			),
			array(
				'attribute' => 'presentation',
				'control' => 'select',
				'label' => __( 'Shown as', 'oxbow' ),
				'options' => array(
					'bars' => __( 'Bars', 'oxbow' ),
					'table' => __( 'Table', 'oxbow' ),
				),
			),
			array(
				'attribute' => 'timezone',
				'control' => 'text',
				'label' => __( 'Time zone', 'oxbow' ),
				'help' => __( 'Such as Europe/Berlin. Left empty: that of the reader.', 'oxbow' ),
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
