import type { createWorkPlan } from '@portolan/contract/work-plan-routes';
import { newId } from '@portolan/domain/ids';
import { type Consent, sharePlan } from '@portolan/domain/programs/consent';
import { fail } from '@portolan/domain/result';
import { carryElement } from '@portolan/domain/work-plans/carry-over';
import { standardTemplateReference } from '@portolan/domain/work-plans/standard-template/reference';
import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { findTemplate } from '../../runtime/templates.ts';
import type { Store } from './store.ts';

type Call = MemberCall<typeof createWorkPlan, Store>;

type Beginning = { readonly template: WorkPlan['template']; readonly consent: Consent | null };

/** The program's template; the standard one while it is still on its way here, as a plan can move when it has come. */
const beginningIn = async (store: Store, programId: string | null): Promise<Beginning | null> => {
  if (programId === null) return { template: standardTemplateReference, consent: null };
  const [consent, program] = await Promise.all([
    store.consents.find(programId),
    store.joinedPrograms.find(programId),
  ]);
  if (consent?.status !== 'active') return null;
  const here = program === null ? null : await findTemplate(store, program.template);
  const template = here === null ? standardTemplateReference : { id: here.id, version: here.version };
  return { template, consent };
};

/** The first plan for a program is the one that is shared; later ones an owner chooses. */
const sharing = (consent: Consent | null, planId: string): { before: Consent; after: Consent } | null => {
  if (consent === null || consent.planId !== null) return null;
  const shared = sharePlan(consent, planId);
  return shared.ok ? { before: consent, after: shared.value } : null;
};

const consentChanged = ({ before, after }: { readonly before: Consent; readonly after: Consent }) => ({
  action: 'consent-changed' as const,
  target: after.programId,
  versionBefore: before.version,
  versionAfter: after.version,
  fields: ['planId'],
});

const newPlan = (call: Call, earlier: WorkPlan | null, template: WorkPlan['template']): WorkPlan => ({
  id: newId('workPlan', call.now),
  name: call.body.name,
  template: earlier?.template ?? { ...template },
  firstMonth: call.body.firstMonth,
  carriedFrom: earlier?.id ?? null,
  createdAt: call.now.toISOString(),
  version: 1,
});

const carriedWrites = async (store: Store, from: WorkPlan, plan: WorkPlan, now: Date) => {
  const [elements, retirements] = await Promise.all([
    store.elements.ofPlan(from.id),
    store.planRetirements.find(from.id),
  ]);
  const asked =
    retirements === null
      ? []
      : [store.planRetirements.put({ ...retirements, planId: plan.id, version: 1 }, 'write-contention')];
  const carried = elements.map((element) =>
    store.elements.put(
      { ...carryElement(element, plan.id, plan.firstMonth, now), version: 1 },
      0,
      'write-contention',
    ),
  );
  return [...carried, ...asked];
};

export const handleCreateWorkPlan = async (call: Call): Handled<typeof createWorkPlan> => {
  const { store, body, now } = call;
  const earlier = body.carryFrom === null ? null : await store.workPlans.find(body.carryFrom);
  if (body.carryFrom !== null && earlier === null) return fail({ code: 'not-found' });
  const beginning = await beginningIn(store, body.programId ?? null);
  if (beginning === null) return fail({ code: 'not-found' });
  const plan = newPlan(call, earlier, beginning.template);
  const shared = sharing(beginning.consent, plan.id);
  const carried = earlier === null ? [] : await carriedWrites(store, earlier, plan, now);
  return call.commit({
    writes: [
      store.workPlans.put(plan, 'absent', 'write-contention'),
      ...carried,
      ...(shared === null ? [] : [store.consents.put(shared.after, 'write-contention' as const)]),
    ],
    audit: { action: 'work-plan-created', target: plan.id, versionBefore: null, versionAfter: 1, fields: [] },
    alsoAudited: shared === null ? [] : [consentChanged(shared)],
    reply: { body: plan, version: 1 },
  });
};
