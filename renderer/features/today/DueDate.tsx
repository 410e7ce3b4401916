import { useTranslation } from 'react-i18next';

import { DateText } from '../../ui/DateText.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './DueDate.module.css';
import { latenessOf } from './lateness.ts';

/** The day something is due and how far off that is; loud only when it is late. */
export function DueDate({ dueOn }: { readonly dueOn: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { days, lateness } = latenessOf(dueOn, new Date());
  return (
    <span className={classes.root} data-lateness={lateness}>
      <span className={classes.words}>
        {lateness === 'late' ? t('today:late', { count: -days }) : format.relativeDays(days)}
      </span>
      <DateText value={dueOn} shape="short" />
    </span>
  );
}
