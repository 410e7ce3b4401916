import { Button, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Draft } from '../../shared/pattern/model.ts';
import { CardFrame } from './CardFrame.tsx';
import { PlacePicker } from './PlacePicker.tsx';
import type { PullDesk, PullNote } from './pull-desk.ts';
import type { LineSpot } from './spot.ts';
import classes from './ToolCard.module.css';
import { useSpotWords } from './use-spot-words.tsx';
import type { BenchAction } from './workbench.ts';

type Props = {
  readonly draft: Draft;
  readonly selected: string | null;
  readonly grip: LineSpot | null;
  readonly pull: PullDesk;
  readonly isDocked: boolean;
  readonly act: (action: BenchAction) => void;
};

/** Furthest a figure may move an edge at once, mm. */
const FURTHEST_MM = 500;

/** What is pulled, what followed, and the same by figure. */
export function PullCard({ draft, selected, grip, pull, isDocked, act }: Props) {
  const { t } = useTranslation();
  const words = useSpotWords(draft);
  const [by, setBy] = useState<number | string>(10);
  const mm = Number(by);
  const { note } = pull;
  const result = useNoteWords(note);
  return (
    <CardFrame tool="pull" isDocked={isDocked} result={result} act={act}>
      <p className={classes.lead}>{t('pattern:pull.lead')}</p>
      <PlacePicker
        draft={draft}
        selected={selected}
        kinds="edges"
        action={t('pattern:pull.take')}
        onPick={(spot) => act({ type: 'mark', spot })}
      />
      {grip !== null && (
        <div className={classes.fields}>
          <NumberInput
            size="xs"
            label={t('pattern:pull.by', { place: words.spot(grip) })}
            description={t('pattern:pull.byHelp')}
            value={by}
            onChange={setBy}
            min={-FURTHEST_MM}
            max={FURTHEST_MM}
            step={5}
            decimalScale={1}
            suffix=" mm"
          />
          <Button
            size="xs"
            variant="default"
            disabled={by === '' || !Number.isFinite(mm) || mm === 0}
            onClick={() => pull.moveEdge(grip, mm)}
          >
            {t('pattern:pull.move')}
          </Button>
        </div>
      )}
      {result !== '' && (
        <p className={classes.note} data-tone={note?.kind === 'nothing' ? 'warning' : undefined}>
          {result}
        </p>
      )}
    </CardFrame>
  );
}

function useNoteWords(note: PullNote | null): string {
  const { t } = useTranslation();
  if (note === null) return '';
  switch (note.kind) {
    case 'learning':
      return t('pattern:pull.learning');
    case 'nothing':
      return t('pattern:pull.nothing');
    case 'moved':
      return note.words;
  }
}
