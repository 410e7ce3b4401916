import type { Request, SavedChoice } from '../../shared/contract/contract.ts';
import type { ChoiceRepository } from '../db/repositories/choice-repository.ts';
import type { CustomerRepository } from '../db/repositories/customer-repository.ts';
import { StudioError } from '../errors.ts';
import type { ServiceContext } from './service-context.ts';

type Dependencies = Pick<ServiceContext, 'now' | 'publish'> & {
  readonly choices: ChoiceRepository;
  readonly customers: CustomerRepository;
};

/** What a customer likes, design by design. */
export const createChoiceService = ({ now, publish, choices, customers }: Dependencies) => ({
  latest: ({ customerId, design }: Request<'choices:latest'>): SavedChoice | null =>
    choices.latest(customerId, design) ?? null,
  save: ({ customerId, garment }: Request<'choices:save'>): SavedChoice => {
    if (customers.get(customerId) === undefined) {
      throw new StudioError('not-found', 'no such customer');
    }
    const choice = { customerId, garment, savedAt: now() };
    choices.save(choice);
    publish(['customers']);
    return choice;
  },
});
