import { officeHoldersOf } from '../analysis/offices.ts';
import type { Office } from '../domain/leadership.ts';
import type { ProgressReport } from '../domain/progressReport.ts';
import { formatList, formatOrigin, joined } from '../format/lists.ts';
import type { PlainKey } from '../i18n/words.ts';
import { type Draft, placesOf } from './deckParts.ts';
import { fittedParts } from './fittedParts.ts';
import { linesOf, type Measure, stacked } from './room.ts';
import type { OfficerEntry } from './slide.ts';
import type { SlideWords } from './slideWords.ts';

const roles = {
  chairman: 'leadership.chairman',
  'vice-chairman': 'leadership.viceChairman',
} as const satisfies Record<Office['role'], PlainKey>;

function titleOf({ leadership }: ProgressReport, words: SlideWords): string {
  const { t } = words.slides;
  const chairmen = leadership.filter(({ role }) => role === 'chairman');
  const n = leadership.length - chairmen.length;
  const name = chairmen[0]?.person.name;
  if (name === undefined || chairmen.length > 1) {
    return t('slides.leadershipOther', { n: leadership.length });
  }
  return n > 0 ? t('slides.leadershipVice', { name, n }) : t('slides.leadershipChair', { name });
}

function entryOf(office: Office, report: ProgressReport, words: SlideWords): OfficerEntry {
  const { person, role, appointedBy } = office;
  const { t } = words.slides;
  const leads = officeHoldersOf(report).get(person.name)?.leads ?? [];
  const groups = formatList(
    words.page,
    leads.map(({ number }) => words.page.t('wg.short', { number })),
  );
  return {
    role: words.page.t(roles[role]),
    name: person.name,
    origin: formatOrigin(person),
    appointedBy: appointedBy ?? '',
    alsoLeads: leads.length > 0 ? t('slides.alsoLeads', { groups }) : '',
  };
}

const entryMeasure =
  ({ name, origin, role, appointedBy, alsoLeads }: OfficerEntry, words: SlideWords): Measure =>
  (width, arrangement) => {
    const isPortrait = arrangement === 'portrait';
    const room = isPortrait ? width : width - 320;
    const appointed = appointedBy && words.slides.t('slides.appointedBy', { body: appointedBy });
    const lines = [origin, appointed, alsoLeads, ...(isPortrait ? [role] : [])].map((text) =>
      text === '' ? 0 : linesOf(text, { size: 30 }, room) * 40,
    );
    return (
      lines.reduce((sum, height) => sum + height, linesOf(name, { size: 40, bold: true }, room) * 50) + 32
    );
  };

/** Who leads the focus group. */
export function leadershipSlides(report: ProgressReport, words: SlideWords): Draft[] {
  const { t } = words.slides;
  const entries = report.leadership.map((office) => entryOf(office, report, words));
  const heading = { kicker: t('slides.leadership'), title: titleOf(report, words) };
  const parts = fittedParts(entries, {
    heading,
    measure: stacked((entry) => entryMeasure(entry, words)),
    mostGrowth: 1.5,
  });
  return parts.map(({ items: officers, grow }) => ({
    kind: 'leadership',
    ...heading,
    grow,
    officers,
    places: placesOf(report.leadership.map(({ source }) => source)),
    key: [],
    notes: officers.map(({ role, name, origin }) =>
      t('notes.office', {
        role,
        person: joined(
          words.page,
          [name, origin].filter((part) => part !== ''),
        ),
      }),
    ),
  }));
}
