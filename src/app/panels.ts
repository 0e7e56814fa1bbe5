import { deliverablesPanel } from '../panels/deliverables/deliverablesPanel.ts';
import { leadershipPanel } from '../panels/leadership/leadershipPanel.ts';
import { liaisonsPanel } from '../panels/liaisons/liaisonsPanel.ts';
import { meetingsPanel } from '../panels/meetings/meetingsPanel.ts';
import { nextStepsPanel } from '../panels/next-steps/nextStepsPanel.ts';
import { overviewPanel } from '../panels/overview/overviewPanel.ts';
import type { Panel } from '../panels/panel.ts';
import { timelinePanel } from '../panels/timeline/timelinePanel.ts';
import { workingGroupsPanel } from '../panels/working-groups/workingGroupsPanel.ts';

/** The page from top to bottom. A new panel is a folder of its own and a line here. */
export const panels: readonly Panel[] = [
  overviewPanel,
  timelinePanel,
  meetingsPanel,
  deliverablesPanel,
  workingGroupsPanel,
  leadershipPanel,
  liaisonsPanel,
  nextStepsPanel,
];
