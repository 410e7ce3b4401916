import { Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import classes from './Cloth.module.css';
import type { ClothFieldsProps } from './ClothForm.tsx';

/** What the cutter has to know. */
export function ClothWorkFields({ draft, change, text }: ClothFieldsProps) {
  const { t } = useTranslation();
  const { unit, repeatAlong, repeatAcross } = draft;
  const hasRepeat = repeatAlong.trim() !== '' || repeatAcross.trim() !== '';
  return (
    <div className={classes.fields}>
      <TextInput
        label={t('cloth:field.widthIn', { unit })}
        required
        inputMode="decimal"
        {...text('width')}
      />
      <TextInput label={t('cloth:field.weightIn')} inputMode="numeric" {...text('weight')} />
      <TextInput
        label={t('cloth:field.repeatAlong', { unit })}
        inputMode="decimal"
        {...text('repeatAlong')}
      />
      <TextInput
        label={t('cloth:field.repeatAcross', { unit })}
        inputMode="decimal"
        {...text('repeatAcross')}
      />
      <TextInput
        label={t('cloth:field.shrinkAlong')}
        inputMode="decimal"
        {...text('shrinkAlong')}
      />
      <TextInput
        label={t('cloth:field.shrinkAcross')}
        inputMode="decimal"
        {...text('shrinkAcross')}
      />
      {hasRepeat && (
        <Checkbox
          className={classes.full ?? ''}
          label={t('cloth:field.symmetric')}
          checked={draft.isSymmetric}
          onChange={({ currentTarget }) => change({ isSymmetric: currentTarget.checked })}
        />
      )}
      <Checkbox
        className={classes.full ?? ''}
        label={t('cloth:field.nap')}
        description={t('cloth:field.napHint')}
        checked={draft.hasNap}
        onChange={({ currentTarget }) => change({ hasNap: currentTarget.checked })}
      />
    </div>
  );
}
