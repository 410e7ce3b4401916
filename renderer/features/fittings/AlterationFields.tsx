import { ActionIcon, NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { FitPlace } from '../../../shared/fit/fit-place.ts';
import type { LengthUnit } from '../../../shared/units/length-unit.ts';
import classes from './Fittings.module.css';
import type { AlterationRow, AmountFault } from './fitting-rows.ts';

type Props = {
  readonly row: AlterationRow;
  readonly places: readonly FitPlace[];
  readonly unit: LengthUnit;
  readonly fault: AmountFault | null;
  readonly onChange: (row: AlterationRow) => void;
  readonly onRemove: () => void;
};

const SIDES = ['both', 'left', 'right'] as const;
const CERTAINTIES = ['pinned', 'done'] as const;
const DIRECTIONS = ['out', 'in'] as const;

/** One alteration: where, which way, how much, on which side, pinned or done. */
export function AlterationFields({ row, places, unit, fault, onChange, onRemove }: Props) {
  const { t } = useTranslation();
  const name = t(`fittings:place.${row.place}`);
  return (
    <fieldset className={classes.row}>
      <legend className={classes.legend}>{name}</legend>
      <div className={classes.fields}>
        <NativeSelect
          aria-label={t('fittings:field.place')}
          value={row.place}
          data={places.map((value) => ({ value, label: t(`fittings:place.${value}`) }))}
          onChange={({ currentTarget }) => {
            const place = places.find((known) => known === currentTarget.value);
            if (place !== undefined) onChange({ ...row, place });
          }}
        />
        <SegmentedControl
          aria-label={t('fittings:field.direction')}
          value={row.direction}
          data={DIRECTIONS.map((value) => ({ value, label: t(`fittings:direction.${value}`) }))}
          onChange={(value) => onChange({ ...row, direction: value === 'in' ? 'in' : 'out' })}
        />
        <TextInput
          aria-label={t('fittings:field.amount', { place: name })}
          inputMode="decimal"
          w={110}
          rightSection={<span className={classes.unit}>{t(`fittings:unit.${unit}`)}</span>}
          value={row.amount}
          error={fault === null ? null : t(`fittings:fault.${fault}`)}
          onChange={({ currentTarget }) => onChange({ ...row, amount: currentTarget.value })}
          data-autofocus
          ref={(input) => {
            // A place that was just touched is waiting for its amount.
            if (input !== null && row.amount === '' && document.activeElement?.tagName === 'BUTTON')
              input.focus();
          }}
        />
        <NativeSelect
          aria-label={t('fittings:field.side')}
          value={row.side}
          data={SIDES.map((value) => ({ value, label: t(`fittings:side.${value}`) }))}
          onChange={({ currentTarget }) =>
            onChange({ ...row, side: SIDES.find((one) => one === currentTarget.value) ?? 'both' })
          }
        />
        <NativeSelect
          aria-label={t('fittings:field.certainty')}
          value={row.certainty}
          data={CERTAINTIES.map((value) => ({ value, label: t(`fittings:certainty.${value}`) }))}
          onChange={({ currentTarget }) =>
            onChange({
              ...row,
              certainty: currentTarget.value === 'done' ? 'done' : 'pinned',
            })
          }
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('fittings:field.remove', { place: name })}
          onClick={onRemove}
        >
          <IconX size={18} stroke={1.5} aria-hidden />
        </ActionIcon>
      </div>
    </fieldset>
  );
}
