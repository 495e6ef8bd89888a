import type { Problem } from "../../problem";
import type { CheckedCatalog, CheckedMessage } from "./checked-catalog";

/** The messages that a log line fits, with the values of their holes. */
export type SampleMatcher = (line: string) => { matches: { code: string; values: Record<string, string> }[] };

/**
 * Samples: each line matches its own message, with the values it declares, and no other. With the code cut
 * out it must never match others only. Without a matcher only the names of the values are looked at.
 */
export function checkSamples({ messages }: CheckedCatalog, match: SampleMatcher | undefined): Problem[] {
  return messages.flatMap((checked) =>
    checked.message.samples.flatMap((sample, index) => {
      const where = `${checked.file} › samples.${index}`;
      const names = checkNames(checked, sample.values ?? {}, where);
      if (match === undefined) return names;
      return [
        ...names,
        ...checkLine(checked.message.code, sample.line, sample.values ?? {}, where, match),
        ...checkWithoutCode(checked.message.code, sample.line, where, match),
      ];
    }),
  );
}

function checkNames({ message }: CheckedMessage, values: Record<string, string>, where: string): Problem[] {
  return Object.keys(values)
    .filter((name) => !message.parameters.some((parameter) => parameter.name === name))
    .map((name) => ({
      where: `${where}.values.${name}`,
      what: `The message has no parameter “${name}”.`,
      fix: "Use the name of a parameter.",
    }));
}

function checkLine(
  code: string,
  line: string,
  values: Record<string, string>,
  where: string,
  match: SampleMatcher,
): Problem[] {
  const { matches } = match(line);
  const own = matches.find((each) => each.code === code);
  const others = matches.filter((each) => each.code !== code).map((each) => each.code);
  if (own === undefined || others.length > 0) {
    const found = matches.length === 0 ? "no message" : matches.map((each) => each.code).join(", ");
    const what = `The line matches ${found}, not ${code} alone.`;
    return [{ where: `${where}.line`, what, fix: "Correct the line, or the text of the message." }];
  }
  return Object.entries(values)
    .filter(([name, value]) => own.values[name] !== value)
    .map(([name, value]) => ({
      where: `${where}.values.${name}`,
      what: `The line has “${own.values[name] ?? "nothing"}” for ${name}, not “${value}”.`,
      fix: "Correct the value, or the line.",
    }));
}

function checkWithoutCode(code: string, line: string, where: string, match: SampleMatcher): Problem[] {
  const at = line.indexOf(code);
  if (at < 0) return [];
  const cut = line.slice(0, at) + line.slice(at + code.length).replace(/^\s*:\s*/, "");
  const codes = match(cut).matches.map((each) => each.code);
  if (codes.length === 0 || codes.includes(code)) return [];
  const what = `Without its code the line matches ${codes.join(", ")}, not ${code}.`;
  return [{ where: `${where}.line`, what, fix: "Correct the line, or the text of the message." }];
}
