import { Checkbox, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { CONSENT_PURPOSES, type Consent } from '../../../shared/customer/customer.ts';
import { useFormat } from '../../ui/use-format.ts';
import { withConsent } from './customer-form.ts';

type Props = {
  readonly consents: readonly Consent[];
  readonly onChange: (consents: Consent[]) => void;
};

/** What the customer agrees to, each with the moment it was said. */
export function ConsentFields({ consents, onChange }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Stack gap="md">
      {CONSENT_PURPOSES.map((purpose) => {
        const known = consents.find((consent) => consent.purpose === purpose);
        const since =
          known &&
          t(known.given ? 'customers:consent.given' : 'customers:consent.withdrawn', {
            date: format.date(known.at, 'date'),
          });
        return (
          <Checkbox
            key={purpose}
            label={t(`customers:consent.${purpose}`)}
            description={since ?? t(`customers:consent.why.${purpose}`)}
            checked={known?.given ?? false}
            onChange={(event) =>
              onChange(withConsent(consents, purpose, event.currentTarget.checked, Date.now()))
            }
          />
        );
      })}
    </Stack>
  );
}
