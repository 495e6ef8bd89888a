import type { BlockContent, PhrasingContent, Root, RootContent } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import { documentedText } from "../catalog/documented-text";
import type { Entry } from "../catalog/entry";
import type { Hint, Message } from "../catalog/schema";
import { writtenHole } from "../catalog/template";
import { type Locale, otherLocale } from "../i18n/locale";
import type { Words } from "../i18n/words";
import {
  addressFrom,
  apiPath,
  markdownPath,
  messagePath,
  SECTIONS,
  type Section,
  shortPath,
} from "../share/address";
import { code, heading, item, list, paragraph, text } from "./markdown-nodes";
import { proseToParagraphs, proseToPhrasing } from "./prose";

/** What a twin needs to know besides its own entry. */
type Surroundings = {
  t: Words;
  /** Tells which codes have an entry. */
  codes: { has(code: string): boolean };
  /** The file that the text is written into, where it is not the twin's own: what its links are seen from. */
  from?: string;
};

/**
 * Writes an entry in one language as Markdown for people, programs and language models: the same facts as on its page
 * (only the texts stand before what to do, because here they need no heading of their own), made from the Message and
 * not from HTML. Texts of the server and samples stand in code blocks, so nothing in them is escaped; links lead to
 * other twins.
 */
export function markdownTwin(entry: Entry, locale: Locale, around: Surroundings): string {
  const tree: Root = { type: "root", children: new TwinWriter(entry, locale, around).page() };
  return toMarkdown(tree, { bullet: "-", fences: true, rule: "-", listItemIndent: "one" });
}

class TwinWriter {
  readonly #from: string;
  readonly #message: Message;
  private readonly t: Words;
  private readonly codes: Surroundings["codes"];

  constructor(
    private readonly entry: Entry,
    private readonly locale: Locale,
    { t, codes, from = markdownPath(locale, entry.message.code) }: Surroundings,
  ) {
    this.t = t;
    this.codes = codes;
    this.#message = entry.message;
    this.#from = from;
  }

  page(): RootContent[] {
    const { locale, t } = this;
    const message = this.#message;
    return [
      heading(1, [text(t("entry.title", { code: message.code, text: message.text[locale] }))]),
      ...(message.status === "retired" ? [paragraph([text(t("entry.retired"))])] : []),
      this.facts(),
      ...this.texts(),
      heading(2, [text(t("entry.action"))]),
      paragraph([{ type: "strong", children: [text(t(`action.${message.action.kind}`))] }]),
      ...this.prose(message.action[locale]),
      ...SECTIONS.flatMap((section) => this.section(section)),
    ];
  }

  private facts(): BlockContent {
    const { entry, locale, t } = this;
    const message = this.#message;
    const other = otherLocale(locale);
    const pair = (name: string, value: PhrasingContent[]) =>
      item([paragraph([{ type: "strong", children: [text(name)] }, text(": "), ...value])]);
    return list(false, [
      pair(t("browse.severity"), [text(t(`severity.${entry.severity}`))]),
      pair(t("twin.catalog"), [text(`${entry.catalog.product[locale]}, ${entry.catalog.title[locale]}`)]),
      pair(t("entry.topics"), [text(message.topics.map((topic) => t(`topic.${topic}`)).join(" · "))]),
      pair(t("twin.page"), [this.link(messagePath(locale, message.code))]),
      pair(t("entry.shortLink"), [this.link(shortPath(message.code))]),
      pair(t("site.language"), [this.link(markdownPath(other, message.code))]),
      pair("JSON", [this.link(apiPath(`messages/${message.code}.json`))]),
    ]);
  }

  /** Every text that the message is logged or documented with, the vendor's first. */
  private texts(): RootContent[] {
    const { locale, t } = this;
    const message = this.#message;
    const first = documentedText(message, locale).language;
    const both = [first, otherLocale(first)].flatMap((language): BlockContent[] => {
      const vendor = message.provenance.text[language] === "vendor";
      if (!vendor && language !== locale) return [];
      const vendors = t(language === "ja" ? "entry.textVendorJa" : "entry.textVendor");
      return [
        paragraph([text(vendor ? vendors : t("entry.textKotae"))]),
        code(`${message.code}: ${message.text[language]}`),
      ];
    });
    const variants = message.variants.flatMap((variant): BlockContent[] => [
      paragraph([text(t("entry.variant"))]),
      code(variant.text),
      ...this.prose(variant.note[locale]),
    ]);
    const [sample] = message.samples;
    const samples: BlockContent[] =
      sample === undefined
        ? []
        : [paragraph([text(t("entry.sample"))]), code(sample.line), paragraph([text(t("entry.sampleNote"))])];
    return [...both, ...variants, ...samples];
  }

  private section(section: Section): RootContent[] {
    const blocks = this[section]();
    const nothing = paragraph([text(this.t(`entry.nothing.${section}`))]);
    return [heading(2, [text(this.t(`entry.${section}`))]), ...(blocks.length === 0 ? [nothing] : blocks)];
  }

  private cause(): BlockContent[] {
    const { cause } = this.#message;
    return [
      ...(cause === "undocumented" ? [this.undocumented()] : this.prose(cause[this.locale])),
      ...this.hints("cause"),
    ];
  }

  private resolution(): BlockContent[] {
    const { resolution } = this.#message;
    if (resolution === "undocumented") return [this.undocumented(), ...this.hints("resolution")];
    const steps = resolution.map((step) =>
      item([...this.prose(step[this.locale]), ...(step.command === undefined ? [] : [code(step.command)])]),
    );
    return [list(true, steps), ...this.hints("resolution")];
  }

  private hints(about: Hint["about"]): BlockContent[] {
    const { t, locale } = this;
    return this.#message.hints
      .filter((hint) => hint.about === about)
      .map((hint) => {
        const label = text(t("entry.hint", { basis: t(`basis.${hint.basis}`) }));
        return {
          type: "blockquote",
          children: [
            paragraph([{ type: "strong", children: [label] }]),
            ...this.prose(hint.text[locale]),
            ...this.prose(`${t("entry.reason")}: ${hint.reason[locale]}`),
          ],
        };
      });
  }

  private parameters(): BlockContent[] {
    const { t, locale } = this;
    const items = this.#message.parameters.map((parameter) =>
      item([
        paragraph([
          { type: "inlineCode", value: writtenHole(parameter) },
          text(": "),
          ...this.phrasing(parameter.meaning[locale]),
          text(` (${t("entry.example")} `),
          { type: "inlineCode", value: parameter.example },
          text(")"),
        ]),
      ]),
    );
    return items.length === 0 ? [] : [list(false, items)];
  }

  private related(): BlockContent[] {
    const { t, locale } = this;
    const { related, gskit } = this.#message;
    const items = related.map((relation) =>
      item([
        paragraph([
          ...this.phrasing(relation.code),
          text(`: ${t(`relation.${relation.kind}`)}`),
          ...(relation.note === undefined ? [] : [text(" – "), ...this.phrasing(relation.note[locale])]),
        ]),
      ]),
    );
    if (gskit !== undefined) {
      const { rc, name } = gskit;
      const title = name === undefined ? t("entry.gskit", { rc }) : t("entry.gskitName", { rc, name });
      const note = t("entry.gskitNote", { basis: t(`basis.${gskit.basis}`) });
      items.push(item([paragraph([text(`${title} – ${note}`)])]));
    }
    return items.length === 0 ? [] : [list(false, items)];
  }

  private history(): BlockContent[] {
    const { t, locale } = this;
    const items = this.#message.history.map(({ apar, what, fixPacks }) => {
      const levels =
        fixPacks.length === 0 ? "" : ` (${t("entry.fixPacks", { levels: fixPacks.join(", ") })})`;
      return item([paragraph([text(`${apar}: `), ...this.phrasing(what[locale]), text(levels)])]);
    });
    return items.length === 0 ? [] : [list(false, items)];
  }

  private provenance(): BlockContent[] {
    const { entry, locale, t } = this;
    const { source, line, text: origin, note } = this.#message.provenance;
    const known = entry.catalog.sources.find(({ id }) => id === source);
    const title = known?.title[locale] ?? source;
    return [
      paragraph([text(t("entry.source", { title, release: known?.release ?? "", line }))]),
      paragraph([text(t("entry.sourceText"))]),
      ...(origin[locale] === "kotae" ? [paragraph([text(t("entry.sourceTranslated"))])] : []),
      ...(note === undefined ? [] : this.prose(note[locale])),
    ];
  }

  private undocumented(): BlockContent {
    return paragraph([text(this.t("entry.undocumented"))]);
  }

  private prose(prose: string): BlockContent[] {
    return proseToParagraphs(prose, this.known(), (code) => this.addressOf(code));
  }

  private phrasing(prose: string): PhrasingContent[] {
    const line = prose.replace(/\s*\n\s*/g, " ").trim();
    return proseToPhrasing(line, this.known(), (code) => this.addressOf(code));
  }

  private known() {
    return { has: (code: string) => code !== this.#message.code && this.codes.has(code) };
  }

  private addressOf(code: string): string {
    return addressFrom(this.#from, markdownPath(this.locale, code));
  }

  private link(path: string): PhrasingContent {
    const url = addressFrom(this.#from, path);
    return { type: "link", url, children: [text(url)] };
  }
}
