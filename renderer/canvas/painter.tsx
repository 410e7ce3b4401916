import type Konva from 'konva';

import { paintGrid } from './paint/paint-grid.ts';
import { paintOverlay } from './paint/paint-overlay.ts';
import { paintPieces } from './paint/paint-pieces.ts';
import type { Scene } from './paint/scene.ts';
import type { ViewKeeper } from './view-keeper.ts';

/** What the page decides of a scene; the view, the size and the pointer are the stage's own. */
export type SceneParts = Omit<Scene, 'view' | 'screen' | 'hovered'>;

/** Marks the moment a frame with the pieces has been painted, for benches to read. */
const PAINTED = 'toise:pattern-painted';

/** What the three layers show next; many changes before a frame make one painting of it. */
export type Painter = {
  // The same functions for the whole life of the stage: a new one would make Konva draw again.
  readonly paintGrid: (context: Konva.Context) => void;
  readonly paintPieces: (context: Konva.Context) => void;
  readonly paintOverlay: (context: Konva.Context) => void;
  /** The mat, the pieces and the texts, lowest first; each drawn `ratio` device pixels to one. */
  readonly take: (layers: readonly (Konva.Layer | null)[], ratio: number) => void;
  readonly show: (parts: SceneParts) => void;
  readonly hover: (piece: string | null) => void;
  /** Paints all of it again. */
  readonly redraw: () => void;
};

export function createPainter(keeper: ViewKeeper): Painter {
  let layers: readonly (Konva.Layer | null)[] = [];
  let parts: SceneParts | null = null;
  let hovered: string | null = null;
  let scene: Scene | null = null;

  const update = (isMatToo: boolean): void => {
    if (parts === null) return;
    const before = scene;
    scene = { ...parts, hovered, view: keeper.view(), screen: keeper.screen() };
    const [mat, ...others] = layers;
    if (isMatToo || before === null || isOtherMat(before, scene)) mat?.batchDraw();
    for (const layer of others) layer?.batchDraw();
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
    redraw: () => update(true),
  };
}

/** True when the mat under the pieces looks different in the two scenes. */
const isOtherMat = (a: Scene, b: Scene): boolean =>
  a.view !== b.view || a.screen !== b.screen || a.palette !== b.palette || a.unit !== b.unit;
