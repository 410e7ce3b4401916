import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

import type { Request } from '../../../shared/contract/contract.ts';
import { fileSettings } from '../../helpers/a-cutting-order.ts';
import { wordsOf } from '../../helpers/look-at-pdf.ts';
import { openTestStudio, type TestStudio } from '../../helpers/open-test-studio.ts';
import { aQuote, SHIRT_BODY, someShirt } from '../../helpers/order-facts.ts';

function plotFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'toise-plot-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function placed(test: TestStudio) {
  const { order, totalMinor } = await aQuote(test);
  return test.ask('orders:place', { id: order.id, expectedTotalMinor: totalMinor });
}

const fileOf = (
  test: TestStudio,
  id: string,
  changes: Partial<Request<'cutting:file'>> = {},
): Request<'cutting:file'> => ({
  jobId: test.newId(),
  source: { kind: 'order', id },
  what: 'ticket',
  settings: fileSettings(),
  allowanceMm: null,
  ...changes,
});

describe('files for the cutting room', () => {
  it('are made of an order as it was agreed; a code stands for the customer unless the shop wants the name', async () => {
    const test = await openTestStudio();
    const { id, customerId, number } = await placed(test);
    await test.ask('observations:add', { id: test.newId(), customerId, text: 'Wears a watch' });

    const coded = await test.ask('cutting:file', fileOf(test, id));
    await test.ask('settings:set', { ticketCustomer: 'name' });
    const named = await test.ask('cutting:file', fileOf(test, id));

    if (coded.kind !== 'made' || named.kind !== 'made') throw new Error('not made');
    expect(coded.fileName).toBe(`${number}_made-to-measure-shirt_ticket.pdf`);
    const [first, second] = [coded, named].map(({ base64 }) =>
      wordsOf(Buffer.from(base64, 'base64')),
    );
    if (first == null || second == null) return;
    expect(first).toContain('EL-0000');
    expect(first).not.toContain('Lefèvre');
    expect(first).toContain('Wears a watch');
    expect(first).toContain('For a wedding');
    expect(second).toContain('Élodie Lefèvre');
  });

  it('are made of a garment on the pattern table, with another allowance where asked', async () => {
    const test = await openTestStudio();
    const source = {
      kind: 'table',
      garment: someShirt(),
      measurements: SHIRT_BODY,
      estimated: ['neck'],
    } as const;
    const settings = fileSettings({ format: 'svg', language: 'fr' });
    const ask = (allowanceMm: number | null) =>
      test.ask('cutting:file', {
        ...{ jobId: test.newId(), what: 'pattern', settings, allowanceMm },
        source: { ...source, estimated: [...source.estimated] },
      });

    const [narrow, wide] = [await ask(null), await ask(25)];

    if (narrow.kind !== 'made' || wide.kind !== 'made') throw new Error('not made');
    expect(narrow.type).toBe('image/svg+xml');
    const svg = Buffer.from(narrow.base64, 'base64').toString('utf8');
    expect(svg).toContain('NE PAS COUPER');
    expect(wide.base64).not.toBe(narrow.base64);
  });

  it('name the piece that is wider than the roll', async () => {
    const test = await openTestStudio();
    const { id } = await placed(test);
    const settings = fileSettings({ format: 'hpgl', paper: 300 });

    const answer = await test.ask('cutting:file', fileOf(test, id, { what: 'pattern', settings }));

    expect(answer).toMatchObject({
      kind: 'failed',
      failure: { reason: 'too-wide', byMm: expect.any(Number), piece: expect.any(String) },
    });
  });

  it('are not made of a quote, nor of an order that is not there', async () => {
    const test = await openTestStudio();
    const { order } = await aQuote(test);

    expect(await test.ask('cutting:file', fileOf(test, order.id))).toMatchObject({
      kind: 'failed',
      failure: { reason: 'not-placed' },
    });
    await expect(test.ask('cutting:file', fileOf(test, test.newId()))).rejects.toThrow('not-found');
  });

  it('can be called off while they are made, and asked for again', async () => {
    const test = await openTestStudio();
    const { id } = await placed(test);
    const request = fileOf(test, id, { what: 'pattern' });

    const making = test.ask('cutting:file', request);
    expect(await test.ask('cutting:progress', { jobId: request.jobId })).toEqual({
      done: 0,
      total: 1,
    });
    await test.ask('cutting:cancel', { jobId: request.jobId });

    expect(await making).toMatchObject({ kind: 'failed', failure: { reason: 'cancelled' } });
    expect(await test.ask('cutting:progress', { jobId: request.jobId })).toBeNull();
    expect(await test.ask('cutting:file', request)).toMatchObject({ kind: 'made' });
  });
});

describe("today's cuts in the plotter's folder", () => {
  it('list what is placed and not cut, those due first', async () => {
    const test = await openTestStudio();
    const [first, second] = [await placed(test), await placed(test)];
    await aQuote(test);
    await test.ask('orders:move', { id: first.id, from: 'placed', to: 'cut', reason: '' });

    const cuts = await test.ask('cutting:orders', undefined);

    expect(cuts.map(({ order, estimated }) => [order.id, estimated])).toEqual([[second.id, 0]]);
  });

  it('writes whole files under names that every system takes, and nothing besides', async () => {
    const test = await openTestStudio();
    const folder = plotFolder();
    await test.ask('settings:set', { plotFolder: folder });
    const [one, two] = [await placed(test), await placed(test)];

    const result = await test.ask('cutting:batch', {
      jobId: test.newId(),
      orderIds: [one.id, two.id],
      settings: fileSettings({ format: 'hpgl', paper: 914, language: 'fr', labelsUsed: 23 }),
    });

    expect(result.state).toBe('ok');
    const names = result.orders.flatMap(({ files }) => files.map(({ fileName }) => fileName));
    expect(readdirSync(folder).sort()).toEqual([...names].sort());
    expect(names).toContain(`${one.number}_chemise-sur-mesure_patron.plt`);
    const plot = readFileSync(join(folder, `${one.number}_chemise-sur-mesure_patron.plt`), 'utf8');
    expect(plot).toMatch(/^IN;PU;[\s\S]*PU;SP0;PG;\n$/);
  });

  it('says of each order what stood in the way, and leaves no half file', async () => {
    const test = await openTestStudio();
    const folder = plotFolder();
    await test.ask('settings:set', { plotFolder: folder });
    const [cut, good] = [await placed(test), await placed(test)];
    await test.ask('orders:move', { id: cut.id, from: 'placed', to: 'cut', reason: '' });
    // A folder in the way of the ticket cannot be replaced by a file.
    mkdirSync(join(folder, `${good.number}_made-to-measure-shirt_ticket.pdf`));

    const { orders } = await test.ask('cutting:batch', {
      jobId: test.newId(),
      orderIds: [cut.id, good.id],
      settings: fileSettings(),
    });

    expect(orders.map(({ files }) => files.map(({ failure }) => failure?.reason ?? null))).toEqual([
      ['already-cut', 'already-cut', 'already-cut'],
      [null, 'cannot-write', null],
    ]);
    expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  it('checks the folder, in a whole path, before anything is made', async () => {
    const test = await openTestStudio();
    const folder = plotFolder();
    writeFileSync(join(folder, 'a-file'), '');
    const check = async (path: string) =>
      (await test.ask('cutting:folder', { folder: path })).state;

    expect(await check(folder)).toBe('ok');
    expect(await check('')).toBe('none');
    expect(await check('plots/today')).toBe('not-absolute');
    expect(await check(join(folder, 'gone'))).toBe('missing');
    expect(await check(join(folder, 'a-file'))).toBe('no-folder');

    const { id } = await placed(test);
    const settings = fileSettings();
    await test.ask('settings:set', { plotFolder: join(folder, 'gone') });
    expect(
      await test.ask('cutting:batch', { jobId: test.newId(), orderIds: [id], settings }),
    ).toMatchObject({ state: 'missing', orders: [] });
  });
});
