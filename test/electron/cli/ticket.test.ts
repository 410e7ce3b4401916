import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';

import { runVerb } from '../../../electron/cli/run-verb.ts';
import { verb } from '../../../electron/cli/verbs/ticket.ts';
import { A_BODY } from '../../helpers/a-body.ts';
import { wordsOf } from '../../helpers/look-at-pdf.ts';
import { openTestStudio } from '../../helpers/open-test-studio.ts';
import { aQuote } from '../../helpers/order-facts.ts';
import { runToise } from '../../helpers/run-toise.ts';
import { ROOT } from '../../run/run-program.ts';

function arrange() {
  const folder = mkdtempSync(join(tmpdir(), 'toise-ticket-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const body = join(folder, 'body.json');
  writeFileSync(body, JSON.stringify({ unit: 'mm', measurements: A_BODY }));
  const out = join(folder, 'Fiche « été » nº 1.pdf');
  const run = (...more: string[]) =>
    runToise(['ticket', 'shirt', '--measurements', body, '--out', out, ...more]);
  return { folder, body, out, run };
}

/** The same verb in this process: what it refuses needs no process of its own. */
async function inProcess(args: readonly string[]) {
  let [stdout, stderr] = ['', ''];
  const code = await runVerb(verb, args, {
    stdin: Readable.from([]),
    stdout: {
      write: (text) => {
        stdout += text;
      },
    },
    stderr: {
      write: (text) => {
        stderr += text;
      },
    },
    env: {},
  });
  return { code, stdout, stderr };
}

describe('toise ticket', () => {
  it('writes ticket and labels of a design, with the marker that was laid', async () => {
    const { folder, out, run } = arrange();
    const marker = join(folder, 'marker.json');
    writeFileSync(marker, JSON.stringify({ widthMm: 1500, lengthMm: 1830, density: 84.2 }));
    const labels = join(folder, 'labels.pdf');

    const ran = await run(
      ...['--marker', marker, '--labels', labels, '--label-sheet', 'roll-62x29'],
      ...['--number', 'T-000042', '--customer', 'MD-4F2A', '--language', 'fr', '--json'],
    );

    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      order: 'T-000042',
      files: [{ file: out }, { file: labels }],
    });
    const words = wordsOf(readFileSync(out));
    if (words === null) return;
    expect(words).toContain('Chemise sur mesure · MD-4F2A');
    expect(words).toMatch(/1,83 m\s+placement, 84,2/);
  });

  it('writes the ticket of an order while the studio is open on its folder', async () => {
    const { folder } = arrange();
    const test = await openTestStudio();
    const { order, totalMinor } = await aQuote(test);
    const out = join(folder, 'order.pdf');
    const args = ['--order', '1', '--data', test.dataFolder, '--out', out];

    const early = await inProcess(args);
    await test.ask('orders:place', { id: order.id, expectedTotalMinor: totalMinor });
    const ran = await runToise(['ticket', ...args]);

    expect([early.code, early.stderr]).toEqual([2, expect.stringMatching(/T-000001 is a quote/)]);
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(wordsOf(readFileSync(out)) ?? 'T-000001').toContain('T-000001');
  });

  it.each([
    [['--marker', 'body.json'], /a marker is \{"material"/],
    [['--label-sheet', 'a5'], /--label-sheet takes a4-70x37/],
    [['--cloth-width', '12'], /--cloth-width takes 300 to 3500 mm/],
    [['--unit', 'ell'], /--unit takes cm, mm or in/],
    [['--language', 'de'], /ticket: --language takes en or fr/],
    [['--allowance', '80'], /ticket: the allowance is 80 mm/],
    [['--order', '1', '--data', '/no/such/data'], /shirt" is one too many/],
  ])('refuses %j in one line and writes nothing', async (more, words) => {
    const { folder, body, out } = arrange();
    const args = ['shirt', '--measurements', body, '--out', out];

    const ran = await inProcess([
      ...args,
      ...more.map((word) => (word === 'body.json' ? body : word)),
    ]);

    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(words);
    expect(ran.stderr.trim()).not.toContain('\n');
    expect(readdirSync(folder)).toEqual(['body.json']);
  });

  it('on a disk that takes no more keeps the old file whole and leaves nothing beside it', () => {
    const { folder, body } = arrange();
    const out = join(folder, 'ticket.pdf');
    writeFileSync(out, 'the old one');
    // The system stops every write of this process after 4 KiB, as a full disk or a quota does.
    const ran = spawnSync(
      'bash',
      [
        '-c',
        'ulimit -f 4; trap "" XFSZ; exec "$@"',
        'bash',
        process.execPath,
        join(ROOT, 'electron/cli/toise.ts'),
        ...['ticket', 'shirt', '--measurements', body, '--out', out],
      ],
      { encoding: 'utf8' },
    );

    expect([ran.status, ran.stderr]).toEqual([1, expect.stringMatching(/^no room on the disk: /)]);
    expect(readFileSync(out, 'utf8')).toBe('the old one');
    expect(readdirSync(folder).sort()).toEqual(['body.json', 'ticket.pdf']);
  });
});
