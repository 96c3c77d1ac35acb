import { Text, Title } from '@mantine/core';
import { landingTexts } from '@portolan/messages/landing-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './landing.module.css';

const steps = ['start', 'plan', 'mid', 'end'] as const;

export const Year = () => {
  const t = useTexts(landingTexts).year;
  return (
    <section className={classes.section}>
      <Title order={2}>{t.title}</Title>
      <Text c="dimmed">{t.lead}</Text>
      <ol className={classes.year}>
        {steps.map((step) => (
          <li key={step}>
            <Title order={3}>{t[`${step}Title`]}</Title>
            <Text mt={4}>{t[step]}</Text>
          </li>
        ))}
      </ol>
    </section>
  );
};
