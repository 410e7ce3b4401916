import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';

import { scale } from '../../../shared/geometry/vector.ts';
import { designDefinition } from '../../../shared/pattern/designs/index.ts';
import type { DraftInput } from '../../../shared/pattern/draft-input.ts';
import { type Grip, placeOfGrip } from '../../../shared/pattern/solve/grip.ts';
import type { PullRequest, PullResult } from '../../../shared/pattern/solve/pull.ts';
import type { DraftState } from '../../canvas/draft-desk.ts';
import type { PullDesk, PullNote } from '../../canvas/pull-desk.ts';
import type { LineSpot } from '../../canvas/spot.ts';
import { useDraftChannel } from '../../canvas/use-draft.ts';
import type { PatternChoice } from './garment-edits.ts';
import type { GarmentStore } from './garment-history.ts';
import { usePullWords } from './use-pull-words.tsx';

/** One pull, from the press to the moment its last answer is kept. */
type Gesture = {
  /** As it was when the edge was taken; every pull is reckoned from there. */
  readonly input: DraftInput;
  readonly choice: PatternChoice;
  readonly grip: Grip;
  readonly isLetGo: boolean;
};

type Props = {
  readonly input: DraftInput;
  readonly choice: PatternChoice;
  readonly actions: Pick<GarmentStore, 'preview' | 'commit'>;
  /** The pulling tool is in hand: how the pattern follows is learned beforehand. */
  readonly isReady: boolean;
};

/** A hand that moves no further than this has not yet said which way it pulls, mm. */
const PULLED_MM = 0.5;

/** How long an answer may take before it is said that the design is being felt out, ms. */
const PATIENCE_MS = 300;

/** The pattern of a choice, and the desk that pulls at it: live while pulled, one undo step after. */
export function usePulledDraft({ input, choice, actions, isReady }: Props): {
  readonly state: DraftState;
  readonly pull: PullDesk;
} {
  const [gesture, setGesture] = useState<Gesture | null>(null);
  const [note, setNote] = useState<PullNote | null>(null);
  const { state, channel } = useDraftChannel(gesture?.input ?? input);
  const words = usePullWords(designDefinition(input.design));
  const latest = useRef({ input, choice, state, gesture });
  useLayoutEffect(() => {
    latest.current = { input, choice, state, gesture };
  });
  // A pointer moves more often than there are answers: it asks the worker and draws nothing itself.
  const last = useRef<PullRequest | null>(null);

  useEffect(() => {
    if (isReady && gesture === null) channel.prepare(input);
    if (!isReady) setNote(null);
  }, [channel, input, isReady, gesture]);

  const desk = useMemo(() => {
    const change = (next: Gesture | null): void => {
      latest.current.gesture = next;
      setGesture(next);
    };
    const start = (spot: LineSpot): void => {
      const grip: Grip =
        spot.kind === 'corner'
          ? { kind: 'corner', piece: spot.piece, edge: spot.edge, share: 0 }
          : { kind: 'edge', piece: spot.piece, edge: spot.edge, share: spot.share };
      setNote(null);
      last.current = null;
      const { input: from, choice: chosen } = latest.current;
      change({ grip, input: from, choice: chosen, isLetGo: false });
    };
    const move = (by: PullRequest['by']): void => {
      const held = latest.current.gesture;
      if (held === null) return;
      last.current = { grip: held.grip, by };
      channel.pull(held.input, last.current);
    };
    const cancel = (): void => {
      const held = latest.current.gesture;
      if (held === null) return;
      change(null);
      setNote(null);
      actions.preview(held.choice);
      channel.request(held.input);
    };
    const end = (): void => {
      const held = latest.current.gesture;
      if (held === null) return;
      change(last.current === null ? null : { ...held, isLetGo: true });
    };
    return {
      start,
      move,
      cancel,
      end,
      moveEdge: (spot: LineSpot, outwardsMm: number): void => {
        const { draft } = latest.current.state;
        const edge: LineSpot =
          spot.kind === 'edge' ? spot : { ...spot, kind: 'edge' as const, share: 0.5 };
        const held = draft && placeOfGrip(draft, { ...edge });
        if (!held) return;
        start(edge);
        move(scale(held.outwards, outwardsMm));
        end();
      },
    };
  }, [channel, actions]);

  const { pulled, failure, trouble } = state;
  const isLetGo = gesture?.isLetGo ?? false;
  useEffect(() => {
    const held = latest.current.gesture;
    if (held === null) return;
    if (failure !== null || trouble === 'broken') {
      desk.cancel();
      return;
    }
    if (pulled === null || pulled.request.grip !== held.grip) return;
    const { result, request } = pulled;
    const next = { ...held.choice, designOptions: result.options };
    setNote(noteOf(result, words));
    if (isLetGo && request === last.current) {
      actions.commit(next, { kind: 'pull', edge: held.grip.edge });
      latest.current.gesture = null;
      setGesture(null);
    } else actions.preview(next);
  }, [pulled, failure, trouble, isLetGo, actions, desk, words]);

  // What the pull before this one came to says nothing of it.
  const answered = pulled !== null && pulled.request.grip === gesture?.grip ? pulled : null;
  const isWaiting = gesture !== null && answered === null;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setNote({ kind: 'learning' }), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isWaiting]);

  const piece = gesture?.grip.piece ?? null;
  const drift = answered?.result.drift ?? null;
  const held = useMemo(
    () => (piece === null ? null : { piece, drift: drift ?? { x: 0, y: 0 } }),
    [piece, drift],
  );
  const pull = useMemo((): PullDesk => ({ ...desk, held, note }), [desk, held, note]);
  return { state, pull };
}

function noteOf(result: PullResult, words: (result: PullResult) => string): PullNote | null {
  if (Math.abs(result.askedMm) < PULLED_MM) return null;
  return result.changes.length === 0
    ? { kind: 'nothing' }
    : { kind: 'moved', words: words(result) };
}
