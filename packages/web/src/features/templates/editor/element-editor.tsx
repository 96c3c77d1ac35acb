import { Button } from '@mantine/core';
import type { Finding } from '@portolan/domain/templates/check-draft';
import type { DraftElement } from '@portolan/domain/templates/template';
import type { RetiredElement, WorkPlanTemplate } from '@portolan/domain/work-plans/template';
import { templateLimits } from '@portolan/domain/work-plans/template-limits';
import { templateEditorTexts } from '@portolan/messages/template-editor-texts';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { BilingualField } from '../../../design/bilingual-field.tsx';
import { replaced } from '../../../design/in-order.ts';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { blankPrompt, blankText, toggledElement, toggledPrompt } from '../editing/parts.ts';
import classes from './editor.module.css';
import { HideButton } from './hide-button.tsx';
import { PartList } from './part-list.tsx';
import { PromptEditor } from './prompt-editor.tsx';
import { SuggestionsSection } from './suggestions-section.tsx';
import { TextRows } from './text-rows.tsx';

type ElementEditorProps = {
  readonly element: DraftElement;
  /** What clinics may have: the latest version, or what the template was copied from. */
  readonly previous: WorkPlanTemplate;
  readonly findings: readonly Finding[];
  readonly onChange: (element: DraftElement) => void;
  readonly onRemove: () => void;
};

/** Ids that clinics may have answered. */
const knownPrompts = (previous: WorkPlanTemplate, id: string): ReadonlySet<string> => {
  const asked: readonly (RetiredElement | undefined)[] = [
    previous.elements.find((element) => element.id === id),
    previous.retired?.find((element) => element.id === id),
  ];
  return new Set(asked.flatMap((element) => element?.prompts ?? []).map((prompt) => prompt.id));
};

/** Everything one element says, asks and offers. */
export const ElementEditor = ({ element, previous, findings, onChange, onRemove }: ElementEditorProps) => {
  const t = useTexts(templateEditorTexts);
  const { language } = useLocale();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const was = previous.elements.find(({ id }) => id === element.id);
  const known = was !== undefined || previous.retired?.some(({ id }) => id === element.id);
  const prompts = knownPrompts(previous, element.id);
  const offered = new Set(
    [...(was?.suggestions.planned ?? []), ...(was?.suggestions.completed ?? [])].map(({ id }) => id),
  );
  const mend = ({ id }: { readonly id: string }) => findings.filter(({ partId }) => partId === id).length;
  const name = element.title[language].trim() || t.newElement;
  const open = (id: string) => setOpened(new Set([...opened, id]));
  return (
    <>
      <section className={classes.section} aria-labelledby="template-element">
        <h2 id="template-element" className={classes.heading} tabIndex={-1}>
          {name}
        </h2>
        <div className={classes.body}>
          <div className={classes.buttons}>
            <HideButton
              hidden={element.hidden === true}
              name={name}
              onToggle={() => onChange(toggledElement(element))}
            />
            {known ? null : (
              <Button
                variant="default"
                size="xs"
                fz="sm"
                aria-label={`${t.remove}: ${name}`}
                leftSection={<IconTrash size={16} aria-hidden />}
                onClick={onRemove}
              >
                {t.remove}
              </Button>
            )}
          </div>
          {element.hidden ? <p className={classes.lead}>{t.hideHelp}</p> : null}
          <BilingualField
            label={t.title}
            value={element.title}
            most={templateLimits.title}
            onChange={(title) => onChange({ ...element, title })}
          />
          <BilingualField
            label={t.summary}
            value={element.summary}
            most={templateLimits.summary}
            onChange={(summary) => onChange({ ...element, summary })}
          />
          <TextRows
            legend={t.guidance}
            rows={element.guidance}
            // Paragraphs have no ids: they are told apart by their place.
            keyOf={(_, index) => index}
            nameOf={t.paragraph}
            addLabel={t.addParagraph}
            full={element.guidance.length >= templateLimits.paragraphs}
            blank={blankText}
            onChange={(guidance) => onChange({ ...element, guidance })}
          >
            {(paragraph, index) => (
              <BilingualField
                label={t.paragraph(index + 1)}
                value={paragraph}
                most={templateLimits.paragraph}
                rows={3}
                onChange={(text) =>
                  onChange({ ...element, guidance: replaced(element.guidance, index, text) })
                }
              />
            )}
          </TextRows>
        </div>
      </section>
      <section className={classes.section} aria-labelledby="template-prompts">
        <h2 id="template-prompts" className={classes.heading}>
          {t.prompts}
        </h2>
        <p className={classes.lead}>{t.promptsHelp}</p>
        <PartList
          parts={element.prompts}
          isKnown={({ id }) => prompts.has(id)}
          nameOf={(prompt) => prompt.label[language].trim() || t.newPrompt}
          aboutOf={(prompt) => t.kinds[prompt.kind]}
          toMend={mend}
          opened={opened}
          none={t.noPrompts}
          addLabel={t.addPrompt}
          full={element.prompts.length >= templateLimits.prompts}
          onAdd={() => {
            const prompt = blankPrompt();
            open(prompt.id);
            onChange({ ...element, prompts: [...element.prompts, prompt] });
          }}
          onChange={(changed) => onChange({ ...element, prompts: changed })}
          onHide={(index) =>
            onChange({
              ...element,
              prompts: element.prompts.map((one, place) => (place === index ? toggledPrompt(one) : one)),
            })
          }
        >
          {(prompt, change) => (
            <PromptEditor
              prompt={prompt}
              element={element}
              known={prompts.has(prompt.id)}
              onChange={change}
            />
          )}
        </PartList>
      </section>
      {(['planned', 'completed'] as const).map((list) => (
        <SuggestionsSection
          key={list}
          list={list}
          suggestions={element.suggestions[list]}
          isKnown={({ id }) => offered.has(id)}
          toMend={mend}
          onChange={(changed) =>
            onChange({ ...element, suggestions: { ...element.suggestions, [list]: changed } })
          }
        />
      ))}
    </>
  );
};
