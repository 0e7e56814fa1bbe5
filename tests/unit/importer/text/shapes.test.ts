import { describe, expect, test } from 'vitest';
import {
  isAnnexLabel,
  isHeadingShape,
  isMarkAlone,
  isNumbered,
  isTitleOfGroup,
  itemOf,
  levelOf,
} from '../../../../src/importer/text/shapes.ts';

const marks = [...'-‐‒–—―−⁃•‣◦●○▪■·∙*➢\uf0b7\uf0a7\uf0d8'];

describe('An item of a list', () => {
  test.each(marks)('begins with a mark such as %j, which may stand alone', (mark) => {
    expect(isMarkAlone(mark)).toBe(true);
    expect(itemOf(`${mark} tea`)).toBe('tea');
    expect(isMarkAlone(`${mark}${mark}`)).toBe(false);
    expect(itemOf(`${mark}tea`)).toBeNull();
  });

  test.each(['1.', '123)', '(1)', '(123)', '(a)', '(iv)', '(viii)', 'b)'])('begins with %s', (mark) => {
    expect(itemOf(`${mark} tea and milk`)).toBe('tea and milk');
    expect(itemOf(`We say ${mark} tea`)).toBeNull();
  });

  test.each(['1234.', '(1234)', '(ab)', '(TBC)', '(viiii)', '(A)', 'ab)', 'b.', '1:', '1', '()', '+', 'tea'])(
    'does not begin with %s',
    (mark) => expect(itemOf(`${mark} tea`)).toBeNull(),
  );

  test.each(['-', '1.', '(a)'])('has words behind its %s', (mark) => {
    expect(itemOf(mark)).toBeNull();
    expect(itemOf(`${mark} `)).toBeNull();
  });
});

describe('The label of an annex', () => {
  test.each([
    'Annex A',
    'Annex A:',
    'annexe 2 –',
    'Appendix III.',
    'ATTACHMENT 1',
    'Anexo B -',
    'Anhang C —',
    'Приложение Б',
    'Annex 1234',
  ])('is “%s”', (text) => {
    expect(isAnnexLabel(text)).toBe(true);
    expect(isHeadingShape(text)).toBe(true);
  });

  test.each([
    'Annex',
    'Annex A: Structure',
    'See Annex A',
    'Annex 12345',
    'Annex A::',
    'Annexes A',
    'Annex A and B',
  ])('is not “%s”', (text) => expect(isAnnexLabel(text)).toBe(false));
});

describe('A heading by its shape', () => {
  test.each([
    'Meetings',
    'Teas',
    'État des lieux',
    'Встречи группы',
    '会议与报告',
    '2 Meetings',
    '2. Meetings',
    '2.1 Meetings',
    '12.34.56.78) Meetings',
    'IV. Meetings',
    'A.1 Meetings',
    'Annex A: Structure, tea',
    'Tea, milk, and sugar',
    'Meetings that were held',
    'Work which has been done',
    'Tablets 1',
    'Meetings held in 2018',
    `T${'e'.repeat(89)}`,
  ])('is “%s”', (text) => expect(isHeadingShape(text)).toBe(true));

  test.each([
    'Tea',
    'TBC',
    '2018',
    'meetings',
    '2 meetings',
    '(Meetings)',
    '123 Meetings',
    'Table 1 Overview',
    'Figure 2 Structure',
    'fig. 3 Structure',
    'Tableau 1 Aperçu',
    'Tabla 1 Resumen',
    'Cuadro1 Resumen',
    'Таблица 1 Обзор',
    'Рисунок 1 Обзор',
    'It met.',
    'It met,',
    'As follows:',
    'Tea and milk;',
    'Who met?',
    'Tea!',
    'And more…',
    'It met.¹',
    'It met.⁴²',
    'Geneva, 17 October',
    'Geneva,17 October',
    'Write to tea@example.int',
    'Look at http://example.int',
    '17 October 2017',
    'October 2017',
    'Meetings 2018',
    'Tea, milk, sugar, lemon',
    'Place: Geneva',
    'The group was set up',
    'Kettles were boiled',
    'Tea has been served',
    'Cups have been washed',
    `T${'e'.repeat(90)}`,
  ])('is not “%s”', (text) => expect(isHeadingShape(text)).toBe(false));
});

describe('The number before a title', () => {
  test.each([
    ['2 Meetings', 1],
    ['2. Meetings', 1],
    ['2.1 Meetings', 2],
    ['2.1. Meetings', 2],
    ['2.1.3) Meetings', 3],
    ['12.34.56.78 Meetings', 4],
    ['IV Meetings', 1],
    ['A.1 Meetings', 2],
    ['2 会议', 1],
  ])('of “%s” tells its level %i', (text, level) => {
    expect([isNumbered(text), levelOf(text)]).toEqual([true, level]);
  });

  test.each([
    'Meetings',
    '2Meetings',
    '2 meetings',
    '123 Meetings',
    'A Meetings',
    'See 2 Meetings',
    '2.1.3.4.5 Tea',
  ])('is none in “%s”', (text) => expect([isNumbered(text), levelOf(text)]).toEqual([false, 1]));
});

test.each<[string, boolean]>([
  ['Working group 1: Terms', true],
  ['WORKING GROUP 1: TERMS', true],
  ['Working group 1: to be set up', false],
])('“%s” over its leader is a title of a group: %s', (text, isOne) =>
  expect(isTitleOfGroup(text, 'Leader: Ann Roe')).toBe(isOne),
);
