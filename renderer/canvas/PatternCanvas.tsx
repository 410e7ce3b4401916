import { Loader, useComputedColorScheme, VisuallyHidden } from '@mantine/core';
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';

import type { Draft, DraftFailure } from '../../shared/pattern/model.ts';
import { useSettings } from '../app/use-settings.ts';
import { changeBetween } from './announcement.ts';
import type { Arrangement, Window } from './arrangement.ts';
import type { Size } from './box.ts';
import { CanvasNotice } from './CanvasNotice.tsx';
import { CanvasStage, type SceneParts } from './CanvasStage.tsx';
import { CanvasToolbar } from './CanvasToolbar.tsx';
import type { KeyCommand } from './canvas-keys.ts';
import type { DraftState } from './draft-desk.ts';
import { LayerLegend } from './LayerLegend.tsx';
import { ALL_LAYERS, COMPACT_LAYERS, type LayerSet, toggleLayer } from './layers.ts';
import { neighbour } from './neighbour.ts';
import classes from './PatternCanvas.module.css';
import { PieceList } from './PieceList.tsx';
import { paletteOf } from './paint/palette.ts';
import { layTable, type Table } from './placed-piece.ts';
import { type CanvasWords, useCanvasWords } from './use-words.tsx';
import { createViewKeeper, type ViewKeeper } from './view-keeper.ts';
import { COMPACT_GAP_PX, GAP_PX, windowOf } from './window.ts';

type Props = {
  readonly draft: Draft | null;
  readonly failure: DraftFailure | null;
  readonly pending: boolean;
  readonly trouble?: DraftState['trouble'];
  /** Beside something else: fewer lines, no legend, and the wheel scrolls the page. */
  readonly compact?: boolean;
  /** The chosen piece, where the page around wants to know; without it the canvas keeps its own. */
  readonly selected?: string | null;
  readonly onSelect?: (piece: string | null) => void;
  /** Edges to be marked, as `piece/edge`. */
  readonly marked?: ReadonlySet<string>;
};

/** The pattern on the table: to look at, to walk through by hand, key or voice, and to choose from. */
export function PatternCanvas(props: Props) {
  const { draft, failure, pending, trouble = null, compact = false, marked = NO_MARKS } = props;
  const { t } = useTranslation();
  const { settings } = useSettings();
  const unit = settings?.lengthUnit ?? 'cm';
  const words = useCanvasWords(unit);
  const scheme = useComputedColorScheme('light');
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
    [table, layers, scheme, selected, marked, isStale, unit, compact, words],
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
        if (next !== null) select(next);
        break;
      }
      case 'toggle-layer':
        setLayers((shown) => toggleLayer(shown, command.layer));
        break;
      case 'let-go':
        select(null);
        break;
      case 'hand':
        break;
    }
  };

  useReveal(keeper, table, selected);

  return (
    <section
      className={classes.canvas}
      aria-label={t('pattern:canvas.label')}
      aria-busy={pending}
      data-compact={compact || undefined}
    >
      <CanvasStage
        keeper={keeper}
        parts={parts}
        wheelNeedsCtrl={compact}
        onSelect={select}
        onKey={obey}
        onResize={setSize}
      >
        <Twin
          draft={draft}
          selected={selected}
          words={words}
          onSelect={select}
          onOpen={(piece) => fitSelected(keeper, table, piece)}
        />
        {draft === null && failure === null && trouble !== 'broken' && (
          <div className={classes.empty}>
            {pending ? t('pattern:canvas.first') : t('pattern:canvas.empty')}
          </div>
        )}
        <CanvasNotice failure={failure} trouble={trouble} hasDraft={draft !== null} />
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
          <LayerLegend
            layers={layers}
            onToggle={(layer) => setLayers((shown) => toggleLayer(shown, layer))}
          />
        </div>
      )}
    </section>
  );
}

const NO_MARKS: ReadonlySet<string> = new Set();
const NO_SIZE: Size = { width: 0, height: 0 };
const NO_TEXTS = { name: '', lines: [] };
const EMPTY_TABLE: Table = {
  pieces: [],
  arrangement: { slots: new Map(), bounds: { x: 0, y: 0, ...NO_SIZE }, gapMm: 0 },
};

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
    (piece: string | null) => {
      setOwn(piece);
      onSelect?.(piece);
    },
    [onSelect],
  );
  return [selected === undefined ? own : selected, select] as const;
}

/** The draft laid out for the window's shape; pieces keep their places while it is typed at. */
function useTable(draft: Draft | null, size: Size, compact: boolean, keeper: ViewKeeper): Table {
  const last = useRef<{ arrangement: Arrangement; window: Window } | null>(null);
  const window = useWindow(size, compact);
  const table = useMemo(() => {
    if (draft === null || window === null) return EMPTY_TABLE;
    const previous = last.current?.window === window ? last.current.arrangement : null;
    return layTable(draft, window, previous);
  }, [draft, window]);
  useLayoutEffect(() => {
    if (table === EMPTY_TABLE || window === null) return;
    last.current = { arrangement: table.arrangement, window };
    keeper.setContent(table.arrangement.bounds);
  }, [table, window, keeper]);
  return table;
}

function useWindow(size: Size, compact: boolean): Window | null {
  const { aspect, gapShare } = windowOf(size, compact ? COMPACT_GAP_PX : GAP_PX);
  return useMemo(() => (aspect === 0 ? null : { aspect, gapShare }), [aspect, gapShare]);
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

type TwinProps = {
  readonly draft: Draft | null;
  readonly selected: string | null;
  readonly words: CanvasWords;
  readonly onSelect: (piece: string) => void;
  readonly onOpen: (piece: string) => void;
};

/** What the canvas shows, in words. It follows after the drawing, so that typing never waits for it. */
function Twin({ draft, selected, words, onSelect, onOpen }: TwinProps) {
  const settled = useDeferredValue(draft);
  return (
    <>
      {settled !== null && (
        <PieceList
          pieces={settled.pieces}
          selected={selected}
          factsOf={words.factsOf}
          onSelect={onSelect}
          onOpen={onOpen}
        />
      )}
      <Announcer draft={settled} />
    </>
  );
}

/** How long the drawing rests before it is spoken of, ms: nobody wants to hear every keystroke. */
const QUIET_MS = 900;
const MOST_NAMES = 4;

function Announcer({ draft }: { readonly draft: Draft | null }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const told = useRef<Draft | null>(null);
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => {
      const change = changeBetween(told.current, draft);
      told.current = draft;
      if (change.kind === 'none') return;
      if (change.kind === 'first') {
        setText(t('pattern:live.first', { count: change.count }));
        return;
      }
      const names = change.names.slice(0, MOST_NAMES).map((name) => t(`pieces:${name}`));
      const more = change.names.length - names.length;
      const list = names.join(', ');
      setText(
        more > 0
          ? t('pattern:live.changedAndMore', { names: list, count: more })
          : t('pattern:live.changed', { names: list }),
      );
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [draft, t]);
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {text}
    </VisuallyHidden>
  );
}
