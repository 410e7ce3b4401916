import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { ShopTest } from '../../../shared/contract/shop.ts';
import classes from './ShopPage.module.css';

/** What trying the connection showed: what is the matter, and the way out. */
export function TestAnswer({ answer: { outcome, detail, shop } }: { readonly answer: ShopTest }) {
  const { t } = useTranslation();
  const fine = outcome === 'ok';
  return (
    <Alert
      color={fine ? 'green' : 'brass'}
      icon={
        fine ? (
          <IconCircleCheck size={20} stroke={1.6} />
        ) : (
          <IconAlertTriangle size={20} stroke={1.6} />
        )
      }
      title={t(`shop:test.${outcome}.title`)}
    >
      <p className={classes.answer}>{t(`shop:test.${outcome}.text`)}</p>
      {shop !== '' && <p className={classes.answer}>{t('shop:test.answered', { shop })}</p>}
      {detail !== '' && <blockquote className={classes.quote}>{detail}</blockquote>}
    </Alert>
  );
}
