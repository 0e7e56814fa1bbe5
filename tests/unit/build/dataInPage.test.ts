import { expect, it } from 'vitest';
import { dataElement } from '../../../src/build/dataInPage.ts';

it('Data in the page is what it was, and cannot end the element it stands in', () => {
  const data = { said: ['</script><script>alert(1)</script>', '<!--', 'a & b', '\u2028'] };
  const element = dataElement('bundled-report', data);
  const inside = element.slice(element.indexOf('>') + 1, element.lastIndexOf('<'));
  expect(inside).not.toContain('<');
  expect(JSON.parse(inside)).toEqual(data);
});
