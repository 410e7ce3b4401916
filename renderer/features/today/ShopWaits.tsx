import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import type { OutboxStatus } from '../../../shared/contract/contract.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import classes from './ShopWaits.module.css';

/** What the online shop does not have yet, and what a person has to see to. */
export function ShopWaits({ outbox }: { readonly outbox: OutboxStatus }) {
  const { t } = useTranslation();
  const { data: shop } = useStudioQuery('shop:get');
  const isConnected = shop?.configured ?? true;
  return (
    <div className={classes.root}>
      {outbox.unsent === 0 && isConnected && (
        <StatusMark shape="check" tone="good">
          {t('today:shop.clear')}
        </StatusMark>
      )}
      {outbox.needsAttention > 0 && (
        <StatusMark shape="triangle" tone="danger">
          {t('today:shop.attention', { count: outbox.needsAttention })}
        </StatusMark>
      )}
      {outbox.checking > 0 && (
        <StatusMark shape="question" tone="warning">
          {t('today:shop.checking', { count: outbox.checking })}
        </StatusMark>
      )}
      {outbox.queued > 0 && (
        <StatusMark shape="ring" tone="warning">
          {t('today:shop.queued', { count: outbox.queued })}
        </StatusMark>
      )}
      {!isConnected && (
        <StatusMark shape="dashed" tone="neutral">
          {t('today:shop.none')}
        </StatusMark>
      )}
      <Anchor component={Link} href={isConnected ? '/outbox' : '/shop'} size="sm">
        {isConnected ? t('today:shop.open') : t('today:shop.connect')}
      </Anchor>
    </div>
  );
}
