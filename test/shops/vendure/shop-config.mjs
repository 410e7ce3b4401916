/** What a Vendure shop needs beside its standard configuration; `docs/shops-vendure.md` explains it. */
import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text) => createHash('sha256').update(text).digest();

/**
 * API keys are 256 random bits: one round of SHA-256 is enough for them. The standard strategy spends
 * a bcrypt of a quarter of a second on every field of every request.
 */
export const quickKeyHashing = {
  hash: async (key) => digest(key).toString('hex'),
  check: async (key, hash) => timingSafeEqual(digest(key), Buffer.from(hash, 'hex')),
};

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
