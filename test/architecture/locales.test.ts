import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { CHANNELS } from '../../shared/contract/channels.ts';
import { LANGUAGES } from '../../shared/customer/customer.ts';
import { hardCodedTextIn, keysIn, looseCallsIn } from './source-texts.ts';

type Texts = { readonly [key: string]: string | Texts };

const LOCALES = 'resources/locales';

const namespaces = readdirSync(join(LOCALES, 'en')).map((file) => file.replace(/\.json$/, ''));

/** `namespace:nested.key` to its text. */
function textsOf(language: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const walk = (prefix: string, tree: Texts): void => {
    for (const [key, value] of Object.entries(tree)) {
      const path = prefix.endsWith(':') ? prefix + key : `${prefix}.${key}`;
      if (typeof value === 'string') texts.set(path, value);
      else walk(path, value);
    }
  };
  for (const namespace of namespaces) {
    const file = join(LOCALES, language, `${namespace}.json`);
    walk(`${namespace}:`, JSON.parse(readFileSync(file, 'utf8')) as Texts);
  }
  return texts;
}

const PLURAL = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string): string => key.replace(PLURAL, '');
const placeholdersOf = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name = '']) => name))].sort();

const texts = { en: textsOf('en'), fr: textsOf('fr') };
const keys = [...texts.en.keys()];
const bases = new Set(keys.map(baseOf));

const sources = ['renderer', 'electron', 'shared'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name)),
);

const used = new Map<string, string>();
for (const file of sources) {
  for (const key of keysIn(readFileSync(file, 'utf8'), file, namespaces)) used.set(key, file);
}

/** A key with `*` for its filled-in parts, as an expression that the keys it stands for match. */
function asExpression(pattern: string): RegExp {
  // `pieces:*` stands for the names right below the namespace, not for everything in it.
  const filled = /^[\w-]+:\*$/.test(pattern) ? '[^.]+' : '.+';
  return new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replaceAll('.', '\\.'))
      .join(filled)}$`,
  );
}

describe('the texts of the studio', () => {
  it('are all there: no key in the code is without its text', () => {
    const isChannel = (key: string) => (CHANNELS as readonly string[]).includes(key);
    const missing = [...used]
      .filter(([key]) => !isChannel(key))
      .filter(([key]) =>
        key.includes('*')
          ? ![...bases].some((base) => asExpression(key).test(base))
          : !bases.has(key),
      )
      .map(([key, file]) => `${file}: ${key}`);
    expect(missing).toEqual([]);
  });

  it('are all used: no text is left without code that shows it', () => {
    const patterns = [...used.keys()].filter((key) => key.includes('*')).map(asExpression);
    const unused = [...bases].filter(
      (base) => !used.has(base) && !patterns.some((pattern) => pattern.test(base)),
    );
    expect(unused).toEqual([]);
  });

  it('are asked for by keys that can be found', () => {
    const loose = sources.flatMap((file) =>
      looseCallsIn(readFileSync(file, 'utf8'), file).map((call) => `${file}: ${call}`),
    );
    expect(loose).toEqual([]);
  });

  it('have the same keys in both languages', () => {
    const basesOf = (language: 'en' | 'fr') => [
      ...new Set([...texts[language].keys()].map(baseOf)),
    ];
    expect(basesOf('fr').sort()).toEqual(basesOf('en').sort());
  });

  it.each(LANGUAGES)('have both numbers wherever they count (%s)', (language) => {
    const counted = [...texts[language].keys()].filter((key) => PLURAL.test(key)).map(baseOf);
    const halves = counted.filter(
      (base) => !texts[language].has(`${base}_one`) || !texts[language].has(`${base}_other`),
    );
    expect(halves).toEqual([]);
  });

  it('have the same placeholders in both languages', () => {
    const differing = keys.filter((key) => {
      const other = texts.fr.get(key);
      if (other === undefined) return false;
      // "One order" may leave the figure out where the other language writes it.
      const compared = (text: string) =>
        placeholdersOf(text).filter((name) => !(PLURAL.test(key) && name === 'count'));
      return compared(texts.en.get(key) ?? '').join() !== compared(other).join();
    });
    expect(differing).toEqual([]);
  });

  it('are never empty', () => {
    const empty = LANGUAGES.flatMap((language) =>
      [...texts[language]].filter(([, text]) => text.trim() === '').map(([key]) => key),
    );
    expect(empty).toEqual([]);
  });

  it('follow the typography of French: narrow spaces, guillemets, real apostrophes', () => {
    const wrong = [...texts.fr].filter(
      ([, text]) =>
        /'|"/.test(text) ||
        /[^\u202f\u00a0][;!?»](\s|$)/.test(text) ||
        /[^\u202f\u00a0]:(\s|$)/.test(text) ||
        /«[^\u202f\u00a0]/.test(text),
    );
    expect(wrong.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });

  it('follow the typography of English: real apostrophes and quotation marks', () => {
    const wrong = [...texts.en].filter(([, text]) => /'|"/.test(text));
    expect(wrong.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });

  it('never stand in the code', () => {
    const found = sources
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) =>
        hardCodedTextIn(readFileSync(file, 'utf8'), file).map((text) => `${file}: ${text}`),
      );
    expect(found).toEqual([]);
  });
});

describe('what finds them', () => {
  const find = (source: string) => [...keysIn(source, 'a.tsx', ['today', 'help'])];

  it('sees keys in calls, choices, tables and templates', () => {
    expect(find("t('today:a.b'); t(x ? 'help:c' : 'help:d'); const T = { l: 'today:e' };")).toEqual(
      ['today:a.b', 'help:c', 'help:d', 'today:e'],
    );
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source code to be looked through
    expect(find('t(`today:state.${s}.short`)')).toEqual(['today:state.*.short']);
  });

  it('does not take a whole namespace, an address or a sentence for a key', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source code to be looked through
    expect(find("k(`today:${id}`); fetch('help://x'); say('help: come here');")).toEqual([]);
  });

  it('sees keys that begin with anything', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source code to be looked through
    expect(looseCallsIn('t(`${ns}:a`); t(`today:a.${b}`)', 'a.tsx')).toEqual(['*:a']);
  });

  it('sees words between tags, in braces and in attributes that are read', () => {
    const source = `<p title="Hello" className="wide" aria-label={'Say'}>Words {'more'} · {x}</p>`;
    expect([...hardCodedTextIn(source, 'a.tsx')].sort()).toEqual([
      'Words',
      'aria-label="Say"',
      'more',
      'title="Hello"',
    ]);
  });
});
