import { Modal, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';

import { KeyHint } from '../../ui/KeyHint.tsx';
import classes from './KeyboardHelp.module.css';
import { helpStore, keyboardHelp } from './keyboard-help.ts';
import { SHORTCUTS } from './shortcuts.ts';

/** Every key of the studio on one sheet. */
export function KeyboardHelp() {
  const { t } = useTranslation();
  const isOpen = useStore(helpStore, (state) => state.isOpen);
  return (
    <Modal opened={isOpen} onClose={keyboardHelp.close} size="xl" title={t('help:title')}>
      <div className={classes.groups}>
        {SHORTCUTS.map(({ group, keys }) => (
          <section key={group} className={classes.group}>
            <Title order={3}>{t(`help:group.${group}`)}</Title>
            <dl className={classes.list}>
              {keys.map(({ id, combinations }) => (
                <div key={id} className={classes.row}>
                  <dt>{t(`help:key.${id}`)}</dt>
                  <dd>
                    {combinations.map((combination) => (
                      <KeyHint key={combination.join('+')} keys={combination} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
