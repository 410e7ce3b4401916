import { Checkbox, Input, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { clothUnitOf } from '../../../shared/units/cloth-length.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { useLocalText } from '../orders/use-local-text.ts';
import classes from './Cloth.module.css';
import type { ClothFieldsProps } from './ClothForm.tsx';
import { withDesign } from './cloth-form.ts';

type Props = ClothFieldsProps & { readonly currency: string };

/** Each with the one that stands in for it while it is empty; the studio's language comes first. */
const NAMES = [
  { field: 'nameEn', other: 'nameFr' },
  { field: 'nameFr', other: 'nameEn' },
] as const;
const DESCRIPTIONS = [
  { field: 'descriptionEn', other: 'descriptionFr' },
  { field: 'descriptionFr', other: 'descriptionEn' },
] as const;

/** What it is called, from whom it comes, what it costs and what it is sold for. */
export function ClothSaleFields({ draft, change, text, currency }: Props) {
  const { t, i18n } = useTranslation();
  const isFrench = i18n.language.startsWith('fr');
  const names = isFrench ? [...NAMES].reverse() : NAMES;
  const descriptions = isFrench ? [...DESCRIPTIONS].reverse() : DESCRIPTIONS;
  const local = useLocalText();
  const products = useStudioQuery('catalogue:get').data?.products ?? [];
  const full = classes.full ?? '';
  return (
    <div className={classes.fields}>
      {names.map(({ field, other }, index) => (
        <TextInput
          key={field}
          label={t(`cloth:field.${field}`)}
          required={index === 0}
          placeholder={index === 0 ? '' : draft[other]}
          {...text(field)}
        />
      ))}
      {descriptions.map(({ field, other }, index) => (
        <TextInput
          key={field}
          label={t(`cloth:field.${field}`)}
          placeholder={index === 0 ? '' : draft[other]}
          {...text(field)}
        />
      ))}
      <TextInput label={t('cloth:field.sku')} required {...text('sku')} />
      <TextInput
        label={t('cloth:field.priceIn', { currency })}
        required
        inputMode="decimal"
        {...text('price')}
      />
      <TextInput label={t('cloth:field.supplier')} {...text('supplier')} />
      <TextInput
        label={t('cloth:field.deliveryDays')}
        inputMode="numeric"
        {...text('deliveryDays')}
      />
      <TextInput
        className={full}
        label={t('cloth:field.level', { unit: clothUnitOf(draft.unit) })}
        description={t('cloth:field.levelHint')}
        inputMode="decimal"
        {...text('level')}
      />
      <fieldset className={`${full} ${classes.suits}`}>
        <Input.Label component="legend">{t('cloth:field.suits')}</Input.Label>
        <Input.Description>{t('cloth:field.suitsHint')}</Input.Description>
        <div className={classes.choices}>
          {products.map(({ id, design, name }) => (
            <Checkbox
              key={id}
              label={local(name)}
              checked={draft.suits.includes(design)}
              onChange={({ currentTarget }) =>
                change({ suits: withDesign(draft.suits, design, currentTarget.checked) })
              }
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}
