import { type FieldCase, NEW, OLD, TAIL } from "./field-case";

/** Lines as tools show them, in every record shape. Labelled before the matcher was run on any of them; all values are made up. */
export const FIELD_RECORDS: readonly FieldCase[] = [
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
];
