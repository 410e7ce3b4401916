import { describe, expect, it } from 'vitest';

import { asDate, createFormat, daysBetween } from '../../../renderer/ui/format.ts';

describe('money', () => {
  it('is written as the language writes it, from the minor unit of its currency', () => {
    expect(createFormat('en').money(129_50, 'EUR')).toBe('€129.50');
    expect(createFormat('fr').money(1_129_50, 'EUR')).toBe('1\u202f129,50\u00a0€');
  });

  it('knows currencies without a minor unit', () => {
    expect(createFormat('en').money(1_250, 'JPY')).toBe('JP¥1,250');
  });
});

describe('days', () => {
  it('reads a day without a time as that day, wherever the studio stands', () => {
    expect(asDate('2026-11-30').getDate()).toBe(30);
    expect(createFormat('en').date('2026-11-30', 'date')).toBe('30 November 2026');
    expect(createFormat('fr').date('2026-11-30', 'day')).toBe('lundi 30 novembre');
  });

  it('counts calendar days, not spans of 24 hours', () => {
    const lateEvening = new Date(2026, 10, 22, 23, 50);
    expect(daysBetween(lateEvening, new Date(2026, 10, 23, 0, 10))).toBe(1);
    expect(daysBetween(lateEvening, new Date(2026, 10, 22, 0, 10))).toBe(0);
    expect(daysBetween(lateEvening, new Date(2026, 10, 20))).toBe(-2);
  });

  it('counts across the change to summer time', () => {
    expect(daysBetween(new Date(2026, 2, 28), new Date(2026, 2, 30))).toBe(2);
  });

  it.each([
    [0, 'today', 'aujourd’hui'],
    [-1, 'yesterday', 'hier'],
    [3, 'in 3 days', 'dans 3 jours'],
    [-20, '2 weeks ago', 'il y a 2 semaines'],
    [-100, '3 months ago', 'il y a 3 mois'],
    [-800, '2 years ago', 'il y a 2 ans'],
  ])('says how far off %d days are', (days, english, french) => {
    expect(createFormat('en').relativeDays(days)).toBe(english);
    expect(createFormat('fr').relativeDays(days)).toBe(french);
  });
});

describe('sizes', () => {
  it('are in the larger unit as soon as there is one of it', () => {
    expect(createFormat('en').bytes(262_144)).toBe('262 kB');
    expect(createFormat('fr').bytes(4_212_000)).toBe('4,2\u202fMo');
  });
});
