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

/** What the three layers show next. */
export type Painter = {
  layers: readonly (Konva.Layer | null)[];
  parts: SceneParts | null;
  scene: Scene | null;
  // The same functions for the whole life of the stage: a new one would make Konva draw again.
  readonly paintGrid: (context: Konva.Context) => void;
  readonly paintPieces: (context: Konva.Context) => void;
  readonly paintOverlay: (context: Konva.Context) => void;
  show(parts: SceneParts, hovered: string | null): void;
  redraw(): void;
};

/** Holds what the next frame shows; many changes before it make one painting. */
export function createPainter(keeper: ViewKeeper): Painter {
  const painter: Painter = {
    paintGrid: ({ _context }) => {
      if (painter.scene !== null) paintGrid(_context, painter.scene);
    },
    paintPieces: ({ _context }) => {
      if (painter.scene === null) return;
      paintPieces(_context, painter.scene);
      performance.clearMarks(PAINTED);
      performance.mark(PAINTED);
    },
    paintOverlay: ({ _context }) => {
      if (painter.scene !== null) paintOverlay(_context, painter.scene);
    },
    layers: [],
    parts: null,
    scene: null,
    show: (parts, hovered) => {
      painter.parts = parts;
      painter.scene = { ...parts, hovered, view: keeper.view(), screen: keeper.screen() };
      for (const layer of painter.layers) layer?.batchDraw();
    },
    redraw: () => {
      if (painter.parts !== null) painter.show(painter.parts, painter.scene?.hovered ?? null);
    },
  };
  return painter;
}
