import type { DesignId } from '../../shared/pattern/design-id.ts';
import type { Translate } from '../texts.ts';

/** What a design is called in the language of `translate`, which needs the texts of `designs`. */
export const designName = (id: DesignId, translate: Translate): string =>
  translate(`designs:name.${id}`);
