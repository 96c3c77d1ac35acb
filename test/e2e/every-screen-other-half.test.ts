import { testEveryScreen } from './screens/every-screen.ts';

testEveryScreen({ language: 'es', scheme: 'dark' }, 'desktop');
