import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';

import type { CustomerFields } from '../../../shared/customer/customer.ts';
import { failureWords } from '../../app/failure-words.ts';
import { notifyDone } from '../../app/notify.ts';
import { useSettings } from '../../app/use-settings.ts';
import { useStudioMutation } from '../../app/use-studio-query.ts';
import { useUnfinished } from '../../app/use-unfinished.ts';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { newId } from '../order/new-id.ts';
import { CustomerForm } from './CustomerForm.tsx';
import { type CustomerDraft, emptyDraft, readDraft } from './customer-form.ts';
import { ResumedNote } from './ResumedNote.tsx';

/** The customer's id is chosen here and kept with the draft: saving twice makes one customer. */
type Begun = { readonly id: string; readonly draft: CustomerDraft };

const KEY = 'customer-new:0';

function readBegun(json: unknown): Begun | null {
  if (typeof json !== 'object' || json === null || !('id' in json) || !('draft' in json)) {
    return null;
  }
  const draft = readDraft(json.draft);
  return typeof json.id === 'string' && draft !== null ? { id: json.id, draft } : null;
}

/** Writes a new customer into the book. What is typed survives a closed window. */
export function NewCustomerPage() {
  const { t } = useTranslation();
  const [, goTo] = useLocation();
  const name = new URLSearchParams(useSearch()).get('name') ?? '';
  const { settings } = useSettings();
  const { restored, keep, drop } = useUnfinished(KEY, readBegun);
  const create = useStudioMutation('customers:create');
  // Starting over makes a fresh form with a fresh id.
  const [fresh, setFresh] = useState<Begun | null>(null);
  const [freshId] = useState(newId);

  if (restored === undefined || settings === undefined) return <LoadingState page />;
  const isResumed = restored !== null && fresh === null;
  const begun: Begun = fresh ??
    restored?.value ?? { id: freshId, draft: emptyDraft(settings.language, name) };

  const save = (fields: CustomerFields): void =>
    create.mutate(
      { id: begun.id, fields },
      {
        onSuccess: () => {
          drop();
          notifyDone(t('customers:saved', { name: fields.name }));
          goTo(`/customers/${begun.id}`, { replace: true });
        },
      },
    );

  const startOver = (): void => {
    drop();
    create.reset();
    setFresh({ id: newId(), draft: emptyDraft(settings.language, name) });
  };

  return (
    <Page>
      <PageHeader
        title={t('customers:new.title')}
        lead={t('customers:new.lead')}
        back={{ to: '/customers', label: t('customers:list.title') }}
      />
      {isResumed && restored !== null && (
        <ResumedNote
          savedAt={restored.savedAt}
          action={
            <Button size="compact-sm" variant="default" onClick={startOver}>
              {t('customers:resumed.startOver')}
            </Button>
          }
        />
      )}
      {create.isError && (
        <Alert color="red" mb="lg" title={t('customers:notSaved')}>
          {failureWords(t, create.error)}
        </Alert>
      )}
      <CustomerForm
        key={begun.id}
        initial={begun.draft}
        exceptId={null}
        submitLabel={t('customers:new.save')}
        isSaving={create.isPending}
        onDraft={(draft) => keep({ id: begun.id, draft })}
        onSubmit={save}
        onCancel={() => {
          drop();
          goTo('/customers');
        }}
      />
    </Page>
  );
}
