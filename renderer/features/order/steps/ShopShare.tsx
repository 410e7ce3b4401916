import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import { useStudioQuery } from '../../../app/use-studio-query.ts';
import { Section } from '../../../ui/Section.tsx';
import classes from './ConfirmStep.module.css';

/**
 * What the online shop will learn of this order, and what stays in the studio. Says so where the
 * customer has not agreed to it, or has never been asked: taking the order is the person's decision.
 */
export function ShopShare({ customerId }: { readonly customerId: string | null }) {
  const { t } = useTranslation();
  const customer = useStudioQuery(
    'customers:get',
    { id: customerId ?? '' },
    { enabled: customerId !== null },
  );
  const consent = customer.data?.consents.find(({ purpose }) => purpose === 'shop');
  const isMissing = customer.data !== undefined && consent?.given !== true;
  return (
    <Section title={t('order:share.title')}>
      {isMissing && (
        <p className={classes.consent} role="status">
          {t(consent === undefined ? 'order:share.notAsked' : 'order:share.refused')}{' '}
          <Link href={`/customers/${customerId}/edit`}>{t('order:share.note')}</Link>
        </p>
      )}
      <div className={classes.share}>
        <div>
          <h3>{t('order:share.goes')}</h3>
          <p>{t('order:share.goesList')}</p>
        </div>
        <div>
          <h3>{t('order:share.stays')}</h3>
          <p>{t('order:share.staysList')}</p>
        </div>
      </div>
    </Section>
  );
}
