import { ActionIcon, Anchor, Tooltip } from '@mantine/core';
import { IconArchive, IconCopy, IconRestore } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { Last } from '../../../../shared/shoe/last-table.ts';
import { formatLength } from '../../../../shared/units/format-length.ts';
import { useLocalText } from '../../orders/use-local-text.ts';
import classes from './LastsPage.module.css';
import type { Written } from './last-form.ts';

type Props = {
  readonly caption: string;
  readonly lasts: readonly Last[];
  readonly written: Written;
  readonly onEdit: (last: Last) => void;
  readonly onCopy: (last: Last) => void;
  readonly onArchive: (last: Last) => void;
};

const GIRTHS = ['lengthMm', 'ballMm', 'waistMm', 'instepMm', 'heelMm'] as const;

/** Lasts in a table; the name opens one. */
export function LastRows({ caption, lasts, written, onEdit, onCopy, onArchive }: Props) {
  const { t } = useTranslation();
  const local = useLocalText();
  const figure = (mm: number): string => formatLength(mm, written.unit, written.language);
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption className={classes.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('lasts:field.name')}</th>
            <th scope="col">{t('lasts:field.for')}</th>
            <th scope="col">{t('lasts:field.toe')}</th>
            {(['heelHeightMm', 'footLengthMm', ...GIRTHS] as const).map((field) => (
              <th key={field} scope="col" className={classes.number}>
                {t(`lasts:column.${field}`)}
              </th>
            ))}
            <th scope="col" className={classes.number}>
              {t('lasts:column.sizes')}
            </th>
            <th scope="col" aria-label={t('lasts:column.actions')} />
          </tr>
        </thead>
        <tbody>
          {lasts.map((last) => {
            const name = local(last.name);
            const other = last.archived ? 'restore' : 'archive';
            return (
              <tr key={last.id}>
                <th scope="row">
                  <Anchor
                    component="button"
                    type="button"
                    className={classes.name ?? ''}
                    onClick={() => onEdit(last)}
                  >
                    {name}
                  </Anchor>
                </th>
                <td>{t(`lasts:for.${last.for}`)}</td>
                <td>{t(`lasts:toe.${last.toe}`)}</td>
                <td className={classes.number}>{figure(last.heelHeightMm)}</td>
                <td className={classes.number}>{last.base.footLengthMm}</td>
                {GIRTHS.map((field) => (
                  <td key={field} className={classes.number}>
                    {figure(last.base[field])}
                  </td>
                ))}
                <td className={classes.number}>
                  {t('lasts:range', { from: last.fromFootMm, to: last.toFootMm })}
                </td>
                <td className={classes.actions}>
                  <Act label={t('lasts:act.copy', { name })} onClick={() => onCopy(last)}>
                    <IconCopy size={18} stroke={1.5} aria-hidden />
                  </Act>
                  <Act label={t(`lasts:act.${other}`, { name })} onClick={() => onArchive(last)}>
                    {last.archived ? (
                      <IconRestore size={18} stroke={1.5} aria-hidden />
                    ) : (
                      <IconArchive size={18} stroke={1.5} aria-hidden />
                    )}
                  </Act>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Act({
  label,
  onClick,
  children,
}: {
  label: string;
  onClick: () => void;
  children: React.ReactNode;
}) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
