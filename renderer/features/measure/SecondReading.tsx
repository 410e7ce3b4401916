import { UnstyledButton } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { LONGEST_TYPED } from '../../../shared/measurement/unfinished-session.ts';
import type { AgainView, InputView } from './field-view.ts';
import type { FieldActions } from './MeasureInput.tsx';
import classes from './SecondReading.module.css';

type Props = {
  readonly id: string;
  readonly input: InputView;
  readonly again: AgainView;
  readonly actions: FieldActions;
};

/**
 * The same place read once more, where the garment gains by it. Outside the walk of the Enter key:
 * whoever wants it opens it. Both readings are kept and their mean holds.
 */
export function SecondReading({ id, input, again, actions }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // Whoever opened it has asked for this very field.
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  const { text, unit, fault, outcome, isApart, isWorth } = again;
  const isShown = isOpen || text !== '';
  if (!isShown && !isWorth) return null;
  if (!isShown) {
    return (
      <UnstyledButton
        className={classes.open ?? ''}
        aria-label={t('measure:again.openFor', { name: input.label })}
        onClick={() => setOpen(true)}
      >
        {t('measure:again.open')}
      </UnstyledButton>
    );
  }
  return (
    <div className={classes.root}>
      <span className={classes.field} data-faulty={fault !== '' || undefined}>
        <input
          ref={field}
          aria-label={t('measure:again.field', { name: input.label })}
          aria-describedby={`${id}-again`}
          aria-invalid={fault !== ''}
          value={text}
          maxLength={LONGEST_TYPED}
          inputMode={unit === 'in' ? 'text' : 'decimal'}
          autoComplete="off"
          onChange={(event) => actions.onTypeAgain(input.key, event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.altKey) return;
            event.preventDefault();
            actions.onStep(input.key, 1);
          }}
        />
        <span aria-hidden className={classes.unit}>
          {t(`measure:unit.${unit}`)}
        </span>
      </span>
      <p id={`${id}-again`} className={classes.outcome} data-apart={isApart || undefined}>
        {[fault === '' ? outcome : fault, isApart ? t('measure:again.apart') : '']
          .filter((one) => one !== '')
          .join(' ')}
      </p>
    </div>
  );
}
