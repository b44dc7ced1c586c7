<?php
/**
 * Leaves nothing behind: the plugin keeps its settings and nothing else, on a network those of each site.
 *
 * @package Oxbow
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( ! is_multisite() ) {
	delete_option( 'oxbow_settings' );
	return;
}

// Of all networks; unless told otherwise, WordPress lists a hundred.
$oxbow_sites = get_sites(
	array(
		'fields' => 'ids',
		'number' => 0,
	)
);
foreach ( $oxbow_sites as $oxbow_site ) {
	delete_blog_option( $oxbow_site, 'oxbow_settings' );
}
