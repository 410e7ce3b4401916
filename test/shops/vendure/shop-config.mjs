/** What a Vendure shop needs beside its standard configuration; `docs/shops-vendure.md` explains it. */

/** The price of a made-to-measure line: the product's price plus what this garment costs more. */
export class MadeToMeasurePrice {
  calculateUnitPrice(_ctx, variant, customFields) {
    return {
      price: variant.listPrice + (customFields.surcharge ?? 0),
      priceIncludesTax: variant.listPriceIncludesTax,
    };
  }
}

const internal = { public: false, nullable: true };

export const shopConfig = {
  customFields: {
    Order: [{ name: 'externalId', type: 'string', unique: true, ...internal }],
    OrderLine: [
      { name: 'externalId', type: 'string', ...internal },
      { name: 'spec', type: 'text', ...internal },
      { name: 'surcharge', type: 'int', ...internal },
    ],
    Customer: [{ name: 'externalId', type: 'string', unique: true, ...internal }],
  },
  orderOptions: { orderItemPriceCalculationStrategy: new MadeToMeasurePrice() },
};
