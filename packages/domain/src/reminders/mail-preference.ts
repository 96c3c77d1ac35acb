import * as z from 'zod/mini';
import { personIdSchema } from '../ids.ts';

/** What an organization's people are sent unasked: reminders of what is due, and a digest of comments that concern them. */
const mailKinds = ['reminders', 'digest'] as const;
export const mailKindSchema = z.enum(mailKinds);
export type MailKind = z.infer<typeof mailKindSchema>;

/** What one person wants to be sent about one organization. */
export const mailPreferenceSchema = z.lazy(() =>
  z.strictObject({
    personId: personIdSchema,
    reminders: z.boolean(),
    digest: z.boolean(),
    version: z.int(),
  }),
);
export type MailPreference = z.infer<typeof mailPreferenceSchema>;

/** Of somebody who never said: everything. It is not stored. */
export const undecidedPreference = (personId: string): MailPreference => ({
  personId,
  reminders: true,
  digest: true,
  version: 0,
});

/** Turns these kinds on or off; the very same preference where nothing changes. */
export const setMail = (
  before: MailPreference,
  kinds: readonly MailKind[],
  wanted: boolean,
): MailPreference =>
  kinds.every((kind) => before[kind] === wanted)
    ? before
    : { ...before, ...Object.fromEntries(kinds.map((kind) => [kind, wanted])), version: before.version + 1 };
