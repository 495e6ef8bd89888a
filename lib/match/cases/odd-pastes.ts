/** An odd paste, the codes it holds in order, and those that it might as well be. */
export type OddPaste = { input: string; codes: readonly string[]; ambiguous?: readonly string[] };

/** What people really paste: in the middle of prose, cut, escaped, quoted, several at once. Values are made up. */
export const ODD_PASTES: readonly OddPaste[] = [
  { input: "SSL0209E/SSL0212E/SSL0203E がループする", codes: ["SSL0209E", "SSL0212E", "SSL0203E"] },
  { input: "55L0208E", codes: ["SSL0208E"] },
  { input: "sslo2o8e", codes: ["SSL0208E"] },
  { input: "SSL0\n208E", codes: ["SSL0208E"] },
  { input: "【SSL0208E】証明書", codes: ["SSL0208E"] },
  { input: "SSL0208Eと SSL0209E", codes: ["SSL0208E", "SSL0209E"] },
  { input: "see https://example.com/ja/SSL0208E/ for more", codes: ["SSL0208E"] },
  { input: "HTTP Server SSL0240", codes: ["SSL0240I"] },
  { input: "code:222", codes: ["SSL0222W"] },
  { input: "I got error 222", codes: [] },
  { input: "ssl error 208", codes: [] },
  { input: "Error SSL0266E: GSKit error 8: Certificate validation error", codes: ["SSL0266E"] },
  {
    input:
      "[Tue Jun 09 10:20:30 2015] [error] SSL Handshake Failed, GSKit error 8: Certificate validation error",
    codes: ["SSL0266E"],
  },
  { input: "We see `SSL Handshake Failed, Socket has been closed.` every minute", codes: ["SSL0240I"] },
  { input: "We see SSL Handshake Failed, Socket has been closed. every minute", codes: ["SSL0240I"] },
  { input: "ログに ハンドシェークが失敗しました。証明書がありません。 と出ます", codes: ["SSL0223E"] },
  {
    input:
      "エラー：ハンドシェイクが失敗しました。証明書の有効期限が切れているか、システムクロックが正しくありません。",
    codes: ["SSL0221E"],
  },
  { input: "Handshake Failed, Key file has two entries", codes: [], ambiguous: ["SSL0216E", "SSL0217E"] },
  { input: "Handshake Failed, Unsupported", codes: [], ambiguous: ["SSL0225E", "SSL0232W"] },
  { input: "Certificate validation error", codes: [], ambiguous: ["SSL0208E", "SSL0266E"] },
  { input: "SSL Handshake failed", codes: [], ambiguous: ["SSL0266E", "SSL0267E"] },
  { input: "SSL Handshake Failed, Invalid SSLV3 Cipher", codes: ["SSL0242E"] },
  { input: "Invalid SSLV2 Cipher Spec", codes: ["SSL0241E"] },
  {
    input: "SSL Handshake Failed, Invalid peer. SSL Handshake Failed, No certificate.",
    codes: ["SSL0235W", "SSL0223E"],
  },
  {
    input: "Handshake Failed, Permission denied. / Handshake Failed, Invalid peer.",
    codes: ["SSL0236W", "SSL0235W"],
  },
  {
    input:
      "| time | msg |\n|---|---|\n| 10:20 | SSL Handshake Failed, Invalid peer. |\n| 10:21 | SSL0227E: x |",
    codes: ["SSL0235W", "SSL0227E"],
  },
  { input: "<td>SSL Handshake Failed, Invalid peer.</td>", codes: ["SSL0235W"] },
  { input: '2015-06-09,crit,"SSL Handshake Failed, Invalid peer.",192.0.2.7', codes: ["SSL0235W"] },
  { input: "10:20:30\tcrit\tSSL Handshake Failed, Invalid peer.\tweb01", codes: ["SSL0235W"] },
  { input: 'msg="SSL Handshake Failed, Invalid peer." level=crit', codes: ["SSL0235W"] },
  { input: "SSL+Handshake+Failed%2C+Invalid+peer.", codes: ["SSL0235W"] },
  { input: "Re: SSL Handshake Failed, Invalid peer.", codes: ["SSL0235W"] },
  {
    input:
      "> > SSL Handshake Failed, Either the certificate has\n> > expired or the system clock is incorrect.",
    codes: ["SSL0221E"],
  },
  {
    input: "SL0245E: SSL Handshake Failed, Internal error - SSL Handle creation failure.",
    codes: ["SSL0245E"],
  },
  { input: "Security library does not support GSK_SESSION_RESET_CALLBACK", codes: ["SSL0196I"] },
  { input: "client closed connection without sending any data", codes: ["SSL0271I"] },
  { input: "Internal error", codes: [] },
  { input: "SSL Handshake Failed,", codes: [] },
];
