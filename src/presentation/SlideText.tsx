import { Naming } from '../figures/Naming.tsx';
import { usePresentingWords } from './presentingWords.ts';

/** A text on or about a slide, in which the report's names are told to be in its language. */
export function SlideText({ children }: { children: string }) {
  return <Naming names={usePresentingWords().names}>{children}</Naming>;
}
