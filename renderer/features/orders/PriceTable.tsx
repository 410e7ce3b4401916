import { useTranslation } from 'react-i18next';

import type { Catalogue, Product } from '../../../shared/catalogue/catalogue.ts';
import type { Price, PriceLine } from '../../../shared/order/order.ts';
import { Money } from '../../ui/Money.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './PriceTable.module.css';
import { useLocalText } from './use-local-text.ts';
import { useMetres } from './use-metres.ts';

type Props = {
  readonly price: Price;
  /** Names the option that a choice belongs to, while the catalogue still has it. */
  readonly catalogue: Catalogue;
};

/** How the price comes about, line by line, and what it comes to. */
export function PriceTable({ price, catalogue }: Props) {
  const { t } = useTranslation();
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{t('orders:price.caption')}</caption>
      <tbody>
        {price.lines.map((line) => (
          <tr key={`${line.kind} ${line.reference}`}>
            <th scope="row">
              <LineWords line={line} option={optionOf(price, catalogue, line)} price={price} />
            </th>
            <td>
              {line.kind === 'option' && line.amountMinor === 0 ? (
                <span className={classes.included}>{t('orders:price.included')}</span>
              ) : (
                <Money minor={line.amountMinor} currency={price.currency} plain />
              )}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            {t('orders:price.total')} <span className={classes.note}>{t('orders:price.tax')}</span>
          </th>
          <td>
            <Money minor={price.totalMinor} currency={price.currency} size="figure" />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

type LineProps = {
  readonly line: PriceLine;
  readonly option: Product['options'][number] | undefined;
  readonly price: Price;
};

/** What the line is for, and below it how it comes about. */
function LineWords({ line, option, price }: LineProps) {
  const { t } = useTranslation();
  const { money } = useFormat();
  const metres = useMetres();
  const local = useLocalText();
  const name = local(line.name);
  switch (line.kind) {
    case 'base':
      return <Words main={name} note={t('orders:price.making')} />;
    case 'option':
      // "None" says little without the option it was chosen for.
      return option === undefined ? name : <Words main={local(option.name)} note={name} />;
    case 'cloth': {
      if (line.metres === null || line.metres === 0) return name;
      const perMetre = money(Math.round(line.amountMinor / line.metres), price.currency);
      const of = t('orders:price.clothOf', { metres: metres(line.metres), price: perMetre });
      const note =
        line.basis === undefined ? of : `${of} · ${t(`orders:price.basis.${line.basis}`)}`;
      return <Words main={name} note={note} />;
    }
  }
}

function Words({ main, note }: { main: string; note: string }) {
  return (
    <>
      {main}
      <span className={classes.note}>{note}</span>
    </>
  );
}

/** A line of an option refers to it as `<option id>:<choice id>`, of the product of the base line. */
function optionOf(
  price: Price,
  catalogue: Catalogue,
  line: PriceLine,
): Product['options'][number] | undefined {
  const productId = price.lines.find(({ kind }) => kind === 'base')?.reference;
  const product = catalogue.products.find(({ id }) => id === productId);
  return product?.options.find(({ id }) => line.reference.startsWith(`${id}:`));
}
