import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import { useParams } from '@tanstack/react-router';
import { useTexts } from '../../../i18n/language-provider.tsx';
import type { OpenPlan } from '../open-plan.ts';
import classes from '../overview/aside.module.css';
import { type ElementFacts, ElementRow } from '../overview/element-row.tsx';
import { MoveNotice } from '../overview/move-notice.tsx';
import { NextDue } from '../overview/next-due.tsx';
import { OpenQuestions } from '../overview/open-questions.tsx';
import { PlanHeader } from '../overview/plan-header.tsx';
import { ProfilePointer } from '../overview/profile-pointer.tsx';
import { RetiredParts } from '../overview/retired-parts.tsx';
import { StateBar } from '../overview/state-bar.tsx';
import { PlanGate } from '../plan-gate.tsx';
import { FirstPlan } from '../plans/first-plan.tsx';

type OverviewProps = { readonly facts?: ElementFacts };

const Overview = ({ open, facts }: OverviewProps & { readonly open: OpenPlan }) => {
  const t = useTexts(workPlanTexts).overview;
  return (
    <>
      <PlanHeader open={open} />
      <MoveNotice open={open} />
      <ProfilePointer open={open} />
      <div className={classes.layout}>
        <div className={classes.aside}>
          <section className={classes.panel} aria-labelledby="at-a-glance">
            <h2 id="at-a-glance" className={classes.heading}>
              {t.atAGlance}
            </h2>
            <StateBar states={open.elements.map(({ summary }) => summary.state)} />
          </section>
          <section className={classes.panel} aria-labelledby="next-due">
            <h2 id="next-due" className={classes.heading}>
              {t.nextDue}
            </h2>
            <NextDue open={open} />
          </section>
        </div>
        <section className={classes.main} aria-labelledby="elements">
          <h2 id="elements" className={classes.heading}>
            {open.elements.length === 16 ? t.elements : t.elementsOf(open.elements.length)}
          </h2>
          <ol className={classes.elements}>
            {open.elements.map((part) => (
              <ElementRow key={part.template.id} open={open} part={part} facts={facts} />
            ))}
          </ol>
          <RetiredParts open={open} />
        </section>
        <div className={classes.aside}>
          <section className={classes.panel} aria-labelledby="open-questions">
            <h2 id="open-questions" className={classes.heading}>
              {t.openQuestions}
            </h2>
            <OpenQuestions open={open} />
          </section>
        </div>
      </div>
    </>
  );
};

/** The elements of a plan at a glance: what is late, what is next, whose turn it is. */
export const OverviewPage = (props: OverviewProps) => {
  const { planId } = useParams({ strict: false });
  return (
    <PlanGate planId={planId} none={<FirstPlan />}>
      {(open) => <Overview {...props} open={open} />}
    </PlanGate>
  );
};
