import { testEveryScreen } from './screens/every-screen.ts';

testEveryScreen({ language: 'en', scheme: 'light' }, 'phone');
