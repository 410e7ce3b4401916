import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowsJoin2, IconArrowsSplit2 } from '@tabler/icons-react';
import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';

import { measurementDefinition } from '../../../shared/measurement/definitions.ts';
import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import type { FieldView } from './field-view.ts';
import classes from './MeasureField.module.css';
import { type FieldActions, MeasureInput } from './MeasureInput.tsx';
import { RemarkActions } from './RemarkActions.tsx';

type Props = {
  readonly view: FieldView;
  readonly actions: FieldActions & {
    readonly onSplit: (name: MeasurementName) => void;
    readonly onJoin: (name: MeasurementName) => void;
    /** Takes the correction on offer. */
    readonly onCorrect: (name: MeasurementName) => void;
    /** "It is right." */
    readonly onConfirm: (name: MeasurementName, value: number) => void;
  };
  readonly howId: string;
};

/** One measurement: its field, or the fields of its two sides, with what is to be said of it. */
export const MeasureField = memo(
  function MeasureField({ view, actions, howId }: Props) {
    const { t } = useTranslation();
    const id = useId();
    const { name, label, inputs, warning, level, offer, isOfferKeyed, toConfirm } = view;
    const isSplit = inputs.length > 1;
    const Icon = isSplit ? IconArrowsJoin2 : IconArrowsSplit2;
    const sides = isSplit
      ? t('measure:side.join', { name: label })
      : t('measure:side.split', { name: label });

    return (
      <div
        className={classes.row}
        data-measure-row={name}
        data-warned={warning !== ''}
        data-level={level ?? undefined}
        {...(isSplit ? { role: 'group', 'aria-labelledby': `${id}-label` } : {})}
      >
        {isSplit ? (
          <span id={`${id}-label`} className={classes.label}>
            {label}
          </span>
        ) : (
          <label htmlFor={`${id}-both`} className={classes.label}>
            {label}
          </label>
        )}
        <div className={classes.sides}>
          {measurementDefinition(name).sided && (
            <Tooltip label={sides}>
              <ActionIcon
                variant="subtle"
                size={36}
                tabIndex={-1}
                aria-label={sides}
                aria-pressed={isSplit}
                onClick={() => (isSplit ? actions.onJoin(name) : actions.onSplit(name))}
              >
                <Icon size={18} stroke={1.6} />
              </ActionIcon>
            </Tooltip>
          )}
        </div>
        <div className={classes.inputs}>
          {inputs.map((input) => (
            <MeasureInput
              key={input.key}
              id={`${id}-${input.side}`}
              input={input}
              actions={actions}
              warningId={warning !== '' || offer !== '' ? `${id}-warning` : null}
              howId={howId}
            />
          ))}
        </div>
        <p id={`${id}-warning`} className={classes.warnings} aria-live="polite">
          {offer === '' ? warning : offer}
        </p>
        {(offer !== '' || toConfirm !== null) && (
          <RemarkActions
            label={label}
            offer={offer}
            isKeyed={isOfferKeyed}
            onCorrect={() => actions.onCorrect(name)}
            onConfirm={toConfirm === null ? null : () => actions.onConfirm(name, toConfirm)}
          />
        )}
      </div>
    );
  },
  (before, after) =>
    before.actions === after.actions &&
    before.howId === after.howId &&
    JSON.stringify(before.view) === JSON.stringify(after.view),
);
