import { writePdf } from '@portolan/documents/pdf/write-pdf';
import { downloadBlob } from '../../../files/download.ts';
import { drawPoster, type Paper, type Poster, type PosterLanguage } from './draw-poster.ts';

/** Makes the poster here and hands it to the browser as a file. */
export const savePoster = (poster: Poster, paper: Paper, language: PosterLanguage, name: string): void =>
  downloadBlob(name, new Blob([writePdf(drawPoster(poster, paper, language))], { type: 'application/pdf' }));
