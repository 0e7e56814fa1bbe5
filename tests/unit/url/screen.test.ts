import { describe, expect, it } from 'vitest';
import { dashboardScreen, pathOf, screenOf } from '../../../src/url/screen.ts';

describe('what an address shows', () => {
  it.each([
    ['', dashboardScreen],
    ['#/', dashboardScreen],
    ['#/?wg=1', dashboardScreen],
    ['#meetings', dashboardScreen],
    ['#/elsewhere', dashboardScreen],
    ['#/elsewhere/3', dashboardScreen],
    ['#/present/3', { kind: 'present', slide: 3 }],
    ['#/present/12?wg=1', { kind: 'present', slide: 12 }],
    ['#/compare', { kind: 'compare' }],
    ['#/compare?with=abc', { kind: 'compare' }],
  ])('%j is its screen', (fragment, screen) => {
    expect(screenOf(fragment)).toEqual(screen);
  });

  it.each(['#/present', '#/present/', '#/present/0', '#/present/x3', '#/present/3x', '#/present/1234567'])(
    '%j, a damaged slide, is the first',
    (fragment) => {
      expect(screenOf(fragment)).toEqual({ kind: 'present', slide: 1 });
    },
  );

  it.each(['present/3', 'x/present/3', '#/present/3/4', '#/compare/3', '#/compare/3/4'])(
    '%j, which leads nowhere, is the dashboard',
    (fragment) => {
      expect(screenOf(fragment)).toEqual(dashboardScreen);
    },
  );

  it.each([dashboardScreen, { kind: 'compare' }, { kind: 'present', slide: 7 }] as const)(
    '$kind is read back as it was written',
    (screen) => {
      expect(screenOf(pathOf(screen))).toEqual(screen);
    },
  );
});
