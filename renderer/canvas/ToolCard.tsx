import { memo } from 'react';
import type { Draft } from '../../shared/pattern/model.ts';
import type { LengthUnit } from '../../shared/units/length-unit.ts';
import { MeasureCard } from './MeasureCard.tsx';
import { PullCard } from './PullCard.tsx';
import type { PlacedPiece } from './placed-piece.ts';
import type { PullDesk } from './pull-desk.ts';
import type { CanvasWords } from './use-words.tsx';
import type { BenchAction, Workbench } from './workbench.ts';

type Props = {
  readonly draft: Draft;
  readonly pieces: readonly PlacedPiece[];
  readonly selected: string | null;
  readonly bench: Workbench;
  readonly words: CanvasWords;
  readonly pull: PullDesk | null;
  readonly isDocked: boolean;
  readonly unit: LengthUnit;
  readonly act: (action: BenchAction) => void;
};

/** What the tool in hand has to say, and its use without a pointer. */
export const ToolCard = memo(function ToolCard(props: Props) {
  const { draft, pieces, selected, bench, words, pull, isDocked, unit, act } = props;
  switch (bench.tool) {
    case 'measure':
    case 'edges':
      return (
        <MeasureCard
          draft={draft}
          pieces={pieces}
          selected={selected}
          kind={bench.tool}
          isDocked={isDocked}
          measuring={bench.measuring}
          withUnit={words.withUnit}
          act={act}
        />
      );
    case 'pull':
      return pull === null ? null : (
        <PullCard
          key={unit}
          draft={draft}
          selected={selected}
          grip={bench.grip}
          pull={pull}
          isDocked={isDocked}
          unit={unit}
          act={act}
        />
      );
    case 'select':
    case 'hand':
      return null;
  }
});
