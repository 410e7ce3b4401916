import type { Translate } from '../texts.ts';

/** Of every language: before the sign-in nobody knows which one is wanted. */
type Words = { readonly lang: string; readonly t: Translate };

const STYLE = `
  :root { color-scheme: light dark; --paper: #faf7f1; --ink: #24211c; --rule: #d8d0c0; }
  @media (prefers-color-scheme: dark) { :root { --paper: #1d1b18; --ink: #ece6da; --rule: #4a453c; } }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center;
    background: var(--paper); color: var(--ink); font: 1.05rem/1.6 system-ui, sans-serif; }
  main { max-width: 34rem; padding: 2rem; }
  section + section { margin-top: 2rem; padding-top: 2rem; border-top: 1px solid var(--rule); }
  h1 { font: 500 1.7rem/1.3 Georgia, serif; margin: 0 0 .6rem; }
  p { margin: 0 0 .6rem; } a { color: inherit; }
`;

/** What a browser without a valid session sees, in each language one after the other. */
export function signedOutPage(words: readonly Words[], nonce: string): string {
  const sections = words.map(
    ({ lang, t }) => `<section lang="${lang}">
<h1>${escapeHtml(t('door:signedOut.title'))}</h1>
<p>${escapeHtml(t('door:signedOut.why'))}</p>
<p>${escapeHtml(t('door:signedOut.what'))}</p>
<p><a href="/">${escapeHtml(t('door:signedOut.again'))}</a></p>
</section>`,
  );
  return `<!doctype html>
<html lang="${words[0]?.lang ?? 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Toise</title><style nonce="${nonce}">${STYLE}</style></head>
<body><main>${sections.join('\n')}</main></body>
</html>
`;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
