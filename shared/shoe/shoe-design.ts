import type { DesignId } from '../pattern/design-id.ts';

const SHOE_DESIGNS = ['derby', 'oxford'] as const satisfies readonly DesignId[];

/** True for what is made on lasts. */
export const isShoeDesign = (design: DesignId): boolean =>
  (SHOE_DESIGNS as readonly DesignId[]).includes(design);
