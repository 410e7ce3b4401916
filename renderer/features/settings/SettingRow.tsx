import { type ReactNode, useId } from 'react';

import classes from './SettingRow.module.css';

type Props = {
  readonly label: string;
  readonly hint: string;
  /** Given the ids to be labelled and described by. */
  readonly children: (ids: { readonly label: string; readonly hint: string }) => ReactNode;
};

/** One setting: what it is on the left, what it is set to on the right. */
export function SettingRow({ label, hint, children }: Props) {
  const id = useId();
  const ids = { label: `${id}-label`, hint: `${id}-hint` };
  return (
    <div className={classes.root}>
      <div>
        <div id={ids.label} className={classes.label}>
          {label}
        </div>
        <div id={ids.hint} className={classes.hint}>
          {hint}
        </div>
      </div>
      <div className={classes.control}>{children(ids)}</div>
    </div>
  );
}
