import { Alert, Anchor, Button, Group, Tabs, Text } from '@mantine/core';
import type { Finding } from '@portolan/domain/templates/check-draft';
import { templateOf } from '@portolan/domain/templates/publish-draft';
import type { Template, TemplateDraft } from '@portolan/domain/templates/template';
import type { WorkPlanTemplate } from '@portolan/domain/work-plans/template';
import { templateEditorTexts } from '@portolan/messages/template-editor-texts';
import { templateTexts } from '@portolan/messages/template-texts';
import { IconCheck, IconUpload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { PageHeader } from '../../../design/page-header.tsx';
import { SaveIndicator } from '../../../design/save-indicator.tsx';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { mayWrite } from '../../../program/rights.ts';
import { DraftRestoredNotice } from '../../../saving/draft-conflict-notice.tsx';
import { useDraftSaver } from '../editing/use-draft-saver.ts';
import { TemplatePreview } from '../preview/template-preview.tsx';
import { PublishDialog } from '../publishing/publish-dialog.tsx';
import { Versions } from '../publishing/versions.tsx';
import { DraftEditor } from './draft-editor.tsx';

type TemplateWorkplaceProps = {
  readonly template: Template;
  readonly draft: TemplateDraft;
  readonly previous: WorkPlanTemplate;
};

const views = ['edit', 'preview', 'versions'] as const;

/** Everything that is done with one template: working on it, looking at it, publishing it. */
export const TemplateWorkplace = ({ template, draft, previous }: TemplateWorkplaceProps) => {
  const t = useTexts(templateTexts);
  const editor = useTexts(templateEditorTexts);
  const { language } = useLocale();
  const { organizationId, role } = useCurrentOrganization();
  const writes = mayWrite(role);
  const { saver, state, restored } = useDraftSaver(draft);
  const [view, setView] = useState<(typeof views)[number]>(writes ? 'edit' : 'preview');
  const [chosen, setChosen] = useState<string | null>(draft.elements[0]?.id ?? null);
  const [publishing, setPublishing] = useState(false);
  const [published, setPublished] = useState<number | null>(null);
  const { contents, saved, status } = state;
  const name = contents.name[language].trim() || t.noName;
  const latest = template.versions.at(-1);
  const current = { ...saved, name: contents.name, elements: contents.elements };
  const goTo = ({ elementId }: Finding) => {
    setPublishing(false);
    setView('edit');
    if (elementId !== null) setChosen(elementId);
    requestAnimationFrame(() => document.getElementById('template-element')?.focus());
  };
  const choose = (elementId: string) => {
    setChosen(elementId);
    requestAnimationFrame(() => {
      const heading = document.getElementById('template-element');
      heading?.focus({ preventScroll: true });
      heading?.scrollIntoView({ block: 'nearest' });
    });
  };
  const startPublishing = () => {
    void saver.flush();
    setPublished(null);
    setPublishing(true);
  };
  return (
    <>
      <PageHeader
        title={name}
        above={
          <Anchor
            renderRoot={(props) => (
              <Link to="/o/$organizationId/templates" params={{ organizationId }} {...props} />
            )}
          >
            {editor.back}
          </Anchor>
        }
        description={
          <Group gap="lg">
            <Text inherit>{latest === undefined ? t.list.notPublished : editor.latest(latest.version)}</Text>
            {writes ? <SaveIndicator state={status} /> : null}
          </Group>
        }
        actions={
          writes ? (
            <Button leftSection={<IconUpload size={18} aria-hidden />} onClick={startPublishing}>
              {t.publish.open}
            </Button>
          ) : null
        }
      />
      {writes ? null : <p>{editor.readOnly}</p>}
      {restored && status !== 'saved' ? <DraftRestoredNotice /> : null}
      {published === null ? null : (
        <Alert role="status" variant="light" mb="md" icon={<IconCheck aria-hidden />}>
          {t.publish.done(published)}
        </Alert>
      )}
      <Tabs
        value={view}
        keepMounted={false}
        onChange={(value) => setView(views.find((one) => one === value) ?? 'edit')}
      >
        <Tabs.List aria-label={editor.views} mb="lg">
          {views
            .filter((one) => writes || one !== 'edit')
            .map((one) => (
              <Tabs.Tab key={one} value={one}>
                {editor[one]}
              </Tabs.Tab>
            ))}
        </Tabs.List>
        <Tabs.Panel value="edit">
          <DraftEditor saver={saver} state={state} previous={previous} chosen={chosen} onChoose={choose} />
        </Tabs.Panel>
        <Tabs.Panel value="preview">
          <TemplatePreview template={templateOf(current, saved.version)} />
        </Tabs.Panel>
        <Tabs.Panel value="versions">
          <Versions template={template} />
        </Tabs.Panel>
      </Tabs>
      {publishing ? (
        <PublishDialog
          template={template}
          draft={current}
          previous={previous}
          saved={saver.isSaved()}
          onClose={() => setPublishing(false)}
          onPublished={(version) => {
            setPublishing(false);
            setPublished(version);
          }}
          onMend={goTo}
        />
      ) : null}
    </>
  );
};
