/** The order's line of steps, in the order they are usually walked. Any of them may come first. */
export const ORDER_STEPS = [
  'customer',
  'measure',
  'design',
  'pattern',
  'cloth',
  'confirm',
] as const;

export type OrderStep = (typeof ORDER_STEPS)[number];

export const isOrderStep = (name: string): name is OrderStep =>
  (ORDER_STEPS as readonly string[]).includes(name);

/** The step `by` places further along the line (or back, when negative); stops at the ends. */
export function stepFrom(step: OrderStep, by: number): OrderStep {
  const index = ORDER_STEPS.indexOf(step) + by;
  return ORDER_STEPS[Math.max(0, Math.min(ORDER_STEPS.length - 1, index))] ?? step;
}

export const orderStepPath = (orderId: string, step: OrderStep): string =>
  `/order/${orderId}/${step}`;
