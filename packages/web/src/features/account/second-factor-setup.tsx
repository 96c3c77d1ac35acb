import { Button, CopyButton, Group, Skeleton, Text, TextInput, Title } from '@mantine/core';
import { accountTexts } from '@portolan/messages/account-texts';
import { type FormEvent, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useMe } from '../../organization/current-organization.tsx';
import { AccountRefused } from '../../session/account-api.ts';
import classes from './account.module.css';
import { AccountError } from './account-error.tsx';
import type { SecondFactor } from './use-second-factor.ts';

const QrCode = lazy(async () => ({ default: (await import('../../design/qr-code.tsx')).QrCode }));

type SetupProps = {
  /** The key in base32. */
  readonly secret: string;
  readonly turnOn: SecondFactor['turnOn'];
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** The address by which authenticator apps take a key; the rest of its parameters are what they assume. */
const keyUri = (secret: string, email: string): string =>
  `otpauth://totp/${encodeURIComponent(`Portolan:${email}`)}?${new URLSearchParams({ secret, issuer: 'Portolan' })}`;

const inGroups = (secret: string): string => (secret.match(/.{1,4}/g) ?? []).join(' ');

const isWrongCode = (error: unknown): boolean =>
  error instanceof AccountRefused &&
  ['EnableSoftwareTokenMFAException', 'CodeMismatchException'].includes(error.type);

export const SecondFactorSetup = ({ secret, turnOn, onDone, onCancel }: SetupProps) => {
  const t = useTexts(accountTexts).setup;
  const { person } = useMe();
  const [code, setCode] = useState('');
  const [short, setShort] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const wrong = turnOn.isError && isWrongCode(turnOn.error);
  const problem = short ? t.short : wrong ? t.wrong : null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const digits = code.replace(/\D/g, '');
    setShort(digits.length !== 6);
    if (digits.length === 6) turnOn.mutate(digits, { onSuccess: onDone });
  };

  return (
    <form onSubmit={submit} noValidate>
      <Title order={4} size="h4" mb="md" ref={heading} tabIndex={-1} className={classes.heading ?? ''}>
        {t.title}
      </Title>
      <ol className={classes.steps}>
        <li>
          <div className={classes.step}>
            <Text>{t.app}</Text>
          </div>
        </li>
        <li>
          <div className={classes.step}>
            <Text>{t.scan}</Text>
            <Suspense fallback={<Skeleton className={classes.qr ?? ''} />}>
              <QrCode text={keyUri(secret, person.email)} label={t.qr} />
            </Suspense>
            <Text component="div">
              {t.key}
              <br />
              <span className={classes.key}>{inGroups(secret)}</span>
            </Text>
            <CopyButton value={secret}>
              {({ copied, copy }) => (
                <Button variant="default" size="sm" onClick={copy}>
                  <span aria-live="polite">{copied ? t.copied : t.copy}</span>
                </Button>
              )}
            </CopyButton>
          </div>
        </li>
        <li>
          <div className={classes.step}>
            <Text>{t.enter}</Text>
            <TextInput
              className={classes.code ?? ''}
              label={t.code}
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={9}
              error={problem}
            />
            {turnOn.isError && !wrong ? <AccountError error={turnOn.error} /> : null}
            <Group>
              <Button type="submit" loading={turnOn.isPending}>
                {t.confirm}
              </Button>
              <Button variant="default" onClick={onCancel}>
                {t.cancel}
              </Button>
            </Group>
          </div>
        </li>
      </ol>
    </form>
  );
};
