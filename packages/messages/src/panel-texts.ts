import { defineTexts } from './define-texts.ts';

/** Panels as the clinic sees them: who agreed to be asked, by what, and how often. */
export const panelTexts = defineTexts({
  en: {
    title: 'Panels',
    description:
      'Groups of people who agreed to be asked now and then: new enrollees, testers, super users. A short survey goes out on the first working day of each month.',
    add: 'Set up a panel',
    emptyTitle: 'Nobody is asked regularly yet',
    empty:
      'With a panel you hear from the same group month after month, and see whether the portal gets better for them. Begin with new enrollees, or with the super users of your staff.',
    emptyReader: 'Owners and editors of your clinic set up panels.',
    begin: {
      'new-enrollees': 'Begin with new enrollees',
      'super-users': 'Begin with super users',
    },
    how: {
      title: 'How a panel works',
      consent: 'Everybody agrees for themselves: a letter asks them, and nothing else is sent before.',
      turn: 'Members take turns. Who waited longest is asked first, and everybody rests in between.',
      leave:
        'Each letter has a link to leave in one click. The address is deleted then, and cannot be invited again.',
      apart: 'You see who was asked and whether they answered, never what.',
    },
    kinds: {
      'new-enrollees': 'New enrollees',
      'beta-testers': 'Beta testers',
      'super-users': 'Super users',
      other: 'Another group',
    },
    nobodyAsked: 'Nobody is asked: no form is chosen.',
    formClosed: (form: string) => `Nobody is asked: “${form}” is not open.`,
    nextAsked: (form: string, day: string) => `Asked next on ${day}: “${form}”`,
    rhythm: (count: number, days: number) =>
      count === 1
        ? `1 member a month, ${days} days of rest`
        : `Up to ${count} members a month, ${days} days of rest`,
    open: 'Anybody can join',
    closed: 'By invitation only',
    back: 'All panels',
    form: {
      newTitle: 'Set up a panel',
      editTitle: 'Settings',
      name: 'Name, as members read it',
      kind: 'Kind of group',
      audience: 'Who they are',
      form: 'Asked each month by',
      noForm: 'No form yet: nobody is asked',
      formHelp: 'Open forms for this audience can be chosen.',
      askedPerMonth: 'Members asked a month, at most',
      restDays: 'Days of rest between two surveys',
      rotation: 'Members take turns: who waited longest is asked first.',
      open: 'Anybody can join on the panel’s page',
      save: 'Save',
      create: 'Set up the panel',
      cancel: 'Cancel',
      saved: 'Saved.',
      nameMissing: 'Give it a name in both languages.',
      outOfRange: (least: number, most: number) => `A number from ${least} to ${most}.`,
      stale: 'Somebody else changed this panel. Their version is shown now; please check and save again.',
    },
    join: {
      title: 'Page to join',
      help: 'Share it where your group is. Whoever enters an address gets a letter to confirm. A form can offer it too, after the answer.',
      address: { en: 'Page in English', es: 'Page in Spanish' },
      copy: { en: 'Copy the address of the English page', es: 'Copy the address of the Spanish page' },
      look: 'Open the page',
      closed: 'Nobody can join by the page now. Open it in the settings.',
    },
    invite: {
      title: 'Invite people',
      help: 'Each gets one letter that asks whether they want to join. Who belongs to the panel, was asked in the last 30 days, or has left gets none.',
      addresses: 'Email addresses',
      addressesHelp: 'One on each line, or with commas between them. Up to 20 at a time.',
      language: 'Language of the letters',
      send: (count: number) => (count === 1 ? 'Ask 1 person' : `Ask ${count} people`),
      sendNone: 'Ask them',
      missing: 'Enter at least one address.',
      tooMany: (count: number) => `These are ${count} addresses. Ask 20 at a time.`,
      wrong: (address: string) => `“${address}” is not an email address.`,
      sent: (count: number) =>
        count === 1 ? '1 letter is on its way.' : `${count} letters are on their way.`,
      leftOut: (count: number) =>
        count === 1
          ? '1 address was left out: a member, asked lately, or somebody who has left.'
          : `${count} addresses were left out: members, asked lately, or people who have left.`,
      noAddress: 'Your clinic’s postal address is missing in the profile. Letters to groups should carry it.',
      toProfile: 'Complete the profile',
    },
    members: {
      title: 'Members',
      count: (joined: number) => (joined === 1 ? '1 member' : `${joined} members`),
      waitingFor: (count: number) =>
        count === 1 ? '1 letter waits for a yes' : `${count} letters wait for a yes`,
      none: 'Nobody yet. Share the page to join, or invite people.',
      editors: 'Owners and editors of your clinic see who the members are.',
      statuses: { waiting: 'Letter on its way', asked: 'Asked to join', joined: 'Member' },
      since: (day: string) => `Agreed on ${day}`,
      askedOn: (day: string) => `Asked on ${day}`,
      lastAsked: (day: string) => `Last survey on ${day}`,
      neverAsked: 'No survey yet',
      sources: { form: 'by a form', page: 'by the page', invitation: 'invited' },
      remove: 'Take out',
      removeOf: (email: string) => `Take out ${email}`,
      removeTitle: 'Take this person out?',
      removeBody: (email: string) =>
        `${email} gets no more surveys, and the address is deleted from this panel.`,
      removed: (email: string) => `${email} was taken out.`,
      more: (count: number) => `Show all ${count}`,
    },
    surveys: {
      title: 'When the panel was asked',
      none: 'Not yet. The first survey goes out on the first working day of next month, once a form is chosen and somebody has joined.',
      line: (month: string, count: number) =>
        count === 1 ? `${month}: 1 member was asked` : `${month}: ${count} members were asked`,
    },
  },
  es: {
    title: 'Grupos de consulta',
    description:
      'Grupos de personas que aceptaron que se les pregunte de vez en cuando: recién inscritos, probadores, usuarios avanzados. El primer día hábil de cada mes se envía una encuesta corta.',
    add: 'Crear un grupo',
    emptyTitle: 'Todavía no se pregunta a nadie con regularidad',
    empty:
      'Con un grupo de consulta escucha a las mismas personas mes tras mes y ve si el portal mejora para ellas. Empiece con los recién inscritos o con los usuarios avanzados de su personal.',
    emptyReader: 'Los titulares y editores de su clínica crean los grupos.',
    begin: {
      'new-enrollees': 'Empezar con los recién inscritos',
      'super-users': 'Empezar con los usuarios avanzados',
    },
    how: {
      title: 'Cómo funciona un grupo',
      consent: 'Cada persona acepta por sí misma: un mensaje se lo pregunta, y antes no se envía nada más.',
      turn: 'Los integrantes se turnan. Primero se pregunta a quien lleva más tiempo esperando, y todos descansan entre una encuesta y otra.',
      leave:
        'Cada mensaje tiene un enlace para salir con un clic. Entonces se borra la dirección y ya no se la puede invitar.',
      apart: 'Usted ve a quién se preguntó y si respondió, pero nunca qué.',
    },
    kinds: {
      'new-enrollees': 'Recién inscritos',
      'beta-testers': 'Probadores',
      'super-users': 'Usuarios avanzados',
      other: 'Otro grupo',
    },
    nobodyAsked: 'No se pregunta a nadie: falta elegir un formulario.',
    formClosed: (form: string) => `No se pregunta a nadie: “${form}” no está abierto.`,
    nextAsked: (form: string, day: string) => `Próxima encuesta el ${day}: “${form}”`,
    rhythm: (count: number, days: number) =>
      count === 1
        ? `1 integrante al mes, ${days} días de descanso`
        : `Hasta ${count} integrantes al mes, ${days} días de descanso`,
    open: 'Cualquiera puede entrar',
    closed: 'Solo por invitación',
    back: 'Todos los grupos',
    form: {
      newTitle: 'Crear un grupo',
      editTitle: 'Ajustes',
      name: 'Nombre, como lo leen los integrantes',
      kind: 'Tipo de grupo',
      audience: 'Quiénes son',
      form: 'Cada mes se pregunta con',
      noForm: 'Ningún formulario todavía: no se pregunta a nadie',
      formHelp: 'Se pueden elegir los formularios abiertos para estas personas.',
      askedPerMonth: 'Integrantes por mes, como máximo',
      restDays: 'Días de descanso entre dos encuestas',
      rotation: 'Los integrantes se turnan: primero quien lleva más tiempo esperando.',
      open: 'Cualquiera puede entrar por la página del grupo',
      save: 'Guardar',
      create: 'Crear el grupo',
      cancel: 'Cancelar',
      saved: 'Guardado.',
      nameMissing: 'Póngale un nombre en los dos idiomas.',
      outOfRange: (least: number, most: number) => `Un número de ${least} a ${most}.`,
      stale: 'Otra persona cambió este grupo. Ahora se muestra su versión; revísela y guarde otra vez.',
    },
    join: {
      title: 'Página para participar',
      help: 'Compártala donde está su grupo. Quien escribe una dirección recibe un mensaje para confirmar. Un formulario también puede ofrecerla, después de la respuesta.',
      address: { en: 'Página en inglés', es: 'Página en español' },
      copy: {
        en: 'Copiar la dirección de la página en inglés',
        es: 'Copiar la dirección de la página en español',
      },
      look: 'Abrir la página',
      closed: 'Ahora nadie puede entrar por la página. Ábrala en los ajustes.',
    },
    invite: {
      title: 'Invitar a personas',
      help: 'Cada una recibe un solo mensaje que pregunta si quiere participar. No lo recibe quien ya está en el grupo, fue invitado en los últimos 30 días o salió.',
      addresses: 'Correos electrónicos',
      addressesHelp: 'Uno por línea o separados por comas. Hasta 20 a la vez.',
      language: 'Idioma de los mensajes',
      send: (count: number) => (count === 1 ? 'Invitar a 1 persona' : `Invitar a ${count} personas`),
      sendNone: 'Invitar',
      missing: 'Escriba al menos una dirección.',
      tooMany: (count: number) => `Son ${count} direcciones. Invite a 20 a la vez.`,
      wrong: (address: string) => `“${address}” no es un correo electrónico.`,
      sent: (count: number) =>
        count === 1 ? '1 mensaje está en camino.' : `${count} mensajes están en camino.`,
      leftOut: (count: number) =>
        count === 1
          ? 'Se omitió 1 dirección: ya está en el grupo, fue invitada hace poco o salió.'
          : `Se omitieron ${count} direcciones: ya están en el grupo, fueron invitadas hace poco o salieron.`,
      noAddress:
        'Falta la dirección postal de su clínica en el perfil. Los mensajes a grupos deberían llevarla.',
      toProfile: 'Completar el perfil',
    },
    members: {
      title: 'Integrantes',
      count: (joined: number) => (joined === 1 ? '1 integrante' : `${joined} integrantes`),
      waitingFor: (count: number) =>
        count === 1 ? '1 mensaje espera un sí' : `${count} mensajes esperan un sí`,
      none: 'Nadie todavía. Comparta la página para participar o invite a personas.',
      editors: 'Los titulares y editores de su clínica ven quiénes son los integrantes.',
      statuses: { waiting: 'Mensaje en camino', asked: 'Invitación enviada', joined: 'Integrante' },
      since: (day: string) => `Aceptó el ${day}`,
      askedOn: (day: string) => `Se le invitó el ${day}`,
      lastAsked: (day: string) => `Última encuesta el ${day}`,
      neverAsked: 'Ninguna encuesta todavía',
      sources: { form: 'por un formulario', page: 'por la página', invitation: 'por invitación' },
      remove: 'Quitar',
      removeOf: (email: string) => `Quitar ${email}`,
      removeTitle: '¿Quitar a esta persona?',
      removeBody: (email: string) =>
        `${email} ya no recibirá encuestas, y la dirección se borra de este grupo.`,
      removed: (email: string) => `Se quitó ${email}.`,
      more: (count: number) => `Mostrar los ${count}`,
    },
    surveys: {
      title: 'Cuándo se preguntó al grupo',
      none: 'Todavía no. La primera encuesta sale el primer día hábil del próximo mes, cuando haya un formulario elegido y alguien participe.',
      line: (month: string, count: number) =>
        count === 1 ? `${month}: se preguntó a 1 integrante` : `${month}: se preguntó a ${count} integrantes`,
    },
  },
});
