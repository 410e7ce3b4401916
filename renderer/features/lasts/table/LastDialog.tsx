import { Button, Group, Modal, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { LastField } from '../../../../shared/shoe/check-last.ts';
import { type Last, TOES } from '../../../../shared/shoe/last-table.ts';
import classes from './LastDialog.module.css';
import { type FieldFault, formOf, type LastForm, readForm, type Written } from './last-form.ts';
import { useFaultWords } from './use-fault-words.ts';

type Props = {
  readonly original: Last;
  readonly isNew: boolean;
  readonly others: readonly Last[];
  readonly written: Written;
  readonly onSave: (last: Last) => void;
  readonly onClose: () => void;
};

const GROUPS: readonly { readonly id: string; readonly fields: readonly LastField[] }[] = [
  { id: 'made', fields: ['footLengthMm', 'fromFootMm', 'toFootMm'] },
  { id: 'shape', fields: ['lengthMm', 'heelHeightMm', 'toeSpringMm'] },
  { id: 'girths', fields: ['ballMm', 'waistMm', 'instepMm', 'heelMm'] },
  { id: 'bottom', fields: ['ballWidthMm', 'heelWidthMm'] },
];

const FOR = ['men', 'women'] as const;

/** All figures of one last. Nothing is stored before they can be. */
export function LastDialog({ original, isNew, others, written, onSave, onClose }: Props) {
  const { t } = useTranslation();
  const faultWords = useFaultWords(written);
  const [form, setForm] = useState<LastForm>(() => formOf(original, written));
  const [tried, setTried] = useState(false);
  const { last, faults } = readForm(form, original, others, written);
  const change = (part: Partial<LastForm>): void => setForm((known) => ({ ...known, ...part }));
  const shown = (fault: FieldFault | undefined): string | undefined =>
    tried && fault !== undefined ? faultWords(fault) : undefined;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t(isNew ? 'lasts:dialog.new' : 'lasts:dialog.edit')}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (Object.keys(faults).length === 0) onSave(last);
        }}
      >
        <TextInput
          label={t('lasts:field.name')}
          value={form.name}
          maxLength={60}
          data-autofocus
          error={shown(faults.name)}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <div className={classes.choices}>
          <SegmentedControl
            aria-label={t('lasts:field.for')}
            data={FOR.map((value) => ({ value, label: t(`lasts:for.${value}`) }))}
            value={form.for}
            onChange={(value) => change({ for: value })}
          />
          <SegmentedControl
            aria-label={t('lasts:field.toe')}
            data={TOES.map((value) => ({ value, label: t(`lasts:toe.${value}`) }))}
            value={form.toe}
            onChange={(value) => change({ toe: value })}
          />
        </div>
        {GROUPS.map(({ id, fields }) => (
          <fieldset key={id} className={classes.group}>
            <legend>{t(`lasts:dialog.group.${id}`)}</legend>
            {fields.map((field) => (
              <TextInput
                key={field}
                label={t(`lasts:field.${field}`)}
                value={form.figures[field]}
                inputMode={written.unit === 'in' ? 'text' : 'decimal'}
                autoComplete="off"
                rightSection={
                  <span className={classes.unit}>{t(`measure:unit.${written.unit}`)}</span>
                }
                error={shown(faults[field])}
                onChange={(event) =>
                  change({ figures: { ...form.figures, [field]: event.currentTarget.value } })
                }
              />
            ))}
          </fieldset>
        ))}
        {tried && Object.keys(faults).length > 0 && (
          <p role="alert" className={classes.wrong}>
            {t('lasts:dialog.wrong', { count: Object.keys(faults).length })}
          </p>
        )}
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit">{t('lasts:dialog.save')}</Button>
        </Group>
      </form>
    </Modal>
  );
}
