/** Milliseconds without a change after which a message is drawn anew. */
export const previewPause = 500;
