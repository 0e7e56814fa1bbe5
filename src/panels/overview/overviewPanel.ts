import type { Panel } from '../panel.ts';
import { Overview } from './Overview.tsx';
import { StatusKey } from './StatusKey.tsx';

export const overviewPanel: Panel = {
  notesLast: true,
  Notes: StatusKey,
  Body: Overview,
};
