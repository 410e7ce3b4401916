import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';

import { nestInstanceSchema, problemOfInstance } from '../../../shared/marker/nest-instance.ts';
import { density } from '../../../shared/marker/nest-problem.ts';
import { piecesTooWide } from '../../../shared/marker/nest-strip.ts';
import { nestInWorkers } from '../../workers/nest-in-workers.ts';
import { type CommandIo, UsageError, type Verb } from '../verb.ts';

const HELP = `toise nest INSTANCE.json [--seconds N] [--workers N] [--seed N] [--json]

Lays the pieces of a strip-packing instance as tightly as it can and prints
{density, length, placements: [{id, x, y, rotation}]}; density in per cent.
Each outline is rotated about its own origin by "rotation" degrees, then moved by (x, y).

  --seconds N   how long to search, 1 to 3600 (default 60)
  --workers N   threads, 1 to 64 (default 2)
  --seed N      where chance starts, a whole number (default 1)
`;

export const verb: Verb = {
  name: 'nest',
  summary: 'lay the pieces of a strip-packing instance tightly',
  help: HELP,
  run: async (args, { stdout, stderr }: CommandIo) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        seconds: { type: 'string', default: '60' },
        workers: { type: 'string', default: '2' },
        seed: { type: 'string', default: '1' },
        json: { type: 'boolean', default: false },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError('nest: name one instance file');
    const seconds = numberOf('--seconds', values.seconds, 1, 3600);
    const workers = wholeOf('--workers', values.workers, 1, 64);
    const seed = wholeOf('--seed', values.seed, 0, 4_000_000);
    const problem = problemOfInstance(await readInstance(file));
    const [wide] = piecesTooWide(problem);
    if (wide) {
      throw new UsageError(
        `nest: piece ${wide.id} is ${wide.by.toPrecision(4)} wider than the strip`,
      );
    }
    const nest = await nestInWorkers({
      problem,
      seconds,
      workers,
      seed,
      onBetter: ({ length }) =>
        values.json ? undefined : stderr.write(`\r${density(problem, length).toFixed(2)} %  `),
    });
    if (!values.json) stderr.write('\n');
    const answer = {
      density: density(problem, nest.length),
      length: nest.length,
      placements: nest.placements,
    };
    stdout.write(`${JSON.stringify(answer)}\n`);
    return 0;
  },
};

async function readInstance(file: string) {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    throw new UsageError(`nest: ${file} ${why}`);
  }
  const instance = nestInstanceSchema.safeParse(json);
  if (!instance.success) {
    throw new UsageError(`nest: ${file}: ${z.prettifyError(instance.error).split('\n').join(' ')}`);
  }
  return instance.data;
}

function numberOf(flag: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (!(value >= least && value <= most)) {
    throw new UsageError(`nest: ${flag} takes a number from ${least} to ${most}, not "${text}"`);
  }
  return value;
}

function wholeOf(flag: string, text: string, least: number, most: number): number {
  const value = numberOf(flag, text, least, most);
  if (!Number.isInteger(value))
    throw new UsageError(`nest: ${flag} takes a whole number, not "${text}"`);
  return value;
}
