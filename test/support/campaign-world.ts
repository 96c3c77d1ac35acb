import { createHash } from 'node:crypto';
import { sesBulkMailer } from '@portolan/adapters/ses-bulk-mailer';
import { openCampaignChunks } from '@portolan/data/campaigns/campaign-chunks';
import { openCampaignClaims } from '@portolan/data/campaigns/campaign-claims';
import { campaignsPolicy } from '@portolan/data/campaigns/campaign-policies';
import { openCampaignRuns, openCampaigns } from '@portolan/data/campaigns/campaigns';
import { openMailDays } from '@portolan/data/campaigns/mail-days';
import { openMailKeys } from '@portolan/data/campaigns/mail-keys';
import { sendingPolicy } from '@portolan/data/campaigns/sending-policies';
import { openSuppressions } from '@portolan/data/campaigns/suppressions';
import type { Database } from '@portolan/data/clients';
import type { KeyStatement } from '@portolan/data/key-policies';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { ana, idNumber, organizationOf } from '@portolan/data/records.test-support';
import { type Write, writeAll } from '@portolan/data/writing';
import type { Campaign } from '@portolan/domain/campaigns/campaign';
import type { Contact } from '@portolan/domain/campaigns/contact';
import { filledBlock, messageOf } from '@portolan/domain/campaigns/messages.test-support';
import { reportOf } from '@portolan/domain/campaigns/report';
import { everybody } from '@portolan/domain/campaigns/segment';
import { addDays, dayIn } from '@portolan/domain/days';
import type { BulkMail } from '@portolan/domain/mail/bulk-mailer';
import type { ChangeMessage, MessageQueue } from '@portolan/domain/messaging/change-message';
import { openMailTokens } from '@portolan/functions/runtime/mail-tokens';
import { createCampaignsWorker } from '@portolan/functions/workers/campaigns/handler';
import { createSendingWorker, type SendingLimits } from '@portolan/functions/workers/sending/handler';
import { localCredentials, localRegion } from '@portolan/local/engines/clients';
import { startDynoxide } from '@portolan/local/engines/dynoxide';
import { openTestDatabase } from './database.ts';
import { fillClinic } from './filled-clinic.ts';
import { startMailFaults } from './mail-faults.ts';
import { atMoments, type Between, passing } from './moments.ts';

export const appOrigin = 'https://portolan.example';
const mailFrom = 'Portolan <no-reply@portolan.example>';

/** Nobody listens to its changes: the tests tell the workers themselves. */
const openDatabase = async () => openTestDatabase(await startDynoxide('memory'), { hasStream: false });

const unbounded = 1_000_000;

/** Clinics with contacts on an engine of their own, the workers that send their campaigns, and a mail service that fails as it is told. */
export const startCampaignWorld = async (start = new Date('2026-11-23T16:00:00.000Z')) => {
  const [database, mail] = await Promise.all([openDatabase(), startMailFaults()]);
  const { behind } = database;
  const time = { now: start };
  const now = () => time.now;
  let campaigns = 0;
  let words = 0;
  let bytes = 0;
  const told: ChangeMessage[] = [];
  const queue: MessageQueue = {
    send: async (messages) => {
      told.push(...messages);
      return { refused: [] };
    },
  };
  const sentMails: BulkMail[] = [];
  const seen: { onOpened: (database: Database) => void } = { onOpened: () => undefined };
  const organizationAt = (number: number) => idNumber('organization', number);
  const write = async (...writes: Write<string>[]): Promise<void> => {
    const written = await writeAll(behind, writes);
    if (!written.ok) throw new Error(written.failure.code);
  };
  const randomBytes = (count: number): Buffer => {
    bytes += 1;
    return createHash('sha512').update(`bytes ${bytes}`).digest().subarray(0, count);
  };

  const watched = (policy: readonly KeyStatement[], pass: () => Promise<void>): Database => {
    const opened = atMoments(database.under(policy), pass);
    seen.onOpened(opened);
    return opened;
  };

  return {
    database: behind,
    mail,
    time,
    told,
    queue,
    /** The first call that was made. */
    sentMails,
    /** Called with every client that a worker gets. */
    set onOpened(found: (database: Database) => void) {
      seen.onOpened = found;
    },
    under: database.under,
    organizationAt,
    stop: async () => {
      await Promise.all([database.stop(), mail.stop()]);
    },

    /** A clinic that has sent so many on the day before, in good standing. */
    addClinic: async (number: number, sentBefore = unbounded): Promise<string> => {
      const id = organizationAt(number);
      const record = organizationOf(id);
      // Nothing goes out without one.
      const postalAddress = { street: '12 Main Street', city: 'Durango', state: 'CO', zip: '81301' };
      const clinic = { ...record, profile: { ...record.profile, postalAddress } };
      await write(openOrganizationRecord(behind, id).put(clinic, 'absent', 'there'));
      const day = addDays(dayIn('America/Denver', now()), -1);
      await write(
        openMailDays(behind, id).put(
          { day, sent: sentBefore, bounced: 0, complained: 0, campaigns: {}, pace: 0, version: 1 },
          'there',
        ),
      );
      return id;
    },

    /** Contacts of a clinic; every third reads Spanish. */
    addContacts: (
      organization: number,
      count: number,
      change?: (number: number) => Partial<Contact>,
    ): Promise<void> => fillClinic(behind, organizationAt(organization), organization, count, change),

    /** A campaign that was sent off just now, to everybody. */
    addCampaign: async (organization: number, change: Partial<Campaign> = {}): Promise<Campaign> => {
      campaigns += 1;
      const campaign: Campaign = {
        id: idNumber('campaign', campaigns),
        name: 'Our portal',
        topic: 'portal',
        segment: everybody,
        message: messageOf([filledBlock('text', 'block1'), filledBlock('button', 'block2')]),
        tracked: false,
        productId: null,
        state: 'released',
        sendAt: null,
        step: null,
        madeBy: ana,
        madeAt: now().toISOString(),
        releasedBy: ana,
        resendAsked: 0,
        version: 1,
        ...change,
      };
      await write(openCampaigns(behind, organizationAt(organization)).put(campaign, 'absent', 'there'));
      return campaign;
    },

    /** What people decide about a campaign. */
    decide: async (organization: number, campaignId: string, change: Partial<Campaign>): Promise<void> => {
      const repository = openCampaigns(behind, organizationAt(organization));
      const before = await repository.find(campaignId);
      if (before === null) throw new Error('There is no such campaign');
      const after = { ...before, ...change, version: before.version + 1 };
      await write(repository.put(after, { version: before.version }, 'changed'));
    },

    /** The worker that freezes, which may break off anywhere. */
    freezer: (between: Between = () => undefined) => {
      const watching = watched(campaignsPolicy, passing(between));
      return createCampaignsWorker({
        database: watching,
        now,
        queue,
        sending: queue,
        tokens: openMailTokens(openMailKeys(watching), randomBytes),
        mailer: { send: () => Promise.reject(new Error('It sends no letters here')) },
        appOrigin,
        mailFrom,
      });
    },
    aboutCampaign: (organization: number, campaignId: string) =>
      ({
        kind: 'record',
        organizationId: organizationAt(organization),
        collection: 'CAMPAIGNS',
        sortKey: campaignId,
        version: 1,
      }) as const,

    /** The hand that sends, which may break off anywhere. Its clock stands still, but for what it waits. */
    sender: (
      between: Between = () => undefined,
      limits: Partial<SendingLimits> = {},
      more: Partial<Parameters<typeof createSendingWorker>[0]> = {},
      heard: { readonly noAnswer?: (mail: BulkMail) => void } = {},
    ) => {
      const pass = passing(between);
      const watching = watched(sendingPolicy, pass);
      const mailer = sesBulkMailer(
        { endpoint: mail.endpoint, region: localRegion, credentials: localCredentials },
        'portolan-test',
      );
      words += 1;
      const word = `hand ${words}`;
      return createSendingWorker(
        {
          database: watching,
          mailer: {
            send: async (one) => {
              await pass();
              if (sentMails.length === 0) sentMails.push(one);
              try {
                const answers = await mailer.send(one);
                await pass();
                return answers;
              } catch (error) {
                heard.noAnswer?.(one);
                throw error;
              }
            },
          },
          tokens: openMailTokens(openMailKeys(watching), randomBytes),
          now,
          pause: async (milliseconds) => {
            time.now = new Date(time.now.getTime() + milliseconds);
          },
          queue,
          appOrigin,
          mailFrom,
          tenant: 'portolan-test-campaigns',
          rate: unbounded,
          newWord: () => word,
          ...more,
        },
        { work: 40_000, lease: 30_000, ahead: 250, look: 2_000, atOnce: 4, watchSeconds: 95, ...limits },
      );
    },

    find: async (organization: number, campaignId: string) => {
      const id = organizationAt(organization);
      const run = await openCampaignRuns(behind, id).find(campaignId);
      const campaign = await openCampaigns(behind, id).find(campaignId);
      if (run === null || campaign === null) throw new Error('It has not begun');
      const [chunks, claims] = await Promise.all([
        openCampaignChunks(behind, id).all(run),
        openCampaignClaims(behind, id).all(campaignId),
      ]);
      return {
        campaign,
        run,
        chunks,
        claims,
        report: reportOf(run, claims, { state: campaign.state, now: now() }),
      };
    },
    claims: (organization: number) => openCampaignClaims(behind, organizationAt(organization)),
    suppressions: (organization: number) => openSuppressions(behind, organizationAt(organization)),
    write,
  };
};
export type CampaignWorld = Awaited<ReturnType<typeof startCampaignWorld>>;
