import { Attributes, deg2rad, Path, Point, rad2deg, Snippet } from '@freesewing/core';

import { kernelCurveLength } from './curve-length.ts';
import type {
  KernelAttributes,
  KernelLog,
  KernelPathObject,
  KernelPathOp,
  KernelPoint,
  KernelSnippet,
} from './kernel-objects.ts';

/** The classes that a part drafts with, and copies of what it grows out of. */
export type QuickClasses = {
  readonly Point: new (x: number, y: number) => KernelPoint;
  readonly Path: new () => KernelPathObject;
  readonly Snippet: new (def: string, anchor: KernelPoint) => KernelSnippet;
  readonly copyPoint: (point: KernelPoint) => KernelPoint;
  /** The path on copies of its points, made by `copy`. */
  readonly copyPath: (
    path: KernelPathObject,
    copy: (point: KernelPoint) => KernelPoint,
  ) => KernelPathObject;
};

/** In degrees, from 0 to 360. */
function angleBetween(fromX: number, fromY: number, toX: number, toY: number): number {
  let radians = Math.atan2(-1 * (toY - fromY), toX - fromX);
  while (radians < 0) radians += 2 * Math.PI;
  return rad2deg(radians);
}

/**
 * The kernel's points, paths and snippets with its own arithmetic, to the last digit, at a fraction
 * of the cost. The kernel warns of every coordinate that is no number, and gives each point a log
 * and a list of attributes of its own; a draft makes thousands of points, and nobody reads the
 * warnings. Errors are logged as ever.
 */
export function quickClasses(log: KernelLog): QuickClasses {
  class QuickPoint implements KernelPoint {
    x: number;
    y: number;
    #attributes: KernelAttributes | null = null;

    constructor(x: number, y: number) {
      this.x = x;
      this.y = y;
    }

    /** Few points have any. */
    get attributes(): KernelAttributes {
      const attributes = this.#attributes ?? new Attributes();
      this.#attributes = attributes;
      return attributes;
    }
    set attributes(attributes: KernelAttributes) {
      this.#attributes = attributes;
    }

    get log(): KernelLog {
      return log;
    }
    __check(): this {
      return this;
    }
    __withLog(): this {
      return this;
    }

    copy(): QuickPoint {
      return new QuickPoint(this.x, this.y);
    }
    clone(): QuickPoint {
      const clone = new QuickPoint(this.x, this.y);
      if (this.#attributes !== null) clone.#attributes = copyAttributes(this.#attributes);
      return clone;
    }
    dx(that: KernelPoint): number {
      return that.x - this.x;
    }
    dy(that: KernelPoint): number {
      return that.y - this.y;
    }
    dist(that: KernelPoint): number {
      return Math.hypot(this.x - that.x, this.y - that.y);
    }
    angle(that: KernelPoint): number {
      return angleBetween(this.x, this.y, that.x, that.y);
    }
    rotate(deg: number, that: KernelPoint): QuickPoint {
      const radius = Math.hypot(this.x - that.x, this.y - that.y);
      const turned = deg2rad(angleBetween(this.x, this.y, that.x, that.y) + deg);
      return new QuickPoint(
        that.x + radius * Math.cos(turned) * -1,
        that.y + radius * Math.sin(turned),
      );
    }
    shift(deg: number, distance: number): QuickPoint {
      if (typeof deg !== 'number' || typeof distance !== 'number')
        log.error(`Called \`Point.shift\` with ${deg} and ${distance}`);
      return new QuickPoint(this.x + distance, this.y).rotate(deg, this);
    }
    shiftTowards(that: KernelPoint, distance: number): QuickPoint {
      return this.shift(this.angle(that), distance);
    }
    shiftFractionTowards(that: KernelPoint, fraction: number): QuickPoint {
      return this.shiftTowards(that, this.dist(that) * fraction);
    }
    shiftOutwards(that: KernelPoint, distance: number): QuickPoint {
      return this.shiftTowards(that, this.dist(that) + distance);
    }
    flipX(that: KernelPoint | false = false): QuickPoint {
      if (that === false || that.x === 0) return new QuickPoint(this.x * -1, this.y);
      return new QuickPoint(that.x + (that.x - this.x), this.y);
    }
    flipY(that: KernelPoint | false = false): QuickPoint {
      if (that === false || that.y === 0) return new QuickPoint(this.x, this.y * -1);
      return new QuickPoint(this.x, that.y + (that.y - this.y));
    }
    translate(x: number, y: number): QuickPoint {
      return new QuickPoint(this.x + x, this.y + y);
    }
  }
  // A point of the kernel to the kernel, without its costly constructor.
  Object.setPrototypeOf(QuickPoint.prototype, Point.prototype);

  class QuickPath extends Path {
    get log(): KernelLog {
      return log;
    }
    __withLog(): this {
      return this;
    }
    override length(withMoves = false): number {
      let length = 0;
      let start: KernelPoint | undefined;
      let current: KernelPoint | undefined;
      for (const { type, to, cp1, cp2 } of this.ops) {
        if (type === 'move' && start === undefined) start = to;
        else if (type === 'line' || (type === 'move' && withMoves)) length += away(current, to);
        else if (type === 'close') length += away(current, start);
        else if (type === 'curve' && current && cp1 && cp2 && to)
          length += kernelCurveLength(current, cp1, cp2, to);
        if (to) current = to;
      }
      return length;
    }
  }

  class QuickSnippet extends Snippet {
    get log(): KernelLog {
      return log;
    }
  }

  const copyPoint = (point: KernelPoint): KernelPoint => {
    if (point instanceof QuickPoint) return point.clone();
    const copy = new QuickPoint(point.x, point.y);
    if (Object.keys(point.attributes.list).length > 0)
      copy.attributes = copyAttributes(point.attributes);
    return copy;
  };
  const copyPath: QuickClasses['copyPath'] = (path, copy) => {
    const made = new QuickPath();
    made.hidden = path.hidden;
    made.topLeft = path.topLeft && copyPoint(path.topLeft);
    made.bottomRight = path.bottomRight && copyPoint(path.bottomRight);
    made.attributes = copyAttributes(path.attributes);
    made.ops = path.ops.map(({ type, to, cp1, cp2, id }): KernelPathOp => {
      if (type === 'noop') return { type, id };
      return {
        type,
        ...(to && { to: copy(to) }),
        ...(cp1 && { cp1: copy(cp1) }),
        ...(cp2 && { cp2: copy(cp2) }),
      };
    });
    return made;
  };

  return { Point: QuickPoint, Path: QuickPath, Snippet: QuickSnippet, copyPoint, copyPath };
}

/** The kernel copies them by way of JSON. */
function copyAttributes({ list }: KernelAttributes): KernelAttributes {
  const copy = new Attributes();
  for (const [name, values] of Object.entries(list)) copy.list[name] = [...values];
  return copy;
}

const away = (a: KernelPoint | undefined, b: KernelPoint | undefined): number =>
  a === undefined || b === undefined ? Number.NaN : Math.hypot(a.x - b.x, a.y - b.y);
