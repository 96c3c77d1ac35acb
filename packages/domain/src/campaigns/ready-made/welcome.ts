import type { Message } from '../message.ts';
import { button, heading, list, message, say, text } from './parts.ts';

/** To those who enrolled a moment ago: what a sequence that welcomes begins with. */
export const welcome: Message = message(
  say('Welcome to {portalName}', 'Le damos la bienvenida a {portalName}'),
  say('Three things to try first', 'Tres cosas para empezar'),
  [
    heading('wlcm01', 'Welcome to {portalName}', 'Le damos la bienvenida a {portalName}'),
    text(
      'wlcm02',
      [
        'Hello {firstName},',
        'You are enrolled. These three things are worth a try first:',
        list(
          'look at your next visits, and ask for a new one',
          'write to your care team when it suits you',
          'ask for a refill without a call',
        ),
      ],
      [
        'Hola, {firstName}:',
        'Su inscripción está lista. Vale la pena empezar con estas tres cosas:',
        list(
          'ver sus próximas citas y pedir una nueva',
          'escribirle a su equipo médico cuando le convenga',
          'pedir un resurtido sin llamar',
        ),
      ],
    ),
    button('wlcm03', 'Open {portalName}', 'Abrir {portalName}'),
    text(
      'wlcm04',
      ['**Something does not work?** Call us at {telephone}. We are glad to help.'],
      ['**¿Algo no funciona?** Llámenos al {telephone}. Con gusto le ayudamos.'],
    ),
  ],
);
