import { Anchor, Textarea } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import { useStudioQuery } from '../../../app/use-studio-query.ts';
import { Section } from '../../../ui/Section.tsx';
import { GarmentSummary } from '../../orders/GarmentSummary.tsx';
import { PriceTable } from '../../orders/PriceTable.tsx';
import { promisedDay, todayIso } from '../due-date.ts';
import { GapList } from '../GapList.tsx';
import { orderStepPath } from '../order-steps.ts';
import { productOf } from '../order-work.ts';
import { TakeProblemNote } from '../TakeProblemNote.tsx';
import classes from './ConfirmStep.module.css';
import { DueDateField } from './DueDateField.tsx';
import { EstimatesNote } from './EstimatesNote.tsx';
import { MeasurementsUsed } from './MeasurementsUsed.tsx';
import { ShopShare } from './ShopShare.tsx';
import type { StepProps } from './step-props.ts';

/** Everything on one page before the order is taken. */
export function ConfirmStep(props: StepProps) {
  const { orderId, working, facts, catalogue, taking } = props;
  const { t } = useTranslation();
  const { work, order, change } = working;
  const product = productOf(catalogue, work.garment);
  useDefaultDueDate(props, product?.leadTimeDays ?? null);

  return (
    <>
      <TakeProblemNote orderId={orderId} problem={taking.problem} />
      <GapList orderId={orderId} gaps={facts.gaps.filter(({ reason }) => reason !== 'estimates')} />
      <EstimatesNote {...props} />
      <div className={classes.pair}>
        <div>
          {work.customerId !== null && (
            <CustomerPart id={work.customerId} to={orderStepPath(orderId, 'customer')} />
          )}
          {facts.session !== null && work.garment !== null && (
            <MeasurementsUsed {...props} session={facts.session} design={work.garment.design} />
          )}
          {work.garment !== null && (
            <Section
              title={t('order:confirm.garment')}
              aside={
                <Anchor component={Link} href={orderStepPath(orderId, 'pattern')}>
                  {t('order:confirm.change')}
                </Anchor>
              }
            >
              <GarmentSummary garment={work.garment} catalogue={catalogue} />
            </Section>
          )}
        </div>
        <div>
          <Section title={t('order:confirm.price')}>
            {order?.price && work.garment !== null ? (
              <PriceTable price={order.price} catalogue={catalogue} />
            ) : (
              <p>{t('order:confirm.noPrice')}</p>
            )}
          </Section>
          <Section title={t('order:confirm.agreed')}>
            <DueDateField
              value={work.dueOn}
              leadTimeDays={product?.leadTimeDays ?? null}
              onChange={(dueOn) => change({ dueOn })}
            />
            <Textarea
              mt="md"
              label={t('order:confirm.note')}
              description={t('order:confirm.noteHelp')}
              autosize
              minRows={2}
              maxLength={4000}
              value={work.note}
              onChange={(event) => change({ note: event.currentTarget.value })}
            />
          </Section>
          <ShopShare customerId={work.customerId} />
        </div>
      </div>
    </>
  );
}

/** The product's lead time from today, until a person says otherwise. */
function useDefaultDueDate({ working: { work, change } }: StepProps, days: number | null): void {
  const open = work.dueOn === null && days !== null;
  useEffect(() => {
    if (open && days !== null) change({ dueOn: promisedDay(todayIso(), days) });
  }, [open, days, change]);
}

function CustomerPart({ id, to }: { id: string; to: string }) {
  const { t } = useTranslation();
  const customer = useStudioQuery('customers:get', { id });
  if (!customer.data) return null;
  const { name, street, postcode, city, phone, email } = customer.data;
  const lines = [street, [postcode, city].filter(Boolean).join(' '), phone, email].filter(Boolean);
  return (
    <Section
      title={t('order:confirm.customer')}
      aside={
        <Anchor component={Link} href={to}>
          {t('order:confirm.change')}
        </Anchor>
      }
    >
      <p className={classes.name}>{name}</p>
      <p className={classes.dim}>{lines.join(' · ')}</p>
    </Section>
  );
}
