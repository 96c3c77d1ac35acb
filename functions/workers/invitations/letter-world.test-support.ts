import { createHash } from 'node:crypto';
import { openDirectory } from '@portolan/data/directory/directory';
import { directoryPolicy, organizationPolicy } from '@portolan/data/key-policies';
import { forOrganization } from '@portolan/data/organization-store';
import { entryOf, idNumber, invitationOf, now, person } from '@portolan/data/records.test-support';
import { invitationLetterPolicy } from '@portolan/data/worker-key-policies';
import type { Mail } from '@portolan/domain/mail/mailer';
import type { Invitation } from '@portolan/domain/organizations/invitation';
import { expect } from 'vitest';
import { startTestDatabase } from '../../../test/support/database.ts';
import { sendInvitationLetter } from './handler.ts';

export const organizationId = idNumber('organization', 1);
const appOrigin = 'https://portolan.example';
const linkPattern = new RegExp(`${appOrigin}/invitation#([A-Za-z0-9_-]{43})`);

/** What happens at a moment of a worker's run, counted from 0; it may throw. */
export type Between = (moment: number) => void | Promise<void>;
/** Reading the invitation, the entry and the inviter, making the token known, sending, noting: two moments each. */
export const moments = 12;
export const beforeSending = moments - 4;
export const afterSending = moments - 3;

export class Crash extends Error {}
export const crashAt =
  (crash: number): Between =>
  (moment) => {
    if (moment === crash) throw new Crash();
  };

export const messageOf = (invitation: Invitation, version = invitation.version) =>
  ({ kind: 'invitation', organizationId, invitationId: invitation.id, version }) as const;

/** An organization that invites, on an engine of its own, and the letters its worker has sent. */
export const startLetterWorld = async () => {
  const database = await startTestDatabase();
  const { invitations, members, writeAll } = forOrganization(
    database.under(organizationPolicy(organizationId)),
    organizationId,
  );
  const directory = openDirectory(database.under(directoryPolicy));
  await writeAll([members.putEntry(entryOf(organizationId, 'Cedar <b>Creek</b>'), 'absent', 'no')]);
  await directory.savePerson(person);
  const mails: Mail[] = [];
  let invited = 0;
  let tokens = 0;

  /** A worker that is stopped before and after everything it waits for. */
  const workerWith = (between: Between = () => undefined) => {
    let moment = 0;
    const pass = async () => {
      const here = moment;
      moment += 1;
      await between(here);
    };
    const letters = database.under(invitationLetterPolicy);
    letters.documents.middlewareStack.add(
      (next) => async (args) => {
        await pass();
        const answer = await next(args);
        await pass();
        return answer;
      },
      { step: 'initialize', priority: 'high', name: 'moments' },
    );
    return sendInvitationLetter({
      database: letters,
      mailer: {
        send: async (mail) => {
          await pass();
          mails.push(mail);
          await pass();
        },
      },
      appOrigin,
      now: () => now,
      newToken: () => {
        tokens += 1;
        return createHash('sha256').update(`token ${tokens}`).digest('base64url');
      },
    });
  };

  const current = async ({ id }: Invitation): Promise<Invitation> => {
    const found = await invitations.find(id);
    if (found === null) throw new Error('The invitation is gone');
    return found;
  };
  const tokensFor = (invitation: Invitation): string[] =>
    mails.filter(({ to }) => to === invitation.email).map(({ text }) => linkPattern.exec(text)?.[1] ?? '');
  const leadsTo = async (token: string): Promise<string | null> => {
    const known = await directory.invitationToken(createHash('sha256').update(token).digest('hex'), now);
    return known && `${known.invitationId} ${known.letter}`;
  };

  return {
    mails,
    workerWith,
    stop: database.stop,
    invite: async (): Promise<Invitation> => {
      invited += 1;
      const invitation = invitationOf(organizationId, invited);
      await writeAll([invitations.put(invitation, 'absent', 'no')]);
      return invitation;
    },
    current,
    /** Writes the next version of an invitation, as the API does; throws when it is not the next. */
    change: async (before: Invitation, next: Invitation): Promise<void> => {
      const written = await writeAll([invitations.put(next, { version: before.version }, 'no')]);
      if (!written.ok) throw new Error('Somebody else changed it');
    },
    /** The tokens of all letters sent for an invitation, in order. */
    tokensFor,
    /** The invitation and the letter that a token leads to, or null. */
    leadsTo,
    /** That one letter is noted, and every link that was sent leads to the invitation. Resolves with how many were sent. */
    expectOneNoted: async (invitation: Invitation, letter = 1): Promise<number> => {
      expect(await current(invitation)).toMatchObject({ letter, sentLetter: letter, status: 'pending' });
      const tokens = tokensFor(invitation);
      expect(tokens.length).toBeGreaterThanOrEqual(1);
      for (const token of tokens) expect(await leadsTo(token)).toMatch(new RegExp(`^${invitation.id} `));
      return tokens.length;
    },
  };
};
