import { SimpleGrid, Text, Title } from '@mantine/core';
import { landingTexts } from '@portolan/messages/landing-texts';
import {
  IconAnchor,
  IconBulb,
  IconCloudCheck,
  IconCompass,
  IconProgressCheck,
  IconUsers,
} from '@tabler/icons-react';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './landing.module.css';

export const Audiences = () => {
  const { clinics, foundations } = useTexts(landingTexts);
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" className={classes.section ?? ''}>
      <section className={classes.card}>
        <Title order={2}>{clinics.title}</Title>
        <Text c="dimmed">{clinics.lead}</Text>
        <ul className={classes.list}>
          <li>
            <IconCompass size={22} aria-hidden />
            {clinics.plan}
          </li>
          <li>
            <IconUsers size={22} aria-hidden />
            {clinics.people}
          </li>
          <li>
            <IconProgressCheck size={22} aria-hidden />
            {clinics.state}
          </li>
          <li>
            <IconCloudCheck size={22} aria-hidden />
            {clinics.saved}
          </li>
        </ul>
      </section>
      <section className={classes.card}>
        <Title order={2}>{foundations.title}</Title>
        <Text c="dimmed">{foundations.lead}</Text>
        <ul className={classes.list}>
          <li>
            <IconAnchor size={22} aria-hidden />
            {foundations.now}
          </li>
          <li>
            <IconBulb size={22} aria-hidden />
            {foundations.next}
          </li>
        </ul>
      </section>
    </SimpleGrid>
  );
};
