import type { fitRequests } from '../shared/contract/fit-requests.ts';
import type { Handlers } from './handlers.ts';
import type { StudioServices } from './studio-services.ts';

/** The handlers of what fittings teach. */
export const createFitHandlers = ({
  fittings,
  fitProfiles,
}: StudioServices): Pick<Handlers, keyof typeof fitRequests> => ({
  'fittings:ofOrder': fittings.ofOrder,
  'fittings:save': async (request) => {
    const saved = await fittings.save(request);
    fitProfiles.forget();
    return saved;
  },
  'fit:learnt': fitProfiles.learnt,
  'fit:altered': fitProfiles.altered,
  'fit:shop': () => fitProfiles.shop(),
});
