import { Stack, Title } from '@mantine/core';
import { landingTexts } from '@portolan/messages/landing-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { Chart } from './chart.tsx';
import classes from './landing.module.css';
import { SignInButtons } from './sign-in-buttons.tsx';

export const Hero = () => {
  const t = useTexts(landingTexts).hero;
  return (
    <div className={classes.hero}>
      <div className={`${classes.wide} ${classes.heroGrid}`}>
        <Stack gap="lg">
          <Title order={1} className={classes.heroTitle ?? ''}>
            {t.title}
          </Title>
          <p className={classes.lead} style={{ margin: 0 }}>
            {t.lead}
          </p>
          <SignInButtons onInk />
          <p className={classes.note} style={{ margin: 0 }}>
            {t.note}
          </p>
        </Stack>
        <Chart />
      </div>
    </div>
  );
};
