import type { Pair } from "./vocabulary";

/**
 * Sentences with holes, the same in both languages. `{e}` `{f}` are things, `{v…}` `{w…}` what is done to
 * them (`b` base, `p` past participle, `n` noun; Japanese has one form), `{c}` a component's name, `{i}` a
 * setting, `{n}` a number, `{h}` `{k}` holes of the message.
 */
const patterns = (list: string): Pair[] =>
  list
    .trim()
    .split("\n")
    .map((line) => {
      const [en = "", ja = ""] = line.trim().split(" = ");
      return { en, ja };
    });

/** What a program writes to its log. */
export const TEXTS: readonly Pair[] = patterns(`
  The {e} could not be {vp}. = {e}を{v}できませんでした。
  The {vn} of the {e} failed with return code {h}. = {e}の{v}が戻りコード {h} で失敗しました。
  {c} cannot {vb} the {e} because the {f} is not available. = {f}が使用できないため、{c} は{e}を{v}できません。
  The {e} {h} was not found. = {e} {h} が見つかりません。
  The {e} is already {vp}. = {e}は既に{v}されています。
  The {vn} of the {e} has completed. = {e}の{v}が完了しました。
  The {vn} of the {e} exceeded the limit of {h} seconds. = {e}の{v}が {h} 秒の制限を超えました。
  The {e} in {h} does not match the {f}. = {h} の{e}が{f}と一致しません。
  {c} detected an error in the {e} during {vn}. = {c} は{v}中に{e}の誤りを検出しました。
  The {e} is full; {vn} is suspended. = {e}が満杯です。{v}は中断されます。
  The value {h} of the {e} is outside the permitted range. = {e}の値 {h} は許容範囲外です。
  The user {h} is not authorized to {vb} the {e}. = ユーザー {h} には{e}を{v}する権限がありません。
  The {e} {h} was {vp} by {c}. = {e} {h} は {c} によって{v}されました。
  An unexpected end of the {e} was reached while the {f} was {vp}. = {f}の{v}中に、{e}の予期しない終わりに達しました。
  The {vn} was rejected: the {e} is in use by {h}. = {v}は拒否されました。{e}は {h} が使用中です。
  The {e} is damaged and will be {vp} again. = {e}が損傷しているため、もう一度{v}します。
  {c}: {vn} of the {e} started. = {c}: {e}の{v}を開始しました。
  The {i} setting is ignored because the {e} is not {vp}. = {e}が{v}されていないため、{i} の設定は無視されます。
  The {e} requires {i} to be set before {vn}. = {e}の{v}の前に {i} を設定する必要があります。
  There is not enough memory to {vb} the {e}. = {e}を{v}するためのメモリーが不足しています。
  The {e} for {h} could not be {vp} within {k} attempts. = {h} の{e}を {k} 回の試行で{v}できませんでした。
  The {e} conflicts with the {f} {h}. = {e}が{f} {h} と競合しています。
  The number of {e} entries, {h}, differs from the {f}. = {e}の件数 {h} が{f}と異なります。
  {c} received an invalid {e} from {h}. = {c} は {h} から無効な{e}を受け取りました。
  The {vn} of the {e} is not supported on this level of {c}. = このレベルの {c} では、{e}の{v}はサポートされていません。
  The {e} was {vp}, but the {f} was not {wp}. = {e}は{v}されましたが、{f}は{w}されていません。
  {vn} waits for the {e} held by process {h}. = {v}は、プロセス {h} が保持する{e}を待っています。
  The {e} has reached {h} percent of its capacity. = {e}が容量の {h} パーセントに達しました。
  No {e} is defined for {h}. = {h} に{e}が定義されていません。
  The {e} was left in doubt after {vn} and {wn}. = {v}と{w}の後、{e}が未確定のまま残りました。
`);

/** Why it happens. */
export const CAUSES: readonly Pair[] = patterns(`
  The {e} was {vp} while {c} still held the {f}. = {c} が{f}を保持している間に{e}が{v}されました。
  The {i} setting is lower than the {e} needs. = {i} の設定が{e}に必要な値より小さくなっています。
  Another process {vp} the {e} first. = 別のプロセスが先に{e}を{v}しました。
  The {e} is missing, or it belongs to an older level of {c}. = {e}がないか、古いレベルの {c} のものです。
  The {f} was interrupted before the {e} had been {vp}. = {e}が{v}される前に{f}が中断されました。
  The {e} and the {f} were {vp} with different settings. = {e}と{f}が異なる設定で{v}されました。
  The operating system refused to {vb} the {e}. = オペレーティング・システムが{e}の{v}を拒否しました。
  A network error ended the {vn} of the {e}. = ネットワークの誤りにより{e}の{v}が終わりました。
  The {e} holds characters that {c} does not understand. = {c} が解釈できない文字が{e}に含まれています。
  More than {n} requests for the {e} arrived at the same time. = {e}への要求が同時に {n} 件を超えました。
  The {e} was restored from a copy that lacks the {f}. = {f}を含まない写しから{e}が復元されました。
  The clocks of the two systems differ, so the {e} was taken for {vp}. = 二つのシステムの時計がずれているため、{e}は{v}済みと見なされました。
  {c} could not {vb} the {e}, because the {f} had been {wp}. = {f}が{w}されていたため、{c} は{e}を{v}できませんでした。
  The {vn} needs a privilege that the {f} does not give. = {v}には、{f}が与えない特権が必要です。
  The disk that holds the {e} has no space left. = {e}を置くディスクに空きがありません。
  The {e} was edited by hand and is no longer valid. = {e}が手作業で編集され、有効でなくなりました。
  {i} names a {e} that does not exist. = {i} が、存在しない{e}を指しています。
  The {f} answered too late for the {vn} of the {e}. = {e}の{v}に対する{f}の応答が遅すぎました。
`);

/** What helps. */
export const STEPS: readonly Pair[] = patterns(`
  Raise {i} to {n} or more and restart {c}. = {i} を {n} 以上に上げ、{c} を再始動します。
  Make sure that the {e} exists and that it can be {vp}. = {e}が存在し、{v}できることを確かめます。
  Ask the administrator to {vb} the {e}. = 管理者に{e}の{v}を依頼します。
  Look for earlier messages about the {e} in the log of {c}. = {c} のログで、{e}に関する前のメッセージを探します。
  Correct the {e} and {vb} it again. = {e}を訂正し、もう一度{v}します。
  Stop the process that holds the {f}, and wait until the {e} has been {vp}. = {f}を保持するプロセスを停止し、{e}が{v}されるまで待ちます。
  Compare the {e} with the {f} on the other system. = {e}を、もう一方のシステムの{f}と比較します。
  Delete the {e}; it is {vp} at the next start. = {e}を削除します。次の始動時に{v}されます。
  Restore the {e} from the latest copy, then {vb} the {f}. = 最新の写しから{e}を復元し、次に{f}を{v}します。
  Give the user the privilege to {vb} the {e}. = {e}を{v}する特権をユーザーに与えます。
  Free at least {n} MB for the {e}. = {e}のために少なくとも {n} MB を空けます。
  Remove {i}, or set it to the name of the {e}. = {i} を除くか、{e}の名前を設定します。
  Run the {vn} at a time when the {e} is idle. = {e}が使われていない時間帯に{v}を実行します。
  If it happens again, send the {e} and the log to support. = 再発する場合は、{e}とログをサポートに送ります。
  Check the cable and the address of {c}, then {vb} the {e}. = {c} のケーブルとアドレスを調べ、{e}を{v}します。
  Wait until the {vn} has ended, and try again. = {v}が終わるまで待ち、やり直します。
  Upgrade {c} on every system that shares the {e}. = {e}を共有するすべてのシステムで {c} をアップグレードします。
  Switch the {vn} of the {e} off with {i}. = {i} で{e}の{v}をオフにします。
`);

/** What to do, in one sentence, by kind of action. */
export const ACTIONS_OF = {
  "no-action": patterns(`
    Nothing needs to be done about the {e}. = {e}について必要な操作はありません。
    The {vn} goes on without intervention. = {v}は操作なしで続きます。`),
  "check-client": patterns(`
    Look at the program that asked for the {e}. = {e}を要求したプログラムを調べます。
    Have the client {vb} the {e} again. = クライアントにもう一度{e}を{v}させます。`),
  "change-configuration": patterns(`
    Change {i} so that the {e} can be {vp}. = {e}を{v}できるように {i} を変更します。
    Correct the definition of the {e}. = {e}の定義を訂正します。`),
  certificate: patterns(`
    Replace the certificate that the {e} uses. = {e}が使う証明書を替えます。
    Renew the certificate before the {vn}. = {v}の前に証明書を更新します。`),
  "report-to-vendor": patterns(`
    Collect the {e} and report the problem. = {e}を集め、問題を報告します。
    Report the failed {vn} together with the log. = 失敗した{v}をログとともに報告します。`),
} as const;
