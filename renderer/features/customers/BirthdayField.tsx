import { TextInput, type TextInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../../ui/use-format.ts';
import { ageOn, readBirthday } from './birthday.ts';

type Props = TextInputProps & { readonly value?: string };

/** A birthday as it is spoken, day first; says below how it was understood, never rewrites it. */
export function BirthdayField(props: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const today = new Date();
  const read = readBirthday(props.value ?? '', today);
  const birthday = read.ok ? read.value : '';
  const understood =
    birthday === ''
      ? undefined
      : t('customers:form.birthdayRead', {
          date: format.date(birthday, 'date'),
          count: ageOn(birthday, today),
        });
  return (
    <TextInput
      label={t('customers:field.birthday')}
      placeholder={t('customers:form.birthdayShape')}
      autoComplete="off"
      inputMode="numeric"
      {...props}
      description={understood}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    />
  );
}
