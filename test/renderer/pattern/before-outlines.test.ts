import { describe, expect, it } from 'vitest';

import { beforeOutlines } from '../../../renderer/features/pattern/before-outlines.ts';
import type { Figure } from '../../../shared/figure/figure.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import type { Draft } from '../../../shared/pattern/model.ts';
import { A_BODY } from '../../helpers/a-body.ts';

function shirt(figure?: Figure): Draft {
  const drafted = draft({
    design: 'shirt',
    measurements: A_BODY,
    options: {},
    allowanceMm: 10,
    figure,
  });
  if (!drafted.ok) throw new Error(JSON.stringify(drafted.error));
  return drafted.value;
}

describe('the pattern before the figure', () => {
  it('lies over the pieces that the figure changed, and over no other', () => {
    const outlines = beforeOutlines(shirt({ posture: { belly: 2 } }), shirt());
    expect([...outlines.keys()].sort()).toEqual(['front-left', 'front-right']);
  });

  it('is turned over for the piece of the other side', () => {
    const outlines = beforeOutlines(shirt({ posture: { droppedLeft: 3 } }), shirt());
    expect(outlines.get('sleeve-left')).toBeDefined();
    expect(outlines.get('sleeve-left')).not.toBe(outlines.get('sleeve-right'));
  });

  it('is nothing without a draft to compare with', () => {
    expect(beforeOutlines(shirt(), null).size).toBe(0);
    expect(beforeOutlines(null, shirt()).size).toBe(0);
    expect(beforeOutlines(shirt(), shirt()).size).toBe(0);
  });
});
