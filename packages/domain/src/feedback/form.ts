import * as z from 'zod/mini';
import { idSchema, personIdSchema, programIdSchema } from '../ids.ts';
import { localizedSchema } from '../people/localized.ts';
import { instantSchema } from '../time-zones.ts';
import { mostQuestions, questionSchema } from './question.ts';

/** Who a form is for (FB-1); practices are other clinics that are asked in a poll (FB-9). */
export const audiences = ['patients', 'families', 'providers', 'staff', 'practices'] as const;
export type Audience = (typeof audiences)[number];
/** When in the portal's life it asks, and what makes it ask (FB-1). */
export const moments = ['testing', 'initial', 'ongoing'] as const;
export type Moment = (typeof moments)[number];
export const occasions = ['just-in-time', 'ad-hoc', 'scheduled'] as const;
export type Occasion = (typeof occasions)[number];

/** The last part of a form's address: long enough that nobody comes upon one, short enough to be typed. */
export const slugSchema = z.string().check(z.regex(/^[a-z2-9]{10}$/));

/** What a form says and asks, in both languages. */
export const formContentSchema = z.lazy(() =>
  z.strictObject({
    title: localizedSchema(120),
    intro: localizedSchema(600),
    /** Who reads the answers and when (FB-3). */
    readBy: localizedSchema(300),
    thanks: localizedSchema(600),
    questions: z.array(questionSchema).check(z.maxLength(mostQuestions)),
    /** Whether it offers to leave an address to hear what came of it (FB-7). */
    offersReply: z.boolean(),
    /** The panel that it offers to join (FB-8). */
    panelId: z.nullable(idSchema('panel')),
  }),
);
export type FormContent = z.infer<typeof formContentSchema>;

/** What people decide of a form besides its content. */
const formTerms = {
  audiences: z.lazy(() => z.array(z.enum(audiences)).check(z.minLength(1), z.maxLength(audiences.length))),
  moment: z.enum(moments),
  occasion: z.enum(occasions),
  /** Whether its figures, as aggregates alone, go to the foundations of the clinic's programs (PRG-2). */
  shared: z.boolean(),
} as const;

/** Offered by a foundation to its cohort and adopted here (CMP-10). */
const adoptedFromSchema = z.lazy(() =>
  z.strictObject({ programId: programIdSchema, offerId: idSchema('form'), version: z.int() }),
);

const formStates = ['draft', 'open', 'closed'] as const;

/** A form of a clinic; what is published of it are its versions. */
export const formSchema = z.lazy(() =>
  z.strictObject({
    id: idSchema('form'),
    slug: slugSchema,
    ...formTerms,
    state: z.enum(formStates),
    /** What the next version would say. */
    content: formContentSchema,
    /** The version that is asked now, or was asked last; 0 before the first. */
    published: z.int(),
    publishedAt: z.nullable(instantSchema),
    /** Whether the content differs from that version. */
    changed: z.boolean(),
    adoptedFrom: z.nullable(adoptedFromSchema),
    madeBy: personIdSchema,
    madeAt: instantSchema,
    version: z.int(),
  }),
);
export type Form = z.infer<typeof formSchema>;

/** How a form begins: as a ready-made one by name, as an adopted one, or empty. */
export const newFormSchema = z.lazy(() =>
  z.strictObject({
    ...formTerms,
    from: z.union([
      z.strictObject({ kind: z.literal('empty') }),
      z.strictObject({ kind: z.literal('ready-made'), name: z.string().check(z.maxLength(40)) }),
      z.strictObject({ kind: z.literal('copy'), formId: idSchema('form') }),
      z.strictObject({ kind: z.literal('offer'), programId: programIdSchema, offerId: idSchema('form') }),
    ]),
  }),
);
export type NewForm = z.infer<typeof newFormSchema>;

export const formChangesSchema = z.lazy(() =>
  z.strictObject({
    audiences: z.exactOptional(formTerms.audiences),
    moment: z.exactOptional(formTerms.moment),
    occasion: z.exactOptional(formTerms.occasion),
    shared: z.exactOptional(formTerms.shared),
    content: z.exactOptional(formContentSchema),
  }),
);
export type FormChanges = z.infer<typeof formChangesSchema>;

/** What was published; it never changes, and answers name it. */
export const formVersionSchema = z.lazy(() =>
  z.strictObject({
    formId: idSchema('form'),
    version: z.int(),
    audiences: formTerms.audiences,
    content: formContentSchema,
    publishedBy: personIdSchema,
    publishedAt: instantSchema,
  }),
);
export type FormVersion = z.infer<typeof formVersionSchema>;
