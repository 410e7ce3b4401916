import { Loader, useComputedColorScheme } from '@mantine/core';
import { memo, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';

import type { Draft, DraftFailure } from '../../shared/pattern/model.ts';
import { useSettings } from '../app/use-settings.ts';
import { BenchBar } from './BenchBar.tsx';
import type { Bands } from './band-path.ts';
import type { Size } from './box.ts';
import { CanvasNotice, EmptyTable } from './CanvasNotice.tsx';
import { CanvasStage } from './CanvasStage.tsx';
import { CanvasToolbar } from './CanvasToolbar.tsx';
import type { DraftState } from './draft-desk.ts';
import { LayerLegend } from './LayerLegend.tsx';
import classes from './PatternCanvas.module.css';
import { rulerZero } from './paint/paint-guides.ts';
import { paletteOf } from './paint/palette.ts';
import type { ToolMarks } from './paint/scene.ts';
import type { SceneParts } from './painter.tsx';
import type { PullDesk } from './pull-desk.ts';
import { ToolCard } from './ToolCard.tsx';
import { Twin } from './Twin.tsx';
import { type BenchDesk, useBench } from './use-bench.tsx';
import { fitPiece, useCanvasKeys } from './use-canvas-keys.tsx';
import { useKeeper } from './use-keeper.tsx';
import { type LookAt, useLookAt, useReveal } from './use-looks.tsx';
import { useTable } from './use-table.tsx';
import { useToolHands } from './use-tool-hands.tsx';
import { useCanvasWords } from './use-words.tsx';
import { COMPACT_BENCH, FRESH_BENCH } from './workbench.ts';

/** A press asks for a piece; keys also pass over pieces on their way. */
export type SelectedBy = 'press' | 'keys';

type Props = {
  readonly draft: Draft | null;
  readonly failure: DraftFailure | null;
  readonly pending: boolean;
  readonly trouble?: DraftState['trouble'];
  /** Beside something else: fewer lines, no tools, and the wheel scrolls the page. */
  readonly compact?: boolean;
  /** The chosen piece, where the page around wants to know; without it the canvas keeps its own. */
  readonly selected?: string | null;
  readonly onSelect?: (piece: string | null, by: SelectedBy) => void;
  /** How sure each edge is; without it nothing is said of that. */
  readonly bands?: Bands | null;
  /** Edges to be marked, as `piece/edge`. */
  readonly marked?: ReadonlySet<string>;
  /** Tools, layers and guides, where the page around keeps them. */
  readonly desk?: BenchDesk;
  readonly walk?: ToolMarks['walk'];
  readonly ghost?: ToolMarks['ghost'];
  readonly lookAt?: LookAt | null;
  /** Where the design can be pulled at. */
  readonly pull?: PullDesk | null;
  /** Where the card of the tool in hand is shown; without it, it lies on the table. */
  readonly cardPlace?: HTMLElement | null;
  /** Stands beside the tools: undo and redo. */
  readonly actions?: ReactNode;
  /** Outlines of what the pieces were, to be laid over them. */
  readonly before?: ReadonlyMap<string, string>;
};

/** The pattern on the table: to look at, to walk through by hand, key or voice, and to work on. */
export const PatternCanvas = memo(function PatternCanvas(props: Props) {
  const { draft, failure, pending, trouble = null, compact = false } = props;
  const { marked = NO_MARKS, before = NO_OUTLINES } = props;
  const { walk = null, ghost = null, pull = null, bands = null } = props;
  const { t } = useTranslation();
  const { settings } = useSettings();
  const own = useBench(compact ? COMPACT_BENCH : FRESH_BENCH);
  const desk = props.desk ?? own;
  const { bench, act } = desk;
  const unit = bench.unit ?? settings?.lengthUnit ?? 'cm';
  const words = useCanvasWords(unit);
  const scheme = useComputedColorScheme('light');
  const frame = useRef<HTMLElement>(null);
  const keeper = useKeeper(desk);
  const [size, setSize] = useState<Size>(NO_SIZE);
  const [selected, select] = useSelection(props);
  const table = useTable(draft, size, compact, keeper, pull?.held ?? null);
  const isStale = failure !== null || trouble === 'broken';

  const { tool, measuring, guides, rulers, grip, layers } = bench;
  const { withUnit } = words;
  const pulled = pull?.held && pull.note?.kind === 'moved' ? pull.note.words : null;
  const marks = useMemo(
    (): ToolMarks => ({ tool, measuring, guides, rulers, grip, pulled, walk, ghost, withUnit }),
    [tool, measuring, guides, rulers, grip, pulled, walk, ghost, withUnit],
  );
  const { pieces } = table;
  const textsOf = useCallback(
    (id: string) => {
      const placed = pieces.find((piece) => piece.id === id);
      return placed === undefined ? NO_TEXTS : words.textsOf(placed.drawn.piece);
    },
    [pieces, words],
  );
  const parts = useMemo(
    (): SceneParts => ({
      pieces,
      layers,
      palette: paletteOf(scheme),
      selected,
      marked,
      bands,
      before,
      isStale,
      unit,
      compact,
      textsOf,
      lengthText: words.lengthText,
      sideText: words.sideText,
      scaleBarText: words.roundText,
      marks,
    }),
    [
      pieces,
      layers,
      scheme,
      selected,
      marked,
      bands,
      before,
      isStale,
      unit,
      compact,
      textsOf,
      words,
      marks,
    ],
  );
  const hands = useToolHands({ keeper, bench, act, pull });
  const obey = useCanvasKeys({
    keeper,
    table,
    selected,
    bench,
    act,
    mayWork: !compact,
    mayPull: pull !== null,
    letGo: () => select(null, 'keys'),
    focus: (piece) => focusPiece(frame.current, piece),
  });
  const selectByKeys = useCallback((piece: string) => select(piece, 'keys'), [select]);
  const shown = useRef(table);
  useEffect(() => {
    shown.current = table;
  });
  const open = useCallback((piece: string) => fitPiece(keeper, shown.current, piece), [keeper]);
  useReveal(keeper, table, selected);
  useLookAt(keeper, table, props.lookAt ?? null);
  const card = draft !== null && (
    <ToolCard
      draft={draft}
      pieces={pieces}
      selected={selected}
      bench={bench}
      words={words}
      pull={pull}
      isDocked={Boolean(props.cardPlace)}
      unit={unit}
      act={act}
    />
  );

  return (
    <section
      ref={frame}
      className={classes.canvas}
      aria-label={t('pattern:canvas.label')}
      aria-busy={pending}
      data-compact={compact || undefined}
    >
      {!compact && (
        <BenchBar
          bench={bench}
          unit={unit}
          zero={rulerZero({ pieces, selected })}
          withUnit={words.withUnit}
          mayPull={pull !== null}
          act={act}
          onKey={obey}
        >
          {props.actions}
        </BenchBar>
      )}
      <CanvasStage
        keeper={keeper}
        parts={parts}
        wheelNeedsCtrl={compact}
        onSelect={(piece) => select(piece, 'press')}
        hands={hands}
        onKey={obey}
        onResize={setSize}
      >
        <Twin
          draft={draft}
          selected={selected}
          words={words}
          onSelect={selectByKeys}
          onOpen={open}
        />
        {draft === null ? (
          <EmptyTable failure={failure} pending={pending} trouble={trouble} />
        ) : (
          <CanvasNotice failure={failure} trouble={trouble} />
        )}
        {pending && (
          <div className={classes.pending} aria-hidden="true">
            <Loader size={14} />
            {t('pattern:canvas.pending')}
          </div>
        )}
        {card !== false && (props.cardPlace ? createPortal(card, props.cardPlace) : card)}
        <div className={classes.floating}>
          <CanvasToolbar keeper={keeper} />
        </div>
      </CanvasStage>
      {!compact && (
        <div className={classes.foot}>
          <LayerLegend
            layers={layers}
            hasBefore={before.size > 0}
            onToggle={(layer) => act({ type: 'toggle-layer', layer })}
          />
        </div>
      )}
    </section>
  );
});

const NO_MARKS: ReadonlySet<string> = new Set();
const NO_OUTLINES: ReadonlyMap<string, string> = new Map();
const NO_SIZE: Size = { width: 0, height: 0 };
const NO_TEXTS = { name: '', lines: [] };

function useSelection({ selected, onSelect }: Props) {
  const [own, setOwn] = useState<string | null>(null);
  const select = useCallback(
    (piece: string | null, by: SelectedBy) => {
      setOwn(piece);
      onSelect?.(piece, by);
    },
    [onSelect],
  );
  return [selected === undefined ? own : selected, select] as const;
}

/** The piece's button takes the focus, which chooses the piece and has it read out. */
function focusPiece(frame: HTMLElement | null, piece: string): void {
  const button = frame?.querySelector<HTMLElement>(`[data-piece="${CSS.escape(piece)}"]`);
  button?.focus({ preventScroll: true });
}
