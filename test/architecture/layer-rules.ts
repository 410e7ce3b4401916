import { importsOf, type Source } from './sources.ts';

/** Files that match `files` import only project paths and packages that match `may`. */
export type Rule = {
  readonly layer: string;
  readonly files: RegExp;
  readonly may: readonly RegExp[];
};

/** Mathematics and data: no platform. */
const PURE = [/^shared\//, /^zod$/];
const NODE = /^node:/;

const FREESEWING = 'shared/pattern/engines/freesewing/';
const EXCHANGE = 'shared/measurement/exchange/';

/** What every plain Node folder below the doors may use. */
const BELOW_THE_DOORS = [...PURE, NODE, /^electron\/(errors|log|secrets|handlers|answer)\.ts$/];

/** Everything of `electron/` that must not know the package `electron`. */
const WITHOUT_ELECTRON =
  /^electron\/(?!(main|preload)\.ts$|(windows|security|protocol|ipc|dialogs|preload)\/)/;

export const RULES: readonly Rule[] = [
  {
    layer: 'shared',
    files: new RegExp(
      `^shared/(?!${[FREESEWING, EXCHANGE].map((folder) => folder.slice('shared/'.length)).join('|')})`,
    ),
    may: [...PURE, /^clipper2-ts$/],
  },
  {
    layer: 'the FreeSewing adapter',
    files: new RegExp(`^${FREESEWING}`),
    may: [...PURE, /^@freesewing\//],
  },
  {
    // Parsers of text in plain JavaScript, without a platform.
    layer: 'measurement files',
    files: new RegExp(`^${EXCHANGE}`),
    may: [...PURE, /^(saxes|yaml)$/],
  },
  {
    layer: 'the preload',
    files: /^electron\/preload(\.ts$|\/)/,
    may: [
      /^electron$/,
      /^shared\/contract\//,
      /^electron\/preload\//,
      /^electron\/ipc\/push-channels\.ts$/,
    ],
  },
  {
    layer: 'electron/db',
    files: /^electron\/db\//,
    may: [...PURE, NODE, /^electron\/db\//, /^better-sqlite3$/],
  },
  {
    layer: 'electron/services',
    files: /^electron\/services\//,
    may: [...PURE, NODE, /^electron\/(db|services)\//, /^electron\/(errors|log)\.ts$/],
  },
  {
    layer: 'electron/{sync,shops,documents,workers}',
    files: /^electron\/(sync|shops|documents|workers)\//,
    may: [
      ...BELOW_THE_DOORS,
      /^electron\/(db|services|sync|shops|documents|workers)\//,
      /^electron\/texts\.ts$/,
      /^(pdfkit|bwip-js)$/,
    ],
  },
  {
    layer: 'electron/page',
    files: /^electron\/page\//,
    may: [NODE, /^electron\/page\//],
  },
  {
    layer: 'electron/browser-host',
    files: /^electron\/browser-host\//,
    may: [
      ...BELOW_THE_DOORS,
      /^electron\/(browser-host|page)\//,
      /^electron\/(studio-options|texts|write-durably)\.ts$/,
    ],
  },
  {
    layer: 'electron/cli',
    files: /^electron\/cli\//,
    may: [...PURE, NODE, WITHOUT_ELECTRON, /^package\.json$/, /^(vite|rolldown)$/],
  },
  {
    layer: 'what composes the studio',
    files: /^electron\/(?!main\.ts|preload\.ts)[^/]+\.ts$/,
    may: [...PURE, NODE, WITHOUT_ELECTRON, /^package\.json$/],
  },
  {
    layer: 'the Electron rim',
    files: /^electron\/(main\.ts$|(windows|security|protocol|ipc|dialogs)\/)/,
    may: [...PURE, NODE, /^electron\//, /^electron$/],
  },
  {
    layer: 'renderer',
    files: /^renderer\//,
    may: [
      ...PURE,
      /^renderer\//,
      /^resources\/(locales|anthropometry)\//,
      /^(react|react-dom|konva|react-konva|zustand|wouter|dayjs|i18next|react-i18next)(\/|$)/,
      /^@(mantine|tanstack|tabler|fontsource-variable|dnd-kit)\//,
    ],
  },
  {
    // Hooks (`use-….ts`) are React's.
    layer: 'the canvas without React',
    files: /^renderer\/canvas\/(?!use-).*\.ts$/,
    may: [/^shared\//, /^renderer\/(canvas|workers)\//],
  },
];

/** `file -> import` for everything a file may not import. A file that no rule knows is a breach. */
export function breachesOf(source: Source, rules: readonly Rule[] = RULES): readonly string[] {
  const mine = rules.filter(({ files }) => files.test(source.file));
  if (mine.length === 0) return [`${source.file} belongs to no layer`];
  return mine.flatMap(({ may }) =>
    importsOf(source)
      .filter((target) => !may.some((allowed) => allowed.test(target)))
      .map((target) => `${source.file} -> ${target}`),
  );
}
