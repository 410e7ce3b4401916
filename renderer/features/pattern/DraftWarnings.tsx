import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { DraftWarning } from '../../../shared/pattern/model.ts';
import { useLocalText } from '../orders/use-local-text.ts';
import classes from './DraftWarnings.module.css';

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
  if (warnings.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t('pattern:warnings')}>
      {warnings.map(({ code, values }) => (
        <li key={`${code} ${JSON.stringify(values)}`}>
          <IconAlertTriangle size={16} stroke={1.6} />
          {t(`designs:warning.${code}`, spoken(values))}
        </li>
      ))}
    </ul>
  );
}
