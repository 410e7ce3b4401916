import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { SettingRow } from './SettingRow.tsx';

type Props = { readonly valueMm: number; readonly onChange: (valueMm: number) => void };

const LARGEST_MM = 50;

/** The seam allowance a new garment starts with, mm in every unit: that is how cutters say it. */
export function AllowanceSetting({ valueMm, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const [typed, setTyped] = useState<string | number>(valueMm);
  const isValid = typeof typed === 'number' && typed >= 0 && typed <= LARGEST_MM;
  return (
    <SettingRow label={t('settings:allowance.label')} hint={t('settings:allowance.hint')}>
      {(ids) => (
        <NumberInput
          aria-labelledby={ids.label}
          aria-describedby={ids.hint}
          value={typed}
          min={0}
          max={LARGEST_MM}
          step={1}
          clampBehavior="none"
          decimalScale={1}
          decimalSeparator={i18n.language === 'fr' ? ',' : '.'}
          allowedDecimalSeparators={[',', '.']}
          suffix={t('settings:allowance.suffix')}
          error={isValid ? undefined : t('settings:allowance.range', { largest: LARGEST_MM })}
          onChange={(next) => {
            setTyped(next);
            if (typeof next === 'number' && next >= 0 && next <= LARGEST_MM) onChange(next);
          }}
          onBlur={() => setTyped(valueMm)}
        />
      )}
    </SettingRow>
  );
}
