import { inviteClinics, listReportSchema } from '@portolan/contract/participation-invitation-routes';
import { createProgram } from '@portolan/contract/program-routes';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { codeOf } from '../support/answers.ts';
import { invitingBy } from '../support/invited-clinics.ts';
import { changedItems } from '../support/table-dump.ts';
import { createWorld, type World } from '../support/world.ts';
import { demand, idIn, type Person, send } from '../support/world-people.ts';

let world: World;
let owner: Person;
let organizationId: string;
let programId: string;
beforeAll(async () => {
  world = await createWorld();
  ({ owner, id: organizationId } = world.foundation);
});
afterAll(() => world.stop());
beforeEach(async () => {
  const body = { ...createProgram.example.body, awards: [] };
  programId = idIn(await demand(world, createProgram, owner.token, { params: { organizationId }, body }));
});

const { tokenFor, list } = invitingBy(() => ({
  ground: world,
  by: owner,
  params: { organizationId, programId },
}));

describe('a list of clinics', () => {
  const sendList = async (csv: string, preview = false, rows?: { from: number; count: number }) => {
    const answer = await demand(world, inviteClinics, owner.token, {
      params: { organizationId, programId },
      body: { csv, language: 'en', preview, ...(rows && { rows }) },
    });
    return listReportSchema.parse(answer.json).rows.map(({ row, outcome }) => [row, outcome]);
  };
  const csv = [
    '\ufeffClinic;Email;Language',
    '"Juniper; ""North""\nClinic";juniper@valley.example;es',
    'Aspen;aspen@valley.example;',
    'Aspen again;ASPEN@valley.example;en',
    'Willow;willow at valley;en',
    ';oak@valley.example;en',
  ].join('\r\n');
  const expected = (invited: string) => [
    [2, invited],
    [3, invited],
    [4, 'duplicate'],
    [5, 'address-invalid'],
    [6, 'name-missing'],
  ];

  test('is reported row by row, before and after; the same list again changes nothing', async () => {
    const before = await world.dump();
    expect(await sendList(csv, true)).toEqual(expected('to-invite'));
    expect(changedItems(before, await world.dump())).toEqual([]);
    expect(await sendList(csv)).toEqual(expected('invited'));
    expect((await list()).map(({ clinicName, language }) => [clinicName, language]).toSorted()).toEqual([
      ['Aspen', 'en'],
      ['Juniper; "North" Clinic', 'es'],
    ]);
    expect(await tokenFor('juniper@valley.example')).toHaveLength(43);
    const after = await world.dump();
    const letters = world.stack.mails.list().length;
    expect(await sendList(csv)).toEqual(expected('pending'));
    expect(changedItems(after, await world.dump())).toEqual([]);
    expect(world.stack.mails.list()).toHaveLength(letters);
  });

  test('sent by two people at once invites everybody once', async () => {
    const rows = Array.from({ length: 100 }, (_, index) => `Clinic ${index},c${index}@valley.example`);
    const reports = await Promise.all([sendList(rows.join('\n')), sendList(rows.toReversed().join('\n'))]);
    const outcomes = reports.flat().map(([, outcome]) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'invited')).toHaveLength(100);
    expect(outcomes.filter((outcome) => outcome === 'pending')).toHaveLength(100);
  });

  test('is sent window after window, each with its part of the report, and a window again changes nothing', async () => {
    expect(await sendList(csv, false, { from: 1, count: 2 })).toEqual([
      [3, 'invited'],
      [4, 'duplicate'],
    ]);
    expect((await list()).map(({ clinicName }) => clinicName)).toEqual(['Aspen']);
    const before = await world.dump();
    expect(await sendList(csv, false, { from: 1, count: 2 })).toEqual([
      [3, 'pending'],
      [4, 'duplicate'],
    ]);
    expect(changedItems(before, await world.dump())).toEqual([]);
    expect(await sendList(csv, false, { from: 5, count: 250 })).toEqual([]);
    expect((await sendList(csv, false, { from: 0, count: 250 })).map(([, outcome]) => outcome)).toEqual([
      'invited',
      'pending',
      'duplicate',
      'address-invalid',
      'name-missing',
    ]);
  });

  test('without clinics, or with too many, is refused whole', async () => {
    const params = { organizationId, programId };
    const refusal = async (text: string) =>
      codeOf(
        await send(world, inviteClinics, owner.token, {
          params,
          body: { csv: text, language: 'en', preview: false },
        }),
      );
    const rows = Array.from({ length: 5001 }, (_, index) => `Clinic ${index},c${index}@valley.example`);
    expect(await refusal('Clinic,Email\n')).toBe('list-without-clinics');
    expect(await refusal(rows.join('\n'))).toBe('list-too-long');
    expect(await refusal(rows.slice(0, 251).join('\n'))).toBe('too-many-rows-at-once');
    expect(await refusal('x'.repeat(1024 * 1024))).toBe('body-too-large');
    expect(await list()).toEqual([]);
  });
});
