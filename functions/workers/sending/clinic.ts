import { openCampaignClaims } from '@portolan/data/campaigns/campaign-claims';
import { openMailDays } from '@portolan/data/campaigns/mail-days';
import { openMailSettings } from '@portolan/data/campaigns/mail-settings';
import { openSendingDomain } from '@portolan/data/campaigns/sending-domain';
import { openStanding } from '@portolan/data/campaigns/standing';
import type { Database } from '@portolan/data/clients';
import { openClosing } from '@portolan/data/closings/closings';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import type { WaitReason } from '@portolan/domain/campaigns/campaign';
import type { Claim } from '@portolan/domain/campaigns/chunk';
import { calledIn } from '@portolan/domain/campaigns/claim';
import { defaultMailSettings } from '@portolan/domain/campaigns/default-mail-settings';
import { type Sender, senderOf } from '@portolan/domain/campaigns/sender';
import type { MailDay } from '@portolan/domain/campaigns/standing';
import { capDays, capOn, untouchedStanding } from '@portolan/domain/campaigns/standing-rules';
import { addDays, type Day, dayIn } from '@portolan/domain/days';

/** Whether a clinic may send at all now, whatever it sends: asked before every chunk, so that it holds at once. */
export const waitsFor = async (database: Database, organizationId: string): Promise<WaitReason | null> => {
  const [closing, standing] = await Promise.all([
    openClosing(database, organizationId).find(),
    openStanding(database, organizationId).find(),
  ]);
  if (closing !== null) return 'closing';
  return standing?.stopped?.why ?? null;
};

/** A clinic as the sender knows it for a while: from whom its mails come, and how many more it may send on its day. */
export type ClinicSending = {
  readonly organizationId: string;
  readonly sender: Sender;
  /** The clinic's day now. */
  readonly today: (now: Date) => Day;
  /** Persons that may still be written to on this day; less those of calls under way. */
  room: { day: Day; left: number };
};

/** Persons written to on a day, by claims of campaigns that are sending and by what is stored of all others, and of letters. */
const sentOn = (
  day: Day,
  stored: MailDay | undefined,
  sending: ReadonlyMap<string, readonly Claim[]>,
): number => {
  let sent = stored?.signUps?.[0] ?? 0;
  for (const [campaignId, [ofCampaign]] of Object.entries(stored?.campaigns ?? {}))
    if (!sending.has(campaignId)) sent += ofCampaign;
  for (const claims of sending.values())
    for (const claim of claims) if (claim.day === day) sent += calledIn(claim);
  return sent;
};

/** Reads what the sender must know of a clinic; null for one that is gone. `campaignIds`: what of it is sending. */
export const openClinicSending = async (
  database: Database,
  organizationId: string,
  campaignIds: readonly string[],
  now: Date,
  mailFrom: string,
): Promise<ClinicSending | null> => {
  const organization = await openOrganizationRecord(database, organizationId).find();
  if (organization === null) return null;
  const { name, timeZone } = organization.profile;
  const day = dayIn(timeZone, now);
  const claims = openCampaignClaims(database, organizationId);
  const [settings, domain, standing, days, ofCampaigns] = await Promise.all([
    openMailSettings(database, organizationId).find(),
    openSendingDomain(database, organizationId).find(),
    openStanding(database, organizationId).find(),
    openMailDays(database, organizationId).since(addDays(day, -capDays)),
    Promise.all(campaignIds.map(async (id) => [id, await claims.all(id)] as const)),
  ]);
  const { forgiven } = standing ?? untouchedStanding;
  const sent = sentOn(
    day,
    days.find((one) => one.day === day),
    new Map(ofCampaigns),
  );
  return {
    organizationId,
    sender: senderOf(settings ?? defaultMailSettings(name), domain, name, mailFrom),
    today: (at) => dayIn(timeZone, at),
    room: { day, left: Math.max(0, capOn(day, days, forgiven) - sent) },
  };
};
