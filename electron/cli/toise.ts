import { runCommand, type VerbEntry } from './run-verb.ts';

/** In the order of the work: pattern, studio, care. */
const VERBS: readonly VerbEntry[] = [
  { name: 'designs', load: async () => (await import('./verbs/designs.ts')).verb },
  { name: 'draft', load: async () => (await import('./verbs/draft.ts')).verb },
  { name: 'export', load: async () => (await import('./verbs/export.ts')).verb },
  { name: 'ticket', load: async () => (await import('./verbs/ticket.ts')).verb },
  { name: 'measure', load: async () => (await import('./verbs/measure.ts')).verb },
  { name: 'nest', load: async () => (await import('./verbs/nest.ts')).verb },
  { name: 'serve', load: async () => (await import('./verbs/serve.ts')).verb },
  { name: 'doctor', load: async () => (await import('./verbs/doctor.ts')).verb },
  { name: 'backup', load: async () => (await import('./verbs/backup.ts')).verb },
  { name: 'restore', load: async () => (await import('./verbs/restore.ts')).verb },
];

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runCommand(VERBS, process.argv.slice(2), process);
