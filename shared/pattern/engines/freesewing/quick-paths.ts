import {
  type Cubic,
  closestParameter,
  cubicAt,
  cubicLength,
  cubicParameterAtLength,
  splitCubic,
} from '../../../geometry/cubic.ts';
import type { Point } from '../../../geometry/point.ts';
import type { KernelOp } from './kernel.ts';

type KernelPoint = Point & { copy(): KernelPoint };

type KernelPathObject = {
  readonly ops: readonly (KernelOp & { readonly to: KernelPoint })[];
  length(): number;
  shiftAlong(distance: number, stepsPerMm?: number): KernelPoint;
  split(at: KernelPoint): readonly KernelPathObject[];
  reverse(): KernelPathObject;
  move(to: Point): KernelPathObject;
  curve(c1: Point, c2: Point, to: Point): KernelPathObject;
};

type PathClass = new () => KernelPathObject;
type PointClass = new (x: number, y: number) => KernelPoint;

export type DraftParameters = {
  readonly Path: PathClass;
  readonly Point: PointClass;
  readonly options: unknown;
  readonly part: unknown;
};

export type KernelPartConfig = {
  readonly name: string;
  readonly draft: (parameters: DraftParameters) => unknown;
  /** Parts it starts from, and parts that are to be drafted before it. */
  readonly from?: KernelPartConfig | readonly KernelPartConfig[];
  readonly after?: KernelPartConfig | readonly KernelPartConfig[];
};

/** The path's one curve, if that is all it is: what a fitting loop works on. */
function loneCubic({ ops }: Pick<KernelPathObject, 'ops'>): Cubic | null {
  const [move, curve] = ops;
  if (ops.length !== 2 || move?.type !== 'move' || curve?.type !== 'curve') return null;
  return curve.cp1 && curve.cp2 ? [move.to, curve.cp1, curve.cp2, curve.to] : null;
}

/**
 * The kernel's paths with exact arithmetic for single curves. The kernel walks a curve in tenths of
 * a millimetre to find a length along it; a part that fits its waist in up to a hundred trials
 * spends most of its time there.
 */
function quickPaths({ Path, Point }: DraftParameters): PathClass {
  const point = ({ x, y }: Point): KernelPoint => new Point(x, y);
  const pathOf = ([a, b, c, d]: Cubic): KernelPathObject =>
    new QuickPath().move(point(a)).curve(point(b), point(c), point(d));
  class QuickPath extends Path {
    override length(): number {
      const curve = loneCubic(this);
      return curve === null ? super.length() : cubicLength(curve);
    }
    override shiftAlong(distance: number, stepsPerMm?: number): KernelPoint {
      const curve = loneCubic(this);
      if (curve === null || distance > cubicLength(curve))
        return super.shiftAlong(distance, stepsPerMm);
      return point(cubicAt(curve, cubicParameterAtLength(curve, distance)));
    }
    override split(at: KernelPoint): readonly KernelPathObject[] {
      const curve = loneCubic(this);
      if (curve === null) return super.split(at);
      return splitCubic(curve, closestParameter(curve, at)).map(pathOf);
    }
    override reverse(): KernelPathObject {
      const curve = loneCubic(this);
      if (curve === null) return super.reverse();
      const [a, b, c, d] = curve;
      return pathOf([d, c, b, a]);
    }
  }
  return QuickPath;
}

/**
 * The same part, drafted on quick paths. For parts that use of `part` itself no more than its paths
 * and options while drafting, as Penelope's front and back do.
 */
export const onQuickPaths = (part: KernelPartConfig): KernelPartConfig => ({
  ...part,
  draft: (parameters) => {
    const { options } = parameters;
    const Path = quickPaths(parameters);
    part.draft({ ...parameters, Path, part: { Path, shorthand: () => ({ options }) } });
    return parameters.part;
  },
});
