import { LOCALES, type Locale } from "../../i18n/locale";
import type { Problem } from "../../problem";
import type { Message } from "../schema";
import type { CheckedCatalog } from "./checked-catalog";

/**
 * Sentences that help nobody by themselves: "none", or "contact support" with nothing on what to send or to
 * try. Every sentence of a resolution has to be one of these to make it boilerplate.
 */
const BOILERPLATE: Record<Locale, readonly RegExp[]> = {
  en: [
    /^(?:none|n\/a|not applicable|no (?:solution|action|resolution)(?: is)?(?: available| required| needed)?)$/i,
    /^(?:if [^,]*, )?(?:please )?(?:contact|call|ask|notify) (?:the )?(?:vendor|ibm(?: support)?|support)$/i,
    /^(?:if [^,]*, )?(?:please )?report (?:this|the|it)(?: \w+)? to (?:the )?(?:vendor|ibm(?: support)?|support)$/i,
  ],
  // (特に) ありません / なし; 〜 (IBM) サポートに (この問題を) 報告, 連絡 or 問い合わせ します / してください
  ja: [
    /^(?:\u7279\u306b)?\s*(?:\u3042\u308a\u307e\u305b\u3093|\u306a\u3057)$/u,
    /^[^\u3001]{0,16}\u3001?\s*(?:IBM\s*)?\u30b5\u30dd\u30fc\u30c8\u306b[^\u3001]{0,10}(?:\u5831\u544a|\u9023\u7d61|\u554f\u3044\u5408\u308f\u305b)(?:\u3057\u307e\u3059|\u307e\u3059|\u3057\u3066\u304f\u3060\u3055\u3044|\u3066\u304f\u3060\u3055\u3044)?$/u,
  ],
};

/** So many entries may have one and the same resolution; from there on it says nothing about any of them. */
const SHARED_AT_MOST = 3;

/**
 * Resolutions: none consists of boilerplate alone, none is shared word for word by many entries, and a field
 * that the source leaves out has a hint instead.
 */
export function checkResolutions({ messages }: CheckedCatalog): Problem[] {
  const byResolution = new Map<string, string[]>();
  for (const { message } of messages) {
    const key = JSON.stringify(message.resolution);
    byResolution.set(key, [...(byResolution.get(key) ?? []), message.code]);
  }
  return messages.flatMap(({ file, message }) => {
    const problems: Problem[] = [];
    for (const field of ["cause", "resolution"] as const) {
      if (message[field] !== "undocumented" || message.hints.some((hint) => hint.about === field)) continue;
      const what = `The ${field} is undocumented, and no hint says anything about it.`;
      problems.push({ where: `${file} › ${field}`, what, fix: `Add a hint with “about: ${field}”.` });
    }
    if (message.resolution === "undocumented") return problems;
    for (const locale of LOCALES) {
      if (!isBoilerplate(message.resolution, locale)) continue;
      problems.push({
        where: `${file} › resolution.0.${locale}`,
        what: "The resolution says nothing but whom to ask.",
        fix: "Say what to check first, and what to send along.",
      });
    }
    const others = (byResolution.get(JSON.stringify(message.resolution)) ?? []).filter(
      (c) => c !== message.code,
    );
    if (others.length >= SHARED_AT_MOST) {
      problems.push({
        where: `${file} › resolution`,
        what: `The resolution is word for word that of ${others.join(", ")}.`,
        fix: "Say what is particular to this message.",
      });
    }
    return problems;
  });
}

function isBoilerplate(steps: Exclude<Message["resolution"], "undocumented">, locale: Locale): boolean {
  if (steps.some((step) => step.command !== undefined)) return false;
  const sentences = steps
    .flatMap((step) => step[locale].split(/[.;](?:\s|$)|\u3002/u))
    .map((each) => each.trim());
  return sentences
    .filter((sentence) => sentence !== "")
    .every((sentence) => BOILERPLATE[locale].some((pattern) => pattern.test(sentence)));
}
