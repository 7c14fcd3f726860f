/**
 * What DuckDB does not share with GoogleSQL, and nothing else: the files of warehouse/ are written for BigQuery, in words that
 * both understand where there are such. Each rewrite has its reason.
 */
interface Rewrite {
  readonly from: RegExp;
  readonly to: string;
  readonly why: string;
}

/** An expression whose parentheses are nested twice at most. */
const NESTED = '(?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*?';
const DATE_PART = '(MONTH|DAY|QUARTER|YEAR|ISOWEEK)';

export const REWRITES: readonly Rewrite[] = [
  {from: / OPTIONS \(description = '[^']*'\)/g, to: '', why: 'A column has no description.'},
  {from: /\n(PARTITION|CLUSTER) BY [^\n;]*/g, to: '', why: 'A table is neither partitioned nor clustered.'},
  {
    from: /CREATE OR REPLACE FUNCTION ([\w.]+)\((\w+) STRING\) RETURNS STRING AS/g,
    to: 'CREATE OR REPLACE MACRO $1($2) AS',
    why: 'A function made of an expression is a macro, and macros have no types.',
  },
  {from: /\bFLOAT64\b/g, to: 'DOUBLE', why: 'It is called DOUBLE.'},
  {from: /\bREGEXP_CONTAINS\(/g, to: 'regexp_matches(', why: 'It is called regexp_matches.'},
  {
    from: new RegExp(`\\bCOUNTIF\\((${NESTED})\\)`, 'g'),
    to: 'COUNT(CASE WHEN $1 THEN 1 END)',
    why: 'Its COUNTIF adds up, so that nothing to count is NULL and not 0.',
  },
  {
    from: new RegExp(`\\bANY_VALUE\\((${NESTED}) HAVING MAX (${NESTED})\\)`, 'g'),
    to: 'max_by($1, $2)',
    why: 'It is called max_by.',
  },
  {
    from: new RegExp(`\\bANY_VALUE\\((${NESTED}) HAVING MIN (${NESTED})\\)`, 'g'),
    to: 'arg_min_null($1, $2)',
    why: 'It is called arg_min_null; its min_by passes over NULLs.',
  },
  {from: /\br'/g, to: "'", why: 'A text is raw unless it says otherwise.'},
  {
    from: /REGEXP_REPLACE\(([^;]*?), ('(?:[^']*)'), ('(?:[^']*)')\)/g,
    to: "REGEXP_REPLACE($1, $2, $3, 'g')",
    why: 'It replaces the first match only, unless told to replace all.',
  },
  {from: /\bJSON_VALUE\(/g, to: 'json_extract_string(', why: 'Its JSON_VALUE keeps the quotes around a text.'},
  {
    from: new RegExp(`DATE_TRUNC\\(([\\w.]+), ${DATE_PART}\\)`, 'g'),
    to: "CAST(date_trunc('$2', $1) AS DATE)",
    why: 'The part comes first, as a text, and the answer is a moment.',
  },
  {from: /'ISOWEEK'/g, to: "'WEEK'", why: 'Its weeks begin on Monday and are called WEEK.'},
  {
    from: new RegExp(`DATE_DIFF\\(([\\w.]+), ([\\w.]+), ${DATE_PART}\\)`, 'g'),
    to: "date_diff('$3', $2, $1)",
    why: 'The part comes first, as a text, and the earlier day before the later one.',
  },
  {
    from: new RegExp(`DATE_ADD\\(([\\w.]+), INTERVAL ([\\w.]+) ${DATE_PART}\\)`, 'g'),
    to: 'CAST($1 + INTERVAL ($2) $3 AS DATE)',
    why: 'A day and a span make a moment.',
  },
  {
    from: new RegExp(`DATE_SUB\\(([\\w.]+), INTERVAL ([\\w.]+) ${DATE_PART}\\)`, 'g'),
    to: 'CAST($1 - INTERVAL ($2) $3 AS DATE)',
    why: 'The same backwards.',
  },
  {from: /\bFARM_FINGERPRINT\(/g, to: 'hash(', why: 'It has another digest of 64 bits.'},
  {from: /\* EXCEPT \(/g, to: '* EXCLUDE (', why: 'Its EXCEPT only takes rows away.'},
  {from: /\bTO_JSON_STRING\(/g, to: 'to_json(', why: 'It is called to_json.'},
  {from: /FORMAT_DATE\(('[^']*'), /g, to: 'strftime($1, ', why: 'It is called strftime, and takes both orders.'},
];

/** A statement of the folder warehouse/ as DuckDB reads it. */
export function toDuckDb(statement: string): string {
  return REWRITES.reduce((text, {from, to}) => text.replace(from, to), statement);
}
