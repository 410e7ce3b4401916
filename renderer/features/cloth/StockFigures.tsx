import { useTranslation } from 'react-i18next';

import { type ClothStock, freeMm } from '../../../shared/stock/cloth.ts';
import classes from './Cloth.module.css';
import { StockBar } from './StockBar.tsx';
import { useClothLengths } from './use-cloth-lengths.ts';

type Props = { readonly stock: ClothStock; readonly levelMm: number };

/** What there is, promised and on its way, as a bar and in figures. */
export function StockFigures({ stock, levelMm }: Props) {
  const { t } = useTranslation();
  const { length } = useClothLengths();
  const figures = [
    ['onHand', stock.onHandMm],
    ['reserved', stock.reservedMm],
    ['free', freeMm(stock)],
    ['waiting', stock.waitingMm],
    ['onOrder', stock.onOrderMm],
    ['level', levelMm],
  ] as const;
  return (
    <>
      <StockBar stock={stock} levelMm={levelMm} />
      <dl className={classes.figures}>
        {figures
          .filter(([id, lengthMm]) => lengthMm > 0 || id === 'onHand' || id === 'free')
          .flatMap(([id, lengthMm]) => [
            <dt key={id}>{t(`cloth:stock.${id}`)}</dt>,
            <dd key={`${id}-length`} className={id === 'waiting' ? classes.danger : undefined}>
              {length(lengthMm)}
            </dd>,
          ])}
      </dl>
    </>
  );
}
