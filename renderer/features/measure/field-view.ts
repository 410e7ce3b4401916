import { isConfirmed } from '../../../shared/anthropometry/alarms.ts';
import type { BodyEstimates } from '../../../shared/anthropometry/completed-body.ts';
import { middleOf, type Remark } from '../../../shared/anthropometry/judge-sheet.ts';
import type { Level } from '../../../shared/anthropometry/plausibility.ts';
import { readingsAgree } from '../../../shared/anthropometry/two-readings.ts';
import { keysOf, partsOfKey } from '../../../shared/measurement/entry-sheet.ts';
import { judgeEntry } from '../../../shared/measurement/judge-entry.ts';
import { type LastTime, lastReadingAt } from '../../../shared/measurement/last-time.ts';
import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import type { MeasurementSet } from '../../../shared/measurement/measurement-set.ts';
import type { Ordering } from '../../../shared/measurement/orderings.ts';
import {
  type ReadingWarning,
  readingWarnings,
} from '../../../shared/measurement/reading-warnings.ts';
import type { ConfirmedValue } from '../../../shared/measurement/session.ts';
import type { EntryKey, Side } from '../../../shared/measurement/unfinished-session.ts';
import { type DeskState, sheetOf, unfinishedField } from './desk-state.ts';
import type { MeasureWords } from './use-measure-words.ts';

/** One field as it is drawn: plain data, so that only what changed is drawn again. */
export type InputView = {
  readonly key: EntryKey;
  readonly side: Side;
  readonly label: string;
  readonly text: string;
  readonly unit: 'mm' | 'cm' | 'in' | 'deg';
  /** Said only when the field is left, or Enter was pressed: never while a figure is begun. */
  readonly fault: string;
  /** It cannot be saved as it is, whether that is said here or by what is offered. */
  readonly isFaulty: boolean;
  /** The value written in the panel's unit, where that is not what was typed. */
  readonly reading: string;
  readonly last: { readonly text: string; readonly takenAt: number } | null;
  readonly difference: string;
  /** Shown where nothing is typed; empty where nothing can be said. */
  readonly estimate: string;
  /** The second reading of the same place; null while there is no first. */
  readonly again: AgainView | null;
};

export type AgainView = {
  readonly text: string;
  readonly unit: InputView['unit'];
  readonly fault: string;
  /** Their mean and spread; empty before there are two. */
  readonly outcome: string;
  readonly isApart: boolean;
  /** The garment gains by it. */
  readonly isWorth: boolean;
};

export type FieldView = {
  readonly name: MeasurementName;
  readonly label: string;
  readonly inputs: readonly InputView[];
  /** The one thing that is said of it; empty where nothing is, or an offer says it. */
  readonly warning: string;
  readonly level: Level | null;
  /** The words of a correction on offer; empty where there is none. */
  readonly offer: string;
  /** The key for corrections is this one's. */
  readonly isOfferKeyed: boolean;
  /** What "it is right" would confirm; null where nothing is asked. */
  readonly toConfirm: number | null;
};

type Source = {
  readonly state: DeskState;
  readonly last: LastTime;
  readonly values: MeasurementSet;
  readonly words: MeasureWords;
  readonly remarks: readonly Remark[];
  readonly confirmed: readonly ConfirmedValue[];
  readonly estimates: BodyEstimates;
  /** Measurements whose second reading the garment gains by. */
  readonly worthAgain: readonly MeasurementName[];
  /** Whose correction the key would take. */
  readonly keyed: MeasurementName | null;
  /** Sure orders that are broken, by the one measurement where each is said. */
  readonly orders: ReadonlyMap<MeasurementName, Ordering>;
};

/** How a measurement looks now. One slip is said once, by whoever knows most of it. */
export function fieldView(name: MeasurementName, source: Source): FieldView {
  const { state, values, words, remarks, confirmed, keyed } = source;
  const remark = remarks.find((one) => one.name === name) ?? null;
  const offer = remark === null ? '' : words.offer(remark);
  const inputs = keysOf(sheetOf(state), name).map((key) => inputView(key, source, offer !== ''));
  const isFaulty = inputs.some((input) => input.isFaulty);
  const isTyped = inputs.some(({ text }) => text.trim() !== '');
  const isUnfinished = inputs.some(({ key }) => key === unfinishedField(state));
  const value = values[name];
  const stands = value !== undefined && isConfirmed(confirmed, name, middleOf(value));
  const isQuiet = isUnfinished || isFaulty || !isTyped || stands;
  const said = remark === null ? '' : words.remark(remark);
  const [warning] = isQuiet ? [] : warningsOf(name, source, inputs);
  const own = warning === undefined ? '' : words.warning(name, warning);
  const isAsked = !isFaulty && [offer, said, own].some((text) => text !== '');
  return {
    name,
    label: words.name(name),
    inputs,
    warning: offer !== '' || isFaulty ? '' : said === '' ? own : said,
    level: remark?.level ?? null,
    offer,
    isOfferKeyed: remark !== null && keyed === name,
    toConfirm: isAsked ? (remark?.value ?? (value === undefined ? null : middleOf(value))) : null,
  };
}

/** What is striking without asking the body model, the surest first. */
function warningsOf(
  name: MeasurementName,
  { last, values, state, orders }: Source,
  inputs: readonly InputView[],
): readonly ReadingWarning[] {
  const before = inputs.map(({ key }) => lastReadingAt(last, key)?.value);
  const warnings = readingWarnings(name, values, before, state.method);
  const order = orders.get(name);
  const sure = order === undefined ? [] : [{ kind: 'order', ...order } as const];
  const rest = ['sides', 'changed', 'unusual'] as const;
  return [
    ...(state.method === 'finished' ? [] : sure),
    ...rest.flatMap((kind) => warnings.filter((warning) => warning.kind === kind)),
  ];
}

function inputView(key: EntryKey, source: Source, isOffered: boolean): InputView {
  const { state, last, words, estimates } = source;
  const { name, side } = partsOfKey(key);
  const entry = sheetOf(state).entries[key];
  const judged = judgeEntry(name, entry);
  const known = lastReadingAt(last, key);
  const estimate = estimates[name];
  const isQuiet = key === unfinishedField(state);
  const fault = isQuiet ? '' : words.fault(name, judged);
  const isTaken = judged.state === 'taken';
  const written = isTaken ? words.value(name, judged.value) : '';
  const isSameText =
    isTaken &&
    judged.unit === entry?.unit &&
    (judged.unit === 'deg' || judged.unit === state.unit) &&
    isFigure(entry.text, name, judged.value, words);
  return {
    key,
    side,
    label: words.field(name, side),
    text: entry?.text ?? '',
    unit: name === 'shoulderSlope' ? 'deg' : (entry?.unit ?? state.unit),
    fault: isOffered ? '' : fault,
    isFaulty: fault !== '',
    reading: isQuiet || isSameText ? '' : written,
    last:
      known === undefined ? null : { text: words.value(name, known.value), takenAt: known.takenAt },
    estimate: estimate === undefined ? '' : words.estimate(name, estimate),
    again: isTaken ? againView(key, judged.value, source) : null,
    difference:
      isTaken && known !== undefined ? words.difference(name, judged.value - known.value) : '',
  };
}

function againView(key: EntryKey, first: number, { state, words, worthAgain }: Source): AgainView {
  const { name } = partsOfKey(key);
  const entry = sheetOf(state).again?.[key];
  const judged = judgeEntry(name, entry);
  const isTaken = judged.state === 'taken';
  return {
    text: entry?.text ?? '',
    unit: name === 'shoulderSlope' ? 'deg' : (entry?.unit ?? state.unit),
    fault: words.fault(name, judged),
    outcome: isTaken ? words.twoReadings(name, first, judged.value) : '',
    isApart: isTaken && !readingsAgree(name, first, judged.value),
    isWorth: worthAgain.includes(name),
  };
}

/** `47` needs no `47.0 cm` beside it. */
function isFigure(
  text: string,
  name: MeasurementName,
  value: number,
  words: MeasureWords,
): boolean {
  const figure = words.figure(name, value).replace('°', '');
  return text.trim() === figure || text.trim() === figure.replace(/[.,]0$/, '');
}
