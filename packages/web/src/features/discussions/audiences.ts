import type { Comment } from '@portolan/domain/discussions/comment';
import type { SharedWith } from '../../api/discussions.ts';

/** With whom a thread is held. */
export type Audience = {
  /** The program's id, or `inside`. */
  readonly id: string;
  readonly program: SharedWith | null;
  /** Whether something can be said now. */
  readonly open: boolean;
  /** Whether another thread is with the same foundation. */
  readonly twin: boolean;
  readonly count: number;
};

/** Inside the clinic first, then each program that the plan is shared with or in which something was said. */
export const audiencesOf = (
  programs: readonly SharedWith[],
  comments: readonly Comment[],
  planId: string,
): Audience[] => {
  const count = (programId: string | null) =>
    comments.filter((comment) => comment.programId === programId && comment.removedAt === null).length;
  const ofPrograms = programs.filter(
    (program) =>
      program.planId === planId || comments.some(({ programId }) => programId === program.programId),
  );
  return [
    { id: 'inside', program: null, open: true, twin: false, count: count(null) },
    ...ofPrograms.map((program) => ({
      id: program.programId,
      program,
      open: program.planId === planId,
      twin: ofPrograms.some((other) => other !== program && other.foundationName === program.foundationName),
      count: count(program.programId),
    })),
  ];
};
