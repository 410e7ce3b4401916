import { useTranslation } from 'react-i18next';

import classes from './PreviewMark.module.css';

/** Says over the drawing that it rests on estimates; nothing where all was measured. */
export function PreviewMark({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  return (
    <p className={classes.mark} role="status">
      {count > 0 && <span className={classes.text}>{t('pattern:preview.mark', { count })}</span>}
    </p>
  );
}
