import { useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { useSettings } from './use-settings.ts';

/** Language and colours change at once, in every window, when the settings do. */
export function FollowSettings() {
  const { settings } = useSettings();
  const { i18n } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const language = settings?.language;
  const scheme = settings?.colourScheme;
  useEffect(() => {
    if (language !== undefined && i18n.language !== language) void i18n.changeLanguage(language);
  }, [i18n, language]);
  useEffect(() => {
    if (scheme !== undefined) setColorScheme(scheme);
  }, [scheme, setColorScheme]);
  return null;
}
