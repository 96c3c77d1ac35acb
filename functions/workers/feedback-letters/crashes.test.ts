import { now } from '@portolan/data/records.test-support';
import { expect, it } from 'vitest';
import { worldOfFile } from '../../../test/support/world-of-file.ts';
import { type Between, Crash, panel, startLettersWorld } from './letters-world.test-support.ts';

const world = worldOfFile(startLettersWorld);
type Message = ReturnType<ReturnType<typeof world>['aboutNews']>;

/** A letter that somebody waits for: what the worker is told, to whom it goes, and whether it is noted that it went. */
type Waiting = {
  readonly message: Message;
  readonly emails: readonly string[];
  readonly isNoted: () => Promise<boolean>;
};

const joining = async (): Promise<Waiting> => {
  const member = await world().member({
    status: 'waiting',
    consent: null,
    addedAt: now.toISOString(),
    version: 1,
  });
  return {
    message: world().aboutMember(member),
    emails: [member.email],
    isNoted: async () => (await world().members.find(panel.id, member.id))?.status === 'asked',
  };
};
const survey = async (): Promise<Waiting> => {
  const member = await world().member();
  const invitation = await world().invitation({ panelId: panel.id, email: member.email });
  return {
    message: world().aboutInvitation(invitation),
    emails: [member.email],
    isNoted: async () =>
      (await world().invitations.find(invitation.formId, invitation.id))?.status === 'sent',
  };
};
const news = async (): Promise<Waiting> => {
  const { entry, emails, responseIds } = await world().entry(3);
  const left = () => Promise.all(responseIds.map((id) => world().listeners.find(id, now)));
  return {
    message: world().aboutNews(entry.id),
    emails,
    isNoted: async () => (await left()).every((listener) => listener === null),
  };
};

it.each([
  ['to join', joining, 1],
  ['to answer', survey, 1],
  ['what came of an answer', news, 3],
] as const)(
  'a letter (%s) goes out once wherever the worker breaks off, but between sending and noting: then twice',
  async (_, make, letters) => {
    let twice = 0;
    let reached = true;
    let moments = 0;
    for (let moment = 0; reached; moment += 1) {
      const { message, emails, isNoted } = await make();
      reached = false;
      const between: Between = (here) => {
        if (here !== moment) return;
        reached = true;
        throw new Crash();
      };
      await world()
        .workerWith(between)(message)
        .catch(() => undefined);
      await world().workerWith()(message);
      await world().workerWith()(message);
      const sent = emails.map((email) => world().sentTo(email).length);
      expect(Math.min(...sent), `moment ${moment}`).toBeGreaterThanOrEqual(1);
      expect(Math.max(...sent), `moment ${moment}`).toBeLessThanOrEqual(2);
      twice += sent.filter((count) => count === 2).length;
      expect(await isNoted()).toBe(true);
      moments = moment;
    }
    expect(moments).toBeGreaterThan(8);
    // After the letter was handed over, and before its record is written: two moments of each letter.
    expect(twice).toBe(2 * letters);
  },
);
