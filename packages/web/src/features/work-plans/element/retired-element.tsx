import { Anchor } from '@mantine/core';
import { planMoveTexts } from '@portolan/messages/plan-move-texts';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../../design/page-header.tsx';
import { Row, RowList } from '../../../design/row-list.tsx';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import type { OpenPlan, RetiredPart } from '../open-plan.ts';
import { useNames } from '../use-names.ts';
import classes from './questions.module.css';
import { RetiredAnswers } from './retired-answers.tsx';

type RetiredElementProps = { readonly open: OpenPlan; readonly retired: RetiredPart };

/** An element that is no longer part of the plan's template, with everything that was written in it. */
export const RetiredElement = ({ open, retired }: RetiredElementProps) => {
  const t = useTexts(planMoveTexts);
  const { language } = useLocale();
  const names = useNames(open.members);
  const { element, title } = retired;
  const rows = element.activities.filter(({ removedAt }) => removedAt === null);
  const { organizationId, plan } = open;
  return (
    <>
      <PageHeader
        title={title?.[language] ?? element.id}
        description={t.retired.elementLead}
        above={
          <Anchor
            renderRoot={(props) => (
              <Link
                to="/o/$organizationId/plan/$planId"
                params={{ organizationId, planId: plan.id }}
                {...props}
              />
            )}
          >
            {t.move.back}
          </Anchor>
        }
      />
      <RetiredAnswers template={open.template} element={element} />
      {rows.length === 0 ? null : (
        <section className={classes.section} aria-labelledby="retired-activities">
          <h2 id="retired-activities" className={classes.heading}>
            {t.retired.activities}
          </h2>
          <RowList>
            {rows.map((row) => (
              <Row key={row.id}>
                <div>
                  <b>{names.ofActivity(row)}</b>
                  {[...row.subPoints, row.startUpStatus, row.midProjectStatus, row.finalStatus]
                    .filter((text) => text.trim() !== '')
                    .map((text) => (
                      <p key={text} className={classes.answer}>
                        {text}
                      </p>
                    ))}
                </div>
              </Row>
            ))}
          </RowList>
        </section>
      )}
    </>
  );
};
