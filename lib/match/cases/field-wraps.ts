import { type FieldCase, NEW, OLD, TAIL, wrapColumns } from "./field-case";

/** Records wrapped by terminals and mailers, and escaped by programs. Labelled before the matcher was run on any of them; all values are made up. */
export const FIELD_WRAPS: readonly FieldCase[] = [
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
  {
    name: "a line break of HTML",
    input: "<li>ハンドシェークが失敗しました。<br>証明書が無効か、形式が正しくありません。</li>",
    codes: ["SSL0224E"],
  },
  {
    name: "an object in an object",
    input:
      '{"severityText":"CRIT","body":{"stringValue":"[client 192.0.2.7] SSL Handshake Failed, Invalid security type."}}',
    codes: ["SSL0243E"],
  },
  {
    name: "a parameter of an address",
    input:
      "https://logs.example.com/explore?expr=SSL%20Handshake%20Failed%2C%20LDAP%20server%20not%20available.&from=now-6h",
    codes: ["SSL0247E"],
  },
  {
    name: "quotation marks in a distinguished name",
    input: 'Failed to obtain the certificate data for label CN=www.example.com, O="Example, Inc.".',
    codes: ["SSL0264E"],
    values: { certificate: 'CN=www.example.com, O="Example, Inc."' },
  },
];
