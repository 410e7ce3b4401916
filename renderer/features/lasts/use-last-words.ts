import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LastReason } from '../../../shared/shoe/propose-last.ts';
import type { RankedLast } from '../../../shared/shoe/rank-lasts.ts';
import type { SizeLabel } from '../../../shared/shoe/size-table.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useLengths } from '../pattern/use-lengths.ts';
import type { FootView } from './last-view.ts';

/** Less than this of a toe's length is not worth a word, mm. */
const WORTH_MM = 1;

/** Words for lasts: why they are proposed, how they fit, what they are marked with. */
export function useLastWords() {
  const { t } = useTranslation();
  const lengths = useLengths();
  const { number } = useFormat();
  return useMemo(() => {
    const values = (reason: LastReason) => ({
      mm: lengths.length(reason.mm),
      signed: lengths.signed(reason.mm),
      side: 'side' in reason ? t(`lasts:side.${reason.side}`) : '',
      girth: 'girth' in reason ? t(`lasts:girth.${reason.girth}`) : '',
    });
    const pair = (reason: LastReason): string => t(`lasts:reason.${reason.code}`, values(reason));
    const ofFoot = (reason: LastReason, { chosen, isNearest }: FootView): string => {
      const width = { ...values(reason), width: chosen.widthId };
      if (reason.code === 'width-at-ball' && !isNearest)
        return t('lasts:reason.width-chosen', width);
      if (reason.code === 'room-in-length' && chosen.toeMm >= WORTH_MM) {
        return t('lasts:reason.room-with-toe', { ...width, toe: lengths.length(chosen.toeMm) });
      }
      if (reason.code === 'too-full' && reason.girth === 'heel') {
        return t('lasts:reason.too-full-heel', width);
      }
      return t(`lasts:reason.${reason.code}`, width);
    };
    const verdict = ({ last, outcome }: RankedLast): readonly string[] => {
      if (!outcome.ok) {
        const [from, to] = [lengths.length(last.fromFootMm), lengths.length(last.toFootMm)];
        return [t(`lasts:verdict.${outcome.error}`, { from, to })];
      }
      const off = outcome.value.proposal.reasons.flatMap((reason) =>
        reason.code === 'build-up' || reason.code === 'too-full'
          ? [
              t(`lasts:verdict.${reason.code}`, {
                ...values(reason),
                girth: t(`lasts:girthName.${reason.girth}`),
              }),
            ]
          : [],
      );
      return off.length === 0 ? [t('lasts:verdict.fits')] : off;
    };
    const label = ({ system, exact, marked }: SizeLabel) => ({
      name: t(`lasts:system.${system}`),
      marked: number(marked, 1),
      exact: number(exact, 2),
    });
    return { pair, ofFoot, verdict, label };
  }, [t, lengths, number]);
}

export type LastWords = ReturnType<typeof useLastWords>;
