import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { DESIGN_IDS, type DesignId, isDesignId } from '../../shared/pattern/design-id.ts';
import { designDefinition } from '../../shared/pattern/designs/index.ts';
import { draft } from '../../shared/pattern/draft.ts';
import { seededRandom } from '../helpers/seeded-random.ts';
import { sewingFaults } from '../helpers/sewing-faults.ts';
import { syntheticBodies } from '../helpers/synthetic-bodies.ts';
import { limitsFor } from '../helpers/wearers.ts';

/**
 * `npm run bench:garments`: every garment drafted for made-up bodies, each pattern checked as a person
 * at the table would: outlines closed, simple and wound alike, nothing outside the cut line, seams
 * within a millimetre, notches on their seams. Exits 1 when a pattern has a fault. With `--write` the
 * table goes to `docs/garments.md`.
 */
const ALLOWANCE_MM = 10;

const FILE = 'docs/garments.md';

type Row = {
  readonly design: DesignId;
  readonly pieces: number;
  readonly bodies: number;
  readonly refused: number;
  /** The largest rest of any seam after its declared ease, mm. */
  readonly seamMm: number;
  readonly faults: number;
};

function tried(design: DesignId, bodies: number, seed: number): Row {
  const stream = syntheticBodies(seededRandom(seed), limitsFor(design));
  let [pieces, refused, seamMm, faults] = [0, 0, 0, 0];
  for (let i = 0; i < bodies; i += 1) {
    const measurements = stream.next().value;
    const drafted = draft({ design, measurements, options: {}, allowanceMm: ALLOWANCE_MM });
    if (!drafted.ok) {
      refused += 1;
      continue;
    }
    const { value } = drafted;
    pieces = value.pieces.length;
    for (const { difference } of value.seams) seamMm = Math.max(seamMm, Math.abs(difference));
    const found = sewingFaults(value);
    faults += found.length;
    for (const fault of found) console.error(`${design}, body ${i}: ${fault}`);
  }
  return { design, pieces, bodies, refused, seamMm, faults };
}

const HEAD = [
  'garment',
  'drafted by',
  'pieces',
  'bodies',
  'refused',
  'largest seam rest',
  'faults',
];

const cells = ({ design, pieces, bodies, refused, seamMm, faults }: Row): readonly string[] => [
  design,
  designDefinition(design).version.split('/')[0] ?? '',
  String(pieces),
  String(bodies),
  String(refused),
  `${seamMm.toFixed(3)} mm`,
  String(faults),
];

/** The name of a garment, with the way to its picture where `npm run pictures` has made one. */
const pictured = (design: DesignId): string => {
  const picture = `pictures/garment-${design}.webp`;
  return existsSync(`docs/${picture}`) ? `[${design}](${picture})` : design;
};

const line = (values: readonly string[]): string => `| ${values.join(' | ')} |`;

const document = (rows: readonly Row[], seed: number): string =>
  [
    '# Garments on made-up bodies',
    '',
    `Written by \`npm run bench:garments -- --write\` (seed ${seed}). The bodies are drawn from a model of sizes`,
    'of men and women, one in five heavier than usual; garments cut for a bust are drafted for women only.',
    'Every pattern is checked: outlines closed, simple and wound alike, nothing outside the cut line, each',
    'seam within 1 mm after its declared ease, notches on their seams, something to cut, a grain line. A',
    'body that a design cannot dress is refused with the measurement named.',
    '',
    'Each garment of the catalogue as it lies on the table, by its name.',
    '',
    line(HEAD),
    line(HEAD.map((_, i) => (i < 2 ? '---' : '---:'))),
    ...rows.map((row) => line([pictured(row.design), ...cells(row).slice(1)])),
    '',
  ].join('\n');

const { values } = parseArgs({
  options: {
    bodies: { type: 'string', default: '1000' },
    design: { type: 'string', multiple: true },
    seed: { type: 'string', default: '2026' },
    write: { type: 'boolean', default: false },
  },
});

const seed = Number(values.seed);
const designs = values.design?.filter(isDesignId) ?? DESIGN_IDS;
const rows: Row[] = [];
console.log(HEAD.join('  '));
for (const design of designs) {
  const row = tried(design, Number(values.bodies), seed);
  rows.push(row);
  console.log(cells(row).join('  '));
}
if (values.write) writeFileSync(FILE, document(rows, seed));
if (rows.some(({ faults }) => faults > 0)) process.exitCode = 1;
