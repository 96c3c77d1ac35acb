import { defineTexts } from './define-texts.ts';

/** The foundation's milestone inbox: where each clinic stands, nudges, dates. */
export const milestoneInboxTexts = defineTexts({
  en: {
    inbox: {
      choose: 'Milestone to look at',
      count: (state: string, count: number) => `${state}: ${count}`,
      clinics: 'Clinics',
      filter: 'Show',
      all: 'All',
      search: 'Find a clinic',
      none: 'No clinic matches. Show all, or look for another name.',
      ownDate: 'own date',
      handedIn: (day: string) => `Handed in ${day}`,
      nudgedOn: (day: string) => `Nudged ${day}`,
      review: 'Review',
      reviewOf: (clinic: string) => `Review what ${clinic} handed in`,
      read: 'Read',
      readOf: (clinic: string) => `Read what ${clinic} handed in`,
      extend: 'Change date',
      extendOf: (clinic: string) => `Change date: ${clinic}`,
      emptyTitle: 'No clinic takes part yet',
      empty: 'As soon as a clinic accepts your invitation, you see here where it stands at each milestone.',
      toClinics: 'Invite clinics',
      emptyCoachTitle: 'No clinic is assigned to you yet',
      emptyCoach: 'An owner or officer of your foundation assigns clinics to coaches.',
    },
    nudge: {
      button: (count: number) => `Nudge all who are late (${count})`,
      title: 'Nudge all who are late',
      lead: (milestone: string) =>
        `These clinics are late for ${milestone}. Each owner and editor gets one friendly email with the way to what is missing.`,
      already: 'Nudged today already, so not again:',
      nobody: 'All who are late have been nudged today. Tomorrow you can nudge them again.',
      send: (count: number) => (count === 1 ? 'Nudge 1 clinic' : `Nudge ${count} clinics`),
      done: (count: number) =>
        count === 1 ? '1 clinic is being written to.' : `${count} clinics are being written to.`,
    },
    extend: {
      title: (clinic: string) => `Due date for ${clinic}`,
      lead: (milestone: string, day: string) =>
        `For all other clinics ${milestone} stays due on ${day}. The clinic sees its new date at once.`,
      leadUndated: (milestone: string) =>
        `For all other clinics ${milestone} stays without a date. The clinic sees its date at once.`,
      day: 'Due on',
      incomplete: 'Enter a whole date: month, day and year.',
      save: 'Save the date',
      back: "Back to the program's date",
      done: (clinic: string) => `The new date of ${clinic} is saved.`,
    },
  },
  es: {
    inbox: {
      choose: 'Hito que quiere ver',
      count: (state: string, count: number) => `${state}: ${count}`,
      clinics: 'Clínicas',
      filter: 'Mostrar',
      all: 'Todas',
      search: 'Buscar una clínica',
      none: 'Ninguna clínica coincide. Muestre todas o busque otro nombre.',
      ownDate: 'fecha propia',
      handedIn: (day: string) => `Entregado el ${day}`,
      nudgedOn: (day: string) => `Recordatorio: ${day}`,
      review: 'Revisar',
      reviewOf: (clinic: string) => `Revisar lo que entregó ${clinic}`,
      read: 'Leer',
      readOf: (clinic: string) => `Leer lo que entregó ${clinic}`,
      extend: 'Cambiar fecha',
      extendOf: (clinic: string) => `Cambiar fecha: ${clinic}`,
      emptyTitle: 'Todavía no participa ninguna clínica',
      empty: 'En cuanto una clínica acepte su invitación, verá aquí en qué punto está en cada hito.',
      toClinics: 'Invitar clínicas',
      emptyCoachTitle: 'Todavía no tiene clínicas asignadas',
      emptyCoach: 'Un titular o responsable de programa de su fundación asigna las clínicas a los asesores.',
    },
    nudge: {
      button: (count: number) => `Recordar a todas las atrasadas (${count})`,
      title: 'Recordar a todas las atrasadas',
      lead: (milestone: string) =>
        `Estas clínicas están atrasadas en: ${milestone}. Cada titular y editor recibe un correo amable que lleva a lo que falta.`,
      already: 'Ya recibieron un recordatorio hoy, así que no se repite:',
      nobody: 'Todas las atrasadas ya recibieron un recordatorio hoy. Mañana puede enviar otro.',
      send: (count: number) => (count === 1 ? 'Recordar a 1 clínica' : `Recordar a ${count} clínicas`),
      done: (count: number) => (count === 1 ? 'Se escribe a 1 clínica.' : `Se escribe a ${count} clínicas.`),
    },
    extend: {
      title: (clinic: string) => `Fecha límite de ${clinic}`,
      lead: (milestone: string, day: string) =>
        `Para las demás clínicas, ${milestone} sigue venciendo el ${day}. La clínica ve su nueva fecha enseguida.`,
      leadUndated: (milestone: string) =>
        `Para las demás clínicas, ${milestone} sigue sin fecha. La clínica ve su fecha enseguida.`,
      day: 'Vence el',
      incomplete: 'Escriba una fecha completa: mes, día y año.',
      save: 'Guardar la fecha',
      back: 'Volver a la fecha del programa',
      done: (clinic: string) => `La nueva fecha de ${clinic} está guardada.`,
    },
  },
});
