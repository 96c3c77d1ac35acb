import { type Language, languages } from '../people/person.ts';
import type { Campaign, CampaignRun } from './campaign.ts';
import { type Chunk, chunkSize, packContacts } from './chunk.ts';
import type { ContactAudience } from './contact.ts';
import { contactAudiences } from './contact.ts';

/** Whether it is to go out now, if it did not begin yet: at once, or because its time has come. */
export const isToSend = ({ state, sendAt }: Pick<Campaign, 'state' | 'sendAt'>, now: Date): boolean =>
  state === 'released' || (state === 'scheduled' && sendAt !== null && Date.parse(sendAt) <= now.getTime());

/** Whether its links and openings are counted: as it says itself, or if the clinic counts those of everybody it is for. */
export const isTracked = (
  { tracked, segment }: Pick<Campaign, 'tracked' | 'segment'>,
  counted: readonly ContactAudience[],
): boolean => {
  if (tracked !== null) return tracked;
  const audiences = segment.audiences.length === 0 ? contactAudiences : segment.audiences;
  return audiences.every((audience) => counted.includes(audience));
};

/** A run that is about to freeze, after whatever was before it: with a number of its own, so that no other's chunks are its. */
export const beginFreeze = (campaignId: string, before: CampaignRun | null): CampaignRun => ({
  campaignId,
  state: 'freezing',
  waitsFor: null,
  freeze: (before?.freeze ?? 0) + 1,
  parts: [],
  frozenAt: null,
  chunks: 0,
  recipients: { en: 0, es: 0 },
  leftOut: {},
  links: { en: [], es: [] },
  tracked: false,
  startedAt: null,
  doneAt: null,
  resendDone: 0,
  isMarking: false,
  version: (before?.version ?? 0) + 1,
});

/** Who was chosen, by the language of the version they get. */
export type Chosen = Readonly<Record<Language, readonly string[]>>;

/**
 * Cuts who was chosen into chunks of one language each, numbered on from those that the run has, for its last attempt. Languages take
 * turns by how much of each is left, so that nobody's waits for the other to be out.
 */
export const chunksOf = (
  { campaignId, freeze, chunks: before }: Pick<CampaignRun, 'campaignId' | 'freeze' | 'chunks'>,
  chosen: Chosen,
): Chunk[] =>
  languages
    .flatMap((language) => {
      const all = chosen[language];
      return Array.from({ length: Math.ceil(all.length / chunkSize) }, (_, index) => {
        const start = index * chunkSize;
        return { language, turn: start / all.length, contacts: all.slice(start, start + chunkSize) };
      });
    })
    .toSorted((one, other) => one.turn - other.turn)
    .map(({ language, contacts }, index) => ({
      campaignId,
      freeze,
      number: before + index + 1,
      language,
      contacts: packContacts(contacts),
    }));

/** The run with the chunks of its last attempt as a part of it. */
export const addPart = (run: CampaignRun, chunks: readonly Chunk[]): CampaignRun =>
  chunks.length === 0
    ? run
    : {
        ...run,
        chunks: run.chunks + chunks.length,
        parts: [
          ...run.parts,
          { freeze: run.freeze, from: run.chunks + 1, through: run.chunks + chunks.length },
        ],
      };
