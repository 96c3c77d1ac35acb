import { SegmentedControl } from '@mantine/core';
import type {
  Bilingual,
  ElementTemplate,
  Prompt,
  WorkPlanTemplate,
} from '@portolan/domain/work-plans/template';
import { templateEditorTexts } from '@portolan/messages/template-editor-texts';
import { templateTexts } from '@portolan/messages/template-texts';
import { useState } from 'react';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import classes from './preview.module.css';

type Language = keyof Bilingual;
type InLanguage = { readonly language: Language };

const Said = ({ text, language }: { readonly text: Bilingual } & InLanguage) => {
  const t = useTexts(templateTexts).preview;
  return text[language].trim() === '' ? (
    <span className={classes.missing}>{t.missing}</span>
  ) : (
    <span lang={language}>{text[language]}</span>
  );
};

const Question = ({
  prompt,
  element,
  language,
}: { readonly prompt: Prompt; readonly element: ElementTemplate } & InLanguage) => {
  const t = useTexts(templateTexts).preview;
  const editor = useTexts(templateEditorTexts);
  const { showWhen } = prompt;
  const asked = element.prompts.find(({ id }) => id === showWhen?.promptId);
  const option =
    asked?.kind === 'choice' ? asked.options.find(({ value }) => value === showWhen?.equals) : undefined;
  const facts = [
    editor.kinds[prompt.kind],
    ...(prompt.required ? [t.needed] : []),
    ...(prompt.kind === 'list' && prompt.minimum > 0 ? [t.atLeast(prompt.minimum)] : []),
    ...(asked && option ? [t.onlyWhen(asked.label[language], option.label[language])] : []),
  ];
  return (
    <li>
      <div className={classes.question}>
        <Said text={prompt.label} language={language} />
      </div>
      {prompt.help ? (
        <div>
          <Said text={prompt.help} language={language} />
        </div>
      ) : null}
      {prompt.kind === 'choice' ? (
        <ul className={classes.list}>
          {prompt.options.map((one) => (
            <li key={one.value}>
              <Said text={one.label} language={language} />
            </li>
          ))}
        </ul>
      ) : null}
      <div className={classes.fact}>{facts.join(' · ')}</div>
    </li>
  );
};

const ElementPreview = ({ element, language }: { readonly element: ElementTemplate } & InLanguage) => {
  const t = useTexts(templateTexts).preview;
  return (
    <details className={classes.element} open={element.number === 1}>
      <summary className={classes.summary}>
        <h2 className={classes.title}>
          {`${element.number}. `}
          <Said text={element.title} language={language} />
        </h2>
        <p className={classes.about}>
          <Said text={element.summary} language={language} />
        </p>
      </summary>
      <div className={classes.body}>
        {element.guidance.length === 0 ? null : (
          <div className={classes.guidance}>
            {element.guidance.map((paragraph) => (
              <p key={`${paragraph.en}${paragraph.es}`}>
                <Said text={paragraph} language={language} />
              </p>
            ))}
          </div>
        )}
        {element.prompts.length === 0 ? null : (
          <>
            <h3>{t.asked}</h3>
            <ul className={classes.list}>
              {element.prompts.map((prompt) => (
                <Question key={prompt.id} prompt={prompt} element={element} language={language} />
              ))}
            </ul>
          </>
        )}
        {(['planned', 'completed'] as const).map((list) =>
          element.suggestions[list].length === 0 ? null : (
            <div key={list}>
              <h3>{t[list]}</h3>
              <ul className={classes.list}>
                {element.suggestions[list].map((suggestion) => (
                  <li key={suggestion.id}>
                    <Said text={suggestion.text} language={language} />
                  </li>
                ))}
              </ul>
            </div>
          ),
        )}
      </div>
    </details>
  );
};

/** A template as a clinic sees it, in the language that is chosen here. */
export const TemplatePreview = ({ template }: { readonly template: WorkPlanTemplate }) => {
  const t = useTexts(templateTexts);
  const editor = useTexts(templateEditorTexts);
  const [language, setLanguage] = useState<Language>(useLocale().language);
  return (
    <>
      <div className={classes.bar}>
        <p className={classes.help}>{t.preview.help}</p>
        <SegmentedControl
          aria-label={t.preview.language}
          value={language}
          data={[
            { value: 'en', label: editor.english },
            { value: 'es', label: editor.spanish },
          ]}
          onChange={(value) => setLanguage(value === 'es' ? 'es' : 'en')}
        />
      </div>
      {template.elements.length === 0 ? <p>{t.preview.nothing}</p> : null}
      <ol className={classes.elements}>
        {template.elements.map((element) => (
          <li key={element.id}>
            <ElementPreview element={element} language={language} />
          </li>
        ))}
      </ol>
    </>
  );
};
