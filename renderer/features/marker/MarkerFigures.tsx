import { useTranslation } from 'react-i18next';

import type { MarkerView } from '../../../shared/contract/marker-requests.ts';
import type { MarkerLayout } from '../../../shared/marker/order-marker.ts';
import { markerCentimetres } from '../../../shared/pricing/cloth-length.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './Marker.module.css';
import { useClothLengths } from './use-cloth-lengths.ts';

type Props = {
  readonly view: MarkerView;
  readonly layout: Pick<MarkerLayout, 'lengthMm' | 'density'>;
  /** The layout is still being made shorter. */
  readonly isRunning: boolean;
};

/** What the layout takes and costs, and what it spares. */
export function MarkerFigures({ view, layout, isRunning }: Props) {
  const { t } = useTranslation();
  const { money, number } = useFormat();
  const { long, short } = useClothLengths();
  const { pricePerMetreMinor, currency, kept } = view;
  const costOf = (mm: number): number =>
    pricePerMetreMinor === null
      ? 0
      : Math.round((markerCentimetres(mm) * pricePerMetreMinor) / 100);
  const comparison = isRunning ? null : (kept?.comparison ?? null);
  const plain = comparison?.bottomLeftMm ?? null;
  const cheapest = comparison?.cheapestWidthMm ?? null;
  return (
    <dl className={classes.figures}>
      <Figure name={t('marker:figures.length')} isLarge>
        {long(layout.lengthMm)}
      </Figure>
      <Figure name={t('marker:figures.density')}>
        {t('marker:figures.percent', { value: number(layout.density, 1) })}
      </Figure>
      {pricePerMetreMinor !== null && (
        <Figure name={t('marker:figures.cost')} isMoney>
          {money(costOf(layout.lengthMm), currency)}
        </Figure>
      )}
      {plain !== null && plain > layout.lengthMm && (
        <Figure name={t('marker:figures.saved')}>
          {pricePerMetreMinor === null
            ? short(plain - layout.lengthMm)
            : t('marker:figures.savedMoney', {
                length: short(plain - layout.lengthMm),
                money: money(costOf(plain) - costOf(layout.lengthMm), currency),
              })}
        </Figure>
      )}
      {cheapest !== null && kept !== null && (
        <Figure name={t('marker:figures.cheapest')}>
          {cheapest === kept.settings.widthMm ? t('marker:figures.thisWidth') : short(cheapest)}
        </Figure>
      )}
    </dl>
  );
}

type FigureProps = {
  readonly name: string;
  readonly isLarge?: boolean;
  readonly isMoney?: boolean;
  readonly children: React.ReactNode;
};

function Figure({ name, isLarge, isMoney, children }: FigureProps) {
  return (
    <div className={classes.figure} data-large={isLarge} data-money={isMoney}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
