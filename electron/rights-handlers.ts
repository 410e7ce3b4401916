import type { rightsRequests } from '../shared/contract/rights-requests.ts';
import type { Handlers } from './handlers.ts';
import type { StudioServices } from './studio-services.ts';

/** The handlers of a person's rights. */
export const createRightsHandlers = ({
  rights,
}: StudioServices): Pick<Handlers, keyof typeof rightsRequests> => ({
  'customers:everything': rights.everything,
  'customers:erase': rights.erase,
});
