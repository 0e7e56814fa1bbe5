import { foldPunctuation } from '../text/fold.ts';

/** As ITU documents write them, beside the English names that `Intl` knows. */
const variants = `Russia; Russian Federation; United States; United States of America; USA; U.S.A.; US; U.S.; UK; U.K.; Great Britain;
United Kingdom of Great Britain and Northern Ireland; England; Scotland; Wales; Northern Ireland; Korea; South Korea;
Korea (Rep. of); Korea (Republic of); Korea, Republic of; Korea, Rep. of; DPR Korea; Iran; Iran (Islamic Republic of);
I.R. Iran; Viet Nam; Vietnam; Turkey; Türkiye; Czech Republic; Czech Rep.; Czechia; Slovak Republic; P.R. China;
PR China; PRC; ROK; DPRK; KSA; Korea Rep.; Korea, Rep.; Hong Kong; Hong Kong, China; Macao; Macao, China; Tanzania;
Bolivia; Bolivia (Plurinational State of); Venezuela; Venezuela (Bolivarian Republic of); Syria; Syrian Arab Republic; Syrian Arab Rep.; Lao P.D.R.; Lao PDR;
Lao People's Democratic Republic; Laos; Moldova; Côte d'Ivoire; Ivory Coast; Congo;
DR Congo; UAE; U.A.E.; Emirates; Brunei Darussalam; Cabo Verde; Cape Verde; Eswatini; Swaziland;
Macedonia; North Macedonia; Holy See; Vatican; Vatican City State; Palestine; Holland; Burma; Myanmar; Gambia;
Bahamas; Timor-Leste; Kyrgyz Republic; Micronesia; Hellenic Republic; United Mexican States; Swiss Confederation;
Central African Rep.; Dominican Rep.; Argentine Republic; French Republic; Gabonese Republic; Italian Republic; Lebanese Republic;
Portuguese Republic; Togolese Republic; St. Vincent and the Grenadines; former Yugoslav Republic of Macedonia`;

function keyOf(name: string): string {
  return (
    foldPunctuation(name)
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/&/g, 'and')
      // "U. S. A." and "P. R. of China" have blanks that "U.S.A." has not.
      .replace(/(?<=\b[a-z]\.) (?=[a-z]\.)/g, '')
      .trim()
      .replace(/^the /, '')
      .replace(/^(?:saint|st)(?= )/, 'st.')
  );
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

/** "Republic of the Congo", "P.R. of China", "Dem. People's Rep. of Korea", "Grand Duchy of Luxembourg": no "Bank of the Republic of Korea". */
const stateBefore =
  /^(?:(?:islamic|people's|democratic|dem\.|federal|federative|federated|socialist|plurinational|bolivarian|co-?operative|hashemite|eastern|united|independent|arab) ){0,3}(?:(?:republic|rep\.|p\.?r\.?|states?|kingdom|union|principality|sultanate|commonwealth|grand duchy) of (?:the )?){1,2}/;

/** True for the name of a country or territory as ITU documents write it. */
export function isCountry(name: string): boolean {
  known ??= knownCountries();
  const key = keyOf(name);
  return (
    known.has(key) ||
    known.has(key.replace(stateBefore, '')) ||
    (name.endsWith(')') && known.has(keyOf(name.replace(stateBehind, ''))))
  );
}
