import type { BlockContent, ListItem, PhrasingContent, Root, RootContent } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx";
import { mdxToMarkdown } from "mdast-util-mdx";
import { toMarkdown } from "mdast-util-to-markdown";
import { severityOf } from "../catalog/code";
import { documentedText } from "../catalog/documented-text";
import type { Catalog, Hint, Message } from "../catalog/schema";
import { parseTemplate } from "../catalog/template";
import { type Locale, otherLocale } from "../i18n/locale";
import type { Section } from "../share/address";
import { flowElement, textElement } from "./mdx-nodes";
import { shownLanguage } from "./message-summary";
import { proseToParagraphs } from "./prose";

/** What a page needs to know besides its own message: the other messages of the site, by code. */
export type MessagesByCode = ReadonlyMap<string, Message>;

/**
 * Writes the page of one message in one language as MDX.
 *
 * It is built as a syntax tree and serialised by the Markdown writer, so that whatever stands in a text
 * (`<`, `{`, `_`, backticks) is escaped. Headings and labels are the components' business: the file changes
 * only when the catalog does.
 */
export function messageToMdx(
  message: Message,
  catalog: Catalog,
  locale: Locale,
  others: MessagesByCode,
): string {
  const writer = new MessageWriter(message, catalog, locale, others);
  const tree: Root = { type: "root", children: writer.page() };
  return toMarkdown(tree, { extensions: [mdxToMarkdown()], bullet: "-", fences: true, rule: "-" });
}

class MessageWriter {
  constructor(
    private readonly message: Message,
    private readonly catalog: Catalog,
    private readonly locale: Locale,
    private readonly others: MessagesByCode,
  ) {}

  page(): RootContent[] {
    const { message, catalog, locale } = this;
    const note = `Generated from content/catalogs/${catalog.id}/messages/${message.code}.yaml. Do not edit: npm run generate`;
    return [
      { type: "mdxFlowExpression", value: `/* ${note} */` },
      ...(message.status === "retired" ? [flowElement("Retired", {}, [])] : []),
      flowElement("Action", { kind: message.action.kind }, this.prose(message.action[locale])),
      ...this.texts(),
      ...this.appearances(),
      this.section("cause", this.cause()),
      this.section("resolution", this.resolution()),
      this.section("parameters", this.parameters()),
      this.section("related", this.related()),
      this.section("history", this.history()),
      this.section("provenance", [this.provenance()]),
    ];
  }

  /** The vendor's text first, whatever its language: it is what the reader has in the log. */
  private texts(): RootContent[] {
    const { message, locale } = this;
    const origin = message.provenance.text;
    const first = documentedText(message, locale).language;
    const languages = [first, otherLocale(first)];
    return languages
      .filter((language) => language === first || language === locale || origin[language] === "vendor")
      .map((language) =>
        flowElement("MessageText", this.textAttributes(language), [
          { type: "paragraph", children: this.template(message.text[language]) },
        ]),
      );
  }

  /** What else the reader may have seen: other texts of the message, and a whole line of a log. */
  private appearances(): RootContent[] {
    const { message, locale } = this;
    return [
      ...message.variants.map((variant) =>
        flowElement("Variant", { lang: variant.language, basis: variant.basis, text: variant.text }, [
          ...this.prose(variant.note[locale]),
        ]),
      ),
      ...message.samples
        .slice(0, 1)
        .map((sample) => flowElement("Sample", {}, [{ type: "code", value: sample.line }])),
    ];
  }

  private textAttributes(language: Locale) {
    const { message, catalog } = this;
    return {
      code: message.code,
      severity: severityOf(catalog.code, message.code),
      lang: language,
      origin: message.provenance.text[language],
    };
  }

  private template(text: string): PhrasingContent[] {
    return parseTemplate(text, this.message.parameters).map((part) =>
      part.kind === "text"
        ? { type: "text", value: part.text }
        : textElement("Hole", { name: part.name }, [{ type: "text", value: part.written }]),
    );
  }

  private cause(): BlockContent[] {
    const { cause } = this.message;
    return [
      ...(cause === "undocumented" ? [flowElement("Undocumented", {}, [])] : this.prose(cause[this.locale])),
      ...this.hints("cause"),
    ];
  }

  private resolution(): BlockContent[] {
    const { resolution } = this.message;
    if (resolution === "undocumented") {
      return [flowElement("Undocumented", {}, []), ...this.hints("resolution")];
    }
    const items = resolution.map((step): ListItem => {
      const command: BlockContent[] =
        step.command === undefined ? [] : [{ type: "code", value: step.command }];
      return { type: "listItem", spread: false, children: [...this.prose(step[this.locale]), ...command] };
    });
    return [
      { type: "list", ordered: true, start: 1, spread: false, children: items },
      ...this.hints("resolution"),
    ];
  }

  private hints(about: Hint["about"]): MdxJsxFlowElement[] {
    return this.message.hints
      .filter((hint) => hint.about === about)
      .map((hint) =>
        flowElement("Hint", { basis: hint.basis }, [
          ...this.prose(hint.text[this.locale]),
          flowElement("Reason", {}, this.prose(hint.reason[this.locale])),
        ]),
      );
  }

  private parameters(): MdxJsxFlowElement[] {
    return this.message.parameters.map((parameter) =>
      flowElement(
        "Parameter",
        { name: parameter.name, example: parameter.example },
        this.prose(parameter.meaning[this.locale]),
      ),
    );
  }

  private related(): MdxJsxFlowElement[] {
    const { related, gskit } = this.message;
    const kinds = [...new Set(related.map(({ kind }) => kind))];
    const relations = kinds.map((kind) =>
      flowElement(
        "Relations",
        { kind },
        related.filter((relation) => relation.kind === kind).map((relation) => this.relation(relation)),
      ),
    );
    return gskit === undefined
      ? relations
      : [
          ...relations,
          flowElement("Gskit", { rc: String(gskit.rc), name: gskit.name, basis: gskit.basis }, []),
        ];
  }

  private relation({ code, kind, note }: Message["related"][number]): MdxJsxFlowElement {
    const { others, locale } = this;
    const other = others.get(code);
    const origin = other?.provenance.text;
    const lang = origin === undefined ? undefined : shownLanguage({ textOrigin: origin }, locale);
    return flowElement(
      "Relation",
      {
        code,
        kind,
        text: lang === undefined ? undefined : other?.text[lang],
        lang,
        origin: lang === undefined ? undefined : origin?.[lang],
      },
      note === undefined ? [] : this.prose(note[locale]),
    );
  }

  private history(): MdxJsxFlowElement[] {
    return this.message.history.map((change) =>
      flowElement(
        "Change",
        { apar: change.apar, fixPacks: change.fixPacks.join(", ") },
        this.prose(change.what[this.locale]),
      ),
    );
  }

  private provenance(): MdxJsxFlowElement {
    const { message, catalog, locale } = this;
    const source = catalog.sources.find(({ id }) => id === message.provenance.source);
    const note = message.provenance.note?.[locale];
    return flowElement(
      "Provenance",
      {
        title: source?.title[locale] ?? message.provenance.source,
        release: source?.release,
        line: String(message.provenance.line),
        en: message.provenance.text.en,
        ja: message.provenance.text.ja,
      },
      note === undefined ? [] : this.prose(note),
    );
  }

  private section(id: Section, children: BlockContent[]): MdxJsxFlowElement {
    return flowElement(
      "Section",
      { id },
      children.length === 0 ? [flowElement("NothingKnown", { about: id }, [])] : children,
    );
  }

  private prose(text: string): BlockContent[] {
    const { others, message } = this;
    return proseToParagraphs(text, { has: (code) => code !== message.code && others.has(code) });
  }
}
