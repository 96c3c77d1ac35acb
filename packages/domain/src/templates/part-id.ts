import { newId } from '../ids.ts';

/** An id for a new element, prompt, suggestion or option: never one that anything had before. */
export const newPartId = (now: Date): string => newId('template', now).slice(4).toLowerCase();
