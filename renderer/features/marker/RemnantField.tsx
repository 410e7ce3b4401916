import { NumberInput } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

import classes from './Marker.module.css';
import { remnantAnswer } from './remnant-answer.ts';
import { useClothLengths } from './use-cloth-lengths.ts';

const MM_PER_METRE = 1000;
const MM_PER_INCH = 25.4;

type Props = { readonly lengthMm: number; readonly density: number };

/** Will it fit on the piece left from last week? */
export function RemnantField({ lengthMm, density }: Props) {
  const { t, i18n } = useTranslation();
  const { unit, short } = useClothLengths();
  const [left, setLeft] = useState<number | string>('');
  const id = useId();
  const mm = typeof left === 'number' ? left * (unit === 'in' ? MM_PER_INCH : MM_PER_METRE) : null;
  const answer = mm === null || mm <= 0 ? null : remnantAnswer(lengthMm, density, mm);
  return (
    <div className={classes.remnant}>
      <NumberInput
        label={t('marker:remnant.label')}
        suffix={unit === 'in' ? '″' : '\u202fm'}
        value={left}
        min={0}
        max={1000}
        decimalScale={2}
        decimalSeparator={i18n.language.startsWith('fr') ? ',' : '.'}
        allowNegative={false}
        hideControls
        aria-describedby={id}
        onChange={setLeft}
      />
      <p id={id} role="status" className={classes.answer} data-answer={answer?.kind}>
        {answer !== null && t(`marker:remnant.${answer.kind}`, { length: short(answer.byMm) })}
      </p>
    </div>
  );
}
