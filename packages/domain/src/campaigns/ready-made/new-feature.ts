import type { Message } from '../message.ts';
import { button, heading, list, message, say, text } from './parts.ts';

/** To those who use the portal, when it can do something more. Refills stand here as an example. */
export const newFeature: Message = message(
  say('New in {portalName}: ask for refills online', 'Nuevo en {portalName}: pida sus recetas en línea'),
  say('No phone call, no waiting on the line', 'Sin llamar y sin esperar en la línea'),
  [
    heading('feat01', 'Ask for a refill without a call', 'Pida su receta sin llamar'),
    text(
      'feat02',
      [
        'Hello {firstName},',
        'From today you can ask for refills in {portalName}. This is how:',
        list('Sign in and open “Medicines”.', 'Choose the medicine.', 'Choose your pharmacy and send.'),
        'We answer within two working days. You get an email when it is ready.',
      ],
      [
        'Hola, {firstName}:',
        'Desde hoy puede pedir sus recetas en {portalName}. Así se hace:',
        list('Inicie sesión y abra “Medicinas”.', 'Elija la medicina.', 'Elija su farmacia y envíe.'),
        'Le contestamos en dos días hábiles. Recibirá un correo cuando esté lista.',
      ],
    ),
    button('feat03', 'Try it now', 'Probarlo ahora'),
    text(
      'feat04',
      ['Are you almost out of your medicine? Then please call us at {telephone}.'],
      ['¿Ya casi no le queda medicina? Entonces, por favor llámenos al {telephone}.'],
    ),
  ],
);
