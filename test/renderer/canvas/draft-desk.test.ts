import { describe, expect, it } from 'vitest';

import {
  createDraftDesk,
  type DraftWorker,
  type DraftWorkerListener,
  HANG_MS,
  PENDING_AFTER_MS,
} from '../../../renderer/canvas/draft-desk.ts';
import { createDraftAnswerer } from '../../../renderer/workers/answer-draft.ts';
import type { DraftAnswer, DraftRequest } from '../../../renderer/workers/draft-messages.ts';
import type { DraftInput } from '../../../shared/pattern/draft-input.ts';
import type { Draft, DraftFailure } from '../../../shared/pattern/model.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { aDraft, aPiece } from '../../helpers/a-draft.ts';

const input = (chest: number): DraftInput => ({
  design: 'shirt',
  measurements: { chest },
  options: {},
  allowanceMm: 10,
});

const NO_CHEST: DraftFailure = { reason: 'missing-measurement', measurements: ['chest'] };

/** Drafts a back as wide as half the chest and a cuff that is always the same. */
const drafting = ({ measurements, design }: DraftInput): Result<Draft, DraftFailure> => {
  const { chest } = measurements;
  if (typeof chest !== 'number') return err(NO_CHEST);
  if (chest === 666) throw new Error('a defect');
  return ok(aDraft({ design, pieces: [aPiece('back', chest / 2, 700), aPiece('cuff', 240, 70)] }));
};

/** A worker of our own: answers when told to, and copies messages as a real one does. */
function arrange() {
  const workers: { listener: DraftWorkerListener; inbox: DraftRequest[]; stopped: boolean }[] = [];
  const timers: { ms: number; callback: () => void }[] = [];
  const answerers: ReturnType<typeof createDraftAnswerer>[] = [];
  const desk = createDraftDesk({
    startWorker: (listener): DraftWorker => {
      const worker = { listener, inbox: [] as DraftRequest[], stopped: false };
      workers.push(worker);
      answerers.push(createDraftAnswerer(drafting));
      return {
        post: (request) => worker.inbox.push(request),
        stop: () => {
          worker.stopped = true;
        },
      };
    },
    after: (ms, callback) => {
      const timer = { ms, callback };
      timers.push(timer);
      return () => timers.splice(timers.indexOf(timer), timers.includes(timer) ? 1 : 0);
    },
  });
  const sent: DraftAnswer[] = [];
  const work = (): void => {
    const worker = workers.at(-1);
    const request = worker?.inbox.shift();
    if (worker === undefined || request === undefined) return;
    const answer = answerers.at(-1)?.(structuredClone(request));
    if (answer === null || answer === undefined) return;
    sent.push(answer);
    worker.listener.onAnswer(structuredClone(answer));
  };
  const width = (channel: { state(): { draft: Draft | null } }): number | undefined =>
    channel.state().draft?.pieces[0]?.cutLine.segments[0]?.to.x;
  return { desk, workers, timers, sent, work, width };
}

describe('asking the worker for drafts', () => {
  it('shows the draft when it comes', () => {
    const { desk, work, width } = arrange();
    const channel = desk.open();
    channel.request(input(1000));
    expect(channel.state()).toMatchObject({ draft: null, pending: true });
    work();
    expect(width(channel)).toBe(500);
    expect(channel.state()).toMatchObject({ failure: null, pending: false, trouble: null });
  });

  it('drafts the first and the latest of many requests and none between', () => {
    const { desk, workers, sent, work, width } = arrange();
    const channel = desk.open();
    for (const chest of [900, 910, 920, 930]) channel.request(input(chest));
    expect(workers[0]?.inbox).toHaveLength(1);
    work();
    expect(width(channel)).toBe(450);
    expect(channel.state().pending).toBe(true);
    work();
    expect(width(channel)).toBe(465);
    expect(channel.state().pending).toBe(false);
    expect(sent).toHaveLength(2);
  });

  it('says that a draft is coming only when it takes a while', () => {
    const { desk, timers, work } = arrange();
    const channel = desk.open();
    channel.request(input(900));
    work();
    channel.request(input(910));
    expect(channel.state().pending).toBe(false);
    timers.find(({ ms }) => ms === PENDING_AFTER_MS)?.callback();
    expect(channel.state().pending).toBe(true);
    work();
    expect(channel.state().pending).toBe(false);
  });

  it('tells of a quick draft once', () => {
    const { desk, timers, work } = arrange();
    const channel = desk.open();
    channel.request(input(900));
    work();
    let told = 0;
    channel.subscribe(() => {
      told += 1;
    });
    channel.request(input(910));
    work();
    expect(told).toBe(1);
    expect(timers).toEqual([]);
  });

  it('asks nothing when the same is asked again', () => {
    const { desk, workers, work } = arrange();
    const channel = desk.open();
    channel.request(input(900));
    work();
    const before = channel.state();
    channel.request(input(900));
    expect(workers[0]?.inbox).toEqual([]);
    expect(channel.state()).toBe(before);
  });

  it('keeps the last good draft beside the failure, and drops the failure with the next', () => {
    const { desk, work, width } = arrange();
    const channel = desk.open();
    channel.request(input(900));
    work();
    channel.request({ ...input(900), measurements: {} });
    work();
    expect(width(channel)).toBe(450);
    expect(channel.state().failure).toEqual(NO_CHEST);
    channel.request(input(940));
    work();
    expect(channel.state()).toMatchObject({ failure: null });
    expect(width(channel)).toBe(470);
  });

  it('does not show a shirt beside a failure of the chinos', () => {
    const { desk, work } = arrange();
    const channel = desk.open();
    channel.request(input(900));
    work();
    channel.request({ ...input(900), design: 'chinos', measurements: {} });
    expect(channel.state().draft?.design).toBe('shirt');
    work();
    expect(channel.state()).toMatchObject({ draft: null, failure: NO_CHEST });
  });

  it('sends only the pieces that changed and keeps the identity of the others', () => {
    const { desk, sent, work } = arrange();
    const channel = desk.open();
    channel.request(input(900));
    work();
    const cuff = channel.state().draft?.pieces[1];
    channel.request(input(940));
    work();
    const last = sent.at(-1)?.outcome;
    expect(last?.kind === 'draft' && last.pieces[1]).toBe('cuff');
    expect(channel.state().draft?.pieces[1]).toBe(cuff);
    expect(channel.state().draft?.pieces.map(({ id }) => id)).toEqual(['back', 'cuff']);
  });

  it('starts another worker when one stops and drafts what is wanted', () => {
    const { desk, workers, work, width } = arrange();
    const channel = desk.open();
    channel.request(input(900));
    work();
    channel.request(input(920));
    workers[0]?.listener.onStop();
    expect(workers).toHaveLength(2);
    expect(workers[0]?.stopped).toBe(true);
    expect(width(channel)).toBe(450);
    work();
    expect(width(channel)).toBe(460);
    expect(channel.state()).toMatchObject({ pending: false, trouble: 'restarted' });
    channel.request(input(930));
    work();
    expect(channel.state().trouble).toBeNull();
  });

  it('gives up on an input that stops the worker twice, and works again with another', () => {
    const { desk, workers, work, width } = arrange();
    const channel = desk.open();
    channel.request(input(900));
    workers[0]?.listener.onStop();
    workers[1]?.listener.onStop();
    expect(workers).toHaveLength(2);
    expect(channel.state()).toMatchObject({ pending: false, trouble: 'broken' });
    channel.request(input(920));
    work();
    expect(width(channel)).toBe(460);
  });

  it('takes a worker that does not answer for stopped', () => {
    const { desk, workers, timers, work, width } = arrange();
    const channel = desk.open();
    channel.request(input(900));
    expect(timers.map(({ ms }) => ms)).toEqual([HANG_MS]);
    timers[0]?.callback();
    expect(workers).toHaveLength(2);
    work();
    expect(width(channel)).toBe(450);
    expect(timers).toEqual([]);
  });

  it('says that the drafting is broken when it throws, and goes on with the next', () => {
    const { desk, work, width } = arrange();
    const channel = desk.open();
    channel.request(input(900));
    work();
    channel.request(input(666));
    work();
    expect(channel.state()).toMatchObject({ trouble: 'broken', pending: false });
    channel.request(input(800));
    work();
    expect(width(channel)).toBe(400);
    expect(channel.state().trouble).toBeNull();
  });

  it('says that the drafting is broken where no worker can be started', () => {
    const desk = createDraftDesk({
      startWorker: () => {
        throw new Error('no workers here');
      },
      after: () => () => undefined,
    });
    const channel = desk.open();
    channel.request(input(900));
    expect(channel.state()).toMatchObject({ trouble: 'broken', pending: false });
  });

  it('keeps two canvases apart', () => {
    const { desk, work, width } = arrange();
    const one = desk.open();
    const other = desk.open();
    one.request(input(900));
    other.request(input(1200));
    work();
    work();
    expect([width(one), width(other)]).toEqual([450, 600]);
  });

  it('is heard no more once closed, and opens again with a request', () => {
    const { desk, work, workers, width } = arrange();
    const channel = desk.open();
    channel.request(input(900));
    channel.close();
    const before = channel.state();
    while ((workers[0]?.inbox.length ?? 0) > 0) work();
    expect(channel.state()).toBe(before);
    channel.request(input(900));
    work();
    expect(width(channel)).toBe(450);
  });

  it('clears the table for null', () => {
    const { desk, work } = arrange();
    const channel = desk.open();
    channel.request(input(900));
    work();
    channel.request(input(910));
    channel.request(null);
    work();
    expect(channel.state()).toMatchObject({ draft: null, pending: false, failure: null });
  });
});

describe('pulling at a pattern', () => {
  const grip = { kind: 'edge', piece: 'back', edge: 'right', share: 0.5 } as const;
  const by = (x: number) => ({ grip, by: { x, y: 0 } });

  it('asks for the newest pull only, and tells what it came to', () => {
    const { desk, workers, work } = arrange();
    const channel = desk.open();
    channel.request(input(1000));
    work();
    for (const x of [5, 10, 15]) channel.pull(input(1000), by(x));
    expect(workers[0]?.inbox.map(({ pull }) => pull)).toEqual([by(5)]);
    work();
    work();
    expect(workers[0]?.inbox).toEqual([]);
    expect(channel.state().pulled?.request).toEqual(by(15));
  });

  it('asks nothing again when what followed is wanted, and drops it for anything else', () => {
    const { desk, workers, work } = arrange();
    const channel = desk.open();
    channel.pull(input(1000), by(5));
    work();
    const { pulled } = channel.state();
    channel.request({ ...input(1000), options: pulled?.result.options ?? {} });
    expect(workers[0]?.inbox).toEqual([]);
    channel.request(input(900));
    work();
    expect(channel.state().pulled).toBeNull();
  });

  it('has a pattern learned without waiting for an answer', () => {
    const { desk, workers, work } = arrange();
    const channel = desk.open();
    channel.request(input(1000));
    work();
    channel.prepare(input(1000));
    channel.request(input(1010));
    expect(workers[0]?.inbox.map(({ pull }) => pull ?? null)).toEqual(['prepare', null]);
  });
});
