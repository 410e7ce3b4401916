import type { Point } from '../geometry/point.ts';
import { toAscii } from './ascii.ts';

/** Decimals of coordinates: a thousandth of a millimetre. */
export const DECIMALS = 3;

const TEXT_MM = 5;

/** One pair of a DXF file: what the value means, and the value. */
export type Group = readonly [code: number, value: string | number];

export const section = (name: string, content: readonly Group[]): Group[] => [
  [0, 'SECTION'],
  [2, name],
  ...content,
  [0, 'ENDSEC'],
];

/** The text of a file; lines end as they do on the systems that read it. */
export const groups = (list: readonly Group[]): string =>
  `${list.map(([code, value]) => `${String(code).padStart(3)}\r\n${value}`).join('\r\n')}\r\n`;

export const figure = (value: number): string => (value === 0 ? 0 : value).toFixed(DECIMALS);

/** A place, mm, y upwards. */
export const at = ({ x, y }: Point, z = 0): Group[] => [
  [10, figure(x)],
  [20, figure(y)],
  [30, figure(z)],
];

export const line = (layer: number, from: Point, to: Point): Group[] => [
  [0, 'LINE'],
  [8, layer],
  ...at(from),
  [11, figure(to.x)],
  [21, figure(to.y)],
  [31, figure(0)],
];

export const polyline = (layer: number, points: readonly Point[], closed: boolean): Group[] => [
  [0, 'POLYLINE'],
  [8, layer],
  [66, 1],
  ...at({ x: 0, y: 0 }),
  [70, closed ? 1 : 0],
  ...points.flatMap((p): Group[] => [[0, 'VERTEX'], [8, layer], ...at(p)]),
  [0, 'SEQEND'],
  [8, layer],
];

/** Seven-bit text, one line. */
export const textEntity = (layer: number, place: Point, text: string): Group[] => [
  [0, 'TEXT'],
  [8, layer],
  ...at(place),
  [40, figure(TEXT_MM)],
  [1, toAscii(text)],
];
