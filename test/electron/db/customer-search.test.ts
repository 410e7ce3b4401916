import { describe, expect, it } from 'vitest';

import { createCustomerRepository } from '../../../electron/db/repositories/customer-repository.ts';
import type { CustomerFields } from '../../../shared/customer/customer.ts';
import { someFields } from '../../helpers/order-facts.ts';
import { temporaryDatabase } from '../../helpers/temporary-database.ts';

/** The given people, the last one the newest; answers with the names a text finds. */
function shopWith(...people: readonly Partial<CustomerFields>[]) {
  const { db } = temporaryDatabase();
  const customers = createCustomerRepository(db);
  const blank = { email: '', phone: '', city: '', postcode: '' };
  people.forEach((person, n) => {
    const fields = someFields({ ...blank, ...person });
    customers.insert({ ...fields, id: `c${n}`, createdAt: n, updatedAt: n });
  });
  const find = (text: string) => customers.search(text, 50, 0).customers.map(({ name }) => name);
  return { customers, find };
}

describe('searching customers', () => {
  it.each(['lefèvre', 'LEFEVRE', 'lefe', 'l', 'elod lef', 'Lefèvre É', 'lefe\u0300vre'])(
    'finds Élodie Lefèvre by %s',
    (text) => {
      const { find } = shopWith({ name: 'Élodie Lefèvre' }, { name: 'Hugo Bonnard' });

      expect(find(text)).toEqual(['Élodie Lefèvre']);
    },
  );

  it.each([
    ['obrien', 'Niamh O’Brien'],
    ["o'brien", 'Niamh O’Brien'],
    ['jeanpierre', 'Jean-Pierre Roux'],
    ['jean pierre', 'Jean-Pierre Roux'],
    ['oeuv', 'Paul Œuvrard'],
    ['œuv', 'Paul Œuvrard'],
    ['straus', 'Ida Strauß'],
  ])('finds by %s %s', (text, name) => {
    const people = ['Niamh O’Brien', 'Jean-Pierre Roux', 'Paul Œuvrard', 'Ida Strauß'];
    const { find } = shopWith(...people.map((person) => ({ name: person })));

    expect(find(text)).toEqual([name]);
  });

  it.each([
    '0639981234',
    '06 39 98 12 34',
    '06.39.98',
    '+33 6 39',
    '0033639',
    '1234',
    '98 12',
    '639',
  ])('finds a phone by %s', (text) => {
    const { find } = shopWith(
      { name: 'Stored nationally', phone: '06 39 98 12 34' },
      { name: 'Stored internationally', phone: '+33 (0)6 39 98 12 34' },
      { name: 'Somebody else', phone: '01 99 00 56 78' },
    );

    expect(find(text).sort()).toEqual(['Stored internationally', 'Stored nationally']);
  });

  it('finds a name and part of the phone together', () => {
    const { find } = shopWith(
      { name: 'Ann Martin', phone: '06 39 98 12 34' },
      { name: 'Bob Martin', phone: '06 39 98 55 66' },
    );

    expect(find('martin 55 66')).toEqual(['Bob Martin']);
  });

  it('finds by e-mail, town and postcode', () => {
    const { find } = shopWith(
      { name: 'A', email: 'anna.b@example.org' },
      { name: 'B', city: 'Saint-Étienne', postcode: '42000' },
    );

    expect(find('anna.b@ex')).toEqual(['A']);
    expect(find('anna.b@example.org')).toEqual(['A']);
    expect(find('anna.b@example.com')).toEqual([]);
    expect(find('anna')).toEqual(['A']);
    expect(find('@example')).toEqual(['A']);
    expect(find('saint etienne')).toEqual(['B']);
    expect(find('42000')).toEqual(['B']);
  });

  it('does not find everybody by the domain they share', () => {
    const { find } = shopWith(
      { name: 'Ann', email: 'a@gmail.com' },
      { name: 'Guy', email: 'x@gmail.com' },
    );

    expect(find('g')).toEqual(['Guy']);
    expect(find('com')).toEqual([]);
  });

  it('puts whole names before beginnings of names before towns, and the newest first', () => {
    const { find } = shopWith(
      { name: 'Paul Martin' },
      { name: 'Zoé Martinez' },
      { name: 'Hugo Roux', city: 'Martin-Église' },
      { name: 'Anna Martin' },
    );

    expect(find('martin')).toEqual(['Anna Martin', 'Paul Martin', 'Zoé Martinez', 'Hugo Roux']);
  });

  it('pages without a gap or a repeat and counts everything', () => {
    const names = Array.from({ length: 25 }, (_, n) => ({
      name: `Martin ${n}`,
      city: 'Martigues',
    }));
    const { customers } = shopWith(...names, { name: 'Roux', city: 'Martigues' });

    const pages = [0, 10, 20].map((offset) => customers.search('mart', 10, offset));

    const found = pages.flatMap((page) => page.customers.map(({ id }) => id));
    expect(new Set(found).size).toBe(26);
    expect(pages.map(({ total }) => total)).toEqual([26, 26, 26]);
  });

  it('shows the last changed first when nothing is typed', () => {
    const { customers, find } = shopWith({ name: 'A' }, { name: 'B' }, { name: 'C' });
    const a = customers.get('c0');
    if (a !== undefined) customers.update({ ...a, updatedAt: 9 });

    expect(find('  ')).toEqual(['A', 'C', 'B']);
  });

  it('finds a customer by the new name only, once renamed', () => {
    const { customers, find } = shopWith({ name: 'Ann Martin' });
    const ann = customers.get('c0');
    if (ann !== undefined) customers.update({ ...ann, name: 'Ann Roux' });

    expect(find('martin')).toEqual([]);
    expect(find('roux')).toEqual(['Ann Roux']);
  });

  it.each([
    '"',
    '*',
    'a"b',
    'AND',
    'name:x',
    '(',
    'NOT martin',
    '-',
    '+',
    "'; DROP TABLE",
    '%',
    '٣٤',
  ])('takes %s as text and nothing else', (text) => {
    const { find } = shopWith({ name: 'Ann' });

    expect(() => find(text)).not.toThrow();
  });
});

describe('customers who may be the same', () => {
  it('share a name, in any order and accents, or a phone, however it was written', () => {
    const { customers } = shopWith(
      { name: 'Élodie Lefèvre', phone: '' },
      { name: 'Somebody Else', phone: '+33 6 39 98 12 34' },
      { name: 'Nobody', phone: '' },
    );

    const similar = customers.similar('LEFEVRE Elodie', '06 39 98 12 34');

    expect(similar.map(({ name }) => name).sort()).toEqual(['Somebody Else', 'Élodie Lefèvre']);
  });

  it('are not everybody without a phone', () => {
    const { customers } = shopWith({ name: 'A', phone: '' }, { name: 'B', phone: '12' });

    expect(customers.similar('C', '')).toEqual([]);
    expect(customers.similar('C', '12')).toEqual([]);
  });
});
