import {
  FILE_FORMATS,
  type FileFormat,
  type Paper,
  ROLL_MM,
} from '../../shared/cutting/file-settings.ts';
import { DXF_PROFILES, type DxfProfile } from '../../shared/export/dxf-profiles.ts';
import { isPageSize, PAGE_SIZES } from '../../shared/export/page-tiling.ts';
import { type DesignId, isDesignId } from '../../shared/pattern/design-id.ts';
import { UsageError } from './verb.ts';

export function readDesign(verb: string, [design, ...more]: readonly string[]): DesignId {
  if (more.length > 0) throw new UsageError(`${verb}: "${more[0]}" is not understood`);
  if (design !== undefined && isDesignId(design)) return design;
  const what = design === undefined ? 'name a design' : `there is no design "${design}"`;
  throw new UsageError(`${verb}: ${what}; "toise designs" lists them`);
}

/** Seam allowance, mm; whether a design takes it is the draft's to say. */
export function readAllowance(verb: string, text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isFinite(value)) return value;
  throw new UsageError(`${verb}: --allowance takes millimetres, not "${text}"`);
}

export function readFormat(text: string | undefined): FileFormat {
  const format = FILE_FORMATS.find((known) => known === text);
  if (format !== undefined) return format;
  throw new UsageError(
    `export: --format takes ${FILE_FORMATS.join(', ')}${text === undefined ? '' : `, not "${text}"`}`,
  );
}

export function readPaper(text: string | undefined, format: FileFormat): Paper {
  if (text === undefined) return format === 'pdf' ? 'A4' : null;
  const roll = /^roll-(\d+)$/.exec(text);
  if (roll !== null) {
    const width = Number(roll[1]);
    if (width >= ROLL_MM.min && width <= ROLL_MM.max) return width;
    throw new UsageError(
      `export: a roll is ${ROLL_MM.min} to ${ROLL_MM.max} mm wide, not ${width}`,
    );
  }
  if (!isPageSize(text)) {
    throw new UsageError(
      `export: --paper takes ${Object.keys(PAGE_SIZES).join(', ')} or roll-914, not "${text}"`,
    );
  }
  if (format === 'pdf') return text;
  throw new UsageError(`export: pages are for pdf; a ${format} takes --paper roll-914 or none`);
}

/** How the receiver wants a DXF; no other format has profiles. */
export function readProfile(text: string | undefined, format: FileFormat): DxfProfile {
  if (text === undefined) return 'plain';
  if (format !== 'dxf-aama' && format !== 'dxf-astm') {
    throw new UsageError(`export: --profile is for dxf-aama and dxf-astm; a ${format} has none`);
  }
  const profile = DXF_PROFILES.find((known) => known === text);
  if (profile !== undefined) return profile;
  throw new UsageError(`export: --profile takes ${DXF_PROFILES.join(', ')}, not "${text}"`);
}
