import { Anchor, Button, Paper, Text, Title } from '@mantine/core';
import { dueDaysOf } from '@portolan/domain/programs/extending';
import { milestoneNames } from '@portolan/domain/programs/milestone-name';
import { attemptOf, milestoneStatus } from '@portolan/domain/programs/milestone-status';
import { programTexts } from '@portolan/messages/program-texts';
import { submissionTexts } from '@portolan/messages/submission-texts';
import { IconFileText } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { granteeQuery } from '../../api/oversight.ts';
import { programQuery } from '../../api/programs.ts';
import { submissionsQuery } from '../../api/submissions.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';
import classes from './clinic-submissions.module.css';
import { MilestoneBadge } from './status/milestone-badge.tsx';
import { useSubmissionName } from './status/use-submission-name.ts';

type ClinicSubmissionsProps = { readonly programId: string; readonly clinicId: string };

/** What a clinic handed in for a program, and the way to its plan as last handed in. */
export const ClinicSubmissions = ({ programId, clinicId }: ClinicSubmissionsProps) => {
  const texts = useTexts(submissionTexts);
  const t = texts.grantee;
  const { milestones } = useTexts(programTexts);
  const { day, date } = useFormats();
  const nameOf = useSubmissionName();
  const today = useOrganizationDay();
  const { organizationId } = useCurrentOrganization();
  const api = useApi();
  const handed = useQuery(submissionsQuery(api, { organizationId, programId, clinicId }));
  const program = useQuery(programQuery(api, { organizationId, programId }));
  const decided = useQuery(granteeQuery(api, { organizationId, programId, clinicId }));
  const queries = [handed, program, decided];
  const failed = queries.find((query) => query.isError && query.data === undefined);
  if (failed)
    return (
      <ErrorState
        error={failed.error}
        onRetry={() => void Promise.all(queries.map((query) => query.refetch()))}
      />
    );
  if (!handed.data || !program.data || !decided.data) return <LoadingState rows={2} />;
  const all = handed.data;
  const dueDays = dueDaysOf(program.data, decided.data.grantee);
  const hasLeft = decided.data.participation.status === 'left';
  const [last] = all;
  const to = '/o/$organizationId/programs/$programId/clinics/$clinicId/submissions/$submissionId';
  const paramsOf = (submissionId: string) => ({ organizationId, programId, clinicId, submissionId });
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section">
      <Title order={2} mb="md">
        {t.title}
      </Title>
      <ul className={classes.milestones}>
        {milestoneNames.map((name) => {
          const attempts = all
            .filter(({ submission }) => submission.milestone === name)
            .map(({ submission, review }) => attemptOf(submission, review));
          // Nobody waits for what a clinic that left has not handed in.
          if (hasLeft && attempts.length === 0) return null;
          const status = milestoneStatus(dueDays[name], attempts, today);
          const due = dueDays[name];
          return (
            <li key={name} className={classes.milestone}>
              <strong>{milestones[name]}</strong>
              <MilestoneBadge state={status.state} days={status.days} toReview />
              <span className={classes.due}>{due === null ? texts.noDate : texts.due(day(due))}</span>
            </li>
          );
        })}
      </ul>
      {last === undefined ? (
        <Text c="dimmed" mt="md">
          {t.nothing}
        </Text>
      ) : (
        <>
          <Button
            mt="md"
            variant="default"
            leftSection={<IconFileText size={18} aria-hidden />}
            renderRoot={(props) => <Link to={to} params={paramsOf(last.submission.id)} {...props} />}
          >
            {t.last}
          </Button>
          <Text size="sm" c="dimmed" mt="md">
            {t.earlier}
          </Text>
          <ul className={classes.handed}>
            {all.map(({ submission }) => (
              <li key={submission.id}>
                <Anchor renderRoot={(props) => <Link to={to} params={paramsOf(submission.id)} {...props} />}>
                  {`${nameOf(submission)} (${date(submission.submittedAt)})`}
                </Anchor>
              </li>
            ))}
          </ul>
        </>
      )}
    </Paper>
  );
};
