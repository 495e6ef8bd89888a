import { closeSync, existsSync, mkdirSync, openSync, statSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { seededRandom } from "./random";

/** What the log tells of beside our messages: lines of httpd as any error_log has them. */
const OTHERS: readonly ((number: (below: number) => number) => string)[] = [
  (n) =>
    `[error] [client 192.0.2.${n(250)}] File does not exist: /opt/IBM/HTTPServer/htdocs/images/pic${n(9999)}.gif`,
  (n) =>
    `[notice] mpmstats: rdy ${n(99)} bsy ${n(99)} rd ${n(9)} wr ${n(9)} ka ${n(9)} log 0 dns 0 cls ${n(9)}`,
  (n) => `[warn] child process ${n(65_536)} still did not exit, sending a SIGTERM`,
  (n) =>
    `[error] [client 198.51.100.${n(250)}] client denied by server configuration: /opt/IBM/HTTPServer/htdocs/admin`,
  (n) =>
    `[error] [client 203.0.113.${n(250)}] (104)Connection reset by peer: proxy: error reading status line from remote server 192.0.2.${n(250)}:9080`,
];
const TEXTS = [
  "SSL0208E: SSL Handshake Failed, Certificate validation error.",
  "SSL0221E: SSL Handshake Failed, Either the certificate has expired or the system clock is incorrect.",
  "SSL0222W: SSL Handshake Failed, no ciphers specified.",
  "SSL0200E: SSL Handshake Failed, GSK_ERROR_PROTOCOL_MISMATCH.",
  "SSL0270I: SSL Handshake Failed, Timeout (30 seconds) occurred before any data received.",
  "SSL0999E: something that is in no catalog",
  "SSL Handshake Failed, I/O error during handshake.",
];
/** Of ten lines, three are of SSL. */
const SSL_SHARE = 0.3;

/** Writes a log of at least `megabytes` million bytes, the same on every run; keeps one that is there already. */
export function writeLog(file: string, megabytes: number): void {
  if (existsSync(file) && statSync(file).size >= megabytes * 1e6) return;
  mkdirSync(dirname(file), { recursive: true });
  const random = seededRandom(4);
  const two = (value: number) => String(value).padStart(2, "0");
  const out = openSync(file, "w");
  let written = 0;
  for (let line = 0; written < megabytes * 1e6; ) {
    let text = "";
    for (let i = 0; i < 5_000; i += 1, line += 1) {
      const second = Math.floor(line / 3);
      const clock = `${two(Math.floor(second / 3600) % 24)}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
      const day = 1 + (Math.floor(second / 86_400) % 28);
      const client = `192.0.2.${random.below(250)}`;
      const message =
        random.next() < SSL_SHARE
          ? `[error] [client ${client}] [${random.below(2 ** 24).toString(16)}] [${random.below(65_536)}] ${random.pick(TEXTS)} [${client}:${32_768 + random.below(28_000)} -> 192.0.2.80:443] [${clock}.${random.below(1e6)}] 0ms`
          : random.pick(OTHERS)(random.below);
      text += `[Mon Jun ${two(day)} ${clock} 2015] ${message}\n`;
    }
    written += writeSync(out, text);
  }
  closeSync(out);
}
