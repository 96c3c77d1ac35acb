import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { accountTexts } from '@portolan/messages/account-texts';
import { IconShield, IconShieldCheck } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './account.module.css';
import { AccountError } from './account-error.tsx';
import { SecondFactorSetup } from './second-factor-setup.tsx';
import { useSecondFactor } from './use-second-factor.ts';

const OnOff = ({ on }: { readonly on: boolean }) => {
  const t = useTexts(accountTexts).security;
  const Icon = on ? IconShieldCheck : IconShield;
  return (
    <span className={classes.state} data-on={on}>
      <Icon size={18} aria-hidden />
      {on ? t.on : t.off}
    </span>
  );
};

export const SecuritySection = () => {
  const t = useTexts(accountTexts);
  const { state, begin, turnOn, turnOff } = useSecondFactor();
  const [asking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const done = () => heading.current?.focus();
  const startOver = () => {
    begin.reset();
    turnOn.reset();
    turnOff.reset();
  };

  const controls = (on: boolean) => {
    if (!on && begin.data !== undefined) {
      return (
        <SecondFactorSetup
          secret={begin.data}
          turnOn={turnOn}
          onDone={done}
          onCancel={() => {
            startOver();
            done();
          }}
        />
      );
    }
    return on ? (
      <Button variant="default" onClick={() => setAsking(true)}>
        {t.security.turnOff}
      </Button>
    ) : (
      <Button
        loading={begin.isPending}
        onClick={() => {
          startOver();
          begin.mutate();
        }}
      >
        {t.security.turnOn}
      </Button>
    );
  };

  const said = (on: boolean) => {
    if (on && turnOn.isSuccess) return t.security.turnedOn;
    return !on && turnOff.isSuccess && begin.isIdle ? t.security.turnedOff : '';
  };

  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {t.security.title}
      </Title>
      <Paper withBorder p={{ base: 'md', sm: 'xl' }}>
        <Stack align="flex-start">
          <Group gap="sm">
            <Title order={3} size="h4" ref={heading} tabIndex={-1} className={classes.heading ?? ''}>
              {t.security.name}
            </Title>
            {state.data === undefined ? null : <OnOff on={state.data} />}
          </Group>
          <Text>{t.security.intro}</Text>
          <Text c="dimmed" size="sm">
            {t.security.lost}
          </Text>
          {state.isPending ? <LoadingState rows={1} /> : null}
          {state.isError ? <AccountError error={state.error} onRetry={() => void state.refetch()} /> : null}
          {begin.isError ? <AccountError error={begin.error} /> : null}
          {state.data === undefined ? null : controls(state.data)}
          <Text role="status" fw={600}>
            {state.data === undefined ? '' : said(state.data)}
          </Text>
        </Stack>
      </Paper>
      <ConfirmDialog
        opened={asking}
        title={t.turnOff.title}
        confirmLabel={t.turnOff.confirm}
        danger
        busy={turnOff.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          startOver();
          turnOff.mutate(undefined, { onSuccess: () => setAsking(false) });
        }}
      >
        <Text>{t.turnOff.body}</Text>
        {turnOff.isError ? <AccountError error={turnOff.error} /> : null}
      </ConfirmDialog>
    </section>
  );
};
