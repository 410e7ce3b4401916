import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';

import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { Settings } from '../../../shared/contract/settings.ts';
import { estimatedNames } from '../../../shared/order/garment-body.ts';
import type { Order } from '../../../shared/order/order.ts';
import { useFormat } from '../../ui/use-format.ts';
import { GarmentSummary } from './GarmentSummary.tsx';
import classes from './OrderSheet.module.css';
import { PriceTable } from './PriceTable.tsx';

type Props = {
  readonly order: Order;
  readonly catalogue: Catalogue;
  readonly settings: Settings;
};

/** The confirmation on paper, for the customer to sign; seen by the printer alone. */
export function OrderSheet({ order, catalogue, settings }: Props) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { snapshot } = order;
  if (snapshot === null) return null;
  const { measurements } = snapshot;
  const estimated = estimatedNames(measurements.estimates ?? {});
  return createPortal(
    <div className={classes.sheet} aria-hidden="true">
      <header className={classes.head}>
        <div>
          <p className={classes.shop}>{settings.shopName}</p>
          <h1>{t('orders:sheet.title', { number: order.number })}</h1>
        </div>
        <p>{date(snapshot.placedAt, 'date')}</p>
      </header>
      <p className={classes.customer}>{order.customerName}</p>
      <GarmentSummary garment={snapshot.garment} catalogue={catalogue} />
      <p>
        {t('orders:sheet.measured', {
          day: date(measurements.takenAt, 'date'),
          by: measurements.takenBy === '' ? t('orders:measured.somebody') : measurements.takenBy,
          method: t(`orders:method.${measurements.method}`),
        })}
      </p>
      {estimated.length > 0 && (
        <p>
          {t('orders:sheet.estimates', {
            count: estimated.length,
            names: estimated.map((name) => t(`measurements:name.${name}`)).join(', '),
          })}
        </p>
      )}
      <PriceTable price={snapshot.price} catalogue={catalogue} />
      <p className={classes.due}>{t('orders:sheet.due', { day: date(snapshot.dueOn, 'date') })}</p>
      {snapshot.note !== '' && <p className={classes.note}>{snapshot.note}</p>}
      <div className={classes.signatures}>
        <p>{t('orders:sheet.customerSigns')}</p>
        <p>{t('orders:sheet.shopSigns')}</p>
      </div>
    </div>,
    document.body,
  );
}
