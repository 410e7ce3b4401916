import { Spotlight } from '@mantine/spotlight';
import { IconHanger, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';

import type { Response } from '../../../shared/contract/contract.ts';
import { ClothSwatch } from '../../ui/ClothSwatch.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { OrderStateMark } from '../../ui/OrderStateMark.tsx';
import { useLocalText } from '../orders/use-local-text.ts';
import classes from './SearchResults.module.css';
import { useSearchActions } from './use-search-actions.ts';

type Props = {
  readonly text: string;
  readonly found: Response<'search:everywhere'> | undefined;
  readonly isSearching: boolean;
};

/** What was found, people first; with nothing typed, what one can do. */
export function SearchResults({ text, found, isSearching }: Props) {
  const { t } = useTranslation();
  const [, goTo] = useLocation();
  const actions = useSearchActions(text);
  const local = useLocalText();
  const customers = found?.customers ?? [];
  const orders = found?.orders ?? [];
  const cloths = found?.cloths ?? [];
  const isEmpty = customers.length + orders.length + cloths.length + actions.length === 0;
  if (isEmpty) {
    return (
      <Spotlight.Empty>
        {isSearching ? t('common:loading') : t('common:search.nothing', { text })}
      </Spotlight.Empty>
    );
  }
  return (
    <>
      {customers.length > 0 && (
        <Spotlight.ActionsGroup label={t('common:search.customers')}>
          {customers.map(({ id, name, phone, email, city }) => (
            <Spotlight.Action
              key={id}
              label={name}
              description={[phone, email, city].filter((part) => part !== '').join(' · ')}
              leftSection={<IconUser size={20} stroke={1.6} aria-hidden />}
              onClick={() => goTo(`/customers/${id}`)}
            />
          ))}
        </Spotlight.ActionsGroup>
      )}
      {orders.length > 0 && (
        <Spotlight.ActionsGroup label={t('common:search.orders')}>
          {orders.map(({ id, number, customerName, state, dueOn }) => (
            <Spotlight.Action
              key={id}
              label={t('common:search.order', { number, customer: customerName })}
              leftSection={<IconHanger size={20} stroke={1.6} aria-hidden />}
              rightSection={
                <span className={classes.state}>
                  <OrderStateMark state={state} />
                  {dueOn !== null && <DateText value={dueOn} shape="short" />}
                </span>
              }
              dimmedSections={false}
              onClick={() => goTo(`/orders/${id}`)}
            />
          ))}
        </Spotlight.ActionsGroup>
      )}
      {cloths.length > 0 && (
        <Spotlight.ActionsGroup label={t('common:search.cloths')}>
          {cloths.map(({ id, name, sku, supplier, colour, pattern }) => (
            <Spotlight.Action
              key={id}
              label={local(name)}
              description={[sku, supplier].filter((part) => part !== '').join(' · ')}
              leftSection={<ClothSwatch colour={colour} pattern={pattern} size={20} />}
              dimmedSections={false}
              onClick={() => goTo(`/cloth/${id}`)}
            />
          ))}
        </Spotlight.ActionsGroup>
      )}
      {actions.length > 0 && (
        <Spotlight.ActionsGroup label={t('common:search.actions')}>
          {actions.map(({ id, label, icon: ActionIcon, run }) => (
            <Spotlight.Action
              key={id}
              label={label}
              leftSection={<ActionIcon size={20} stroke={1.6} aria-hidden />}
              onClick={run}
            />
          ))}
        </Spotlight.ActionsGroup>
      )}
    </>
  );
}
