import { Alert, Button, Group, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { SHOP_KINDS, type ShopStatus } from '../../../shared/contract/shop.ts';
import { failureWords } from '../../app/failure-words.ts';
import { notifyDone, notifyFailed } from '../../app/notify.ts';
import { useStudioMutation } from '../../app/use-studio-query.ts';
import { Disconnect } from './Disconnect.tsx';
import { ShopKeyFields } from './ShopKeyFields.tsx';
import classes from './ShopPage.module.css';
import { addressProblem, connectionOf, keyMissing, type ShopFields } from './shop-form.ts';
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
  const [fields, setFields] = useState<ShopFields>({
    kind: status.kind ?? 'woocommerce',
    address: status.address,
    key: '',
    secret: '',
  });
  const [tried, setTried] = useState(false);
  const test = useStudioMutation('shop:test');
  const save = useStudioMutation('shop:save');
  const change = (part: Partial<ShopFields>) => {
    setFields((known) => ({ ...known, ...part }));
    // An answer about another address or key would mislead.
    test.reset();
  };
  const { kind } = fields;
  const isTraining = kind === 'training';
  const knownTraining = status.kind === 'training' ? status.address : null;
  const address = isTraining ? null : addressProblem(fields.address);
  // A key kept for one shop says nothing to a shop of another kind.
  const isStored = status.hasSecret && status.kind === kind;
  const noKey = keyMissing(fields, isStored);
  const clean = isTraining
    ? { kind, address: knownTraining ?? TRAINING_ADDRESS, secret: '' }
    : connectionOf(fields);
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
              change({ key: '', secret: '' });
              notifyDone(t('shop:saved'));
            },
          }),
        );
      }}
    >
      <div>
        <p className={classes.label} id="shop-kind">
          {t('shop:kind.label')}
        </p>
        <SegmentedControl
          aria-labelledby="shop-kind"
          value={kind}
          data={SHOP_KINDS.filter((it) => mayTrain || it !== 'training').map((value) => ({
            value,
            label: t(`shop:kind.${value}`),
          }))}
          // One shop's address says nothing about another's.
          onChange={(value) =>
            change({ kind: value, address: value === status.kind ? status.address : '' })
          }
        />
      </div>
      <p className={classes.help}>{t(`shop:kindHelp.${kind}`)}</p>
      {kind === 'shopify' && (
        <Alert role="note" color="brass" title={t('shop:untried.title')}>
          {t('shop:untried.text')}
        </Alert>
      )}
      {kind !== 'training' && (
        <>
          <TextInput
            type="url"
            label={t('shop:address.label')}
            description={t(`shop:addressHelp.${kind}`)}
            placeholder={t('shop:address.example')}
            value={fields.address}
            error={tried && address !== null ? t(`shop:address.problem.${address}`) : null}
            onChange={(event) => change({ address: event.currentTarget.value })}
          />
          <ShopKeyFields
            kind={kind}
            fields={fields}
            isStored={isStored}
            isMissing={tried && noKey}
            onChange={change}
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
