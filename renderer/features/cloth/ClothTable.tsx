import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import { type ClothRow, freeMm } from '../../../shared/stock/cloth.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { ClothSwatch } from '../../ui/ClothSwatch.tsx';
import { Money } from '../../ui/Money.tsx';
import { useLocalText } from '../orders/use-local-text.ts';
import classes from './Cloth.module.css';
import { ShortMark } from './ShortMark.tsx';
import { StockBar } from './StockBar.tsx';
import { useClothLengths } from './use-cloth-lengths.ts';

/** Cloths as rows, each leading to its page. */
export function ClothTable({ cloths }: { readonly cloths: readonly ClothRow[] }) {
  const { t } = useTranslation();
  const currency = useStudioQuery('catalogue:get').data?.currency;
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption className={classes.caption}>{t('cloth:list.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('cloth:column.cloth')}</th>
            <th scope="col">{t('cloth:column.supplier')}</th>
            <th scope="col">{t('cloth:column.stock')}</th>
            <th scope="col" className={classes.figure}>
              {t('cloth:column.free')}
            </th>
            <th scope="col" className={classes.figure}>
              {t('cloth:column.reserved')}
            </th>
            <th scope="col">{t('cloth:column.state')}</th>
            <th scope="col" className={classes.figure}>
              {t('cloth:column.price')}
            </th>
          </tr>
        </thead>
        <tbody>
          {cloths.map((cloth) => (
            <Row key={cloth.id} cloth={cloth} currency={currency} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ cloth, currency }: { cloth: ClothRow; currency: string | undefined }) {
  const local = useLocalText();
  const { length } = useClothLengths();
  const { id, name, sku, supplier, colour, pattern, stock, reorderLevelMm } = cloth;
  return (
    <tr className={classes.row}>
      <th scope="row">
        <span className={classes.named}>
          <ClothSwatch colour={colour} pattern={pattern} size={36} />
          <span className={classes.words}>
            <Link href={`/cloth/${id}`} className={classes.name}>
              {local(name)}
            </Link>
            <span className={classes.dim}>{sku}</span>
          </span>
        </span>
      </th>
      <td>{supplier}</td>
      <td className={classes.bar}>
        <StockBar stock={stock} levelMm={reorderLevelMm} />
      </td>
      <td className={classes.figure}>{length(freeMm(stock))}</td>
      <td className={classes.figure}>{stock.reservedMm === 0 ? '–' : length(stock.reservedMm)}</td>
      <td>
        <ShortMark stock={stock} />
      </td>
      <td className={classes.figure}>
        {currency !== undefined && (
          <Money minor={cloth.pricePerMetreMinor} currency={currency} plain />
        )}
      </td>
    </tr>
  );
}
