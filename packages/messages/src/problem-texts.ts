import { campaignProblemTexts } from './campaign-problem-texts.ts';
import { contactProblemTexts } from './contact-problem-texts.ts';
import { defineTexts } from './define-texts.ts';
import { feedbackProblemTexts } from './feedback-problem-texts.ts';
import { figureProblemTexts } from './figure-problem-texts.ts';
import { marketingProblemTexts } from './marketing-problem-texts.ts';
import { programProblemTexts } from './program-problem-texts.ts';
import { submissionProblemTexts } from './submission-problem-texts.ts';

/** What each refusal of the API means for the person in front of the screen. The web app checks that no code is missing. */
export const problemTexts = defineTexts({
  en: {
    noAnswer: 'Portolan cannot be reached. Check your connection and try again.',
    unknown: 'Something unexpected happened on this page. Reload it and try again.',
    reference: (id: string) => `Reference for support: ${id}`,
    codes: {
      ...submissionProblemTexts.en,
      ...campaignProblemTexts.en,
      ...contactProblemTexts.en,
      ...feedbackProblemTexts.en,
      ...figureProblemTexts.en,
      ...marketingProblemTexts.en,
      ...programProblemTexts.en,
      'malformed-json': 'The request could not be read. Reload the page and try again.',
      'invalid-request':
        'Something in what was entered cannot be accepted. Check the fields; if they are right, reload the page and try again.',
      'invalid-cursor': 'The list has changed. Reload the page to see it from the beginning.',
      'idempotency-key-required': 'The request was incomplete. Reload the page and try again.',
      unauthenticated: 'Your sign-in has ended. Sign in again to go on.',
      'email-not-verified': 'Confirm your email address first, then sign in again.',
      'wrong-role': 'Your role does not allow this. Ask an owner of the organization.',
      'clinic-only': 'Only a clinic can do this.',
      'foundation-only': 'Only a foundation can do this.',
      'not-your-comment': 'Only who wrote a comment can change it. Write an answer below it instead.',
      'not-your-barrier': 'With your role you can only change barriers that you logged.',
      'sharing-not-yours':
        'Only owners and editors decide what is shared with a foundation. Ask one of them.',
      'plan-not-shared':
        'This plan is not shared with that foundation now, so nothing can be said to it here.',
      'not-your-activity': 'With your role you can only change activities you are responsible for.',
      'invitation-for-another-address':
        'This invitation was sent to a different email address. Sign in with the address it was sent to, or ask for a new invitation.',
      'not-through-the-edge':
        'This request did not come by the usual way. Open Portolan at its own address and try again.',
      'stopped-at-the-edge':
        'A safety check stopped this request on its way. If a text holds program code, take it out, then try again.',
      'name-required': 'Tell us your name first: in your settings, or on the page where you came in.',
      'not-found': 'This does not exist, or you do not have access to it.',
      'method-not-allowed': 'The request was not understood. Reload the page and try again.',
      'already-member': 'This person is a member already.',
      'idempotency-key-reused': 'This was sent before with other content. Reload the page and try again.',
      'export-running': 'An export is being made already. Wait until it is ready.',
      'export-not-ready': 'This export is not ready, or no longer kept. Ask for a new one.',
      'closing-requested': 'The organization is to be closed already.',
      'closing-begun': 'The organization is being erased. This can no longer be called off.',
      'name-differs': 'This is not the name of the organization. Type it as it stands above.',
      'last-owner': 'An organization needs at least one owner. Make somebody else an owner first.',
      'write-contention': 'Several people changed this at the same moment. Try again.',
      'invitation-pending': 'This address has an invitation that is still open. You can send it again.',
      'already-joined': 'Your clinic takes part in this program already.',
      'already-taking-part': 'The clinic of this address takes part already.',
      'consent-ended': 'Your clinic has left this program, so there is nothing left to change.',
      'invitation-used': 'This invitation has been used already.',
      'activity-id-taken': 'This activity has been added already. Reload the page to see it.',
      'invitation-declined':
        'This invitation was declined. If that was a mistake, ask the foundation to send it again.',
      'invitation-expired': 'This invitation has expired. Ask for a new one.',
      'invitation-revoked': 'This invitation was taken back. Ask for a new one if you need it.',
      conflict: 'Somebody else changed the same field. Choose which version to keep.',
      'stale-version': 'Somebody else changed this meanwhile. Look at the new version and try again.',
      'body-too-large': 'This is too large to be saved. Shorten it or use a smaller file.',
      'unsupported-media-type': 'The request was not understood. Reload the page and try again.',
      'role-not-of-kind': 'This role does not exist in this kind of organization.',
      'agreement-required': 'A clinic needs to accept the business associate agreement.',
      'terms-outdated': 'The terms have changed since you opened this page. Reload it and read the new ones.',
      'targets-exceed-patients':
        'The patient targets do not fit together: patients who view cannot be more than patients with access, and those cannot be more than all patients.',
      'nothing-to-publish': 'Nothing has changed since the latest version, so there is nothing to publish.',
      'template-not-offered':
        'This version is not offered to this plan any more. Reload the page to see what is.',
      'unknown-template':
        'This version of the template does not exist here. Reload the page and choose another.',
      'template-unfinished': 'The template cannot be published yet: something is missing in it.',
      'template-too-large':
        'The template holds more than can be saved. Shorten texts, or remove what is hidden.',
      'template-id-repeated': 'The template holds the same part twice. Reload the page and try again.',
      'too-many-versions':
        'This template has as many versions as it can have. Copy the latest into a new template.',
      'element-retired': 'This element is no longer part of the plan’s template. It is kept for reading.',
      'unknown-prompt':
        'This question is no longer part of the plan. What was answered to it is kept. Reload the page to see what is asked now.',
      'invalid-answer': 'This answer does not fit the question. Check it and try again.',
      'unknown-activity': 'This activity no longer exists. Reload the page to see the current plan.',
      'unknown-mention':
        'Somebody you mention cannot read this conversation. Take the name out, then send it again.',
      'unknown-member':
        'The responsible person is no longer a member. Choose somebody else, or type the name.',
      'too-many-activities': 'This element holds as many activities as it can. Remove some first.',
      'too-many-invitations':
        'Your organization has sent 50 invitations within a day. Send the next ones tomorrow.',
      'program-full': 'This program has had 5,000 invitations, which is all it can take.',
      'list-without-clinics':
        'There is no clinic in this file. It needs a row for each clinic, with its name and an email address.',
      'list-too-long': 'This file has more than 5,000 rows. Split it into smaller files.',
      'too-many-rows-at-once': 'At most 250 rows can be invited at once. Send the list in parts.',
      'too-many-join-requests':
        'You are waiting for 10 clinics to answer. Ask another one when one of them has.',
      'too-many-letters':
        'This invitation has been sent five times. Check the address with the person; if it is another one, take the invitation back and send a new one.',
      'too-many-organizations':
        'You already own 20 organizations. Leave one of them, or ask a colleague to set this one up.',
      'element-too-large': 'This element holds as much text as it can. Shorten some texts first.',
      'if-match-required': 'The request was incomplete. Reload the page and try again.',
      'too-many-requests': 'Too much was asked at once. Wait a moment and try again.',
      'internal-error': 'Something went wrong on our side. Nothing was lost; try again in a moment.',
      unavailable: 'Portolan cannot answer right now. Try again in a moment.',
    },
  },
  es: {
    noAnswer: 'No se puede acceder a Portolan. Revise su conexión e inténtelo de nuevo.',
    unknown: 'Ocurrió algo inesperado en esta página. Vuelva a cargarla e inténtelo de nuevo.',
    reference: (id: string) => `Referencia para el servicio de asistencia: ${id}`,
    codes: {
      ...submissionProblemTexts.es,
      ...campaignProblemTexts.es,
      ...contactProblemTexts.es,
      ...feedbackProblemTexts.es,
      ...figureProblemTexts.es,
      ...marketingProblemTexts.es,
      ...programProblemTexts.es,
      'malformed-json': 'No se pudo leer la solicitud. Vuelva a cargar la página e inténtelo de nuevo.',
      'invalid-request':
        'Hay algún dato que no se puede aceptar. Revise los campos; si están bien, vuelva a cargar la página e inténtelo de nuevo.',
      'invalid-cursor': 'La lista ha cambiado. Vuelva a cargar la página para verla desde el principio.',
      'idempotency-key-required':
        'La solicitud estaba incompleta. Vuelva a cargar la página e inténtelo de nuevo.',
      unauthenticated: 'Su sesión ha terminado. Inicie sesión de nuevo para continuar.',
      'email-not-verified': 'Confirme primero su correo electrónico y luego inicie sesión de nuevo.',
      'wrong-role': 'Su función no permite hacer esto. Consulte a un titular de la organización.',
      'clinic-only': 'Solo una clínica puede hacer esto.',
      'foundation-only': 'Solo una fundación puede hacer esto.',
      'not-your-comment':
        'Solo quien escribió un comentario puede cambiarlo. Escriba una respuesta más abajo.',
      'not-your-barrier': 'Con su función solo puede cambiar las barreras que usted anotó.',
      'sharing-not-yours':
        'Solo titulares y editores deciden qué se comparte con una fundación. Pídaselo a uno de ellos.',
      'plan-not-shared':
        'Este plan no se comparte ahora con esa fundación; por eso no se le puede escribir aquí.',
      'not-your-activity':
        'Con su función, usted solo puede cambiar las actividades de las que es responsable.',
      'invitation-for-another-address':
        'Esta invitación se envió a otro correo electrónico. Inicie sesión con la dirección a la que se envió o pida una invitación nueva.',
      'not-through-the-edge':
        'Esta solicitud no llegó por el camino habitual. Abra Portolan en su propia dirección e inténtelo de nuevo.',
      'stopped-at-the-edge':
        'Un control de seguridad detuvo esta solicitud en el camino. Si algún texto contiene código de programación, quítelo e inténtelo de nuevo.',
      'name-required': 'Díganos antes su nombre: en sus preferencias o en la página por la que entró.',
      'not-found': 'Esto no existe o usted no tiene acceso.',
      'method-not-allowed': 'No se entendió la solicitud. Vuelva a cargar la página e inténtelo de nuevo.',
      'already-member': 'Esta persona ya es miembro.',
      'idempotency-key-reused':
        'Esto ya se envió con otro contenido. Vuelva a cargar la página e inténtelo de nuevo.',
      'export-running': 'Ya se está preparando una exportación. Espere a que esté lista.',
      'export-not-ready': 'Esta exportación no está lista o ya no se conserva. Pida una nueva.',
      'closing-requested': 'El cierre de la organización ya está solicitado.',
      'closing-begun': 'La organización se está borrando. Ya no se puede cancelar.',
      'name-differs': 'Este no es el nombre de la organización. Escríbalo como aparece arriba.',
      'last-owner': 'Una organización necesita al menos un titular. Nombre antes titular a otra persona.',
      'write-contention': 'Varias personas cambiaron esto en el mismo momento. Inténtelo de nuevo.',
      'invitation-pending': 'Esta dirección tiene una invitación abierta. Puede enviarla de nuevo.',
      'already-joined': 'Su clínica ya participa en este programa.',
      'already-taking-part': 'La clínica de esta dirección ya participa.',
      'consent-ended': 'Su clínica ya dejó este programa, así que no hay nada que cambiar.',
      'invitation-used': 'Esta invitación ya se ha utilizado.',
      'activity-id-taken': 'Esta actividad ya se ha agregado. Vuelva a cargar la página para verla.',
      'invitation-declined':
        'Esta invitación fue rechazada. Si fue un error, pida a la fundación que se la envíe de nuevo.',
      'invitation-expired': 'Esta invitación ha caducado. Pida una nueva.',
      'invitation-revoked': 'Esta invitación se ha anulado. Pida una nueva si la necesita.',
      conflict: 'Otra persona cambió el mismo campo. Elija qué versión conservar.',
      'stale-version': 'Otra persona cambió esto entretanto. Mire la versión nueva e inténtelo de nuevo.',
      'body-too-large': 'Esto es demasiado grande para guardarlo. Acórtelo o use un archivo más pequeño.',
      'unsupported-media-type':
        'No se entendió la solicitud. Vuelva a cargar la página e inténtelo de nuevo.',
      'role-not-of-kind': 'Esta función no existe en este tipo de organización.',
      'agreement-required': 'Una clínica debe aceptar el acuerdo de socio comercial.',
      'terms-outdated':
        'Las condiciones han cambiado desde que abrió esta página. Vuelva a cargarla y lea las nuevas.',
      'targets-exceed-patients':
        'Las metas de pacientes no concuerdan: los pacientes que consultan no pueden ser más que los que tienen acceso, ni estos más que el total de pacientes.',
      'nothing-to-publish': 'Nada ha cambiado desde la última versión, así que no hay nada que publicar.',
      'template-not-offered':
        'Esta versión ya no se ofrece a este plan. Vuelva a cargar la página para ver cuál se ofrece.',
      'unknown-template':
        'Esta versión de la plantilla no existe aquí. Vuelva a cargar la página y elija otra.',
      'template-unfinished': 'La plantilla todavía no se puede publicar: le falta algo.',
      'template-too-large':
        'La plantilla contiene más de lo que se puede guardar. Acorte los textos o quite lo que está oculto.',
      'template-id-repeated':
        'La plantilla contiene dos veces la misma parte. Vuelva a cargar la página e inténtelo de nuevo.',
      'too-many-versions':
        'Esta plantilla ya tiene todas las versiones que puede tener. Copie la última en una plantilla nueva.',
      'element-retired':
        'Este elemento ya no forma parte de la plantilla del plan. Se conserva para consultarlo.',
      'unknown-prompt':
        'Esta pregunta ya no forma parte del plan. Lo que se respondió se conserva. Vuelva a cargar la página para ver lo que se pregunta ahora.',
      'invalid-answer': 'Esta respuesta no corresponde a la pregunta. Revísela e inténtelo de nuevo.',
      'unknown-activity': 'Esta actividad ya no existe. Vuelva a cargar la página para ver el plan actual.',
      'unknown-mention':
        'Alguien a quien menciona no puede leer esta conversación. Quite el nombre y vuelva a enviarlo.',
      'unknown-member': 'La persona responsable ya no es miembro. Elija a otra persona o escriba el nombre.',
      'too-many-activities': 'En este elemento no caben más actividades. Quite antes alguna.',
      'too-many-invitations':
        'Su organización ya ha enviado 50 invitaciones en un día. Envíe las siguientes mañana.',
      'program-full': 'Este programa ya tuvo 5,000 invitaciones, que son todas las que admite.',
      'list-without-clinics':
        'No hay ninguna clínica en este archivo. Necesita una fila por clínica, con su nombre y un correo electrónico.',
      'list-too-long': 'Este archivo tiene más de 5,000 filas. Divídalo en archivos más pequeños.',
      'too-many-rows-at-once': 'Se pueden invitar como máximo 250 filas a la vez. Envíe la lista por partes.',
      'too-many-join-requests':
        'Usted espera la respuesta de 10 clínicas. Pida ingresar en otra cuando una de ellas haya respondido.',
      'too-many-letters':
        'Esta invitación ya se ha enviado cinco veces. Compruebe la dirección con la persona; si es otra, retire la invitación y envíe una nueva.',
      'too-many-organizations':
        'Usted ya es titular de 20 organizaciones. Deje una de ellas o pida a un colega que cree esta.',
      'element-too-large': 'En este elemento no cabe más texto. Acorte antes alguno.',
      'if-match-required': 'La solicitud estaba incompleta. Vuelva a cargar la página e inténtelo de nuevo.',
      'too-many-requests':
        'Se hicieron demasiadas solicitudes a la vez. Espere un momento e inténtelo de nuevo.',
      'internal-error':
        'Algo falló por nuestra parte. No se ha perdido nada; inténtelo de nuevo dentro de un momento.',
      unavailable: 'Portolan no puede responder ahora. Inténtelo de nuevo dentro de un momento.',
    },
  },
});
