import type { DesignDefinition, OptionDefinition, OptionValue, OptionValues } from '../design.ts';
import type { DesignId } from '../design-id.ts';

/** How close a garment sits, as customers say it. */
export const FITS = ['slim', 'regular', 'relaxed'] as const;

export type Fit = (typeof FITS)[number];

/** What the option is in a slim and in a relaxed garment; the design's own value is the regular. */
type EaseTable = { readonly [option: string]: readonly [slim: number, relaxed: number] };

/**
 * The eases of each fit as fractions of the body, beside the design's own, which are its regular.
 * Own construction: a fit apart is what a customer tells from the next without a tape, some 6 cm at
 * the chest of a shirt, 3 cm at the seat and 2 cm at the knee of trousers; the neck and the waistband
 * fit alike in all three, or they do not close.
 */
const TABLES: { readonly [id in DesignId]?: EaseTable } = {
  shirt: {
    chestEase: [0.09, 0.21],
    waistEase: [0.1, 0.23],
    hipsEase: [0.1, 0.2],
    shoulderEase: [0, 0.04],
    bicepsEase: [0.1, 0.22],
    cuffEase: [0.16, 0.25],
  },
  'womens-shirt': {
    chestEase: [0.09, 0.21],
    waistEase: [0.1, 0.23],
    hipsEase: [0.1, 0.2],
    bicepsEase: [0.1, 0.22],
    cuffEase: [0.16, 0.25],
  },
  'sport-coat': {
    chestEase: [0.05, 0.12],
    waistEase: [0.1, 0.19],
    hipsEase: [0.09, 0.16],
    bicepsEase: [0.15, 0.26],
    shoulderEase: [0, 0.02],
  },
  waistcoat: {
    chestEase: [0.01, 0.045],
    waistEase: [0.05, 0.11],
    hipsEase: [0.05, 0.11],
  },
  coat: {
    chestEase: [0.07, 0.14],
    waistEase: [0.1, 0.19],
    seatEase: [0.1, 0.19],
    bicepsEase: [0.15, 0.27],
  },
  'womens-coat': {
    chestEase: [0.07, 0.14],
    waistEase: [0.1, 0.19],
    seatEase: [0.1, 0.19],
    bicepsEase: [0.15, 0.27],
  },
  'denim-jacket': {
    chestEase: [0.14, 0.27],
    hemEase: [0.07, 0.17],
    bicepsEase: [0.1, 0.22],
  },
  chinos: {
    seatEase: [0.025, 0.08],
    kneeEase: [0.1, 0.21],
    waistEase: [0.005, 0.015],
  },
  'pencil-skirt': {
    seatEase: [0.005, 0.035],
    waistEase: [0.005, 0.015],
  },
};

/** Own construction, for designs without a table: this share of the way to the option's bounds. */
const SHARE_OF_BOUNDS = { slim: 0.4, relaxed: 0.3 } as const;

/** Decimals of an ease: a tenth of a per cent. */
const round = (value: number): number => Math.round(value * 1000) / 1000;

type PercentOption = Extract<OptionDefinition, { readonly min: number }>;

const isEase = (option: OptionDefinition): option is PercentOption =>
  option.kind === 'percent' && option.group === 'fit' && option.id.endsWith('Ease');

function easeOf({ id, min, max, default: own }: PercentOption, design: DesignId, fit: Fit): number {
  if (fit === 'regular') return own;
  const table = TABLES[design];
  if (table !== undefined) {
    const row = table[id];
    if (row === undefined) return own;
    return fit === 'slim' ? row[0] : row[1];
  }
  return fit === 'slim'
    ? round(own - (own - min) * SHARE_OF_BOUNDS.slim)
    : round(own + (max - own) * SHARE_OF_BOUNDS.relaxed);
}

/** The eases of a fit for a design; empty for one that has none (a tie). */
export function fitEases(
  definition: DesignDefinition,
  fit: Fit,
): { readonly [id: string]: number } {
  const eases = definition.options.filter(isEase);
  return Object.fromEntries(eases.map((option) => [option.id, easeOf(option, definition.id, fit)]));
}

/** The options with the eases of a fit; what is the design's own is not kept as a decision. */
export function withFit(
  definition: DesignDefinition,
  options: OptionValues,
  fit: Fit,
): OptionValues {
  const next: { [id: string]: OptionValue } = { ...options };
  for (const [id, value] of Object.entries(fitEases(definition, fit))) {
    const own = definition.options.find((option) => option.id === id)?.default;
    if (value === own) delete next[id];
    else next[id] = value;
  }
  return next;
}

/** The fit that the options have, or `own` where a person set an ease of their own. */
export function fitOf(definition: DesignDefinition, options: OptionValues): Fit | 'own' {
  const eases = definition.options.filter(isEase);
  const has = (fit: Fit): boolean =>
    eases.every(
      (option) => (options[option.id] ?? option.default) === easeOf(option, definition.id, fit),
    );
  return FITS.find(has) ?? 'own';
}

export const hasFits = (definition: DesignDefinition): boolean => definition.options.some(isEase);
