import type { Database } from '@portolan/data/clients';
import { entryKind } from '@portolan/data/directory/directory-records';
import { openMembers } from '@portolan/data/directory/members';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { openGrantees } from '@portolan/data/programs/grantees';
import { openPrograms } from '@portolan/data/programs/programs';
import {
  entryOf,
  idNumber,
  membershipOf,
  organizationOf,
  program,
  workPlan,
} from '@portolan/data/records.test-support';
import { openTemplateVersions } from '@portolan/data/templates/template-versions';
import { openWorkPlans } from '@portolan/data/work-plans/work-plans';
import { conditionOf, type Write } from '@portolan/data/writing';
import type { Organization } from '@portolan/domain/organizations/organization';
import type { Consent } from '@portolan/domain/programs/consent';
import type { Program } from '@portolan/domain/programs/program';
import type { Element } from '@portolan/domain/work-plans/element';
import type { WorkPlanTemplate } from '@portolan/domain/work-plans/template';
import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';
import type { MemoryTables, StoredItem } from './memory-table.ts';
import { coachedGrantee, speakersOf } from './people.ts';

const words = { en: 'Words', es: 'Palabras' };
const elementTemplate = (id: string, number: number) => ({
  id,
  number,
  title: words,
  summary: words,
  guidance: [],
  prompts: [],
  suggestions: { completed: [], planned: [] },
});

export const elementIds = ['strategy', 'launch'] as const;
/** Each foundation's own. */
const templateIdOf = (foundationId: string) => idNumber('template', foundationId === foundations[0] ? 1 : 2);
/** The second version has dropped an element. */
const template = (id: string, version: number): WorkPlanTemplate => ({
  id,
  version,
  name: words,
  elements: elementIds.slice(0, 3 - version).map((id, index) => elementTemplate(id, index + 1)),
});

export const clinics = [idNumber('organization', 1), idNumber('organization', 2)] as const;
export const foundations = [idNumber('organization', 11), idNumber('organization', 12)] as const;
export const plansOf = (clinicId: string): readonly [string, string] =>
  clinicId === clinics[0]
    ? [idNumber('workPlan', 1), idNumber('workPlan', 2)]
    : [idNumber('workPlan', 3), idNumber('workPlan', 4)];
/** The first foundation has two programs. */
export const programs = [
  { id: idNumber('program', 1), foundationId: foundations[0] },
  { id: idNumber('program', 2), foundationId: foundations[1] },
  { id: idNumber('program', 3), foundationId: foundations[0] },
] as const;

export const pkOf = (organizationId: string, collection: string): string =>
  `ORG#${organizationId}#${collection}`;

/** Two clinics with two plans each, two foundations with three programs, and nothing shared yet. */
export class Place {
  readonly memory: MemoryTables;
  readonly database: Database;
  /** When each consent held: by clinic and program, from when, until when; null while it holds. */
  readonly held = new Map<string, Map<string, string | null>>();
  private seconds = 0;
  private ids = 100;

  constructor(memory: MemoryTables) {
    this.memory = memory;
    this.database = memory.database();
    for (const id of [...clinics, ...foundations]) {
      const kind = clinics.some((clinic) => clinic === id) ? 'clinic' : 'foundation';
      const organization: Organization = { ...organizationOf(id), kind };
      this.store(openOrganizationRecord(this.database, id).put(organization, 'absent', 'no'));
      for (const { personId, role } of speakersOf(kind))
        if (role !== null) {
          const member = { ...membershipOf(id, personId), kind, role } as const;
          this.store(openMembers(this.database, id).put(member, 'absent', 'no'));
        }
      const entry = entryKind.toItem({ pk: `ORG#${id}#ENTRY`, sk: 'ENTRY' }, { ...entryOf(id), kind });
      this.store({ kind: 'put', table: 'directory', item: entry, expected: 'anything', refusal: 'no' });
    }
    for (const id of clinics)
      for (const [index, planId] of plansOf(id).entries())
        this.store(
          openWorkPlans(this.database, id).put({ ...workPlan(index + 1), id: planId }, 'absent', 'no'),
        );
    for (const id of foundations)
      for (const version of [1, 2])
        this.store(openTemplateVersions(this.database, id).put(template(templateIdOf(id), version), 'no'));
    for (const { id, foundationId } of programs)
      for (const clinicId of clinics)
        this.store(openGrantees(this.database, foundationId).put(coachedGrantee(id, clinicId), 0, 'no'));
    for (const { id, foundationId } of programs)
      this.store(
        openPrograms(this.database, foundationId).put(
          { ...program(1), id, template: { id: templateIdOf(foundationId), version: 1 } },
          'absent',
          'no',
        ),
      );
  }

  now = (): Date => new Date(Date.parse('2026-09-01T08:00:00.000Z') + this.seconds * 1000);

  /** Later than ever before. */
  tick(): Date {
    this.seconds += 20_000;
    return this.now();
  }

  newId(kind: Parameters<typeof idNumber>[0]): string {
    this.ids += 1;
    return idNumber(kind, this.ids);
  }

  /** Writes as the API does; false when somebody else was faster. */
  store(...writes: Write<string>[]): boolean {
    return this.memory
      .write(
        writes.map((write) => ({
          ...conditionOf(write.expected),
          kind: write.kind,
          table: this.memory.names[write.table],
          key: write.kind === 'put' ? write.item : write.key,
          ...(write.kind === 'put' && { item: write.item as StoredItem }),
        })),
      )
      .every(Boolean);
  }

  recordAt<Shape>(organizationId: string, collection: string, sk: string): Shape | undefined {
    return this.memory.find(pkOf(organizationId, collection), sk)?.record as Shape | undefined;
  }

  itemsIn(organizationId: string, collection: string): StoredItem[] {
    return [
      ...(this.memory.partitions
        .get(`${this.memory.names.tenant} ${pkOf(organizationId, collection)}`)
        ?.values() ?? []),
    ];
  }

  /** What an organization itself wrote there. */
  own<Shape>(organizationId: string, collection: string): Shape[] {
    return this.itemsIn(organizationId, collection)
      .filter((item) => item.copyMark === undefined)
      .map(({ record }) => record as Shape);
  }

  /** Whether the clinic's consent held at that instant. */
  heldAt(clinicId: string, programId: string, at: string): boolean {
    const held = this.held.get(`${clinicId} ${programId}`) ?? new Map<string, string | null>();
    return [...held].some(([from, to]) => from <= at && (to === null || at <= to));
  }

  consent = (clinicId: string, programId: string) => this.recordAt<Consent>(clinicId, 'CONSENTS', programId);
  program = (index: number) => {
    const { id, foundationId } = programs[index % programs.length] ?? programs[0];
    return this.recordAt<Program>(foundationId, 'PROGRAMS', id) as Program;
  };
  plan = (clinicId: string, planId: string) =>
    this.recordAt<WorkPlan>(clinicId, 'WORK-PLANS', planId) as WorkPlan;
  element = (clinicId: string, planId: string, elementId: string) =>
    this.recordAt<Element>(clinicId, `ELEMENTS#${planId}`, elementId);
}
