import type { Drafting } from './cloth-estimate.ts';

let loaded: Promise<Drafting> | null = null;

/** The drafting kernel, loaded once. */
export const loadDrafting = (): Promise<Drafting> => {
  loaded ??= load();
  return loaded;
};

async function load(): Promise<Drafting> {
  const [{ draft }, { clothAreaMm2, soldMaterial }] = await Promise.all([
    import('../../shared/pattern/draft.ts'),
    import('../../shared/pattern/consumption.ts'),
  ]);
  return {
    draft,
    soldMaterial,
    clothAreaMm2: (drafted) => clothAreaMm2(drafted, soldMaterial(drafted)),
  };
}
