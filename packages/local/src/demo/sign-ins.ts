import type { SignIn } from '../command-line/banner.ts';

/** The people of the demo data, as the terminal shows them. */
export const signIns: readonly SignIn[] = [];
