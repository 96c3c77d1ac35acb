import { Anchor, Button, Paper, Text, Title } from '@mantine/core';
import { milestoneNames } from '@portolan/domain/programs/milestone-name';
import { attemptOf, milestoneStatus } from '@portolan/domain/programs/milestone-status';
import type { Milestones } from '@portolan/domain/programs/program';
import { programTexts } from '@portolan/messages/program-texts';
import { submissionTexts } from '@portolan/messages/submission-texts';
import { IconFileText } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { submissionsQuery } from '../../api/submissions.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useFoundationDay } from '../../program/use-foundation-day.ts';
import classes from './clinic-submissions.module.css';
import { MilestoneBadge } from './status/milestone-badge.tsx';
import { useSubmissionName } from './status/use-submission-name.ts';

type ClinicSubmissionsProps = {
  readonly programId: string;
  readonly clinicId: string;
  /** The clinic's own dates where it has some, otherwise the program's. */
  readonly dueDays: Milestones;
};

/** What a clinic handed in for a program, and the way to its plan as last handed in. */
export const ClinicSubmissions = ({ programId, clinicId, dueDays }: ClinicSubmissionsProps) => {
  const texts = useTexts(submissionTexts);
  const t = texts.grantee;
  const { milestones } = useTexts(programTexts);
  const { day, date } = useFormats();
  const nameOf = useSubmissionName();
  const today = useFoundationDay();
  const { organizationId } = useCurrentOrganization();
  const handed = useQuery(submissionsQuery(useApi(), { organizationId, programId, clinicId }));
  if (handed.data === undefined)
    return handed.isError ? (
      <ErrorState error={handed.error} onRetry={() => void handed.refetch()} />
    ) : (
      <LoadingState rows={2} />
    );
  const all = handed.data;
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
