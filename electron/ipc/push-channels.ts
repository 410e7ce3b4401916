/** What goes between the main program and the preload beside the contract's requests. */

/** To the page: these topics have changed. */
export const TOPICS_CHANGED = 'studio:topics-changed';
/** To the page: write down what is unsaved, the studio is about to close. */
export const SAVE_NOW = 'studio:save-now';
/** From the page: everything is written. */
export const ALL_SAVED = 'studio:all-saved';
