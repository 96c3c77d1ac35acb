import { Button, Group, Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { type Resource, type ResourceWords, resourceFields } from '@portolan/domain/publications/resource';
import { designTexts } from '@portolan/messages/design-texts';
import { publicationTexts } from '@portolan/messages/publication-texts';
import { type FormEvent, useState } from 'react';
import { ErrorState } from '../../design/error-state.tsx';
import { useFocusOnError } from '../../design/use-focus-on-error.ts';
import { isLanguage } from '../../i18n/language.ts';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import type { ElementChoice } from './element-choices.ts';
import { useResourceWrites } from './use-resource-writes.ts';

type ResourceDialogProps = {
  /** The link to change; null for a new one. */
  readonly resource: Resource | null;
  readonly choices: readonly ElementChoice[];
  readonly onClose: () => void;
};

const longest = { title: 200, source: 200, description: 1000 } as const;

const ResourceForm = ({ resource, choices, onClose }: ResourceDialogProps) => {
  const t = useTexts(publicationTexts);
  const f = t.resources.form;
  const { language } = useLocale();
  const [words, setWords] = useState<ResourceWords>(
    resource ?? { elementId: null, title: '', url: '', language, source: '', description: '' },
  );
  const [attempts, setAttempts] = useState(0);
  const form = useFocusOnError(attempts);
  const save = useResourceWrites(onClose).save;
  const put = (part: Partial<ResourceWords>) => setWords({ ...words, ...part });
  const fits = (field: 'title' | 'url' | 'source' | 'description') =>
    attempts === 0 || resourceFields[field].safeParse(words[field]).success;
  const tooLong = (field: 'source' | 'description') =>
    fits(field) ? null : f.tooLong(String(longest[field]));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    const { elementId, title, url, language: spoken, source, description } = words;
    const given = { elementId, title, url, language: spoken, source, description };
    const valid = (['title', 'url', 'source', 'description'] as const).every(
      (field) => resourceFields[field].safeParse(given[field]).success,
    );
    if (valid) save.mutate({ before: resource, words: given });
  };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack>
        <TextInput
          label={f.url}
          description={f.urlHelp}
          inputMode="url"
          autoComplete="off"
          value={words.url}
          error={fits('url') ? null : f.urlWrong}
          onChange={(event) => put({ url: event.currentTarget.value })}
        />
        <TextInput
          label={f.title}
          description={f.titleHelp}
          autoComplete="off"
          value={words.title}
          error={fits('title') ? null : f.titleMissing}
          onChange={(event) => put({ title: event.currentTarget.value })}
        />
        <Group grow align="flex-start" preventGrowOverflow={false}>
          <NativeSelect
            label={f.element}
            value={words.elementId ?? ''}
            onChange={(event) => put({ elementId: event.currentTarget.value || null })}
            data={[{ value: '', label: t.resources.wholePlan }, ...choices]}
          />
          <NativeSelect
            label={f.language}
            value={words.language}
            onChange={(event) => {
              const { value } = event.currentTarget;
              if (isLanguage(value)) put({ language: value });
            }}
            data={[
              { value: 'en', label: t.languages.en },
              { value: 'es', label: t.languages.es },
            ]}
          />
        </Group>
        <TextInput
          label={f.source}
          description={f.sourceHelp}
          autoComplete="off"
          value={words.source}
          error={tooLong('source')}
          onChange={(event) => put({ source: event.currentTarget.value })}
        />
        <Textarea
          label={f.description}
          description={f.descriptionHelp}
          autosize
          minRows={2}
          maxRows={8}
          value={words.description}
          error={tooLong('description')}
          onChange={(event) => put({ description: event.currentTarget.value })}
        />
        {save.isError ? <ErrorState error={save.error} title={t.resources.notDone} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {f.cancel}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {resource === null ? f.add : f.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** A link's words, new or changed. */
export const ResourceDialog = (props: ResourceDialogProps & { readonly opened: boolean }) => {
  const t = useTexts(publicationTexts).resources.form;
  const close = useTexts(designTexts).close;
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      size="lg"
      title={props.resource === null ? t.addTitle : t.changeTitle}
      closeButtonProps={{ 'aria-label': close }}
    >
      <ResourceForm {...props} />
    </Modal>
  );
};
