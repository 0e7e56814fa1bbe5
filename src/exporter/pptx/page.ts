import { pictureColours } from '../pictureColours.ts';

/*
 * A page of 13.33 × 7.5 inches (16:9), in inches and points. Projected, it is as large as on the stage, where nothing is
 * smaller than 28 of 1080 units: 14 points.
 */
export const margin = 0.667;
export const contentWidth = 12;
export const kickerBox = { x: margin, y: 0.36, w: contentWidth, h: 0.4 };
export const titleBox = { x: margin, y: 0.78, w: contentWidth, h: 1.05 };
export const bodyBox = { x: margin, y: 1.98, w: contentWidth, h: 4.62 };
export const footBox = { x: margin, y: 6.76, w: 11.2, h: 0.5 };
export const numberBox = { x: 12, y: 6.76, w: 0.667, h: 0.5 };
export type Box = typeof bodyBox;

export const pointsPerInch = 72;
export const smallest = 14;

/** A colour as the file wants it: without its sign. */
const hex = (role: keyof typeof pictureColours.light): string =>
  pictureColours.light[role].slice(1).toUpperCase();

export const colours = {
  paper: hex('paper'),
  ink: hex('ink'),
  second: hex('ink-2'),
  rule: hex('rule'),
  control: hex('control'),
  tbc: hex('tbc'),
  onSite: hex('onsite'),
  remote: hex('remote'),
  input: hex('input'),
  output: hex('output'),
};
