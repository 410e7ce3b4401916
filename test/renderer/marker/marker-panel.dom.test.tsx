import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { MarkerPanel } from '../../../renderer/features/marker/MarkerPanel.tsx';
import type { MarkerView } from '../../../shared/contract/marker-requests.ts';
import type { Language } from '../../../shared/customer/customer.ts';
import { withFigures } from '../../../shared/marker/lay-marker.ts';
import type { ClothPiece, Laid, MarkerSettings } from '../../../shared/marker/order-marker.ts';
import { createFakeStudio } from '../../helpers/fake-studio.ts';
import { renderInStudio } from '../render-in-studio.tsx';

afterEach(cleanup);

const ORDER = '00000000-0000-4000-8000-000000000001';

const SETTINGS: MarkerSettings = {
  ...{ widthMm: 1000, lay: 'single', nap: false, gapMm: 0 },
  ...{ repeatAlongMm: 0, repeatAcrossMm: 0, flaws: [] },
};

const piece = (id: string, name: string): ClothPiece => {
  const outline = [
    { x: 0, y: 0 },
    { x: 400, y: 0 },
    { x: 400, y: 300 },
    { x: 0, y: 300 },
  ];
  return {
    ...{ id, name, side: null, copy: null, mayFlip: false, onFold: false },
    ...{ outline, reach: outline, rotations: [0, 180] },
  };
};

const PIECES = [piece('back:1', 'back'), piece('yoke:1', 'yoke')];
const at = (id: string, x: number, y: number): Laid => ({
  ...{ id, x, y, rotation: 0, flipped: false },
});

const NOT_LAID: MarkerView = {
  ...{ material: 'fabric', pieces: 2, preset: SETTINGS, kept: null, outOfDate: null, run: null },
  ...{ failure: null, wasStopped: false, pricePerMetreMinor: 2000, currency: 'EUR' },
  isPriced: false,
};

const laid = (): MarkerView => ({
  ...NOT_LAID,
  kept: {
    ...{ material: 'fabric', settings: SETTINGS, clothId: null, seed: 1, seconds: 3, pinned: [] },
    layout: withFigures('single', [at('back:1', 0, 0), at('yoke:1', 400, 0)], PIECES, SETTINGS),
    comparison: { bottomLeftMm: 1000, cheapestWidthMm: 1400 },
    ...{ byHand: false, inputHash: 'a'.repeat(64), madeAt: 1 },
  },
});

function arrange(view: MarkerView, language: Language = 'en') {
  const studio = createFakeStudio({ markers: [view], clothPieces: [...PIECES] });
  renderInStudio(<MarkerPanel orderId={ORDER} colour={null} />, { studio, path: '/', language });
  return studio;
}

const theYoke = () => screen.findByRole('button', { name: /^Yoke,/ });

describe('the marker of an order', () => {
  it('is laid with the settings and the time that a person gives', async () => {
    const studio = arrange(NOT_LAID);
    fireEvent.change(await screen.findByRole('textbox', { name: 'Usable width' }), {
      target: { value: '142' },
    });
    fireEvent.click(screen.getByRole('checkbox', { name: 'With nap' }));
    fireEvent.click(screen.getByRole('radio', { name: '3 s' }));

    fireEvent.click(screen.getByRole('button', { name: 'Lay the marker' }));

    await screen.findByRole('progressbar', { name: 'Time used' });
    expect(studio.requestsOf('markers:start')).toMatchObject([
      { material: 'fabric', seconds: 3, settings: { widthMm: 1420, nap: true } },
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(await screen.findByText('Stopped before anything was found.')).toBeDefined();
  });

  it('says what it takes, costs and spares', async () => {
    arrange(laid());

    expect(await screen.findByText('0.80 m')).toBeDefined();
    expect(screen.getByText('30 %')).toBeDefined();
    expect(screen.getByText('€16.00')).toBeDefined();
    expect(screen.getByText('20.0 cm · €4.00')).toBeDefined();
    expect(screen.getByText('140.0 cm')).toBeDefined();
  });

  it('moves a piece by the arrow keys, stores it, and takes it back by its name', async () => {
    const studio = arrange(laid());
    const yoke = await theYoke();

    fireEvent.focus(yoke);
    fireEvent.keyDown(yoke, { key: 'ArrowRight' });

    await waitFor(() => expect(studio.requestsOf('markers:arrange')).toHaveLength(1));
    expect(studio.requestsOf('markers:arrange')[0]?.placements[1]).toMatchObject({ x: 410, y: 0 });
    fireEvent.click(screen.getByRole('button', { name: 'Undo: move Yoke' }));
    await waitFor(() => expect(studio.requestsOf('markers:arrange')).toHaveLength(2));
    expect(studio.requestsOf('markers:arrange')[1]?.placements[1]).toMatchObject({ x: 400, y: 0 });
    expect(screen.getByRole('button', { name: 'Redo: move Yoke' })).toBeDefined();
  });

  it('names pieces that overlap and keeps them in the window until they lie apart', async () => {
    const studio = arrange(laid());
    const yoke = await theYoke();
    fireEvent.focus(yoke);

    fireEvent.keyDown(yoke, { key: 'ArrowLeft' });

    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Back, Yoke');
    expect(yoke.textContent).toContain('overlaps');
    expect(studio.requestsOf('markers:arrange')).toHaveLength(0);
    fireEvent.keyDown(yoke, { key: 'ArrowRight' });
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('turns a piece in its place, pins it, and lays the rest round it', async () => {
    const studio = arrange(laid());
    const yoke = await theYoke();
    fireEvent.focus(yoke);
    fireEvent.keyDown(yoke, { key: 'r' });
    await waitFor(() => expect(yoke.textContent).toContain('turned'));
    fireEvent.keyDown(yoke, { key: 'p' });
    await waitFor(() => expect(yoke.textContent).toContain('pinned'));

    fireEvent.keyDown(yoke, { key: 'ArrowRight' });
    fireEvent.click(screen.getByRole('button', { name: 'Lay the rest round 1 pinned piece' }));

    await waitFor(() => expect(studio.requestsOf('markers:start')).toHaveLength(1));
    expect(studio.requestsOf('markers:start')[0]?.pins).toEqual([
      { id: 'yoke:1', x: 800, y: 300, rotation: 180, flipped: false },
    ]);
  });

  it('names the piece that is wider than the cloth', async () => {
    arrange({ ...NOT_LAID, failure: { reason: 'too-wide', piece: 'back:1', byMm: 34 } });

    expect((await screen.findByRole('alert')).textContent).toMatch(
      /^Back is wider than the cloth by 3\.4\u202fcm\./,
    );
  });

  it('says that it is out of date, in French too', async () => {
    arrange({ ...laid(), outOfDate: 'pattern' }, 'fr');

    expect(await screen.findByText(/^Le patron a changé depuis/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Refaire le placement' })).toBeDefined();
  });

  it('answers whether it fits on the piece that is left', async () => {
    arrange(laid());
    const field = await screen.findByRole('textbox', { name: 'Will it fit on a piece this long?' });

    fireEvent.change(field, { target: { value: '0.9' } });
    expect(await screen.findByText('It fits, with 10.0 cm to spare.')).toBeDefined();
    fireEvent.change(field, { target: { value: '0.2' } });
    expect(await screen.findByText(/^It cannot fit/)).toBeDefined();
  });

  it('has nothing to lay while nothing can be drafted', async () => {
    const studio = createFakeStudio();
    renderInStudio(<MarkerPanel orderId={ORDER} colour={null} />, { studio, path: '/' });

    expect(await screen.findByText('No marker yet')).toBeDefined();
    expect(within(document.body).queryByRole('button')).toBeNull();
  });
});
