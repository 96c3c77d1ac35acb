import { Paper, VisuallyHidden } from '@mantine/core';
import { checkDraft } from '@portolan/domain/templates/check-draft';
import type { DraftElement } from '@portolan/domain/templates/template';
import type { WorkPlanTemplate } from '@portolan/domain/work-plans/template';
import { templateLimits } from '@portolan/domain/work-plans/template-limits';
import { templateEditorTexts } from '@portolan/messages/template-editor-texts';
import { useCallback, useState } from 'react';
import { BilingualField } from '../../../design/bilingual-field.tsx';
import { ErrorState } from '../../../design/error-state.tsx';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { DraftConflictNotice } from '../../../saving/draft-conflict-notice.tsx';
import { blankElement } from '../editing/parts.ts';
import type { TemplateSaver, TemplateSaverState } from '../editing/template-saver.ts';
import classes from './editor.module.css';
import { ElementEditor } from './element-editor.tsx';
import { ElementList } from './element-list.tsx';

type DraftEditorProps = {
  readonly saver: TemplateSaver;
  readonly state: TemplateSaverState;
  readonly previous: WorkPlanTemplate;
  readonly chosen: string | null;
  readonly onChoose: (elementId: string) => void;
};

/** Somebody else changed the same parts: which of both versions stays. */
const ConflictNotice = ({ saver, state }: Pick<DraftEditorProps, 'saver' | 'state'>) => {
  const t = useTexts(templateEditorTexts).saving;
  const { language } = useLocale();
  const { conflict, contents } = state;
  if (conflict === null) return null;
  const parts = conflict.both.map((id) => {
    if (id === 'name' || id === 'order') return t[id];
    return contents.elements.find((element) => element.id === id)?.title[language] ?? id;
  });
  return <DraftConflictNotice parts={parts} onSettle={saver.settle} />;
};

/** The name, the elements in their order, and the one that is worked on. */
export const DraftEditor = ({ saver, state, previous, chosen, onChoose }: DraftEditorProps) => {
  const t = useTexts(templateEditorTexts);
  const [said, say] = useState('');
  const { contents, error } = state;
  const findings = checkDraft(contents, previous);
  const toMend = new Map<string, number>();
  for (const { elementId } of findings)
    if (elementId !== null) toMend.set(elementId, (toMend.get(elementId) ?? 0) + 1);
  const change = (order: (elements: readonly DraftElement[]) => DraftElement[]) =>
    saver.edit((before) => ({ ...before, elements: order(before.elements) }));
  const element = contents.elements.find(({ id }) => id === chosen);
  const add = () => {
    const added = blankElement();
    change((elements) => [...elements, added]);
    onChoose(added.id);
  };
  const onOrder = useCallback(
    (order: (elements: readonly DraftElement[]) => DraftElement[]) =>
      saver.edit((before) => ({ ...before, elements: order(before.elements) })),
    [saver],
  );
  return (
    <>
      <ConflictNotice saver={saver} state={state} />
      {state.status === 'refused' && error !== null ? <ErrorState error={error} /> : null}
      <Paper withBorder p="md" mb="lg">
        <BilingualField
          label={t.name}
          value={contents.name}
          most={templateLimits.name}
          onChange={(name) => saver.edit((before) => ({ ...before, name }))}
        />
      </Paper>
      <div className={classes.layout}>
        <div className={classes.aside}>
          <ElementList
            elements={contents.elements}
            chosen={chosen}
            toMend={toMend}
            full={contents.elements.length >= templateLimits.elements}
            onChoose={onChoose}
            onOrder={onOrder}
            onAdd={add}
            say={say}
          />
        </div>
        <div>
          {element === undefined ? (
            <p className={classes.lead}>{t.chooseElement}</p>
          ) : (
            <ElementEditor
              key={element.id}
              element={element}
              previous={previous}
              findings={findings.filter(({ elementId }) => elementId === element.id)}
              onChange={(changed) =>
                change((elements) => elements.map((one) => (one.id === changed.id ? changed : one)))
              }
              onRemove={() => change((elements) => elements.filter(({ id }) => id !== element.id))}
            />
          )}
        </div>
      </div>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </>
  );
};
