import * as z from 'zod/mini';
import { idSchema, personIdSchema } from '../ids.ts';
import { languageSchema } from '../people/person.ts';
import { instantSchema } from '../time-zones.ts';
import { messageSchema } from './message.ts';

/** Members who get one test. */
export const mostTestRecipients = 10;
/** Days that a test is remembered, so that its page can say what became of it. */
export const testSendDays = 7;

const recipientSchema = z.lazy(() =>
  z.strictObject({ personId: personIdSchema, state: z.enum(['waiting', 'sent', 'failed']) }),
);

const viewFields = () => ({
  id: idSchema('testSend'),
  languages: z.array(languageSchema).check(z.minLength(1), z.maxLength(2)),
  recipients: z.array(recipientSchema).check(z.minLength(1), z.maxLength(mostTestRecipients)),
  askedBy: personIdSchema,
  askedAt: instantSchema,
  version: z.int(),
});

/** What became of a test, without its message. */
export const testSendViewSchema = z.lazy(() => z.strictObject(viewFields()));
export type TestSendView = z.infer<typeof testSendViewSchema>;

/** A message sent to members of the clinic, who want to see it before others do. */
export const testSendSchema = z.lazy(() =>
  z.strictObject({
    ...viewFields(),
    /** Null once it was sent. */
    message: z.nullable(messageSchema),
  }),
);
export type TestSend = z.infer<typeof testSendSchema>;

/** A test after it was worked off: whom the mail service took it for, and whom not. */
export const noteTestSent = (before: TestSend, sentTo: ReadonlySet<string>): TestSend => ({
  ...before,
  message: null,
  recipients: before.recipients.map(({ personId }) => ({
    personId,
    state: sentTo.has(personId) ? 'sent' : 'failed',
  })),
  version: before.version + 1,
});
