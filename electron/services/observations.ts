import type { Observation } from '../../shared/attachment/attachment.ts';
import type { Request } from '../../shared/contract/contract.ts';
import type { CustomerRepository } from '../db/repositories/customer-repository.ts';
import type { ObservationRepository } from '../db/repositories/observation-repository.ts';
import { StudioError } from '../errors.ts';
import type { ServiceContext } from './service-context.ts';

type Dependencies = Pick<ServiceContext, 'now' | 'publish'> & {
  readonly observations: ObservationRepository;
  readonly customers: CustomerRepository;
  readonly staffName: () => string;
};

/** What is seen of a customer, who saw it and when. */
export const createObservationService = (dependencies: Dependencies) => {
  const { now, publish, observations, customers, staffName } = dependencies;
  return {
    list: ({ customerId }: Request<'observations:list'>): Observation[] => [
      ...observations.ofCustomer(customerId),
    ],
    add: ({ id, customerId, text }: Request<'observations:add'>): Observation => {
      const known = observations.get(id);
      if (known !== undefined) return known;
      if (customers.get(customerId) === undefined) {
        throw new StudioError('not-found', 'no such customer');
      }
      const observation = { id, customerId, text, notedAt: now(), notedBy: staffName() };
      observations.insert(observation);
      publish(['customers']);
      return observation;
    },
    remove: ({ id }: Request<'observations:remove'>): null => {
      observations.remove(id);
      publish(['customers']);
      return null;
    },
  };
};
