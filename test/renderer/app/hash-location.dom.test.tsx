import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Link, Router, useLocation, useSearch } from 'wouter';

import { goTo, useHashLocation } from '../../../renderer/app/hash-location.ts';

function Place() {
  const [path] = useLocation();
  return (
    <output>
      {path} | {useSearch()}
    </output>
  );
}

function arrange() {
  render(
    <Router hook={useHashLocation}>
      <Place />
      <Link href="/order/new?customer=7">.</Link>
    </Router>,
  );
  return () => screen.getByRole('status').textContent;
}

beforeEach(() => window.history.replaceState(null, '', '/'));
afterEach(cleanup);

describe('the place in the studio', () => {
  it('is the start of the day without a hash', () => {
    expect(arrange()()).toBe('/ | ');
  });

  it('keeps the search inside the hash, so that a copied address leads to the same place', () => {
    const place = arrange();

    act(() => goTo('/order/new?customer=7'));

    expect(place()).toBe('/order/new | customer=7');
    expect(window.location.hash).toBe('#/order/new?customer=7');
    expect(window.location.search).toBe('');
  });

  it('loses the search of the last place on the way to the next', () => {
    const place = arrange();
    act(() => goTo('/order/new?customer=7'));

    act(() => goTo('/customers'));

    expect(place()).toBe('/customers | ');
  });

  it('writes links that the browser itself could follow', () => {
    arrange();
    expect(screen.getByRole('link').getAttribute('href')).toBe('#/order/new?customer=7');
  });
});
