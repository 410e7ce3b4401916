import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';

import { type Packed, packStudio, ROOT } from '../../helpers/pack-studio.ts';
import { rawRequest } from '../../helpers/raw-request.ts';

const PACKING_MS = 300_000;
const STARTING_MS = 60_000;

/** As they stand in the program: the digits 0 and 1. */
const DISABLE = 0x30;
const ENABLE = 0x31;

let packed: Packed;

beforeAll(async () => {
  packed = await packStudio();
}, PACKING_MS);

afterAll(() => rmSync(packed.folder, { recursive: true, force: true }));

/** Starts the browser door from the extracted package alone, with plain Node. */
async function servePacked() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'toise-packed-data-'));
  const program = spawn(
    process.execPath,
    ['dist/electron/toise.js', 'serve', '--json', '--port', '0', '--data', dataFolder],
    {
      cwd: packed.content,
      env: { PATH: process.env.PATH, HOME: dataFolder },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const gone = new Promise<void>((resolve) => void program.once('exit', () => resolve()));
  onTestFinished(async () => {
    program.kill('SIGTERM');
    await gone;
    rmSync(dataFolder, { recursive: true, force: true });
  });
  const line = await firstLineOf(program.stdout);
  const { address, port } = JSON.parse(line) as { address: string; port: number };
  const headers = { host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}` };
  const signedIn = await rawRequest({
    port,
    path: new URL(address).search.replace('?', '/?'),
    headers,
  });
  const cookie = (signedIn.headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '';
  const get = (path: string) => rawRequest({ port, path, headers: { ...headers, cookie } });
  const ask = async (channel: string, request?: unknown) => {
    const answer = await rawRequest({
      port,
      method: 'POST',
      path: `/api/${channel}`,
      headers: { ...headers, cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ request }),
    });
    return JSON.parse(answer.text) as { ok: boolean; value: unknown };
  };
  return { get, ask };
}

async function firstLineOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) return line;
  throw new Error('the packed studio did not open');
}

const aTicket = {
  jobId: '7b1f9a52-3c53-4f0e-9d0e-2d5a0f0a9a12',
  source: {
    kind: 'table',
    garment: {
      ...{ productId: 'pencil-skirt', design: 'pencil-skirt', designOptions: {} },
      ...{ allowanceMm: 10, clothId: 'crepe-black', choices: {} },
    },
    measurements: {
      ...{ waist: 720, hips: 960, seat: 1000, waistToHips: 120, waistToSeat: 210 },
      ...{ waistToKnee: 580, waistToFloor: 1050, waistBack: 350, seatBack: 510 },
    },
    estimated: [],
  },
  what: 'ticket',
  settings: {
    ...{ format: 'pdf', paper: 'A4', profile: 'plain', language: 'en' },
    ...{ labels: 'a4-70x37', labelsUsed: 0 },
  },
  allowanceMm: null,
};

describe('the package', () => {
  it(
    'has everything in it: page, requests, database and threads, with plain Node',
    async () => {
      const { get, ask } = await servePacked();

      const page = await get('/');
      expect(page.text).toContain('<div id="root">');
      const parts = [...page.text.matchAll(/(?:src|href)="\.?(\/[^"]+)"/g)].map(([, path]) => path);
      expect(parts.length).toBeGreaterThan(1);
      for (const part of parts) expect([part, (await get(part ?? '')).status]).toEqual([part, 200]);

      const customer = { id: '7b1f9a52-3c53-4f0e-9d0e-2d5a0f0a9a11' };
      expect(await ask('catalogue:get')).toMatchObject({ ok: true });
      expect(await ask('customers:get', customer)).toMatchObject({ ok: false, code: 'not-found' });
      // A copy of the database is made in a thread of its own, whose file must be there too.
      expect(await ask('backup:now')).toMatchObject({ ok: true, value: { reason: 'by-hand' } });
      // So are the cutting room's files, with fonts, texts and codes from the package alone.
      expect(await ask('cutting:file', aTicket)).toMatchObject({
        ok: true,
        value: { kind: 'made', fileName: 'made-to-measure-pencil-skirt_ticket.pdf' },
      });
    },
    STARTING_MS,
  );

  it('drafts a pattern from itself alone', async () => {
    const body = join(packed.folder, 'body.json');
    const skirt = { waist: 720, hips: 960, seat: 1000, waistToHips: 120, waistToSeat: 210 };
    const more = { waistToKnee: 580, waistToFloor: 1050, waistBack: 350, seatBack: 510 };
    writeFileSync(body, JSON.stringify({ measurements: { ...skirt, ...more } }));

    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['dist/electron/toise.js', 'draft', 'pencil-skirt', '--measurements', body],
      { cwd: packed.content, env: { PATH: process.env.PATH }, maxBuffer: 64 * 1024 * 1024 },
    );

    const { pieces } = JSON.parse(stdout) as { pieces: { cutLine: { closed: boolean } }[] };
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.filter(({ cutLine }) => !cutLine.closed)).toEqual([]);
  });

  it('holds what the program needs and nothing of how it is made', () => {
    const folders = new Set(packed.files.map((file) => file.split('/').slice(0, 2).join('/')));
    expect([...folders].sort()).toEqual(
      expect.arrayContaining(['LICENSE', 'dist/electron', 'dist/renderer', 'package.json']),
    );
    const strange = packed.files.filter(
      (file) =>
        !/^(package\.json|LICENSE|dist\/(electron|renderer)\/|resources\/|node_modules\/better-sqlite3\/)/.test(
          file,
        ) || /\.(ts|tsx|map|cpp|h)$/.test(file),
    );
    expect(strange).toEqual([]);
    expect(packed.files.filter((file) => file.endsWith('.node'))).toHaveLength(2);
  });

  it('has every fuse of the program set', async () => {
    const wire = await getCurrentFuseWire(packed.program);
    expect({
      runAsNode: wire[FuseV1Options.RunAsNode],
      nodeOptions: wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable],
      inspect: wire[FuseV1Options.EnableNodeCliInspectArguments],
      cookies: wire[FuseV1Options.EnableCookieEncryption],
      integrity: wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation],
      onlyAsar: wire[FuseV1Options.OnlyLoadAppFromAsar],
      snapshot: wire[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot],
      file: wire[FuseV1Options.GrantFileProtocolExtraPrivileges],
    }).toEqual({
      runAsNode: DISABLE,
      nodeOptions: DISABLE,
      inspect: DISABLE,
      cookies: ENABLE,
      integrity: ENABLE,
      onlyAsar: ENABLE,
      snapshot: DISABLE,
      file: DISABLE,
    });
  });

  it('has a preload that needs nothing but Electron, as its sandbox asks', () => {
    const preload = readFileSync(join(ROOT, 'dist', 'electron', 'preload.cjs'), 'utf8');
    const required = [...preload.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name);
    expect(required).toEqual(['electron']);
    expect(preload).not.toMatch(/\bimport\s*\(|^\s*import\s/m);
  });
});
