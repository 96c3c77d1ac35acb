import type { Message } from '../message.ts';
import { button, heading, message, say, text } from './parts.ts';

/** To those who have no account yet: how to get one, and what else to know. */
export const howToEnroll: Message = message(
  say('Sign up for {portalName} in five minutes', 'Regístrese en {portalName} en cinco minutos'),
  say(
    'All you need is an email address and your date of birth',
    'Solo necesita un correo y su fecha de nacimiento',
  ),
  [
    heading('enrl01', 'How to sign up', 'Cómo registrarse'),
    text(
      'enrl02',
      [
        'Hello {firstName},',
        'You can sign up for {portalName} in four steps:',
        '**1.** Open the portal with the button below.\n**2.** Choose “Sign up”.\n**3.** Type your name, your date of birth and your email address.\n**4.** Open the email that you get and choose a password.',
      ],
      [
        'Hola, {firstName}:',
        'Puede registrarse en {portalName} en cuatro pasos:',
        '**1.** Abra el portal con el botón de abajo.\n**2.** Elija “Registrarse”.\n**3.** Escriba su nombre, su fecha de nacimiento y su correo electrónico.\n**4.** Abra el correo que recibirá y elija una contraseña.',
      ],
    ),
    button('enrl03', 'Sign up now', 'Registrarme ahora'),
    {
      id: 'enrl04',
      kind: 'columns',
      columns: [
        [
          heading('enrl05', 'Caring for someone?', '¿Cuida a alguien?'),
          text(
            'enrl06',
            ['You can look after the account of a child, or of somebody who agrees. Ask us for the form.'],
            [
              'Usted puede manejar la cuenta de un niño, o de otra persona si ella está de acuerdo. Pídanos el formulario.',
            ],
          ),
        ],
        [
          heading('enrl07', 'Is it safe?', '¿Es seguro?'),
          text(
            'enrl08',
            ['Only you and your care team see what is there. Never give your password to anybody.'],
            ['Solo usted y su equipo médico ven lo que hay ahí. No le dé su contraseña a nadie.'],
          ),
        ],
      ],
    },
    text(
      'enrl09',
      ['Stuck? Call us at {telephone}. We can sign you up on the phone.'],
      ['¿Tiene problemas? Llámenos al {telephone}. Podemos registrarle por teléfono.'],
    ),
  ],
);
