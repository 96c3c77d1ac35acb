import type { DemoContactList } from '../demo-contacts.ts';
import { renee } from './people.ts';

/**
 * Whom Cedar Creek writes to. The addresses of the mail service's simulator are received, returned or reported as spam by
 * themselves, so that a campaign's report has something of each.
 */
export const contacts: DemoContactList = {
  by: renee,
  contacts: [
    {
      audience: 'patients',
      language: 'es',
      portalStatus: 'not-yet',
      topics: ['portal'],
      agreed: 40,
      people: [
        'Rosa Delgado',
        'Luis Mondragón',
        'Irma Sandoval',
        'Pedro Archuleta',
        'Lucía Maestas',
        'José Trujillo',
        'Carmen Vigil',
        'Ramón Gallegos',
        'Teresa Ortiz',
        'Miguel Baca',
        'Elena Quintana',
      ],
    },
    {
      audience: 'patients',
      language: 'es',
      portalStatus: 'enrolled',
      topics: ['portal', 'clinic'],
      agreed: 75,
      people: ['Beatriz Romero', 'Héctor Salazar', 'Julia Montoya', 'Marco Lucero', 'Silvia Padilla'],
    },
    {
      audience: 'patients',
      language: 'es',
      portalStatus: 'signed-in',
      agreed: 120,
      people: ['Ana Valdez', 'Tomás Chávez'],
    },
    {
      audience: 'patients',
      language: 'en',
      portalStatus: 'not-yet',
      topics: ['portal'],
      agreed: 30,
      people: [
        'Walter Begay',
        'June Hatch',
        'Ellen Yazzie',
        'Dale Whitehorse',
        'Martha Tso',
        'Grace Atcitty',
        'Leo Benally',
        'Nora Kinsley',
        'Frank Lameman',
        'Opal Sterling',
      ],
    },
    {
      audience: 'patients',
      language: 'en',
      portalStatus: 'enrolled',
      agreed: 60,
      people: ['Harold Nez', 'Iris Coleman', 'Vernon Platero', 'Judith Moss', 'Ray Tsosie', 'Wanda Pike'],
    },
    {
      audience: 'patients',
      language: 'en',
      portalStatus: 'signed-in',
      topics: ['clinic'],
      agreed: 200,
      people: ['Peter Holt', 'Louise Manygoats', 'Arthur Finch', 'Delia Crane'],
    },
    {
      audience: 'patients',
      language: 'en',
      portalStatus: 'unknown',
      agreed: 20,
      people: [
        'Delivered Mail <success@simulator.amazonses.com>',
        'Returned Mail <bounce@simulator.amazonses.com>',
        'Reported Mail <complaint@simulator.amazonses.com>',
      ],
    },
    {
      audience: 'patients',
      language: 'en',
      portalStatus: 'unknown',
      agreed: null,
      people: ['Albert Moon', 'Sarah Roan Horse'],
    },
    {
      audience: 'families',
      language: 'es',
      portalStatus: 'unknown',
      agreed: 25,
      people: ['Dolores Aragón', 'Ernesto Lobato', 'Pilar Cordova'],
    },
    {
      audience: 'families',
      language: 'en',
      portalStatus: 'unknown',
      agreed: 25,
      people: ['Kathy Denetsosie', 'Samuel Reed', 'Emma Charley'],
    },
    {
      audience: 'providers',
      language: 'en',
      portalStatus: 'unknown',
      agreed: 300,
      people: ['Helen Okafor <helen@cedarcreek.example>', 'Priya Nair <priya.nair@cedarcreek.example>'],
    },
    {
      audience: 'staff',
      language: 'en',
      portalStatus: 'unknown',
      agreed: 300,
      people: ['Tasha Bell <tasha@cedarcreek.example>', 'Dana Ruiz <dana.ruiz@cedarcreek.example>'],
    },
    {
      audience: 'staff',
      language: 'es',
      portalStatus: 'unknown',
      agreed: 300,
      people: ['Omar Velarde <omar.velarde@cedarcreek.example>'],
    },
  ],
  segments: [
    {
      name: 'Patients who are not enrolled yet',
      rules: { audiences: ['patients'], portalStatuses: ['not-yet'] },
    },
    {
      name: 'Spanish readers to welcome',
      rules: {
        audiences: ['patients', 'families'],
        languages: ['es'],
        portalStatuses: ['not-yet', 'unknown'],
      },
    },
    { name: 'Everybody on the staff', rules: { audiences: ['staff', 'providers'] } },
  ],
};
