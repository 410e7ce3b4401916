import { useTranslation } from 'react-i18next';

import { foldedWords } from '../../../shared/customer/fold.ts';
import {
  writeCsv,
  writeFreeSewing,
  writeToise,
} from '../../../shared/measurement/exchange/write-plain.ts';
import {
  type ExchangeLabels,
  writeMultisize,
  writeSeamly,
} from '../../../shared/measurement/exchange/write-seamly.ts';
import type { Session } from '../../../shared/measurement/session.ts';
import { fileNameOf, saveFile } from '../../app/save-file.ts';
import { useSettings } from '../../app/use-settings.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { isoDay } from '../customers/birthday.ts';

export const EXPORTS = ['smis', 'vit', 'smms', 'vst', 'yaml', 'csv', 'json'] as const;

export type ExportForm = (typeof EXPORTS)[number];

const TYPES: { readonly [F in ExportForm]: string } = {
  smis: 'application/xml',
  vit: 'application/xml',
  smms: 'application/xml',
  vst: 'application/xml',
  yaml: 'application/yaml',
  csv: 'text/csv',
  json: 'application/json',
};

/** Saves a session as a file of another program, in the studio's unit and language. */
export function useExportSession(session: Session): (form: ExportForm) => void {
  const { t, i18n } = useTranslation();
  const { settings } = useSettings();
  const { data: customer } = useStudioQuery('customers:get', { id: session.customerId });
  const unit = settings?.lengthUnit ?? 'cm';
  const labels: ExchangeLabels = {
    customer: customer?.name ?? '',
    measurement: (name) => t(`measurements:name.${name}`),
    side: (side) => t(`measure:side.${side}`),
    stature: t('measure:body.stature'),
  };

  const contentOf = (form: ExportForm): string => {
    switch (form) {
      case 'smis':
      case 'vit':
        return writeSeamly(form, session, unit, labels);
      case 'smms':
      case 'vst':
        return writeMultisize(form, session, unit, { ...labels, oneSize: t('exchange:oneSize') });
      case 'yaml':
        return writeFreeSewing(session);
      case 'csv':
        return writeCsv(session, unit, i18n.language === 'fr' ? 'fr' : 'en', labels);
      case 'json':
        return writeToise(session);
    }
  };

  return (form) => {
    const day = isoDay(new Date(session.takenAt));
    saveFile(fileNameOf(foldedWords(labels.customer), day, form), contentOf(form), TYPES[form]);
  };
}
