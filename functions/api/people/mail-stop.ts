import type { getMailStop, MailStopView } from '@portolan/contract/mail-preference-routes';
import type { MailStop } from '@portolan/data/reminders/reminder-records';
import { setMail } from '@portolan/domain/reminders/mail-preference';
import { fail, type Result, succeed } from '@portolan/domain/result';
import type { Handled, PublicCall } from '../../runtime/bound-route.ts';
import { decideAgainOnContention } from '../../runtime/contention.ts';
import type { Refusal } from '../../runtime/refusal.ts';
import { tokenHashOf } from '../../runtime/token-hash.ts';
import { commit } from '../../runtime/unit-of-work.ts';
import { preferenceAudit } from './mail-preference.ts';
import type { Store } from './store.ts';

type Call = PublicCall<typeof getMailStop, Store>;
type Found = { readonly stop: MailStop; readonly view: Omit<MailStopView, 'stopped'> };

/** What a link is about. One that is unknown, or whose organization is gone, leads nowhere. */
const lookUp = async ({ directory, params, now }: Call): Promise<Result<Found, Refusal>> => {
  const stop = await directory.mailStop(tokenHashOf(params.mailStopToken), now);
  if (stop === null) return fail({ code: 'not-found' });
  const entry = await directory.entry(stop.organizationId);
  if (entry === null) return fail({ code: 'not-found' });
  return succeed({ stop, view: { organization: entry.name, kind: entry.kind, kinds: stop.kinds } });
};

export const handleGetMailStop = async (call: Call): Handled<typeof getMailStop> => {
  const found = await lookUp(call);
  if (!found.ok) return found;
  const { stop, view } = found.value;
  const preference = await call.store(stop.organizationId).mailPreferences.find(stop.personId);
  return succeed({ body: { ...view, stopped: stop.kinds.every((kind) => !preference[kind]) } });
};

/** `wanted`: whether these letters shall come. Somebody who has left may still say so, and nothing comes of it. */
export const handleMailStop = async (call: Call, wanted: boolean): Handled<typeof getMailStop> => {
  const found = await lookUp(call);
  if (!found.ok) return found;
  const { stop, view } = found.value;
  const store = call.store(stop.organizationId);
  const reply = { body: { ...view, stopped: !wanted } };
  return decideAgainOnContention(async () => {
    const before = await store.mailPreferences.find(stop.personId);
    const after = setMail(before, stop.kinds, wanted);
    if (after === before) return succeed(reply);
    const unit = {
      writes: [store.mailPreferences.put(after, 'write-contention')],
      audit: preferenceAudit(before, after),
      reply,
    };
    return commit(store, stop.personId, call.now, unit, null);
  });
};
