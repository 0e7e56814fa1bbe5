import type { ReactNode } from 'react';
import { useReportLang } from './reportLanguage.ts';

/** No words of a report are so long; a page with a line of millions of letters would stand still. Files hold all of them. */
const longest = 10_000;

const atMost = (words: ReactNode): ReactNode =>
  typeof words === 'string' && words.length > longest ? `${words.slice(0, longest)}…` : words;

/** Words of the report: in their own language, whose direction does not disturb what stands around. */
export function ReportText({ children }: { children: ReactNode }) {
  return <bdi lang={useReportLang()}>{atMost(children)}</bdi>;
}
