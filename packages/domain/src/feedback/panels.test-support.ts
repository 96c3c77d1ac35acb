import type { Panel, PanelMember } from './panel.ts';

const ulid = (number: number): string => `01J8ZC4Q3W5V7X9Y2B4D6${String(number).padStart(5, '0')}`;

/** A panel of a clinic, asked by no form. */
export const panelOf = (changes: Partial<Panel> = {}): Panel => ({
  id: `pnl_${ulid(1)}`,
  slug: 'k7m2x9q4tz',
  name: { en: 'New to the portal', es: 'Nuevos en el portal' },
  kind: 'new-enrollees',
  audience: 'patients',
  formId: null,
  askedPerMonth: 20,
  restDays: 60,
  open: true,
  madeBy: '3f0c2d52-6f3a-4a8e-9a57-0d1f6a6f2b11',
  madeAt: '2026-09-01T08:00:00.000Z',
  version: 1,
  ...changes,
});

/** Somebody who agreed on September 1. */
export const memberOf = (number: number, changes: Partial<PanelMember> = {}): PanelMember => ({
  id: `pmb_${ulid(number)}`,
  panelId: `pnl_${ulid(1)}`,
  email: `member${number}@example.org`,
  language: 'es',
  status: 'joined',
  source: 'page',
  addedAt: '2026-09-01T08:00:00.000Z',
  consent: { at: '2026-09-01T09:00:00.000Z', wording: 'panel-2026-09' },
  lastAskedOn: null,
  version: 3,
  ...changes,
});
