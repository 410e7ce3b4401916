import { Button, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../shared/pattern/model.ts';
import { fromMillimetres, type LengthUnit, toMillimetres } from '../../shared/units/length-unit.ts';
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
  readonly unit: LengthUnit;
  readonly act: (action: BenchAction) => void;
};

/** Furthest a figure may move an edge at once, mm. */
const FURTHEST_MM = 500;

/** What stands in the field to begin with, and one step of its arrows, in each unit. */
const FIRST: { readonly [U in LengthUnit]: readonly [value: number, step: number] } = {
  mm: [10, 5],
  cm: [1, 0.5],
  in: [0.5, 0.125],
};

/** What is pulled, what followed, and the same by figure. */
export function PullCard({ draft, selected, grip, pull, isDocked, unit, act }: Props) {
  const { t } = useTranslation();
  const words = useSpotWords(draft);
  const [first, step] = FIRST[unit];
  const [by, setBy] = useState<number | string>(first);
  const mm = toMillimetres(Number(by), unit);
  const furthest = fromMillimetres(FURTHEST_MM, unit);
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
            min={-furthest}
            max={furthest}
            step={step}
            decimalScale={3}
            suffix={` ${unit}`}
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
