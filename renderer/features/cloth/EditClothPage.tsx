import { Alert } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';

import type { StockedCloth } from '../../../shared/stock/cloth.ts';
import { failureWords } from '../../app/failure-words.ts';
import { notifyDone } from '../../app/notify.ts';
import { useSettings } from '../../app/use-settings.ts';
import { useStudioMutation, useStudioQuery } from '../../app/use-studio-query.ts';
import { useUnfinished } from '../../app/use-unfinished.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { newId } from '../order/new-id.ts';
import { useLocalText } from '../orders/use-local-text.ts';
import { ClothForm } from './ClothForm.tsx';
import {
  type ClothDraft,
  clothDraftKey,
  clothDraftSchema,
  draftOfCloth,
  emptyCloth,
} from './cloth-form.ts';

function readDraft(json: unknown): ClothDraft | null {
  const parsed = clothDraftSchema.safeParse(json);
  return parsed.success ? parsed.data : null;
}

/** A cloth that the shop has not had. */
export function NewClothPage() {
  return <Editor cloth={null} />;
}

/** Changes what is known of a cloth; what was sold keeps the price it was sold at. */
export function EditClothPage() {
  const { id = '' } = useParams();
  const cloth = useStudioQuery('cloths:get', { id });
  if (cloth.isError) {
    return (
      <Page>
        <ErrorState error={cloth.error} onRetry={() => void cloth.refetch()} />
      </Page>
    );
  }
  if (cloth.data === undefined) return <LoadingState page />;
  return <Editor key={id} cloth={cloth.data} />;
}

/** Stands for the new cloth among unfinished work. */
const NEW_KEY = '0';

function Editor({ cloth }: { readonly cloth: StockedCloth | null }) {
  const { t, i18n } = useTranslation();
  const local = useLocalText();
  const [, goTo] = useLocation();
  const { settings } = useSettings();
  const currency = useStudioQuery('catalogue:get').data?.currency;
  const save = useStudioMutation('cloths:save');
  const [id] = useState(cloth?.id ?? newId());
  // The version the form was opened with stays, whatever is pushed meanwhile.
  const [opened] = useState(cloth);
  const { restored, keep, drop } = useUnfinished(clothDraftKey(cloth?.id ?? NEW_KEY), readDraft);
  if (settings === undefined || currency === undefined || restored === undefined) {
    return <LoadingState page />;
  }
  const setting = { currency, language: i18n.language };
  const { lengthUnit } = settings;
  const draft = opened === null ? null : draftOfCloth(opened.fields, lengthUnit, setting);
  const page = opened === null ? '/cloth' : `/cloth/${id}`;
  const leave = (to: string): void => {
    drop();
    goTo(to);
  };
  return (
    <Page>
      <PageHeader
        title={
          opened === null
            ? t('cloth:form.new')
            : t('cloth:form.edit', { name: local(opened.fields.name) })
        }
        back={{
          to: page,
          label: opened === null ? t('cloth:list.title') : local(opened.fields.name),
        }}
      />
      {save.isError && (
        <Alert color="red" mb="lg" title={t('cloth:form.notSaved')}>
          {failureWords(t, save.error)}
        </Alert>
      )}
      <ClothForm
        initial={restored?.value ?? draft ?? emptyCloth(lengthUnit)}
        known={opened === null || draft === null ? null : { draft, fields: opened.fields }}
        setting={setting}
        submitLabel={t('cloth:form.save')}
        isSaving={save.isPending}
        onDraft={keep}
        onSubmit={(fields) =>
          save.mutate(
            { id, fields, expectedUpdatedAt: opened?.updatedAt ?? null },
            {
              onSuccess: (saved) => {
                notifyDone(t('cloth:form.saved', { name: local(saved.fields.name) }));
                leave(`/cloth/${id}`);
              },
            },
          )
        }
        onCancel={() => leave(page)}
      />
    </Page>
  );
}
