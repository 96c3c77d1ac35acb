import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Which projects begin first: the small ones fill what the large leave. */
const projects = ['unit', 'repositories', 'isolated', 'browser'];

/** Files that make hundreds of tests of a few lines, so that their size does not tell how long they take. The longest first. */
export const longFiles = [
  'test/infra/access.test.ts',
  'test/tenancy/tenancy.test.ts',
  'test/integration/bad-input/addresses.test.ts',
  'test/integration/bad-input/bodies.test.ts',
  'test/integration/figure-histories.test.ts',
  'test/infra/mutations.test.ts',
  'test/tenancy/tenancy-of-broken-handlers.test.ts',
  'test/integration/operations-commands.test.ts',
  'test/tenancy/every-route-succeeds.test.ts',
  'test/integration/histories.test.ts',
  'test/integration/operations-replay.test.ts',
  'test/tenancy/tokens.test.ts',
  'test/integration/bad-input/preconditions.test.ts',
  'test/integration/kill.test.ts',
  'functions/workers/sending/faults.test.ts',
  'test/e2e/every-screen-one-half.test.ts',
  'test/e2e/every-screen-other-half.test.ts',
  'test/e2e/program-circle.test.ts',
  'test/e2e/session.test.ts',
] as const;

const projectRank = ({ project }: TestSpecification): number => projects.indexOf(project.name);

const fileRank = ({ moduleId }: TestSpecification): number => {
  const at = longFiles.findIndex((name) => moduleId.endsWith(name));
  return at === -1 ? longFiles.length : at;
};

/** Begins what takes long first, so that no core waits at the end for one that began last. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted(
      (one, other) => projectRank(one) - projectRank(other) || fileRank(one) - fileRank(other),
    );
  }
}
