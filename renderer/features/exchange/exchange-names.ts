import type { i18n } from 'i18next';

import { LANGUAGES } from '../../../shared/customer/customer.ts';
import { type ColumnNames, columnNames } from '../../../shared/measurement/exchange/csv-names.ts';
import { MEASUREMENT_NAMES } from '../../../shared/measurement/measurement-name.ts';

/** Names of tables, among them what the studio itself calls each measurement in every language. */
export const studioNames = (texts: i18n): ColumnNames =>
  columnNames(
    LANGUAGES.map((language) => {
      const t = texts.getFixedT(language);
      return Object.fromEntries(
        MEASUREMENT_NAMES.map((name) => [name, t(`measurements:name.${name}`)]),
      );
    }),
  );
