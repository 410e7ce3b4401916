import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import type { ShopStatus } from '../../../shared/contract/shop.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { DateText } from '../../ui/DateText.tsx';
import { type MarkShape, type MarkTone, StatusMark } from '../../ui/StatusMark.tsx';
import { useDeliveryReason } from '../orders/use-delivery-reason.ts';
import classes from './ShopPage.module.css';

/** How things stand between the studio and the shop. */
export function ShopStatusList({ status }: { readonly status: ShopStatus }) {
  const { t } = useTranslation();
  const reason = useDeliveryReason();
  const outbox = useStudioQuery('outbox:status');
  const catalogue = useStudioQuery('catalogue:get');
  const never = t('shop:status.never');
  return (
    <dl className={classes.facts}>
      <Fact name={t('shop:status.state')}>
        <State status={status} />
      </Fact>
      {status.lastError !== null && (
        <Fact name={t('shop:status.lastError')}>{reason(status.lastError)}</Fact>
      )}
      <Fact name={t('shop:status.lastContact')}>
        {status.lastContactAt === null ? (
          never
        ) : (
          <DateText value={status.lastContactAt} shape="dateTime" />
        )}
      </Fact>
      <Fact name={t('shop:status.lastPull')}>
        {status.lastPullAt === null ? (
          never
        ) : (
          <DateText value={status.lastPullAt} shape="dateTime" />
        )}
      </Fact>
      <Fact name={t('shop:status.products')}>
        {t('shop:status.joined', {
          count: status.productsAtShop,
          of: catalogue.data?.products.length ?? 0,
        })}
      </Fact>
      <Fact name={t('shop:status.unsent')}>
        <Anchor component={Link} href="/outbox">
          {t('shop:status.unsentCount', { count: outbox.data?.unsent ?? 0 })}
        </Anchor>
      </Fact>
    </dl>
  );
}

type Known = 'none' | 'paused' | 'key' | 'trouble' | 'fine' | 'new';

const MARKS: { readonly [S in Known]: readonly [MarkShape, MarkTone] } = {
  none: ['dashed', 'neutral'],
  paused: ['dashed', 'warning'],
  key: ['triangle', 'danger'],
  trouble: ['question', 'warning'],
  fine: ['check', 'good'],
  new: ['ring', 'accent'],
};

function stateOf(status: ShopStatus): Known {
  const { configured, keyAccepted, paused, lastError, lastContactAt } = status;
  if (!configured) return 'none';
  if (paused) return 'paused';
  if (!keyAccepted) return 'key';
  if (lastError !== null) return 'trouble';
  return lastContactAt === null ? 'new' : 'fine';
}

function State({ status }: { status: ShopStatus }) {
  const { t } = useTranslation();
  const state = stateOf(status);
  const [shape, tone] = MARKS[state];
  return (
    <StatusMark shape={shape} tone={tone}>
      {t(`shop:state.${state}`)}
    </StatusMark>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
