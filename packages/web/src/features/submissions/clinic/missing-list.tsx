import { Anchor } from '@mantine/core';
import type { MilestoneName } from '@portolan/domain/programs/milestone-name';
import type { MissingInElement } from '@portolan/domain/programs/missing-in-plan';
import type { WorkPlanTemplate } from '@portolan/domain/work-plans/template';
import { submissionTexts } from '@portolan/messages/submission-texts';
import { Link } from '@tanstack/react-router';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import classes from './milestones.module.css';

type ElementLinksProps = {
  readonly planId: string;
  readonly template: WorkPlanTemplate;
  /** By element id, what to say of it; elements that are not in it are left out. */
  readonly said: ReadonlyMap<string, string>;
};

/** The way to elements of the plan, with a word on each. */
export const ElementLinks = ({ planId, template, said }: ElementLinksProps) => {
  const { language } = useLocale();
  const { organizationId } = useCurrentOrganization();
  return (
    <ul className={classes.elements}>
      {template.elements
        .filter(({ id }) => said.has(id))
        .map(({ id, number, title }) => (
          <li key={id}>
            <Anchor
              renderRoot={(props) => (
                <Link
                  to="/o/$organizationId/plan/$planId/elements/$elementId"
                  params={{ organizationId, planId, elementId: id }}
                  {...props}
                />
              )}
            >
              {`${number} ${title[language]}`}
            </Anchor>
            <span className={classes.said}>{said.get(id)}</span>
          </li>
        ))}
    </ul>
  );
};

type MissingListProps = Omit<ElementLinksProps, 'said'> & {
  readonly milestone: MilestoneName;
  readonly missing: readonly MissingInElement[];
};

/** What the plan still wants before it can be handed in, each with the way there. */
export const MissingList = ({ milestone, missing, ...plan }: MissingListProps) => {
  const t = useTexts(submissionTexts).clinic;
  const said = new Map(
    missing.map(({ elementId, prompts, activities }) => [
      elementId,
      [
        ...(prompts.length > 0 ? [t.missingPrompts(prompts.length)] : []),
        ...(activities.length > 0 ? [t.missingStatuses[milestone](activities.length)] : []),
      ].join(', '),
    ]),
  );
  return <ElementLinks {...plan} said={said} />;
};
