import { Button, Menu, Text } from '@mantine/core';
import { mostQuestions, type Question, questionKinds } from '@portolan/domain/feedback/question';
import { formBuilderTexts } from '@portolan/messages/form-builder-texts';
import { IconPlus, IconQuestionMark } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { blankQuestion, readyGroup } from '../editing/questions.ts';
import classes from './builder.module.css';
import { kindIcons } from './kinds.ts';

type AddQuestionProps = {
  readonly questions: readonly Question[];
  readonly onAdd: (added: readonly Question[]) => void;
};

const ready = 3;

/** Adds a question of a kind, or the ready group that asks why the portal is used or not. */
export const AddQuestion = ({ questions, onAdd }: AddQuestionProps) => {
  const t = useTexts(formBuilderTexts);
  if (questions.length >= mostQuestions) return <p className={classes.lead}>{t.full}</p>;
  return (
    <Menu withinPortal={false} width={300} position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <Button variant="light" leftSection={<IconPlus size={18} aria-hidden />}>
          {t.addQuestion}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {questionKinds.map((kind) => {
          const Icon = kindIcons[kind];
          return (
            <Menu.Item
              key={kind}
              leftSection={<Icon size={18} stroke={1.75} aria-hidden />}
              onClick={() => onAdd([blankQuestion(kind, questions)])}
            >
              {t.kinds[kind]}
            </Menu.Item>
          );
        })}
        {questions.length + ready > mostQuestions ? null : (
          <>
            <Menu.Divider />
            <Menu.Item
              leftSection={<IconQuestionMark size={18} stroke={1.75} aria-hidden />}
              onClick={() => onAdd(readyGroup())}
            >
              {t.ready}
              <Text size="sm" c="dimmed">
                {t.readyHelp}
              </Text>
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
};
