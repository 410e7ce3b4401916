import { useTranslation } from 'react-i18next';

import { remeasure } from '../../../shared/measurement/remeasure.ts';
import type { Session } from '../../../shared/measurement/session.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useFormat } from '../../ui/use-format.ts';

type Props = { readonly sessions: readonly Session[]; readonly afterMonths: number };

/** Says when the last measuring is older than the shop allows, and else until when it holds. */
export function RemeasureNote({ sessions, afterMonths }: Props) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const state = remeasure(sessions, afterMonths, Date.now());
  if (state === null) return null;
  const { isDue, lastAt, dueAt } = state;
  return (
    <p>
      <StatusMark shape={isDue ? 'triangle' : 'check'} tone={isDue ? 'warning' : 'good'}>
        {isDue
          ? t('measure:remeasure.due', { last: date(lastAt, 'date') })
          : t('measure:remeasure.holds', { until: date(dueAt, 'date') })}
      </StatusMark>
    </p>
  );
}
