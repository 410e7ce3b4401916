import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Tally } from './tally.ts';

export const ROOT = join(import.meta.dirname, '../..');

/** The script of a tool as its package installs it, to be run by the Node that runs this. */
const TOOLS = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
} as const;

export type Tool = keyof typeof TOOLS;

/** Runs to the end with its output on ours; answers with the exit code. Never asks anybody anything. */
export function runProgram(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', (error) => {
      process.stderr.write(`${program}: ${error.message}\n`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

export const runTool = (
  tool: Tool,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number> => runProgram(process.execPath, [join(ROOT, TOOLS[tool]), ...args], env);

/** Runs a tool that writes a JSON report into the file it is given, and counts by that report. */
export async function runCounted(
  run: (reportFile: string) => Promise<number>,
  count: (report: unknown, exitCode: number) => Tally,
): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'toise-report-'));
  const file = join(folder, 'report.json');
  try {
    const exitCode = await run(file);
    return count(JSON.parse(readFileSync(file, 'utf8')), exitCode);
  } catch (error) {
    // The tool ended before it could report: that is a failure of its own.
    process.stderr.write(`no report: ${error instanceof Error ? error.message : error}\n`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
