import { copyMark } from '@portolan/data/tables';
import * as z from 'zod/mini';

const text = z.object({ S: z.string() });
const image = z.object({
  /** A copy of the projector's: nobody's source. */
  [copyMark]: z.optional(z.unknown()),
  // A record may have no version, or none as its value.
  record: z.optional(
    z.object({ M: z.looseObject({ version: z.optional(z.looseObject({ N: z.optional(z.string()) })) }) }),
  ),
});

/** What workers read of a DynamoDB stream event: which item changed, and to which version. */
export const streamEventSchema = z.object({
  Records: z.array(
    z.object({
      eventName: z.enum(['INSERT', 'MODIFY', 'REMOVE']),
      dynamodb: z.object({
        SequenceNumber: z.string(),
        Keys: z.object({ pk: text, sk: text }),
        NewImage: z.optional(image),
        OldImage: z.optional(image),
      }),
    }),
  ),
});
export type StreamRecord = z.infer<typeof streamEventSchema>['Records'][number];
export type BatchFailures = { readonly batchItemFailures: { readonly itemIdentifier: string }[] };
