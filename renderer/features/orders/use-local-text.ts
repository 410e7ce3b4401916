import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import type { LocalText } from '../../../shared/catalogue/catalogue.ts';

/** Picks the studio's language of a text of the shop's own. */
export function useLocalText(): (text: LocalText) => string {
  const { i18n } = useTranslation();
  const french = i18n.language.startsWith('fr');
  return useCallback((text) => (french ? text.fr : text.en), [french]);
}
