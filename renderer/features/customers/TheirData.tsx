import { Button, Group } from '@mantine/core';
import { IconDownload, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Customer } from '../../../shared/customer/customer.ts';
import type { PersonFile } from '../../../shared/customer/person-file.ts';
import { failureWords } from '../../app/failure-words.ts';
import { notifyFailed } from '../../app/notify.ts';
import { fileNameOf, saveFile } from '../../app/save-file.ts';
import { useSettings } from '../../app/use-settings.ts';
import { useStudioMutation } from '../../app/use-studio-query.ts';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { isoDay } from './birthday.ts';
import { EraseDialog } from './EraseDialog.tsx';
import { personPage } from './person-page.ts';

/** A person's rights: all that is kept of them as files, and their erasure. */
export function TheirData({ customer }: { readonly customer: Customer }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const unit = useSettings().settings?.lengthUnit ?? 'cm';
  const everything = useStudioMutation('customers:everything');
  const [erasing, setErasing] = useState(false);

  const save = (as: 'page' | 'json'): void =>
    everything.mutate(
      { id: customer.id },
      {
        onSuccess: (file: PersonFile) => {
          const name = (ending: string) =>
            fileNameOf([t('rights:fileName')], isoDay(new Date()), ending);
          if (as === 'json') {
            saveFile(name('json'), JSON.stringify(file, null, 2), 'application/json');
          } else {
            const words = { t, format, unit, language: i18n.language };
            saveFile(name('html'), personPage(file, words), 'text/html');
          }
        },
        onError: (error) => notifyFailed(failureWords(t, error)),
      },
    );

  return (
    <Section title={t('rights:title')} lead={t('rights:lead')}>
      <Group gap="xs">
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconDownload size={16} stroke={1.5} aria-hidden />}
          loading={everything.isPending}
          onClick={() => save('page')}
        >
          {t('rights:asPage')}
        </Button>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconDownload size={16} stroke={1.5} aria-hidden />}
          loading={everything.isPending}
          onClick={() => save('json')}
        >
          {t('rights:asJson')}
        </Button>
        <Button
          variant="subtle"
          color="red"
          size="compact-md"
          leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
          onClick={() => setErasing(true)}
        >
          {t('rights:erase')}
        </Button>
      </Group>
      {erasing && <EraseDialog customer={customer} onClose={() => setErasing(false)} />}
    </Section>
  );
}
