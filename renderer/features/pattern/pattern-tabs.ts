import type { DesignId } from '../../../shared/pattern/design-id.ts';
import { isShoeDesign } from '../../../shared/shoe/shoe-design.ts';

export type Tab = 'options' | 'figure' | 'last' | 'pieces' | 'seams' | 'finished' | 'compare';

const TABS: readonly Tab[] = ['options', 'figure', 'pieces', 'seams', 'finished', 'compare'];
const SHOE_TABS: readonly Tab[] = ['options', 'last', 'pieces', 'seams', 'finished', 'compare'];

/** What stands beside a pattern. No posture changes a shoe; its last does. */
export const tabsOf = (design: DesignId): readonly Tab[] =>
  isShoeDesign(design) ? SHOE_TABS : TABS;
