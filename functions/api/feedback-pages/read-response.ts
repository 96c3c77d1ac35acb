import type { Answers } from '@portolan/domain/feedback/answers';
import type { Audience, FormVersion } from '@portolan/domain/feedback/form';
import { type PostedFields, readAnswers } from '@portolan/domain/feedback/read-answers';
import { emailAddressSchema } from '@portolan/domain/people/person';
import { fail, type Result, succeed } from '@portolan/domain/result';
import type { PageFault } from '@portolan/public-pages/form-page';

/** What somebody answered: who they are to the clinic, what they said, and the address they left, or null. */
export type Answered = {
  readonly audience: Audience;
  readonly answers: Answers;
  readonly email: string | null;
};
export type AnsweredBadly = { readonly code: 'answers-refused'; readonly faults: readonly PageFault[] };

/** The audience of a form for one; of a form for several, the one that was chosen. */
const audienceOf = ({ audiences }: FormVersion, given: PostedFields): Audience | null =>
  (audiences.length === 1 ? audiences[0] : audiences.find((one) => one === given.audience?.[0])) ?? null;

const emailOf = ({ content }: FormVersion, given: PostedFields): string | null | undefined => {
  const typed = given.email?.[0]?.trim() ?? '';
  if (typed === '' || !content.offersReply) return null;
  return emailAddressSchema.safeParse(typed).data;
};

/** Reads a posted form by the rules of the version it answers; everything that is wrong is said at once. */
export const readResponse = (version: FormVersion, given: PostedFields): Result<Answered, AnsweredBadly> => {
  const audience = audienceOf(version, given);
  const answers = readAnswers(version.content, given);
  const email = emailOf(version, given);
  const faults: PageFault[] = [
    ...(audience === null ? [{ code: 'audience' } as const] : []),
    ...(answers.ok ? [] : answers.failure.faults),
    ...(email === undefined ? [{ code: 'email' } as const] : []),
  ];
  return audience === null || !answers.ok || email === undefined
    ? fail({ code: 'answers-refused', faults })
    : succeed({ audience, answers: answers.value, email });
};
