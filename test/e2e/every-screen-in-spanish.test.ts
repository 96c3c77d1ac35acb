import { testEveryScreen } from './screens/every-screen.ts';

testEveryScreen('es', [
  { size: 'phone', scheme: 'dark' },
  { size: 'desktop', scheme: 'light' },
]);
