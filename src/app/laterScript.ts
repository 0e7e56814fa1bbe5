/*
 * Part of what comes later is itself in need of the later parts being there: it asks here, since it cannot import what
 * imports it.
 */
let load = async (): Promise<unknown> => undefined;

/** Told once by what fetches the later parts. */
export const loadLaterScriptBy = (how: () => Promise<unknown>): void => {
  load = how;
};

/** The script of the later parts is there; rejects where it cannot be had. */
export const laterScript = (): Promise<unknown> => load();
