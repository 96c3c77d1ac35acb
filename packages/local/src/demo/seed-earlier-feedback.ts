import { createHash } from 'node:crypto';
import { connect } from '@portolan/data/clients';
import { openResponses } from '@portolan/data/feedback/responses';
import { organizationPolicy } from '@portolan/data/key-policies';
import { writeAll } from '@portolan/data/writing';
import { addDays, type Day } from '@portolan/domain/days';
import { changeResponse } from '@portolan/domain/feedback/change-response';
import { enterRow } from '@portolan/domain/feedback/enter-responses';
import type { Form, FormVersion } from '@portolan/domain/feedback/form';
import type { Response, ResponseChanges } from '@portolan/domain/feedback/response';
import { localCredentials, localRegion } from '../engines/clients.ts';
import type { Stack } from '../stack.ts';
import type { EarlierResponse } from './demo-organization.ts';

type Place = { readonly organizationId: string; readonly timeZone: string; readonly personId: string };

const hourMs = 3_600_000;

const after = (response: Response, hours: number): Date =>
  new Date(Date.parse(response.answeredAt) + hours * hourMs);

/** One answer as it lies there since: looked into and closed in its time, by the same rules as today's. */
const recalled = (
  form: Form,
  {
    cameBefore,
    audience,
    language,
    channel,
    answers,
    theme,
    done,
    hoursToReview,
    daysToClose,
  }: EarlierResponse,
  row: number,
  { timeZone, personId }: Place,
  today: Day,
): Response => {
  const version: FormVersion = {
    formId: form.id,
    version: form.published,
    audiences: form.audiences,
    content: form.content,
    publishedBy: form.madeBy,
    publishedAt: form.madeAt,
  };
  const answeredOn = addDays(today, -cameBefore);
  const entered = enterRow(
    { row, formVersion: form.published, audience, language, answeredOn, answers },
    {
      formId: form.id,
      channel: 'paper',
      version,
      digest: createHash('sha256').update(`${form.id} ${row}`).digest(),
      timeZone,
      now: new Date(`${today}T12:00:00.000Z`),
    },
  );
  if (!entered.ok) throw new Error(`An earlier answer is refused: ${JSON.stringify(entered.failure)}`);
  const step = (response: Response, changes: ResponseChanges, now: Date): Response => {
    const changed = changeResponse(response, changes, { role: 'owner', personId, now }, () => true);
    if (!changed.ok) throw new Error(`An earlier answer cannot be worked off: ${changed.failure.code}`);
    return changed.value.response;
  };
  const came: Response = { ...entered.value, channel };
  const reviewed = step(came, { status: 'in-review', theme }, after(came, hoursToReview));
  return step(reviewed, { status: 'closed', done }, after(came, daysToClose * 24));
};

/**
 * Puts what was answered and closed months ago where it lies. No request says what was done months ago, so this alone of the demo
 * data does not come by the API.
 */
export const recallEarlier = async (
  { dynamodbEndpoint, tableNames }: Pick<Stack, 'dynamodbEndpoint' | 'tableNames'>,
  place: Place,
  form: Form,
  earlier: readonly EarlierResponse[],
  today: Day,
): Promise<void> => {
  const { organizationId } = place;
  const database = connect(
    { endpoint: dynamodbEndpoint, region: localRegion, credentials: localCredentials },
    tableNames,
    organizationPolicy(organizationId),
  );
  const responses = openResponses(database, organizationId);
  const writes = earlier.map((one, index) =>
    responses.put(recalled(form, one, index + 1, place, today), 'absent', 'there'),
  );
  for (let start = 0; start < writes.length; start += 90) {
    const written = await writeAll(database, writes.slice(start, start + 90));
    if (!written.ok) throw new Error(`Earlier answers are not written: ${written.failure.code}`);
  }
};
