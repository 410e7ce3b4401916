import type { Catalogue } from '../../shared/catalogue/catalogue.ts';
import type { Settings } from '../../shared/contract/settings.ts';
import { customerCode } from '../../shared/cutting/customer-code.ts';
import type { ChosenOption, OrderSheet } from '../../shared/cutting/order-sheet.ts';
import type { MeasurementName } from '../../shared/measurement/measurement-name.ts';
import type { MeasurementSet } from '../../shared/measurement/measurement-set.ts';
import { estimatedNames } from '../../shared/order/garment-body.ts';
import { garmentInput } from '../../shared/order/garment-input.ts';
import type { GarmentChoice, Order } from '../../shared/order/order.ts';
import type { DraftInput } from '../../shared/pattern/draft-input.ts';
import type { CustomerRepository } from '../db/repositories/customer-repository.ts';
import type { ObservationRepository } from '../db/repositories/observation-repository.ts';

type Dependencies = {
  readonly catalogue: () => Catalogue;
  readonly settings: () => Settings;
  readonly customers: Pick<CustomerRepository, 'get'>;
  readonly observations: Pick<ObservationRepository, 'ofCustomer'>;
  readonly now: () => number;
};

/** What the cutting room is given of a garment: what is written beside it, and what it is drafted from. */
export type CuttingOrder = { readonly sheet: OrderSheet; readonly input: DraftInput };

/** A garment on the pattern table that is no order yet. */
export type TableGarment = {
  readonly garment: GarmentChoice;
  readonly measurements: MeasurementSet;
  readonly estimated: readonly MeasurementName[];
};

/** Observations older than these say little of the garment at hand. */
const OBSERVATIONS = 8;

/** Puts together what the papers of the cutting room say of an order, or of a garment on the table. */
export function createOrderSheets(dependencies: Dependencies) {
  const { catalogue, settings, customers, observations, now } = dependencies;

  function common(garment: GarmentChoice) {
    const { products, cloths } = catalogue();
    const product = products.find(({ id }) => id === garment.productId);
    const cloth = cloths.find(({ id }) => id === garment.clothId) ?? null;
    const { shopName, lengthUnit } = settings();
    // An order may outlive what the catalogue offers: its own id is better than nothing.
    const id = garment.productId;
    return {
      shopName,
      garment: product?.name ?? { en: id, fr: id },
      design: garment.design,
      options: garment.designOptions,
      figure: garment.figure,
      allowanceMm: garment.allowanceMm,
      cloth,
      choices: (product?.options ?? []).flatMap((option): ChosenOption[] => {
        // As the price does: an option without a choice has its first.
        const chosen = garment.choices[option.id] ?? option.choices[0]?.id;
        const choice = option.choices.find((one) => one.id === chosen);
        if (choice === undefined) return [];
        return [
          { option: option.id, name: option.name, choice: choice.id, choiceName: choice.name },
        ];
      }),
      printedAt: now(),
      markers: [],
      unit: lengthUnit,
    };
  }

  return {
    /** A placed order as it was agreed; null for one that was never placed. */
    ofOrder: (order: Order): CuttingOrder | null => {
      const { snapshot } = order;
      if (snapshot === null) return null;
      const { garment, measurements } = snapshot;
      const customer = customers.get(order.customerId);
      const name = customer?.name ?? order.customerName;
      const asName = settings().ticketCustomer === 'name';
      return {
        input: garmentInput(garment, measurements.values),
        sheet: {
          ...common(garment),
          number: order.number,
          customer: asName ? name : customerCode({ id: order.customerId, name }),
          estimated: estimatedNames(measurements.estimates ?? {}),
          observations: observations
            .ofCustomer(order.customerId)
            .slice(0, OBSERVATIONS)
            .map(({ text }) => text),
          note: order.note,
          dueOn: order.dueOn,
          placedAt: order.placedAt,
        },
      };
    },
    ofTable: ({ garment, measurements, estimated }: TableGarment): CuttingOrder => ({
      input: garmentInput(garment, measurements),
      sheet: {
        ...common(garment),
        number: null,
        customer: '',
        estimated,
        observations: [],
        note: '',
        dueOn: null,
        placedAt: null,
      },
    }),
  };
}

export type OrderSheets = ReturnType<typeof createOrderSheets>;
