import { describe, expect, it } from 'vitest';

import { columnNames } from '../../../../shared/measurement/exchange/csv-names.ts';
import { SEAMLY_NAMES } from '../../../../shared/measurement/exchange/name-table.ts';
import {
  type ExchangeChoice,
  LARGEST_EXCHANGE_BYTES,
  openExchange,
  takeOver,
} from '../../../../shared/measurement/exchange/open-exchange.ts';
import { MEASUREMENT_NAMES } from '../../../../shared/measurement/measurement-name.ts';
import { bytesOf, m, NEW_MULTISIZE, OLD_MULTISIZE, smis, utf16 } from './measurement-files.ts';

const names = columnNames([
  { chest: 'Chest', shoulderToWrist: 'Shoulder to wrist' },
  { chest: 'Tour de poitrine', inseam: 'Entrejambe', seat: 'Bassin' },
]);

const open = (content: string | Uint8Array, name = 'a-file') =>
  openExchange({ name, bytes: typeof content === 'string' ? bytesOf(content) : content }, names);

function take(content: string | Uint8Array, name?: string, choice: ExchangeChoice = {}) {
  const file = open(content, name);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  const taken = takeOver(file.value, choice, names);
  if (!taken.ok) throw new Error(JSON.stringify(taken.error));
  return taken.value;
}

const figures = (content: string | Uint8Array, name?: string, choice?: ExchangeChoice) =>
  Object.fromEntries(
    take(content, name, choice).readings.map(({ measurement, side, value }) => [
      side === 'both' ? measurement : `${measurement} ${side}`,
      value,
    ]),
  );

const faultOf = (content: string | Uint8Array, name?: string) => {
  const file = open(content, name);
  if (!file.ok) return file.error;
  const taken = takeOver(file.value, {}, names);
  return taken.ok ? null : taken.error;
};

describe('a file of Seamly or Valentina', () => {
  it('gives its values in mm, formulas reckoned, degrees left alone', () => {
    const content = smis(
      m('bust_circ', '104.5') +
        m('waist_circ', 'bust_circ - 16') +
        m('shoulder_slope_neck_side_angle', '13.5') +
        m('leg_crotch_to_floor', 'height * 0.45') +
        m('height', '180'),
    );
    expect(figures(content)).toEqual({
      chest: 1045,
      waist: 885,
      shoulderSlope: 13.5,
      inseam: 810,
    });
    expect(take(content).others).toEqual([
      { source: 'height', name: 'stature', valueMm: 1800, shown: '180' },
    ]);
  });

  it('is read in inches under either root', () => {
    expect(figures(smis(m('hip_circ', '41 + 3/8'), { unit: 'inch', root: 'vit' }))).toEqual({
      seat: 1050.925,
    });
  });

  it('lists every name that is left out, and why', () => {
    const content = smis(
      m('bust_circ', '100') +
        m('neck_circ', '') +
        m('@mine', '4') +
        m('hand_length', '19') +
        m('wrist_curiosity', '3') +
        m('waist_circ', '8') +
        m('neck_side_to_bust_f', '27') +
        m('bustpoint_to_neck_side', '28'),
    );
    expect(take(content).skipped).toEqual([
      { source: 'neck_circ', reason: 'empty', shown: '0' },
      { source: 'waist_circ', reason: 'impossible', shown: '8' },
      { source: '@mine', reason: 'custom', shown: '4' },
      { source: 'hand_length', reason: 'unknown', shown: '19' },
      { source: 'wrist_curiosity', reason: 'unknown', shown: '3' },
      { source: 'bustpoint_to_neck_side', reason: 'repeated', shown: '28' },
    ]);
  });

  it('makes a length down the side out of two heights where there is no tape along it', () => {
    const content = smis(m('height_waist_side', '107') + m('height_knee', '48.2'));
    expect(take(content).readings).toMatchObject([
      {
        measurement: 'waistToKnee',
        value: 588,
        source: 'height_waist_side − height_knee',
        typed: '58.8',
      },
      { measurement: 'waistToFloor', value: 1070, source: 'height_waist_side' },
    ]);
  });

  it('takes left and right back from the custom names of an export', () => {
    const content = smis(
      m('leg_crotch_to_floor', '79.25') + m('@inseam_left', '79') + m('@inseam_right', '79.5'),
    );
    expect(figures(content)).toEqual({ 'inseam left': 790, 'inseam right': 795 });
    expect(take(content).skipped).toMatchObject([
      { source: 'leg_crotch_to_floor', reason: 'repeated' },
    ]);
  });
});

describe('a multisize file', () => {
  it('of the old kind gives its base, or a size and height that are chosen', () => {
    expect(figures(OLD_MULTISIZE)).toEqual({ chest: 1000, inseam: 800 });
    expect(figures(OLD_MULTISIZE, 'a.vst', { sizes: [188, 54] })).toEqual({
      chest: 1080,
      inseam: 850,
    });
  });

  it('of the new kind adds what is corrected at that very point', () => {
    expect(figures(NEW_MULTISIZE, 'a.smms', { sizes: [1700, 1000] })).toEqual({
      chest: 1000,
      waist: 818,
    });
    expect(figures(NEW_MULTISIZE, 'a.smms', { sizes: [1760, 1000] })).toEqual({
      chest: 1000,
      waist: 826,
    });
  });

  it('offers the sizes between its ends and refuses others', () => {
    const file = open(NEW_MULTISIZE);
    if (!file.ok || file.value.kind !== 'multisize') throw new Error('not read');
    expect(file.value.dimensions).toMatchObject([
      { kind: 'height', base: 1700, choices: [1580, 1640, 1700, 1760, 1820] },
      { kind: 'size', base: 920, choices: [840, 880, 920, 960, 1000, 1040, 1080, 1120, 1160] },
    ]);
    expect(takeOver(file.value, { sizes: [1700, 930] }, names)).toEqual({
      ok: false,
      error: { kind: 'no-such-size', dimension: 'y' },
    });
  });
});

describe('a table', () => {
  it('of a measurement a row finds its columns, delimiter and unit by itself', () => {
    const content =
      'Mesure;Valeur;Unité;Côté\r\nPoitrine;104,5;cm;\r\nEntrejambe;790;mm;gauche\r\nEntrejambe;79,5;;droite\r\n';
    expect(figures(content, 'a.csv')).toEqual({
      chest: 1045,
      'inseam left': 790,
      'inseam right': 795,
    });
  });

  it('takes left and right under names of Seamly as well', () => {
    const content = 'name,left,right\nleg_crotch_to_floor,79,79.5\narm_upper_circ,30,31\n';
    expect(figures(content, 'a.csv')).toEqual({
      'inseam left': 790,
      'inseam right': 795,
      'biceps left': 300,
      'biceps right': 310,
    });
  });

  it('keeps what was typed, and lists what is no number or no measurement', () => {
    const content = 'name,value (in)\n"Chest","41 3/8"\nseat,wide\ncolour,3\nknee,\n';
    expect(take(content, 'a.csv').readings).toMatchObject([
      { measurement: 'chest', value: 1050.925, typed: '41 3/8', unit: 'in' },
    ]);
    expect(take(content, 'a.csv').skipped).toEqual([
      { source: 'colour', reason: 'unknown', shown: '3' },
      { source: 'seat', reason: 'not-a-number', shown: 'wide' },
      { source: 'knee', reason: 'empty', shown: '' },
    ]);
  });

  it('of a body a row takes the row that is chosen', () => {
    const content = 'who\tchest\tseat\nAnna\t88\t96\nBerta\t104\t110\n';
    const file = open(content, 'a.csv');
    if (!file.ok || file.value.kind !== 'table') throw new Error('not a table');
    expect(file.value.guess).toEqual({ layout: 'wide', row: 0, unit: 'cm' });
    expect(figures(content, 'a.csv', { table: { layout: 'wide', row: 1, unit: 'cm' } })).toEqual({
      chest: 1040,
      seat: 1100,
    });
  });

  it('knows names with and without the word for a girth, and others of the trade', () => {
    const content = 'POITRINE;104\nTour d’encolure;39\nwaist circumference;92\nInside leg;79\n';
    expect(figures(content, 'a.csv')).toEqual({ chest: 1040, neck: 390, waist: 920, inseam: 790 });
  });

  it.each([
    ['chest,41\nseat,43\nwaist,36\n', 'in'],
    ['chest,104\nseat,110\nwaist,92\n', 'cm'],
    ['chest,1040\nseat,1100\nwaist,920\n', 'mm'],
    ['bust_circ,1040\nhip_circ,1100\n', 'mm'],
  ])('without a unit is read in the likeliest one: %j', (content, unit) => {
    const file = open(content, 'a.csv');
    expect(file.ok && file.value.kind === 'table' && file.value.guess.unit).toBe(unit);
  });

  it('that a French Windows saved is read with its accents', () => {
    const bytes = Buffer.from('Mesure;Valeur;Côté\nBassin;104;\nEntrejambe;79;gauche\n', 'latin1');
    expect(figures(bytes, 'a.csv')).toEqual({ seat: 1040, 'inseam left': 790 });
  });
});

describe('the table of names', () => {
  it('gives every measurement a name of its own, and no stand-in that means another', () => {
    const first = Object.values(SEAMLY_NAMES).map(([name]) => name);
    expect(new Set(first).size).toBe(MEASUREMENT_NAMES.length);
    const others = Object.values(SEAMLY_NAMES).flatMap(([, ...more]) =>
      more.filter((name) => typeof name === 'string'),
    );
    expect(others.filter((name) => first.includes(name))).toEqual([]);
    expect(new Set(others).size).toBe(others.length);
  });
});

describe('YAML and JSON', () => {
  it.each([
    [
      'ours',
      '{"unit":"cm","measurements":{"chest":104.5,"inseam":{"left":79,"right":79.5}}}',
      'a.json',
    ],
    [
      'a set',
      'name: Anna\nunits: metric\nmeasies:\n  chest: 1045\n  inseam: {left: 790, right: 795}\n',
      'a.yaml',
    ],
    [
      'a pattern',
      'design: aaron\nsettings:\n  measurements:\n    chest: 1045\n    inseam: { left: 790, right: 795 }\n',
      'a.yml',
    ],
    ['a set in braces', '{measies: {chest: 1045, inseam: {left: 790, right: 795}}}', 'a.yaml'],
    [
      'nothing but names',
      'name: Anna\nchest: 1045\ninseam:\n  left: 790\n  right: 795\n',
      'a.yaml',
    ],
  ])('are read as %s', (_form, content, name) => {
    expect(figures(content, name)).toEqual({
      chest: 1045,
      'inseam left': 790,
      'inseam right': 795,
    });
  });

  it('in UTF-16 are read, marked or not', () => {
    const content = smis(m('bust_circ', '104'));
    for (const bytes of [
      utf16(content),
      utf16(content, { big: true }),
      utf16(content, { mark: false }),
    ]) {
      expect(figures(bytes)).toEqual({ chest: 1040 });
    }
  });
});

const BOMB = `<?xml version="1.0"?>
<!DOCTYPE smis [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<smis><unit>cm</unit><body-measurements><m name="bust_circ" value="&b;"/></body-measurements></smis>`;
const OUTSIDE = `<!DOCTYPE smis [<!ENTITY x SYSTEM "file:///etc/passwd">]><smis><notes>&x;</notes></smis>`;
const YAML_BOMB = `a: &a [1,1,1,1,1,1,1,1,1]
b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]
c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]
d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]
chest: *d
`;

describe('a bad file is refused whole, with one reason', () => {
  const whole = smis(m('bust_circ', '104') + m('waist_circ', '90'));
  it.each([
    ['half a file', whole.slice(0, whole.length / 2), 'a.smis', { kind: 'broken-xml' }],
    ['an entity bomb', BOMB, 'a.smis', { kind: 'doctype' }],
    ['an entity from outside', OUTSIDE, 'a.smis', { kind: 'doctype' }],
    ['an entity nobody declared', smis('&nbsp;'), 'a.smis', { kind: 'broken-xml', line: 8 }],
    ['elements without end', '<smis>'.repeat(5_000), 'a.smis', { kind: 'too-deep' }],
    [
      'a circle',
      smis(m('bust_circ', 'waist_circ') + m('waist_circ', 'bust_circ')),
      'a.smis',
      {
        kind: 'formula',
        name: 'waist_circ',
        fault: { kind: 'circle', names: ['bust_circ', 'waist_circ', 'bust_circ'] },
      },
    ],
    [
      'a division by zero',
      smis(m('bust_circ', '1/0') + m('waist_circ', '90')),
      'a.smis',
      {
        kind: 'formula',
        name: 'bust_circ',
        fault: { kind: 'divide-by-zero' },
      },
    ],
    ['a pattern', '<pattern><draw/></pattern>', 'a.sm2d', { kind: 'pattern-file' }],
    ['another document', '<html><body/></html>', 'a.html', { kind: 'not-measurements' }],
    [
      'an unknown unit',
      smis(m('bust_circ', '1'), { unit: 'ell' }),
      'a.smis',
      { kind: 'unit', said: 'ell' },
    ],
    ['nothing known', smis(m('@mine', '1')), 'a.smis', { kind: 'nothing-known' }],
    ['an empty file', '', 'a.smis', { kind: 'empty' }],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'a.csv',
      { kind: 'not-text' },
    ],
    [
      'Latin letters that claim to be UTF-8',
      Buffer.from(smis(m('bust_circ', '1')).replace('made up', 'bâti'), 'latin1'),
      'a.smis',
      { kind: 'encoding', said: 'UTF-8' },
    ],
    ['half of JSON', '{"measurements":{"chest":10', 'a.json', { kind: 'broken-json' }],
    [
      'a word for a number',
      '{"measurements":{"chest":"wide"}}',
      'a.json',
      { kind: 'field', field: 'chest', shown: '"wide"' },
    ],
    ['a YAML bomb', YAML_BOMB, 'a.yaml', { kind: 'too-deep' }],
    ['YAML nested without end', `chest: ${'['.repeat(100_000)}`, 'a.yaml', { kind: 'broken-yaml' }],
    [
      'YAML nested deeper than a stack',
      `chest: ${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      'a.yaml',
      { kind: 'broken-yaml' },
    ],
    ['half of YAML', 'measies:\n  chest: "10', 'a.yaml', { kind: 'broken-yaml', line: 2 }],
    [
      'a quote that never ends',
      'name,value\nchest,"104\nseat,110\n',
      'a.csv',
      { kind: 'broken-csv' },
    ],
    ['a table of something else', 'colour,hue\nred,blue\n', 'a.csv', { kind: 'nothing-known' }],
  ])('%s', (_what, content, name, fault) => {
    expect(faultOf(content, name)).toMatchObject(fault);
  });

  it('a file beyond the limit is not looked into', () => {
    expect(faultOf(new Uint8Array(LARGEST_EXCHANGE_BYTES + 1))).toEqual({ kind: 'too-large' });
  });
});
