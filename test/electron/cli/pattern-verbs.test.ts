import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';

import { runVerb } from '../../../electron/cli/run-verb.ts';
import type { Verb } from '../../../electron/cli/verb.ts';
import { verb as designs } from '../../../electron/cli/verbs/designs.ts';
import { verb as draft } from '../../../electron/cli/verbs/draft.ts';
import { verb as measure } from '../../../electron/cli/verbs/measure.ts';
import { DESIGN_IDS } from '../../../shared/pattern/design-id.ts';
import { LAST_TABLE } from '../../../shared/shoe/last-table.ts';

const BODY = {
  unit: 'mm',
  measurements: {
    neck: 391,
    chest: 1053,
    waist: 880,
    hips: 960,
    biceps: 340,
    wrist: 175,
    shoulderSlope: 13,
    shoulderToShoulder: 450,
    shoulderToWrist: 640,
    hpsToWaistBack: 450,
    hpsToBust: 270,
    waistToHips: 125,
    waistToArmpit: 250,
  },
  stature: 1780,
  weightKg: 80,
  sex: 'M',
  age: 41,
};

const withChest = (chest: unknown) => ({
  ...BODY,
  measurements: { ...BODY.measurements, chest },
});

async function run(verb: Verb, args: readonly string[], input = '') {
  const out: string[] = [];
  const said: string[] = [];
  const io = {
    stdin: Readable.from([input]),
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => said.push(text) },
    env: {},
  };
  const code = await runVerb(verb, args, io);
  return { code, out: out.join(''), said: said.join('') };
}

const draftShirt = (body: unknown) =>
  run(
    draft,
    ['shirt', '--measurements', '-'],
    typeof body === 'string' ? body : JSON.stringify(body),
  );

describe('toise designs', () => {
  it('lists every design with its options as JSON', async () => {
    const { code, out } = await run(designs, ['--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).map(({ id }: { id: string }) => id)).toEqual([...DESIGN_IDS]);
  });

  it('calls the designs as people do, in either language', async () => {
    expect((await run(designs, ['womens-shirt'])).out).toContain('Women’s shirt');
    expect((await run(designs, ['oxford', '--language', 'fr'])).out).toContain('oxford: Richelieu');
    expect(await run(designs, ['--language', 'de'])).toMatchObject({
      code: 2,
      said: expect.stringContaining('en or fr'),
    });
  });

  it('says that a design does not exist', async () => {
    expect(await run(designs, ['toga'])).toMatchObject({
      code: 2,
      out: '',
      said: expect.stringContaining('toga'),
    });
  });
});

describe('toise draft of shoes', () => {
  const FEET = {
    sex: 'M',
    measurements: {
      footLength: { left: 270, right: 278 },
      ballGirth: 250,
      footWaistGirth: 246,
      instepGirth: 254,
      longHeelGirth: 352,
      shortHeelGirth: 341,
      ballWidth: 101,
      heelWidth: 66,
    },
  };
  const oxford = (...more: readonly string[]) =>
    run(draft, ['oxford', '--measurements', '-', ...more], JSON.stringify(FEET));
  const fileOf = (content: unknown): string => {
    const folder = mkdtempSync(join(tmpdir(), 'toise-lasts-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'lasts.json');
    writeFileSync(file, JSON.stringify(content));
    return file;
  };
  const [round] = LAST_TABLE.lasts;
  const own = {
    ...LAST_TABLE,
    lasts: [{ ...round, id: 'our-12', name: { en: 'Ours', fr: 'La nôtre' } }],
  };

  it('is built to the foot on a model of the studio, or on the lasts of a shop’s table', async () => {
    const built = JSON.parse((await oxford()).out);
    expect(built.finishedSides.footLength).toEqual({ left: 287, right: 295 });

    const onLast = JSON.parse((await oxford('--lasts', fileOf(own))).out);
    expect(onLast.finishedSides.footLength).toEqual({ left: 287, right: 297 });
    expect(onLast.warnings[0].values.last.en).toMatch(/^Ours, 270 G/);
  });

  it('refuses a table that is none and a last that is not in it, in one line', async () => {
    const bad = await oxford('--lasts', fileOf({ version: 'x' }));
    expect(bad).toMatchObject({ code: 2, out: '' });
    expect(bad.said).toContain('not a table of lasts');

    const missing = await oxford('--lasts', fileOf(own), '--options', fileOf({ last: 'round-25' }));
    expect(missing).toMatchObject({ code: 2, out: '' });
    expect(missing.said).toContain('it has our-12');
  });
});

describe('toise draft', () => {
  it('prints closed pieces whose seams meet', async () => {
    const { code, out } = await draftShirt(BODY);
    const { pieces, seams } = JSON.parse(out);
    expect(code).toBe(0);
    expect(pieces.length).toBeGreaterThanOrEqual(10);
    for (const { cutLine, sewLine } of pieces) {
      expect(cutLine.path).toMatch(/^M.*Z$/);
      expect(cutLine.area).toBeGreaterThanOrEqual(sewLine.area);
    }
    for (const { difference } of seams) expect(Math.abs(difference)).toBeLessThan(1);
  });

  it('reads inches and centimetres as the same body', async () => {
    const inCm = Object.fromEntries(
      Object.entries(BODY.measurements).map(([name, value]) => [
        name,
        name === 'shoulderSlope' ? value : value / 10,
      ]),
    );
    const [millimetres, centimetres] = [
      await draftShirt(BODY),
      await draftShirt({ unit: 'cm', measurements: inCm }),
    ];
    expect(JSON.parse(centimetres.out).finished).toEqual(JSON.parse(millimetres.out).finished);
  });

  it.each([
    ['zero', withChest(0), 'chest'],
    ['negative', withChest(-5), 'chest'],
    ['text', withChest('wide'), 'chest'],
    ['ten times too large', withChest(10530), 'chest'],
    ['missing', { measurements: { neck: 391 } }, 'chest'],
    ['no measurements', { unit: 'mm' }, 'measurements'],
    ['an unknown unit', { ...BODY, unit: 'ell' }, 'unit'],
    ['broken JSON', '{"measurements": {', 'not JSON'],
    ['an empty file', '', 'not JSON'],
  ])('refuses %s with one line that names the field', async (_, body, named) => {
    const { code, out, said } = await draftShirt(body);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(said).toContain(named);
    expect(said.trimEnd().split('\n')).toHaveLength(1);
  });

  it('answers line by line and goes on after a bad one', async () => {
    const input = [
      JSON.stringify(BODY),
      '{broken',
      JSON.stringify(withChest(-1)),
      JSON.stringify(withChest(1000)),
    ];
    const { code, out } = await run(draft, ['shirt', '--ndjson', '--seams'], input.join('\n'));
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map((answer) => Object.keys(answer))).toEqual([
      ['design', 'version', 'seams'],
      ['line', 'error'],
      ['line', 'error'],
      ['design', 'version', 'seams'],
    ]);
    expect(answers[2].error).toContain('chest');
  });

  it('refuses options out of bounds and unknown ones, and writes nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'toise-draft-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const body = join(folder, 'body.json');
    writeFileSync(body, JSON.stringify(BODY));
    for (const [options, named] of [
      [{ chestEase: 9 }, 'chestEase'],
      [{ wings: 2 }, 'wings'],
    ] as const) {
      const file = join(folder, 'options.json');
      writeFileSync(file, JSON.stringify(options));
      const { code, out, said } = await run(draft, [
        'shirt',
        '--measurements',
        body,
        '--options',
        file,
      ]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(said).toContain(named);
    }
    expect(readdirSync(folder).sort()).toEqual(['body.json', 'options.json']);
  });
});

describe('toise measure', () => {
  const asked = (kind: string, body: unknown, ...args: string[]) =>
    run(measure, [kind, '--measurements', '-', ...args], JSON.stringify(body));

  it('is quiet about an ordinary body and catches inches typed as centimetres', async () => {
    expect(JSON.parse((await asked('check', BODY)).out)).toEqual({
      flags: [],
      reference: expect.stringMatching(/^(inside|edge)$/),
    });
    const [flag] = JSON.parse((await asked('check', withChest(414.6))).out).flags;
    expect(flag).toMatchObject({
      measurement: 'chest',
      suggestion: { reason: 'inches-typed-as-cm' },
    });
  });

  it('completes all 38 measurements and keeps those given', async () => {
    const { estimates } = JSON.parse((await asked('complete', BODY)).out);
    expect(Object.keys(estimates)).toHaveLength(38);
    expect(estimates.chest).toMatchObject({ value: 1053, measured: true });
    expect(estimates.seat.measured).toBe(false);
  });

  it('ranks what to measure next for a garment, best first', async () => {
    const body = { measurements: { chest: 1000 }, stature: 1780, weightKg: 80, sex: 'M' };
    const { next, enough } = JSON.parse((await asked('next', body, '--garment', 'shirt')).out);
    const gains = next.map(({ gainMm }: { gainMm: number }) => gainMm);
    expect(enough).toBe(false);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(next.map(({ measurement }: { measurement: string }) => measurement)).not.toContain(
      'chest',
    );
  });

  it.each([
    [['guess'], 'check, complete or next'],
    [['check', '--sex', 'X', '--measurements', '-'], '--sex'],
    [['next', '--measurements', '-'], '--garment'],
  ])('refuses %j', async (args, named) => {
    expect(await run(measure, args, '{}')).toMatchObject({
      code: 2,
      out: '',
      said: expect.stringContaining(named),
    });
  });
});

describe('toise draft for a figure, a try-on garment and finished measures', () => {
  const folder = mkdtempSync(join(tmpdir(), 'toise-figure-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, json: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(json));
    return path;
  };
  const draftWith = (args: readonly string[], body: unknown = BODY) =>
    run(draft, ['shirt', '--measurements', '-', ...args], JSON.stringify(body));

  it('drafts the figure, each side for itself', async () => {
    const figure = file('dropped.json', { posture: { droppedLeft: 2, belly: 1 } });
    const { code, out } = await draftWith(['--figure', figure]);
    expect(code).toBe(0);
    const { pieces, warnings } = JSON.parse(out);
    expect(pieces.map(({ id }: { id: string }) => id)).toContain('sleeve-left');
    expect(pieces.find(({ id }: { id: string }) => id === 'sleeve-left').side).toBe('left');
    expect(warnings).toEqual([]);
  });

  it.each([
    [{ posture: { belly: 7 } }, 'posture.belly: takes whole steps from 0 to 3'],
    [{ posture: { hump: 1 } }, 'posture.hump: a figure is'],
    [{ belly: 1 }, 'posture: a figure is'],
  ])('refuses the figure %j in one line', async (figure, words) => {
    const { code, out, said } = await draftWith(['--figure', file('wrong.json', figure)]);
    expect([code, out]).toEqual([2, '']);
    expect(said).toContain(words);
    expect(said.trim().split('\n')).toHaveLength(1);
  });

  it('takes differences from a stock size', async () => {
    const { code, out } = await draftWith(['--try-on', 'M50'], {
      measurements: { chest: 20, shoulderToWrist: { left: 0, right: 12 } },
    });
    expect(code).toBe(0);
    expect(JSON.parse(out).finished.chest).toBeCloseTo((1000 + 20) * 1.15, 2);
    const { code: refused, said } = await draftWith(['--try-on', 'M51']);
    expect(refused).toBe(2);
    expect(said).toContain('44, 46, 48, 50');
  });

  it('sets the eases that give the finished measures, and prints them', async () => {
    const { code, out } = await draftWith(['--finished', file('wanted.json', { chest: 1150 })]);
    expect(code).toBe(0);
    const { finished, options, missed } = JSON.parse(out);
    expect(Math.abs(finished.chest - 1150)).toBeLessThan(2);
    expect(options.chestEase).toBeCloseTo(1150 / 1053 - 1, 2);
    expect(missed).toEqual([]);
    const { code: refused, said } = await draftWith([
      '--finished',
      file('ankle.json', { ankle: 300 }),
    ]);
    expect(refused).toBe(2);
    expect(said).toContain('ankle');
  });
});

describe('a negative number for an option', () => {
  it('is read as its value and refused in the verb’s own words', async () => {
    const { code, said } = await run(
      measure,
      ['check', '--measurements', '-', '--age', '-3'],
      '{}',
    );
    expect(code).toBe(2);
    expect(said.trim()).toBe('measure: --age takes years from 1 to 130, not "-3"');
  });
});
