import type { LocalText } from '../../shared/catalogue/catalogue.ts';
import type { OrderSheet } from '../../shared/cutting/order-sheet.ts';
import type { DesignId } from '../../shared/pattern/design-id.ts';
import { appRoot, resourcesFolder } from '../app-root.ts';
import { realWorld } from '../real-world.ts';
import { readCatalogue } from '../services/catalogue.ts';
import type { CuttingOrder } from '../services/order-sheets.ts';
import { loadTexts } from '../texts.ts';
import { designName } from './design-name.ts';
import { readFigure } from './draft-files.ts';
import type { BodyChoice } from './exchange-body.ts';
import { readAllowance, readDesign } from './export-options.ts';
import { readBody } from './read-body.ts';
import { readDesignOptions } from './read-design-options.ts';
import { type CommandIo, UsageError } from './verb.ts';

const VERB = 'ticket';

export type TicketOptions = BodyChoice & {
  readonly measurements?: string | undefined;
  readonly options?: string | undefined;
  readonly figure?: string | undefined;
  readonly allowance: string;
  readonly number?: string | undefined;
  readonly customer?: string | undefined;
  readonly title?: string | undefined;
  readonly 'cloth-width'?: string | undefined;
  readonly unit: string;
};

/** A garment that is no order of the studio: drafted from files, named by options. */
export async function garmentFromFiles(
  positionals: readonly string[],
  values: TicketOptions,
  io: CommandIo,
): Promise<CuttingOrder> {
  const design = readDesign(VERB, positionals);
  if (values.measurements === undefined) {
    throw new UsageError('ticket: --measurements FILE is missing, or --order NUMBER');
  }
  const allowanceMm = readAllowance(VERB, values.allowance);
  const options = await readDesignOptions(VERB, values.options, io);
  const figure =
    values.figure === undefined ? undefined : await readFigure(VERB, values.figure, io);
  const { measurements } = await readBody(VERB, values.measurements, io, values);
  const { title } = values;
  return {
    input: { design, measurements, options, figure, allowanceMm },
    sheet: {
      ...{ shopName: '', design, options, figure, allowanceMm },
      number: values.number ?? null,
      customer: values.customer ?? '',
      garment: title === undefined ? await designTitle(design) : { en: title, fr: title },
      cloth: clothOf(values['cloth-width']),
      ...{ choices: [], estimated: [], observations: [], note: '' },
      ...{ dueOn: null, placedAt: null, printedAt: realWorld.now() },
      markers: [],
      unit: readUnit(values.unit),
    },
  };
}

/** What the house calls a garment of this design; the design's own name where it sells none. */
async function designTitle(design: DesignId): Promise<LocalText> {
  const resources = resourcesFolder(appRoot());
  const { products } = await readCatalogue(resources);
  const sold = products.find((product) => product.design === design);
  if (sold !== undefined) return sold.name;
  const [en, fr] = await Promise.all([
    loadTexts(resources, 'en', ['designs']),
    loadTexts(resources, 'fr', ['designs']),
  ]);
  return { en: designName(design, en), fr: designName(design, fr) };
}

const NO_WORDS: LocalText = { en: '', fr: '' };

function clothOf(width: string | undefined): OrderSheet['cloth'] {
  if (width === undefined) return null;
  const widthMm = Number(width);
  if (Number.isFinite(widthMm) && widthMm >= 300 && widthMm <= 3500) {
    return { name: NO_WORDS, description: NO_WORDS, widthMm, colour: '#ffffff' };
  }
  throw new UsageError(`ticket: --cloth-width takes 300 to 3500 mm, not "${width}"`);
}

function readUnit(text: string): OrderSheet['unit'] {
  if (text === 'cm' || text === 'mm' || text === 'in') return text;
  throw new UsageError(`ticket: --unit takes cm, mm or in, not "${text}"`);
}
