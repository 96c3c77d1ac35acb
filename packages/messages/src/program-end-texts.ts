import { defineTexts } from './define-texts.ts';

/** How a program ends, what goes with it and what stays. */
export const programEndTexts = defineTexts({
  en: {
    title: 'End of the program',
    running: (last: string, closes: string) =>
      `The grant period ends on ${last}. After it clinics can still hand in and you can review, until the program closes by itself on ${closes}.`,
    over: (last: string, closes: string) =>
      `The grant period ended on ${last}. Clinics can still hand in and you can review. On ${closes} the program closes by itself and clinics stop sharing.`,
    overNext:
      'Look through what is still open, then close the program, or change its last day if the grant goes on.',
    toMilestones: 'To the milestones',
    closed: (day: string) => `Closed on ${day}`,
    closedBy: 'It closed by itself after the grant period.',
    closedLead:
      'Clinics share nothing with this program any more. Their names and days, what you accepted and your reviews stay as the record of the grant. Nothing of it can be changed.',
    close: 'Close the program',
    closeTitle: 'Close this program?',
    early: (last: string) => `The grant period still runs until ${last}.`,
    ends: 'What ends at once',
    endsList: {
      sharing:
        'Every clinic of the program stops sharing with it: states, threads and shared barriers go from your screens.',
      handing: 'Clinics can hand in no more, and reviews that are open stay undecided.',
      changing: 'The program can no longer be changed or opened again.',
    },
    stays: 'What stays',
    staysList: {
      record: 'The clinics’ names and the days they took part, what you accepted, and your reviews.',
      clinics: 'With the clinics: their plans, and your reviews of what you accepted.',
      notes: 'Private notes, for those who wrote them.',
    },
    type: 'Type the name of the program to confirm',
    mismatch: 'This is not the name of the program.',
    confirm: 'Close for good',
  },
  es: {
    title: 'Fin del programa',
    running: (last: string, closes: string) =>
      `El período de la subvención termina el ${last}. Después, las clínicas todavía pueden entregar y usted revisar, hasta que el programa se cierre por sí solo el ${closes}.`,
    over: (last: string, closes: string) =>
      `El período de la subvención terminó el ${last}. Las clínicas todavía pueden entregar y usted revisar. El ${closes} el programa se cierra por sí solo y las clínicas dejan de compartir.`,
    overNext:
      'Revise lo que siga pendiente y cierre el programa, o cambie su último día si la subvención continúa.',
    toMilestones: 'Ir a los hitos',
    closed: (day: string) => `Cerrado el ${day}`,
    closedBy: 'Se cerró por sí solo después del período de la subvención.',
    closedLead:
      'Las clínicas ya no comparten nada con este programa. Sus nombres y fechas, lo que usted aceptó y sus revisiones se conservan como registro de la subvención. Ya no se puede cambiar nada.',
    close: 'Cerrar el programa',
    closeTitle: '¿Cerrar este programa?',
    early: (last: string) => `El período de la subvención sigue hasta el ${last}.`,
    ends: 'Lo que termina de inmediato',
    endsList: {
      sharing:
        'Todas las clínicas dejan de compartir con el programa: la situación de sus planes, las conversaciones y las barreras compartidas desaparecen de sus pantallas.',
      handing: 'Las clínicas ya no pueden entregar, y las revisiones abiertas quedan sin decidir.',
      changing: 'El programa ya no se puede cambiar ni volver a abrir.',
    },
    stays: 'Lo que se conserva',
    staysList: {
      record:
        'Los nombres de las clínicas y las fechas en que participaron, lo que usted aceptó y sus revisiones.',
      clinics: 'En las clínicas: sus planes y las revisiones de lo que usted aceptó.',
      notes: 'Las notas privadas, para quien las escribió.',
    },
    type: 'Escriba el nombre del programa para confirmar',
    mismatch: 'Este no es el nombre del programa.',
    confirm: 'Cerrar definitivamente',
  },
});
