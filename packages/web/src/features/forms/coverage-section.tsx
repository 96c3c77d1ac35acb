import { Anchor, Text } from '@mantine/core';
import { type Covered, coverage, gapsIn, heardAudiences } from '@portolan/domain/feedback/coverage';
import type { Form } from '@portolan/domain/feedback/form';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { formTexts } from '@portolan/messages/form-texts';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import classes from './forms.module.css';
import { useFeedbackElements } from './use-feedback-elements.ts';
import { useFormWords } from './use-form-words.ts';

type CoverageSectionProps = { readonly forms: readonly Form[]; readonly writes: boolean };

/** Each audience at each moment: which open forms ask it, or that nobody does; and the elements of the work plan that say how. */
export const CoverageSection = ({ forms, writes }: CoverageSectionProps) => {
  const t = useTexts(formTexts);
  const names = useTexts(feedbackTexts).audiences;
  const { organizationId } = useCurrentOrganization();
  const elements = useFeedbackElements();
  const { titleOf } = useFormWords();
  const covered = coverage(forms);
  const gaps = gapsIn(covered).length;
  const Icon = gaps === 0 ? IconCircleCheck : IconAlertTriangle;
  const cell = ({ audience, moment, formIds }: Covered) => {
    const asking = forms.filter(({ id }) => formIds.includes(id));
    if (asking.length > 0)
      return (
        <ul className={classes.asking}>
          {asking.map(({ id, content }) => (
            <li key={id}>
              <Anchor
                renderRoot={(props) => (
                  <Link
                    to="/o/$organizationId/feedback/forms/$formId"
                    params={{ organizationId, formId: id }}
                    {...props}
                  />
                )}
              >
                {titleOf(content)}
              </Anchor>
            </li>
          ))}
        </ul>
      );
    return (
      <>
        <span className={classes.gap}>
          <IconAlertTriangle size={16} aria-hidden /> {t.coverage.none}
        </span>
        {writes ? (
          <Anchor
            size="sm"
            aria-label={t.coverage.fillOf(names[audience], t.moments[moment])}
            renderRoot={(props) => (
              <Link
                to="/o/$organizationId/feedback/forms/new/$audience/$moment"
                params={{ organizationId, audience, moment }}
                {...props}
              />
            )}
          >
            {t.coverage.fill}
          </Anchor>
        ) : null}
      </>
    );
  };
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage" className={classes.heading}>
        {t.coverage.title}
      </h2>
      <Text c="dimmed">{t.coverage.help}</Text>
      <p className={gaps === 0 ? classes.complete : classes.gaps}>
        <Icon size={18} aria-hidden /> {gaps === 0 ? t.coverage.complete : t.coverage.gaps(gaps)}
      </p>
      <ul className={classes.audiences}>
        {heardAudiences.map((audience) => {
          const cells = covered.filter((one) => one.audience === audience);
          const element = elements.find(({ id }) => id === cells[0]?.elementId);
          return (
            <li key={audience} className={classes.audience}>
              <div className={classes.who}>
                <h3>{names[audience]}</h3>
                {element === undefined ? null : (
                  <Anchor
                    size="sm"
                    renderRoot={(props) => (
                      <Link
                        to="/o/$organizationId/plan/$planId/elements/$elementId"
                        params={{ organizationId, planId: element.planId, elementId: element.id }}
                        {...props}
                      />
                    )}
                  >
                    {t.coverage.element(element.number, element.title)}
                  </Anchor>
                )}
              </div>
              <dl className={classes.moments}>
                {cells.map((one) => (
                  <div key={one.moment} className={classes.moment} data-gap={one.formIds.length === 0}>
                    <dt>{t.moments[one.moment]}</dt>
                    <dd>{cell(one)}</dd>
                  </div>
                ))}
              </dl>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
