import type { MenuItemConstructorOptions } from 'electron';

import type { Translate } from '../texts.ts';

export type MenuActions = {
  readonly backUp: () => void;
  readonly showDataFolder: () => void;
  readonly openShopHelp: () => void;
};

type Facts = {
  readonly t: Translate;
  readonly platform: NodeJS.Platform;
  readonly devTools: boolean;
  readonly actions: MenuActions;
};

const LINE = { type: 'separator' } as const;

/** The native menu. Roles do the work, the words are ours: both languages, whatever the system speaks. */
export function menuTemplate(facts: Facts): MenuItemConstructorOptions[] {
  const { t } = facts;
  const isMac = facts.platform === 'darwin';
  return [
    ...(isMac ? [appMenu(t)] : []),
    fileMenu(facts, isMac),
    editMenu(t),
    viewMenu(facts),
    {
      label: t('menu:window.title'),
      submenu: [
        { role: 'minimize', label: t('menu:window.minimise') },
        { role: 'zoom', label: t('menu:window.zoom') },
      ],
    },
    helpMenu(facts, isMac),
  ];
}

const appMenu = (t: Translate): MenuItemConstructorOptions => ({
  label: 'Toise',
  submenu: [
    { role: 'about', label: t('menu:app.about') },
    LINE,
    { role: 'hide', label: t('menu:app.hide') },
    { role: 'hideOthers', label: t('menu:app.hideOthers') },
    { role: 'unhide', label: t('menu:app.showAll') },
    LINE,
    { role: 'quit', label: t('menu:file.quit') },
  ],
});

function fileMenu({ t, actions }: Facts, isMac: boolean): MenuItemConstructorOptions {
  return {
    label: t('menu:file.title'),
    submenu: [
      { label: t('menu:file.backUp'), click: () => actions.backUp() },
      { label: t('menu:file.showData'), click: () => actions.showDataFolder() },
      LINE,
      isMac
        ? { role: 'close', label: t('menu:file.close') }
        : { role: 'quit', label: t('menu:file.quit') },
    ],
  };
}

const editMenu = (t: Translate): MenuItemConstructorOptions => ({
  label: t('menu:edit.title'),
  submenu: [
    { role: 'undo', label: t('menu:edit.undo') },
    { role: 'redo', label: t('menu:edit.redo') },
    LINE,
    { role: 'cut', label: t('menu:edit.cut') },
    { role: 'copy', label: t('menu:edit.copy') },
    { role: 'paste', label: t('menu:edit.paste') },
    { role: 'selectAll', label: t('menu:edit.selectAll') },
  ],
});

const viewMenu = ({ t, devTools }: Facts): MenuItemConstructorOptions => ({
  label: t('menu:view.title'),
  submenu: [
    { role: 'resetZoom', label: t('menu:view.actualSize') },
    { role: 'zoomIn', label: t('menu:view.larger') },
    { role: 'zoomOut', label: t('menu:view.smaller') },
    LINE,
    { role: 'togglefullscreen', label: t('menu:view.fullScreen') },
    ...(devTools
      ? ([
          LINE,
          { role: 'reload', label: t('menu:view.reload') },
          { role: 'toggleDevTools', label: t('menu:view.devTools') },
        ] as const)
      : []),
  ],
});

const helpMenu = ({ t, actions }: Facts, isMac: boolean): MenuItemConstructorOptions => ({
  role: 'help',
  label: t('menu:help.title'),
  submenu: [
    { label: t('menu:help.shop'), click: () => actions.openShopHelp() },
    ...(isMac ? [] : [LINE, { role: 'about', label: t('menu:app.about') } as const]),
  ],
});
