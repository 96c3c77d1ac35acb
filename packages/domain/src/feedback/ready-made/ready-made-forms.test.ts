import { describe, expect, it } from 'vitest';
import { checkForm } from '../check-form.ts';
import { formContentSchema } from '../form.ts';
import { readyMadeForm, readyMadeForms } from './ready-made-forms.ts';

describe.each(readyMadeForms.map((form) => [form.name, form] as const))('%s', (name, form) => {
  it('can be published as it is, and is found by its name', () => {
    expect(checkForm(form.content)).toEqual([]);
    expect(formContentSchema.parse(form.content)).toEqual(form.content);
    expect(readyMadeForm(name)).toBe(form);
  });

  it('asks for no medical details, and says so where somebody writes at length (FB-4)', () => {
    const asked = JSON.stringify(form.content).toLowerCase();
    expect(asked).not.toMatch(
      /diagnos|symptom|síntoma|medication|medicamento|condition|enfermedad|date of birth/,
    );
    for (const question of form.content.questions)
      if (question.kind === 'long-text') expect(question.help.es).toMatch(/^(Por favor, n|N)o escriba/);
  });
});
