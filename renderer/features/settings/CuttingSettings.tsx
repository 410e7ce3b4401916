import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Settings } from '../../../shared/contract/settings.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { Section } from '../../ui/Section.tsx';
import { FolderNote } from '../cutting/FolderNote.tsx';
import { ChoiceSetting } from './ChoiceSetting.tsx';
import { NameSetting } from './NameSetting.tsx';

type Props = {
  readonly settings: Settings;
  readonly onChange: (part: Partial<Settings>) => void;
};

/** What the cutting room sees of a customer, and where its plotter looks for files. */
export function CuttingSettings({ settings, onChange }: Props) {
  const { t } = useTranslation();
  const { plotFolder, ticketCustomer } = settings;
  const folder = useStudioQuery('cutting:folder', { folder: plotFolder });
  const desktop = window.studioDesktop;
  const pick = async (): Promise<void> => {
    const chosen = await desktop?.chooseFolder();
    if (chosen !== undefined && chosen !== null) onChange({ plotFolder: chosen });
  };
  return (
    <Section title={t('cutting:settings.title')}>
      <ChoiceSetting
        label={t('cutting:settings.customer.label')}
        hint={t('cutting:settings.customer.hint')}
        value={ticketCustomer}
        choices={[
          { value: 'code', label: t('cutting:settings.customer.code') },
          { value: 'name', label: t('cutting:settings.customer.name') },
        ]}
        onChange={(next) => onChange({ ticketCustomer: next })}
      />
      <NameSetting
        label={t('cutting:settings.folder.label')}
        hint={t('cutting:settings.folder.hint')}
        value={plotFolder}
        longest={1000}
        onChange={(next) => onChange({ plotFolder: next })}
      />
      {desktop !== undefined && (
        <Button variant="default" onClick={() => void pick()}>
          {t('cutting:settings.folder.choose')}
        </Button>
      )}
      {plotFolder !== '' && <FolderNote folder={plotFolder} state={folder.data?.state ?? null} />}
    </Section>
  );
}
