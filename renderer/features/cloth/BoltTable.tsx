import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { type Bolt, flawedMm } from '../../../shared/stock/bolt.ts';
import type { StockedCloth } from '../../../shared/stock/cloth.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { BoltDialog } from './BoltDialog.tsx';
import classes from './Cloth.module.css';
import { CountDialog } from './CountDialog.tsx';
import { useClothLengths } from './use-cloth-lengths.ts';

/** Used-up bolts are shown when asked for: after years they are most. */
const isLeft = ({ onHandMm }: Bolt): boolean => onHandMm > 0;

type Asked = { readonly what: 'count' | 'edit'; readonly bolt: Bolt };

type Props = { readonly cloth: StockedCloth; readonly onReceive: () => void };

/** Bolts and remnants of a cloth: how long, where, how much of each is promised. */
export function BoltTable({ cloth, onReceive }: Props) {
  const { t } = useTranslation();
  const bolts = useStudioQuery('cloths:bolts', { clothId: cloth.id });
  const [withEmpty, setWithEmpty] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  if (bolts.isError) {
    return <ErrorState error={bolts.error} onRetry={() => void bolts.refetch()} />;
  }
  if (bolts.data === undefined) return <LoadingState rows={2} />;
  const shown = withEmpty ? bolts.data : bolts.data.filter(isLeft);
  const used = bolts.data.length - bolts.data.filter(isLeft).length;
  return (
    <>
      {shown.length === 0 ? (
        <EmptyState
          title={t('cloth:bolts.none')}
          action={
            <Button variant="default" onClick={onReceive}>
              {t('cloth:page.receive')}
            </Button>
          }
        >
          {t('cloth:bolts.noneText')}
        </EmptyState>
      ) : (
        <div className={classes.scroll}>
          <table className={classes.table}>
            <caption className={classes.caption}>{t('cloth:bolts.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('cloth:column.bolt')}</th>
                <th scope="col">{t('cloth:column.place')}</th>
                <th scope="col" className={classes.figure}>
                  {t('cloth:column.left')}
                </th>
                <th scope="col" className={classes.figure}>
                  {t('cloth:column.reserved')}
                </th>
                <th scope="col" className={classes.figure}>
                  {t('cloth:column.width')}
                </th>
                <th scope="col">{t('cloth:column.received')}</th>
                <th scope="col" className={classes.end}>
                  <span className={classes.caption}>{t('cloth:column.actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((bolt) => (
                <Row key={bolt.id} bolt={bolt} onAsk={(what) => setAsked({ what, bolt })} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {used > 0 && (
        <Button variant="subtle" size="compact-sm" mt="xs" onClick={() => setWithEmpty(!withEmpty)}>
          {withEmpty ? t('cloth:bolts.hideUsed') : t('cloth:bolts.showUsed', { count: used })}
        </Button>
      )}
      {asked?.what === 'count' && <CountDialog bolt={asked.bolt} onClose={() => setAsked(null)} />}
      {asked?.what === 'edit' && (
        <BoltDialog cloth={cloth} bolt={asked.bolt} onClose={() => setAsked(null)} />
      )}
    </>
  );
}

type RowProps = { readonly bolt: Bolt; readonly onAsk: (what: Asked['what']) => void };

function Row({ bolt, onAsk }: RowProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { length, width } = useClothLengths();
  const { label, kind, place, widthMm, receivedOn } = bolt.fields;
  const flawed = flawedMm(bolt);
  const name = label === '' ? t(`cloth:kind.${kind}`) : label;
  return (
    <tr className={isLeft(bolt) ? undefined : classes.empty}>
      <th scope="row">
        <span className={classes.words}>
          {name}
          <span className={classes.dim}>
            {label !== '' && t(`cloth:kind.${kind}`)}
            {flawed > 0 && ` · ${t('cloth:bolts.flawed', { length: length(flawed) })}`}
          </span>
        </span>
      </th>
      <td>{place}</td>
      <td className={classes.figure}>{length(bolt.onHandMm)}</td>
      <td className={classes.figure}>{bolt.reservedMm === 0 ? '–' : length(bolt.reservedMm)}</td>
      <td className={classes.figure}>{width(widthMm)}</td>
      <td>{date(receivedOn, 'short')}</td>
      <td className={classes.end}>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('cloth:bolts.actionsOf', { bolt: name })}
            >
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => onAsk('count')}>{t('cloth:bolts.count')}</Menu.Item>
            <Menu.Item onClick={() => onAsk('edit')}>{t('cloth:bolts.edit')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </td>
    </tr>
  );
}
