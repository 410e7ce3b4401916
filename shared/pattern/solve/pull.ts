import type { Point } from '../../geometry/point.ts';
import { cross, dot, unit } from '../../geometry/vector.ts';
import { ok, type Result } from '../../result.ts';
import type { OptionValues } from '../design.ts';
import { designDefinition } from '../designs/index.ts';
import type { DraftInput } from '../draft-input.ts';
import { measureHolding, withoutWanted } from '../fit/finished-method.ts';
import type { Draft, DraftFailure } from '../model.ts';
import { boundedShares, chooseLevers, type Lever } from './choose-options.ts';
import { type Grip, type HeldPlace, placeOfGrip } from './grip.ts';
import { type Influence, influenceOf } from './influence.ts';
import { boundedValue, type PullOption, pullOptions, withValues } from './number-options.ts';
import { findReach, goneIn, type Reach, type Sight } from './reach.ts';

/** A grip pulled by so much from where it lay, mm in the piece's coordinates. */
export type PullRequest = { readonly grip: Grip; readonly by: Point };

export type PullResult = {
  /** What a person has decided with it: the options before, and those that followed. */
  readonly options: OptionValues;
  readonly changes: readonly {
    readonly option: string;
    readonly from: number;
    readonly to: number;
  }[];
  /** How far the grip was to go along the pull, and how far it went, mm. */
  readonly askedMm: number;
  readonly movedMm: number;
  /**
   * How far the place that the pull is judged by has gone in the piece's own coordinates, mm: a
   * picture that moves the piece back by it shows the grip under the hand.
   */
  readonly drift: Point;
};

export type Pulled = { readonly result: PullResult; readonly draft: Draft };

/** A pattern that can be pulled at; learning takes one draft for every option of the design. */
export interface Puller {
  /** Learns what one more option does; false when all is known. */
  learn(): boolean;
  /** How the pattern follows, at best; learns first what it does not know. */
  pull(request: PullRequest): Pulled;
}

type Drafting = (input: DraftInput) => Result<Draft, DraftFailure>;

/** Fine tuning counts as so many times the change: a plain option comes first. */
const ADVANCED_WEIGHT = 4;

/** The grip is where the hand is when it lies this near, mm. */
const CLOSE_MM = 0.3;

const HERE: Point = { x: 0, y: 0 };
const NOWHERE = { movedMm: 0, drift: HERE };

/** Drafts spent on coming near: each takes away most of what was left. */
const MOST_DRAFTS = 5;

/** A share of an option's range so small that there is no room left to speak of. */
const STILL_SHARE = 1e-6;

/** Fails when the pattern itself cannot be drafted. */
export function createPuller(input: DraftInput, draft: Drafting): Result<Puller, DraftFailure> {
  const drafted = draft(input);
  if (!drafted.ok) return drafted;
  const base = drafted.value;
  const definition = designDefinition(input.design);
  // What a finished measure holds stays where that measure has it.
  const free = pullOptions(definition).filter(
    ({ id }) => measureHolding(definition, input.wanted, id) === null,
  );
  const unknown = [...free];
  const pattern = withoutWanted(input, base);
  const influences: Influence[] = [];
  const draftOrNull = (of: DraftInput): Draft | null => {
    const result = draft(of);
    return result.ok ? result.value : null;
  };
  // Sew lines do not depend on allowances; without them a draft is quicker.
  const bare: DraftInput = { ...pattern, allowanceMm: 0, allowances: undefined };

  const learn = (): boolean => {
    const option = unknown.shift();
    if (option === undefined) return false;
    const influence = influenceOf(option, bare, base, draftOrNull);
    if (influence !== null) influences.push(influence);
    return unknown.length > 0;
  };

  /** What every option does to the grip in hand; the same all through one gesture. */
  let inHand: { readonly grip: string; readonly reach: Reach } | null = null;
  const reachOf = (grip: Grip, held: HeldPlace): Reach => {
    const key = JSON.stringify(grip);
    if (inHand?.grip !== key)
      inHand = { grip: key, reach: findReach(base, influences, grip, held) };
    return inHand.reach;
  };

  /** As decisions of the person, beside the measures that are wanted. */
  const kept = ({ result, draft: made }: Pulled): Pulled => {
    const changes = result.changes.flatMap(({ option: id, to }) => {
      const option = free.find((one) => one.id === id);
      return option === undefined ? [] : [{ option, to }];
    });
    return {
      result: { ...result, options: withValues(input.options, changes) },
      draft: { ...made, ...(base.toMeasure && { toMeasure: base.toMeasure }) },
    };
  };

  return ok({
    learn,
    pull: ({ grip, by }) => {
      while (learn());
      const held = placeOfGrip(base, grip);
      if (held === null) return { result: resultOf(input, [], 0, NOWHERE), draft: base };
      const direction = grip.kind === 'edge' ? held.outwards : unit(by);
      const asked = dot(by, direction);
      const unmoved = { result: resultOf(input, [], asked, NOWHERE), draft: base };
      if (Math.abs(asked) < CLOSE_MM) return unmoved;
      const { still, gone } = reachOf(grip, held);
      const levers = influences.map((influence, i) =>
        leverOf(influence, gone[i] ?? HERE, grip, direction),
      );
      const choice = chooseLevers(levers, asked);
      if (choice === null) return unmoved;
      const chosen = choice.levers.flatMap((index) => {
        const [influence, lever] = [influences[index], levers[index]];
        return influence && lever ? [{ influence, lever }] : [];
      });
      const pulling = { input: pattern, grip, still, base, direction, asked, chosen };
      const pulled = follow({ ...pulling, draft: draftOrNull });
      return input.wanted === undefined ? pulled : kept(pulled);
    },
  });
}

function leverOf(
  { option, from, spread }: Influence,
  gone: Point,
  { kind }: Grip,
  direction: Point,
): Lever {
  const range = option.max - option.min;
  return {
    along: dot(gone, direction),
    across: kind === 'edge' ? 0 : cross(direction, gone),
    spread,
    down: (option.min - from) / range,
    up: (option.max - from) / range,
    weight: option.group === 'advanced' ? ADVANCED_WEIGHT : 1,
  };
}

type Pulling = Sight & {
  readonly input: DraftInput;
  readonly direction: Point;
  readonly asked: number;
  readonly chosen: readonly { readonly influence: Influence; readonly lever: Lever }[];
  readonly draft: (input: DraftInput) => Draft | null;
};

type Change = { readonly option: PullOption; readonly from: number; readonly to: number };

/** Moves the chosen options until the grip is where the hand is: each draft shows what is left. */
function follow(pulling: Pulling): Pulled {
  const { input, base, direction, asked, chosen, draft } = pulling;
  let best: Pulled = { result: resultOf(input, [], asked, NOWHERE), draft: base };
  const levers = chosen.map(({ lever }) => lever);
  let shares = boundedShares(levers, asked);
  for (let i = 0; i < MOST_DRAFTS; i += 1) {
    const changes = changesOf(pulling, shares);
    const options = withValues(input.options, changes);
    const drafted = draft({ ...input, options });
    const gone = drafted === null ? null : goneIn(drafted, pulling);
    if (drafted === null || gone === null) {
      // Such a pattern cannot be drafted: half as far, perhaps.
      shares = shares.map((share) => share / 2);
      continue;
    }
    const movedMm = dot(gone.by, direction);
    const left = asked - movedMm;
    if (Math.abs(left) < Math.abs(asked - best.result.movedMm))
      best = {
        result: resultOf(input, changes, asked, { movedMm, drift: gone.drift }),
        draft: drafted,
      };
    if (Math.abs(left) <= CLOSE_MM) break;
    const roomy = levers.map((lever, k) => ({
      ...lever,
      down: lever.down - (shares[k] ?? 0),
      up: lever.up - (shares[k] ?? 0),
    }));
    const more = boundedShares(roomy, left);
    if (more.every((share) => Math.abs(share) < STILL_SHARE)) break;
    shares = shares.map((share, k) => share + (more[k] ?? 0));
  }
  return best;
}

function changesOf({ chosen }: Pulling, shares: readonly number[]): readonly Change[] {
  return chosen.flatMap(({ influence: { option, from } }, k) => {
    const to = boundedValue(option, from + (shares[k] ?? 0) * (option.max - option.min));
    return to === from ? [] : [{ option, from, to }];
  });
}

function resultOf(
  input: DraftInput,
  changes: readonly Change[],
  askedMm: number,
  { movedMm, drift }: Pick<PullResult, 'movedMm' | 'drift'>,
): PullResult {
  return {
    options: withValues(input.options, changes),
    changes: changes.map(({ option, from, to }) => ({ option: option.id, from, to })),
    askedMm,
    movedMm,
    drift,
  };
}
