import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { LANGUAGES } from '../../../shared/customer/customer.ts';
import { DESIGNS } from '../../../shared/pattern/designs/index.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';
import { syntheticBodies } from '../../helpers/synthetic-bodies.ts';
import { limitsFor } from '../../helpers/wearers.ts';

type Texts = { readonly [key: string]: string | Texts | undefined };

const textsOf = (language: string, namespace: string): Texts =>
  JSON.parse(readFileSync(`resources/locales/${language}/${namespace}.json`, 'utf8')) as Texts;

const below = (texts: Texts, ...path: readonly string[]): string | Texts | undefined =>
  path.reduce<string | Texts | undefined>(
    (tree, key) => (typeof tree === 'object' ? tree[key] : undefined),
    texts,
  );

/** Figures that a design measures under the name of the body's own measurement. */
const named = (texts: { readonly designs: Texts; readonly measurements: Texts }, id: string) =>
  below(texts.designs, 'finished', id) ?? below(texts.measurements, 'name', id);

describe.each(LANGUAGES)('the words for patterns (%s)', (language) => {
  const texts = {
    designs: textsOf(language, 'designs'),
    pieces: textsOf(language, 'pieces'),
    measurements: textsOf(language, 'measurements'),
  };

  it.each(DESIGNS)('name every option and value of $id', ({ options, pieces }) => {
    const missing = options.flatMap((option) => {
      const keys = [
        [option.id, 'name'],
        [option.id, 'help'],
        ...(option.kind === 'choice' ? option.values.map((v) => [option.id, 'values', v]) : []),
      ];
      return keys.filter((key) => typeof below(texts.designs, 'option', ...key) !== 'string');
    });
    expect(missing).toEqual([]);
    expect(pieces.filter(({ id }) => typeof texts.pieces[id] !== 'string')).toEqual([]);
  });

  it.each(DESIGNS)('name every piece, edge, seam and figure of $id', ({ id, pieces }) => {
    const body = syntheticBodies(seededRandom(11), limitsFor(id)).next().value;
    const drafted = draft({ design: id, measurements: body, options: {}, allowanceMm: 10 });
    if (!drafted.ok) throw new Error(drafted.error.reason);
    const { value } = drafted;
    const said = (tree: string, key: string) => below(texts.designs, tree, key) !== undefined;
    const edges = value.pieces.flatMap((piece) => piece.edges.map((edge) => edge.id));
    expect(edges.filter((edge) => !said('edge', edge))).toEqual([]);
    const seams = value.seams.map((seam) =>
      seam.side === undefined ? seam.id : seam.id.replace(/-(left|right)$/, ''),
    );
    expect(seams.filter((seam) => !said('seam', seam))).toEqual([]);
    expect(Object.keys(value.finished).filter((name) => named(texts, name) === undefined)).toEqual(
      [],
    );
    const declared = new Set(pieces.map((piece) => piece.id));
    expect(value.pieces.filter((piece) => !declared.has(piece.name))).toEqual([]);
  });
});
