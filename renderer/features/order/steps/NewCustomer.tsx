import { Alert } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { CustomerFields } from '../../../../shared/customer/customer.ts';
import { failureWords } from '../../../app/failure-words.ts';
import { useStudioMutation } from '../../../app/use-studio-query.ts';
import { useUnfinished } from '../../../app/use-unfinished.ts';
import { LoadingState } from '../../../ui/LoadingState.tsx';
import { CustomerForm } from '../../customers/CustomerForm.tsx';
import { type CustomerDraft, emptyDraft, readDraft } from '../../customers/customer-form.ts';
import { newId } from '../new-id.ts';
import type { StepProps } from './step-props.ts';

type Props = Pick<StepProps, 'orderId' | 'settings'> & {
  /** What was looked for: most likely the name. */
  readonly name: string;
  readonly onCreated: (id: string) => void;
  readonly onCancel: () => void;
};

export const newCustomerKey = (orderId: string): string => `order-customer:${orderId}`;

type Begun = { readonly id: string; readonly draft: CustomerDraft };

function readBegun(json: unknown): Begun | null {
  if (typeof json !== 'object' || json === null || !('id' in json) || !('draft' in json)) {
    return null;
  }
  const draft = readDraft(json.draft);
  return typeof json.id === 'string' && draft !== null ? { id: json.id, draft } : null;
}

/** A new customer written into the book without leaving the order; kept while it is typed. */
export function NewCustomer({ orderId, settings, name, onCreated, onCancel }: Props) {
  const { t } = useTranslation();
  const { restored, keep, drop } = useUnfinished(newCustomerKey(orderId), readBegun);
  const create = useStudioMutation('customers:create');
  const [fresh] = useState<Begun>(() => ({
    id: newId(),
    draft: emptyDraft(settings.language, name),
  }));
  if (restored === undefined) return <LoadingState />;
  const begun = restored?.value ?? fresh;

  const save = (fields: CustomerFields) =>
    create.mutate(
      { id: begun.id, fields },
      {
        onSuccess: ({ id }) => {
          drop();
          onCreated(id);
        },
      },
    );

  return (
    <>
      {create.isError && (
        <Alert color="red" mb="lg" title={t('order:customer.notSaved')}>
          {failureWords(t, create.error)}
        </Alert>
      )}
      <CustomerForm
        initial={begun.draft}
        exceptId={null}
        submitLabel={t('order:customer.save')}
        isSaving={create.isPending}
        onDraft={(draft) => keep({ id: begun.id, draft })}
        onSubmit={save}
        onCancel={() => {
          drop();
          onCancel();
        }}
      />
    </>
  );
}
