import type { Message } from '../message.ts';
import { button, divider, heading, list, message, say, text } from './parts.ts';

/** From those who lead the clinic to everybody who works there. */
export const leadershipToStaff: Message = message(
  say('Why {portalName} matters, and what we ask of you', 'Por qué importa {portalName}, y qué le pedimos'),
  say('It is a priority this year. Here is your part in it', 'Es una prioridad este año. Esta es su parte'),
  [
    heading('lead01', 'The portal is everybody’s project', 'El portal es un proyecto de todos'),
    text(
      'lead02',
      [
        'Hello {firstName},',
        '{portalName} is one of the priorities of {clinicName} this year. Patients who can read their results and write to us take a bigger part in their care. And each request that comes through the portal is one phone call less.',
        'Patients trust you. When you tell them about the portal, they try it. We ask three things of you:',
        list(
          '**Have an account yourself**, so that you can show how it works.',
          '**Mention it at every visit:** “You will find your results in the portal.”',
          '**Answer in time.** A patient who waits too long will pick up the phone again.',
        ),
      ],
      [
        'Hola, {firstName}:',
        '{portalName} es una de las prioridades de {clinicName} este año. Los pacientes que pueden leer sus resultados y escribirnos participan más en su atención. Y cada solicitud que llega por el portal es una llamada menos.',
        'Los pacientes confían en usted. Cuando usted les habla del portal, lo prueban. Le pedimos tres cosas:',
        list(
          '**Tenga su propia cuenta**, para poder mostrar cómo funciona.',
          '**Menciónelo en cada visita:** “Sus resultados estarán en el portal”.',
          '**Conteste a tiempo.** Un paciente que espera demasiado volverá a llamar por teléfono.',
        ),
      ],
    ),
    button('lead03', 'Open the portal', 'Abrir el portal'),
    divider('lead04'),
    text(
      'lead05',
      [
        'We look at the numbers every month and share them with you. If something stands in your way, tell us or the portal team: removing it is our job.',
        'Thank you for your part in this.',
        '*The leadership of {clinicName}*',
      ],
      [
        'Revisamos las cifras cada mes y las compartimos con usted. Si algo le estorba, díganoslo a nosotros o al equipo del portal: quitar ese obstáculo es nuestro trabajo.',
        'Gracias por su parte en esto.',
        '*La dirección de {clinicName}*',
      ],
    ),
  ],
);
