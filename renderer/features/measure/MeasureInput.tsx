import { VisuallyHidden } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { type EntryKey, LONGEST_TYPED } from '../../../shared/measurement/unfinished-session.ts';
import { useFormat } from '../../ui/use-format.ts';
import type { InputView } from './field-view.ts';
import classes from './MeasureInput.module.css';
import { SecondReading } from './SecondReading.tsx';

export type FieldActions = {
  readonly onType: (key: EntryKey, text: string) => void;
  readonly onFocus: (key: EntryKey) => void;
  readonly onLeave: (key: EntryKey) => void;
  readonly onTakeOver: (key: EntryKey) => void;
  /** Types into the second reading of the field. */
  readonly onTypeAgain: (key: EntryKey, text: string) => void;
  /** Enter, or Shift+Enter for back. */
  readonly onStep: (key: EntryKey, by: 1 | -1) => void;
};

type Props = {
  readonly id: string;
  readonly input: InputView;
  readonly actions: FieldActions;
  readonly warningId: string | null;
  readonly howId: string;
};

/** Takes over the last time's value: no length is written with it. */
const TAKE_OVER_KEY = '=';

/** One field. What is typed stays as it is typed; the reading stands beside it. */
export function MeasureInput({ id, input, actions, warningId, howId }: Props) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { key, side, label, text, unit, fault, reading, last, difference } = input;
  const { isFaulty } = input;
  const estimate = text === '' && last === null ? input.estimate : '';
  const described = [
    howId,
    `${id}-beside`,
    estimate === '' ? null : `${id}-estimate`,
    warningId,
    fault === '' ? null : `${id}-fault`,
  ];

  const pressed = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      actions.onStep(key, event.shiftKey ? -1 : 1);
    } else if (event.key === TAKE_OVER_KEY && last !== null) {
      event.preventDefault();
      actions.onTakeOver(key);
    }
  };

  return (
    <div className={classes.root}>
      <div className={classes.line}>
        <span
          className={classes.field}
          data-faulty={isFaulty}
          data-estimated={estimate !== '' || undefined}
        >
          {side !== 'both' && (
            <span aria-hidden className={classes.side}>
              {t(`measure:side.short.${side}`)}
            </span>
          )}
          <input
            id={id}
            data-measure-field={key}
            aria-label={side === 'both' ? undefined : label}
            aria-invalid={isFaulty}
            aria-describedby={described.filter((one) => one !== null).join(' ')}
            {...(isFaulty
              ? { 'aria-errormessage': fault === '' ? (warningId ?? '') : `${id}-fault` }
              : {})}
            value={text}
            placeholder={estimate}
            maxLength={LONGEST_TYPED}
            // Inches are typed with spaces and strokes, which number pads do not have.
            inputMode={unit === 'in' ? 'text' : 'decimal'}
            enterKeyHint="next"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            onChange={(event) => actions.onType(key, event.currentTarget.value)}
            onFocus={(event) => {
              event.currentTarget.select();
              actions.onFocus(key);
            }}
            onBlur={() => actions.onLeave(key)}
            onKeyDown={pressed}
          />
          <span aria-hidden className={classes.unit}>
            {t(`measure:unit.${unit}`)}
          </span>
        </span>
        {estimate !== '' && (
          <VisuallyHidden id={`${id}-estimate`}>
            {t('measure:estimate.spoken', { estimate })}
          </VisuallyHidden>
        )}
        <span id={`${id}-beside`} className={classes.beside}>
          {(reading !== '' || difference !== '') && (
            <span className={classes.now}>
              {reading !== '' && <output className={classes.reading}>{reading}</output>}
              {difference !== '' && (
                <span
                  className={classes.difference}
                  data-same={difference === '±0'}
                  title={t('measure:last.difference')}
                >
                  {difference}
                </span>
              )}
            </span>
          )}
          {last !== null && (
            <button
              type="button"
              tabIndex={-1}
              className={classes.last}
              title={t('measure:last.title', { day: date(last.takenAt, 'date') })}
              onClick={() => actions.onTakeOver(key)}
            >
              <VisuallyHidden>{label} </VisuallyHidden>
              {t('measure:last.value', { value: last.text })}
            </button>
          )}
        </span>
      </div>
      {input.again !== null && (
        <SecondReading id={id} input={input} again={input.again} actions={actions} />
      )}
      <p id={`${id}-fault`} className={classes.fault} aria-live="polite">
        {fault}
      </p>
    </div>
  );
}
