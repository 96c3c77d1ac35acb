import { planMoveTexts } from '@portolan/messages/plan-move-texts';
import { Link } from '@tanstack/react-router';
import { Row, RowList } from '../../../design/row-list.tsx';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import type { OpenPlan } from '../open-plan.ts';
import classes from './aside.module.css';

/** Elements that the template has no more and in which something was written. */
export const RetiredParts = ({ open }: { readonly open: OpenPlan }) => {
  const t = useTexts(planMoveTexts).retired;
  const { language } = useLocale();
  const { organizationId, plan, retired } = open;
  if (retired.length === 0) return null;
  return (
    <section aria-labelledby="retired-parts">
      <h2 id="retired-parts" className={classes.heading}>
        {t.elements}
      </h2>
      <RowList>
        {retired.map(({ element, title }) => (
          <Row key={element.id}>
            <Link
              to="/o/$organizationId/plan/$planId/elements/$elementId"
              params={{ organizationId, planId: plan.id, elementId: element.id }}
            >
              {title?.[language] ?? element.id}
            </Link>
          </Row>
        ))}
      </RowList>
    </section>
  );
};
