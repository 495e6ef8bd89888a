import type { GeneratedCatalog } from "./catalog-generator";
import type { LabelledQuery } from "./labelled-query";
import { type Random, seededRandom } from "./random";

const SEED = 20_251_123;
/** So many lines of each kind. */
const EACH = 60;

/** Lines of a log as people paste them, labelled with the one message that each holds; `kind` says what they are. */
export type PastedLine = LabelledQuery & { kind: "line with a code" | "line without" | "other line" };

/** Lines of other products, as an administrator pastes them by mistake; no message holds them. */
const OTHERS: readonly string[] = [
  "Jun 09 10:15:30 web01 sshd[4711]: Accepted publickey for deploy from 192.0.2.7 port 50022 ssh2",
  "2025-06-09T10:15:30.123Z WARN  o.e.j.server.HttpChannel: handleException /api/orders java.lang.IllegalStateException: stream closed by peer",
  "kernel: [8123.456789] Out of memory: Killed process 2345 (java) total-vm:8123456kB, anon-rss:4123456kB",
  "10:15:30.456 [pool-3-thread-7] ERROR com.example.batch.NightlyJob - the import of 4312 rows was rolled back after a deadlock",
  "2025/06/09 10:15:30 upstream prematurely closed connection while reading response header from upstream, client: 192.0.2.9",
  "6月 09 10:15:30 web01 systemd: 夜間バックアップのサービスを開始できませんでした。依存するマウントが見つかりません。",
  "【重要】本日22時より保守作業のため、社内ポータルサイトへの接続が一時的にできなくなります。",
  "ジョブ NIGHT01 は異常終了しました。後続の処理はすべて取り消されたため、運用担当者に連絡してください。",
];

/** Lines of generated messages with values in their holes: with the code and, half of them Japanese, without it. */
export function generateLines(catalogs: readonly GeneratedCatalog[]): PastedLine[] {
  const random = seededRandom(SEED);
  const messages = catalogs.flatMap(({ messages }) => messages);
  const ours = Array.from({ length: 2 * EACH }, (_, at): PastedLine => {
    const { code, text } = random.pick(messages);
    const hasCode = at < EACH;
    const lang = at % 2 === 0 ? "en" : "ja";
    const minute = String(random.below(60)).padStart(2, "0");
    const prefix = `[Tue Jun 09 10:${minute}:30.123456 2025] [error] [pid ${1000 + random.below(9000)}] `;
    const q = prefix + (hasCode ? `${code}: ` : "") + filled(text[lang], random);
    return { q, lang, expect: [code], kind: hasCode ? "line with a code" : "line without" };
  });
  const others = OTHERS.map(
    (q): PastedLine => ({ q, lang: /[a-z]{5}/.test(q) ? "en" : "ja", expect: [], kind: "other line" }),
  );
  return [...ours, ...others];
}

function filled(text: string, random: Random): string {
  return text.replace(/<(\w+)>/g, (_, name: string) =>
    name === "path" || name === "file" ? `/opt/app/conf/${random.below(90)}.conf` : `v${random.below(900)}`,
  );
}
