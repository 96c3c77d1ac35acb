import { Text } from '@mantine/core';
import { ErrorState } from './error-state.tsx';
import { useProblemSentences } from './problem-sentence.ts';
import type { PageWrites } from './use-page-writes.ts';

type WriteProblemProps = {
  readonly writes: Pick<PageWrites<never>, 'errorAt'>;
  readonly place: string;
};

/** Why the last write of this place could not be done, beside what it was about. */
export const WriteProblem = ({ writes, place }: WriteProblemProps) => {
  const sentences = useProblemSentences();
  const error = writes.errorAt(place);
  if (error === null) return null;
  return sentences.isExpected(error) ? (
    <Text role="alert" size="sm" c="var(--mantine-color-error)">
      {sentences.of(error)}
    </Text>
  ) : (
    <ErrorState error={error} />
  );
};
