/** Country codes (ISO 3166, as the root zone has them), then the usual generic, internal and reserved endings. */
const ENDINGS =
  "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw " +
  "com net org edu gov mil int info biz name pro coop aero jobs mobi museum travel tel asia app dev cloud online site store shop tech xyz top club blog page network systems services solutions company group bank digital global tokyo osaka kyoto nagoya yokohama okinawa " +
  "local localdomain lan internal intra intranet corp home priv private domain arpa onion test example invalid";

const DOMAIN_ENDINGS: ReadonlySet<string> = new Set(ENDINGS.split(" "));

/** Endings of domains that are endings of files or names of programs, too: a host only where something else says so. */
const ALSO_FILES: ReadonlySet<string> = new Set(
  "app cc cf do la md mo name pl pm ps py rs sc sh so st test tf ws".split(" "),
);

/** Endings of files as they stand in logs of a web server, and in stack traces. */
const FILE_ENDINGS: ReadonlySet<string> = new Set(
  (
    "arm bak bat c cer cfg cgi class conf config cpp cnf crl crt csr css csv dat der dll ear exe gif gz h htm html ico ini jar java jks jpeg jpg js json jsp key kdb lck lock log map mjs mount p12 p7b pdf pem pfx php pid png properties ps1 rdb scala scope service slice socket sql sth sv svg tar target tgz timer tmp trc ts txt war woff woff2 xml yaml yml zip " +
    [...ALSO_FILES].join(" ")
  ).split(" "),
);

/** Says what the last label of a dotted name makes of it. Small letters expected. */
export function endingOf(label: string): "domain" | "either" | "file" | "unknown" {
  if (ALSO_FILES.has(label)) return "either";
  if (DOMAIN_ENDINGS.has(label)) return "domain";
  return FILE_ENDINGS.has(label) ? "file" : "unknown";
}
