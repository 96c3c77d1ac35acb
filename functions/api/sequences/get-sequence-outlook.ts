import type { getSequenceOutlook } from '@portolan/contract/sequence-routes';
import { openOutlook } from '@portolan/domain/campaigns/sequence-outlook';
import { dayIn } from '@portolan/domain/days';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { stepHistories } from './step-history.ts';
import type { Store } from './store.ts';

export const handleGetSequenceOutlook = async ({
  store,
  params,
  now,
}: MemberCall<typeof getSequenceOutlook, Store>): Handled<typeof getSequenceOutlook> => {
  const further = await store.further();
  const [sequence, organization] = await Promise.all([
    store.sequences.find(params.sequenceId),
    further.organization.find(),
  ]);
  if (sequence === null || organization === null) return fail({ code: 'not-found' });
  const { timeZone } = organization.profile;
  const today = dayIn(timeZone, now);
  const histories = await stepHistories(further, sequence, today, now);
  const outlook = openOutlook(sequence, histories, today, timeZone);
  // Whoever is off has nothing ahead, so nobody is read.
  if (sequence.state === 'on') {
    const stopped = await further.suppressions.all();
    const suppressions = new Map(stopped.map((one) => [one.contactId, one]));
    await further.contacts.readAll((page) => {
      for (const contact of page) outlook.add(contact, suppressions.get(contact.id) ?? null);
    });
  }
  return succeed({ body: { today, steps: outlook.outlook() } });
};
