import type { LengthUnit } from '../../units/length-unit.ts';
import type { Reading } from '../session.ts';

export const EXCHANGE_FORMATS = ['toise', 'freesewing', 'seamly', 'valentina', 'csv'] as const;

export type ExchangeFormat = (typeof EXCHANGE_FORMATS)[number];

/** One value under the name its file gives it. */
export type SourceValue = {
  readonly source: string;
  /** What stands in the file where that is another word for `source`: a heading of a table. */
  readonly heading?: string;
  readonly side: Reading['side'];
  /** In `unit`. */
  readonly value: number;
  readonly unit: LengthUnit | 'deg';
  /** As it stands in the file, or the outcome of its formula. */
  readonly typed: string;
};

/** Why one value of a file is left out. */
export type Skipped = {
  readonly source: string;
  readonly reason:
    | 'unknown'
    | 'custom'
    | 'empty'
    | 'not-a-number'
    | 'repeated'
    /** Outside of what a body can have. */
    | 'impossible';
  /** What stood there, where that helps to see why. */
  readonly shown: string;
};

/** One way a multisize file varies: mostly the height of the body and its chest size. */
export type Dimension = {
  readonly id: string;
  readonly kind: 'height' | 'size' | 'hip' | 'waist' | 'other';
  readonly base: number;
  readonly step: number;
  readonly choices: readonly number[];
};

/** A measurement of a multisize file: its value at the base, and what one step of each dimension adds. */
export type SizedMeasurement = {
  readonly source: string;
  readonly base: number;
  readonly shifts: readonly number[];
  /** What is added at one point of the table, keyed by the values of its dimensions with `;` between. */
  readonly corrections: ReadonlyMap<string, number>;
};

/** Which column of a table holds what; null where there is none. */
export type TableColumns = {
  readonly name: number;
  readonly value: number | null;
  readonly left: number | null;
  readonly right: number | null;
  readonly side: number | null;
  readonly unit: number | null;
};

/** How a table is read: a measurement a row, or a body a row with a measurement a column. */
export type TableChoice =
  | { readonly layout: 'long'; readonly columns: TableColumns; readonly unit: LengthUnit }
  | { readonly layout: 'wide'; readonly row: number; readonly unit: LengthUnit };

export type ExchangeFile =
  | {
      readonly kind: 'body';
      readonly format: ExchangeFormat;
      readonly values: readonly SourceValue[];
      readonly skipped: readonly Skipped[];
    }
  | {
      readonly kind: 'multisize';
      readonly format: ExchangeFormat;
      readonly unit: LengthUnit;
      readonly dimensions: readonly Dimension[];
      readonly measurements: readonly SizedMeasurement[];
    }
  | {
      readonly kind: 'table';
      readonly format: ExchangeFormat;
      /** Cells of the first row where it names the columns, else made-up letters. */
      readonly headings: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly guess: TableChoice;
    };
