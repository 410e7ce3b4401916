import { ActionIcon, Table, Tooltip } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { measurementDefinition } from '../../../../shared/measurement/definitions.ts';
import type { MeasurementName } from '../../../../shared/measurement/measurement-name.ts';
import table from '../FigureTable.module.css';
import { useLengths } from '../use-lengths.ts';
import classes from './MethodPanel.module.css';
import type { Pinned } from './method-edits.ts';
import { TypedField } from './TypedField.tsx';
import { useTypedLengths } from './use-typed-length.ts';

type Props = {
  readonly name: MeasurementName;
  /** What the stock size has there, as it is written. */
  readonly stock: string;
  readonly pinned: Pinned | null;
  readonly onPreview: (pinned: Pinned | null) => void;
  readonly onCommit: (pinned: Pinned | null) => void;
};

const SIDES = ['left', 'right'] as const;

/** One place of the try-on garment: what was let out (+) or taken in (−), for each side if need be. */
export function PinnedEntry({ name, stock, pinned, onPreview, onCommit }: Props) {
  const { t } = useTranslation();
  const lengths = useLengths();
  const typed = useTypedLengths();
  const [isOpened, setOpened] = useState(false);
  const isAngle = name === 'shoulderSlope';
  const place = t(`measurements:name.${name}`);
  const unit = isAngle ? '°' : lengths.unit;
  const isApart = isOpened || (pinned !== null && typeof pinned !== 'number');
  const sides =
    pinned === null || typeof pinned === 'number'
      ? { left: pinned ?? 0, right: pinned ?? 0 }
      : pinned;
  const shown = (value: number): string => {
    if (value === 0) return '';
    const size = isAngle ? lengths.angle(Math.abs(value)) : lengths.figure(Math.abs(value));
    return `${value > 0 ? '+' : '−'}${size}`;
  };
  const read = (text: string) => typed.pinned(text, isAngle);
  const both = (value: number | null): Pinned | null => (value === 0 ? null : value);
  const apart = (side: (typeof SIDES)[number], value: number | null): Pinned | null => {
    const next = { ...sides, [side]: value ?? 0 };
    return next.left === 0 && next.right === 0 ? null : next;
  };
  return (
    <>
      <Table.Td>
        <span className={classes.place}>
          {place}
          {measurementDefinition(name).sided && !isApart && (
            <Tooltip label={t('method:apart')}>
              <ActionIcon
                variant="subtle"
                size="sm"
                aria-label={t('method:apartOf', { place })}
                onClick={() => setOpened(true)}
              >
                <IconArrowsSplit2 size={14} stroke={1.6} />
              </ActionIcon>
            </Tooltip>
          )}
        </span>
      </Table.Td>
      <Table.Td className={table.number}>{stock}</Table.Td>
      <Table.Td className={classes.entry}>
        {isApart ? (
          <div className={classes.pair}>
            {SIDES.map((side) => (
              <SideField key={side} letter={t(`method:letter.${side}`)}>
                <TypedField
                  name={t(`method:pinnedSide.${side}`, { place, unit })}
                  shown={shown(sides[side])}
                  placeholder="0"
                  read={read}
                  onPreview={(value) => onPreview(apart(side, value))}
                  onCommit={(value) => onCommit(apart(side, value))}
                  onForget={() => onPreview(pinned)}
                />
              </SideField>
            ))}
          </div>
        ) : (
          <TypedField
            name={t('method:pinnedAt', { place, unit })}
            shown={shown(sides.left)}
            placeholder="0"
            read={read}
            onPreview={(value) => onPreview(both(value))}
            onCommit={(value) => onCommit(both(value))}
            onForget={() => onPreview(pinned)}
          />
        )}
      </Table.Td>
    </>
  );
}

function SideField({ letter, children }: { letter: string; children: React.ReactNode }) {
  return (
    <>
      <span aria-hidden="true">{letter}</span>
      {children}
    </>
  );
}
