import { useTranslation } from 'react-i18next';

import type { CustomerFields } from '../../../shared/customer/customer.ts';
import { useFormat } from '../../ui/use-format.ts';
import { countryName } from './countries.ts';

/** What a field says, in words for people; a dash when it says nothing. */
export function useFieldText(): (field: keyof CustomerFields, fields: CustomerFields) => string {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  return (field, fields) => {
    if (field === 'consents') {
      const given = fields.consents.filter((consent) => consent.given);
      return given.map(({ purpose }) => t(`customers:consent.${purpose}`)).join('\n') || '–';
    }
    if (field === 'language') return t(`common:languageName.${fields.language}`);
    if (field === 'country') return countryName(fields.country, i18n.language) || '–';
    if (field === 'birthday' && fields.birthday !== '') return format.date(fields.birthday, 'date');
    return fields[field] || '–';
  };
}
