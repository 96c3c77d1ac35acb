import { openCampaignChunks } from '@portolan/data/campaigns/campaign-chunks';
import { openCampaignLetters } from '@portolan/data/campaigns/campaign-letters';
import { openCampaignRuns, openCampaigns } from '@portolan/data/campaigns/campaigns';
import { openContacts } from '@portolan/data/campaigns/contacts';
import { earlierFacts } from '@portolan/data/campaigns/earlier-campaign';
import { openMailSettings } from '@portolan/data/campaigns/mail-settings';
import { openSuppressions } from '@portolan/data/campaigns/suppressions';
import { openMarketingPlan } from '@portolan/data/marketing/marketing-plan';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { writeAll, writeOne } from '@portolan/data/writing';
import { decideAudience, openAudienceCount } from '@portolan/domain/campaigns/audience';
import type { Campaign, CampaignRun } from '@portolan/domain/campaigns/campaign';
import { defaultMailSettings } from '@portolan/domain/campaigns/default-mail-settings';
import { addPart, beginFreeze, chunksOf, isTracked } from '@portolan/domain/campaigns/freeze';
import type { CampaignLetter } from '@portolan/domain/campaigns/letter';
import { letterheadOf } from '@portolan/domain/campaigns/letterhead';
import { languagesOf } from '@portolan/domain/campaigns/message-languages';
import type { Organization } from '@portolan/domain/organizations/organization';
import type { Language } from '@portolan/domain/people/person';
import { renderMessage } from '@portolan/emails/render-message';
import { sideBySide } from '../../runtime/side-by-side.ts';
import type { CampaignDependencies } from './dependencies.ts';
import { WrittenMeanwhile } from './written-meanwhile.ts';

/** Chunks that are written at a time. */
const writesAtOnce = 32;

const linksOf = (letters: readonly CampaignLetter[], language: Language): string[] =>
  letters.find((letter) => letter.language === language)?.links ?? [];

/** Renders each language of the message once for all its recipients, and keeps that. */
const renderLetters = async (
  { database, now, tokens, appOrigin }: CampaignDependencies,
  organization: Organization,
  campaign: Campaign,
  run: CampaignRun,
): Promise<{ readonly letters: CampaignLetter[]; readonly tracked: boolean }> => {
  const { id: organizationId, profile } = organization;
  const [settings, plan, seal] = await Promise.all([
    openMailSettings(database, organizationId).find(),
    openMarketingPlan(database, organizationId).find(),
    tokens.sealer(now()),
  ]);
  const known = settings ?? defaultMailSettings(profile.name);
  const imageUrl = (imageId: string) =>
    `${appOrigin}/c/i/${seal({ kind: 'image', organizationId, imageId })}`;
  const letterhead = letterheadOf(profile, plan, known, imageUrl);
  const tracked = isTracked(campaign, known.tracked);
  const { message } = campaign;
  const letters: CampaignLetter[] = [];
  for (const language of languagesOf(message)) {
    const { subject, html, text, links, common } = await renderMessage({
      message,
      language,
      letterhead,
      imageUrl,
      tracked,
    });
    const letter = {
      campaignId: campaign.id,
      freeze: run.freeze,
      language,
      subject,
      html,
      text,
      links: [...links],
      common,
    };
    await writeOne(database, openCampaignLetters(database, organizationId).put(letter, 'never'));
    letters.push(letter);
  }
  return { letters, tracked };
};

/** Whom the campaign reaches now, by the very rule that counted them on the screen. */
const chooseAudience = async (
  { database }: CampaignDependencies,
  organization: Organization,
  { segment, topic, message, step }: Campaign,
) => {
  const { id: organizationId, profile } = organization;
  const contacts = openContacts(database, organizationId);
  const [stopped, earlier] = await Promise.all([
    openSuppressions(database, organizationId).all(),
    earlierFacts(database, organizationId, { segment, step }),
  ]);
  const suppressions = new Map(stopped.map((suppression) => [suppression.contactId, suppression]));
  const decide = decideAudience(
    { segment, topic, speaks: languagesOf(message), fallback: message.fallback },
    { timeZone: profile.timeZone, earlier },
  );
  const counting = openAudienceCount();
  const chosen: { en: string[]; es: string[] } = { en: [], es: [] };
  await contacts.readAll((page) => {
    for (const contact of page) {
      const decision = decide(contact, suppressions.get(contact.id) ?? null);
      counting.add(decision);
      if (decision.kind === 'reached') chosen[decision.language].push(contact.id);
    }
  });
  return { chosen, count: counting.count() };
};

/**
 * Freezes whom a campaign goes to and what it says, and resolves with its run; null where another attempt is ahead of this one.
 * One that breaks off is begun again under the next number: what it left lies under its own, and only the run's last write says
 * whose chunks count. Nobody is chosen twice by one attempt, and two attempts are never mixed.
 */
export const freezeCampaign = async (
  dependencies: CampaignDependencies,
  organizationId: string,
  campaign: Campaign,
  before: CampaignRun | null,
): Promise<CampaignRun | null> => {
  const { database, now } = dependencies;
  const runs = openCampaignRuns(database, organizationId);
  const run = beginFreeze(campaign.id, before);
  // People may take a scheduled one back until this: either they find a run, or this finds their change.
  const begun = await writeAll(database, [
    runs.put(run, 'begun'),
    openCampaigns(database, organizationId).isUnchanged(campaign, 'changed'),
  ]);
  if (!begun.ok && begun.failure.code === 'write-contention') throw new WrittenMeanwhile();
  // Whoever changed it brings a message of their own, and whoever began goes on by theirs.
  if (!begun.ok) return null;
  const organization = await openOrganizationRecord(database, organizationId).find();
  if (organization === null) return null;
  const { letters, tracked } = await renderLetters(dependencies, organization, campaign, run);
  const { chosen, count } = await chooseAudience(dependencies, organization, campaign);
  const chunks = chunksOf(run, chosen);
  const repository = openCampaignChunks(database, organizationId);
  await sideBySide(chunks, writesAtOnce, async (chunk) => {
    await writeOne(database, repository.put(chunk, 'never'));
  });
  const at = now().toISOString();
  const frozen: CampaignRun = {
    ...addPart(run, chunks),
    state: 'sending',
    frozenAt: at,
    startedAt: at,
    recipients: count.reached,
    leftOut: count.leftOut,
    links: { en: linksOf(letters, 'en'), es: linksOf(letters, 'es') },
    tracked,
    version: run.version + 1,
  };
  return (await writeOne(database, runs.put(frozen, 'begun'))).ok ? frozen : null;
};
