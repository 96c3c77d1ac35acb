import { SimpleGrid, Text, Title } from '@mantine/core';
import { landingTexts } from '@portolan/messages/landing-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './landing.module.css';

const facts = ['patients', 'languages', 'apart', 'open'] as const;

export const Promises = () => {
  const t = useTexts(landingTexts).promises;
  return (
    <section className={classes.section}>
      <Title order={2} mb="lg">
        {t.title}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2, md: 4 }} spacing="xl">
        {facts.map((fact) => (
          <div key={fact}>
            <Title order={3}>{t[`${fact}Title`]}</Title>
            <Text mt={4}>{t[fact]}</Text>
          </div>
        ))}
      </SimpleGrid>
    </section>
  );
};
