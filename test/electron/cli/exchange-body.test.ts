import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';

import { runVerb } from '../../../electron/cli/run-verb.ts';
import type { Verb } from '../../../electron/cli/verb.ts';
import { verb as draft } from '../../../electron/cli/verbs/draft.ts';
import { verb as measure } from '../../../electron/cli/verbs/measure.ts';
import { SEAMLY_NAMES } from '../../../shared/measurement/exchange/name-table.ts';
import { m, OLD_MULTISIZE, smis } from '../../shared/measurement/exchange/measurement-files.ts';

const SHIRT = {
  neck: 39.1,
  chest: 105.3,
  waist: 88,
  hips: 96,
  biceps: 34,
  wrist: 17.5,
  shoulderSlope: 13,
  shoulderToShoulder: 45,
  shoulderToWrist: 64,
  hpsToWaistBack: 45,
  hpsToBust: 27,
  waistToHips: 12.5,
  waistToArmpit: 25,
} as const;

const SMIS = smis(
  Object.entries(SHIRT)
    .map(([name, value]) => m(SEAMLY_NAMES[name as keyof typeof SHIRT][0], String(value)))
    .join('') + m('height_knee', '50'),
);

function aFile(content: string, name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'toise-exchange-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(verb: Verb, args: readonly string[], input = '') {
  const out: string[] = [];
  const said: string[] = [];
  const code = await runVerb(verb, args, {
    stdin: Readable.from([input]),
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => said.push(text) },
    env: {},
  });
  return { code, out: out.join(''), said: said.join('') };
}

const check = (file: string, ...more: readonly string[]) =>
  run(measure, ['check', '--all', '--measurements', file, ...more]);

describe('a measurement file of another program on the command line', () => {
  it('drafts the same shirt from .smis, .csv, .yaml and our JSON, and says what it left out', async () => {
    const json = JSON.stringify({ unit: 'cm', measurements: SHIRT });
    const csv = `name,value\n${Object.entries(SHIRT)
      .map(([name, value]) => `${name},${value}`)
      .join('\n')}`;
    const yaml = `measies:\n${Object.entries(SHIRT)
      .map(
        ([name, value]) =>
          `  ${name}: ${name === 'shoulderSlope' ? value : (value * 10).toFixed(0)}`,
      )
      .join('\n')}`;
    const drafts = await Promise.all(
      [
        aFile(json, 'body.json'),
        aFile(SMIS, 'body.smis'),
        aFile(csv, 'body.csv'),
        aFile(yaml, 'body.yaml'),
      ].map((file) => run(draft, ['shirt', '--measurements', file])),
    );

    const [first, seamly] = drafts;
    expect(drafts.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    for (const { out } of drafts) expect(out === first?.out).toBe(true);
    expect(seamly?.said).toMatch(
      /^draft: \S+body\.smis: left out: height_knee \(Toise keeps no such measurement\)\n$/,
    );
  });

  it('is read from standard input when it is markup', async () => {
    const { code, out } = await run(measure, ['check', '--all', '--measurements', '-'], SMIS);
    expect(code).toBe(0);
    expect(Object.keys(JSON.parse(out).scores)).toContain('chest');
  });

  it('of many sizes takes the size and height asked for', async () => {
    const file = aFile(OLD_MULTISIZE, 'sizes.vst');
    const [base, large] = await Promise.all([
      check(file),
      check(file, '--size', '56', '--height', '188'),
    ]);
    expect([base.code, large.code]).toEqual([0, 0]);
    expect(base.out).not.toBe(large.out);
    const odd = await check(file, '--size', '55');
    expect(odd.code).toBe(2);
    expect(odd.said).toMatch(/^measure: --size 55: the file has 22, 24, .*72\n$/);
  });

  it('of many bodies takes the row asked for', async () => {
    const file = aFile('who,chest,seat,waist\nA,88,96,70\nB,104,110,92\n', 'people.csv');
    const [first, second] = await Promise.all([check(file), check(file, '--row', '2')]);
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(first.out).not.toBe(second.out);
    expect((await check(file, '--row', '3')).said).toBe('measure: --row 3: the file has 2\n');
  });

  it.each([
    ['half.smis', SMIS.slice(0, 200), 'breaks off or is damaged at line'],
    ['bomb.smis', '<!DOCTYPE smis [<!ENTITY a "b">]><smis/>', 'declares a document type'],
    [
      'circle.vit',
      smis(m('bust_circ', 'bust_circ')),
      'leads back to itself (bust_circ → bust_circ)',
    ],
    [
      'zero.vit',
      smis(m('bust_circ', '1/0')),
      'The formula of bust_circ cannot be worked out: it divides by zero',
    ],
    ['words.yaml', 'measies: {chest: wide}', 'chest: "wide" is not a number'],
    ['other.csv', 'a,b\nc,d\n', 'no measurement in this file that Toise knows'],
  ])('that is bad is refused in one line: %s', async (name, content, words) => {
    const { code, out, said } = await check(aFile(content, name));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(said).toContain(words);
    expect(said.trimEnd().split('\n')).toHaveLength(1);
  });

  it('of 100 MB is refused before it is read', async () => {
    const file = aFile('', 'large.smis');
    truncateSync(file, 100 * 1024 * 1024);
    const { code, said } = await check(file);
    expect(code).toBe(2);
    expect(said).toContain('too large to be measurements');
  });
});
