/* What runs in the page that is measured. Each function stands alone: it is handed over as text. */

/**
 * Notes as `window.firstRows` how long it takes until ten rows are painted.
 * @param {{ row: string, from: string }} how 'click': from the next press; 'mark': from the moment that a peer marks itself
 */
export function watchRows({ row, from }) {
  const noted = Object(window);
  noted.firstRows = 0;
  let start = 0;
  addEventListener(
    'click',
    ({ timeStamp }) => {
      start = timeStamp;
    },
    { capture: true, once: true },
  );
  const look = () => {
    const began = from === 'mark' ? Number(noted.__t0 ?? 0) : start;
    if (began === 0 || document.querySelectorAll(row).length < 10) return void requestAnimationFrame(look);
    return void requestAnimationFrame(() =>
      setTimeout(() => {
        noted.firstRows = performance.now() - began;
      }),
    );
  };
  requestAnimationFrame(look);
}

/**
 * Notes as `window.took` how long it takes from the next key or press until the rows in sight are as awaited, and painted.
 * @param {{ row: string, kind: string, text: string }} awaited 'all', 'not all' of the rows in sight, or the 'first' hold the text
 */
export function arm({ row, kind, text }) {
  const noted = Object(window);
  noted.took = 0;
  const isThere = () => {
    const words = [...document.querySelectorAll(row)].map((one) => one.textContent?.toLowerCase() ?? '');
    const sought = text.toLowerCase();
    if (kind === 'first') return words.some((one) => one.includes(sought));
    const all = words.length > 0 && words.slice(0, 20).every((one) => one.includes(sought));
    return kind === 'all' ? all : words.length > 0 && !all;
  };
  /** @param {Event} event */
  const begin = ({ timeStamp }) => {
    const look = () => {
      if (!isThere()) return void requestAnimationFrame(look);
      return void requestAnimationFrame(() =>
        setTimeout(() => {
          noted.took = performance.now() - timeStamp;
        }),
      );
    };
    requestAnimationFrame(look);
  };
  addEventListener(kind === 'first' ? 'click' : 'keydown', begin, { capture: true, once: true });
}
