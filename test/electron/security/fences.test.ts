import type { Session } from 'electron';
import { describe, expect, it, vi } from 'vitest';

import { fenceDownloads } from '../../../electron/security/downloads.ts';
import { fenceContents } from '../../../electron/security/fence-contents.ts';
import { denyPermissions } from '../../../electron/security/permissions.ts';

type OpenHandler = (details: { url: string }) => { action: string };

/** A page's contents as far as the fence touches them: handlers by event, and the new-window one. */
function fenced() {
  type Navigation = { url: string; isMainFrame: boolean; preventDefault: () => void };
  const handlers = new Map<string, (event: Navigation) => void>();
  let openHandler: OpenHandler = () => ({ action: 'allow' });
  const openExternal = vi.fn();
  const contents = {
    on: (name: string, handler: never) => handlers.set(name, handler),
    setWindowOpenHandler: (handler: OpenHandler) => {
      openHandler = handler;
    },
  };
  fenceContents(contents as never, openExternal);
  return {
    events: [...handlers.keys()],
    isStopped: (name: string, url = 'https://evil.example/', isMainFrame = true) => {
      const preventDefault = vi.fn();
      handlers.get(name)?.({ url, isMainFrame, preventDefault });
      return preventDefault.mock.calls.length === 1;
    },
    open: (url: string) => openHandler({ url }),
    openExternal,
  };
}

describe('a page behind the fence', () => {
  it.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])(
    'goes nowhere by %s, by no look-alike either',
    (name) => {
      const { isStopped } = fenced();
      for (const url of [
        'https://evil.example/',
        'https://x/?studio://app/',
        'studio://app.evil/',
        'studio://app@evil/',
        'studio://app',
        'studio://app/other.html',
        'file:///etc/passwd',
        'about:blank',
      ]) {
        expect([url, isStopped(name, url)]).toEqual([url, true]);
      }
    },
  );

  it('may be loaded again, wherever its hash points', () => {
    const { isStopped } = fenced();
    expect(isStopped('will-navigate', 'studio://app/')).toBe(false);
    expect(isStopped('will-navigate', 'studio://app/#/orders')).toBe(false);
  });

  it('shows files that the page was handed, in a frame of its own and nowhere else', () => {
    const { isStopped } = fenced();
    const preview = 'blob:studio://app/0f3c';
    const viewer = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html';
    expect(isStopped('will-frame-navigate', preview, false)).toBe(false);
    expect(isStopped('will-frame-navigate', viewer, false)).toBe(false);
    expect(isStopped('will-frame-navigate', preview, true)).toBe(true);
    for (const url of [
      'blob:https://evil.example/0f3c',
      'blob:studio://app.evil/0f3c',
      'data:text/html,x',
    ]) {
      expect([url, isStopped('will-frame-navigate', url, false)]).toEqual([url, true]);
    }
  });

  it('holds no webview', () => {
    expect(fenced().isStopped('will-attach-webview')).toBe(true);
  });

  it('opens no window; the address is only offered to the fence outside', () => {
    const { open, openExternal } = fenced();
    expect(open('https://docs.vendure.io/')).toEqual({ action: 'deny' });
    expect(open('studio://app/')).toEqual({ action: 'deny' });
    expect(openExternal.mock.calls).toEqual([['https://docs.vendure.io/'], ['studio://app/']]);
  });
});

it('gets no permission, asked for or looked up, for no device and no screen', () => {
  type Answered = (...values: never[]) => unknown;
  const set = new Map<string, Answered>();
  const session = new Proxy(
    {},
    { get: (_target, name: string) => (handler: Answered) => set.set(name, handler) },
  ) as Session;

  denyPermissions(session);

  const request = vi.fn();
  for (const permission of ['media', 'geolocation', 'clipboard-read', 'openExternal', 'usb']) {
    set.get('setPermissionRequestHandler')?.(...([null, permission, request] as never[]));
    expect(set.get('setPermissionCheckHandler')?.(...([null, permission] as never[]))).toBe(false);
  }
  expect(request.mock.calls).toEqual(Array.from({ length: 5 }, () => [false]));
  expect(set.get('setDevicePermissionHandler')?.()).toBe(false);
  const screen = vi.fn();
  set.get('setDisplayMediaRequestHandler')?.(...([{}, screen] as never[]));
  expect(screen).toHaveBeenCalledExactlyOnceWith(null);
});

describe('a download', () => {
  const isStopped = (url: string): boolean => {
    type Handler = (event: { preventDefault: () => void }, item: { getURL: () => string }) => void;
    const handlers = new Map<string, Handler>();
    const session = { on: (name: string, handler: never) => handlers.set(name, handler) };
    fenceDownloads(session as never);
    const preventDefault = vi.fn();
    handlers.get('will-download')?.({ preventDefault }, { getURL: () => url });
    return preventDefault.mock.calls.length === 1;
  };

  it('of what the page made itself goes to the dialog that asks where', () => {
    expect(isStopped('blob:studio://app/3b9d1c2e-7c1e-4f5c-8f53-1f6b1f0c6a11')).toBe(false);
  });

  it.each([
    'https://evil.example/setup.exe',
    'blob:https://evil.example/3b9d1c2e',
    'blob:studio://app.evil.example/3b9d1c2e',
    'studio://app/assets/index.js',
    'data:application/octet-stream;base64,TVo=',
    'file:///etc/passwd',
  ])('of %s is stopped', (url) => {
    expect(isStopped(url)).toBe(true);
  });
});
