import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

import { A_BODY } from '../../helpers/a-body.ts';
import { runToise } from '../../helpers/run-toise.ts';

function arrange() {
  const folder = mkdtempSync(join(tmpdir(), 'toise-export-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const body = join(folder, 'body.json');
  writeFileSync(body, JSON.stringify({ unit: 'mm', measurements: A_BODY }));
  const out = join(folder, 'Chemise d’été "nº 1".out');
  const run = (...more: string[]) =>
    runToise(['export', 'shirt', '--measurements', body, '--out', out, ...more]);
  return { folder, out, run };
}

describe('toise export', () => {
  it.each([
    ['pdf', /^%PDF-/],
    ['svg', /^<\?xml/],
    ['dxf-aama', /^ {2}0\r\nSECTION/],
    ['dxf-astm', /^ {2}0\r\nSECTION/],
    ['hpgl', /^IN;PU;/],
  ])('writes %s and says what is in it', async (format, beginning) => {
    const { out, run } = arrange();

    const ran = await run('--format', format, '--json');

    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(JSON.parse(ran.stdout)).toMatchObject({ format, pieces: 10, file: out });
    expect(readFileSync(out, 'latin1')).toMatch(beginning);
    expect(statSync(out).size).toBeGreaterThan(5000);
  });

  it.each([
    [['--format', 'png'], /--format takes pdf, svg/],
    [[], /--format takes/],
    [['--format', 'pdf', '--paper', 'A9'], /--paper takes A4, A3, A0, Letter or roll-914/],
    [['--format', 'hpgl', '--paper', 'A4'], /pages are for pdf/],
    [['--format', 'pdf', '--paper', 'roll-10'], /300 to 3000 mm wide/],
    [['--format', 'pdf', '--paper', 'roll-300'], /is \d+ mm wider than the roll/],
    [['--format', 'dxf-aama', '--profile', 'x'], /--profile takes plain, gerber, clo/],
    [['--format', 'pdf', '--language', 'de'], /en or fr/],
    [['--format', 'pdf', '--allowance', 'much'], /takes millimetres/],
    [['--format', 'pdf', '--allowance', '80'], /allowance is 80 mm; it can be 0 to 50/],
    [['--format', 'pdf', '--out', '/no/such/folder/x.pdf'], /no folder \/no\/such\/folder/],
    [['--format', 'pdf', '--out', tmpdir()], /is a folder; name the file/],
  ])('refuses %j in one line and writes nothing', async (more, words) => {
    const { folder, run } = arrange();

    const ran = await run(...more);

    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(words);
    expect(ran.stderr.trim()).not.toContain('\n');
    expect(readdirSync(folder)).toEqual(['body.json']);
  });
});
