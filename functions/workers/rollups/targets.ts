import type { OfBucket, OfFoundation, OfProgram } from '@portolan/data/rollups/settle-sums';

/** Sums that may have to be added up again: of a bucket, of a program, or of a foundation. */
export type Target =
  | ({ readonly level: 'bucket' } & OfBucket)
  | ({ readonly level: 'program' } & OfProgram)
  | ({ readonly level: 'foundation' } & OfFoundation);

const nameOf = (target: Target): string => {
  const { level, foundationId, month } = target;
  switch (level) {
    case 'bucket':
      return [level, foundationId, month, target.programId, target.bucket].join(' ');
    case 'program':
      return [level, foundationId, month, target.programId].join(' ');
    case 'foundation':
      return [level, foundationId, month].join(' ');
  }
};

/** What the sums are part of; null for those of a foundation. */
export const above = (target: Target): Target | null => {
  const { foundationId, month } = target;
  switch (target.level) {
    case 'bucket':
      return { level: 'program', foundationId, month, programId: target.programId };
    case 'program':
      return { level: 'foundation', foundationId, month };
    case 'foundation':
      return null;
  }
};

/** Targets, each once, with who asked for them. */
export class Targets<Asker> {
  private readonly known = new Map<string, { readonly target: Target; readonly askers: Set<Asker> }>();

  add(target: Target, askers: Iterable<Asker>): void {
    const name = nameOf(target);
    const one = this.known.get(name) ?? { target, askers: new Set<Asker>() };
    this.known.set(name, one);
    for (const asker of askers) one.askers.add(asker);
  }

  at(level: Target['level']): { readonly target: Target; readonly askers: ReadonlySet<Asker> }[] {
    return [...this.known.values()].filter(({ target }) => target.level === level);
  }
}
