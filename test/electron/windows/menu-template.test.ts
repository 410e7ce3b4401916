import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';

import { loadTexts } from '../../../electron/texts.ts';
import { menuTemplate } from '../../../electron/windows/menu-template.ts';
import { LANGUAGES, type Language } from '../../../shared/customer/customer.ts';
import { RESOURCES } from '../../helpers/open-test-studio.ts';

async function menu(language: Language, platform: NodeJS.Platform, devTools = false) {
  const t = await loadTexts(RESOURCES, language, ['menu']);
  const actions = { backUp: vi.fn(), showDataFolder: vi.fn(), openShopHelp: vi.fn() };
  return { template: menuTemplate({ t, platform, devTools, actions }), actions };
}

const submenuOf = (item: MenuItemConstructorOptions | undefined) =>
  Array.isArray(item?.submenu) ? item.submenu : [];

const itemsOf = (template: readonly MenuItemConstructorOptions[]) =>
  template.flatMap((item) => [item, ...submenuOf(item)]);

describe('the native menu', () => {
  it.each(LANGUAGES)('has words of our own everywhere (%s)', async (language) => {
    for (const platform of ['darwin', 'win32', 'linux'] as const) {
      const { template } = await menu(language, platform, true);
      const wordless = itemsOf(template).filter(
        ({ label, type }) => type !== 'separator' && (label === undefined || label.includes(':')),
      );
      expect(wordless).toEqual([]);
    }
  });

  it('speaks French', async () => {
    const { template } = await menu('fr', 'linux');
    expect(template.map(({ label }) => label)).toEqual([
      'Fichier',
      'Édition',
      'Affichage',
      'Fenêtre',
      'Aide',
    ]);
  });

  it('has the program’s own menu on macOS and quits from File elsewhere', async () => {
    const mac = (await menu('en', 'darwin')).template;
    const linux = (await menu('en', 'linux')).template;

    expect(mac[0]?.label).toBe('Toise');
    expect(submenuOf(linux[0]).map(({ role }) => role)).toContain('quit');
  });

  it('offers no developer tools in the packed program', async () => {
    const roles = async (devTools: boolean) =>
      itemsOf((await menu('en', 'linux', devTools)).template).map(({ role }) => role);

    expect(await roles(true)).toEqual(expect.arrayContaining(['reload', 'toggleDevTools']));
    expect(await roles(false)).not.toEqual(expect.arrayContaining(['reload']));
    expect(await roles(false)).not.toEqual(expect.arrayContaining(['toggleDevTools']));
  });

  it('does what it says', async () => {
    const { template, actions } = await menu('en', 'linux');
    for (const { click } of itemsOf(template)) click?.({} as never, undefined, {} as never);
    for (const action of Object.values(actions)) expect(action).toHaveBeenCalledOnce();
  });
});
