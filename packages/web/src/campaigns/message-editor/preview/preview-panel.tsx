import { SegmentedControl, Switch } from '@mantine/core';
import { useDebouncedValue, useElementSize } from '@mantine/hooks';
import type { Message } from '@portolan/domain/campaigns/message';
import { languagesOf } from '@portolan/domain/campaigns/message-languages';
import type { Language } from '@portolan/domain/people/person';
import { languages } from '@portolan/messages/define-texts';
import { messagePreviewTexts } from '@portolan/messages/message-preview-texts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { previewQuery } from '../../../api/campaign-messages.ts';
import { ErrorState } from '../../../design/error-state.tsx';
import { LoadingState } from '../../../design/loading-state.tsx';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { MailFrame } from './mail-frame.tsx';
import classes from './preview.module.css';
import { previewPause } from './preview-pause.ts';

const views = ['phone', 'desktop', 'text'] as const;
type View = (typeof views)[number];

type PreviewPanelProps = {
  readonly message: Message;
  /** How it is seen at first. */
  readonly view?: View;
  /** Further things to be done, beside the heading. */
  readonly actions?: ReactNode;
};

/** Pixels of a screen that shows the message so wide. */
const widths = { phone: 375, desktop: 680 } as const;

/** The message as people get it, with example names: on a phone, at a desk, light, dark, and as plain text. */
export const PreviewPanel = ({ message, view: firstView = 'phone', actions }: PreviewPanelProps) => {
  const t = useTexts(messagePreviewTexts).preview;
  const own = useLocale().language;
  const [language, setLanguage] = useState<Language>(own);
  const [view, setView] = useState<View>(firstView);
  const [dark, setDark] = useState(false);
  const heading = useId();
  const { organizationId } = useCurrentOrganization();
  const [drawn] = useDebouncedValue(message, previewPause);
  const speaks = languagesOf(drawn).includes(language);
  const saysNothing = drawn.blocks.length === 0 && languagesOf(drawn).length === 0;
  const read = useQuery({
    ...previewQuery(useApi(), organizationId, drawn, language),
    enabled: !saysNothing,
    placeholderData: keepPreviousData,
  });
  const { ref, width } = useElementSize();
  const body = () => {
    if (saysNothing) return <p className={classes.help}>{t.empty}</p>;
    if (read.isError) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
    if (read.data === undefined) return <LoadingState rows={6} />;
    const { subject, preheader, html, text } = read.data;
    return (
      <>
        {speaks ? null : <p className={classes.warning}>{t.noVersion[language]}</p>}
        <p className={classes.inbox} lang={language}>
          <span className={classes.inboxLabel}>{t.inbox}</span>
          <b>{subject || t.noSubject}</b> {preheader}
        </p>
        {view === 'text' ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by the keyboard
          <pre className={classes.plain} lang={language} tabIndex={0}>
            {text}
          </pre>
        ) : (
          <MailFrame html={html} language={language} dark={dark} wide={widths[view]} room={width} />
        )}
      </>
    );
  };
  return (
    <section aria-labelledby={heading}>
      <div className={classes.bar}>
        <h2 id={heading} className={classes.heading}>
          {t.title}
        </h2>
        {actions}
      </div>
      <p className={classes.help}>{t.help}</p>
      <div className={classes.controls}>
        <SegmentedControl
          aria-label={t.language}
          value={language}
          data={languages.map((value) => ({ value, label: t.languages[value] }))}
          onChange={(value) => setLanguage(value === 'es' ? 'es' : 'en')}
        />
        <SegmentedControl
          aria-label={t.view}
          value={view}
          data={views.map((value) => ({ value, label: t.views[value] }))}
          onChange={(value) => setView(views.find((one) => one === value) ?? 'phone')}
        />
        <Switch
          label={t.dark}
          checked={dark}
          disabled={view === 'text'}
          onChange={(event) => setDark(event.currentTarget.checked)}
        />
      </div>
      <div ref={ref}>{body()}</div>
    </section>
  );
};
