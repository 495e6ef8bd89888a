/** Lines of other products, labelled before the matcher was run on any of them: no entry may claim one. */
export const FIELD_NEGATIVES: readonly string[] = [
  // httpd and mod_ssl
  "[Tue Jun 09 10:20:30.123456 2025] [ssl:info] [pid 7] SSL Library Error: error:0A000418:SSL routines::tlsv1 alert unknown ca (SSL alert number 48)",
  "[Tue Jun 09 10:20:30.123456 2025] [ssl:emerg] [pid 7] AH02565: Certificate and private key www.example.com:443:0 from /etc/ssl/a.pem and /etc/ssl/a.key do not match",
  "[Tue Jun 09 10:20:30.123456 2025] [ssl:error] [pid 7] AH02217: ssl_stapling_init_cert: can't retrieve issuer certificate!",
  "[Tue Jun 09 10:20:30.123456 2025] [ssl:info] [pid 7] [client 192.0.2.7:50123] AH02008: SSL library error 1 in handshake (server www.example.com:443)",
  "[Tue Jun 09 10:20:30.123456 2025] [proxy:error] [pid 7] (70014)End of file found: [client 192.0.2.7:50123] AH01102: error reading status line from remote server 192.0.2.80:9443",
  "[Tue Jun 09 10:20:30.123456 2025] [proxy_http:error] [pid 7] AH01097: pass request body failed to 192.0.2.80:443 from 192.0.2.7 ()",
  "[Tue Jun 09 10:20:30.123456 2025] [core:notice] [pid 7] AH00094: Command line: '/opt/IBM/HTTPServer/bin/httpd -d /opt/IBM/HTTPServer'",
  // nginx, OpenSSL, HAProxy, Envoy, Go
  "2025/06/09 10:20:30 [crit] 7#7: *12 SSL_do_handshake() failed (SSL: error:0A00006C:SSL routines::bad key share) while SSL handshaking, client: 192.0.2.7, server: 0.0.0.0:443",
  '2025/06/09 10:20:30 [emerg] 7#7: cannot load certificate "/etc/nginx/a.pem": BIO_new_file() failed (SSL: error:80000002:system library::No such file or directory)',
  "2025/06/09 10:20:30 [error] 7#7: *12 upstream SSL certificate verify error: (10:certificate has expired) while SSL handshaking to upstream",
  "SSL_connect:error in SSLv3/TLS write client hello",
  "Verify return code: 21 (unable to verify the first certificate)",
  "Jun  9 10:20:30 lb01 haproxy[311]: backend be_app has no server available! SSL handshake failure (error:0A000086:SSL routines::certificate verify failed)",
  "upstream connect error or disconnect/reset before headers. reset reason: connection failure, transport failure reason: TLS error: 268435581:SSL routines:OPENSSL_internal:CERTIFICATE_VERIFY_FAILED",
  "2025/06/09 10:20:30 http: TLS handshake error from 192.0.2.7:50123: remote error: tls: bad certificate",
  // Java and WebSphere
  "[6/9/25 10:20:30:123 JST] 000000a1 WSX509TrustMa E   CWPKI0823E: SSL HANDSHAKE FAILURE:  A signer with SubjectDN [CN=www.example.com] was sent from the host [192.0.2.80:443].  The signer might need to be added to the local trust store.",
  "[6/9/25 10:20:30:123 JST] 000000a1 SSLConfigMana I   CWPKI0027I: Disabling default hostname verification for HTTPS URL connections.",
  "[6/9/25 10:20:30:123 JST] 000000a1 ServerObj     E   SECJ0336E: Authentication failed for user wasadmin because of the following exception: Certificate validation failed.",
  "CWWKO0801E: The SSL connection cannot be initialized from the 192.0.2.7 host and 50123 port on the remote client to the 192.0.2.80 host and 443 port on the local server. Exception: javax.net.ssl.SSLHandshakeException: no cipher suites in common",
  "javax.net.ssl.SSLHandshakeException: Client requested protocol TLSv1 is not enabled or supported in server context",
  "java.security.cert.CertPathValidatorException: signature check failed",
  "Caused by: java.io.IOException: keystore password was incorrect",
  // IBM elsewhere
  "GLPSSL009E An incorrect label was specified for the key database certificate.",
  "GLPSRV094E Key database file could not be opened: certificate not found",
  "AMQ9637E: During handshake, the certificate presented is not trusted. [ArithInsert1(0), CommentInsert1(TO.QM2)]",
  "EZD1287I TTLS Error RC:  406 Initial Handshake 192.0.2.7..50123 192.0.2.80..443",
  "IEF403I WEBSRV1 - STARTED - TIME=10.20.30",
  "BPXM023I (WEBSRV) Certificate expires in 14 days",
  "gsk_secure_socket_init() failed, rc = 402, GSK_ERR_NO_CIPHERS",
  "PLGN0021E: Servlet Request Processing Exception: Virtual Host/WebGroup Not Found: The web group / has not been defined.",
  // Windows, databases, mail
  "A fatal error occurred while creating a TLS client credential. The internal error state is 10013.",
  "The certificate received from the remote server has expired. The TLS connection request has failed. The attached data contains the server certificate.",
  "TLS サーバーの資格情報の作成中に致命的なエラーが発生しました。内部エラーの状態は 10013 です。",
  "2025-06-09 10:20:30.123 JST [881] LOG:  could not accept SSL connection: no shared cipher",
  "2025-06-09 10:20:30.123 JST [881] FATAL:  connection requires a valid client certificate",
  "ORA-29024: Certificate validation failure",
  "Jun  9 10:20:30 mx01 postfix/smtpd[881]: warning: TLS library problem: error:0A0000C1:SSL routines::no shared cipher",
  // Near our words
  "証明書の有効期限が切れているため、サイトに接続できません。",
  "ハンドシェークに成功しました。証明書は 2026 年まで有効です。",
  "Handshake completed, certificate is available.",
];
