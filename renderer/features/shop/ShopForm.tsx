import { Button, Group, PasswordInput, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { SHOP_KINDS, type ShopConnection, type ShopStatus } from '../../../shared/contract/shop.ts';
import { failureWords } from '../../app/failure-words.ts';
import { notifyDone, notifyFailed } from '../../app/notify.ts';
import { useStudioMutation } from '../../app/use-studio-query.ts';
import { Disconnect } from './Disconnect.tsx';
import classes from './ShopPage.module.css';
import { addressProblem, keyMissing } from './shop-form.ts';
import { TestAnswer } from './TestAnswer.tsx';

/** Any address: a training studio knows by itself where its shop listens, once it is chosen. */
const TRAINING_ADDRESS = 'http://127.0.0.1';

type Props = {
  readonly status: ShopStatus;
  /** A studio opened for training has a shop of its own to choose. */
  readonly mayTrain: boolean;
};

/** What a person enters to connect the shop. The stored key is never shown again. */
export function ShopForm({ status, mayTrain }: Props) {
  const { t } = useTranslation();
  const [connection, setConnection] = useState<ShopConnection>({
    kind: status.kind ?? 'vendure',
    address: status.address,
    secret: '',
  });
  const [tried, setTried] = useState(false);
  const test = useStudioMutation('shop:test');
  const save = useStudioMutation('shop:save');
  const change = (part: Partial<ShopConnection>) => {
    setConnection((known) => ({ ...known, ...part }));
    // An answer about another address or key would mislead.
    test.reset();
  };
  const isTraining = connection.kind === 'training';
  const knownTraining = status.kind === 'training' ? status.address : null;
  const address = isTraining ? null : addressProblem(connection.address);
  const noKey = keyMissing(connection, status.hasSecret);
  const clean = isTraining
    ? { kind: connection.kind, address: knownTraining ?? TRAINING_ADDRESS, secret: '' }
    : { ...connection, address: connection.address.trim() };
  const whenValid = (act: () => void) => {
    setTried(true);
    if (address === null && !noKey) act();
  };
  const say = { onError: (error: unknown) => notifyFailed(failureWords(t, error)) };

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        whenValid(() =>
          save.mutate(clean, {
            ...say,
            onSuccess: () => {
              change({ secret: '' });
              notifyDone(t('shop:saved'));
            },
          }),
        );
      }}
    >
      {mayTrain && (
        <div>
          <p className={classes.label} id="shop-kind">
            {t('shop:kind.label')}
          </p>
          <SegmentedControl
            aria-labelledby="shop-kind"
            value={connection.kind}
            data={SHOP_KINDS.map((kind) => ({ value: kind, label: t(`shop:kind.${kind}`) }))}
            onChange={(value) => change({ kind: value === 'training' ? 'training' : 'vendure' })}
          />
        </div>
      )}
      <p className={classes.help}>{t(`shop:kindHelp.${connection.kind}`)}</p>
      {!isTraining && (
        <>
          <TextInput
            type="url"
            label={t('shop:address.label')}
            description={t('shop:address.help')}
            placeholder={t('shop:address.example')}
            value={connection.address}
            error={tried && address !== null ? t(`shop:address.problem.${address}`) : null}
            onChange={(event) => change({ address: event.currentTarget.value })}
          />
          <PasswordInput
            label={t('shop:key.label')}
            description={t('shop:key.help')}
            placeholder={status.hasSecret ? t('shop:key.stored') : ''}
            autoComplete="off"
            value={connection.secret}
            error={tried && noKey ? t('shop:key.missing') : null}
            visibilityToggleButtonProps={{ 'aria-label': t('shop:key.show') }}
            onChange={(event) => change({ secret: event.currentTarget.value })}
          />
        </>
      )}
      <Group gap="sm">
        <Button type="submit" loading={save.isPending}>
          {t('shop:save')}
        </Button>
        <Button
          variant="default"
          loading={test.isPending}
          disabled={isTraining && knownTraining === null}
          onClick={() => whenValid(() => test.mutate(clean, say))}
        >
          {t('shop:test.button')}
        </Button>
        {status.configured && <Disconnect />}
      </Group>
      {test.data !== undefined && <TestAnswer answer={test.data} />}
    </form>
  );
}
