import { createHash } from 'node:crypto';
import type { createOrganization } from '@portolan/contract/organization-routes';
import { createOrganization as route } from '@portolan/contract/organization-routes';
import type { ProblemCode } from '@portolan/contract/problem';
import type { BodyOf } from '@portolan/contract/route';
import { idFromDigest } from '@portolan/domain/ids';
import { maySetUp } from '@portolan/domain/organizations/membership';
import {
  type Organization,
  organizationSchema,
  termsVersion,
} from '@portolan/domain/organizations/organization';
import { newProfile } from '@portolan/domain/organizations/profile';
import { fail, succeed } from '@portolan/domain/result';
import { unrevised } from '@portolan/domain/revisions/revised';
import type { Handled, SignedInCall } from '../../runtime/bound-route.ts';
import { decideAgainOnContention } from '../../runtime/contention.ts';
import { ensurePerson } from '../../runtime/person-of.ts';
import { firstAnswer, repeatableOf } from '../../runtime/repeatable-request.ts';
import { commit } from '../../runtime/unit-of-work.ts';
import { entryOf } from './entry-of.ts';
import type { Store } from './store.ts';

type Body = BodyOf<typeof createOrganization>;

/** The same person with the same key arrives at the same organization, so a repeated request cannot make a twin. */
const organizationIdOf = (personId: string, idempotencyKey: string): string =>
  idFromDigest('organization', createHash('sha256').update(`${personId}\n${idempotencyKey}`).digest());

const newOrganization = (id: string, body: Body, by: string, now: Date): Organization => ({
  ...unrevised,
  version: 1,
  id,
  kind: body.kind,
  profile: newProfile(body.name, body.timeZone),
  acceptance: {
    termsVersion: body.termsVersion,
    agreementVersion: body.agreementVersion,
    by,
    at: now.toISOString(),
  },
  createdAt: now.toISOString(),
});

const refusalOf = (body: Body): ProblemCode | null => {
  if (body.termsVersion !== termsVersion) return 'terms-outdated';
  return body.kind === 'clinic' && body.agreementVersion !== termsVersion ? 'agreement-required' : null;
};

export const handleCreateOrganization = async (
  call: SignedInCall<typeof route, Store>,
): Handled<typeof route> => {
  const { body, caller, now } = call;
  const refusal = refusalOf(body);
  if (refusal !== null) return fail({ code: refusal });
  await ensurePerson(call.directory, caller, now);
  const id = organizationIdOf(caller.personId, call.idempotencyKey);
  const store = call.store(id);
  const repeatable = repeatableOf(route, caller.personId, call.idempotencyKey, {}, body);
  return decideAgainOnContention(async () => {
    const first = await firstAnswer(store, repeatable, now);
    if (!first.ok) return first;
    if (first.value !== null)
      return succeed({ ...first.value, body: organizationSchema.parse(first.value.body) });
    // The first answer is forgotten after some days; the organization that this key made is not.
    const known = await store.organization.find();
    if (known !== null) {
      // Whoever has left since learns nothing of what it has become.
      const member = await store.members.find(caller.personId);
      if (member === null) return fail({ code: 'idempotency-key-reused' });
      return succeed({ body: known, version: known.version });
    }
    const { memberships } = await call.directory.belongingsOf(caller.personId);
    if (!maySetUp(memberships)) return fail({ code: 'too-many-organizations' });
    const organization = newOrganization(id, body, caller.personId, now);
    const membership = {
      organizationId: id,
      personId: caller.personId,
      kind: body.kind,
      role: 'owner',
      since: now.toISOString(),
      version: 1,
    } as const;
    return commit(
      store,
      caller.personId,
      now,
      {
        writes: [
          store.organization.put(organization, 'absent', 'write-contention'),
          store.members.putEntry(entryOf(organization, 1, 1), 'absent', 'write-contention'),
          store.members.putClock(body.timeZone, 'write-contention'),
          store.members.put(membership, 'absent', 'write-contention'),
        ],
        audit: {
          action: 'organization-created',
          target: id,
          versionBefore: null,
          versionAfter: 1,
          fields: [],
        },
        reply: { body: organization, version: organization.version },
      },
      repeatable,
    );
  });
};
