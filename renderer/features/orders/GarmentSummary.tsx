import { useTranslation } from 'react-i18next';

import type { Catalogue, LocalText } from '../../../shared/catalogue/catalogue.ts';
import type { GarmentChoice } from '../../../shared/order/order.ts';
import { useFormat } from '../../ui/use-format.ts';
import { GarmentFlat } from '../order/GarmentFlat.tsx';
import { useLengths } from '../pattern/use-lengths.ts';
import { designOptionWords } from './design-option-words.ts';
import { figureWords } from './figure-words.ts';
import classes from './GarmentSummary.module.css';
import { lastWords } from './last-words.ts';
import { methodWords } from './method-words.ts';
import { useLocalText } from './use-local-text.ts';

type Props = { readonly garment: GarmentChoice; readonly catalogue: Catalogue };

/** The garment as chosen: drawn in its cloth, and every decision in words. */
export function GarmentSummary({ garment, catalogue }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const lengths = useLengths();
  const local = useLocalText();
  const product = catalogue.products.find(({ id }) => id === garment.productId);
  const cloth = catalogue.cloths.find(({ id }) => id === garment.clothId);
  // An order may outlive what the catalogue offers: its own ids are better than nothing.
  const nameOf = (text: LocalText | undefined, id: string) => (text ? local(text) : id);
  const name = nameOf(product?.name, garment.productId);
  const choices = (product?.options ?? []).map((option) => {
    // As the price does: an option without a choice has its first.
    const chosen = garment.choices[option.id] ?? option.choices[0]?.id ?? '';
    const choice = option.choices.find(({ id }) => id === chosen);
    return { id: option.id, name: local(option.name), value: nameOf(choice?.name, chosen) };
  });
  return (
    <div className={classes.garment}>
      <div className={classes.flat}>
        <GarmentFlat
          design={garment.design}
          options={garment.designOptions}
          colour={cloth?.colour}
          pattern={cloth?.pattern}
          label={t('orders:garment.drawing', { name })}
        />
      </div>
      <dl className={classes.facts}>
        <Fact name={t('orders:garment.product')}>{name}</Fact>
        <Fact name={t('orders:garment.cloth')}>{nameOf(cloth?.name, garment.clothId)}</Fact>
        {choices.map(({ id, name: option, value }) => (
          <Fact key={id} name={option}>
            {value}
          </Fact>
        ))}
        {[
          ...lastWords(t, local, garment),
          ...methodWords(t, lengths, garment),
          ...designOptionWords(t, format, garment),
          ...figureWords(t, format, garment),
        ].map(({ id, name: option, value }) => (
          <Fact key={id} name={option}>
            {value}
          </Fact>
        ))}
        <Fact name={t('orders:garment.allowance')}>
          {t('orders:garment.millimetres', { value: format.number(garment.allowanceMm, 1) })}
        </Fact>
        {Object.entries(garment.allowances ?? {}).map(([key, valueMm]) => {
          const [piece = '', edge = ''] = key.split('/');
          const values = { piece: t(`pieces:${piece}`), edge: t(`designs:edge.${edge}`) };
          return (
            <Fact key={key} name={t('orders:garment.edgeAllowance', values)}>
              {t('orders:garment.millimetres', { value: format.number(valueMm, 1) })}
            </Fact>
          );
        })}
      </dl>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
