import type { Slide } from '../../slides/slide.ts';
import { ChartBody } from './ChartBody.tsx';
import { GlanceBody } from './GlanceBody.tsx';
import { GroupBody } from './GroupBody.tsx';
import { LeadershipBody } from './LeadershipBody.tsx';
import { LiaisonsBody } from './LiaisonsBody.tsx';
import { LinesBody } from './LinesBody.tsx';
import { NextBody } from './NextBody.tsx';
import { SourcesBody } from './SourcesBody.tsx';
import { StructureBody } from './StructureBody.tsx';
import { TimelineBody } from './TimelineBody.tsx';
import { TitleBody } from './TitleBody.tsx';

/** What a slide shows under its title; what comes step by step where that is chosen carries `data-step`. */
export function SlideBody({ slide }: { slide: Slide }) {
  switch (slide.kind) {
    case 'title':
      return <TitleBody name={slide.name} facts={slide.facts} />;
    case 'purpose':
    case 'matters':
    case 'asked':
      return <LinesBody lines={slide.lines} numbered={slide.kind !== 'matters'} />;
    case 'glance':
      return <GlanceBody figures={slide.figures} />;
    case 'participants':
    case 'documents':
      return <ChartBody chart={slide.chart} max={slide.max} table={slide.table} subject={slide.kicker} />;
    case 'timeline':
      return <TimelineBody pictures={slide.pictures} events={slide.events} />;
    case 'structure':
      return <StructureBody groups={slide.groups} />;
    case 'group':
      return <GroupBody items={slide.items} beside={slide.beside} />;
    case 'leadership':
      return <LeadershipBody officers={slide.officers} />;
    case 'liaisons':
      return <LiaisonsBody pictures={slide.pictures} blocks={slide.blocks} />;
    case 'next':
      return <NextBody lines={slide.lines} meeting={slide.meeting} />;
    case 'sources':
      return <SourcesBody rows={slide.rows} checks={slide.checks} />;
    default:
      return slide satisfies never;
  }
}
