/** A piece of vocabulary in both languages. */
export type Pair = Readonly<{ en: string; ja: string }>;

/** Something a program does, as the sentences need it. `ja` takes する. */
export type Verb = Readonly<{ base: string; past: string; noun: string; ja: string }>;

const pairs = (list: string): Pair[] =>
  list
    .trim()
    .split(/\s*[|\n]\s*/)
    .map((entry) => {
      const [en = "", ja = ""] = entry.split("=");
      return { en, ja };
    });

/** What a thing is like. */
export const MODIFIERS: readonly Pair[] = pairs(`
  shared=共有 | temporary=一時 | primary=プライマリー | secondary=セカンダリー | remote=リモート | local=ローカル
  active=活動中 | idle=アイドル | nested=入れ子 | dynamic=動的 | static=静的 | virtual=仮想 | physical=物理 | logical=論理
  global=グローバル | internal=内部 | external=外部 | default=デフォルト | custom=カスタム | encrypted=暗号化済み
  compressed=圧縮済み | partial=部分 | incremental=増分 | full=完全 | pending=保留中 | orphaned=孤立 | stale=失効
  expired=期限切れ | duplicate=重複 | read-only=読み取り専用 | writable=書き込み可能 | persistent=永続 | volatile=揮発性
  distributed=分散 | central=中央 | parallel=並列 | sequential=順次 | asynchronous=非同期 | synchronous=同期
  recursive=再帰 | cyclic=循環 | reserved=予約済み | hidden=隠し | public=公開 | private=非公開 | trusted=信頼済み
  anonymous=匿名 | delegated=委任 | inherited=継承 | implicit=暗黙 | explicit=明示 | optional=任意 | mandatory=必須
  obsolete=旧式 | upstream=上流 | downstream=下流 | inbound=着信 | outbound=発信 | multicast=マルチキャスト
  redundant=冗長 | standby=待機系 | clustered=クラスター化 | federated=統合 | mirrored=ミラー | archived=保存済み
  binary=バイナリー | textual=テキスト | numeric=数値 | symbolic=シンボリック | portable=可搬 | native=ネイティブ
  embedded=組み込み | interactive=対話式 | scheduled=定期 | deferred=据え置き | initial=初期 | final=最終 | raw=未加工
  sorted=整列済み | indexed=索引付き | hashed=ハッシュ | signed=署名付き | oversized=過大 | truncated=切り捨て
  bounded=有界 | weighted=加重 | adaptive=適応型 | manual=手動 | automatic=自動 | regional=地域 | tenant-specific=テナント別
`);

/** What a thing belongs to. */
export const DOMAINS: readonly Pair[] = pairs(`
  transaction=トランザクション | replica=レプリカ | tablespace=表スペース | partition=パーティション | cursor=カーソル
  journal=ジャーナル | checkpoint=チェックポイント | snapshot=スナップショット | backup=バックアップ | archive=アーカイブ
  cluster=クラスター | node=ノード | gateway=ゲートウェイ | proxy=プロキシー | router=ルーター | firewall=ファイアウォール
  mailbox=メールボックス | message=メッセージ | queue manager=キュー・マネージャー | channel=チャネル | topic=トピック
  subscription=サブスクリプション | publisher=パブリッシャー | consumer=コンシューマー | broker=ブローカー
  certificate=証明書 | key=鍵 | password=パスワード | token=トークン | credential=資格情報 | signature=署名
  account=アカウント | group=グループ | role=役割 | privilege=特権 | policy=ポリシー | audit=監査 | license=ライセンス
  directory=ディレクトリー | volume=ボリューム | disk=ディスク | tape=テープ | storage=ストレージ | file system=ファイル・システム
  inode=索引ノード | mount=マウント | quota=割り当て量 | printer=プリンター | spool=スプール | job=ジョブ | batch=バッチ
  scheduler=スケジューラー | workload=ワークロード | thread=スレッド | process=プロセス | kernel=カーネル | device=装置
  adapter=アダプター | interface=インターフェース | port=ポート | socket=ソケット | packet=パケット | route=経路
  domain name=ドメイン名 | address=アドレス | host=ホスト | tunnel=トンネル | bandwidth=帯域幅 | latency=待ち時間
  container=コンテナー | image=イメージ | registry=レジストリー | module=モジュール | plug-in=プラグイン | library=ライブラリー
  compiler=コンパイラー | parser=構文解析 | schema=スキーマ | catalog=カタログ | index=索引 | view=ビュー | trigger=トリガー
  query=照会 | statement=ステートメント | column=列 | row=行 | record=レコード | block=ブロック | page=ページ | segment=セグメント
  buffer pool=バッファー・プール | heap=ヒープ | stack=スタック | memory=メモリー | cache=キャッシュ | lock=ロック
  semaphore=セマフォー | mutex=ミューテックス | event=イベント | alarm=アラーム | metric=メトリック | trace=トレース
  dump=ダンプ | sensor=センサー | controller=制御装置 | firmware=ファームウェア | battery=電池 | power supply=電源装置
  fan=冷却ファン | temperature=温度 | clock=時計 | calendar=暦 | invoice=請求書 | order=注文 | customer=顧客 | payment=支払い
  inventory=在庫 | shipment=出荷 | contract=契約 | tariff=料金表 | document=文書 | form=様式 | font=書体 | translation=翻訳
  region=領域 | zone=ゾーン | tenant=テナント | session=セッション | connection=接続 | request=要求 | response=応答
  cookie=クッキー | header=ヘッダー | payload=ペイロード | endpoint=エンドポイント | service=サービス | workflow=ワークフロー
`);

/** What kind of thing it is. */
export const HEADS: readonly Pair[] = pairs(`
  table=表 | log=ログ | queue=キュー | buffer=バッファー | descriptor=記述子 | handle=ハンドル | pool=プール | list=リスト
  map=マップ | header=ヘッダー | entry=項目 | identifier=識別子 | counter=カウンター | timer=タイマー | limit=上限
  threshold=しきい値 | state=状態 | context=コンテキスト | definition=定義 | parameter=パラメーター | option=オプション
  attribute=属性 | file=ファイル | path=パス | directory=ディレクトリー | image=イメージ | stream=ストリーム
  manager=マネージャー | monitor=モニター | agent=エージェント | daemon=デーモン | worker=ワーカー | listener=リスナー
  dispatcher=ディスパッチャー | resolver=リゾルバー | validator=検査機構 | converter=変換機構 | exporter=エクスポーター
  loader=ローダー | allocator=割り振り機構 | registry=レジストリー | repository=リポジトリー | mapping=対応付け
  chain=連鎖 | tree=ツリー | graph=グラフ | hierarchy=階層 | group=グループ | set=集合 | range=範囲 | sequence=順序列
  format=形式 | version=バージョン | level=レベル | size=サイズ | length=長さ | checksum=検査合計 | digest=要約値
  history=履歴 | statistics=統計 | report=報告書 | summary=要約 | template=ひな型 | profile=プロファイル | schema=スキーマ
  rule=規則 | filter=フィルター | condition=条件 | dependency=依存関係 | reference=参照 | pointer=ポインター | offset=オフセット
  boundary=境界 | window=ウィンドウ | interval=間隔 | deadline=期日 | priority=優先順位 | owner=所有者 | lease=リース
`);

/** What programs do to things. */
export const VERBS: readonly Verb[] = pairs(`
  encrypt/encrypted/encryption=暗号化 | decrypt/decrypted/decryption=復号 | compress/compressed/compression=圧縮
  expand/expanded/expansion=展開 | allocate/allocated/allocation=割り振り | release/released/release=解放
  create/created/creation=作成 | delete/deleted/deletion=削除 | open/opened/opening=オープン | close/closed/closing=クローズ
  read/read/reading=読み取り | write/written/writing=書き込み | update/updated/update=更新 | insert/inserted/insertion=挿入
  copy/copied/copying=コピー | move/moved/movement=移動 | rename/renamed/renaming=名前変更 | merge/merged/merging=併合
  split/split/splitting=分割 | sort/sorted/sorting=ソート | search/searched/searching=検索 | register/registered/registration=登録
  validate/validated/validation=検証 | verify/verified/verification=確認 | authenticate/authenticated/authentication=認証
  authorize/authorized/authorization=許可 | negotiate/negotiated/negotiation=折衝 | connect/connected/connection=接続
  disconnect/disconnected/disconnection=切断 | start/started/start=始動 | stop/stopped/stop=停止 | suspend/suspended/suspension=中断
  resume/resumed/resumption=再開 | cancel/canceled/cancellation=取り消し | schedule/scheduled/scheduling=日程計画
  dispatch/dispatched/dispatching=振り分け | deliver/delivered/delivery=配達 | transmit/transmitted/transmission=送信
  receive/received/reception=受信 | forward/forwarded/forwarding=転送 | publish/published/publication=発行
  replicate/replicated/replication=複製 | synchronize/synchronized/synchronization=同期化 | restore/restored/restoration=復元
  recover/recovered/recovery=回復 | roll back/rolled back/rollback=ロールバック | commit/committed/commit=コミット
  lock/locked/locking=ロック取得 | mount/mounted/mounting=マウント | format/formatted/formatting=フォーマット
  install/installed/installation=インストール | configure/configured/configuration=構成 | migrate/migrated/migration=移行
  upgrade/upgraded/upgrade=アップグレード | convert/converted/conversion=変換 | translate/translated/translation=翻訳
  parse/parsed/parsing=構文解析 | compile/compiled/compilation=コンパイル | link/linked/linkage=連係 | load/loaded/loading=ロード
  initialize/initialized/initialization=初期化 | terminate/terminated/termination=終了 | monitor/monitored/monitoring=監視
  measure/measured/measurement=測定 | calculate/calculated/calculation=計算 | estimate/estimated/estimation=見積もり
  print/printed/printing=印刷 | display/displayed/display=表示 | archive/archived/archiving=保管 | purge/purged/purge=除去
  truncate/truncated/truncation=切り捨て | extend/extended/extension=拡張 | shrink/shrunk/shrinking=縮小
  balance/balanced/balancing=平準化 | route/routed/routing=経路指定 | resolve/resolved/resolution=解決
  map/mapped/mapping=対応付け | bind/bound/binding=バインド | inspect/inspected/inspection=検査 | trace/traced/tracing=追跡
  export/exported/export=書き出し | import/imported/import=取り込み | sign/signed/signing=署名生成 | revoke/revoked/revocation=失効処理
  renew/renewed/renewal=更改 | activate/activated/activation=活性化 | isolate/isolated/isolation=隔離 | reset/reset/reset=リセット
`).map(({ en, ja }) => {
  const [base = "", past = "", noun = ""] = en.split("/");
  return { base, past, noun, ja };
});

/** Syllables of the made-up names that components and hosts have; joined, they read alike in both scripts. */
export const SYLLABLES: readonly Pair[] = pairs(`
  ka=カ | ri=リ | mo=モ | ta=タ | ve=ベ | lo=ロ | ne=ネ | su=ス | do=ド | mi=ミ | pa=パ | ro=ロ | ze=ゼ | to=ト | na=ナ
  ke=ケ | ra=ラ | bo=ボ | sa=サ | ni=ニ | gu=グ | re=レ | fi=フィ | ma=マ | ko=コ | ba=バ | so=ソ | de=デ | yu=ユ | ha=ハ
`);
