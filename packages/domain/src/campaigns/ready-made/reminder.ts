import type { Message } from '../message.ts';
import { button, heading, list, message, say, text } from './parts.ts';

/** To those who have an account and have not signed in yet. */
export const reminder: Message = message(
  say('Your {portalName} account is waiting', 'Su cuenta de {portalName} le espera'),
  say('You signed up. One step is left', 'Ya se registró. Falta un paso'),
  [
    heading('rmnd01', 'One step is left', 'Falta un solo paso'),
    text(
      'rmnd02',
      [
        'Hello {firstName},',
        'You have an account with {portalName}, but you have not signed in yet. It takes a minute.',
        'Once you are in, you can:',
        list(
          'read your results at home',
          'write to your care team when it suits you',
          'see when your next visit is',
        ),
      ],
      [
        'Hola, {firstName}:',
        'Usted tiene una cuenta en {portalName}, pero todavía no ha entrado. Toma un minuto.',
        'Una vez adentro, puede:',
        list(
          'leer sus resultados en casa',
          'escribirle a su equipo médico cuando le convenga',
          'ver cuándo es su próxima cita',
        ),
      ],
    ),
    button('rmnd03', 'Sign in', 'Entrar al portal'),
    text(
      'rmnd04',
      ['**Forgot your password?** Choose “Forgot password” on the first page, or call us at {telephone}.'],
      [
        '**¿Olvidó su contraseña?** Elija “Olvidé mi contraseña” en la primera página, o llámenos al {telephone}.',
      ],
    ),
  ],
);
