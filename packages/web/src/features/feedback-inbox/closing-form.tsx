import { Button, Group, Text, Textarea } from '@mantine/core';
import type { Response } from '@portolan/domain/feedback/response';
import { feedbackResponseTexts } from '@portolan/messages/feedback-response-texts';
import { IconCircleCheck } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import * as z from 'zod/mini';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { useKeptForm } from '../../saving/use-kept-form.ts';
import type { ResponseWrites } from './use-response-writes.ts';

/** Characters at most; source: the domain's schema. */
const longest = 2000;

/** What is typed, and what stood there when the typing began. */
const keptSchema = z.object({ text: z.string(), before: z.string() });
const parse = (kept: unknown) => keptSchema.safeParse(kept).data ?? null;

type ClosingFormProps = { readonly response: Response; readonly writes: ResponseWrites };

/** What was done, and the closing; nothing that is typed here is lost. */
export const ClosingForm = ({ response, writes }: ClosingFormProps) => {
  const t = useTexts(feedbackResponseTexts).handling;
  const { organizationId } = useCurrentOrganization();
  const [kept, keep] = useKeptForm(parse, 'feedback-done', organizationId, response.id);
  const [isMissing, setMissing] = useState(false);
  const text = kept?.text ?? response.done;
  const isClosed = response.status === 'closed';
  const isTooLong = text.length > longest;
  const type = (typed: string) => {
    setMissing(false);
    keep(typed === response.done ? null : { text: typed, before: kept?.before ?? response.done });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const done = text.trim();
    if (done === '') {
      setMissing(true);
      document.getElementById(`done-${response.id}`)?.focus();
      return;
    }
    if (isTooLong) return;
    const base = { ...response, done: kept?.before ?? response.done };
    writes.send(isClosed ? { done } : { status: 'closed', done }, base, () => keep(null));
  };
  const error = isMissing ? t.doneMissing : isTooLong ? t.tooLong(longest) : null;
  return (
    <form onSubmit={submit} noValidate>
      <Textarea
        id={`done-${response.id}`}
        label={t.done}
        description={t.doneHelp}
        autosize
        minRows={2}
        maxRows={10}
        dir="auto"
        value={text}
        error={error}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <Group mt="sm" gap="sm">
        {isClosed && kept === null ? null : (
          <Button
            type="submit"
            variant={response.status === 'action' || isClosed ? 'filled' : 'default'}
            loading={writes.busy}
            leftSection={<IconCircleCheck size={18} aria-hidden />}
          >
            {isClosed ? t.save : t.close}
          </Button>
        )}
        {kept === null ? null : (
          <Text size="sm" c="dimmed">
            {t.kept}
          </Text>
        )}
      </Group>
    </form>
  );
};
