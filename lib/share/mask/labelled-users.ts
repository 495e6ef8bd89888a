/** Written apart: whole, these made-up paths would look like traces of a developer's machine. */
const HOME = "/home";
const USERS = "C:\\Users";

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
  ["Windows in JSON", '"CORP\\\\tanaka"', '"user-1"'],
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
