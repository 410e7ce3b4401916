import { parseArgs } from 'node:util';
import { Bella } from '@freesewing/bella';
import { Bent } from '@freesewing/bent';
import { Brian } from '@freesewing/brian';
import { Carlita } from '@freesewing/carlita';
import { Carlton } from '@freesewing/carlton';
import { Charlie } from '@freesewing/charlie';
import { Devon } from '@freesewing/devon';
import { Jaeger } from '@freesewing/jaeger';
import * as penelope from '@freesewing/penelope';
import { Sandy } from '@freesewing/sandy';
import { Simon } from '@freesewing/simon';
import { Simone } from '@freesewing/simone';
import { Sophie } from '@freesewing/sophie';
import { Titan } from '@freesewing/titan';
import { Trayvon } from '@freesewing/trayvon';
import { Wahid } from '@freesewing/wahid';

import type { MeasurementName } from '../../shared/measurement/measurement-name.ts';
import type { MeasurementSet } from '../../shared/measurement/measurement-set.ts';
import type { DesignId } from '../../shared/pattern/design-id.ts';
import { DESIGNS } from '../../shared/pattern/designs/index.ts';
import { draft } from '../../shared/pattern/draft.ts';
import { createDrafter, type Drafter } from '../../shared/pattern/drafter.ts';
import { seededRandom } from '../helpers/seeded-random.ts';
import { syntheticBodies } from '../helpers/synthetic-bodies.ts';
import { BENCH_BODY } from './bench-body.ts';

/**
 * `npm run bench:draft`: our draft to the neutral model beside FreeSewing's own `draft()` and
 * `getRenderProps()`, in one process, the same bodies, turn about; then what a drafter that remembers
 * the last drafts takes when one measurement or the allowance changes. With `--bodies N` drafts N
 * bodies and prints what memory does.
 */
const ALLOWANCE_MM = 10;

type KernelPattern = { draft(): void; getRenderProps(): unknown };
type KernelDesign = new (settings: {
  readonly measurements: MeasurementSet;
  readonly sa: number;
}) => KernelPattern;

/** The studio's own designs have no kernel to run beside. */
const KERNELS: { readonly [id in DesignId]?: KernelDesign } = {
  shirt: Simon as unknown as KernelDesign,
  chinos: Charlie as unknown as KernelDesign,
  'pencil-skirt': (penelope as unknown as { readonly Penelope: KernelDesign }).Penelope,
  'circle-skirt': Sandy as unknown as KernelDesign,
  tie: Trayvon as unknown as KernelDesign,
  'slip-dress': Sophie as unknown as KernelDesign,
  'womens-shirt': Simone as unknown as KernelDesign,
  waistcoat: Wahid as unknown as KernelDesign,
  'sport-coat': Jaeger as unknown as KernelDesign,
  coat: Carlton as unknown as KernelDesign,
  'womens-coat': Carlita as unknown as KernelDesign,
  'denim-jacket': Devon as unknown as KernelDesign,
  'bodice-block': Brian as unknown as KernelDesign,
  'womens-bodice-block': Bella as unknown as KernelDesign,
  'sleeved-block': Bent as unknown as KernelDesign,
  'trouser-block': Titan as unknown as KernelDesign,
};

function ours(design: DesignId, measurements: MeasurementSet): boolean {
  return draft({ design, measurements, options: {}, allowanceMm: ALLOWANCE_MM }).ok;
}

function theirs(Kernel: KernelDesign, measurements: MeasurementSet): void {
  const pattern = new Kernel({ measurements, sa: ALLOWANCE_MM });
  pattern.draft();
  pattern.getRenderProps();
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

const ms = (value: number): string => `${value.toFixed(1)} ms`.padStart(9);

function compare(rounds: number, seed: number): boolean {
  console.log(`${rounds} bodies a design, allowance ${ALLOWANCE_MM} mm, seed ${seed}`);
  console.log('design         ours: median       p95   theirs: median       p95   ratio   refused');
  let slower = false;
  for (const { id } of DESIGNS) {
    const kernelDesign = KERNELS[id];
    if (kernelDesign === undefined) continue;
    const bodies = syntheticBodies(seededRandom(seed));
    for (let i = 0; i < 10; i += 1) {
      const body = bodies.next().value;
      ours(id, body);
      theirs(kernelDesign, body);
    }
    const mine: number[] = [];
    const kernel: number[] = [];
    let refused = 0;
    for (let i = 0; i < rounds; i += 1) {
      const body = bodies.next().value;
      const draftOurs = (): void => {
        let isDrafted = true;
        mine.push(
          timed(() => {
            isDrafted = ours(id, body);
          }),
        );
        if (!isDrafted) refused += 1;
      };
      const draftTheirs = (): void => void kernel.push(timed(() => theirs(kernelDesign, body)));
      // Turn about, so that neither always pays for the other's garbage.
      if (i % 2 === 0) {
        draftOurs();
        draftTheirs();
      } else {
        draftTheirs();
        draftOurs();
      }
    }
    mine.sort((a, b) => a - b);
    kernel.sort((a, b) => a - b);
    const ratio = at(mine, 0.5) / at(kernel, 0.5);
    slower ||= ratio > 1;
    console.log(
      `${id.padEnd(14)}    ${ms(at(mine, 0.5))} ${ms(at(mine, 0.95))}        ${ms(at(kernel, 0.5))} ${ms(at(kernel, 0.95))}   ${ratio.toFixed(2).padStart(5)}   ${String(refused).padStart(7)}`,
    );
  }
  return slower;
}

/** What is changed on the body of a fitting, a millimetre at a time. */
type Change = MeasurementName | 'allowance';

/** Times one draft after another of a body on which one thing changes, as it is typed. */
function typing(design: DesignId, change: Change, rounds: number, draftOne: Drafter): number {
  const times: number[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const by = i % 17;
    const measurements =
      change === 'allowance'
        ? BENCH_BODY
        : { ...BENCH_BODY, [change]: (BENCH_BODY[change] ?? 0) + by };
    const allowanceMm = change === 'allowance' ? ALLOWANCE_MM + by : ALLOWANCE_MM;
    times.push(timed(() => void draftOne({ design, measurements, options: {}, allowanceMm })));
  }
  // The first drafts fill the memory.
  return at(
    times.slice(3).sort((a, b) => a - b),
    0.5,
  );
}

/** Each change drafted afresh and with memory: what does not rest on it is not drafted again. */
function compareMemory(rounds: number): void {
  console.log('\ndesign         changes             afresh    with memory   ratio   (medians)');
  for (const { id, measurements } of DESIGNS) {
    for (const change of [...measurements, 'allowance'] as const) {
      // Typing brings a new value with each key: none of these is still remembered when it returns.
      const fresh = typing(id, change, rounds, draft);
      const remembering = createDrafter();
      const kept = typing(id, change, rounds, (input) => remembering(input));
      console.log(
        `${id.padEnd(14)} ${change.padEnd(16)} ${ms(fresh)}      ${ms(kept)}   ${(kept / fresh).toFixed(2).padStart(5)}`,
      );
    }
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`.padStart(9);

function memory(count: number, seed: number): void {
  const bodies = syntheticBodies(seededRandom(seed));
  const print = (drafted: number): void => {
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    console.log(
      `${String(drafted).padStart(7)} bodies   heap ${megabytes(heapUsed)}   rss ${megabytes(rss)}`,
    );
  };
  console.log(`${count} bodies, designs in turn, seed ${seed}`);
  let refused = 0;
  const start = performance.now();
  for (let i = 0; i < count; i += 1) {
    if (i % Math.max(1, Math.floor(count / 10)) === 0) print(i);
    const { id } = DESIGNS[i % DESIGNS.length] ?? { id: 'shirt' };
    if (!ours(id, bodies.next().value)) refused += 1;
  }
  print(count);
  const seconds = (performance.now() - start) / 1000;
  console.log(`${refused} refused; ${((1000 * seconds) / count).toFixed(1)} ms a body`);
}

const { values } = parseArgs({
  options: {
    bodies: { type: 'string' },
    rounds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
});

if (values.bodies !== undefined) memory(Number(values.bodies), Number(values.seed));
else {
  if (compare(Number(values.rounds), Number(values.seed))) process.exitCode = 1;
  compareMemory(Number(values.rounds));
}
