import { expect, it } from 'vitest';

import { windowOptions } from '../../../electron/windows/window-options.ts';

const facts = {
  place: { x: 10, y: 20, width: 1440, height: 900, isMaximised: true },
  preload: '/app/preload.cjs',
  icon: '/app/icon.png',
  isDark: false,
  devTools: false,
};

it('opens the window with every guard up and nothing besides', () => {
  expect(windowOptions(facts)).toEqual({
    x: 10,
    y: 20,
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 700,
    icon: '/app/icon.png',
    title: 'Toise',
    backgroundColor: '#faf7f1',
    show: false,
    webPreferences: {
      preload: '/app/preload.cjs',
      devTools: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: true,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
});

it('leaves the place to the system when there is none', () => {
  const place = { width: 1440, height: 900, isMaximised: false };
  expect(Object.keys(windowOptions({ ...facts, place }))).not.toContain('x');
});
