import type { Panel } from '../panel.ts';
import { NextSteps } from './NextSteps.tsx';
import { NextStepsNotes } from './NextStepsNotes.tsx';

export const nextStepsPanel: Panel = {
  Notes: NextStepsNotes,
  Body: NextSteps,
};
