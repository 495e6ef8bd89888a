import { type FieldCase, NEW, OLD, TAIL } from "./field-case";

/** Japanese as people type it, values, damaged codes, cut lines, markup of tickets. Labelled before the matcher was run on any of them; all values are made up. */
export const FIELD_DAMAGE: readonly FieldCase[] = [
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
  {
    name: "at the end of a long mail",
    input: `${"お世話になっております。先週のサーバー更改の後から、社内の端末より業務画面を開けないことがあると連絡を受けています。".repeat(12)}ログには「ハンドシェークが失敗しました。ソケットが閉じられました。」とあります。`,
    codes: ["SSL0240I"],
  },
];
