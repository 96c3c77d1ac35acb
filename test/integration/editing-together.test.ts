import { problemSchema } from '@portolan/contract/problem';
import { getElement } from '@portolan/contract/work-plan-routes';
import { newId } from '@portolan/domain/ids';
import { elementSchema } from '@portolan/domain/work-plans/element';
import type { ElementChange } from '@portolan/domain/work-plans/element-change';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { codeOf, comparable } from '../support/answers.ts';
import { addRow, editRow, type Sheet, sheetOf } from '../support/sheets.ts';
import { changedItems } from '../support/table-dump.ts';
import { createWorld, personIn, type World } from '../support/world.ts';
import { type Person, send } from '../support/world-people.ts';

let world: World;
let ana: Person;
let ben: Person;
beforeAll(async () => {
  world = await createWorld();
  ana = world.cedar.owner;
  ben = personIn(world.cedar, 'editor');
});
afterAll(() => world.stop());

const elements = ['launch', 'enrollment', 'features', 'support', 'training', 'marketing', 'risk'];
let sheet: Sheet;
beforeEach(() => {
  sheet = sheetOf(world, elements.shift() ?? '');
});

describe('two people on one element', () => {
  test('merge what does not touch: other rows, and other fields of one row', async () => {
    const { version, activityId } = await sheet.begin();
    const answers = await Promise.all([
      sheet.save(ana, version, [
        editRow(activityId, { startUpStatus: 'Ordered' }),
        addRow('Ask the front desk'),
      ]),
      sheet.save(ben, version, [editRow(activityId, { finalStatus: 'Hung up' }), addRow('Call the printer')]),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const { activities, version: merged } = await sheet.read();
    expect(merged).toBe(version + 2);
    expect(activities.map(({ text }) => text).toSorted()).toEqual(
      ['Ask the front desk', 'Call the printer', 'Print the posters'].toSorted(),
    );
    expect(activities.find(({ id }) => id === activityId)).toMatchObject({
      startUpStatus: 'Ordered',
      finalStatus: 'Hung up',
    });
  });

  test('are both shown the one field that both wrote, and nothing is lost or overwritten', async () => {
    const { version, activityId } = await sheet.begin();
    await sheet.save(ana, version, [editRow(activityId, { text: 'Print posters in Spanish' })]);
    const before = await world.dump();
    const mine = [editRow(activityId, { text: 'Print large posters' }), addRow('Not without the posters')];
    const refused = await sheet.save(ben, version, mine);
    expect(codeOf(refused)).toBe('conflict');
    expect(changedItems(before, await world.dump())).toEqual([]);
    const { conflicts, currentVersion } = problemSchema.parse(refused.json);
    expect(conflicts).toMatchObject([
      {
        path: `activities.${activityId}.text`,
        yours: 'Print large posters',
        theirs: 'Print posters in Spanish',
        by: ana.personId,
      },
    ]);
    expect((await sheet.save(ben, currentVersion ?? 0, mine)).status).toBe(200);
    expect((await sheet.read()).activities.map(({ text }) => text)).toContain('Print large posters');
  });

  test('agree where they wrote the same', async () => {
    const { version, activityId } = await sheet.begin();
    const same = () => [editRow(activityId, { text: 'Hang the posters' })];
    await sheet.save(ana, version, same());
    expect((await sheet.save(ben, version, same())).status).toBe(200);
  });

  test('and twenty of their windows all get in at once', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => addRow(`Row ${index}`));
    const answers = await Promise.all(
      rows.map((added, index) => sheet.save(index % 2 === 0 ? ana : ben, 0, [added])),
    );
    // Whoever was out of luck eight times is told so, and comes again.
    for (const [index, answer] of answers.entries()) {
      let last = answer;
      while (codeOf(last) === 'write-contention') last = await sheet.save(ana, 0, [rows[index]!]);
      expect(last.status).toBe(200);
    }
    const { activities, version } = await sheet.read();
    expect(activities.map(({ id }) => id).toSorted()).toEqual(
      rows.map(({ activityId }) => activityId).toSorted(),
    );
    expect(version).toBe(20);
  });
});

describe('an answer that was lost', () => {
  test('is given again, also after others have written', async () => {
    const { version, activityId } = await sheet.begin();
    const changeId = newId('change', new Date());
    const changes = [editRow(activityId, { text: 'Once only' }), addRow('One row only')];
    expect((await sheet.save(ana, version, changes, changeId)).status).toBe(200);
    await sheet.save(ben, version + 1, [editRow(activityId, { text: 'Ben came after' })]);
    const before = await world.dump();
    const again = await sheet.save(ana, version, changes, changeId);
    expect(again.status).toBe(200);
    expect(changedItems(before, await world.dump())).toEqual([]);
    expect(elementSchema.parse(again.json).activities.map(({ text }) => text)).toContain('Ben came after');
    expect(comparable(again)).toBe(
      comparable(await send(world, getElement, ana.token, { params: sheet.params })),
    );
  });

  test('is given again to a contributor whose activity has become somebody else’s', async () => {
    const contributor = personIn(world.cedar, 'contributor');
    const { version, activityId } = await sheet.begin();
    const responsible = { kind: 'member', personId: contributor.personId } as const;
    await sheet.save(ana, version, [editRow(activityId, { responsible })]);
    const changeId = newId('change', new Date());
    const report = () =>
      sheet.save(contributor, version + 1, [editRow(activityId, { finalStatus: 'Hung up' })], changeId);
    expect((await report()).status).toBe(200);
    await sheet.save(ana, version + 2, [editRow(activityId, { responsible: null })]);
    expect((await report()).status).toBe(200);
  });
});

test('a contributor reports on what is theirs, and changes nothing else', async () => {
  const contributor = personIn(world.cedar, 'contributor');
  const { version, activityId } = await sheet.begin();
  const report = () =>
    sheet.save(contributor, version + 1, [editRow(activityId, { midProjectStatus: 'Half way' })]);
  expect(codeOf(await report())).toBe('not-your-activity');
  const responsible = { kind: 'member', personId: contributor.personId } as const;
  expect((await sheet.save(ana, version, [editRow(activityId, { responsible })])).status).toBe(200);
  expect((await report()).status).toBe(200);
  const more: ElementChange[] = [
    editRow(activityId, { text: 'Mine now' }),
    addRow('A row'),
    { kind: 'remove-activity', activityId },
  ];
  for (const change of more)
    expect(codeOf(await sheet.save(contributor, version + 2, [change]))).toBe('not-your-activity');
});
