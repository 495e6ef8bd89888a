import type { TicketMessage, TicketSource } from "./build-ticket";

const message = (own: Partial<TicketMessage> & Pick<TicketMessage, "code" | "text">): TicketMessage => ({
  catalog: "example",
  severity: "error",
  status: "active",
  parameters: [],
  action: {
    kind: "report-to-vendor",
    en: "Collect the `error_log` and report it.",
    ja: "`error_log` を集めて報告します。",
  },
  cause: { en: "A call went wrong.", ja: "呼び出しが失敗しました。" },
  resolution: [{ en: "Report it.", ja: "報告します。" }],
  hints: [],
  provenance: { source: "example", line: 1, text: { en: "vendor", ja: "kotae" } },
  ...own,
});

const catalog = {
  product: { en: "Example Server", ja: "Example Server" },
  title: { en: "Handshake messages", ja: "ハンドシェークのメッセージ" },
  revision: "0123abcd",
};

const parameter = (name: string, written?: string) => ({
  name,
  ...(written === undefined ? {} : { written }),
  meaning: { en: "A value.", ja: "値です。" },
  example: "x",
});

/** Sources of tickets, made up, that show all that a ticket can hold: for the tests of the writers. */
export const EXAMPLE_TICKETS = {
  /** A message with values, a line of a log and counts; documented in Japanese only. */
  values: {
    catalog,
    url: "https://kotae.example/EXA0258E/",
    message: message({
      code: "EXA0258E",
      text: {
        en: "The function call <function> failed after dd seconds.",
        ja: "関数呼び出し <function> は dd 秒後に失敗しました。",
      },
      parameters: [parameter("function"), parameter("seconds", "dd")],
      provenance: { source: "example", line: 1, text: { en: "kotae", ja: "vendor" } },
    }),
    values: { function: "gsk_open_*all*", seconds: "30" },
    line: "[Tue Jun 09 10:20:30 2015] [crit] [client ip-1] EXA0258E: {noformat} </pre> {/code} [code]<b>``` ip-1:443",
    occurrence: { count: 1234, first: "Tue Jun 09 10:20:30 2015", last: "[*] `x` Jun 10" },
  },
  /** Nothing documented, but hints; a warning. */
  undocumented: {
    catalog,
    url: "https://kotae.example/EXA0235W/",
    message: message({
      code: "EXA0235W",
      severity: "warning",
      text: { en: "Read failed.", ja: "読み取りに失敗しました。" },
      cause: "undocumented",
      resolution: "undocumented",
      hints: [
        {
          about: "cause",
          basis: "inferred",
          text: { en: "The peer hung up (PKCS#11).", ja: "相手が切断しました (PKCS#11)。" },
          reason: { en: "By its number.", ja: "番号からの推定です。" },
        },
        {
          about: "resolution",
          basis: "general",
          text: {
            en: "Run `openssl s_client -connect HOST:443`.",
            ja: "`openssl s_client -connect HOST:443` を実行します。",
          },
          reason: { en: "It shows what is sent.", ja: "送られるものが見えます。" },
        },
      ],
    }),
    values: {},
  },
  /** Steps with commands of one line and of several; prose that looks like markup. */
  steps: {
    catalog,
    url: "https://kotae.example/EXA0266E/",
    message: message({
      code: "EXA0266E",
      status: "retired",
      text: { en: "Handshake failed.", ja: "ハンドシェークが失敗しました。" },
      cause: {
        en: "A *proxy* [connection] {was} not_made & `<VirtualHost *:443>` was left.\n\n- 1 < 2.",
        ja: "*プロキシー* の [接続] が {失敗} し、`<VirtualHost *:443>` が残りました。\n\n- 1 < 2。",
      },
      resolution: [
        {
          en: "List the certificates of `key.kdb`.",
          ja: "`key.kdb` の証明書を一覧します。",
          command: "gskcapicmd -cert -list ca -db /path/to/key.kdb -stashed",
        },
        {
          en: "Switch it on.",
          ja: "有効にします。",
          command: "SSLProxyEngine On\n\n  KeyFile /path/to/key.kdb",
        },
        { en: "Restart.", ja: "再起動します。" },
      ],
    }),
    values: {},
  },
} satisfies Record<string, TicketSource>;
