import { defineTexts } from './define-texts.ts';

/** What a clinic is asked, and what it then takes part in (PRG-2). */
export const participationTexts = defineTexts({
  en: {
    shared: {
      title: 'What is shared',
      live: 'From the day you accept, and as it changes',
      liveItems: {
        first:
          'Your clinic’s name, place, EHR and portal vendors, number of sites, patients a year and the share of them who prefer Spanish',
        second:
          'The state of each element of the plan you choose: not started, on track, late or done. No text of the plan.',
        third: 'Monthly figures, each once your clinic has approved it',
      },
      submitted: 'When you hand your plan in',
      submittedItems: {
        first:
          'The plan’s answers and activities as they stand that day, with the names of the responsible people. What you write afterward stays with you until you hand in again.',
      },
      chosen: 'When you choose to',
      chosenItems: { first: 'Comments you address to the foundation, and barriers you mark as shared' },
      sums: 'As totals only',
      sumsItems: {
        first:
          'Feedback of patients, families and staff on the forms you mark as shared: month by month, only where at least five people answered, never what one person wrote',
        second: 'Campaigns: counts, never what one person received',
      },
      never: 'Never',
      neverItems: {
        first: 'Patients’ contacts and answers',
        second: 'Comments inside your clinic, drafts, and texts you have not handed in',
        third: 'Your members’ addresses, and who did what in your clinic',
      },
      whom: 'Who sees it',
      whomBody: (foundation: string) =>
        `The owners, officers and viewers of ${foundation}, and the coaches it assigns to your clinic. No other clinic.`,
      leaving: 'If you leave',
      leavingBody:
        'You can leave at any time. Live sharing ends at once and its copies are deleted. Accepted submissions and approved months stay with the foundation as the grant’s record, with your clinic’s name and the days you took part.',
    },
    facts: {
      grantPeriod: 'Grant period',
      period: (first: string, last: string) => `${first} to ${last}`,
      milestones: 'When plans are due',
      noDate: 'No date yet',
      foundation: 'Foundation',
      grantNumber: 'Grant number',
      award: 'Your award',
      joined: 'Taking part since',
      left: 'Left on',
    },
    list: {
      title: 'Programs',
      description: 'The grants your clinic takes part in, what is due, and what it shares.',
      emptyTitle: 'Your clinic takes part in no program',
      empty:
        'A foundation invites clinics by a letter to one of their owners. Open the link in that letter to see what would be shared, and decide.',
      by: (foundation: string) => `by ${foundation}`,
      next: (milestone: string, day: string, distance: string) => `Next: ${milestone}, ${day} (${distance})`,
      late: (milestone: string, day: string, lateness: string) => `${milestone}: ${lateness} (due ${day})`,
      noNext: 'No milestone is ahead.',
      active: 'Taking part',
      ended: 'Left',
      closed: 'Closed',
      noPlan: 'No plan is shared yet',
    },
    page: {
      back: 'All programs',
      about: 'About the program',
      arriving: 'The program’s details are on their way. This takes a few seconds.',
      ended: (date: string) =>
        `Your clinic left this program on ${date}. Nothing is shared any more. To take part again, ask the foundation for a new invitation.`,
      closedNotice: (date: string) =>
        `The foundation closed this program on ${date}. Nothing is shared any more.`,
      yourClosing: 'Your clinic’s account was closed. Nothing is shared any more.',
      plan: 'The plan you share',
      planNone:
        'The foundation sees no plan of yours yet. Begin one for this program, or share one you have.',
      planIs: 'The foundation sees the states of its elements.',
      open: 'Open the plan',
      begin: 'Begin the plan for this program',
      beginHint: (month: string) => `It begins in ${month}, with the program’s questions and suggestions.`,
      choose: 'Plan to share',
      change: 'Share this plan',
      changed: 'The other plan is shared now.',
      notShared: 'No plan is shared now.',
      onlyOwners: 'An owner of your clinic chooses which plan is shared.',
      agreed: (date: string) => `Agreed on ${date}.`,
      leave: 'Leave the program',
      leaveTitle: (program: string) => `Leave “${program}”?`,
      leaveEnds: 'Ends at once',
      leaveEndsItems: {
        first:
          'The foundation no longer sees your clinic’s states, figures, comments and barriers; its copies are deleted.',
        second: 'You no longer get its announcements, resources and reminders.',
      },
      leaveStays: 'Stays with the foundation',
      leaveStaysItems: {
        first: 'Submissions it has accepted, with its answers, and months you have approved',
        second: 'Your clinic’s name and the days you took part',
      },
      leaveYours: 'Your plan and everything in it stays with you. To come back, you need a new invitation.',
    },
  },
  es: {
    shared: {
      title: 'Qué se comparte',
      live: 'Desde el día en que acepta, y a medida que cambia',
      liveItems: {
        first:
          'El nombre y el lugar de su clínica, las empresas del EHR y del portal, el número de sedes y de pacientes al año',
        second:
          'La situación de cada elemento del plan que elija: sin iniciar, en curso, atrasado o terminado. Ningún texto del plan.',
        third: 'Las cifras mensuales, cada una cuando su clínica la haya aprobado',
      },
      submitted: 'Cuando entrega su plan',
      submittedItems: {
        first:
          'Las respuestas y actividades del plan tal como estén ese día, con los nombres de las personas responsables. Lo que escriba después queda en su clínica hasta la próxima entrega.',
      },
      chosen: 'Cuando usted lo decide',
      chosenItems: {
        first: 'Los comentarios que dirija a la fundación y las barreras que marque como compartidas',
      },
      sums: 'Solo como totales',
      sumsItems: {
        first:
          'Comentarios de pacientes, familias y personal en los formularios que usted marque como compartidos: mes por mes, solo donde hayan respondido al menos cinco personas, nunca lo que escribió una de ellas',
        second: 'Campañas: cantidades, nunca lo que recibió una persona',
      },
      never: 'Nunca',
      neverItems: {
        first: 'Los contactos y las respuestas de los pacientes',
        second: 'Los comentarios internos de su clínica, los borradores y los textos que no haya entregado',
        third: 'Las direcciones de sus miembros y quién hizo qué en su clínica',
      },
      whom: 'Quién lo ve',
      whomBody: (foundation: string) =>
        `Los titulares, responsables de programa y lectores de ${foundation}, y los asesores que asigne a su clínica. Ninguna otra clínica.`,
      leaving: 'Si se retira',
      leavingBody:
        'Puede retirarse en cualquier momento. Lo que se comparte en vivo termina de inmediato y sus copias se borran. Las entregas aceptadas y los meses aprobados quedan en la fundación como constancia de la subvención, con el nombre de su clínica y las fechas en que participó.',
    },
    facts: {
      grantPeriod: 'Período de la subvención',
      period: (first: string, last: string) => `Del ${first} al ${last}`,
      milestones: 'Cuándo se entregan los planes',
      noDate: 'Aún sin fecha',
      foundation: 'Fundación',
      grantNumber: 'Número de la subvención',
      award: 'Su asignación',
      joined: 'Participa desde el',
      left: 'Se retiró el',
    },
    list: {
      title: 'Programas',
      description: 'Las subvenciones en las que participa su clínica, qué vence y qué comparte.',
      emptyTitle: 'Su clínica no participa en ningún programa',
      empty:
        'Una fundación invita a las clínicas con una carta a uno de sus titulares. Abra el enlace de esa carta para ver qué se compartiría y decidir.',
      by: (foundation: string) => `de ${foundation}`,
      next: (milestone: string, day: string, distance: string) =>
        `Próximo: ${milestone}, ${day} (${distance})`,
      late: (milestone: string, day: string, lateness: string) =>
        `${milestone}: ${lateness} (vencía el ${day})`,
      noNext: 'No hay hitos por delante.',
      active: 'Participa',
      ended: 'Se retiró',
      closed: 'Cerrado',
      noPlan: 'Aún no se comparte ningún plan',
    },
    page: {
      back: 'Todos los programas',
      about: 'Sobre el programa',
      arriving: 'Los datos del programa están en camino. Tarda unos segundos.',
      ended: (date: string) =>
        `Su clínica dejó este programa el ${date}. Ya no se comparte nada. Para volver a participar, pida a la fundación una invitación nueva.`,
      closedNotice: (date: string) => `La fundación cerró este programa el ${date}. Ya no se comparte nada.`,
      yourClosing: 'Se cerró la cuenta de su clínica. Ya no se comparte nada.',
      plan: 'El plan que comparte',
      planNone:
        'La fundación aún no ve ningún plan suyo. Inicie uno para este programa o comparta uno que ya tenga.',
      planIs: 'La fundación ve la situación de sus elementos.',
      open: 'Abrir el plan',
      begin: 'Iniciar el plan para este programa',
      beginHint: (month: string) => `Empieza en ${month}, con las preguntas y sugerencias del programa.`,
      choose: 'Plan que se comparte',
      change: 'Compartir este plan',
      changed: 'Ahora se comparte el otro plan.',
      notShared: 'Ahora no se comparte ningún plan.',
      onlyOwners: 'Un titular de su clínica elige qué plan se comparte.',
      agreed: (date: string) => `Aceptado el ${date}.`,
      leave: 'Dejar el programa',
      leaveTitle: (program: string) => `¿Dejar «${program}»?`,
      leaveEnds: 'Termina de inmediato',
      leaveEndsItems: {
        first:
          'La fundación deja de ver la situación, las cifras, los comentarios y las barreras de su clínica; sus copias se borran.',
        second: 'Usted deja de recibir sus anuncios, recursos y recordatorios.',
      },
      leaveStays: 'Queda en la fundación',
      leaveStaysItems: {
        first: 'Las entregas que haya aceptado, con sus respuestas, y los meses que usted haya aprobado',
        second: 'El nombre de su clínica y las fechas en que participó',
      },
      leaveYours:
        'Su plan y todo lo que contiene queda con usted. Para volver necesita una invitación nueva.',
    },
  },
});
