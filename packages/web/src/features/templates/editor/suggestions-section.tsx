import type { DraftSuggestion } from '@portolan/domain/templates/template';
import type { ActivityList } from '@portolan/domain/work-plans/activity';
import { templateLimits } from '@portolan/domain/work-plans/template-limits';
import { templateEditorTexts } from '@portolan/messages/template-editor-texts';
import { useState } from 'react';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { blankSuggestion, toggledSuggestion } from '../editing/parts.ts';
import classes from './editor.module.css';
import { PartList } from './part-list.tsx';
import { SuggestionEditor } from './suggestion-editor.tsx';

type SuggestionsSectionProps = {
  readonly list: ActivityList;
  readonly suggestions: readonly DraftSuggestion[];
  readonly isKnown: (suggestion: DraftSuggestion) => boolean;
  readonly toMend: (suggestion: DraftSuggestion) => number;
  readonly onChange: (suggestions: DraftSuggestion[]) => void;
};

/** The starter activities that an element offers for one of its two lists. */
export const SuggestionsSection = (props: SuggestionsSectionProps) => {
  const { list, suggestions, isKnown, toMend, onChange } = props;
  const t = useTexts(templateEditorTexts);
  const { language } = useLocale();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const heading = `template-${list}`;
  const add = () => {
    const suggestion = blankSuggestion();
    setOpened(new Set([...opened, suggestion.id]));
    onChange([...suggestions, suggestion]);
  };
  return (
    <section className={classes.section} aria-labelledby={heading}>
      <h2 id={heading} className={classes.heading}>
        {t.suggestions[list]}
      </h2>
      <p className={classes.lead}>{t.suggestionsHelp}</p>
      <PartList
        parts={suggestions}
        isKnown={isKnown}
        nameOf={(suggestion) => suggestion.text[language].trim() || t.newSuggestion}
        toMend={toMend}
        opened={opened}
        none={t.noSuggestions}
        addLabel={t.addSuggestion}
        full={suggestions.length >= templateLimits.suggestions}
        onAdd={add}
        onChange={onChange}
        onHide={(index) =>
          onChange(suggestions.map((one, place) => (place === index ? toggledSuggestion(one) : one)))
        }
      >
        {(suggestion, change) => <SuggestionEditor suggestion={suggestion} onChange={change} />}
      </PartList>
    </section>
  );
};
