import { isNoName } from "./no-name";

/** What a sentence goes on with behind "user". */
const GRAMMAR =
  "about after again against also although always another any are aren't attempted attempts because been before being between both briefly but came can can't cancelled cancels cannot changed changes chooses chose clicked clicks closed closes comes connected connects contains could couldn't created deleted depends didn't dismissed dismisses do does doesn't don't during each either else enters entered even ever every expects expired finds first gave gets gives given goes got hasn't haven't having he here hits his how however i if instead into isn't it's its itself just keeps lacks last later left lets like locked logged logging logs looks lost made makes many mapped may maybe means met might more most moved much must needn't needs never new next nor now once one only onto opened opens or other otherwise ought over own per presented presents presses provided provides quits reads rejected removed removes requested requests requires retries returned returns right running runs same saw says seems sees selected selects sends sent shall she should shouldn't shown since so some specified stays still stopped stops submits such supplied supplies than that that's their them themselves then there therefore these they things those though through thus tried tries twice typed types under until unless upon used uses very via visited visits waited waits want wanted wants wasn't we went weren't what when where whether which while who whom whose why within without won't would wouldn't wrote yet you authorized authorised authenticated authorizing authenticating permitted allowed disconnected logged-in expected follows usual normal described configured well part";

/** Things that are a user's, or named after users. */
const THINGS =
  "access account accounts acl action actions activity administration admins agents agreement api application approval area attribute attributes authority authorization authorisation auth base bind browser browsers cache cert certificates cgi class cli code command commands community computer consent console contact content context control count credential credentials crl data database databases demand desktop details device devices directive directives directories directory dn documentation domain domains email end entries entry environment errors event events exception exists exit experience failure feedback field fields file files filter flag folder folders function group groups gui guide handle help history home hook http https identification identifier identifiers identities identity ids image impact information input interaction interface issue issues journey kdb keys label language layer ldap library licence license limit limits line list lists load locale lock login-name logins logoff logon logout manager manual manuals map mapping mask member menu message messages mode model module name-space namespace network notes notification number object objects option options output owner page pages pair parameter parameters passphrase passwd passwords path permission permissions pin policies policy pool pools ports preference preferences principal principals privilege privileges problem process processes profile profiles program programs prompt prompts properties property query quota quotas rate realm record records registries registry reply report reports repository request requirements resource response right-click rights role roles script scripts search secret security select selection service services session sessions setting settings shell side sid sign-in sign-on space ssh store string strings suffix support switch system table tables task tasks template templates text thread threads time timeouts token tokens tool tools traffic transaction tree trust type uid uri url update updates validation variable variables verification view volume warning web window workload x509 zone";

/** Accounts that every machine has, behind "as": `run as administrator` says nothing about anybody. */
const EVERYBODYS = "administrator background client daemon nobody root server unprivileged";

const NO_USERS: ReadonlySet<string> = new Set(`${GRAMMAR} ${THINGS}`.split(" "));
const NOBODY: ReadonlySet<string> = new Set(EVERYBODYS.split(" "));

/** Names of directives, `SSLClientAuth`, and words made of others, `user re-authentication`. */
const MADE_WORD =
  /^(?:SSL[A-Z]|(?:LDAP|Ldap|Auth|Server|Virtual|Key)[A-Z][a-z]|(?:re|non|pre|sign|log|self)-[a-z])/;
/** Endings that make a thing or an action of a word. */
const ABSTRACT = /.(?:[ts]ion|ment|ness|ance|ing|ability|ication)s?$/i;

/** True for a word behind "user" that is no user's name. */
export function isNoUser(word: string): boolean {
  return isNoName(word) || NO_USERS.has(word.toLowerCase()) || MADE_WORD.test(word) || ABSTRACT.test(word);
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
