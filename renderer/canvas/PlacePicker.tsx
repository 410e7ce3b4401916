import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Draft, Piece } from '../../shared/pattern/model.ts';
import type { Spot } from './spot.ts';
import classes from './ToolCard.module.css';
import { useSpotWords } from './use-spot-words.tsx';

type Props = {
  readonly draft: Draft;
  /** The piece chosen on the canvas, to begin with. */
  readonly selected: string | null;
  readonly kinds: 'places' | 'edges';
  readonly action: string;
  readonly onPick: (spot: Spot) => void;
};

/** The pointer in words: which piece, which place on it. What a press would do, a button does. */
export function PlacePicker({ draft, selected, kinds, action, onPick }: Props) {
  const { t } = useTranslation();
  const words = useSpotWords(draft);
  const [chosen, setChosen] = useState<string | null>(null);
  const [index, setIndex] = useState(0);
  const id = chosen ?? selected;
  const piece = draft.pieces.find((one) => one.id === id) ?? draft.pieces[0];
  if (piece === undefined) return null;
  const places = placesOf(piece, kinds);
  const spot = places[index] ?? places[0];
  return (
    <div className={classes.picker}>
      <NativeSelect
        size="xs"
        aria-label={t('pattern:pick.piece')}
        value={piece.id}
        data={draft.pieces.map((one) => ({ value: one.id, label: t(`pieces:${one.name}`) }))}
        onChange={(event) => {
          setChosen(event.currentTarget.value);
          setIndex(0);
        }}
      />
      <NativeSelect
        size="xs"
        aria-label={t('pattern:pick.place')}
        value={String(spot === undefined ? 0 : places.indexOf(spot))}
        data={places.map((one, i) => ({ value: String(i), label: words.place(one) }))}
        onChange={(event) => setIndex(Number(event.currentTarget.value))}
      />
      <Button
        size="xs"
        variant="default"
        disabled={spot === undefined}
        onClick={() => spot !== undefined && onPick(spot)}
      >
        {action}
      </Button>
    </div>
  );
}

function placesOf(piece: Piece, kinds: Props['kinds']): readonly Spot[] {
  const edges = piece.edges.map(
    ({ id }): Spot => ({ kind: 'edge', piece: piece.id, edge: id, share: 0.5 }),
  );
  if (kinds === 'edges') return edges;
  return [
    ...piece.edges.map(({ id }): Spot => ({ kind: 'corner', piece: piece.id, edge: id })),
    ...piece.notches.map((_, index): Spot => ({ kind: 'notch', piece: piece.id, index })),
  ];
}
