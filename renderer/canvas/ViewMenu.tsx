import {
  ActionIcon,
  Button,
  CloseButton,
  NumberInput,
  Popover,
  SegmentedControl,
  Switch,
  Tooltip,
} from '@mantine/core';
import { IconRulerMeasure } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import {
  fromMillimetres,
  LENGTH_UNITS,
  type LengthUnit,
  toMillimetres,
} from '../../shared/units/length-unit.ts';
import type { Guide } from './guides.ts';
import classes from './ViewMenu.module.css';
import type { BenchAction, Workbench } from './workbench.ts';

type Props = {
  readonly bench: Workbench;
  readonly unit: LengthUnit;
  /** Where the rulers count from, mm on the table. */
  readonly zero: { readonly x: number; readonly y: number };
  readonly withUnit: (mm: number) => string;
  readonly act: (action: BenchAction) => void;
};

/** Rulers, their unit, and guides: set by figure here what a pointer pulls out of the rulers. */
export function ViewMenu({ bench, unit, zero, withUnit, act }: Props) {
  const { t } = useTranslation();
  const label = t('pattern:rulers.title');
  return (
    <Popover position="bottom-start" width={280} trapFocus shadow="md">
      <Popover.Target>
        <Tooltip label={label}>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label}>
            <IconRulerMeasure size={18} stroke={1.5} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown className={classes.menu ?? ''} aria-label={label} data-card>
        <Switch
          label={t('pattern:rulers.show')}
          checked={bench.rulers}
          onChange={() => act({ type: 'toggle-rulers' })}
        />
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={t('pattern:rulers.unit')}
          value={unit}
          data={LENGTH_UNITS.map((value) => ({ value, label: value }))}
          onChange={(value) => act({ type: 'unit', unit: value })}
        />
        <NewGuide unit={unit} zero={zero} act={act} />
        {bench.guides.length > 0 && (
          <>
            <ul className={classes.guides} aria-label={t('pattern:guide.list')}>
              {bench.guides.map((guide, index) => {
                const at = withUnit(guide.at - zero[guide.axis]);
                const name = t(`pattern:guide.${guide.axis}At`, { at });
                return (
                  <li key={`${guide.axis} ${guide.at}`}>
                    {name}
                    <CloseButton
                      size="sm"
                      aria-label={t('pattern:guide.remove', { guide: name })}
                      onClick={() => act({ type: 'remove-guide', index })}
                    />
                  </li>
                );
              })}
            </ul>
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={() => act({ type: 'clear-guides' })}
            >
              {t('pattern:guide.clear')}
            </Button>
          </>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

function NewGuide({ unit, zero, act }: Pick<Props, 'unit' | 'zero' | 'act'>) {
  const { t } = useTranslation();
  const [axis, setAxis] = useState<Guide['axis']>('y');
  const [value, setValue] = useState<number | string>(fromMillimetres(200, unit));
  const at = Number(value);
  return (
    <div className={classes.guide}>
      <SegmentedControl
        size="xs"
        aria-label={t('pattern:guide.direction')}
        value={axis}
        data={[
          { value: 'y', label: t('pattern:guide.y') },
          { value: 'x', label: t('pattern:guide.x') },
        ]}
        onChange={(next) => setAxis(next as Guide['axis'])}
      />
      <NumberInput
        size="xs"
        aria-label={t('pattern:guide.place')}
        value={value}
        onChange={setValue}
        decimalScale={2}
        suffix={` ${unit}`}
      />
      <Button
        size="xs"
        variant="default"
        disabled={value === '' || !Number.isFinite(at)}
        onClick={() =>
          act({ type: 'add-guide', guide: { axis, at: zero[axis] + toMillimetres(at, unit) } })
        }
      >
        {t('pattern:guide.add')}
      </Button>
    </div>
  );
}
