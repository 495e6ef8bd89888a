import { LABELLED_USERS } from "./labelled-users";

/** Lines as logs and tickets have them, made up, and what is left of them. Each is masked by itself. */
export const LABELLED_CASES: readonly (readonly [name: string, line: string, masked: string])[] = [
  // Addresses
  [
    "the client and the connection of IHS 8.5",
    "[Tue Jun 09 10:20:30 2015] [crit] [client 192.0.2.7] [1a2b3c] [4242] SSL0208E: SSL Handshake Failed, Certificate validation error. [192.0.2.7:50123 -> 192.0.2.80:443] [10:20:30.000123]",
    "[Tue Jun 09 10:20:30 2015] [crit] [client ip-1] [1a2b3c] [4242] SSL0208E: SSL Handshake Failed, Certificate validation error. [ip-1:50123 -> ip-2:443] [10:20:30.000123]",
  ],
  [
    "the client of IHS 9 with its port",
    "[Tue Jun 09 10:20:30.123456 2025] [ibm_ssl:error] [pid 4242:tid 1399] [client 192.0.2.7:50123] SSL0222W: SSL Handshake Failed, no ciphers specified. 0ms",
    "[Tue Jun 09 10:20:30.123456 2025] [ibm_ssl:error] [pid 4242:tid 1399] [client ip-1:50123] SSL0222W: SSL Handshake Failed, no ciphers specified. 0ms",
  ],
  [
    "IPv6 with a port and no brackets, as httpd writes it",
    "[client 2001:db8::7:50231] AH02032: x",
    "[client ip-1:50231] AH02032: x",
  ],
  ["IPv6 in brackets, two spellings", "[2001:db8::7]:443 and [2001:DB8:0:0::7]", "[ip-1]:443 and [ip-1]"],
  [
    "IPv6 with a zone",
    "using fe80::a00:27ff:fe4e:66a1%eth0. Set the 'ServerName' directive",
    "using ip-1. Set the 'ServerName' directive",
  ],
  ["all eight groups", "from 2001:0db8:0000:0000:0000:0000:0000:0007 to", "from ip-1 to"],
  ["eight groups and a port", "peer 2001:db8:0:0:1:2:3:4:44321", "peer ip-1:44321"],
  [
    "IPv4 in IPv6 is the same address",
    "connected ::ffff:192.0.2.7, [::FFFF:c000:207]:443, 192.0.2.7; ::192.0.2.7 is another",
    "connected ip-1, [ip-1]:443, ip-1; ip-2 is another",
  ],
  ["a loopback address", "Listen [::1]:443", "Listen [ip-1]:443"],
  [
    "netstat's port behind a dot",
    "tcp4 0 0 192.0.2.80.443 198.51.100.9.51222 ESTABLISHED",
    "tcp4 0 0 ip-1.443 ip-2.51222 ESTABLISHED",
  ],
  ["an address at the end of a sentence", "No route to 192.0.2.7.", "No route to ip-1."],
  ["an address between Japanese words", "192.0.2.7から192.0.2.80への接続", "ip-1からip-2への接続"],
  ["a network", "Require ip 192.0.2.0/24", "Require ip ip-1/24"],
  [
    "addresses in a list",
    "X-Forwarded-For: 192.0.2.7, 198.51.100.9,203.0.113.1",
    "X-Forwarded-For: ip-1, ip-2,ip-3",
  ],
  [
    "an address in an address",
    "GET https://192.0.2.80:9443/snoop HTTP/1.1",
    "GET https://ip-1:9443/snoop HTTP/1.1",
  ],
  ["tokens with colons behind them", "dn-1::, host-2::x", "dn-1::, host-2::x"],
  ["addresses hidden before", "[client xx.xx.xx.xx] SSL0208E", "[client xx.xx.xx.xx] SSL0208E"],
  // What looks like an address
  [
    "a fix pack alone",
    "8.5.5.20 以降で直っています。9.0.5.7 も同じです。",
    "8.5.5.20 以降で直っています。9.0.5.7 も同じです。",
  ],
  [
    "the server's own line",
    "IBM_HTTP_Server/8.5.5.20 (Unix) configured -- resuming normal operations",
    "IBM_HTTP_Server/8.5.5.20 (Unix) configured -- resuming normal operations",
  ],
  [
    "versions behind words",
    "GSKit 8.0.55.31, v10.1.2.3, version 11.0.0.1, バージョン: 12.1.0.3",
    "GSKit 8.0.55.31, v10.1.2.3, version 11.0.0.1, バージョン: 12.1.0.3",
  ],
  [
    "an address shaped like a fix pack",
    "[client 9.0.5.7] SSL0208E; 8.5.5.20:443",
    "[client ip-1] SSL0208E; ip-2:443",
  ],
  ["an address that is no version", "nameserver 8.8.8.8", "nameserver ip-1"],
  ["numbers too large", "10.20.300.40 and 1.2.3", "10.20.300.40 and 1.2.3"],
  [
    "an object identifier",
    "OID 2.5.29.17, 1.3.6.1.4.1.311.20.2.3, 1.2.840.113549.1.1.11",
    "OID 2.5.29.17, 1.3.6.1.4.1.311.20.2.3, 1.2.840.113549.1.1.11",
  ],
  ["a moment of Db2", "2015-06-09-10.20.30.123 SQL30081N", "2015-06-09-10.20.30.123 SQL30081N"],
  [
    "times and threads",
    "[6/9/15 10:20:30:123 JST] 0000004a 10:20:30.000123456",
    "[6/9/15 10:20:30:123 JST] 0000004a 10:20:30.000123456",
  ],
  [
    "a serial number and a fingerprint",
    "Serial 12:34:56:78:9A:BC:DE:F0, SHA1 AB:CD:EF:01:23:45:67:89:AB:CD",
    "Serial 12:34:56:78:9A:BC:DE:F0, SHA1 AB:CD:EF:01:23:45:67:89:AB:CD",
  ],
  ["a hardware address", "00:1a:2b:3c:4d:5e", "00:1a:2b:3c:4d:5e"],
  ["names of C++ and Perl", "std::string Apache::Log", "std::string Apache::Log"],
  // Hosts
  ["a host with its domain", "using web01.example.com. Set", "using host-1. Set"],
  ["capitals make no other host", "WWW.EXAMPLE.COM www.example.com", "host-1 host-1"],
  ["hosts within a company", "db1.corp.local app-2.lan proxy.intra.example.co.jp", "host-1 host-2 host-3"],
  [
    "both sides by a key, and again",
    'client=web02 host=web02 "client": "web03" src=web02',
    'client=host-1 host=host-1 "client": "host-2" src=host-1',
  ],
  [
    "protocols and ciphers behind a side",
    "client TLSv1.2, server SSLv3, client=TLSv1.3, server: AES128-SHA, client=TLS_RSA_WITH_AES_128_CBC_SHA",
    "client TLSv1.2, server SSLv3, client=TLSv1.3, server: AES128-SHA, client=TLS_RSA_WITH_AES_128_CBC_SHA",
  ],
  [
    "names with other letters, also as the network has them",
    "www.例え.jp WWW.例え.jp www.xn--r8jz45g.jp https://müller.example/ пример.рф",
    "host-1 host-1 host-1 https://host-2/ host-3",
  ],
  [
    "names with other letters in a sentence",
    "詳細はwww.例え.jpの証明書、ホスト名: 例え.jp。接続先は例え.jpです",
    "詳細はhost-1の証明書、ホスト名: host-2。接続先はhost-2です",
  ],
  [
    "Japanese around files and full stops",
    "設定.conf 証明書.pem 失敗しました.in エラー.No 手順1.次へ",
    "設定.conf 証明書.pem 失敗しました.in エラー.No 手順1.次へ",
  ],
  ["a wildcard", "certificate *.example.com", "certificate *.host-1"],
  [
    "a name without a domain behind a key, and again",
    "host=web01 is down; web01 was up",
    "host=host-1 is down; host-1 was up",
  ],
  ["JSON", '{"hostname":"web01","message":"SSL0222W"}', '{"hostname":"host-1","message":"SSL0222W"}'],
  [
    "the configuration",
    "ServerName web01\nVirtualHost app-2:443",
    "ServerName host-1\nVirtualHost host-2:443",
  ],
  [
    "syslog",
    "Jun  9 10:20:30 web01 ibmhttp[4242]: SSL0222W: x",
    "Jun  9 10:20:30 host-1 ibmhttp[4242]: SSL0222W: x",
  ],
  [
    "new syslog",
    "<34>1 2025-06-09T10:20:30Z web01 ibmhttp 4242 - - SSL0222W",
    "<34>1 2025-06-09T10:20:30Z host-1 ibmhttp 4242 - - SSL0222W",
  ],
  ["a name with a port", "Connection refused: backend:9443", "Connection refused: host-1:9443"],
  ["both ends of a connection", "[web01:50123 -> app01:9443]", "[host-1:50123 -> host-2:9443]"],
  [
    "an LDAP server",
    "LDAP server ldap://dir01:389 not available",
    "LDAP server ldap://host-1:389 not available",
  ],
  ["shares", "\\\\filesv\\logs \\\\north2\\c$", "\\\\host-1\\logs \\\\host-2\\c$"],
  [
    "Japanese keys",
    "ホスト名: web01、サーバー app02 が応答しません",
    "ホスト名: host-1、サーバー host-2 が応答しません",
  ],
  [
    "the certificate of a host, as a file",
    "/opt/IBM/HTTPServer/conf/www.example.com.pem",
    "/opt/IBM/HTTPServer/conf/host-1.pem",
  ],
  [
    "files",
    "httpd.conf key.kdb key.sth error.log index.html start.sh libgsk8ssl.so",
    "httpd.conf key.kdb key.sth error.log index.html start.sh libgsk8ssl.so",
  ],
  [
    "Java",
    "java.lang.NullPointerException at com.ibm.ws.ssl.core.X.main(X.java:10)",
    "java.lang.NullPointerException at com.ibm.ws.ssl.core.X.main(X.java:10)",
  ],
  [
    "ends of sentences without a blank",
    "Handshake failed.In this case.No certificate",
    "Handshake failed.In this case.No certificate",
  ],
  [
    "codes and return codes",
    "rc:414 SSL0222W:443 GSK_ERROR_BAD_CERT(gsk rc = 414)",
    "rc:414 SSL0222W:443 GSK_ERROR_BAD_CERT(gsk rc = 414)",
  ],
  [
    "words behind the word server",
    "server reached MaxRequestWorkers; server certificate; host not found",
    "server reached MaxRequestWorkers; server certificate; host not found",
  ],
  ["the name that all machines have", "localhost:443 http://localhost/", "localhost:443 http://localhost/"],
  [
    "escaped Japanese in JSON",
    "\\\\u8a3c\\\\u660e\\\\u66f8 \\\\nSSL0236W\\\\n",
    "\\\\u8a3c\\\\u660e\\\\u66f8 \\\\nSSL0236W\\\\n",
  ],
  [
    "WebSphere's line of a handshake",
    'CWPKI0022E: SSL HANDSHAKE FAILURE: A signer with SubjectDN "CN=www.example.com" was sent from target host:port "192.0.2.9:636".',
    'CWPKI0022E: SSL HANDSHAKE FAILURE: A signer with SubjectDN "dn-1" was sent from target host:port "ip-1:636".',
  ],
  // Distinguished names
  [
    "a name with escapes",
    "CN=www.example.com,OU=Web,O=Example\\, Inc.,ST=Tokyo,C=JP has expired",
    "dn-1 has expired",
  ],
  ["quotation marks and blanks", 'Issuer: C = JP, O = "Example, Inc.", CN = Example Root CA', "Issuer: dn-1"],
  ["OpenSSL", "subject=/C=JP/ST=Tokyo/O=Example Inc/CN=www.example.com", "subject=dn-1"],
  ["Japanese", "CN=山田太郎,O=株式会社サンプル,C=JP の証明書", "dn-1 の証明書"],
  [
    "a common name in a Japanese sentence",
    "証明書 CN=www.example.comの有効期限が切れています",
    "証明書 dn-1の有効期限が切れています",
  ],
  ["LDAP", "bind as uid=tanaka,ou=people,dc=example,dc=com failed", "bind as dn-1 failed"],
  [
    "a name in the address of an LDAP server, whole, and again",
    "ldap://h/ou=people,dc=example,dc=com?uid?sub?(objectClass=*) below OU=People,DC=example,DC=com",
    "ldap://host-1/dn-1?uid?sub?(objectClass=*) below dn-1",
  ],
  [
    "LDAP servers with a port, and none",
    "ldaps://192.0.2.7:636/cn=Taro%20Yamada,o=Example ldap:///ou=web,o=Example",
    "ldaps://ip-1:636/dn-1 ldap:///dn-2",
  ],
  ["a code behind a name", "CN=Example Web, SSL0208E", "dn-1, SSL0208E"],
  ["an assignment", "o=1 c=2 x=CN", "o=1 c=2 x=CN"],
  // Mail
  [
    "addresses of mail",
    "Contact: Taro.Yamada@example.co.jp <ops+web@example.com>",
    "Contact: mail-1 <mail-2>",
  ],
  [
    "addresses with other letters",
    "日本@例え.jp taro@例え.jp, 連絡先は山田@example.com、宛先taro@xn--r8jz45g.jp",
    "mail-1 mail-2, 連絡先はmail-3、宛先mail-2",
  ],
  ["an address behind a key", "user=taro@example.com", "user=mail-1"],
  ["a Kerberos principal", "principal HTTP/web01.example.com@EXAMPLE.COM", "principal HTTP/host-1@host-2"],
  ["a unit of systemd", "getty@tty1.service", "getty@tty1.service"],
  ...LABELLED_USERS,
];
