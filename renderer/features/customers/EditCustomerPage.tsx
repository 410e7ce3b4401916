import { Alert, Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';

import type { Customer, CustomerFields } from '../../../shared/customer/customer.ts';
import { failureWords } from '../../app/failure-words.ts';
import { notifyDone } from '../../app/notify.ts';
import { useStudio } from '../../app/StudioProvider.tsx';
import { useStudioMutation, useStudioQuery } from '../../app/use-studio-query.ts';
import { useUnfinished } from '../../app/use-unfinished.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ConflictDialog } from './ConflictDialog.tsx';
import { CustomerForm } from './CustomerForm.tsx';
import { type CustomerDraft, draftOf, fieldsOf, readDraft } from './customer-form.ts';
import { ResumedNote } from './ResumedNote.tsx';

/** `basedOn` is the version the person saw: what others saved since is never overwritten unseen. */
type Edited = { readonly basedOn: number; readonly draft: CustomerDraft };

function readEdited(json: unknown): Edited | null {
  if (typeof json !== 'object' || json === null || !('basedOn' in json) || !('draft' in json)) {
    return null;
  }
  const draft = readDraft(json.draft);
  return typeof json.basedOn === 'number' && draft !== null
    ? { basedOn: json.basedOn, draft }
    : null;
}

/** Changes what is known of a customer. */
export function EditCustomerPage({ params }: { readonly params: { readonly id: string } }) {
  const customer = useStudioQuery('customers:get', { id: params.id });
  const unfinished = useUnfinished(`customer:${params.id}`, readEdited);
  if (customer.isError) {
    return (
      <Page>
        <ErrorState error={customer.error} onRetry={() => void customer.refetch()} />
      </Page>
    );
  }
  if (customer.data === undefined || unfinished.restored === undefined) {
    return <LoadingState page />;
  }
  return <Editor key={params.id} current={customer.data} {...unfinished} />;
}

type EditorProps = {
  readonly current: Customer;
} & ReturnType<typeof useUnfinished<Edited>>;

function Editor({ current, restored, keep, drop }: EditorProps) {
  const { t } = useTranslation();
  const studio = useStudio();
  const [, goTo] = useLocation();
  const update = useStudioMutation('customers:update');
  // The version the form was opened with stays, whatever is pushed meanwhile.
  const [opened] = useState(current);
  const [base, setBase] = useState(restored?.value.basedOn ?? opened.updatedAt);
  const [isResumed, setResumed] = useState(restored !== null && restored !== undefined);
  const [conflict, setConflict] = useState<{
    readonly mine: CustomerFields;
    readonly theirs: Customer;
  } | null>(null);
  const initial = isResumed && restored ? restored.value.draft : draftOf(opened);
  const page = `/customers/${opened.id}`;

  const save = useCallback(
    (fields: CustomerFields, expectedUpdatedAt: number): void =>
      update.mutate(
        { id: opened.id, fields, expectedUpdatedAt },
        {
          onSuccess: () => {
            drop();
            notifyDone(t('customers:saved', { name: fields.name }));
            goTo(page);
          },
          onError: async ({ code }) => {
            if (code !== 'conflict') return;
            const theirs = await studio['customers:get']({ id: opened.id });
            if (theirs.ok) setConflict({ mine: fields, theirs: theirs.value });
          },
        },
      ),
    [update, opened.id, drop, t, goTo, page, studio],
  );

  return (
    <Page>
      <PageHeader
        title={t('customers:edit.title', { name: opened.name })}
        back={{ to: page, label: opened.name }}
      />
      {isResumed && restored && (
        <ResumedNote
          savedAt={restored.savedAt}
          action={
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                drop();
                setBase(opened.updatedAt);
                setResumed(false);
              }}
            >
              {t('customers:resumed.discard')}
            </Button>
          }
        />
      )}
      {update.isError && update.error.code !== 'conflict' && (
        <Alert color="red" mb="lg" title={t('customers:notSaved')}>
          {failureWords(t, update.error)}
        </Alert>
      )}
      <CustomerForm
        key={isResumed ? 'resumed' : 'stored'}
        initial={initial}
        exceptId={opened.id}
        submitLabel={t('customers:edit.save')}
        isSaving={update.isPending}
        onDraft={(draft) => keep({ basedOn: base, draft })}
        onSubmit={(fields) => save(fields, base)}
        onCancel={() => {
          drop();
          goTo(page);
        }}
      />
      {conflict !== null && (
        <ConflictDialog
          mine={conflict.mine}
          theirs={conflict.theirs}
          base={base === opened.updatedAt ? fieldsOf(opened) : null}
          isSaving={update.isPending}
          onClose={() => setConflict(null)}
          onChosen={(fields) => {
            const { updatedAt } = conflict.theirs;
            setBase(updatedAt);
            setConflict(null);
            save(fields, updatedAt);
          }}
        />
      )}
    </Page>
  );
}
