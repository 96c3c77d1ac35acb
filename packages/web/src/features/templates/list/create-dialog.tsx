import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { Template } from '@portolan/domain/templates/template';
import { standardTemplateReference } from '@portolan/domain/work-plans/standard-template/reference';
import { templateLimits } from '@portolan/domain/work-plans/template-limits';
import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';
import { designTexts } from '@portolan/messages/design-texts';
import { templateTexts } from '@portolan/messages/template-texts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { create, forgetTemplates } from '../../../api/templates.ts';
import { useOnce } from '../../../api/use-once.ts';
import { ErrorState } from '../../../design/error-state.tsx';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';

type CreateDialogProps = {
  readonly templates: readonly Template[];
  readonly from?: WorkPlan['template'];
  readonly onClose: () => void;
};

const keyOf = ({ id, version }: WorkPlan['template']) => `${id} ${version}`;

/** Names a template and says what it begins as. */
export const CreateDialog = ({ templates, from = standardTemplateReference, onClose }: CreateDialogProps) => {
  const t = useTexts(templateTexts);
  const common = useTexts(designTexts);
  const { language } = useLocale();
  const { organizationId } = useCurrentOrganization();
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const once = useOnce();
  const [name, setName] = useState({ en: '', es: '' });
  const [chosen, setChosen] = useState(keyOf(from));
  const [tried, setTried] = useState(false);
  const sources = [
    { ...standardTemplateReference, label: t.standard },
    ...templates.flatMap(({ id, name: own, versions }) =>
      versions
        .toReversed()
        .map(({ version }) => ({ id, version, label: t.create.of(own[language], version) })),
    ),
  ];
  const creation = useMutation({
    mutationFn: (body: Parameters<typeof create>[3]) =>
      once(body, (key) => create(api, organizationId, key, body)),
    onSuccess: async ({ id }) => {
      await forgetTemplates(client, organizationId);
      await navigate({
        to: '/o/$organizationId/templates/$templateId',
        params: { organizationId, templateId: id },
      });
    },
  });
  const missing = (text: string) => (tried && text.trim() === '' ? t.create.nameMissing : null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const source = sources.find((one) => keyOf(one) === chosen);
    const named = { en: name.en.trim(), es: name.es.trim() };
    if (named.en === '' || named.es === '' || source === undefined) return;
    creation.mutate({ name: named, from: { id: source.id, version: source.version } });
  };
  return (
    <Modal opened onClose={onClose} title={t.create.title} closeButtonProps={{ 'aria-label': common.close }}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextInput
            data-autofocus
            label={t.create.nameEn}
            description={t.create.nameHelp}
            lang="en"
            autoComplete="off"
            maxLength={templateLimits.name}
            value={name.en}
            error={missing(name.en)}
            onChange={(event) => setName({ ...name, en: event.currentTarget.value })}
          />
          <TextInput
            label={t.create.nameEs}
            lang="es"
            autoComplete="off"
            maxLength={templateLimits.name}
            value={name.es}
            error={missing(name.es)}
            onChange={(event) => setName({ ...name, es: event.currentTarget.value })}
          />
          <NativeSelect
            label={t.create.from}
            value={chosen}
            data={sources.map((source) => ({ value: keyOf(source), label: source.label }))}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
          {creation.isError ? <ErrorState error={creation.error} /> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common.cancel}
            </Button>
            <Button type="submit" loading={creation.isPending}>
              {t.create.create}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
