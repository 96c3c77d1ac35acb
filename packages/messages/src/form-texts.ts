import { defineTexts } from './define-texts.ts';

/** A clinic's feedback forms: the list, how one begins, and whom nobody asks yet. */
export const formTexts = defineTexts({
  en: {
    title: 'Forms',
    description: 'What you ask patients, families, providers and staff, in English and Spanish.',
    add: 'New form',
    noTitle: 'Form without a title yet',
    emptyTitle: 'Nobody is asked yet',
    empty:
      'Begin with a ready-made form, such as the one after sign-up at the desk. It is written in both languages; change what you like, publish it, and hang up its poster.',
    emptyReader: 'An owner or editor of your clinic can make a form.',
    contributor:
      'You can look at forms, share open ones and enter answers from paper. Owners and editors change them.',
    viewer: 'You can look at forms. Owners and editors of your clinic change them.',
    states: { draft: 'Draft', open: 'Open', closed: 'Closed' },
    asks: (audiences: string) => `Asks: ${audiences}`,
    questions: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
    publishedOn: (version: number, day: string) => `Version ${version}, published on ${day}`,
    notPublished: 'Not published yet',
    changed: 'Has changes that are not published',
    adopted: 'Offered by a foundation',
    share: 'Share',
    shareOf: (title: string) => `Share ${title}`,
    moments: { testing: 'Testing', initial: 'First weeks', ongoing: 'Ongoing' },
    momentHelp: {
      testing: 'before the portal is open to everybody',
      initial: 'around sign-up and the first weeks',
      ongoing: 'once the portal is part of daily work',
    },
    occasions: {
      'just-in-time': 'Just in time',
      'ad-hoc': 'Whenever people like',
      scheduled: 'On a schedule',
    },
    occasionHelp: {
      'just-in-time': 'right after something happened, such as signing up',
      'ad-hoc': 'by a link or poster that is always there',
      scheduled: 'every week or month',
    },
    coverage: {
      title: 'Who is asked, and when',
      help: 'Each of them should be asked at each moment, by an open form.',
      gaps: (count: number) =>
        count === 1 ? 'One gap: somebody is not asked.' : `${count} gaps: places where nobody is asked.`,
      complete: 'Everybody is asked at every moment.',
      none: 'Nobody asks',
      fill: 'Choose a form',
      fillOf: (audience: string, moment: string) => `Choose a form for: ${audience}, ${moment}`,
      element: (number: number, title: string) => `Work plan, element ${number}: ${title}`,
    },
    begin: {
      title: 'New form',
      back: 'All forms',
      lead: 'Choose how it begins. Everything can be changed before it is published.',
      filling: (audience: string, moment: string) =>
        `For the gap ${audience}, ${moment}: whatever you choose asks them, at that moment.`,
      readyMade: 'Ready-made, in English and Spanish',
      offered: 'Offered by your foundations',
      offeredHelp:
        'Answers stay with you; the foundation sees figures only where at least five people answered.',
      copies: 'Copy one of yours',
      empty: 'Begin empty',
      emptyHelp: 'Write every question yourself.',
      use: 'Use this form',
      useOf: (title: string) => `Use this form: ${title}`,
      copyOf: (title: string) => `Copy ${title}`,
      copy: 'Copy',
      have: 'You have one of these',
      suits: 'Fills a gap',
    },
  },
  es: {
    title: 'Formularios',
    description: 'Lo que pregunta a pacientes, familias, proveedores y personal, en inglés y en español.',
    add: 'Formulario nuevo',
    noTitle: 'Formulario aún sin título',
    emptyTitle: 'Todavía no se pregunta a nadie',
    empty:
      'Empiece con un formulario ya hecho, como el de después de inscribirse en la recepción. Está escrito en los dos idiomas; cambie lo que quiera, publíquelo y cuelgue su cartel.',
    emptyReader: 'Un titular o un editor de su clínica puede crear un formulario.',
    contributor:
      'Puede ver los formularios, compartir los abiertos y anotar respuestas en papel. Los titulares y editores los cambian.',
    viewer: 'Puede ver los formularios. Los titulares y editores de su clínica los cambian.',
    states: { draft: 'Borrador', open: 'Abierto', closed: 'Cerrado' },
    asks: (audiences) => `Pregunta a: ${audiences}`,
    questions: (count) => (count === 1 ? '1 pregunta' : `${count} preguntas`),
    publishedOn: (version, day) => `Versión ${version}, publicada el ${day}`,
    notPublished: 'Aún no publicado',
    changed: 'Tiene cambios sin publicar',
    adopted: 'Ofrecido por una fundación',
    share: 'Compartir',
    shareOf: (title) => `Compartir ${title}`,
    moments: { testing: 'Pruebas', initial: 'Primeras semanas', ongoing: 'Uso habitual' },
    momentHelp: {
      testing: 'antes de abrir el portal a todas las personas',
      initial: 'al inscribirse y en las primeras semanas',
      ongoing: 'cuando el portal ya es parte del trabajo diario',
    },
    occasions: {
      'just-in-time': 'En el momento',
      'ad-hoc': 'Cuando la persona quiera',
      scheduled: 'Con una frecuencia fija',
    },
    occasionHelp: {
      'just-in-time': 'justo después de algo, como inscribirse',
      'ad-hoc': 'con un enlace o cartel que siempre está ahí',
      scheduled: 'cada semana o cada mes',
    },
    coverage: {
      title: 'A quién se pregunta, y cuándo',
      help: 'A cada grupo se le debería preguntar en cada momento, con un formulario abierto.',
      gaps: (count) =>
        count === 1
          ? 'Un hueco: a alguien no se le pregunta.'
          : `${count} huecos: momentos en que no se pregunta.`,
      complete: 'Se pregunta a todos en cada momento.',
      none: 'Nadie pregunta',
      fill: 'Elegir un formulario',
      fillOf: (audience, moment) => `Elegir un formulario para: ${audience}, ${moment}`,
      element: (number, title) => `Plan de trabajo, elemento ${number}: ${title}`,
    },
    begin: {
      title: 'Formulario nuevo',
      back: 'Todos los formularios',
      lead: 'Elija cómo empieza. Todo se puede cambiar antes de publicarlo.',
      filling: (audience, moment) =>
        `Para el hueco ${audience}, ${moment}: lo que elija preguntará a ese grupo, en ese momento.`,
      readyMade: 'Ya hechos, en inglés y en español',
      offered: 'Ofrecidos por sus fundaciones',
      offeredHelp:
        'Las respuestas se quedan con usted; la fundación solo ve cifras donde respondieron al menos cinco personas.',
      copies: 'Copiar uno suyo',
      empty: 'Empezar vacío',
      emptyHelp: 'Escriba usted cada pregunta.',
      use: 'Usar este formulario',
      useOf: (title) => `Usar este formulario: ${title}`,
      copyOf: (title) => `Copiar ${title}`,
      copy: 'Copiar',
      have: 'Ya tiene uno de estos',
      suits: 'Cubre un hueco',
    },
  },
});
