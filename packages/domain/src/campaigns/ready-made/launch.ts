import type { Message } from '../message.ts';
import { button, divider, heading, list, message, say, text } from './parts.ts';

/** To patients and families, when the portal opens. */
export const launch: Message = message(
  say('{portalName} is open', '{portalName} ya está disponible'),
  say(
    'See your test results and write to us, day or night',
    'Vea sus resultados y escríbanos, de día o de noche',
  ),
  [
    heading('lnch01', 'Your health record, close at hand', 'Su información de salud, siempre a la mano'),
    text(
      'lnch02',
      [
        'Hello {firstName},',
        '{clinicName} now has a patient portal: **{portalName}**. It is a safe website. You can use it on a phone or a computer, at any hour. It is free.',
        'Here is what you can do:',
        list(
          'See your test results and your medicines',
          'Ask your care team a question',
          'Ask for a refill',
          'Look up your next visit, or ask for one',
        ),
      ],
      [
        'Hola, {firstName}:',
        '{clinicName} ahora tiene un portal del paciente: **{portalName}**. Es un sitio web seguro. Puede usarlo en el teléfono o en la computadora, a cualquier hora. Es gratis.',
        'Esto es lo que puede hacer:',
        list(
          'Ver sus resultados y sus medicinas',
          'Hacerle una pregunta a su equipo médico',
          'Pedir que le resurtan una receta',
          'Ver cuándo es su próxima cita, o pedir una',
        ),
      ],
    ),
    button('lnch03', 'Open the portal', 'Abrir el portal'),
    divider('lnch04'),
    text(
      'lnch05',
      ['**Do you need help?** Call us at {telephone}, or ask at the front desk on your next visit.'],
      ['**¿Necesita ayuda?** Llámenos al {telephone}, o pregunte en la recepción en su próxima visita.'],
    ),
  ],
);
