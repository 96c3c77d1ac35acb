import { Badge, Button, Group, Paper, Text, Title } from '@mantine/core';
import type { FormOffer } from '@portolan/domain/feedback/form-offer';
import { said } from '@portolan/domain/people/localized';
import { formOfferTexts } from '@portolan/messages/form-offer-texts';
import { useFormats, useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { isFinished, pollIn } from './poll-draft.ts';

type OfferCardProps = {
  readonly offer: FormOffer;
  readonly writes: boolean;
  readonly busy: boolean;
  readonly onChange: () => void;
  readonly onOffer: (offered: boolean) => void;
};

/** One form or poll: whether clinics have it, and what can be done about it. */
export const OfferCard = ({ offer, writes, busy, onChange, onOffer }: OfferCardProps) => {
  const t = useTexts(formOfferTexts);
  const formats = useFormats();
  const { language } = useLocale();
  const title = said(offer.content.title, language) || t.untitled;
  const isOffered = offer.offeredAt !== null;
  const finished = isFinished(offer);
  return (
    <Paper withBorder p="md" component="li">
      <Group justify="space-between" align="flex-start" gap="sm">
        <div>
          <Title order={3} size="h4">
            {title}
          </Title>
          <Text size="sm" c="dimmed">
            {t.questions(offer.content.questions.length)}
            {offer.offeredAt === null ? '' : ` · ${t.since(formats.date(offer.offeredAt))}`}
          </Text>
        </div>
        <Badge variant="outline" color={isOffered ? 'teal' : 'gray'}>
          {isOffered ? t.states.offered : t.states.draft}
        </Badge>
      </Group>
      {finished ? null : (
        <Text size="sm" mt="xs">
          {t.unfinished}
        </Text>
      )}
      {writes ? (
        <Group mt="sm" gap="sm">
          {isOffered ? (
            <Button
              variant="default"
              loading={busy}
              aria-label={t.takeBackOf(title)}
              onClick={() => onOffer(false)}
            >
              {t.takeBack}
            </Button>
          ) : (
            <Button
              loading={busy}
              disabled={!finished}
              aria-label={t.offerOf(title)}
              onClick={() => onOffer(true)}
            >
              {t.offer}
            </Button>
          )}
          {pollIn(offer) === null ? null : (
            <Button variant="default" aria-label={t.changeOf(title)} onClick={onChange}>
              {t.change}
            </Button>
          )}
        </Group>
      ) : null}
    </Paper>
  );
};
