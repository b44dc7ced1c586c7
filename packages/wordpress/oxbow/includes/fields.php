<?php
/**
 * What each block offers in the editor. Written by `node packages/wordpress/write-blocks.mjs`.
 *
 * @package Oxbow
 */

namespace Oxbow;

defined( 'ABSPATH' ) || exit;

/** The blocks by name, with the attributes that each one writes, the one that says what is shown first. */
function block_fields(): array {
	return array(
		'feedback-prompt' => array(
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
		),
		'customer-timeline' => array(
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
		),
		'okr-card' => array(
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
		),
		'okr-list' => array(
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
		),
		'radar' => array(
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
		),
		'score-card' => array(
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
		),
		'journey' => array(
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
		),
		'channel-mix' => array(
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
		),
		'assessment' => array(
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
		),
		'feedback-inbox' => array(
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
		),
	);
}
