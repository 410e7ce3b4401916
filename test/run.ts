import { electronState } from '../electron/cli/electron-state.ts';
import { currentPage } from '../electron/cli/page-build.ts';
import { haveChromium } from './run/have-chromium.ts';
import { ROOT, runCounted, runTool } from './run/run-program.ts';
import {
  closingLine,
  isGood,
  playwrightTally,
  single,
  sum,
  type Tally,
  vitestTally,
} from './run/tally.ts';
import { installVendure } from './shops/vendure-server.ts';

// `npm test`: everything that needs no Electron program, from the quickest check to the slowest.

type Part = { readonly name: string; readonly run: () => Promise<Tally> };

const types = (project: string): Part => ({
  name: `types of ${project}/`,
  run: async () => single((await runTool('tsc', ['-p', project])) === 0),
});

const PARTS: readonly Part[] = [
  { name: 'format and lint', run: async () => single((await runTool('biome', ['ci', '.'])) === 0) },
  ...['shared', 'electron', 'renderer', 'test'].map(types),
  { name: 'the page builds', run: pageBuilds },
  { name: 'the test shop is there', run: shopIsThere },
  {
    name: 'unit and integration tests',
    run: () =>
      runCounted(
        (file) =>
          runTool('vitest', [
            'run',
            '--reporter=default',
            '--reporter=json',
            `--outputFile.json=${file}`,
          ]),
        vitestTally,
      ),
  },
  { name: 'stories in Chromium', run: stories },
];

async function pageBuilds(): Promise<Tally> {
  await currentPage(ROOT, process);
  return single(true);
}

async function shopIsThere(): Promise<Tally> {
  await installVendure();
  return single(true);
}

async function stories(): Promise<Tally> {
  if (!(await haveChromium())) return single(false);
  const desktop = electronState(ROOT, process.env);
  if (desktop.kind !== 'ready') {
    process.stdout.write(`The desktop's smoke test was skipped: ${desktop.says}.\n`);
  }
  return runCounted(
    (file) =>
      runTool('playwright', ['test', '--reporter=list,json'], {
        PLAYWRIGHT_JSON_OUTPUT_NAME: file,
      }),
    playwrightTally,
  );
}

async function run({ name, run: runPart }: Part): Promise<Tally> {
  process.stdout.write(`\n── ${name}\n`);
  try {
    const tally = await runPart();
    process.stdout.write(`${name}: ${closingLine(tally)}\n`);
    return tally;
  } catch (error) {
    process.stdout.write(`${name}: ${error instanceof Error ? error.message : error}\n`);
    return single(false);
  }
}

const tallies: Tally[] = [];
for (const part of PARTS) tallies.push(await run(part));
const total = sum(tallies);
process.exitCode = isGood(total) ? 0 : 1;
process.stdout.write(`\n${closingLine(total)}\n`);
