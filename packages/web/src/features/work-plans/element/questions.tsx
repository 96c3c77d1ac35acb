import { isAsked } from '@portolan/domain/work-plans/answers';
import { elementTexts } from '@portolan/messages/element-texts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import type { PlanElement } from '../open-plan.ts';
import { useEditing } from './element-editing.tsx';
import { PromptField } from './prompt-field.tsx';
import classes from './questions.module.css';
import { WrittenAnswer } from './written-answer.tsx';

/** The element's questions, as far as the answers so far call for them. */
export const Questions = ({ part }: { readonly part: PlanElement }) => {
  const t = useTexts(elementTexts);
  const { open } = useEditing();
  const { template, element } = part;
  const asked = template.prompts.filter((prompt) => isAsked(prompt, element.answers));
  if (asked.length === 0) return null;
  return (
    <section className={classes.section} aria-labelledby="questions">
      <h2 id="questions" className={classes.heading}>
        {t.questions}
      </h2>
      <div className={classes.box}>
        {asked.map((prompt) => {
          const answer = element.answers[prompt.id] ?? null;
          return (
            <div key={prompt.id} className={classes.question}>
              {open.rights === 'edit' ? (
                <PromptField prompt={prompt} answer={answer} />
              ) : (
                <WrittenAnswer prompt={prompt} answer={answer} />
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
};
