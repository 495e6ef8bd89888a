/** Written apart: whole, these made-up paths would look like traces of a developer's machine. */
const HOME = "/home";
const USERS = "C:\\Users";
const SLASHED = "D:/Users";

/** Lines with users in them, and with words that only stand where a user could. See `labelled-cases.ts`. */
export const LABELLED_USERS: readonly (readonly [name: string, line: string, masked: string])[] = [
  [
    "httpd's login",
    'AH01617: user tanaka: authentication failure for "/secure": Password Mismatch',
    'AH01617: user user-1: authentication failure for "/secure": Password Mismatch',
  ],
  [
    "an unknown login",
    "AH01618: user suzuki-2 not found: /secure",
    "AH01618: user user-1 not found: /secure",
  ],
  ["Windows", "Access denied for CORP\\tanaka and CORP\\nakamura", "Access denied for user-1 and user-2"],
  ["Windows in JSON, and elsewhere", '"CORP\\\\tanaka" CORP\\tanaka CORP¥tanaka', '"user-1" user-1 user-1'],
  ["a yen sign for the backslash", "CORP¥suzuki のログオン", "user-1 のログオン"],
  [
    "home directories, and the name again",
    `${HOME}/tanaka/.profile, ${USERS}\\sato\\key.kdb, owner tanaka`,
    `${HOME}/user-1/.profile, ${USERS}\\user-2\\key.kdb, owner user-1`,
  ],
  ["keys", 'user=tanaka, "username": "sato", uid=ito', 'user=user-1, "username": "user-2", uid=user-3'],
  ["Japanese users", "ユーザー suzuki、ユーザー名「sato」", "ユーザー user-1、ユーザー名「user-2」"],
  ["user and password in an address", "https://taro:secret@web01:9443/x", "https://user-1@host-1:9443/x"],
  ["a login at a host", "scp taro@web01:/tmp/x", "scp user-1@host-1:/tmp/x"],
  [
    "paths of Windows",
    "D:\\IBM\\HTTPServer\\conf\\httpd.conf logs\\error_log",
    "D:\\IBM\\HTTPServer\\conf\\httpd.conf logs\\error_log",
  ],
  ["a line break in an escaped string", "ERROR\\nSSL0222W\\tx", "ERROR\\nSSL0222W\\tx"],
  ["accounts of the system", "NT AUTHORITY\\SYSTEM", "NT AUTHORITY\\SYSTEM"],
  ["an object of Java", "com.ibm.ws.X@1a2b3c4d", "com.ibm.ws.X@1a2b3c4d"],
  [
    "words behind the word user",
    "user authentication failed: user is not known",
    "user authentication failed: user is not known",
  ],
  // The word user, and a name
  ["a user and a mail address", "user tanaka taro@example.com", "user user-1 mail-1"],
  [
    "a user on a host",
    "user tanaka on web01, user tanaka on 2015-06-09",
    "user user-1 on host-1, user user-1 on 2015-06-09",
  ],
  [
    "a user in brackets",
    "(user tanaka) [user tanaka] x {user sato}",
    "(user user-1) [user user-1] x {user user-2}",
  ],
  [
    "what a user is",
    "user tanaka is denied; User Tanaka2 may not",
    "user user-1 is denied; User user-2 may not",
  ],
  ["a user in Japanese", "user tanaka は認証できません", "user user-1 は認証できません"],
  ["the user with a name", "the user tanaka is not authorized", "the user user-1 is not authorized"],
  [
    "a user's ID",
    "user ID u12345 and user name 'sato' failed",
    "user ID user-1 and user name 'user-2' failed",
  ],
  [
    "several users",
    "Require user tanaka sato ito\nRequire valid-user",
    "Require user user-1 user-2 user-3\nRequire valid-user",
  ],
  [
    "as whom",
    "authenticated as tanaka, logged in as sato; runs as ito. login as: tanaka",
    "authenticated as user-1, logged in as user-2; runs as user-3. login as: user-1",
  ],
  ["letters with marks", "user José and user müller from", "user user-1 and user user-2 from"],
  [
    "the log of accesses",
    '192.0.2.7 - tanaka [10/Oct/2000:13:55:36 +0900] "GET / HTTP/1.0" 200\nweb02 - - [10/Oct/2000:13:55:36 +0900]',
    'ip-1 - user-1 [10/Oct/2000:13:55:36 +0900] "GET / HTTP/1.0" 200\nhost-1 - - [10/Oct/2000:13:55:36 +0900]',
  ],
  [
    "a name with a blank, in a folder, and again",
    `${USERS}\\Taro Yamada\\x.log, "${USERS}\\Taro Yamada", Taro Yamada, ${SLASHED}/Taro Yamada/x, ${USERS}\\Taro Yamada`,
    `${USERS}\\user-1\\x.log, "${USERS}\\user-1", user-1, ${SLASHED}/user-1/x, ${USERS}\\user-1`,
  ],
  [
    "folders, and what is said about them",
    `${USERS}\\sato and D:\\x; ${USERS}\\山田\\x; ${HOME}/山田/x ${HOME}/tanaka/`,
    `${USERS}\\user-1 and D:\\x; ${USERS}\\user-2\\x; ${HOME}/user-2/x ${HOME}/user-3/`,
  ],
  ["a hyphen in a name with a blank", `"${USERS}\\Taro Yamada-B" Taro Yamada-B`, `"${USERS}\\user-1" user-1`],
  [
    "keys of directories",
    "(sAMAccountName=tanaka) (userPrincipalName=sato)",
    "(sAMAccountName=user-1) (userPrincipalName=user-2)",
  ],
  ["Japanese names behind keys", 'user=山田 "username": "山田 太郎"', 'user=user-1 "username": "user-2"'],
  ["a Japanese user without a blank", "ユーザーtanakaは認証できません", "ユーザーuser-1は認証できません"],
  [
    "Japanese names",
    "ユーザー名: 山田、ユーザー名：佐藤が見つかりません。氏名=山田 太郎",
    "ユーザー名: user-1、ユーザー名：user-2が見つかりません。氏名=user-3",
  ],
  [
    "a Japanese name in quotes, and again",
    "ユーザー「さくら」を拒否、さくら",
    "ユーザー「user-1」を拒否、user-1",
  ],
  // The word user, and no name
  [
    "what a user is not",
    "user is not authorized; the user cannot log in; User does not have permission; if the user clicks OK",
    "user is not authorized; the user cannot log in; User does not have permission; if the user clicks OK",
  ],
  [
    "words that begin with user",
    "the user ID that runs it; user name or password; user certificate; User Account Control; user session (user input)",
    "the user ID that runs it; user name or password; user certificate; User Account Control; user session (user input)",
  ],
  [
    "a user with an article",
    "a user browser has closed it; run as the user that the server runs as; each user gets one; multi-user mode",
    "a user browser has closed it; run as the user that the server runs as; each user gets one; multi-user mode",
  ],
  [
    "as what",
    "authenticated as expected, running as a service, runs as root-ca; run as administrator",
    "authenticated as expected, running as a service, runs as root-ca; run as administrator",
  ],
  [
    "users in Japanese prose",
    "ユーザー ID を確認。ユーザーIDとユーザーDN、ユーザー名: 不明、ユーザー名：確認してください。ユーザー認証に失敗、ユーザー SSL 証明書",
    "ユーザー ID を確認。ユーザーIDとユーザーDN、ユーザー名: 不明、ユーザー名：確認してください。ユーザー認証に失敗、ユーザー SSL 証明書",
  ],
  [
    "codes, versions and directives behind the word",
    "user SSL0222W user 8.5.5.20 user PI12345 user SSLClientAuth user GSK_ERROR_BAD_CERT",
    "user SSL0222W user 8.5.5.20 user PI12345 user SSLClientAuth user GSK_ERROR_BAD_CERT",
  ],
  // User and password in an address
  [
    "a password in front of a host with a domain",
    "https://suzuki:pw@www.shop.example/path; suzuki logged on",
    "https://user-1@host-1/path; user-1 logged on",
  ],
  [
    "an escaped password",
    "ftp://tanaka:p%40ss@ftp.example.com/ refused user=tanaka",
    "ftp://user-1@host-1/ refused user=user-1",
  ],
  [
    "passwords with an at sign, a slash and a question mark",
    "https://sato:p@ss@web01/x https://sato:p/w?1@web01:9443/y",
    "https://user-1@host-1/x https://user-1@host-1:9443/y",
  ],
  [
    "a mail address for a user",
    "smtp://taro%40example.com:pw@smtp.example.com:25 for taro@example.com",
    "smtp://mail-1@host-1:25 for mail-1",
  ],
  ["a password alone", "redis://:secret@cache.corp.local:6379/0", "redis://user-1@host-1:6379/0"],
  [
    "a user in front of an address",
    "ssh://git@192.0.2.7/x https://ito:a@[2001:db8::7]/",
    "ssh://user-1@ip-1/x https://user-2@[ip-2]/",
  ],
  [
    "an at sign in a path",
    "https://web01:9443/@scope/x http://www.example.com/a@b",
    "https://host-1:9443/@scope/x http://host-2/a@b",
  ],
];
