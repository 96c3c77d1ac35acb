import { testEveryScreen } from './screens/every-screen.ts';

testEveryScreen('en', [
  { size: 'phone', scheme: 'light' },
  { size: 'desktop', scheme: 'dark' },
]);
