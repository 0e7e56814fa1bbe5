const clocks: Record<string, RegExp> = {
  'Date.now': /\bDate\s*\.\s*now\b/,
  'new Date()': /\bnew\s+Date\b\s*(?!\s*\((?!\s*\)))/,
  'Date()': /(?<!\bnew\s+)(?<![.\w$])Date\s*\(\s*\)/,
  'Math.random': /\bMath\s*\.\s*random\b/,
  'performance.now': /\bperformance\s*\.\s*now\b/,
};
const ofThePage = ['document', 'window', 'localStorage', 'navigator'];

/** True where the code gives the name a meaning of its own: a variable, an argument, a field taken out of an object. */
function isOwn(code: string, name: string): boolean {
  return [
    `\\b(?:const|let|var|function|class|import)\\s+${name}\\b`,
    `\\b(?:const|let|var)\\s*[{[][^=;]*\\b${name}\\b[^=;]*[}\\]]\\s*=`,
    `[(,]\\s*${name}\\s*\\??:\\s*[A-Z]`,
    `\\([^()]*\\b${name}\\b[^()]*\\)\\s*=>`,
    `\\b${name}\\s*=>`,
    `\\b${name}\\b[^{}()]*(?:\\}\\s*)+(?::|\\)\\s*=>)`,
  ].some((declaration) => new RegExp(declaration).test(code));
}

/** Uses the name itself: not a field (`report.document`), not a key (`document:`). */
const usesName = (code: string, name: string): boolean =>
  new RegExp(`(?<![\\w$#]|(?<!\\.\\.)\\.)${name}\\b(?!\\s*\\??:)(?![\\w$])`).test(code);

/**
 * What code takes from the page or the clock.
 * @param code without comments and strings, see `codeOf`
 */
export function globalsIn(code: string): string[] {
  const page = ofThePage.filter(
    (name) =>
      new RegExp(`\\bglobalThis\\s*\\??\\.\\s*${name}\\b`).test(code) ||
      (usesName(code, name) && !isOwn(code, name)),
  );
  return [...page, ...Object.keys(clocks).filter((name) => clocks[name]?.test(code))];
}
