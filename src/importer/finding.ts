import type { Source } from '../domain/provenance.ts';
import type { FindingKey } from '../i18n/en/importing.ts';

/**
 * What a reader found odd. `key` names the sentence in the message catalogue and `fillings` what stands in it, so that
 * a finding is told in the reader's language. An error means that something is lost, a warning that somebody should
 * look, a note that something was understood in one of several ways.
 */
export type Finding = {
  severity: 'error' | 'warning' | 'note';
  key: FindingKey;
  fillings: Readonly<Record<string, string>>;
  /** Where, in the report's own labels, with its words in `quote`; null where it concerns the whole document. */
  source: Source | null;
};

/** A value as well as it could be read, and what was odd on the way. */
export type Reading<T> = { value: T; findings: Finding[] };

/** A file that is no progress report, or past a limit: nothing of it is shown. `key` and `fillings` as for a finding. */
export class Rejection extends Error {
  override name = 'Rejection';
  readonly key: FindingKey;
  readonly fillings: Readonly<Record<string, string>>;

  constructor(key: FindingKey, fillings: Readonly<Record<string, string>> = {}) {
    super(key);
    this.key = key;
    this.fillings = fillings;
  }
}
