import type Konva from 'konva';

import { paintGrid } from './paint/paint-grid.ts';
import { paintOverlay } from './paint/paint-overlay.ts';
import { paintPieces } from './paint/paint-pieces.ts';
import { isAnythingMarked, paintTools } from './paint/paint-tools.ts';
import type { Scene } from './paint/scene.ts';
import type { Spot } from './spot.ts';
import type { ViewKeeper } from './view-keeper.ts';

/** What the page decides of a scene; the view, the size and the pointer are the stage's own. */
export type SceneParts = Omit<Scene, 'view' | 'screen' | 'hovered' | 'spot'>;

/** Marks the moment a frame with the pieces has been painted, for benches to read. */
const PAINTED = 'toise:pattern-painted';

/** What the four layers show next; many changes before a frame make one painting of it. */
export type Painter = {
  // The same functions for the whole life of the stage: a new one would make Konva draw again.
  readonly paintGrid: (context: Konva.Context) => void;
  readonly paintPieces: (context: Konva.Context) => void;
  readonly paintOverlay: (context: Konva.Context) => void;
  readonly paintTools: (context: Konva.Context) => void;
  /** The mat, the pieces, the texts and the tools, lowest first; each drawn `ratio` device pixels to one. */
  readonly take: (layers: readonly (Konva.Layer | null)[], ratio: number) => void;
  readonly show: (parts: SceneParts) => void;
  readonly hover: (piece: string | null) => void;
  readonly point: (spot: Spot | null) => void;
  /** Paints all of it again. */
  readonly redraw: () => void;
};

export function createPainter(keeper: ViewKeeper): Painter {
  let layers: readonly (Konva.Layer | null)[] = [];
  let parts: SceneParts | null = null;
  let hovered: string | null = null;
  let spot: Spot | null = null;
  let scene: Scene | null = null;

  const update = (isAllOfIt: boolean): void => {
    if (parts === null) return;
    const before = scene;
    const next: Scene = { ...parts, hovered, spot, view: keeper.view(), screen: keeper.screen() };
    scene = next;
    const [mat, pieces, texts, tools] = layers;
    const isNew = isAllOfIt || before === null;
    if (isNew || isOtherMat(before, next)) mat?.batchDraw();
    if (isNew || isOtherPattern(before, next)) {
      pieces?.batchDraw();
      texts?.batchDraw();
    }
    // What the tools drew moves with the pattern; a bare layer is not painted again and again.
    const isMarked = isAnythingMarked(next) || (before !== null && isAnythingMarked(before));
    if (isMarked) tools?.batchDraw();
  };
  const painting = (paint: (context: CanvasRenderingContext2D, scene: Scene) => void) => {
    return ({ _context }: Konva.Context): void => {
      if (scene !== null) paint(_context, scene);
    };
  };
  return {
    paintGrid: painting(paintGrid),
    paintPieces: painting((context, shown) => {
      paintPieces(context, shown);
      performance.clearMarks(PAINTED);
      performance.mark(PAINTED);
    }),
    paintOverlay: painting(paintOverlay),
    paintTools: painting(paintTools),
    take: (next, ratio) => {
      layers = next;
      for (const layer of layers) {
        const canvas = layer?.getCanvas();
        if (canvas !== undefined && canvas.getPixelRatio() !== ratio) canvas.setPixelRatio(ratio);
      }
      update(true);
    },
    show: (next) => {
      parts = next;
      update(false);
    },
    hover: (piece) => {
      hovered = piece;
      update(false);
    },
    point: (next) => {
      spot = next;
      update(false);
    },
    redraw: () => update(true),
  };
}

/** True when the mat under the pieces looks different in the two scenes. */
const isOtherMat = (a: Scene, b: Scene): boolean =>
  a.view !== b.view || a.screen !== b.screen || a.palette !== b.palette || a.unit !== b.unit;

/** What only the layer of the tools shows; all else of a scene is seen on pieces and texts. */
const OF_TOOLS: readonly (keyof Scene)[] = ['marks', 'spot'];

/** True when pieces or texts look different in the two scenes. */
const isOtherPattern = (a: Scene, b: Scene): boolean =>
  (Object.keys(b) as (keyof Scene)[]).some(
    (part) => !OF_TOOLS.includes(part) && a[part] !== b[part],
  ) ||
  // The scale makes way for the rulers.
  a.marks.rulers !== b.marks.rulers;
