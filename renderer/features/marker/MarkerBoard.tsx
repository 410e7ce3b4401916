import { useComputedColorScheme } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Point } from '../../../shared/geometry/point.ts';
import { pointInPolygon } from '../../../shared/geometry/polygon.ts';
import type {
  ClothPiece,
  Laid,
  MarkerLayout,
  MarkerSettings,
} from '../../../shared/marker/order-marker.ts';
import { CanvasToolbar } from '../../canvas/CanvasToolbar.tsx';
import { paletteOf } from '../../canvas/paint/palette.ts';
import { createKeeper } from '../../canvas/use-keeper.tsx';
import { type Held, takeUp } from './contact.ts';
import classes from './Marker.module.css';
import { MarkerBar } from './MarkerBar.tsx';
import { MarkerStage, type SceneParts } from './MarkerStage.tsx';
import { MarkerTwin, type PieceKey } from './MarkerTwin.tsx';
import { type DrawnLaid, drawnLaid, type Rectangle, shownLength } from './paint-marker.ts';
import { clothPieceName } from './piece-names.ts';
import { useClothLengths } from './use-cloth-lengths.ts';
import type { MarkerDesk } from './use-marker-desk.ts';

type Props = {
  readonly settings: MarkerSettings;
  readonly colour: string | null;
  readonly pieces: readonly ClothPiece[];
  /** What the search shows; null while nothing is searched for, and the desk is shown. */
  readonly shown: MarkerLayout | null;
  readonly desk: MarkerDesk;
  readonly mayMove: boolean;
  readonly isStale: boolean;
  readonly onFlaw: (flaw: Rectangle) => void;
};

/** How near to a contact a piece is drawn to it, px. */
const SNAP_PX = 12;

/** A step of an arrow key, mm; a coarse one and, with Shift, a fine one. */
const STEPS = {
  metric: { coarse: 10, fine: 1 },
  inches: { coarse: 12.7, fine: 3.175 },
};

/** The cloth on the table and the pieces on it. */
export function MarkerBoard(props: Props) {
  const { settings, pieces, shown, desk, mayMove } = props;
  const { t } = useTranslation();
  const { unit, short } = useClothLengths();
  const scheme = useComputedColorScheme('light');
  const [keeper] = useState(createKeeper);
  const [selected, select] = useState<string | null>(null);
  const [hovered, hover] = useState<string | null>(null);
  const [drawsFlaw, setDrawsFlaw] = useState(false);
  const [flaw, setFlaw] = useState<Rectangle | null>(null);
  const [drag, setDrag] = useState<{ laid: Laid; overlaps: readonly string[] } | null>(null);
  const held = useRef<{ laid: Laid; contact: Held } | null>(null);
  const known = useMemo(() => new Map(pieces.map((piece) => [piece.id, piece])), [pieces]);
  const placements = shown?.placements ?? desk.document.placements;
  const drawn = useDrawn(known, placements, drag?.laid ?? null);
  const pinned = useMemo(() => new Set(desk.document.pinned), [desk.document.pinned]);
  const overlapping = useMemo(() => {
    if (shown !== null) return NONE;
    if (drag === null) return desk.overlapping;
    return new Set(drag.overlaps.length === 0 ? [] : [drag.laid.id, ...drag.overlaps]);
  }, [shown, drag, desk.overlapping]);
  const lengthMm = shown?.lengthMm ?? desk.lengthMm;
  const nameOf = useCallback(
    (id: string) => {
      const piece = known.get(id);
      return piece === undefined ? id : clothPieceName(t, piece);
    },
    [known, t],
  );
  const content = useRef('');
  useEffect(() => {
    const width = shownLength(lengthMm, settings.widthMm);
    // A layout that becomes shorter by the second does not make the picture jump each time.
    const next = `${Math.round(width / 100)} ${settings.widthMm}`;
    if (drag !== null || content.current === next) return;
    content.current = next;
    keeper.setContent({ x: 0, y: 0, width, height: settings.widthMm });
  }, [keeper, lengthMm, settings.widthMm, drag]);

  const parts = useMemo(
    (): SceneParts => ({
      palette: paletteOf(scheme),
      settings,
      colour: props.colour,
      lengthMm,
      drawn,
      selected,
      hovered,
      pinned,
      overlapping,
      isStale: props.isStale,
      nameOf,
      flaw,
      unit,
      texts: {
        selvedge: t('marker:canvas.selvedge'),
        flaw: t('marker:canvas.flaw'),
        end: short(lengthMm),
      },
    }),
    [
      scheme,
      settings,
      props.colour,
      lengthMm,
      drawn,
      selected,
      hovered,
      pinned,
      overlapping,
      props.isStale,
      nameOf,
      flaw,
      unit,
      short,
      t,
    ],
  );
  const laidOf = (id: string): Laid | undefined =>
    desk.document.placements.find((one) => one.id === id);
  const table = {
    pieces: known,
    placements: desk.document.placements,
    cloth: settings,
  };
  const move = (laid: Laid, by: Point, reachMm: number) => {
    const contact = held.current?.laid === laid ? held.current.contact : takeUp(table, laid);
    return contact({ x: laid.x + by.x, y: laid.y + by.y }, reachMm);
  };
  const turn = (id: string) => {
    const laid = laidOf(id);
    const piece = known.get(id);
    if (laid === undefined || piece === undefined) return;
    const at = piece.rotations.indexOf(laid.rotation);
    const rotation = piece.rotations[(at + 1) % piece.rotations.length] ?? laid.rotation;
    if (rotation !== laid.rotation) desk.put(turnedAboutMiddle(piece, laid, rotation), 'turn');
  };
  const flip = (id: string) => {
    const laid = laidOf(id);
    if (laid !== undefined && known.get(id)?.mayFlip) {
      desk.put({ ...laid, flipped: !laid.flipped }, 'flip');
    }
  };
  const obey = (id: string, key: PieceKey): void => {
    if (!mayMove) return;
    switch (key.type) {
      case 'move': {
        const laid = laidOf(id);
        if (laid === undefined || pinned.has(id)) return;
        const { at } = move(laid, { x: key.dx, y: key.dy }, 0);
        desk.put({ ...laid, ...at }, 'move');
        break;
      }
      case 'turn':
        turn(id);
        break;
      case 'flip':
        flip(id);
        break;
      case 'pin':
        desk.pin(id);
        break;
    }
  };
  return (
    <section className={classes.board} aria-label={t('marker:canvas.label')}>
      <MarkerBar
        desk={desk}
        selected={selected}
        mayTurn={(known.get(selected ?? '')?.rotations.length ?? 0) > 1}
        mayFlip={known.get(selected ?? '')?.mayFlip ?? false}
        mayMove={mayMove}
        isPinned={pinned.has(selected ?? '')}
        drawsFlaw={drawsFlaw}
        nameOf={nameOf}
        onTurn={turn}
        onFlip={flip}
        onFlawTool={() => setDrawsFlaw(!drawsFlaw)}
      />
      <MarkerStage
        keeper={keeper}
        parts={parts}
        hands={{
          keeper,
          drawsFlaw,
          mayMove,
          hit: (at) => pieceUnder(drawn, at),
          onSelect: select,
          onHover: hover,
          onTake: (id) => {
            const laid = laidOf(id);
            if (laid === undefined || pinned.has(id)) return;
            held.current = { laid, contact: takeUp(table, laid) };
          },
          onDrag: (by) => {
            const now = held.current;
            if (now === null) return;
            const { at, overlaps } = move(now.laid, by, SNAP_PX / keeper.view().scale);
            setDrag({ laid: { ...now.laid, ...at }, overlaps });
          },
          onDrop: (wasMoved) => {
            held.current = null;
            setDrag(null);
            if (wasMoved && drag !== null) desk.put(drag.laid, 'move');
          },
          onFlaw: (drawnFlaw, isDone) => {
            setFlaw(isDone ? null : drawnFlaw);
            if (!isDone) return;
            setDrawsFlaw(false);
            if (drawnFlaw !== null) props.onFlaw(drawnFlaw);
          },
        }}
      >
        <MarkerTwin
          drawn={drawn}
          selected={selected}
          pinned={pinned}
          overlapping={overlapping}
          steps={unit === 'in' ? STEPS.inches : STEPS.metric}
          nameOf={nameOf}
          placeOf={({ x, y }) =>
            t('marker:twin.place', { along: short(Math.max(0, x)), across: short(Math.max(0, y)) })
          }
          onSelect={select}
          onKey={obey}
        />
        {drawn.length === 0 && <p className={classes.empty}>{t('marker:canvas.empty')}</p>}
        {drawsFlaw && <p className={classes.hint}>{t('marker:canvas.drawFlaw')}</p>}
        <div className={classes.floating}>
          <CanvasToolbar keeper={keeper} />
        </div>
      </MarkerStage>
      {shown === null && desk.overlapping.size > 0 && (
        <p role="alert" className={classes.overlap}>
          {t('marker:canvas.overlap', {
            pieces: [...desk.overlapping].map(nameOf).join(', '),
          })}
        </p>
      )}
    </section>
  );
}

const NONE: ReadonlySet<string> = new Set();

/** Drawings are made once for a place: only what moved is drawn anew. */
function useDrawn(
  known: ReadonlyMap<string, ClothPiece>,
  placements: readonly Laid[],
  dragged: Laid | null,
): readonly DrawnLaid[] {
  const before = useRef<ReadonlyMap<string, DrawnLaid>>(new Map());
  return useMemo(() => {
    const next = placements.flatMap((one) => {
      const laid = dragged?.id === one.id ? dragged : one;
      const piece = known.get(laid.id);
      if (piece === undefined) return [];
      const old = before.current.get(laid.id);
      const isSame =
        old?.laid.x === laid.x &&
        old.laid.y === laid.y &&
        old.laid.rotation === laid.rotation &&
        old.laid.flipped === laid.flipped &&
        old.piece === piece;
      return [isSame && old !== undefined ? old : drawnLaid(piece, laid)];
    });
    before.current = new Map(next.map((one) => [one.id, one]));
    return next;
  }, [known, placements, dragged]);
}

function pieceUnder(drawn: readonly DrawnLaid[], at: Point): string | null {
  const found = drawn.findLast(
    ({ box, polygon }) =>
      at.x >= box.x &&
      at.y >= box.y &&
      at.x <= box.x + box.width &&
      at.y <= box.y + box.height &&
      pointInPolygon(at, polygon),
  );
  return found?.id ?? null;
}

/** Turned in its place: the middle of its box stays where it is. */
function turnedAboutMiddle(piece: ClothPiece, laid: Laid, rotation: number): Laid {
  const middle = (one: Laid): Point => {
    const { box } = drawnLaid(piece, one);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const turned = { ...laid, rotation };
  const [from, to] = [middle(laid), middle(turned)];
  return { ...turned, x: laid.x + from.x - to.x, y: laid.y + from.y - to.y };
}
