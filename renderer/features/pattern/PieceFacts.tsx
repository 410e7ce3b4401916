import { Switch, Table } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { pathArea } from '../../../shared/geometry/measure-path.ts';
import type { Draft, Piece, Seam } from '../../../shared/pattern/model.ts';
import { cutWords, pieceName } from '../../app/side-names.ts';
import { drawnPiece } from '../../canvas/drawn-piece.ts';
import { EdgeAllowance } from './EdgeAllowance.tsx';
import type { EditName, PatternChoice } from './garment-edits.ts';
import classes from './PieceFacts.module.css';
import { edgesOf, isSeamOff, seamsOf } from './seam-rows.ts';
import { useLengths } from './use-lengths.ts';

type Props = {
  readonly draft: Draft;
  readonly piece: Piece;
  readonly choice: PatternChoice;
  readonly onMark: (marks: ReadonlySet<string> | null) => void;
  readonly onCommit: (choice: PatternChoice, name: EditName) => void;
};

/** What a cutter asks of a piece: how many, of what, how large, and what each edge is sewn to. */
export function PieceFacts({ draft, piece, choice, onMark, onCommit }: Props) {
  const { t } = useTranslation();
  const lengths = useLengths();
  const { box, finishedBox } = drawnPiece(piece);
  const size = (of: { readonly width: number; readonly height: number }): string =>
    t('pattern:facts.size', { width: lengths.figure(of.width), height: lengths.length(of.height) });
  const [isTogether, setTogether] = useState(true);
  const seams = seamsOf(draft, piece.id);
  return (
    <section className={classes.root} aria-label={pieceName(t, piece)}>
      <h3 className={classes.name}>{pieceName(t, piece)}</h3>
      <dl className={classes.facts}>
        <dt>{t('pattern:facts.cut')}</dt>
        <dd>
          {piece.cuts.map((cut) => (
            <div key={cut.material}>
              {cutWords(t, piece, cut)}
              {cut.onBias && <> · {t('pattern:facts.onBias')}</>}
            </div>
          ))}
          {piece.fold !== null && <div>{t('pattern:facts.fold')}</div>}
        </dd>
        <dt>{t('pattern:facts.finishedSize')}</dt>
        <dd>{size(finishedBox)}</dd>
        <dt>{t('pattern:facts.cutSize')}</dt>
        <dd>{size(box)}</dd>
        <dt>{t('pattern:facts.area')}</dt>
        <dd>{lengths.area(Math.abs(pathArea(piece.cutLine)))}</dd>
      </dl>
      <Table verticalSpacing={4} className={classes.edges}>
        <Table.Caption>{t('pattern:facts.edges')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('pattern:facts.edgeAndMate')}</Table.Th>
            <Table.Th className={classes.number}>{t('pattern:facts.length')}</Table.Th>
            <Table.Th>{t('pattern:facts.allowance')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {piece.edges.map(({ id, length, allowanceMm }) => (
            <Table.Tr
              key={id}
              onPointerEnter={() => onMark(new Set([`${piece.id}/${id}`]))}
              onPointerLeave={() => onMark(null)}
            >
              <Table.Td>
                {t(`designs:edge.${id}`)}
                <SewnTo draft={draft} piece={piece} edge={id} seams={seams} />
              </Table.Td>
              <Table.Td className={classes.number}>{lengths.length(length)}</Table.Td>
              <Table.Td>
                {allowanceMm !== undefined && (
                  <EdgeAllowance
                    draft={draft}
                    piece={piece}
                    edge={id}
                    valueMm={allowanceMm}
                    choice={choice}
                    isTogether={isTogether}
                    onCommit={onCommit}
                  />
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Switch
        size="sm"
        label={t('pattern:facts.together')}
        checked={isTogether}
        onChange={(event) => setTogether(event.currentTarget.checked)}
      />
    </section>
  );
}

type SewnToProps = {
  readonly draft: Draft;
  readonly piece: Piece;
  readonly edge: string;
  readonly seams: readonly Seam[];
};

function SewnTo({ draft, piece, edge, seams }: SewnToProps) {
  const { t } = useTranslation();
  const own = seams.filter((seam) =>
    edgesOf(seam).some((reference) => reference.piece === piece.id && reference.edge === edge),
  );
  return own.map((seam) => {
    const isOnA = seam.a.some((one) => one.piece === piece.id && one.edge === edge);
    const others = isOnA ? seam.b : seam.a;
    const names = [...new Set(others.map((other) => other.piece))].map((id) => {
      const found = draft.pieces.find((candidate) => candidate.id === id);
      return found === undefined ? id : pieceName(t, found);
    });
    return (
      <div key={seam.id} data-off={isSeamOff(seam) || undefined} className={classes.seam}>
        {names.join(' + ')}
      </div>
    );
  });
}
