import { Button } from '@mantine/core';
import type { FormFinding } from '@portolan/domain/feedback/check-form';
import type { FormContent } from '@portolan/domain/feedback/form';
import { formBuilderTexts } from '@portolan/messages/form-builder-texts';
import { formPublishingTexts } from '@portolan/messages/form-publishing-texts';
import { Row, RowList } from '../../../design/row-list.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { languageOf, placeOf } from '../editing/findings.ts';
import { useQuestionWords } from '../editor/use-question-words.ts';

type FindingsProps = {
  readonly findings: readonly FormFinding[];
  readonly content: FormContent;
  readonly onGo: (finding: FormFinding) => void;
};

/** What keeps the form from being published, each with the way to it. */
export const Findings = ({ findings, content, onGo }: FindingsProps) => {
  const t = useTexts(formBuilderTexts);
  const { publish } = useTexts(formPublishingTexts);
  const { nameOf } = useQuestionWords();
  const sentence = ({ severity, code, path }: FormFinding): string => {
    if (severity === 'broken') return publish.codes.broken;
    return code === 'missing-text' ? publish.codes['missing-text'][languageOf(path)] : publish.codes[code];
  };
  const around = {
    title: t.opening.formTitle,
    intro: t.opening.intro,
    readBy: t.opening.readBy,
    thanks: t.opening.thanks,
  } as const;
  const whereOf = ({ path }: FormFinding): string => {
    const place = placeOf(path);
    const question = place === null ? undefined : content.questions[place];
    if (place !== null && question !== undefined) {
      const option = /\.options\.(\d+)\./.exec(path)?.[1];
      const name = `${publish.question(place + 1)}: ${nameOf(question)}`;
      return option === undefined ? name : `${name}, ${t.option(Number(option) + 1)}`;
    }
    const part = (['title', 'intro', 'readBy', 'thanks'] as const).find((one) => path.startsWith(one));
    return part === undefined ? t.questions : around[part];
  };
  return (
    <div>
      <p>{publish.cannot}</p>
      <RowList>
        {findings.map((finding) => (
          <Row key={`${finding.path} ${finding.code}`} spread>
            <div>
              <b>{whereOf(finding)}</b>
              <br />
              {sentence(finding)}
            </div>
            <Button
              variant="default"
              size="xs"
              fz="sm"
              aria-label={publish.goTo(whereOf(finding))}
              onClick={() => onGo(finding)}
            >
              {publish.go}
            </Button>
          </Row>
        ))}
      </RowList>
    </div>
  );
};
