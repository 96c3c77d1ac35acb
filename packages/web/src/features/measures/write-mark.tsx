import { Text } from '@mantine/core';
import { measureTexts } from '@portolan/messages/measure-texts';
import { WriteProblem } from '../../design/write-problem.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import type { MeasureWrites } from './use-measure-writes.ts';

type WriteMarkProps = {
  readonly writes: Pick<MeasureWrites<never, never>, 'outcomeAt'>;
  readonly place: string;
};

/** Whether what was changed here is saved, or why it is not; said to screen readers too. */
export const WriteMark = ({ writes, place }: WriteMarkProps) => {
  const t = useTexts(measureTexts);
  const outcome = writes.outcomeAt(place);
  const errorAt = () => (outcome?.state === 'failed' ? outcome.error : null);
  return (
    <>
      <Text role="status" size="sm" c="dimmed" component="span">
        {outcome === null || outcome.state === 'failed' ? '' : t[outcome.state]}
      </Text>
      <WriteProblem writes={{ errorAt }} place={place} />
    </>
  );
};
