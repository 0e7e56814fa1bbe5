import { type FindingKey, importing } from '../../src/i18n/en/importing.ts';

/** What a finding or rejection says in English. A filling that is missing stays visible as `{name}`. */
export function englishOf({
  key,
  fillings,
}: {
  key: FindingKey;
  fillings: Readonly<Record<string, string>>;
}): string {
  return importing[key].replace(/\{(\w+)\}/g, (whole, name: string) => fillings[name] ?? whole);
}
