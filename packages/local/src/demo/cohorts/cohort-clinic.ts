import type { Language } from '@portolan/domain/people/person';
import type { DemoParticipant } from '../demo-organization.ts';

/** A clinic of the foundation's cohorts, in a few lines; its plan is made of the template's suggestions. */
export type CohortClinic = {
  readonly name: string;
  readonly address: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly timeZone: string;
  readonly language: Language;
  readonly owner: string;
  /** Of the person who opens the portal's day: responsible for what nobody else is. */
  readonly coordinator: string;
  readonly ehrVendor: string;
  readonly portalVendor: string;
  readonly sites: readonly string[];
  readonly patientsPerYear: number;
  readonly percentSpanish: number;
  /** The share of patients enrolled when the program began, and the one it grows toward; left out, nothing is recorded. */
  readonly enrolled?: readonly [number, number];
  /** Of the months since the program began, how many the clinic has not approved yet. */
  readonly behind?: number;
  /** The sixteen elements in order, one letter each: `d` done, `o` on track, `l` late, `.` not started. */
  readonly progress: string;
  readonly milestones: DemoParticipant['milestones'];
  /** Barriers that the clinic shares with the foundation. */
  readonly barrier?: { readonly title: string; readonly severity: 'high' | 'medium' | 'low' };
};
