/** What the script of the one file leaves for the page; a hosted page has none. */
type OneFile = {
  /** What stood in the file before anything ran. */
  atFirst: { lang: string; title: string; description: string; withoutScript: string; prerendered: string };
  /** The address of a part of the script, to start a worker with. */
  addressOf(name: string): string;
  /** Where each part's script puts the part, and how one is begun with. */
  parts: Record<string, unknown>;
  load(name: string): object;
};

interface Window {
  oneFile?: OneFile;
}
