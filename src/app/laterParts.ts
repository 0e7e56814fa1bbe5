import { leadershipPanel } from '../panels/leadership/leadershipPanel.ts';
import { liaisonsPanel } from '../panels/liaisons/liaisonsPanel.ts';
import { meetingsPanel } from '../panels/meetings/meetingsPanel.ts';
import { nextStepsPanel } from '../panels/next-steps/nextStepsPanel.ts';
import { overviewPanel } from '../panels/overview/overviewPanel.ts';
import type { Panel } from '../panels/panel.ts';
import { timelinePanel } from '../panels/timeline/timelinePanel.ts';
import { workingGroupsPanel } from '../panels/working-groups/workingGroupsPanel.ts';
import { Masthead } from './Masthead.tsx';
import { PageEnd } from './PageEnd.tsx';
import { PresentScreen } from './PresentScreen.tsx';
import type { PanelId } from './panels.ts';

/** What is read before anything in it is worked, and the way to other screens: its script comes after that of the table. */
export const laterParts = {
  Masthead,
  PageEnd,
  PresentScreen,
  panels: {
    overview: overviewPanel,
    timeline: timelinePanel,
    meetings: meetingsPanel,
    'working-groups': workingGroupsPanel,
    leadership: leadershipPanel,
    liaisons: liaisonsPanel,
    'next-steps': nextStepsPanel,
  } satisfies Record<Exclude<PanelId, 'deliverables'>, Panel>,
};
