/** Where a customer's feet are traced: the choice of the picture, or one picture. */
export const tracePath = (customerId: string, photoId?: string): string =>
  `/customers/${customerId}/feet${photoId === undefined ? '' : `/${photoId}`}`;
