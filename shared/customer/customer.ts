import { z } from 'zod';

export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a customer may agree to; each with when and how it was given. */
export const CONSENT_PURPOSES = ['measurements', 'messages', 'shop'] as const;

export const consentSchema = z
  .object({
    purpose: z.enum(CONSENT_PURPOSES),
    given: z.boolean(),
    at: z.number().int(),
  })
  .strict();

export type Consent = z.output<typeof consentSchema>;

const text = (longest: number) => z.string().trim().max(longest);

/** What the form holds. Empty text means unknown; `birthday` is an ISO date or empty. */
export const customerFieldsSchema = z
  .object({
    name: text(120).min(1),
    email: z.union([z.literal(''), z.email().max(200)]),
    phone: text(40),
    street: text(200),
    postcode: text(20),
    city: text(100),
    /** ISO 3166-1 alpha-2, or empty. */
    country: z.union([z.literal(''), z.string().regex(/^[A-Z]{2}$/)]),
    birthday: z.union([z.literal(''), z.iso.date()]),
    language: z.enum(LANGUAGES),
    notes: z.string().max(8000),
    consents: z.array(consentSchema).max(CONSENT_PURPOSES.length),
  })
  .strict();

export type CustomerFields = z.output<typeof customerFieldsSchema>;

export const customerSchema = customerFieldsSchema.extend({
  id: z.uuid(),
  createdAt: z.number().int(),
  updatedAt: z.number().int(),
});

export type Customer = z.output<typeof customerSchema>;

/** A row of the customer list. */
export const customerSummarySchema = z.object({
  id: z.uuid(),
  name: z.string(),
  phone: z.string(),
  email: z.string(),
  city: z.string(),
  lastVisitAt: z.number().int().nullable(),
  openOrders: z.number().int(),
});

export type CustomerSummary = z.output<typeof customerSummarySchema>;
