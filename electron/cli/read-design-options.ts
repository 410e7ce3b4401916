import { z } from 'zod';

import type { OptionValues } from '../../shared/pattern/design.ts';
import { parseJson, readText } from './read-body.ts';
import { type CommandIo, UsageError } from './verb.ts';

const optionsSchema = z.record(z.string(), z.union([z.number(), z.string(), z.boolean()]));

/** The options of a design from a JSON file; none without a file. Whether they fit is the draft's to say. */
export async function readDesignOptions(
  verb: string,
  file: string | undefined,
  io: CommandIo,
): Promise<OptionValues> {
  if (file === undefined) return {};
  const json = parseJson(verb, file, await readText(verb, file, io));
  const options = optionsSchema.safeParse(json);
  if (!options.success) {
    const field = options.error.issues[0]?.path.join('.') || 'the file';
    throw new UsageError(
      `${verb}: ${file}: ${field}: options are numbers, texts or true and false`,
    );
  }
  return options.data;
}
