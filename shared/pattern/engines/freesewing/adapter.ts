import type { MeasurementName } from '../../../measurement/measurement-name.ts';
import { ok, type Result } from '../../../result.ts';
import type { BodySides } from '../../body-sides.ts';
import type { DraftFailure, Piece } from '../../model.ts';
import { assemble, assembleSides, refused, type SewingPlan } from '../../sewing/assemble.ts';
import { type EngineDraft, type EngineInput, settingOf } from '../../sewing/engine-input.ts';
import type { Shapes } from '../../sewing/shape.ts';
import { composeSides } from '../../sewing/sides/compose-sides.ts';
import { completeShapes, fitAll, fittedShapes } from './draft-shapes.ts';
import { type KernelDraft, runKernel } from './kernel.ts';
import type { PartMemory } from './part-memory.ts';
import type { Recipe, Setting } from './recipe.ts';

type Outcome<T> = Result<T, DraftFailure>;

/** Drafts a FreeSewing design by its recipe and turns the outcome into the neutral model. */
export function draftFreeSewing(
  recipe: Recipe,
  input: EngineInput,
  memory: PartMemory | null = null,
): Outcome<EngineDraft> {
  const body = fitBody(recipe, input, memory);
  if (!body.ok) return body;
  const { kernel, setting, plan } = body.value;
  const shapes = completeShapes(recipe, kernel, body.value.shapes, setting);
  return inOrder(recipe, assemble(shapes, plan, setting, input));
}

/**
 * Drafts a body whose sides differ: each side for itself, put together to the pieces that body
 * needs. `input` has the mean of both, which holds on the body's middle.
 */
export function draftFreeSewingSides(
  recipe: Recipe,
  input: EngineInput,
  sides: BodySides,
  memory: PartMemory | null = null,
): Outcome<EngineDraft> {
  const mean = fitBody(recipe, input, memory);
  if (!mean.ok) return mean;
  const left = fitBody(recipe, { ...input, measurements: sides.left }, memory);
  if (!left.ok) return left;
  const right = fitBody(recipe, { ...input, measurements: sides.right }, memory);
  if (!right.ok) return right;
  const { kernel, setting, plan } = mean.value;
  const composed = composeSides(recipe.seams, {
    mean: mean.value.shapes,
    left: left.value.shapes,
    right: right.value.shapes,
  });
  if (!composed.ok) return notDraftable(plan, composed.error);
  const { central, each } = composed.value;
  const fitted = fitAll(recipe, composed.value.shapes, setting, central);
  if (!fitted.ok) return notDraftable(plan, fitted.error);
  const shapes = completeShapes(recipe, kernel, fitted.value, setting);
  const settings = { mean: setting, left: left.value.setting, right: right.value.setting };
  return inOrder(recipe, assembleSides({ shapes, central, each }, plan, settings, input));
}

type FittedBody = {
  readonly kernel: KernelDraft;
  readonly setting: Setting;
  readonly plan: SewingPlan;
  readonly shapes: Shapes;
};

/** One symmetric body: run through the kernel, read off and fitted. */
function fitBody(
  recipe: Recipe,
  input: EngineInput,
  memory: PartMemory | null,
): Outcome<FittedBody> {
  const setting = settingOf(input);
  const broken = recipe.preconditions.find(({ holds }) => !holds(setting));
  if (broken !== undefined) return refused(broken.piece, broken.detail, broken.restsOn);
  const wanted = recipe.pieces.filter(({ when }) => when === undefined || when(setting));
  const kernel = runKernel(
    recipe.kernel,
    { ...input.measurements, ...recipe.body?.(setting) },
    {
      ...input.options,
      ...(typeof recipe.fixedOptions === 'function'
        ? recipe.fixedOptions(setting)
        : recipe.fixedOptions),
    },
    wanted.map(({ part }) => part),
    recipe.madeGood ?? [],
    memory,
  );
  const everything = [...new Set(wanted.flatMap(({ restsOn }) => restsOn))];
  if (!kernel.ok) {
    const { error } = kernel;
    const stumbled = wanted.find(({ part }) => error.includes(`\`${part}\``));
    return refused((stumbled ?? wanted[0])?.id ?? '', error, stumbled?.restsOn ?? everything);
  }
  const restsOn = (id: string): readonly MeasurementName[] =>
    wanted.find((piece) => piece.id === id)?.restsOn ?? everything;
  const plan = { ...recipe, restsOn };
  const shapes = fittedShapes(recipe, kernel.value, setting, input.shaping);
  if (!shapes.ok) return notDraftable(plan, shapes.error);
  return ok({ kernel: kernel.value, setting, plan, shapes: shapes.value });
}

const notDraftable = (
  { restsOn }: SewingPlan,
  { piece, detail }: { readonly piece: string; readonly detail: string },
) => refused(piece, detail, restsOn(piece));

/** Strips are made last, but stand where the recipe names them. */
function inOrder(recipe: Recipe, drafted: Outcome<EngineDraft>): Outcome<EngineDraft> {
  if (!drafted.ok) return drafted;
  const order = new Map(recipe.pieces.map(({ id }, i) => [id, i]));
  const place = ({ name }: Piece): number => order.get(name) ?? 0;
  const pieces = [...drafted.value.pieces].sort((p, q) => place(p) - place(q));
  return ok({ ...drafted.value, pieces });
}
