import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { KeyboardHelp } from '../features/help/KeyboardHelp.tsx';
import { SearchEverywhere } from '../features/search/SearchEverywhere.tsx';
import { useScanner } from '../features/search/use-scanner.ts';
import classes from './AppShell.module.css';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { SideBar } from './SideBar.tsx';
import { TrainingBanner } from './TrainingBanner.tsx';
import { useShortcuts } from './use-shortcuts.ts';

/** The frame round every screen: side bar, banners, search, keyboard help. */
export function AppShell({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  useShortcuts();
  useScanner();
  return (
    <div className={classes.root}>
      {/* Not an anchor to #main: the hash is the place in the studio. */}
      <button type="button" className={classes.skip} onClick={() => main.current?.focus()}>
        {t('common:nav.skip')}
      </button>
      <SideBar />
      <div className={classes.sheet}>
        <ConnectionBanner />
        <TrainingBanner />
        <main ref={main} className={classes.main} tabIndex={-1}>
          {children}
        </main>
      </div>
      <SearchEverywhere />
      <KeyboardHelp />
    </div>
  );
}
