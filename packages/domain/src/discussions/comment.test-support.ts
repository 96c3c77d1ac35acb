import { idNumber } from '../arbitraries.test-support.ts';
import type { Comment } from './comment.ts';

/** Somebody for each letter. */
export const personCalled = (letter: string): string =>
  `3f0c2d52-6f3a-4a8e-9a57-0000000000${letter.charCodeAt(0).toString(16)}`;

/** The comment with this number, by somebody, inside the clinic. */
export const commentBy = (letter: string, number: number, other: Partial<Comment> = {}): Comment => ({
  id: idNumber('comment', number),
  clinicId: idNumber('organization', 1),
  planId: idNumber('workPlan', 1),
  elementId: 'strategy',
  programId: null,
  organizationId: idNumber('organization', 1),
  organizationName: 'Cedar Creek Clinic',
  by: personCalled(letter),
  byName: letter.toUpperCase(),
  at: '2026-09-01T08:00:00.000Z',
  text: `Comment ${number}`,
  mentions: [],
  editedAt: null,
  removedAt: null,
  version: 1,
  ...other,
});
