/** What goes between the main program and the preload beside the contract's requests. */

/** To the page: these topics have changed. */
export const TOPICS_CHANGED = 'studio:topics-changed';
/** To the page: write down what is unsaved, the studio is about to close. */
export const SAVE_NOW = 'studio:save-now';
/** From the page: everything is written. */
export const ALL_SAVED = 'studio:all-saved';
/** From the page: print these bytes of a PDF. Answers whether they went to the printer. */
export const PRINT_PDF = 'studio:print-pdf';
/** From the page: let the person pick a folder. Answers with its path, or null. */
export const CHOOSE_FOLDER = 'studio:choose-folder';
