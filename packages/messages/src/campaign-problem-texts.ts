import { defineTexts } from './define-texts.ts';

/** What the refusals mean that campaigns can meet; a part of `problemTexts`. */
export const campaignProblemTexts = defineTexts({
  en: {
    'campaign-not-draft':
      'This campaign was sent off, so it cannot be changed as it is. Take it back first, if it has not begun.',
    'campaign-not-sent-off': 'This campaign is still a draft. Send it off first.',
    'campaign-begun':
      'The first emails are on their way, so the campaign cannot be taken back. Pause or cancel it.',
    'campaign-over': 'This campaign is over: nothing is left to pause or cancel.',
    'nobody-uncertain': 'There is nobody left of whom it is uncertain whether the email arrived.',
    'product-has-campaign':
      'This product of the marketing plan has a campaign already. Open that one instead.',
    'sending-stopped':
      'Sending is stopped for your clinic, because too many emails bounced or were reported. An owner can let it go on.',
    'sending-not-stopped': 'Sending is not stopped. Reload the page.',
    'domain-there': 'Your clinic has a domain to send from already. Remove it first, to use another one.',
    'no-domain': 'There is no domain to look at any more. Reload the page.',
    'sequence-on':
      'This sequence is on: its words can be mended, but not whom it is for or when it writes. Turn it off first.',
    'steps-missing': 'A sequence needs a step at least before it can be turned on.',
    'too-many-sequences': 'Your clinic has 20 sequences, and there can be no more. Remove one first.',
    'unknown-message': 'This ready-made message is not there any more. Choose another one.',
    'not-a-picture': 'This file is no picture. Choose a PNG, JPEG or GIF of at most 200 KB.',
    'unknown-picture': 'This picture is not there any more. Load it up again.',
    'unknown-campaign': 'This campaign is not there any more. Choose another one.',
    'unknown-product': 'This product of the marketing plan is not there any more. Choose another one.',
    'message-too-large': 'This message is too long to be stored. Shorten its texts or remove blocks.',
    'message-unfinished': 'Something has to be mended in the message before it can be sent: see its checks.',
    'topic-missing': 'Choose what the campaign is about first: people can stop single topics.',
    'audience-empty': 'Nobody would get this campaign. Widen its audience, or add contacts first.',
    'postal-address-missing':
      'Every campaign has to show the postal address of your clinic. Enter it in the profile first.',
    'no-such-time':
      'The clock never shows this time on that day, because summer time begins. Choose another time.',
    'send-time-past': 'This time has passed in the time zone of your clinic. Choose a later one.',
  },
  es: {
    'campaign-not-draft':
      'Esta campaña ya está en marcha y no se puede cambiar así. Retírela primero, si todavía no ha comenzado.',
    'campaign-not-sent-off': 'Esta campaña todavía es un borrador. Envíela primero.',
    'campaign-begun':
      'Los primeros correos ya salieron, por eso la campaña no se puede retirar. Póngala en pausa o cancélela.',
    'campaign-over': 'Esta campaña terminó: no queda nada que poner en pausa ni cancelar.',
    'nobody-uncertain': 'No queda nadie de quien no se sepa si el correo llegó.',
    'product-has-campaign': 'Este producto del plan de promoción ya es una campaña. Abra esa campaña.',
    'sending-stopped':
      'El envío está detenido para su clínica, porque demasiados correos fueron devueltos o denunciados. Una persona propietaria puede reanudarlo.',
    'sending-not-stopped': 'El envío no está detenido. Vuelva a cargar la página.',
    'domain-there': 'Su clínica ya tiene un dominio para enviar. Quítelo primero para usar otro.',
    'no-domain': 'Ya no hay ningún dominio que comprobar. Vuelva a cargar la página.',
    'sequence-on':
      'Esta secuencia está activa: puede corregir sus textos, pero no para quién es ni cuándo escribe. Desactívela primero.',
    'steps-missing': 'Una secuencia necesita al menos un paso antes de activarse.',
    'too-many-sequences': 'Su clínica tiene 20 secuencias y no puede haber más. Elimine una primero.',
    'unknown-message': 'Este mensaje preparado ya no existe. Elija otro.',
    'not-a-picture': 'Este archivo no es una imagen. Elija un PNG, JPEG o GIF de 200 KB como máximo.',
    'unknown-picture': 'Esta imagen ya no existe. Súbala de nuevo.',
    'unknown-campaign': 'Esta campaña ya no existe. Elija otra.',
    'unknown-product': 'Este producto del plan de promoción ya no existe. Elija otro.',
    'message-too-large': 'Este mensaje es demasiado largo. Acorte los textos o quite bloques.',
    'message-unfinished': 'Hay algo que corregir en el mensaje antes de enviarlo: vea sus revisiones.',
    'topic-missing':
      'Elija primero de qué trata la campaña: las personas pueden cancelar temas por separado.',
    'audience-empty': 'Nadie recibiría esta campaña. Amplíe su público o agregue contactos primero.',
    'postal-address-missing':
      'Cada campaña debe mostrar la dirección postal de su clínica. Escríbala primero en el perfil.',
    'no-such-time':
      'El reloj nunca marca esta hora en ese día, porque empieza el horario de verano. Elija otra hora.',
    'send-time-past': 'Esta hora ya pasó en la zona horaria de su clínica. Elija una posterior.',
  },
});
