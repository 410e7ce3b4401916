import type { LocalText } from '../../../shared/catalogue/catalogue.ts';
import type { Language } from '../../../shared/customer/customer.ts';
import type { OrderSheet } from '../../../shared/cutting/order-sheet.ts';
import { posturesIn, stepOf } from '../../../shared/figure/figure.ts';
import { MM_PER_LIGNE, type Notion } from '../../../shared/notions/notion.ts';
import type { OptionDefinition, OptionValue } from '../../../shared/pattern/design.ts';
import { designDefinition } from '../../../shared/pattern/designs/index.ts';
import { formatLengthWithUnit } from '../../../shared/units/format-length.ts';
import type { LengthUnit } from '../../../shared/units/length-unit.ts';
import type { Translate } from '../../texts.ts';
import { PAPER_NAMESPACES } from '../pattern-words.ts';

/** Namespaces of the locales that tickets and labels are written with. */
export const TICKET_NAMESPACES = [...PAPER_NAMESPACES, 'ticket', 'orders', 'measurements'] as const;

/** A language of paper: its texts, and how it writes figures. */
export type Speech = {
  readonly language: Language;
  readonly t: Translate;
  readonly unit: LengthUnit;
};

export type Fact = { readonly name: string; readonly value: string };

export const local = ({ language }: Speech, text: LocalText): string => text[language];

/** English days are written as in Britain, the day first, as on the screens. */
const locale = (language: Language): string => (language === 'en' ? 'en-GB' : language);

export const day = ({ language }: Speech, at: number | string): string =>
  new Intl.DateTimeFormat(locale(language), { dateStyle: 'long' }).format(
    typeof at === 'string' ? new Date(`${at}T12:00:00`) : at,
  );

export const figure = ({ language }: Speech, value: number, digits: number): string =>
  new Intl.NumberFormat(locale(language), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);

export const length = ({ unit, language }: Speech, valueMm: number): string =>
  formatLengthWithUnit(valueMm, unit, language);

const MM_PER_YARD = 914.4;
const MM_PER_METRE = 1000;

/** Cloth is laid out in metres, or in yards where the shop measures in inches. */
export const clothLength = (speech: Speech, valueMm: number, digits = 2): string =>
  speech.unit === 'in'
    ? `${figure(speech, valueMm / MM_PER_YARD, digits)} yd`
    : `${figure(speech, valueMm / MM_PER_METRE, digits)} m`;

const MM2_PER_SQUARE_FOOT = 304.8 ** 2;
const MM2_PER_SQUARE_DECIMETRE = 10_000;

/** Skins are bought by the square decimetre, or the square foot. */
export const skinArea = (speech: Speech, areaMm2: number): string =>
  speech.unit === 'in'
    ? `${figure(speech, areaMm2 / MM2_PER_SQUARE_FOOT, 2)} sq ft`
    : `${figure(speech, areaMm2 / MM2_PER_SQUARE_DECIMETRE, 1)} dm²`;

/** What was reckoned says so. */
export const about = ({ t }: Speech, value: string): string => t('ticket:about', { value });

/** `8 + 1`, `1 pair`, `about 60 m`. */
export function notionQuantity(speech: Speech, notion: Notion): string {
  const { quantity, unit, spare, isEstimate } = notion;
  if (unit === 'mm') {
    const words =
      quantity < MM_PER_METRE ? length(speech, quantity) : clothLength(speech, quantity, 1);
    return isEstimate ? about(speech, words) : words;
  }
  if (unit === 'pair') return `${quantity} ${speech.t('ticket:notions.pair')}`;
  return spare > 0 ? `${quantity} + ${spare}` : String(quantity);
}

export function notionSize(speech: Speech, { size, isEstimate }: Notion): string {
  if (size === null) return '';
  if (size.kind === 'mm') {
    const words = length(speech, size.valueMm);
    return isEstimate ? about(speech, words) : words;
  }
  const mm = figure(speech, size.lignes * MM_PER_LIGNE, 1);
  return speech.t('ticket:notions.lignes', { lignes: String(size.lignes), mm });
}

/** The figure of the body, one line a posture. */
export const figureFacts = (speech: Speech, { figure: body }: OrderSheet): readonly Fact[] =>
  posturesIn(body).map((posture) => {
    const steps = stepOf(body, posture);
    const end = steps < 0 ? 'from' : 'to';
    const count = String(Math.abs(steps));
    const hasEnds = posture === 'stance' || posture === 'shoulders';
    return {
      name: speech.t(`pattern:posture.${posture}.name`),
      value: hasEnds ? `${speech.t(`pattern:posture.${posture}.${end}`)} ${count}` : count,
    };
  });

/** What a person changed of the design's options, in words. */
export const optionFacts = (speech: Speech, { design, options }: OrderSheet): readonly Fact[] =>
  designDefinition(design).options.flatMap((option) => {
    const value = options[option.id];
    if (value === undefined) return [];
    const name = speech.t(`designs:option.${option.id}.name`);
    return [{ name, value: optionWords(speech, option, value) }];
  });

function optionWords(speech: Speech, option: OptionDefinition, value: OptionValue): string {
  const { t } = speech;
  if (typeof value === 'boolean') return t(value ? 'orders:garment.yes' : 'orders:garment.no');
  if (typeof value === 'string') return t(`designs:option.${option.id}.values.${value}`);
  if (option.kind === 'percent') {
    return t('orders:garment.percent', { value: figure(speech, value * 100, 1) });
  }
  if (option.kind === 'mm') return length(speech, value);
  if (option.kind === 'deg') return t('orders:garment.degrees', { value: String(value) });
  return String(value);
}
