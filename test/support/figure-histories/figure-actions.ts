import { openApprovals } from '@portolan/data/figures/approvals';
import { openApprovedMonths, openFigures } from '@portolan/data/figures/figures';
import { openProgramMeasures } from '@portolan/data/measures/program-measures';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { openConsents } from '@portolan/data/programs/consents';
import { openPrograms } from '@portolan/data/programs/programs';
import { ana, idNumber } from '@portolan/data/records.test-support';
import { blankMonth, withCell } from '@portolan/domain/figures/cells';
import type { ApprovedMonth, MonthFigures } from '@portolan/domain/figures/month-figures';
import { approveMonth, reopenMonth, submitMonth } from '@portolan/domain/figures/signing';
import { totalsOf } from '@portolan/domain/figures/totals';
import { newProgramMeasures } from '@portolan/domain/measures/known-measures';
import type { ProgramMeasures } from '@portolan/domain/measures/measure-settings';
import { endConsent, giveConsent } from '@portolan/domain/programs/consent';
import type { FigurePlace } from './figure-place.ts';
import { clinics, months, programs, series, sites } from './places.ts';

/** What somebody does; two numbers choose whom and what. It does nothing where the API would refuse. */
export type FigureAction = (place: FigurePlace, a: number, b: number) => void;

const must = <Item>(items: readonly Item[], number: number): Item => items[number % items.length] as Item;
/** Many changes within minutes, and now and then days between two. */
const soon = (place: FigurePlace, b: number) => place.tick(b % 5 === 0 ? 400_000 : 40);

const monthAt = (place: FigurePlace, clinicId: string, name: string): MonthFigures =>
  place.recordAt<MonthFigures>(clinicId, 'FIGURES', name) ?? blankMonth(name);
const putMonth = (place: FigurePlace, clinicId: string, before: MonthFigures, month: MonthFigures) =>
  openFigures(place.database, clinicId).put(
    month,
    before.version === 0 ? 'absent' : { version: before.version },
    'no',
  );

/** As the catalogue says of these series. */
const measureOf = (id: string) => {
  const known = series.find((one) => one.id === id);
  return known === undefined
    ? null
    : ({ id, dimension: null, overSites: known.bySite ? 'sum' : 'whole' } as const);
};

const opened = (month: MonthFigures): MonthFigures => {
  const again = reopenMonth(month);
  return again.ok ? again.value : month;
};

/** Opens the month if it is closed, and fills a cell, changes it or empties it. */
const enter: FigureAction = (place, a, b) => {
  const [clinicId, name] = [must(clinics, a), must(months, a >> 2)];
  const before = monthAt(place, clinicId, name);
  const { id, isRate, bySite } = must(series, b);
  const where = bySite ? must(sites, b >> 2) : 'clinic';
  const n = (b * 7919) % 1000;
  const figure = isRate ? { n: Math.min(n, b), d: b } : { n };
  const at = soon(place, b).toISOString();
  const cell = b % 6 === 5 ? null : { figure, by: ana, at };
  const next = opened(before);
  const cells = withCell(next.cells, id, where, cell);
  place.store(putMonth(place, clinicId, before, { ...next, cells, version: before.version + 1 }));
};

const submit: FigureAction = (place, a, b) => {
  const [clinicId, name] = [must(clinics, a), must(months, a >> 2)];
  const before = monthAt(place, clinicId, name);
  const handed = submitMonth(before, [], { by: ana, now: soon(place, b) });
  if (handed.ok) place.store(putMonth(place, clinicId, before, handed.value));
};

const reopen: FigureAction = (place, a) => {
  const [clinicId, name] = [must(clinics, a), must(months, a >> 2)];
  const before = monthAt(place, clinicId, name);
  const again = reopenMonth(before);
  if (again.ok) place.store(putMonth(place, clinicId, before, again.value));
};

const approve: FigureAction = (place, a, b) => {
  const [clinicId, name] = [must(clinics, a), must(months, a >> 2)];
  const before = monthAt(place, clinicId, name);
  const last = place.recordAt<ApprovedMonth>(clinicId, 'APPROVED-MONTHS', name) ?? null;
  const signing = { by: ana, byName: 'Ana', now: soon(place, b) };
  const decided = approveMonth(before, last, totalsOf(before.cells, measureOf), [], signing);
  if (!decided.ok) return;
  const { month, approvedMonth, approval } = decided.value;
  place.store(
    putMonth(place, clinicId, before, month),
    openApprovedMonths(place.database, clinicId).put(
      approvedMonth,
      last === null ? 'absent' : { version: last.version },
      'no',
    ),
    openApprovals(place.database, clinicId).append(approval, 'no'),
  );
};

/** A figure that is approved at once, as after an import. */
const file: FigureAction = (place, a, b) => {
  enter(place, a, b);
  approve(place, a, b);
};

const join: FigureAction = (place, a, b) => {
  const [clinicId, program] = [must(clinics, a), must(programs, b)];
  if (place.program(program).closed !== null) return;
  const terms = {
    programId: program.id,
    foundationId: program.foundationId,
    foundationName: 'Harbor',
    programName: 'Portals',
    grantPeriod: place.program(program).grantPeriod,
    invitationId: idNumber('participationInvitation', 1),
    planId: null,
  };
  const before = place.consent(clinicId, program.id) ?? null;
  const given = giveConsent(before, terms, ana, soon(place, b >> 2));
  if (given.ok) place.store(openConsents(place.database, clinicId).put(given.value, 'no'));
};

const leave: FigureAction = (place, a, b) => {
  const [clinicId, program] = [must(clinics, a), must(programs, b)];
  const before = place.consent(clinicId, program.id);
  // Now and then only days after the program was closed, as if then.
  const { closed } = place.program(program);
  const at = closed === null ? soon(place, b >> 2) : new Date(closed.at);
  if (before?.status === 'active')
    place.store(openConsents(place.database, clinicId).put(endConsent(before, ana, 'left', at), 'no'));
};

const changeProfile: FigureAction = (place, a, b) => {
  const id = must(clinics, a);
  const before = place.organization(id);
  const profile = {
    ...before.profile,
    name: `Clinic ${b % 3}`,
    ehrVendor: `Vendor ${b % 4}`,
    patientsPerYear: must([null, 4000, 5000, 5001, 60_000], b >> 2),
    percentPreferringSpanish: must([null, 10, 10.5, 41], b >> 4),
  };
  const organization = { ...before, profile, version: before.version + 1 };
  place.store(openOrganizationRecord(place.database, id).put(organization, 'anything', 'no'));
};

const periods = [
  { firstDay: '2026-08-01', lastDay: '2027-07-31' },
  { firstDay: '2026-07-15', lastDay: '2027-07-14' },
  { firstDay: '2026-09-01', lastDay: '2026-10-31' },
] as const;

const changeProgram: FigureAction = (place, a, b) => {
  const program = must(programs, a);
  const before = place.program(program);
  if (before.closed !== null) return;
  const at = soon(place, b).toISOString();
  const next = {
    ...before,
    grantPeriod: must(periods, b),
    // Seldom, or nothing is left to add up.
    ...(b % 32 === 7 && { closed: { at, by: ana } }),
    version: before.version + 1,
  };
  place.store(openPrograms(place.database, program.foundationId).put(next, 'anything', 'no'));
};

const changeMeasures: FigureAction = (place, a, b) => {
  const { id, foundationId } = must(programs, a);
  const before =
    place.recordAt<ProgramMeasures>(foundationId, 'PROGRAM-MEASURES', id) ?? newProgramMeasures();
  const next = {
    ...before,
    dueDays: must([15, 1, 45], b),
    cadence: must(['monthly', 'quarterly'] as const, b >> 2),
    version: before.version + 1,
  };
  place.store(openProgramMeasures(place.database, foundationId).put(id, next, before.version, 'no'));
};

/** Named, so that it can be counted that each was tried; figures most often. */
export const figureActions = {
  enter,
  submit,
  reopen,
  approve,
  approveAgain: approve,
  file,
  fileAgain: file,
  fileOnceMore: file,
  join,
  joinAgain: join,
  joinOnceMore: join,
  joinStill: join,
  leave,
  changeProfile,
  changeProgram,
  changeMeasures,
} as const satisfies Readonly<Record<string, FigureAction>>;
