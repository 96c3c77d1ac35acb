import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { memberOf, panelOf } from '@portolan/domain/feedback/panels.test-support';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { engines } from '../../../../test/support/dynamodb-engines.ts';
import { organizationPolicy } from '../key-policies.ts';
import { partitionOf } from '../keys.ts';
import { forOrganization, type OrganizationStore } from '../organization-store.ts';
import { idNumber, now } from '../records.test-support.ts';
import { collections } from '../sharing/collections.ts';
import { memberIdOf } from './panel-members.ts';

const panel = panelOf();

describe('the id of an address', () => {
  it('is the same however it is spelled, and another in another panel', () => {
    const id = memberIdOf('one key', 'rosa@example.org');
    expect(memberIdOf('one key', ' Rosa@Example.ORG ')).toBe(id);
    expect(memberIdOf('another key', 'rosa@example.org')).not.toBe(id);
  });
});

describe.each(engines())('on $name', ({ start }) => {
  let world: TestDatabase;
  let store: OrganizationStore;
  const organizationId = idNumber('organization', 7);
  beforeAll(async () => {
    world = await openTestDatabase(await start());
    store = forOrganization(world.under(organizationPolicy(organizationId)), organizationId);
  });
  afterAll(() => world.stop());

  const expiryOf = async (memberId: string): Promise<unknown> => {
    const { Item } = await world.behind.documents.send(
      new GetCommand({
        TableName: world.tables.tenant,
        Key: { pk: partitionOf(organizationId, collections.panelMembers(panel.id)), sk: memberId },
      }),
    );
    return Item?.expiresAt;
  };

  it('keeps an address that waits for consent for thirty days, and one that agreed until it leaves', async () => {
    const { panelMembers: members, writeAll } = store;
    const asked = memberOf(1, { status: 'asked', consent: null, addedAt: now.toISOString(), version: 1 });
    await writeAll([members.put(asked, 'absent', 'no')]);
    expect(await expiryOf(asked.id)).toBe(now.getTime() / 1000 + 30 * 86_400);
    const joined = { ...memberOf(1), version: 2 };
    expect((await writeAll([members.put(joined, { version: 1 }, 'no')])).ok).toBe(true);
    expect(await expiryOf(asked.id)).toBeUndefined();
    expect(await members.all(panel.id)).toEqual([joined]);
    expect(await members.count(panel.id)).toBe(1);
    const left = await writeAll([
      members.remove(joined, 'no'),
      members.markLeft(panel.id, joined.id, now, 'no'),
    ]);
    expect([left.ok, await members.find(panel.id, joined.id)]).toEqual([true, null]);
    expect(await members.hasLeft(panel.id, joined.id)).toBe(true);
    await writeAll([members.unmarkLeft(panel.id, joined.id, 'no')]);
    expect(await members.hasLeft(panel.id, joined.id)).toBe(false);
  });

  it('makes the key of a panel once, and notes a month once', async () => {
    const { panels, panelMembers, panelSurveys, writeAll } = store;
    const made = [panels.put(panel, 'absent', 'no'), panelMembers.putKey(panel.id, 'a key', 'no')];
    expect((await writeAll(made)).ok).toBe(true);
    expect((await writeAll([panelMembers.putKey(panel.id, 'another', 'no')])).ok).toBe(false);
    expect([await panels.all(), await panelMembers.key(panel.id)]).toEqual([[panel], 'a key']);
    const survey = (month: string) => ({
      panelId: panel.id,
      month,
      formId: idNumber('form', 1),
      askedOn: `${month}-01`,
      asked: 3,
      version: 1,
    });
    for (const month of ['2026-10', '2026-11', '2026-12'])
      expect((await writeAll([panelSurveys.put(survey(month), 'no')])).ok).toBe(true);
    expect((await writeAll([panelSurveys.put(survey('2026-11'), 'no')])).ok).toBe(false);
    expect(await panelSurveys.latest(panel.id, 2)).toEqual([survey('2026-12'), survey('2026-11')]);
    expect(await panelSurveys.find(panel.id, '2027-01')).toBeNull();
  });
});
