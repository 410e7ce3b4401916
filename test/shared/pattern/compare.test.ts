import { describe, expect, it } from 'vitest';

import { bodySizeOptions } from '../../../shared/pattern/compare/body-size.ts';
import { compareDrafts } from '../../../shared/pattern/compare/compare-drafts.ts';
import type { OptionValues } from '../../../shared/pattern/design.ts';
import { designDefinition } from '../../../shared/pattern/designs/index.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import type { Draft } from '../../../shared/pattern/model.ts';
import { A_BODY } from '../../helpers/a-body.ts';
import { aDraft, aPiece } from '../../helpers/a-draft.ts';

function shirt(options: OptionValues): Draft {
  const drafted = draft({ design: 'shirt', measurements: A_BODY, options, allowanceMm: 10 });
  if (!drafted.ok) throw new Error(JSON.stringify(drafted.error));
  return drafted.value;
}

describe('comparing two versions of a pattern', () => {
  it('finds nothing between a pattern and itself', () => {
    const { edges, onlyHere, onlyThere } = compareDrafts(shirt({}), shirt({}));
    expect(
      edges.every(({ apart, length, otherLength }) => apart === 0 && length === otherLength),
    ).toBe(true);
    expect([...onlyHere, ...onlyThere]).toEqual([]);
  });

  it('names the edges that differ, the largest difference first', () => {
    const here = aDraft({ pieces: [aPiece('back', 500, 700), aPiece('cuff', 240, 70)] });
    const there = aDraft({ pieces: [aPiece('back', 500, 730), aPiece('cuff', 240, 70)] });
    const [first, ...rest] = compareDrafts(here, there).edges;
    expect(first).toMatchObject({ piece: 'back', apart: 30 });
    const byEdge = new Map([first, ...rest].map((one) => [`${one?.piece}/${one?.edge}`, one]));
    expect(byEdge.get('back/bottom')).toMatchObject({ length: 480, otherLength: 480, apart: 30 });
    expect(byEdge.get('back/left')).toMatchObject({ length: 680, otherLength: 710 });
    expect(byEdge.get('cuff/top')).toMatchObject({ apart: 0 });
  });

  it('names the pieces that only one of them has', () => {
    const { onlyHere, onlyThere } = compareDrafts(shirt({ sleeveStyle: 'short' }), shirt({}));
    expect(onlyHere).toEqual([]);
    expect(onlyThere).toContain('cuff');
  });

  it('finds the twin of a piece that the other version has for each side apart', () => {
    const here = aDraft({ pieces: [aPiece('sleeve-left', 400, 600, { name: 'sleeve' })] });
    const there = aDraft({ pieces: [aPiece('sleeve', 400, 600)] });
    expect(compareDrafts(here, there).edges).toHaveLength(4);
  });
});

describe('a pattern of the size of the body', () => {
  it('has no ease where the design allows, and says where it keeps some', () => {
    const definition = designDefinition('shirt');
    const { options, kept } = bodySizeOptions(definition, { chestEase: 0.2, lengthBonus: 0.3 });
    expect(options).toMatchObject({ chestEase: 0, collarEase: 0, lengthBonus: 0.3 });
    expect(kept).toContainEqual({ option: 'waistEase', value: 0.1 });
    expect(kept.map(({ option }) => option)).not.toContain('chestEase');

    const { chest = 0 } = shirt(options).finished;
    expect(chest).toBeLessThan(shirt({}).finished.chest ?? 0);
  });
});
