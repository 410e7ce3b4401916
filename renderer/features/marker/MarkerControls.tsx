import { Button, Checkbox, NumberInput, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { MarkerSettings } from '../../../shared/marker/order-marker.ts';
import { fromMillimetres, toMillimetres } from '../../../shared/units/length-unit.ts';
import classes from './Marker.module.css';
import { useClothLengths } from './use-cloth-lengths.ts';

type Props = {
  readonly settings: MarkerSettings;
  readonly seconds: number;
  readonly disabled: boolean;
  readonly onChange: (part: Partial<MarkerSettings>) => void;
  readonly onSeconds: (seconds: number) => void;
};

/** Seconds a person may give the search. */
const BUDGETS = ['3', '10', '30', '120'] as const;

/** What is told of the cloth before its marker is laid. */
export function MarkerControls({ settings, seconds, disabled, onChange, onSeconds }: Props) {
  const { t } = useTranslation();
  const { short } = useClothLengths();
  return (
    <fieldset className={classes.controls} disabled={disabled}>
      <legend className={classes.legend}>{t('marker:controls.label')}</legend>
      <Length
        label={t('marker:controls.width')}
        valueMm={settings.widthMm}
        min={50}
        max={5000}
        onChange={(widthMm) => onChange({ widthMm })}
      />
      <Length
        label={t('marker:controls.gap')}
        valueMm={settings.gapMm}
        min={0}
        max={50}
        onChange={(gapMm) => onChange({ gapMm })}
      />
      <Length
        label={t('marker:controls.repeatAlong')}
        valueMm={settings.repeatAlongMm}
        min={0}
        max={2000}
        onChange={(repeatAlongMm) => onChange({ repeatAlongMm })}
      />
      <Length
        label={t('marker:controls.repeatAcross')}
        valueMm={settings.repeatAcrossMm}
        min={0}
        max={2000}
        onChange={(repeatAcrossMm) => onChange({ repeatAcrossMm })}
      />
      <Checkbox
        className={classes.wide}
        label={t('marker:controls.nap')}
        description={t('marker:controls.napHelp')}
        checked={settings.nap}
        onChange={(event) => onChange({ nap: event.currentTarget.checked })}
      />
      <div className={classes.wide}>
        <span className={classes.fieldLabel} id="marker-seconds">
          {t('marker:controls.seconds')}
        </span>
        <SegmentedControl
          fullWidth
          size="xs"
          disabled={disabled}
          aria-labelledby="marker-seconds"
          data={BUDGETS.map((value) => ({
            value,
            label: t('marker:controls.budget', { seconds: value }),
          }))}
          value={String(seconds)}
          onChange={(value) => onSeconds(Number(value))}
        />
      </div>
      {settings.flaws.length > 0 && (
        <ul className={classes.flaws} aria-label={t('marker:controls.flaws')}>
          {settings.flaws.map((flaw, at) => (
            <li key={`${flaw.x} ${flaw.y} ${flaw.width}`}>
              <span>
                {t('marker:controls.flawAt', {
                  along: short(flaw.x),
                  width: short(flaw.width),
                  height: short(flaw.height),
                })}
              </span>
              <Button
                variant="subtle"
                size="compact-xs"
                aria-label={t('marker:controls.dropFlawAt', { along: short(flaw.x) })}
                onClick={() => onChange({ flaws: settings.flaws.filter((_, i) => i !== at) })}
              >
                {t('marker:controls.dropFlaw')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

type LengthProps = {
  readonly label: string;
  readonly valueMm: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (valueMm: number) => void;
};

/** A length in the studio's unit; kept in millimetres. */
export function Length({ label, valueMm, min, max, onChange }: LengthProps) {
  const { i18n } = useTranslation();
  const { unit } = useClothLengths();
  const digits = unit === 'in' ? 3 : unit === 'cm' ? 1 : 0;
  const inUnit = (mm: number): number => Number(fromMillimetres(mm, unit).toFixed(digits));
  return (
    <NumberInput
      label={label}
      suffix={unit === 'in' ? '″' : `\u202f${unit}`}
      value={inUnit(valueMm)}
      min={inUnit(min)}
      max={inUnit(max)}
      decimalScale={digits}
      decimalSeparator={i18n.language.startsWith('fr') ? ',' : '.'}
      allowNegative={false}
      hideControls
      clampBehavior="blur"
      onChange={(value) => {
        if (typeof value !== 'number') return;
        const mm = toMillimetres(value, unit);
        if (mm >= min && mm <= max) onChange(Math.round(mm * 100) / 100);
      }}
    />
  );
}
