import type { MeasurementFile } from '../../shared/measurement/measurement-file.ts';
import { wearerOfSex, withLasts } from '../../shared/order/shoe-lasts.ts';
import type { DraftInput } from '../../shared/pattern/draft-input.ts';
import { type LastTable, lastById, lastTableSchema } from '../../shared/shoe/last-table.ts';
import { parseJson, readText } from './read-body.ts';
import { type CommandIo, UsageError } from './verb.ts';

/** A shop's table of lasts, in the form of the one that comes with the studio. */
export async function readLasts(file: string, io: CommandIo): Promise<LastTable> {
  const table = lastTableSchema.safeParse(
    parseJson('draft', file, await readText('draft', file, io)),
  );
  if (table.success) return table.data;
  const [issue] = table.error.issues;
  const field = issue?.path.join('.') || 'the file';
  throw new UsageError(`draft: ${file}: ${field}: not a table of lasts (${issue?.message ?? ''})`);
}

/**
 * The input on a last of the table in size and width: the one that the option `last` names, else the
 * one that fits best. As it was for what is no shoe, and while a foot's measure is missing, which the
 * draft says.
 */
export function onLastsOf(
  table: LastTable,
  input: DraftInput,
  sex: MeasurementFile['sex'],
): DraftInput {
  const { last, ...options } = input.options;
  if (typeof last === 'string' && lastById(table, last) === undefined) {
    const known = table.lasts.map(({ id }) => id).join(', ');
    throw new UsageError(`draft: the table has no last "${last}"; it has ${known}`);
  }
  const garment = { ...input, designOptions: input.options };
  const { lasts } = withLasts(garment, input.measurements, wearerOfSex(sex ?? null), table);
  return lasts === undefined ? input : { ...input, options, lasts };
}
