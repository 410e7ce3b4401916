import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { DraftWarning } from '../../../shared/pattern/model.ts';
import { useLocalText } from '../orders/use-local-text.ts';
import classes from './DraftWarnings.module.css';
import { useMeasureName } from './method/use-measure-name.ts';
import { useLengths } from './use-lengths.ts';

type Props = { readonly warnings: readonly DraftWarning[] };

/** What the tailor should know about this draft. */
export function DraftWarnings({ warnings }: Props) {
  const { t } = useTranslation();
  const local = useLocalText();
  const spoken = (values: DraftWarning['values']) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'object' ? local(value) : value,
      ]),
    );
  const measureName = useMeasureName();
  const lengths = useLengths();
  if (warnings.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t('pattern:warnings')}>
      {warnings.map(({ code, values }) => (
        <li key={`${code} ${JSON.stringify(values)}`}>
          <IconAlertTriangle size={16} stroke={1.6} />
          {t(`designs:warning.${code}`, {
            ...spoken(values),
            measure: typeof values.measure === 'string' ? measureName(values.measure) : '',
            by: typeof values.by === 'number' ? lengths.length(values.by) : '',
          })}
        </li>
      ))}
    </ul>
  );
}
