import type { Request } from '../../shared/contract/contract.ts';
import { HARD_LIMITS, isWithin } from '../../shared/measurement/limits.ts';
import { MOST_READINGS, type Reading, type Session } from '../../shared/measurement/session.ts';
import type { CustomerRepository } from '../db/repositories/customer-repository.ts';
import type { SessionRepository } from '../db/repositories/session-repository.ts';
import { StudioError } from '../errors.ts';
import type { ServiceContext } from './service-context.ts';

type Dependencies = Pick<ServiceContext, 'db' | 'now' | 'publish'> & {
  readonly customers: CustomerRepository;
  readonly sessions: SessionRepository;
};

/** Visits with the tape. A session is written once and never changed. */
export function createSessionService({ db, now, publish, customers, sessions }: Dependencies) {
  const save = db.transaction(({ id, session }: Request<'sessions:save'>): Session => {
    const known = sessions.get(id);
    if (known !== undefined) {
      if (known.customerId === session.customerId) return known;
      throw new StudioError('conflict', 'the session belongs to another customer');
    }
    if (customers.get(session.customerId) === undefined) {
      throw new StudioError('not-found', 'no such customer');
    }
    refuseRepeatedReadings(session.readings);
    refuseSlips(session.readings);
    const saved = { ...session, id, takenAt: now() };
    sessions.insert(saved);
    customers.visited(saved.customerId, saved.takenAt);
    return saved;
  });

  return {
    list: ({ customerId }: Request<'sessions:list'>): Session[] => [
      ...sessions.ofCustomer(customerId),
    ],
    save: (request: Request<'sessions:save'>): Session => {
      const session = save.immediate(request);
      publish(['sessions', 'customers']);
      return session;
    },
  };
}

/** A place is read once or twice; more would be one file's rows counted again. */
function refuseRepeatedReadings(readings: readonly Reading[]): void {
  const seen = new Map<string, number>();
  for (const { measurement, side } of readings) {
    const place = `${measurement} ${side}`;
    const times = (seen.get(place) ?? 0) + 1;
    if (times > MOST_READINGS) {
      throw new StudioError('invalid-request', 'one place was read more than twice', {
        detail: { measurement, side },
      });
    }
    seen.set(place, times);
  }
}

/** The window refuses these while they are typed; files and other doors come this way as well. */
function refuseSlips(readings: readonly Reading[]): void {
  const slip = readings.find(
    ({ measurement, value }) => !isWithin(value, HARD_LIMITS[measurement]),
  );
  if (slip === undefined) return;
  const { measurement, side } = slip;
  throw new StudioError('invalid-request', `${measurement} is outside what a body can have`, {
    detail: { measurement, side, ...HARD_LIMITS[measurement] },
  });
}
