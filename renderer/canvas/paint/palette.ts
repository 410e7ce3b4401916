/** Colours of the canvas: ink on paper by day, chalk on slate by night. */
export type Palette = {
  readonly table: string;
  readonly gridMinor: string;
  readonly gridMajor: string;
  readonly paper: string;
  readonly paperHover: string;
  readonly paperSelected: string;
  readonly cut: string;
  readonly sew: string;
  readonly faint: string;
  readonly grain: string;
  readonly fold: string;
  readonly notch: string;
  readonly text: string;
  readonly textSoft: string;
  readonly dimension: string;
  readonly accent: string;
  /** What was measured, guides, and ease. */
  readonly brass: string;
  readonly good: string;
  readonly danger: string;
  readonly ruler: string;
  /** How sure an edge is, over paper and lines. */
  readonly band: string;
  readonly before: string;
};

const PAPER: Palette = {
  table: '#f1ebdf',
  gridMinor: '#e9e1d2',
  gridMajor: '#ddd3c0',
  paper: '#fffdf9',
  paperHover: '#fbfaf6',
  paperSelected: '#eaf1f8',
  cut: '#24211c',
  sew: '#6a6153',
  faint: '#9c917f',
  grain: '#6a6153',
  fold: '#335581',
  notch: '#24211c',
  text: '#24211c',
  textSoft: '#5e5547',
  dimension: '#7d7261',
  accent: '#335581',
  brass: '#7a5a14',
  good: '#2f6b3c',
  danger: '#a3301f',
  ruler: '#faf6ee',
  band: 'rgb(150 113 39 / 20%)',
  before: '#9a6a1f',
};

const SLATE: Palette = {
  table: '#14171b',
  gridMinor: '#1a1e23',
  gridMajor: '#252a31',
  paper: '#22272e',
  paperHover: '#272d35',
  paperSelected: '#26374c',
  cut: '#f1ecdf',
  sew: '#96928a',
  faint: '#62625f',
  grain: '#86837b',
  fold: '#93b3d7',
  notch: '#f1ecdf',
  text: '#f4efe4',
  textSoft: '#bdb8ac',
  dimension: '#98958c',
  accent: '#9dbde0',
  brass: '#dcb45c',
  good: '#86c493',
  danger: '#f08d7c',
  ruler: '#1b1f24',
  band: 'rgb(221 191 113 / 22%)',
  before: '#d8ab63',
};

export const paletteOf = (scheme: 'light' | 'dark'): Palette => (scheme === 'dark' ? SLATE : PAPER);
