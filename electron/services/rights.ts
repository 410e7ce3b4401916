import type { Request, Response } from '../../shared/contract/contract.ts';
import type { PersonFile } from '../../shared/customer/person-file.ts';
import { AttachmentDamagedError, type AttachmentFiles } from '../db/attachment-files.ts';
import type {
  AttachmentRepository,
  StoredAttachment,
} from '../db/repositories/attachment-repository.ts';
import type { CustomerRepository } from '../db/repositories/customer-repository.ts';
import type { ErasureRepository } from '../db/repositories/erasure-repository.ts';
import type { FittingRepository } from '../db/repositories/fitting-repository.ts';
import type { ObservationRepository } from '../db/repositories/observation-repository.ts';
import type { OrderRepository } from '../db/repositories/order-repository.ts';
import type { PaymentRepository } from '../db/repositories/payment-repository.ts';
import type { SessionRepository } from '../db/repositories/session-repository.ts';
import { StudioError } from '../errors.ts';
import type { ServiceContext } from './service-context.ts';

type Dependencies = Pick<ServiceContext, 'db' | 'now' | 'publish'> & {
  readonly customers: CustomerRepository;
  readonly sessions: SessionRepository;
  readonly orders: OrderRepository;
  readonly payments: PaymentRepository;
  readonly fittings: FittingRepository;
  readonly attachments: AttachmentRepository;
  readonly attachmentFiles: AttachmentFiles;
  readonly observations: ObservationRepository;
  readonly erasures: ErasureRepository;
  readonly staffName: () => string;
  /** Removes the files that no row needs any more. */
  readonly sweepFiles: () => void;
};

/**
 * A person's rights: everything that is kept of them in one file, and their erasure. Orders stay as
 * the accounts need them, with garment, price and dates; name, address, measures, photos, notes and
 * messages are gone, and so they are from every backup that is made from then on.
 */
export function createRightsService(dependencies: Dependencies) {
  const { db, now, publish, customers, erasures, staffName } = dependencies;
  const { sessions, orders, payments, fittings, attachments, observations } = dependencies;

  function contentOf(sha256: string): string {
    try {
      return dependencies.attachmentFiles.read(sha256).toString('base64');
    } catch (error) {
      // A damaged picture cannot be handed out; all the rest can.
      if (error instanceof AttachmentDamagedError) return '';
      throw error;
    }
  }

  const photo = ({ id, type, caption, addedAt, addedBy, sha256 }: StoredAttachment) => ({
    ...{ id, type, caption, addedAt, addedBy },
    base64: contentOf(sha256),
  });

  function everything({ id }: Request<'customers:everything'>): PersonFile {
    const customer = customers.get(id);
    if (customer === undefined || erasures.isErased(id)) {
      throw new StudioError('not-found', 'no such customer');
    }
    return {
      format: 'toise-person/1',
      exportedAt: now(),
      customer,
      sessions: [...sessions.ofCustomer(id)],
      observations: [...observations.ofCustomer(id)],
      photos: attachments.ofCustomer(id).map(photo),
      orders: orders.ofCustomer(id).flatMap((summary) => {
        const order = orders.get(summary.id);
        if (order === undefined) return [];
        return {
          order,
          events: [...orders.events(summary.id)],
          payments: [...payments.ofOrder(summary.id)],
          fittings: [...fittings.ofOrder(summary.id)],
        };
      }),
    };
  }

  const erase = db.transaction(({ id, name }: Request<'customers:erase'>): void => {
    const customer = customers.get(id);
    if (customer === undefined || erasures.isErased(id)) return;
    if (customer.name !== name) throw new StudioError('conflict', 'another name');
    const standing = erasures.underWay(id);
    if (standing.length > 0) {
      throw new StudioError('conflict', 'orders are under way', { detail: { orders: standing } });
    }
    attachments.eraseCustomer(id);
    observations.eraseCustomer(id);
    erasures.erase(id, now(), staffName());
  });

  return {
    everything,
    erase: (request: Request<'customers:erase'>): Response<'customers:erase'> => {
      erase.immediate(request);
      dependencies.sweepFiles();
      erasures.sweep();
      publish(['customers', 'sessions', 'orders', 'fittings', 'outbox']);
      return null;
    },
  };
}
