import { Tooltip, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { spotlight } from '@mantine/spotlight';
import { IconKeyboard, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';

import { keyboardHelp } from '../features/help/keyboard-help.ts';
import { KeyHint } from '../ui/KeyHint.tsx';
import { LookSwitches } from './LookSwitches.tsx';
import { isWithin, PLACES } from './places.ts';
import classes from './SideBar.module.css';
import { UnsentBadge } from './UnsentBadge.tsx';

/** Below this the side bar shows icons alone, px. */
const NARROW_PX = 1200;

/** The way to every part of the studio. Gives way to icons on tablets and at the drawing table. */
export function SideBar() {
  const { t } = useTranslation();
  const [location] = useLocation();
  const isNarrow = useMediaQuery(`(max-width: ${NARROW_PX.toString()}px)`) ?? false;
  const isCompact = isNarrow || location.startsWith('/order/');
  return (
    <header className={classes.root} data-compact={isCompact}>
      <Link href="/" className={classes.brand} aria-label={t('common:nav.home')}>
        <Mark />
        <span className={classes.name}>{t('common:app.name')}</span>
      </Link>
      <Hint label={t('common:nav.search')} shown={isCompact}>
        <UnstyledButton
          className={classes.search}
          aria-keyshortcuts="Control+K"
          {...(isCompact ? { 'aria-label': t('common:nav.search') } : {})}
          onClick={spotlight.open}
        >
          <IconSearch size={18} aria-hidden />
          <span className={classes.label}>{t('common:nav.search')}</span>
          <span className={classes.keys}>
            <KeyHint keys={['ctrl', 'K']} />
          </span>
        </UnstyledButton>
      </Hint>
      <nav aria-label={t('common:nav.label')} className={classes.nav}>
        {PLACES.map(({ id, to, icon: PlaceIcon }) => (
          <Hint key={id} label={t(`common:nav.${id}`)} shown={isCompact}>
            <Link
              href={to}
              className={classes.link}
              data-place={id}
              {...(isCompact ? { 'aria-label': t(`common:nav.${id}`) } : {})}
              {...(isWithin(location, to) ? { 'aria-current': 'page' } : {})}
            >
              <PlaceIcon size={20} stroke={1.6} aria-hidden />
              <span className={classes.label}>{t(`common:nav.${id}`)}</span>
            </Link>
          </Hint>
        ))}
      </nav>
      <div className={classes.foot}>
        <UnsentBadge compact={isCompact} />
        <div className={classes.switches}>
          <LookSwitches compact={isCompact} />
          <Hint label={t('common:nav.help')} shown>
            <UnstyledButton
              className={classes.tool}
              aria-label={t('common:nav.help')}
              onClick={keyboardHelp.open}
            >
              <IconKeyboard size={18} stroke={1.6} aria-hidden />
            </UnstyledButton>
          </Hint>
        </div>
      </div>
    </header>
  );
}

type HintProps = { readonly label: string; readonly shown: boolean; readonly children: ReactNode };

function Hint({ label, shown, children }: HintProps) {
  return (
    <Tooltip label={label} position="right" disabled={!shown}>
      {children}
    </Tooltip>
  );
}

/** A toise in three strokes: the gauge, its foot and its slide. */
function Mark() {
  return (
    <svg viewBox="0 0 24 24" className={classes.mark} aria-hidden="true" focusable="false">
      <path d="M8 2.5v19M4.5 21.5h13" />
      <path data-accent d="M8 8h9.5l-2 3H8" />
      <path d="M8 5h2M8 14h2M8 17h2" />
    </svg>
  );
}
