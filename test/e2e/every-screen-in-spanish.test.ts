import { testEveryScreen } from './screens/every-screen.ts';

testEveryScreen([
  { size: 'phone', language: 'es', scheme: 'dark' },
  { size: 'desktop', language: 'es', scheme: 'light' },
]);
