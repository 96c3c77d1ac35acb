import { writeCsv } from '@portolan/documents/write-csv';
import type { FormContent } from '@portolan/domain/feedback/form';
import { said } from '@portolan/domain/people/localized';
import { feedbackImportTexts } from '@portolan/messages/feedback-import-texts';
import { download } from '../../../files/download.ts';
import { FileStep } from '../../../files/file-step.tsx';
import { refusalIn } from '../../../files/refusal-in.ts';
import { SheetSelect } from '../../../files/sheet-select.tsx';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import type { AnswerFileState } from './use-answer-file.ts';

type AnswerFileStepProps = {
  readonly state: AnswerFileState;
  readonly content: FormContent;
  readonly disabled: boolean;
};

/** Chooses the file, or says why it is not taken. */
export const AnswerFileStep = ({ state, content, disabled }: AnswerFileStepProps) => {
  const { file: t, refusals, columns } = useTexts(feedbackImportTexts);
  const { language } = useLocale();
  const { file, refused, chosen, isOpening, error, choose } = state;
  const example = () => {
    const titles = [columns.roles.day, ...content.questions.map(({ text }) => said(text, language))];
    download(t.exampleName, writeCsv([titles]));
  };
  return (
    <FileStep
      id="answers-file"
      texts={t}
      state={{ fileName: file?.name ?? null, chosen, isOpening, error, choose }}
      refusal={refused === null ? null : refusalIn(refusals, refused)}
      disabled={disabled}
      onExample={example}
    >
      {file === null ? null : (
        <SheetSelect label={t.sheet} source={file.source} disabled={disabled} onChoose={state.chooseSheet} />
      )}
    </FileStep>
  );
};
