import { z } from 'zod';

import { LANGUAGES } from '../customer/customer.ts';
import { DXF_PROFILES } from '../export/dxf-profiles.ts';
import { PAGE_SIZES, type PageSize } from '../export/page-tiling.ts';
import type { LengthUnit } from '../units/length-unit.ts';
import { LABEL_SHEETS } from './label-sheet.ts';

/** What a pattern can be written as, for paper, cutter or another program. */
export const FILE_FORMATS = ['pdf', 'svg', 'dxf-aama', 'dxf-astm', 'hpgl'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** Pages to glue, or a roll of a width in mm; null: one sheet as wide as is handy. */
export type Paper = PageSize | number | null;

/** What a roll may be wide, mm. */
export const ROLL_MM = { min: 300, max: 3000 } as const;

export const PAGE_NAMES = Object.keys(PAGE_SIZES) as readonly PageSize[];

/** Pages belong to paper alone: the other formats take a roll's width or none. */
export const takesPages = (format: FileFormat): boolean => format === 'pdf';

export const isDxf = (format: FileFormat): format is 'dxf-aama' | 'dxf-astm' =>
  format === 'dxf-aama' || format === 'dxf-astm';

/** How the files of the cutting room are written. */
export const fileSettingsSchema = z
  .object({
    format: z.enum(FILE_FORMATS),
    paper: z.union([z.enum(PAGE_NAMES), z.number().min(ROLL_MM.min).max(ROLL_MM.max)]).nullable(),
    profile: z.enum(DXF_PROFILES),
    language: z.enum(LANGUAGES),
    labels: z.enum(LABEL_SHEETS),
    /** Labels of the first sheet that are gone already. */
    labelsUsed: z.number().int().min(0).max(200),
  })
  .strict();

export type FileSettings = z.output<typeof fileSettingsSchema>;

export const DEFAULT_FILE_SETTINGS: FileSettings = {
  format: 'pdf',
  paper: 'A4',
  profile: 'plain',
  language: 'en',
  labels: 'a4-70x37',
  labelsUsed: 0,
};

/** What a shop's first file is written as: in its language, on the paper of its country's printers. */
export const startingFileSettings = ({
  language,
  lengthUnit,
}: {
  readonly language: FileSettings['language'];
  readonly lengthUnit: LengthUnit;
}): FileSettings => ({
  ...DEFAULT_FILE_SETTINGS,
  language,
  paper: lengthUnit === 'in' ? 'Letter' : 'A4',
});

/** The paper a format can be written on: pages become a free sheet where there are none. */
export const paperFor = ({ format, paper }: Pick<FileSettings, 'format' | 'paper'>): Paper =>
  typeof paper === 'string' && !takesPages(format) ? null : paper;

const ENDINGS: { readonly [F in FileFormat]: string } = {
  pdf: 'pdf',
  svg: 'svg',
  'dxf-aama': 'dxf',
  'dxf-astm': 'dxf',
  hpgl: 'plt',
};

export const endingOf = (format: FileFormat): string => ENDINGS[format];

const TYPES: { readonly [F in FileFormat]: string } = {
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
  'dxf-aama': 'image/vnd.dxf',
  'dxf-astm': 'image/vnd.dxf',
  hpgl: 'application/vnd.hp-hpgl',
};

export const mediaTypeOf = (format: FileFormat): string => TYPES[format];
