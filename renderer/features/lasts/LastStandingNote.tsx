import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { useLocalText } from '../orders/use-local-text.ts';
import classes from './LastPanel.module.css';
import { type LastView, SIDES } from './last-view.ts';

type Props = {
  readonly view: LastView;
  readonly onRenew: () => void;
};

/** Which last the pattern stands on, who chose it, and what became of it in the table since. */
export function LastStandingNote({ view, onRenew }: Props) {
  const { t } = useTranslation();
  const local = useLocalText();
  const standings = SIDES.map((side) => view[side].standing);
  const standing = standings.find((one) => one !== 'same') ?? 'same';
  return (
    <>
      <p className={classes.lead}>
        {t(view.isChosen ? 'lasts:chosen' : 'lasts:proposed', {
          last: local(view.lasts.left.name),
        })}
      </p>
      {standing !== 'same' && (
        <div className={classes.standing} role="note">
          {t(`lasts:standing.${standing}`)}
          {standing === 'changed' && (
            <Button variant="default" size="compact-xs" onClick={onRenew}>
              {t('lasts:renew')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
