import type { TopicLine } from "./topic-line";

/**
 * Labels that vendors' topics have and that an entry has no field for, after NFKC and in lower case: known
 * from IBM, WebSphere and z/OS message manuals.
 */
const OTHER_LABELS: ReadonlySet<string> = new Set([
  ...["severity", "explanation", "system action", "user response", "user action", "operator response"],
  ...["programmer response", "action", "note", "notes", "component", "level", "parent topic"],
  ...["related information", "related tasks", "related concepts", "related reference"],
  ...["説明", "重大度", "備考", "注", "注記", "処置", "対処", "対応", "システムの処置", "ユーザーの処置"],
  ...["ユーザー応答", "オペレーターの応答", "関連情報", "親トピック", "参照"],
]);

/** What a label may look like: a few words, no sentence, no time of day. */
const LABEL_NAME = /^\p{L}[\p{L}\p{N} ()/'-]{0,29}$/u;

/**
 * Tells whether a line reads like a label that the importer doesn't know: `certain` for labels known from
 * other manuals, `likely` where it stands at the place of a label in the entry that `first` begins.
 */
export function readsLikeLabel(line: TopicLine, first: TopicLine): "certain" | "likely" | undefined {
  if (line.label === undefined || line.label.field !== undefined) return undefined;
  const { name, rest } = line.label;
  if (OTHER_LABELS.has(name.normalize("NFKC").toLowerCase())) return "certain";
  if (!LABEL_NAME.test(name) || rest.startsWith("//") || name.split(" ").length > 4) return undefined;
  const atLabelPlace = line.bullet !== "" && line.bullet === first.bullet && line.indent <= first.indent;
  return atLabelPlace ? "likely" : undefined;
}
