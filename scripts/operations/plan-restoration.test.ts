import { calendarKind, invitationTokenKind } from '@portolan/data/directory/directory-records';
import { partitionOf, personPartition } from '@portolan/data/keys';
import { invitationKind } from '@portolan/data/organizations/organization-records';
import { ana, idNumber, invitationOf, now } from '@portolan/data/records.test-support';
import { describe, expect, it } from 'vitest';
import { planRestoration } from './plan-restoration.ts';

const organizationId = idNumber('organization', 1);
const plan = (copy: Parameters<typeof planRestoration>[0], live: Parameters<typeof planRestoration>[1]) =>
  planRestoration(copy, live, { now, only: [] });

const pending = invitationOf(organizationId, 1);
const key = { pk: partitionOf(organizationId, 'INVITATIONS'), sk: pending.id };
const waiting = invitationKind.toItem(key, pending);

describe('an invitation', () => {
  it('that is gone comes back as one whose letter has gone out', () => {
    expect(plan([waiting], [])).toEqual([
      { kind: 'add', item: invitationKind.toItem(key, { ...pending, sentLetter: pending.letter }) },
    ]);
  });

  it('that was taken back since does not open again', () => {
    const revoked = invitationKind.toItem(key, { ...pending, status: 'revoked', version: 2 });
    expect(plan([waiting], [revoked])).toEqual([{ kind: 'keep', live: revoked }]);
  });

  it('that was sent since stays', () => {
    expect(plan([], [waiting])).toEqual([{ kind: 'keep', live: waiting }]);
  });
});

describe("a letter's link", () => {
  const token = (expiresAt: number) =>
    invitationTokenKind.toItem(
      { pk: 'INVITATION#hash', sk: 'TOKEN' },
      { organizationId, invitationId: pending.id, letter: 1 },
      { expiresAt },
    );
  const seconds = now.getTime() / 1000;

  it('comes back while it is good, and not after', () => {
    expect(plan([token(seconds + 1)], [])).toEqual([{ kind: 'add', item: token(seconds + 1) }]);
    expect(plan([token(seconds)], [])).toEqual([]);
  });
});

it('an address of a calendar that was renewed since stays renewed', () => {
  const calendar = (hash: string) =>
    calendarKind.toItem(
      { pk: personPartition(ana), sk: `CALENDAR#${organizationId}` },
      { organizationId, personId: ana },
      { lookupPk: `CALENDAR#${hash}`, lookupSk: organizationId },
    );
  expect(plan([calendar('old')], [calendar('new')])).toEqual([{ kind: 'keep', live: calendar('new') }]);
});

describe('what others share', () => {
  const organization = {
    pk: partitionOf(organizationId, 'ORGANIZATION'),
    sk: 'ORGANIZATION',
    record: { version: 1 },
  };
  const copy = {
    pk: partitionOf(organizationId, 'SUBMISSIONS', 'prg_1'),
    sk: '1',
    record: { version: 1 },
    copyMark: 'prg_1@1:1',
  };

  it('does not come back to an organization that is there: consent may have ended since', () => {
    expect(plan([copy, organization], [organization])).toEqual([{ kind: 'same', live: organization }]);
    expect(plan([organization], [copy, organization])).toEqual([{ kind: 'same', live: organization }]);
  });

  it('stays where it is, with what leads an erasure to it', () => {
    const comment = { ...copy, pk: partitionOf(organizationId, 'COMMENTS', 'pln_1') };
    const thread = { pk: partitionOf(organizationId, 'THREADS'), sk: 'pln_1', record: { planId: 'pln_1' } };
    expect(plan([organization], [comment, thread, organization])).toEqual([
      { kind: 'same', live: organization },
      { kind: 'keep', live: thread },
    ]);
  });

  it('comes with an organization that is not there, whose own record is the last', () => {
    expect(plan([organization, copy], [])).toEqual([
      { kind: 'add', item: copy },
      { kind: 'add', item: organization },
    ]);
  });
});

describe.each(['CONSENTS', 'SENT-MAILS', 'MAIL-PREFERENCES', 'PARTICIPATIONS#prg_1'])(
  'of %s',
  (collection) => {
    const at = (version: number) => ({
      pk: `ORG#${organizationId}#${collection}`,
      sk: '1',
      record: { version, status: `as of ${version}` },
    });

    it('what happened since is not undone, and what is missing comes back', () => {
      expect(plan([at(1)], [at(2)])).toEqual([{ kind: 'keep', live: at(2) }]);
      expect(plan([], [at(2)])).toEqual([{ kind: 'keep', live: at(2) }]);
      expect(plan([at(1)], [])).toEqual([{ kind: 'add', item: at(1) }]);
    });
  },
);

it('the wish to close an organization is neither called off nor taken up again', () => {
  const closing = { pk: partitionOf(organizationId, 'CLOSING'), sk: 'CLOSING', record: { version: 1 } };
  expect(plan([], [closing])).toEqual([]);
  expect(plan([closing], [])).toEqual([]);
});

describe('a record', () => {
  const record = (version: number, text: string) => ({
    pk: partitionOf(organizationId, 'LATER'),
    sk: '1',
    record: { version, text },
  });

  it('goes back to what it was, a version further than it is', () => {
    expect(plan([record(2, 'then')], [record(5, 'now')])).toMatchObject([
      { kind: 'replace', item: record(6, 'then'), live: record(5, 'now') },
    ]);
  });

  it('that says the same is left, whatever its version', () => {
    expect(plan([record(2, 'same')], [record(5, 'same')])).toMatchObject([{ kind: 'same' }]);
  });

  it('that was not there then is removed', () => {
    expect(plan([], [record(1, 'new')])).toEqual([{ kind: 'remove', live: record(1, 'new') }]);
  });
});
