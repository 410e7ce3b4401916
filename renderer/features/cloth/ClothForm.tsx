import { Button, Group } from '@mantine/core';
import { getHotkeyHandler } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ClothFields } from '../../../shared/stock/cloth.ts';
import { Section } from '../../ui/Section.tsx';
import classes from './Cloth.module.css';
import { ClothLookFields } from './ClothLookFields.tsx';
import { ClothSaleFields } from './ClothSaleFields.tsx';
import { ClothWorkFields } from './ClothWorkFields.tsx';
import {
  type ClothDraft,
  type ClothDraftField,
  checkCloth,
  type FormSetting,
} from './cloth-form.ts';

type Props = {
  readonly initial: ClothDraft;
  readonly known: { readonly draft: ClothDraft; readonly fields: ClothFields } | null;
  readonly setting: FormSetting;
  readonly submitLabel: string;
  readonly isSaving: boolean;
  readonly onDraft: (draft: ClothDraft) => void;
  readonly onSubmit: (fields: ClothFields) => void;
  readonly onCancel: () => void;
};

/** What every group of fields is given. */
export type ClothFieldsProps = {
  readonly draft: ClothDraft;
  readonly change: (part: Partial<ClothDraft>) => void;
  /** Value, error and handler of a field of text. */
  readonly text: (field: TextField) => {
    readonly name: string;
    readonly value: string;
    readonly error: string | null;
    readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void;
  };
};

type TextField = {
  [F in ClothDraftField]: ClothDraft[F] extends string ? F : never;
}[ClothDraftField];

/** Everything that is known of a cloth. Keeps what was typed whatever the studio answers. */
export function ClothForm(props: Props) {
  const { initial, known, setting, submitLabel, isSaving, onDraft, onSubmit, onCancel } = props;
  const { t } = useTranslation();
  const [draft, setDraft] = useState(initial);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const checked = checkCloth(draft, setting, known);
  const wrong = checked.ok ? [] : checked.error;

  const change = (part: Partial<ClothDraft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    onDraft(next);
  };
  const text: ClothFieldsProps['text'] = (field) => ({
    name: field,
    value: draft[field],
    error: tried && wrong.includes(field) ? t(`cloth:problem.${field}`) : null,
    onChange: ({ currentTarget }) => change({ [field]: currentTarget.value }),
  });
  function submit(): void {
    setTried(true);
    if (checked.ok) {
      onSubmit(checked.value);
      return;
    }
    const input = form.current?.elements.namedItem(wrong[0] ?? '');
    if (input instanceof HTMLElement) input.focus();
  }
  const fields = { draft, change, text };
  return (
    <form
      ref={form}
      noValidate
      aria-label={t('cloth:form.label')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={getHotkeyHandler([['mod+S', submit]])}
    >
      <div className={classes.columns}>
        <div>
          <Section title={t('cloth:form.sale')}>
            <ClothSaleFields {...fields} currency={setting.currency} />
          </Section>
        </div>
        <div>
          <Section title={t('cloth:form.look')}>
            <ClothLookFields {...fields} />
          </Section>
          <Section title={t('cloth:form.work')}>
            <ClothWorkFields {...fields} />
          </Section>
        </div>
      </div>
      <Group className={classes.foot ?? ''} gap="sm">
        <Button type="submit" size="md" loading={isSaving}>
          {submitLabel}
        </Button>
        <Button variant="default" size="md" onClick={onCancel}>
          {t('common:action.cancel')}
        </Button>
        <span className={classes.hint}>{t('cloth:form.kept')}</span>
      </Group>
    </form>
  );
}
