import { openAuditLog } from '@portolan/data/audit/audit-log';
import type { Database } from '@portolan/data/clients';
import { openGrantees } from '@portolan/data/programs/grantees';
import { openParticipations } from '@portolan/data/programs/participations';
import { openPrograms } from '@portolan/data/programs/programs';
import { openSubmissions } from '@portolan/data/programs/submissions';
import type { Page, PageRequest } from '@portolan/data/reading';
import { writeAll } from '@portolan/data/writing';
import type { Day } from '@portolan/domain/days';
import { newId } from '@portolan/domain/ids';
import type { Role } from '@portolan/domain/organizations/roles';
import { closeProgram, closesOn } from '@portolan/domain/programs/close-program';
import type { Program } from '@portolan/domain/programs/program';
import { type Cohort, cohortMatters } from '@portolan/domain/reminders/cohort-matters';
import type { Span } from '@portolan/domain/reminders/sent-mail';
import { type Matters, noMatters } from './matters.ts';
import type { Reader } from './people.ts';

const limit = 100;

const everyPage = async <Item>(read: (page: PageRequest) => Promise<Page<Item>>): Promise<Item[]> => {
  const found: Item[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await read({ limit, ...(cursor !== undefined && { cursor }) });
    found.push(...page.items);
    cursor = page.nextCursor;
  }
  return found;
};

const lastId = '~';

const cohortOf = async (database: Database, foundationId: string, program: Program): Promise<Cohort> => {
  const [participations, grantees, submissions] = await Promise.all([
    everyPage((page) => openParticipations(database, foundationId).page(program.id, page)),
    openGrantees(database, foundationId).ofProgram(program.id),
    openSubmissions(database, foundationId).ofClinics(program.id, '', lastId),
  ]);
  return { program, participations, grantees, submissions };
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
    openAuditLog(database, foundationId).append({
      id: newId('audit', now),
      at: now.toISOString(),
      by: 'portolan',
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
  const scopes: Readonly<Record<Role, (clinicId: string) => boolean>> = {
    owner: () => true,
    officer: () => true,
    coach: (clinicId) =>
      grantees.some((grantee) => grantee.clinicId === clinicId && grantee.coaches.includes(person.id)),
    viewer: () => false,
    editor: () => false,
    contributor: () => false,
  };
  return scopes[membership.role];
};

/** Closes what is over, and finds what each of a foundation's people is told of in these days. */
export const foundationMatters = async (
  database: Database,
  foundationId: string,
  span: Span,
  now: Date,
): Promise<(reader: Reader) => Matters> => {
  const programs = await everyPage((page) => openPrograms(database, foundationId).newestFirst(page));
  const cohorts: Cohort[] = [];
  for (const program of programs.filter(({ closed }) => closed === null)) {
    const kept = await closeIfOver(database, foundationId, program, span.day, now);
    if (kept.closed === null) cohorts.push(await cohortOf(database, foundationId, kept));
  }
  return (reader) => ({
    ...noMatters,
    cohorts: cohorts.flatMap((cohort) => cohortMatters(cohort, scopeOf(reader, cohort), span)),
  });
};
