import type { Question } from '@portolan/domain/feedback/question';
import { formBuilderTexts } from '@portolan/messages/form-builder-texts';
import { useCallback } from 'react';
import { ErrorState } from '../../../design/error-state.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { DraftConflictNotice } from '../../../saving/draft-conflict-notice.tsx';
import type { Findings } from '../editing/findings.ts';
import { questionOfPart } from '../editing/form-draft.ts';
import type { FormWork } from '../editing/use-form-saver.ts';
import { PhonePreview } from '../preview/phone-preview.tsx';
import classes from './builder.module.css';
import { OpeningSection } from './opening-section.tsx';
import { QuestionList } from './question-list.tsx';
import { SettingsSection } from './settings-section.tsx';
import { useQuestionWords } from './use-question-words.ts';

type FormEditorProps = {
  readonly work: FormWork;
  readonly findings: Findings;
  readonly opened: string | null;
  readonly onOpen: (id: string | null) => void;
  /** Says for screen readers what is seen on the page. */
  readonly announce: (sentence: string) => void;
};

/** Somebody else changed the same parts: which of both versions stays. */
const ConflictNotice = ({ work: { saver, state } }: Pick<FormEditorProps, 'work'>) => {
  const t = useTexts(formBuilderTexts).saving;
  const { nameOf } = useQuestionWords();
  const { conflict, contents } = state;
  if (conflict === null) return null;
  const names: Readonly<Record<string, string>> = t.parts;
  const nameOfPart = (part: string): string => {
    const id = questionOfPart(part);
    const question = [...contents.content.questions, ...conflict.theirs.content.questions].find(
      (one) => one.id === id,
    );
    return question === undefined ? (names[part] ?? part) : nameOf(question);
  };
  return <DraftConflictNotice parts={conflict.both.map(nameOfPart)} onSettle={saver.settle} />;
};

/** The words, the questions and the settings, with the page beside them where there is room. */
export const FormEditor = ({ work, findings, opened, onOpen, announce }: FormEditorProps) => {
  const { state, edit } = work;
  const { contents, error, status } = state;
  const editQuestions = useCallback(
    (at: string | null, change: (questions: readonly Question[]) => Question[]) =>
      edit(at, (now) => ({
        ...now,
        content: { ...now.content, questions: change(now.content.questions) },
      })),
    [edit],
  );
  return (
    <div className={classes.layout}>
      <div className={classes.fields}>
        <ConflictNotice work={work} />
        {status === 'refused' && error !== null ? <ErrorState error={error} /> : null}
        <OpeningSection
          content={contents.content}
          onChange={(at, content) => edit(at, (now) => ({ ...now, content }))}
        />
        <QuestionList
          questions={contents.content.questions}
          findings={findings}
          opened={opened}
          onOpen={onOpen}
          onEdit={editQuestions}
          announce={announce}
          onUndo={work.undo}
        />
        <SettingsSection draft={contents} onEdit={edit} />
      </div>
      <div className={classes.beside}>
        <PhonePreview content={contents.content} audiences={contents.audiences} question={opened} />
      </div>
    </div>
  );
};
