import { Anchor, Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import type { FormOffer, FormOfferTerms } from '@portolan/domain/feedback/form-offer';
import { readyMadeForms } from '@portolan/domain/feedback/ready-made/ready-made-forms';
import { said } from '@portolan/domain/people/localized';
import type { Program } from '@portolan/domain/programs/program';
import { formOfferTexts } from '@portolan/messages/form-offer-texts';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { changeOffer, formOffersQuery, makeOffer } from '../../api/form-offers.ts';
import { useOnce } from '../../api/use-once.ts';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { ProgramFrame } from '../../program/program-frame.tsx';
import { mayWriteIn } from '../../program/rights.ts';
import classes from './form-offers.module.css';
import { OfferCard } from './offer-card.tsx';
import { newPoll, pollIn, termsOf } from './poll-draft.ts';
import { PollEditor } from './poll-editor.tsx';

type Writing = { readonly offer: FormOffer | null; readonly terms: FormOfferTerms; readonly done: string };

/** The terms of an offer that is there, offered or not. */
const standing = ({ audiences, moment, occasion, content }: FormOffer, offered: boolean): FormOfferTerms => ({
  audiences,
  moment,
  occasion,
  content,
  offered,
});

const ReadyMade = ({ busy, onAdd }: { readonly busy: boolean; readonly onAdd: (name: string) => void }) => {
  const t = useTexts(formOfferTexts);
  const { language } = useLocale();
  const [name, setName] = useState(readyMadeForms[0]?.name ?? '');
  return (
    <Group align="flex-end" gap="sm">
      <NativeSelect
        label={t.readyMade}
        value={name}
        data={readyMadeForms.map((form) => ({ value: form.name, label: said(form.content.title, language) }))}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Button variant="default" loading={busy} onClick={() => onAdd(name)}>
        {t.addReadyMade}
      </Button>
    </Group>
  );
};

const Offers = ({ program }: { readonly program: Program }) => {
  const t = useTexts(formOfferTexts);
  const { en, es } = formOfferTexts;
  const api = useApi();
  const client = useQueryClient();
  const once = useOnce();
  const { organizationId, role } = useCurrentOrganization();
  const params = { organizationId, programId: program.id };
  const read = formOffersQuery(api, params);
  const offers = useQuery(read);
  /** Which is written: an offer by id, a new one by nothing, null for none. */
  const [open, setOpen] = useState<string | null>(null);
  const writing = useMutation({
    mutationFn: ({ offer, terms }: Writing) =>
      offer === null
        ? once(terms, (key) => makeOffer(api, params, key, terms))
        : changeOffer(api, params, offer, terms),
    onSuccess: () => setOpen(null),
    onSettled: () => client.invalidateQueries({ queryKey: read.queryKey }),
  });
  const writes = mayWriteIn(program, role);
  if (offers.isPending) return <LoadingState rows={4} />;
  if (offers.isError) return <ErrorState error={offers.error} onRetry={() => void offers.refetch()} />;
  const doneBy = (terms: FormOfferTerms) => (terms.offered ? t.offered : t.saved);
  const addReadyMade = (name: string) => {
    const form = readyMadeForms.find((one) => one.name === name);
    if (form === undefined) return;
    const { audiences, moment, occasion, content } = form;
    const terms = { audiences: [...audiences], moment, occasion, content, offered: false };
    writing.mutate({ offer: null, terms, done: t.added });
  };
  const edited = offers.data.find(({ id }) => id === open) ?? null;
  const draft =
    edited === null
      ? newPoll(
          { en: en.defaults.question, es: es.defaults.question },
          { en: en.defaults.readBy, es: es.defaults.readBy },
        )
      : pollIn(edited);
  return (
    <Stack gap="lg">
      <div>
        <Anchor
          renderRoot={(props) => (
            <Link to="/o/$organizationId/programs/$programId/feedback" params={params} {...props} />
          )}
        >
          {t.back}
        </Anchor>
      </div>
      <Title order={2}>{t.title}</Title>
      <Text c="dimmed" maw="65ch">
        {t.lead}
      </Text>
      <Text role="status" c="teal" fw={600}>
        {writing.isSuccess ? writing.variables.done : ''}
      </Text>
      {open === null && writing.isError ? <ErrorState error={writing.error} title={t.notDone} /> : null}
      {open === null && writes ? (
        <Group align="flex-end" gap="lg">
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen('new')}>
            {t.newPoll}
          </Button>
          <ReadyMade busy={writing.isPending} onAdd={addReadyMade} />
        </Group>
      ) : null}
      {open !== null && draft !== null ? (
        <PollEditor
          key={open}
          from={draft}
          isNew={edited === null}
          busy={writing.isPending}
          error={writing.error}
          onCancel={() => {
            writing.reset();
            setOpen(null);
          }}
          onSave={(poll, offered) => {
            const terms = termsOf(poll, offered);
            writing.mutate({ offer: edited, terms, done: doneBy(terms) });
          }}
        />
      ) : null}
      {offers.data.length === 0 && open === null ? (
        <EmptyState title={t.emptyTitle} description={t.empty} />
      ) : (
        <ul className={classes.list}>
          {offers.data.map((offer) => (
            <OfferCard
              key={offer.id}
              offer={offer}
              writes={writes && open === null}
              busy={writing.isPending && writing.variables.offer?.id === offer.id}
              onChange={() => setOpen(offer.id)}
              onOffer={(offered) =>
                writing.mutate({
                  offer,
                  terms: standing(offer, offered),
                  done: offered ? t.offered : t.takenBack,
                })
              }
            />
          ))}
        </ul>
      )}
    </Stack>
  );
};

/** What a foundation offers the clinics of a program to ask (CMP-10, FB-9). */
export const FormOffersPage = () => (
  <ProgramFrame title={useTexts(formOfferTexts).title}>
    {(program) => <Offers program={program} />}
  </ProgramFrame>
);
