import { Loader, useComputedColorScheme } from '@mantine/core';
import { memo, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Draft, DraftFailure } from '../../shared/pattern/model.ts';
import { useSettings } from '../app/use-settings.ts';
import type { Bands } from './band-path.ts';
import type { Size } from './box.ts';
import { CanvasNotice, EmptyTable } from './CanvasNotice.tsx';
import { CanvasStage } from './CanvasStage.tsx';
import { CanvasToolbar } from './CanvasToolbar.tsx';
import type { KeyCommand } from './canvas-keys.ts';
import type { DraftState } from './draft-desk.ts';
import { LayerLegend } from './LayerLegend.tsx';
import {
  ALL_LAYERS,
  COMPACT_LAYERS,
  type LayerName,
  type LayerSet,
  toggleLayer,
} from './layers.ts';
import { neighbour } from './neighbour.ts';
import classes from './PatternCanvas.module.css';
import { paletteOf } from './paint/palette.ts';
import type { SceneParts } from './painter.tsx';
import type { Table } from './placed-piece.ts';
import { Twin } from './Twin.tsx';
import { useTable } from './use-table.tsx';
import { useCanvasWords } from './use-words.tsx';
import { createViewKeeper, type ViewKeeper } from './view-keeper.ts';

/** A press asks for a piece; keys also pass over pieces on their way. */
export type SelectedBy = 'press' | 'keys';

type Props = {
  readonly draft: Draft | null;
  readonly failure: DraftFailure | null;
  readonly pending: boolean;
  readonly trouble?: DraftState['trouble'];
  /** Beside something else: fewer lines, no legend, and the wheel scrolls the page. */
  readonly compact?: boolean;
  /** The chosen piece, where the page around wants to know; without it the canvas keeps its own. */
  readonly selected?: string | null;
  readonly onSelect?: (piece: string | null, by: SelectedBy) => void;
  /** How sure each edge is; without it nothing is said of that. */
  readonly bands?: Bands | null;
  /** Edges to be marked, as `piece/edge`. */
  readonly marked?: ReadonlySet<string>;
};

/** The pattern on the table: to look at, to walk through by hand, key or voice, and to choose from. */
export const PatternCanvas = memo(function PatternCanvas(props: Props) {
  const { draft, failure, pending, trouble = null, compact = false, marked = NO_MARKS } = props;
  const { bands = null } = props;
  const { t } = useTranslation();
  const { settings } = useSettings();
  const unit = settings?.lengthUnit ?? 'cm';
  const words = useCanvasWords(unit);
  const scheme = useComputedColorScheme('light');
  const frame = useRef<HTMLElement>(null);
  const [keeper] = useState(createKeeper);
  const [layers, setLayers] = useState<LayerSet>(compact ? COMPACT_LAYERS : ALL_LAYERS);
  const [size, setSize] = useState<Size>(NO_SIZE);
  const [selected, select] = useSelection(props);
  const table = useTable(draft, size, compact, keeper);
  const isStale = failure !== null || trouble === 'broken';

  const parts = useMemo(
    (): SceneParts => ({
      pieces: table.pieces,
      layers,
      palette: paletteOf(scheme),
      selected,
      marked,
      bands,
      isStale,
      unit,
      compact,
      textsOf: (id) => {
        const placed = table.pieces.find((piece) => piece.id === id);
        return placed === undefined ? NO_TEXTS : words.textsOf(placed.drawn.piece);
      },
      lengthText: words.lengthText,
      scaleBarText: words.roundText,
    }),
    [table, layers, scheme, selected, marked, bands, isStale, unit, compact, words],
  );

  const toggle = useCallback(
    (layer: LayerName) => setLayers((shown) => toggleLayer(shown, layer)),
    [],
  );
  const obey = (command: KeyCommand): void => {
    switch (command.type) {
      case 'zoom':
        keeper.zoomStep(command.factor);
        break;
      case 'fit-all':
        keeper.fitAll();
        break;
      case 'fit':
        fitSelected(keeper, table, selected);
        break;
      case 'life-size':
        keeper.lifeSize();
        break;
      case 'pan':
        keeper.panBy(command.dx, command.dy);
        break;
      case 'next-piece': {
        const next = neighbour(table.pieces, selected, command.direction);
        if (next !== null) focusPiece(frame.current, next);
        break;
      }
      case 'toggle-layer':
        toggle(command.layer);
        break;
      case 'let-go':
        select(null, 'keys');
        break;
      case 'hand':
        break;
    }
  };

  const selectByKeys = useCallback((piece: string) => select(piece, 'keys'), [select]);
  const shown = useRef(table);
  useLayoutEffect(() => {
    shown.current = table;
  });
  const open = useCallback((piece: string) => fitSelected(keeper, shown.current, piece), [keeper]);
  useReveal(keeper, table, selected);

  return (
    <section
      ref={frame}
      className={classes.canvas}
      aria-label={t('pattern:canvas.label')}
      aria-busy={pending}
      data-compact={compact || undefined}
    >
      <CanvasStage
        keeper={keeper}
        parts={parts}
        wheelNeedsCtrl={compact}
        onSelect={(piece) => select(piece, 'press')}
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
        <div className={classes.floating}>
          <CanvasToolbar keeper={keeper} />
        </div>
      </CanvasStage>
      {!compact && (
        <div className={classes.foot}>
          <LayerLegend layers={layers} onToggle={toggle} />
        </div>
      )}
    </section>
  );
});

const NO_MARKS: ReadonlySet<string> = new Set();
const NO_SIZE: Size = { width: 0, height: 0 };
const NO_TEXTS = { name: '', lines: [] };
const createKeeper = (): ViewKeeper =>
  createViewKeeper({
    everyFrame: (callback) => {
      let frame = requestAnimationFrame(function next(now) {
        frame = requestAnimationFrame(next);
        callback(now);
      });
      return () => cancelAnimationFrame(frame);
    },
    isStill: () => window.matchMedia('(prefers-reduced-motion: reduce)').matches,
  });

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

function fitSelected(keeper: ViewKeeper, { pieces }: Table, selected: string | null): void {
  const piece = pieces.find(({ id }) => id === selected);
  if (piece === undefined) keeper.fitAll();
  else keeper.fit(piece.box);
}

/** A piece chosen by key or from a list comes into sight. */
function useReveal(keeper: ViewKeeper, { pieces }: Table, selected: string | null): void {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (shown.current === selected) return;
    shown.current = selected;
    const piece = pieces.find(({ id }) => id === selected);
    if (piece !== undefined) keeper.reveal(piece.box);
  }, [keeper, pieces, selected]);
}
