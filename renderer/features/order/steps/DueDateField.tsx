import 'dayjs/locale/fr';

import { DateInput } from '@mantine/dates';
import { useTranslation } from 'react-i18next';

import { todayIso } from '../due-date.ts';

type Props = {
  /** ISO date. */
  readonly value: string | null;
  readonly leadTimeDays: number | null;
  readonly onChange: (day: string | null) => void;
};

/** The day the garment is promised for. */
export function DueDateField({ value, leadTimeDays, onChange }: Props) {
  const { t, i18n } = useTranslation();
  return (
    <DateInput
      label={t('order:confirm.dueOn')}
      {...(leadTimeDays === null
        ? {}
        : { description: t('order:confirm.leadTime', { count: leadTimeDays }) })}
      locale={i18n.language}
      valueFormat={i18n.language.startsWith('fr') ? 'dddd D MMMM YYYY' : 'dddd, D MMMM YYYY'}
      minDate={todayIso()}
      firstDayOfWeek={1}
      value={value}
      onChange={onChange}
    />
  );
}
