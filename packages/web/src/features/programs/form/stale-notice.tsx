import { Alert, Button } from '@mantine/core';
import { programTexts } from '@portolan/messages/program-texts';
import { IconUsers } from '@tabler/icons-react';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { useTemplateNames } from '../use-template-names.ts';
import type { DraftField, ProgramDraft } from './program-draft.ts';
import classes from './program-form.module.css';

type StaleNoticeProps = {
  readonly theirs: ProgramDraft;
  /** What both changed, each in another way. */
  readonly both: readonly DraftField[];
  readonly onTake: (field: DraftField) => void;
};

const useFieldWords = () => {
  const { form, page, milestones, stale } = useTexts(programTexts);
  const formats = useFormats();
  const names = useTemplateNames();
  const nameOf = (field: DraftField): string => {
    switch (field) {
      case 'name':
      case 'firstDay':
      case 'lastDay':
      case 'awards':
        return form[field];
      case 'grantNumber':
        return page.grantNumber;
      case 'template':
        return page.template;
      case 'startUp':
      case 'midProject':
      case 'final':
        return form.due(milestones[field]);
    }
  };
  const wordsOf = (draft: ProgramDraft, field: DraftField): string => {
    if (field === 'awards')
      return draft.awards.map(({ label, dollars }) => `${label} $${dollars}`).join('; ') || stale.nothing;
    if (field === 'template') return names.ofKey(draft.template);
    const text = draft[field];
    if (text === '') return stale.nothing;
    return field === 'name' || field === 'grantNumber' ? text : formats.day(text);
  };
  return { nameOf, wordsOf };
};

/** Somebody else saved first: what became of the form, and theirs where both wrote something. */
export const StaleNotice = ({ theirs, both, onTake }: StaleNoticeProps) => {
  const t = useTexts(programTexts).stale;
  const { nameOf, wordsOf } = useFieldWords();
  return (
    <Alert role="alert" color="orange" variant="light" title={t.title} icon={<IconUsers aria-hidden />}>
      {both.length === 0 ? t.merged : t.both}
      {both.length === 0 ? null : (
        <ul className={classes.theirs}>
          {both.map((field) => (
            <li key={field}>
              <span>{t.theirs(nameOf(field), wordsOf(theirs, field))}</span>
              <Button variant="default" onClick={() => onTake(field)}>
                {t.take(nameOf(field))}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
};
