import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

import { carryOutImport, readImport } from '../../electron/measurement-import.ts';
import { openTestStudio } from '../helpers/open-test-studio.ts';

function aFile(content: string, name = 'Anne_Dupont.toise'): string {
  const folder = mkdtempSync(join(tmpdir(), 'toise-import-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const BODY =
  '{"unit":"cm","measurements":{"chest":105.3,"shoulderSlope":13,"inseam":{"left":79,"right":79.5}}}';

describe('a measurement file opened with the program', () => {
  it('becomes a customer with a first session, in millimetres and degrees', async () => {
    const { studio, newId, ask } = await openTestStudio();
    const found = await readImport(aFile(BODY));
    if (!found.ok) throw new Error(found.error);

    const made = await carryOutImport(found.value, {
      answer: studio.answer,
      newId,
      language: 'fr',
    });

    if (!made.ok) throw new Error(made.error);
    expect(await ask('customers:get', { id: made.value })).toMatchObject({
      name: 'Anne Dupont',
      language: 'fr',
    });
    const [session] = await ask('sessions:list', { customerId: made.value });
    expect(session?.readings).toEqual([
      { measurement: 'chest', side: 'both', value: 1053, typed: '1053', unit: 'mm' },
      { measurement: 'shoulderSlope', side: 'both', value: 13, typed: '13', unit: 'deg' },
      { measurement: 'inseam', side: 'left', value: 790, typed: '790', unit: 'mm' },
      { measurement: 'inseam', side: 'right', value: 795, typed: '795', unit: 'mm' },
    ]);
  });

  it.each([
    ['{', 'it is not JSON'],
    ['{}', 'measurements'],
    ['{"measurements":{}}', 'no measurement that is known here'],
    ['{"measurements":{"chest":"wide"}}', 'chest'],
    ['{"measurements":{"chest":10530}}', 'chest: 10530 cannot be right'],
    ['{"measurements":{"chest":-5}}', 'chest'],
  ])('is refused with the field at fault: %s', async (content, words) => {
    const found = await readImport(aFile(content));
    expect(found.ok ? '' : found.error).toContain(words);
  });

  it('is refused when it is too large or gone', async () => {
    const large = aFile(`{"measurements":{"chest":1000},"x":"${' '.repeat(1_100_000)}"}`);
    expect(await readImport(large)).toEqual({ ok: false, error: 'it is too large' });
    expect(await readImport('/nowhere/x.toise')).toEqual({ ok: false, error: 'it cannot be read' });
  });
});
