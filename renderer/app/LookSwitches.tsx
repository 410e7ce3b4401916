import { Tooltip, UnstyledButton, useComputedColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { LANGUAGES } from '../../shared/customer/customer.ts';
import classes from './LookSwitches.module.css';
import { useSettings } from './use-settings.ts';

/** Language and light at hand on every screen; both are settings and stay. */
export function LookSwitches({ compact }: { readonly compact: boolean }) {
  const { t, i18n } = useTranslation();
  const { change } = useSettings();
  const shown = useComputedColorScheme('light');
  const other = shown === 'dark' ? 'light' : 'dark';
  const SchemeIcon = shown === 'dark' ? IconSun : IconMoon;
  return (
    <>
      <fieldset className={classes.languages} data-compact={compact}>
        <legend>{t('common:nav.language')}</legend>
        {LANGUAGES.map((language) => (
          <button
            key={language}
            type="button"
            lang={language}
            aria-label={t(`common:languageSwitch.${language}`)}
            aria-pressed={i18n.language === language}
            onClick={() => change({ language })}
          >
            {t(`common:languageShort.${language}`)}
          </button>
        ))}
      </fieldset>
      <Tooltip label={t(`common:nav.${other}`)} position="right">
        <UnstyledButton
          className={classes.scheme}
          aria-label={t(`common:nav.${other}`)}
          onClick={() => change({ colourScheme: other })}
        >
          <SchemeIcon size={18} stroke={1.6} aria-hidden />
        </UnstyledButton>
      </Tooltip>
    </>
  );
}
