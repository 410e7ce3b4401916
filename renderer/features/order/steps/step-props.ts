import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import type { Settings } from '../../../../shared/contract/settings.ts';
import type { OrderStep } from '../order-steps.ts';
import type { OrderFacts } from '../use-order-facts.ts';
import type { Working } from '../use-order-work.ts';
import type { TakeOrder } from '../use-take-order.ts';

/** What every step is given. */
export type StepProps = {
  readonly orderId: string;
  readonly working: Working;
  readonly facts: OrderFacts;
  readonly catalogue: Catalogue;
  readonly settings: Settings;
  readonly taking: TakeOrder;
  readonly goTo: (step: OrderStep) => void;
};
