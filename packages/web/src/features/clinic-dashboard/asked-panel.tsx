import { Paper, Text, Title } from '@mantine/core';
import { type AskedMonth, askedMonths, askedSince } from '@portolan/domain/dashboards/due';
import { daysBetween } from '@portolan/domain/days';
import { clinicDashboardTexts } from '@portolan/messages/clinic-dashboard-texts';
import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { useId } from 'react';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import classes from './dashboard.module.css';
import type { ClinicFigures } from './use-clinic-figures.ts';

const mostListed = 3;

const Line = ({ asked, today }: { readonly asked: AskedMonth; readonly today: string }) => {
  const t = useTexts(clinicDashboardTexts).due;
  const formats = useFormats();
  const { month, dueDay, isLate } = asked;
  const Icon = isLate ? IconAlertTriangle : IconClock;
  return (
    <li className={classes.asked} data-late={isLate || undefined}>
      <Icon size={16} aria-hidden />
      <span>
        <strong>{isLate ? t.late : t.soon}</strong>
        {` · ${t.month(formats.month(month), formats.day(dueDay), formats.fromToday(daysBetween(today, dueDay)))}`}
      </span>
    </li>
  );
};

/** What each program asks for that is not approved yet, with its day. */
export const AskedPanel = ({ figures }: { readonly figures: ClinicFigures }) => {
  const t = useTexts(clinicDashboardTexts).due;
  const id = useId();
  const { asked, approved, today } = figures;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby={id}>
      <Title order={2} id={id} size="h3">
        {t.title}
      </Title>
      {asked.length === 0 ? <Text c="dimmed">{t.none}</Text> : null}
      {asked.map(({ program, measures, joinedIn }) => {
        const since = askedSince(program.grantPeriod, joinedIn, [...approved]);
        const period = { ...program.grantPeriod, firstDay: `${since}-01` };
        const months = askedMonths(measures, period, (month) => approved.has(month), today);
        const rest = months.length - mostListed;
        if (months.length === 0)
          return (
            <Text key={program.programId} mt="xs">
              {t.nothing(program.name)}
            </Text>
          );
        return (
          <div key={program.programId}>
            <Text mt="xs" fw={600}>
              {t.of(program.name, months.length)}
            </Text>
            <ul className={classes.askedList}>
              {months.slice(-mostListed).map((month) => (
                <Line key={month.month} asked={month} today={today} />
              ))}
              {rest > 0 ? <li>{t.more(rest)}</li> : null}
            </ul>
          </div>
        );
      })}
    </Paper>
  );
};
