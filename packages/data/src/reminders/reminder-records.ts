import { organizationIdSchema, personIdSchema } from '@portolan/domain/ids';
import { mailKindSchema, mailPreferenceSchema } from '@portolan/domain/reminders/mail-preference';
import { begunDaysSchema, sentMailSchema } from '@portolan/domain/reminders/sent-mail';
import * as z from 'zod/mini';
import { itemKind } from '../items.ts';

/** What a link in a letter stops: these kinds of letters of this organization to this person. */
const mailStopSchema = z.lazy(() =>
  z.strictObject({
    organizationId: organizationIdSchema,
    personId: personIdSchema,
    kinds: z.array(mailKindSchema).check(z.minLength(1)),
  }),
);
export type MailStop = z.infer<typeof mailStopSchema>;

export const mailPreferenceKind = itemKind('Mail preference', mailPreferenceSchema);
export const sentMailKind = itemKind('Sent mail', sentMailSchema);
export const begunDaysKind = itemKind('Days begun', begunDaysSchema);
export const mailStopKind = itemKind('Link that stops mail', mailStopSchema);
