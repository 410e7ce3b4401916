import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { PatternSureness } from '../../../shared/anthropometry/pattern-sureness.ts';
import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import { KeyHint } from '../../ui/KeyHint.tsx';
import classes from './NextReadingLine.module.css';
import type { MeasureWords } from './use-measure-words.ts';

/** As many as are read at a glance; the order of the walk has the rest. */
const SHOWN = 2;

type Props = {
  readonly sureness: PatternSureness;
  readonly words: MeasureWords;
  readonly onJump: (name: MeasurementName) => void;
};

/** Which reading does most for this garment, how much, and when it is enough. */
export function NextReadingLine({ sureness, words, onJump }: Props) {
  const { t } = useTranslation();
  const { next, uncertaintyMm, isEnough, worthAgain } = sureness;
  return (
    <section className={classes.root} aria-label={t('measure:next.label')}>
      {uncertaintyMm > 0 && (
        <p className={classes.state} data-enough={isEnough || undefined} role="status">
          {t(isEnough ? 'measure:next.enough' : 'measure:next.uncertain', {
            spread: words.fine(uncertaintyMm),
          })}
        </p>
      )}
      {next.length > 0 && (
        <ol className={classes.list} aria-label={t('measure:next.list')}>
          {next.slice(0, SHOWN).map(({ measurement, gainMm }, rank) => (
            <li key={measurement}>
              <UnstyledButton
                className={classes.jump ?? ''}
                aria-keyshortcuts={rank === 0 ? 'Alt+N' : undefined}
                onClick={() => onJump(measurement)}
              >
                {rank === 0 && <KeyHint keys={['alt', 'N']} />}
                <span className={classes.name}>{words.name(measurement)}</span>
                <span className={classes.gain}>{`−${words.fine(gainMm)}`}</span>
              </UnstyledButton>
            </li>
          ))}
        </ol>
      )}
      {next.length === 0 && worthAgain.length > 0 && (
        <p className={classes.state}>
          {t('measure:next.again', { names: worthAgain.map(words.name).join(', ') })}
        </p>
      )}
    </section>
  );
}
