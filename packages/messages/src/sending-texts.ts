import { defineTexts } from './define-texts.ts';

/** A clinic's own domain to send from, and how it stands with those who take its mail. */
export const sendingTexts = defineTexts({
  en: {
    domain: {
      title: 'Your own domain',
      none: 'Your emails come from an address that all clinics share, in your clinic’s name. With a domain of your own they come from your own address, which people and mail programs trust more.',
      label: 'Domain',
      hint: 'A part of it made for email is best, such as news.your-clinic.org. Whoever looks after your website can set it up in a few minutes.',
      placeholder: 'news.your-clinic.org',
      invalid: 'Enter a domain such as news.your-clinic.org, without “www” or an @.',
      add: 'Set up this domain',
      owners: 'An owner of your clinic can set one up.',
      states: {
        asked: 'Being prepared',
        waiting: 'Waiting for your DNS records',
        verified: 'Ready: your emails come from it',
        failed: 'Cannot be used',
        removing: 'Being removed',
      },
      says: {
        asked: 'The records to make appear here in a moment.',
        waiting:
          'Make the records below where your domain is managed. We look every 15 minutes for three days; you can also have them looked at now. Until all are found, your emails come from the shared address.',
        allSeen: 'All records are there. The mail service has to see them too, which can take some hours.',
        verified: 'All records are there. Leave them in place, or your emails come from it no more.',
        removing: 'From now on your emails come from the shared address again.',
        held: 'Another clinic on Portolan uses this domain. If it is yours, ask them to remove it first.',
        refused:
          'The mail service does not take this domain. Check how it is spelled, remove it and try again.',
      },
      found: (seen: string, all: string) => `${seen} of ${all} records found`,
      checked: (when: string) => `Last looked at ${when}`,
      check: 'Look again now',
      checking: 'Looking…',
      remove: 'Remove',
      removeTitle: (name: string) => `Remove ${name}?`,
      removeText:
        'Your emails come from the shared address at once, also those of campaigns that are under way. You can set it up again.',
      asked: 'The domain is being set up.',
      lookedAt: 'The records are being looked at.',
      removed: 'The domain is being removed.',
    },
    records: {
      purposes: {
        ownership: 'Shows that the domain is yours',
        dkim: 'Signs your emails (DKIM)',
        'mail-from': 'Takes emails that come back',
        spf: 'Says who may send for you (SPF)',
        dmarc: 'Protects your name (DMARC)',
      },
      seen: 'Found',
      unseen: 'Not found yet',
      name: 'Name',
      value: 'Value',
      copyName: (name: string) => `Copy the name ${name}`,
      copyValue: (name: string) => `Copy the value of ${name}`,
    },
    standing: {
      title: 'How much you can send',
      today: (sent: string, cap: string) => `${sent} of ${cap} emails sent today`,
      week: (sent: string) => `${sent} campaign emails in the last seven days`,
      bounced: (count: string, share: string) => `${count} bounced (${share})`,
      complained: (count: string, share: string) => `${count} reported as spam (${share})`,
      grows:
        'You can send up to twice as many as on your best day of the last 60 days, and at least 2,000 a day. Days with few bounces and complaints make it grow.',
      limits:
        'Sending stops by itself at 5% bounced or 0.1% reported as spam, of at least 100 emails in seven days. That protects the address that your emails come from.',
      lettersRest: {
        bounces:
          'The sign-up page sends no confirmation emails for now: too many of the last seven days came back, as addresses typed there do not exist. Your campaigns are not affected. It goes on by itself when those days are over; people who sign up until then must do so again.',
        complaints:
          'The sign-up page sends no confirmation emails for now: too many of the last seven days were reported as spam, often because somebody else typed the address. Your campaigns are not affected. It goes on by itself when those days are over; people who sign up until then must do so again.',
      },
    },
  },
  es: {
    domain: {
      title: 'Su propio dominio',
      none: 'Sus correos salen de una dirección que comparten todas las clínicas, con el nombre de la suya. Con un dominio propio salen de su propia dirección, en la que confían más las personas y los programas de correo.',
      label: 'Dominio',
      hint: 'Lo mejor es una parte hecha para el correo, como noticias.su-clinica.org. Quien cuida su sitio web puede prepararla en unos minutos.',
      placeholder: 'noticias.su-clinica.org',
      invalid: 'Escriba un dominio como noticias.su-clinica.org, sin “www” ni @.',
      add: 'Preparar este dominio',
      owners: 'Lo puede preparar un propietario de su clínica.',
      states: {
        asked: 'En preparación',
        waiting: 'Faltan sus registros DNS',
        verified: 'Listo: sus correos salen de él',
        failed: 'No se puede usar',
        removing: 'Se está quitando',
      },
      says: {
        asked: 'Los registros que debe crear aparecen aquí en un momento.',
        waiting:
          'Cree los registros de abajo donde se administra su dominio. Los buscamos cada 15 minutos durante tres días; también puede hacer que se busquen ahora. Hasta que estén todos, sus correos salen de la dirección compartida.',
        allSeen:
          'Están todos los registros. El servicio de correo también tiene que verlos, lo que puede tardar unas horas.',
        verified: 'Están todos los registros. Déjelos como están; si no, sus correos dejan de salir de él.',
        removing: 'Desde ahora sus correos salen otra vez de la dirección compartida.',
        held: 'Otra clínica de Portolan usa este dominio. Si es de ustedes, pídale que primero lo quite.',
        refused:
          'El servicio de correo no acepta este dominio. Revise cómo está escrito, quítelo e inténtelo de nuevo.',
      },
      found: (seen: string, all: string) => `${seen} de ${all} registros encontrados`,
      checked: (when: string) => `Última búsqueda: ${when}`,
      check: 'Buscar ahora',
      checking: 'Buscando…',
      remove: 'Quitar',
      removeTitle: (name: string) => `¿Quitar ${name}?`,
      removeText:
        'Sus correos salen enseguida de la dirección compartida, también los de campañas en curso. Puede prepararlo de nuevo.',
      asked: 'Se está preparando el dominio.',
      lookedAt: 'Se están buscando los registros.',
      removed: 'Se está quitando el dominio.',
    },
    records: {
      purposes: {
        ownership: 'Muestra que el dominio es suyo',
        dkim: 'Firma sus correos (DKIM)',
        'mail-from': 'Recibe los correos devueltos',
        spf: 'Dice quién puede enviar por usted (SPF)',
        dmarc: 'Protege su nombre (DMARC)',
      },
      seen: 'Encontrado',
      unseen: 'Aún no se encuentra',
      name: 'Nombre',
      value: 'Valor',
      copyName: (name: string) => `Copiar el nombre ${name}`,
      copyValue: (name: string) => `Copiar el valor de ${name}`,
    },
    standing: {
      title: 'Cuánto puede enviar',
      today: (sent: string, cap: string) => `${sent} de ${cap} correos enviados hoy`,
      week: (sent: string) => `${sent} correos de campañas en los últimos siete días`,
      bounced: (count: string, share: string) => `${count} devueltos (${share})`,
      complained: (count: string, share: string) => `${count} denunciados como no deseados (${share})`,
      grows:
        'Puede enviar hasta el doble que en su mejor día de los últimos 60, y al menos 2,000 al día. Crece con los días de pocos correos devueltos y denuncias.',
      limits:
        'El envío se detiene solo al llegar al 5% de devueltos o al 0.1% de denuncias, de al menos 100 correos en siete días. Así se protege la dirección de la que salen sus correos.',
      lettersRest: {
        bounces:
          'La página de suscripción no envía por ahora correos de confirmación: demasiados de los últimos siete días fueron devueltos, porque se escribieron direcciones que no existen. Sus campañas no se ven afectadas. Continúa sola cuando pasen esos días; quien se suscriba hasta entonces tendrá que hacerlo de nuevo.',
        complaints:
          'La página de suscripción no envía por ahora correos de confirmación: demasiados de los últimos siete días fueron denunciados como no deseados, a menudo porque otra persona escribió la dirección. Sus campañas no se ven afectadas. Continúa sola cuando pasen esos días; quien se suscriba hasta entonces tendrá que hacerlo de nuevo.',
      },
    },
  },
});
