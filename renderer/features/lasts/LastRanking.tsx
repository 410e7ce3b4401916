import { UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Last } from '../../../shared/shoe/last-table.ts';
import type { RankedLast } from '../../../shared/shoe/rank-lasts.ts';
import { useLocalText } from '../orders/use-local-text.ts';
import { useLengths } from '../pattern/use-lengths.ts';
import classes from './LastPanel.module.css';
import { useLastWords } from './use-last-words.ts';

type Props = {
  readonly ranked: readonly RankedLast[];
  readonly chosenId: string | null;
  readonly onChoose: (last: Last) => void;
};

/** The shop's lasts, best first, with what fits and what does not. */
export function LastRanking({ ranked, chosenId, onChoose }: Props) {
  const { t } = useTranslation();
  const local = useLocalText();
  const lengths = useLengths();
  const words = useLastWords();
  return (
    <ol className={classes.ranking} aria-label={t('lasts:ranking')}>
      {ranked.map((one) => {
        const { last, isForOthers, outcome } = one;
        const isChosen = last.id === chosenId;
        return (
          <li key={last.id}>
            <UnstyledButton
              className={classes.model ?? ''}
              aria-pressed={isChosen}
              disabled={!outcome.ok}
              onClick={() => onChoose(last)}
            >
              <span className={classes.name}>
                {local(last.name)}
                {isChosen && <IconCheck size={16} stroke={2} aria-hidden />}
              </span>
              <span className={classes.facts}>
                {t(`lasts:toe.${last.toe}`)}
                {' · '}
                {t('lasts:heel', { mm: lengths.length(last.heelHeightMm) })}
                {isForOthers && ` · ${t(`lasts:for.${last.for}`)}`}
              </span>
              {words.verdict(one).map((said) => (
                <span key={said} className={classes.verdict} data-fits={outcome.ok || undefined}>
                  {said}
                </span>
              ))}
            </UnstyledButton>
          </li>
        );
      })}
    </ol>
  );
}
