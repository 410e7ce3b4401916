import type { ReactNode } from 'react';

import classes from './Drawing.module.css';

/* Own line drawings of things on a tailor's table; decoration only, so hidden from readers. */
const DRAWINGS = {
  /** A spool with its thread running off. */
  thread: (
    <>
      <path d="M27 20h34M27 76h34M31 20v8h26v-8M31 76v-8h26v8" />
      <path d="M33 28v40M55 28v40" />
      <path
        data-accent
        d="M33 34l22 4M33 41l22 4M33 48l22 4M33 55l22 4M33 62l22 4M55 38c16 2 4 22 20 24s6 16 16 18"
      />
    </>
  ),
  /** A tape measure, half unrolled. */
  tape: (
    <>
      <circle cx="42" cy="44" r="24" />
      <circle cx="42" cy="44" r="15" />
      <circle cx="42" cy="44" r="5" />
      <path d="M42 68h50v-9H61" />
      <path data-accent d="M52 68v-5M59 68v-3M66 68v-5M73 68v-3M80 68v-5M87 68v-3" />
    </>
  ),
  /** A coat on its hanger, still in its basting. */
  garment: (
    <>
      <path d="M48 22c0-7 9-7 9-1 0 4-9 4-9 10" />
      <path d="M48 31L24 44l-5 38 10 2 4-24v30h30V60l4 24 10-2-5-38z" />
      <path d="M40 35l8 18 8-18M48 53v37" />
      <path data-accent strokeDasharray="3 3" d="M33 60l-3-14M63 60l3-14M38 84h20" />
    </>
  ),
  /** An envelope on its way. */
  letter: (
    <>
      <path d="M20 32h58v38H20z" />
      <path d="M20 32l29 22 29-22" />
      <path data-accent d="M10 44h6M6 52h10M10 60h6" />
    </>
  ),
  /** Under the loupe, nothing but weave. */
  search: (
    <>
      <circle cx="43" cy="43" r="22" />
      <path d="M59 59l21 21" strokeWidth="3" />
      <path data-accent d="M32 36h22M30 43h26M32 50h22M36 32v22M43 30v26M50 32v22" />
    </>
  ),
  /** A seam that has come undone. */
  torn: (
    <>
      <path d="M14 26h30l-4 10 6 9-5 10 6 9-4 10H14z" />
      <path d="M60 26h24v48H58l4-10-6-9 5-10-6-9z" />
      <path data-accent strokeDasharray="4 4" d="M38 40l20 4M40 58l20 4" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type DrawingName = keyof typeof DRAWINGS;

/** A small drawing for a page that has nothing to show. */
export function Drawing({ name }: { readonly name: DrawingName }) {
  return (
    <svg className={classes.root} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      {DRAWINGS[name]}
    </svg>
  );
}
