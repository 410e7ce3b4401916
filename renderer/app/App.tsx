import { Notifications } from '@mantine/notifications';
import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';

import type { Settings } from '../../shared/contract/settings.ts';
import type { StudioClient } from '../studio-client.ts';
import { AppShell } from './AppShell.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FollowSettings } from './FollowSettings.tsx';
import { useHashLocation } from './hash-location.ts';
import { Look } from './Look.tsx';
import { Routes } from './Routes.tsx';
import { StudioProvider } from './StudioProvider.tsx';

type Props = {
  readonly client: StudioClient;
  readonly i18n: i18n;
  /** As they are at the start; changes arrive through the studio. */
  readonly settings: Settings;
};

/** The whole window: everything that every screen stands in. */
export function App({ client, i18n, settings }: Props) {
  return (
    <I18nextProvider i18n={i18n}>
      <Look scheme={settings.colourScheme}>
        <ErrorBoundary>
          <StudioProvider client={client}>
            <FollowSettings />
            <Notifications position="top-center" limit={4} />
            <Router hook={useHashLocation}>
              <AppShell>
                <Routes />
              </AppShell>
            </Router>
          </StudioProvider>
        </ErrorBoundary>
      </Look>
    </I18nextProvider>
  );
}
