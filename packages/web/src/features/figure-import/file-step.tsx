import { writeCsv } from '@portolan/documents/write-csv';
import { figureImportFaultTexts } from '@portolan/messages/figure-import-fault-texts';
import { figureImportTexts } from '@portolan/messages/figure-import-texts';
import { download } from '../../files/download.ts';
import { FileStep as CommonFileStep } from '../../files/file-step.tsx';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { exampleFile } from './example-file.ts';
import type { Clinic } from './use-clinic.ts';
import type { Import } from './use-import.ts';

/** Chooses the file, or says why it is not taken. */
export const FileStep = ({ state, clinic }: { readonly state: Import; readonly clinic: Clinic }) => {
  const texts = useTexts(figureImportTexts);
  const { refusals } = useTexts(figureImportFaultTexts);
  const { language } = useLocale();
  const { file, refused, isOpening, openingError, chosen, choose } = state;
  return (
    <CommonFileStep
      id="import-file"
      texts={texts.file}
      state={{ fileName: file?.name ?? null, chosen, isOpening, error: openingError, choose }}
      refusal={refused === null ? null : refusals[refused]}
      disabled={state.isSending}
      onExample={() =>
        download(texts.file.exampleName, writeCsv(exampleFile(clinic, texts.read.roles, language)))
      }
    />
  );
};
