import { describe, expect, it } from 'vitest';
import { h, li, p, reportOf, table } from '../../../support/documents.ts';

const rows = [
  ['LS 1', 'SG13', 'Architecture', 'Sent'],
  ['LS 2', 'ISO/TC 307, SG17', 'Terms', 'Sent'],
  ['LS 3', 'SG2', 'Names', 'Draft'],
];
const labels = ['No.', 'To', 'Subject', 'Status'];
const sentTo = (...blocks: Parameters<typeof reportOf>) =>
  reportOf(...blocks).report.liaison.statementsSentTo.map(({ name }) => name);

describe('a table of liaison statements', () => {
  it('names whom the group has written to, where it lists those that were sent', () => {
    const read = reportOf(h('Outgoing liaison statements'), table(labels, ...rows));
    expect(read.report.liaison.statementsSentTo).toMatchObject([
      {
        name: 'SG13',
        kind: 'itu-t-study-group',
        source: { table: 1, row: 'LS 1', column: 'To', quote: 'SG13' },
      },
      { name: 'ISO/TC 307', kind: 'external', source: { row: 'LS 2' } },
      { name: 'SG17', source: { row: 'LS 2' } },
    ]);
    expect(read.report.unplaced.map(({ text }) => text)).toEqual([
      'LS 1 | Architecture | Sent',
      'LS 2 | Terms | Sent',
      'LS 3 | SG2 | Names | Draft',
    ]);
  });

  it('is known by the sentence before it, too', () => {
    const lead = p('The following liaison statements were sent:');
    expect(sentTo(h('Liaison'), lead, table(labels, ...rows))).toEqual(['SG13', 'ISO/TC 307', 'SG17']);
  });

  it.each(['Subject', 'Title of the statement', 'Date'])(
    'is known by a label that says so beside “%s”',
    (label) => {
      const head = ['Liaison statements sent to', label];
      expect(sentTo(h('Relationships'), table(head, ['ITU-T SG17', 'Safe cups'], ['Acme', 'Tea']))).toEqual([
        'SG17',
        'Acme',
      ]);
    },
  );

  it('has no label of a column for somebody who was written to', () => {
    const head = ['Liaison statements sent to', 'What was asked'];
    const { report, findings } = reportOf(h('Relationships'), table(head, ['ITU-T SG17', 'Safe cups']));
    expect(report.liaison.statementsSentTo).toEqual([]);
    expect(findings).toContainEqual(
      expect.objectContaining({ key: 'finding.wordsLeft', fillings: { words: 'What was asked' } }),
    );
  });

  it.each([
    ['received', h('Incoming liaison statements'), labels],
    ['of both directions', h('Liaison statements sent and received'), labels],
    ['of something else', h('Outgoing mail'), labels],
    [
      'with two columns that could name them',
      h('Outgoing liaison statements'),
      ['No.', 'To', 'Recipient', 'Status'],
    ],
    ['without such a column', h('Outgoing liaison statements'), ['No.', 'About', 'Subject', 'Status']],
  ])('names nobody where it is %s', (_, heading, head) => {
    expect(sentTo(heading, table(head, ...rows))).toEqual([]);
  });
});

describe('a statement that was not sent', () => {
  it.each(['Sent', 'Sent?', 'Issued', 'Date sent', 'Sent on'])('is told by a column “%s”', (label) => {
    const lines = [
      ['SG13', 'Kettles', 'Yes'],
      ['SG17', 'Pots', 'No'],
      ['SG5', 'Cups', 'Pending'],
      ['SG9', 'Tea', 'Not yet'],
      ['SG2', 'Mugs', '-'],
      ['SG16', 'Lids', '3 May 2021'],
    ];
    const read = reportOf(h('Liaison statements'), table(['To', 'Subject', label], ...lines));
    expect(read.report.liaison.statementsSentTo.map(({ name }) => name)).toEqual(['SG13', 'SG16']);
    const told = read.findings.flatMap(({ key, fillings }) =>
      key === 'finding.cellLeft' ? [fillings['quote']] : [],
    );
    expect(told).toEqual(
      expect.arrayContaining(['SG17 | Pots | No', 'SG5 | Cups | Pending', 'SG9 | Tea | Not yet']),
    );
  });

  it.each(['Yes', 'No', 'Pending'])('has no recipient “%s”', (answer) => {
    const { report, findings } = reportOf(
      h('Outgoing liaison statements'),
      table(['Sent to', 'Subject'], [answer, 'Kettles'], ['SG5', 'Pots']),
      h('Liaisons'),
      p(`Sent to: ${answer}`),
    );
    expect(report.liaison.statementsSentTo.map(({ name }) => name)).toEqual(['SG5']);
    expect(JSON.stringify(findings.map(({ fillings }) => fillings))).toContain(answer);
  });
});

describe('a table of whom statements went to, with a column for the way of each', () => {
  it.each([
    ['Way', 'out', 'in'],
    ['Direction', 'Outgoing', 'Incoming'],
    ['', 'sent', 'received'],
  ])('names those to whom they went: “%s”, %s and %s', (label, out, back) => {
    const lines = [
      ['SG13', 'Kettles', out],
      ['Acme', 'Pots', back],
    ];
    expect(sentTo(h('Liaison statements'), table(['To', 'Subject', label], ...lines))).toEqual(['SG13']);
  });

  it.each([
    ['Liaison statements', 'by post', 'by post'],
    ['Relationships', 'out', 'in'],
  ])('says that it was not read where that is not plain: “%s”, %s and %s', (heading, one, other) => {
    const lines = [
      ['SG13', 'Kettles', one],
      ['Acme', 'Pots', other],
    ];
    const { report, findings } = reportOf(h(heading), table(['To', 'Subject', 'Way'], ...lines));
    expect(report.liaison.statementsSentTo).toEqual([]);
    expect(findings.map(({ key }) => key)).toContain('finding.unreadTable');
  });
});

describe('whoever spoke for a body', () => {
  it('is not the body: what stands in brackets or next is', () => {
    const { report } = reportOf(
      h('Liaison'),
      p('Presentations were received from:'),
      li('Mr John Smith (Nokia)'),
      li('Ms Ann Lee, Ericsson'),
      li('Prof. Cy Ek (Academy of Tea (AT), China)'),
      li('Dr Bo Lund'),
    );
    const names = report.liaison.presentationsFrom.map(({ name }) => name);
    expect(names).toEqual(['Nokia', 'Ericsson', 'Academy of Tea (AT)']);
    // The people, who have no field, are told in the words of the report.
    expect(report.remarks.map(({ text }) => text)).toContain('Dr Bo Lund');
    expect(report.remarks.map(({ text }) => text)).toContain('Mr John Smith (Nokia)');
  });
});

describe('a table of liaison with others, whose column is called “Group”', () => {
  const read = (heading: string, ...rows: string[][]) => reportOf(h(heading), table(...rows));
  const cells = ['SG9', 'MPEG', 'Codes', 'Haptics'];

  it.each([
    ['Liaisons', [['Group', 'Subject']]],
    ['Relationships', [['Group', 'Topic', 'Liaison officer']]],
    ['Relationships', [['Group', 'Topic', 'Coordinator']]],
    ['Liaisons', [['No.', 'Group', 'Subject']]],
    ['Contacts', [['Group', 'Subject', 'Remark']]],
  ])('tells of no working groups: %s, %j', (heading, [labels = []]) => {
    const own = [1, 2].map((row) =>
      labels.map((label) => {
        if (label === 'No.') return String(row);
        if (label === 'Group') return cells[row - 1] ?? '';
        return label === 'Subject' || label === 'Topic' ? (cells[row + 1] ?? '') : 'Ann Roe';
      }),
    );
    const { report, findings } = read(heading, labels, ...own);
    expect(report.workingGroups).toEqual([]);
    expect(report.liaison.statementsSentTo).toEqual([]);
    const kept = report.unplaced.map(({ text }) => text).join(' | ');
    for (const text of own.flat()) expect(kept).toContain(text);
    expect(findings.map(({ key }) => key)).toContain('finding.unreadTable');
  });

  it.each(['From/To', 'Direction'])('names those written to where a column “%s” says so', (label) => {
    const rows = [
      [label, 'Group', 'Subject'],
      ['Sent to', 'SG9', 'Codes'],
      ['Received from', 'MPEG', 'Haptics'],
    ];
    const { report } = read('Liaisons', ...rows);
    expect(report.workingGroups).toEqual([]);
    expect(report.liaison.statementsSentTo.map(({ name }) => name)).toEqual(['SG9']);
  });

  it.each([
    ['Structure', ['Group', 'Subject'], ['WG1', 'Terms'], ['WG2', 'Cups']],
    ['Liaisons', ['Group', 'Subject'], ['WG1', 'Terms'], ['WG2', 'Cups']],
    ['Working groups and their liaisons', ['Group', 'Leader'], ['Terms', 'Ann Roe'], ['Cups', 'Bo Ek']],
    ['Structure', ['Group', 'Leader'], ['SG-1', 'Ann Roe'], ['SG-2', 'Bo Ek']],
  ])('is one of working groups where it names those: %s, %j', (heading, ...rows) => {
    expect(read(heading, ...rows).report.workingGroups).toHaveLength(2);
  });
});

describe('a table of how many went each way', () => {
  const head = ['Organization', 'Sent', 'Received'];
  it.each([
    [[head, ['SG13', '2', '1'], ['Acme', '-', '2'], ['SG2', '0', '']], ['SG13']],
    [[head, ['SG13', '4 May 2018', ''], ['Acme', 'Cups', '']], []],
  ])('names those to whom any went: %j', (lines, names) => {
    expect(sentTo(h('Liaison'), table(...lines))).toEqual(names);
    expect(sentTo(h('Parcels'), table(...lines))).toEqual([]);
  });
});

describe('a line “Sent: …” in a section about liaison', () => {
  it.each([
    ['Liaisons', 'Sent: Acme, SG2, SG15', ['Acme', 'SG2', 'SG15']],
    ['Liaisons', 'Sent: 5', []],
    ['Liaisons', 'Outgoing: 5 LSs (SG2, Acme)', ['SG2', 'Acme']],
    ['Liaisons', 'Outgoing: 5 LSs (drafted by Acme)', []],
    ['Liaisons', 'Incoming: 3 LSs (SG2, Acme)', []],
    ['Liaisons', 'Sent: Tea terms, Cup sizes', []],
    ['Incoming liaisons', 'Sent: SG2', []],
    ['Kettles', 'Sent: SG2', []],
  ])('names bodies where one of them is known for such: %s, “%s”', (heading, line, told) => {
    expect(sentTo(h(heading), p(line), p('Received: Bo Union, SG9'))).toEqual(told);
  });
});

describe('a table that says which way each statement went', () => {
  it('names recipients, and no deliverables', () => {
    const { report } = reportOf(
      h('Liaison statements'),
      table(
        ['Direction', 'From/To', 'Title', 'Reference'],
        ['Sent', 'SG16', 'Tea terms', 'TK-LS1'],
        ['Received', 'Acme', 'Reply on tea', 'TK-I-31'],
        ['Sent', 'OGC', 'Cup terms', 'TK-LS2'],
      ),
    );
    expect(report.liaison.statementsSentTo.map(({ name }) => name)).toEqual(['SG16', 'OGC']);
    expect(report.workingGroups).toEqual([]);
  });
});
