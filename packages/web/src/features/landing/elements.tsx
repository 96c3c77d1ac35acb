import { Title } from '@mantine/core';
import { landingTexts } from '@portolan/messages/landing-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './landing.module.css';

export const Elements = () => {
  const { title, ...names } = useTexts(landingTexts).elements;
  return (
    <section className={classes.section}>
      <Title order={2}>{title}</Title>
      <ol className={classes.elements}>
        {Object.entries(names).map(([key, name], index) => (
          <li key={key}>
            <span aria-hidden>{index + 1}</span>
            {name}
          </li>
        ))}
      </ol>
    </section>
  );
};
