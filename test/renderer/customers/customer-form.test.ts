import { describe, expect, it } from 'vitest';

import {
  checkDraft,
  differences,
  draftOf,
  emptyDraft,
  fieldsOf,
  readDraft,
  withConsent,
} from '../../../renderer/features/customers/customer-form.ts';
import { aCustomer } from '../../helpers/fake-studio-data.ts';

const today = new Date(2026, 10, 22);

describe('the customer form', () => {
  it('gives back the customer it was filled from', () => {
    const customer = aCustomer();
    expect(checkDraft(draftOf(customer), today)).toEqual({ ok: true, fields: fieldsOf(customer) });
  });

  it('needs no more than a name', () => {
    const checked = checkDraft(emptyDraft('fr', ' Camille '), today);
    expect(checked).toMatchObject({ ok: true, fields: { name: 'Camille', birthday: '' } });
  });

  it('names every field at fault', () => {
    const draft = {
      ...emptyDraft('en', '  '),
      email: 'nobody',
      birthday: '31/2/1984',
      city: 'x'.repeat(101),
    };
    expect(checkDraft(draft, today)).toEqual({
      ok: false,
      problems: { name: 'name', email: 'email', birthday: 'noSuchDay', city: 'tooLong' },
    });
  });

  it('takes a phone number as it is noted, and no words in its place', () => {
    const phone = (text: string) =>
      checkDraft({ ...emptyDraft('fr', 'Camille'), phone: text }, today);
    for (const text of ['', '112', '+33 6 12 34 56 78', '06.12.34 (Marie)'])
      expect(phone(text).ok).toBe(true);
    for (const text of ['abc', '12', '+'])
      expect(phone(text)).toEqual({ ok: false, problems: { phone: 'phone' } });
  });

  it('keeps one answer for each purpose, with the moment of the last', () => {
    const yes = withConsent([], 'shop', true, 1);
    const both = withConsent(yes, 'measurements', true, 2);

    expect(withConsent(both, 'shop', false, 3)).toEqual([
      { purpose: 'measurements', given: true, at: 2 },
      { purpose: 'shop', given: false, at: 3 },
    ]);
  });

  it('finds what differs between two versions', () => {
    const mine = fieldsOf(aCustomer({ phone: '1', notes: 'a' }));
    const theirs = fieldsOf(aCustomer({ phone: '2', notes: 'a' }));
    expect(differences(mine, theirs)).toEqual(['phone']);
  });

  it('reads back unfinished work, and nothing that is not its own', () => {
    const draft = emptyDraft('en', 'Camille');
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(readDraft({ name: 'Camille' })).toBeNull();
    expect(readDraft({ ...draft, consents: {} })).toBeNull();
    expect(readDraft('Camille')).toBeNull();
    expect(readDraft(null)).toBeNull();
  });
});
