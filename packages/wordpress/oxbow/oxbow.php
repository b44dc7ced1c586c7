<?php
/**
 * Plugin Name:       Oxbow
 * Plugin URI:        https://github.com/oxbow-ox/oxbow
 * Description:       Blocks that ask customers and employees what they live through, and show it: prompts, timelines, objectives, radars, journeys.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Oxbow
 * Author URI:        https://github.com/oxbow-ox/oxbow
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       oxbow
 * Domain Path:       /languages
 *
 * @package Oxbow
 */

namespace Oxbow;

defined( 'ABSPATH' ) || exit;

/** The script's files lie in a folder of this name, so that no browser mixes two versions. */
const VERSION = '0.0.0';
const FILE    = __FILE__;

require __DIR__ . '/includes/fields.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/settings-page.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/editor.php';

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'oxbow', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	},
	1
);
