import { err, ok, type Result } from '../result.ts';
import { closePath } from './build-path.ts';
import type { Path, Segment } from './path.ts';
import type { Point } from './point.ts';

/** Decimals of coordinates in SVG path data: a ten-thousandth of a millimetre. */
const DECIMALS = 4;
const FACTOR = 10 ** DECIMALS;

// Adding 0 turns -0 into 0.
const figure = (value: number): string => String(Math.round(value * FACTOR) / FACTOR + 0);
const pair = ({ x, y }: Point): string => `${figure(x)},${figure(y)}`;

/** SVG path data in millimetres with M, L, C and Z only; y downwards as in SVG. */
export function pathToSvg(path: Path): string {
  const parts = [`M${pair(path.start)}`];
  const last = path.segments.length - 1;
  path.segments.forEach((segment, i) => {
    // Z draws the closing line.
    if (path.closed && i === last && segment.kind === 'line') return;
    parts.push(
      segment.kind === 'line'
        ? `L${pair(segment.to)}`
        : `C${pair(segment.c1)} ${pair(segment.c2)} ${pair(segment.to)}`,
    );
  });
  if (path.closed) parts.push('Z');
  return parts.join(' ');
}

const TOKEN = /[MLCZ]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g;
const OPERANDS = { M: 2, L: 2, C: 6, Z: 0 } as const;

type Command = keyof typeof OPERANDS;
const isCommand = (token: string): token is Command => token in OPERANDS;

/**
 * Reads one sub-path of what `pathToSvg` writes: absolute M, L, C and Z, an operator may serve
 * several groups of coordinates. Anything else is an error that says what was met.
 */
export function pathFromSvg(data: string): Result<Path, string> {
  const rest = data.replace(TOKEN, '').replace(/[\s,]+/g, '');
  if (rest !== '') return err(`not path data: ${rest.slice(0, 10)}`);
  const tokens = data.match(TOKEN) ?? [];
  let start: Point | undefined;
  const segments: Segment[] = [];
  let command: Command | null = null;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] ?? '';
    if (isCommand(token)) {
      i += 1;
      if (token === 'Z') {
        if (start === undefined) return err('Z before M');
        if (i < tokens.length) return err('more than one sub-path');
        return ok(closePath({ start, segments, closed: false }));
      }
      if (token === 'M' && start !== undefined) return err('more than one sub-path');
      command = token;
    }
    if (command === null) return err('coordinates before M');
    const numbers = tokens.slice(i, i + OPERANDS[command]).map(Number);
    i += OPERANDS[command];
    const [x1, y1, x2, y2, x3, y3] = numbers;
    if (numbers.length < OPERANDS[command] || numbers.some((value) => !Number.isFinite(value)))
      return err(`${command} needs ${OPERANDS[command]} numbers`);
    if (x1 === undefined || y1 === undefined) return err('no coordinates');
    if (command === 'M') {
      start = { x: x1, y: y1 };
      command = 'L';
    } else if (start === undefined) return err(`${command} before M`);
    else if (command === 'L') segments.push({ kind: 'line', to: { x: x1, y: y1 } });
    else if (x2 !== undefined && y2 !== undefined && x3 !== undefined && y3 !== undefined)
      segments.push({
        kind: 'curve',
        c1: { x: x1, y: y1 },
        c2: { x: x2, y: y2 },
        to: { x: x3, y: y3 },
      });
  }
  return start === undefined ? err('empty path') : ok({ start, segments, closed: false });
}
