import { defineTexts } from './define-texts.ts';

/** What the refusals mean that the marketing plan can meet; a part of `problemTexts`. */
export const marketingProblemTexts = defineTexts({
  en: {
    'product-not-email':
      'Only a product with the channel Email can become a campaign. Change its channel first.',
    'too-many-products': 'A plan has at most 300 products. Remove some that you do not need any more.',
  },
  es: {
    'product-not-email':
      'Solo un producto con el medio Correo puede convertirse en campaña. Cambie primero el medio.',
    'too-many-products': 'Un plan tiene como máximo 300 productos. Elimine algunos que ya no necesite.',
  },
});
