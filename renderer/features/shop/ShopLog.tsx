import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import type { ShopLogEntry } from '../../../shared/contract/sync-requests.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { DateText } from '../../ui/DateText.tsx';
import { Section } from '../../ui/Section.tsx';
import { useDeliveryReason } from '../orders/use-delivery-reason.ts';
import classes from './ShopPage.module.css';
import { LOG_KINDS } from './shop-log-kinds.ts';

/** So many lines tell the day; more is kept in the database. */
const SHOWN = 30;

/** What went on between the studio and the shop, newest first. */
export function ShopLog() {
  const { t } = useTranslation();
  const { data } = useStudioQuery('sync:log', { limit: SHOWN });
  if (data === undefined) return null;
  return (
    <Section title={t('shop:log.title')} lead={t('shop:log.lead')}>
      {data.length === 0 && <p className={classes.help}>{t('shop:log.none')}</p>}
      <ol className={classes.log}>
        {data.map((entry) => (
          <li key={entry.id}>
            <span className={classes.moment}>
              <DateText value={entry.at} shape="dateTime" />
            </span>
            <Sentence entry={entry} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Sentence({ entry }: { readonly entry: ShopLogEntry }) {
  const { t } = useTranslation();
  const words = useDeliveryReason();
  const kind = LOG_KINDS.find((known) => known === entry.kind);
  if (kind === undefined) return <span>{entry.kind}</span>;
  const { reason = null } = entry.detail;
  const sentence = t(`shop:log.${kind}`, entry.detail);
  const whole = typeof reason === 'string' ? `${sentence} ${words(reason)}` : sentence;
  if (entry.orderId === null || entry.orderNumber === null) return <span>{whole}</span>;
  return (
    <Link href={`/orders/${entry.orderId}`}>
      {t('shop:log.of', { number: entry.orderNumber, sentence: whole })}
    </Link>
  );
}
