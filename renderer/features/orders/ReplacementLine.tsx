import { Anchor } from '@mantine/core';
import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import { useStudioQuery } from '../../app/use-studio-query.ts';

/** Which order this one takes the place of, or gave its place to. */
export function ReplacementLine({ orderId }: { readonly orderId: string }) {
  const { t } = useTranslation();
  const { data } = useStudioQuery('orders:replacement', { id: orderId });
  const other = data?.replaces ?? data?.replacedBy ?? null;
  if (other === null) return null;
  const key = data?.replaces === null ? 'life:amend.replacedBy' : 'life:amend.replaces';
  const to = other.state === 'quote' ? `/order/${other.id}` : `/orders/${other.id}`;
  return (
    <p>
      <Trans
        t={t}
        i18nKey={key}
        values={{ number: other.number }}
        components={{ order: <Anchor component={Link} href={to} /> }}
      />
    </p>
  );
}
