import { isNoName } from "./no-name";

/** What a sentence goes on with behind "user". */
const GRAMMAR =
  "abort aborted about accesses after again against allowed allows already also although always another any are asked asks assigned associated assumes attempted attempts authenticated authenticating authorised authorized authorizing avoid based because become been before being between both briefly browsed busy but came can cancelled cancels cannot change changed changes choose chooses chose clicked clicks closed closes comes compiled configured connected connects consents contains contributed controlled could created customised customized defined deleted depends described designated developed disconnected dismissed dismisses do does dropped during each easily edits either else enables entered enters even ever every except expanded expected expects expired explicitly extended find finds first follows forces forgets found frequently friendly gave get gets given gives goes got have having he here his hits how however i if imports included informs initiated injected installs instead intended into its itself just keeps know lacks last later left lets like listed little locked logged logged-in logging logs looks lost made make makes manually many mapped may maybe means met might more most moved much must need needs never new next nor normal now often omitted once one only onto opened opens or other otherwise ought over own owns part passed per permitted prefers presented presents presses provided provides quits rather read reads refuses rejected rejects relative removed removes renames reported requested requests requires resolves retries returned returns right running runs same saw says scaled see seeks seems sees selected selects sends sent shall she should shown simply since so some specific specified specifies stays still stopped stops stores submits submitted such supplied supplies sync tell than that their them themselves then there therefore these they things those though through thus too tried tries triggers turned twice typed types under understand unless until updated upon use used uses usual verified very via visited visits wait waited waits want wanted wants we well went what when where whereas whether which while who whom whose why within without would writes written wrote yet you";

/** Things that are a user's, or named after users. The plural that is made with an s goes without saying. */
const THINGS =
  "access account acl action activity address administration admins agents agreement api app application approval area array attribute auth authorisation authority authorization available base bind bookmark browser buffer bus button cache callback category cert certificates cgi chunk class cli cluster code column command community computer concept config configu consent console contact content context control copy count cpu credential creds crl custom daemon data database datagram define demand desktop details device dir directive directories directory dn doc document documentation domain email end entries entry env environ environment errors event exception exists exit experience extra failure feature feedback field file filter flag flow folder font food format frame function gesture gid git group gui guide half handle header help history home hook http icon identification identifier identities identity ids image impact import information input intent interaction interactive interface invisible issue item join journal journey kdb key-chain keychain keys kind label language layer ldap library licence license limit line list load locale lock locker login-name logins logoff logon logout macro manager manual map mapping mask member memory menu message metric mode model module mount name-id name-space namespace network notes notification number object offset ones option output override owner package packet page pair parameter passphrase passwd passwords path pattern permission pin pipe plug-in plugin pointer policies policy pool ports pref preference presence principal priority private privilege problem process processes profile program project promise prompt properties property proxy public query queue quota range rate realm record registers registries registry release reply report repository request requirements resource response right-click rights role runtime script search secret security seed select selection service session setting setup shell sid side sign-in sign-on site space ssh stack startup state status store string struct structure subclass suffix support switch symbol system systemd table tally target task template text theory thread time timeouts timer token tool traffic transaction transform tree trust type uid unit update uri url usage utility valid validation value variable verification view visibility volume warning web website window workload write-only x.509 x509 zone";

/** Accounts that every machine has, behind "as": `run as administrator` says nothing about anybody. */
const EVERYBODYS = "administrator background client daemon nobody root server unprivileged";

const NO_USERS: ReadonlySet<string> = new Set(`${GRAMMAR} ${THINGS}`.split(" "));
const NOBODY: ReadonlySet<string> = new Set(EVERYBODYS.split(" "));

/** Names of directives, `SSLClientAuth`, and words made of others, `user re-authentication`. */
const MADE_WORD =
  /^(?:SSL[A-Z]|(?:LDAP|Ldap|Auth|Server|Virtual|Key)[A-Z][a-z]|(?:re|non|pre|sign|log|self)-[a-z])/;
/** Endings that make a thing or an action of a word. */
const ABSTRACT = /.(?:[ts]ion|ment|ness|ance|ing|ability|[^aeiou]able|ible)s?$/i;

/** True for a word behind "user" that is no user's name. */
export function isNoUser(word: string): boolean {
  const lower = word.toLowerCase();
  const isWord = NO_USERS.has(lower) || NO_USERS.has(lower.replace(/s$/, ""));
  return isWord || isNoName(word) || MADE_WORD.test(word) || ABSTRACT.test(word);
}

/** True for a word behind "authenticated as" or "runs as" that tells nobody's name. */
export function isNobody(word: string): boolean {
  return isNoUser(word) || NOBODY.has(word.toLowerCase());
}

const JAPANESE_WORD =
  /^(?:不明|未設定|未指定|未登録|無効|有効|空欄|空白|匿名|必須|任意|入力|省略|確認|認証|失敗|成功|拒否|接続|切断|変更|追加|削除|登録|指定|設定|管理|一覧|情報|権限|証明書|必要|存在|該当|全員|複数|同じ|なし|あり|はい|いいえ|エラー|ログ|パスワード|グループ|アカウント|ディレクト|サーバ|クライアント|データ|ロック|ユーザ|名前|名)/;

/** True for a Japanese word behind `ユーザー名:` that is no name. */
export function isNoJapaneseUser(word: string): boolean {
  return JAPANESE_WORD.test(word);
}
