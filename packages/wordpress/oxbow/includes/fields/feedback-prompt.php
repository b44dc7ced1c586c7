<?php
/**
 * What the block “Feedback prompt” offers in the editor. Written by `node packages/wordpress/write-blocks.mjs`.
 *
 * @package Oxbow
 */

namespace Oxbow;

defined( 'ABSPATH' ) || exit;

/** Its title and icon, and the attributes that it writes, the one that says what is shown first. */
function feedback_prompt_fields(): array {
	return array(
		'title'    => _x( 'Feedback prompt', 'block title', 'oxbow' ),
		'icon'     => 'format-chat',
		'subject'  => 'prompt',
		'is_whole' => false,
		'fields'   => array(
			array(
				'attribute' => 'prompt',
				'control' => 'text',
				'label' => __( 'Id of the prompt', 'oxbow' ),
			),
			array(
				'attribute' => 'presentation',
				'control' => 'select',
				'label' => __( 'Where it stands', 'oxbow' ),
				'options' => array(
					'inline' => __( 'In the text', 'oxbow' ),
					'launcher' => __( 'Button that opens a panel', 'oxbow' ),
					'tab' => __( 'Button at the edge of the window', 'oxbow' ),
					'dialog' => __( 'Dialog', 'oxbow' ),
					'page' => __( 'Alone on the page', 'oxbow' ),
				),
			),
			array(
				'attribute' => 'trigger',
				'control' => 'text',
				'label' => __( 'When it shows itself', 'oxbow' ),
				'help' => __( 'Such as “delay 10s”, “scroll 50%”, “exit”; several with commas.', 'oxbow' ),
			),
			array(
				'attribute' => 'pages',
				'control' => 'text',
				'label' => __( 'Pages on which it shows itself', 'oxbow' ),
				'help' => __( 'Paths with * for anything and ! for what is left out, such as “/shop/* !/shop/checkout*”.', 'oxbow' ),
			),
			array(
				'attribute' => 'sample',
				'control' => 'number',
				'label' => __( 'Share of visits in which it shows itself', 'oxbow' ),
				'help' => __( 'More than 0, up to 1.', 'oxbow' ),
			),
			array(
				'attribute' => 'devices',
				'control' => 'select',
				'label' => __( 'Devices', 'oxbow' ),
				'options' => array(
					'touch' => __( 'With fingers', 'oxbow' ),
					'mouse' => __( 'With a mouse', 'oxbow' ),
				),
			),
			array(
				'attribute' => 'channel',
				'control' => 'text',
				'label' => __( 'Channel', 'oxbow' ),
				'help' => __( 'Where this is asked: “website” unless told otherwise.', 'oxbow' ),
			),
			array(
				'attribute' => 'kiosk',
				'control' => 'toggle',
				'label' => __( 'On a device that many use', 'oxbow' ),
			),
			array(
				'attribute' => 'idle',
				'control' => 'number',
				'label' => __( 'Seconds until such a device is cleared', 'oxbow' ),
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
