import { SegmentedControl, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import {
  OWN_SIDE_MM,
  PAPER_SIZES,
  type ReferenceSheet,
  SHEET_KINDS,
  type SheetKind,
} from '../../../shared/feet/reference-sheet.ts';
import type { LengthUnit } from '../../../shared/units/length-unit.ts';
import { parseLength } from '../../../shared/units/parse-reading.ts';
import { Banner } from '../../ui/Banner.tsx';
import classes from './Feet.module.css';
import type { FootWords } from './use-foot-words.ts';
import type { TraceDesk } from './use-trace-desk.ts';

type Props = {
  readonly desk: TraceDesk;
  readonly unit: LengthUnit;
  readonly words: FootWords;
};

/** Which rectangle lies in the picture, and which way; says why nothing can be read yet. */
export function SheetFields({ desk, unit, words }: Props) {
  const { t } = useTranslation();
  const { trace, fault } = desk;
  const { sheet } = trace;
  const change = (part: Partial<ReferenceSheet>): void =>
    desk.edit({ ...trace, sheet: { ...sheet, ...part } });
  const choose = (kind: SheetKind): void =>
    change(kind === 'own' ? { kind } : { kind, ...PAPER_SIZES[kind] });
  const range = {
    low: words.figure(OWN_SIDE_MM.low),
    high: words.figure(OWN_SIDE_MM.high),
  };
  return (
    <fieldset className={classes.part}>
      <legend>{t('feet:sheet.title')}</legend>
      <p className={classes.hint}>{t('feet:sheet.hint')}</p>
      <SegmentedControl
        fullWidth
        aria-label={t('feet:sheet.kind')}
        value={sheet.kind}
        onChange={choose}
        data={SHEET_KINDS.map((value) => ({ value, label: t(`feet:sheet.${value}`) }))}
      />
      {sheet.kind === 'own' && (
        <div className={classes.sizes}>
          <SideField
            label={t('feet:sheet.short')}
            unit={unit}
            shown={words.bare(sheet.shortMm)}
            onRead={(shortMm) => change({ shortMm })}
          />
          <SideField
            label={t('feet:sheet.long')}
            unit={unit}
            shown={words.bare(sheet.longMm)}
            onRead={(longMm) => change({ longMm })}
          />
        </div>
      )}
      <SegmentedControl
        fullWidth
        aria-label={t('feet:sheet.lies')}
        value={sheet.lies}
        onChange={(lies: ReferenceSheet['lies']) => change({ lies })}
        data={(['upright', 'across'] as const).map((value) => ({
          value,
          label: t(`feet:sheet.${value}`),
        }))}
      />
      {fault !== null && (
        <Banner tone="danger" icon={<IconAlertTriangle size={18} aria-hidden />}>
          {t(`feet:fault.${fault}`, range)}
        </Banner>
      )}
    </fieldset>
  );
}

type SideProps = {
  readonly label: string;
  readonly unit: LengthUnit;
  readonly shown: string;
  readonly onRead: (valueMm: number) => void;
};

/** One side of an own rectangle, typed as a tape is read. */
function SideField({ label, unit, shown, onRead }: SideProps) {
  const { t } = useTranslation();
  const [text, setText] = useState<string | null>(null);
  const read = parseLength(text ?? shown, unit);
  return (
    <TextInput
      label={`${label} (${t(`measure:unit.${unit}`)})`}
      inputMode="decimal"
      autoComplete="off"
      maxLength={20}
      value={text ?? shown}
      error={!read.ok && text !== '' && t(`measure:fault.${read.error}`)}
      onBlur={() => {
        if (read.ok) setText(null);
      }}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        const typed = parseLength(currentTarget.value, unit);
        if (typed.ok) onRead(typed.value.value);
      }}
    />
  );
}
