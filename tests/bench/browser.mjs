/** With these a browser keeps to itself: it runs as any user, and asks nothing of the network. */
export const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
