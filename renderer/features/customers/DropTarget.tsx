import { Portal } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import classes from './DropTarget.module.css';

/** What the window shows while a file hovers over it. */
export function DropTarget() {
  const { t } = useTranslation();
  return (
    <Portal>
      <div className={classes.target} aria-hidden>
        <p>{t('customers:page.drop')}</p>
      </div>
    </Portal>
  );
}
