import { openCampaignClaims } from '@portolan/data/campaigns/campaign-claims';
import { openCampaigns } from '@portolan/data/campaigns/campaigns';
import { openContacts } from '@portolan/data/campaigns/contacts';
import { openSuppressions } from '@portolan/data/campaigns/suppressions';
import { writeOne } from '@portolan/data/writing';
import type { Campaign, WaitReason } from '@portolan/domain/campaigns/campaign';
import { leftOutFor } from '@portolan/domain/campaigns/change-suppression';
import { type Chunk, type Claim, chunkSize, contactsOf } from '@portolan/domain/campaigns/chunk';
import {
  addAnswers,
  beginCall,
  claimChunk,
  endCall,
  placesLeft,
  takeClaim,
} from '@portolan/domain/campaigns/claim';
import type { Contact } from '@portolan/domain/campaigns/contact';
import { isToSend } from '@portolan/domain/campaigns/freeze';
import type { BulkMail, BulkOutcome } from '@portolan/domain/mail/bulk-mailer';
import { waitsFor } from './clinic.ts';
import type { SendingDependencies } from './dependencies.ts';
import { type LetterOfChunk, mailOf } from './mail-of-chunk.ts';

/** What became of one go at a chunk. `called`: persons who were in a call. */
export type ChunkEnd =
  /** Nothing is left of it, or it is somebody else's. */
  | { readonly kind: 'done'; readonly called: number }
  /** People decided otherwise, or the campaign is gone: nothing more of it is sent. */
  | { readonly kind: 'ended' }
  /** The clinic may not send now. */
  | { readonly kind: 'waits'; readonly why: WaitReason }
  /** Some are left. `limit`: how many to call at a time. `isHeld`: the mail service took nobody, because of too many calls. */
  | { readonly kind: 'more'; readonly called: number; readonly limit: number; readonly isHeld: boolean }
  /** Nobody knows whether they were written to. `isLeft`: others of the chunk were in no call yet. */
  | { readonly kind: 'unanswered'; readonly called: number; readonly isLeft: boolean }
  /** There was no call after all, and all are left. */
  | { readonly kind: 'not-made' };

export type ChunkWork = LetterOfChunk & {
  readonly chunk: Chunk;
  /** How many to call at a time: fewer, where the mail service refused all at once. */
  readonly limit: number;
  /** The holder of the lease. */
  readonly by: string;
  /** Calls the mail service when the call's instant has come; null where it is not called now. Rejects where nobody answered. */
  readonly send: (mail: BulkMail) => Promise<readonly BulkOutcome[] | null>;
  /** Whether whom the service puts off once more is given up. */
  readonly givesUp: boolean;
};

/** Claims a chunk, or goes on with a claim of which some were in no call yet; null where it is done, or somebody else's. */
const takeChunk = async (
  { database, now }: SendingDependencies,
  { clinic, chunk, by }: ChunkWork,
): Promise<Claim | null> => {
  const claims = openCampaignClaims(database, clinic.organizationId);
  const at = now();
  const taking = { by, at, day: clinic.today(at) };
  const first = claimChunk(chunk, taking);
  if ((await writeOne(database, claims.put(first, 'taken'))).ok) return first;
  const stored = await claims.find(chunk.campaignId, chunk.number);
  if (stored === null || placesLeft(stored).length === 0) return null;
  const mine = takeClaim(stored, taking);
  return (await writeOne(database, claims.put(mine, 'taken'))).ok ? mine : null;
};

/** Who of a chunk may be written to, read after it was claimed, and consistently. */
const readRecipients = async (
  { database }: SendingDependencies,
  organizationId: string,
  { topic }: Campaign,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Contact>> => {
  const [contacts, suppressions] = await Promise.all([
    openContacts(database, organizationId).findMany(ids, true),
    openSuppressions(database, organizationId).findMany(ids),
  ]);
  const may = (contact: Contact): boolean =>
    contact.consent.source !== 'none' && leftOutFor(suppressions.get(contact.id) ?? null, topic) === null;
  return new Map(contacts.filter(may).map((contact) => [contact.id, contact]));
};

/** Writes what the mail service said; what others learned meanwhile stays. */
const record = async (
  { database }: SendingDependencies,
  { clinic, chunk, by }: ChunkWork,
  claim: Claim,
  outcomes: ReadonlyMap<number, BulkOutcome>,
): Promise<void> => {
  const claims = openCampaignClaims(database, clinic.organizationId);
  if ((await writeOne(database, claims.put(endCall(claim, outcomes), 'changed'))).ok) return;
  await claims.learn(chunk.campaignId, chunk.number, (stored) =>
    stored.by === by && stored.state === 'calling' ? endCall(stored, outcomes) : addAnswers(stored, outcomes),
  );
};

/** What is written down of a call: where it took nobody for a fault of all, they are left, to be called fewer at a time. */
const judge = (
  answers: readonly BulkOutcome[],
  givesUp: boolean,
): { readonly recorded: readonly BulkOutcome[]; readonly isRefusedAsOne: boolean } => {
  const isRefusedAsOne = answers.length > 1 && answers.every((answer) => answer === 'refused');
  if (isRefusedAsOne) return { recorded: answers.map(() => 'later'), isRefusedAsOne };
  return {
    recorded: answers.map((answer) => (answer === 'later' && givesUp ? 'refused' : answer)),
    isRefusedAsOne,
  };
};

const call = async (
  dependencies: SendingDependencies,
  work: ChunkWork,
  claim: Claim,
  places: readonly number[],
  mail: BulkMail,
): Promise<ChunkEnd> => {
  let answers: readonly BulkOutcome[] | null;
  try {
    answers = await work.send(mail);
  } catch {
    // They stay as they are: events decide, or a person does.
    return { kind: 'unanswered', called: places.length, isLeft: placesLeft(claim).length > 0 };
  }
  const { recorded, isRefusedAsOne } = judge(answers ?? [], work.givesUp);
  await record(
    dependencies,
    work,
    claim,
    new Map(places.map((place, at) => [place, recorded[at] ?? 'later'])),
  );
  if (answers === null) return { kind: 'not-made' };
  if (answers.includes('stopped')) return { kind: 'waits', why: 'mail-service' };
  const called = recorded.filter((answer) => answer === 'accepted' || answer === 'refused').length;
  const left = placesLeft(claim).length + places.length - called;
  if (left === 0) return { kind: 'done', called };
  const limit = isRefusedAsOne ? Math.ceil(places.length / 2) : Math.min(chunkSize, 2 * work.limit);
  return { kind: 'more', called, limit, isHeld: answers.every((answer) => answer === 'later') };
};

/**
 * One go at a chunk: claims it, looks once more whether and whom to write to, and calls the mail service once. Wherever it breaks
 * off, the claim says with whom anybody may go on: with all before `calling`, after it with those who are not in the call.
 */
export const sendChunk = async (dependencies: SendingDependencies, work: ChunkWork): Promise<ChunkEnd> => {
  const { database, tokens, now } = dependencies;
  const { chunk, clinic, limit } = work;
  const { organizationId } = clinic;
  const claim = await takeChunk(dependencies, work);
  if (claim === null) return { kind: 'done', called: 0 };
  const ids = contactsOf(chunk);
  const left = placesLeft(claim);
  const [campaign, why, contacts] = await Promise.all([
    openCampaigns(database, organizationId).find(chunk.campaignId),
    waitsFor(database, organizationId),
    readRecipients(
      dependencies,
      organizationId,
      work.campaign,
      left.flatMap((place) => ids[place] ?? []),
    ),
  ]);
  if (campaign === null || !isToSend(campaign, now())) return { kind: 'ended' };
  if (why !== null) return { kind: 'waits', why };
  const mayBe = (place: number): boolean => contacts.has(ids[place] ?? '');
  const places = left.filter(mayBe).slice(0, limit);
  // Before it is said that somebody may have been called: whatever fails in it, nobody was.
  const mail =
    places.length === 0 ? null : mailOf(dependencies, work, places, contacts, await tokens.sealer(now()));
  const calling = beginCall(
    claim,
    left.filter((place) => !mayBe(place)),
    places,
    now(),
  );
  const claims = openCampaignClaims(database, organizationId);
  // Somebody else took it meanwhile: then it is theirs.
  if (!(await writeOne(database, claims.put(calling, 'taken'))).ok) return { kind: 'done', called: 0 };
  if (mail === null) return { kind: 'done', called: 0 };
  return call(dependencies, work, calling, places, mail);
};
