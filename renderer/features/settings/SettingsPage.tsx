import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import { useSettings } from '../../app/use-settings.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { TapeButton } from '../measure/tape/TapeButton.tsx';
import { AllowanceSetting } from './AllowanceSetting.tsx';
import { Backups } from './Backups.tsx';
import { ChoiceSetting } from './ChoiceSetting.tsx';
import { CuttingSettings } from './CuttingSettings.tsx';
import { NameSetting } from './NameSetting.tsx';
import { SettingRow } from './SettingRow.tsx';

/** Months to choose from; a growing child is another matter than a settled customer. */
const REMEASURE_MONTHS = [0, 3, 6, 12, 24];

/** How the studio is set up. Everything takes effect at once; there is nothing to save. */
export function SettingsPage() {
  const { t } = useTranslation();
  const stored = useStudioQuery('settings:get');
  const { data: info } = useStudioQuery('studio:info');
  const { settings, change } = useSettings();
  return (
    <Page width="text">
      <PageHeader title={t('settings:title')} lead={t('settings:lead')} />
      {stored.isPending && <LoadingState rows={6} />}
      {stored.isError && <ErrorState error={stored.error} onRetry={() => void stored.refetch()} />}
      {settings && (
        <>
          <Section title={t('settings:table.title')}>
            <NameSetting
              label={t('settings:staffName.label')}
              hint={t('settings:staffName.hint')}
              value={settings.staffName}
              longest={80}
              onChange={(staffName) => change({ staffName })}
            />
            <NameSetting
              label={t('settings:shopName.label')}
              hint={t('settings:shopName.hint')}
              value={settings.shopName}
              longest={120}
              onChange={(shopName) => change({ shopName })}
            />
            <SettingRow label={t('settings:tape.label')} hint={t('settings:tape.hint')}>
              {() => <TapeButton otherwise={t('tape:fault.not-supported')} />}
            </SettingRow>
          </Section>
          <Section title={t('settings:work.title')}>
            <ChoiceSetting
              label={t('settings:lengthUnit.label')}
              hint={t('settings:lengthUnit.hint')}
              value={settings.lengthUnit}
              choices={[
                { value: 'cm', label: t('settings:lengthUnit.cm') },
                { value: 'mm', label: t('settings:lengthUnit.mm') },
                { value: 'in', label: t('settings:lengthUnit.in') },
              ]}
              onChange={(lengthUnit) => change({ lengthUnit })}
            />
            <AllowanceSetting
              valueMm={settings.defaultAllowanceMm}
              onChange={(defaultAllowanceMm) => change({ defaultAllowanceMm })}
            />
            <SettingRow label={t('settings:lasts.label')} hint={t('settings:lasts.hint')}>
              {() => (
                <Button variant="default" component={Link} href="/settings/lasts">
                  {t('settings:lasts.open')}
                </Button>
              )}
            </SettingRow>
            <ChoiceSetting
              label={t('settings:remeasure.label')}
              hint={t('settings:remeasure.hint')}
              value={String(settings.remeasureAfterMonths)}
              choices={REMEASURE_MONTHS.map((months) => ({
                value: String(months),
                label: months === 0 ? t('settings:remeasure.never') : String(months),
              }))}
              onChange={(months) => change({ remeasureAfterMonths: Number(months) })}
            />
          </Section>
          <CuttingSettings settings={settings} onChange={change} />
          <Section title={t('settings:look.title')}>
            <ChoiceSetting
              label={t('settings:language.label')}
              hint={t('settings:language.hint')}
              value={settings.language}
              choices={[
                { value: 'en', label: t('common:languageName.en') },
                { value: 'fr', label: t('common:languageName.fr') },
              ]}
              onChange={(language) => change({ language })}
            />
            <ChoiceSetting
              label={t('settings:colourScheme.label')}
              hint={t('settings:colourScheme.hint')}
              value={settings.colourScheme}
              choices={[
                { value: 'auto', label: t('settings:colourScheme.auto') },
                { value: 'light', label: t('settings:colourScheme.light') },
                { value: 'dark', label: t('settings:colourScheme.dark') },
              ]}
              onChange={(colourScheme) => change({ colourScheme })}
            />
          </Section>
          <Backups />
          {info && (
            <Section title={t('settings:about.title')}>
              {t('settings:about.version', {
                version: info.version,
                schema: info.schemaVersion,
                door: t(`settings:about.door.${info.door}`),
              })}
            </Section>
          )}
        </>
      )}
    </Page>
  );
}
