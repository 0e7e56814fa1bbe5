import path from 'node:path';
import type { Plugin } from 'vite';

const helpers = path.resolve(import.meta.dirname, '../figures/libraryHelpers.ts');
const zip = path.resolve(import.meta.dirname, '../exporter/pptx/libraryZip.ts');

const books = /\/hucre\/dist\/xlsx\/writer\.mjs$/;
const presentations = /\/pptxgen\.es\.js$/;
const charts = /\/recharts\/es6\//;
const scales = /\/d3-scale\/dist\/d3-scale\.mjs$/;
const sheets = /\/hucre\/dist\/xlsx\/worksheet-writer\.mjs$/;

/** What a library brings and the page does not need, and what stands in its place. */
type Cut = {
  what: string;
  file: RegExp;
  found: RegExp;
  instead: string;
  /** Stands in some of these files only. */
  inSome?: true;
};

/** A part of the library that writes workbooks, of which the page asks nothing. */
const writerOf = (what: string, file: string, imported: string, name = imported): Cut => ({
  what,
  file: books,
  found: new RegExp(`import \\{ ${imported}[^}]* \\} from "\\./${file}\\.mjs";`),
  instead: `const ${name} = undefined;`,
});

/** A part of the library that draws charts, of which the page asks nothing. */
const chartOf = (what: string, file: string, imported: string, instead: string): Cut => ({
  what,
  file: new RegExp(`/recharts/es6/${file}\\.js$`),
  found: new RegExp(`import ${imported} from '[^']*';`),
  instead,
});

const noShape = (name: string): Cut =>
  chartOf(
    'cursors other than a rectangle',
    'component/Cursor',
    `\\{ ${name} \\}`,
    `const ${name} = undefined;`,
  );
const noRectangle = (file: string, instead: string): Cut =>
  chartOf(
    'rectangles with round corners that move into their places',
    file,
    '\\{ Rectangle \\}',
    `const Rectangle = ${instead};`,
  );
const noAxis = (axis: string): Cut =>
  chartOf(
    'what an axis that is hidden does not draw',
    `cartesian/${axis}`,
    '\\{ CartesianAxis, defaultCartesianAxisProps \\}',
    'const CartesianAxis = () => null, defaultCartesianAxisProps = { axisLine: true, tickLine: true, tickSize: 6 };',
  );
const onlyScales = (combiner: string): Cut =>
  chartOf(
    'scales of time, of colours and the like',
    `state/selectors/combiners/${combiner}`,
    '\\* as d3Scales',
    "import { scaleBand, scaleLinear } from 'victory-vendor/d3-scale'; const d3Scales = { scaleBand, scaleLinear };",
  );

/** What its files say once each for older browsers stands in one place. */
const onceForAll = (name: string, ours: string): Cut => ({
  what: `its own ${name}`,
  file: charts,
  found: new RegExp(`^function ${name}\\(.*$`, 'm'),
  instead: `import { ${ours} as ${name} } from ${JSON.stringify(helpers)};`,
  inSome: true,
});

const noLabels = (file: string, imported: string, instead: string): Cut =>
  chartOf('words beside bars and axes, which the page writes itself', file, `\\{ ${imported} \\}`, instead);
const noOtherCharts = (file: string, hook: string): Cut =>
  chartOf('charts that move together', file, `\\{ ${hook} \\}`, `const ${hook} = () => {};`);

/** Of what it can do the page asks for slides with texts, tables, bars and pictures, as bytes. */
const noMethod = (name: string): Cut => ({
  what: `the method ${name}, which nobody calls`,
  file: presentations,
  found: new RegExp(`(?<=^    ${name}\\()[^)]*\\) \\{[\\s\\S]*?^    \\}$`, 'm'),
  instead: ') {}',
});

/** What may be asked of a slide, a text, a table, a picture or a chart, and is not. */
const neverAsked = [
  ...['bkgd', 'transparency', 'verbose'],
  ...['hyperlink', 'glow', 'highlight', 'subscript', 'superscript', 'baseline', 'outline', 'strike'],
  ...['charSpacing', 'lineSpacing', 'lineSpacingMultiple', 'indentLevel', 'tabStops', 'shrinkText'],
  ...['flipH', 'flipV', 'rotate', 'rectRadius', 'angleRange', 'arcThicknessRatio', 'rounding', 'shadow'],
  ...['rowspan', 'colspan', 'showTitle', 'legendFontFace', 'chartColorsOpacity', 'invertedColors'],
  ...['dataBorder', 'dataLabelBkgrdColors', 'lineDataSymbolSize', 'catAxes', 'valAxes'],
  ...[
    'showCatAxisTitle',
    'showValAxisTitle',
    'showSerAxisTitle',
    'catAxisLabelRotate',
    'catAxisLabelFrequency',
  ],
  ...['catAxisBaseTimeUnit', 'catAxisMajorTimeUnit', 'catAxisMinorTimeUnit', 'catAxisMajorUnit'],
  ...['catAxisMinorUnit', 'valAxisLogScaleBase', 'valAxisMajorUnit', 'valAxisDisplayUnit'],
].join('|');

const cuts: Cut[] = [
  {
    what: 'stacks of components, for which each is called once more when one fails',
    file: /\/react-dom-client\.production\.js$/,
    found: /function describeNativeComponentFrame\(fn, construct\) \{[\s\S]*?\n\}\n/,
    instead:
      'function describeNativeComponentFrame(fn) { return fn ? describeBuiltInComponentFrame(fn.displayName || fn.name || "") : ""; }\n',
  },
  {
    what: 'a second zip library, 28 kB compressed',
    file: presentations,
    found: /import JSZip from 'jszip';/,
    instead: `import { LibraryZip as JSZip } from ${JSON.stringify(zip)};`,
  },
  {
    what: 'the picture of a play button, 46 kB compressed',
    file: presentations,
    found: /const IMG_PLAYBTN = '[^']*';/,
    instead: "const IMG_PLAYBTN = '';",
  },
  {
    what: 'the picture in the place of one that cannot be fetched, where all pictures are at hand',
    file: presentations,
    found: /const IMG_BROKEN = '[^']*';/,
    instead: "const IMG_BROKEN = '';",
  },
  {
    what: 'tables that go on over slides by themselves',
    file: presentations,
    found: /getSlidesForTableRows\(arrRows, opt, presLayout, slideLayout\)(?=\.forEach)/,
    instead: '[]',
  },
  {
    what: 'charts other than bars',
    file: presentations,
    found: /case CHART_TYPE\.SCATTER:\s*\/\*[\s\S]*?(?=default:\s*strXml \+= '';)/,
    instead: '',
  },
  {
    what: 'what charts other than bars have otherwise in sheets and axes',
    file: presentations,
    found: /\b(?:(?:[A-Za-z]+\.)*(?:opts|options)\._type|chartType) === CHART_TYPE\.(?!BAR\b)\w+/g,
    instead: 'false',
  },
  {
    what: 'what bars have that other charts have not',
    file: presentations,
    found: /\b(?:(?:[A-Za-z]+\.)*(?:opts|options)\._type|chartType) !== CHART_TYPE\.(?!BAR\b)\w+/g,
    instead: 'true',
  },
  {
    what: 'charts of several kinds in one',
    file: presentations,
    found: /Array\.isArray\((?:rel\.)?(?:opts|options)\._type\)/g,
    instead: 'false',
  },
  {
    what: 'words below bars in several levels',
    file: presentations,
    found: /(?<=const IS_MULTI_CAT_AXES = )[^;]*/,
    instead: 'false',
  },
  {
    what: 'a table of values below a chart',
    file: presentations,
    found: /rel\.opts\.showDataTable\b/,
    instead: 'false',
  },
  {
    what: 'pictures that are fetched, where all are at hand',
    file: presentations,
    found: /\bencodeSlideMediaRels\((?!layout\) \{)[\w.]+\)(?! \{)/g,
    instead: '[]',
  },
  ...['addShape', 'addMedia', 'stream', 'writeFile', 'addSection', 'tableToSlides', 'defineLayout'].map(
    noMethod,
  ),
  {
    what: 'links',
    file: presentations,
    found: /^ +createHyperlinkRels\([^;]*\);$/gm,
    instead: '',
  },
  {
    what: 'whether a text has a link',
    file: presentations,
    found: /\(\w+ = (?:\w+\.)+hyperlink\) === null \|\| \w+ === void 0 \? void 0 : \w+\.\w+/g,
    instead: 'false',
  },
  {
    what: 'shadows that are mended',
    file: presentations,
    found: /(?<!function )\bcorrectShadowOptions\([^;)]*\)/g,
    instead: 'undefined',
  },
  {
    what: 'shadows that are drawn',
    file: presentations,
    found: /(?<!function )\bcreateShadowElement\([^;)]*\)/g,
    instead: "'<a:effectLst/>'",
  },
  {
    what: 'pictures cut to a size',
    file: presentations,
    found: /(?<=\bif \()sizing === null \|\| sizing === void 0 \? void 0 : sizing\.type(?=\))/,
    instead: 'false',
  },
  {
    what: 'what may be asked for and is not',
    file: presentations,
    found: new RegExp(`(?<=\\bif \\(|&& |\\|\\| )(?:\\w+\\.)+(?:${neverAsked})\\b(?=\\)| &&| \\|\\|)`, 'g'),
    instead: 'false',
  },
  {
    what: 'fonts for letters that no words of the page are in: a program that shows them has its own',
    file: presentations,
    found: /<a:font script="(?!Arab|Hans|Hant|Hang|Jpan)\w+" typeface="[^"]*"\/>/g,
    instead: '',
  },
  {
    what: 'words to developers',
    file: presentations,
    found: /\bconsole\.(?:warn|error|log)\((?:[^()]|\([^()]*\))*\);/g,
    instead: 'undefined;',
  },
  {
    what: 'what developers are told of a mistake',
    file: presentations,
    found: /(?<=\bthrow new Error\()(?:[^()]|\([^()]*\))*(?=\);)/g,
    instead: '',
  },
  {
    what: 'which family a theme is of',
    file: presentations,
    found: /<a:extLst><a:ext uri="[^"]*"><thm15:themeFamily [^>]*\/><\/a:ext><\/a:extLst>/g,
    instead: '',
  },
  {
    what: 'the names of all shapes',
    file: presentations,
    found: /(?<=^var ShapeType;\n)[\s\S]*?\(ShapeType = \{\}\)\);$/m,
    instead: '',
  },
  {
    what: 'the names of all shapes once more, of which it needs two itself',
    file: presentations,
    found: /^var SHAPE_TYPE;[\s\S]*?\(SHAPE_TYPE = \{\}\)\);$/m,
    instead: "const SHAPE_TYPE = { LINE: 'line', RECTANGLE: 'rect' };",
  },
  onlyScales('combineConfiguredScale'),
  onlyScales('combineRealScaleType'),
  ...['Curve', 'Cross', 'Sector'].map(noShape),
  ...['_extends', '_objectSpread'].map((name) => onceForAll(name, 'assign')),
  onceForAll('_slicedToArray', 'list'),
  onceForAll('_objectWithoutProperties', 'without'),
  onceForAll('_defineProperty', 'define'),
  {
    what: 'what these call',
    file: charts,
    found:
      /^function (?:ownKeys|_toPropertyKey|_toPrimitive|_objectWithoutPropertiesLoose|_unsupportedIterableToArray|_nonIterableRest|_iterableToArrayLimit|_arrayWithHoles|_arrayLikeToArray)\(.*$/gm,
    instead: '',
    inSome: true,
  },
  noAxis('XAxis'),
  noAxis('YAxis'),
  chartOf(
    'words over the values, which the page writes itself',
    'component/Tooltip',
    '\\{ DefaultTooltipContent \\}',
    'const DefaultTooltipContent = undefined;',
  ),
  noLabels(
    'cartesian/Bar',
    'CartesianLabelListContextProvider, LabelListFromLabelProp',
    'const CartesianLabelListContextProvider = ({ children }) => children, LabelListFromLabelProp = () => null;',
  ),
  ...['XAxis', 'YAxis'].map((axis) =>
    noLabels(`cartesian/${axis}`, 'isLabelContentAFunction', 'const isLabelContentAFunction = () => false;'),
  ),
  {
    what: 'curves, which are made even where none is drawn',
    file: /\/d3-shape\/dist\/d3-shape\.mjs$/,
    found: /(?<=^var \w+ = )(?=\(function custom\()/gm,
    instead: '/*#__PURE__*/ ',
  },
  {
    what: 'what is looked for by an example, where the library of charts looks by a function',
    file: /\/es-toolkit\/dist\/compat\/util\/iteratee\.mjs$/,
    found: /import \{ matches \} from "[^"]*";\s*import \{ matchesProperty \} from "[^"]*";/,
    instead: 'const matches = undefined, matchesProperty = undefined;',
  },
  {
    what: 'how curves are drawn',
    file: /\/d3-shape\/dist\/d3-shape\.mjs$/,
    found: /^\(?\w+\.prototype = (?:\{|Object\.create)[\s\S]*?^\};$/gm,
    instead: '',
  },
  chartOf(
    'round numbers along an axis that is hidden, and a library of decimals for them',
    'state/selectors/axisSelectors',
    '\\{ getNiceTickValues, getTickValuesFixedDomain \\}',
    'const getNiceTickValues = (domain) => domain, getTickValuesFixedDomain = getNiceTickValues;',
  ),
  chartOf(
    'bars that move into their places',
    'cartesian/Bar',
    '\\{ AnimatedItems, useAnimationCallbacks \\}',
    'const AnimatedItems = ({ items, children }) => (items == null ? null : children(items, 1, false)), useAnimationCallbacks = () => ({ isAnimating: false });',
  ),
  chartOf(
    'which bar becomes which',
    'cartesian/Bar',
    '\\{ matchAppend \\}',
    'const matchAppend = undefined;',
  ),
  ...['util/BarUtils', 'cartesian/BarStack'].map((file) => noRectangle(file, "'rect'")),
  noRectangle(
    'component/Cursor',
    "({ x, y, width, height, fill, stroke, className, pointerEvents }) => createElement('rect', { x, y, width, height, fill, stroke, className, pointerEvents })",
  ),
  {
    what: 'where bars stand while they move',
    file: /\/recharts\/es6\/cartesian\/Bar\.js$/,
    found: /(?<=^var defaultBarAnimateItems) = [\s\S]*?^\}(?=;$)/m,
    instead: '',
  },
  chartOf(
    'axes that run round',
    'state/selectors/axisSelectors',
    '\\{ selectAngleAxis, selectAngleAxisRange, selectRadiusAxis, selectRadiusAxisRange \\}',
    'const selectAngleAxis = () => undefined, selectAngleAxisRange = selectAngleAxis, selectRadiusAxis = selectAngleAxis, selectRadiusAxisRange = selectAngleAxis;',
  ),
  chartOf(
    'the box of axes that run round',
    'state/selectors/selectActivePropsFromChartPointer',
    '\\{ selectPolarViewBox \\}',
    'const selectPolarViewBox = () => undefined;',
  ),
  chartOf(
    'what lies in a sector',
    'state/selectors/selectors',
    '\\{ inRangeOfSector \\}',
    'const inRangeOfSector = () => null;',
  ),
  noOtherCharts('chart/RechartsWrapper', 'useSynchronisedEventsFromOtherCharts'),
  noOtherCharts('component/Tooltip', 'useTooltipChartSynchronisation'),
  {
    what: 'ranges of colours and of words',
    file: scales,
    found: /import \{ interpolateNumber, interpolate, interpolateRound, piecewise \} from 'd3-interpolate';/,
    instead:
      'const interpolateNumber = (from, to) => (share) => from * (1 - share) + to * share, interpolate = interpolateNumber, interpolateRound = interpolateNumber, piecewise = undefined;',
  },
  {
    what: 'numbers as words, which the page writes itself',
    file: scales,
    found:
      /(?<=scale\.tickFormat = )function\(count, specifier\) \{\s*var d = domain\(\);\s*return tickFormat\([^;]*;\s*\};/,
    instead: '() => String;',
  },
  {
    what: 'what sheets may have besides cells',
    file: sheets,
    found:
      /(?<=if \()sheet\.(?:protection|autoFilter|merges|conditionalRules|dataValidations|headerFooter|rowBreaks|colBreaks|backgroundImage|tables|sparklines|pivotTables)\b/g,
    instead: 'false',
  },
  {
    what: 'links in cells',
    file: sheets,
    found: /\bcollectHyperlinks\(sheet\)(?=;)/,
    instead: "{ xml: '', relationships: [] }",
  },
  {
    what: 'columns as wide as what they hold',
    file: sheets,
    found: /import \{ calculateColumnWidth \} from "[^"]*";/,
    instead: 'const calculateColumnWidth = undefined;',
  },
  {
    what: 'tables, drawings, links and the like, which sheets here have not',
    file: books,
    found:
      /(?<=\bif \()(?:sheet\.(?:tables|pivotTables)\b|hasImages \|\| hasTextBoxes \|\| hasCharts(?=\))|hasHyperlinks \|\| hasDrawing \|\| [^)]*)/g,
    instead: 'false',
  },
  {
    what: 'kinds of parts that workbooks here have not',
    file: /\/hucre\/dist\/xlsx\/content-types-writer\.mjs$/,
    found:
      /(?:(?<=\bif \()opts\.(?!hasSharedStrings|hasCoreProps|hasAppProps)\w+(?=\)| &&)|\bopts\.hasMacros(?= \?))/g,
    instead: 'false',
  },
  {
    what: 'what workbooks may lead to besides sheets',
    file: /\/hucre\/dist\/xlsx\/workbook-writer\.mjs$/,
    found:
      /(?<=\bif \()(?:workbookProtection|hasMetadata|hasMacros|hasFeaturePropertyBag|hasPersons|hasCellImages|(?:externalLink|pivotCache|slicerCache|timelineCache)Re(?:l|f)s)(?=\)| &&)/g,
    instead: 'false',
  },
  {
    what: 'a second way to pack',
    file: /\/hucre\/dist\/zip\/writer\.mjs$/,
    found: /import \{ crc32, deflate \} from "[^"]*";/,
    instead: 'import { crc32 } from "./deflate.mjs"; import { deflateSync as deflate } from "fflate";',
  },
  writerOf('remarks on cells', 'comments-writer', 'writeComments', 'writeComments = () => null, noComments'),
  writerOf('tables within sheets', 'table-writer', 'writeTable'),
  writerOf('charts in workbooks', 'chart-writer', 'writeChart'),
  writerOf('drawings in workbooks', 'drawing-writer', 'writeDrawing'),
  writerOf('protected workbooks', 'crypto/agile', 'encryptAgile'),
  writerOf(
    'pivot tables',
    'pivot-writer',
    'writePivotTable',
    'writePivotTableParts = undefined, resolvePivotSource',
  ),
];

/** Makes libraries lighter, those that write slides and workbooks by more than half: they are part of the one file, too. */
export function leanLibraries(): Plugin {
  return {
    name: 'lean-libraries',
    enforce: 'pre',
    transform: {
      filter: { id: cuts.map(({ file }) => file) },
      handler(code, id) {
        return cuts
          .filter(({ file }) => file.test(id))
          .reduce((left, { what, found, instead, inSome }) => {
            if (!found.test(left) && !inSome) throw new Error(`${id} no longer brings ${what} where it did`);
            return left.replace(found, () => instead);
          }, code);
      },
    },
  };
}
