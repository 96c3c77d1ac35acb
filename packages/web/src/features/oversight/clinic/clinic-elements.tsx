import { Paper, Text, Title } from '@mantine/core';
import type { CohortColumn } from '@portolan/contract/oversight-routes';
import { daysBetween } from '@portolan/domain/days';
import type { Participation } from '@portolan/domain/programs/participation';
import { type ElementFact, stateIn } from '@portolan/domain/work-plans/element-fact';
import { granteeTexts } from '@portolan/messages/grantee-texts';
import { StateBadge } from '../../../design/state-badge.tsx';
import { useFormats, useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { useOrganizationDay } from '../../../organization/use-organization-day.ts';
import classes from './clinic-page.module.css';

const useDueWords = (month: string) => {
  const t = useTexts(granteeTexts).clinic;
  const formats = useFormats();
  return (fact: ElementFact): string | null => {
    switch (fact) {
      case 'untouched':
      case 'begun':
      case 'done':
        return null;
      default:
        return fact < month ? t.lateSince(formats.month(fact)) : t.nextBy(formats.month(fact));
    }
  };
};

type ClinicElementsProps = {
  readonly participation: Participation;
  readonly columns: readonly CohortColumn[];
};

/** The live states of a clinic's elements, and since when or by when. */
export const ClinicElements = ({ participation, columns }: ClinicElementsProps) => {
  const t = useTexts(granteeTexts).clinic;
  const formats = useFormats();
  const { language } = useLocale();
  const today = useOrganizationDay();
  const month = today.slice(0, 7);
  const dueWords = useDueWords(month);
  const plan = participation.live?.plan ?? null;
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" aria-labelledby="clinic-elements">
      <Title order={2} id="clinic-elements" mb={4}>
        {t.elements}
      </Title>
      {plan === null ? (
        <Text>{t.noPlan}</Text>
      ) : (
        <>
          <Text c="dimmed" mb="sm">
            {plan.lastActiveOn === null
              ? t.neverActive
              : t.lastActive(
                  formats.day(plan.lastActiveOn),
                  formats.fromToday(daysBetween(today, plan.lastActiveOn)),
                )}
          </Text>
          <ol className={classes.elements}>
            {columns.map(({ id, number, title }) => {
              const fact = plan.elements[id] ?? 'untouched';
              const words = dueWords(fact);
              return (
                <li key={id} id={`element-${id}`} className={classes.element}>
                  <span className={classes.title}>
                    {`${number}. ${title[language]}`}
                    {words === null ? null : <span className={classes.note}>{words}</span>}
                  </span>
                  <StateBadge state={stateIn(fact, month)} />
                </li>
              );
            })}
          </ol>
          <Text size="sm" c="dimmed" mt="sm">
            {t.textsNote}
          </Text>
        </>
      )}
    </Paper>
  );
};
