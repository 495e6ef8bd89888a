import type { LineSlot } from "./line-slot";
import type { TimeOrder } from "./logged-time";
import type { MessageTally } from "./message-tally";
import type { ShapePlan } from "./shape-plan";
import { SlotFinder } from "./slot-finder";
import type { ValueCounter } from "./value-counter";

/** What to count of each line of a shape, with the counters that it fills; slots by their number in `slots`. */
export class CountPlan {
  readonly slots: SlotFinder;
  readonly messages: readonly {
    tally: MessageTally;
    byCode: boolean;
    values: readonly { counter: ValueCounter; slot: number }[];
  }[];
  readonly unknown: readonly string[];
  /** True where lines of the shape may hold further codes that are known outside the catalogs. */
  readonly mayVary: boolean;
  readonly timeOrder: TimeOrder | undefined;
  /** -1 where the line has none. */
  readonly time: number = -1;
  readonly client: number = -1;
  readonly server: number = -1;

  /** `tallyOf` gives the counters of a message, or nothing where it is not asked for. */
  constructor(plan: ShapePlan, mayVary: boolean, tallyOf: (code: string) => MessageTally | undefined) {
    const slots: LineSlot[] = [];
    const numberOf = (slot: LineSlot | undefined) => (slot === undefined ? -1 : slots.push(slot) - 1);
    this.unknown = plan.unknown;
    this.mayVary = mayVary;
    this.timeOrder = plan.time?.order;
    this.time = numberOf(plan.time?.slot);
    this.client = numberOf(plan.client);
    this.server = numberOf(plan.server);
    this.messages = plan.messages.flatMap(({ code, byCode, values }) => {
      const tally = tallyOf(code);
      if (tally === undefined) return [];
      const counters = values.map(({ name, slot }) => ({
        counter: tally.values(name),
        slot: numberOf(slot),
      }));
      return [{ tally, byCode, values: counters }];
    });
    this.slots = new SlotFinder(slots);
  }
}
