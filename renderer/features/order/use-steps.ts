import { useTranslation } from 'react-i18next';

import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { Step } from '../../ui/StepLine.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useLocalText } from '../orders/use-local-text.ts';
import { ORDER_STEPS, type OrderStep, orderStepPath } from './order-steps.ts';
import { productOf } from './order-work.ts';
import type { OrderFacts } from './use-order-facts.ts';
import type { Working } from './use-order-work.ts';

type Options = {
  readonly orderId: string;
  readonly step: OrderStep;
  readonly working: Working;
  readonly facts: OrderFacts;
  readonly catalogue: Catalogue;
  /** Name of the customer, once known. */
  readonly name: string | null;
};

/** The line of steps with what has been settled at each. */
export function useSteps({ orderId, step, working, facts, catalogue, name }: Options): Step[] {
  const { t } = useTranslation();
  const { date } = useFormat();
  const local = useLocalText();
  const { garment } = working.work;
  const product = productOf(catalogue, garment);
  const cloth = catalogue.cloths.find(({ id }) => id === garment?.clothId);
  const settled: Partial<Record<OrderStep, string | undefined>> = {
    customer: name ?? undefined,
    measure: facts.session === null ? undefined : date(facts.session.takenAt, 'short'),
    design: product === null ? undefined : local(product.name),
    cloth: cloth === undefined ? undefined : local(cloth.name),
  };
  return ORDER_STEPS.map((id) => {
    const mark = facts.marks[id];
    const note = mark === 'needs' ? t(`order:needs.${id}`) : settled[id];
    return {
      id,
      label: t(`order:steps.${id}`),
      state: id === step ? 'current' : mark,
      to: orderStepPath(orderId, id),
      ...(note === undefined ? {} : { note }),
    };
  });
}
