import type { CuttingPaper } from '../../shared/cutting/cutting-result.ts';
import { cuttingFileName } from '../../shared/cutting/file-name.ts';
import { endingOf, type FileSettings, mediaTypeOf } from '../../shared/cutting/file-settings.ts';
import type { OrderSheet } from '../../shared/cutting/order-sheet.ts';
import type { DraftInput } from '../../shared/pattern/draft-input.ts';
import type { Draft, DraftFailure } from '../../shared/pattern/model.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { loadTexts } from '../texts.ts';
import { cuttingLabels } from './cutting-labels/render-labels.ts';
import { cuttingTicket } from './cutting-ticket/render-ticket.ts';
import { local, type Speech, TICKET_NAMESPACES } from './cutting-ticket/ticket-words.ts';
import { patternFile, type TooWide } from './pattern-file.ts';
import { type FontFiles, readFonts } from './pdf/paper.ts';

/** One file to be made. Plain data, so that a thread can be handed it. */
export type CuttingJob = {
  readonly what: CuttingPaper;
  readonly input: DraftInput;
  readonly sheet: OrderSheet;
  readonly settings: FileSettings;
};

export type MadeFile = {
  readonly fileName: string;
  readonly type: string;
  readonly content: Uint8Array;
};

export type CuttingFailure =
  | TooWide
  | { readonly reason: 'not-draftable'; readonly failure: DraftFailure };

type Tools = {
  readonly resourcesFolder: string;
  /** Of the program, for the head of a DXF. */
  readonly version: string;
  /** The drafting kernel; drafts are asked for again and again with the same input. */
  readonly draft: (input: DraftInput) => Result<Draft, DraftFailure>;
};

/** Makes the files of the cutting room; fonts and texts are read once. */
export function createCuttingFiles({ resourcesFolder, version, draft }: Tools) {
  let fonts: Promise<FontFiles> | null = null;
  const speeches = new Map<string, Promise<Speech['t']>>();
  let last: { readonly key: string; readonly drafted: ReturnType<typeof draft> } | null = null;

  const textsIn = (language: Speech['language']): Promise<Speech['t']> => {
    const known = speeches.get(language) ?? loadTexts(resourcesFolder, language, TICKET_NAMESPACES);
    speeches.set(language, known);
    return known;
  };
  /** Pattern, ticket and labels of an order follow one another: the draft is the same. */
  const draftOf = (input: DraftInput) => {
    const key = JSON.stringify(input);
    if (last?.key !== key) last = { key, drafted: draft(input) };
    return last.drafted;
  };

  return async (job: CuttingJob): Promise<Result<MadeFile, CuttingFailure>> => {
    const { what, sheet, settings, input } = job;
    const drafted = draftOf(input);
    if (!drafted.ok) return err({ reason: 'not-draftable', failure: drafted.error });
    fonts ??= readFonts(resourcesFolder);
    const { language } = settings;
    const speech: Speech = { language, t: await textsIn(language), unit: sheet.unit };
    const name = (ending: string, paper: string): string =>
      cuttingFileName([sheet.number ?? '', local(speech, sheet.garment), paper], ending);
    if (what === 'pattern') return pattern(drafted.value, job, speech, await fonts, name);
    const content =
      what === 'ticket'
        ? await cuttingTicket(drafted.value, sheet, speech, await fonts)
        : await cuttingLabels(
            drafted.value,
            sheet,
            { name: settings.labels, used: settings.labelsUsed },
            speech,
            await fonts,
          );
    const fileName = name('pdf', speech.t(`ticket:file.${what}`));
    return ok({ fileName, type: 'application/pdf', content });
  };

  async function pattern(
    drafted: Draft,
    { sheet, settings }: CuttingJob,
    speech: Speech,
    fontFiles: FontFiles,
    name: (ending: string, paper: string) => string,
  ): Promise<Result<MadeFile, CuttingFailure>> {
    const { format } = settings;
    const title = [sheet.number, local(speech, sheet.garment)].filter(Boolean).join(' ');
    const warning = sheet.estimated.length > 0 ? [speech.t('ticket:label.estimates')] : [];
    const owner = [...warning, title, sheet.customer].filter((words) => words !== '');
    const file = await patternFile({
      ...{ draft: drafted, title, owner, settings, t: speech.t, fonts: fontFiles },
      ...{ at: sheet.printedAt, version },
    });
    if (!file.ok) return file;
    const { content } = file.value;
    return ok({
      fileName: name(endingOf(format), speech.t('ticket:file.pattern')),
      type: mediaTypeOf(format),
      content: typeof content === 'string' ? Buffer.from(content, 'utf8') : content,
    });
  }
}
