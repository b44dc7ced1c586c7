<?php
/**
 * What the block “Feedback inbox” offers in the editor. Written by `node packages/wordpress/write-blocks.mjs`.
 *
 * @package Oxbow
 */

namespace Oxbow;

defined( 'ABSPATH' ) || exit;

/** Its title and icon, and the attributes that it writes, the one that says what is shown first. */
function feedback_inbox_fields(): array {
	return array(
		'title'    => _x( 'Feedback inbox', 'block title', 'oxbow' ),
		'icon'     => 'email-alt',
		'subject'  => 'inbox',
		'is_whole' => false,
		'fields'   => array(
			array(
				'attribute' => 'inbox',
				'control' => 'text',
				'label' => __( 'Whose inbox', 'oxbow' ),
				'help' => __( '“all”, or the name of a team.', 'oxbow' ),
			),
			array(
				'attribute' => 'link',
				'control' => 'text',
				'label' => __( 'Address of one item, with {id} in it', 'oxbow' ),
			),
			array(
				'attribute' => 'readonly',
				'control' => 'toggle',
				'label' => __( 'Only to be read', 'oxbow' ),
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
