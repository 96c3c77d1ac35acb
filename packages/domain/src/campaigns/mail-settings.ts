import * as z from 'zod/mini';
import { idSchema, organizationIdSchema } from '../ids.ts';
import { localizedSchema } from '../people/localized.ts';
import { emailAddressSchema } from '../people/person.ts';
import { instantSchema } from '../time-zones.ts';
import { contactAudiences } from './contact.ts';

/** What a clinic's mails are about, of which people choose (CMP-6). */
export const topicSchema = z.lazy(() =>
  z.strictObject({
    id: z.string().check(z.regex(/^[a-z0-9-]{1,30}$/)),
    /** Said in one language at least. */
    name: localizedSchema(80).check(
      z.refine(({ en, es }) => `${en}${es}`.trim() !== '', { error: 'a topic needs a name' }),
    ),
  }),
);
export type Topic = z.infer<typeof topicSchema>;

/** A DNS record that a clinic has to make, and whether it was seen. */
const dnsRecordSchema = z.lazy(() =>
  z.strictObject({
    purpose: z.enum(['ownership', 'dkim', 'spf', 'mail-from', 'dmarc']),
    type: z.enum(['TXT', 'CNAME', 'MX']),
    name: z.string(),
    value: z.string(),
    seen: z.boolean(),
  }),
);
export type DnsRecord = z.infer<typeof dnsRecordSchema>;

/** As people write a domain that mail can come from: two labels or more, in lower case; international ones in their ASCII form. */
export const domainNameSchema = z.lazy(() =>
  z
    .string()
    .check(
      z.trim(),
      z.toLowerCase(),
      z.maxLength(200),
      z.regex(/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/),
    ),
);

/** A domain of the clinic's own; without one it sends from the shared one, with its name and its address for replies. */
export const sendingDomainSchema = z.lazy(() =>
  z.strictObject({
    name: domainNameSchema,
    /** `removing`: nothing is sent from it any more, and the worker takes it away. */
    state: z.enum(['asked', 'waiting', 'verified', 'failed', 'removing']),
    /** Why it cannot be: another clinic holds it, or the mail service does not take it. */
    failure: z.nullable(z.enum(['held', 'refused'])),
    /** By which the clinic shows that the domain is its own. */
    token: z.string(),
    records: z.array(dnsRecordSchema),
    askedAt: instantSchema,
    /** Raised by a person who wants it looked at again, and what the worker came to of it. */
    checksAsked: z.int(),
    checksDone: z.int(),
    checkedAt: z.nullable(instantSchema),
    version: z.int(),
  }),
);
export type SendingDomain = z.infer<typeof sendingDomainSchema>;

const mailSettingsFields = {
  fromName: z.lazy(() =>
    z.string().check(z.trim(), z.minLength(1), z.maxLength(80), z.regex(/^[^\p{Cc}]*$/u)),
  ),
  /** What stands before the `@` where the clinic has a verified domain. */
  fromLocalPart: z.lazy(() => z.string().check(z.regex(/^[a-z0-9][a-z0-9._-]{0,39}$/))),
  /** Where answers go; empty where the clinic did not say yet. */
  replyTo: z.lazy(() => z.union([z.literal(''), emailAddressSchema])),
  /** Each id once. */
  topics: z.lazy(() => z.array(topicSchema).check(z.maxLength(20))),
  brand: z.lazy(() =>
    z.strictObject({
      /** `#rrggbb`. */
      color: z.string().check(z.regex(/^#[0-9a-f]{6}$/)),
      /** One of the clinic's pictures, and its size in pixels; null for none. */
      logo: z.nullable(z.strictObject({ imageId: idSchema('image'), width: z.int(), height: z.int() })),
    }),
  ),
  /** Audiences whose links and openings are counted unless a campaign says otherwise. */
  tracked: z.lazy(() => z.array(z.enum(contactAudiences))),
  /** Whether foundations of the clinic's programs see its campaigns' figures, as aggregates alone. */
  shared: z.lazy(() => z.boolean()),
} as const;

/** How a clinic's mails look, from whom they come, and what they are about. One item. */
export const mailSettingsSchema = z.lazy(() =>
  z.strictObject({
    /** The last part of the sign-up page's address; null while it is not open. */
    signUpSlug: z.nullable(z.string().check(z.regex(/^[a-z2-9]{10}$/))),
    ...mailSettingsFields,
    version: z.int(),
  }),
);
export type MailSettings = z.infer<typeof mailSettingsSchema>;

export const mailSettingsChangesSchema = z.lazy(() =>
  z.strictObject({
    fromName: z.exactOptional(mailSettingsFields.fromName),
    fromLocalPart: z.exactOptional(mailSettingsFields.fromLocalPart),
    replyTo: z.exactOptional(mailSettingsFields.replyTo),
    topics: z.exactOptional(mailSettingsFields.topics),
    brand: z.exactOptional(mailSettingsFields.brand),
    tracked: z.exactOptional(mailSettingsFields.tracked),
    shared: z.exactOptional(mailSettingsFields.shared),
    /** Whether the sign-up page is open; its address is made by the server, anew each time it is opened. */
    signUpOpen: z.exactOptional(z.boolean()),
  }),
);
export type MailSettingsChanges = z.infer<typeof mailSettingsChangesSchema>;

/** In which clinic's name a domain is verified: one clinic's alone. Kept in the directory. */
export const domainHolderSchema = z.lazy(() =>
  z.strictObject({
    name: z.string(),
    organizationId: organizationIdSchema,
    /** When it began to be taken from the mail service; nobody else can hold it while that goes on. */
    leavingAt: z.exactOptional(instantSchema),
    version: z.int(),
  }),
);
export type DomainHolder = z.infer<typeof domainHolderSchema>;
