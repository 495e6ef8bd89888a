import type { TicketLog } from "../share/ticket/make-ticket";
import type { ReportMessage } from "./report";
import { sameValues } from "./same-values";
import { showTime } from "./show-time";

/** What one message of a Report adds to its ticket: how often and when it came, and its first line. */
export function logOfRow(message: ReportMessage): TicketLog {
  const { count, firstTime, lastTime, samples, clients, servers } = message;
  return {
    values: sameValues(message),
    ...(samples[0] === undefined ? {} : { line: samples[0].text }),
    occurrence: {
      count,
      ...(firstTime === undefined ? {} : { first: showTime(firstTime) }),
      ...(lastTime === undefined ? {} : { last: showTime(lastTime) }),
    },
    // A name among the clients is one in the line, too.
    hosts: [...clients.top, ...servers.top]
      .map(({ value }) => value)
      .filter((value) => samples[0]?.text.includes(value)),
  };
}
