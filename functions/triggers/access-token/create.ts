import { addClaims } from './handler.ts';

/** It needs nothing of its environment: all it knows is in the event. */
export const create = () => addClaims;
