import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { Price } from '../../../shared/order/order.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useLocalText } from '../orders/use-local-text.ts';
import { useMetres } from '../orders/use-metres.ts';
import { ORDER_STEPS, type OrderStep, stepFrom } from './order-steps.ts';
import { productOf } from './order-work.ts';
import classes from './PriceBar.module.css';
import type { Working } from './use-order-work.ts';
import type { TakeOrder } from './use-take-order.ts';

type Props = {
  readonly step: OrderStep;
  readonly working: Working;
  readonly catalogue: Catalogue;
  readonly mayTake: boolean;
  readonly taking: TakeOrder;
  readonly goTo: (step: OrderStep) => void;
  readonly primaryRef: (button: HTMLButtonElement | null) => void;
};

/** The foot of the order: what it costs so far, whether it is stored, and the way on. */
export function PriceBar({ step, working, catalogue, mayTake, taking, goTo, primaryRef }: Props) {
  const { t } = useTranslation();
  const { money } = useFormat();
  const { order, work } = working;
  const price = work.garment === null ? null : (order?.price ?? null);
  return (
    <section className={classes.bar} aria-label={t('order:bar.label')}>
      <div className={classes.price}>
        {price !== null && (
          <output className={classes.total} aria-label={t('order:bar.total')}>
            {money(price.totalMinor, price.currency)}
          </output>
        )}
        <div className={classes.words}>
          {price === null ? (
            <BeforePrice working={working} catalogue={catalogue} />
          ) : (
            <PriceParts price={price} />
          )}
          <SaveState working={working} />
        </div>
      </div>
      <div className={classes.ways}>
        {step !== ORDER_STEPS[0] && (
          <Button variant="subtle" onClick={() => goTo(stepFrom(step, -1))}>
            {t('order:bar.back')}
          </Button>
        )}
        {step === 'confirm' ? (
          <Button
            ref={primaryRef}
            size="md"
            disabled={!mayTake || price === null}
            loading={taking.busy}
            onClick={() => void taking.take()}
          >
            {price === null
              ? t('order:bar.take')
              : t('order:bar.takeFor', { price: money(price.totalMinor, price.currency) })}
          </Button>
        ) : (
          <Button ref={primaryRef} size="md" onClick={() => goTo(stepFrom(step, 1))}>
            {t('order:bar.next', { step: t(`order:steps.${stepFrom(step, 1)}`) })}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Base, cloth and options in one line: enough to see what moved. */
function PriceParts({ price }: { price: Price }) {
  const { t } = useTranslation();
  const { money } = useFormat();
  const metres = useMetres();
  const sum = (kind: Price['lines'][number]['kind']) =>
    price.lines
      .filter((line) => line.kind === kind)
      .reduce((all, line) => all + line.amountMinor, 0);
  const cloth = price.lines.find(({ kind }) => kind === 'cloth');
  const show = (amount: number) => money(amount, price.currency);
  return (
    <p className={classes.parts}>
      <span>{t('order:bar.making', { price: show(sum('base')) })}</span>
      {cloth !== undefined && (
        <span>
          {t('order:bar.cloth', {
            price: show(sum('cloth')),
            metres: metres(cloth.metres ?? 0),
          })}
          {cloth.basis !== undefined && ` · ${t(`order:bar.basis.${cloth.basis}`)}`}
        </span>
      )}
      {sum('option') !== 0 && <span>{t('order:bar.options', { price: show(sum('option')) })}</span>}
    </p>
  );
}

function BeforePrice({ working, catalogue }: Pick<Props, 'working' | 'catalogue'>) {
  const { t } = useTranslation();
  const { money } = useFormat();
  const local = useLocalText();
  const product = productOf(catalogue, working.work.garment);
  return (
    <p className={classes.parts}>
      {product === null
        ? t('order:bar.nothingChosen')
        : t('order:bar.before', {
            product: local(product.name),
            price: money(product.baseMinor, catalogue.currency),
          })}
    </p>
  );
}

function SaveState({ working }: Pick<Props, 'working'>) {
  const { t } = useTranslation();
  const code = working.failure?.code ?? 'internal';
  // A studio that is gone is said once, above the page; what waits is stored when it is back.
  if (working.saverState === 'failed' && code === 'unreachable') {
    return <p className={classes.saved}>{t('order:saving.failed')}</p>;
  }
  if (working.saverState === 'failed') {
    return (
      <p role="alert" className={classes.failed}>
        {t('order:saving.failed')} {t(`common:failure.${code}`)}{' '}
        <Button variant="transparent" size="compact-sm" onClick={() => void working.flush()}>
          {t('order:saving.again')}
        </Button>
      </p>
    );
  }
  return (
    <p className={classes.saved} aria-live="off">
      {t(`order:saving.${working.saverState}`)}
    </p>
  );
}
