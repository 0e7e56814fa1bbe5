import type { ReactNode } from 'react';
import { useReportLang } from './reportLanguage.ts';

/** Words of the report: in their own language, whose direction does not disturb what stands around. */
export function ReportText({ children }: { children: ReactNode }) {
  return <bdi lang={useReportLang()}>{children}</bdi>;
}
