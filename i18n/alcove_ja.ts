<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>Alcove について</translation>
    </message>
    <message>
        <source>Private chat with gpt-oss on your own computer.</source>
        <translation>このコンピューターで gpt-oss とプライベートにチャット。</translation>
    </message>
    <message>
        <source>Free and open source, Apache 2.0. No account, no telemetry, no updates by itself.</source>
        <translation>オープンソースの自由ソフトウェア（Apache 2.0）。アカウント、テレメトリ、自動アップデートはありません。</translation>
    </message>
    <message>
        <source>Usage policy</source>
        <translation>利用ポリシー</translation>
    </message>
    <message>
        <source>OpenAI asks that gpt-oss be used safely, responsibly and lawfully.</source>
        <translation>OpenAI は gpt-oss を安全に、責任を持って、適法に使うよう求めています。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>Versions, hardware and the last lines of the logs, to copy. No chat text in it.</source>
        <translation>バージョン、ハードウェア、ログの末尾（コピー用）。チャットの内容は含みません。</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>クラッシュレポート</translation>
    </message>
    <message>
        <source>They stay in the data folder, hold no chat text and are never sent.</source>
        <translation>データフォルダーに保存され、チャットの内容は含まず、送信されることもありません。</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>構成要素とライセンス</translation>
    </message>
    <message>
        <source>Everything that Alcove is made of.</source>
        <translation>Alcove に使われているものすべて。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>About the licence of Alcove</source>
        <translation>Alcove のライセンスについて</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>読む…</translation>
    </message>
    <message>
        <source>Read the usage policy</source>
        <translation>利用ポリシーを読む</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open the folder of the crash reports</source>
        <translation>クラッシュレポートのフォルダーを開く</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Thinking</source>
        <translation>思考中</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>{seconds} 秒思考</translation>
    </message>
    <message>
        <source>Tool call: {name}</source>
        <translation>ツール呼び出し：{name}</translation>
    </message>
    <message numerus="yes">
        <source>Code, %n lines</source>
        <translation>
            <numerusform>コード、%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersSection</name>
    <message>
        <source>How the model thinks and writes. A chat&apos;s own options go before these values.</source>
        <translation>モデルの考え方と書き方。チャットごとのオプションがあれば、そちらが優先されます。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Effort of new chats</source>
        <translation>新しいチャットの思考量</translation>
    </message>
    <message>
        <source>How long the model thinks. High is slow and best for hard work.</source>
        <translation>モデルが考える時間の長さ。「高」は遅いですが、難しい作業に最適です。</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Sent with every chat, for example: answer in short sentences.</source>
        <translation>すべてのチャットで送信されます。例：短い文で答えて。</translation>
    </message>
    <message>
        <source>Presets of instructions</source>
        <translation>指示のプリセット</translation>
    </message>
    <message>
        <source>Kept under a name, to be used here or in one chat.</source>
        <translation>名前を付けて保存し、ここや個々のチャットで使います。</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>回答の最大長</translation>
    </message>
    <message>
        <source>In tokens, reasoning included. By itself an answer ends where the model ends it.</source>
        <translation>思考を含むトークン数。指定しなければ、モデルが終えるところで回答が終わります。</translation>
    </message>
    <message>
        <source>Longest reasoning</source>
        <translation>思考の最大長</translation>
    </message>
    <message>
        <source>In tokens, then the answer is opened. By itself it depends on the effort.</source>
        <translation>トークン数。達すると回答に移ります。指定しなければ思考量に応じて決まります。</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>停止文字列</translation>
    </message>
    <message>
        <source>An answer ends before any of these texts, one on each line. Upper case counts.</source>
        <translation>これらの文字列（1 行に 1 つ）の直前で回答を終えます。大文字と小文字は区別されます。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>How freely words are drawn. 0 always takes the likeliest.</source>
        <translation>言葉の選び方の自由度。0 では常に最も確率の高い語を選びます。</translation>
    </message>
    <message>
        <source>Draws from the likeliest words that together reach this probability.</source>
        <translation>合計でこの確率に達するまでの上位の語から選びます。</translation>
    </message>
    <message>
        <source>Draws from so many likeliest words; 0 from all.</source>
        <translation>確率の高い順にこの数の語から選びます。0 はすべて。</translation>
    </message>
    <message>
        <source>Leaves out words less likely than this share of the likeliest.</source>
        <translation>最も確率の高い語に対して、この割合に満たない語を除きます。</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>繰り返しペナルティ</translation>
    </message>
    <message>
        <source>Makes words that were just used less likely; 1 is none.</source>
        <translation>直前に使った語を選ばれにくくします。1 はペナルティなし。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed gives the same answer to the same question on this computer.</source>
        <translation>このコンピューターでは、同じシードなら同じ質問に同じ回答になります。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>By effort</source>
        <translation>思考量に応じて</translation>
    </message>
    <message>
        <source>Nothing beyond what the model does by itself</source>
        <translation>なし（モデルの標準の動作のまま）</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Every change is seen at once.</source>
        <translation>変更はすぐに反映されます。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>The system&apos;s choice is followed live.</source>
        <translation>システムの設定の変更にすぐ追従します。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of the window; the model answers in yours.</source>
        <translation>ウィンドウの言語。モデルは質問の言語で答えます。</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>アクセントカラー</translation>
    </message>
    <message>
        <source>The colour of what is chosen or can be pressed.</source>
        <translation>選択中のものや押せるものの色。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Of the whole window.</source>
        <translation>ウィンドウ全体。</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>How close lists and buttons stand.</source>
        <translation>リストやボタンの間隔の広さ。</translation>
    </message>
    <message>
        <source>Colours of code</source>
        <translation>コードの配色</translation>
    </message>
    <message>
        <source>In answers, readable in light and dark.</source>
        <translation>回答内のコード用。ライトでもダークでも読みやすい配色です。</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>本文の幅</translation>
    </message>
    <message>
        <source>How wide a conversation is at most. Narrow lines are easier to read.</source>
        <translation>会話の最大幅。行が短いほうが読みやすくなります。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>ティール</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>ブルー</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>バイオレット</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>ローズ</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>アンバー</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>穏やか</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>鮮やか</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>シンプル</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>狭い</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>広い</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>とても広い</translation>
    </message>
</context>
<context>
    <name>AttachmentPresenter</name>
    <message>
        <source>Documents, text and code ({endings})</source>
        <translation>文書、テキスト、コード ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>The long text became a file of the message. Undo puts it back into the text.</source>
        <translation>長いテキストをメッセージのファイルにしました。「元に戻す」で本文に戻せます。</translation>
    </message>
    <message>
        <source>The Guide knows only the help of this program: it can&apos;t answer questions about files. gpt-oss can.</source>
        <translation>Guide が知っているのはこのプログラムのヘルプだけで、ファイルについての質問には答えられません。gpt-oss なら答えられます。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>BackupFilePresenter</name>
    <message>
        <source>Save a backup</source>
        <translation>バックアップを保存</translation>
    </message>
    <message>
        <source>Backups of Alcove (*{ending})</source>
        <translation>Alcove のバックアップ (*{ending})</translation>
    </message>
    <message>
        <source>The backup was saved: {path}</source>
        <translation>バックアップを保存しました：{path}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>It is locked; on this computer its chats can be read without a passphrase until you set one.</source>
        <translation>このバックアップはロックされています。このコンピューターでは、パスフレーズを設定するまで、中のチャットをパスフレーズなしで読めます。</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>The backup is being saved…</source>
        <translation>バックアップを保存中…</translation>
    </message>
    <message>
        <source>The backup is being read…</source>
        <translation>バックアップを読み取り中…</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>復元前</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>アップデート前</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>このバックアップを復元</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>One file with all chats, for a USB stick or another computer:</source>
        <translation>すべてのチャットを 1 つのファイルに（USB メモリや別のコンピューター用）：</translation>
    </message>
    <message>
        <source>Save a backup as…</source>
        <translation>バックアップをファイルに保存…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>ファイルから復元…</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Your message</source>
        <translation>あなたのメッセージ</translation>
    </message>
    <message>
        <source>Show more ({count} characters left)</source>
        <translation>さらに表示（残り {count} 文字）</translation>
    </message>
</context>
<context>
    <name>CatalogueCard</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} を使う</translation>
    </message>
    <message>
        <source>Free to use, also at work, under {licence} and OpenAI&apos;s usage policy.</source>
        <translation>{licence} と OpenAI の利用ポリシーに従えば、仕事でも無料で使えます。</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>内容を読む</translation>
    </message>
    <message>
        <source>{all} B parameters, {active} B active · {quantisation} · {size} GB · {licence}</source>
        <translation>パラメーター {all}B、アクティブ {active}B · {quantisation} · {size} GB · {licence}</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <translation>それでもダウンロード</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>このモデルを使う</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
</context>
<context>
    <name>ChatDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>フォルダーの名前</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>チャットのタイトル</translation>
    </message>
</context>
<context>
    <name>ChatListModel</name>
    <message>
        <source>open</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n 件のチャット</numerusform>
        </translation>
    </message>
    <message>
        <source>an answer is being written</source>
        <translation>回答を生成中</translation>
    </message>
</context>
<context>
    <name>ChatOptionsDialog</name>
    <message>
        <source>Far from 1 the model repeats itself or loses its thread.</source>
        <translation>1 から離れすぎると、同じことを繰り返したり話の筋を見失ったりします。</translation>
    </message>
    <message>
        <source>OpenAI recommends no top-k for gpt-oss.</source>
        <translation>OpenAI は gpt-oss に top-k を使わないよう勧めています。</translation>
    </message>
    <message>
        <source>So much cuts away good words.</source>
        <translation>この値では良い言葉まで除かれます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>このチャットのオプション</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>How should the model answer in this chat?</source>
        <translation>このチャットでモデルにどう答えてほしいですか？</translation>
    </message>
    <message>
        <source>In place of the general instructions; empty uses those again.</source>
        <translation>全般の指示の代わりに使います。空欄にすると全般の指示に戻ります。</translation>
    </message>
    <message>
        <source>Presets ▾</source>
        <translation>プリセット ▾</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>プリセットとして保存…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Own sampling values in this chat</source>
        <translation>このチャットだけのサンプリング値を使う</translation>
    </message>
    <message>
        <source>random each time</source>
        <translation>毎回ランダム</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Restore recommended values</source>
        <translation>推奨値に戻す</translation>
    </message>
    <message>
        <source>Use the general values</source>
        <translation>全般の値を使う</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Temporary chat</source>
        <translation>一時チャット</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Guide (built in)</source>
        <translation>Guide（内蔵）</translation>
    </message>
    <message>
        <source>{name}, not loaded</source>
        <translation>{name}、未読み込み</translation>
    </message>
    <message>
        <source>{name}, loading {percent} %</source>
        <translation>{name}、読み込み中 {percent}%</translation>
    </message>
    <message>
        <source>{name}, stopped</source>
        <translation>{name}、停止</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>{used} of {total}</source>
        <translation>{used} / {total}</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>{used} of {total} tokens of the context are used</source>
        <translation>コンテキスト {total} トークン中 {used} トークンを使用中</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>一時</translation>
    </message>
    <message>
        <source>New temporary chat, never stored</source>
        <translation>新しい一時チャット（保存されません）</translation>
    </message>
    <message>
        <source>A chat of which nothing is stored</source>
        <translation>何も保存しないチャット</translation>
    </message>
    <message>
        <source>Usage of this chat</source>
        <translation>このチャットの使用状況</translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>Loading {name}, {percent} %</source>
        <translation>{name} を読み込み中、{percent}%</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Send the message without it?</source>
        <translation>{file} を読めません。このファイルなしでメッセージを送信しますか？</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Send the message without them?</source>
        <translation>{file} を読めません。これらのファイルなしでメッセージを送信しますか？</translation>
    </message>
    <message>
        <source>Send without</source>
        <translation>なしで送信</translation>
    </message>
    <message>
        <source>Open this link in the browser?</source>
        <translation>このリンクをブラウザーで開きますか？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>An answer is being written.</source>
        <translation>回答の生成中です。</translation>
    </message>
    <message>
        <source>What is written so far is kept, the rest would be missing.</source>
        <translation>これまでに生成された分は保存されますが、残りは失われます。</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>このまま終了</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>生成を続ける</translation>
    </message>
    <message>
        <source>Not everything is stored yet.</source>
        <translation>まだすべては保存されていません。</translation>
    </message>
    <message>
        <source>The disk refuses the last messages. Make room and they are stored by themselves.</source>
        <translation>ディスクが最後のメッセージを受け付けません。空きを作れば自動で保存されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are running.</source>
        <translation>
            <numerusform>%n 件のダウンロードを実行中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>In the background they go on until they are complete; then Alcove ends by itself.</source>
        <translation>バックグラウンドで最後まで続け、完了後に Alcove は自動で終了します。</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>バックグラウンドで続ける</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>一時停止して終了</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open Alcove</source>
        <translation>Alcove を開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>その他 ▾</translation>
    </message>
    <message>
        <source>More for this code</source>
        <translation>このコードのその他の操作</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>ファイルとして保存…</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Close comparison</source>
        <translation>比較を閉じる</translation>
    </message>
    <message>
        <source>Answer again at Low</source>
        <translation>思考量「低」で再回答</translation>
    </message>
    <message>
        <source>Answer again at Medium</source>
        <translation>思考量「中」で再回答</translation>
    </message>
    <message>
        <source>Answer again at High</source>
        <translation>思考量「高」で再回答</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Tools: {count} on</source>
        <translation>ツール：{count} 個オン</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>ファイルを読み取り中</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Ask anything. Drop files here to add them.</source>
        <translation>何でも聞いてください。ファイルをドロップすると追加できます。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>思考量</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers</source>
        <translation>回答前にモデルが考える長さ</translation>
    </message>
    <message>
        <source>Send when the answer is done</source>
        <translation>回答が終わったら送信</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>このチャットのオプション</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>ファイルを追加</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Type {word} to go on.</source>
        <translation>続けるには {word} と入力してください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ConnectionTable</name>
    <message>
        <source>None. Nothing was sent or fetched in this session.</source>
        <translation>なし。このセッションでは何も送受信していません。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>通信量</translation>
    </message>
    <message>
        <source>Connections of this session</source>
        <translation>このセッションの接続</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections of this session</source>
        <translation>このセッションの接続</translation>
    </message>
    <message>
        <source>Alcove opens a connection only for what you start or have switched on: a download, a search of the Hub, the look for new versions. Chats never leave this computer.</source>
        <translation>Alcove が接続するのは、自分で始めたものとオンにしたもの（ダウンロード、Hub の検索、新しいバージョンの確認）だけです。チャットがこのコンピューターから出ることはありません。</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>ContextCard</name>
    <message>
        <source>What fills the context</source>
        <translation>コンテキストの内訳</translation>
    </message>
    <message>
        <source>This doesn&apos;t fit yet</source>
        <translation>まだ収まりません</translation>
    </message>
    <message>
        <source>{needed} needed · {length} context · {room} kept for the answer</source>
        <translation>必要 {needed} · コンテキスト {length} · 回答用 {room}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>always kept</source>
        <translation>常に保持</translation>
    </message>
    <message>
        <source>Shorten older turns</source>
        <translation>以前のやり取りを要約</translation>
    </message>
    <message>
        <source>Leave out the oldest turns</source>
        <translation>最も古いやり取りを除外</translation>
    </message>
    <message>
        <source>Use a {length} context (+{size})</source>
        <translation>コンテキスト {length} を使う（+{size}）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n turns left out</source>
        <translation>
            <numerusform>除外した %n 回分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older turns</source>
        <translation>
            <numerusform>以前の %n 回分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n turns</source>
        <translation>
            <numerusform>直近の %n 回分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned turns</source>
        <translation>
            <numerusform>ピン留めした %n 回分</numerusform>
        </translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Summary of older turns</source>
        <translation>以前のやり取りの要約</translation>
    </message>
    <message>
        <source>Older turns</source>
        <translation>以前のやり取り</translation>
    </message>
    <message>
        <source>Last turns</source>
        <translation>直近のやり取り</translation>
    </message>
    <message>
        <source>Pinned turns</source>
        <translation>ピン留めしたやり取り</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>ツールの結果</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>あなたのメッセージ</translation>
    </message>
    <message>
        <source>Room for the answer</source>
        <translation>回答用の空き</translation>
    </message>
    <message>
        <source>Shorten to a summary</source>
        <translation>要約する</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Undo the summary</source>
        <translation>要約を取り消す</translation>
    </message>
</context>
<context>
    <name>ContextPresenter</name>
    <message>
        <source>The model is writing a summary of the older turns.</source>
        <translation>モデルが以前のやり取りを要約しています。</translation>
    </message>
    <message>
        <source>This waits for the answer that is being written.</source>
        <translation>生成中の回答が終わるのを待っています。</translation>
    </message>
</context>
<context>
    <name>ConversationPresenter</name>
    <message>
        <source>Save code</source>
        <translation>コードを保存</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>末尾へ移動</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>この回答を停止しました。</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>回答が完了しました。</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>メッセージをコピー</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>プレーンテキストとしてコピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>リンクを開く…</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>リンクのアドレスをコピー</translation>
    </message>
    <message>
        <source>Copy formula as LaTeX</source>
        <translation>数式を LaTeX としてコピー</translation>
    </message>
</context>
<context>
    <name>DataPresenter</name>
    <message>
        <source>A backup was made: {name}</source>
        <translation>バックアップを作成しました：{name}</translation>
    </message>
    <message>
        <source>The backup was restored. What was here before is kept as {name}.</source>
        <translation>バックアップを復元しました。以前の内容は {name} として保存されています。</translation>
    </message>
    <message>
        <source>To lock it here, set a passphrase.</source>
        <translation>ここでもロックするには、パスフレーズを設定してください。</translation>
    </message>
    <message>
        <source>All chats of now are replaced by those of {backup}. A safety copy is made first.</source>
        <translation>現在のチャットはすべて {backup} の内容に置き換わります。先に控えを作成します。</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>このバックアップを復元しますか？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>ゴミ箱を空にしますか？</translation>
    </message>
    <message>
        <source>Its chats are removed for good; backups may still hold them.</source>
        <translation>中のチャットは完全に削除されます。バックアップには残っている場合があります。</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>ゴミ箱を空にする</translation>
    </message>
    <message>
        <source>Chats, backups, settings, logs and the models that Alcove downloaded are removed, then Alcove ends. Other files in these folders stay, and so do model files that you put there yourself. Nothing can bring the rest back. It lies here:</source>
        <translation>チャット、バックアップ、設定、ログ、Alcove がダウンロードしたモデルを削除して、Alcove を終了します。これらのフォルダーにあるほかのファイルと、自分で置いたモデルファイルは残ります。それ以外は元に戻せません。保存場所：</translation>
    </message>
    <message>
        <source>Chats, backups, settings, logs and downloaded models are removed, then Alcove ends. Model files in folders of your own stay. Nothing can bring the rest back. It lies here:</source>
        <translation>チャット、バックアップ、設定、ログ、ダウンロードしたモデルを削除して、Alcove を終了します。自分のフォルダーにあるモデルファイルは残ります。それ以外は元に戻せません。保存場所：</translation>
    </message>
    <message>
        <source>Not everything could be deleted. These files are still there: {files}</source>
        <translation>一部を削除できませんでした。まだ残っているファイル：{files}</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>すべて削除しますか？</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>DELETE</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Check SHA-256</source>
        <translation>SHA-256 を検証</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Copy to a USB disk…</source>
        <translation>USB ディスクにコピー…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>リストから外す</translation>
    </message>
    <message>
        <source>{used} of {all} for each token</source>
        <translation>トークンごとに {all} 個中 {used} 個を使用</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>ファイル内の名前</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>エキスパート</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>コンテキスト長</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>語彙</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} トークン</translation>
    </message>
    <message>
        <source>as it must be</source>
        <translation>正しい値です</translation>
    </message>
    <message>
        <source>not what it must be: the file is damaged</source>
        <translation>値が正しくありません：ファイルが破損しています</translation>
    </message>
    <message>
        <source>no published hash is known to compare it with</source>
        <translation>比較できる公開ハッシュがありません</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>未計算</translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %n tensor(s), {weights} weights, {size}</source>
        <translation>
            <numerusform>{kind}：テンソル %n 個、重み {weights}、{size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>テンソル</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>The file has no chat template.</source>
        <translation>ファイルにチャットテンプレートがありません。</translation>
    </message>
</context>
<context>
    <name>DoctorPresenter</name>
    <message>
        <source>Reading all of {name}; a large file takes a minute or two.</source>
        <translation>{name} 全体を読み取っています。大きなファイルでは 1～2 分かかります。</translation>
    </message>
    <message>
        <source>{name} could be read to its end. For a file of the catalogue its SHA-256 is right.</source>
        <translation>{name} を最後まで読み取れました。カタログのファイルの場合、SHA-256 も一致しています。</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. There is no text of a chat in them.</source>
        <translation>診断情報をクリップボードにコピーしました。チャットの内容は含みません。</translation>
    </message>
</context>
<context>
    <name>DownloadPresenter</name>
    <message>
        <source>The model file is right, byte for byte.</source>
        <translation>モデルファイルはバイト単位で正しいことを確認しました。</translation>
    </message>
    <message>
        <source>{name} has arrived. Choose it in the list of models at the top.</source>
        <translation>{name} のダウンロードが完了しました。上部のモデル一覧から選べます。</translation>
    </message>
</context>
<context>
    <name>DownloadProgress</name>
    <message>
        <source>{count} %</source>
        <translation>{count}%</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>{name} をダウンロード中</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>{act}: {name}</source>
        <translation>{act}：{name}</translation>
    </message>
</context>
<context>
    <name>DownloadRows</name>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Hide details</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>ExchangePresenter</name>
    <message>
        <source>There are no chats to export.</source>
        <translation>エクスポートするチャットがありません。</translation>
    </message>
    <message>
        <source>Export chat</source>
        <translation>チャットをエクスポート</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON, complete (*.json)</source>
        <translation>JSON、完全版 (*.json)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export chats</source>
        <translation>チャットをエクスポート</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Exported from Alcove on {date}</source>
        <translation>{date} に Alcove からエクスポート</translation>
    </message>
    <message>
        <source>version {number} of {count}</source>
        <translation>バージョン {number} / {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) imported</source>
        <translation>
            <numerusform>%n 件のチャットをインポートしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) exported to {path}</source>
        <translation>
            <numerusform>%n 件のチャットを {path} にエクスポートしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) could not be read and are not in it</source>
        <translation>
            <numerusform>%n 件のチャットは読み取れず、含まれていません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export chats</source>
        <translation>チャットをエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>Export %n chat(s)</source>
        <translation>
            <numerusform>%n 件のチャットをエクスポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>JSON: complete, can be imported again</source>
        <translation>JSON：完全版、再インポート可能</translation>
    </message>
    <message>
        <source>Markdown: to read and edit</source>
        <translation>Markdown：閲覧・編集用</translation>
    </message>
    <message>
        <source>HTML: to read in a browser</source>
        <translation>HTML：ブラウザーでの閲覧用</translation>
    </message>
    <message>
        <source>PDF: to print and send</source>
        <translation>PDF：印刷・送付用</translation>
    </message>
    <message>
        <source>One zip file</source>
        <translation>1 つの zip ファイル</translation>
    </message>
    <message>
        <source>A folder, a file for each chat</source>
        <translation>フォルダー（チャットごとに 1 ファイル）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
</context>
<context>
    <name>FileTray</name>
    <message>
        <source>Remove {name}</source>
        <translation>{name} を外す</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>{words}, doesn&apos;t fit</source>
        <translation>{words}、収まりません</translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Alcove keeps this text with the message. The file itself is not copied.</source>
        <translation>Alcove はこのテキストをメッセージとともに保存します。ファイル自体はコピーしません。</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>ファイルのテキスト</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Choose parts…</source>
        <translation>部分を選択…</translation>
    </message>
    <message>
        <source>Put back into the message</source>
        <translation>メッセージに戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>このチャットを検索</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>What can gpt-oss do?</source>
        <translation>What can gpt-oss do?</translation>
    </message>
    <message>
        <source>How much memory does 120b need?</source>
        <translation>How much memory does 120b need?</translation>
    </message>
    <message>
        <source>Where are my chats stored?</source>
        <translation>Where are my chats stored?</translation>
    </message>
    <message>
        <source>Show me a table and some code</source>
        <translation>Show me a table and some code</translation>
    </message>
    <message>
        <source>A private chat, on this computer</source>
        <translation>このコンピューターだけのプライベートチャット</translation>
    </message>
    <message>
        <source>No account. No network. Try it now with the small built-in guide, or get the real thing.</source>
        <translation>アカウントもネットワークも不要です。小さな内蔵 Guide で今すぐ試すか、本物のモデルを入手してください。</translation>
    </message>
    <message>
        <source>No account. No network. Ask anything.</source>
        <translation>アカウントもネットワークも不要です。何でも聞いてください。</translation>
    </message>
    <message>
        <source>Ask the Guide, a tiny built-in model that knows a little about Alcove and can be wrong</source>
        <translation>Guide に英語かフランス語で聞いてください。Alcove を少し知る小さな内蔵モデルで、間違えることもあります</translation>
    </message>
</context>
<context>
    <name>FitBars</name>
    <message>
        <source>Memory · {size} GB</source>
        <translation>メモリ · {size} GB</translation>
    </message>
    <message>
        <source>Memory shared with {card} · {size} GB</source>
        <translation>{card} と共有のメモリ · {size} GB</translation>
    </message>
    <message>
        <source>{card} · {size} GB</source>
        <translation>{card} · {size} GB</translation>
    </message>
    <message>
        <source>{size} GB here</source>
        <translation>搭載 {size} GB</translation>
    </message>
    <message>
        <source>{size} GB missing</source>
        <translation>不足 {size} GB</translation>
    </message>
    <message>
        <source>context {length} ·</source>
        <translation>コンテキスト {length} ·</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>copy for speed</source>
        <translation>高速化用コピー</translation>
    </message>
    <message>
        <source>work</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>ほかのプログラム</translation>
    </message>
    <message>
        <source>to close</source>
        <translation>閉じる分</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
</context>
<context>
    <name>FitView</name>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>コンテキスト長</translation>
    </message>
    <message>
        <source>Automatic: {length}</source>
        <translation>自動：{length}</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>How the window starts, ends and tells you things.</source>
        <translation>ウィンドウの開き方、閉じ方、知らせ方。</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>起動時の表示</translation>
    </message>
    <message>
        <source>What the window shows first.</source>
        <translation>起動後に最初に表示するもの。</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>ウィンドウを閉じるとき</translation>
    </message>
    <message>
        <source>Keep running hides the window in the notification area. No text is lost either way.</source>
        <translation>「実行を続ける」を選ぶと、ウィンドウは通知領域に隠れます。どちらでも文章は失われません。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tells that a long answer is ready while the window isn&apos;t in front.</source>
        <translation>ウィンドウが前面にないとき、長い回答ができたことを知らせます。</translation>
    </message>
    <message>
        <source>Tell me about new versions</source>
        <translation>新しいバージョンを知らせる</translation>
    </message>
    <message>
        <source>Asks the address below once a day. It only tells: nothing is fetched or installed.</source>
        <translation>下のアドレスに 1 日 1 回問い合わせます。知らせるだけで、ダウンロードやインストールはしません。</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>確認先</translation>
    </message>
    <message>
        <source>The address of a list of releases, as GitHub, GitLab and Forgejo give to programs.</source>
        <translation>GitHub、GitLab、Forgejo がプログラム向けに返す、リリース一覧のアドレスです。</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン {version}</translation>
    </message>
    <message>
        <source>Settings as a file</source>
        <translation>設定をファイルに</translation>
    </message>
    <message>
        <source>To keep them or use them elsewhere. No secrets, no chats, no model files in it.</source>
        <translation>保管用、またはほかの場所で使うため。機密情報、チャット、モデルファイルは含みません。</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Last chat</source>
        <translation>前回のチャット</translation>
    </message>
    <message>
        <source>Ask if busy</source>
        <translation>処理中なら確認</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Look for a new version now</source>
        <translation>新しいバージョンを今すぐ確認</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Open the page of the new version</source>
        <translation>新しいバージョンのページを開く</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>設定をエクスポート</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定をインポート</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>チャットに戻る</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>ヘルプページ</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>These pages are written in English and French so far.</source>
        <translation>これらのページは今のところ英語とフランス語だけです。</translation>
    </message>
</context>
<context>
    <name>HubRow</name>
    <message>
        <source>Asks for consent</source>
        <translation>同意が必要</translation>
    </message>
    <message>
        <source>Hide files</source>
        <translation>ファイルを隠す</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Looking into its files…</source>
        <translation>ファイルを調べています…</translation>
    </message>
    <message>
        <source>OpenAI&apos;s usage policy in short: obey the law that applies to you.</source>
        <translation>OpenAI の利用ポリシーの要点：適用される法律を守ること。</translation>
    </message>
    <message>
        <source>Licence and policy</source>
        <translation>ライセンスとポリシー</translation>
    </message>
    <message>
        <source>Its page…</source>
        <translation>ページを開く…</translation>
    </message>
    <message>
        <source>{count} B parameters</source>
        <translation>パラメーター {count}B</translation>
    </message>
    <message>
        <source>{count} B active</source>
        <translation>アクティブ {count}B</translation>
    </message>
    <message>
        <source>licence not named</source>
        <translation>ライセンスの記載なし</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} ダウンロード</translation>
    </message>
</context>
<context>
    <name>HubSection</name>
    <message>
        <source>More from the Hub</source>
        <translation>Hub のその他のモデル</translation>
    </message>
    <message>
        <source>What others have made of gpt-oss. A search connects to {host} and sends its words, no more.</source>
        <translation>ほかの人が gpt-oss から作ったモデル。検索すると {host} に接続し、検索語だけを送信します。</translation>
    </message>
    <message>
        <source>For example: law, medicine, French</source>
        <translation>例：法律、医学、フランス語</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>Hub を検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Your token…</source>
        <translation>アクセストークン…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message numerus="yes">
        <source>%n models found</source>
        <translation>
            <numerusform>%n 個のモデルが見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another kind left out: Alcove runs gpt-oss</source>
        <translation>
            <numerusform>別の種類のモデル %n 個を除外：Alcove で動くのは gpt-oss だけです</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n chat(s) so far</source>
        <translation>
            <numerusform>これまでに %n 件のチャット</numerusform>
        </translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>チャットをインポート</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Import these again as copies</source>
        <translation>コピーとしてもう一度インポート</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>読み取れなかったもの</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Importing chats</source>
        <translation>チャットをインポート中</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>ファイルを確認中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) found</source>
        <translation>
            <numerusform>%n 件のチャットが見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 件のメッセージ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are here already and will be skipped.</source>
        <translation>
            <numerusform>うち %n 件はすでにあるため、スキップします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Alcove reads its own JSON, ChatGPT&apos;s conversations.json or the zip file of its data export, Open WebUI&apos;s export, LM Studio&apos;s conversation files, Jan&apos;s threads and the export of llama.cpp&apos;s own page.</source>
        <translation>Alcove が読み取れるのは、Alcove 自身の JSON、ChatGPT の conversations.json またはデータエクスポートの zip ファイル、Open WebUI のエクスポート、LM Studio の会話ファイル、Jan のスレッド、llama.cpp のページのエクスポートです。</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) imported</source>
        <translation>
            <numerusform>%n 件のチャットをインポートしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: they are here already.</source>
        <translation>
            <numerusform>%n 件をスキップしました（すでにあります）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was imported so far stays.</source>
        <translation>キャンセルしました。インポート済みの分は残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be read:</source>
        <translation>
            <numerusform>%n 件を読み取れませんでした：</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures are left out</source>
        <translation>画像は除外されます</translation>
    </message>
    <message>
        <source>of files the export holds their names only</source>
        <translation>エクスポートにはファイルの名前しか含まれていません</translation>
    </message>
    <message>
        <source>the file ends inside it</source>
        <translation>途中でファイルが終わっています</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>the file is damaged here</source>
        <translation>ここでファイルが破損しています</translation>
    </message>
    <message>
        <source>no chats in it</source>
        <translation>チャットがありません</translation>
    </message>
    <message>
        <source>no chat of a program that is known</source>
        <translation>既知のプログラムのチャットではありません</translation>
    </message>
    <message>
        <source>a chat without messages</source>
        <translation>メッセージのないチャット</translation>
    </message>
    <message>
        <source>it unpacks to too much</source>
        <translation>展開すると大きすぎます</translation>
    </message>
    <message>
        <source>a part of a message was kept as text</source>
        <translation>メッセージの一部をテキストとして保存しました</translation>
    </message>
</context>
<context>
    <name>ImportSources</name>
    <message>
        <source>Chats (*.json *.jsonl *.zip)</source>
        <translation>チャット (*.json *.jsonl *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>チャットをインポート</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>フォルダーから…</translation>
    </message>
    <message>
        <source>From {program} on this computer</source>
        <translation>このコンピューターの {program} から</translation>
    </message>
</context>
<context>
    <name>LimitLine</name>
    <message>
        <source>Only the first {limit} characters are kept.</source>
        <translation>先頭の {limit} 文字だけが保存されます。</translation>
    </message>
</context>
<context>
    <name>LockControls</name>
    <message>
        <source>On: chats, drafts, files and backups are encrypted.</source>
        <translation>オン：チャット、下書き、ファイル、バックアップは暗号化されています。</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>オフ。</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>パスフレーズを設定…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>パスフレーズを変更…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>オフにする…</translation>
    </message>
    <message>
        <source>Switch the lock off</source>
        <translation>ロックをオフにする</translation>
    </message>
    <message>
        <source>What it protects from</source>
        <translation>何から守るか</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>次の試行まで %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer is still being written. Your chats are closed when it has ended.</source>
        <translation>まだ回答を生成中です。終わるとチャットを閉じます。</translation>
    </message>
    <message>
        <source>Alcove is locked</source>
        <translation>Alcove はロックされています</translation>
    </message>
    <message>
        <source>Your chats are encrypted on this computer.</source>
        <translation>このコンピューターのチャットは暗号化されています。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>パスフレーズを忘れましたか？</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read these chats, not even Alcove. You can begin anew: they are put aside then, in case you remember.</source>
        <translation>パスフレーズがなければ、Alcove も含め誰もチャットを読めません。新しく始めることもできます。思い出したときのために、元のチャットは別の場所に保管されます。</translation>
    </message>
    <message>
        <source>Begin anew…</source>
        <translation>新しく始める…</translation>
    </message>
</context>
<context>
    <name>LockPresenter</name>
    <message>
        <source>The chats and backups are put aside in the data folder, encrypted as they are, and Alcove starts without a lock. With the passphrase they can be put back by hand.</source>
        <translation>チャットとバックアップは暗号化されたままデータフォルダー内に退避され、Alcove はロックなしで始まります。パスフレーズがあれば手動で戻せます。</translation>
    </message>
    <message>
        <source>Begin anew?</source>
        <translation>新しく始めますか？</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>新しく始める</translation>
    </message>
    <message>
        <source>The lock is on.</source>
        <translation>ロックはオンです。</translation>
    </message>
    <message>
        <source>The lock is off.</source>
        <translation>ロックはオフです。</translation>
    </message>
    <message>
        <source>These old files are damaged and could not be encrypted; remove them if need be:</source>
        <translation>これらの古いファイルは破損していて暗号化できませんでした。必要なら削除してください：</translation>
    </message>
    <message>
        <source>These backups could not be decrypted:</source>
        <translation>これらのバックアップは復号できませんでした：</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>パスフレーズを変更しました。</translation>
    </message>
</context>
<context>
    <name>MarkdownView</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>MessageFiles</name>
    <message>
        <source>File of your message: {name}</source>
        <translation>メッセージのファイル：{name}</translation>
    </message>
</context>
<context>
    <name>MessageHost</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
</context>
<context>
    <name>ModelPresenter</name>
    <message>
        <source>Choose a gpt-oss model</source>
        <translation>gpt-oss のモデルを選択</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>モデル (*.gguf)</translation>
    </message>
    <message>
        <source>Use a file I have…</source>
        <translation>手元のファイルを使う…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>モデル…</translation>
    </message>
    <message>
        <source>Unload, free its memory</source>
        <translation>解放してメモリを空ける</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>読み込みを中止</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>読み込む</translation>
    </message>
</context>
<context>
    <name>ModelSection</name>
    <message>
        <source>How gpt-oss is loaded. Automatic picks what fits; change a value only when you need to.</source>
        <translation>gpt-oss の読み込み方。「自動」では収まる値が選ばれます。必要なときだけ変更してください。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Speed on this computer</source>
        <translation>このコンピューターでの速度</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>セーフモード</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>コンテキスト長</translation>
    </message>
    <message>
        <source>How much of the conversation the model sees. More needs more memory.</source>
        <translation>モデルが参照する会話の量。多いほどメモリを使います。</translation>
    </message>
    <message>
        <source>Unload when idle</source>
        <translation>アイドル時に解放</translation>
    </message>
    <message>
        <source>Gives the memory back after a while; the next message loads the model again.</source>
        <translation>しばらくするとメモリを解放します。次のメッセージでモデルを再び読み込みます。</translation>
    </message>
    <message>
        <source>Load at start</source>
        <translation>起動時に読み込む</translation>
    </message>
    <message>
        <source>Otherwise the model is loaded with the first message.</source>
        <translation>オフの場合は、最初のメッセージでモデルを読み込みます。</translation>
    </message>
    <message>
        <source>Read ahead</source>
        <translation>先読み</translation>
    </message>
    <message>
        <source>While idle, computes what the next question builds on: follow-ups start at once.</source>
        <translation>アイドル中に次の質問の土台を計算しておき、続きの質問にすぐ答え始めます。</translation>
    </message>
    <message>
        <source>Chats kept ready on disk</source>
        <translation>ディスクに保持するチャット</translation>
    </message>
    <message>
        <source>What the model has read of your latest chats, so that they go on at once.</source>
        <translation>最近のチャットでモデルが読んだ内容。すぐに続きを始められます。</translation>
    </message>
    <message>
        <source>Automatic gives {card} all that it can hold; 0 uses the processor alone.</source>
        <translation>「自動」では{card}に載るだけ載せます。0 ではプロセッサーだけを使います。</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>グラフィックカード</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>GPU 上のレイヤー</translation>
    </message>
    <message>
        <source>Experts kept in main memory</source>
        <translation>メインメモリに置くエキスパート</translation>
    </message>
    <message>
        <source>Of so many layers. Lets gpt-oss-120b run on a smaller GPU.</source>
        <translation>この数のレイヤーの分。小さな GPU でも gpt-oss-120b を動かせます。</translation>
    </message>
    <message>
        <source>Context precision</source>
        <translation>コンテキストの精度</translation>
    </message>
    <message>
        <source>8-bit halves the context&apos;s memory. It is slower with gpt-oss.</source>
        <translation>8 ビットではコンテキストのメモリが半分になります。gpt-oss では遅くなります。</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Saves memory in long contexts. Less than 16 bits of precision needs it.</source>
        <translation>長いコンテキストのメモリを節約します。16 ビット未満の精度に必要です。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Processor threads that compute. More than the physical cores is slower.</source>
        <translation>計算に使うプロセッサーのスレッド数。物理コア数を超えると遅くなります。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>Tokens of the prompt computed at once. More is faster and needs more memory.</source>
        <translation>一度に計算するプロンプトのトークン数。多いほど速くなりますが、メモリを使います。</translation>
    </message>
    <message>
        <source>Extra buffers</source>
        <translation>追加バッファー</translation>
    </message>
    <message>
        <source>A second, repacked copy of the weights: faster, where memory is ample.</source>
        <translation>並べ替えた重みのコピーをもう 1 つ持ちます。メモリに余裕があれば速くなります。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>16-bit</source>
        <translation>16 ビット</translation>
    </message>
    <message>
        <source>8-bit</source>
        <translation>8 ビット</translation>
    </message>
    <message>
        <source>4-bit</source>
        <translation>4 ビット</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>測定を中止</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>再測定</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Measure what is fastest here</source>
        <translation>ここで最も速い設定を測定</translation>
    </message>
    <message>
        <source>Measuring threads, batches, buffers and processor variants: {percent}</source>
        <translation>スレッド、バッチ、バッファー、プロセッサー向け実装を測定中：{percent}</translation>
    </message>
    <message>
        <source>Tries threads, batches, buffers and processor variants, up to 3 minutes, and keeps what is fastest. Chatting ends it.</source>
        <translation>スレッド、バッチ、バッファー、プロセッサー向け実装を最大 3 分試し、最速のものを残します。チャットを始めると中止します。</translation>
    </message>
    <message>
        <source>Try everything again</source>
        <translation>すべて再試行</translation>
    </message>
    <message>
        <source>Memory with these values, in GB</source>
        <translation>この設定でのメモリ（GB）</translation>
    </message>
    <message>
        <source>Applies at the next load ·</source>
        <translation>次の読み込みから有効 ·</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>今すぐ再読み込み</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>チャットに戻る</translation>
    </message>
</context>
<context>
    <name>NoticeArea</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>The answer is ready</source>
        <translation>回答が完了しました</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>from {low} to {high}</source>
        <translation>{low}～{high}</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>in place of {value}</source>
        <translation>{value} の代わり</translation>
    </message>
    <message>
        <source>A number from {low} to {high} is possible.</source>
        <translation>{low}～{high} の数値を入力できます。</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推奨</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <translation>それでもダウンロード</translation>
    </message>
    <message>
        <source>Use a file I have…</source>
        <translation>手元のファイルを使う…</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} を使う</translation>
    </message>
    <message>
        <source>Reasoning, tools and code, fully offline.</source>
        <translation>思考、ツール、コード。すべてオフラインで。</translation>
    </message>
    <message>
        <source>The large model, for computers with 80 GB of memory and more.</source>
        <translation>大型モデル。80 GB 以上のメモリを備えたコンピューター向け。</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>このモデルを使う</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Recent chats</source>
        <translation>最近のチャット</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search chats, or type what you want to do</source>
        <translation>チャットを検索、またはしたいことを入力</translation>
    </message>
    <message>
        <source>Search chats and commands</source>
        <translation>チャットとコマンドを検索</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>The search index is being made: {percent} %. Older chats are found when it is done.</source>
        <translation>検索インデックスを作成中：{percent}%。完了すると古いチャットも検索できます。</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>{count} of {all} chosen · {cost} tokens</source>
        <translation>{count} / {all} を選択 · {cost} トークン</translation>
    </message>
    <message>
        <source>{count} of {all} chosen · {cost} of {room} tokens that are free</source>
        <translation>{count} / {all} を選択 · {cost} トークン（空き {room}）</translation>
    </message>
    <message>
        <source>Choose parts</source>
        <translation>部分を選択</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>ファイルの部分</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Choose all parts</source>
        <translation>すべての部分を選択</translation>
    </message>
    <message>
        <source>None</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>Choose no part</source>
        <translation>選択をすべて解除</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>ファイルを除外</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use these parts</source>
        <translation>これらの部分を使う</translation>
    </message>
    <message>
        <source>Choose what the model shall read. The whole takes {cost} tokens.</source>
        <translation>モデルに読ませる部分を選んでください。全体では {cost} トークンです。</translation>
    </message>
    <message>
        <source>The whole takes {cost} tokens and {room} are free. Choose what the model shall read.</source>
        <translation>全体では {cost} トークン、空きは {room} トークンです。モデルに読ませる部分を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>First %n page(s) that fit</source>
        <translation>
            <numerusform>収まる先頭 %n ページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %n section(s) that fit</source>
        <translation>
            <numerusform>収まる先頭 %n セクション</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %n part(s) that fit</source>
        <translation>
            <numerusform>収まる先頭 %n 個の部分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>see its text</source>
        <translation>本文を参照</translation>
    </message>
    <message>
        <source>Show its licence…</source>
        <translation>ライセンスを表示…</translation>
    </message>
    <message>
        <source>Show the licence of the chosen part</source>
        <translation>選択した構成要素のライセンスを表示</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>構成要素</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message numerus="yes">
        <source>At least %n character(s). Four or more random words are best.</source>
        <translation>
            <numerusform>%n 文字以上。ランダムな単語を 4 つ以上並べるのが最適です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two aren&apos;t the same yet.</source>
        <translation>2 つがまだ一致していません。</translation>
    </message>
    <message>
        <source>Backup {n} of {count}…</source>
        <translation>バックアップ {n} / {count}…</translation>
    </message>
    <message>
        <source>Your chats are being encrypted…</source>
        <translation>チャットを暗号化中…</translation>
    </message>
    <message>
        <source>The passphrase is being changed…</source>
        <translation>パスフレーズを変更中…</translation>
    </message>
    <message>
        <source>Your chats are being decrypted…</source>
        <translation>チャットを復号中…</translation>
    </message>
    <message>
        <source>The backup is being restored…</source>
        <translation>バックアップを復元中…</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>現在のパスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>バックアップのパスフレーズ</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>新しいパスフレーズ（再入力）</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Your chats and their backups are encrypted with it. There is no way around it: without the passphrase they are lost. Write it down and keep it in a safe place.</source>
        <translation>チャットとバックアップはこれで暗号化されます。回避する方法はなく、パスフレーズを失うとチャットも失われます。書き留めて、安全な場所に保管してください。</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>パスフレーズを設定</translation>
    </message>
    <message>
        <source>Encrypt my chats</source>
        <translation>チャットを暗号化</translation>
    </message>
    <message>
        <source>It opens the same key. Who knows the old passphrase and has an old copy of your data could still read; against that, switch the lock off and on again.</source>
        <translation>同じ鍵を開きます。古いパスフレーズを知っていてデータの古いコピーを持つ人は、まだ読めてしまいます。それを防ぐには、ロックを一度オフにしてから再びオンにしてください。</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>パスフレーズを変更</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>It was made under another lock. The lock of this computer stays as it is.</source>
        <translation>別のロックで作られました。このコンピューターのロックはそのままです。</translation>
    </message>
    <message>
        <source>This backup has its own passphrase</source>
        <translation>このバックアップには独自のパスフレーズがあります</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Your chats and their backups become readable for whoever can use your account.</source>
        <translation>チャットとバックアップは、このアカウントを使える人なら誰でも読めるようになります。</translation>
    </message>
    <message>
        <source>Switch the lock off</source>
        <translation>ロックをオフにする</translation>
    </message>
    <message>
        <source>Decrypt my chats</source>
        <translation>チャットを復号</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>PathLabel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Licence and usage policy</source>
        <translation>ライセンスと利用ポリシー</translation>
    </message>
    <message>
        <source>Licence and usage policy of gpt-oss</source>
        <translation>gpt-oss のライセンスと利用ポリシー</translation>
    </message>
    <message>
        <source>Usage policy</source>
        <translation>利用ポリシー</translation>
    </message>
    <message>
        <source>Apache 2.0</source>
        <translation>Apache 2.0</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>表示する文書</translation>
    </message>
    <message>
        <source>In short: use, change and share the models freely, also for money; pass this text on with them. There is no warranty.</source>
        <translation>要点：モデルの利用、改変、共有は、有償の場合も含めて自由です。共有する際はこの文書を添えてください。保証はありません。</translation>
    </message>
    <message>
        <source>In short: obey the law that applies to you. Alcove checks nothing and sends nothing; what you do with the answers is up to you.</source>
        <translation>要点：適用される法律を守ってください。Alcove は何も検査せず、何も送信しません。回答をどう使うかは利用者次第です。</translation>
    </message>
    <message>
        <source>Open at its source…</source>
        <translation>配布元で開く…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>None yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Use this preset as the instructions</source>
        <translation>このプリセットを指示として使う</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Edit this preset</source>
        <translation>このプリセットを編集</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Add a preset</source>
        <translation>プリセットを追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <source>Instructions of the preset</source>
        <translation>プリセットの指示</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Chats stay on this computer. No account, no telemetry, no crash reports sent.</source>
        <translation>チャットはこのコンピューターから出ません。アカウント、テレメトリ、クラッシュレポートの送信はありません。</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>プライバシーとデータ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Off: no connection is opened at all. On: only what you start or have switched on.</source>
        <translation>オフ：一切接続しません。オン：自分で始めたものとオンにしたものだけ接続します。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>A passphrase that encrypts your chats. Without it nobody can read them.</source>
        <translation>チャットを暗号化するパスフレーズ。これがなければ誰も読めません。</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>ロックまでの時間</translation>
    </message>
    <message>
        <source>So long without a key or the mouse. An answer being written is finished first.</source>
        <translation>キーやマウスの操作がないまま過ぎる時間。生成中の回答は先に終えます。</translation>
    </message>
    <message>
        <source>Lock a hidden window</source>
        <translation>非表示のときにロック</translation>
    </message>
    <message>
        <source>At once when the window is minimised or closed into the notification area.</source>
        <translation>ウィンドウを最小化したり通知領域に閉じたりすると、すぐにロックします。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>system, none, or an address such as http://host:8080 or socks5://host:1080.</source>
        <translation>system、none、または http://host:8080 や socks5://host:1080 のようなアドレス。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>ミラー</translation>
    </message>
    <message>
        <source>An address in place of the Hugging Face Hub. Your token is never sent there.</source>
        <translation>Hugging Face Hub の代わりに使うアドレス。アクセストークンは送信されません。</translation>
    </message>
    <message>
        <source>Certificates of a company</source>
        <translation>組織の証明書</translation>
    </message>
    <message>
        <source>A file in PEM form, trusted besides the system&apos;s certificates.</source>
        <translation>PEM 形式のファイル。システムの証明書に加えて信頼します。</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>同時ダウンロード数</translation>
    </message>
    <message>
        <source>Others wait for their turn.</source>
        <translation>残りは順番を待ちます。</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度制限</translation>
    </message>
    <message>
        <source>Of all downloads together.</source>
        <translation>すべてのダウンロードの合計。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>無制限</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} MB/s</source>
        <translation>{count} MB/s</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) in it. Each is removed for good after 30 days.</source>
        <translation>
            <numerusform>%n 件のチャットがあります。それぞれ 30 日後に完全に削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections of this session</source>
        <translation>このセッションの接続</translation>
    </message>
    <message>
        <source>Every connection that Alcove opens: only what you start or have switched on.</source>
        <translation>Alcove のすべての接続です。自分で始めたものとオンにしたものだけです。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>A copy of all chats is made each day; seven are kept. Yours stay.</source>
        <translation>毎日、すべてのチャットのコピーを作り、7 つ残します。手動のバックアップは残ります。</translation>
    </message>
    <message>
        <source>Export and import chats</source>
        <translation>チャットのエクスポートとインポート</translation>
    </message>
    <message>
        <source>All chats into files; chats from Alcove, ChatGPT, Open WebUI, LM Studio, Jan and llama.cpp out of files.</source>
        <translation>すべてのチャットをファイルにエクスポートし、Alcove、ChatGPT、Open WebUI、LM Studio、Jan、llama.cpp のチャットをファイルからインポートします。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Chats, backups, settings, logs and downloaded models, for good.</source>
        <translation>チャット、バックアップ、設定、ログ、ダウンロードしたモデルを完全に削除します。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>すべてエクスポート…</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>ゴミ箱を空にする…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>すべて削除…</translation>
    </message>
    <message>
        <source>chats {size}</source>
        <translation>チャット {size}</translation>
    </message>
    <message>
        <source>backups {size}</source>
        <translation>バックアップ {size}</translation>
    </message>
    <message>
        <source>downloaded models {size}</source>
        <translation>ダウンロードしたモデル {size}</translation>
    </message>
    <message>
        <source>logs {size}</source>
        <translation>ログ {size}</translation>
    </message>
    <message>
        <source>other {size}</source>
        <translation>その他 {size}</translation>
    </message>
</context>
<context>
    <name>PrivacyStrip</name>
    <message numerus="yes">
        <source>%n connection(s) open</source>
        <translation>
            <numerusform>接続中 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats stay on this computer</source>
        <translation>チャットはこのコンピューターから出ません</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>データはこのコンピューターから出ません</translation>
    </message>
</context>
<context>
    <name>PromptView</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n 件の一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Exact prompt</source>
        <translation>実際のプロンプト</translation>
    </message>
    <message>
        <source>Find in the prompt</source>
        <translation>プロンプト内を検索</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>How this reply was made was not recorded.</source>
        <translation>この回答がどう作られたかは記録されていません。</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>未計算</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>モデルファイル</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>思考量</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message numerus="yes">
        <source>%n messages wait</source>
        <translation>
            <numerusform>%n 件のメッセージが待機中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Message that waits</source>
        <translation>待機中のメッセージ</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Send earlier</source>
        <translation>順番を早める</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>順番を遅らせる</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ReadingNote</name>
    <message>
        <source>The answer is being read aloud.</source>
        <translation>回答を読み上げています。</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み上げを停止</translation>
    </message>
</context>
<context>
    <name>Reasoning</name>
    <message>
        <source>Reasoning</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>思考中…</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>{seconds} 秒思考</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ中</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>今すぐ回答</translation>
    </message>
    <message>
        <source>effort low</source>
        <translation>思考量 低</translation>
    </message>
    <message>
        <source>effort medium</source>
        <translation>思考量 中</translation>
    </message>
    <message>
        <source>effort high</source>
        <translation>思考量 高</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Edit the answer</source>
        <translation>回答を編集</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>新しいバージョンとして保存</translation>
    </message>
    <message>
        <source>Edit the reasoning</source>
        <translation>思考を編集</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>ここから続ける</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始中…</translation>
    </message>
    <message>
        <source>Reading {done} of {total} tokens</source>
        <translation>{total} トークン中 {done} を読み取り中</translation>
    </message>
    <message>
        <source>, about {seconds} s left</source>
        <translation>、残り約 {seconds} 秒</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>この回答を停止しました。</translation>
    </message>
</context>
<context>
    <name>ReplyActions</name>
    <message>
        <source>Retry ▾</source>
        <translation>再試行 ▾</translation>
    </message>
    <message>
        <source>Retry with an effort</source>
        <translation>思考量を選んで再試行</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>その他 ▾</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>この回答のその他の操作</translation>
    </message>
    <message>
        <source>Figures of this answer: {figures}</source>
        <translation>この回答の統計：{figures}</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>{speed} tok/s</source>
        <translation>{speed} tok/s</translation>
    </message>
    <message>
        <source>first token {first} s</source>
        <translation>最初のトークンまで {first} 秒</translation>
    </message>
    <message>
        <source>Same effort</source>
        <translation>同じ思考量</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>この回答を続ける</translation>
    </message>
    <message>
        <source>Edit the answer</source>
        <translation>回答を編集</translation>
    </message>
    <message>
        <source>Edit the reasoning and continue</source>
        <translation>思考を編集して続ける</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>バージョンを比較</translation>
    </message>
    <message>
        <source>Branch into a new chat</source>
        <translation>新しいチャットに分岐</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>読み上げる</translation>
    </message>
    <message>
        <source>Show exact prompt</source>
        <translation>実際のプロンプトを表示</translation>
    </message>
</context>
<context>
    <name>ReplyFigures</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{speed} tok/s</source>
        <translation>{speed} tok/s</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>思考量</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>最初のトークンまで</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>生成したトークン</translation>
    </message>
    <message>
        <source>of them reasoning</source>
        <translation>うち思考</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>プロンプトのトークン</translation>
    </message>
    <message>
        <source>of them reused</source>
        <translation>うち再利用</translation>
    </message>
    <message>
        <source>Speed of reading</source>
        <translation>読み取り速度</translation>
    </message>
    <message>
        <source>Part of the prompt was read again: the text changed further back than the cache can return to at once, so it went on from an older point.</source>
        <translation>プロンプトの一部を読み直しました：キャッシュがすぐに戻れる範囲より前で文章が変わったため、それより前の地点から続けました。</translation>
    </message>
    <message>
        <source>The whole prompt was read again: the text changed at a place to which the cache could no longer return.</source>
        <translation>プロンプト全体を読み直しました：キャッシュがもう戻れない箇所で文章が変わりました。</translation>
    </message>
    <message>
        <source>Part of the prompt was read again ({reason}).</source>
        <translation>プロンプトの一部を読み直しました（{reason}）。</translation>
    </message>
    <message>
        <source>The whole prompt was read: nothing of it was in the cache, as in a new chat or with another model.</source>
        <translation>プロンプト全体を読み取りました：新しいチャットや別のモデルの場合のように、キャッシュには何もありませんでした。</translation>
    </message>
    <message>
        <source>What was in the cache was reused; only what is new was read.</source>
        <translation>キャッシュにある分を再利用し、新しい部分だけを読み取りました。</translation>
    </message>
    <message>
        <source>Figures of this answer</source>
        <translation>この回答の統計</translation>
    </message>
</context>
<context>
    <name>ReplyPresenter</name>
    <message>
        <source>Export the prompt</source>
        <translation>プロンプトをエクスポート</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>in place of {value}</source>
        <translation>{value} の代わり</translation>
    </message>
    <message>
        <source>Use the general value</source>
        <translation>全般の値を使う</translation>
    </message>
    <message>
        <source>as for all models</source>
        <translation>全モデル共通</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Recommended: {value}</source>
        <translation>推奨：{value}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Restore the defaults of this section</source>
        <translation>このセクションを既定値に戻す</translation>
    </message>
    <message>
        <source>For {model} only</source>
        <translation>{model} のみ</translation>
    </message>
    <message>
        <source>For all models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>Which models these values are for</source>
        <translation>これらの値を適用するモデル</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>チャットに戻る</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>設定のセクション</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>プライバシーとデータ</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Alcove について</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Exported to {path}</source>
        <translation>{path} にエクスポートしました</translation>
    </message>
    <message>
        <source>The settings were imported.</source>
        <translation>設定をインポートしました。</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <translation>{part} のライセンス</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>設定 (*.json)</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>設定をエクスポート</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定をインポート</translation>
    </message>
    <message>
        <source>The password of the proxy is kept in the system&apos;s key store.</source>
        <translation>プロキシのパスワードはシステムのキーストアに保存されます。</translation>
    </message>
    <message>
        <source>This system has no key store: the proxy&apos;s password is kept until Alcove is closed.</source>
        <translation>このシステムにはキーストアがありません。プロキシのパスワードは Alcove を閉じるまで保持します。</translation>
    </message>
</context>
<context>
    <name>ShelfPresenter</name>
    <message numerus="yes">
        <source>%n usable model(s) in {folder}. New files there appear by themselves.</source>
        <translation>
            <numerusform>{folder} に使えるモデルが %n 個あります。新しいファイルは自動で表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No gpt-oss of LM Studio, Jan, Ollama, GPT4All, Hugging Face or llama.cpp here.</source>
        <translation>LM Studio、Jan、Ollama、GPT4All、Hugging Face、llama.cpp の gpt-oss は、このコンピューターにはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) found in {programs}, used where they are.</source>
        <translation>
            <numerusform>{programs} に %n 個のモデルが見つかりました。今の場所のまま使います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more can&apos;t be used, see below.</source>
        <translation>
            <numerusform>ほかに使えないものが %n 個あります（下を参照）。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is on the disk, read back and right. Pull it out when the system says so.</source>
        <translation>{name} をディスクに書き込み、読み直して確認しました。システムの許可が出たら取り外してください。</translation>
    </message>
    <message>
        <source>{name} has arrived, every part checked.</source>
        <translation>{name} のコピーが完了し、すべての部分を検証しました。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>探しています…</translation>
    </message>
    <message>
        <source>Move to which folder?</source>
        <translation>どのフォルダーに移動しますか？</translation>
    </message>
    <message>
        <source>Which disk?</source>
        <translation>どのディスクですか？</translation>
    </message>
    <message>
        <source>Unload and move to trash</source>
        <translation>解放してゴミ箱に移動</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Move {file} to the trash? It lies in {folder}.</source>
        <translation>{file} をゴミ箱に移動しますか？{folder} にあります。</translation>
    </message>
    <message>
        <source>Move {file} to the trash? It lies in {folder}, where others may use it too.</source>
        <translation>{file} をゴミ箱に移動しますか？{folder} にあり、ほかでも使われている可能性があります。</translation>
    </message>
    <message>
        <source>{file} lies in the trash of your system; you can put it back from there.</source>
        <translation>{file} はシステムのゴミ箱にあります。そこから元に戻せます。</translation>
    </message>
    <message>
        <source>{file} was deleted for good.</source>
        <translation>{file} を完全に削除しました。</translation>
    </message>
    <message>
        <source>{name} is loaded. It must be unloaded first; an answer that is being written stops.</source>
        <translation>{name} は読み込まれています。先に解放する必要があり、生成中の回答は停止します。</translation>
    </message>
    <message>
        <source>Unload and go on</source>
        <translation>解放して続ける</translation>
    </message>
    <message>
        <source>The disk of {name} has no trash. Delete the file for good?</source>
        <translation>{name} のディスクにはゴミ箱がありません。ファイルを完全に削除しますか？</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>モデルのあるフォルダーを選択</translation>
    </message>
    <message>
        <source>Choose the disk with the model kit</source>
        <translation>モデルキットのあるディスクを選択</translation>
    </message>
    <message>
        <source>There are several kits on this disk. Which one?</source>
        <translation>このディスクには複数のキットがあります。どれですか？</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} を使う</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ShelfSection</name>
    <message>
        <source>{folder}: stop watching</source>
        <translation>{folder}：監視をやめる</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Import a model kit from a disk…</source>
        <translation>ディスクからモデルキットをインポート…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) · {size}</source>
        <translation>
            <numerusform>%n ファイル · {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Use a file I have…</source>
        <translation>手元のファイルを使う…</translation>
    </message>
    <message>
        <source>Find models from other apps</source>
        <translation>ほかのアプリのモデルを探す</translation>
    </message>
    <message>
        <source>More ways to add models</source>
        <translation>モデルを追加するその他の方法</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Folders whose models are shown here:</source>
        <translation>モデルをここに表示するフォルダー：</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Click a field and press the new keys. Keys in use elsewhere are refused.</source>
        <translation>欄をクリックして、新しいキーを押してください。ほかで使用中のキーは設定できません。</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Back to {keys}</source>
        <translation>{keys} に戻す</translation>
    </message>
    <message>
        <source>{keys} already does this: {act}.</source>
        <translation>{keys} はすでに「{act}」に使われています。</translation>
    </message>
    <message>
        <source>{keys} is needed for writing and editing.</source>
        <translation>{keys} は文字の入力と編集に必要です。</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Move to folder</source>
        <translation>フォルダーに移動</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新しいフォルダー…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>このチャットを残す</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>一時</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>Your chats will appear here.</source>
        <translation>チャットはここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Trash, %n chats</source>
        <translation>
            <numerusform>ゴミ箱、%n 件のチャット</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message numerus="yes">
        <source>%n downloading</source>
        <translation>
            <numerusform>%n 件ダウンロード中</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation>このフォルダーで新しいチャット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation>フォルダーを削除（チャットは残す）</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats</source>
        <translation>
            <numerusform>%n 件のチャットを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>チャットを検索</translation>
    </message>
    <message>
        <source>Search chats and commands</source>
        <translation>チャットとコマンドを検索</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>SidebarPresenter</name>
    <message>
        <source>The new chat goes into the folder {name}.</source>
        <translation>新しいチャットはフォルダー「{name}」に入ります。</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>{title} (branch)</source>
        <translation>{title}（分岐）</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title}（コピー）</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>{path} にエクスポートしました</translation>
    </message>
</context>
<context>
    <name>TemporaryNote</name>
    <message>
        <source>Temporary chat: nothing of it is stored. It is gone when Alcove is closed.</source>
        <translation>一時チャット：何も保存されません。Alcove を閉じると消えます。</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>このチャットを残す</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Your token of the Hub</source>
        <translation>Hub のアクセストークン</translation>
    </message>
    <message>
        <source>Only for models whose makers ask for consent. It is kept in the system&apos;s key store and sent to huggingface.co alone, never to a mirror or a file server.</source>
        <translation>作者が同意を求めるモデルにだけ必要です。システムのキーストアに保存し、huggingface.co だけに送信します。ミラーやファイルサーバーには送信しません。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>トークンを保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>トークンを削除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Asking the key store…</source>
        <translation>キーストアに確認中…</translation>
    </message>
    <message>
        <source>No token is kept.</source>
        <translation>トークンは保存されていません。</translation>
    </message>
    <message>
        <source>A token is kept in the key store.</source>
        <translation>トークンはキーストアに保存されています。</translation>
    </message>
    <message>
        <source>This system has no key store: the token is kept until Alcove is closed.</source>
        <translation>このシステムにはキーストアがありません。トークンは Alcove を閉じるまで保持されます。</translation>
    </message>
</context>
<context>
    <name>ToolCard</name>
    <message>
        <source>running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>結果なし</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ミリ秒</translation>
    </message>
    <message>
        <source>failed: {reason}</source>
        <translation>失敗：{reason}</translation>
    </message>
    <message>
        <source>Tool call {name}: {arguments}, {result}</source>
        <translation>ツール呼び出し {name}：{arguments}、{result}</translation>
    </message>
</context>
<context>
    <name>ToolsSection</name>
    <message>
        <source>What the model may use while it answers. All of them run on this computer.</source>
        <translation>モデルが回答中に使えるもの。すべてこのコンピューターで動きます。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>電卓</translation>
    </message>
    <message>
        <source>Lets the model compute exactly instead of guessing.</source>
        <translation>推測ではなく、正確な計算をさせます。</translation>
    </message>
</context>
<context>
    <name>TrashModel</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>残り %n 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ゴミ箱は空です。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats for ever?</source>
        <translation>
            <numerusform>%n 件のチャットを完全に削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>完全に削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n chats in the trash for ever?</source>
        <translation>
            <numerusform>ゴミ箱の %n 件のチャットをすべて完全に削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>ゴミ箱を空にする</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. A daily backup may still hold them for a week.</source>
        <translation>元に戻せません。毎日のバックアップには 1 週間残ることがあります。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>チャットに戻る</translation>
    </message>
    <message>
        <source>Deleted chats stay here for 30 days. After that they are removed for good.</source>
        <translation>削除したチャットは 30 日間ここに残り、その後完全に削除されます。</translation>
    </message>
    <message>
        <source>Search the trash</source>
        <translation>ゴミ箱を検索</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>削除したチャット</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
</context>
<context>
    <name>TuningPresenter</name>
    <message>
        <source>It may become faster: Settings, Model measures what is best for this computer.</source>
        <translation>もっと速くできるかもしれません。設定の「モデル」で、このコンピューターに最適な方法を測定できます。</translation>
    </message>
</context>
<context>
    <name>UndoCard</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>削除しました：{title}</translation>
    </message>
    <message numerus="yes">
        <source>%n chats deleted</source>
        <translation>
            <numerusform>%n 件のチャットを削除しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdatePresenter</name>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
</context>
<context>
    <name>UsagePanel</name>
    <message>
        <source>The arrow keys or the mouse go through the turns.</source>
        <translation>矢印キーかマウスで各回を切り替えられます。</translation>
    </message>
    <message>
        <source>Turn {number}: {speed} tok/s, {tokens} tokens in {seconds} s, first token {first} s, context {context}, {reused} of it reused</source>
        <translation>{number} 回目：{speed} tok/s、{seconds} 秒で {tokens} トークン、最初のトークン {first} 秒、コンテキスト {context}、うち再利用 {reused}</translation>
    </message>
    <message>
        <source>effort low</source>
        <translation>思考量 低</translation>
    </message>
    <message>
        <source>effort medium</source>
        <translation>思考量 中</translation>
    </message>
    <message>
        <source>effort high</source>
        <translation>思考量 高</translation>
    </message>
    <message>
        <source>Usage of this chat</source>
        <translation>このチャットの使用状況</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>生成したトークン</translation>
    </message>
    <message>
        <source>of them reasoning</source>
        <translation>うち思考</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>平均速度</translation>
    </message>
    <message>
        <source>{speed} tok/s</source>
        <translation>{speed} tok/s</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Prompt reused</source>
        <translation>再利用したプロンプト</translation>
    </message>
    <message>
        <source>Line: speed, up to {speed} tok/s. Bars: context, of {length} tokens.</source>
        <translation>線：速度、最大 {speed} tok/s。棒：コンテキスト、{length} トークン中。</translation>
    </message>
    <message numerus="yes">
        <source>Speed and context over %n turns</source>
        <translation>
            <numerusform>%n 回の速度とコンテキスト</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
</context>
<context>
    <name>UserMessage</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>編集して再送信</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分岐</translation>
    </message>
    <message>
        <source>Branch into a new chat</source>
        <translation>新しいチャットに分岐</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>メッセージを編集</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>In the downloads</source>
        <translation>ダウンロード一覧にあります</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>{name} をダウンロード</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Choose the version</source>
        <translation>バージョンを選択</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>これを採用</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>{seconds} s · {reasoning} reasoning · {answer} answer tokens</source>
        <translation>{seconds} 秒 · 思考 {reasoning} · 回答 {answer} トークン</translation>
    </message>
</context>
<context>
    <name>VersionSwitch</name>
    <message>
        <source>Previous version</source>
        <translation>前のバージョン</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>次のバージョン</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message numerus="yes">
        <source>%n chat(s) so far</source>
        <translation>
            <numerusform>これまでに %n 件のチャット</numerusform>
        </translation>
    </message>
    <message>
        <source>Export chats</source>
        <translation>チャットをエクスポート</translation>
    </message>
    <message>
        <source>Exporting chats</source>
        <translation>チャットをエクスポート中</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n ページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n セクション</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>新しい一時チャット</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>プライベート シークレット</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>deleted restore</source>
        <translation>削除 復元</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>サイドバーの表示／非表示</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Connections of this session</source>
        <translation>このセッションの接続</translation>
    </message>
    <message>
        <source>network privacy</source>
        <translation>ネットワーク プライバシー</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>すべてのチャットをエクスポート…</translation>
    </message>
    <message>
        <source>save backup</source>
        <translation>保存 バックアップ</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>チャットをインポート…</translation>
    </message>
    <message>
        <source>ChatGPT Open WebUI LM Studio Jan llama.cpp</source>
        <translation>ChatGPT Open WebUI LM Studio Jan llama.cpp</translation>
    </message>
    <message>
        <source>Import a folder of chats…</source>
        <translation>チャットのフォルダーをインポート…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>回答を停止</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>このチャットのオプション</translation>
    </message>
    <message>
        <source>Effort: {effort}</source>
        <translation>思考量：{effort}</translation>
    </message>
    <message>
        <source>Answer again at {effort}</source>
        <translation>思考量「{effort}」で再回答</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>読み上げを停止</translation>
    </message>
    <message>
        <source>Read the last answer aloud</source>
        <translation>最後の回答を読み上げる</translation>
    </message>
    <message>
        <source>voice speak</source>
        <translation>音声 話す</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>バージョンを比較</translation>
    </message>
    <message>
        <source>answers side by side</source>
        <translation>回答 並べる</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>チャットの名前を変更</translation>
    </message>
    <message>
        <source>Duplicate the chat</source>
        <translation>チャットを複製</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Export the chat…</source>
        <translation>チャットをエクスポート…</translation>
    </message>
    <message>
        <source>save file</source>
        <translation>保存 ファイル</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>このチャットを残す</translation>
    </message>
    <message>
        <source>Usage of this chat</source>
        <translation>このチャットの使用状況</translation>
    </message>
    <message>
        <source>tokens speed chart</source>
        <translation>トークン 速度 グラフ</translation>
    </message>
    <message>
        <source>What fills the context</source>
        <translation>コンテキストの内訳</translation>
    </message>
    <message>
        <source>tokens map</source>
        <translation>トークン 内訳</translation>
    </message>
    <message>
        <source>Delete the chat</source>
        <translation>チャットを削除</translation>
    </message>
    <message>
        <source>remove trash</source>
        <translation>削除 ゴミ箱</translation>
    </message>
    <message>
        <source>Unpin the chat</source>
        <translation>チャットのピン留めを外す</translation>
    </message>
    <message>
        <source>Pin the chat</source>
        <translation>チャットをピン留め</translation>
    </message>
    <message>
        <source>Move to folder: {name}</source>
        <translation>フォルダーに移動：{name}</translation>
    </message>
    <message>
        <source>Take out of its folder</source>
        <translation>フォルダーから出す</translation>
    </message>
    <message>
        <source>Switch to {model}</source>
        <translation>{model} に切り替え</translation>
    </message>
    <message>
        <source>Unload the model</source>
        <translation>モデルを解放</translation>
    </message>
    <message>
        <source>free memory</source>
        <translation>メモリ 解放</translation>
    </message>
    <message>
        <source>Load the model</source>
        <translation>モデルを読み込む</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>テーマ：ライト</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>テーマ：ダーク</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>テーマ：システムに合わせる</translation>
    </message>
    <message>
        <source>Settings: general</source>
        <translation>設定：全般</translation>
    </message>
    <message>
        <source>Settings: appearance</source>
        <translation>設定：外観</translation>
    </message>
    <message>
        <source>Settings: model</source>
        <translation>設定：モデル</translation>
    </message>
    <message>
        <source>Settings: answers</source>
        <translation>設定：回答</translation>
    </message>
    <message>
        <source>Settings: tools</source>
        <translation>設定：ツール</translation>
    </message>
    <message>
        <source>Settings: privacy and data</source>
        <translation>設定：プライバシーとデータ</translation>
    </message>
    <message>
        <source>Settings: keyboard shortcuts</source>
        <translation>設定：キーボードショートカット</translation>
    </message>
    <message>
        <source>Settings: about Alcove</source>
        <translation>設定：Alcove について</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Not enough room on the disk</source>
        <translation>ディスクの空きが足りません</translation>
    </message>
    <message>
        <source>Make room, then go on; what is here is kept.</source>
        <translation>空きを作ってから続けてください。受信済みの分は残っています。</translation>
    </message>
    <message>
        <source>The file on the server is another one</source>
        <translation>サーバーのファイルが別のものです</translation>
    </message>
    <message>
        <source>It isn&apos;t the version that Alcove knows, so it was not taken.</source>
        <translation>Alcove が知っているバージョンではないため、取得しませんでした。</translation>
    </message>
    <message>
        <source>The download was damaged</source>
        <translation>ダウンロードが破損していました</translation>
    </message>
    <message>
        <source>Its SHA-256 is not the right one. Which part is wrong can&apos;t be known, so it was removed and all of it must be fetched again.</source>
        <translation>SHA-256 が一致しません。どこに誤りがあるか分からないため削除しました。全体をもう一度ダウンロードする必要があります。</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>もう一度ダウンロード</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>モデルファイルが破損しています</translation>
    </message>
    <message>
        <source>Its SHA-256 is not the right one. Which part is wrong can&apos;t be known, so all of it must be fetched again.</source>
        <translation>SHA-256 が一致しません。どこに誤りがあるか分からないため、全体をもう一度ダウンロードする必要があります。</translation>
    </message>
    <message>
        <source>A part of it went bad on this disk. Alcove looks for that part and fetches it alone.</source>
        <translation>このディスク上で一部が壊れました。Alcove はその部分を探し、そこだけ取得し直します。</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>修復する</translation>
    </message>
    <message>
        <source>The file has a name that can&apos;t be used</source>
        <translation>使えない名前のファイルです</translation>
    </message>
    <message>
        <source>It could do harm on this computer, so it was not taken.</source>
        <translation>このコンピューターに害を及ぼすおそれがあるため、取得しませんでした。</translation>
    </message>
    <message>
        <source>Another program is writing this file</source>
        <translation>ほかのプログラムがこのファイルを書いています</translation>
    </message>
    <message>
        <source>Perhaps a second Alcove. Close it, then go on.</source>
        <translation>別の Alcove かもしれません。閉じてから続けてください。</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be saved</source>
        <translation>ダウンロードの一覧を保存できません</translation>
    </message>
    <message>
        <source>They go on, but the next start won&apos;t know of them. Make room and let Alcove write to its data folder, then try again.</source>
        <translation>ダウンロードは続きますが、次の起動時には引き継がれません。空き容量を確保し、Alcove がデータフォルダーに書き込めるようにしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is another kind of model</source>
        <translation>別の種類のモデルです</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached</source>
        <translation>{host} に接続できません</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Check the network, or get the model another way: from a mirror (see the settings), from a model kit on a USB disk, or use a file that you have.</source>
        <translation>ネットワークを確認するか、別の方法でモデルを入手してください。ミラー（設定を参照）、USB ディスクのモデルキット、手元のファイルが使えます。</translation>
    </message>
    <message>
        <source>Alcove is made for gpt-oss alone and can&apos;t run this one.</source>
        <translation>Alcove は gpt-oss 専用で、これは実行できません。</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>What is here is kept. Go on when the network is back.</source>
        <translation>受信済みの分は残っています。ネットワークが戻ったら続けてください。</translation>
    </message>
    <message>
        <source>The network is switched off</source>
        <translation>ネットワークはオフです</translation>
    </message>
    <message>
        <source>Alcove opens no connection until you switch it on in the settings.</source>
        <translation>設定でオンにするまで、Alcove は一切接続しません。</translation>
    </message>
    <message>
        <source>The network asks for a log-in</source>
        <translation>ネットワークがログインを求めています</translation>
    </message>
    <message>
        <source>It answered with a web page. Log in with your browser, then go on.</source>
        <translation>Web ページが返されました。ブラウザーでログインしてから続けてください。</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is</source>
        <translation>サーバーの身元を確認できません</translation>
    </message>
    <message>
        <source>Nothing was sent. In a company, add its certificate file in the settings; else check this computer&apos;s clock.</source>
        <translation>何も送信していません。会社のネットワークでは、証明書ファイルを設定に追加してください。それ以外の場合は、このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be used</source>
        <translation>プロキシを使えません</translation>
    </message>
    <message>
        <source>Check its address in the settings; it looks like http://host:port.</source>
        <translation>設定のアドレスを確認してください。http://host:port の形です。</translation>
    </message>
    <message>
        <source>The certificate file can&apos;t be read</source>
        <translation>証明書ファイルを読めません</translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM form in the settings.</source>
        <translation>設定で PEM 形式の証明書ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The mirror&apos;s address can&apos;t be used</source>
        <translation>ミラーのアドレスを使えません</translation>
    </message>
    <message>
        <source>Check it in the settings; it looks like https://host.</source>
        <translation>設定で確認してください。https://host の形です。</translation>
    </message>
    <message>
        <source>The server refused the file</source>
        <translation>サーバーがファイルを拒否しました</translation>
    </message>
    <message>
        <source>It may want a valid token, or refuse this network. Try again later.</source>
        <translation>有効なアクセストークンが必要か、このネットワークが拒否されています。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The makers of this model ask for consent</source>
        <translation>このモデルの作者は同意を求めています</translation>
    </message>
    <message>
        <source>Accept their terms on the model&apos;s page on the Hub and enter your token, then go on.</source>
        <translation>Hub のモデルのページで条件に同意し、アクセストークンを入力してから続けてください。</translation>
    </message>
    <message>
        <source>Enter a token…</source>
        <translation>アクセストークンを入力…</translation>
    </message>
    <message>
        <source>The server doesn&apos;t have this file</source>
        <translation>サーバーにこのファイルがありません</translation>
    </message>
    <message>
        <source>It was moved or removed, or a mirror lacks it.</source>
        <translation>移動または削除されたか、ミラーにありません。</translation>
    </message>
    <message>
        <source>The server asks to come back later</source>
        <translation>サーバーが時間をおくよう求めています</translation>
    </message>
    <message>
        <source>Too much was asked of it. What is here is kept.</source>
        <translation>リクエストが多すぎました。受信済みの分は残っています。</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>サーバーに問題があります</translation>
    </message>
    <message>
        <source>What is here is kept. Try again later.</source>
        <translation>受信済みの分は残っています。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Restart engine</source>
        <translation>エンジンを再起動</translation>
    </message>
    <message>
        <source>Your text is kept.</source>
        <translation>文章は保存されています。</translation>
    </message>
    <message>
        <source>The engine stopped</source>
        <translation>エンジンが停止しました</translation>
    </message>
    <message>
        <source>Another program or the system ended it, perhaps because memory ran out.</source>
        <translation>ほかのプログラムかシステムが終了させました。メモリ不足かもしれません。</translation>
    </message>
    <message>
        <source>The engine doesn&apos;t answer</source>
        <translation>エンジンが応答しません</translation>
    </message>
    <message>
        <source>It was ended. Your text is kept.</source>
        <translation>強制終了しました。文章は保存されています。</translation>
    </message>
    <message>
        <source>Something wrote to it after it was loaded.</source>
        <translation>読み込んだあとに何かが書き込みました。</translation>
    </message>
    <message>
        <source>The model file was changed</source>
        <translation>モデルファイルが変更されました</translation>
    </message>
    <message>
        <source>The engine made an error</source>
        <translation>エンジンでエラーが発生しました</translation>
    </message>
    <message>
        <source>This answer could not be finished. Your text is kept.</source>
        <translation>この回答を完了できませんでした。文章は保存されています。</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>セーフモードで起動</translation>
    </message>
    <message>
        <source>The safe mode avoids it and is a little slower.</source>
        <translation>セーフモードで回避できます。少し遅くなります。</translation>
    </message>
    <message>
        <source>The processor refused an instruction.</source>
        <translation>プロセッサーが命令を拒否しました。</translation>
    </message>
    <message>
        <source>It made an error in its own memory.</source>
        <translation>エンジン自身のメモリでエラーが発生しました。</translation>
    </message>
    <message>
        <source>The safe mode may avoid it and is a little slower.</source>
        <translation>セーフモードで回避できるかもしれません。少し遅くなります。</translation>
    </message>
    <message>
        <source>It ended by itself.</source>
        <translation>エンジンが自ら終了しました。</translation>
    </message>
    <message>
        <source>A check inside it failed.</source>
        <translation>エンジン内部のチェックに失敗しました。</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>モデルが読み込まれていません</translation>
    </message>
    <message>
        <source>Choose a model, then try again.</source>
        <translation>モデルを選んで、もう一度試してください。</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>モデルを選択…</translation>
    </message>
    <message>
        <source>The engine can&apos;t be started</source>
        <translation>エンジンを起動できません</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install it again; your chats stay.</source>
        <translation>プログラムの一部がありません。再インストールしてください。チャットは残ります。</translation>
    </message>
    <message>
        <source>The engine belongs to another version</source>
        <translation>エンジンのバージョンが違います</translation>
    </message>
    <message>
        <source>The program was changed while it ran. Close Alcove and start it again.</source>
        <translation>実行中にプログラムが変更されました。Alcove を閉じて起動し直してください。</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Alcove ended unexpectedly last time</source>
        <translation>前回 Alcove は予期せず終了しました</translation>
    </message>
    <message>
        <source>A fault in the program ended it. Your chats are kept as they were written.</source>
        <translation>プログラムの障害で終了しました。チャットは書かれたところまで保存されています。</translation>
    </message>
    <message>
        <source>Memory ran out last time</source>
        <translation>前回メモリが不足しました</translation>
    </message>
    <message>
        <source>The system ended Alcove. A smaller context or model takes less memory.</source>
        <translation>システムが Alcove を終了させました。コンテキストやモデルを小さくすると、メモリの使用量が減ります。</translation>
    </message>
    <message>
        <source>Show the crash files</source>
        <translation>クラッシュファイルを表示</translation>
    </message>
    <message>
        <source>Last time: {title}</source>
        <translation>前回：{title}</translation>
    </message>
    <message>
        <source>{model} can&apos;t be loaded with a {context} context</source>
        <translation>{model} をコンテキスト {context} で読み込めません</translation>
    </message>
    <message>
        <source>It needs {needed} GB and {free} GB are free.</source>
        <translation>{needed} GB 必要で、空きは {free} GB です。</translation>
    </message>
    <message>
        <source>It needs {needed} GB, more than the system lets it have.</source>
        <translation>{needed} GB 必要ですが、システムが許す量を超えています。</translation>
    </message>
    <message>
        <source>{program} uses {size} GB.</source>
        <translation>{program} が {size} GB を使用しています。</translation>
    </message>
    <message>
        <source>Load with {context}</source>
        <translation>{context} で読み込む</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>別のものを選ぶ…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>ファイルを検証</translation>
    </message>
    <message>
        <source>The model file isn&apos;t there</source>
        <translation>モデルファイルがありません</translation>
    </message>
    <message>
        <source>It was moved, deleted or is on a disk that isn&apos;t connected.</source>
        <translation>移動または削除されたか、ディスクが接続されていません。</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>これはフォルダーです</translation>
    </message>
    <message>
        <source>Choose the .gguf file inside it.</source>
        <translation>中の .gguf ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The model file can&apos;t be read</source>
        <translation>モデルファイルを読めません</translation>
    </message>
    <message>
        <source>Check that you may read it and that its disk is connected.</source>
        <translation>読み取り権限があるか、ディスクが接続されているかを確認してください。</translation>
    </message>
    <message>
        <source>This is not a model file</source>
        <translation>モデルファイルではありません</translation>
    </message>
    <message>
        <source>Alcove opens gpt-oss models as GGUF files.</source>
        <translation>Alcove は GGUF ファイルの gpt-oss モデルを開きます。</translation>
    </message>
    <message>
        <source>The model file is cut off</source>
        <translation>モデルファイルが途切れています</translation>
    </message>
    <message>
        <source>A part of it is missing. Download it again.</source>
        <translation>一部がありません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Its header can&apos;t be read. Download it again.</source>
        <translation>ヘッダーを読めません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The parts of the model don&apos;t belong together</source>
        <translation>モデルの部分が揃っていません</translation>
    </message>
    <message>
        <source>Its parts belong in one folder, under their own names. Choose the first.</source>
        <translation>各部分は元の名前で 1 つのフォルダーに置きます。最初のものを選んでください。</translation>
    </message>
    <message>
        <source>The engine can&apos;t make sense of it. A check tells whether it is whole.</source>
        <translation>エンジンが解釈できません。検証すると、ファイルが完全かどうか分かります。</translation>
    </message>
    <message>
        <source>The model&apos;s weights are damaged</source>
        <translation>モデルの重みが破損しています</translation>
    </message>
    <message>
        <source>It computes values that are no numbers. A check tells whether it is whole.</source>
        <translation>数値でない値が計算されます。検証すると、ファイルが完全かどうか分かります。</translation>
    </message>
    <message>
        <source>The model can&apos;t be loaded</source>
        <translation>モデルを読み込めません</translation>
    </message>
    <message>
        <source>The engine refused the file. The details say why.</source>
        <translation>エンジンがファイルを拒否しました。理由は詳細にあります。</translation>
    </message>
    <message>
        <source>Not enough memory for this model</source>
        <translation>このモデルにはメモリが足りません</translation>
    </message>
    <message>
        <source>Close other programs or load it with a smaller context.</source>
        <translation>ほかのプログラムを閉じるか、小さいコンテキストで読み込んでください。</translation>
    </message>
    <message>
        <source>Load with a smaller context</source>
        <translation>小さいコンテキストで読み込む</translation>
    </message>
    <message>
        <source>Not enough memory on the graphics card</source>
        <translation>グラフィックカードのメモリが足りません</translation>
    </message>
    <message>
        <source>Fewer layers on it need less; the others are computed by the processor.</source>
        <translation>グラフィックカードに載せるレイヤーを減らすと少なく済みます。残りはプロセッサーが計算します。</translation>
    </message>
    <message>
        <source>Use fewer GPU layers</source>
        <translation>GPU のレイヤーを減らす</translation>
    </message>
    <message>
        <source>Load without the GPU</source>
        <translation>GPU なしで読み込む</translation>
    </message>
    <message>
        <source>The graphics card can&apos;t be used</source>
        <translation>グラフィックカードを使えません</translation>
    </message>
    <message>
        <source>Its driver is missing or too old. Without it the model runs more slowly.</source>
        <translation>ドライバーがないか、古すぎます。グラフィックカードなしではモデルの動作が遅くなります。</translation>
    </message>
    <message>
        <source>The engine can&apos;t compute this model here</source>
        <translation>エンジンはここではこのモデルを実行できません</translation>
    </message>
    <message>
        <source>Every way of computing it was tried, and all ended in a fault.</source>
        <translation>すべての実行方法を試しましたが、どれも失敗しました。</translation>
    </message>
    <message>
        <source>The model&apos;s disk went away</source>
        <translation>モデルのディスクが見つからなくなりました</translation>
    </message>
    <message>
        <source>Its file was removed, changed or can&apos;t be read. Connect the disk again.</source>
        <translation>ファイルが削除、変更されたか読めません。ディスクを接続し直してください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>The last model was not opened</source>
        <translation>前回のモデルは開きませんでした</translation>
    </message>
    <message>
        <source>The program ended while it was being loaded. The Guide is open in its place.</source>
        <translation>読み込み中にプログラムが終了しました。代わりに Guide を開いています。</translation>
    </message>
    <message>
        <source>Load with a small context</source>
        <translation>小さいコンテキストで読み込む</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>予期しない問題が発生しました</translation>
    </message>
    <message>
        <source>What was written is kept. The details are in the log.</source>
        <translation>書かれた内容は保存されています。詳細はログにあります。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Continue in safe mode</source>
        <translation>セーフモードで続ける</translation>
    </message>
    <message>
        <source>The chats can&apos;t be opened. Make room, then try again.</source>
        <translation>チャットを開けません。空きを作って、もう一度試してください。</translation>
    </message>
    <message>
        <source>Make room…</source>
        <translation>空きを作る…</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>送信するものがありません</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>先にメッセージを書いてください。</translation>
    </message>
    <message>
        <source>The message is too long</source>
        <translation>メッセージが長すぎます</translation>
    </message>
    <message>
        <source>It is longer than any context of gpt-oss. It is kept; shorten it and send again.</source>
        <translation>gpt-oss のどのコンテキストよりも長くなっています。内容は保存されています。短くして、もう一度送信してください。</translation>
    </message>
    <message>
        <source>The chat doesn&apos;t fit the context</source>
        <translation>チャットがコンテキストに収まりません</translation>
    </message>
    <message>
        <source>Start a new chat, or raise the context length in the settings.</source>
        <translation>新しいチャットを始めるか、設定でコンテキスト長を増やしてください。</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>This doesn&apos;t fit the context</source>
        <translation>コンテキストに収まりません</translation>
    </message>
    <message>
        <source>Nothing was sent. Make room, or load the model with a longer context.</source>
        <translation>何も送信していません。空きを作るか、より長いコンテキストでモデルを読み込んでください。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The context is full</source>
        <translation>コンテキストがいっぱいです</translation>
    </message>
    <message>
        <source>The answer is kept up to here. Make room, then let the model go on.</source>
        <translation>回答はここまで保存されています。空きを作ってから、続けさせてください。</translation>
    </message>
    <message>
        <source>The answer reached its length limit</source>
        <translation>回答が長さの上限に達しました</translation>
    </message>
    <message>
        <source>It is kept up to here.</source>
        <translation>ここまで保存されています。</translation>
    </message>
    <message>
        <source>The model went round in circles</source>
        <translation>モデルが堂々巡りに陥りました</translation>
    </message>
    <message>
        <source>It repeated itself and was stopped. What it wrote is kept.</source>
        <translation>同じことを繰り返したため停止しました。書かれた内容は保存されています。</translation>
    </message>
    <message>
        <source>The model gave no answer</source>
        <translation>モデルが回答しませんでした</translation>
    </message>
    <message>
        <source>It ended after its reasoning.</source>
        <translation>思考のあとで終わりました。</translation>
    </message>
    <message>
        <source>No summary was written</source>
        <translation>要約は作成されませんでした</translation>
    </message>
    <message>
        <source>The older turns are as they were. Leave some of them out instead.</source>
        <translation>以前のやり取りは元のままです。代わりに一部を除外してください。</translation>
    </message>
    <message>
        <source>This answer was interrupted</source>
        <translation>この回答は中断されました</translation>
    </message>
    <message>
        <source>The program ended while it was being written. It is kept up to here.</source>
        <translation>生成中にプログラムが終了しました。ここまで保存されています。</translation>
    </message>
    <message>
        <source>Too many tool calls</source>
        <translation>ツール呼び出しが多すぎます</translation>
    </message>
    <message>
        <source>The model called tools again and again without an answer.</source>
        <translation>モデルが回答せずにツールを何度も呼び出しました。</translation>
    </message>
    <message>
        <source>The tool&apos;s result is too large</source>
        <translation>ツールの結果が大きすぎます</translation>
    </message>
    <message>
        <source>It would fill the context and was not given to the model yet.</source>
        <translation>コンテキストを埋めてしまうため、まだモデルに渡していません。</translation>
    </message>
    <message>
        <source>Use its beginning</source>
        <translation>先頭部分を使う</translation>
    </message>
    <message>
        <source>Use all of it</source>
        <translation>すべて使う</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written</source>
        <translation>データフォルダーに書き込めません</translation>
    </message>
    <message>
        <source>Nothing new can be kept. Give Alcove the right to write there and start it again.</source>
        <translation>新しい内容を保存できません。Alcove に書き込み権限を与えて、起動し直してください。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>What is on the screen is not stored yet. Make room, then go on.</source>
        <translation>画面の内容はまだ保存されていません。空きを作ってから続けてください。</translation>
    </message>
    <message>
        <source>The chat database was damaged</source>
        <translation>チャットのデータベースが破損していました</translation>
    </message>
    <message>
        <source>It was set aside and the newest backup was opened.</source>
        <translation>別の場所に退避し、最新のバックアップを開きました。</translation>
    </message>
    <message>
        <source>The chat database is damaged</source>
        <translation>チャットのデータベースが破損しています</translation>
    </message>
    <message>
        <source>A part of it can&apos;t be read or changed. A backup can be put in its place in Settings, Privacy and data.</source>
        <translation>一部を読み取りも変更もできません。設定の「プライバシーとデータ」で、バックアップに置き換えられます。</translation>
    </message>
    <message>
        <source>These chats belong to a newer Alcove</source>
        <translation>これらのチャットはより新しい Alcove のものです</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the newer version.</source>
        <translation>何も変更していません。新しいバージョンを起動してください。</translation>
    </message>
    <message>
        <source>The chat database is in use</source>
        <translation>チャットのデータベースは使用中です</translation>
    </message>
    <message>
        <source>Another program holds it. Close it and try again.</source>
        <translation>ほかのプログラムが使っています。そのプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The chat database reports an error</source>
        <translation>チャットのデータベースがエラーを報告しました</translation>
    </message>
    <message>
        <source>The last change may not be stored. The details say why.</source>
        <translation>最後の変更は保存されていないかもしれません。理由は詳細にあります。</translation>
    </message>
    <message>
        <source>The chats are not open</source>
        <translation>チャットは開いていません</translation>
    </message>
    <message>
        <source>Nothing can be stored until they are.</source>
        <translation>開くまで何も保存できません。</translation>
    </message>
    <message>
        <source>This chat isn&apos;t there any more</source>
        <translation>このチャットはもうありません</translation>
    </message>
    <message>
        <source>It was removed for good.</source>
        <translation>完全に削除されました。</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved</source>
        <translation>設定を保存できません</translation>
    </message>
    <message>
        <source>They hold until Alcove is closed. Check the disk and its permissions.</source>
        <translation>Alcove を閉じるまで有効です。ディスクと権限を確認してください。</translation>
    </message>
    <message>
        <source>The file isn&apos;t there</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>It was moved or deleted. Nothing was imported.</source>
        <translation>移動または削除されました。何もインポートしていません。</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>ファイルに書き込めません</translation>
    </message>
    <message>
        <source>Choose another folder or check the disk.</source>
        <translation>別のフォルダーを選ぶか、ディスクを確認してください。</translation>
    </message>
    <message>
        <source>The settings file was damaged</source>
        <translation>設定ファイルが破損していました</translation>
    </message>
    <message>
        <source>It was set aside; what could be read was kept.</source>
        <translation>別の場所に退避しました。読み取れた内容は残っています。</translation>
    </message>
    <message>
        <source>This backup can&apos;t be used</source>
        <translation>このバックアップは使えません</translation>
    </message>
    <message>
        <source>It is damaged or no backup of Alcove. Your chats were not changed.</source>
        <translation>破損しているか、Alcove のバックアップではありません。チャットは変更されていません。</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>回答の生成中です</translation>
    </message>
    <message>
        <source>Wait for its end or stop it, then try again.</source>
        <translation>終わるのを待つか停止してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>This is no settings file of Alcove</source>
        <translation>Alcove の設定ファイルではありません</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file that Alcove has exported.</source>
        <translation>何も変更していません。Alcove がエクスポートしたファイルを選んでください。</translation>
    </message>
    <message>
        <source>A value in the settings file isn&apos;t allowed</source>
        <translation>設定ファイルに許されない値があります</translation>
    </message>
    <message>
        <source>Nothing was changed. It is {detail}</source>
        <translation>何も変更していません。値：{detail}</translation>
    </message>
    <message>
        <source>The chats are locked</source>
        <translation>チャットはロックされています</translation>
    </message>
    <message>
        <source>Enter the passphrase to open them.</source>
        <translation>パスフレーズを入力して開いてください。</translation>
    </message>
    <message>
        <source>This is not the passphrase</source>
        <translation>パスフレーズが違います</translation>
    </message>
    <message>
        <source>Nothing was changed. Mind capital letters and the keyboard&apos;s language.</source>
        <translation>何も変更していません。大文字とキーボードの言語に注意してください。</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>パスフレーズが短すぎます</translation>
    </message>
    <message>
        <source>Nothing was changed. Use at least eight characters.</source>
        <translation>何も変更していません。8 文字以上にしてください。</translation>
    </message>
    <message>
        <source>There is too little memory to try a passphrase</source>
        <translation>パスフレーズを試すメモリが足りません</translation>
    </message>
    <message>
        <source>It takes 256 MB. Close another program and try again.</source>
        <translation>256 MB 必要です。ほかのプログラムを閉じてもう一度試してください。</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>鍵ファイルが破損しています</translation>
    </message>
    <message>
        <source>Put lock.json of a copy of your data back into the folder chats.</source>
        <translation>データのコピーにある lock.json を chats フォルダーに戻してください。</translation>
    </message>
    <message>
        <source>This backup has another key</source>
        <translation>このバックアップの鍵は別のものです</translation>
    </message>
    <message>
        <source>It was made under another lock. Put the lock.json of its computer beside it.</source>
        <translation>別のロックで作られました。元のコンピューターの lock.json を隣に置いてください。</translation>
    </message>
    <message>
        <source>Images can&apos;t be read</source>
        <translation>画像は読み取れません</translation>
    </message>
    <message>
        <source>gpt-oss reads text only. Copy the text out of the picture and paste it.</source>
        <translation>gpt-oss が読めるのはテキストだけです。画像の文字をコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>テキストではありません</translation>
    </message>
    <message>
        <source>gpt-oss reads text only: txt, md, code, csv, json, html, pdf and docx.</source>
        <translation>gpt-oss が読めるのはテキストだけです：txt、md、コード、csv、json、html、pdf、docx。</translation>
    </message>
    <message>
        <source>This format can&apos;t be read</source>
        <translation>この形式は読み取れません</translation>
    </message>
    <message>
        <source>Save it as PDF, docx or, for a table, as CSV and add that.</source>
        <translation>PDF や docx、表なら CSV として保存し、それを追加してください。</translation>
    </message>
    <message>
        <source>Add the files inside it that the model shall read.</source>
        <translation>フォルダーの中から、モデルに読ませるファイルを追加してください。</translation>
    </message>
    <message>
        <source>There is no text in it</source>
        <translation>テキストがありません</translation>
    </message>
    <message>
        <source>It may be a scan: pictures of pages. Its text must be recognised first.</source>
        <translation>スキャン（ページの画像）かもしれません。先に文字認識が必要です。</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>There is nothing to give to the model.</source>
        <translation>モデルに渡すものがありません。</translation>
    </message>
    <message>
        <source>The file has a password</source>
        <translation>ファイルにパスワードがあります</translation>
    </message>
    <message>
        <source>Save a copy without the password and add that.</source>
        <translation>パスワードなしのコピーを保存し、それを追加してください。</translation>
    </message>
    <message>
        <source>Add the part that matters.</source>
        <translation>必要な部分を追加してください。</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>Files of up to {limit} are read.</source>
        <translation>{limit} までのファイルを読めます。</translation>
    </message>
    <message>
        <source>The document has too many pages</source>
        <translation>文書のページが多すぎます</translation>
    </message>
    <message>
        <source>Up to {limit} pages are read.</source>
        <translation>{limit} ページまで読めます。</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>テキストが長すぎます</translation>
    </message>
    <message>
        <source>Up to {limit} characters are read.</source>
        <translation>{limit} 文字まで読めます。</translation>
    </message>
    <message>
        <source>Reading the file took too long</source>
        <translation>ファイルの読み取りに時間がかかりすぎました</translation>
    </message>
    <message>
        <source>It was ended after {limit} seconds.</source>
        <translation>{limit} 秒で打ち切りました。</translation>
    </message>
    <message>
        <source>Reading the file took too much memory</source>
        <translation>ファイルの読み取りにメモリがかかりすぎました</translation>
    </message>
    <message>
        <source>It was ended at {limit}.</source>
        <translation>{limit} に達したため打ち切りました。</translation>
    </message>
    <message>
        <source>A message takes up to {count} files; the others were not added.</source>
        <translation>1 つのメッセージに追加できるのは {count} ファイルまでです。残りは追加されませんでした。</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>ファイルを開きませんでした</translation>
    </message>
    <message>
        <source>It unpacks to far more than it holds, as harmful files do.</source>
        <translation>展開すると極端に大きくなります。有害なファイルに見られる特徴です。</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>ファイルが多すぎます</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its disk isn&apos;t connected.</source>
        <translation>移動または削除されたか、ディスクが接続されていません。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>ファイルを読めません</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>ファイルが破損しています</translation>
    </message>
    <message>
        <source>Open it in its own program, save it again and add that.</source>
        <translation>元のプログラムで開いて保存し直し、それを追加してください。</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>ファイルを読めませんでした</translation>
    </message>
    <message>
        <source>The process that reads files ended on it. Nothing else was touched.</source>
        <translation>ファイルを読み取るプロセスが途中で終了しました。ほかには影響ありません。</translation>
    </message>
    <message>
        <source>A part of the model is missing</source>
        <translation>モデルの一部がありません</translation>
    </message>
    <message>
        <source>Put it beside the others: {files}</source>
        <translation>ほかと同じ場所に置いてください：{files}</translation>
    </message>
    <message>
        <source>Only Ollama can run this file</source>
        <translation>Ollama だけが実行できるファイルです</translation>
    </message>
    <message>
        <source>Ollama converts gpt-oss in a way of its own. Get gpt-oss from the catalogue.</source>
        <translation>Ollama は gpt-oss を独自に変換します。カタログから gpt-oss を入手してください。</translation>
    </message>
    <message>
        <source>The model file contradicts itself</source>
        <translation>モデルファイルに矛盾があります</translation>
    </message>
    <message>
        <source>Its numbers don&apos;t fit each other. Download it again.</source>
        <translation>数値が互いに合っていません。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The file&apos;s number format isn&apos;t known</source>
        <translation>ファイルの数値形式が不明です</translation>
    </message>
    <message>
        <source>Choose a file with another quantisation, best the original MXFP4.</source>
        <translation>別の量子化のファイルを選んでください。元の MXFP4 が最適です。</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>同じ名前のファイルがあります</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder: {file}</source>
        <translation>何も変更していません。別のフォルダーを選んでください：{file}</translation>
    </message>
    <message>
        <source>Not enough room on that disk</source>
        <translation>そのディスクの空きが足りません</translation>
    </message>
    <message>
        <source>Nothing was changed. {file}</source>
        <translation>何も変更していません。{file}</translation>
    </message>
    <message>
        <source>The copy differs from the original</source>
        <translation>コピーが元のファイルと異なります</translation>
    </message>
    <message>
        <source>That disk can&apos;t be trusted; the copy was removed, the original is untouched.</source>
        <translation>そのディスクは信頼できません。コピーは削除しました。元のファイルはそのままです。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read to its end</source>
        <translation>ファイルを最後まで読めません</translation>
    </message>
    <message>
        <source>Its disk was pulled out or is failing. What was copied is kept: go on later.</source>
        <translation>ディスクが抜かれたか、故障しかけています。コピー済みの分は残っています。後で続けてください。</translation>
    </message>
    <message>
        <source>That disk can&apos;t be written</source>
        <translation>そのディスクに書き込めません</translation>
    </message>
    <message>
        <source>It is full, locked or was pulled out. What was copied is kept: go on later.</source>
        <translation>容量がいっぱいか、ロックされているか、抜かれました。コピー済みの分は残っています。後で続けてください。</translation>
    </message>
    <message>
        <source>Its SHA-256 isn&apos;t the one it must have. Remove it and fetch it again.</source>
        <translation>SHA-256 が正しい値と一致しません。削除して、もう一度取得してください。</translation>
    </message>
    <message>
        <source>This disk has no trash</source>
        <translation>このディスクにはゴミ箱がありません</translation>
    </message>
    <message>
        <source>The file can only be deleted for good.</source>
        <translation>ファイルは完全に削除するしかありません。</translation>
    </message>
    <message>
        <source>The file could not be deleted</source>
        <translation>ファイルを削除できませんでした</translation>
    </message>
    <message>
        <source>Its disk can&apos;t be written, or another program holds it.</source>
        <translation>ディスクに書き込めないか、ほかのプログラムが使っています。</translation>
    </message>
    <message>
        <source>The original could not be removed</source>
        <translation>元のファイルを削除できませんでした</translation>
    </message>
    <message>
        <source>The copy is complete and checked; the file now lies in both places.</source>
        <translation>コピーは完全で、検証済みです。ファイルは両方の場所にあります。</translation>
    </message>
    <message>
        <source>There is no model kit in this folder</source>
        <translation>このフォルダーにモデルキットがありません</translation>
    </message>
    <message>
        <source>Choose the disk or the folder that holds alcove-model-kit.json.</source>
        <translation>alcove-model-kit.json のあるディスクかフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The list of this kit is damaged</source>
        <translation>このキットの一覧が破損しています</translation>
    </message>
    <message>
        <source>Make the kit again on the other computer.</source>
        <translation>もう一方のコンピューターでキットを作り直してください。</translation>
    </message>
    <message>
        <source>The kit is damaged</source>
        <translation>キットが破損しています</translation>
    </message>
    <message>
        <source>These parts are bad: {file}. All others are here already; mend the kit, go on.</source>
        <translation>壊れている部分：{file}。ほかはすべてコピー済みです。キットを直してから続けてください。</translation>
    </message>
    <message>
        <source>This address can&apos;t be asked</source>
        <translation>このアドレスには問い合わせできません</translation>
    </message>
    <message>
        <source>Check it: it begins with https:// and holds no password.</source>
        <translation>確認してください。https:// で始まり、パスワードを含まないものです。</translation>
    </message>
    <message>
        <source>The address couldn&apos;t be reached</source>
        <translation>アドレスに接続できませんでした</translation>
    </message>
    <message>
        <source>Check the network and the address, then look again.</source>
        <translation>ネットワークとアドレスを確かめて、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Nothing is at this address</source>
        <translation>このアドレスには何もありません</translation>
    </message>
    <message>
        <source>Check it, or ask whoever gave it to you.</source>
        <translation>アドレスを確かめるか、入手元に尋ねてください。</translation>
    </message>
    <message>
        <source>The server refused to answer</source>
        <translation>サーバーが応答を拒否しました</translation>
    </message>
    <message>
        <source>It may be busy or want a log-in. Look again later.</source>
        <translation>混雑しているか、ログインが必要かもしれません。後でもう一度確認してください。</translation>
    </message>
    <message>
        <source>A web page answers, not a list of releases</source>
        <translation>リリース一覧ではなく Web ページが返されました</translation>
    </message>
    <message>
        <source>Programs ask another address, such as https://api.github.com/repos/…</source>
        <translation>プログラム用のアドレスは別にあります（例：https://api.github.com/repos/…）。</translation>
    </message>
    <message>
        <source>The answer is no list of releases</source>
        <translation>応答がリリース一覧ではありません</translation>
    </message>
    <message>
        <source>Check the address: it must answer as GitHub, GitLab and Forgejo do.</source>
        <translation>アドレスを確かめてください。GitHub、GitLab、Forgejo と同じ形の応答が必要です。</translation>
    </message>
    <message>
        <source>No finished version is listed there</source>
        <translation>完成したバージョンが一覧にありません</translation>
    </message>
    <message>
        <source>Alcove tells only of finished ones. Check the address or look again later.</source>
        <translation>知らせるのは完成したバージョンだけです。アドレスを確かめるか、後でもう一度確認してください。</translation>
    </message>
    <message>
        <source>This is no backup file of Alcove</source>
        <translation>Alcove のバックアップファイルではありません</translation>
    </message>
    <message>
        <source>Your chats were not changed. Choose a file that “Save a backup as…” has made.</source>
        <translation>チャットは変更されていません。「バックアップをファイルに保存…」で作成したファイルを選んでください。</translation>
    </message>
    <message>
        <source>This backup file is damaged</source>
        <translation>このバックアップファイルは破損しています</translation>
    </message>
    <message>
        <source>Your chats were not changed. Copy it here once more, or use another one.</source>
        <translation>チャットは変更されていません。もう一度ここにコピーするか、別のファイルを使ってください。</translation>
    </message>
    <message>
        <source>A newer Alcove made this backup</source>
        <translation>このバックアップはより新しい Alcove のものです</translation>
    </message>
    <message>
        <source>Your chats were not changed. Install the newest Alcove, then restore it.</source>
        <translation>チャットは変更されていません。最新の Alcove をインストールしてから復元してください。</translation>
    </message>
    <message>
        <source>The backup file can&apos;t be read</source>
        <translation>バックアップファイルを読めません</translation>
    </message>
    <message>
        <source>Your chats were not changed. Check the disk that it is on, then try again.</source>
        <translation>チャットは変更されていません。ファイルのあるディスクを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The disk with your chats is full</source>
        <translation>チャットのあるディスクがいっぱいです</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room on it, then try again.</source>
        <translation>何も変更していません。空きを作って、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is no room for the backup there</source>
        <translation>保存先にバックアップを置く空きがありません</translation>
    </message>
    <message>
        <source>It was not saved. Make room on that disk, or save it elsewhere.</source>
        <translation>保存していません。そのディスクに空きを作るか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>The backup was not saved</source>
        <translation>バックアップは保存されませんでした</translation>
    </message>
    <message>
        <source>The lock was changed meanwhile. Save it again.</source>
        <translation>その間にロックが変更されました。もう一度保存してください。</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文書</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>page {which} of {count}</source>
        <translation>{count} ページ中 {which}</translation>
    </message>
    <message>
        <source>pages {which} of {count}</source>
        <translation>{count} ページ中 {which}</translation>
    </message>
    <message>
        <source>section {which} of {count}</source>
        <translation>{count} セクション中 {which}</translation>
    </message>
    <message>
        <source>sections {which} of {count}</source>
        <translation>{count} セクション中 {which}</translation>
    </message>
    <message>
        <source>line {which} of {count}</source>
        <translation>{count} 行中 {which}</translation>
    </message>
    <message>
        <source>lines {which} of {count}</source>
        <translation>{count} 行中 {which}</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} トークン</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>{number} ページ</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>先頭</translation>
    </message>
    <message>
        <source>Lines {first} to {last}</source>
        <translation>{first}～{last} 行目</translation>
    </message>
</context>
<context>
    <name>safe mode</name>
    <message>
        <source>without the graphics card</source>
        <translation>グラフィックカードなし</translation>
    </message>
    <message>
        <source>without repacked weights</source>
        <translation>重みの並べ替えなし</translation>
    </message>
    <message>
        <source>with the processor variant {name}</source>
        <translation>プロセッサー向け実装 {name}</translation>
    </message>
    <message>
        <source>The engine faulted with this model, so it is loaded more safely: {how}. Once the cause may be gone, after an update of the drivers for instance, try everything again.</source>
        <translation>このモデルでエンジンに障害が起きたため、より安全な方法で読み込んでいます：{how}。ドライバーの更新などで原因がなくなったと思われるときは、すべて再試行してください。</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>from the next answer on</source>
        <translation>次の回答から</translation>
    </message>
    <message>
        <source>at the next load</source>
        <translation>次の読み込みから</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>次の起動から</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation>{n} px</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} GB</translation>
    </message>
    <message>
        <source>Far from 1, gpt-oss repeats itself or loses its thread. OpenAI recommends 1.</source>
        <translation>1 から離れすぎると、gpt-oss は同じことを繰り返したり話の筋を見失ったりします。OpenAI の推奨は 1 です。</translation>
    </message>
    <message>
        <source>So low a value makes gpt-oss repeat itself. OpenAI recommends 1.</source>
        <translation>値が低すぎると、gpt-oss は同じことを繰り返します。OpenAI の推奨は 1 です。</translation>
    </message>
    <message>
        <source>OpenAI recommends no top-k for gpt-oss: it cuts away good words.</source>
        <translation>OpenAI は gpt-oss に top-k を使わないよう勧めています。良い言葉まで除かれるためです。</translation>
    </message>
    <message>
        <source>So high a value cuts away good words.</source>
        <translation>値が高すぎると、良い言葉まで除かれます。</translation>
    </message>
    <message>
        <source>A penalty garbles code and the marks that gpt-oss writes between its messages.</source>
        <translation>ペナルティをかけると、コードや、gpt-oss がメッセージの間に書く記号が乱れます。</translation>
    </message>
    <message>
        <source>gpt-oss gets slower with a smaller precision, and less exact in long chats.</source>
        <translation>精度が低いと gpt-oss は遅くなり、長いチャットでは不正確になります。</translation>
    </message>
    <message>
        <source>Reasoning counts too: answers will often be cut off.</source>
        <translation>思考も数に入るため、回答が途中で切れやすくなります。</translation>
    </message>
    <message>
        <source>So little reasoning makes answers to hard questions worse.</source>
        <translation>思考がこれほど少ないと、難しい質問への回答が悪くなります。</translation>
    </message>
    <message>
        <source>It must begin with https:// (http:// on this computer only) and hold no password.</source>
        <translation>https:// で始まり（http:// はこのコンピューターのみ）、パスワードを含まないアドレスにしてください。</translation>
    </message>
    <message>
        <source>Give an address below. Until then nothing is asked.</source>
        <translation>下にアドレスを入力してください。それまでは何も問い合わせません。</translation>
    </message>
    <message>
        <source>Long answers and files won&apos;t fit into so short a context.</source>
        <translation>これほど短いコンテキストには、長い回答やファイルが収まりません。</translation>
    </message>
    <message>
        <source>This needs more memory than is free: the computer may slow down or the load may fail.</source>
        <translation>空きより多くのメモリが必要です。コンピューターが遅くなるか、読み込みに失敗する場合があります。</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message>
        <source>(built in)</source>
        <translation>（内蔵）</translation>
    </message>
    <message>
        <source>(fine-tune)</source>
        <translation>（ファインチューン）</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>{count}B</translation>
    </message>
    <message>
        <source>{count} M</source>
        <translation>{count}M</translation>
    </message>
    <message>
        <source>{all} parameters, {active} active</source>
        <translation>パラメーター {all}、アクティブ {active}</translation>
    </message>
    <message>
        <source>{count}k context</source>
        <translation>コンテキスト {count}k</translation>
    </message>
    <message>
        <source>with the app</source>
        <translation>アプリに付属</translation>
    </message>
    <message>
        <source>Alcove&apos;s downloads</source>
        <translation>Alcove のダウンロード</translation>
    </message>
    <message>
        <source>{program} folder</source>
        <translation>{program} のフォルダー</translation>
    </message>
    <message>
        <source>being copied</source>
        <translation>コピー中</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>使えません</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>sha256 known</source>
        <translation>SHA-256 既知</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>{size} so far. It can be used once it stops growing.</source>
        <translation>現在 {size}。増えなくなったら使えます。</translation>
    </message>
    <message>
        <source>It isn&apos;t in {folder} any more. It comes back here when its disk does.</source>
        <translation>{folder} にはもうありません。ディスクが戻れば、ここにまた表示されます。</translation>
    </message>
    <message>
        <source>Tiny; knows a little about Alcove and can be wrong.</source>
        <translation>とても小さなモデルです。Alcove を少しだけ知っていて、間違えることもあります。</translation>
    </message>
    <message>
        <source>in {count} files</source>
        <translation>{count} ファイル</translation>
    </message>
    <message>
        <source>Computing the SHA-256</source>
        <translation>SHA-256 を計算中</translation>
    </message>
    <message>
        <source>Moving, checked byte by byte</source>
        <translation>移動中（バイト単位で検証）</translation>
    </message>
    <message>
        <source>Copying to the disk and reading it back</source>
        <translation>ディスクにコピーして読み直し中</translation>
    </message>
    <message>
        <source>Copying {name} from the disk, checked part by part</source>
        <translation>{name} をディスクからコピー中（部分ごとに検証）</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>削除中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size}/秒</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>残り約 {count} 秒</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>残り約 {count} 分</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>新しい一時チャット</translation>
    </message>
    <message>
        <source>Answer again at High</source>
        <translation>思考量「高」で再回答</translation>
    </message>
    <message>
        <source>Choose all chats in the sidebar</source>
        <translation>サイドバーのすべてのチャットを選択</translation>
    </message>
    <message>
        <source>Search chats and commands</source>
        <translation>チャットとコマンドを検索</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>メッセージ欄へ移動</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>サイドバーの表示／非表示</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>このチャットを検索</translation>
    </message>
    <message>
        <source>Larger messages</source>
        <translation>メッセージを大きく</translation>
    </message>
    <message>
        <source>Smaller messages</source>
        <translation>メッセージを小さく</translation>
    </message>
    <message>
        <source>Messages at their usual size</source>
        <translation>メッセージを標準の大きさに</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>チャットの名前を変更</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Open the help</source>
        <translation>ヘルプを開く</translation>
    </message>
    <message>
        <source>Lock Alcove</source>
        <translation>Alcove をロック</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>メッセージを送信</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>メッセージ内で改行</translation>
    </message>
    <message>
        <source>Back to the chat, or stop the answer</source>
        <translation>チャットに戻る、または回答を停止</translation>
    </message>
    <message>
        <source>Delete the chat that is chosen in the sidebar</source>
        <translation>サイドバーで選んだチャットを削除</translation>
    </message>
</context>
<context>
    <name>traffic</name>
    <message>
        <source>not reached yet</source>
        <translation>まだ接続していません</translation>
    </message>
    <message>
        <source>not reached, nothing sent</source>
        <translation>接続できず、送信なし</translation>
    </message>
    <message>
        <source>{in} in, {out} out</source>
        <translation>受信 {in}、送信 {out}</translation>
    </message>
    <message>
        <source>{in} in, {out} out, open</source>
        <translation>受信 {in}、送信 {out}、接続中</translation>
    </message>
</context>
<context>
    <name>tuned</name>
    <message>
        <source>Writes {answer} and reads {prompt} tokens a second ({gain}).</source>
        <translation>毎秒 {answer} トークンを生成し、{prompt} トークンを読み取ります（{gain}）。</translation>
    </message>
    <message>
        <source>Measured on {date}.</source>
        <translation>{date} に測定。</translation>
    </message>
    <message>
        <source>Automatic was best already</source>
        <translation>「自動」がすでに最適</translation>
    </message>
    <message>
        <source>{percent} faster than before</source>
        <translation>以前より {percent} 高速</translation>
    </message>
    <message>
        <source>threads: {count}</source>
        <translation>スレッド：{count}</translation>
    </message>
    <message>
        <source>batch of {count}</source>
        <translation>バッチサイズ {count}</translation>
    </message>
    <message>
        <source>repacked weights</source>
        <translation>並べ替えた重み</translation>
    </message>
    <message>
        <source>with flash attention</source>
        <translation>Flash Attention あり</translation>
    </message>
    <message>
        <source>without flash attention</source>
        <translation>Flash Attention なし</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>Looking…</source>
        <translation>探しています…</translation>
    </message>
    <message>
        <source>Nothing is asked: no address is given.</source>
        <translation>問い合わせません：アドレスがありません。</translation>
    </message>
    <message>
        <source>Nothing is asked: the address can&apos;t be used.</source>
        <translation>問い合わせません：アドレスを使えません。</translation>
    </message>
    <message>
        <source>Nothing is asked: the network is switched off under Privacy and data.</source>
        <translation>問い合わせません：「プライバシーとデータ」でネットワークがオフです。</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>まだ確認していません。</translation>
    </message>
    <message>
        <source>Alcove {version} is available.</source>
        <translation>Alcove {version} を利用できます。</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>これが最新のバージョンです。</translation>
    </message>
    <message>
        <source>Looked today at {time}.</source>
        <translation>今日 {time} に確認。</translation>
    </message>
    <message>
        <source>Looked on {date} at {time}.</source>
        <translation>{date} {time} に確認。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This computer: {size} GB memory</source>
        <translation>このコンピューター：メモリ {size} GB</translation>
    </message>
    <message>
        <source>{free} GB free</source>
        <translation>空き {free} GB</translation>
    </message>
    <message>
        <source>Needs {needed} GB, {total} GB here</source>
        <translation>{needed} GB 必要（搭載 {total} GB）</translation>
    </message>
    <message>
        <source>Fits: all on the graphics card</source>
        <translation>収まります：すべてグラフィックカード上</translation>
    </message>
    <message>
        <source>Fits: graphics card and memory</source>
        <translation>収まります：グラフィックカードとメモリ</translation>
    </message>
    <message>
        <source>Fits in memory</source>
        <translation>メモリに収まります</translation>
    </message>
    <message>
        <source>Fits tightly</source>
        <translation>ぎりぎり収まります</translation>
    </message>
    <message>
        <source>Corrected by what the last load used.</source>
        <translation>前回の読み込みでの実際の使用量で補正済みです。</translation>
    </message>
    <message>
        <source>Needs {more} GB more than is free with a {context} context. Close {programs}.</source>
        <translation>コンテキスト {context} では空きより {more} GB 多く必要です。{programs} を閉じてください。</translation>
    </message>
    <message>
        <source>Needs {more} GB more than is free with a {context} context: close other programs.</source>
        <translation>コンテキスト {context} では空きより {more} GB 多く必要です。ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Needs {more} GB more than is free with a {context} context: close other programs, such as {programs}.</source>
        <translation>コンテキスト {context} では空きより {more} GB 多く必要です。{programs} など、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>It would run from disk at well under one word a second.</source>
        <translation>ディスクから実行すると、毎秒 1 語を大きく下回ります。</translation>
    </message>
    <message>
        <source>It would run from disk at about {speed} words a second.</source>
        <translation>ディスクから実行すると、毎秒約 {speed} 語です。</translation>
    </message>
    <message>
        <source>{missing} GB of memory are missing, whatever is closed.</source>
        <translation>何を閉じてもメモリが {missing} GB 足りません。</translation>
    </message>
    <message>
        <source>All layers and a {context} context lie on {card}, where they run fastest.</source>
        <translation>すべてのレイヤーとコンテキスト {context} が {card} に載り、最も速く動きます。</translation>
    </message>
    <message>
        <source>{card} computes; experts of {layers} layers stay in memory. {context} context.</source>
        <translation>{card} が計算し、{layers} レイヤーのエキスパートはメモリに残ります。コンテキスト {context}。</translation>
    </message>
    <message>
        <source>Some layers stay in memory, the rest is on {card}; {context} context.</source>
        <translation>一部のレイヤーはメモリに置き、残りは {card} に載せます。コンテキスト {context}。</translation>
    </message>
    <message>
        <source>Uses nearly all of the {total} GB memory with a {context} context.</source>
        <translation>コンテキスト {context} でメモリ {total} GB のほぼすべてを使用。</translation>
    </message>
    <message>
        <source>Uses {needed} of {total} GB memory; {context} is the longest context that fits now.</source>
        <translation>メモリ {total} GB 中 {needed} GB を使用。現在収まる最長のコンテキストは {context} です。</translation>
    </message>
    <message>
        <source>Uses {needed} of {total} GB memory with a {context} context, weights copied for speed.</source>
        <translation>コンテキスト {context} でメモリ {total} GB 中 {needed} GB を使用。高速化のため重みをコピーします。</translation>
    </message>
    <message>
        <source>Uses {needed} of {total} GB memory with a {context} context.</source>
        <translation>コンテキスト {context} でメモリ {total} GB 中 {needed} GB を使用。</translation>
    </message>
    <message>
        <source>{done} of {total} GB</source>
        <translation>{done} / {total} GB</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>trying again in {count} s</source>
        <translation>{count} 秒後に再試行</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Checking what is here</source>
        <translation>受信済みの分を確認中</translation>
    </message>
    <message>
        <source>{speed} MB/s</source>
        <translation>{speed} MB/s</translation>
    </message>
    <message>
        <source>Complete, SHA-256 checked</source>
        <translation>完了、SHA-256 検証済み</translation>
    </message>
    <message>
        <source>Download of {name}</source>
        <translation>{name} のダウンロード</translation>
    </message>
    <message>
        <source>Search of the Hub</source>
        <translation>Hub の検索</translation>
    </message>
    <message>
        <source>Look for a new version</source>
        <translation>新しいバージョンの確認</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>残り約 {count} 秒</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>残り約 {count} 分</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>残り約 {count} 時間</translation>
    </message>
</context>
</TS>
