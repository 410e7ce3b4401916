import { Checkbox, Group, Input, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { clothUnitOf } from '../../../shared/units/cloth-length.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { useLocalText } from '../orders/use-local-text.ts';
import classes from './Cloth.module.css';
import type { ClothFieldsProps } from './ClothForm.tsx';
import { withDesign } from './cloth-form.ts';

type Props = ClothFieldsProps & { readonly currency: string };

/** What it is called, from whom it comes, what it costs and what it is sold for. */
export function ClothSaleFields({ draft, change, text, currency }: Props) {
  const { t } = useTranslation();
  const local = useLocalText();
  const products = useStudioQuery('catalogue:get').data?.products ?? [];
  const full = classes.full ?? '';
  return (
    <div className={classes.fields}>
      <TextInput label={t('cloth:field.nameEn')} required {...text('nameEn')} />
      <TextInput label={t('cloth:field.nameFr')} placeholder={draft.nameEn} {...text('nameFr')} />
      <TextInput label={t('cloth:field.descriptionEn')} {...text('descriptionEn')} />
      <TextInput
        label={t('cloth:field.descriptionFr')}
        placeholder={draft.descriptionEn}
        {...text('descriptionFr')}
      />
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
      <Input.Wrapper
        className={full}
        label={t('cloth:field.suits')}
        description={t('cloth:field.suitsHint')}
        labelElement="div"
        labelProps={{ id: 'cloth-suits' }}
      >
        <Group mt="xs" gap="xs 1rem" role="group" aria-labelledby="cloth-suits">
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
        </Group>
      </Input.Wrapper>
    </div>
  );
}
