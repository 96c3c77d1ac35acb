import type { Campaign, CampaignRun } from './campaign.ts';

/** Where a campaign stands, in one word for people: what they decided and what became of it. */
export const shownStates = [
  'draft',
  'scheduled',
  'starting',
  'sending',
  'waiting',
  'paused',
  'canceled',
  'sent',
] as const;
export type ShownState = (typeof shownStates)[number];

type Run = Pick<CampaignRun, 'state' | 'waitsFor'>;

/** `run`: null before it began. `waiting`: it would go on, but something holds it up; the run says what. */
export const shownStateOf = ({ state }: Pick<Campaign, 'state'>, run: Run | null): ShownState => {
  if (state === 'draft' || state === 'canceled') return state;
  if (run?.state === 'done' || run?.state === 'settled') return 'sent';
  if (state === 'paused') return 'paused';
  if (run === null) return state === 'scheduled' ? 'scheduled' : 'starting';
  if (run.state === 'freezing') return 'starting';
  return run.waitsFor === null ? 'sending' : 'waiting';
};

/** Whether it moves by itself, so that who looks at it wants to see it moving. */
export const isMoving = (state: ShownState): boolean =>
  state === 'starting' || state === 'sending' || state === 'waiting';
