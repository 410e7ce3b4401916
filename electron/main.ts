import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { app, ipcMain, Menu, protocol, safeStorage, session, shell } from 'electron';

import type { Language } from '../shared/customer/customer.ts';
import { appRoot, pageFolder, resourcesFolder } from './app-root.ts';
import { type BootSteps, boot, orderedSteps } from './boot.ts';
import { memorySecrets } from './browser-host/secrets/memory-secrets.ts';
import { defaultDataFolder } from './data-place.ts';
import { backUp } from './dialogs/back-up.ts';
import { chooseFolder } from './dialogs/choose-folder.ts';
import { offerImport } from './dialogs/offer-import.ts';
import { openOrExplain } from './dialogs/open-or-explain.ts';
import { fileLogger } from './file-log.ts';
import { registerDesktop } from './ipc/register-desktop.ts';
import { registerHandlers } from './ipc/register-handlers.ts';
import { isMeasurementFile, launchArguments } from './launch-arguments.ts';
import { createPageReader } from './page/page-reader.ts';
import { createPageResponse } from './protocol/page-response.ts';
import { STUDIO_SCHEME } from './protocol/studio-scheme.ts';
import { realWorld } from './real-world.ts';
import type { SecretStore } from './secrets.ts';
import { fenceDownloads } from './security/downloads.ts';
import { fenceContents } from './security/fence-contents.ts';
import { hasKeyring, keyringSecrets } from './security/keyring-secrets.ts';
import { openExternal } from './security/open-external.ts';
import { APP_SCHEME } from './security/our-page.ts';
import { denyPermissions } from './security/permissions.ts';
import { isTrustedFrame } from './security/trusted-frame.ts';
import type { Studio } from './studio-options.ts';
import { loadTexts, type Translate } from './texts.ts';
import { menuTemplate } from './windows/menu-template.ts';
import { createOrderlyQuit } from './windows/orderly-quit.ts';
import { createPlaceKeeper } from './windows/place-keeper.ts';
import { printPdf } from './windows/print-pdf.ts';
import { openStudioWindow, type StudioWindow } from './windows/studio-window.ts';

const root = appRoot();
const resources = resourcesFolder(root);
const asked = launchArguments(process.argv.slice(1), process.cwd());
const surroundings = { platform: process.platform, env: process.env, home: homedir() };
const dataFolder = asked.data ?? defaultDataFolder(surroundings, asked.training);
const log = fileLogger(join(dataFolder, 'logs', 'desktop.log'), realWorld.now);
const devTools = !app.isPackaged;

let studio: Studio | null = null;
let window: StudioWindow | null = null;
/** Waits here until the window is up. */
let fileToOpen = asked.file;

const quit = createOrderlyQuit({
  savePage: async () => window?.save(),
  closeStudio: async () => studio?.close(),
  exit: () => app.exit(0),
  warn: log.warn,
});

const steps: BootSteps = {
  sandbox: () => app.enableSandbox(),
  scheme: () => protocol.registerSchemesAsPrivileged([STUDIO_SCHEME]),
  // Chromium's own files in a folder of their own; the lock below is one for each data folder.
  'data-folder': () => {
    const folder = join(dataFolder, 'window');
    // Electron refuses a folder that is not there.
    mkdirSync(folder, { recursive: true });
    app.setPath('userData', folder);
  },
  'single-instance': () => {
    if (!app.requestSingleInstanceLock()) return end(0);
    app.on('second-instance', (_event, args, workingFolder) => {
      window?.show();
      void openFile(launchArguments(args.slice(1), workingFolder).file);
    });
    // macOS names the file so, and may do it before the studio is open.
    app.on('open-file', (event, path) => {
      event.preventDefault();
      if (isMeasurementFile(path)) void openFile(path);
    });
    app.on('window-all-closed', () => void quit());
    app.on('before-quit', (event) => {
      event.preventDefault();
      void quit();
    });
    return undefined;
  },
  'no-menu': () => Menu.setApplicationMenu(null),
  fences: () => {
    app.on('web-contents-created', (_event, contents) => {
      fenceContents(contents, (url) => void openExternal(url));
    });
  },
  ready: () => app.whenReady(),
  permissions: () => {
    denyPermissions(session.defaultSession);
    fenceDownloads(session.defaultSession);
  },
  protocol: () => {
    const respond = createPageResponse(createPageReader(pageFolder(root)));
    protocol.handle(APP_SCHEME, respond);
  },
  studio: async () => {
    const t = await textsIn(app.getLocale().startsWith('fr') ? 'fr' : 'en');
    const secrets = await chosenSecrets();
    // Not before: Electron is up by now, and nothing else has waited for the database's code.
    const { openStudio } = await import('./studio.ts');
    const open = () =>
      openStudio({
        ...realWorld,
        dataFolder,
        resourcesFolder: resources,
        training: asked.training,
        door: 'desktop',
        secrets,
        log,
      });
    studio = await openOrExplain({ dataFolder, open, now: realWorld.now, t, log });
    if (studio === null) await end(1);
  },
  requests: () => {
    registerHandlers({ ipcMain, answer: opened().answer, isTrustedFrame });
    registerDesktop({ ipcMain, isTrustedFrame, printPdf, chooseFolder });
    opened().subscribe((topics) => {
      window?.push(topics);
      if (topics.includes('settings')) void setMenu();
    });
  },
  menu: () => setMenu(),
  window: async () => {
    window = await openStudioWindow({
      preload: join(import.meta.dirname, 'preload.cjs'),
      icon: join(resources, 'icons', 'icon.png'),
      devTools,
      places: createPlaceKeeper(join(dataFolder, 'window', 'place.json')),
      onCloseAsked: () => void quit(),
    });
  },
  sync: () => {
    opened().startSync();
    void openFile(fileToOpen);
  },
};

/** Ends the program; never resolves, so that no further step is taken on the way out. */
function end(code: number): Promise<never> {
  app.exit(code);
  return new Promise(() => {});
}

function opened(): Studio {
  if (studio === null) throw new Error('the studio is not open');
  return studio;
}

const textsIn = (language: Language): Promise<Translate> =>
  loadTexts(resources, language, ['menu', 'desktop']);

/** Offers to take a measurement file over, and shows the customer it became. */
async function openFile(path: string | null): Promise<void> {
  if (path === null) return;
  if (studio === null || window === null) {
    fileToOpen = path;
    return;
  }
  const { language } = await studio.handlers['settings:get'](undefined);
  const { answer } = studio;
  const t = await textsIn(language);
  const id = await offerImport(path, { answer, newId: realWorld.newId, language, t });
  if (id !== null) window.show(`/customers/${id}`);
}

async function setMenu(): Promise<void> {
  const { language } = await opened().handlers['settings:get'](undefined);
  const t = await textsIn(language);
  const actions = {
    backUp: () => void backUp(opened().answer, t),
    showDataFolder: () => void shell.openPath(dataFolder),
    openShopHelp: () => void openExternal('https://docs.vendure.io/'),
  };
  const { platform } = process;
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ t, platform, devTools, actions })));
}

async function chosenSecrets(): Promise<SecretStore> {
  if (asked.training) return memorySecrets();
  if (await hasKeyring(safeStorage, process.platform)) {
    return keyringSecrets(join(dataFolder, 'secrets', 'desktop.json'), safeStorage);
  }
  log.warn("no keyring: the shop's key is kept only until the studio is closed");
  return memorySecrets();
}

try {
  await boot(orderedSteps(steps), log);
} catch (error) {
  log.error('the studio could not start', error);
  app.exit(1);
}
