import type { Question } from '../question.ts';
import { after, asks, says, tasks } from './parts.ts';
import { whyNot } from './patients.ts';

const reasons = whyNot.content.questions.find(({ id }) => id === 'reasons')?.options ?? [];

/**
 * Whether the portal is used, what for, and what keeps people from it (FB-2): three questions to be put into any form. `ending`
 * is added to their ids, so that a form can have them beside questions of the same name; at most 20 characters.
 */
export const whyOrWhyNot = (ending: string): readonly Question[] => {
  const used = `used${ending}`;
  return [
    asks(
      used,
      'yes-no',
      says(
        'Did you use the patient portal in the last month?',
        '¿Usó el portal del paciente en el último mes?',
      ),
    ),
    asks(`used-for${ending}`, 'multiple', says('What did you use it for?', '¿Para qué lo usó?'), {
      ...after(used, 'yes'),
      options: [...tasks],
    }),
    asks(`kept-from${ending}`, 'multiple', says('What kept you from using it?', '¿Qué le impidió usarlo?'), {
      ...after(used, 'no'),
      options: [...reasons],
    }),
  ];
};
