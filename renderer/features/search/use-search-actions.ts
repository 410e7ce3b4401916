import {
  type Icon,
  IconKeyboard,
  IconLanguage,
  IconMoon,
  IconRefresh,
  IconScissors,
  IconUserPlus,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';

import { PLACES } from '../../app/places.ts';
import { useSettings } from '../../app/use-settings.ts';
import { useStudioMutation } from '../../app/use-studio-query.ts';
import { keyboardHelp } from '../help/keyboard-help.ts';

export type SearchAction = {
  readonly id: string;
  readonly label: string;
  readonly icon: Icon;
  readonly run: () => void;
};

/** Accents and case are no reason not to find something. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** What one can do, narrowed to what was typed. A name that is typed can become a new customer. */
export function useSearchActions(text: string): readonly SearchAction[] {
  const { t } = useTranslation();
  const [, goTo] = useLocation();
  const { settings, change } = useSettings();
  const { mutate: syncNow } = useStudioMutation('sync:now');
  const isDark = settings?.colourScheme === 'dark';
  const otherLanguage = settings?.language === 'fr' ? 'en' : 'fr';

  const always: readonly SearchAction[] = [
    {
      id: 'new-customer',
      label: t('common:search.newCustomer'),
      icon: IconUserPlus,
      run: () => goTo('/customers/new'),
    },
    ...PLACES.map(({ id, to, icon }) => ({
      id,
      label: t('common:search.goTo', { place: t(`common:nav.${id}`) }),
      icon,
      run: () => goTo(to),
    })),
    {
      id: 'cuts',
      label: t('cutting:cuts.title'),
      icon: IconScissors,
      run: () => goTo('/orders/cuts'),
    },
    {
      id: 'sync',
      label: t('common:search.syncNow'),
      icon: IconRefresh,
      run: () => syncNow(undefined),
    },
    {
      id: 'scheme',
      label: isDark ? t('common:nav.light') : t('common:nav.dark'),
      icon: IconMoon,
      run: () => change({ colourScheme: isDark ? 'light' : 'dark' }),
    },
    {
      id: 'language',
      label: t(`common:search.language.${otherLanguage}`),
      icon: IconLanguage,
      run: () => change({ language: otherLanguage }),
    },
    { id: 'help', label: t('common:nav.help'), icon: IconKeyboard, run: keyboardHelp.open },
  ];
  const wanted = plain(text);
  return always.filter(({ label }) => plain(label).includes(wanted));
}
