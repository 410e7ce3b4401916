import { useTranslation } from 'react-i18next';

import { DEFAULT_SETTINGS } from '../../../shared/contract/settings.ts';
import { useSettings } from '../../app/use-settings.ts';
import { type EditName, type PatternChoice, withAllowance } from './garment-edits.ts';
import { NumberControl } from './NumberControl.tsx';
import type { NumberOption } from './option-scale.ts';

type Props = {
  readonly choice: PatternChoice;
  readonly onPreview: (choice: PatternChoice) => void;
  readonly onCommit: (choice: PatternChoice, name: EditName) => void;
};

/** The bounds of `DraftInput.allowanceMm`. */
const BOUNDS = { min: 0, max: 50, step: 0.5 };

/** Cloth left outside of every seam; the way back is what the studio's settings say. */
export function AllowanceControl({ choice, onPreview, onCommit }: Props) {
  const { t } = useTranslation();
  const { settings = DEFAULT_SETTINGS } = useSettings();
  const option: NumberOption = {
    id: 'allowance',
    group: 'fit',
    kind: 'mm',
    ...BOUNDS,
    default: settings.defaultAllowanceMm,
  };
  const commit = (allowanceMm: number): void =>
    onCommit(withAllowance(choice, allowanceMm), { kind: 'allowance' });
  return (
    <NumberControl
      option={option}
      frame={{
        name: t('pattern:allowance.name'),
        help: t('pattern:allowance.help'),
        isChanged: choice.allowanceMm !== option.default,
        onReset: () => commit(option.default),
      }}
      value={choice.allowanceMm}
      onPreview={(allowanceMm) => onPreview(withAllowance(choice, allowanceMm))}
      onCommit={commit}
    />
  );
}
