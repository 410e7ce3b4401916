import { good, refused } from './fake-replies.ts';
import type { FakeData } from './fake-studio-data.ts';
import type { FakeHandlers } from './fake-studio-handlers.ts';

/** Markers as the test has put them; a search finds nothing by itself. */
export const createFakeMarkers = (
  data: FakeData,
): Pick<
  FakeHandlers,
  'markers:get' | 'markers:pieces' | 'markers:start' | 'markers:stop' | 'markers:arrange'
> => ({
  'markers:get': () => good({ markers: data.markers }),
  'markers:pieces': () => good({ pieces: data.clothPieces }),
  'markers:start': ({ material, settings, seconds, pins }) => {
    const view = data.markers.find((one) => one.material === material);
    if (view === undefined) return refused('not-found');
    view.run = {
      ...{ state: 'running', seconds, elapsedSeconds: 0, settings, layout: null },
      pinned: pins.map(({ id }) => id),
    };
    return good(view);
  },
  'markers:stop': ({ material }) => {
    for (const one of data.markers) {
      if (one.material !== material) continue;
      one.run = null;
      one.wasStopped = true;
    }
    return good(null);
  },
  'markers:arrange': ({ material, placements, pinned, lay, expectedMadeAt }) => {
    const view = data.markers.find((one) => one.material === material);
    if (view?.kept?.madeAt !== expectedMadeAt) return refused('conflict');
    const layout = { ...view.kept.layout, placements, lay };
    view.kept = { ...view.kept, layout, pinned, byHand: true, madeAt: expectedMadeAt + 1 };
    return good(view);
  },
});
