import type { Request, Response } from '../shared/contract/contract.ts';
import type { cuttingRequests } from '../shared/contract/cutting-requests.ts';
import { estimatedNames } from '../shared/order/garment-body.ts';
import type { Order, OrderState } from '../shared/order/order.ts';
import { type BatchOrder, createCuttingBatch } from './documents/cutting-batch.ts';
import { failureView } from './documents/cutting-failure.ts';
import { plotFolderState } from './documents/plot-folder.ts';
import { StudioError } from './errors.ts';
import type { Handlers } from './handlers.ts';
import type { Logger } from './log.ts';
import type { CuttingOrder } from './services/order-sheets.ts';
import type { StudioServices } from './studio-services.ts';
import { CalledOffError, type CuttingThread } from './workers/cutting-thread.ts';

type Dependencies = {
  readonly services: StudioServices;
  readonly thread: CuttingThread;
  /** Writes a whole file or none. */
  readonly write: (path: string, content: Uint8Array) => Promise<void>;
  readonly log: Logger;
};

/** The scissors are still in the drawer. */
const NOT_YET_CUT: readonly OrderState[] = ['placed', 'in-pattern'];

/** As many as a page of the board; a shop that has more to cut begins with those due first. */
const LISTED_A_STATE = 200;

/** The files of the cutting room: one at a time for the window, or many into the plotter's folder. */
export function createCuttingHandlers({
  services,
  thread,
  write,
  log,
}: Dependencies): Pick<Handlers, keyof typeof cuttingRequests> {
  const { repositories, orderSheets, settings } = services;
  const jobs = createJobs();
  const runBatch = createCuttingBatch({ make: thread.make, write, log });

  const required = (id: string): Order => {
    const order = repositories.orders.get(id);
    if (order === undefined) throw new StudioError('not-found', 'no such order');
    return order;
  };

  const sourceOf = (source: Request<'cutting:file'>['source']): CuttingOrder | null =>
    source.kind === 'order'
      ? orderSheets.ofOrder(required(source.id))
      : orderSheets.ofTable(source);

  const file = async (request: Request<'cutting:file'>): Promise<Response<'cutting:file'>> => {
    const { jobId, what, settings: fileSettings, allowanceMm } = request;
    const source = sourceOf(request.source);
    if (source === null) return { kind: 'failed', failure: plainFailure('not-placed') };
    const order = allowanceMm === null ? source : withAllowance(source, allowanceMm);
    return jobs.run(jobId, 1, async (signal) => {
      try {
        const made = await thread.make({ what, ...order, settings: fileSettings }, signal);
        if (!made.ok) return { kind: 'failed', failure: failureView(made.error) };
        const { fileName, type, content } = made.value;
        return { kind: 'made', fileName, type, base64: Buffer.from(content).toString('base64') };
      } catch (error) {
        if (!(error instanceof CalledOffError)) throw error;
        return { kind: 'failed', failure: plainFailure('cancelled') };
      }
    });
  };

  const batch = async (request: Request<'cutting:batch'>): Promise<Response<'cutting:batch'>> => {
    const { jobId, orderIds } = request;
    // Every order's labels are a file of their own, and begin on a sheet of their own.
    const fileSettings = { ...request.settings, labelsUsed: 0 };
    const folder = settings.get().plotFolder;
    const state = await plotFolderState(folder);
    if (state !== 'ok') return { folder, state, orders: [] };
    const orders = orderIds.map(required).map((order): BatchOrder => {
      const { id: orderId, number } = order;
      if (order.state !== 'quote' && !NOT_YET_CUT.includes(order.state)) {
        return { orderId, number, order: 'already-cut' };
      }
      return { orderId, number, order: orderSheets.ofOrder(order) ?? 'not-placed' };
    });
    const total = 3 * orders.length;
    return jobs.run(jobId, total, async (signal, onDone) => ({
      folder,
      state,
      orders: await runBatch({ orders, folder, settings: fileSettings, signal, onDone }),
    }));
  };

  return {
    'cutting:file': file,
    'cutting:batch': batch,
    'cutting:progress': ({ jobId }) => jobs.progress(jobId),
    'cutting:cancel': ({ jobId }) => {
      jobs.cancel(jobId);
      return null;
    },
    'cutting:orders': () =>
      repositories.orderLists
        .board(LISTED_A_STATE)
        .filter(({ state }) => NOT_YET_CUT.includes(state))
        .flatMap(({ orders }) => orders)
        .toSorted((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))
        .map((order) => {
          const estimates = required(order.id).snapshot?.measurements.estimates ?? {};
          return { order, estimated: estimatedNames(estimates).length };
        }),
    'cutting:folder': async ({ folder }) => ({ state: await plotFolderState(folder) }),
  };
}

const plainFailure = (reason: 'not-placed' | 'cancelled') => ({ reason, piece: null, byMm: null });

/** One allowance all round, as a person asked for this file alone. */
const withAllowance = ({ sheet, input }: CuttingOrder, allowanceMm: number): CuttingOrder => ({
  sheet: { ...sheet, allowanceMm },
  input: { ...input, allowanceMm },
});

/** What is under way: how far, and how to call it off. */
function createJobs() {
  const running = new Map<
    string,
    { done: number; total: number; readonly stop: AbortController }
  >();
  return {
    run: async <T>(
      id: string,
      total: number,
      work: (signal: AbortSignal, onDone: (done: number) => void) => Promise<T>,
    ): Promise<T> => {
      const job = { done: 0, total, stop: new AbortController() };
      // A job asked for twice under one id: the later one is meant.
      running.get(id)?.stop.abort();
      running.set(id, job);
      try {
        return await work(job.stop.signal, (done) => {
          job.done = done;
        });
      } finally {
        if (running.get(id) === job) running.delete(id);
      }
    },
    progress: (id: string) => {
      const job = running.get(id);
      return job === undefined ? null : { done: job.done, total: job.total };
    },
    cancel: (id: string) => running.get(id)?.stop.abort(),
  };
}
