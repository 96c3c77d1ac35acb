import type { Database } from '@portolan/data/clients';
import { organizationPolicy } from '@portolan/data/key-policies';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { openConsents } from '@portolan/data/programs/consents';
import { openParticipations } from '@portolan/data/programs/participations';
import { idNumber, organizationOf, personNumber, workPlan } from '@portolan/data/records.test-support';
import { openElements } from '@portolan/data/work-plans/elements';
import { openWorkPlans } from '@portolan/data/work-plans/work-plans';
import { projectorPolicy } from '@portolan/data/worker-key-policies';
import { writeAll } from '@portolan/data/writing';
import { addMonths } from '@portolan/domain/months';
import { giveConsent } from '@portolan/domain/programs/consent';
import type { Participation } from '@portolan/domain/programs/participation';
import { emptyActivity } from '@portolan/domain/work-plans/activity';
import { type Element, untouchedElement } from '@portolan/domain/work-plans/element';
import { standardTemplate } from '@portolan/domain/work-plans/standard-template/standard-template';
import { createProjector } from '@portolan/functions/workers/projector/handler';
import { startTestDatabase } from '../support/database.ts';
import type { Bench, Figure } from './figure.ts';
import { meter } from './metered-database.ts';

/** Each element of the plan so often, to another state each time. */
const rounds = 20;
const cohorts = [10, 400, 5000];
/** What the heat map asks for at once. */
const pageRows = 100;

const clinicId = idNumber('organization', 1);
const foundationId = idNumber('organization', 2);
const programId = idNumber('program', 1);
const plan = workPlan(1);
const at = new Date('2026-09-01T08:00:00.000Z');

const joinProgram = async (database: Database): Promise<void> => {
  const { profile, ...rest } = organizationOf(clinicId);
  const shown = {
    ...profile,
    name: 'Juniper Flats Community Health Center',
    postalAddress: { ...profile.postalAddress, city: 'Pagosa Springs', state: 'CO' },
    ehrVendor: 'eClinicalWorks',
    portalVendor: 'healow',
    patientsPerYear: 12_400,
  };
  const terms = {
    programId,
    foundationId,
    foundationName: 'Harbor Foundation',
    programName: 'Portals for the valley',
    grantPeriod: { firstDay: '2026-09-01', lastDay: '2027-08-31' },
    invitationId: idNumber('participationInvitation', 1),
    planId: plan.id,
  };
  const given = giveConsent(null, terms, personNumber(1), at);
  if (!given.ok) throw new Error('There is a consent already');
  await writeAll(database, [
    openOrganizationRecord(database, clinicId).put({ ...rest, profile: shown }, 'absent', 'no'),
    openWorkPlans(database, clinicId).put(plan, 'absent', 'no'),
    openConsents(database, clinicId).put(given.value, 'no'),
  ]);
};

/** An element in its next version: a row that is due in another month, or only another word. */
const changed = (before: Element, round: number, what: 'state' | 'text'): Element => {
  const version = before.version + 1;
  const month = addMonths('2026-09', what === 'state' ? round % 12 : 0);
  const row = { ...emptyActivity(idNumber('activity', 1), 'planned'), text: `Step ${round}` };
  return {
    ...before,
    version,
    stamps: { row: { version, by: personNumber(1), at: at.toISOString() } },
    activities: [{ ...row, timeframe: { firstMonth: month, lastMonth: month } }],
  };
};

type Metered = { readonly writesPerChange: number; readonly row: Participation };

/** Changes every element again and again, and lets the projector follow each change. */
const followChanges = async (what: 'state' | 'text'): Promise<Metered> => {
  const engine = await startTestDatabase();
  try {
    const clinic = engine.under(organizationPolicy(clinicId));
    await joinProgram(clinic);
    const database = engine.under(projectorPolicy);
    const used = meter(database);
    const project = createProjector({
      sharing: { database, now: () => at, pause: async () => undefined },
      queue: { send: async () => ({ refused: [] }) },
    });
    const tell = (collection: string, sortKey: string) =>
      project({ kind: 'record', organizationId: clinicId, collection, sortKey, version: 1 });
    const elements = new Map<string, Element>(
      standardTemplate.elements.map(({ id }) => [id, untouchedElement(plan.id, id)]),
    );
    const pass = async (round: number) => {
      for (const [id, before] of elements) {
        const next = changed(before, round, what);
        elements.set(id, next);
        await writeAll(clinic, [openElements(clinic, clinicId).put(next, before.version, 'no')]);
        await tell(`ELEMENTS#${plan.id}`, id);
        await tell('PLAN-SUMMARIES', plan.id);
      }
    };
    // Once over all of them, so that what is measured is a whole plan.
    await pass(0);
    const before = used.writes;
    for (let round = 1; round <= rounds; round += 1) await pass(round);
    const row = await openParticipations(database, foundationId).find(programId, clinicId);
    if (row === null) throw new Error('The clinic has no row');
    return { writesPerChange: (used.writes - before) / (rounds * elements.size), row };
  } finally {
    await engine.stop();
  }
};

/** Read units for the rows of a whole cohort, page by page. */
const readCohort = async (row: Participation, clinics: number): Promise<number> => {
  const engine = await startTestDatabase();
  try {
    const database = engine.under(organizationPolicy(foundationId));
    const rows = openParticipations(database, foundationId);
    for (let from = 0; from < clinics; from += pageRows)
      await writeAll(
        database,
        Array.from({ length: Math.min(pageRows, clinics - from) }, (_, index) =>
          rows.put({ ...row, clinicId: idNumber('organization', 10 + from + index) }, 'absent', 'no'),
        ),
      );
    const used = meter(database);
    let seen = 0;
    let cursor: string | undefined;
    do {
      const page = await rows.page(programId, { limit: pageRows, cursor });
      seen += page.items.length;
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    if (seen !== clinics) throw new Error(`Of ${clinics} clinics ${seen} were read`);
    return used.reads;
  } finally {
    await engine.stop();
  }
};

/** What it costs to keep the cohort up to date, over one unit on each side, and to look at it. */
export const projection: Bench = async () => {
  const state = await followChanges('state');
  const text = await followChanges('text');
  const figures: Figure[] = [
    {
      name: 'write units per element whose state changed, over one on each side',
      value: state.writesPerChange / 2,
      limit: 1.3,
      unit: '× 2 units',
      better: 'lower',
    },
    {
      name: 'write units per element of which only words changed',
      value: text.writesPerChange,
      limit: null,
      unit: 'units',
      better: 'lower',
    },
  ];
  for (const clinics of cohorts)
    figures.push({
      name: `read units per 8 clinics of the heat map, ${clinics} clinics`,
      value: ((await readCohort(state.row, clinics)) / clinics) * 8,
      limit: 1,
      unit: 'units',
      better: 'lower',
    });
  return figures;
};
