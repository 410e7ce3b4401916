/** The nonce of this page's content policy; empty where no door has put one. */
export const styleNonce = (): string =>
  document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';

/** Dialogs lock the page's scrolling with a style tag of their own and read the nonce from here. */
export function shareNonce(): void {
  Object.assign(globalThis, { __webpack_nonce__: styleNonce() });
}
