import { createInstance, type i18n, type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';

import { LANGUAGES, type Language } from '../../shared/customer/customer.ts';

type Texts = { readonly [key: string]: string | Texts };

const files = import.meta.glob<Texts>('../../resources/locales/*/*.json', {
  eager: true,
  import: 'default',
});

/** Every namespace of every language: both are in the page, so changing language needs no load. */
export function bundledTexts(): Resource {
  const texts: Record<string, Record<string, Texts>> = {};
  for (const [path, content] of Object.entries(files)) {
    const [, language, namespace] = /\/([a-z]+)\/([\w-]+)\.json$/.exec(path) ?? [];
    if (language === undefined || namespace === undefined) continue;
    const known = texts[language] ?? {};
    known[namespace] = content;
    texts[language] = known;
  }
  return texts;
}

export function createI18n(language: Language): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    supportedLngs: LANGUAGES,
    resources: bundledTexts(),
    ns: 'common',
    defaultNS: 'common',
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    initAsync: false,
    react: { useSuspense: false },
  });
  const name = (code: string): void => {
    document.documentElement.lang = code;
  };
  name(language);
  instance.on('languageChanged', name);
  return instance;
}

/** The language for a first start, before the studio has said which one is set. */
export const preferredLanguage = (): Language =>
  navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
