import type { Request } from '../../shared/contract/contract.ts';
import type { CustomerFields } from '../../shared/customer/customer.ts';
import type { MeasurementName } from '../../shared/measurement/measurement-name.ts';
import type { NewSession } from '../../shared/measurement/session.ts';
import type { GarmentChoice } from '../../shared/order/order.ts';
import type { Ask } from './asking.ts';

export const someFields = (changes: Partial<CustomerFields> = {}): CustomerFields => ({
  name: 'Élodie Lefèvre',
  email: 'elodie@example.org',
  phone: '06 12 34 56 78',
  street: '3 rue des Tanneurs',
  postcode: '69002',
  city: 'Lyon',
  country: 'FR',
  birthday: '1985-04-12',
  language: 'fr',
  notes: '',
  consents: [],
  ...changes,
});

/** A body that a shirt can be cut for, mm (shoulder slope in degrees). */
export const SHIRT_BODY: { readonly [name in MeasurementName]?: number } = {
  biceps: 340,
  chest: 1020,
  hips: 960,
  hpsToBust: 270,
  hpsToWaistBack: 450,
  hpsToWaistFront: 440,
  neck: 390,
  shoulderSlope: 13,
  shoulderToShoulder: 460,
  shoulderToWrist: 640,
  waist: 880,
  waistToArmpit: 250,
  waistToHips: 125,
  wrist: 175,
};

export const someSession = (customerId: string): NewSession => ({
  customerId,
  takenBy: 'Maud',
  method: 'body',
  note: '',
  readings: Object.entries(SHIRT_BODY).map(([measurement, value]) => ({
    measurement: measurement as MeasurementName,
    side: 'both',
    value,
    typed: String(value),
    unit: measurement === 'shoulderSlope' ? 'deg' : 'mm',
  })),
});

export const someShirt = (changes: Partial<GarmentChoice> = {}): GarmentChoice => ({
  productId: 'shirt',
  design: 'shirt',
  designOptions: {},
  allowanceMm: 10,
  clothId: 'poplin-white',
  choices: { buttons: 'mother-of-pearl', 'collar-stays': 'sewn-in', monogram: 'none' },
  ...changes,
});

/** A measured customer with a priced, unplaced shirt. */
export async function aQuote(
  { ask, newId }: { readonly ask: Ask; readonly newId: () => string },
  changes: Partial<Request<'orders:saveQuote'>> = {},
) {
  const customer = await ask('customers:create', { id: newId(), fields: someFields() });
  const session = await ask('sessions:save', { id: newId(), session: someSession(customer.id) });
  const order = await ask('orders:saveQuote', {
    id: newId(),
    customerId: customer.id,
    garment: someShirt(),
    sessionId: session.id,
    dueOn: '2026-12-18',
    note: 'For a wedding',
    ...changes,
  });
  return { customer, session, order, totalMinor: order.price?.totalMinor ?? -1 };
}
