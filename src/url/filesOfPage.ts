/** The files of one version of the page, as the build lists them for its service worker; addresses relative to the page. */
export type FilesOfPage = {
  /** What the page cannot start without. */
  shell: { url: string; revision: string | null }[];
  /** What loads on use. */
  rest: { url: string; bytes: number }[];
};
