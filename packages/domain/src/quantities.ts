import * as z from 'zod/mini';

const largest = 1_000_000_000_000_000;
const finest = 0.000_001;

/** Any number that people write down: 0, or from a millionth to a thousand million million either way. Others cannot be stored. */
export const quantitySchema = z.number().check(
  z.refine((value) => value === 0 || (Math.abs(value) >= finest && Math.abs(value) <= largest), {
    error: 'number-out-of-range',
  }),
);
