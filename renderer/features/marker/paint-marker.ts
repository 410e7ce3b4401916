import type { Point } from '../../../shared/geometry/point.ts';
import { pointInPolygon } from '../../../shared/geometry/polygon.ts';
import { laidOutline } from '../../../shared/marker/laid-outline.ts';
import type { ClothPiece, Laid, MarkerSettings } from '../../../shared/marker/order-marker.ts';
import type { Size } from '../../canvas/box.ts';
import type { Palette } from '../../canvas/paint/palette.ts';
import type { View } from '../../canvas/view.ts';

export type Rectangle = MarkerSettings['flaws'][number];

/** A piece ready to be painted: its outline, and room for its name in its middle. */
export type DrawnLaid = {
  readonly id: string;
  /** Made when first painted. */
  readonly path: Path2D;
  /** Outline at the place it lies, mm, for finding the piece under the pointer. */
  readonly polygon: readonly Point[];
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** Its middle lies on it, so that a name there is its own. */
  readonly mayBeNamed: boolean;
  readonly laid: Laid;
  readonly piece: ClothPiece;
};

export type MarkerScene = {
  readonly view: View;
  readonly screen: Size;
  readonly palette: Palette;
  readonly settings: MarkerSettings;
  readonly colour: string | null;
  readonly lengthMm: number;
  readonly drawn: readonly DrawnLaid[];
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly pinned: ReadonlySet<string>;
  readonly overlapping: ReadonlySet<string>;
  /** A layout of a pattern or cloth that is no longer the order's is painted pale. */
  readonly isStale: boolean;
  readonly nameOf: (id: string) => string;
  /** A flaw being drawn. */
  readonly flaw: Rectangle | null;
  readonly unit: 'cm' | 'mm' | 'in';
  readonly texts: { readonly selvedge: string; readonly flaw: string; readonly end: string };
};

/** Cloth shown beyond the last piece, mm. */
const BEYOND_MM = 120;

/** How much cloth is shown, mm: beyond the pieces, and some where there are none yet. */
export const shownLength = (lengthMm: number, widthMm: number): number =>
  Math.max(lengthMm, widthMm / 2) + BEYOND_MM;

export const RULER_PX = 22;
const NAME_PX = 12;
const SMALLEST_NAME_PX = 9;
/** Stripes closer than this on the screen would only be a grey haze, px. */
const CLOSEST_STRIPES_PX = 4;

export function drawnLaid(piece: ClothPiece, laid: Laid): DrawnLaid {
  const polygon = laidOutline(piece.outline, laid);
  const xs = polygon.map(({ x }) => x);
  const ys = polygon.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const [right, bottom] = [Math.max(...xs), Math.max(...ys)];
  const middle = { x: (x + right) / 2, y: (y + bottom) / 2 };
  let path: Path2D | null = null;
  return {
    id: laid.id,
    get path() {
      path ??= tracedPolygon(polygon);
      return path;
    },
    polygon,
    laid,
    piece,
    mayBeNamed: pointInPolygon(middle, polygon),
    box: { x, y, width: right - x, height: bottom - y },
  };
}

function tracedPolygon(polygon: readonly Point[]): Path2D {
  const path = new Path2D();
  polygon.forEach(({ x, y }, at) => {
    if (at === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
  path.closePath();
  return path;
}

/** The table and the cloth on it. */
export function paintCloth(context: CanvasRenderingContext2D, scene: MarkerScene): void {
  const { view, screen, palette, settings, lengthMm } = scene;
  context.fillStyle = palette.table;
  context.fillRect(0, 0, screen.width, screen.height);
  context.save();
  context.translate(view.x, view.y);
  context.scale(view.scale, view.scale);
  const end = shownLength(lengthMm, settings.widthMm);
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, end, settings.widthMm);
  if (scene.colour !== null) {
    context.globalAlpha = 0.28;
    context.fillStyle = scene.colour;
    context.fillRect(0, 0, end, settings.widthMm);
    context.globalAlpha = 1;
  }
  paintRepeat(context, scene, end);
  context.strokeStyle = palette.brass;
  context.lineWidth = 3 / view.scale;
  for (const y of [0, settings.widthMm]) line(context, { x: 0, y }, { x: end, y });
  context.strokeStyle = palette.cut;
  context.lineWidth = 1 / view.scale;
  line(context, { x: 0, y: 0 }, { x: 0, y: settings.widthMm });
  if (lengthMm > 0) {
    context.setLineDash([8 / view.scale, 5 / view.scale]);
    context.strokeStyle = palette.accent;
    context.lineWidth = 1.5 / view.scale;
    line(context, { x: lengthMm, y: 0 }, { x: lengthMm, y: settings.widthMm });
    context.setLineDash([]);
  }
  context.restore();
  words(context, scene, scene.texts.selvedge, { x: 8, y: settings.widthMm }, 14);
  if (lengthMm > 0)
    words(context, scene, scene.texts.end, { x: lengthMm, y: settings.widthMm }, 14);
}

function paintRepeat(context: CanvasRenderingContext2D, scene: MarkerScene, end: number): void {
  const { settings, view, palette } = scene;
  context.strokeStyle = palette.gridMajor;
  context.lineWidth = 1 / view.scale;
  const { repeatAlongMm: along, repeatAcrossMm: across, widthMm } = settings;
  if (along * view.scale >= CLOSEST_STRIPES_PX) {
    for (let x = 0; x <= end; x += along) line(context, { x, y: 0 }, { x, y: widthMm });
  }
  if (across * view.scale >= CLOSEST_STRIPES_PX) {
    for (let y = 0; y <= widthMm; y += across) line(context, { x: 0, y }, { x: end, y });
  }
}

/** The pieces where they lie, and the flaws they keep off. */
export function paintLaid(context: CanvasRenderingContext2D, scene: MarkerScene): void {
  const { view, palette } = scene;
  context.save();
  context.translate(view.x, view.y);
  context.scale(view.scale, view.scale);
  for (const flaw of [...scene.settings.flaws, ...(scene.flaw === null ? [] : [scene.flaw])]) {
    context.fillStyle = palette.danger;
    context.globalAlpha = 0.25;
    context.fillRect(flaw.x, flaw.y, flaw.width, flaw.height);
    context.globalAlpha = 1;
    context.strokeStyle = palette.danger;
    context.lineWidth = 1.5 / view.scale;
    context.strokeRect(flaw.x, flaw.y, flaw.width, flaw.height);
  }
  context.globalAlpha = scene.isStale ? 0.45 : 1;
  // What is in hand lies above the rest.
  const order = [...scene.drawn].sort(
    (a, b) => Number(a.id === scene.selected) - Number(b.id === scene.selected),
  );
  for (const { id, path } of order) {
    const isChosen = id === scene.selected;
    const overlaps = scene.overlapping.has(id);
    context.fillStyle = isChosen
      ? palette.paperSelected
      : id === scene.hovered
        ? palette.paperHover
        : palette.paper;
    context.globalAlpha = scene.isStale ? 0.4 : overlaps ? 0.75 : 0.92;
    context.fill(path);
    context.globalAlpha = scene.isStale ? 0.45 : 1;
    if (overlaps) {
      context.fillStyle = palette.danger;
      context.globalAlpha = 0.22;
      context.fill(path);
      context.globalAlpha = 1;
    }
    context.strokeStyle = overlaps ? palette.danger : isChosen ? palette.accent : palette.cut;
    context.lineWidth = (isChosen || overlaps ? 2.2 : 1.2) / view.scale;
    context.stroke(path);
  }
  context.globalAlpha = 1;
  context.restore();
  for (const one of order) paintNameAndGrain(context, scene, one);
  paintRulers(context, scene);
}

function paintNameAndGrain(
  context: CanvasRenderingContext2D,
  scene: MarkerScene,
  { id, box, laid, mayBeNamed }: DrawnLaid,
): void {
  const { view, palette } = scene;
  const width = box.width * view.scale;
  const height = box.height * view.scale;
  const middle = {
    x: (box.x + box.width / 2) * view.scale + view.x,
    y: (box.y + box.height / 2) * view.scale + view.y,
  };
  // The grain runs along the cloth; its head says which way up the piece lies.
  const long = Math.min(width * 0.3, 46);
  if (long > 12) {
    const way = laid.rotation === 180 ? -1 : 1;
    const y = middle.y + Math.min(height * 0.3, NAME_PX);
    context.strokeStyle = palette.grain;
    context.lineWidth = 1;
    line(context, { x: middle.x - long / 2, y }, { x: middle.x + long / 2, y });
    const tip = middle.x + (way * long) / 2;
    line(context, { x: tip, y }, { x: tip - way * 5, y: y - 3 });
    line(context, { x: tip, y }, { x: tip - way * 5, y: y + 3 });
  }
  if (!mayBeNamed) return;
  const isUpright = height > width * 1.6;
  const name = `${scene.pinned.has(id) ? '● ' : ''}${scene.nameOf(id)}`;
  context.font = `${NAME_PX}px 'Inter Variable', sans-serif`;
  const room = (isUpright ? height : width) * 0.9;
  const size = Math.min(NAME_PX, (NAME_PX * room) / Math.max(1, context.measureText(name).width));
  if (size < SMALLEST_NAME_PX || (isUpright ? width : height) < size + 2) return;
  context.save();
  context.translate(middle.x, middle.y - (long > 12 && !isUpright ? 4 : 0));
  if (isUpright) context.rotate(-Math.PI / 2);
  context.font = `${size}px 'Inter Variable', sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = scene.pinned.has(id) ? palette.brass : palette.text;
  context.fillText(name, 0, 0);
  context.restore();
}

function paintRulers(context: CanvasRenderingContext2D, scene: MarkerScene): void {
  const { view, screen, palette, unit } = scene;
  const base = unit === 'in' ? 25.4 : 10;
  const label = unit === 'mm' ? 10 : 1;
  const step = [1, 5, 10, 20, 50, 100].find((count) => count * base * view.scale >= 44) ?? 100;
  context.fillStyle = palette.ruler;
  context.fillRect(0, 0, screen.width, RULER_PX);
  context.fillRect(0, 0, RULER_PX, screen.height);
  context.strokeStyle = palette.gridMajor;
  context.fillStyle = palette.textSoft;
  context.lineWidth = 1;
  context.font = "10px 'Inter Variable', sans-serif";
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  const stepMm = step * base;
  const firstX = Math.max(0, Math.ceil((RULER_PX - view.x) / view.scale / stepMm));
  for (let k = firstX; ; k += 1) {
    const x = Math.round(k * stepMm * view.scale + view.x) + 0.5;
    if (x > screen.width) break;
    line(context, { x, y: RULER_PX - 6 }, { x, y: RULER_PX });
    context.fillText(String(k * step * label), x + 3, RULER_PX / 2);
  }
  const firstY = Math.max(0, Math.ceil((RULER_PX - view.y) / view.scale / stepMm));
  for (let k = firstY; ; k += 1) {
    const y = Math.round(k * stepMm * view.scale + view.y) + 0.5;
    if (y > screen.height || k * stepMm > scene.settings.widthMm) break;
    line(context, { x: RULER_PX - 6, y }, { x: RULER_PX, y });
    context.save();
    context.translate(RULER_PX / 2, y + 3);
    context.rotate(Math.PI / 2);
    context.fillText(String(k * step * label), 0, 0);
    context.restore();
  }
}

/** A small word at a place of the cloth, `below` px under it. */
function words(
  context: CanvasRenderingContext2D,
  { view, palette }: MarkerScene,
  text: string,
  at: Point,
  below: number,
): void {
  context.font = "11px 'Inter Variable', sans-serif";
  context.fillStyle = palette.textSoft;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillText(text, at.x * view.scale + view.x, at.y * view.scale + view.y + below);
}

function line(context: CanvasRenderingContext2D, from: Point, to: Point): void {
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}
