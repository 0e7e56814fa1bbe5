import { cell, docxFile, paragraph, row, run, table, xmlPart } from './docxFile.ts';

/*
 * The Word documents among the examples in tests/fixtures/reports, as the WordprocessingML they are made of: what an
 * editor leaves in a document that many hands have been at.
 */

const heading = (text: string, level = 1): string => paragraph(text, `<w:pStyle w:val="Heading${level}"/>`);
const item = (text: string): string =>
  paragraph(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
const wide = (text: string, columns: number): string => cell(text, `<w:gridSpan w:val="${columns}"/>`);
const tall = (text: string): string => cell(text, '<w:vMerge w:val="restart"/>');
const goesOn = (): string => cell(paragraph(''), '<w:vMerge/>');
const change = 'w:id="7" w:author="A. Secretary" w:date="2024-01-08T09:00:00Z"';
const added = (content: string): string => `<w:ins ${change}>${content}</w:ins>`;
const removed = (text: string): string =>
  `<w:del ${change}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const controlled = (content: string): string =>
  `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

/** Tables whose cells are merged across and down, below a title over the whole width. */
function mergedCells(): Uint8Array {
  return docxFile(
    [
      heading('Introduction'),
      paragraph('The ITU-T Focus Group on glacier sensors (FG GLS) was established by TSAG in March 2022.'),
      heading('Meetings'),
      paragraph('FG GLS held three meetings, as summarized in Table 1 below.'),
      table(
        row(wide('Meetings of FG GLS', 4)),
        row(
          tall(''),
          cell('Geneva, 5-7 July 2022'),
          cell('Online, 10-11 November 2022'),
          cell('Oslo, 28 February - 2 March 2023'),
        ),
        row(goesOn(), cell(''), cell(''), cell('')),
        row(cell('Input documents'), cell('12'), cell('19'), cell('31')),
        row(cell('Output documents'), cell('3'), wide('TBD', 2)),
        row(cell('Remote participants'), cell('9'), cell('54'), cell('17')),
        row(cell('Total participants'), cell('41'), cell('54'), cell('48')),
      ),
      heading('Working groups and deliverables'),
      table(
        row(cell('WG'), cell('Title'), cell('Mission'), cell('Leader'), wide('Deliverables', 2)),
        row(
          tall('WG1'),
          tall('Terms'),
          tall('To name what is measured.'),
          tall('Sigrid Dahl (Isfjell, Norway)'),
          cell('D1.1'),
          cell('Terms and units'),
        ),
        row(goesOn(), goesOn(), goesOn(), goesOn(), cell('D1.2'), cell('Symbols')),
        row(
          cell('WG2'),
          cell('Links'),
          cell('To carry readings from the ice.'),
          cell('Pema Tashi (High Lab, Bhutan) (a.i.)'),
          cell('D2.1'),
          cell('Radio links over ice'),
        ),
      ),
    ].join(''),
  );
}

/** Revisions of several hands, split runs, content controls and a field: the text that is accepted counts. */
function trackedChanges(): Uint8Array {
  return docxFile(
    [
      heading('Introduction'),
      paragraph(
        `${run('The ITU-T Focus Group on ferry charging (FG FCH) was established by ')}${removed('TSAG')}${added(run('SG5'))}${run(' in ')}${run('Ju')}${run('ne 2023.')}`,
      ),
      `<w:p><w:pPr><w:rPr><w:del ${change}/></w:rPr></w:pPr>${removed('It has a lifetime of 12 months.')}</w:p>`,
      paragraph(added(run('It has a lifetime of 18 months.'))),
      heading('Meetings'),
      table(
        row(
          cell(''),
          cell(
            paragraph(`${run('Bergen, 4-6 ')}${removed('September')}${added(run('October'))}${run(' 2023')}`),
          ),
        ),
        row(cell('Input documents'), cell(paragraph(`${removed('21')}${added(run('24'))}`))),
        row(cell('Total participants'), controlled(cell(paragraph(`${run('6')}${run('3')}`)))),
        `<w:tr><w:trPr><w:del ${change}/></w:trPr>${cell(paragraph(removed('Output documents')))}${cell(paragraph(removed('5')))}</w:tr>`,
        `<w:tr><w:trPr><w:ins ${change}/></w:trPr>${cell(paragraph(added(run('Output documents'))))}${cell(paragraph(added(run('6'))))}</w:tr>`,
      ),
      controlled(paragraph('The next meetings of FG FCH are planned as follows:')),
      item('TBC: 5-7 March 2024, Split, Croatia (hosted by Adria Ferries).'),
      `<w:p>${`<w:moveFrom ${change}>${run('A sentence that went elsewhere.')}</w:moveFrom>`}</w:p>`,
      heading('Leadership'),
      paragraph('Chairman: Marit Lie, Fjordline Lab, Norway'),
      item('Vice-Chair: Luka Babić, Adria Ferries, Croatia'),
      `<w:p>${`<w:moveTo ${change}>${run('Meetings are announced by mail.')}</w:moveTo>`}</w:p>`,
    ].join(''),
  );
}

/** The head of a temporary document, styles under foreign names, numbered lists, a footnote. */
function temporaryDocument(): Uint8Array {
  const styles = xmlPart(
    'styles',
    '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/></w:style>',
  );
  const titled = (text: string, style: string) => paragraph(text, `<w:pStyle w:val="${style}"/>`);
  return docxFile(
    [
      table(
        row(wide('INTERNATIONAL TELECOMMUNICATION UNION', 2), cell('TSAG-TD412')),
        row(wide('TELECOMMUNICATION STANDARDIZATION SECTOR', 2), cell('TSAG')),
        row(cell('Source:'), wide('Chair, FG ORC', 2)),
        row(cell('Title:'), wide('FG ORC progress report (January – May 2024)', 2)),
        row(cell('Date:'), wide('29 May 2024', 2)),
      ),
      titled('Background', 'berschrift1'),
      paragraph(
        'The ITU-T Focus Group on orchard robots (FG ORC) was set up by TSAG on 19 January 2024 with a lifetime of one year.',
      ),
      titled('Activities', 'berschrift1'),
      titled('Meetings held', 'Titre2'),
      item('Lleida, Spain, 5-7 March 2024: 23 contributions, 61 participants, 20 remotely'),
      item('Virtual, 14-15 May 2024: 18 contributions, 77 participants'),
      titled('Outreach', 'Titre2'),
      paragraph('Liaison statements were sent to ITU-T SG5, SG20 and the Fruit Growers Forum.'),
      titled('Management', 'berschrift1'),
      paragraph('The Co-Chairs are Núria Puig (Robots del Segrià, Spain) and Tao Lin (Orchard Lab, China).'),
      titled('Next steps', 'berschrift1'),
      paragraph('The third meeting is planned for 3-5 September 2024 in Bolzano, Italy.'),
    ].join(''),
    { 'word/styles.xml': styles },
  );
}

/** Titles that are bold paragraphs only, meetings as rows, and no style anywhere. */
function withoutStyles(): Uint8Array {
  const title = (text: string) => paragraph(run(text, '<w:b/>'));
  return docxFile(
    [
      title('1 Introduction'),
      paragraph('SG20 established the Focus Group on lighthouse data (FG LHD) in February 2021.'),
      title('2 Meetings'),
      table(
        row(
          cell('Meeting'),
          cell('Place'),
          cell('Dates'),
          cell('Inputs'),
          cell('Attendees (in person)'),
          cell('Attendees (online)'),
          cell('Total'),
        ),
        row(cell('1'), cell('Virtual'), cell('1-3 June 2021'), cell('15'), cell('-'), cell('88'), cell('88')),
        row(
          cell('2'),
          cell('Brest, France'),
          cell('30 November - 2 December 2021'),
          cell('27'),
          cell('35'),
          cell('40'),
          cell('75'),
        ),
      ),
      title('3 Leadership'),
      paragraph('Chair: Yann Le Goff, Phares Lab, France. Vice-Chair: Ama Owusu, Coast Watch, Ghana.'),
      title('4 Deliverables'),
      table(
        row(cell('Code'), cell('Title'), cell('Status'), cell('Working group')),
        row(cell('LHD-D1'), cell('Signals'), cell('Draft'), cell('WG1')),
        row(cell('LHD-D2'), cell('Power'), cell('Agreed'), cell('WG2')),
      ),
    ].join(''),
  );
}

/** Lines with labels: a paragraph each, an item each, and a whole meeting in one paragraph with line breaks in it. */
function labelledLines(): Uint8Array {
  const broken = (...lines: string[]) =>
    `<w:p>${lines.map((line) => run(line)).join('<w:r><w:br/></w:r>')}</w:p>`;
  return docxFile(
    [
      paragraph('Document: SG5-TD31'),
      paragraph('Title: Progress of FG RGN in 2025'),
      paragraph('Source: Chairman, FG RGN'),
      paragraph('Date: 24-28 November 2025'),
      heading('Background'),
      paragraph('The ITU-T Focus Group on rain gardens (FG RGN) was set up by SG5 in December 2024.'),
      heading('Activities'),
      heading('First meeting, Utrecht, Netherlands, 11-13 March 2025', 2),
      paragraph('Input documents: 18'),
      paragraph('Participants: 44, of whom nine remotely'),
      heading('Second meeting', 2),
      broken(
        'Date and place: 24-26 June 2025, Singapore',
        'Contributions: 26',
        'Outputs: five',
        'Total participants: 57',
        'Physical participants: 40',
      ),
      heading('Third meeting', 2),
      item('Days: 1-2 October 2025'),
      item('City: Medellín, Colombia'),
      item('Chair of the meeting: Pilar Rueda'),
      item('Attendance: 39*'),
      heading('Next steps'),
      paragraph('Meeting: fourth'),
      paragraph('Date: 9-11 February 2026'),
      paragraph('Location: to be confirmed'),
    ].join(''),
  );
}

export const goldenDocuments: Readonly<Record<string, () => Uint8Array>> = {
  'merged-cells.docx': mergedCells,
  'tracked-changes.docx': trackedChanges,
  'temporary-document.docx': temporaryDocument,
  'without-styles.docx': withoutStyles,
  'lines-with-labels-in-word.docx': labelledLines,
};
