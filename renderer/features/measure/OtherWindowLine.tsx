import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { partsOfKey } from '../../../shared/measurement/entry-sheet.ts';
import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import type {
  EntryKey,
  UnfinishedSession,
} from '../../../shared/measurement/unfinished-session.ts';
import type { Other } from '../../app/use-shared-work.ts';
import { daysBetween } from '../../ui/format.ts';
import { useFormat } from '../../ui/use-format.ts';
import { unfinishedOf } from './desk-state.ts';
import classes from './MeasurePanel.module.css';
import type { MeasureDesk } from './use-measure-desk.ts';
import type { MeasureWords } from './use-measure-words.ts';

type Props = {
  readonly other: Other<UnfinishedSession>;
  readonly desk: MeasureDesk;
  readonly words: MeasureWords;
  readonly takeOther: () => Promise<UnfinishedSession | null>;
  readonly keepOwn: (own: UnfinishedSession) => void;
};

/** More names than this say no more than their number. */
const MOST_NAMED = 4;

/** Two windows measure the same person: which of the two holds is asked, and neither is lost meanwhile. */
export function OtherWindowLine({ other, desk, words, takeOther, keepOwn }: Props) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const own = unfinishedOf(desk.state);
  const names = differing(own, other.value).map(words.name);
  const isToday = daysBetween(new Date(other.savedAt), new Date()) === 0;
  const at = date(other.savedAt, isToday ? 'time' : 'dateTime');
  const fields =
    names.length > 0 && names.length <= MOST_NAMED
      ? t('measure:other.differ', { names: names.join(', ') })
      : t('measure:other.differCount', { count: names.length });
  return (
    <div className={classes.other} role="alert">
      <p>
        {t('measure:other.text', { at })} {names.length > 0 && fields} {t('measure:other.safe')}
      </p>
      <Button
        variant="light"
        size="compact-md"
        onClick={() => {
          void takeOther().then((work) => {
            if (work !== null) desk.dispatch({ type: 'replaced', work });
          });
        }}
      >
        {t('measure:other.take')}
      </Button>
      <Button variant="subtle" size="compact-md" onClick={() => keepOwn(own)}>
        {t('measure:other.keep')}
      </Button>
    </div>
  );
}

/** Measurements that are not the same to the letter. */
function differing(own: UnfinishedSession, other: UnfinishedSession): readonly MeasurementName[] {
  const textAt = ({ sheet }: UnfinishedSession, key: EntryKey) =>
    `${sheet.entries[key]?.text ?? ''} ${sheet.again?.[key]?.text ?? ''}`;
  const keys = [own, other].flatMap(({ sheet }) =>
    Object.keys({ ...sheet.entries, ...sheet.again }),
  ) as EntryKey[];
  const names = keys
    .filter((key) => textAt(own, key) !== textAt(other, key))
    .map((key) => partsOfKey(key).name);
  return [...new Set(names)];
}
