import { Button } from '@mantine/core';
import type { Finding } from '@portolan/domain/templates/check-draft';
import type { DraftElement } from '@portolan/domain/templates/template';
import { templateEditorTexts } from '@portolan/messages/template-editor-texts';
import { templateTexts } from '@portolan/messages/template-texts';
import { Row, RowList } from '../../../design/row-list.tsx';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';

type FindingsProps = {
  readonly findings: readonly Finding[];
  readonly elements: readonly DraftElement[];
  readonly onMend: (finding: Finding) => void;
};

const useSentence = () => {
  const t = useTexts(templateTexts).publish.findings;
  return ({ code, language }: Finding): string =>
    code === 'text-missing' ? t['text-missing'][language ?? 'en'] : t[code];
};

/** What keeps a draft from being published, each with the way to it. */
export const Findings = ({ findings, elements, onMend }: FindingsProps) => {
  const t = useTexts(templateTexts);
  const editor = useTexts(templateEditorTexts);
  const { language } = useLocale();
  const sentence = useSentence();
  const placeOf = ({ elementId, partId }: Finding): string => {
    const element = elements.find(({ id }) => id === elementId);
    if (element === undefined) return editor.name;
    const title = element.title[language].trim() || editor.newElement;
    const prompt = element.prompts.find(({ id }) => id === partId);
    const suggestion = [...element.suggestions.planned, ...element.suggestions.completed].find(
      ({ id }) => id === partId,
    );
    const part = (prompt?.label ?? suggestion?.text)?.[language].trim();
    if (partId === null) return title;
    return `${title}: ${part || (prompt ? editor.newPrompt : editor.newSuggestion)}`;
  };
  return (
    <div>
      <p>{t.publish.cannot}</p>
      <RowList>
        {findings.map((finding) => (
          <Row key={`${finding.pointer} ${finding.code}`} spread>
            <div>
              <b>{placeOf(finding)}</b>
              <br />
              {sentence(finding)}
            </div>
            <Button variant="default" size="xs" fz="sm" onClick={() => onMend(finding)}>
              {t.publish.go}
            </Button>
          </Row>
        ))}
      </RowList>
    </div>
  );
};
