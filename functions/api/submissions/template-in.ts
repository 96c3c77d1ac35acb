// One cache of template versions a process, whoever asks.
export { templateIn } from '../../runtime/templates.ts';
