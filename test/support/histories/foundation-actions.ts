import { openProgramMeasures } from '@portolan/data/measures/program-measures';
import { openGrantees } from '@portolan/data/programs/grantees';
import { openPrograms } from '@portolan/data/programs/programs';
import { openReviews } from '@portolan/data/programs/reviews';
import { openSubmissions } from '@portolan/data/programs/submissions';
import { openAnnouncements } from '@portolan/data/publications/announcements';
import { openResources } from '@portolan/data/publications/resources';
import { ana } from '@portolan/data/records.test-support';
import { newProgramMeasures } from '@portolan/domain/measures/known-measures';
import type { ProgramMeasures } from '@portolan/domain/measures/measure-settings';
import type { Grantee } from '@portolan/domain/programs/grantee';
import type { Review } from '@portolan/domain/programs/review';
import type { Submission } from '@portolan/domain/programs/submission';
import type { Announcement } from '@portolan/domain/publications/announcement';
import type { Resource } from '@portolan/domain/publications/resource';
import { type Action, must, pick } from './action.ts';
import { end } from './clinic-actions.ts';
import { clinics, foundations, type Place, programs } from './place.ts';

const receivedIn = (place: Place, { id, foundationId }: (typeof programs)[number], a: number) =>
  pick(place.itemsIn(foundationId, `SUBMISSIONS#${id}`), a)?.record as Submission | undefined;

/** Only of a submission that the foundation has, which is checked with the write. */
const decideOn = (place: Place, submission: Submission, decision: Review['decision'], note: string) => {
  const { clinicId, programId, id: submissionId, version } = submission;
  const foundationId = programs.find(({ id }) => id === programId)?.foundationId ?? '';
  const before = place.recordAt<Review>(foundationId, `REVIEWS#${programId}`, `${clinicId}#${submissionId}`);
  if (before?.decision === 'accepted') return;
  const next: Review = {
    submissionId,
    programId,
    clinicId,
    milestone: 'startUp',
    elements: {},
    note,
    decision,
    decided: decision === 'open' ? null : { by: ana, name: 'Ana', at: place.tick().toISOString() },
    version: (before?.version ?? 0) + 1,
  };
  place.store(
    openSubmissions(place.database, foundationId).check(
      { programId, clinicId, id: submissionId, version },
      'unchanged',
      'no',
    ),
    openReviews(place.database, foundationId).put(next, before?.version ?? 0, 'no'),
  );
};

export const review: Action = (place, a, b) => {
  const decision = must(['open', 'accepted', 'changes-asked'] as const, b >> 2);
  const submission = receivedIn(place, must(programs, b), a);
  if (submission) decideOn(place, submission, decision, `note ${b % 4}`);
};

/** Accepts what a clinic handed in while that clinic leaves: just before it does, or just after. */
export const acceptAndPart: Action = (place, a, b) => {
  const submission = receivedIn(place, must(programs, b), a);
  if (submission === undefined) return;
  const leave = () => end(place, clinics.indexOf(submission.clinicId), b);
  if (b & 4) leave();
  decideOn(place, submission, 'accepted', '');
  leave();
};

export const announce: Action = (place, a, b) => {
  const { id: programId, foundationId } = must(programs, a);
  const announcements = openAnnouncements(place.database, foundationId);
  const before =
    b & 1 ? pick(place.own<Announcement>(foundationId, `ANNOUNCEMENTS#${programId}`), b >> 1) : undefined;
  if (before) {
    place.store(announcements.withdraw(before, 'no'));
    return;
  }
  const announcement: Announcement = {
    id: place.newId('announcement'),
    programId,
    title: 'News',
    text: 'Text',
    language: 'en',
    publishedBy: ana,
    publishedByName: 'Ana',
    publishedAt: place.tick().toISOString(),
    version: 1,
  };
  place.store(announcements.publish(announcement, 'no'));
};

export const changeResource: Action = (place, a, b) => {
  const foundationId = must(foundations, a);
  const resources = openResources(place.database, foundationId);
  const before = b & 1 ? pick(place.own<Resource>(foundationId, 'RESOURCES'), b >> 2) : undefined;
  if (before !== undefined && b & 2) {
    place.store(resources.remove(before, 'no'));
    return;
  }
  const resource: Resource = {
    id: before?.id ?? place.newId('resource'),
    foundationId,
    elementId: null,
    title: `Title ${b}`,
    url: 'https://example.org/',
    language: 'en',
    source: '',
    description: '',
    version: (before?.version ?? 0) + 1,
  };
  place.store(resources.put(resource, 'anything', 'no'));
};

export const changeProgram: Action = (place, a, b) => {
  const before = place.program(a);
  const { foundationId } = must(programs, a);
  const at = place.tick().toISOString();
  const version = before.version + 1;
  const next = {
    ...before,
    version,
    name: `Program ${b % 4}`,
    ...(b & 4 && { template: { ...before.template, version: 2 } }),
    // Seldom, or nothing is left to share.
    ...(b % 16 === 3 && { closed: { at, by: ana } }),
  };
  if (before.closed === null)
    place.store(openPrograms(place.database, foundationId).put(next, { version: before.version }, 'no'));
};

export const askForMeasures: Action = (place, a, b) => {
  const { id, foundationId } = must(programs, a);
  const before =
    place.recordAt<ProgramMeasures>(foundationId, 'PROGRAM-MEASURES', id) ?? newProgramMeasures();
  const next = { ...before, dueDays: 1 + (b % 60), league: b % 2 === 1, version: before.version + 1 };
  if (place.program(a).closed === null)
    place.store(openProgramMeasures(place.database, foundationId).put(id, next, before.version, 'no'));
};

export const decide: Action = (place, a, b) => {
  const [clinicId, { id: programId, foundationId }] = [must(clinics, a), must(programs, b)];
  const before = place.recordAt<Grantee>(foundationId, `GRANTEES#${programId}`, clinicId) as Grantee;
  const next = {
    ...before,
    dueDays: { ...before.dueDays, startUp: must(['2026-10-20', null], b >> 2) },
    version: before.version + 1,
  };
  place.store(openGrantees(place.database, foundationId).put(next, before.version, 'no'));
};
