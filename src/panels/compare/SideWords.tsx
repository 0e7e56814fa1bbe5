import type { ReactNode } from 'react';
import { ReportText } from '../../figures/ReportText.tsx';
import { ReportLanguageContext } from '../../figures/reportLanguage.ts';
import { languageOf, useComparing } from './comparing.ts';

type Props = {
  /** The report whose words these are; null where they are the interface's. */
  of: 'earlier' | 'later' | null;
  children: ReactNode;
};

/** Words of one of the two reports, in the language of that report. */
export function SideWords({ of, children }: Props) {
  const { reports } = useComparing();
  if (of === null) return children;
  return (
    <ReportLanguageContext value={languageOf(reports[of])}>
      <ReportText>{children}</ReportText>
    </ReportLanguageContext>
  );
}
