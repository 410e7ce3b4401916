import { useTranslation } from 'react-i18next';

import type { Traced } from '../../../shared/feet/picture-trace.ts';
import { footFigure } from '../../../shared/feet/take-over.ts';
import type { Handle } from '../../../shared/feet/trace-handles.ts';
import type { LengthUnit } from '../../../shared/units/length-unit.ts';
import type { TraceDesk } from './use-trace-desk.ts';

/** Names and figures of a tracing, in the person's unit and language. */
export function useFootWords(unit: LengthUnit) {
  const { t, i18n } = useTranslation();
  const bare = (valueMm: number): string => footFigure(valueMm, unit, i18n.language);
  const figure = (valueMm: number): string => `${bare(valueMm)}\u202f${t(`measure:unit.${unit}`)}`;
  const length = (desk: TraceDesk, name: Traced): string => {
    const value = desk.lengths?.[name] ?? null;
    return value === null ? t('feet:unread') : figure(value);
  };
  const handle = (desk: TraceDesk, one: Handle): string => {
    if (one.kind === 'corner') return t(`feet:corner.${one.index}`);
    const [from, to] = desk.foot.lines[one.line];
    // A width has a left and a right end, however it was drawn; a length has its heel.
    const isTurned = one.line !== 'footLength' && to.x < from.x;
    const end = isTurned ? 1 - one.end : one.end;
    return t('feet:end.value', {
      end: t(`feet:end.${one.line}.${end === 0 ? 0 : 1}`),
      name: t(`measurements:name.${one.line}`),
      value: length(desk, one.line),
    });
  };
  return { bare, figure, length, handle };
}

export type FootWords = ReturnType<typeof useFootWords>;
