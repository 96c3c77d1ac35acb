import * as z from 'zod/mini';
import { activityIdSchema } from '../ids.ts';
import { activityFields, activityListSchema } from './activity.ts';
import { answerSchema } from './element.ts';

/** `after`: the row above it in the list; null puts it first. A row that is gone by then means last. */
const after = z.lazy(() => z.nullable(activityIdSchema));
const place = { list: activityListSchema, after };
const activityId = activityIdSchema;

const editedFieldsSchema = z.lazy(() =>
  z.strictObject({
    text: z.exactOptional(activityFields.text),
    subPoints: z.exactOptional(activityFields.subPoints),
    responsible: z.exactOptional(activityFields.responsible),
    timeframe: z.exactOptional(activityFields.timeframe),
    startUpStatus: z.exactOptional(activityFields.startUpStatus),
    midProjectStatus: z.exactOptional(activityFields.midProjectStatus),
    finalStatus: z.exactOptional(activityFields.finalStatus),
  }),
);

/** Everything a person can do to an element. Ids of new rows are made by who adds them, so a retry adds no twin. */
export const elementChangeSchema = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('answer'),
      promptId: z.string().check(z.maxLength(64)),
      value: answerSchema,
    }),
    z.strictObject({
      kind: z.literal('add-activity'),
      activityId,
      ...place,
      suggestionId: z.nullable(z.string().check(z.maxLength(64))),
      text: activityFields.text,
      subPoints: activityFields.subPoints,
      timeframe: activityFields.timeframe,
    }),
    z.strictObject({
      kind: z.literal('edit-activity'),
      activityId,
      fields: editedFieldsSchema,
    }),
    z.strictObject({ kind: z.literal('move-activity'), activityId, ...place }),
    z.strictObject({ kind: z.literal('remove-activity'), activityId }),
    z.strictObject({ kind: z.literal('restore-activity'), activityId }),
  ]),
);
export type ElementChange = z.infer<typeof elementChangeSchema>;
