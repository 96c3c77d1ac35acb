import { newClinicMeasures, newProgramMeasures } from '@portolan/domain/measures/known-measures';
import { customMeasure, targetOf } from '@portolan/domain/measures/measures.test-support';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { engines } from '../../../../test/support/dynamodb-engines.ts';
import { organizationPolicy } from '../key-policies.ts';
import { forOrganization } from '../organization-store.ts';
import { idNumber } from '../records.test-support.ts';

describe.each(engines())('on $name', ({ start }) => {
  let world: TestDatabase;
  beforeAll(async () => {
    world = await openTestDatabase(await start());
  });
  afterAll(() => world.stop());
  const storeOf = (number: number) => {
    const id = idNumber('organization', number);
    return forOrganization(world.under(organizationPolicy(id)), id);
  };
  const choice = { custom: [customMeasure(1)], aims: { 'access-rate': targetOf({ n: 6, d: 10 }) } };

  it("a clinic's measures are the first choice until it chooses, and each version is written once", async () => {
    const store = storeOf(1);
    const measures = { ...newClinicMeasures(), ...choice };
    const put = (before: number, version: number) =>
      store.writeAll([store.clinicMeasures.put({ ...measures, version }, before, 'write-contention')]);
    expect(await store.clinicMeasures.find()).toEqual(newClinicMeasures());
    expect((await put(0, 1)).ok).toBe(true);
    expect(await store.clinicMeasures.find()).toEqual({ ...measures, version: 1 });
    expect((await put(0, 1)).ok).toBe(false);
    expect((await put(1, 2)).ok).toBe(true);
    expect((await put(1, 2)).ok).toBe(false);
  });

  it("a program's measures are its own, and each version is written once", async () => {
    const store = storeOf(2);
    const [programId, other] = [idNumber('program', 1), idNumber('program', 2)];
    const measures = { ...newProgramMeasures(), ...choice };
    const put = (before: number, version: number) =>
      store.writeAll([
        store.programMeasures.put(programId, { ...measures, version }, before, 'write-contention'),
      ]);
    expect(await store.programMeasures.find(programId)).toEqual(newProgramMeasures());
    expect((await put(0, 1)).ok).toBe(true);
    expect(await store.programMeasures.find(programId)).toEqual({ ...measures, version: 1 });
    expect(await store.programMeasures.find(other)).toEqual(newProgramMeasures());
    expect((await put(0, 1)).ok).toBe(false);
    expect((await put(1, 2)).ok).toBe(true);
    expect(await store.joinedMeasures.find(programId)).toEqual(newProgramMeasures());
  });
});
