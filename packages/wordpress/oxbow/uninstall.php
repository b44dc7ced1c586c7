<?php
/**
 * Leaves nothing behind: the plugin keeps its settings and nothing else.
 *
 * @package Oxbow
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'oxbow_settings' );
