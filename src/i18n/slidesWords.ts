import { slides } from './en/slides.ts';
import { partOnUse } from './partOnUse.ts';
import type { Catalogue } from './words.ts';

export const slidesPart = partOnUse<typeof slides>(
  'slides',
  slides,
  import.meta.glob<Catalogue<typeof slides>>(['./*/slides.ts', '!./en/slides.ts'], { import: 'slides' }),
);
