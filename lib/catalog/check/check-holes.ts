import { LOCALES } from "../../i18n/locale";
import type { Problem } from "../../problem";
import { parseTemplate, writtenHole } from "../template";
import type { CheckedCatalog, CheckedMessage } from "./checked-catalog";

const LANGUAGES = { en: "English", ja: "Japanese" } as const;

/** Something between angle brackets that no parameter stands for. */
const UNDECLARED = /<[^<>]+>/g;

/**
 * Holes: both texts have the same, every parameter has one, and nothing looks like a hole without being
 * declared as a parameter. Parameters have different names.
 */
export function checkHoles({ messages }: CheckedCatalog): Problem[] {
  return messages.flatMap((checked) => [...checkParameters(checked), ...checkUndeclared(checked)]);
}

function checkParameters({ file, message }: CheckedMessage): Problem[] {
  const problems: Problem[] = [];
  const names = new Set<string>();
  const counts = { en: countHoles(message.text.en, message), ja: countHoles(message.text.ja, message) };
  for (const [index, parameter] of message.parameters.entries()) {
    const written = writtenHole(parameter);
    if (names.has(parameter.name)) {
      problems.push({
        where: `${file} › parameters.${index}.name`,
        what: `“${parameter.name}” is the name of two parameters.`,
        fix: "Give each its own name; keep what the text writes in “written”.",
      });
      continue;
    }
    names.add(parameter.name);
    const en = counts.en.get(parameter.name) ?? 0;
    const ja = counts.ja.get(parameter.name) ?? 0;
    if (en === 0 && ja === 0) {
      problems.push({
        where: `${file} › parameters.${index}`,
        what: `${written} is in neither text.`,
        fix: `Add ${written} to both texts, or take the parameter out.`,
      });
    } else if (en !== ja) {
      const [lacking, having] = ja < en ? (["ja", "en"] as const) : (["en", "ja"] as const);
      const isGone = Math.min(en, ja) === 0;
      problems.push({
        where: `${file} › text.${lacking}`,
        what: isGone
          ? `${written} is in ${having} but not in ${lacking}.`
          : `${written} is in ${having} more often than in ${lacking}.`,
        fix: `Add ${written} to the ${LANGUAGES[lacking]} text.`,
      });
    }
  }
  return problems;
}

function checkUndeclared({ file, message }: CheckedMessage): Problem[] {
  const texts = [
    ...LOCALES.map((locale) => ({ field: `text.${locale}`, text: message.text[locale] })),
    ...message.variants.map((variant, index) => ({ field: `variants.${index}.text`, text: variant.text })),
  ];
  return texts.flatMap(({ field, text }) => {
    const plain = parseTemplate(text, message.parameters).map((part) =>
      part.kind === "text" ? part.text : "",
    );
    const found = plain.flatMap((each) => each.match(UNDECLARED) ?? []);
    return [...new Set(found)].map((hole) => ({
      where: `${file} › ${field}`,
      what: `${hole} is not declared.`,
      fix: `Add it to “parameters” with a meaning and an example.`,
    }));
  });
}

function countHoles(text: string, message: CheckedMessage["message"]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const part of parseTemplate(text, message.parameters)) {
    if (part.kind === "hole") counts.set(part.name, (counts.get(part.name) ?? 0) + 1);
  }
  return counts;
}
