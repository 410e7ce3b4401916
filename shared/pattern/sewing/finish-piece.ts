import { pathEnd, polyline } from '../../geometry/build-path.ts';
import { pathLength } from '../../geometry/measure-path.ts';
import { offsetOutline } from '../../geometry/offset-outline.ts';
import { outlineFault } from '../../geometry/outline.ts';
import type { Path } from '../../geometry/path.ts';
import { distance, type Point } from '../../geometry/point.ts';
import { locate } from '../../geometry/split-path.ts';
import { err, ok, type Result } from '../../result.ts';
import { edgeAllowance } from '../allowance.ts';
import type { Label, Notch, Piece } from '../model.ts';
import type { EngineInput } from './engine-input.ts';
import { idOf, outlineOf, type Shape, type ShapeEdge, twinPlace } from './shape.ts';

/** A mark further from the sew line than this belongs to another style of the design, mm. */
const ON_EDGE_MM = 0.4;

/** The general allowance, and what single edges have instead, mm. */
export type Allowance = Pick<EngineInput, 'allowanceMm' | 'allowances'>;

/** The finished piece of the model: outlines checked, cut line built, marks placed. */
export function finishPiece(
  shape: Shape,
  allowance: Allowance,
  seamNotches: readonly Notch[],
): Result<Piece, string> {
  const { recipe, edges, fold, place } = shape;
  const sewLine = outlineOf(edges);
  const fault = outlineFault(sewLine);
  if (fault !== null) return err(`sew line ${fault}`);
  const allowanceOf = ({ id, factor, plusMm = 0 }: ShapeEdge): number => {
    const designed = factor * allowance.allowanceMm + plusMm;
    return edgeAllowance(allowance.allowances, recipe.id, id, designed);
  };
  const cutLine = cutLineOf(edges, allowanceOf);
  if (outlineFault(cutLine, 0.05) !== null) return err('no simple cut line');
  const from = place(recipe.grain[0]);
  const to = place(recipe.grain[1]);
  if (from === null || to === null) return err('no grain line');
  const marks = (recipe.marks ?? []).flatMap((name) => {
    const at = place(name);
    if (at === null) return [];
    const twin = twinPlace(shape, name) ?? at;
    const marked = distance(at, twin) < 1 ? [at] : [at, twin];
    return onLine(marked, sewLine, shape.mixed === true);
  });
  return ok({
    id: idOf(shape),
    name: recipe.id,
    cuts: shape.cuts,
    cutLine,
    sewLine,
    fold,
    grain: { from, to },
    internal: shape.internal,
    notches: [...seamNotches, ...marks.map((at): Notch => ({ at, seam: null, kind: 'single' }))],
    drillHoles: shape.holes,
    labels: labelsOf(shape),
    edges: edges.map((edge) => ({
      id: edge.id,
      path: edge.path,
      length: pathLength(edge.path),
      ...(edge.dart ? {} : { allowanceMm: allowanceOf(edge) }),
    })),
  });
}

/** The name with what else the piece has to say; on a piece of both sides, which is which. */
function labelsOf({ recipe, place, halves }: Shape): readonly Label[] {
  const at = recipe.label === undefined ? null : place(recipe.label);
  const remark = recipe.remark === undefined ? [] : [recipe.remark];
  const name = at === null ? [] : [recipe.id, ...remark].map((text) => ({ at, text, angle: 0 }));
  if (halves === undefined) return name;
  const sides = (['left', 'right'] as const).map((side) => ({
    at: halves[side],
    text: side,
    angle: 0,
  }));
  return [...name, ...sides];
}

/** The marks that lie on the sew line, all of them or none; put on it where it was mixed. */
function onLine(marks: readonly Point[], sewLine: Path, isMixed: boolean): readonly Point[] {
  const found = marks.map((mark) => locate(sewLine, mark));
  if (found.some(({ away }) => away > ON_EDGE_MM)) return [];
  return isMixed ? found.map(({ point }) => point) : marks;
}

/** The sew line grown by each edge's allowance; across the mouth of a dart it goes straight. */
function cutLineOf(edges: readonly ShapeEdge[], allowanceOf: (edge: ShapeEdge) => number): Path {
  const round: { readonly path: Path; readonly allowance: number }[] = [];
  let mouth: { readonly start: Point; readonly allowance: number } | null = null;
  edges.forEach((edge, i) => {
    if (!edge.dart) {
      round.push({ path: edge.path, allowance: allowanceOf(edge) });
      return;
    }
    // The mouth belongs to the edge the dart is taken out of: it has that edge's allowance.
    mouth ??= {
      start: edge.path.start,
      allowance: round.at(-1)?.allowance ?? allowanceOf(edge),
    };
    if (edges[(i + 1) % edges.length]?.dart) return;
    round.push({
      path: polyline([mouth.start, pathEnd(edge.path)]),
      allowance: mouth.allowance,
    });
    mouth = null;
  });
  const allowances = round.flatMap(({ path, allowance }) => path.segments.map(() => allowance));
  // Edges meet to within rounding: a gap would be a segment that nobody gave an allowance.
  const segments = round.flatMap(({ path }) => path.segments);
  const start = round[0]?.path.start ?? { x: 0, y: 0 };
  const last = segments.at(-1);
  const base: Path = {
    start,
    segments: last === undefined ? [] : [...segments.slice(0, -1), { ...last, to: start }],
    closed: true,
  };
  return offsetOutline(base, allowances);
}
