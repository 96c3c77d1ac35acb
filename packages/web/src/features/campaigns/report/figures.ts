import type { Reached } from '@portolan/domain/campaigns/report';

/** The figures of a report in their order, each with what it is a share of (CMP-8). */
export const figures = [
  { name: 'queued', of: null },
  { name: 'sent', of: 'recipients' },
  { name: 'delivered', of: 'sent' },
  { name: 'opened', of: 'delivered' },
  { name: 'clicked', of: 'delivered' },
  { name: 'bounced', of: 'sent' },
  { name: 'complained', of: 'delivered' },
  { name: 'unsubscribed', of: 'delivered' },
] as const;
export type FigureName = (typeof figures)[number]['name'];
export type Base = 'recipients' | 'sent' | 'delivered';

/** Figures that are known only where links and openings are counted. */
export const isCountedOnly = (name: FigureName): boolean => name === 'opened' || name === 'clicked';

/** Persons. */
export const figureOf = (reached: Reached, name: FigureName): number => {
  switch (name) {
    case 'queued':
      return reached.recipients;
    case 'sent':
      return reached.outcomes.sent;
    default:
      return reached[name];
  }
};

/** How many a figure is a share of; persons. */
export const baseOf = (reached: Reached, of: Base): number =>
  of === 'sent' ? reached.outcomes.sent : reached[of];
