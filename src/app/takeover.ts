/** Told by the page's script to the early filter when React is about to take the rows over. */
export const takeover = 'dashboard:takeover';
