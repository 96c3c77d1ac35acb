import { Alert, Anchor, Group, Text } from '@mantine/core';
import type { HandedIn } from '@portolan/contract/submission-routes';
import type { Day } from '@portolan/domain/days';
import type { MilestoneName } from '@portolan/domain/programs/milestone-name';
import { attemptOf, milestoneStatus } from '@portolan/domain/programs/milestone-status';
import { missingInPlan } from '@portolan/domain/programs/missing-in-plan';
import type { Review } from '@portolan/domain/programs/review';
import { programTexts } from '@portolan/messages/program-texts';
import { submissionTexts } from '@portolan/messages/submission-texts';
import { Link } from '@tanstack/react-router';
import { Disclosure } from '../../../design/disclosure.tsx';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { MilestoneBadge } from '../status/milestone-badge.tsx';
import { useSubmissionName } from '../status/use-submission-name.ts';
import classes from './milestones.module.css';
import { ElementLinks, MissingList } from './missing-list.tsx';
import { ReopenButton } from './reopen-button.tsx';
import { SubmitButton } from './submit-button.tsx';
import type { SharedPlan } from './use-shared-plan.ts';

type MilestoneCardProps = {
  readonly programId: string;
  readonly foundation: string;
  readonly milestone: MilestoneName;
  /** Whether it is the first that is still to be handed in. */
  readonly isNext: boolean;
  readonly dueDay: Day | null;
  readonly today: Day;
  /** Newest first. */
  readonly handed: readonly HandedIn[];
  readonly plan: SharedPlan | null;
  /** Whether the clinic still takes part, and the reader may hand in. */
  readonly may: 'submit' | 'read';
  readonly onDone: (message: string) => void;
};

const ReadLink = ({ handed, children }: { readonly handed: HandedIn; readonly children: string }) => {
  const { organizationId } = useCurrentOrganization();
  const { programId, id } = handed.submission;
  return (
    <Anchor
      renderRoot={(props) => (
        <Link
          to="/o/$organizationId/joined-programs/$programId/submissions/$submissionId"
          params={{ organizationId, programId, submissionId: id }}
          {...props}
        />
      )}
    >
      {children}
    </Anchor>
  );
};

const Answer = ({ review, plan }: { readonly review: Review; readonly plan: SharedPlan | null }) => {
  const t = useTexts(submissionTexts).clinic;
  const { date } = useFormats();
  const { decided, note, decision, elements } = review;
  if (decided === null) return null;
  const accepted = decision === 'accepted';
  const asked = new Map(
    Object.entries(elements).flatMap(([id, said]): [string, string][] =>
      said.decision === 'changes-asked' ? [[id, said.note]] : [],
    ),
  );
  return (
    <Alert
      color={accepted ? 'teal' : 'orange'}
      title={accepted ? t.acceptedBy(decided.name, date(decided.at)) : t.askedTitle(decided.name)}
    >
      {note.trim() === '' ? null : <Text className={classes.note ?? ''}>{note}</Text>}
      {accepted || plan === null ? null : (
        <ElementLinks planId={plan.planId} template={plan.template} said={asked} />
      )}
      {accepted ? null : <Text mt="xs">{t.askedLead}</Text>}
    </Alert>
  );
};

/** One milestone of a program as the clinic sees it: when, where it stands, and what to do now. */
export const MilestoneCard = (props: MilestoneCardProps) => {
  const { programId, foundation, milestone, isNext, dueDay, today, handed, plan, may, onDone } = props;
  const texts = useTexts(submissionTexts);
  const t = texts.clinic;
  const { milestones } = useTexts(programTexts);
  const { day, fromToday, dateTime, date } = useFormats();
  const nameOf = useSubmissionName();
  const attempts = handed.map(({ submission, review }) => attemptOf(submission, review));
  const status = milestoneStatus(dueDay, attempts, today);
  const about = handed.find(({ submission }) => submission.id === status.attempt?.id);
  const earlier = handed.filter((each) => each !== about);
  const open = status.state !== 'submitted' && status.state !== 'accepted';
  const missing = plan === null ? [] : missingInPlan(milestone, plan.template, plan.elements);
  const pressing = status.state !== 'not-due' && status.state !== 'undated';
  return (
    <li className={classes.card}>
      <div className={classes.head}>
        <h3 className={classes.name}>{milestones[milestone]}</h3>
        <MilestoneBadge state={status.state} days={status.days} />
        <span className={classes.due}>
          {dueDay === null || status.days === null
            ? texts.noDate
            : open
              ? texts.dueOn(day(dueDay), fromToday(status.days))
              : texts.due(day(dueDay))}
        </span>
      </div>
      {about === undefined ? null : (
        <Text>
          {texts.handedInBy(about.submission.submittedByName, dateTime(about.submission.submittedAt))}
        </Text>
      )}
      {status.state === 'submitted' ? <Text>{t.waiting(foundation)}</Text> : null}
      {about?.review ? <Answer review={about.review} plan={plan} /> : null}
      {open && may === 'submit' && plan !== null && missing.length > 0 ? (
        <>
          <Text c="dimmed">{t.notYet}</Text>
          <Disclosure look="dashed" opened={pressing} summary={t.whatIsMissing(missing.length)}>
            <MissingList
              planId={plan.planId}
              template={plan.template}
              milestone={milestone}
              missing={missing}
            />
          </Disclosure>
        </>
      ) : null}
      {open && may === 'submit' && plan !== null && missing.length === 0 ? (
        <Group gap="md">
          <SubmitButton
            programId={programId}
            foundation={foundation}
            milestone={milestone}
            isNext={isNext}
            plan={plan}
            again={handed.length > 0}
            onDone={onDone}
          />
          {about === undefined ? <Text c="dimmed">{t.ready}</Text> : null}
        </Group>
      ) : null}
      {about === undefined ? null : (
        <Group gap="md">
          <ReadLink handed={about}>{t.read}</ReadLink>
          {may === 'submit' && status.state === 'submitted' ? (
            <ReopenButton submission={about.submission} foundation={foundation} onDone={onDone} />
          ) : null}
        </Group>
      )}
      {earlier.length === 0 ? null : (
        <div className={classes.earlier}>
          <Text size="sm" c="dimmed">
            {t.earlier}
          </Text>
          <ul>
            {earlier.map((each) => (
              <li key={each.submission.id}>
                <ReadLink handed={each}>
                  {`${nameOf(each.submission)} (${date(each.submission.submittedAt)})`}
                </ReadLink>
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
};
