import { SegmentedControl } from '@mantine/core';
import type { Audience, FormContent } from '@portolan/domain/feedback/form';
import { answerField } from '@portolan/domain/feedback/read-answers';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { formBuilderTexts } from '@portolan/messages/form-builder-texts';
import { renderFormPage } from '@portolan/public-pages/form-page';
import style from '@portolan/public-pages/style.css?inline';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { organizationQuery } from '../../../api/organizations.ts';
import { PageFrame } from '../../../design/page-frame.tsx';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import classes from './preview.module.css';

type PhonePreviewProps = {
  readonly content: FormContent;
  readonly audiences: readonly Audience[];
  /** The question to be seen, by its id. */
  readonly question?: string | null;
};

/** Pixels above the question that is led to. */
const fromTop = 16;

/** The public page itself, as a phone shows it, in either language. Nothing in it leads anywhere or is sent. */
export const PhonePreview = ({ content, audiences, question = null }: PhonePreviewProps) => {
  const t = useTexts(formBuilderTexts).phone;
  const names = useTexts(feedbackTexts).languages;
  const { organizationId, name } = useCurrentOrganization();
  const organization = useQuery(organizationQuery(useApi(), organizationId)).data;
  const telephone = organization?.profile.telephone ?? '';
  const [language, setLanguage] = useState(useLocale().language);
  const frame = useRef<HTMLIFrameElement>(null);
  const drawn = useDeferredValue(content);
  const html = useMemo(
    () =>
      renderFormPage(
        {
          content: drawn,
          audiences,
          language,
          clinic: { name, telephone },
          ticket: '',
          workBits: 0,
          given: {},
          faults: [],
          notice: null,
          asksForAddress: true,
        },
        { style, script: '' },
      ),
    [drawn, audiences, language, name, telephone],
  );
  const led = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a question that was just added is there only once the page is drawn
  useEffect(() => {
    const shown = frame.current?.contentDocument?.defaultView;
    const field = shown?.document.getElementById(`${answerField(question ?? '')}.legend`);
    if (!shown || !field || led.current === question) return;
    led.current = question;
    // Not by scrollIntoView, which would move the page around the frame as well.
    shown.scrollTo({ top: shown.scrollY + field.getBoundingClientRect().top - fromTop });
  }, [question, html]);
  return (
    <section aria-labelledby="builder-preview">
      <div className={classes.bar}>
        <h2 id="builder-preview" className={classes.heading}>
          {t.title}
        </h2>
        <SegmentedControl
          aria-label={t.language}
          value={language}
          data={[
            { value: 'en', label: names.en },
            { value: 'es', label: names.es },
          ]}
          onChange={(value) => setLanguage(value === 'es' ? 'es' : 'en')}
        />
      </div>
      <p className={classes.help}>{t.help}</p>
      <div className={classes.phone}>
        <PageFrame frame={frame} html={html} language={language} title={t.frame} className={classes.screen} />
      </div>
    </section>
  );
};
