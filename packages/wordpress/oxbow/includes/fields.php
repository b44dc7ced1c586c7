<?php
/**
 * What each block offers in the editor. Written by `node packages/wordpress/write-blocks.mjs`.
 *
 * @package Oxbow
 */

namespace Oxbow;

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/fields/feedback-prompt.php';
require __DIR__ . '/fields/customer-timeline.php';
require __DIR__ . '/fields/okr-card.php';
require __DIR__ . '/fields/okr-list.php';
require __DIR__ . '/fields/radar.php';
require __DIR__ . '/fields/score-card.php';
require __DIR__ . '/fields/journey.php';
require __DIR__ . '/fields/channel-mix.php';
require __DIR__ . '/fields/assessment.php';
require __DIR__ . '/fields/feedback-inbox.php';

/** The blocks by name, with the attributes that each one writes, the one that says what is shown first. */
function block_fields(): array {
	return array(
		'feedback-prompt' => feedback_prompt_fields(),
		'customer-timeline' => customer_timeline_fields(),
		'okr-card' => okr_card_fields(),
		'okr-list' => okr_list_fields(),
		'radar' => radar_fields(),
		'score-card' => score_card_fields(),
		'journey' => journey_fields(),
		'channel-mix' => channel_mix_fields(),
		'assessment' => assessment_fields(),
		'feedback-inbox' => feedback_inbox_fields(),
	);
}
