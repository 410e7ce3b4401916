import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type MantineThemeOverride,
} from '@mantine/core';

/* The colours of the table: paper, ink, tailor's chalk, brass, madder red, moss green. */
const paper: MantineColorsTuple = [
  '#fcfaf5',
  '#f6f1e7',
  '#ece5d8',
  '#ddd4c4',
  '#c6bba8',
  '#9c917f',
  '#6a6153',
  '#514a3f',
  '#39342c',
  '#24211c',
];
const ink: MantineColorsTuple = [
  '#ebe5d8',
  '#cdc7ba',
  '#a8a499',
  '#7b7a74',
  '#41464e',
  '#30353c',
  '#24282e',
  '#1a1d22',
  '#14171b',
  '#0e1013',
];
const chalk: MantineColorsTuple = [
  '#edf2f8',
  '#d8e3f0',
  '#b7cce4',
  '#93b3d7',
  '#7199c6',
  '#557fb1',
  '#41689b',
  '#335581',
  '#284467',
  '#1e334d',
];
const brass: MantineColorsTuple = [
  '#fbf5e5',
  '#f3e7c6',
  '#e9d49c',
  '#ddbf71',
  '#cfa84c',
  '#b68d33',
  '#967127',
  '#79591d',
  '#5f4617',
  '#453311',
];
const madder: MantineColorsTuple = [
  '#fbefeb',
  '#f4dad3',
  '#eab7ab',
  '#e09685',
  '#d0705d',
  '#bd513f',
  '#a53f2f',
  '#8a3325',
  '#6e291d',
  '#511e15',
];
const moss: MantineColorsTuple = [
  '#f1f5ea',
  '#e0e9d4',
  '#c5d6af',
  '#a8c189',
  '#8aa766',
  '#6f8c4c',
  '#56713a',
  '#43592d',
  '#344523',
  '#263219',
];

const SERIF = "'Newsreader Variable', 'Iowan Old Style', Georgia, serif";
const SANS = "'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif";

/** Mantine's own names are filled too, so that every part of it falls into the same palette. */
export const theme: MantineThemeOverride = createTheme({
  colors: {
    gray: paper,
    dark: ink,
    chalk,
    blue: chalk,
    brass,
    yellow: brass,
    orange: brass,
    red: madder,
    green: moss,
    teal: moss,
  },
  primaryColor: 'chalk',
  primaryShade: { light: 7, dark: 3 },
  // Filled parts are dark on paper and light on ink, so what is written on them has to turn too.
  variantColorResolver: (input) => {
    const colours = defaultVariantColorsResolver(input);
    return input.variant === 'filled' ? { ...colours, color: 'var(--toise-on-filled)' } : colours;
  },
  black: paper[9],
  white: '#fffdf9',
  fontFamily: SANS,
  headings: {
    fontFamily: SERIF,
    fontWeight: '480',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '2.125rem', lineHeight: '1.15' },
      h2: { fontSize: '1.5rem', lineHeight: '1.25' },
      h3: { fontSize: '1.1875rem', lineHeight: '1.3' },
      h4: { fontSize: '1.0625rem', lineHeight: '1.35' },
    },
  },
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  radius: { xs: '2px', sm: '3px', md: '4px', lg: '6px', xl: '10px' },
  defaultRadius: 'sm',
  shadows: {
    xs: '0 1px 2px rgb(36 33 28 / 8%)',
    sm: '0 1px 3px rgb(36 33 28 / 10%)',
    md: '0 4px 16px rgb(36 33 28 / 12%)',
    lg: '0 8px 28px rgb(36 33 28 / 14%)',
    xl: '0 16px 48px rgb(36 33 28 / 18%)',
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { radius: 'sm' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.35 } } },
    Input: { defaultProps: { size: 'sm' } },
    Checkbox: { defaultProps: { iconColor: 'var(--toise-on-filled)' } },
    Radio: { defaultProps: { iconColor: 'var(--toise-on-filled)' } },
  },
});

/** Light variants (alerts, badges) as a tint of the paper instead of a signal. */
const softly = (names: readonly string[], ground: string, written: string) =>
  Object.fromEntries(
    names.flatMap((name) => [
      [`--mantine-color-${name}-light`, ground],
      [`--mantine-color-${name}-light-color`, written],
    ]),
  );

/** The studio's own colours by what they are for; see `global.css` for how they are used. */
export const studioVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#fbf8f2',
    '--mantine-color-dimmed': paper[6],
    '--mantine-color-placeholder': '#8a7f6d',
    '--mantine-color-error': madder[6],
    '--mantine-color-default': '#fffdf9',
    '--mantine-color-default-hover': paper[1],
    '--mantine-color-default-border': paper[4],
    '--mantine-color-anchor': chalk[7],
    ...softly(['chalk', 'blue'], chalk[0], chalk[7]),
    ...softly(['brass', 'yellow', 'orange'], brass[0], brass[7]),
    ...softly(['red'], madder[0], madder[7]),
    ...softly(['green', 'teal'], moss[0], moss[7]),
    '--mantine-primary-color-contrast': '#fffdf9',
    '--toise-on-filled': '#fffdf9',
    '--toise-rule': paper[3],
    '--toise-rule-strong': paper[5],
    '--toise-sunken': '#f3eee3',
    '--toise-raised': '#fffdf9',
    '--toise-hover': 'rgb(81 74 63 / 6%)',
    '--toise-accent': chalk[7],
    '--toise-accent-soft': chalk[0],
    '--toise-money': brass[7],
    '--toise-warning': brass[7],
    '--toise-warning-soft': brass[0],
    '--toise-danger': madder[6],
    '--toise-danger-soft': madder[0],
    '--toise-good': moss[7],
  },
  dark: {
    '--mantine-color-body': ink[7],
    '--mantine-color-dimmed': ink[2],
    '--mantine-color-placeholder': '#8b8a83',
    '--mantine-color-error': madder[3],
    '--mantine-color-default': ink[6],
    '--mantine-color-default-hover': ink[5],
    '--mantine-color-default-border': '#4a5059',
    '--mantine-color-anchor': chalk[3],
    ...softly(['chalk', 'blue'], '#243143', chalk[3]),
    ...softly(['brass', 'yellow', 'orange'], '#33291a', brass[3]),
    ...softly(['red'], '#3a2320', madder[3]),
    ...softly(['green', 'teal'], '#252c20', moss[3]),
    '--mantine-primary-color-contrast': ink[8],
    '--toise-on-filled': ink[8],
    '--toise-rule': '#343940',
    '--toise-rule-strong': '#5c626b',
    '--toise-sunken': '#15181c',
    '--toise-raised': '#202329',
    '--toise-hover': 'rgb(235 229 216 / 6%)',
    '--toise-accent': chalk[3],
    '--toise-accent-soft': '#243143',
    '--toise-money': brass[3],
    '--toise-warning': brass[3],
    '--toise-warning-soft': '#33291a',
    '--toise-danger': madder[3],
    '--toise-danger-soft': '#3a2320',
    '--toise-good': moss[3],
  },
});
