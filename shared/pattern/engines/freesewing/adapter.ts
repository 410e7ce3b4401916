import type { MeasurementName } from '../../../measurement/measurement-name.ts';
import { ok, type Result } from '../../../result.ts';
import type { DraftFailure, Piece } from '../../model.ts';
import { assemble, refused } from '../../sewing/assemble.ts';
import { type EngineDraft, type EngineInput, settingOf } from '../../sewing/engine-input.ts';
import { draftShapes } from './draft-shapes.ts';
import { runKernel } from './kernel.ts';
import type { PartMemory } from './part-memory.ts';
import type { Recipe } from './recipe.ts';

/** Drafts a FreeSewing design by its recipe and turns the outcome into the neutral model. */
export function draftFreeSewing(
  recipe: Recipe,
  input: EngineInput,
  memory: PartMemory | null = null,
): Result<EngineDraft, DraftFailure> {
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
  const shapes = draftShapes(recipe, kernel.value, setting);
  if (!shapes.ok) {
    const { piece, detail } = shapes.error;
    return refused(piece, detail, restsOn(piece));
  }
  const drafted = assemble(shapes.value, { ...recipe, restsOn }, setting, input.allowanceMm);
  if (!drafted.ok) return drafted;
  return ok({ ...drafted.value, pieces: inOrder(drafted.value.pieces, recipe) });
}

/** Strips are made last, but stand where the recipe names them. */
function inOrder(pieces: readonly Piece[], recipe: Recipe): readonly Piece[] {
  const order = new Map(recipe.pieces.map(({ id }, i) => [id, i]));
  return [...pieces].sort((p, q) => (order.get(p.id) ?? 0) - (order.get(q.id) ?? 0));
}
