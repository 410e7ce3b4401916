import { NativeSelect, Table, UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import {
  compareDrafts,
  type EdgeDifference,
} from '../../../shared/pattern/compare/compare-drafts.ts';
import type { Draft } from '../../../shared/pattern/model.ts';
import { useFailureWords } from '../../canvas/failure-words.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './FigureTable.module.css';
import { useLengths } from './use-lengths.ts';
import type { Against, OtherVersion } from './use-other-version.tsx';

type Props = {
  readonly draft: Draft;
  readonly other: OtherVersion;
  readonly against: Against;
  readonly onAgainst: (against: Against) => void;
  readonly onMark: (marks: ReadonlySet<string> | null) => void;
  readonly onPiece: (piece: string) => void;
};

/** Less than this is the width of a chalk line, mm. */
const SEEN_MM = 1;

/** This pattern over another version of it, and what differs edge by edge. */
export function ComparePage({ draft, other, against, onAgainst, onMark, onPiece }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const orders = other.orders.map(({ id, number, placedAt }) => ({
    value: `order:${id}`,
    label: t('pattern:compare.order', {
      number,
      date: placedAt === null ? '' : format.date(placedAt, 'date'),
    }),
  }));
  return (
    <section aria-label={t('pattern:compare.title')}>
      <NativeSelect
        label={t('pattern:compare.with')}
        value={typeof against === 'object' ? `order:${against.order}` : against}
        data={[
          { value: 'nothing', label: t('pattern:compare.nothing') },
          { value: 'defaults', label: t('pattern:compare.defaults') },
          { value: 'body', label: t('pattern:compare.body') },
          ...orders,
        ]}
        onChange={(event) => onAgainst(againstOf(event.currentTarget.value))}
      />
      <Notes other={other} against={against} />
      {other.state.draft !== null && against !== 'nothing' && (
        <Differences draft={draft} other={other.state.draft} onMark={onMark} onPiece={onPiece} />
      )}
    </section>
  );
}

function againstOf(value: string): Against {
  if (value === 'defaults' || value === 'body') return value;
  return value.startsWith('order:') ? { order: value.slice('order:'.length) } : 'nothing';
}

/** What has to be known about the other version before its figures are read. */
function Notes({ other, against }: Pick<Props, 'other' | 'against'>) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const failureWords = useFailureWords();
  const { state, kept, isOtherDesign, isOtherVersion } = other;
  const eases = kept.map(({ option, value }) =>
    t('pattern:pull.change', {
      option: t(`designs:option.${option}.name`),
      by: t('pattern:value.percent', { value: number(value * 100, 1) }),
    }),
  );
  const notes = [
    ...(against === 'nothing' ? [t('pattern:compare.lead')] : []),
    ...(isOtherDesign ? [t('pattern:compare.otherDesign')] : []),
    ...(isOtherVersion ? [t('pattern:compare.otherVersion')] : []),
    ...(eases.length > 0 ? [t('pattern:compare.kept', { eases: eases.join(', ') })] : []),
    ...(against !== 'nothing' && state.failure !== null ? [failureWords(state.failure)] : []),
  ];
  return notes.map((note) => (
    <p key={note} className={classes.note}>
      {note}
    </p>
  ));
}

type DifferencesProps = Pick<Props, 'draft' | 'onMark' | 'onPiece'> & { readonly other: Draft };

/** Edge by edge, what differs between two drafts. */
export function Differences({ draft, other, onMark, onPiece }: DifferencesProps) {
  const { t } = useTranslation();
  const lengths = useLengths();
  const { edges, onlyHere, onlyThere } = useMemo(() => compareDrafts(draft, other), [draft, other]);
  const shown = edges.filter(isSeen);
  const nameOf = (id: string): string => {
    const piece = [...draft.pieces, ...other.pieces].find((one) => one.id === id);
    return t(`pieces:${piece?.name ?? id}`);
  };
  const only = [
    ...onlyHere.map((id) => t('pattern:compare.onlyHere', { piece: nameOf(id) })),
    ...onlyThere.map((id) => t('pattern:compare.onlyThere', { piece: nameOf(id) })),
  ];
  return (
    <>
      <p className={classes.unit} role="status">
        {shown.length === 0
          ? t('pattern:compare.same')
          : t('pattern:compare.differ', { count: shown.length })}
      </p>
      {only.map((words) => (
        <p key={words} className={classes.note}>
          {words}
        </p>
      ))}
      {shown.length > 0 && (
        <Table verticalSpacing={4} className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('pattern:facts.edge')}</Table.Th>
              <Table.Th className={classes.number}>{t('pattern:compare.here')}</Table.Th>
              <Table.Th className={classes.number}>{t('pattern:compare.longer')}</Table.Th>
              <Table.Th className={classes.number}>{t('pattern:compare.apart')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map(({ piece, edge, length, otherLength, apart }) => (
              <Table.Tr
                key={`${piece}/${edge}`}
                onPointerEnter={() => onMark(new Set([`${piece}/${edge}`]))}
                onPointerLeave={() => onMark(null)}
              >
                <Table.Td>
                  <UnstyledButton className={classes.pick} onClick={() => onPiece(piece)}>
                    {nameOf(piece)}, {t(`designs:edge.${edge}`)}
                  </UnstyledButton>
                </Table.Td>
                <Table.Td className={classes.number}>{lengths.figure(length)}</Table.Td>
                <Table.Td className={classes.number}>
                  {lengths.difference(length - otherLength)}
                </Table.Td>
                <Table.Td className={classes.number}>{lengths.figure(apart)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  );
}

const isSeen = ({ length, otherLength, apart }: EdgeDifference): boolean =>
  apart >= SEEN_MM || Math.abs(length - otherLength) >= SEEN_MM;
