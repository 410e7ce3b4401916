import { useMemo, useState } from 'react';

import type { Draft } from '../../../shared/pattern/model.ts';
import { type SeamWalk, walkSeam } from '../../../shared/pattern/seam-walk.ts';
import type { WalkMark } from '../../canvas/paint/scene.ts';
import { walkMark } from './walk-mark.ts';

/** The seam being walked, and how far: mm of its first side. */
export type Walking = { readonly seam: string; readonly along: number };

/** The walk of a seam by its id; null when this draft does not have it. */
export function walkOf(draft: Draft | null, id: string | null): SeamWalk | null {
  const seam = draft?.seams.find((one) => one.id === id);
  return draft === null || seam === undefined ? null : walkSeam(draft, seam);
}

/** The seam in hand, drawn on what the canvas shows, also while a slider moves it. */
export function useWalking(draft: Draft | null): {
  readonly walking: Walking | null;
  readonly setWalking: (walking: Walking | null) => void;
  readonly walk: WalkMark | null;
} {
  const [walking, setWalking] = useState<Walking | null>(null);
  const seam = walking?.seam ?? null;
  const along = walking?.along ?? 0;
  const walked = useMemo(() => walkOf(draft, seam), [draft, seam]);
  const walk = useMemo(() => walked && walkMark(walked, along), [walked, along]);
  return { walking, setWalking, walk };
}
