import { useMemo } from 'react';

import { isConfirmed } from '../../../shared/anthropometry/alarms.ts';
import { middleOf, type Remark } from '../../../shared/anthropometry/judge-sheet.ts';
import { partsOfKey } from '../../../shared/measurement/entry-sheet.ts';
import {
  isMeasurementName,
  type MeasurementName,
} from '../../../shared/measurement/measurement-name.ts';
import { orderSuspects } from '../../../shared/measurement/order-suspects.ts';
import type { Ordering } from '../../../shared/measurement/orderings.ts';
import { unfinishedField } from './desk-state.ts';
import type { MeasureDesk } from './use-measure-desk.ts';

type Sources = Pick<MeasureDesk, 'state' | 'outcome' | 'judgement' | 'confirmed'>;

/**
 * Where the broken orders of the sheet are said: not beside a field that is asked about already, that
 * cannot be saved anyway, that was looked at, or whose figure is only half typed.
 */
export function useOrders({
  state,
  outcome,
  judgement,
  confirmed,
}: Sources): ReadonlyMap<MeasurementName, Ordering> {
  const { values, problems } = outcome;
  const { remarks } = judgement;
  const unfinished = unfinishedField(state);
  return useMemo(() => {
    const looked = Object.entries(values).flatMap(([name, value]) =>
      isMeasurementName(name) && isConfirmed(confirmed, name, middleOf(value)) ? [name] : [],
    );
    const halves = unfinished === null ? problems : [...problems, unfinished];
    const explained = [...remarks.flatMap(asksAbout), ...halves.map((key) => partsOfKey(key).name)];
    return orderSuspects(values, new Set([...looked, ...explained]));
  }, [values, problems, remarks, confirmed, unfinished]);
}

const asksAbout = ({ name, expected, correction }: Remark): readonly MeasurementName[] =>
  expected === null && correction === null
    ? []
    : [name, ...(correction?.changes ?? []).map(({ key }) => partsOfKey(key).name)];
