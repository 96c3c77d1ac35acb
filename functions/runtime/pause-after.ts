import { setTimeout as pause } from 'node:timers/promises';

/** Waits milliseconds, doubled from one refusal to the next, and different for two that refused each other. */
export const pauseAfter = (refusals: number): Promise<void> =>
  pause(Math.random() * Math.min(10 * 2 ** refusals, 640));
