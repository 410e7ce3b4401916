import { ActionIcon, Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Draft } from '../../shared/pattern/model.ts';
import { CardFrame } from './CardFrame.tsx';
import { type Measure, type Measuring, readMeasure } from './measuring.ts';
import { PlacePicker } from './PlacePicker.tsx';
import type { PlacedPiece } from './placed-piece.ts';
import classes from './ToolCard.module.css';
import { useSpotWords } from './use-spot-words.tsx';
import type { BenchAction } from './workbench.ts';

type Props = {
  readonly draft: Draft;
  readonly pieces: readonly PlacedPiece[];
  readonly selected: string | null;
  readonly kind: 'measure' | 'edges';
  readonly isDocked: boolean;
  readonly measuring: Measuring;
  readonly withUnit: (mm: number) => string;
  readonly act: (action: BenchAction) => void;
};

/** What was measured, in words and figures, and the way to measure without a pointer. */
export function MeasureCard(props: Props) {
  const { draft, pieces, selected, kind, isDocked, measuring, withUnit, act } = props;
  const { t } = useTranslation();
  const words = useSpotWords(draft);
  const { open, done } = measuring;
  const figureOf = (measure: Measure): string => {
    const read = readMeasure(measure, pieces);
    if (read === null) return t('pattern:measure.gone');
    const along = read.reading?.along ?? null;
    return along === null || along - read.lengthMm < 0.5
      ? withUnit(read.lengthMm)
      : t('pattern:measure.both', { straight: withUnit(read.lengthMm), along: withUnit(along) });
  };
  const last = done.at(-1);
  return (
    <CardFrame
      tool={kind}
      isDocked={isDocked}
      result={last === undefined ? '' : `${words.measure(last.measure)}: ${figureOf(last.measure)}`}
      act={act}
    >
      <p className={classes.lead}>
        {open?.kind === 'span'
          ? t('pattern:measure.second', { from: words.spot(open.from) })
          : t(`pattern:measure.${kind}`)}
      </p>
      <PlacePicker
        key={kind}
        draft={draft}
        selected={selected}
        kinds={kind === 'edges' ? 'edges' : 'places'}
        action={t(kind === 'edges' ? 'pattern:measure.add' : 'pattern:measure.mark')}
        onPick={(spot) => act({ type: 'mark', spot })}
      />
      {open?.kind === 'edges' && (
        <div className={classes.row} data-open>
          <span>{words.measure(open)}</span>
          <output className={classes.value}>{figureOf(open)}</output>
          <Button size="compact-xs" variant="light" onClick={() => act({ type: 'end-measure' })}>
            {t('pattern:measure.end')}
          </Button>
        </div>
      )}
      {done.length > 0 && (
        <>
          <ol className={classes.list} aria-label={t('pattern:measure.list')}>
            {done.map(({ id, measure }) => (
              <li key={id} className={classes.row}>
                <span>{words.measure(measure)}</span>
                <output className={classes.value}>{figureOf(measure)}</output>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  aria-label={t('pattern:measure.remove', { measure: words.measure(measure) })}
                  onClick={() => act({ type: 'remove-measure', id })}
                >
                  <IconTrash size={14} stroke={1.5} />
                </ActionIcon>
              </li>
            ))}
          </ol>
          <Button
            size="compact-xs"
            variant="subtle"
            className={classes.clear ?? ''}
            onClick={() => act({ type: 'clear-measures' })}
          >
            {t('pattern:measure.clear')}
          </Button>
        </>
      )}
    </CardFrame>
  );
}
