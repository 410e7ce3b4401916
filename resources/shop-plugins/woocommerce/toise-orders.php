<?php
/**
 * Plugin Name: Toise orders
 * Description: Makes an order of the Toise studio once, however often it is sent. Optional: the studio is right without it.
 * Version: 1.0.0
 * Requires Plugins: woocommerce
 * License: MIT
 */

defined( 'ABSPATH' ) || exit;

/** Ids of the orders with this key, oldest first. Read from the table itself: order queries ignore meta in posts storage. */
function toise_orders_with( string $key ): array {
	global $wpdb;
	$is_new = \Automattic\WooCommerce\Utilities\OrderUtil::custom_orders_table_usage_is_enabled();
	$table  = $is_new ? $wpdb->prefix . 'wc_orders_meta' : $wpdb->postmeta;
	$column = $is_new ? 'order_id' : 'post_id';
	$sql    = "SELECT DISTINCT $column FROM $table WHERE meta_key = '_toise_key' AND meta_value = %s ORDER BY $column";
	return array_map( 'intval', $wpdb->get_col( $wpdb->prepare( $sql, $key ) ) );
}

add_filter( 'rest_pre_dispatch', function ( $result, $server, $request ) {
	global $wpdb;
	$key = (string) $request->get_header( 'Idempotency-Key' );
	if ( null !== $result || 'POST' !== $request->get_method() || '/wc/v3/orders' !== $request->get_route() || ! preg_match( '/^[0-9a-f-]{36}$/', $key ) || ! wc_rest_check_post_permissions( 'shop_order', 'create' ) ) {
		return $result;
	}
	// The lock belongs to the connection, so a PHP that is killed gives it back.
	if ( '1' !== $wpdb->get_var( $wpdb->prepare( 'SELECT GET_LOCK(%s, 60)', "toise_$key" ) ) ) {
		return new WP_Error( 'toise_busy', 'The order is being made.', array( 'status' => 503 ) );
	}
	foreach ( toise_orders_with( $key ) as $id ) {
		$order = wc_get_order( $id );
		if ( ! $order || $order->get_meta( '_toise_key' ) !== $key || 'trash' === $order->get_status() ) {
			continue;
		}
		if ( 'pending' !== $order->get_status() || $order->get_total() > 0 ) {
			return rest_do_request( new WP_REST_Request( 'GET', "/wc/v3/orders/$id" ) );
		}
		// Torn: the shop was stopped in the middle of it. Cancelling gives the stock back; then it is made anew.
		$order->update_status( 'cancelled' );
		$order->delete( false );
	}
	return $result;
}, 10, 3 );

add_filter( 'rest_post_dispatch', function ( $response, $server, $request ) {
	global $wpdb;
	$key = (string) $request->get_header( 'Idempotency-Key' );
	if ( preg_match( '/^[0-9a-f-]{36}$/', $key ) ) {
		$wpdb->query( $wpdb->prepare( 'DO RELEASE_LOCK(%s)', "toise_$key" ) );
	}
	return $response;
}, 10, 3 );
