import { useTranslation } from 'react-i18next';

import { Section } from '../../../ui/Section.tsx';
import classes from './ConfirmStep.module.css';

/** What the online shop will learn of this order, and what stays in the studio. */
export function ShopShare() {
  const { t } = useTranslation();
  return (
    <Section title={t('order:share.title')}>
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
