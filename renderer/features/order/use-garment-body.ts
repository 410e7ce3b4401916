import { useMemo } from 'react';

import type { Person } from '../../../shared/anthropometry/pattern-sureness.ts';
import { ageAt } from '../../../shared/customer/age.ts';
import { measurementSetOf, type Session } from '../../../shared/measurement/session.ts';
import { type GarmentBody, garmentBody, personOf } from '../../../shared/order/garment-body.ts';
import type { GarmentChoice } from '../../../shared/order/order.ts';
import { useBodyModel } from '../../app/use-body-model.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { isoDay } from '../customers/birthday.ts';

/**
 * The body that a garment is made for: what a session says of it, with estimates of what the design
 * needs beside. Null before a session is chosen.
 */
export function useGarmentBody(
  garment: Pick<GarmentChoice, 'design' | 'method'> | null,
  session: Session | null,
): (GarmentBody & { readonly person: Person | null }) | null {
  const model = useBodyModel();
  const id = session?.customerId ?? '';
  const customer = useStudioQuery('customers:get', { id }, { enabled: session !== null });
  const birthday = customer.data?.birthday ?? '';
  const design = garment?.design ?? null;
  const method = garment?.method;
  return useMemo(() => {
    if (session === null) return null;
    if (design === null) {
      const values = measurementSetOf(session.readings);
      return { values, estimates: {}, missing: [], person: null };
    }
    const age = ageAt(birthday, isoDay(new Date(session.takenAt)));
    // How sure the tape is says nothing of a garment that was tried on.
    const isOfTape = session.method === 'body' && method?.kind !== 'try-on';
    const person = isOfTape ? personOf(session, age) : null;
    return { ...garmentBody(model, { design, method }, session, age), person };
  }, [model, design, method, session, birthday]);
}
