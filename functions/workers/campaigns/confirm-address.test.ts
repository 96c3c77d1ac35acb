import { randomBytes } from 'node:crypto';
import { campaignsPolicy } from '@portolan/data/campaigns/campaign-policies';
import { openMailDays } from '@portolan/data/campaigns/mail-days';
import { openMailKeys } from '@portolan/data/campaigns/mail-keys';
import { openSignUpLetters } from '@portolan/data/campaigns/sign-up-letters';
import { openSignUps, signUpSort } from '@portolan/data/campaigns/sign-ups';
import { openStanding } from '@portolan/data/campaigns/standing';
import { openSuppressions } from '@portolan/data/campaigns/suppressions';
import { openClosing } from '@portolan/data/closings/closings';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { idNumber, organizationOf } from '@portolan/data/records.test-support';
import { type Write, writeAll } from '@portolan/data/writing';
import { nothingStopped, type Stop, stopAll } from '@portolan/domain/campaigns/change-suppression';
import { contactOf } from '@portolan/domain/campaigns/contacts.test-support';
import { bitsOf } from '@portolan/domain/campaigns/recipient-facts';
import { askToSignUp, type SignUpTerms } from '@portolan/domain/campaigns/sign-up';
import type { MailDay } from '@portolan/domain/campaigns/standing';
import { untouchedStanding } from '@portolan/domain/campaigns/standing-rules';
import { type Mail, MailRefused } from '@portolan/domain/mail/mailer';
import { type Closing, erasedPerson, graceDays } from '@portolan/domain/organizations/closing';
import { signUpMailTexts } from '@portolan/messages/sign-up-mail-texts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { openMailTokens } from '../../runtime/mail-tokens.ts';
import type { CampaignDependencies } from './dependencies.ts';
import { createCampaignsWorker } from './handler.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.stop());

const { id, email } = contactOf(1);
const said = { firstName: 'Rosa', lastName: 'Flores', audience: 'patients' } as const;
const terms: SignUpTerms = { id, email, ...said, language: 'es', topics: [] };
const began = new Date('2026-11-23T19:00:00.000Z');
let count = 0;

const beginWorld = async () => {
  count += 1;
  const organizationId = idNumber('organization', count);
  const { behind } = database;
  let now = began;
  let fault: Error | null = null;
  const mails: Mail[] = [];
  const worker = database.under(campaignsPolicy);
  const tokens = openMailTokens(openMailKeys(worker), randomBytes);
  const nobody = { send: async () => ({ refused: [] }) };
  const dependencies: CampaignDependencies = {
    database: worker,
    now: () => now,
    queue: nobody,
    sending: nobody,
    tokens,
    mailer: {
      send: async (mail) => {
        if (fault !== null) throw fault;
        mails.push(mail);
      },
    },
    mailFrom: 'Portolan <mail@portolan.example>',
    appOrigin: 'https://portolan.example',
  };
  const work = createCampaignsWorker(dependencies);
  const put = async (...writes: readonly Write<string>[]) => {
    const written = await writeAll(behind, writes);
    if (!written.ok) throw new Error(written.failure.code);
  };
  await put(
    openOrganizationRecord(behind, organizationId).put(organizationOf(organizationId), 'absent', 'there'),
  );
  const signUps = openSignUps(behind, organizationId);
  const tell = (sortKey: string) =>
    work({ kind: 'record', organizationId, collection: 'SIGN-UPS', sortKey, version: 1 });
  return {
    organizationId,
    mails,
    tokens,
    put,
    tell,
    signUps,
    letters: openSignUpLetters(behind, organizationId),
    /** Somebody, whoever it is, types the address so many minutes after the beginning; the queue tells of it twice. */
    asksAt: async (minutes: number) => {
      now = new Date(began.getTime() + minutes * 60_000);
      const asked = askToSignUp(terms, now);
      await put(signUps.put(asked, 'absent', 'there'));
      await tell(signUpSort(asked));
      await tell(signUpSort(asked));
      return signUpSort(asked);
    },
    now: () => now,
    /** Letters are not taken from now on, by this; null: they are. */
    breakDown: (by: Error | null) => {
      fault = by;
    },
  };
};
const stopped = (reason: Stop['reason']) =>
  stopAll(nothingStopped(id), { reason, at: '2026-11-01T00:00:00.000Z', campaignId: null });
const day = 24 * 60;

describe('the letter that asks whether an address is theirs', () => {
  it('goes out once for a sign-up, in its language, with a link that names that one, and can be told from all others', async () => {
    const world = await beginWorld();
    await world.asksAt(0);
    expect(world.mails.map(({ to, subject, tags }) => [to, subject, tags])).toEqual([
      [
        email,
        signUpMailTexts.es.subject('Cedar Creek Clinic'),
        { organization: world.organizationId, 'sign-up': id, day: '2026-11-23' },
      ],
    ]);
    const [, token = ''] =
      /https:\/\/portolan\.example\/c\/confirm\/([\w-]{80,})\?lang=es/.exec(world.mails[0]?.text ?? '') ?? [];
    expect(await world.tokens.open('confirmation', token, began)).toMatchObject({
      contactId: id,
      askedAt: began.toISOString(),
    });
    expect((await world.letters.findDay('2026-11-23', began))?.letters).toEqual({ [id]: bitsOf('called') });
  });

  it('comes ever more rarely to one address, whatever a stranger types how often, and what gets none is forgotten', async () => {
    const world = await beginWorld();
    const sent: number[] = [];
    for (const minutes of [0, 9, 10, 60, 70, day, day + 80, 7 * day, 9 * day, 30 * day, 40 * day]) {
      const before = world.mails.length;
      const sort = await world.asksAt(minutes);
      const kept = await world.signUps.find(sort, world.now());
      expect(kept?.status ?? null).toBe(world.mails.length > before ? 'asked' : null);
      if (kept !== null) sent.push(minutes);
    }
    expect(sent).toEqual([0, 10, 70, day + 80, 9 * day, 40 * day]);
  });

  it('goes once in thirty days to who stopped all mail, and never to an address that bounced or complained', async () => {
    for (const [reason, expected] of [
      ['unsubscribed', [0, 30 * day]],
      ['erased', [0, 30 * day]],
      ['bounced', []],
      ['complained', []],
    ] as const) {
      const world = await beginWorld();
      const suppressions = openSuppressions(database.behind, world.organizationId);
      await world.put(suppressions.put(stopped(reason), 'there'));
      const sent: number[] = [];
      for (const minutes of [0, 20, 2 * day, 29 * day, 30 * day, 31 * day]) {
        const before = world.mails.length;
        await world.asksAt(minutes);
        if (world.mails.length > before) sent.push(minutes);
      }
      expect([reason, sent]).toEqual([reason, expected]);
    }
  });

  it('goes to nobody while the clinic’s sending is stopped', async () => {
    const world = await beginWorld();
    const stop = { why: 'bounces', at: began.toISOString() } as const;
    await world.put(
      openStanding(database.behind, world.organizationId).put(
        { ...untouchedStanding, stopped: stop, version: 1 },
        'there',
      ),
    );
    await world.asksAt(0);
    expect(world.mails).toEqual([]);
  });

  it('goes to nobody while the clinic is about to be closed', async () => {
    const world = await beginWorld();
    const closing: Closing = {
      requestedBy: erasedPerson,
      requestedAt: began.toISOString(),
      erasesAt: new Date(began.getTime() + graceDays * day * 60_000).toISOString(),
      begun: false,
      version: 1,
    };
    await world.put(openClosing(database.behind, world.organizationId).put(closing, 'absent', 'there'));
    const sort = await world.asksAt(0);
    expect(world.mails).toEqual([]);
    expect(await world.signUps.find(sort, began)).toBeNull();
  });

  it('rests for a week where too many such letters bounced, whoever typed the addresses, and goes on by itself', async () => {
    const world = await beginWorld();
    const ofLetters: MailDay = {
      day: '2026-11-23',
      sent: 0,
      bounced: 0,
      complained: 0,
      campaigns: {},
      signUps: [100, 5, 0],
      pace: 0,
      version: 1,
    };
    await world.put(openMailDays(database.behind, world.organizationId).put(ofLetters, 'there'));
    for (const [days, letters] of [
      [0, 0],
      [6, 0],
      [7, 1],
    ] as const) {
      await world.asksAt(days * day);
      expect([days, world.mails.length]).toEqual([days, letters]);
    }
  });

  it('is given up where the mail service never takes it, and noted as failed', async () => {
    const world = await beginWorld();
    world.breakDown(new MailRefused(null, 'for-good'));
    const sort = await world.asksAt(0);
    expect(await world.signUps.find(sort, began)).toBeNull();
    const { [id]: bits } = (await world.letters.findDay('2026-11-23', began))?.letters ?? {};
    expect(bits).toBe(bitsOf('called', 'failed'));
  });

  it('is tried again where the mail service takes nothing for now', async () => {
    const world = await beginWorld();
    world.breakDown(new MailRefused(null));
    await expect(world.asksAt(0)).rejects.toThrow(MailRefused);
    world.breakDown(null);
    await world.tell(signUpSort({ id, askedAt: began.toISOString() }));
    expect(world.mails).toHaveLength(1);
  });

  it('goes out after all where the worker broke off before it knew', async () => {
    const world = await beginWorld();
    world.breakDown(new Error('Nobody knows whether it was taken'));
    await expect(world.asksAt(0)).rejects.toThrow('Nobody knows');
    world.breakDown(null);
    await world.tell(signUpSort({ id, askedAt: began.toISOString() }));
    expect(world.mails).toHaveLength(1);
    expect((await world.letters.find(id, began))?.askedAt).toEqual([began.toISOString()]);
  });
});
