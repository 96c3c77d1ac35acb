import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import { Link } from '@tanstack/react-router';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import type { OpenPlan } from '../open-plan.ts';
import classes from './aside.module.css';

/** Elements with required questions that still want an answer. */
export const OpenQuestions = ({ open }: { readonly open: OpenPlan }) => {
  const t = useTexts(workPlanTexts).overview;
  const { language } = useLocale();
  const asking = open.elements.filter(({ summary }) => summary.openPrompts.length > 0);
  if (asking.length === 0) return <p className={classes.empty}>{t.openQuestionsEmpty}</p>;
  return (
    <ul className={classes.list}>
      {asking.map(({ template, summary }) => (
        <li key={template.id} className={classes.item}>
          <Link
            className={classes.link}
            to="/o/$organizationId/plan/$planId/elements/$elementId"
            params={{ organizationId: open.organizationId, planId: open.plan.id, elementId: template.id }}
          >
            {`${template.number}. ${template.title[language]}`}
          </Link>
          <span className={classes.meta}>{t.openPrompts(summary.openPrompts.length)}</span>
        </li>
      ))}
    </ul>
  );
};
