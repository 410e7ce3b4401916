import { Button, Group, Modal, Radio } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Customer, CustomerFields } from '../../../shared/customer/customer.ts';
import classes from './ConflictDialog.module.css';
import { differences, fieldsOf } from './customer-form.ts';
import { useFieldText } from './use-field-text.ts';

type Side = 'mine' | 'theirs';

type Props = {
  readonly mine: CustomerFields;
  readonly theirs: Customer;
  /** What both began with; null when that is no longer known. */
  readonly base: CustomerFields | null;
  readonly isSaving: boolean;
  readonly onChosen: (fields: CustomerFields) => void;
  readonly onClose: () => void;
};

/**
 * Two people changed the same customer: field by field, which of the two to keep. What this person
 * did not touch stands on the other's version, until they say otherwise.
 */
export function ConflictDialog(props: Props) {
  const { mine, theirs, base, isSaving, onChosen, onClose } = props;
  const { t } = useTranslation();
  const fieldText = useFieldText();
  const other = fieldsOf(theirs);
  const differing = differences(mine, other);
  const [sides, setSides] = useState<{ readonly [field: string]: Side }>({});
  const untouched = (field: keyof CustomerFields): boolean =>
    base !== null && !differences(mine, base).includes(field);
  const sideOf = (field: keyof CustomerFields): Side =>
    sides[field] ?? (untouched(field) ? 'theirs' : 'mine');

  const merged = (): CustomerFields => {
    const chosen = differing.filter((field) => sideOf(field) === 'theirs');
    return { ...mine, ...Object.fromEntries(chosen.map((field) => [field, other[field]])) };
  };

  return (
    <Modal opened onClose={onClose} size="lg" title={t('customers:conflict.title')}>
      <p className={classes.lead}>{t('customers:conflict.text')}</p>
      {differing.map((field) => (
        <Radio.Group
          key={field}
          className={classes.field}
          label={t(`customers:field.${field}`)}
          value={sideOf(field)}
          onChange={(side) => setSides({ ...sides, [field]: side === 'theirs' ? side : 'mine' })}
        >
          <div className={classes.sides}>
            <Radio.Card value="mine" className={classes.side}>
              <span className={classes.who}>{t('customers:conflict.mine')}</span>
              <span>{fieldText(field, mine)}</span>
            </Radio.Card>
            <Radio.Card value="theirs" className={classes.side}>
              <span className={classes.who}>{t('customers:conflict.theirs')}</span>
              <span>{fieldText(field, other)}</span>
            </Radio.Card>
          </div>
        </Radio.Group>
      ))}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t('customers:conflict.back')}
        </Button>
        <Button loading={isSaving} onClick={() => onChosen(merged())}>
          {t('customers:conflict.save')}
        </Button>
      </Group>
    </Modal>
  );
}
