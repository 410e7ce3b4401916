import { findChromium } from '../find-chromium.ts';
import { runProgram, runTool } from './run-program.ts';

/** True when there is a Chromium to test in; installs one where there is none and that can be done. */
export async function haveChromium(): Promise<boolean> {
  if (findChromium() !== null) return true;
  process.stdout.write('No Chromium here; installing one for the tests …\n');
  if (process.platform === 'linux' && process.getuid?.() === 0 && (await installByApt())) {
    if (findChromium() !== null) return true;
  }
  await runTool('playwright', ['install', 'chromium']);
  if (findChromium() !== null) return true;
  process.stderr.write(
    'There is no Chromium to test in and none could be installed. Install chromium, Chrome or Edge, or name one in TOISE_CHROMIUM.\n',
  );
  return false;
}

/** Debian's own, with the libraries and fonts it needs; Playwright's would lack those. */
async function installByApt(): Promise<boolean> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram('apt-get', ['update', '-qq'], env);
  const packages = ['chromium', 'fonts-liberation', 'fonts-dejavu-core'];
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  return (await runProgram('apt-get', args, env)) === 0;
}
