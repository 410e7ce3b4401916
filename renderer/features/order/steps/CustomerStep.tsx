import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { CustomerSummary } from '../../../../shared/customer/customer.ts';
import { useStudioQuery } from '../../../app/use-studio-query.ts';
import { daysBetween } from '../../../ui/format.ts';
import { useFormat } from '../../../ui/use-format.ts';
import classes from './CustomerStep.module.css';
import { NewCustomer, newCustomerKey } from './NewCustomer.tsx';
import type { StepProps } from './step-props.ts';

/** Who the order is for: one who is known, or a new one, made here and now. */
export function CustomerStep({ orderId, working, settings, goTo }: StepProps) {
  const { work, change } = working;
  const begun = useStudioQuery('drafts:get', { key: newCustomerKey(orderId) });
  /** The name to begin a new customer with; null while looking for a known one. */
  const [asked, setAsked] = useState<string | null | undefined>(undefined);
  // A form that was left half-filled, by a reload perhaps, opens again by itself.
  const newName = asked === undefined && begun.data ? '' : (asked ?? null);

  const choose = (id: string) => {
    // Measurements belong to a person: another customer's must not stay behind.
    if (id !== work.customerId) change({ customerId: id, sessionId: null });
    goTo('measure');
  };

  if (begun.isPending) return null;
  if (newName !== null) {
    return (
      <NewCustomer
        orderId={orderId}
        settings={settings}
        name={newName}
        onCreated={choose}
        onCancel={() => setAsked(null)}
      />
    );
  }
  return (
    <>
      {work.customerId !== null && <Chosen id={work.customerId} />}
      <Look onChoose={choose} onNew={setAsked} />
    </>
  );
}

function Chosen({ id }: { id: string }) {
  const { t } = useTranslation();
  const customer = useStudioQuery('customers:get', { id });
  if (!customer.data) return null;
  const { name, phone, email, city } = customer.data;
  return (
    <div className={classes.chosen}>
      <p className={classes.chosenName}>{name}</p>
      <p className={classes.dim}>{[phone, email, city].filter(Boolean).join(' · ')}</p>
      <p className={classes.dim}>{t('order:customer.another')}</p>
    </div>
  );
}

type LookProps = {
  readonly onChoose: (id: string) => void;
  readonly onNew: (name: string) => void;
};

function Look({ onChoose, onNew }: LookProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text, 120);
  const found = useStudioQuery(
    'customers:list',
    { text: settled, limit: 8, offset: 0 },
    { keepPrevious: true },
  );
  const customers = found.data?.customers ?? [];
  return (
    <>
      <div className={classes.look}>
        <TextInput
          className={classes.field}
          size="md"
          autoFocus
          label={t('order:customer.search')}
          placeholder={t('order:customer.searchHint')}
          leftSection={<IconSearch size={18} stroke={1.5} />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            const [first] = customers;
            if (event.key === 'Enter' && first !== undefined && settled.trim() !== '') {
              onChoose(first.id);
            }
          }}
        />
        <Button
          size="md"
          variant="default"
          leftSection={<IconUserPlus size={18} stroke={1.5} />}
          onClick={() => onNew(text.trim())}
        >
          {t('order:customer.new')}
        </Button>
      </div>
      {settled.trim() !== '' && found.isSuccess && customers.length === 0 && (
        <p className={classes.dim}>{t('order:customer.nobody', { text: settled.trim() })}</p>
      )}
      <ul className={classes.rows} aria-label={t('order:customer.found')}>
        {customers.map((customer) => (
          <CustomerRow key={customer.id} customer={customer} onChoose={onChoose} />
        ))}
      </ul>
    </>
  );
}

function CustomerRow({
  customer: { id, name, phone, city, lastVisitAt },
  onChoose,
}: {
  customer: CustomerSummary;
  onChoose: LookProps['onChoose'];
}) {
  const { t } = useTranslation();
  const { relativeDays } = useFormat();
  return (
    <li>
      <button type="button" className={classes.row} onClick={() => onChoose(id)}>
        <span className={classes.rowName}>{name}</span>
        <span className={classes.dim}>{phone}</span>
        <span className={classes.dim}>{city}</span>
        <span className={classes.dim}>
          {lastVisitAt === null
            ? t('order:customer.neverHere')
            : t('order:customer.lastHere', {
                when: relativeDays(daysBetween(new Date(), new Date(lastVisitAt))),
              })}
        </span>
      </button>
    </li>
  );
}
