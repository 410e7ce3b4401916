import type { Request, Response } from '../../shared/contract/contract.ts';
import type { Settings } from '../../shared/contract/settings.ts';
import { foldedWords } from '../../shared/customer/fold.ts';
import type { CustomerRepository } from '../db/repositories/customer-repository.ts';
import type { SessionRepository } from '../db/repositories/session-repository.ts';
import { StudioError } from '../errors.ts';
import { localDate } from '../services/local-date.ts';
import type { Tongue } from './measurement-card/card-words.ts';
import { renderCard } from './measurement-card/render-card.ts';
import { type FontFiles, readFonts } from './pdf/paper.ts';

type Dependencies = {
  readonly customers: CustomerRepository;
  readonly sessions: SessionRepository;
  readonly settings: () => Settings;
  readonly resourcesFolder: string;
  /** The texts of a language. */
  readonly tongue: (language: Settings['language']) => Promise<Tongue>;
};

/** Printed cards of measuring sessions. Fonts are read when the first one is asked for. */
export function createMeasurementCards(dependencies: Dependencies) {
  const { customers, sessions, settings, resourcesFolder, tongue } = dependencies;
  let fonts: Promise<FontFiles> | null = null;
  return async ({ id }: Request<'sessions:card'>): Promise<Response<'sessions:card'>> => {
    const session = sessions.get(id);
    const customer = session && customers.get(session.customerId);
    if (session === undefined || customer === undefined) {
      throw new StudioError('not-found', 'no such session');
    }
    fonts ??= readFonts(resourcesFolder);
    const { language, lengthUnit, shopName } = settings();
    const words = [await tongue(language), await tongue(language === 'fr' ? 'en' : 'fr')] as const;
    const facts = {
      session,
      shopName,
      customerName: customer.name,
      sessions: sessions.ofCustomer(customer.id),
      unit: lengthUnit,
    };
    const pdf = await renderCard(facts, words, await fonts);
    const who = foldedWords(customer.name).join('-') || 'toise';
    return {
      fileName: `${who}_${localDate(session.takenAt)}.pdf`,
      pdfBase64: pdf.toString('base64'),
    };
  };
}
