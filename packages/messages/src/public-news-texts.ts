import { defineTexts } from './define-texts.ts';

/** The public page that says what a clinic did about what it heard. */
export const publicNewsTexts = defineTexts({
  en: {
    title: 'You said, we did',
    intro: (clinic: string) => `What ${clinic} changed because of what patients, families and staff said.`,
    youSaid: 'You said',
    weDid: 'We did',
    empty: 'Nothing stands here yet. When something changes because of what you say, we write it here.',
    link: 'What we did because of what people said',
  },
  es: {
    title: 'Usted dijo, nosotros hicimos',
    intro: (clinic: string) => `Lo que ${clinic} cambió por lo que dijeron pacientes, familias y personal.`,
    youSaid: 'Usted dijo',
    weDid: 'Nosotros hicimos',
    empty: 'Todavía no hay nada aquí. Cuando algo cambie por lo que usted diga, lo escribiremos aquí.',
    link: 'Lo que hicimos por lo que nos dijeron',
  },
});
