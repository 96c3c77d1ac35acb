import * as z from 'zod/mini';
import { personIdSchema } from '../ids.ts';

/** Who did something: a person, or the product itself, following a rule. */
export const actorSchema = z.lazy(() => z.union([personIdSchema, z.literal('portolan')]));
export type Actor = z.infer<typeof actorSchema>;
