import { createClient } from '@portolan/contract/client';
import { getMe } from '@portolan/contract/people-routes';
import { listWorkPlans } from '@portolan/contract/work-plan-routes';
import type { Role } from '@portolan/domain/organizations/roles';
import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { signInAll } from '@portolan/local/demo/demo-client';
import { admit, fillProfile, found, leaveWaiting } from '@portolan/local/demo/seed-organization';
import { workOnPlan } from '@portolan/local/demo/seed-plan';
import type { MeteredStack } from './metered-stack.ts';
import { foundationOwner, takePart } from './program.ts';

export type Api = ReturnType<typeof createClient>;
export type Person = { readonly role: Role; readonly api: Api };

/** A clinic with its people, signed in, and a plan eight months old that it shares with a foundation's program. */
export type Clinic = {
  readonly organizationId: string;
  readonly planId: string;
  readonly programId: string;
  readonly owner: Person;
  readonly people: readonly Person[];
};

/** A client of the API whose answers are weighed. */
const weighed = async ({ stack, ledger }: MeteredStack, email: string): Promise<Api> => {
  const token = await stack.tokenFor(email);
  return createClient({
    origin: stack.origin,
    token: async () => token,
    fetch: async (...request) => {
      const response = await fetch(...request);
      ledger.answered((await response.clone().arrayBuffer()).byteLength);
      return response;
    },
  });
};

/** Founds the clinic of the demo data by the product's own API. */
export const foundClinic = async (metered: MeteredStack, now: Date): Promise<Clinic> => {
  const { stack } = metered;
  const { owner, members, applicants = [] } = cedarCreek;
  const people = [owner, ...members.map(({ person }) => person), ...applicants, foundationOwner];
  const arrivals = signInAll(stack, people);
  const cast = await arrivals.all;
  const founded = await found(cedarCreek, cast(owner).api);
  await stack.drain();
  await admit(founded, cast, stack.mails);
  await fillProfile(founded, cast, now);
  await workOnPlan(founded, cast, now);
  await leaveWaiting(founded, cast);
  const programId = await takePart(stack, founded, cast, now);
  await stack.drain();

  const { organizationId } = founded;
  const ownersApi = await weighed(metered, owner.email);
  await ownersApi(getMe, {});
  const { items } = await ownersApi(listWorkPlans, { params: { organizationId }, query: {} });
  const [plan] = items;
  if (plan === undefined) throw new Error('The demo clinic has no plan');
  const ownerHere: Person = { role: 'owner', api: ownersApi };
  const others = await Promise.all(
    members.map(async ({ person, role }) => ({ role, api: await weighed(metered, person.email) })),
  );
  return { organizationId, planId: plan.id, programId, owner: ownerHere, people: [ownerHere, ...others] };
};
