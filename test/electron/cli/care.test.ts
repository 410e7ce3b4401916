import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

import { openTestStudio } from '../../helpers/open-test-studio.ts';
import { runToise } from '../../helpers/run-toise.ts';

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'toise-care-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A data folder with a shop's name in it; the studio is closed again. */
async function usedFolder() {
  const dataFolder = aFolder();
  const { ask, studio } = await openTestStudio({ dataFolder });
  await ask('settings:set', { shopName: 'Chez Anne' });
  await studio.close();
  return dataFolder;
}

const shopNameIn = async (dataFolder: string): Promise<string> => {
  const { ask, studio } = await openTestStudio({ dataFolder });
  const { shopName } = await ask('settings:get', undefined);
  await studio.close();
  return shopName;
};

describe('backup and restore', () => {
  it('bring back what was there, and keep what was there in between', async () => {
    const dataFolder = await usedFolder();
    const made = await runToise(['backup', '--data', dataFolder, '--json']);
    const { file } = JSON.parse(made.stdout) as { file: string };
    const changing = await openTestStudio({ dataFolder });
    await changing.ask('settings:set', { shopName: 'Chez Berthe' });
    await changing.studio.close();

    const restored = await runToise(['restore', file, '--data', dataFolder, '--json']);

    expect([made.code, restored.code]).toEqual([0, 0]);
    expect(await shopNameIn(dataFolder)).toBe('Chez Anne');
    const { aside } = JSON.parse(restored.stdout) as { aside: string };
    expect((await runToise(['restore', aside, '--data', dataFolder])).code).toBe(0);
    expect(await shopNameIn(dataFolder)).toBe('Chez Berthe');
  });

  it('copy to where they are told, and never over another file', async () => {
    const dataFolder = await usedFolder();
    const out = join(aFolder(), 'copy.sqlite');

    expect((await runToise(['backup', '--data', dataFolder, '--out', out])).stdout).toBe(
      `${out}\n`,
    );
    const again = await runToise(['backup', '--data', dataFolder, '--out', out]);
    expect([again.code, again.stderr]).toEqual([2, `backup: ${out} exists already\n`]);
    expect((await runToise(['restore', out, '--data', aFolder()])).code).toBe(0);
  });

  it('work while the studio is open: a copy yes, a restore no', async () => {
    const dataFolder = await usedFolder();
    const open = await openTestStudio({ dataFolder });

    const copy = await runToise(['backup', '--data', dataFolder, '--json']);
    expect(copy.code).toBe(0);
    const { file } = JSON.parse(copy.stdout) as { file: string };
    const { code, stderr } = await runToise(['restore', file, '--data', dataFolder]);

    expect(code).toBe(1);
    expect(stderr).toMatch(/^Toise is already open on this data folder.*\n$/);
    await open.studio.close();
  });

  it('restore nothing that is no sound backup', async () => {
    const dataFolder = await usedFolder();
    const bad = join(aFolder(), 'bad.sqlite');
    writeFileSync(bad, 'this is no database');

    const { code, stderr } = await runToise(['restore', bad, '--data', dataFolder]);

    expect([code, stderr.trim().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toContain('no sound backup');
    expect(await shopNameIn(dataFolder)).toBe('Chez Anne');
  });

  it('list what there is', async () => {
    const dataFolder = await usedFolder();
    expect((await runToise(['backup', '--list', '--data', dataFolder])).stdout).toBe('');
    await runToise(['backup', '--data', dataFolder]);

    const { stdout } = await runToise(['backup', '--list', '--json', '--data', dataFolder]);

    expect(JSON.parse(stdout)).toMatchObject({ backups: [{ reason: 'by-hand' }] });
  });
});

describe('doctor', () => {
  it('finds nothing wrong with a sound studio and makes nothing', async () => {
    const nowhere = join(aFolder(), 'none');
    const { code, stdout } = await runToise(['doctor', '--json', '--data', nowhere]);

    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, node: process.versions.node });
    expect(existsSync(nowhere)).toBe(false);
  });

  it('reads the database through and says what it holds', async () => {
    const dataFolder = await usedFolder();
    const { code, stdout } = await runToise(['doctor', '--json', '--data', dataFolder]);

    expect(code).toBe(0);
    const { findings } = JSON.parse(stdout) as { findings: { name: string; says: string }[] };
    const says = Object.fromEntries(findings.map(({ name, says: words }) => [name, words]));
    expect(says.database).toMatch(/^sound, schema \d+; 0 customers, 0 orders/);
    expect(says.shop).toBe('none is set up');
    expect(says.disk).toMatch(/^\d+ MB free$/);
  });

  it('exits 1 for a broken database and touches nothing', async () => {
    const dataFolder = aFolder();
    writeFileSync(join(dataFolder, 'toise.sqlite'), 'broken '.repeat(4_000));

    const { code, stdout } = await runToise(['doctor', '--data', dataFolder]);

    expect(code).toBe(1);
    expect(stdout).toMatch(/✗ database +not sound/);
    expect(readdirSync(dataFolder)).toEqual(['toise.sqlite']);
  });
});
