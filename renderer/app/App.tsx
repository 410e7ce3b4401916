import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';

import type { Settings } from '../../shared/contract/settings.ts';
import type { StudioClient } from '../studio-client.ts';
import { studioVariables, theme } from '../ui/theme.ts';
import { AppShell } from './AppShell.tsx';
import { memoryColourScheme } from './colour-scheme.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FollowSettings } from './FollowSettings.tsx';
import { useHashLocation } from './hash-location.ts';
import { styleNonce } from './nonce.ts';
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
      <MantineProvider
        theme={theme}
        cssVariablesResolver={studioVariables}
        getStyleNonce={styleNonce}
        colorSchemeManager={memoryColourScheme}
        defaultColorScheme={settings.colourScheme}
      >
        <ErrorBoundary>
          <StudioProvider client={client}>
            <FollowSettings />
            <Notifications position="bottom-right" limit={4} />
            <Router hook={useHashLocation}>
              <AppShell>
                <Routes />
              </AppShell>
            </Router>
          </StudioProvider>
        </ErrorBoundary>
      </MantineProvider>
    </I18nextProvider>
  );
}
