import { useSyncExternalStore } from 'react';
import type { BaseLocationHook } from 'wouter';

/**
 * The place in the studio, kept whole in the address's hash (`#/order/new?customer=…`), so that
 * one page serves `studio://app` and the browser door and a copied address leads to the same place.
 */
const place = (): string => {
  const hash = window.location.hash.replace(/^#\/?/, '');
  return `/${hash}`;
};

const path = (): string => place().split('?')[0] ?? '/';
const search = (): string => place().split('?')[1] ?? '';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** Goes to a place such as `/customers/…`; `replace` leaves no step back to where one was. */
export function goTo(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const oldURL = window.location.href;
  window.history[replace ? 'replaceState' : 'pushState'](null, '', `#${to}`);
  window.dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: window.location.href }));
}

const useHashSearch = (): string => useSyncExternalStore(subscribe, search);

export const useHashLocation: BaseLocationHook = Object.assign(
  (): [string, typeof goTo] => [useSyncExternalStore(subscribe, path), goTo],
  { hrefs: (to: string) => `#${to}`, searchHook: useHashSearch },
);
