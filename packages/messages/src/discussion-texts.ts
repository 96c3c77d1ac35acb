import { defineTexts } from './define-texts.ts';

/** Comments on elements, and the notices of them. */
export const discussionTexts = defineTexts({
  en: {
    title: 'Discussion',
    inside: 'Inside the clinic',
    withFoundation: (foundation: string) => `With ${foundation}`,
    ofProgram: (foundation: string, program: string) => `With ${foundation}: ${program}`,
    audiences: 'Who you talk with',
    insideHelp: 'Everybody in your clinic can read this and answer. Foundations do not see it.',
    withHelp: (foundation: string) => `People at ${foundation} and everybody in your clinic can read this.`,
    withClinicHelp: (clinic: string) =>
      `Everybody at ${clinic} can read this, and whoever may see this clinic at your foundation.`,
    emptyInside: 'Nothing is said here yet. Ask a colleague, or note what you decided and why.',
    emptyWith: (other: string) => `Nothing is said here yet. Ask ${other}, or tell them what has changed.`,
    ended: (foundation: string) =>
      `Sharing with ${foundation} has ended, or another plan is shared now. Nothing more can be said here.`,
    onlyEditors: 'Only owners and editors of your clinic write to a foundation.',
    onlyReads: 'With your role you can read along. Owners, officers and coaches write to clinics.',
    count: (count: number) => (count === 1 ? '1 comment' : `${count} comments`),
    unread: (count: number) => (count === 1 ? '1 new for you' : `${count} new for you`),
    commentBy: (name: string) => `Comment by ${name}`,
    of: (organization: string) => `(${organization})`,
    justNow: 'just now',
    edited: 'edited',
    removed: (name: string) => `${name} wrote something here that was removed.`,
    edit: 'Change',
    editOf: (when: string) => `Change your comment of ${when}`,
    remove: 'Remove',
    removeOf: (name: string, when: string) => `Remove the comment of ${name}, ${when}`,
    removeTitle: 'Remove this comment?',
    removeLead: 'Its words are deleted for everybody. That something was written stays visible.',
    write: 'Write a comment',
    writeTo: (other: string) => `Write to ${other}`,
    mentionHelp: 'Type @ to mention somebody; they are told by a notice.',
    mentionList: 'People you can mention',
    matches: (count: number) =>
      count === 1
        ? '1 person matches. Choose with the arrow keys and Enter.'
        : `${count} people match. Choose with the arrow keys and Enter.`,
    send: 'Comment',
    save: 'Save',
    cancel: 'Cancel',
    tooLong: (count: number) =>
      count === 1 ? '1 character too many. Shorten it.' : `${count} characters too many. Shorten it.`,
    opensElsewhere: '(opens in a new tab)',
    clinicThreads: {
      title: 'Discussion with the clinic',
      help: 'Element by element. The clinic sees what you write here within seconds.',
      empty: 'Nothing is said with this clinic yet. Open an element and ask.',
      quiet: 'Elements without comments',
      noPlan: 'The clinic shares no plan yet. Once it does, you can talk about each element here.',
    },
    notices: {
      button: (count: number) =>
        count === 0 ? 'Notices: nothing new' : count === 1 ? 'Notices: 1 new' : `Notices: ${count} new`,
      title: 'New for you',
      empty: 'Nothing new. You are told here when somebody mentions you or answers where you wrote.',
      mentioned: (name: string) => `${name} mentioned you`,
      thread: (name: string) => `${name} answered where you wrote`,
      atLeast: (count: number) => `${count}+`,
      allRead: 'Mark all as read',
      more: (count: number) => `and ${count} more`,
    },
  },
  es: {
    title: 'Conversación',
    inside: 'Dentro de la clínica',
    withFoundation: (foundation) => `Con ${foundation}`,
    ofProgram: (foundation, program) => `Con ${foundation}: ${program}`,
    audiences: 'Con quién conversa',
    insideHelp: 'Todas las personas de su clínica pueden leer y responder. Las fundaciones no lo ven.',
    withHelp: (foundation) => `Lo pueden leer personas de ${foundation} y todas las de su clínica.`,
    withClinicHelp: (clinic) =>
      `Lo pueden leer todas las personas de ${clinic} y quienes en su fundación pueden ver esta clínica.`,
    emptyInside: 'Aquí aún no hay comentarios. Pregunte a un colega o anote qué se decidió y por qué.',
    emptyWith: (other) => `Aquí aún no hay comentarios. Pregunte a ${other} o cuente qué ha cambiado.`,
    ended: (foundation) =>
      `Ya no se comparte con ${foundation}, o ahora se comparte otro plan. Aquí ya no se puede escribir.`,
    onlyEditors: 'Solo titulares y editores de su clínica escriben a una fundación.',
    onlyReads:
      'Con su función puede leer. Escriben a las clínicas titulares, responsables de programa y asesores.',
    count: (count) => (count === 1 ? '1 comentario' : `${count} comentarios`),
    unread: (count) => (count === 1 ? '1 nuevo para usted' : `${count} nuevos para usted`),
    commentBy: (name) => `Comentario de ${name}`,
    of: (organization) => `de ${organization}`,
    justNow: 'ahora mismo',
    edited: 'modificado',
    removed: (name) => `${name} escribió aquí algo que se quitó.`,
    edit: 'Modificar',
    editOf: (when) => `Modificar su comentario de ${when}`,
    remove: 'Quitar',
    removeOf: (name, when) => `Quitar el comentario de ${name}, ${when}`,
    removeTitle: '¿Quitar este comentario?',
    removeLead: 'Sus palabras se borran para todos. Queda visible que se escribió algo.',
    write: 'Escriba un comentario',
    writeTo: (other) => `Escriba a ${other}`,
    mentionHelp: 'Escriba @ para mencionar a alguien; recibirá un aviso.',
    mentionList: 'Personas que puede mencionar',
    matches: (count) =>
      count === 1
        ? 'Coincide 1 persona. Elija con las flechas e Intro.'
        : `Coinciden ${count} personas. Elija con las flechas e Intro.`,
    send: 'Comentar',
    save: 'Guardar',
    cancel: 'Cancelar',
    tooLong: (count) =>
      count === 1 ? 'Sobra 1 carácter. Acorte el texto.' : `Sobran ${count} caracteres. Acorte el texto.`,
    opensElsewhere: '(se abre en otra pestaña)',
    clinicThreads: {
      title: 'Conversación con la clínica',
      help: 'Elemento por elemento. La clínica ve en segundos lo que usted escribe aquí.',
      empty: 'Aún no se ha conversado con esta clínica. Abra un elemento y pregunte.',
      quiet: 'Elementos sin comentarios',
      noPlan: 'La clínica aún no comparte un plan. Cuando lo haga, aquí podrá conversar sobre cada elemento.',
    },
    notices: {
      button: (count) =>
        count === 0 ? 'Avisos: nada nuevo' : count === 1 ? 'Avisos: 1 nuevo' : `Avisos: ${count} nuevos`,
      title: 'Nuevo para usted',
      empty: 'Nada nuevo. Aquí se le avisa cuando alguien le menciona o responde donde usted escribió.',
      mentioned: (name) => `${name} le mencionó`,
      thread: (name) => `${name} respondió donde usted escribió`,
      atLeast: (count) => `+${count}`,
      allRead: 'Marcar todo como leído',
      more: (count) => `y ${count} más`,
    },
  },
});
