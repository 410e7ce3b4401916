import {
  CONSENT_PURPOSES,
  type Consent,
  type Customer,
  type CustomerFields,
  customerFieldsSchema,
  type Language,
} from '../../../shared/customer/customer.ts';
import { type BirthdayFault, readBirthday, typedBirthday } from './birthday.ts';

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

export type FieldProblem = 'name' | 'email' | 'phone' | BirthdayFault | 'tooLong';

/** Fewer digits reach nobody, not even the emergency services. */
const FEWEST_DIGITS = 3;

/** A phone number has digits; beside them anything may be noted. */
const isPhone = (text: string): boolean =>
  text.trim() === '' || text.replace(/\D/g, '').length >= FEWEST_DIGITS;

type Checked =
  | { readonly ok: true; readonly fields: CustomerFields }
  | { readonly ok: false; readonly problems: { readonly [field: string]: FieldProblem } };

/** The fields as the studio takes them, or what stands in the way, by field. */
export function checkDraft(draft: CustomerDraft, today: Date): Checked {
  const birthday = readBirthday(draft.birthday, today);
  const checked = customerFieldsSchema.safeParse({
    ...draft,
    email: draft.email.trim(),
    birthday: birthday.ok ? birthday.value : '',
  });
  const problems: Record<string, FieldProblem> = {};
  if (!birthday.ok) problems.birthday = birthday.error;
  if (!isPhone(draft.phone)) problems.phone = 'phone';
  for (const { path, code } of checked.error?.issues ?? []) {
    const field = String(path[0]);
    if (field === 'email' || field === 'name') problems[field] = field;
    if (code === 'too_big') problems[field] = 'tooLong';
  }
  const isSound = checked.success && Object.keys(problems).length === 0;
  return isSound ? { ok: true, fields: checked.data } : { ok: false, problems };
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
