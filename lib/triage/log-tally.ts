import type { LineDecoder } from "./line-decoder";
import type { LineReader } from "./line-reader";
import { findSlot, type LineSlot, type Place, withoutPort } from "./line-slot";
import { LoggedTimes, parseLoggedTime } from "./logged-time";
import type { RecordKeeper } from "./match-records";
import { MessageTally, type TalliedMessage } from "./message-tally";
import type { ReportFilter, SampleLine, UnknownPattern } from "./report";
import { readShape, type ShapePlan } from "./shape-plan";
import type { LineHandler, ScannedLine } from "./shape-scanner";
import { TimeAxis } from "./time-buckets";
import type { ValueCounter } from "./value-counter";

const LONGEST_SAMPLE = 1_000;
/** More kinds of unknown lines than this are looked through for codes only. */
const MOST_PATTERNS = 20_000;
const MOST_UNKNOWN_CODES = 1_000;

/** What `fresh` decided about a shape: count along a plan, count for a pattern, or read each of its lines. */
type ShapeUse = { plan: CountPlan } | { pattern: number } | "each-line";

/** A plan with the counters that it fills. */
type CountPlan = {
  messages: { tally: MessageTally; byCode: boolean; values: { counter: ValueCounter; slot: LineSlot }[] }[];
  unknown: readonly string[];
  /** True where the line has no message of the catalog. */
  isUnknown: boolean;
  time: ShapePlan["time"];
  client: LineSlot | undefined;
  server: LineSlot | undefined;
};

/** The file that is being read. */
export type CurrentFile = { name: string; decoder: LineDecoder };

/** Counts what stands in the lines that a `ShapeScanner` finds. */
export class LogTally implements LineHandler {
  linesMatched = 0;
  linesFilteredOut = 0;
  /** Lines that were looked through for codes only. */
  codesOnlyLines = 0;
  readonly axis = new TimeAxis();
  readonly tallies = new Map<string, MessageTally>();
  readonly unknownCodes = new Map<string, { count: number; sample: SampleLine }>();
  readonly patterns: UnknownPattern[] = [];
  /** Per shape, the pattern that its lines belong to; -1 for none. */
  readonly patternOf: number[] = [];
  file: CurrentFile;

  readonly keeper: RecordKeeper;
  readonly #reader: LineReader;
  readonly #messages: ReadonlyMap<string, TalliedMessage>;
  readonly #patternIds = new Map<string, number>();
  readonly #uses: ShapeUse[] = [];
  readonly #times = new LoggedTimes();
  readonly #dirty: MessageTally[] = [];
  readonly #place: Place = { from: 0, to: 0 };
  readonly #codes: ReadonlySet<string> | undefined;
  readonly #from: number;
  readonly #to: number;
  readonly #client: string | undefined;
  readonly #decodeValue = (bytes: Uint8Array, from: number, to: number) =>
    this.file.decoder.decode(bytes, from, to);
  #bytes: Uint8Array = new Uint8Array(0);
  readonly #decodePlace = (from: number, to: number) => this.file.decoder.decode(this.#bytes, from, to);

  constructor(
    reader: LineReader,
    messages: ReadonlyMap<string, TalliedMessage>,
    file: CurrentFile,
    filter: ReportFilter,
    keeper: RecordKeeper,
  ) {
    this.keeper = keeper;
    this.#reader = reader;
    this.#messages = messages;
    this.file = file;
    this.#codes = filter.codes === undefined ? undefined : new Set(filter.codes);
    this.#from = filter.from === undefined ? Number.NaN : parseLoggedTime(filter.from);
    this.#to = filter.to === undefined ? Number.NaN : parseLoggedTime(filter.to);
    this.#client = filter.client;
  }

  fresh(shape: number, line: ScannedLine): boolean {
    const text = this.#text(line);
    const codesOnly = this.patterns.length >= MOST_PATTERNS;
    const { plan, read } = readShape(line, text, this.#reader, codesOnly);
    const byCode = plan?.messages.some((message) => message.byCode) ?? false;
    this.patternOf[shape] = -1;
    if (!byCode && read.unknown.length === 0 && this.#reader.mayDiffer(text)) {
      this.#uses[shape] = "each-line";
      this.#readLine(line, text, false);
      return true;
    }
    if (plan !== undefined) {
      const counted = this.#countPlan(plan);
      this.#uses[shape] = { plan: counted };
      this.#count(counted, line, text);
      return true;
    }
    const pattern = this.#patternId(read.pattern, read.mayBe, line, text);
    this.patternOf[shape] = pattern;
    this.#uses[shape] = { pattern };
    if (pattern < 0) this.codesOnlyLines += 1;
    this.#countUnknown(read.unknown, line, text);
    if (read.unknown.length > 0) {
      const none = { time: undefined, client: undefined, server: undefined };
      this.#uses[shape] = { plan: { messages: [], unknown: read.unknown, isUnknown: true, ...none } };
      return true;
    }
    return pattern < 0;
  }

  known(shape: number, line: ScannedLine): void {
    const use = this.#uses[shape];
    if (use === "each-line") this.#readLine(line, this.#text(line), false);
    else if (use !== undefined && "plan" in use) this.#count(use.plan, line, undefined);
    else this.codesOnlyLines += 1;
  }

  overflow(line: ScannedLine): void {
    this.#readLine(line, this.#text(line), true);
  }

  settle(): void {
    for (const tally of this.#dirty) tally.settle(this.#decodePlace);
    this.#dirty.length = 0;
  }

  /** Reads a line on its own, whatever its shape is. Patterns then count by the line. */
  #readLine(line: ScannedLine, text: string, codesOnly: boolean): void {
    const { plan, read } = readShape(line, text, this.#reader, codesOnly);
    if (plan !== undefined) this.#count(this.#countPlan(plan), line, text);
    else if (!codesOnly) {
      const pattern = this.patterns[this.#patternId(read.pattern, read.mayBe, line, text)];
      if (pattern === undefined) this.codesOnlyLines += 1;
      else pattern.count += 1;
    }
    if (plan === undefined) this.#countUnknown(read.unknown, line, text);
  }

  #patternId(text: string, mayBe: string[], line: ScannedLine, original: string): number {
    const known = this.#patternIds.get(text);
    if (known !== undefined) return known;
    if (this.patterns.length >= MOST_PATTERNS) return -1;
    const id = this.patterns.length;
    this.#patternIds.set(text, id);
    this.patterns.push({ text: text.slice(0, 300), count: 0, sample: this.#sample(line, original), mayBe });
    return id;
  }

  #countPlan(plan: ShapePlan): CountPlan {
    return {
      ...plan,
      isUnknown: false,
      messages: plan.messages
        .filter(({ code }) => this.#codes?.has(code) ?? true)
        .map(({ code, byCode, values }) => {
          const tally = this.#tallyOf(code);
          const counters = values.map(({ name, slot }) => ({ counter: tally.values(name), slot }));
          return { tally, byCode, values: counters };
        }),
    };
  }

  #count(plan: CountPlan, line: ScannedLine, text: string | undefined): void {
    if (plan.unknown.length > 0) this.#countUnknown(plan.unknown, line, text);
    if (plan.isUnknown) return;
    const { bytes, from, to } = line;
    const place = this.#place;
    this.#bytes = bytes;
    let time = Number.NaN;
    let timeFrom = -1;
    let timeTo = -1;
    if (plan.time !== undefined && findSlot(bytes, from, to, plan.time.slot, place)) {
      timeFrom = place.from;
      timeTo = place.to;
      if (plan.time.order !== undefined) time = this.#times.read(bytes, timeFrom, timeTo, plan.time.order);
    }
    let clientFrom = -1;
    let clientTo = -1;
    if (plan.client !== undefined && findSlot(bytes, from, to, plan.client, place)) {
      clientFrom = place.from;
      clientTo = withoutPort(bytes, place);
    }
    if (plan.messages.length === 0 || !this.#passes(time, bytes, clientFrom, clientTo)) {
      this.linesFilteredOut += 1;
      return;
    }
    const hasServer = plan.server !== undefined && findSlot(bytes, from, to, plan.server, place);
    const serverFrom = place.from;
    const serverTo = place.to;
    const hit = this.keeper.line(line.number, plan.messages.length);
    for (let i = 0; i < plan.messages.length; i += 1) {
      const message = plan.messages[i];
      if (message === undefined) continue;
      const { tally } = message;
      const row = tally.add(hit, message.byCode);
      if (timeFrom < 0) tally.withoutTime += 1;
      else if (tally.addTime(time, timeFrom, timeTo, this.#decodePlace, row)) this.#dirty.push(tally);
      if (clientFrom >= 0) tally.clients.add(bytes, clientFrom, clientTo, this.#decodeValue, row);
      if (hasServer) tally.servers.add(bytes, serverFrom, serverTo, this.#decodeValue, row);
      if (message.values.length > 0) this.#addValues(message.values, line, row);
      if (tally.wantsSample) tally.samples.push(this.#sample(line, text ?? this.#text(line)));
    }
    this.linesMatched += 1;
  }

  #addValues(
    values: readonly { counter: ValueCounter; slot: LineSlot }[],
    { bytes, from, to }: ScannedLine,
    row: number,
  ): void {
    const place = this.#place;
    for (const { counter, slot } of values) {
      if (findSlot(bytes, from, to, slot, place)) {
        counter.add(bytes, place.from, place.to, this.#decodeValue, row);
      }
    }
  }

  #passes(time: number, bytes: Uint8Array, clientFrom: number, clientTo: number): boolean {
    if (!Number.isNaN(this.#from) && !(time >= this.#from)) return false;
    if (!Number.isNaN(this.#to) && !(time < this.#to)) return false;
    if (this.#client === undefined) return true;
    return clientFrom >= 0 && this.#decodeValue(bytes, clientFrom, clientTo) === this.#client;
  }

  #tallyOf(code: string): MessageTally {
    const known = this.tallies.get(code);
    if (known !== undefined) return known;
    const message = this.#messages.get(code);
    if (message === undefined) throw new Error(`${code} is in the match data, but not among the messages.`);
    const tally = new MessageTally(message, this.axis, this.keeper);
    this.tallies.set(code, tally);
    return tally;
  }

  #countUnknown(codes: readonly string[], line: ScannedLine, text: string | undefined): void {
    for (const code of codes) {
      const known = this.unknownCodes.get(code);
      if (known !== undefined) known.count += 1;
      else if (this.unknownCodes.size < MOST_UNKNOWN_CODES) {
        const sample = this.#sample(line, text ?? this.#text(line));
        this.unknownCodes.set(code, { count: 1, sample });
      }
    }
  }

  #text({ bytes, from, to }: ScannedLine): string {
    return this.file.decoder.decode(bytes, from, to);
  }

  #sample(line: ScannedLine, text: string): SampleLine {
    return { file: this.file.name, line: line.number, text: text.slice(0, LONGEST_SAMPLE) };
  }
}
