import { openAuditLog } from '@portolan/data/audit/audit-log';
import type { Database } from '@portolan/data/clients';
import { openGrantees } from '@portolan/data/programs/grantees';
import { openParticipations } from '@portolan/data/programs/participations';
import { openPrograms } from '@portolan/data/programs/programs';
import { openReviews } from '@portolan/data/programs/reviews';
import { openSubmissions } from '@portolan/data/programs/submissions';
import { writeAll } from '@portolan/data/writing';
import type { Day } from '@portolan/domain/days';
import type { Role } from '@portolan/domain/organizations/roles';
import { closeProgram, closesOn } from '@portolan/domain/programs/close-program';
import type { Program } from '@portolan/domain/programs/program';
import {
  type Cohort,
  type CohortMatter,
  cohortMatters,
  dueMilestones,
  type HandedIn,
} from '@portolan/domain/reminders/cohort-matters';
import type { Span } from '@portolan/domain/reminders/sent-mail';
import { type Matters, noMatters } from './matters.ts';
import type { Reader } from './people.ts';

const lastId = '~';

const cohortOf = async (database: Database, foundationId: string, program: Program): Promise<Cohort> => {
  const [participations, grantees] = await Promise.all([
    openParticipations(database, foundationId).ofProgram(program.id),
    openGrantees(database, foundationId).ofProgram(program.id),
  ]);
  return { program, participations, grantees };
};

const handedInFor = async (database: Database, foundationId: string, { id }: Program): Promise<HandedIn> => {
  const [submissions, reviews] = await Promise.all([
    openSubmissions(database, foundationId).ofClinics(id, '', lastId),
    openReviews(database, foundationId).ofClinics(id, '', lastId),
  ]);
  return { submissions, reviews };
};

/** Closes a program whose time is over, with its audit record; one that somebody changes at this moment is closed tomorrow. */
const closeIfOver = async (
  database: Database,
  foundationId: string,
  program: Program,
  day: Day,
  now: Date,
): Promise<Program> => {
  if (closesOn(program) > day) return program;
  const closed = closeProgram(program, 'portolan', now);
  if (!closed.ok) return program;
  const written = await writeAll(database, [
    openPrograms(database, foundationId).put(closed.value, { version: program.version }, 'changed'),
    openAuditLog(foundationId).appendOfProduct(now, {
      action: 'program-closed',
      target: program.id,
      versionBefore: program.version,
      versionAfter: closed.value.version,
      fields: ['closed'],
    }),
  ]);
  return written.ok ? closed.value : program;
};

/** Who is told of which clinics: coaches of theirs, readers of none. */
const scopeOf = ({ membership, person }: Reader, { grantees }: Cohort): ((clinicId: string) => boolean) => {
  const all = () => true;
  const none = () => false;
  const ofCoach = () => {
    const theirs = grantees.filter(({ coaches }) => coaches.includes(person.id));
    const clinicIds = new Set(theirs.map(({ clinicId }) => clinicId));
    return (clinicId: string) => clinicIds.has(clinicId);
  };
  const scopes: Readonly<Record<Role, () => (clinicId: string) => boolean>> = {
    owner: () => all,
    officer: () => all,
    coach: ofCoach,
    viewer: () => none,
    editor: () => none,
    contributor: () => none,
  };
  return scopes[membership.role]();
};

type Telling = (reader: Reader) => CohortMatter[];

/** What is told of a program; null on most days, on which what was handed in is not even read. */
const tellingOf = async (
  database: Database,
  foundationId: string,
  program: Program,
  span: Span,
): Promise<Telling | null> => {
  const cohort = await cohortOf(database, foundationId, program);
  const due = dueMilestones(cohort, span);
  if (due.length === 0) return null;
  const told = cohortMatters(program, due, await handedInFor(database, foundationId, program), span);
  return (reader) => told(scopeOf(reader, cohort));
};

/** Closes what is over, and finds what each of a foundation's people is told of in these days. */
export const foundationMatters = async (
  database: Database,
  foundationId: string,
  span: Span,
  now: Date,
): Promise<(reader: Reader) => Matters> => {
  const programs = await openPrograms(database, foundationId).all();
  const tellings: Telling[] = [];
  for (const program of programs.filter(({ closed }) => closed === null)) {
    const kept = await closeIfOver(database, foundationId, program, span.day, now);
    if (kept.closed !== null) continue;
    const telling = await tellingOf(database, foundationId, kept, span);
    if (telling !== null) tellings.push(telling);
  }
  return (reader) => ({ ...noMatters, cohorts: tellings.flatMap((telling) => telling(reader)) });
};
