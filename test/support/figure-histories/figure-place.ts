import type { Database } from '@portolan/data/clients';
import { openProgramMeasures } from '@portolan/data/measures/program-measures';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { openPrograms } from '@portolan/data/programs/programs';
import { organizationOf, program } from '@portolan/data/records.test-support';
import { conditionOf, type Write } from '@portolan/data/writing';
import type { Approval } from '@portolan/domain/figures/month-figures';
import type { Organization } from '@portolan/domain/organizations/organization';
import type { Consent } from '@portolan/domain/programs/consent';
import type { Program } from '@portolan/domain/programs/program';
import type { MemoryTables, StoredItem } from '../histories/memory-table.ts';
import { clinics, foundations, programs } from './places.ts';

export const pkOf = (organizationId: string, collection: string): string =>
  `ORG#${organizationId}#${collection}`;

/** Three clinics without figures, two foundations with three programs, and nobody in them yet. */
export class FigurePlace {
  readonly memory: MemoryTables;
  readonly database: Database;
  private seconds = 0;

  constructor(memory: MemoryTables) {
    this.memory = memory;
    this.database = memory.database();
    for (const id of [...clinics, ...foundations]) {
      const kind = clinics.includes(id) ? 'clinic' : 'foundation';
      this.store(
        openOrganizationRecord(this.database, id).put({ ...organizationOf(id), kind }, 'absent', 'no'),
      );
    }
    for (const { id, foundationId } of programs)
      this.store(
        openPrograms(this.database, foundationId).put(
          { ...program(1), id, grantPeriod: { firstDay: '2026-08-01', lastDay: '2027-07-31' } },
          'absent',
          'no',
        ),
      );
  }

  now = (): Date => new Date(Date.parse('2026-09-01T08:00:00.000Z') + this.seconds * 1000);

  /** Later than ever before. */
  tick(seconds: number): Date {
    this.seconds += seconds;
    return this.now();
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

  recordsIn<Shape>(organizationId: string, collection: string): Shape[] {
    const name = `${this.memory.names.tenant} ${pkOf(organizationId, collection)}`;
    return [...(this.memory.partitions.get(name)?.values() ?? [])].map(({ record }) => record as Shape);
  }

  consent = (clinicId: string, programId: string) => this.recordAt<Consent>(clinicId, 'CONSENTS', programId);
  organization = (id: string) =>
    this.recordAt<Organization>(id, 'ORGANIZATION', 'ORGANIZATION') as Organization;
  program = ({ id, foundationId }: (typeof programs)[number]) =>
    this.recordAt<Program>(foundationId, 'PROGRAMS', id) as Program;
  approvals = (clinicId: string) => this.recordsIn<Approval>(clinicId, 'APPROVALS');
  measures = ({ id, foundationId }: (typeof programs)[number]) =>
    openProgramMeasures(this.database, foundationId).find(id);
}
