import { Input, NumberInput, SegmentedControl, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { CuttingPaper } from '../../../shared/cutting/cutting-result.ts';
import {
  FILE_FORMATS,
  type FileSettings,
  isDxf,
  takesPages,
} from '../../../shared/cutting/file-settings.ts';
import { LABEL_SHEETS, labelSheet, labelsPerPage } from '../../../shared/cutting/label-sheet.ts';
import { DXF_PROFILES } from '../../../shared/export/dxf-profiles.ts';
import { PaperChoice } from './PaperChoice.tsx';

type Props = {
  readonly papers: readonly CuttingPaper[];
  readonly settings: FileSettings;
  readonly onChange: (part: Partial<FileSettings>) => void;
};

/**
 * How the chosen papers are written: only what has a meaning for them. Files of several orders begin
 * on a fresh sheet of labels each.
 */
export function FileControls({ papers, settings, onChange }: Props) {
  const { t } = useTranslation();
  const { format, profile, language, labels, labelsUsed } = settings;
  const perPage = labelsPerPage(labelSheet(labels));
  return (
    <>
      {papers.includes('pattern') && (
        <>
          <Select
            label={t('cutting:format.label')}
            data={FILE_FORMATS.map((value) => ({ value, label: t(`cutting:format.${value}`) }))}
            allowDeselect={false}
            value={format}
            onChange={(value) => onChange({ format: known(FILE_FORMATS, value, format) })}
          />
          <PaperChoice
            pages={takesPages(format)}
            paper={settings.paper}
            onChange={(paper) => onChange({ paper })}
          />
          {isDxf(format) && (
            <Select
              label={t('cutting:profile.label')}
              data={DXF_PROFILES.map((value) => ({ value, label: t(`cutting:profile.${value}`) }))}
              allowDeselect={false}
              value={profile}
              onChange={(value) => onChange({ profile: known(DXF_PROFILES, value, profile) })}
            />
          )}
        </>
      )}
      {papers.includes('labels') && (
        <>
          <Select
            label={t('cutting:labels.label')}
            data={LABEL_SHEETS.map((value) => ({ value, label: t(`cutting:labels.${value}`) }))}
            allowDeselect={false}
            value={labels}
            onChange={(value) => onChange({ labels: known(LABEL_SHEETS, value, labels) })}
          />
          {perPage > 1 && papers.length === 1 && (
            <NumberInput
              label={t('cutting:labels.used')}
              value={labelsUsed}
              min={0}
              max={perPage - 1}
              clampBehavior="strict"
              allowDecimal={false}
              onChange={(next) => {
                if (typeof next === 'number') onChange({ labelsUsed: next });
              }}
            />
          )}
        </>
      )}
      <Input.Wrapper label={t('cutting:language')} labelElement="div">
        <SegmentedControl
          fullWidth
          aria-label={t('cutting:language')}
          data={[
            { value: 'en', label: t('common:languageName.en') },
            { value: 'fr', label: t('common:languageName.fr') },
          ]}
          value={language}
          onChange={(value) => onChange({ language: value === 'fr' ? 'fr' : 'en' })}
        />
      </Input.Wrapper>
    </>
  );
}

const known = <T extends string>(all: readonly T[], value: string | null, otherwise: T): T =>
  all.find((one) => one === value) ?? otherwise;
