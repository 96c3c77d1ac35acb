import { Button } from '@mantine/core';
import { milestoneInboxTexts } from '@portolan/messages/milestone-inbox-texts';
import { submissionTexts } from '@portolan/messages/submission-texts';
import { Link } from '@tanstack/react-router';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { MilestoneBadge } from '../status/milestone-badge.tsx';
import classes from './inbox.module.css';
import type { Standing } from './standing.ts';

type ClinicRowProps = {
  readonly standing: Standing;
  readonly ownDate: boolean;
  readonly nudgedAt: string | null;
  /** Undefined for who may not change dates. */
  readonly onExtend: (() => void) | undefined;
};

/** One clinic at the chosen milestone, and what can be done about it. */
export const ClinicRow = ({ standing, ownDate, nudgedAt, onExtend }: ClinicRowProps) => {
  const t = useTexts(milestoneInboxTexts).inbox;
  const texts = useTexts(submissionTexts);
  const formats = useFormats();
  const { organizationId } = useCurrentOrganization();
  const { row, dueDay, status } = standing;
  const params = { organizationId, programId: row.grantee.programId, clinicId: row.clinicId };
  const latest = status.attempt;
  const facts = [
    dueDay === null ? texts.noDate : `${texts.due(formats.day(dueDay))}${ownDate ? ` (${t.ownDate})` : ''}`,
    ...(latest === null ? [] : [t.handedIn(formats.date(latest.submittedAt))]),
    ...(nudgedAt !== null && latest === null ? [t.nudgedOn(formats.date(nudgedAt))] : []),
  ];
  const toReview = status.state === 'submitted';
  return (
    <li className={classes.row}>
      <div className={classes.who}>
        <Link
          to="/o/$organizationId/programs/$programId/clinics/$clinicId"
          params={params}
          className={classes.name ?? ''}
        >
          {row.name}
        </Link>
        <span className={classes.facts}>
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </span>
      </div>
      <MilestoneBadge state={status.state} days={status.days} toReview />
      <div className={classes.actions}>
        {onExtend !== undefined && status.state !== 'accepted' && !toReview ? (
          <Button variant="default" size="xs" aria-label={t.extendOf(row.name)} onClick={onExtend}>
            {t.extend}
          </Button>
        ) : null}
        {latest === null ? null : (
          <Button
            size="xs"
            variant={toReview ? 'filled' : 'default'}
            aria-label={toReview ? t.reviewOf(row.name) : t.readOf(row.name)}
            renderRoot={(props) => (
              <Link
                to="/o/$organizationId/programs/$programId/clinics/$clinicId/submissions/$submissionId"
                params={{ ...params, submissionId: latest.id }}
                {...props}
              />
            )}
          >
            {toReview ? t.review : t.read}
          </Button>
        )}
      </div>
    </li>
  );
};
