/** Made-up people for benches: common first names, surnames and towns, freely combined. */

const FIRST_NAMES = [
  ...'Adèle Agnès Aline Amélie André Antoine Aurélie Basile Béatrice Benoît Camille Cécile'.split(
    ' ',
  ),
  ...'Céline Chloé Claire Clément Damien Denis Élodie Élise Émile Estelle Étienne Eugénie'.split(
    ' ',
  ),
  ...'Fabien Félix Françoise Gaëlle Geneviève Georges Hélène Hugo Inès Isabelle Jean-Pierre'.split(
    ' ',
  ),
  ...'Jérôme Joëlle Jules Julien Juliette Léa Léon Louise Lucie Madeleine Marc Margaux'.split(' '),
  ...'Maël Mathilde Noémie Océane Pascal Philippe Raphaël Rémi René Sophie Thérèse Yves Zoé'.split(
    ' ',
  ),
  ...'Alice Amelia Andrew Arthur Beatrice Charles Charlotte Daisy Edward Eleanor Emma'.split(' '),
  ...'Florence Frances George Grace Harriet Harry Henry Imogen Jack James John Margaret'.split(' '),
  ...'Mary Oliver Oscar Peter Poppy Robert Rose Rupert Sarah Sophia Thomas Victoria William'.split(
    ' ',
  ),
];

const SURNAMES = [
  ...'Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent'.split(
    ' ',
  ),
  ...'Lefèvre Michel Garcia David Bertrand Roux Vincent Fournier Morel Girard André Lefebvre'.split(
    ' ',
  ),
  ...'Mercier Dupont Lambert Bonnet François Martinez Legrand Garnier Faure Rousseau Blanc'.split(
    ' ',
  ),
  ...'Guérin Muller Henry Roussel Nicolas Perrin Morin Mathieu Clément Gauthier Dumont Lopez'.split(
    ' ',
  ),
  ...'Fontaine Chevalier Robin Masson Sanchez Gérard Nguyen Boyer Denis Lemaire Duval Joly'.split(
    ' ',
  ),
  ...'Gautier Roger Roche Roy Noël Meyer Lucas Meunier Jean Perez Marchand Dufour Blanchard'.split(
    ' ',
  ),
  ...'Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans'.split(
    ' ',
  ),
  ...'Walker White Roberts Green Hall Wood Jackson Clarke Harris Clark Turner Hill Cooper'.split(
    ' ',
  ),
  ...'Ward Moore King Baker Harrison Morgan Allen James Scott Phillips Watson Davis Parker'.split(
    ' ',
  ),
  ...'Bennett Price Griffiths Young Mitchell O’Brien O’Connor Fitzgerald MacLeod Saint-Clair'.split(
    ' ',
  ),
];

const TOWNS = [
  ['69002', 'Lyon', 'FR'],
  ['75011', 'Paris', 'FR'],
  ['33000', 'Bordeaux', 'FR'],
  ['44000', 'Nantes', 'FR'],
  ['59000', 'Lille', 'FR'],
  ['67000', 'Strasbourg', 'FR'],
  ['35000', 'Rennes', 'FR'],
  ['42000', 'Saint-Étienne', 'FR'],
  ['EH1', 'Edinburgh', 'GB'],
  ['LS1', 'Leeds', 'GB'],
  ['BS1', 'Bristol', 'GB'],
  ['M1', 'Manchester', 'GB'],
] as const;

export type Person = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly postcode: string;
  readonly city: string;
  readonly country: string;
  readonly language: 'en' | 'fr';
};

export function pick<T>(list: readonly T[], random: () => number): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** Squaring favours the head of a list, as a few names are far more common than the rest. */
const pickCommon = <T>(list: readonly T[], random: () => number): T =>
  pick(list, () => random() ** 2);

/** One person; numbers are from the ranges that France and Britain keep for fiction. */
export function madeUpPerson(n: number, random: () => number): Person {
  const first = pickCommon(FIRST_NAMES, random);
  const last = pickCommon(SURNAMES, random);
  const [postcode, city, country] = pick(TOWNS, random);
  const french = country === 'FR';
  const digits = String(Math.floor(random() * 10_000)).padStart(4, '0');
  const pairs = `${digits.slice(0, 2)} ${digits.slice(2)}`;
  const phone = french ? frenchPhone(pairs, random) : `07700 900${digits.slice(0, 3)}`;
  const box = `${first}.${last}${n}`
    .normalize('NFD')
    .replace(/[^A-Za-z0-9.]/g, '')
    .toLowerCase();
  return {
    name: `${first} ${last}`,
    email: random() < 0.7 ? `${box}@example.org` : '',
    phone: random() < 0.9 ? phone : '',
    postcode,
    city,
    country,
    language: french ? 'fr' : 'en',
  };
}

const FRENCH_FICTION = ['1 99 00', '2 61 91', '3 53 01', '4 65 71', '5 36 49', '6 39 98'];

function frenchPhone(pairs: string, random: () => number): string {
  const start = pick(FRENCH_FICTION, random);
  return random() < 0.3 ? `+33 ${start} ${pairs}` : `0${start} ${pairs}`;
}
