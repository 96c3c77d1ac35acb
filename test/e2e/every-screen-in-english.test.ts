import { testEveryScreen } from './screens/every-screen.ts';

testEveryScreen([
  { size: 'phone', language: 'en', scheme: 'light' },
  { size: 'desktop', language: 'en', scheme: 'dark' },
]);
