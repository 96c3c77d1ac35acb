import { type Day, dayIn } from '../days.ts';
import { addMonths } from '../months.ts';
import type { Language } from '../people/person.ts';
import { fail, type Result, succeed } from '../result.ts';
import type { Answers } from './answers.ts';
import type { Audience, FormVersion } from './form.ts';
import { type AnswerFaultCode, checkAnswers } from './read-answers.ts';
import type { Channel, Response } from './response.ts';
import { noonOf, responseIdAt } from './response-id.ts';

/** How long ago an answer on paper may have been given, in months. */
export const monthsBack = 24;

/** A row of what was written on paper or stands in a file. */
export type EnteredRow = {
  readonly row: number;
  readonly formVersion: number;
  readonly audience: Audience;
  readonly language: Language;
  readonly answeredOn: Day;
  readonly answers: Answers;
};

export type RowFault = {
  readonly questionId: string | null;
  readonly code: AnswerFaultCode | 'unknown-version' | 'unknown-audience' | 'day-to-come' | 'too-long-ago';
};

/** A response that nobody has looked into yet. */
export const newResponse = (
  given: Pick<
    Response,
    | 'id'
    | 'formId'
    | 'formVersion'
    | 'audience'
    | 'channel'
    | 'language'
    | 'answeredAt'
    | 'answers'
    | 'wantsReply'
  >,
): Response => ({
  ...given,
  status: 'new',
  theme: null,
  owner: null,
  dueOn: null,
  done: '',
  reviewedAt: null,
  closedAt: null,
  became: null,
  newsId: null,
  version: 1,
});

/** The earliest day of an answer that is taken today. */
const earliestAnswer = (today: Day): Day => `${addMonths(today.slice(0, 7), -monthsBack)}-01`;

/** Why no answer of this day is taken today; null if it is. */
export const dayFault = (answeredOn: Day, today: Day): RowFault['code'] | null => {
  if (answeredOn > today) return 'day-to-come';
  return answeredOn < earliestAnswer(today) ? 'too-long-ago' : null;
};

type Entering = {
  readonly formId: string;
  readonly channel: Extract<Channel, 'paper' | 'csv'>;
  /** Null where the form has no such version. */
  readonly version: FormVersion | null;
  /** Over the form, the batch and the row's number: at least 16 bytes. */
  readonly digest: Uint8Array;
  readonly timeZone: string;
  readonly now: Date;
};

/**
 * The response of a row, by the rules of the version that it answers; or all that is wrong with it. The same row of a batch makes
 * the same response again, with the same id.
 */
export const enterRow = (
  row: EnteredRow,
  { formId, channel, version, digest, timeZone, now }: Entering,
): Result<Response, { readonly code: 'row-refused'; readonly faults: readonly RowFault[] }> => {
  if (version === null)
    return fail({ code: 'row-refused', faults: [{ questionId: null, code: 'unknown-version' }] });
  const code = dayFault(row.answeredOn, dayIn(timeZone, now));
  const faults: RowFault[] = code === null ? [] : [{ questionId: null, code }];
  if (!version.audiences.includes(row.audience)) faults.push({ questionId: null, code: 'unknown-audience' });
  const checked = checkAnswers(version.content, row.answers);
  if (!checked.ok) return fail({ code: 'row-refused', faults: [...faults, ...checked.failure.faults] });
  if (faults.length > 0) return fail({ code: 'row-refused', faults });
  const answeredAt = noonOf(row.answeredOn);
  return succeed(
    newResponse({
      id: responseIdAt(answeredAt, digest),
      formId,
      formVersion: version.version,
      audience: row.audience,
      channel,
      language: row.language,
      answeredAt: answeredAt.toISOString(),
      answers: checked.value,
      wantsReply: false,
    }),
  );
};
