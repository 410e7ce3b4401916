import { Button, Group, Input, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { getHotkeyHandler } from '@mantine/hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { type CustomerFields, LANGUAGES } from '../../../shared/customer/customer.ts';
import { Section } from '../../ui/Section.tsx';
import { BirthdayField } from './BirthdayField.tsx';
import { ConsentFields } from './ConsentFields.tsx';
import classes from './CustomerForm.module.css';
import { countriesIn } from './countries.ts';
import { type CustomerDraft, checkDraft } from './customer-form.ts';
import { SimilarCustomers } from './SimilarCustomers.tsx';

type Props = {
  readonly initial: CustomerDraft;
  /** The customer being edited, who is not their own double. */
  readonly exceptId: string | null;
  readonly submitLabel: string;
  readonly isSaving: boolean;
  /** Every change, for keeping unfinished work. */
  readonly onDraft: (draft: CustomerDraft) => void;
  readonly onSubmit: (fields: CustomerFields) => void;
  readonly onCancel: () => void;
};

/** All that is known of a person. Keeps what was typed whatever the studio answers. */
export function CustomerForm(props: Props) {
  const { initial, exceptId, submitLabel, isSaving, onDraft, onSubmit, onCancel } = props;
  const { t, i18n } = useTranslation();
  const countries = useMemo(() => countriesIn(i18n.language), [i18n.language]);
  const form = useForm<CustomerDraft>({
    initialValues: initial,
    onValuesChange: onDraft,
    validateInputOnBlur: true,
    validate: (draft) => {
      const checked = checkDraft(draft, new Date());
      if (checked.ok) return {};
      return Object.fromEntries(
        Object.entries(checked.problems).map(([field, problem]) => [
          field,
          t(`customers:problem.${problem}`),
        ]),
      );
    },
  });
  const submit = form.onSubmit(
    (draft) => {
      const checked = checkDraft(draft, new Date());
      if (checked.ok) onSubmit(checked.fields);
    },
    (errors) => form.getInputNode(Object.keys(errors)[0] ?? 'name')?.focus(),
  );

  return (
    <form
      noValidate
      onSubmit={submit}
      onKeyDown={getHotkeyHandler([['mod+S', () => submit()]])}
      aria-label={t('customers:form.label')}
    >
      <div className={classes.columns}>
        <div>
          <Section title={t('customers:form.person')}>
            <div className={classes.fields}>
              <TextInput
                className={classes.full}
                label={t('customers:field.name')}
                size="md"
                required
                autoFocus={initial.name === ''}
                autoComplete="off"
                {...form.getInputProps('name')}
              />
              <TextInput
                type="tel"
                label={t('customers:field.phone')}
                autoComplete="off"
                {...form.getInputProps('phone')}
              />
              <TextInput
                type="email"
                label={t('customers:field.email')}
                autoComplete="off"
                {...form.getInputProps('email')}
              />
              <SimilarCustomers
                name={form.values.name}
                phone={form.values.phone}
                exceptId={exceptId}
              />
            </div>
          </Section>
          <Section title={t('customers:form.address')}>
            <div className={classes.fields}>
              <TextInput
                className={classes.full}
                label={t('customers:field.street')}
                autoComplete="off"
                {...form.getInputProps('street')}
              />
              <TextInput
                label={t('customers:field.postcode')}
                autoComplete="off"
                {...form.getInputProps('postcode')}
              />
              <TextInput
                label={t('customers:field.city')}
                autoComplete="off"
                {...form.getInputProps('city')}
              />
              <Select
                className={classes.full}
                label={t('customers:field.country')}
                data={countries}
                searchable
                clearable
                clearButtonProps={{ 'aria-label': t('customers:form.noCountry') }}
                nothingFoundMessage={t('customers:form.noSuchCountry')}
                {...form.getInputProps('country')}
                value={form.values.country === '' ? null : form.values.country}
                onChange={(country) => form.setFieldValue('country', country ?? '')}
              />
            </div>
          </Section>
        </div>
        <div>
          <Section title={t('customers:form.more')}>
            <div className={classes.fields}>
              <BirthdayField {...form.getInputProps('birthday')} />
              <Input.Wrapper
                label={t('customers:field.language')}
                labelElement="div"
                labelProps={{ id: 'customer-language' }}
              >
                <SegmentedControl
                  fullWidth
                  aria-labelledby="customer-language"
                  data={LANGUAGES.map((value) => ({
                    value,
                    label: t(`common:languageName.${value}`),
                  }))}
                  {...form.getInputProps('language')}
                />
              </Input.Wrapper>
              <Textarea
                className={classes.full}
                label={t('customers:field.notes')}
                description={t('customers:form.notesHint')}
                rows={4}
                classNames={{ input: classes.notes }}
                {...form.getInputProps('notes')}
              />
            </div>
          </Section>
          <Section title={t('customers:consent.title')} lead={t('customers:consent.lead')}>
            <ConsentFields
              consents={form.values.consents}
              onChange={(consents) => form.setFieldValue('consents', consents)}
            />
          </Section>
        </div>
      </div>
      <Group className={classes.foot} gap="sm">
        <Button type="submit" size="md" loading={isSaving}>
          {submitLabel}
        </Button>
        <Button variant="default" size="md" onClick={onCancel}>
          {t('common:action.cancel')}
        </Button>
        <span className={classes.hint}>{t('customers:form.kept')}</span>
      </Group>
    </form>
  );
}
