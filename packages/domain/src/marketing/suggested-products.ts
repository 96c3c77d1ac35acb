import type { Channel, MarketingAudience, Phase } from './marketing-plan.ts';

type Suggestion = {
  readonly key: string;
  readonly audience: MarketingAudience;
  readonly phase: Phase;
  readonly channel: Channel;
};

/**
 * What clinics commonly make for each audience and phase; their names are texts of the interface. The channels are those of
 * requirement CMP-1, and each audience has something in each phase.
 */
export const suggestedProducts = [
  { key: 'coming-soon-sign', audience: 'patients', phase: 'before-launch', channel: 'sign' },
  { key: 'coming-soon-web', audience: 'patients', phase: 'before-launch', channel: 'website' },
  { key: 'launch-email', audience: 'patients', phase: 'initial', channel: 'email' },
  { key: 'check-in-demo', audience: 'patients', phase: 'initial', channel: 'demo' },
  { key: 'phone-greeting', audience: 'patients', phase: 'initial', channel: 'voicemail' },
  { key: 'bill-insert', audience: 'patients', phase: 'initial', channel: 'billing-insert' },
  { key: 'visit-words', audience: 'patients', phase: 'ongoing', channel: 'talking-points' },
  { key: 'reminder-text', audience: 'patients', phase: 'ongoing', channel: 'text-message' },
  { key: 'sign-in-email', audience: 'patients', phase: 'ongoing', channel: 'email' },
  { key: 'social-posts', audience: 'patients', phase: 'ongoing', channel: 'social' },
  { key: 'welcome-letter', audience: 'patients', phase: 'ongoing', channel: 'letter' },
  { key: 'feature-email', audience: 'patients', phase: 'before-feature', channel: 'email' },
  { key: 'feature-blog', audience: 'patients', phase: 'after-feature', channel: 'blog' },
  { key: 'provider-briefing', audience: 'providers', phase: 'before-launch', channel: 'talking-points' },
  { key: 'provider-demo', audience: 'providers', phase: 'initial', channel: 'demo' },
  { key: 'provider-figures', audience: 'providers', phase: 'ongoing', channel: 'email' },
  { key: 'provider-feature-demo', audience: 'providers', phase: 'before-feature', channel: 'demo' },
  { key: 'provider-feature-results', audience: 'providers', phase: 'after-feature', channel: 'email' },
  { key: 'leadership-email', audience: 'staff', phase: 'before-launch', channel: 'email' },
  { key: 'desk-words', audience: 'staff', phase: 'initial', channel: 'talking-points' },
  { key: 'break-room-sign', audience: 'staff', phase: 'ongoing', channel: 'sign' },
  { key: 'staff-feature-demo', audience: 'staff', phase: 'before-feature', channel: 'demo' },
  { key: 'staff-feature-recap', audience: 'staff', phase: 'after-feature', channel: 'email' },
] as const satisfies readonly Suggestion[];
export type SuggestedProduct = (typeof suggestedProducts)[number];
