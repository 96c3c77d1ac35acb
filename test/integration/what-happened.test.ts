import { listAuditRecords } from '@portolan/contract/organization-routes';
import { pageOf } from '@portolan/contract/parameters';
import { listElementHistory } from '@portolan/contract/work-plan-routes';
import { type AuditRecord, auditRecordSchema } from '@portolan/domain/audit/audit-record';
import { historyEntrySchema } from '@portolan/domain/work-plans/element-history';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { editRow, type Sheet, sheetOf } from '../support/sheets.ts';
import { createWorld, personIn, type World } from '../support/world.ts';
import { demand, type Person } from '../support/world-people.ts';

let world: World;
let ana: Person;
let ben: Person;
beforeAll(async () => {
  world = await createWorld();
  ana = world.cedar.owner;
  ben = personIn(world.cedar, 'editor');
});
afterEach(() => vi.useRealTimers());
afterAll(async () => {
  // What was derived under the changed clock is waited for, or the mirror misses it.
  await world.dump();
  await world.stop();
});

const elements = ['launch', 'enrollment', 'features'];
let sheet: Sheet;
beforeEach(() => {
  sheet = sheetOf(world, elements.shift() ?? '');
});

describe('what happened', () => {
  const history = async () => {
    const answer = await demand(world, listElementHistory, ben.token, { params: sheet.params });
    return pageOf(historyEntrySchema).parse(answer.json).items;
  };
  const auditPage = async (query: Record<string, string>) =>
    pageOf(auditRecordSchema).parse(
      (
        await demand(world, listAuditRecords, ana.token, {
          params: { organizationId: world.cedar.id },
          query,
        })
      ).json,
    );

  test("is in the history: one entry for a person's ten minutes, from before the first to after the last", async () => {
    const { version, activityId } = await sheet.begin();
    const text = (value: string) => [editRow(activityId, { text: value })];
    await sheet.save(ben, version, text('Draft'));
    await sheet.save(ben, version + 1, text('Better draft'));
    await sheet.save(ana, version + 2, text('Final'));
    const path = `activities.${activityId}.text`;
    const bens = (await history()).filter(({ by }) => by === ben.personId);
    expect(bens).toMatchObject([
      {
        firstVersion: version + 1,
        lastVersion: version + 2,
        changes: [{ path, from: 'Print the posters', to: 'Better draft' }],
      },
    ]);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 });
    await sheet.save(ben, version + 3, text('After a coffee'));
    const entries = await history();
    expect(entries.filter(({ by }) => by === ben.personId)).toHaveLength(2);
    expect(entries[0]).toMatchObject({
      by: ben.personId,
      changes: [{ path, from: 'Final', to: 'After a coffee' }],
    });
  });

  test('is in the audit log: who, what, which version, and never what was written', async () => {
    const secret = 'Patients of ward seven';
    const { version, activityId } = await sheet.begin();
    await sheet.save(ben, version, [editRow(activityId, { text: secret })]);
    const { items } = await auditPage({ limit: '100' });
    const target = `${sheet.params.planId}/${sheet.params.elementId}`;
    expect(items.filter((record) => record.target === target && record.by === ben.personId)).toMatchObject([
      {
        action: 'element-changed',
        versionBefore: version,
        versionAfter: version + 1,
        fields: [`activities.${activityId}.text`],
      },
    ]);
    expect(JSON.stringify(items)).not.toContain(secret);
  });

  test('is in the audit log page by page, newest first, each record once', async () => {
    const whole = (await auditPage({ limit: '100' })).items;
    const paged: AuditRecord[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof auditPage>> = await auditPage({
        limit: '7',
        ...(cursor !== null && { cursor }),
      });
      expect(page.items.length).toBeLessThanOrEqual(7);
      paged.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(paged.slice(0, whole.length)).toEqual(whole);
    expect(new Set(paged.map(({ id }) => id)).size).toBe(paged.length);
    expect(paged.map(({ at }) => at)).toEqual(
      paged
        .map(({ at }) => at)
        .toSorted()
        .reverse(),
    );
    expect(paged.at(-1)).toMatchObject({ action: 'organization-created', by: ana.personId });
  });
});
