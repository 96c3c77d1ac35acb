import { Text } from '@mantine/core';
import type { Responsible } from '@portolan/domain/work-plans/activity';
import { clinicOversightTexts } from '@portolan/messages/clinic-oversight-texts';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useFormats, useLocale, useTexts } from '../../i18n/language-provider.tsx';
import classes from './oversight.module.css';
import { Panel } from './panel.tsx';
import { type LateRow, lateRows, latestStatus, type SeenPlan } from './plan-course.ts';

/** How a responsible person is called. */
export const useNameOf = (members: SeenPlan['members']) => {
  const t = useTexts(clinicOversightTexts);
  return (responsible: Responsible | null): string => {
    if (responsible === null) return t.nobody;
    if (responsible.kind === 'named') return responsible.name;
    return members.find(({ personId }) => personId === responsible.personId)?.name ?? t.formerMember;
  };
};

const LateItem = ({ row, seen }: { readonly row: LateRow; readonly seen: SeenPlan }) => {
  const t = useTexts(clinicOversightTexts);
  const formats = useFormats();
  const { language } = useLocale();
  const nameOf = useNameOf(seen.members);
  const { template, activity, dueMonth, months } = row;
  const status = latestStatus(activity);
  return (
    <li>
      <p className={classes.what}>
        <Link
          to="/o/$organizationId/plan/$planId/elements/$elementId"
          params={{ organizationId: seen.organizationId, planId: seen.plan.id, elementId: template.id }}
        >
          {activity.text.trim() === '' ? t.noText : activity.text}
        </Link>
        <strong className={classes.overdue}>{t.lateBy(months)}</strong>
      </p>
      <p className={classes.facts}>
        {[
          `${template.number}. ${template.title[language]}`,
          t.dueBy(formats.month(dueMonth)),
          t.responsible(nameOf(activity.responsible)),
        ].join(' · ')}
      </p>
      <p className={classes.why}>
        {status === null ? (
          <span className={classes.unsaid}>{t.noStatus}</span>
        ) : (
          <>
            <b>{t.statuses[status.name]}:</b> {status.text}
          </>
        )}
      </p>
    </li>
  );
};

/** What is late, who sees to it, and what they last said of it. */
export const LateList = ({ seen }: { readonly seen: SeenPlan }) => {
  const t = useTexts(clinicOversightTexts);
  const rows = lateRows(seen);
  return (
    <Panel title={t.late(rows.length)}>
      {rows.length === 0 ? (
        <Text className={classes.well ?? ''}>
          <IconCircleCheck size={20} aria-hidden /> {t.nothingLate}
        </Text>
      ) : (
        <ol className={classes.items}>
          {rows.map((row) => (
            <LateItem key={row.activity.id} row={row} seen={seen} />
          ))}
        </ol>
      )}
    </Panel>
  );
};
