import { useTranslation } from 'react-i18next';

import { useStudioQuery } from '../../app/use-studio-query.ts';
import { DateText } from '../../ui/DateText.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import classes from './OrderEvents.module.css';
import { useEventWords } from './use-event-words.ts';

type Props = { readonly orderId: string; readonly currency: string };

/** What has happened to an order, the newest first. */
export function OrderEvents({ orderId, currency }: Props) {
  const { t } = useTranslation();
  const words = useEventWords(currency);
  const events = useStudioQuery('orders:events', { id: orderId });
  if (events.isError) return <ErrorState error={events.error} />;
  const newestFirst = [...(events.data ?? [])].sort((a, b) => b.at - a.at);
  return (
    <ol className={classes.line} aria-label={t('orders:page.events')}>
      {newestFirst.map((event) => (
        <li key={`${event.at} ${event.kind}`} className={classes.event}>
          <span>{words(event)}</span>
          <span className={classes.when}>
            <DateText value={event.at} shape="dateTime" />
            {event.by !== '' && ` · ${event.by}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
