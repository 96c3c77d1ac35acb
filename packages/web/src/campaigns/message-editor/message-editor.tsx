import { Tabs, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { Finding } from '@portolan/domain/campaigns/findings';
import { leadingTo } from '@portolan/domain/campaigns/ready-made/ready-made-messages';
import type { Language } from '@portolan/domain/people/person';
import { languages } from '@portolan/messages/define-texts';
import { messageEditorTexts } from '@portolan/messages/message-editor-texts';
import { messagePreviewTexts } from '@portolan/messages/message-preview-texts';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { ErrorState } from '../../design/error-state.tsx';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { DraftRestoredNotice } from '../../saving/draft-conflict-notice.tsx';
import { BlockList } from './blocks/block-list.tsx';
import { BlocksSection } from './blocks-section.tsx';
import { ChecksList } from './checks/checks-list.tsx';
import { useChecks } from './checks/use-checks.ts';
import { blockOfPath } from './checks/use-finding-places.ts';
import { ConflictNotice } from './conflict-notice.tsx';
import { DefaultsSection } from './defaults-section.tsx';
import type { MessageWork } from './editing/use-message-work.ts';
import classes from './editor.module.css';
import { EditorProvider, type EditorWorld } from './editor-context.ts';
import { EnvelopeSection } from './envelope-section.tsx';
import { leadTo } from './lead-to.ts';
import { MessageBar } from './message-bar.tsx';
import { LargerPreview } from './preview/larger-preview.tsx';
import { PreviewPanel } from './preview/preview-panel.tsx';
import { ReadyMadeDialog } from './ready-made/ready-made-dialog.tsx';
import { usePortalAddress } from './ready-made/use-portal-address.ts';
import { TestSendDialog } from './test-send/test-send-dialog.tsx';

type MessageEditorProps = { readonly work: MessageWork };

const panels = ['write', 'preview', 'checks'] as const;
type Panel = (typeof panels)[number];
const ofMessage = /^(subject|preheader|blocks|defaults|message)/;

/** What Ctrl+Z and the like ask for; null of any other key. */
const historyKey = ({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): 'undo' | 'redo' | null => {
  if (altKey || !(ctrlKey || metaKey)) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : null;
};

/** What is written: what stands in the inbox, the blocks, and what stands instead of names. On a phone it lies in a tab. */
const Fields = () => (
  <div className={classes.fields}>
    <EnvelopeSection />
    <BlocksSection />
    <DefaultsSection />
  </div>
);

/** Writing a message in both languages, with what people get of it and what is wrong with it beside it. */
export const MessageEditor = ({ work }: MessageEditorProps) => {
  const t = useTexts(messageEditorTexts);
  const { readyMade } = useTexts(messagePreviewTexts);
  const wide = useMediaQuery('(min-width: 75em)', true, { getInitialValueInEffect: false });
  const roomy = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const own = useLocale().language;
  const [language, setLanguage] = useState<Language>(own);
  const [chosen, setPanel] = useState<Panel>('write');
  const [opened, setOpened] = useState<string | null>(null);
  const [dialog, setDialog] = useState<'ready-made' | 'test' | null>(null);
  const [heard, announce] = useState('');
  const { state, saver, restored, edit } = work;
  const { message } = state.contents;
  const findings = useChecks(message);
  const portalAddress = usePortalAddress();
  const panel = wide && chosen === 'write' ? 'preview' : chosen;
  const world: EditorWorld = useMemo(
    () => ({
      message,
      edit,
      shown: roomy ? languages : [language],
      opened,
      onOpen: setOpened,
      announce,
      onReadyMade: () => setDialog('ready-made'),
      drawList: (list, addLabel) => <BlockList list={list} addLabel={addLabel} />,
    }),
    [message, edit, roomy, language, opened],
  );
  const undo = () => {
    work.undo();
    announce(t.undone);
  };
  const redo = () => {
    work.redo();
    announce(t.redone);
  };
  const onKey = (event: KeyboardEvent) => {
    const asked = historyKey(event);
    if (asked === null) return;
    event.preventDefault();
    if (asked === 'undo') undo();
    else redo();
  };
  const go = ({ path, language: of }: Finding) => {
    setPanel('write');
    setOpened(blockOfPath(path));
    if (of !== null) setLanguage(of);
    leadTo(path);
  };
  const count = findings?.length ?? 0;
  const names = { write: t.write, preview: t.preview, checks: count === 0 ? t.checks : t.checksWith(count) };
  return (
    <EditorProvider value={world}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of every field and button in it */}
      <div onKeyDown={onKey}>
        <MessageBar
          work={work}
          language={language}
          chooses={!roomy && panel === 'write'}
          small={!roomy}
          onLanguage={setLanguage}
          onUndo={undo}
          onRedo={redo}
          onReadyMade={() => setDialog('ready-made')}
          onTest={() => {
            void saver.flush();
            setDialog('test');
          }}
        />
        {restored && state.status !== 'saved' ? <DraftRestoredNotice /> : null}
        <ConflictNotice work={work} />
        {state.status === 'refused' && state.error !== null ? <ErrorState error={state.error} /> : null}
        <div className={classes.layout}>
          {wide ? <Fields /> : null}
          <Tabs
            className={classes.beside ?? ''}
            value={panel}
            keepMounted={false}
            onChange={(value) => setPanel(panels.find((one) => one === value) ?? 'write')}
          >
            <Tabs.List aria-label={t.panels} mb="md">
              {panels
                .filter((one) => !wide || one !== 'write')
                .map((one) => (
                  <Tabs.Tab key={one} value={one}>
                    {names[one]}
                  </Tabs.Tab>
                ))}
            </Tabs.List>
            {wide ? null : (
              <Tabs.Panel value="write">
                <Fields />
              </Tabs.Panel>
            )}
            <Tabs.Panel value="preview">
              <PreviewPanel message={message} actions={wide ? <LargerPreview message={message} /> : null} />
            </Tabs.Panel>
            <Tabs.Panel value="checks">
              {findings === null ? null : (
                <ChecksList
                  message={message}
                  findings={findings}
                  leadsTo={({ path }) => ofMessage.test(path)}
                  onGo={go}
                />
              )}
            </Tabs.Panel>
          </Tabs>
        </div>
        {dialog === 'ready-made' ? (
          <ReadyMadeDialog
            replaces={message.blocks.length > 0 || message.subject.en !== '' || message.subject.es !== ''}
            onClose={() => setDialog(null)}
            onUse={(ready, name) => {
              edit(null, () => leadingTo(ready, portalAddress));
              setDialog(null);
              setOpened(null);
              announce(readyMade.used(readyMade.messages[name].title));
            }}
          />
        ) : null}
        {dialog === 'test' ? <TestSendDialog message={message} onClose={() => setDialog(null)} /> : null}
        <VisuallyHidden role="status">{heard}</VisuallyHidden>
      </div>
    </EditorProvider>
  );
};
