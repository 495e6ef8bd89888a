/** What was pasted, the codes it holds in order, those it may as well be, and values that must come out. */
export type FieldCase = {
  name: string;
  input: string;
  codes: readonly string[];
  ambiguous?: readonly string[];
  values?: Readonly<Record<string, string>>;
};

/** Hard line breaks at so many columns, Japanese characters two wide, as a terminal's copy gives them. */
export function wrapColumns(text: string, columns: number): string {
  let out = "";
  let width = 0;
  for (const char of text) {
    const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/.test(
      char,
    );
    if (width + (wide ? 2 : 1) > columns) {
      out += "\n";
      width = 0;
    }
    out += char;
    width += wide ? 2 : 1;
  }
  return out;
}

const OLD = "[Tue Jun 09 10:20:30 2015] [crit] [client 192.0.2.7] [1a2b3c] [4242] ";
const NEW = "[Tue Jun 09 10:20:30.123456 2025] [ibm_ssl:error] [pid 4242:tid 1399] [client 192.0.2.7:50123] ";
const TAIL = " [192.0.2.7:50123 -> 192.0.2.80:443] [10:20:30.000123] 0ms";

/**
 * Labelled before the matcher was run on any of them: every record shape and kind of damage, texts without their
 * code most of all. All values are made up.
 */
export const FIELD_POSITIVES: readonly FieldCase[] = [
  // Tools put something in front
  {
    name: "grep -n",
    input: `128:${OLD}SSL Handshake Failed, Certificate is not available.${TAIL}`,
    codes: ["SSL0207E"],
  },
  {
    name: "grep of several files",
    input: `logs/error_log.1:77:${OLD}SSL Handshake Failed, Could not verify MAC.${TAIL}`,
    codes: ["SSL0231W"],
  },
  {
    name: "zgrep",
    input: `error_log-20150609.gz:${OLD}SSL Handshake Failed, Invalid password for key file.`,
    codes: ["SSL0228E"],
  },
  {
    name: "tail of two files",
    input: `==> error_log <==\n${OLD}SSL Handshake Failed, Internal unknown error.${TAIL}\n\n==> access_log <==\n192.0.2.7 - - [09/Jun/2015:10:20:30 +0900] "GET / HTTP/1.1" 200 12`,
    codes: ["SSL0212E"],
  },
  {
    name: "line numbers of an editor",
    input: `  1042  ${OLD}SSL Handshake Failed, Unsupported certificate type.`,
    codes: ["SSL0225E"],
  },
  { name: "a diff", input: `+${NEW}SSL Handshake Failed, LDAP server not available.`, codes: ["SSL0247E"] },
  {
    name: "terminal colours",
    input: `\u001b[31m${NEW}SSL Handshake Failed, GSK internal error.\u001b[0m`,
    codes: ["SSL0203E"],
  },
  {
    name: "a byte order mark",
    input: `\uFEFF${OLD}SSL Handshake Failed, Operation would block.`,
    codes: ["SSL0255E"],
  },
  {
    name: "PowerShell Select-String",
    input: `C:\\IHS\\logs\\error.log:88:${OLD}SSL Handshake Failed, Invalid key length for export.`,
    codes: ["SSL0229E"],
  },
  {
    name: "a prompt and a command before",
    input: `root@web01:~# tail -1 error_log\n${NEW}SSL Handshake Failed, Socket has been closed.${TAIL}`,
    codes: ["SSL0240I"],
  },
  // Records
  {
    name: "httpd 2.2, time alone",
    input: "[Tue Jun 09 10:20:30 2015] SSL Connection attempted when SSL did not initialize.",
    codes: ["SSL0263W"],
  },
  {
    name: "httpd 2.2, level alone",
    input: "[warn] Client did not supply a certificate.",
    codes: ["SSL0265W"],
  },
  {
    name: "httpd 2.4, IPv6",
    input:
      "[Tue Jun 09 10:20:30.123456 2025] [ibm_ssl:info] [pid 7:tid 9] [client 2001:db8::7:50123] SSL Handshake Failed, I/O error before any data received. [2001:db8::7:50123 -> 2001:db8::80:443] [10:20:30.000123] 12ms",
    codes: ["SSL0272I"],
  },
  {
    name: "httpd 2.4, no client",
    input:
      "[Tue Jun 09 10:20:30.123456 2025] [ibm_ssl:warn] [pid 7:tid 9] IBM HTTP Server is configured to permit client renegotiation which is vulnerable to man-in-the-middle attacks www.example.com:443",
    codes: ["SSL0192W"],
    values: { "servername:port": "www.example.com:443" },
  },
  {
    name: "RFC 3164 with priority",
    input: "<131>Jun  9 10:20:30 web01 httpd[881]: SSL Handshake Failed, The GSK library unloaded.",
    codes: ["SSL0202E"],
  },
  {
    name: "RFC 5424 with data",
    input:
      '<131>1 2025-06-09T10:20:30.123+09:00 web01 ihs 881 ID47 [exampleSDID@32473 iut="3"] SSL Handshake Failed, Invalid security type.',
    codes: ["SSL0243E"],
  },
  {
    name: "rsyslog, ISO time",
    input:
      "2025-06-09T10:20:30.123456+09:00 web01 httpd[881]: SSL Handshake Failed, Internal memory allocation failure.",
    codes: ["SSL0204E"],
  },
  {
    name: "journald with a unit's host",
    input: `Jun 09 10:20:30 web01 apachectl[881]: ${OLD}SSL Handshake Failed, Invalid certificate signature.`,
    codes: ["SSL0233W"],
  },
  {
    name: "journald JSON",
    input: JSON.stringify({
      __REALTIME_TIMESTAMP: "1749432030123456",
      _HOSTNAME: "web01",
      PRIORITY: "3",
      _PID: "881",
      MESSAGE: "SSL Handshake Failed, Specified label could not be found in the key file.",
    }),
    codes: ["SSL0227E"],
  },
  {
    name: "docker json-file",
    input: JSON.stringify({
      log: `${OLD}SSL Handshake Failed, ERROR connecting to LDAP server.${TAIL}\n`,
      stream: "stderr",
      time: "2015-06-09T01:20:30.123Z",
    }),
    codes: ["SSL0211E"],
  },
  {
    name: "CRI, partial line",
    input:
      "2025-06-09T10:20:30.123456789+09:00 stderr P SSL Handshake Failed, A PKCS#11 token is not present for the slot.",
    codes: ["SSL0251E"],
  },
  {
    name: "kubectl --prefix",
    input: `[pod/ihs-7d9f8-abcde/ihs] ${NEW}SSL Handshake Failed, Invalid peer.`,
    codes: ["SSL0235W"],
  },
  {
    name: "logstash, message last",
    input:
      '{"@timestamp":"2025-06-09T01:20:30.123Z","@version":"1","host":{"name":"web01"},"tags":["ihs"],"message":"SSL Handshake Failed, Permission denied."}',
    codes: ["SSL0236W"],
  },
  {
    name: "JSON in a list",
    input: '[{"level":"error","msg":"Handshake Failed, No certificate."}]',
    codes: ["SSL0223E"],
  },
  {
    name: "logfmt",
    input:
      'ts=2025-06-09T10:20:30Z level=error host=web01 msg="SSL Handshake Failed, Key-file label not found"',
    codes: ["SSL0206E"],
  },
  {
    name: "SystemOut",
    input:
      "[6/9/15 10:20:30:123 JST] 000000a1 SystemErr     R SSL Handshake Failed, Internal error - write failed.",
    codes: ["SSL0239E"],
  },
  {
    name: "z/OS console",
    input:
      "M 0020000 SYSB     15160 10:20:30.12 STC04711 00000090  SSL Handshake Failed, The self-signed certificate is not valid.",
    codes: ["SSL0237W"],
  },
  {
    name: "z/OS job log with user",
    input: "10.20.30 STC04711  Handshake Failed, The specified key did not contain a private key.",
    codes: ["SSL0248E"],
  },
  {
    name: "Windows event",
    input:
      "Log Name:      Application\nSource:        IBM HTTP Server\nDate:          6/9/2015 10:20:30 AM\nEvent ID:      3299\nLevel:         Error\nComputer:      WEB01\nDescription:\nThe Apache service named  reported the following error:\n>>> SSL Handshake Failed, Key file has an invalid internal format. Recreate key file.",
    codes: ["SSL0215E"],
  },
  {
    name: "Windows event, Japanese",
    input:
      "ログの名前: Application\nソース: Apache Service\n日付: 2015/06/09 10:20:30\nイベント ID: 3299\nレベル: エラー\nコンピューター: WEB01\n説明:\nThe Apache service named reported the following error:\n>>> ハンドシェークが失敗しました。鍵データベースファイルのパスワードが無効です。",
    codes: ["SSL0228E"],
  },
  {
    name: "Splunk header",
    input: `6/9/25\n10:20:30.123 AM\t${NEW}SSL Handshake Failed, Internal error - read failed.\nhost = web01   source = /logs/error_log   sourcetype = ihs`,
    codes: ["SSL0238E"],
  },
  {
    name: "a CSV export",
    input: '"2025-06-09 10:20:30","web01","error","Handshake Failed, Invalid SSLV2 Cipher Spec."',
    codes: ["SSL0241E"],
  },
  // Wrapped
  {
    name: "40 columns, in words",
    input: wrapColumns(
      `${OLD}SSL Handshake Failed, An incorrectly formatted SSL message was received.${TAIL}`,
      40,
    ),
    codes: ["SSL0230I"],
  },
  {
    name: "60 columns, in words",
    input: wrapColumns(
      `${OLD}SSL Handshake Failed, The certificate sent by the peer expired or is invalid.${TAIL}`,
      60,
    ),
    codes: ["SSL0234W"],
  },
  {
    name: "80 columns, in words",
    input: wrapColumns(
      `${NEW}SSL Handshake Failed, Either the key file has become corrupted or the password is incorrect.${TAIL}`,
      80,
    ),
    codes: ["SSL0218E"],
  },
  {
    name: "40 columns, Japanese",
    input: wrapColumns(
      `${OLD}ハンドシェークが失敗しました。サポートされていない SSL プロトコル、またはサポートされていない証明書タイプです。${TAIL}`,
      40,
    ),
    codes: ["SSL0232W"],
  },
  {
    name: "60 columns, Japanese",
    input: wrapColumns(
      `${OLD}ハンドシェークが失敗しました。鍵データベースファイルに同じラベルの項目が 2 つあります。IKEYMAN を使用して、重複したラベルを削除してください。`,
      60,
    ),
    codes: ["SSL0217E"],
  },
  {
    name: "80 columns, Japanese",
    input: wrapColumns(
      `${NEW}ハンドシェークが失敗しました。呼び出し元が指定したトークンラベルが、PKCS#11 ドライバーで見つかりませんでした。${TAIL}`,
      80,
    ),
    codes: ["SSL0250E"],
  },
  {
    name: "two records, 80 columns",
    input:
      wrapColumns(`${OLD}SSL Handshake Failed, ERROR validating ASN fields in certificate.${TAIL}`, 80) +
      "\n" +
      wrapColumns(`${OLD}SSL Handshake Failed, Open failed due to cipher error.${TAIL}`, 80),
    codes: ["SSL0210E", "SSL0213E"],
  },
  {
    name: "two records, 60 columns, Japanese",
    input:
      wrapColumns(
        `${OLD}ハンドシェークが失敗しました。証明書内の ASN フィールドの検証でエラーが発生しました。`,
        60,
      ) +
      "\n" +
      wrapColumns(`${OLD}ハンドシェークが失敗しました。暗号のエラーが原因でオープンに失敗しました。`, 60),
    codes: ["SSL0210E", "SSL0213E"],
  },
  {
    name: "two records, 40 columns, with codes",
    input:
      wrapColumns(`${OLD}SSL0209E: SSL Handshake Failed, ERROR processing cryptography.${TAIL}`, 40) +
      "\n" +
      wrapColumns(`${OLD}SSL0208E: SSL Handshake Failed, Certificate validation error.${TAIL}`, 40),
    codes: ["SSL0209E", "SSL0208E"],
  },
  {
    name: "text alone, 40 columns",
    input: wrapColumns(
      "SSL Handshake Failed, There was an error loading one of the GSKdynamic link libraries. Be sure GSK was installed correctly.",
      40,
    ),
    codes: ["SSL0220E"],
  },
  {
    name: "text alone, 60 columns, Japanese",
    input: wrapColumns(
      "ハンドシェークが失敗しました。鍵データベースのデフォルト鍵の証明書が期限切れか、鍵データベースのパスワードが期限切れです。iKeyman を使用して、期限切れの証明書を更新または削除するか、鍵データベースの新しいパスワードを設定してください。",
      60,
    ),
    codes: ["SSL0219E"],
  },
  {
    name: "mail quoting, soft wrapped",
    input: `> ${OLD}SSL Handshake\n> Failed, A failed attempt was made to load the specified PKCS#11 shared\n> library.`,
    codes: ["SSL0249E"],
  },
  {
    name: "a broken code at 60 columns",
    input:
      "[Tue Jun 09 10:20:30 2015] [crit] [client 192.0.2.7] [1a2b3c] [4242] SSL02\n04E: SSL Handshake Failed, Internal memory allocation failure.",
    codes: ["SSL0204E"],
  },
  {
    name: "indented continuation lines",
    input: `${NEW}SSL Handshake Failed, The password/pin to access\n        the PKCS#11 token is either not present, or\n        invalid.`,
    codes: ["SSL0252E"],
  },
  // Escapes
  {
    name: "HTML with entities",
    input:
      "<pre>[Tue Jun 09 10:20:30 2015] [crit] SSL Handshake Failed, Key file has two entries with the same key. Use IKEYMAN to remove the duplicate key. [192.0.2.7:50123 -&gt; 192.0.2.80:443]</pre>",
    codes: ["SSL0216E"],
  },
  {
    name: "HTML, numeric entities",
    input: "Handshake&#32;Failed&#44;&#32;Certificate&#32;is&#32;not&#32;available&#46;",
    codes: ["SSL0207E"],
  },
  {
    name: "a URL's query",
    input: "https://example.com/search?q=SSL%20Handshake%20Failed%2C%20Unsupported%20certificate%20type.",
    codes: ["SSL0225E"],
  },
  {
    name: "URL-escaped Japanese",
    input: encodeURIComponent("ハンドシェークが失敗しました。MAC を検証できませんでした。"),
    codes: ["SSL0231W"],
  },
  {
    name: "JSON in JSON",
    input: JSON.stringify({
      event: JSON.stringify({ log: "SSL Handshake Failed, Invalid or improperly formatted certificate.\n" }),
    }),
    codes: ["SSL0224E"],
  },
  {
    name: "unicode escapes",
    input: '"\\u8a3c\\u660e\\u66f8\\u304c\\u3042\\u308a\\u307e\\u305b\\u3093" SSL0223E',
    codes: ["SSL0223E"],
  },
  {
    name: "a Java string",
    input: 'log.error("SSL Handshake Failed, LDAP server not available.\\n");',
    codes: ["SSL0247E"],
  },
  // Japanese as people type and fold it
  {
    name: "half-width katakana",
    input: "ﾊﾝﾄﾞｼｪｰｸが失敗しました。ｿｹｯﾄが閉じられました。",
    codes: ["SSL0240I"],
  },
  {
    name: "full width",
    input: "ＳＳＬ　Ｈａｎｄｓｈａｋｅ　Ｆａｉｌｅｄ，　Ｉｎｖａｌｉｄ　ｐｅｅｒ．",
    codes: ["SSL0235W"],
  },
  {
    name: "other spelling of handshake",
    input: "SSL ハンドシェイクが失敗しました。データを受信する前にタイムアウト (30 秒) になりました。",
    codes: ["SSL0270I"],
    values: { seconds: "30" },
  },
  {
    name: "no blanks around Latin words",
    input: "ハンドシェークが失敗しました。LDAPサーバーを使用できません。",
    codes: ["SSL0247E"],
  },
  {
    name: "server without its long vowel",
    input: "ハンドシェークが失敗しました。LDAP サーバへの接続でエラーが発生しました。",
    codes: ["SSL0211E"],
  },
  {
    name: "Japanese with a prefix and a value",
    input: `${OLD}ラベル 本番サーバー証明書 の証明書データの取得に失敗しました。`,
    codes: ["SSL0264E"],
    values: { certificate: "本番サーバー証明書" },
  },
  {
    name: "Japanese, a function",
    input: "ハンドシェークが失敗しました。関数呼び出し gsk_attribute_set_enum には無効な ID が含まれます。",
    codes: ["SSL0258E"],
    values: { function: "gsk_attribute_set_enum" },
  },
  {
    name: "in Japanese prose",
    input: "昨日から「ハンドシェークが失敗しました。通信相手が無効です。」というエラーが多発しています。",
    codes: ["SSL0235W"],
  },
  {
    name: "in a Japanese list",
    input: "・エラー内容：ハンドシェークが失敗しました。GSK 内部エラーが発生しました。\n・発生時刻：10:20",
    codes: ["SSL0203E"],
  },
  // Values
  {
    name: "an enumeration's function",
    input: `${OLD}SSL Handshake Failed, The enumeration value is not valid for the specified enumeration type: gsk_attribute_set_enum.${TAIL}`,
    codes: ["SSL0260E"],
    values: { function: "gsk_attribute_set_enum" },
  },
  {
    name: "a label with blanks",
    input: `${NEW}Failed to obtain the certificate data for label Web Server 2025 (new).`,
    codes: ["SSL0264E"],
    values: { certificate: "Web Server 2025 (new)" },
  },
  {
    name: "a GSKit constant",
    input: `${NEW}SSL Handshake Failed, GSK_ERROR_PROTOCOL_MISMATCH.${TAIL}`,
    codes: ["SSL0200E"],
    values: { code: "GSK_ERROR_PROTOCOL_MISMATCH" },
  },
  {
    name: "a code with its value",
    input: `${OLD}SSL0193W: Error setting GSK_NO_RENEGOTIATION to GSK_FALSE 701`,
    codes: ["SSL0193W"],
    values: { value: "GSK_FALSE", errorcode: "701" },
  },
  // Codes, damaged
  { name: "O for 0 in a line", input: "[crit] SSLO227E: SSL Handshake Failed", codes: ["SSL0227E"] },
  { name: "S for 5 in the prefix", input: "5SL0240I", codes: ["SSL0240I"] },
  {
    name: "wrong letter",
    input: "SSL0222E: SSL Handshake Failed, no ciphers specified.",
    codes: ["SSL0222W"],
  },
  { name: "a blank in it", input: "エラー SSL 0221E が出ました", codes: ["SSL0221E"] },
  { name: "full width code in prose", input: "ＳＳＬ０２２３Ｅが出力されました", codes: ["SSL0223E"] },
  { name: "two codes, one unknown", input: "SSL0223E や SSL0999E が出ている", codes: ["SSL0223E"] },
  // Cut
  {
    name: "front cut in the address",
    input:
      "2.7] [1a2b3c] [4242] SSL Handshake Failed, The function call gsk_secure_soc_misc has an invalid ID.",
    codes: ["SSL0258E"],
  },
  {
    name: "front cut in a word",
    input:
      "ailed, Either the default key in the keyfile has an expired certificate or the keyfile password expired.",
    codes: ["SSL0219E"],
  },
  {
    name: "end cut",
    input: `${OLD}SSL Handshake Failed, The password/pin to access the PKCS#11 tok`,
    codes: ["SSL0252E"],
  },
  {
    name: "Japanese, end cut",
    input: `${OLD}ハンドシェークが失敗しました。証明書の有効期限が切れているか、システムク`,
    codes: ["SSL0221E"],
  },
  { name: "Japanese, front cut", input: "ブラリーがないため使用できません", codes: [] },
  {
    name: "the beginning two share",
    input: "SSL Handshake Failed, Key file has two entries with the same",
    codes: [],
    ambiguous: ["SSL0216E", "SSL0217E"],
  },
  // Markup of tickets
  {
    name: "Jira",
    input: `{noformat}\n${OLD}SSL Handshake Failed, Invalid SSLV3 Cipher Spec.\n{noformat}`,
    codes: ["SSL0242E"],
  },
  {
    name: "a Markdown table",
    input:
      "| 時刻 | メッセージ | 件数 |\n|---|---|--:|\n| 10:20 | SSL Handshake Failed, Could not verify MAC. | 12 |\n| 10:21 | Handshake Failed, Operation would block. | 3 |",
    codes: ["SSL0231W", "SSL0255E"],
  },
  {
    name: "Slack",
    input:
      "web01 APP  10:20\n:rotating_light: `SSL Handshake Failed, Internal error - SSL Handle creation failure.`",
    codes: ["SSL0245E"],
  },
  {
    name: "a question on a forum",
    input:
      "Hi all,\n\nsince the upgrade we get this:\n\nSSL Handshake Failed, client closed connection without sending any data.\n\nAny idea?",
    codes: ["SSL0271I"],
  },
];
