import { CountPlan } from "./count-plan";
import { type CurrentFile, sampleOf } from "./current-file";
import { LineFilter } from "./line-filter";
import type { LineReader } from "./line-reader";
import { withoutPort } from "./line-slot";
import { LoggedTimes } from "./logged-time";
import { LINE_LIMIT } from "./long-line";
import type { RecordKeeper } from "./match-records";
import { MessageTally, type TalliedMessage } from "./message-tally";
import { OutsidePlan } from "./outside-plan";
import type { OutsideReader } from "./outside-reader";
import { OutsideTally } from "./outside-tally";
import type { ReportFilter, SampleLine, UnknownPattern } from "./report";
import type { ShapeEngine } from "./shape-engine";
import { type MoreCodes, readShape, type ShapePlan } from "./shape-plan";
import type { LineHandler, ScannedLine } from "./shape-scanner";
import { TimeAxis } from "./time-buckets";
import { tokenEdges } from "./token-edges";

/** More kinds of unknown lines than this are looked through for codes only. */
const MOST_PATTERNS = 20_000;

/** Counts what stands in the lines that a `ShapeScanner` finds. */
export class LogTally implements LineHandler {
  linesMatched = 0;
  linesFilteredOut = 0;
  /** Lines that were looked through for codes only. */
  codesOnlyLines = 0;
  readonly axis = new TimeAxis();
  readonly tallies = new Map<string, MessageTally>();
  readonly outside: OutsideTally;
  readonly patterns: UnknownPattern[] = [];
  /** Per shape, the pattern that its lines belong to; -1 for none. */
  readonly patternOf: number[] = [];
  file: CurrentFile;

  readonly keeper: RecordKeeper;
  readonly #engine: ShapeEngine;
  /** For lines that are not in the engine's window. */
  readonly #edges = new Int32Array(LINE_LIMIT + 2);
  readonly #reader: LineReader;
  readonly #messages: ReadonlyMap<string, TalliedMessage>;
  readonly #patternIds = new Map<string, number>();
  /** Per shape, what to count of its lines, or how to read each of them; else they are only looked through. */
  readonly #plans: (CountPlan | OutsidePlan | "each-line" | undefined)[] = [];
  /** What was found in the further pieces of a long line. */
  readonly #more = { codes: new Set<string>(), unknown: new Set<string>() };
  readonly #times = new LoggedTimes();
  readonly #dirty: MessageTally[] = [];
  readonly #codes: ReadonlySet<string> | undefined;
  readonly #filter: LineFilter;
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
    engine: ShapeEngine,
    readonly outsideReader: OutsideReader,
  ) {
    this.#engine = engine;
    this.outside = new OutsideTally(engine.counts);
    this.keeper = keeper;
    this.#reader = reader;
    this.#messages = messages;
    this.file = file;
    this.#codes = filter.codes === undefined ? undefined : new Set(filter.codes);
    this.#filter = new LineFilter(filter);
  }

  fresh(shape: number, line: ScannedLine): boolean {
    const text = this.#text(line);
    const codesOnly = this.patterns.length >= MOST_PATTERNS;
    const { plan, read } = readShape(line, text, this.#reader, codesOnly);
    const byCode = plan?.messages.some((message) => message.byCode) ?? false;
    this.patternOf[shape] = -1;
    const hasCode = byCode || read.unknown.length > 0;
    if (this.#reader.mayHideCode(text) || (!hasCode && this.#reader.mayDiffer(text))) {
      this.#plans[shape] = "each-line";
      this.#readLine(line, text, false);
      return true;
    }
    if (plan !== undefined) {
      const counted = this.#countPlan(plan, text);
      this.#plans[shape] = counted;
      this.#count(counted, line, text);
      return true;
    }
    const outside = this.outsideReader.read(text, read.unknown);
    const varies = this.outsideReader.mayVary(text, outside);
    if (varies !== "no") {
      const holds = new OutsidePlan(this.outsideReader, outside, varies);
      this.#plans[shape] = holds;
      this.#countOutside(holds, line);
      return true;
    }
    // What stands in all lines of a shape is counted with these.
    this.outside.shape(shape, outside, () => this.#sample(line, text));
    if (outside.isKnown) return false;
    const pattern = this.#patternId(read.pattern, read.mayBe, line, text);
    this.patternOf[shape] = pattern;
    if (pattern < 0) this.codesOnlyLines += 1;
    return pattern < 0;
  }

  known(shape: number, line: ScannedLine): void {
    const plan = this.#plans[shape];
    if (plan === undefined) this.codesOnlyLines += 1;
    else if (plan === "each-line") this.#readLine(line, this.#text(line), false);
    else if (plan instanceof OutsidePlan) this.#countOutside(plan, line);
    else this.#count(plan, line, undefined);
  }

  overflow(line: ScannedLine): void {
    this.#readLine(line, this.#text(line), true);
  }

  piece(bytes: Uint8Array): void {
    const text = this.file.decoder.decode(bytes, 0, bytes.length);
    const { codes, unknown } = this.#reader.readCodes(text);
    for (const code of codes) this.#more.codes.add(code);
    for (const code of [...unknown, ...this.outsideReader.readCodes(text)]) this.#more.unknown.add(code);
  }

  long(line: ScannedLine): void {
    this.#readLine(line, this.#text(line), this.patterns.length >= MOST_PATTERNS, this.#more);
    this.#more.codes.clear();
    this.#more.unknown.clear();
  }

  settle(): void {
    for (const tally of this.#dirty) tally.settle(this.#decodePlace);
    this.#dirty.length = 0;
  }

  /** Reads a line on its own, whatever its shape is. Patterns then count by the line. */
  #readLine(line: ScannedLine, text: string, codesOnly: boolean, more?: MoreCodes): void {
    const { plan, read } = readShape(line, text, this.#reader, codesOnly, more);
    if (plan !== undefined) {
      this.#count(this.#countPlan(plan, text), line, text);
      return;
    }
    const outside = this.outsideReader.read(text, read.unknown);
    this.outside.line(outside, () => this.#sample(line, text));
    if (outside.isKnown || codesOnly) return;
    const pattern = this.patterns[this.#patternId(read.pattern, read.mayBe, line, text)];
    if (pattern === undefined) this.codesOnlyLines += 1;
    else pattern.count += 1;
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

  #countPlan(plan: ShapePlan, text: string): CountPlan {
    const { codes, mayVary } = this.outsideReader.besideMessage(text, plan.unknown);
    return new CountPlan({ ...plan, unknown: codes }, mayVary, (code) =>
      (this.#codes?.has(code) ?? true) ? this.#tallyOf(code) : undefined,
    );
  }

  /** Codes without an entry in a line that has a message. */
  #countUnknown({ mayVary, unknown }: CountPlan, line: ScannedLine, text: string): void {
    const codes = mayVary ? this.outsideReader.read(text, unknown).codes : unknown;
    if (codes.length > 0) this.outside.count(codes, [], () => this.#sample(line, text));
  }

  /** No function is made in here, which would cost as much as the rest. */
  #count(plan: CountPlan, line: ScannedLine, text: string | undefined): void {
    if (plan.mayVary || plan.unknown.length > 0) this.#countUnknown(plan, line, text ?? this.#text(line));
    const { bytes, from, to } = line;
    if (bytes !== this.#bytes) this.settle();
    this.#bytes = bytes;
    const { slots } = plan;
    if (bytes === this.#engine.window) slots.find(this.#engine.edges, this.#engine.findEdges(from, to));
    else slots.find(this.#edges, tokenEdges(bytes, from, to, this.#edges));
    const timeFrom = slots.begin(plan.time);
    const timeTo = slots.end(plan.time);
    let time = Number.NaN;
    if (timeFrom >= 0 && plan.timeOrder !== undefined) {
      time = this.#times.read(bytes, timeFrom, timeTo, plan.timeOrder);
    }
    const clientFrom = slots.begin(plan.client);
    const clientTo = clientFrom < 0 ? -1 : withoutPort(bytes, clientFrom, slots.end(plan.client));
    const passes = this.#filter.passes(time, bytes, clientFrom, clientTo, this.#decodeValue);
    if (plan.messages.length === 0 || !passes) {
      this.linesFilteredOut += 1;
      return;
    }
    const serverFrom = slots.begin(plan.server);
    const hit = this.keeper.line(line.number, plan.messages.length);
    for (let i = 0; i < plan.messages.length; i += 1) {
      const message = plan.messages[i];
      if (message === undefined) continue;
      const { tally, values } = message;
      const row = tally.add(hit, message.byCode);
      if (timeFrom < 0) tally.withoutTime += 1;
      else if (tally.addTime(time, timeFrom, timeTo, this.#decodePlace, row)) this.#dirty.push(tally);
      if (clientFrom >= 0) tally.clients.add(bytes, clientFrom, clientTo, this.#decodeValue, row);
      if (serverFrom >= 0) {
        tally.servers.add(bytes, serverFrom, slots.end(plan.server), this.#decodeValue, row);
      }
      for (let j = 0; j < values.length; j += 1) {
        const value = values[j];
        const valueFrom = value === undefined ? -1 : (slots.from[value.slot] ?? -1);
        if (value === undefined || valueFrom < 0) continue;
        value.counter.add(bytes, valueFrom, slots.to[value.slot] ?? -1, this.#decodeValue, row);
      }
      if (tally.wantsSample) tally.samples.push(this.#sample(line, text ?? this.#text(line)));
    }
    this.linesMatched += 1;
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

  /** Counts a line of a shape without a message in which lines vary: those without anything known count by the line. */
  #countOutside(plan: OutsidePlan, line: ScannedLine): void {
    const outside = plan.read(line, () => this.#text(line));
    if (outside.isKnown) this.outside.line(outside, () => this.#sample(line, this.#text(line)));
    else this.#readLine(line, this.#text(line), this.patterns.length >= MOST_PATTERNS);
  }

  #text({ bytes, from, to }: ScannedLine): string {
    return this.file.decoder.decode(bytes, from, to);
  }

  #sample(line: ScannedLine, text: string): SampleLine {
    return sampleOf(this.file, line.number, text);
  }
}
