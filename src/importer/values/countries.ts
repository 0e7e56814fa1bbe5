import { foldPunctuation } from '../text/fold.ts';

/** As ITU documents write them, beside the English names that `Intl` knows. */
const variants = `Russia; Russian Federation; United States; United States of America; USA; U.S.A.; US; U.S.; UK; U.K.; Great Britain;
United Kingdom of Great Britain and Northern Ireland; England; Scotland; Korea; South Korea; Republic of Korea; Rep. of Korea;
Korea (Rep. of); Korea (Republic of); Korea, Republic of; Korea, Rep. of; Dem. People's Rep. of Korea; Iran; Iran (Islamic Republic of);
Islamic Republic of Iran; I.R. Iran; Viet Nam; Vietnam; Turkey; Türkiye; Czech Republic; Czech Rep.; Czechia; Slovak Republic; P.R. China;
P. R. China; PR China; People's Republic of China; Hong Kong; Hong Kong, China; Macao, China; Tanzania; United Republic of Tanzania;
Bolivia; Bolivia (Plurinational State of); Venezuela; Venezuela (Bolivarian Republic of); Syria; Syrian Arab Republic; Lao P.D.R.; Lao PDR;
Laos; Moldova; Republic of Moldova; Côte d'Ivoire; Ivory Coast; Congo; Rep. of the Congo; Dem. Rep. of the Congo;
Democratic Republic of the Congo; DR Congo; UAE; U.A.E.; Emirates; Brunei Darussalam; Cabo Verde; Cape Verde; Eswatini; Swaziland;
Macedonia; North Macedonia; Vatican; Vatican City State; Palestine; State of Palestine; Holland; Kingdom of Saudi Arabia; Burma; Gambia;
Bahamas; Timor-Leste; Kyrgyz Republic; Arab Republic of Egypt; Micronesia; Kingdom of Bahrain; Hellenic Republic; Republic of Türkiye;
Central African Rep.; Dominican Rep.; Federal Republic of Germany; Republic of India; Republic of South Africa; Republic of Indonesia`;

function keyOf(name: string): string {
  return foldPunctuation(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/&/g, 'and')
    .trim()
    .replace(/^the /, '');
}

let known: Set<string> | null = null;

const regions = (): Intl.DisplayNames => new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

const unions: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN']);

/** "TR", but no union of states. */
export function isCountryCode(text: string): boolean {
  return /^[A-Z]{2}$/.test(text) && !unions.has(text) && regions().of(text) !== undefined;
}

function knownCountries(): Set<string> {
  const names = regions();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const all = codes.map((code) => (unions.has(code) ? '' : (names.of(code) ?? '')));
  return new Set([...all, ...variants.split(';')].map(keyOf).filter((key) => key !== ''));
}

/** "Bolivia (Plurinational State of)", "Netherlands (Kingdom of the)". */
const stateBehind = / \((?:[\p{L}.' ]{1,30} )?(?:Republic|Rep\.|States?|Kingdom|Emirates) of(?: the)?\)$/u;

/** True for the name of a country or territory as ITU documents write it. */
export function isCountry(name: string): boolean {
  known ??= knownCountries();
  return known.has(keyOf(name)) || (name.endsWith(')') && known.has(keyOf(name.replace(stateBehind, ''))));
}
