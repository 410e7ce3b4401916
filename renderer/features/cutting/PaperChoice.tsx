import { NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { PAGE_NAMES, type Paper, ROLL_MM } from '../../../shared/cutting/file-settings.ts';

type Props = {
  /** Whether it can be divided into pages. */
  readonly pages: boolean;
  readonly paper: Paper;
  readonly onChange: (paper: Paper) => void;
};

/** Widths of rolls that plotters are sold for: A1, 24, 36, 42 inches, and the wide ones for markers, mm. */
const ROLLS_MM = [610, 841, 914, 1067, 1600, 1850] as const;
const OWN = 'own';
const FREE = 'free';

/** Pages to glue, a roll of a width, or one sheet as large as it has to be. */
export function PaperChoice({ pages, paper, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const [typed, setTyped] = useState<string | number>(typeof paper === 'number' ? paper : '');
  const [isOwn, setOwn] = useState(
    typeof paper === 'number' && !ROLLS_MM.some((width) => width === paper),
  );
  const fits = typeof typed === 'number' && typed >= ROLL_MM.min && typed <= ROLL_MM.max;
  const value = isOwn
    ? OWN
    : paper === null || (!pages && typeof paper === 'string')
      ? FREE
      : String(paper);

  const choose = (chosen: string | null): void => {
    setOwn(chosen === OWN);
    if (chosen === OWN || chosen === null) return;
    const page = PAGE_NAMES.find((name) => name === chosen);
    onChange(chosen === FREE ? null : (page ?? Number(chosen)));
  };
  return (
    <>
      <Select
        label={t('cutting:paper.label')}
        data={[
          ...(pages
            ? [
                {
                  group: t('cutting:paper.pages'),
                  items: PAGE_NAMES.map((name) => ({ value: name, label: name })),
                },
              ]
            : []),
          {
            group: t('cutting:paper.rolls'),
            items: [
              ...ROLLS_MM.map((width) => ({
                value: String(width),
                label: t('cutting:paper.roll', { width }),
              })),
              { value: OWN, label: t('cutting:paper.own') },
            ],
          },
          {
            group: t('cutting:paper.other'),
            items: [{ value: FREE, label: t('cutting:paper.free') }],
          },
        ]}
        allowDeselect={false}
        value={value}
        onChange={choose}
      />
      {isOwn && (
        <NumberInput
          label={t('cutting:paper.ownWidth')}
          value={typed}
          min={ROLL_MM.min}
          max={ROLL_MM.max}
          clampBehavior="none"
          decimalSeparator={i18n.language === 'fr' ? ',' : '.'}
          allowedDecimalSeparators={[',', '.']}
          suffix={t('cutting:paper.mm')}
          error={fits ? undefined : t('cutting:paper.range', ROLL_MM)}
          onChange={(next) => {
            setTyped(next);
            if (typeof next === 'number' && next >= ROLL_MM.min && next <= ROLL_MM.max) {
              onChange(next);
            }
          }}
        />
      )}
    </>
  );
}
