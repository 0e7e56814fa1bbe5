import type { Severity } from '../analysis/check.ts';
import type { BarChart } from '../pictures/barChart.ts';
import type { Growth } from './room.ts';
import type { Said } from './said.ts';
import type { SlidePictures } from './slidePictures.ts';

/** A section of the report, or a table in it, by the report's own labels. */
export type Place = { section: string; table: number | undefined };

/** What every slide carries around its body. */
export type SlideHead = {
  /** Names the slide whatever stands before it: "group-4", "documents-2". Notes are kept under it. */
  id: string;
  /** The subject. */
  kicker: string;
  /** The finding: a sentence made from the data. */
  title: string;
  /** Where one subject takes several slides: this one's place among them, from 1. */
  part: { part: number; parts: number };
  /** Where in the report it stands. */
  places: Place[];
  /** The signs on this slide, explained. */
  key: string[];
  /** How much larger than usual the body is set, where there is room. */
  grow: Growth;
  /** Sentences to be spoken. */
  notes: string[];
};

/**
 * A statement, or a piece of a long one. `summary` where the words are ours and not the report's; `number` its place among
 * the statements from 1, null for a piece that goes on.
 */
export type Line = { text: string; summary: boolean; number: number | null };
export type Fact = { label: string; value: Said };
export type KeyFigure = { label: string; value: Said; unit: string; detail: Said | null };
export type SlideTable = { columns: string[]; rows: { name: string; cells: Said[] }[] };
export type ChartBody = {
  chart: BarChart;
  /** The value at the top of the scale, the same on all parts of a long chart. */
  max: number;
  table: SlideTable | null;
};
/** `open` where it is to be confirmed; `span` where the report gives a month or an end rather than days. */
export type TimeEvent = {
  mark: 'held' | 'open' | 'planned' | 'span';
  when: Said;
  name: Said;
  detail: string;
  /** What the report adds, in its own words. */
  note: string;
};
export type GroupRow = { short: string; title: string; leader: Said; count: Said };
export type GroupItem =
  | { kind: 'mission'; mission: Said; summary: boolean }
  | { kind: 'leader'; leader: Said; origin: string; interim: boolean }
  | { kind: 'deliverable'; code: string; title: string; extra: string }
  /** How many deliverables more the report lists than the slides do. */
  | { kind: 'rest'; text: string };
export type OfficerEntry = {
  role: string;
  name: string;
  origin: string;
  /** In the report's words; empty where it does not say. */
  appointedBy: string;
  /** What else somebody does, in a line. */
  alsoLeads: string;
};
/** Bodies of one kind with the same exchanges; `told` says what passes, and what else is foreseen. */
export type LiaisonBlock = { heading: string; names: string[]; told: string[] };
export type SourceRow = { subjects: string[]; places: Place[] };
/** A rule that held, or a case in which one did not. */
export type CheckLine = { found: 'held' | Severity; text: string };

export type SlideBody =
  | { kind: 'title'; name: string; facts: Fact[] }
  | { kind: 'purpose' | 'matters' | 'asked'; lines: Line[] }
  | { kind: 'glance'; figures: KeyFigure[] }
  | ({ kind: 'participants' | 'documents' } & ChartBody)
  /** Without pictures, events stand in words alone. */
  | { kind: 'timeline'; pictures: SlidePictures | null; events: TimeEvent[] }
  | { kind: 'structure'; groups: GroupRow[] }
  /** `beside` where mission and leader have a column of their own on a wide slide. */
  | { kind: 'group'; items: GroupItem[]; beside: boolean }
  | { kind: 'leadership'; officers: OfficerEntry[] }
  /** Without pictures, the blocks name the persons in between. */
  | { kind: 'liaisons'; pictures: SlidePictures | null; blocks: LiaisonBlock[] }
  | { kind: 'next'; lines: Line[]; meeting: { place: Said; days: Said } | null }
  | { kind: 'sources'; rows: SourceRow[]; checks: CheckLine[] };

export type SlideKind = SlideBody['kind'];
export type Slide = SlideHead & SlideBody;
