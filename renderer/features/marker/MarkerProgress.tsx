import { Button, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { MarkerView } from '../../../shared/contract/marker-requests.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './Marker.module.css';
import { useClothLengths } from './use-cloth-lengths.ts';

type Run = NonNullable<MarkerView['run']>;

/** Often enough to follow, seldom enough for a reader to finish a sentence, ms. */
const READ_OUT_MS = 3_000;
const TICK_MS = 200;

/** How far the search is, and the way to end it. */
export function MarkerProgress({ run, onStop }: { run: Run; onStop: () => void }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { long } = useClothLengths();
  const share = useShare(run);
  const words =
    run.state === 'waiting'
      ? t('marker:progress.waiting')
      : run.layout === null
        ? t('marker:progress.preparing')
        : t('marker:progress.found', {
            length: long(run.layout.lengthMm),
            density: number(run.layout.density, 1),
          });
  return (
    <div className={classes.progress}>
      <div className={classes.progressWords}>
        <span aria-hidden="true">{words}</span>
        <ReadOut words={words} />
        <Button variant="default" size="compact-sm" onClick={onStop}>
          {t('marker:progress.stop')}
        </Button>
      </div>
      <Progress value={share * 100} aria-label={t('marker:progress.label')} size="sm" />
    </div>
  );
}

/** Between two answers of the studio the bar goes on by the window's own clock. */
function useShare({ layout, seconds, elapsedSeconds }: Run): number {
  const isSearching = layout !== null;
  const [extra, setExtra] = useState(0);
  useEffect(() => {
    setExtra(0);
    if (!isSearching) return;
    const from = performance.now() - elapsedSeconds * 1000;
    const timer = setInterval(() => {
      setExtra((performance.now() - from) / 1000 - elapsedSeconds);
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [isSearching, elapsedSeconds]);
  return Math.min(1, (elapsedSeconds + extra) / seconds);
}

/** Says the newest words every few seconds, however often they change. */
function ReadOut({ words }: { words: string }) {
  const [said, say] = useState(words);
  useEffect(() => {
    if (words === said) return;
    const timer = setTimeout(() => say(words), READ_OUT_MS);
    return () => clearTimeout(timer);
  }, [words, said]);
  return (
    <span role="status" className={classes.readOut}>
      {said}
    </span>
  );
}
