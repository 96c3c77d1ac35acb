import { Stack, Text, Title } from '@mantine/core';
import { landingTexts } from '@portolan/messages/landing-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './landing.module.css';
import { SignInButtons } from './sign-in-buttons.tsx';

export const Closing = () => {
  const t = useTexts(landingTexts).closing;
  return (
    <Stack align="center" className={classes.closing ?? ''}>
      <Title order={2}>{t.title}</Title>
      <Text c="dimmed">{t.lead}</Text>
      <SignInButtons />
    </Stack>
  );
};
