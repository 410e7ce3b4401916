import {
  CONSENT_PURPOSES,
  type Consent,
  type Customer,
  type CustomerFields,
  customerFieldsSchema,
  type Language,
} from '../../../shared/customer/customer.ts';
import { parseBirthday, typedBirthday } from './birthday.ts';

/** What is in the fields while a person types: the birthday is still the text they typed. */
export type CustomerDraft = Omit<CustomerFields, 'consents'> & { readonly consents: Consent[] };

export const emptyDraft = (language: Language, name: string): CustomerDraft => ({
  name,
  email: '',
  phone: '',
  street: '',
  postcode: '',
  city: '',
  country: '',
  birthday: '',
  language,
  notes: '',
  consents: [],
});

export const draftOf = (customer: Customer): CustomerDraft => ({
  ...fieldsOf(customer),
  birthday: typedBirthday(customer.birthday),
});

export function fieldsOf(customer: Customer): CustomerFields {
  const { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...fields } = customer;
  return fields;
}

export type FieldProblem = 'name' | 'email' | 'birthday' | 'tooLong';

type Checked =
  | { readonly ok: true; readonly fields: CustomerFields }
  | { readonly ok: false; readonly problems: { readonly [field: string]: FieldProblem } };

/** The fields as the studio takes them, or what stands in the way, by field. */
export function checkDraft(draft: CustomerDraft, today: Date): Checked {
  const birthday = parseBirthday(draft.birthday, today);
  const checked = customerFieldsSchema.safeParse({
    ...draft,
    email: draft.email.trim(),
    birthday: birthday ?? '',
  });
  const problems: Record<string, FieldProblem> = {};
  if (birthday === null) problems.birthday = 'birthday';
  for (const { path, code } of checked.error?.issues ?? []) {
    const field = String(path[0]);
    if (field === 'email' || field === 'name') problems[field] = field;
    if (code === 'too_big') problems[field] = 'tooLong';
  }
  if (checked.success && birthday !== null) return { ok: true, fields: checked.data };
  return { ok: false, problems };
}

/** Says yes or no to one purpose at a time; both are kept with their moment. */
export function withConsent(
  consents: readonly Consent[],
  purpose: Consent['purpose'],
  given: boolean,
  at: number,
): Consent[] {
  const others = consents.filter((consent) => consent.purpose !== purpose);
  return [...others, { purpose, given, at }].sort(
    (a, b) => CONSENT_PURPOSES.indexOf(a.purpose) - CONSENT_PURPOSES.indexOf(b.purpose),
  );
}

/** The fields that differ, consents counted as one. */
export function differences(
  mine: CustomerFields,
  theirs: CustomerFields,
): readonly (keyof CustomerFields)[] {
  const keys = Object.keys(mine) as (keyof CustomerFields)[];
  return keys.filter((key) => JSON.stringify(mine[key]) !== JSON.stringify(theirs[key]));
}

/** What was kept of unfinished work; `null` when it is not of this form's shape. */
export function readDraft(json: unknown): CustomerDraft | null {
  if (typeof json !== 'object' || json === null) return null;
  const shape = emptyDraft('en', '');
  const known = json as Record<string, unknown>;
  const isShape = (Object.keys(shape) as (keyof CustomerDraft)[]).every(
    (key) => typeof known[key] === typeof shape[key],
  );
  return isShape && Array.isArray(known.consents) ? (known as CustomerDraft) : null;
}
