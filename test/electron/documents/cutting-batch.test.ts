import { describe, expect, it } from 'vitest';

import { type BatchOrder, createCuttingBatch } from '../../../electron/documents/cutting-batch.ts';
import type { CuttingJob } from '../../../electron/documents/cutting-file.ts';
import { silentLogger } from '../../../electron/log.ts';
import { CalledOffError } from '../../../electron/workers/cutting-thread.ts';
import { err, ok } from '../../../shared/result.ts';
import { cuttingInput, cuttingSheet, fileSettings } from '../../helpers/a-cutting-order.ts';

const orderNo = (n: number): BatchOrder => ({
  orderId: `00000000-0000-4000-8000-00000000000${n}`,
  number: `T-00000${n}`,
  order: { sheet: cuttingSheet({ number: `T-00000${n}` }), input: cuttingInput() },
});

const systemError = (code: string) => Object.assign(new Error(code), { code, syscall: 'write' });

function arrange(failing: (path: string) => Error | null = () => null) {
  const written: string[] = [];
  const stop = new AbortController();
  const progress: number[] = [];
  const made = async ({ what, sheet }: CuttingJob, signal: AbortSignal) => {
    if (signal.aborted) throw new CalledOffError();
    return ok({
      fileName: `${sheet.number}_${what}.pdf`,
      type: 'application/pdf',
      content: Buffer.from('x'),
    });
  };
  const run = (
    orders: readonly BatchOrder[],
    make: Parameters<typeof createCuttingBatch>[0]['make'] = made,
  ) =>
    createCuttingBatch({
      make,
      write: async (path) => {
        const failure = failing(path);
        if (failure !== null) throw failure;
        written.push(path);
      },
      log: silentLogger,
    })({
      orders,
      folder: '/plot',
      settings: fileSettings(),
      signal: stop.signal,
      onDone: (done) => progress.push(done),
    });
  return { run, written, stop, progress, made };
}

const reasonsOf = (results: Awaited<ReturnType<ReturnType<typeof arrange>['run']>>) =>
  results.map(({ files }) => files.map(({ failure }) => failure?.reason ?? 'written'));

describe("today's cuts", () => {
  it('are pattern, ticket and labels of every order, one after the other', async () => {
    const { run, written, progress } = arrange();

    const results = await run([orderNo(1), orderNo(2)]);

    expect(written).toEqual(
      ['1', '2'].flatMap((n) =>
        ['pattern', 'ticket', 'labels'].map((what) => `/plot/T-00000${n}_${what}.pdf`),
      ),
    );
    expect(results[1]?.files[2]).toEqual({
      what: 'labels',
      fileName: 'T-000002_labels.pdf',
      failure: null,
    });
    expect(progress).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('say which files a full disk has kept out, and write the others', async () => {
    const { run, written } = arrange((path) =>
      path.includes('T-000001_pattern') ? systemError('ENOSPC') : null,
    );

    expect(reasonsOf(await run([orderNo(1), orderNo(2)]))).toEqual([
      ['disk-full', 'written', 'written'],
      ['written', 'written', 'written'],
    ]);
    expect(written).toHaveLength(5);
  });

  it.each([
    ['EACCES', 'no-permission'],
    ['EROFS', 'no-permission'],
    ['ENOENT', 'folder-gone'],
    ['EDQUOT', 'disk-full'],
    ['EIO', 'cannot-write'],
  ])('know %s for %s', async (code, reason) => {
    const { run } = arrange(() => systemError(code));
    expect(reasonsOf(await run([orderNo(1)]))).toEqual([[reason, reason, reason]]);
  });

  it('name the piece that no roll takes, and go on', async () => {
    const { run, made } = arrange();
    const make: typeof made = async (job, signal) =>
      job.what === 'pattern'
        ? (err({ reason: 'too-wide', piece: 'back', pieceName: 'Dos', byMm: 120 }) as never)
        : made(job, signal);

    const [first] = await run([orderNo(1)], make);

    expect(first?.files[0]?.failure).toEqual({ reason: 'too-wide', piece: 'Dos', byMm: 120 });
    expect(first?.files[1]?.failure).toBeNull();
  });

  it('survive a bug in one garment', async () => {
    const { run, made } = arrange();
    const make: typeof made = async (job, signal) => {
      if (job.sheet.number === 'T-000001') throw new TypeError('a bug');
      return made(job, signal);
    };

    expect(reasonsOf(await run([orderNo(1), orderNo(2)], make))).toEqual([
      ['unexpected', 'unexpected', 'unexpected'],
      ['written', 'written', 'written'],
    ]);
  });

  it('stop when they are called off, and say what was not written', async () => {
    const { run, stop, written, made } = arrange();
    const make: typeof made = async (job, signal) => {
      if (job.sheet.number === 'T-000002') stop.abort();
      return made(job, signal);
    };

    expect(reasonsOf(await run([orderNo(1), orderNo(2)], make))).toEqual([
      ['written', 'written', 'written'],
      ['cancelled', 'cancelled', 'cancelled'],
    ]);
    expect(written).toHaveLength(3);
  });

  it('leave out what was cut meanwhile', async () => {
    const { run, written } = arrange();
    expect(reasonsOf(await run([{ ...orderNo(1), order: 'already-cut' }]))).toEqual([
      ['already-cut', 'already-cut', 'already-cut'],
    ]);
    expect(written).toEqual([]);
  });
});
