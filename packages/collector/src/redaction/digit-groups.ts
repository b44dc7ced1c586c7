/** Digits that stand together. */
export interface Group {
  digits: string;
  /** Where it begins, with the `+` before it. */
  start: number;
  end: number;
  hasPlus: boolean;
  /** Whether it is a 0 in brackets. */
  isTrunk: boolean;
  /** What stands between it and the next one of the same number. */
  gap: string;
  /** False where it goes on from something that is no number, as in `AB-123` or `1.2`. */
  mayBegin: boolean;
  mayEnd: boolean;
}

const isDigit = (character: string | undefined) =>
  character !== undefined && character >= '0' && character <= '9';
const isLetter = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d_]/u;

/** Reads the groups of digits of a text, in lists of those that could be one number. Each character is looked at once. */
export function* readGroups(text: string): Generator<Group[], void, undefined> {
  let list: Group[] = [];
  for (let index = 0; index < text.length; index++) {
    if (!isDigit(text[index])) continue;
    const begin = index;
    while (isDigit(text[index])) index += 1;
    const before = list.at(-1);
    const gap = before ? text.slice(before.end, begin) : '';
    if (before && !isGap(gap)) {
      yield list;
      list = [];
    }
    list.push(toGroup(text, begin, index, list.at(-1), gap));
  }
  if (list.length > 0) yield list;
}

/** What people put between the digits of one number. */
function isGap(text: string): boolean {
  return text.length <= 5 && /^[ .\-/()+]*$/.test(text) && !/[.\-/]{2}| {3}/.test(text);
}

function toGroup(
  text: string,
  begin: number,
  end: number,
  before: Group | undefined,
  gap: string,
): Group {
  // "+49", "+ 49", "+(49)"
  const plus = /\+[ (]?$/.exec(text.slice(Math.max(0, begin - 2), begin));
  const hasPlus = plus !== null;
  const start = begin - (plus?.[0].length ?? 0);
  const digits = text.slice(begin, end);
  const isBracketed = text[begin - 1] === '(' && text[end] === ')';
  if (before) {
    before.gap = gap.replace(/[()+]/g, '').trim() || gap.slice(0, 1);
    // Only space, or a sign with space around it, ends a number.
    before.mayEnd = / /.test(gap) || /\+/.test(gap);
  }
  return {
    digits,
    start,
    end,
    hasPlus,
    isTrunk: isBracketed && digits === '0',
    gap: '',
    mayBegin: mayBegin(text, start, hasPlus),
    mayEnd: mayEnd(text, end),
  };
}

function mayBegin(text: string, start: number, hasPlus: boolean): boolean {
  const bracket = text[start - 1] === '(' ? 1 : 0;
  const place = start - bracket;
  const last = text[place - 1] ?? ' ';
  if (isLetter.test(last)) return false;
  if (hasPlus || last === ' ') return true;
  if (/wa\.me\/$/.test(text.slice(Math.max(0, place - 6), place))) return true;
  if (/[-/#=@\\$€£¥%&\u0000]/.test(last)) return false;
  // "Tel.030", but not "1.030" or "1,030".
  return !(/[.,:)]/.test(last) && isDigit(text[place - 2]));
}

function mayEnd(text: string, end: number): boolean {
  const place = text[end] === ')' ? end + 1 : end;
  const next = text[place] ?? ' ';
  if (isLetter.test(next) || /[@%€£$\u0000_=]/.test(next)) return false;
  return !(/[.,:/-]/.test(next) && isLetter.test(text[place + 1] ?? ' '));
}
