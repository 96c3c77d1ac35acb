import { personNameSchema } from '@portolan/domain/people/person';
import type { IdentityTexts } from '@portolan/messages/identity-texts';
import type { FieldErrors, FieldName } from '../pages/fields.ts';
import { passwordProblem } from '../passwords.ts';
import type { Visit } from './visit.ts';

type Problem = keyof IdentityTexts['errors'];
const emailPattern = /^[^\s@<>"(),;:\\[\]]+@[^\s@<>"(),;:\\[\]]+\.[^\s@.<>"(),;:\\[\]]+$/;

const nameProblem = (name: string): Problem | undefined => {
  if (name === '') return 'nameMissing';
  return personNameSchema.safeParse(name).success ? undefined : 'nameTooLong';
};

const emailProblem = (email: string): Problem | undefined => {
  if (email === '') return 'emailMissing';
  return emailPattern.test(email) && email.length <= 254 ? undefined : 'emailInvalid';
};

const problemOf: Record<FieldName, (visit: Visit) => Problem | undefined> = {
  name: ({ typed }) => nameProblem(typed.name),
  email: ({ typed }) => emailProblem(typed.email),
  password: ({ typed }) => passwordProblem(typed.password, typed.email),
  code: ({ typed }) => (typed.code.length === 6 ? undefined : 'codeMissing'),
};

/** The errors of these fields in the visit's language, in the order given; a password is checked as a new one. */
export const checkFields = (visit: Visit, fields: readonly FieldName[]): FieldErrors => {
  const errors = new Map<FieldName, string>();
  for (const field of fields) {
    const problem = problemOf[field](visit);
    if (problem) errors.set(field, visit.texts.errors[problem]);
  }
  return errors;
};

export const oneError = (visit: Visit, field: FieldName, problem: Problem): FieldErrors =>
  new Map([[field, visit.texts.errors[problem]]]);
