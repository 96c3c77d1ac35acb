import type { Finding } from '../templates.ts';

type Answer = Promise<readonly Finding[]>;

const answers = new Map<string, Answer>();

/** What is spoiled on purpose leaves almost everything as it was; what was asked of the same policies is not asked again. */
export const answeredOnce = (question: readonly unknown[], ask: () => Answer): Answer => {
  const key = JSON.stringify(question);
  const answer = answers.get(key) ?? ask();
  answers.set(key, answer);
  return answer;
};

/** Asks one question after another until one finds something: one finding says enough, and most policies have none. */
export const firstFinding = async <Question>(
  questions: readonly Question[],
  ask: (question: Question) => Answer,
): Answer => {
  for (const question of questions) {
    const findings = await ask(question);
    if (findings.length > 0) return findings;
  }
  return [];
};
