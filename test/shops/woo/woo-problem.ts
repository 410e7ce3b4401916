/** An answer of the stand-in: status and body, and headers beyond the usual ones. */
export type WooAnswer = {
  readonly status: number;
  readonly body: unknown;
  readonly total?: number;
};

export const good = (body: unknown, status = 200): WooAnswer => ({ status, body });

/** WordPress's way of saying no. */
export const no = (
  status: number,
  code: string,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
): WooAnswer => ({ status, body: { code, message, data: { status, ...more } } });

export const invalidParam = (
  param: string,
  words: string,
  code: string,
  data: unknown = null,
): WooAnswer =>
  no(400, 'rest_invalid_param', `Invalid parameter(s): ${param}`, {
    params: { [param]: words },
    details: { [param]: { code, message: words, data } },
  });

export const invalidId = (status: 400 | 404): WooAnswer =>
  no(status, 'woocommerce_rest_shop_order_invalid_id', 'Invalid ID.');
