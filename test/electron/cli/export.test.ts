import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';

import { runVerb } from '../../../electron/cli/run-verb.ts';
import { verb as exporting } from '../../../electron/cli/verbs/export.ts';
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
  return { folder, body, out, run };
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
    [['--format', 'svg', '--profile', 'clo'], /--profile is for dxf-aama and dxf-astm; a svg/],
    [['--format', 'pdf', '--figure', '/no/figure.json'], /no\/figure.json: there is no such file/],
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

describe('toise export of one body', () => {
  const svg = async (more: Readonly<Record<string, unknown>>, language = 'en') => {
    const { folder, body, out } = arrange();
    const files = Object.entries(more).flatMap(([option, content]) => {
      const file = join(folder, `${option}.json`);
      writeFileSync(file, JSON.stringify(content));
      return [`--${option}`, file];
    });
    const said: string[] = [];
    const io = {
      stdin: Readable.from([]),
      stdout: { write: () => true },
      stderr: { write: (text: string) => said.push(text) },
      env: {},
    };
    const given = ['shirt', '--measurements', body, '--out', out, '--format', 'svg'];
    const code = await runVerb(exporting, [...given, '--language', language, ...files], io);
    return { code, stderr: said.join(''), svg: code === 0 ? readFileSync(out, 'utf8') : '' };
  };

  it('follows the figure and the allowances of single edges', async () => {
    const plain = await svg({});
    const stooping = await svg({ figure: { posture: { stance: 2 } } });
    const hemmed = await svg({ allowances: { 'back/hem': 60 } });
    expect([plain.stderr, stooping.stderr, hemmed.stderr]).toEqual(['', '', '']);
    expect(new Set([plain.svg, stooping.svg, hemmed.svg]).size).toBe(3);
  });

  it.each([
    [{ allowances: { 'back/side': 15 } }, /no edge "back\/side"; there are back\/hem/],
    [{ allowances: { hem: 15 } }, /hem: an allowance is "piece\/edge" and 0 to 100 mm/],
    [{ allowances: { 'back/hem': 900 } }, /back\/hem: an allowance is/],
    [{ figure: { posture: { stance: 9 } } }, /posture.stance: takes whole steps from -3 to 3/],
  ])('refuses %j in one line', async (more, words) => {
    const ran = await svg(more);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(words);
    expect(ran.stderr.trim()).not.toContain('\n');
  });

  it('names the design on the paper in its language', async () => {
    expect((await svg({}, 'fr')).svg).toContain('Chemise');
    expect((await svg({}, 'en')).svg).toContain('Shirt');
  });
});
