import { openCampaignChunks } from '@portolan/data/campaigns/campaign-chunks';
import { openCampaignClaims } from '@portolan/data/campaigns/campaign-claims';
import { openCampaignRuns } from '@portolan/data/campaigns/campaigns';
import type { Database } from '@portolan/data/clients';
import { writeOne } from '@portolan/data/writing';
import type { Campaign, CampaignRun } from '@portolan/domain/campaigns/campaign';
import { contactsOf, facts } from '@portolan/domain/campaigns/chunk';
import { addPart, chunksOf } from '@portolan/domain/campaigns/freeze';
import { allBits, bitsAt, factsFrom } from '@portolan/domain/campaigns/recipient-facts';
import { outcomeOf } from '@portolan/domain/campaigns/report';
import { sideBySide } from '../../runtime/side-by-side.ts';
import type { CampaignDependencies } from './dependencies.ts';
import { WrittenMeanwhile } from './written-meanwhile.ts';

const writesAtOnce = 16;

/** Who is uncertain, by the language they are written to in. */
const findUncertain = async (
  database: Database,
  organizationId: string,
  campaign: Campaign,
  run: CampaignRun,
  now: Date,
): Promise<{ readonly en: readonly string[]; readonly es: readonly string[] }> => {
  const [chunks, claims] = await Promise.all([
    openCampaignChunks(database, organizationId).all(run),
    openCampaignClaims(database, organizationId).all(campaign.id),
  ]);
  const byNumber = new Map(chunks.map((chunk) => [chunk.number, chunk]));
  const found: { en: string[]; es: string[] } = { en: [], es: [] };
  for (const claim of claims) {
    const chunk = byNumber.get(claim.number);
    if (chunk === undefined || claim.number > run.chunks) continue;
    const contacts = contactsOf(chunk);
    for (const [place, bits] of allBits(claim.facts).entries()) {
      const contact = contacts[place];
      if (contact !== undefined && outcomeOf(bits, claim, { state: campaign.state, now }) === 'uncertain')
        found[claim.language].push(contact);
    }
  }
  return found;
};

/** Marks whom later chunks write to again in the earlier ones, so that each is answered for once. */
const markResent = async (
  { database }: CampaignDependencies,
  organizationId: string,
  run: CampaignRun,
): Promise<void> => {
  const chunks = await openCampaignChunks(database, organizationId).all(run);
  const from = run.parts.at(-1)?.from ?? 1;
  const again = new Set(chunks.filter(({ number }) => number >= from).flatMap(contactsOf));
  const claims = openCampaignClaims(database, organizationId);
  const earlier = chunks.filter(
    (chunk) => chunk.number < from && contactsOf(chunk).some((id) => again.has(id)),
  );
  await sideBySide(earlier, writesAtOnce, async (chunk) => {
    const contacts = contactsOf(chunk);
    await claims.learn(run.campaignId, chunk.number, (claim) => {
      const marked = factsFrom(
        contacts.map((id, place) => {
          const bits = bitsAt(claim.facts, place);
          return again.has(id) ? bits | facts.resent : bits;
        }),
      );
      return marked === claim.facts ? claim : { ...claim, facts: marked };
    });
  });
};

/**
 * Makes later chunks of those who are uncertain where a person asked for it, and resolves with the run as it is then. They are a
 * part of the run once its write says so; the marks after it are made by whoever comes next, if this one breaks off. As of a
 * freeze, only the attempt that was begun last can end.
 */
export const resendUncertain = async (
  dependencies: CampaignDependencies,
  organizationId: string,
  campaign: Campaign,
  before: CampaignRun,
): Promise<CampaignRun> => {
  const { database, now } = dependencies;
  const runs = openCampaignRuns(database, organizationId);
  let run = before;
  const write = async (next: CampaignRun): Promise<void> => {
    run = { ...next, version: run.version + 1 };
    if (!(await writeOne(database, runs.put(run, 'changed'))).ok) throw new WrittenMeanwhile();
  };
  if (!run.isMarking && campaign.resendAsked > run.resendDone) {
    await write({ ...run, freeze: run.freeze + 1 });
    const uncertain = await findUncertain(database, organizationId, campaign, run, now());
    const chunks = chunksOf(run, uncertain);
    const repository = openCampaignChunks(database, organizationId);
    await sideBySide(chunks, writesAtOnce, async (chunk) => {
      await writeOne(database, repository.put(chunk, 'never'));
    });
    const isAny = chunks.length > 0;
    await write({
      ...addPart(run, chunks),
      ...(isAny && { state: 'sending', waitsFor: null, doneAt: null }),
      resendDone: campaign.resendAsked,
      isMarking: isAny,
    });
  }
  if (run.isMarking) {
    await markResent(dependencies, organizationId, run);
    await write({ ...run, isMarking: false });
  }
  return run;
};
