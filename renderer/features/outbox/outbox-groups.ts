import type { OutboxEntryView } from '../../../shared/contract/contract.ts';

/** What a person does about an entry: decide, or let the studio work. */
export const OUTBOX_GROUPS = ['person', 'checking', 'waiting'] as const;

export type OutboxGroup = (typeof OUTBOX_GROUPS)[number];

const groupOf = ({ state }: OutboxEntryView): OutboxGroup => {
  if (state === 'needs-attention') return 'person';
  return state === 'checking' ? 'checking' : 'waiting';
};

/** The entries by what is to be done about them; groups without any are left out. */
export function groupEntries(
  entries: readonly OutboxEntryView[],
): readonly { readonly group: OutboxGroup; readonly entries: readonly OutboxEntryView[] }[] {
  return OUTBOX_GROUPS.map((group) => ({
    group,
    entries: entries.filter((entry) => groupOf(entry) === group),
  })).filter(({ entries: grouped }) => grouped.length > 0);
}
