import { Kbd } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';

import classes from './KeyHint.module.css';

/** Keys with a name of their own; every other key is shown as it is written. */
const NAMED = ['ctrl', 'alt', 'shift', 'enter', 'escape', 'space', 'tab', 'up', 'down'] as const;

type Named = (typeof NAMED)[number];

const isNamed = (key: string): key is Named => (NAMED as readonly string[]).includes(key);

/** Keys to press together, e.g. `['ctrl', 'K']`. */
export function KeyHint({ keys }: { readonly keys: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <span className={classes.root}>
      {keys.map((key, index) => (
        <Fragment key={key}>
          {index > 0 && <span className={classes.plus}>+</span>}
          <Kbd size="xs">{isNamed(key) ? t(`common:key.${key}`) : key}</Kbd>
        </Fragment>
      ))}
    </span>
  );
}
