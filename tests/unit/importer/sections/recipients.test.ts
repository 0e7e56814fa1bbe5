import { describe, expect, it } from 'vitest';
import type { Assembled } from '../../../../src/importer/assembleReport.ts';
import type { Block } from '../../../../src/importer/sourceDocument.ts';
import { h, li, p, reportOf, table } from '../../../support/documents.ts';

const told = (...blocks: Block[]) => reportOf(h('Liaison'), ...blocks);
const namesOf = ({ report }: Assembled) => report.liaison.statementsSentTo.map(({ name }) => name);
const kindsOf = ({ report }: Assembled) => report.liaison.statementsSentTo.map(({ kind }) => kind);
const warnedOf = ({ findings }: Assembled) =>
  findings.flatMap(({ severity, key, fillings }) =>
    severity === 'warning' && key === 'finding.wordsLeft' ? [fillings['words']] : [],
  );
const wordsKept = ({ report }: Assembled) =>
  [...report.remarks, ...report.unplaced].map(({ text }) => text).join('\n');

describe('the recipient of a liaison statement', () => {
  it.each([
    ['LS to Bo Union', 'Bo Union', 'external'],
    ['LS 12 to ITU-T SG13', 'SG13', 'itu-t-study-group'],
    ['Liaison statement to ITU-T SG13 on kettles', 'SG13', 'itu-t-study-group'],
    ['LS on kettles to ITU-T SG13', 'SG13', 'itu-t-study-group'],
    ['Reply to ITU-T SG17', 'SG17', 'itu-t-study-group'],
    ['A response on tea sent to Bo Union', 'Bo Union', 'external'],
    ['LS on tea [to SG13]', 'SG13', 'itu-t-study-group'],
    ['LS on tea to FG-CUPS', 'FG CUPS', 'itu-t-focus-group'],
    ['LS on the move to tea to SG13', 'SG13', 'itu-t-study-group'],
  ])('is named by the item “%s”, and the statement is not', (item, name, kind) => {
    const read = told(p('Liaison statements sent:'), li(item), li('ITU-T SG2'));
    expect(namesOf(read)).toEqual([name, 'SG2']);
    expect(kindsOf(read)[0]).toBe(kind);
  });

  it.each(['Lsan Tea Union', 'LSén Tea Union'])('may begin as “LS” does: %s', (name) => {
    const read = told(p(`The group has sent liaison statements to external bodies (${name}).`));
    expect(namesOf(read)).toEqual([name]);
  });

  it.each([
    ['To ITU-T SG11, SG13 and SG17: on pots and cups', ['SG11', 'SG13', 'SG17']],
    ['To ISO/IEC JTC 1/SC 27: on terms', ['ISO/IEC JTC 1/SC 27']],
    ['to ETSI ISG QKD', ['ETSI ISG QKD']],
    ['To: the ETSI', ['ETSI']],
    ['3GPP SA3 (May 2023), Acme (sent on 4 May 2023)', ['3GPP SA3', 'Acme']],
    ['3GPP SA3 (for action), Acme (for information)', ['3GPP SA3', 'Acme']],
    ['ISO/IEC JTC 1/SC 27 and SC 42', ['ISO/IEC JTC 1/SC 27', 'ISO/IEC JTC 1/SC 42']],
    ['3GPP SA2 and SA5, NIST', ['3GPP SA2', '3GPP SA5', 'NIST']],
    ['3GPP SA and RAN, NIST', ['3GPP SA', '3GPP RAN', 'NIST']],
    ['ISO/TC 204, TC 22; ITU-R WP 5A and 5D', ['ISO/TC 204', 'ISO/TC 22', 'ITU-R WP 5A', 'ITU-R WP 5D']],
    ['ETSI TC CYBER, TC INT and IEC TC 100', ['ETSI TC CYBER', 'ETSI TC INT', 'IEC TC 100']],
  ])(
    'is the body, without what leads to it, when it was sent, and with whose it is: “%s”',
    (words, names) => {
      expect(namesOf(told(p('Outgoing liaison statements:'), li('ITU-T SG2'), li(words)))).toEqual([
        'SG2',
        ...names,
      ]);
      expect(namesOf(told(table(['Outgoing', words], ['Incoming', 'From SG2'])))).toEqual(names);
      expect(wordsKept(told(p('Outgoing liaison statements:'), li('ITU-T SG2'), li(words)))).toContain(
        /2023|: on/.test(words) ? words : '',
      );
    },
  );

  it.each(['Acme (cc: ITU-T SG16)', 'Acme (cc SG16)', 'Acme (copy to SG16)'])(
    'is no name with whom a copy went to, which is told: “%s”',
    (words) => {
      const inCell = table(['No.', 'To', 'Subject'], ['LS1', words, 'Kettles'], ['LS2', 'SG13', 'Cups']);
      for (const read of [
        told(p(`Liaison statements were sent to ${words} and SG13.`)),
        reportOf(h('Outgoing liaison statements'), inCell),
      ]) {
        expect(namesOf(read)).toEqual(['Acme', 'SG13']);
        expect(wordsKept(read)).toContain(words);
      }
    },
  );

  it.each(['(FG-TEA-O-013)', '[FG-TEA-O-013]', '(see O-013)', '(I-013)'])(
    'is no name with the number of a document, which is told: “Acme %s”',
    (number) => {
      const read = told(p('Liaison statements were sent to:'), li(`Acme ${number}`), li('ITU-T SG2'));
      expect(namesOf(read)).toEqual(['Acme', 'SG2']);
      expect(wordsKept(read)).toContain(`Acme ${number}`);
    },
  );

  it.each([
    ['Acme, the Ann & Bo Tea Fund and ISO/TC 22', ['Acme', 'Ann & Bo Tea Fund', 'ISO/TC 22'], []],
    ['ISO/TC 22 and the Ann & Bo Tea Fund', ['ISO/TC 22', 'Ann & Bo Tea Fund'], []],
    ['R & D Guild, SG2 & SG13', ['R & D Guild', 'SG2', 'SG13'], []],
    ['Study Group 2 & FG CUPS', ['SG2', 'FG CUPS'], []],
    ['SG13, Acme & Bo Union', ['SG13'], ['Acme & Bo Union']],
    ['external bodies (SG13, Acme & Bo Union)', ['SG13'], ['Acme & Bo Union']],
    ['Acme & Bo Union', [], ['Acme & Bo Union']],
  ])(
    'keeps the “&” of its name, and is told where that may join two at the end of a list: “%s”',
    (words, names, doubt) => {
      const read = told(p(`Liaison statements were sent to ${words}.`));
      expect(namesOf(read)).toEqual(names);
      expect(warnedOf(read)).toEqual(doubt);
    },
  );

  it.each([
    ['the Bank of Oman and the Bank of Peru', ['Bank of Oman', 'Bank of Peru'], []],
    ['the Union of Oman and Union of Peru', ['Union of Oman', 'Union of Peru'], []],
    ['the Tea Bank of Oman and the Guild for Pots', ['Tea Bank of Oman', 'Guild for Pots'], []],
    ['the Council for the Study of Tea', ['Council for the Study of Tea'], []],
    ['the Academy of Tea and Pots of Peru', ['Academy of Tea and Pots of Peru'], []],
    ['the Bank of Oman and the Tea Guild', [], ['Bank of Oman and the Tea Guild']],
    ['the Union for Tea and the Promotion of Pots', [], ['Union for Tea and the Promotion of Pots']],
    ['the Union for Tea and SG13', [], ['Union for Tea and SG13']],
  ])(
    'ends at an “and” where one more is called as it is, and is told where one more may be: “%s”',
    (words, names, doubt) => {
      const read = told(p(`Liaison statements were sent to ${words}.`));
      expect(namesOf(read)).toEqual(names);
      expect(warnedOf(read)).toEqual(doubt);
    },
  );

  it('may be a question of a study group', () => {
    const read = told(p('A liaison statement was sent to Q6/17, Question 14/15 and WP1/13.'));
    expect(namesOf(read)).toEqual(['Q6/17', 'Question 14/15', 'WP1/13']);
    expect(new Set(kindsOf(read))).toEqual(new Set(['itu-t-study-group']));
  });

  it('is told with no word left where only whose it is was added', () => {
    const read = told(p('Liaison statements were sent to ISO/TC 204 and TC 22.'));
    expect(namesOf(read)).toEqual(['ISO/TC 204', 'ISO/TC 22']);
    expect(wordsKept(read)).toBe('');
  });

  it('stands behind “To” in a section about liaisons', () => {
    const read = told(li('To: SG13, ISO/IEC JTC 1/SC 27'), li('To SG16: on home kettles'), li('From: SG2'));
    expect(namesOf(read)).toEqual(['SG13', 'ISO/IEC JTC 1/SC 27', 'SG16']);
    expect(wordsKept(read)).toContain('on home kettles');
  });

  it.each(['ISO/TC 307, Ann Roe', 'Ann Roe', 'SG16: Ann Roe'])(
    'is left in words behind “To”, with a warning, where others may stand: “%s”',
    (words) => {
      const read = told(li(`To: ${words}`));
      expect(namesOf(read)).toEqual([]);
      expect(warnedOf(read)).toEqual([words]);
      expect(wordsKept(read)).toContain(words);
    },
  );

  it.each(['LS on the transition to Green Tea', 'LS on kettles', 'Reply from Acme to SG5, and to Tea'])(
    'is left in words, with a warning, where the item “%s” does not say it without doubt',
    (item) => {
      const read = told(p('Liaison statements sent:'), li('ITU-T SG2'), li(item));
      expect(namesOf(read)).toEqual(['SG2']);
      expect(warnedOf(read)).toEqual([item]);
      expect(wordsKept(read)).toContain(item);
    },
  );

  it.each([
    ['Acme (2)', 'Acme'],
    ['Acme (two statements)', 'Acme'],
    ['Acme (3 LSs)', 'Acme'],
    ['ISO/TC 22 (road vehicles)', 'ISO/TC 22 (road vehicles)'],
    ['SG13 (2)', 'SG13'],
    ['FG-CUPS (cups for all)', 'FG CUPS'],
  ])('has no number of statements in its name: “%s”', (words, name) => {
    expect(namesOf(told(p(`Liaison statements have been sent to ${words} and Bo Union.`)))).toEqual([
      name,
      'Bo Union',
    ]);
  });

  it.each([
    'Acme and Bo Union in May 2018',
    'Acme and Bo Union for information',
    'Acme and Bo Union in reply to TD 3',
  ])('has neither a time nor a purpose in its name: “%s”', (words) => {
    const read = told(p(`A liaison statement was sent to ${words}.`));
    expect(namesOf(read)).toEqual(['Acme', 'Bo Union']);
  });

  it.each(['Acme (draft)', 'SG13 (to be sent)', 'SG13 [pending]', 'Acme Forum pending'])(
    'is none where the statement to it was not sent: “%s”',
    (words) => {
      const read = told(p(`Liaison statements were sent to Bo Union and ${words}.`));
      expect(namesOf(read)).toEqual(['Bo Union']);
      expect(warnedOf(read)).toEqual([words]);
    },
  );

  it.each([
    ['ITU-T Study Groups (2, 5 and 9; 13 pending)', ['SG2', 'SG5', 'SG9'], '13 pending'],
    ['ITU-T Study Groups 2 and 5; 9 pending', ['SG2', 'SG5'], '9 pending'],
    ['ITU-T Study Groups (2, 5; 9 in preparation)', ['SG2', 'SG5'], '9 in preparation'],
    ['ITU-T Focus Groups (CUPS, POTS; now over)', ['FG CUPS', 'FG POTS'], 'now over'],
    ['external bodies (Acme, Bo Union; reply awaited)', ['Acme', 'Bo Union'], 'reply awaited'],
  ])('is none in what a bracket says besides, which is told: “%s”', (words, names, besides) => {
    const read = told(p(`Liaison statements have been sent to ${words} and GSMA.`));
    expect(namesOf(read)).toEqual([...names, 'GSMA']);
    expect(warnedOf(read)).toEqual([besides]);
    expect(wordsKept(read)).toContain(besides);
  });

  it('is left, with a warning, where a word stands for several and says not which', () => {
    const read = told(p('Liaison statements were sent to SG13, all ITU-T Study Groups and Acme.'));
    expect(namesOf(read)).toEqual(['SG13', 'Acme']);
    expect(warnedOf(read)).toEqual(['all ITU-T Study Groups']);
  });

  it('is named without what it has in common with others', () => {
    expect(
      namesOf(told(p('Liaison statements were sent to SG2 and other SDOs such as Acme and Bo.'))),
    ).toEqual(['SG2', 'Acme', 'Bo']);
  });

  it.each([
    'The group has liaisons with ITU-T SG13 and to Acme it sent an LS.',
    'LSs to SG13, Bo Union and Acme announced the establishment of the group.',
  ])('is no name where it is a sentence of its own: “%s”', (text) => {
    const read = told(p(text));
    expect(namesOf(read)).toEqual([]);
    expect(wordsKept(read)).toBe(text);
  });

  it('may have a small word inside', () => {
    expect(namesOf(told(p('Liaison statements were sent to SG2 and the Academy of the Cups.')))).toEqual([
      'SG2',
      'Academy of the Cups',
    ]);
  });

  it('may begin with a small letter', () => {
    expect(namesOf(told(p('Liaison statements were sent to oneTea, Acme and buildingCUPS.')))).toEqual([
      'oneTea',
      'Acme',
      'buildingCUPS',
    ]);
  });

  it('is told beside another in one sentence, each with its own statement', () => {
    const read = told(p('The group sent a liaison statement to Bo Union and a reply to ITU-T SG17.'));
    expect(namesOf(read)).toEqual(['Bo Union', 'SG17']);
  });

  it('is of another sector than ITU-T where that is said, and unclear behind such a one', () => {
    const read = told(p('Liaison statements were sent to ITU-T SG2, SG5, ITU-R SG4, SG6 and ITU-T SG13.'));
    expect(namesOf(read)).toEqual(['SG2', 'SG5', 'ITU-R SG4', 'SG13']);
    expect(warnedOf(read)).toEqual(['SG6']);
  });

  it('is not the group itself', () => {
    expect(namesOf(told(p('Acme sent a liaison statement to FG-TK.')))).toEqual([]);
  });
});

describe('focus groups among the recipients', () => {
  it.each([
    ['the ITU-T Focus Groups on CUP and POT, and Acme', ['FG CUP', 'FG POT', 'Acme']],
    ['the Focus Groups FG CUP and FG POT, and Acme', ['FG CUP', 'FG POT', 'Acme']],
    ['SG13, the Focus Groups CUP and POT; Acme', ['SG13', 'FG CUP', 'FG POT', 'Acme']],
    ['the Focus Group on cups for all (FG-CUP) and Acme', ['FG CUP', 'Acme']],
    ['the ITU-T Focus Group on CUP and SG13', ['FG CUP', 'SG13']],
    ['FG-AN and the Focus Group on cups', ['FG AN', 'Focus Group on cups']],
    ['SG13 and the Focus Group on cups on the use of tea', ['SG13', 'Focus Group on cups']],
    ['the ITU-T Focus Group on Tea for Health, and Acme', ['Focus Group on Tea for Health', 'Acme']],
  ])('are known for such in “%s”', (words, names) => {
    const read = told(p(`The group sent liaison statements to ${words}.`));
    expect(namesOf(read)).toEqual(names);
    expect(read.report.liaison.statementsSentTo.filter(({ name }) => /F[Go]/.test(name))).toSatisfy(
      (groups: { kind: string }[]) => groups.every(({ kind }) => kind === 'itu-t-focus-group'),
    );
    expect(warnedOf(read)).toEqual([]);
  });

  it.each([
    'ITU-T Focus Groups on Tea for Health and Tea for Driving',
    'Focus Group on Tea and Cups',
    'Focus Groups on Tea for Health and Cups and Pots',
  ])('are left in words where it cannot be told where the name of each ends: “%s”', (words) => {
    const read = told(p(`The group sent liaison statements to ITU-T SG13, the ${words}, and Acme.`));
    expect(namesOf(read)).toEqual(['SG13', 'Acme']);
    expect(warnedOf(read)).toEqual([words]);
  });

  it('are warned of, with all behind them, where a comma may stand between groups or bodies', () => {
    const read = told(p('The group sent liaison statements to SG13, the Focus Groups on CUP, POT and JAR.'));
    expect(namesOf(read)).toEqual(['SG13']);
    expect(warnedOf(read)).toEqual(['Focus Groups on CUP, POT and JAR']);
  });
});

describe('what statements are about', () => {
  it('is warned of where it may hold one more recipient', () => {
    const read = told(p('Liaison statements were sent to SG13 on kettles, Acme on cups and SG17 on pots.'));
    expect(namesOf(read)).toEqual(['SG13']);
    expect(warnedOf(read)).toEqual(['on kettles, Acme on cups and SG17 on pots']);
  });

  it('may itself speak of a group', () => {
    const about = 'on the work of the Focus Group on Tea and on Cups, and Acme';
    const read = told(p(`Liaison statements were sent to SG13 ${about}.`));
    expect(namesOf(read)).toEqual(['SG13']);
    expect(warnedOf(read)).toEqual([about]);
  });

  it('is no recipient, and is kept whole', () => {
    const text = 'Liaison statements were sent to SG13 and Acme on kettles, cups and pots.';
    const read = told(p(text));
    expect(namesOf(read)).toEqual(['SG13', 'Acme']);
    expect(warnedOf(read)).toEqual([]);
    expect(wordsKept(read)).toBe(text);
  });
});

describe('a line with a label', () => {
  it.each([
    'Liaisons out: ITU-T SG2, SG5; ITU-R SG5; Acme.',
    'Outgoing liaison statements: ITU-T SG2, SG5; ITU-R SG5; Acme',
    'Liaison statements sent (4): ITU-T SG2, SG5; ITU-R SG5; Acme',
    'Liaison statements (sent): ITU-T SG2, SG5; ITU-R SG5; Acme',
    'LS sent to: ITU-T SG2, SG5; ITU-R SG5; Acme',
    'Sent to: ITU-T SG2, SG5; ITU-R SG5; Acme',
  ])('names whom the group has written to: “%s”', (line) => {
    for (const block of [p(line), li(line)])
      expect(namesOf(told(block, p('Received from: Bo Union')))).toEqual(['SG2', 'SG5', 'ITU-R SG5', 'Acme']);
  });

  it.each([
    'Received from: SG2, Acme',
    'Liaisons in: SG2, Acme',
    'Incoming liaison statements: SG2, Acme',
    'Draft liaison statements: SG2, Acme',
    'Outgoing liaison statements: 12',
  ])('names nobody, in silence, where it does not say so: “%s”', (line) => {
    const read = told(p(line));
    expect(namesOf(read)).toEqual([]);
    expect(warnedOf(read)).toEqual([]);
    expect(wordsKept(read)).toContain(line);
  });

  it.each([
    ['Issued to: SG20; Received from: SG17', 'Received from: SG17'],
    ['Sent to: SG20; Incoming: SG17', 'Incoming: SG17'],
    ['Liaison statements sent to: SG20; Acme: kettles', 'Acme: kettles'],
  ])('names no recipient behind a further one: “%s”', (line, other) => {
    const read = reportOf(h('Liaison statements'), p(line));
    expect(namesOf(read)).toEqual(['SG20']);
    expect(warnedOf(read)).toEqual([other]);
  });

  it('“Sent to” is of liaison statements only in a section about them', () => {
    expect(namesOf(reportOf(h('Output'), p('Sent to: SG13, Acme')))).toEqual([]);
  });

  it('may stand before titles of statements, which are no bodies: that is warned of', () => {
    const read = told(p('Outgoing liaison statements: Tea Terms, Cups'));
    expect(namesOf(read)).toEqual([]);
    expect(warnedOf(read)).toEqual(['Tea Terms, Cups']);
  });
});

describe('a list under its label', () => {
  it('names the recipients, and not those that it lists as senders', () => {
    const read = told(
      p('Incoming liaison statements:'),
      li('ITU-T SG9 on cups'),
      li('LS to Acme'),
      p('Outgoing liaison statements:'),
      li('ITU-T SG12, SG17'),
      li('Bo Union: kettles'),
    );
    expect(namesOf(read)).toEqual(['SG12', 'SG17', 'Bo Union']);
    expect(wordsKept(read)).toContain('Bo Union: kettles');
    expect(wordsKept(read)).toContain('ITU-T SG9 on cups');
  });

  it('may be one of titles, which are no bodies: that is warned of', () => {
    const read = told(p('Outgoing liaison statements:'), li('Tea Terms'), li('Cups'));
    expect(namesOf(read)).toEqual([]);
    expect(warnedOf(read)).toEqual(['Tea Terms; Cups']);
    expect(wordsKept(read)).toBe('Outgoing liaison statements:\nTea Terms\nCups');
  });

  it.each([
    'Liaison statements to be sent:',
    'Draft liaison statements:',
    'Liaison statements received:',
    'The following liaison statements are in preparation:',
    'Liaison statements under preparation:',
    'Three liaison statements will be sent in spring.',
  ])('names nobody under “%s”', (lead) => {
    const read = told(p(lead), li('LS to Acme'), li('ITU-T SG13'));
    expect(namesOf(read)).toEqual([]);
  });

  it('names the recipients of those sent below a sentence that tells of one to be answered', () => {
    const read = told(p('A reply to the liaison statements will be sent in spring.'), li('LS to ITU-T SG13'));
    expect(namesOf(read)).toEqual(['SG13']);
  });

  it('names nobody in a section of statements that came in, but for what a sentence says was sent', () => {
    const read = reportOf(
      h('Incoming liaison statements'),
      li('LS to Acme'),
      p('A liaison statement was sent to Bo Union in reply.'),
    );
    expect(namesOf(read)).toEqual(['Bo Union']);
  });
});

describe('a list under a heading', () => {
  it('names the recipients where the heading says so', () => {
    const read = reportOf(h('2.1 Outgoing liaison statements'), li('ITU-T: SG13, SG17'), li('Acme'));
    expect(namesOf(read)).toEqual(['SG13', 'SG17', 'Acme']);
    expect(namesOf(reportOf(h('Liaison statements'), li('SG13'), li('Acme')))).toEqual([]);
  });
});

describe('a table of liaison statements', () => {
  it('names the recipients by a column that says so, whatever its heading', () => {
    const read = told(table(['Sent to', 'Subject'], ['ITU-T SG13, SG16', 'Tea'], ['Acme', 'Cups']));
    expect(namesOf(read)).toEqual(['SG13', 'SG16', 'Acme']);
  });

  it('may list below them what came in', () => {
    const read = told(
      table(['Sent to', 'Subject'], ['SG13', 'Tea'], ['Received from', 'Subject'], ['Bo Union', 'Cups']),
    );
    expect(namesOf(read)).toEqual(['SG13']);
    expect(wordsKept(read)).toContain('Bo Union | Cups');
  });

  it('is of sent ones where it has recipients and no senders, or the group itself as one', () => {
    const heading = h('Liaison statements');
    expect(namesOf(reportOf(heading, table(['To', 'Title'], ['SG13', 'Tea'])))).toEqual(['SG13']);
    const withSenders = table(['From', 'To', 'Title'], ['FG-TK', 'SG13', 'Tea'], ['SG5', 'FG-TK', 'Cups']);
    expect(namesOf(reportOf(heading, withSenders))).toEqual(['SG13']);
    const ofOthers = table(['From', 'To', 'Title'], ['SG5', 'SG13', 'Tea'], ['', 'SG2', 'Cups']);
    expect(namesOf(reportOf(heading, ofOthers))).toEqual([]);
  });

  it('may name a sender where others have a recipient', () => {
    const read = told(table(['LS no.', 'To', 'Title'], ['LS1', 'SG13', 'Tea'], ['LS2', 'From Acme', 'Cups']));
    expect(namesOf(read)).toEqual(['SG13']);
    expect(wordsKept(read)).toContain('LS2 | From Acme | Cups');
  });

  it('may say of each row whether it was sent', () => {
    const read = told(
      table(
        ['Organization', 'Topic', 'Direction'],
        ['Acme', 'Tea', 'Sent'],
        ['SG13', 'Cups', 'Received'],
        ['Bo Union', 'Pots', 'Sent and received'],
      ),
    );
    expect(namesOf(read)).toEqual(['Acme', 'Bo Union']);
    expect(wordsKept(read)).toContain('SG13 | Cups | Received');
  });

  it('may have its labels at the side', () => {
    const read = told(table(['Sent to', 'SG13, Acme'], ['Received from', 'Bo Union']));
    expect(namesOf(read)).toEqual(['SG13', 'Acme']);
  });

  it.each([
    ['of the group’s own name', h('Liaison statements'), ['To', 'Title'], ['FG-TK', 'Tea']],
    ['of drafts', h('Draft liaison statements'), ['To', 'Title'], ['SG13', 'Tea']],
    ['of other mail', h('Mail'), ['Sent to', 'Title'], ['SG13', 'Tea']],
    ['of a mark besides', h('Liaison'), ['Organization', 'Direction'], ['SG13', 'Open']],
  ])('names nobody where it is one %s', (_, heading, head, row) => {
    expect(namesOf(reportOf(heading, table(head, row)))).toEqual([]);
  });

  it('warns of a cell that names nobody it can tell', () => {
    const read = told(table(['Sent to', 'Subject'], ['SG13', 'Tea'], ['all members', 'Cups']));
    expect(namesOf(read)).toEqual(['SG13']);
    expect(warnedOf(read)).toEqual(['all members']);
  });
});

describe('how many statements there were', () => {
  it.each([
    ['The group received 4 liaison statements and sent 2, to SG13 and SG16.', ['SG13', 'SG16']],
    ['Eight liaison statements were sent: to SG13 (twice), SG16 and Acme.', ['SG13', 'SG16', 'Acme']],
    ['The group sent 7 liaison statements: to SG13 (3), SG16 (1) and Acme (3).', ['SG13', 'SG16', 'Acme']],
  ])('has no field, and is kept beside those they were sent to: “%s”', (words, names) => {
    const read = told(p(words));
    expect(namesOf(read)).toEqual(names);
    expect(wordsKept(read)).toBe(words);
  });
});

describe('whoever is to reply', () => {
  it.each([
    'Liaison statements have been sent to SG2, SG5 and SG13; replies are awaited from ISO/TC 307 and IEEE.',
    'Liaison statements have been sent to SG2, SG5 and SG13; the group expects a reply from IEEE.',
  ])('is no recipient, and is kept: “%s”', (words) => {
    const read = told(p(words));
    expect(namesOf(read)).toEqual(['SG2', 'SG5', 'SG13']);
    expect(wordsKept(read)).toBe(words);
  });
});

describe('the chairman who presented', () => {
  it.each(['The Chairman', 'The Vice-Chair of the Focus Group'])('is no body: “%s”', (who) => {
    const read = told(p(`${who} presented the work of the Focus Group to ETSI ISG PDL and GSMA.`));
    expect(read.report.liaison.presentationsFrom).toEqual([]);
  });
});

it('What came back is told behind those who were written to, and is none of them', () => {
  for (const tail of ['and received replies from BBF.', ', and has received one from SG5.']) {
    const words = `FG TK sent liaison statements to ETSI TC INT, ITU-T SG13 and TMForum ${tail}`.replace(
      ' ,',
      ',',
    );
    const read = told(p(words));
    expect(namesOf(read)).toEqual(['ETSI TC INT', 'SG13', 'TMForum']);
    expect(wordsKept(read)).toContain(words);
  }
});
