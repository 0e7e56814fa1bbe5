import type { ReactNode } from 'react';
import { useReportLang } from './reportLanguage.ts';

/** No words of a report are so long; a page with a line of millions of letters would stand still. Files hold all of them. */
const longest = 10_000;

/** Words of the report: in their own language, whose direction does not disturb what stands around. */
export function ReportText({ children }: { children: ReactNode }) {
  const isEndless = typeof children === 'string' && children.length > longest;
  return <bdi lang={useReportLang()}>{isEndless ? [children.slice(0, longest), '…'] : children}</bdi>;
}
