import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';

import {
  MEASUREMENT_GROUPS,
  measurementDefinition,
} from '../../../shared/measurement/definitions.ts';
import type { Reading, Session } from '../../../shared/measurement/session.ts';
import type { LengthUnit } from '../../../shared/units/length-unit.ts';
import { useFormat } from '../../ui/use-format.ts';
import { SessionMenu } from '../exchange/SessionMenu.tsx';
import { type Cell, compareSessions, type Row, typedWithUnit } from './compare-sessions.ts';
import classes from './SessionHistory.module.css';
import { type MeasureWords, useMeasureWords } from './use-measure-words.ts';

type Props = {
  /** Oldest first. */
  readonly sessions: readonly Session[];
  readonly unit: LengthUnit;
};

/** A sheet of measurements: one column a session, what changed between them at the end. */
export function SessionTable({ sessions, unit }: Props) {
  const { t } = useTranslation();
  const words = useMeasureWords(unit);
  const rows = compareSessions(sessions);
  const isCompared = sessions.length > 1;
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption className={classes.caption}>{t('measure:history.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('measure:history.measurement')}</th>
            {sessions.map((session) => (
              <SessionHeading key={session.id} session={session} />
            ))}
            {isCompared && (
              <th
                scope="col"
                className={classes.changes}
                title={t('measure:history.differenceLong')}
              >
                {t('measure:history.difference')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {MEASUREMENT_GROUPS.map((group) => {
            const members = rows.filter(({ name }) => measurementDefinition(name).group === group);
            if (members.length === 0) return null;
            return (
              <Fragment key={group}>
                <tr className={classes.group}>
                  <th scope="colgroup" colSpan={sessions.length + (isCompared ? 2 : 1)}>
                    {t(`measurements:group.${group}`)}
                  </th>
                </tr>
                {members.map((row) => (
                  <MeasurementRow
                    key={row.name}
                    row={row}
                    sessions={sessions}
                    words={words}
                    unit={unit}
                  />
                ))}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function SessionHeading({ session }: { readonly session: Session }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { takenAt, takenBy, method, note } = session;
  return (
    <th scope="col">
      <span className={classes.day}>
        {date(takenAt, 'dateTime')} <SessionMenu session={session} />
      </span>
      <span className={classes.who}>
        {takenBy === '' ? t('measure:history.nobody') : t('measure:history.by', { name: takenBy })}
      </span>
      <span className={classes.who}>{t(`measure:method.${method}`)}</span>
      {note !== '' && <span className={classes.note}>{note}</span>}
    </th>
  );
}

type RowProps = Props & { readonly row: Row; readonly words: MeasureWords };

function MeasurementRow({ row: { name, cells, changes }, sessions, words, unit }: RowProps) {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">{words.name(name)}</th>
      {sessions.map(({ id }, column) => (
        <ReadingCell key={id} cell={cells[column]} words={words} unit={unit} />
      ))}
      {sessions.length > 1 && (
        <td className={classes.changes}>
          {changes.map((change) => (
            <span
              key={change.side}
              className={classes.line}
              data-same={isSameShown(words.difference(name, change.difference))}
            >
              <SideMark side={change.side} />
              {isSameShown(words.difference(name, change.difference))
                ? t('measure:history.same')
                : words.difference(name, change.difference)}
            </span>
          ))}
        </td>
      )}
    </tr>
  );
}

const isSameShown = (text: string): boolean => text === '±0';

type CellProps = Pick<RowProps, 'words' | 'unit'> & { readonly cell: Cell | undefined };

function ReadingCell({ cell, words, unit }: CellProps) {
  const { t } = useTranslation();
  if (cell === undefined || cell.readings.length === 0) {
    return (
      <td className={classes.none}>
        <span aria-hidden="true">–</span>
        <span className={classes.unseen}>{t('measure:history.none')}</span>
      </td>
    );
  }
  return (
    <td data-unchanged={cell.isUnchanged}>
      {cell.readings.map((reading, position) => (
        <span key={`${reading.side} ${position.toString()}`} className={classes.line}>
          <SideMark side={reading.side} />
          {typedWithUnit(reading, t(`measure:unit.${reading.unit}`))}
          {isOtherUnit(reading, unit) && (
            <span className={classes.converted}>
              {words.value(reading.measurement, reading.value)}
            </span>
          )}
        </span>
      ))}
    </td>
  );
}

const isOtherUnit = (reading: Reading, unit: LengthUnit): boolean =>
  reading.unit !== 'deg' && reading.unit !== unit;

function SideMark({ side }: { readonly side: Reading['side'] }) {
  const { t } = useTranslation();
  if (side === 'both') return null;
  return <abbr title={t(`measure:side.${side}`)}>{t(`measure:side.short.${side}`)} </abbr>;
}
