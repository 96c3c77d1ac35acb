import { createHash } from 'node:crypto';
import { openDirectory } from '@portolan/data/directory/directory';
import { directoryPolicy, organizationPolicy } from '@portolan/data/key-policies';
import { forOrganization } from '@portolan/data/organization-store';
import { ana, entryOf, idNumber, now, person } from '@portolan/data/records.test-support';
import { invitationLetterPolicy } from '@portolan/data/worker-key-policies';
import type { Mail } from '@portolan/domain/mail/mailer';
import type { ParticipationInvitation } from '@portolan/domain/programs/participation-invitation';
import { askAgain, inviteClinic, withdraw } from '@portolan/domain/programs/participation-invitation-rules';
import type { Program } from '@portolan/domain/programs/program';
import { program as known } from '@portolan/domain/programs/program.test-support';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { sendParticipationLetter } from './participation-letters.ts';

const organizationId = idNumber('organization', 1);
let database: TestDatabase;
let letters = 0;
const mails: Mail[] = [];
const store = () => forOrganization(database.under(organizationPolicy(organizationId)), organizationId);
beforeAll(async () => {
  database = await startTestDatabase();
  const { members, programs, writeAll } = store();
  const closed: Program = {
    ...known,
    id: idNumber('program', 2),
    closed: { at: now.toISOString(), by: ana },
  };
  await writeAll([
    members.putEntry({ ...entryOf(organizationId, 'Harbor Foundation'), kind: 'foundation' }, 'absent', 'no'),
    programs.put(known, 'absent', 'no'),
    programs.put(closed, 'absent', 'no'),
  ]);
  await openDirectory(database.under(directoryPolicy)).savePerson(person);
});
afterAll(() => database.stop());
beforeEach(() => {
  mails.length = 0;
});

const worker = (send: (mail: Mail) => Promise<void> = async () => undefined) =>
  sendParticipationLetter({
    database: database.under(invitationLetterPolicy),
    mailer: {
      send: async (mail) => {
        mails.push(mail);
        await send(mail);
      },
    },
    appOrigin: 'https://portolan.example',
    now: () => now,
    newToken: () => {
      letters += 1;
      return createHash('sha256').update(String(letters)).digest('base64url');
    },
  });
const messageOf = ({ id, programId, version }: ParticipationInvitation) =>
  ({ kind: 'participation-invitation', organizationId, programId, invitationId: id, version }) as const;

let invited = 0;
const save = async (invitation: ParticipationInvitation, before: number | null) => {
  const { participationInvitations, writeAll } = store();
  const expected = before === null ? ('absent' as const) : { version: before };
  expect((await writeAll([participationInvitations.put(invitation, expected, 'no')])).ok).toBe(true);
  return invitation;
};
const invite = (programId = known.id) => {
  invited += 1;
  const clinic = {
    clinicName: 'Cedar <b>Creek</b>',
    email: `c${invited}@clinic.example`,
    language: 'es',
  } as const;
  const id = idNumber('participationInvitation', invited);
  return save(inviteClinic(clinic, { id, organizationId, programId, by: ana, now }), null);
};
const current = async ({ programId, id }: ParticipationInvitation) => {
  const found = await store().participationInvitations.find(programId, id);
  if (found === null) throw new Error('The invitation is gone');
  return found;
};
const leadsTo = async ({ text }: Mail) => {
  const token = /program-invitation#([\w-]{43})/.exec(text)?.[1] ?? '';
  const hash = createHash('sha256').update(token).digest('hex');
  return openDirectory(database.under(directoryPolicy)).programInvitationToken(hash, now);
};

it('goes out once, in the language of the invitation, with a link that works and nothing a name could break', async () => {
  const invitation = await invite();
  for (let time = 0; time < 3; time += 1) await worker()(messageOf(invitation));
  expect(mails).toHaveLength(1);
  const [mail] = mails as [Mail];
  expect(mail.subject).toBe(`Harbor Foundation le invita a ${known.name}`);
  expect(mail.html).not.toContain('<b>Creek</b>');
  expect(await leadsTo(mail)).toMatchObject({ invitationId: invitation.id, programId: known.id, letter: 1 });
  expect(await current(invitation)).toMatchObject({ sentLetter: 1, version: 2 });
});

it('comes again where nobody noted that it went out, and both links work', async () => {
  const invitation = await invite();
  const breaks = worker(() => Promise.reject(new Error('The connection broke after the mail was taken')));
  await expect(breaks(messageOf(invitation))).rejects.toThrow('The connection broke');
  await worker()(messageOf(invitation));
  expect(mails).toHaveLength(2);
  for (const mail of mails)
    expect(await leadsTo(mail)).toMatchObject({ invitationId: invitation.id, letter: 1 });
});

it('goes out again when a reminder is asked for, and not for what was taken back or belongs to a closed program', async () => {
  const invitation = await invite();
  await worker()(messageOf(invitation));
  const noted = await current(invitation);
  const asked = askAgain(noted, { by: ana, takesPart: false, now });
  if (!asked.ok) throw new Error(asked.failure.code);
  await save(asked.value, noted.version);
  await worker()(messageOf(invitation));
  expect(mails).toHaveLength(2);
  const again = await current(invitation);
  const withdrawn = withdraw({ ...again, letter: again.letter + 1 });
  if (!withdrawn.ok) throw new Error(withdrawn.failure.code);
  await save(withdrawn.value, again.version);
  await worker()(messageOf(invitation));
  await worker()(messageOf(await invite(idNumber('program', 2))));
  expect(mails).toHaveLength(2);
});
