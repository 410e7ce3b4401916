import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from '@playwright/test';

import { chromiumArguments, findChromium } from '../find-chromium.ts';
import { icnsOf, icoOf, type SizedPng } from './containers.ts';

// `npm run icons`: renders resources/icons/icon.svg into what each system wants.
const folder = join(import.meta.dirname, '../../resources/icons');
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

const executablePath = findChromium();
const browser = await chromium.launch({
  args: [...chromiumArguments()],
  ...(executablePath === null ? {} : { executablePath }),
});

async function render(size: number): Promise<SizedPng> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>html,body{margin:0}svg{display:block}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return { size, png };
}

const images: SizedPng[] = [];
for (const size of SIZES) images.push(await render(size));
await browser.close();

const pngOf = (size: number) => images.find((image) => image.size === size)?.png ?? Buffer.alloc(0);
writeFileSync(join(folder, 'icon.png'), pngOf(1024));
writeFileSync(join(folder, 'icon.ico'), icoOf(images.filter(({ size }) => size <= 256)));
writeFileSync(join(folder, 'icon.icns'), icnsOf(images));
// Linux desktops look for each size by its name.
mkdirSync(join(folder, 'linux'), { recursive: true });
for (const size of [16, 32, 48, 64, 128, 256, 512]) {
  writeFileSync(join(folder, 'linux', `${size}x${size}.png`), pngOf(size));
}
