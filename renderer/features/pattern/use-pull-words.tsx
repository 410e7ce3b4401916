import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import type { DesignDefinition } from '../../../shared/pattern/design.ts';
import type { PullResult } from '../../../shared/pattern/solve/pull.ts';
import { useFormat } from '../../ui/use-format.ts';
import { type NumberOption, toShown } from './option-scale.ts';
import { useLengths } from './use-lengths.ts';

/** A pull that got this near to where it was to go went all the way, mm. */
const ALL_THE_WAY_MM = 1;

/** Digits of what an option changed by: a tenth of a per cent is seen on the table. */
const DIGITS = 1;

/** Says what followed a pull: how far the edge went, and which options by how much. */
export function usePullWords(definition: DesignDefinition): (result: PullResult) => string {
  const { t, i18n } = useTranslation();
  const { number } = useFormat();
  const lengths = useLengths();
  const { language } = i18n;
  return useCallback(
    ({ changes, askedMm, movedMm }) => {
      const each = changes.map(({ option: id, from, to }) => {
        const option = definition.options.find((one) => one.id === id);
        const by = option === undefined ? to - from : shownChange(option as NumberOption, from, to);
        const sign = by < 0 ? '−' : '+';
        return t('pattern:pull.change', {
          option: t(`designs:option.${id}.name`),
          by: t(`pattern:value.${option?.kind ?? 'mm'}`, {
            value: `${sign}${number(Math.abs(by), DIGITS)}`,
          }),
        });
      });
      const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(each);
      const values = {
        moved: lengths.signed(movedMm),
        asked: lengths.signed(askedMm),
        changes: list,
      };
      return Math.abs(askedMm - movedMm) <= ALL_THE_WAY_MM
        ? t('pattern:pull.moved', values)
        : t('pattern:pull.movedPart', values);
    },
    [t, language, number, lengths, definition],
  );
}

const shownChange = (option: NumberOption, from: number, to: number): number =>
  toShown(option, to) - toShown(option, from);
