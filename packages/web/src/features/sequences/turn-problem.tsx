import { Alert, Text } from '@mantine/core';
import { ApiProblem } from '@portolan/contract/client';
import { sequenceTexts } from '@portolan/messages/sequence-texts';
import { ErrorState } from '../../design/error-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';

/** The emails in which something has to be mended before they can go out, by their numbers from 1. */
const toMend = (error: unknown): number[] => {
  const violations = error instanceof ApiProblem ? (error.problem.violations ?? []) : [];
  const places = violations.flatMap(({ pointer }) => /^\/steps\/(\d+)\//.exec(pointer)?.[1] ?? []);
  return [...new Set(places)].map((place) => Number(place) + 1);
};

/** Why the emails of a sequence cannot go out as they are, and in which of them something has to be mended. */
export const TurnProblem = ({ error }: { readonly error: unknown }) => {
  const t = useTexts(sequenceTexts).page;
  return (
    <Alert color="red" title={t.mend}>
      {toMend(error).map((number) => (
        <Text key={number} inherit mb="xs">
          {t.finding(number)}
        </Text>
      ))}
      <ErrorState error={error} />
    </Alert>
  );
};
