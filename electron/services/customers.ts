import type { Request, Response } from '../../shared/contract/contract.ts';
import type { Customer, CustomerFields } from '../../shared/customer/customer.ts';
import type { CustomerRepository } from '../db/repositories/customer-repository.ts';
import { StudioError } from '../errors.ts';
import type { ServiceContext } from './service-context.ts';

type Dependencies = Pick<ServiceContext, 'db' | 'now' | 'publish'> & {
  readonly customers: CustomerRepository;
};

/** The people of the shop. Throws `not-found` and `conflict`. */
export function createCustomerService({ db, now, publish, customers }: Dependencies) {
  const get = ({ id }: Request<'customers:get'>): Customer => {
    const customer = customers.get(id);
    if (customer === undefined) throw new StudioError('not-found', 'no such customer');
    return customer;
  };

  const create = db.transaction(({ id, fields }: Request<'customers:create'>) => {
    const known = customers.get(id);
    if (known !== undefined) return known;
    const at = now();
    const customer = { ...fields, id, createdAt: at, updatedAt: at };
    customers.insert(customer);
    return customer;
  });

  const update = db.transaction((request: Request<'customers:update'>): Customer => {
    const known = get(request);
    // The answer to an earlier try may have been lost; what is asked for is already so.
    if (sameFields(known, request.fields)) return known;
    if (known.updatedAt !== request.expectedUpdatedAt) {
      throw new StudioError('conflict', 'the customer was changed meanwhile');
    }
    // Two changes within one tick of the clock must still be told apart.
    const updatedAt = Math.max(now(), known.updatedAt + 1);
    const customer = { ...request.fields, id: known.id, createdAt: known.createdAt, updatedAt };
    customers.update(customer);
    return customer;
  });

  return {
    get,
    list: ({ text, limit, offset }: Request<'customers:list'>): Response<'customers:list'> => {
      const { customers: found, total } = customers.search(text, limit, offset);
      return { customers: [...found], total };
    },
    create: (request: Request<'customers:create'>): Customer => {
      const customer = create.immediate(request);
      publish(['customers']);
      return customer;
    },
    update: (request: Request<'customers:update'>): Customer => {
      const customer = update.immediate(request);
      // Orders show the customer's name.
      publish(['customers', 'orders']);
      return customer;
    },
    similar: ({ name, phone, exceptId }: Request<'customers:similar'>) =>
      customers.similar(name, phone).filter(({ id }) => id !== exceptId),
  };
}

/** Compared in the order of `fields`, which the request's schema fixes. */
function sameFields(customer: Customer, fields: CustomerFields): boolean {
  const names = Object.keys(fields) as (keyof CustomerFields)[];
  return names.every((name) => JSON.stringify(customer[name]) === JSON.stringify(fields[name]));
}
