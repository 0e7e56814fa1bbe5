import type { Role } from '../pictures/drawing.ts';

/** The colours of the page for each theme, since a file knows no style sheet. A test holds them to the page's own. */
export const pictureColours: Record<'light' | 'dark', Record<Role, string>> = {
  light: {
    paper: '#ffffff',
    wash: '#f4f3ef',
    ink: '#16191d',
    'ink-2': '#474c53',
    rule: '#d5d3cc',
    control: '#6d7278',
    onsite: '#1b4f82',
    remote: '#4a8ac2',
    output: '#7c2855',
    input: '#b76a93',
    tbc: '#7c4400',
  },
  dark: {
    paper: '#14171a',
    wash: '#1e2226',
    ink: '#eceae5',
    'ink-2': '#b9bcc0',
    rule: '#373c42',
    control: '#8b9198',
    onsite: '#4385c4',
    remote: '#98c4ea',
    output: '#b0578a',
    input: '#cf96b4',
    tbc: '#efb45c',
  },
};

/** System fonts that cover the six languages, the widest names last. */
export const pictureFont =
  "'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, 'Noto Sans Arabic', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
