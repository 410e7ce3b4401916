import { useTranslation } from 'react-i18next';

import { type ClothStock, freeMm } from '../../../shared/stock/cloth.ts';
import classes from './StockBar.module.css';
import { useClothLengths } from './use-cloth-lengths.ts';

type Props = { readonly stock: ClothStock; readonly levelMm: number };

const WIDTH = 160;
const HEIGHT = 10;

/** Kept for orders, free, and (dashed) promised but not here; the stroke is the level to order at. */
export function StockBar({ stock, levelMm }: Props) {
  const { t } = useTranslation();
  const { length } = useClothLengths();
  const free = freeMm(stock);
  const kept = stock.onHandMm - free;
  const whole = Math.max(stock.onHandMm + stock.waitingMm, levelMm * 1.25, 1);
  const at = (lengthMm: number): number => (lengthMm / whole) * WIDTH;
  return (
    <svg
      className={classes.bar}
      viewBox={`0 0 ${WIDTH.toString()} ${HEIGHT.toString()}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t('cloth:bar', { free: length(free), reserved: length(stock.reservedMm) })}
    >
      <rect className={classes.track} width={WIDTH} height={HEIGHT} rx={2} />
      <rect className={classes.reserved} width={at(kept)} height={HEIGHT} />
      <rect className={classes.free} x={at(kept)} width={at(free)} height={HEIGHT} />
      {stock.waitingMm > 0 && (
        <rect
          className={classes.waiting}
          x={at(stock.onHandMm) + 0.5}
          y={0.5}
          width={Math.max(0, at(stock.waitingMm) - 1)}
          height={HEIGHT - 1}
        />
      )}
      {levelMm > 0 && (
        <path className={classes.level} d={`M${at(levelMm).toString()} 0V${HEIGHT.toString()}`} />
      )}
    </svg>
  );
}
