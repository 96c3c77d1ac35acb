import * as z from 'zod/mini';
import { daySchema } from '../days.ts';
import { activityIdSchema, idSchema, workPlanIdSchema } from '../ids.ts';
import { languageSchema } from '../people/person.ts';
import { instantSchema } from '../time-zones.ts';
import { responsibleSchema } from '../work-plans/activity.ts';
import { elementIdSchema } from '../work-plans/element.ts';
import { answersSchema } from './answers.ts';
import { audiences } from './form.ts';

/** How an answer came (FB-3). */
export const channels = ['link', 'poster', 'kiosk', 'email', 'paper', 'csv'] as const;
export type Channel = (typeof channels)[number];
/** The closed loop (FB-6). */
export const responseStatuses = ['new', 'in-review', 'action', 'closed'] as const;
export type ResponseStatus = (typeof responseStatuses)[number];

/** What it is about; beside these a clinic has themes of its own. */
export const standardThemes = [
  'sign-up',
  'sign-in',
  'messages',
  'results',
  'appointments',
  'refills',
  'language',
  'mobile',
  'privacy',
  'help',
  'staff-time',
  'thanks',
  'other',
] as const;
export const themeSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(60));

/** What staff decide of a response. */
const handling = {
  status: z.enum(responseStatuses),
  theme: z.lazy(() => z.nullable(themeSchema)),
  owner: z.lazy(() => z.nullable(responsibleSchema)),
  /** By when it is to be closed, where people said so; otherwise the service level says it. */
  dueOn: z.lazy(() => z.nullable(daySchema)),
  /** What was done; a response is closed only with it. */
  done: z.lazy(() => z.string().check(z.maxLength(2000))),
} as const;

/** The activity that a response became. */
const becameSchema = z.lazy(() =>
  z.strictObject({ planId: workPlanIdSchema, elementId: elementIdSchema, activityId: activityIdSchema }),
);

/** What somebody answered, and what became of it. Who it was is not known. */
export const responseSchema = z.lazy(() =>
  z.strictObject({
    /** Holds the instant of the answer: its month names the partition. */
    id: idSchema('response'),
    formId: idSchema('form'),
    formVersion: z.int(),
    audience: z.enum(audiences),
    channel: z.enum(channels),
    language: languageSchema,
    answeredAt: instantSchema,
    answers: answersSchema,
    /** Whether somebody left an address to hear what came of it; the address is kept apart. */
    wantsReply: z.boolean(),
    ...handling,
    /** When somebody first looked into it, and when it was closed last. */
    reviewedAt: z.nullable(instantSchema),
    closedAt: z.nullable(instantSchema),
    became: z.nullable(becameSchema),
    /** What was said in public of it. */
    newsId: z.nullable(idSchema('news')),
    version: z.int(),
  }),
);
export type Response = z.infer<typeof responseSchema>;

export const responseChangesSchema = z.lazy(() =>
  z.strictObject({
    status: z.exactOptional(handling.status),
    theme: z.exactOptional(handling.theme),
    owner: z.exactOptional(handling.owner),
    dueOn: z.exactOptional(handling.dueOn),
    done: z.exactOptional(handling.done),
  }),
);
export type ResponseChanges = z.infer<typeof responseChangesSchema>;
