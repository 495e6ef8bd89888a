/** Names of levels as httpd, syslog, Java and containers write them. */
export const LEVEL =
  "(?:emerg(?:ency)?|alert|crit(?:ical)?|fatal|severe|err(?:or)?|warn(?:ing)?|notice|info(?:rmation)?|debug|audit|trace[1-8]?)";

const CLOCK = String.raw`\d{1,2}:\d{2}:\d{2}(?:[.,:]\d{1,9})?`;
const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*";
const ZONE = String.raw`(?:Z|[+-]\d{2}:?\d{2}| [A-Z]{3,4}\b)`;

/** A moment as logs write it; all alternatives are of bounded length. */
export const TIME = [
  // 2025-06-09T10:20:30.123456+09:00, 2025/06/09 10:20:30
  String.raw`\d{4}[-/]\d{2}[-/]\d{2}[T ]${CLOCK}${ZONE}?`,
  // Tue Jun 09 10:20:30.123456 2015, Jun  9 10:20:30
  String.raw`(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?${MONTH} {1,2}\d{1,2} ${CLOCK}(?: \d{4})?`,
  // 09/Jun/2015:10:20:30 +0900
  String.raw`\d{1,2}/${MONTH}/\d{4}:${CLOCK}(?: [+-]\d{4})?`,
  // 6/9/15 10:20:30:123 JST, 6/9/2015 10:20:30 AM
  String.raw`\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},? ${CLOCK}(?: ?[AP]M)?${ZONE}?`,
].join("|");

/** The time of day alone: `10:20:30.000123`. */
export const TIME_OF_DAY = CLOCK;

/** An address with or without its port, masked or not: `192.0.2.7:50123`, `[2001:db8::7]:443`, `xx.xx.xx.xx`. */
export const ADDRESS = String.raw`(?:\[[0-9A-Fa-f:.%]{2,45}\](?::\d{1,5})?|[0-9A-Za-z*:._%-]{1,64})`;
