const BASE = 26;

/**
 * Writes numbers that never fall as the steps between them, the first as it is: base 26, the last digit of each in
 * lower case, those before it in upper case.
 */
export function packNumbers(numbers: readonly number[]): string {
  let before = 0;
  let packed = "";
  for (const number of numbers) {
    packed += packed26(number - before);
    before = number;
  }
  return packed;
}

/** Reads what `packNumbers` wrote. */
export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let before = 0;
  let step = 0;
  for (let at = 0; at < packed.length; at++) {
    const unit = packed.charCodeAt(at);
    const isLast = unit >= 97;
    step = step * BASE + unit - (isLast ? 97 : 65);
    if (!isLast) continue;
    before += step;
    step = 0;
    numbers.push(before);
  }
  return numbers;
}

function packed26(value: number): string {
  let digits = String.fromCharCode(97 + (value % BASE));
  for (let rest = Math.floor(value / BASE); rest > 0; rest = Math.floor(rest / BASE)) {
    digits = String.fromCharCode(65 + (rest % BASE)) + digits;
  }
  return digits;
}
