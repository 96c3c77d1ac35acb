import { defineTexts } from './define-texts.ts';

/** What a foundation sees of its clinics' campaigns: sums (CMP-8, PRG-2). */
export const cohortCampaignTexts = defineTexts({
  en: {
    title: 'Campaigns',
    description:
      'What the email campaigns of your clinics came to, where a clinic chose to share it. You see sums: no message, no recipient, no single campaign.',
    taken: 'A clinic’s month is added up when a campaign has gone out, and again a day later.',
    share: (count: number, of: number) =>
      of === 1
        ? `${count} of 1 clinic shares campaigns of these months`
        : `${count} of ${of} clinics share campaigns of these months`,
    emptyTitle: 'No clinic shares campaigns of these months',
    empty:
      'A clinic turns this on in the settings of its campaigns. What it sends afterwards, and what it sent before, is then added up here.',
    together: 'Together',
    clinics: 'By clinic',
    months: 'By month',
    clinic: 'Clinic',
    month: 'Month',
    someClinic: 'A clinic that has left',
    columns: {
      campaigns: 'Campaigns',
      sent: 'Sent',
      delivered: 'Delivered',
      bounced: 'Bounced',
      complained: 'Reported as spam',
      unsubscribed: 'Stopped',
      clicked: 'Clicked',
    },
    dash: '–',
    of: (count: string, of: string) => ` ${count} of ${of}`,
    definitions: 'What the words mean',
    means: {
      campaigns:
        'Messages that people at the clinic sent. Automatic sequences are not counted here; their emails are.',
      sent: 'Emails that the mail service accepted.',
      delivered: 'Of those sent: accepted by the recipient’s mail server.',
      bounced: 'Of those sent: refused by the recipient’s mail server.',
      complained: 'Of those sent: reported as unwanted.',
      unsubscribed: 'Of those sent: the recipient stopped some or all emails.',
      clicked:
        'Of those sent by campaigns that count clicks: followed a link. Programs that follow links are left out.',
    },
  },
  es: {
    title: 'Campañas',
    description:
      'Qué lograron las campañas por correo de sus clínicas, cuando una clínica decidió compartirlo. Usted ve sumas: ningún mensaje, ningún destinatario, ninguna campaña por separado.',
    taken: 'El mes de una clínica se suma cuando una campaña ha salido, y otra vez un día después.',
    share: (count: number, of: number) =>
      of === 1
        ? `${count} de 1 clínica comparte campañas de estos meses`
        : `${count} de ${of} clínicas comparten campañas de estos meses`,
    emptyTitle: 'Ninguna clínica comparte campañas de estos meses',
    empty:
      'Cada clínica lo activa en los ajustes de sus campañas. Entonces se suma aquí lo que envíe después y lo que envió antes.',
    together: 'En conjunto',
    clinics: 'Por clínica',
    months: 'Por mes',
    clinic: 'Clínica',
    month: 'Mes',
    someClinic: 'Una clínica que ya no participa',
    columns: {
      campaigns: 'Campañas',
      sent: 'Enviados',
      delivered: 'Entregados',
      bounced: 'Devueltos',
      complained: 'Denunciados como no deseados',
      unsubscribed: 'Cancelaron',
      clicked: 'Con clic',
    },
    dash: '–',
    of: (count: string, of: string) => ` ${count} de ${of}`,
    definitions: 'Qué significan las palabras',
    means: {
      campaigns:
        'Mensajes que enviaron personas de la clínica. Las secuencias automáticas no se cuentan aquí; sus correos, sí.',
      sent: 'Correos que el servicio de correo aceptó.',
      delivered: 'De los enviados: aceptados por el servidor del destinatario.',
      bounced: 'De los enviados: rechazados por el servidor del destinatario.',
      complained: 'De los enviados: denunciados como no deseados.',
      unsubscribed: 'De los enviados: la persona canceló algunos correos o todos.',
      clicked:
        'De los enviados por campañas que cuentan los clics: siguieron un enlace. No se cuentan los programas que siguen enlaces.',
    },
  },
});
