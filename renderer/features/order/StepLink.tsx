import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import { type OrderStep, orderStepPath } from './order-steps.ts';

/** The way to the step where something is mended. */
export function StepLink({
  orderId,
  step,
}: {
  readonly orderId: string;
  readonly step: OrderStep;
}) {
  const { t } = useTranslation();
  return (
    <Anchor component={Link} href={orderStepPath(orderId, step)}>
      {t(`order:goTo.${step}`)}
    </Anchor>
  );
}
