import type { MaskKind } from "../share/mask/mask-kind";
import { maskTexts, type PrivateText } from "../share/mask/mask-texts";
import type { Report, SampleLine, TopValues } from "./report";

/** Gives back a text, masked or not; `as` says what the whole of it is where that is known. */
type TextMapper = (text: string, as?: MaskKind) => string;

/**
 * A Report in which all that comes from the log and identifies a machine or a person is a token, the same one
 * wherever it stands. Codes, counts, times, versions and everything of our own stay. Kinds in `shown` stay, too.
 */
export function maskReport(report: Report, shown: ReadonlySet<MaskKind> = new Set()): Report {
  const inputs: PrivateText[] = [];
  mapTexts(report, (text, as) => {
    inputs.push({ text, ...(as === undefined ? {} : { as }) });
    return text;
  });
  const masked = maskTexts(inputs, shown).texts.values();
  return mapTexts(report, (text) => masked.next().value ?? text);
}

/** The Report with each text of the log mapped, always in the same order. */
function mapTexts(report: Report, map: TextMapper): Report {
  const sample = (line: SampleLine): SampleLine => ({ ...line, file: map(line.file), text: map(line.text) });
  const values = (top: TopValues, as?: MaskKind): TopValues => ({
    ...top,
    top: top.top.map(({ value, count }) => ({ value: map(value, as), count })),
  });
  const { filter } = report;
  return {
    ...report,
    ...(filter?.client === undefined ? {} : { filter: { ...filter, client: map(filter.client, "host") } }),
    files: report.files.map((file) => ({ ...file, name: map(file.name) })),
    messages: report.messages.map((message) => ({
      ...message,
      clients: values(message.clients, "host"),
      servers: values(message.servers, "host"),
      values: Object.fromEntries(
        Object.entries(message.values).map(([name, top]) => [
          name,
          values(top, /host|server/i.test(name) ? "host" : undefined),
        ]),
      ),
      samples: message.samples.map(sample),
    })),
    unknownCodes: report.unknownCodes.map((unknown) => ({ ...unknown, sample: sample(unknown.sample) })),
    returnCodes: report.returnCodes.map((code) => ({ ...code, sample: sample(code.sample) })),
    patterns: report.patterns.map((pattern) => ({
      ...pattern,
      text: map(pattern.text),
      sample: sample(pattern.sample),
    })),
    notices: report.notices.map((notice) => {
      const named = "file" in notice ? { ...notice, file: map(notice.file) } : notice;
      return named.kind === "unreadable" ? { ...named, reason: map(named.reason) } : named;
    }),
  };
}
