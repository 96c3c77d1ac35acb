import { Alert, Anchor, Text } from '@mantine/core';
import type { HandedIn } from '@portolan/contract/submission-routes';
import { attemptOf, milestoneStatus } from '@portolan/domain/programs/milestone-status';
import { programTexts } from '@portolan/messages/program-texts';
import { submissionTexts } from '@portolan/messages/submission-texts';
import { IconPencil } from '@tabler/icons-react';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '../../../api/api.tsx';
import { participationsQuery } from '../../../api/participations.ts';
import { ownSubmissionsQuery } from '../../../api/submissions.ts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import classes from './milestones.module.css';

/** The submissions of a plan whose request for changes stands. */
const sentBack = (handed: readonly HandedIn[], planId: string): HandedIn[] =>
  handed.filter(({ submission, review }) => {
    const attempts = handed
      .filter((other) => other.submission.milestone === submission.milestone)
      .map((other) => attemptOf(other.submission, other.review));
    const { state, attempt } = milestoneStatus(null, attempts, '');
    return (
      submission.planId === planId &&
      review !== null &&
      state === 'changes-asked' &&
      attempt?.id === submission.id
    );
  });

type ElementRequestsProps = { readonly planId: string; readonly elementId: string };

/** What reviewers ask to be changed in one element, as long as it stands. */
export const ElementRequests = ({ planId, elementId }: ElementRequestsProps) => {
  const t = useTexts(submissionTexts).clinic;
  const { milestones } = useTexts(programTexts);
  const { organizationId } = useCurrentOrganization();
  const api = useApi();
  const joined = useQuery(participationsQuery(api, organizationId));
  const programs = (joined.data ?? []).filter(({ consent }) => consent.planId === planId);
  const handed = useQueries({
    queries: programs.map(({ consent }) => ({
      ...ownSubmissionsQuery(api, { organizationId, programId: consent.programId }),
      refetchInterval: false as const,
      staleTime: 30_000,
    })),
  });
  return handed
    .flatMap(({ data = [] }) => sentBack(data, planId))
    .flatMap(({ submission, review }) => {
      const said = review?.elements[elementId];
      if (review?.decided == null || said?.decision !== 'changes-asked') return [];
      return [
        <Alert
          key={submission.id}
          color="orange"
          mt="md"
          icon={<IconPencil aria-hidden />}
          title={t.here(review.decided.name, milestones[submission.milestone])}
        >
          <Text className={classes.note ?? ''} mb="xs">
            {said.note}
          </Text>
          <Anchor
            renderRoot={(props) => (
              <Link
                to="/o/$organizationId/joined-programs/$programId"
                params={{ organizationId, programId: submission.programId }}
                {...props}
              />
            )}
          >
            {t.toMilestones}
          </Anchor>
        </Alert>,
      ];
    });
};
