import { cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';

import type { EditName, PatternChoice } from '../../../renderer/features/pattern/garment-edits.ts';
import { PieceFacts } from '../../../renderer/features/pattern/PieceFacts.tsx';
import type { Draft, Piece, Seam } from '../../../shared/pattern/model.ts';
import { aDraft, aPiece } from '../../helpers/a-draft.ts';
import { createFakeStudio } from '../../helpers/fake-studio.ts';
import { renderInStudio } from '../render-in-studio.tsx';

afterEach(cleanup);

const SEAM: Seam = {
  id: 'side-left',
  a: [{ piece: 'back', edge: 'bottom' }],
  b: [{ piece: 'cuff', edge: 'top' }],
  aLength: 480,
  bLength: 480,
  ease: 0,
  difference: 0,
};

/** The piece with the allowances that a choice gives its edges, as a draft has them. */
const allowed = (piece: Piece, { allowances = {}, allowanceMm }: PatternChoice): Piece => ({
  ...piece,
  edges: piece.edges.map((edge) => ({
    ...edge,
    allowanceMm: allowances[`${piece.name}/${edge.id}`] ?? allowanceMm,
  })),
});

function Desk({ told }: { readonly told: (readonly [PatternChoice, EditName])[] }) {
  const [choice, setChoice] = useState<PatternChoice>({
    design: 'shirt',
    designOptions: {},
    allowanceMm: 10,
  });
  const back = allowed(aPiece('back', 500, 700), choice);
  const draft: Draft = aDraft({
    pieces: [back, allowed(aPiece('cuff', 240, 70), choice)],
    seams: [SEAM],
  });
  return (
    <PieceFacts
      draft={draft}
      piece={back}
      choice={choice}
      onMark={() => undefined}
      onCommit={(next, name) => {
        told.push([next, name]);
        setChoice(next);
      }}
    />
  );
}

function arrange() {
  const told: (readonly [PatternChoice, EditName])[] = [];
  renderInStudio(<Desk told={told} />, { studio: createFakeStudio(), path: '/' });
  const field = (edge: string) =>
    screen.getByRole<HTMLInputElement>('textbox', { name: `Allowance of ${edge}, mm` });
  const type = (edge: string, text: string, key = 'Enter') => {
    fireEvent.change(field(edge), { target: { value: text } });
    fireEvent.keyDown(field(edge), { key });
  };
  return { told, field, type };
}

describe('the allowance of an edge', () => {
  it('is kept on Enter for both sides of its seam, as one named edit', () => {
    const { told, field, type } = arrange();
    type('Bottom edge', '15,5');
    expect(told).toEqual([
      [
        expect.objectContaining({ allowances: { 'back/bottom': 15.5, 'cuff/top': 15.5 } }),
        { kind: 'edge-allowance', edge: 'bottom' },
      ],
    ]);
    expect(field('Bottom edge').value).toBe('15.5');
  });

  it('is set for the edge alone where a person wants it so', () => {
    const { told, type } = arrange();
    fireEvent.click(screen.getByRole('switch', { name: /^Both sides of a seam/ }));
    type('Bottom edge', '20');
    expect(told[0]?.[0].allowances).toEqual({ 'back/bottom': 20 });
  });

  it('goes back to what the design leaves', () => {
    const { told, field, type } = arrange();
    type('Bottom edge', '40');
    fireEvent.click(screen.getByRole('button', { name: 'Back to what the design leaves' }));
    expect(told.at(-1)?.[0].allowances).toBeUndefined();
    expect(field('Bottom edge').value).toBe('10');
  });

  it.each(['a thumb', '-3', '101'])('is not taken from “%s”', (text) => {
    const { told, field, type } = arrange();
    type('Bottom edge', text);
    expect(told).toEqual([]);
    expect(field('Bottom edge').value).toBe('10');
  });

  it('is forgotten on Escape', () => {
    const { told, field, type } = arrange();
    type('Bottom edge', '25', 'Escape');
    fireEvent.blur(field('Bottom edge'));
    expect(told).toEqual([]);
  });
});
