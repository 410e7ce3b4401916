import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/newsreader/opsz.css';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './ui/global.css';

import { createRoot } from 'react-dom/client';

import { DEFAULT_SETTINGS, type Settings } from '../shared/contract/settings.ts';
import { App } from './app/App.tsx';
import { createI18n, preferredLanguage } from './app/i18n.ts';
import { shareNonce } from './app/nonce.ts';
import { studioClient } from './studio-client.ts';

/** The settings decide language and colours, so they are asked for before anything is drawn. */
async function firstSettings(): Promise<Settings> {
  const reply = await studioClient.api['settings:get'](undefined);
  return reply.ok ? reply.value : { ...DEFAULT_SETTINGS, language: preferredLanguage() };
}

async function start(): Promise<void> {
  shareNonce();
  const place = document.getElementById('root');
  if (place === null) throw new Error('the page has no #root');
  const settings = await firstSettings();
  const i18n = createI18n(settings.language);
  createRoot(place).render(<App client={studioClient} i18n={i18n} settings={settings} />);
}

await start();
