import { Anchor, Button, Container, Group, Stack, Text } from '@mantine/core';
import type { MailStopView } from '@portolan/contract/mail-preference-routes';
import { mailStopTexts } from '@portolan/messages/mail-stop-texts';
import { IconBellOff, IconBellRinging } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { mailStopQuery, setMailStop } from '../../api/mail-preferences.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useProblemSentences } from '../../design/problem-sentence.ts';
import { PublicFrame } from '../../design/public-frame.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';

const tokenPattern = /^[A-Za-z0-9_-]{43}$/;

const useKindsInWords = ({ kinds }: MailStopView): string => {
  const t = useTexts(mailStopTexts);
  const [kind] = kinds;
  return kinds.length > 1 || kind === undefined ? t.both : t.kinds[kind];
};

const Choice = ({ token, view }: { readonly token: string; readonly view: MailStopView }) => {
  const t = useTexts(mailStopTexts).page;
  const api = useApi();
  const queries = useQueryClient();
  const kinds = useKindsInWords(view);
  const turning = useMutation({
    mutationFn: (stopped: boolean) => setMailStop(api, token, stopped),
    onSuccess: (changed) => queries.setQueryData(mailStopQuery(api, token).queryKey, changed),
  });
  const Icon = view.stopped ? IconBellRinging : IconBellOff;
  return (
    <>
      <PageHeader title={t.title(view.organization)} documentTitle={t.documentTitle} />
      <Stack gap="lg" align="flex-start">
        <div role="status">
          {view.stopped ? (
            <>
              <Text fw={700} size="lg" mb={4}>
                {t.stoppedTitle}
              </Text>
              <Text maw="65ch">{t.stopped(kinds, view.organization)}</Text>
            </>
          ) : (
            <Text maw="65ch">{turning.isSuccess ? t.resumed(kinds) : t.lead(kinds, view.organization)}</Text>
          )}
        </div>
        {turning.isError ? <ErrorState error={turning.error} /> : null}
        <Button
          size="md"
          variant={view.stopped ? 'default' : 'filled'}
          loading={turning.isPending}
          onClick={() => turning.mutate(!view.stopped)}
          leftSection={<Icon size={18} aria-hidden />}
        >
          {view.stopped ? t.resume : t.stop}
        </Button>
      </Stack>
    </>
  );
};

const Lookup = ({ token }: { readonly token: string }) => {
  const t = useTexts(mailStopTexts).page;
  const problems = useProblemSentences();
  const found = useQuery(mailStopQuery(useApi(), token));
  if (found.data !== undefined) return <Choice token={token} view={found.data} />;
  if (!found.isError) return <LoadingState rows={2} />;
  if (problems.isExpected(found.error)) return <PageHeader title={t.gone.title} description={t.gone.body} />;
  return (
    <>
      <PageHeader title={t.documentTitle} />
      <ErrorState error={found.error} onRetry={() => void found.refetch()} />
    </>
  );
};

/** Behind the link at the end of a letter. Nothing is stopped by looking: programs that check links look too. */
export const MailStopPage = () => {
  const t = useTexts(mailStopTexts).page;
  const token = useLocation().hash;
  return (
    <PublicFrame>
      <Container size="sm" py="xl">
        {tokenPattern.test(token) ? (
          <Lookup key={token} token={token} />
        ) : (
          <PageHeader title={t.missing.title} description={t.missing.body} />
        )}
        <Group mt="xl">
          <Anchor component={Link} to="/settings">
            {t.settings}
          </Anchor>
        </Group>
      </Container>
    </PublicFrame>
  );
};
