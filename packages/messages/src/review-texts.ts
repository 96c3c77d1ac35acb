import { defineTexts } from './define-texts.ts';

/** A foundation's review of a plan that was handed in. */
export const reviewTexts = defineTexts({
  en: {
    review: {
      back: 'Milestones',
      title: (clinic: string, what: string) => `${clinic}: ${what}`,
      progress: (read: number, of: number) => `${read} of ${of} elements read`,
      accept: 'Accept',
      ask: 'Ask for changes',
      legend: 'Your answer on this element',
      noteAsk: 'What should change',
      noteAskHelp: 'The clinic reads this at the element when you send the plan back.',
      noteAccept: 'A note to the clinic (optional)',
      acceptUnchanged: (count: number) =>
        count === 1
          ? 'Accept 1 element that has not changed since it was accepted'
          : `Accept ${count} elements that have not changed since they were accepted`,
      before: (attempt: number) => `Your request at attempt ${attempt}`,
      decide: 'Decide',
      decideTitle: 'Decide on the whole plan',
      note: 'A note on the whole (optional)',
      noteHelp: 'The clinic reads it first.',
      acceptAll: 'Accept the plan',
      sendBack: 'Send it back for changes',
      acceptTitle: 'Accept this plan for good?',
      acceptLead: (clinic: string, milestone: string) =>
        `${clinic} has then reached ${milestone}. What was accepted cannot be reopened, by the clinic or by you.`,
      sendTitle: 'Send the plan back?',
      sendLead: (clinic: string, count: number) =>
        count === 1
          ? `${clinic} sees your request on 1 element, makes the changes and hands in again.`
          : `${clinic} sees your requests on ${count} elements, makes the changes and hands in again.`,
      sendUnread: (count: number) =>
        count === 1 ? '1 element is not read yet.' : `${count} elements are not read yet.`,
      unreadFirst: (count: number) =>
        count === 1
          ? 'One element is left to read. Then you can accept the plan.'
          : `${count} elements are left to read. Then you can accept the plan; or ask for changes on one and send it back.`,
      noteless: 'Say what should change at:',
      asked: 'You ask for changes on:',
      readyToAccept: 'Every element is accepted.',
      lockedReopened:
        'The clinic has reopened this submission and will hand in another. It can still be read.',
      lockedElsewhere: 'Another attempt at this milestone was accepted. This one can still be read.',
      decidedAccepted: (name: string, when: string) => `Accepted by ${name} on ${when}`,
      decidedAsked: (name: string, when: string) => `Changes asked by ${name} on ${when}`,
      readOnly: 'You can read this review. Owners and officers of your foundation write it.',
      clash: 'Somebody else wrote about the same element meanwhile',
      clashLead: (elements: string) => `It concerns: ${elements}. Which answer should stay?`,
      keepMine: 'Keep mine',
      takeTheirs: 'Take theirs',
      leaveLead: 'Your last words are not saved yet. If you leave now, they are lost.',
      done: { accepted: 'The plan is accepted.', 'changes-asked': 'The plan is sent back for changes.' },
    },
  },
  es: {
    review: {
      back: 'Hitos',
      title: (clinic: string, what: string) => `${clinic}: ${what}`,
      progress: (read: number, of: number) => `${read} de ${of} elementos leídos`,
      accept: 'Aceptar',
      ask: 'Pedir cambios',
      legend: 'Su respuesta sobre este elemento',
      noteAsk: 'Qué debe cambiar',
      noteAskHelp: 'La clínica lo lee en el elemento cuando usted devuelve el plan.',
      noteAccept: 'Una nota para la clínica (opcional)',
      acceptUnchanged: (count: number) =>
        count === 1
          ? 'Aceptar 1 elemento que no cambió desde que se aceptó'
          : `Aceptar ${count} elementos que no cambiaron desde que se aceptaron`,
      before: (attempt: number) => `Lo que pidió en el intento ${attempt}`,
      decide: 'Decidir',
      decideTitle: 'Decidir sobre el plan en conjunto',
      note: 'Una nota sobre el conjunto (opcional)',
      noteHelp: 'Es lo primero que lee la clínica.',
      acceptAll: 'Aceptar el plan',
      sendBack: 'Devolver para cambios',
      acceptTitle: '¿Aceptar este plan de forma definitiva?',
      acceptLead: (clinic: string, milestone: string) =>
        `Con esto ${clinic} habrá alcanzado el hito ${milestone}. Lo aceptado no se puede reabrir, ni la clínica ni usted.`,
      sendTitle: '¿Devolver el plan?',
      sendLead: (clinic: string, count: number) =>
        count === 1
          ? `${clinic} ve lo que usted pide en 1 elemento, hace los cambios y entrega de nuevo.`
          : `${clinic} ve lo que usted pide en ${count} elementos, hace los cambios y entrega de nuevo.`,
      sendUnread: (count: number) =>
        count === 1 ? '1 elemento está sin leer.' : `${count} elementos están sin leer.`,
      unreadFirst: (count: number) =>
        count === 1
          ? 'Queda un elemento por leer. Después puede aceptar el plan.'
          : `Quedan ${count} elementos por leer. Después puede aceptar el plan; o pida cambios en uno y devuélvalo.`,
      noteless: 'Diga qué debe cambiar en:',
      asked: 'Usted pide cambios en:',
      readyToAccept: 'Todos los elementos están aceptados.',
      lockedReopened: 'La clínica reabrió esta entrega y presentará otra. Todavía se puede leer.',
      lockedElsewhere: 'Se aceptó otro intento de este hito. Este todavía se puede leer.',
      decidedAccepted: (name: string, when: string) => `Aceptado por ${name} el ${when}`,
      decidedAsked: (name: string, when: string) => `${name} pidió cambios el ${when}`,
      readOnly: 'Puede leer esta revisión. La escriben titulares y responsables de programa de su fundación.',
      clash: 'Mientras tanto, otra persona escribió sobre el mismo elemento',
      clashLead: (elements: string) => `Se trata de: ${elements}. ¿Qué respuesta debe quedar?`,
      keepMine: 'Dejar la mía',
      takeTheirs: 'Tomar la otra',
      leaveLead: 'Sus últimas palabras aún no están guardadas. Si sale ahora, se pierden.',
      done: { accepted: 'El plan está aceptado.', 'changes-asked': 'El plan se devolvió para cambios.' },
    },
  },
});
