import type { Problem } from "../../problem";
import type { CheckedCatalog, CheckedMessage } from "./checked-catalog";

/**
 * The messages that a log line fits, with the values of their holes; `ambiguous` are codes that it fits
 * equally well, so that none was chosen.
 */
export type SampleMatcher = (line: string) => {
  matches: { code: string; values: Record<string, string> }[];
  ambiguous: string[];
};

/**
 * Samples: each line matches its own message, with the values it declares, and no other. With the code cut
 * out it must never match others only.
 */
export function checkSamples({ messages }: CheckedCatalog, match: SampleMatcher): Problem[] {
  return messages.flatMap((checked) =>
    checked.message.samples.flatMap((sample, index) => {
      const where = `${checked.file} › samples.${index}`;
      return [
        ...checkNames(checked, sample.values ?? {}, where),
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
  const { matches, ambiguous } = match(cut);
  const codes = [...matches.map((each) => each.code), ...ambiguous];
  // Some texts are too short to be known without their code; then it is right to find nothing.
  if (codes.length === 0 || codes.includes(code)) return [];
  const what = `Without its code the line matches ${codes.join(", ")}, not ${code}.`;
  return [{ where: `${where}.line`, what, fix: "Correct the line, or the text of the message." }];
}
