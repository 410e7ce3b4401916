import type { BodyModel } from '../../shared/anthropometry/body-model.ts';
import { ageAt } from '../../shared/customer/age.ts';
import type { Session } from '../../shared/measurement/session.ts';
import { type GarmentBody, garmentBody } from '../../shared/order/garment-body.ts';
import type { GarmentChoice } from '../../shared/order/order.ts';
import type { CustomerRepository } from '../db/repositories/customer-repository.ts';
import { localDate } from './local-date.ts';

type Dependencies = {
  readonly bodyModel: () => BodyModel;
  readonly customers: Pick<CustomerRepository, 'get'>;
};

export type GarmentBodies = (
  garment: Pick<GarmentChoice, 'design' | 'method'>,
  session: Session,
) => GarmentBody;

/** The body of a session for a garment: what was measured, and estimates of what it needs beside. */
export const createGarmentBodies =
  ({ bodyModel, customers }: Dependencies): GarmentBodies =>
  (garment, session) => {
    const birthday = customers.get(session.customerId)?.birthday ?? '';
    const age = ageAt(birthday, localDate(session.takenAt));
    return garmentBody(bodyModel(), garment, session, age);
  };
