import type { Reached } from './report.ts';

export type CampaignProgress = {
  /** Persons whose turn came, whatever came of it: not who waits, nor whom it was canceled for. */
  readonly done: number;
  /** Of all recipients, 0–100, rounded down: it is 100 only when nobody is left. */
  readonly percent: number;
};

/** How far a campaign came. */
export const progressOf = ({
  recipients,
  outcomes,
}: Pick<Reached, 'recipients' | 'outcomes'>): CampaignProgress => {
  const done = recipients - outcomes.waiting - outcomes.canceled;
  return { done, percent: recipients === 0 ? 0 : Math.floor((done / recipients) * 100) };
};
