import * as z from 'zod/mini';
import { daySchema } from '../days.ts';
import { idSchema } from '../ids.ts';
import { languageSchema } from '../people/person.ts';
import { instantSchema } from '../time-zones.ts';

/** Whom campaigns are written for (CMP-1). */
export const contactAudiences = ['patients', 'families', 'providers', 'staff'] as const;
export type ContactAudience = (typeof contactAudiences)[number];
/** Who may sign themselves up. Whoever works at a clinic gets its own mails because it says so, not because they do. */
export const signUpAudiences = ['patients', 'families'] as const satisfies readonly ContactAudience[];
export type SignUpAudience = (typeof signUpAudiences)[number];

/** How far somebody has come with the portal, as far as the clinic knows. */
export const portalStatuses = ['unknown', 'not-yet', 'enrolled', 'signed-in'] as const;
export type PortalStatus = (typeof portalStatuses)[number];

/** How somebody agreed to get mail; `none` is nobody to write to. */
export const consentSources = [
  'sign-up-page',
  'portal-enrollment',
  'paper',
  'spoken',
  'employment',
  'none',
] as const;
export type ConsentSource = (typeof consentSources)[number];

/** The most contacts of one clinic. */
export const mostContacts = 200_000;
/** RFC 5321, 4.5.3.1.3, less the brackets. */
export const longestAddress = 254;
const name = z.lazy(() => z.string().check(z.maxLength(80)));
const topics = z.lazy(() => z.array(z.string().check(z.regex(/^[a-z0-9-]{1,30}$/))).check(z.maxLength(20)));

const contactFields = {
  /** As SES takes it: the local part in ASCII. Empty names are "not known". No field says anything of anybody's health. */
  email: z.lazy(() => z.string().check(z.minLength(3), z.maxLength(longestAddress))),
  firstName: name,
  lastName: name,
  language: languageSchema,
  audience: z.enum(contactAudiences),
  /** Names of the clinic's topics that they are interested in. */
  topics,
  portalStatus: z.enum(portalStatuses),
  consent: z.lazy(() => z.strictObject({ source: z.enum(consentSources), on: z.nullable(daySchema) })),
} as const;

const contactObject = () =>
  z.strictObject({
    /** Made of a keyed hash of the normalized address: an address is a contact once. */
    id: idSchema('contact'),
    ...contactFields,
    /** The clinic's day on which Portolan learned of the portal status. */
    portalStatusSince: daySchema,
    /** That they chose the language themselves: no import changes it. */
    languageChosen: z.boolean(),
    addedBy: z.enum(['person', 'import', 'sign-up']),
    addedAt: instantSchema,
    version: z.int(),
  });
/** Somebody a clinic may write to. What they decided about it stands apart, in their suppression, and outlives this. */
export const contactSchema = z.lazy(contactObject);
export type Contact = z.infer<typeof contactSchema>;

/** Some fields of a contact: of a hundred thousand, only those are read that are asked about. Ids and what they are sorted by always. */
export type ContactFields<Shape> = {
  readonly names: readonly string[];
  readonly schema: z.ZodMiniType<Shape>;
};

/** What decides about whom a message reaches. */
export const audienceFields = () => {
  const schema = z.pick(contactObject(), {
    id: true,
    addedAt: true,
    language: true,
    audience: true,
    topics: true,
    portalStatus: true,
    portalStatusSince: true,
    consent: true,
  });
  return { names: Object.keys(schema.shape), schema };
};
export type AudienceContact = z.infer<ReturnType<typeof audienceFields>['schema']>;

/** Fields of which nobody knows before a request which they are. */
export const someFields = (names: readonly (keyof Contact)[]) => {
  const whole = contactObject();
  const { id, addedAt } = whole.shape;
  const asked: Partial<Record<keyof Contact, true>> = Object.fromEntries(
    names.map((name) => [name, true as const]),
  );
  const schema = z.extend(z.pick(z.partial(whole), asked), { id, addedAt });
  return { names: Object.keys(schema.shape), schema };
};
/** What can be known of a contact of which some fields were read. */
export type ContactPart = z.infer<ReturnType<typeof someFields>['schema']>;

/** Typed names hold no line break and nothing else that is not seen: a mail's header could begin another one with it. */
const typedName = z.lazy(() => z.string().check(z.maxLength(80), z.regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u)));
const { email: _address, ...fields } = contactFields;
const changeable = { ...fields, firstName: typedName, lastName: typedName } as const;
/** What people change of a contact. Another address is another contact: what somebody decided belongs to the address. */
export const contactChangesSchema = z.lazy(() => z.strictObject(changeable));
export type ContactChanges = z.infer<typeof contactChangesSchema>;

/** What is typed of a new contact; the address as it was typed. */
export const contactTermsSchema = z.lazy(() =>
  z.strictObject({ ...changeable, email: z.string().check(z.maxLength(500)) }),
);
export type ContactTerms = z.infer<typeof contactTermsSchema>;

/** A row of a file: what it does not say is left as it is, or as the file's defaults have it for somebody new. */
export const contactRowSchema = z.lazy(() =>
  z.strictObject({
    /** Its line in the file. */
    row: z.int().check(z.minimum(1), z.maximum(1_000_000)),
    email: z.string().check(z.maxLength(500)),
    firstName: z.exactOptional(typedName),
    lastName: z.exactOptional(typedName),
    language: z.exactOptional(languageSchema),
    audience: z.exactOptional(changeable.audience),
    topics: z.exactOptional(topics),
    portalStatus: z.exactOptional(changeable.portalStatus),
    consent: z.exactOptional(changeable.consent),
  }),
);
export type ContactRow = z.infer<typeof contactRowSchema>;

/** What holds for the new contacts of a file where its rows do not say it. */
export const contactDefaultsSchema = z.lazy(() =>
  z.strictObject({
    language: languageSchema,
    audience: changeable.audience,
    topics,
    portalStatus: changeable.portalStatus,
    consent: changeable.consent,
  }),
);
export type ContactDefaults = z.infer<typeof contactDefaultsSchema>;

/** Somebody who gave their address on the sign-up page and has not confirmed it yet; forgotten after a week. */
export const signUpSchema = z.lazy(() =>
  z.strictObject({
    id: idSchema('contact'),
    email: contactFields.email,
    firstName: name,
    lastName: name,
    language: languageSchema,
    audience: z.enum(signUpAudiences),
    topics,
    status: z.enum(['waiting', 'asked']),
    askedAt: instantSchema,
    version: z.int(),
  }),
);
export type SignUp = z.infer<typeof signUpSchema>;
export const signUpDays = 7;
