import * as z from 'zod/mini';
import { invitationIdSchema, organizationIdSchema } from '../ids.ts';

/** What changed, never how: keys and a version, so a message can come twice, late or out of order, and holds no content. */
export const changeMessageSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('invitation'),
    organizationId: organizationIdSchema,
    invitationId: invitationIdSchema,
    version: z.int(),
  }),
]);
export type ChangeMessage = z.infer<typeof changeMessageSchema>;

/** A queue to a worker. Resolves with the messages that were not taken; the caller sends those again later. */
export type MessageQueue = {
  readonly send: (
    messages: readonly ChangeMessage[],
  ) => Promise<{ readonly refused: readonly ChangeMessage[] }>;
};
