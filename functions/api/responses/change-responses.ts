import type { changeResponses } from '@portolan/contract/response-routes';
import { changeResponse } from '@portolan/domain/feedback/change-response';
import type { Response } from '@portolan/domain/feedback/response';
import { fail, type Result, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { decideAgainOnContention } from '../../runtime/contention.ts';
import type { Refusal } from '../../runtime/refusal.ts';
import { whetherMember } from './owner-is-member.ts';
import type { Store } from './store.ts';

type Call = MemberCall<typeof changeResponses, Store>;
type IsMember = (personId: string) => boolean;

/** Responses that are written at one time. */
const abreast = 5;

/** Changes one, on top of whatever somebody else did to it meanwhile. */
const changeOne = (call: Call, responseId: string, isMember: IsMember): Promise<Result<Response, Refusal>> =>
  decideAgainOnContention(async () => {
    const { store, body, now, membership } = call;
    const before = await store.responses.find(responseId);
    if (before === null) return fail({ code: 'not-found' });
    const { role, personId } = membership;
    const decided = changeResponse(before, body.changes, { role, personId, now }, isMember);
    if (!decided.ok) return decided;
    const { response, fields } = decided.value;
    if (fields.length === 0) return succeed(response);
    const written = await call.commit({
      writes: [store.responses.put(response, { version: before.version }, 'write-contention')],
      audit: {
        action: 'response-changed',
        target: response.id,
        versionBefore: before.version,
        versionAfter: response.version,
        fields: [...fields],
      },
      reply: { body: { changed: [], refused: [] } },
    });
    return written.ok ? succeed(response) : written;
  });

/** Each by itself: what is wrong with one keeps no other from being changed. */
export const handleChangeResponses = async (call: Call): Handled<typeof changeResponses> => {
  const { owner } = call.body.changes;
  const isMember = await whetherMember(call.store, owner);
  if (owner?.kind === 'member' && !isMember(owner.personId)) return fail({ code: 'unknown-member' });
  const ids = [...new Set(call.body.responseIds)];
  const changed: Response[] = [];
  const refused: { responseId: string; code: string }[] = [];
  for (let start = 0; start < ids.length; start += abreast)
    await Promise.all(
      ids.slice(start, start + abreast).map(async (responseId) => {
        const outcome = await changeOne(call, responseId, isMember);
        if (outcome.ok) changed.push(outcome.value);
        else refused.push({ responseId, code: outcome.failure.code });
      }),
    );
  return succeed({ body: { changed, refused } });
};
