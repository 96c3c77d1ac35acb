import { defineTexts } from './define-texts.ts';

/** A campaign that was sent off: how far it is, why it waits, and what can be done. */
export const campaignRunTexts = defineTexts({
  en: {
    back: 'All campaigns',
    progress: 'Progress',
    percent: (percent: string) => `${percent} done`,
    of: (done: string, all: string) => `${done} of ${all} people`,
    canceledFor: (people: string, one: boolean) =>
      one ? 'canceled for 1 person' : `canceled for ${people} people`,
    scheduled: (moment: string, zone: string) => `Goes out on ${moment} (${zone}).`,
    starting: 'Finding out who gets it. The first emails leave within a minute.',
    sending: 'On its way. This page follows by itself.',
    paused: 'Paused: nobody else gets it until somebody lets it go on.',
    canceled: 'Canceled: who had not got it by then does not get it.',
    sent: (moment: string) => `All of it went out (${moment}).`,
    sentWaiting: 'Everybody was written to. For some, the answer of the mail service is still on its way.',
    waits: {
      'daily-cap': (cap: string) =>
        `Waits until tomorrow: your clinic wrote to as many people today as it may (${cap}). The number grows as its emails are well received.`,
      bounces: 'Stopped: too many of your clinic’s emails of the last seven days came back (5% or more).',
      complaints:
        'Stopped: too many people reported your clinic’s emails of the last seven days as unwanted (0.1% or more).',
      closing: 'Waits: your clinic is about to be closed.',
      'mail-service': 'Waits: the mail service takes no emails at the moment. It goes on by itself.',
    },
    withoutAddress:
      'Waits for the postal address of your clinic, and begins by itself once the profile has it.',
    address: {
      title: 'Nothing goes out without your clinic’s postal address',
      lead: 'The law asks for it under every email like this, and your profile does not have all of it now: street, city, state and ZIP code. Once it is complete, what waits goes out by itself within minutes.',
      enter: 'Enter the postal address',
      others: 'Owners and editors of your clinic can enter it.',
    },
    guard: {
      title: 'Sending is stopped for your clinic',
      why: {
        bounces: (bounced: string, sent: string) =>
          `${bounced} of ${sent} emails of the last seven days came back because the address does not exist. Mail programs take that as a sign of unwanted mail.`,
        complaints: (complained: string, sent: string) =>
          `${complained} of ${sent} people who got emails in the last seven days reported them as unwanted.`,
      },
      what: {
        bounces:
          'Look at where these addresses came from, and remove old lists. Addresses that came back are already left out from now on.',
        complaints:
          'Look at who agreed to get these emails, and when. Who complained is already left out from now on.',
      },
      lift: 'Let sending go on',
      liftTitle: 'Let sending go on?',
      liftLead:
        'What happened before is forgiven, and your clinic begins again with the smallest daily number. If emails come back again, sending stops again.',
      owners: 'An owner of your clinic can let it go on.',
      lifted: 'Sending goes on.',
    },
    actions: {
      pause: 'Pause',
      goOn: 'Go on',
      cancel: 'Cancel campaign',
      takeBack: 'Take back to change',
      cancelTitle: 'Cancel this campaign?',
      cancelLead: 'Who has not got it yet does not get it any more. This cannot be undone.',
      cancelConfirm: 'Cancel campaign',
      cancelKeep: 'Keep it',
      copy: 'New campaign like this one',
      paused: 'Paused.',
      wentOn: 'It goes on.',
      canceled: 'Canceled.',
      takenBack: 'Taken back: it is a draft again.',
    },
    outcomes: {
      sent: 'Sent',
      failed: 'Failed',
      suppressed: 'Suppressed',
      uncertain: 'Uncertain',
      waiting: 'Waiting',
      canceled: 'Not sent: canceled',
    },
    outcomeHelp: {
      sent: 'The mail service accepted the email.',
      failed: 'The mail service refused it for good.',
      suppressed: 'Stopped it, bounced or complained after the audience was fixed: not written to.',
      uncertain: 'The answer of the mail service was lost, and nothing was heard for a day.',
      waiting: 'Not written to yet, or the answer is on its way.',
      canceled: 'The campaign was canceled before it was their turn.',
    },
    uncertain: {
      title: (people: string) => `${people}: it is uncertain whether they got it`,
      lead: 'The connection broke between Portolan and the mail service just as these were handed over. Nobody is written to twice by itself; you decide.',
      send: 'Send it to them again',
      confirmTitle: 'Send it to them again?',
      confirmLead: (people: string) =>
        `${people} may then have it twice. Who unsubscribed meanwhile does not get it.`,
      confirm: 'Send again',
      asked: 'They are written to again.',
    },
  },
  es: {
    back: 'Todas las campañas',
    progress: 'Avance',
    percent: (percent: string) => `${percent} hecho`,
    of: (done: string, all: string) => `${done} de ${all} personas`,
    canceledFor: (people: string, one: boolean) =>
      one ? 'cancelada para 1 persona' : `cancelada para ${people} personas`,
    scheduled: (moment: string, zone: string) => `Sale el ${moment} (${zone}).`,
    starting: 'Se determina quién la recibe. Los primeros correos salen en menos de un minuto.',
    sending: 'En camino. Esta página se actualiza sola.',
    paused: 'En pausa: nadie más la recibe hasta que alguien la reanude.',
    canceled: 'Cancelada: quienes no la habían recibido ya no la reciben.',
    sent: (moment: string) => `Todo salió (${moment}).`,
    sentWaiting:
      'Se le escribió a todas las personas. Para algunas, la respuesta del servicio de correo aún está en camino.',
    waits: {
      'daily-cap': (cap: string) =>
        `Espera hasta mañana: su clínica ya escribió hoy a tantas personas como puede (${cap}). El número crece a medida que sus correos son bien recibidos.`,
      bounces:
        'Detenida: demasiados correos de su clínica de los últimos siete días fueron devueltos (5% o más).',
      complaints:
        'Detenida: demasiadas personas denunciaron los correos de su clínica de los últimos siete días (0.1% o más).',
      closing: 'Espera: su clínica está por cerrarse.',
      'mail-service':
        'Espera: el servicio de correo no recibe mensajes en este momento. Continúa por sí sola.',
    },
    withoutAddress:
      'Espera la dirección postal de su clínica, y empieza por sí sola en cuanto esté en el perfil.',
    address: {
      title: 'Nada sale sin la dirección postal de su clínica',
      lead: 'La ley la pide al pie de cada correo como este, y ahora su perfil no la tiene completa: calle, ciudad, estado y código postal. En cuanto esté completa, lo que espera sale por sí solo en unos minutos.',
      enter: 'Escribir la dirección postal',
      others: 'Los propietarios y editores de su clínica pueden escribirla.',
    },
    guard: {
      title: 'El envío está detenido para su clínica',
      why: {
        bounces: (bounced: string, sent: string) =>
          `${bounced} de ${sent} correos de los últimos siete días fueron devueltos porque la dirección no existe. Los programas de correo lo toman como señal de correo no deseado.`,
        complaints: (complained: string, sent: string) =>
          `${complained} de ${sent} personas que recibieron correos en los últimos siete días los denunciaron como no deseados.`,
      },
      what: {
        bounces:
          'Revise de dónde vinieron estas direcciones y quite las listas viejas. Las direcciones devueltas ya quedan fuera desde ahora.',
        complaints:
          'Revise quién aceptó recibir estos correos y cuándo. Quienes denunciaron ya quedan fuera desde ahora.',
      },
      lift: 'Reanudar el envío',
      liftTitle: '¿Reanudar el envío?',
      liftLead:
        'Lo anterior se perdona y su clínica vuelve a empezar con el número diario más pequeño. Si vuelven a devolverse correos, el envío se detiene otra vez.',
      owners: 'Una persona propietaria de su clínica puede reanudarlo.',
      lifted: 'El envío continúa.',
    },
    actions: {
      pause: 'Poner en pausa',
      goOn: 'Reanudar',
      cancel: 'Cancelar campaña',
      takeBack: 'Retirar para cambiar',
      cancelTitle: '¿Cancelar esta campaña?',
      cancelLead: 'Quienes no la han recibido ya no la reciben. Esto no se puede deshacer.',
      cancelConfirm: 'Cancelar campaña',
      cancelKeep: 'Conservarla',
      copy: 'Nueva campaña como esta',
      paused: 'En pausa.',
      wentOn: 'Continúa.',
      canceled: 'Cancelada.',
      takenBack: 'Retirada: vuelve a ser un borrador.',
    },
    outcomes: {
      sent: 'Enviados',
      failed: 'Fallidos',
      suppressed: 'Excluidos',
      uncertain: 'Inciertos',
      waiting: 'En espera',
      canceled: 'Sin enviar: cancelada',
    },
    outcomeHelp: {
      sent: 'El servicio de correo aceptó el mensaje.',
      failed: 'El servicio de correo lo rechazó definitivamente.',
      suppressed:
        'Cancelaron, fueron devueltos o denunciaron después de fijarse el público: no se les escribió.',
      uncertain: 'La respuesta del servicio de correo se perdió y no se supo nada en un día.',
      waiting: 'Todavía no se les escribió, o la respuesta está en camino.',
      canceled: 'La campaña se canceló antes de su turno.',
    },
    uncertain: {
      title: (people: string) => `${people}: no se sabe si la recibieron`,
      lead: 'La conexión entre Portolan y el servicio de correo se cortó justo al entregar estos mensajes. A nadie se le escribe dos veces por sí solo; usted decide.',
      send: 'Enviársela de nuevo',
      confirmTitle: '¿Enviársela de nuevo?',
      confirmLead: (people: string) =>
        `${people} podrían tenerla dos veces. Quienes cancelaron la suscripción entretanto no la reciben.`,
      confirm: 'Enviar de nuevo',
      asked: 'Se les escribe de nuevo.',
    },
  },
});
