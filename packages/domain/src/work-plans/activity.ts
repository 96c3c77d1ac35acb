import * as z from 'zod/mini';
import { activityIdSchema, idSchema, personIdSchema } from '../ids.ts';
import { timeframeSchema } from '../months.ts';
import { instantSchema } from '../time-zones.ts';

export const activityListSchema = z.enum(['planned', 'completed']);
export type ActivityList = z.infer<typeof activityListSchema>;

/** A member by id, or anybody by name. */
export const responsibleSchema = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('member'), personId: personIdSchema }),
    z.strictObject({ kind: z.literal('named'), name: z.string().check(z.minLength(1), z.maxLength(200)) }),
  ]),
);
export type Responsible = z.infer<typeof responsibleSchema>;

const text = z.lazy(() => z.string().check(z.maxLength(2000)));
const subPoints = z.lazy(() => z.array(z.string().check(z.maxLength(500))).check(z.maxLength(30)));
const status = z.lazy(() => z.string().check(z.maxLength(4000)));

/** The columns of an activity's row that people fill in (WP-2). */
export const activityFields = {
  text,
  subPoints,
  responsible: z.nullable(responsibleSchema),
  timeframe: z.nullable(timeframeSchema),
  startUpStatus: status,
  midProjectStatus: status,
  finalStatus: status,
} as const;
export const activityFieldNames = [
  'text',
  'subPoints',
  'responsible',
  'timeframe',
  'startUpStatus',
  'midProjectStatus',
  'finalStatus',
] as const;
export type ActivityField = (typeof activityFieldNames)[number];

export const activitySchema = z.lazy(() =>
  z.strictObject({
    id: activityIdSchema,
    list: activityListSchema,
    ...activityFields,
    /** The template's suggestion it was adopted from. */
    suggestionId: z.nullable(z.string()),
    /** The feedback that it was made of (FB-6). */
    fromResponse: z.nullable(idSchema('response')),
    /** Removed rows stay, so that they can be restored. */
    removedAt: z.nullable(instantSchema),
  }),
);
export type Activity = z.infer<typeof activitySchema>;

export const emptyActivity = (id: string, list: ActivityList): Activity => ({
  id,
  list,
  text: '',
  subPoints: [],
  responsible: null,
  timeframe: null,
  startUpStatus: '',
  midProjectStatus: '',
  finalStatus: '',
  suggestionId: null,
  fromResponse: null,
  removedAt: null,
});
