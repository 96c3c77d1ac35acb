import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { engines } from '../../../../test/support/dynamodb-engines.ts';
import type { Database } from '../clients.ts';
import { organizationPolicy } from '../key-policies.ts';
import { forOrganization, type OrganizationStore } from '../organization-store.ts';
import { idNumber, invitationOf } from '../records.test-support.ts';
import { invitationLetterPolicy } from '../worker-key-policies.ts';
import { saveSentLetter } from './sent-letters.ts';

const id = idNumber('organization', 1);

describe.each(engines())('on $name', ({ start }) => {
  let world: TestDatabase;
  let store: OrganizationStore;
  let letters: Database;
  let invitations = 0;
  beforeAll(async () => {
    world = await openTestDatabase(await start());
    store = forOrganization(world.under(organizationPolicy(id)), id);
    letters = world.under(invitationLetterPolicy);
  });
  afterAll(() => world.stop());
  beforeEach(() => {
    invitations += 1;
  });
  const put = (invitation: ReturnType<typeof invitationOf>, expected: 'absent' | { version: number }) =>
    store.writeAll([store.invitations.put(invitation, expected, 'no')]);

  it('notes the letter that went out', async () => {
    const invitation = invitationOf(id, invitations);
    await put(invitation, 'absent');
    await saveSentLetter(letters, invitation);
    expect(await store.invitations.find(invitation.id)).toEqual({ ...invitation, sentLetter: 1, version: 2 });
  });

  it('notes nothing when the invitation has changed meanwhile, and does not mind', async () => {
    const invitation = invitationOf(id, invitations);
    const revoked = { ...invitation, status: 'revoked' as const, version: 2 };
    await put(invitation, 'absent');
    await put(revoked, { version: 1 });
    await saveSentLetter(letters, invitation);
    expect(await store.invitations.find(invitation.id)).toEqual(revoked);
  });

  it('brings no invitation back that is not there', async () => {
    const invitation = invitationOf(id, invitations);
    await saveSentLetter(letters, invitation);
    expect(await store.invitations.find(invitation.id)).toBeNull();
  });
});
