import * as z from 'zod/mini';
import { daySchema } from '../days.ts';
import { idSchema, personIdSchema } from '../ids.ts';
import { monthSchema } from '../months.ts';
import { localizedSchema } from '../people/localized.ts';
import { languageSchema } from '../people/person.ts';
import { instantSchema } from '../time-zones.ts';

/** Virtual feedback groups (FB-8). */
export const panelKinds = ['new-enrollees', 'beta-testers', 'super-users', 'other'] as const;

const panelFields = {
  name: localizedSchema(120),
  kind: z.enum(panelKinds),
  audience: z.enum(['patients', 'families', 'providers', 'staff']),
  /** What members are asked each month; none is sent while it is null or the form is not open. */
  formId: z.lazy(() => z.nullable(idSchema('form'))),
  /** How many are asked a month; the others have a rest. */
  askedPerMonth: z.lazy(() => z.int().check(z.minimum(1), z.maximum(500))),
  /** Days before a member may be asked again. */
  restDays: z.lazy(() => z.int().check(z.minimum(7), z.maximum(365))),
  /** Whether anybody may join by the panel's page. */
  open: z.boolean(),
} as const;

export const panelSchema = z.lazy(() =>
  z.strictObject({
    id: idSchema('panel'),
    slug: z.string().check(z.regex(/^[a-z2-9]{10}$/)),
    ...panelFields,
    madeBy: personIdSchema,
    madeAt: instantSchema,
    version: z.int(),
  }),
);
export type Panel = z.infer<typeof panelSchema>;

export const panelTermsSchema = z.lazy(() => z.strictObject(panelFields));
export type PanelTerms = z.infer<typeof panelTermsSchema>;

/** Who agreed to be asked, or is asked whether they do. */
export const panelMemberSchema = z.lazy(() =>
  z.strictObject({
    /** Made of a keyed hash of the address: an address is in a panel once, and is known again after it left. */
    id: idSchema('panelMember'),
    panelId: idSchema('panel'),
    email: z.email().check(z.maxLength(254)),
    language: languageSchema,
    /** `waiting`: the letter that asks for their consent is not sent yet. `asked`: it is. Nothing else is sent before they joined. */
    status: z.enum(['waiting', 'asked', 'joined']),
    /** How they came: by a form, the panel's page, or an invitation of the clinic. */
    source: z.enum(['form', 'page', 'invitation']),
    /** When they were asked to join, the last time. */
    addedAt: instantSchema,
    /** When they agreed, and to which wording. */
    consent: z.nullable(z.strictObject({ at: instantSchema, wording: z.string() })),
    lastAskedOn: z.nullable(daySchema),
    version: z.int(),
  }),
);
export type PanelMember = z.infer<typeof panelMemberSchema>;

/** That a panel was asked in a month: it is asked once in each. */
export const panelSurveySchema = z.lazy(() =>
  z.strictObject({
    panelId: idSchema('panel'),
    month: monthSchema,
    formId: idSchema('form'),
    askedOn: daySchema,
    /** How many members were asked. */
    asked: z.int().check(z.minimum(0)),
    version: z.int(),
  }),
);
export type PanelSurvey = z.infer<typeof panelSurveySchema>;

/** A letter that asks to answer a form; its link answers once. Who answered what is not known. */
export const formInvitationSchema = z.lazy(() =>
  z.strictObject({
    id: idSchema('formInvitation'),
    formId: idSchema('form'),
    panelId: z.nullable(idSchema('panel')),
    /** Null once a panel's letter has gone out, or will not: the address is its member's, and goes with them. */
    email: z.nullable(z.email().check(z.maxLength(254))),
    language: languageSchema,
    status: z.enum(['waiting', 'sent', 'answered', 'stopped']),
    invitedAt: instantSchema,
    expiresAt: instantSchema,
    version: z.int(),
  }),
);
export type FormInvitation = z.infer<typeof formInvitationSchema>;
/** Days that the link of a letter is good for. */
export const formInvitationDays = 30;
