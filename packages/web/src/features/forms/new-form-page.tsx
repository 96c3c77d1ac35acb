import { Anchor, Button, Stack, Text } from '@mantine/core';
import { coverage, gapNamed, gapsIn, toFill } from '@portolan/domain/feedback/coverage';
import type { NewForm } from '@portolan/domain/feedback/form';
import { readyMadeForms } from '@portolan/domain/feedback/ready-made/ready-made-forms';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { formTexts } from '@portolan/messages/form-texts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { forgetForms, formsQuery, make, offeredFormsQuery } from '../../api/forms.ts';
import { useOnce } from '../../api/use-once.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { NotFound } from '../../design/not-found.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { BeginCard } from './begin-card.tsx';
import classes from './forms.module.css';
import { useFormWords } from './use-form-words.ts';

const usualTerms = {
  audiences: ['patients'],
  moment: 'ongoing',
  occasion: 'ad-hoc',
  shared: false,
} as const satisfies Omit<NewForm, 'from'>;

/** How a form begins: ready-made, offered by a foundation, as a copy, or empty. */
export const NewFormPage = () => {
  const t = useTexts(formTexts);
  const names = useTexts(feedbackTexts).audiences;
  const params = useParams({ strict: false });
  const gap = gapNamed(params.audience, params.moment);
  const { titleOf } = useFormWords();
  const { organizationId, role } = useCurrentOrganization();
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const once = useOnce();
  const forms = useQuery(formsQuery(api, organizationId));
  const offers = useQuery(offeredFormsQuery(api, organizationId));
  const making = useMutation({
    mutationFn: (chosen: NewForm) => {
      const body = gap === null ? chosen : toFill(gap, chosen);
      return once(body, (key) => make(api, organizationId, key, body));
    },
    onSuccess: async ({ id }) => {
      await forgetForms(client, organizationId);
      await navigate({
        to: '/o/$organizationId/feedback/forms/$formId',
        params: { organizationId, formId: id },
      });
    },
  });
  if (role !== 'owner' && role !== 'editor') return <NotFound />;
  if (forms.isPending) return <LoadingState rows={6} />;
  if (forms.isError) return <ErrorState error={forms.error} onRetry={() => void forms.refetch()} />;
  const useful = new Set(
    gapsIn(coverage(forms.data))
      .filter(({ audience, moment }) => gap === null || (audience === gap.audience && moment === gap.moment))
      .map(({ readyMade }) => readyMade),
  );
  const busy = (from: NewForm['from']) =>
    making.isPending && JSON.stringify(making.variables.from) === JSON.stringify(from);
  const offered = offers.data ?? [];
  return (
    <>
      <PageHeader
        title={t.begin.title}
        description={t.begin.lead}
        above={
          <Anchor
            renderRoot={(props) => (
              <Link to="/o/$organizationId/feedback/forms" params={{ organizationId }} {...props} />
            )}
          >
            {t.begin.back}
          </Anchor>
        }
      />
      {gap === null ? null : (
        <Text fw={600} mb="md">
          {t.begin.filling(names[gap.audience], t.moments[gap.moment])}
        </Text>
      )}
      {making.isError ? <ErrorState error={making.error} /> : null}
      <Stack gap="xl">
        <section aria-labelledby="ready-made">
          <h2 id="ready-made" className={classes.heading}>
            {t.begin.readyMade}
          </h2>
          <ul className={classes.choices}>
            {readyMadeForms.map(({ name, audiences, moment, occasion, content }) => {
              const from = { kind: 'ready-made', name } as const;
              return (
                <BeginCard
                  key={name}
                  form={{ audiences, moment, occasion, content }}
                  note={useful.has(name) ? t.begin.suits : null}
                  busy={busy(from)}
                  onUse={() =>
                    making.mutate({ audiences: [...audiences], moment, occasion, shared: false, from })
                  }
                />
              );
            })}
          </ul>
        </section>
        {offered.length === 0 ? null : (
          <section aria-labelledby="offered">
            <h2 id="offered" className={classes.heading}>
              {t.begin.offered}
            </h2>
            <Text c="dimmed" mb="sm">
              {t.begin.offeredHelp}
            </Text>
            <ul className={classes.choices}>
              {offered.map(({ id, programId, audiences, moment, occasion, content }) => {
                const from = { kind: 'offer', programId, offerId: id } as const;
                return (
                  <BeginCard
                    key={id}
                    form={{ audiences, moment, occasion, content }}
                    note={
                      forms.data.some(({ adoptedFrom }) => adoptedFrom?.offerId === id) ? t.begin.have : null
                    }
                    busy={busy(from)}
                    onUse={() => making.mutate({ audiences, moment, occasion, shared: true, from })}
                  />
                );
              })}
            </ul>
          </section>
        )}
        {forms.data.length === 0 ? null : (
          <section aria-labelledby="copies">
            <h2 id="copies" className={classes.heading}>
              {t.begin.copies}
            </h2>
            <ul className={classes.copies}>
              {forms.data.map(({ id, audiences, moment, occasion, shared, content }) => {
                const from = { kind: 'copy', formId: id } as const;
                return (
                  <li key={id}>
                    <span>{titleOf(content)}</span>
                    <Button
                      variant="default"
                      size="xs"
                      fz="sm"
                      aria-label={t.begin.copyOf(titleOf(content))}
                      loading={busy(from)}
                      onClick={() => making.mutate({ audiences, moment, occasion, shared, from })}
                    >
                      {t.begin.copy}
                    </Button>
                  </li>
                );
              })}
            </ul>
          </section>
        )}
        <section aria-labelledby="empty">
          <h2 id="empty" className={classes.heading}>
            {t.begin.empty}
          </h2>
          <Text c="dimmed" mb="sm">
            {t.begin.emptyHelp}
          </Text>
          <Button
            variant="default"
            loading={busy({ kind: 'empty' })}
            onClick={() =>
              making.mutate({
                ...usualTerms,
                audiences: [gap?.audience ?? 'patients'],
                from: { kind: 'empty' },
              })
            }
          >
            {t.begin.empty}
          </Button>
        </section>
      </Stack>
    </>
  );
};
