import {
  type Campaign,
  type CampaignChanges,
  campaignChangesSchema,
} from '@portolan/domain/campaigns/campaign';
import { sameContents } from '@portolan/domain/work-plans/same-contents';
import type { DraftKind, MergedDraft } from '../../../saving/draft-saver.ts';
import { pick } from '../../../saving/merging.ts';

/** What of a campaign is set up beside its message. */
export type SetupDraft = Pick<Campaign, 'name' | 'topic' | 'segment' | 'tracked'>;

export const setupParts = ['name', 'topic', 'segment', 'tracked'] as const;
export type SetupPart = (typeof setupParts)[number];

export const draftOf = ({ name, topic, segment, tracked }: SetupDraft): SetupDraft => ({
  name,
  topic,
  segment,
  tracked,
});

const editsBetween = (before: SetupDraft, after: SetupDraft): CampaignChanges | null => {
  const edits = {
    ...(before.name !== after.name && { name: after.name }),
    ...(before.topic !== after.topic && { topic: after.topic }),
    ...(!sameContents(before.segment, after.segment) && { segment: after.segment }),
    ...(before.tracked !== after.tracked && { tracked: after.tracked }),
  };
  return Object.keys(edits).length === 0 ? null : edits;
};

/** A name that is missing or too long waits until it is mended; the rest is saved. */
const savable = ({ name, ...others }: CampaignChanges): CampaignChanges | null => {
  const edits = {
    ...others,
    ...(name !== undefined && campaignChangesSchema.safeParse({ name }).success && { name: name.trim() }),
  };
  return Object.keys(edits).length === 0 ? null : edits;
};

/** Puts what I changed since `base` on top of what somebody else saved meanwhile. */
export const mergeSetups = (
  base: SetupDraft,
  mine: SetupDraft,
  theirs: SetupDraft,
): MergedDraft<SetupDraft> => {
  const both: SetupPart[] = [];
  const picked = <Name extends SetupPart>(name: Name): SetupDraft[Name] => {
    const { value, clashes } = pick(base[name], mine[name], theirs[name]);
    if (clashes) both.push(name);
    return value;
  };
  const contents = {
    name: picked('name'),
    topic: picked('topic'),
    segment: picked('segment'),
    tracked: picked('tracked'),
  };
  return { contents, both };
};

export const setupKind: DraftKind<SetupDraft, CampaignChanges> = {
  editsBetween,
  savable,
  merge: mergeSetups,
  takeTheirs: (mine, theirs, both) => ({
    name: both.includes('name') ? theirs.name : mine.name,
    topic: both.includes('topic') ? theirs.topic : mine.topic,
    segment: both.includes('segment') ? theirs.segment : mine.segment,
    tracked: both.includes('tracked') ? theirs.tracked : mine.tracked,
  }),
};
