import { Tabs, VisuallyHidden } from '@mantine/core';
import type { FormFinding } from '@portolan/domain/feedback/check-form';
import type { Form } from '@portolan/domain/feedback/form';
import { formBuilderTexts } from '@portolan/messages/form-builder-texts';
import { formPublishingTexts } from '@portolan/messages/form-publishing-texts';
import { useState } from 'react';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { DraftRestoredNotice } from '../../saving/draft-conflict-notice.tsx';
import { findingsOf, placeOf } from './editing/findings.ts';
import { useFormSaver } from './editing/use-form-saver.ts';
import { FormEditor } from './editor/form-editor.tsx';
import { FormHeader } from './form-header.tsx';
import { PhonePreview } from './preview/phone-preview.tsx';
import { PublishDialog } from './publishing/publish-dialog.tsx';
import { Versions } from './publishing/versions.tsx';

const views = ['edit', 'preview', 'versions'] as const;

/** Leads to what is named by a path, or to what surrounds it. */
const goTo = (path: string): void => {
  const places = [path, path.split('.').slice(0, -1).join('.'), /^questions\.\d+/.exec(path)?.[0] ?? ''];
  const found = [...places, 'builder-questions'].flatMap((id) => document.getElementById(id) ?? [])[0];
  found?.focus({ preventScroll: true });
  found?.scrollIntoView({ block: 'center' });
};

/** Everything that is done with one form besides sharing it. */
export const FormWorkplace = ({ form }: { readonly form: Form }) => {
  const t = useTexts(formBuilderTexts);
  const { publish } = useTexts(formPublishingTexts);
  const { role } = useCurrentOrganization();
  const writes = role === 'owner' || role === 'editor';
  const work = useFormSaver(form);
  const { saver, state, restored } = work;
  const [view, setView] = useState<(typeof views)[number]>(writes ? 'edit' : 'preview');
  const [opened, setOpened] = useState<string | null>(null);
  const [publishing, setPublishing] = useState(false);
  const [said, say] = useState('');
  const [heard, announce] = useState('');
  const { contents, saved } = state;
  const findings = findingsOf(contents.content);
  const mend = ({ path }: FormFinding) => {
    setPublishing(false);
    setView('edit');
    const place = placeOf(path);
    if (place !== null) setOpened(contents.content.questions[place]?.id ?? null);
    // The dialog gives the focus back when it closes; only then can it be led elsewhere.
    window.setTimeout(() => goTo(path), 250);
  };
  return (
    <>
      <FormHeader
        work={work}
        findings={findings}
        writes={writes}
        said={said}
        say={say}
        onPublish={() => {
          void saver.flush();
          say('');
          setPublishing(true);
        }}
      />
      {restored && state.status !== 'saved' ? <DraftRestoredNotice /> : null}
      <Tabs
        value={view}
        keepMounted={false}
        onChange={(value) => setView(views.find((one) => one === value) ?? 'edit')}
      >
        <Tabs.List aria-label={t.views} mb="lg">
          {views
            .filter((one) => writes || one !== 'edit')
            .map((one) => (
              <Tabs.Tab key={one} value={one}>
                {t[one]}
              </Tabs.Tab>
            ))}
        </Tabs.List>
        <Tabs.Panel value="edit">
          <FormEditor
            work={work}
            findings={findings}
            opened={opened}
            onOpen={setOpened}
            announce={announce}
          />
        </Tabs.Panel>
        <Tabs.Panel value="preview">
          <PhonePreview content={contents.content} audiences={contents.audiences} />
        </Tabs.Panel>
        <Tabs.Panel value="versions">
          <Versions form={saved} />
        </Tabs.Panel>
      </Tabs>
      {publishing ? (
        <PublishDialog
          form={{ ...saved, ...contents }}
          findings={findings.all}
          saved={saver.isSaved()}
          onClose={() => setPublishing(false)}
          onPublished={(published) => {
            saver.adopt(published);
            setPublishing(false);
            say(publish.done(published.published));
          }}
          onGo={mend}
        />
      ) : null}
      <VisuallyHidden role="status">{heard}</VisuallyHidden>
    </>
  );
};
