import { defineTexts } from './define-texts.ts';

/** What contacts are, in the words of the interface; lists, forms, segments and reports say it alike. */
export const contactWordTexts = defineTexts({
  en: {
    portalStatuses: {
      unknown: 'Not known',
      'not-yet': 'Not enrolled yet',
      enrolled: 'Enrolled',
      'signed-in': 'Has signed in',
    },
    consentSources: {
      'sign-up-page': 'Signed up on your page',
      'portal-enrollment': 'When enrolling in the portal',
      paper: 'On paper',
      spoken: 'In conversation',
      employment: 'As part of the staff',
      none: 'Has not agreed',
    },
    standings: {
      subscribed: 'Gets email',
      'topics-stopped': 'Stopped some topics',
      unsubscribed: 'Unsubscribed',
      bounced: 'Email bounced',
      complained: 'Reported as spam',
      'no-consent': 'Has not agreed',
    },
    reasons: {
      bounced: 'their email bounced',
      complained: 'they reported an email as spam',
      unsubscribed: 'they unsubscribed',
      'topic-stopped': 'they stopped this topic',
      'no-consent': 'they have not agreed to get email',
      'no-version': 'the message is not in their language',
    },
    leaving: {
      'too-many': 'too many emails',
      'not-for-me': 'not for them',
      'never-asked': 'never asked for it',
      other: 'another reason',
      untold: 'no reason given',
    },
  },
  es: {
    portalStatuses: {
      unknown: 'No se sabe',
      'not-yet': 'Sin inscripción todavía',
      enrolled: 'Con inscripción',
      'signed-in': 'Ya inició sesión',
    },
    consentSources: {
      'sign-up-page': 'Se suscribió en su página',
      'portal-enrollment': 'Al inscribirse en el portal',
      paper: 'En papel',
      spoken: 'De palabra',
      employment: 'Como parte del personal',
      none: 'No ha aceptado',
    },
    standings: {
      subscribed: 'Recibe correos',
      'topics-stopped': 'Canceló algunos temas',
      unsubscribed: 'Canceló la suscripción',
      bounced: 'Correo devuelto',
      complained: 'Marcó un correo como no deseado',
      'no-consent': 'No ha aceptado',
    },
    reasons: {
      bounced: 'su correo fue devuelto',
      complained: 'marcaron un correo como no deseado',
      unsubscribed: 'cancelaron la suscripción',
      'topic-stopped': 'cancelaron este tema',
      'no-consent': 'no han aceptado recibir correos',
      'no-version': 'el mensaje no está en su idioma',
    },
    leaving: {
      'too-many': 'demasiados correos',
      'not-for-me': 'no eran para la persona',
      'never-asked': 'nunca los pidió',
      other: 'otro motivo',
      untold: 'sin motivo indicado',
    },
  },
});
