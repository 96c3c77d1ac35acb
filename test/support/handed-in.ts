import { changeElement, listElements } from '@portolan/contract/work-plan-routes';
import { newId } from '@portolan/domain/ids';
import { isAsked } from '@portolan/domain/work-plans/answers';
import { type Answer as Answered, elementSchema } from '@portolan/domain/work-plans/element';
import { standardTemplate } from '@portolan/domain/work-plans/standard-template/standard-template';
import type { ElementTemplate, Prompt } from '@portolan/domain/work-plans/template';
import * as z from 'zod/mini';
import type { Ground } from './world.ts';
import { type Clinic, demand } from './world-people.ts';

const answerTo = (prompt: Prompt): Answered => {
  switch (prompt.kind) {
    case 'text':
      return 'As agreed with the portal team.';
    case 'list':
      return Array.from({ length: Math.max(1, prompt.minimum) }, (_, index) => `Reason ${index + 1}`);
    case 'number':
    case 'percent':
      return 10;
    case 'choice':
      return prompt.options[0]?.value ?? null;
  }
};

/** An answer to every required question that is asked, given those before it. */
export const requiredAnswers = ({ prompts }: ElementTemplate): readonly (readonly [string, Answered])[] => {
  const answers: Record<string, Answered> = {};
  for (const prompt of prompts)
    if (prompt.required && isAsked(prompt, answers)) answers[prompt.id] = answerTo(prompt);
  return Object.entries(answers);
};

const elements = z.object({ items: z.array(elementSchema) });
type Planned = Pick<Clinic, 'id' | 'owner' | 'planId'>;

/** Answers every required question of the clinic's plan, so that it can be handed in at start-up. */
export const answerEverything = async (ground: Pick<Ground, 'ask'>, clinic: Planned): Promise<void> => {
  const params = { organizationId: clinic.id, planId: clinic.planId };
  const read = elements.parse((await demand(ground, listElements, clinic.owner.token, { params })).json);
  await Promise.all(
    standardTemplate.elements.map(async (template) => {
      const answers = requiredAnswers(template);
      const version = read.items.find(({ id }) => id === template.id)?.version ?? 0;
      if (answers.length === 0) return;
      await demand(ground, changeElement, clinic.owner.token, {
        params: { ...params, elementId: template.id },
        headers: { 'if-match': `"${version}"` },
        body: {
          changeId: newId('change', new Date()),
          changes: answers.map(([promptId, value]) => ({ kind: 'answer', promptId, value })),
        },
      });
    }),
  );
};
