<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Private chat with gpt-oss on your own computer.</source>
        <translation>在自己的电脑上与 gpt-oss 私密对话。</translation>
    </message>
    <message>
        <source>Free and open source, Apache 2.0. No account, no telemetry, no updates by itself.</source>
        <translation>自由开源软件，Apache 2.0。无账号、无遥测、不自动更新。</translation>
    </message>
    <message>
        <source>Usage policy</source>
        <translation>使用政策</translation>
    </message>
    <message>
        <source>OpenAI asks that gpt-oss be used safely, responsibly and lawfully.</source>
        <translation>OpenAI 要求安全、负责、合法地使用 gpt-oss。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>Versions, hardware and the last lines of the logs, to copy. No chat text in it.</source>
        <translation>版本、硬件和日志的最后几行，可复制。不含任何对话内容。</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>They stay in the data folder, hold no chat text and are never sent.</source>
        <translation>保存在数据文件夹中，不含对话内容，绝不发送。</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>组件与许可证</translation>
    </message>
    <message>
        <source>Everything that Alcove is made of.</source>
        <translation>Alcove 使用的所有组件。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>About the licence of Alcove</source>
        <translation>关于 Alcove 的许可证</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>阅读…</translation>
    </message>
    <message>
        <source>Read the usage policy</source>
        <translation>阅读使用政策</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the folder of the crash reports</source>
        <translation>打开崩溃报告文件夹</translation>
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
        <translation>思考了 {seconds} 秒</translation>
    </message>
    <message>
        <source>Tool call: {name}</source>
        <translation>工具调用：{name}</translation>
    </message>
    <message numerus="yes">
        <source>Code, %n lines</source>
        <translation>
            <numerusform>代码，%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersSection</name>
    <message>
        <source>How the model thinks and writes. A chat&apos;s own options go before these values.</source>
        <translation>模型如何思考和作答。对话自身的选项优先于这些值。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Effort of new chats</source>
        <translation>新对话的思考强度</translation>
    </message>
    <message>
        <source>How long the model thinks. High is slow and best for hard work.</source>
        <translation>模型思考多久。“高”较慢，最适合难题。</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Sent with every chat, for example: answer in short sentences.</source>
        <translation>随每个对话发送，例如：用短句回答。</translation>
    </message>
    <message>
        <source>Presets of instructions</source>
        <translation>指令预设</translation>
    </message>
    <message>
        <source>Kept under a name, to be used here or in one chat.</source>
        <translation>以名称保存，可在此处或某个对话中使用。</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长回答</translation>
    </message>
    <message>
        <source>In tokens, reasoning included. By itself an answer ends where the model ends it.</source>
        <translation>以词元计，含思考。不设时由模型自行结束回答。</translation>
    </message>
    <message>
        <source>Longest reasoning</source>
        <translation>最长思考</translation>
    </message>
    <message>
        <source>In tokens, then the answer is opened. By itself it depends on the effort.</source>
        <translation>以词元计，达到后开始回答。不设时取决于思考强度。</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>停止字符串</translation>
    </message>
    <message>
        <source>An answer ends before any of these texts, one on each line. Upper case counts.</source>
        <translation>回答在这些文本之前结束，每行一个，区分大小写。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>How freely words are drawn. 0 always takes the likeliest.</source>
        <translation>选词的自由程度。0 总是选择最可能的词。</translation>
    </message>
    <message>
        <source>Draws from the likeliest words that together reach this probability.</source>
        <translation>从累计达到此概率的最可能的词中选取。</translation>
    </message>
    <message>
        <source>Draws from so many likeliest words; 0 from all.</source>
        <translation>从最可能的这么多个词中选取；0 表示全部。</translation>
    </message>
    <message>
        <source>Leaves out words less likely than this share of the likeliest.</source>
        <translation>舍弃可能性低于最可能词这一比例的词。</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Makes words that were just used less likely; 1 is none.</source>
        <translation>降低刚用过的词的概率；1 表示不惩罚。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed gives the same answer to the same question on this computer.</source>
        <translation>在这台电脑上，相同的种子对相同的问题给出相同的回答。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
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
        <translation>随机</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>By effort</source>
        <translation>按思考强度</translation>
    </message>
    <message>
        <source>Nothing beyond what the model does by itself</source>
        <translation>无（保持模型的默认行为）</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Every change is seen at once.</source>
        <translation>更改立即生效。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The system&apos;s choice is followed live.</source>
        <translation>实时跟随系统设置。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the window; the model answers in yours.</source>
        <translation>窗口的语言；模型用提问的语言回答。</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>强调色</translation>
    </message>
    <message>
        <source>The colour of what is chosen or can be pressed.</source>
        <translation>选中项和可点击项的颜色。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Of the whole window.</source>
        <translation>整个窗口。</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>How close lists and buttons stand.</source>
        <translation>列表和按钮的间距。</translation>
    </message>
    <message>
        <source>Colours of code</source>
        <translation>代码颜色</translation>
    </message>
    <message>
        <source>In answers, readable in light and dark.</source>
        <translation>用于回答中，浅色和深色下都清晰易读。</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>内容宽度</translation>
    </message>
    <message>
        <source>How wide a conversation is at most. Narrow lines are easier to read.</source>
        <translation>对话的最大宽度。较窄的行更易阅读。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>玫瑰色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>舒适</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>柔和</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>鲜明</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>简洁</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>窄</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>很宽</translation>
    </message>
</context>
<context>
    <name>AttachmentPresenter</name>
    <message>
        <source>Documents, text and code ({endings})</source>
        <translation>文档、文本和代码 ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>The long text became a file of the message. Undo puts it back into the text.</source>
        <translation>长文本已转为消息的文件。“撤销”可将其放回正文。</translation>
    </message>
    <message>
        <source>The Guide knows only the help of this program: it can&apos;t answer questions about files. gpt-oss can.</source>
        <translation>Guide 只了解本程序的帮助，无法回答有关文件的问题。gpt-oss 可以。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>BackupFilePresenter</name>
    <message>
        <source>Save a backup</source>
        <translation>保存备份</translation>
    </message>
    <message>
        <source>Backups of Alcove (*{ending})</source>
        <translation>Alcove 备份 (*{ending})</translation>
    </message>
    <message>
        <source>The backup was saved: {path}</source>
        <translation>已保存备份：{path}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>It is locked; on this computer its chats can be read without a passphrase until you set one.</source>
        <translation>此备份已锁定；在设置口令之前，这台电脑上无需口令即可读取其中的对话。</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>The backup is being saved…</source>
        <translation>正在保存备份…</translation>
    </message>
    <message>
        <source>The backup is being read…</source>
        <translation>正在读取备份…</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>手动创建</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>恢复前</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>更新前</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复此备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>One file with all chats, for a USB stick or another computer:</source>
        <translation>包含所有对话的单个文件，用于 U 盘或另一台电脑：</translation>
    </message>
    <message>
        <source>Save a backup as…</source>
        <translation>将备份另存为…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>从文件恢复…</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Your message</source>
        <translation>你的消息</translation>
    </message>
    <message>
        <source>Show more ({count} characters left)</source>
        <translation>显示更多（还有 {count} 个字符）</translation>
    </message>
</context>
<context>
    <name>CatalogueCard</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>使用 {name}</translation>
    </message>
    <message>
        <source>Free to use, also at work, under {licence} and OpenAI&apos;s usage policy.</source>
        <translation>依据 {licence} 和 OpenAI 的使用政策，可免费使用，包括工作用途。</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>{all} B parameters, {active} B active · {quantisation} · {size} GB · {licence}</source>
        <translation>{all}B 参数，{active}B 激活 · {quantisation} · {size} GB · {licence}</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <translation>仍要下载</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
</context>
<context>
    <name>ChatDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>文件夹名称</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>对话标题</translation>
    </message>
</context>
<context>
    <name>ChatListModel</name>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>an answer is being written</source>
        <translation>正在生成回答</translation>
    </message>
</context>
<context>
    <name>ChatOptionsDialog</name>
    <message>
        <source>Far from 1 the model repeats itself or loses its thread.</source>
        <translation>偏离 1 太多时，模型会重复或跑题。</translation>
    </message>
    <message>
        <source>OpenAI recommends no top-k for gpt-oss.</source>
        <translation>OpenAI 不建议对 gpt-oss 使用 top-k。</translation>
    </message>
    <message>
        <source>So much cuts away good words.</source>
        <translation>这样的值会舍弃合适的词。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>此对话的选项</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>How should the model answer in this chat?</source>
        <translation>模型在此对话中应如何回答？</translation>
    </message>
    <message>
        <source>In place of the general instructions; empty uses those again.</source>
        <translation>代替通用指令；留空则使用通用指令。</translation>
    </message>
    <message>
        <source>Presets ▾</source>
        <translation>预设 ▾</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>保存为预设…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Own sampling values in this chat</source>
        <translation>此对话使用单独的采样值</translation>
    </message>
    <message>
        <source>random each time</source>
        <translation>每次随机</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Restore recommended values</source>
        <translation>恢复推荐值</translation>
    </message>
    <message>
        <source>Use the general values</source>
        <translation>使用通用值</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Temporary chat</source>
        <translation>临时对话</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>Guide (built in)</source>
        <translation>Guide（内置）</translation>
    </message>
    <message>
        <source>{name}, not loaded</source>
        <translation>{name}，未加载</translation>
    </message>
    <message>
        <source>{name}, loading {percent} %</source>
        <translation>{name}，加载中 {percent}%</translation>
    </message>
    <message>
        <source>{name}, stopped</source>
        <translation>{name}，已停止</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>{used} of {total}</source>
        <translation>{used} / {total}</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>{used} of {total} tokens of the context are used</source>
        <translation>上下文共 {total} 个词元，已用 {used} 个</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>New temporary chat, never stored</source>
        <translation>新建临时对话，绝不保存</translation>
    </message>
    <message>
        <source>A chat of which nothing is stored</source>
        <translation>不保存任何内容的对话</translation>
    </message>
    <message>
        <source>Usage of this chat</source>
        <translation>此对话的用量</translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>Loading {name}, {percent} %</source>
        <translation>正在加载 {name}，{percent}%</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Send the message without it?</source>
        <translation>无法读取 {file}。不带此文件发送消息？</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Send the message without them?</source>
        <translation>无法读取 {file}。不带这些文件发送消息？</translation>
    </message>
    <message>
        <source>Send without</source>
        <translation>去掉后发送</translation>
    </message>
    <message>
        <source>Open this link in the browser?</source>
        <translation>在浏览器中打开此链接？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>An answer is being written.</source>
        <translation>正在生成回答。</translation>
    </message>
    <message>
        <source>What is written so far is kept, the rest would be missing.</source>
        <translation>已生成的内容会保留，其余部分将丢失。</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>仍要退出</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>继续生成</translation>
    </message>
    <message>
        <source>Not everything is stored yet.</source>
        <translation>尚未全部保存。</translation>
    </message>
    <message>
        <source>The disk refuses the last messages. Make room and they are stored by themselves.</source>
        <translation>磁盘拒绝写入最后的消息。腾出空间后会自动保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are running.</source>
        <translation>
            <numerusform>%n 个下载正在进行。</numerusform>
        </translation>
    </message>
    <message>
        <source>In the background they go on until they are complete; then Alcove ends by itself.</source>
        <translation>下载会在后台继续直到完成，随后 Alcove 自动退出。</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>在后台继续</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>暂停并退出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open Alcove</source>
        <translation>打开 Alcove</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>更多 ▾</translation>
    </message>
    <message>
        <source>More for this code</source>
        <translation>此代码的更多操作</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>长行自动换行</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Close comparison</source>
        <translation>关闭比较</translation>
    </message>
    <message>
        <source>Answer again at Low</source>
        <translation>以“低”强度重新回答</translation>
    </message>
    <message>
        <source>Answer again at Medium</source>
        <translation>以“中”强度重新回答</translation>
    </message>
    <message>
        <source>Answer again at High</source>
        <translation>以“高”强度重新回答</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Tools: {count} on</source>
        <translation>工具：已开启 {count} 个</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Ask anything. Drop files here to add them.</source>
        <translation>有问题尽管问。将文件拖放到此处即可添加。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
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
        <translation>思考强度</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers</source>
        <translation>模型回答前思考多久</translation>
    </message>
    <message>
        <source>Send when the answer is done</source>
        <translation>回答完成后发送</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>此对话的选项</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Type {word} to go on.</source>
        <translation>输入 {word} 以继续。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ConnectionTable</name>
    <message>
        <source>None. Nothing was sent or fetched in this session.</source>
        <translation>无。本次运行期间没有发送或获取任何内容。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Connections of this session</source>
        <translation>本次运行的连接</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections of this session</source>
        <translation>本次运行的连接</translation>
    </message>
    <message>
        <source>Alcove opens a connection only for what you start or have switched on: a download, a search of the Hub, the look for new versions. Chats never leave this computer.</source>
        <translation>Alcove 只为自己发起或已打开的功能建立连接：下载、搜索 Hub、查找新版本。对话绝不离开这台电脑。</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ContextCard</name>
    <message>
        <source>What fills the context</source>
        <translation>上下文的占用</translation>
    </message>
    <message>
        <source>This doesn&apos;t fit yet</source>
        <translation>还放不下</translation>
    </message>
    <message>
        <source>{needed} needed · {length} context · {room} kept for the answer</source>
        <translation>需要 {needed} · 上下文 {length} · 为回答预留 {room}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组成</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>always kept</source>
        <translation>始终保留</translation>
    </message>
    <message>
        <source>Shorten older turns</source>
        <translation>总结较早的轮次</translation>
    </message>
    <message>
        <source>Leave out the oldest turns</source>
        <translation>排除最早的轮次</translation>
    </message>
    <message>
        <source>Use a {length} context (+{size})</source>
        <translation>改用 {length} 上下文（+{size}）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n turns left out</source>
        <translation>
            <numerusform>已排除 %n 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older turns</source>
        <translation>
            <numerusform>较早的 %n 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n turns</source>
        <translation>
            <numerusform>最近 %n 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned turns</source>
        <translation>
            <numerusform>固定的 %n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Summary of older turns</source>
        <translation>较早轮次的摘要</translation>
    </message>
    <message>
        <source>Older turns</source>
        <translation>较早的轮次</translation>
    </message>
    <message>
        <source>Last turns</source>
        <translation>最近的轮次</translation>
    </message>
    <message>
        <source>Pinned turns</source>
        <translation>固定的轮次</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>工具结果</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>你的消息</translation>
    </message>
    <message>
        <source>Room for the answer</source>
        <translation>为回答预留的空间</translation>
    </message>
    <message>
        <source>Shorten to a summary</source>
        <translation>总结为摘要</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Undo the summary</source>
        <translation>撤销摘要</translation>
    </message>
</context>
<context>
    <name>ContextPresenter</name>
    <message>
        <source>The model is writing a summary of the older turns.</source>
        <translation>模型正在总结较早的轮次。</translation>
    </message>
    <message>
        <source>This waits for the answer that is being written.</source>
        <translation>需等待正在生成的回答完成。</translation>
    </message>
</context>
<context>
    <name>ConversationPresenter</name>
    <message>
        <source>Save code</source>
        <translation>保存代码</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>跳到末尾</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>已停止此回答。</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>回答已完成。</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>复制消息</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>复制为纯文本</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>打开链接…</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>复制链接地址</translation>
    </message>
    <message>
        <source>Copy formula as LaTeX</source>
        <translation>将公式复制为 LaTeX</translation>
    </message>
</context>
<context>
    <name>DataPresenter</name>
    <message>
        <source>A backup was made: {name}</source>
        <translation>已创建备份：{name}</translation>
    </message>
    <message>
        <source>The backup was restored. What was here before is kept as {name}.</source>
        <translation>备份已恢复。之前的内容已保存为 {name}。</translation>
    </message>
    <message>
        <source>To lock it here, set a passphrase.</source>
        <translation>要在这台电脑上锁定对话，请设置口令。</translation>
    </message>
    <message>
        <source>All chats of now are replaced by those of {backup}. A safety copy is made first.</source>
        <translation>当前的所有对话将被 {backup} 中的对话取代。会先创建一份安全副本。</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>恢复此备份？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>清空回收站？</translation>
    </message>
    <message>
        <source>Its chats are removed for good; backups may still hold them.</source>
        <translation>其中的对话将被永久删除；备份中可能仍有保留。</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Chats, backups, settings, logs and the models that Alcove downloaded are removed, then Alcove ends. Other files in these folders stay, and so do model files that you put there yourself. Nothing can bring the rest back. It lies here:</source>
        <translation>对话、备份、设置、日志和 Alcove 下载的模型将被删除，随后 Alcove 退出。这些文件夹中的其他文件和自行放入的模型文件会保留。其余内容无法找回。位置：</translation>
    </message>
    <message>
        <source>Chats, backups, settings, logs and downloaded models are removed, then Alcove ends. Model files in folders of your own stay. Nothing can bring the rest back. It lies here:</source>
        <translation>对话、备份、设置、日志和已下载的模型将被删除，随后 Alcove 退出。自有文件夹中的模型文件会保留。其余内容无法找回。位置：</translation>
    </message>
    <message>
        <source>Not everything could be deleted. These files are still there: {files}</source>
        <translation>未能全部删除。这些文件仍在：{files}</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>全部删除？</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>DELETE</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Check SHA-256</source>
        <translation>校验 SHA-256</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Copy to a USB disk…</source>
        <translation>复制到 USB 磁盘…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>{used} of {all} for each token</source>
        <translation>每个词元使用 {all} 个中的 {used} 个</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>文件中的名称</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} 个词元</translation>
    </message>
    <message>
        <source>as it must be</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>not what it must be: the file is damaged</source>
        <translation>不正确：文件已损坏</translation>
    </message>
    <message>
        <source>no published hash is known to compare it with</source>
        <translation>没有可供比对的公开哈希值</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>尚未计算</translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %n tensor(s), {weights} weights, {size}</source>
        <translation>
            <numerusform>{kind}：%n 个张量，权重 {weights}，{size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The file has no chat template.</source>
        <translation>文件没有对话模板。</translation>
    </message>
</context>
<context>
    <name>DoctorPresenter</name>
    <message>
        <source>Reading all of {name}; a large file takes a minute or two.</source>
        <translation>正在读取整个 {name}；大文件需要一两分钟。</translation>
    </message>
    <message>
        <source>{name} could be read to its end. For a file of the catalogue its SHA-256 is right.</source>
        <translation>{name} 可完整读取。若为模型目录中的文件，其 SHA-256 也正确。</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. There is no text of a chat in them.</source>
        <translation>诊断信息已复制到剪贴板，不含任何对话内容。</translation>
    </message>
</context>
<context>
    <name>DownloadPresenter</name>
    <message>
        <source>The model file is right, byte for byte.</source>
        <translation>模型文件正确，逐字节校验无误。</translation>
    </message>
    <message>
        <source>{name} has arrived. Choose it in the list of models at the top.</source>
        <translation>{name} 已下载完成。可在顶部的模型列表中选择。</translation>
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
            <numerusform>{name} 和另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>正在下载 {name}</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>下载</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Hide details</source>
        <translation>隐藏详情</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
</context>
<context>
    <name>ExchangePresenter</name>
    <message>
        <source>There are no chats to export.</source>
        <translation>没有可导出的对话。</translation>
    </message>
    <message>
        <source>Export chat</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON, complete (*.json)</source>
        <translation>JSON，完整 (*.json)</translation>
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
        <translation>导出对话</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Exported from Alcove on {date}</source>
        <translation>{date} 从 Alcove 导出</translation>
    </message>
    <message>
        <source>version {number} of {count}</source>
        <translation>版本 {number} / {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) imported</source>
        <translation>
            <numerusform>已导入 %n 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) exported to {path}</source>
        <translation>
            <numerusform>已将 %n 个对话导出到 {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) could not be read and are not in it</source>
        <translation>
            <numerusform>有 %n 个对话无法读取，未包含在内</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export chats</source>
        <translation>导出对话</translation>
    </message>
    <message numerus="yes">
        <source>Export %n chat(s)</source>
        <translation>
            <numerusform>导出 %n 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>JSON: complete, can be imported again</source>
        <translation>JSON：完整，可再次导入</translation>
    </message>
    <message>
        <source>Markdown: to read and edit</source>
        <translation>Markdown：便于阅读和编辑</translation>
    </message>
    <message>
        <source>HTML: to read in a browser</source>
        <translation>HTML：在浏览器中阅读</translation>
    </message>
    <message>
        <source>PDF: to print and send</source>
        <translation>PDF：打印和发送</translation>
    </message>
    <message>
        <source>One zip file</source>
        <translation>一个 zip 文件</translation>
    </message>
    <message>
        <source>A folder, a file for each chat</source>
        <translation>一个文件夹，每个对话一个文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>FileTray</name>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>读取中</translation>
    </message>
    <message>
        <source>{words}, doesn&apos;t fit</source>
        <translation>{words}，放不下</translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Alcove keeps this text with the message. The file itself is not copied.</source>
        <translation>Alcove 会将此文本与消息一起保存。文件本身不会被复制。</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件的文本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Choose parts…</source>
        <translation>选择部分内容…</translation>
    </message>
    <message>
        <source>Put back into the message</source>
        <translation>放回消息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No match</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>这台电脑上的私密对话</translation>
    </message>
    <message>
        <source>No account. No network. Try it now with the small built-in guide, or get the real thing.</source>
        <translation>无需账号，无需网络。现在就用小巧的内置 Guide 试试，或获取真正的模型。</translation>
    </message>
    <message>
        <source>No account. No network. Ask anything.</source>
        <translation>无需账号，无需网络。有问题尽管问。</translation>
    </message>
    <message>
        <source>Ask the Guide, a tiny built-in model that knows a little about Alcove and can be wrong</source>
        <translation>用英语或法语询问 Guide：一个微型内置模型，对 Alcove 略知一二，也可能出错</translation>
    </message>
</context>
<context>
    <name>FitBars</name>
    <message>
        <source>Memory · {size} GB</source>
        <translation>内存 · {size} GB</translation>
    </message>
    <message>
        <source>Memory shared with {card} · {size} GB</source>
        <translation>与 {card} 共享的内存 · {size} GB</translation>
    </message>
    <message>
        <source>{card} · {size} GB</source>
        <translation>{card} · {size} GB</translation>
    </message>
    <message>
        <source>{size} GB here</source>
        <translation>本机 {size} GB</translation>
    </message>
    <message>
        <source>{size} GB missing</source>
        <translation>缺少 {size} GB</translation>
    </message>
    <message>
        <source>context {length} ·</source>
        <translation>上下文 {length} ·</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>copy for speed</source>
        <translation>加速副本</translation>
    </message>
    <message>
        <source>work</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>to close</source>
        <translation>需关闭</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
</context>
<context>
    <name>FitView</name>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>Automatic: {length}</source>
        <translation>自动：{length}</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>How the window starts, ends and tells you things.</source>
        <translation>窗口如何打开、关闭和发出通知。</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>What the window shows first.</source>
        <translation>窗口首先显示的内容。</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>Keep running hides the window in the notification area. No text is lost either way.</source>
        <translation>“继续运行”会将窗口隐藏到通知区域。两种方式都不会丢失文字。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tells that a long answer is ready while the window isn&apos;t in front.</source>
        <translation>窗口不在前台时，提示长回答已完成。</translation>
    </message>
    <message>
        <source>Tell me about new versions</source>
        <translation>有新版本时告诉我</translation>
    </message>
    <message>
        <source>Asks the address below once a day. It only tells: nothing is fetched or installed.</source>
        <translation>每天查询一次下面的地址。只提示，不下载也不安装任何内容。</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>查找地址</translation>
    </message>
    <message>
        <source>The address of a list of releases, as GitHub, GitLab and Forgejo give to programs.</source>
        <translation>版本列表的地址，即 GitHub、GitLab 和 Forgejo 提供给程序的那种。</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Settings as a file</source>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>To keep them or use them elsewhere. No secrets, no chats, no model files in it.</source>
        <translation>用于备份或在别处使用。不含机密信息、对话和模型文件。</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Last chat</source>
        <translation>上次的对话</translation>
    </message>
    <message>
        <source>Ask if busy</source>
        <translation>忙碌时询问</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>立即查找</translation>
    </message>
    <message>
        <source>Look for a new version now</source>
        <translation>立即查找新版本</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Open the page of the new version</source>
        <translation>打开新版本的页面</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>返回对话</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>帮助主题</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>帮助页</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>These pages are written in English and French so far.</source>
        <translation>这些页面目前只有英文和法文。</translation>
    </message>
</context>
<context>
    <name>HubRow</name>
    <message>
        <source>Asks for consent</source>
        <translation>需要同意</translation>
    </message>
    <message>
        <source>Hide files</source>
        <translation>隐藏文件</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Looking into its files…</source>
        <translation>正在查看其文件…</translation>
    </message>
    <message>
        <source>OpenAI&apos;s usage policy in short: obey the law that applies to you.</source>
        <translation>OpenAI 使用政策要点：遵守适用的法律。</translation>
    </message>
    <message>
        <source>Licence and policy</source>
        <translation>许可证和政策</translation>
    </message>
    <message>
        <source>Its page…</source>
        <translation>打开页面…</translation>
    </message>
    <message>
        <source>{count} B parameters</source>
        <translation>{count}B 参数</translation>
    </message>
    <message>
        <source>{count} B active</source>
        <translation>{count}B 激活</translation>
    </message>
    <message>
        <source>licence not named</source>
        <translation>未注明许可证</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} 次下载</translation>
    </message>
</context>
<context>
    <name>HubSection</name>
    <message>
        <source>More from the Hub</source>
        <translation>Hub 上的更多模型</translation>
    </message>
    <message>
        <source>What others have made of gpt-oss. A search connects to {host} and sends its words, no more.</source>
        <translation>他人基于 gpt-oss 制作的模型。搜索会连接 {host}，只发送搜索词。</translation>
    </message>
    <message>
        <source>For example: law, medicine, French</source>
        <translation>例如：法律、医学、法语</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>搜索 Hub</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Your token…</source>
        <translation>访问令牌…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>搜索中…</translation>
    </message>
    <message numerus="yes">
        <source>%n models found</source>
        <translation>
            <numerusform>找到 %n 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another kind left out: Alcove runs gpt-oss</source>
        <translation>
            <numerusform>已排除 %n 个其他类型的模型：Alcove 只运行 gpt-oss</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n chat(s) so far</source>
        <translation>
            <numerusform>已处理 %n 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Import these again as copies</source>
        <translation>作为副本再次导入</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>无法读取的内容</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Importing chats</source>
        <translation>正在导入对话</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) found</source>
        <translation>
            <numerusform>找到 %n 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are here already and will be skipped.</source>
        <translation>
            <numerusform>其中 %n 个已存在，将跳过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Alcove reads its own JSON, ChatGPT&apos;s conversations.json or the zip file of its data export, Open WebUI&apos;s export, LM Studio&apos;s conversation files, Jan&apos;s threads and the export of llama.cpp&apos;s own page.</source>
        <translation>Alcove 可读取自己的 JSON、ChatGPT 的 conversations.json 或其数据导出的 zip 文件、Open WebUI 的导出、LM Studio 的对话文件、Jan 的对话和 llama.cpp 网页的导出。</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) imported</source>
        <translation>
            <numerusform>已导入 %n 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: they are here already.</source>
        <translation>
            <numerusform>已跳过 %n 个：已存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was imported so far stays.</source>
        <translation>已取消。已导入的内容会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be read:</source>
        <translation>
            <numerusform>有 %n 项无法读取：</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures are left out</source>
        <translation>不含图片</translation>
    </message>
    <message>
        <source>of files the export holds their names only</source>
        <translation>导出中只有文件名</translation>
    </message>
    <message>
        <source>the file ends inside it</source>
        <translation>文件在中途结束</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>the file is damaged here</source>
        <translation>文件此处已损坏</translation>
    </message>
    <message>
        <source>no chats in it</source>
        <translation>其中没有对话</translation>
    </message>
    <message>
        <source>no chat of a program that is known</source>
        <translation>不是已知程序的对话</translation>
    </message>
    <message>
        <source>a chat without messages</source>
        <translation>没有消息的对话</translation>
    </message>
    <message>
        <source>it unpacks to too much</source>
        <translation>解压后过大</translation>
    </message>
    <message>
        <source>a part of a message was kept as text</source>
        <translation>消息的一部分作为文本保留</translation>
    </message>
</context>
<context>
    <name>ImportSources</name>
    <message>
        <source>Chats (*.json *.jsonl *.zip)</source>
        <translation>对话 (*.json *.jsonl *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>从文件夹…</translation>
    </message>
    <message>
        <source>From {program} on this computer</source>
        <translation>从本机的 {program}</translation>
    </message>
</context>
<context>
    <name>LimitLine</name>
    <message>
        <source>Only the first {limit} characters are kept.</source>
        <translation>只保留前 {limit} 个字符。</translation>
    </message>
</context>
<context>
    <name>LockControls</name>
    <message>
        <source>On: chats, drafts, files and backups are encrypted.</source>
        <translation>开启：对话、草稿、文件和备份均已加密。</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>关闭。</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>设置口令…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>更改口令…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Switch the lock off</source>
        <translation>关闭锁定</translation>
    </message>
    <message>
        <source>What it protects from</source>
        <translation>它能防护什么</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>%n 秒后可再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer is still being written. Your chats are closed when it has ended.</source>
        <translation>仍在生成回答。结束后将关闭对话。</translation>
    </message>
    <message>
        <source>Alcove is locked</source>
        <translation>Alcove 已锁定</translation>
    </message>
    <message>
        <source>Your chats are encrypted on this computer.</source>
        <translation>这台电脑上的对话已加密。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>忘记口令？</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read these chats, not even Alcove. You can begin anew: they are put aside then, in case you remember.</source>
        <translation>没有口令，谁也无法读取这些对话，Alcove 也不行。可以重新开始：原有对话会另行存放，以备想起口令。</translation>
    </message>
    <message>
        <source>Begin anew…</source>
        <translation>重新开始…</translation>
    </message>
</context>
<context>
    <name>LockPresenter</name>
    <message>
        <source>The chats and backups are put aside in the data folder, encrypted as they are, and Alcove starts without a lock. With the passphrase they can be put back by hand.</source>
        <translation>对话和备份将以加密状态另行存放在数据文件夹中，Alcove 将在不加锁的状态下启动。有口令即可手动放回。</translation>
    </message>
    <message>
        <source>Begin anew?</source>
        <translation>重新开始？</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>The lock is on.</source>
        <translation>锁定已开启。</translation>
    </message>
    <message>
        <source>The lock is off.</source>
        <translation>锁定已关闭。</translation>
    </message>
    <message>
        <source>These old files are damaged and could not be encrypted; remove them if need be:</source>
        <translation>这些旧文件已损坏，无法加密；如有需要请移除：</translation>
    </message>
    <message>
        <source>These backups could not be decrypted:</source>
        <translation>无法解密这些备份：</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>口令已更改。</translation>
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
        <translation>消息中的文件：{name}</translation>
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
        <translation>你</translation>
    </message>
</context>
<context>
    <name>ModelPresenter</name>
    <message>
        <source>Choose a gpt-oss model</source>
        <translation>选择 gpt-oss 模型</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>模型 (*.gguf)</translation>
    </message>
    <message>
        <source>Use a file I have…</source>
        <translation>使用已有文件…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>Unload, free its memory</source>
        <translation>卸载并释放内存</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>取消加载</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
</context>
<context>
    <name>ModelSection</name>
    <message>
        <source>How gpt-oss is loaded. Automatic picks what fits; change a value only when you need to.</source>
        <translation>gpt-oss 的加载方式。“自动”会选择合适的值；仅在需要时更改。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Speed on this computer</source>
        <translation>在这台电脑上的速度</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>安全模式</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>How much of the conversation the model sees. More needs more memory.</source>
        <translation>模型能看到多少对话内容。越多越占内存。</translation>
    </message>
    <message>
        <source>Unload when idle</source>
        <translation>空闲时卸载</translation>
    </message>
    <message>
        <source>Gives the memory back after a while; the next message loads the model again.</source>
        <translation>一段时间后释放内存；下一条消息会重新加载模型。</translation>
    </message>
    <message>
        <source>Load at start</source>
        <translation>启动时加载</translation>
    </message>
    <message>
        <source>Otherwise the model is loaded with the first message.</source>
        <translation>否则在发送第一条消息时加载模型。</translation>
    </message>
    <message>
        <source>Read ahead</source>
        <translation>预读</translation>
    </message>
    <message>
        <source>While idle, computes what the next question builds on: follow-ups start at once.</source>
        <translation>空闲时预先计算下一个问题所需的基础，追问可立即开始。</translation>
    </message>
    <message>
        <source>Chats kept ready on disk</source>
        <translation>磁盘上保留的对话</translation>
    </message>
    <message>
        <source>What the model has read of your latest chats, so that they go on at once.</source>
        <translation>模型已读过的最近对话内容，以便立即继续。</translation>
    </message>
    <message>
        <source>Automatic gives {card} all that it can hold; 0 uses the processor alone.</source>
        <translation>“自动”让{card}尽量多承载；0 表示只用处理器。</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>GPU 上的层数</translation>
    </message>
    <message>
        <source>Experts kept in main memory</source>
        <translation>留在主内存的专家</translation>
    </message>
    <message>
        <source>Of so many layers. Lets gpt-oss-120b run on a smaller GPU.</source>
        <translation>这么多层的专家。使 gpt-oss-120b 能在较小的 GPU 上运行。</translation>
    </message>
    <message>
        <source>Context precision</source>
        <translation>上下文精度</translation>
    </message>
    <message>
        <source>8-bit halves the context&apos;s memory. It is slower with gpt-oss.</source>
        <translation>8 位可使上下文内存减半，但在 gpt-oss 上较慢。</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Saves memory in long contexts. Less than 16 bits of precision needs it.</source>
        <translation>节省长上下文的内存。低于 16 位的精度需要开启。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Processor threads that compute. More than the physical cores is slower.</source>
        <translation>用于计算的处理器线程。超过物理核心数反而更慢。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Tokens of the prompt computed at once. More is faster and needs more memory.</source>
        <translation>一次计算的提示词词元数。越多越快，也越占内存。</translation>
    </message>
    <message>
        <source>Extra buffers</source>
        <translation>额外缓冲区</translation>
    </message>
    <message>
        <source>A second, repacked copy of the weights: faster, where memory is ample.</source>
        <translation>权重的另一份重排副本：内存充裕时更快。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>16-bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>8-bit</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>4-bit</source>
        <translation>4 位</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>停止测量</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measure what is fastest here</source>
        <translation>测量本机最快的设置</translation>
    </message>
    <message>
        <source>Measuring threads, batches, buffers and processor variants: {percent}</source>
        <translation>正在测量线程、批大小、缓冲区和处理器变体：{percent}</translation>
    </message>
    <message>
        <source>Tries threads, batches, buffers and processor variants, up to 3 minutes, and keeps what is fastest. Chatting ends it.</source>
        <translation>尝试线程、批大小、缓冲区和处理器变体，最多 3 分钟，保留最快的。开始对话即中止。</translation>
    </message>
    <message>
        <source>Try everything again</source>
        <translation>全部重新尝试</translation>
    </message>
    <message>
        <source>Memory with these values, in GB</source>
        <translation>按这些值所需的内存（GB）</translation>
    </message>
    <message>
        <source>Applies at the next load ·</source>
        <translation>下次加载时生效 ·</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>立即重新加载</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>返回对话</translation>
    </message>
</context>
<context>
    <name>NoticeArea</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>The answer is ready</source>
        <translation>回答已完成</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>from {low} to {high}</source>
        <translation>{low} 到 {high}</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>in place of {value}</source>
        <translation>取代 {value}</translation>
    </message>
    <message>
        <source>A number from {low} to {high} is possible.</source>
        <translation>可填写 {low} 到 {high} 之间的数。</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推荐</translation>
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
        <translation>仍要下载</translation>
    </message>
    <message>
        <source>Use a file I have…</source>
        <translation>使用已有文件…</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>使用 {name}</translation>
    </message>
    <message>
        <source>Reasoning, tools and code, fully offline.</source>
        <translation>思考、工具和代码，完全离线。</translation>
    </message>
    <message>
        <source>The large model, for computers with 80 GB of memory and more.</source>
        <translation>大型模型，适合内存 80 GB 及以上的电脑。</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Recent chats</source>
        <translation>最近的对话</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>搜索中…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search chats, or type what you want to do</source>
        <translation>搜索对话，或输入想做的事</translation>
    </message>
    <message>
        <source>Search chats and commands</source>
        <translation>搜索对话和命令</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
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
        <translation>正在建立搜索索引：{percent}%。完成后可找到更早的对话。</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>{count} of {all} chosen · {cost} tokens</source>
        <translation>已选 {count}/{all} · {cost} 个词元</translation>
    </message>
    <message>
        <source>{count} of {all} chosen · {cost} of {room} tokens that are free</source>
        <translation>已选 {count}/{all} · {cost} 个词元，可用 {room} 个</translation>
    </message>
    <message>
        <source>Choose parts</source>
        <translation>选择部分内容</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>文件的部分</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Choose all parts</source>
        <translation>选择所有部分</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Choose no part</source>
        <translation>不选任何部分</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>排除此文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use these parts</source>
        <translation>使用所选部分</translation>
    </message>
    <message>
        <source>Choose what the model shall read. The whole takes {cost} tokens.</source>
        <translation>选择要让模型读取的内容。全部需要 {cost} 个词元。</translation>
    </message>
    <message>
        <source>The whole takes {cost} tokens and {room} are free. Choose what the model shall read.</source>
        <translation>全部需要 {cost} 个词元，可用 {room} 个。选择要让模型读取的内容。</translation>
    </message>
    <message numerus="yes">
        <source>First %n page(s) that fit</source>
        <translation>
            <numerusform>放得下的前 %n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %n section(s) that fit</source>
        <translation>
            <numerusform>放得下的前 %n 节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %n part(s) that fit</source>
        <translation>
            <numerusform>放得下的前 %n 个部分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>see its text</source>
        <translation>见许可证文本</translation>
    </message>
    <message>
        <source>Show its licence…</source>
        <translation>显示其许可证…</translation>
    </message>
    <message>
        <source>Show the licence of the chosen part</source>
        <translation>显示所选组件的许可证</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message numerus="yes">
        <source>At least %n character(s). Four or more random words are best.</source>
        <translation>
            <numerusform>至少 %n 个字符。最好使用四个以上的随机单词。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two aren&apos;t the same yet.</source>
        <translation>两次输入尚不一致。</translation>
    </message>
    <message>
        <source>Backup {n} of {count}…</source>
        <translation>备份 {n} / {count}…</translation>
    </message>
    <message>
        <source>Your chats are being encrypted…</source>
        <translation>正在加密对话…</translation>
    </message>
    <message>
        <source>The passphrase is being changed…</source>
        <translation>正在更改口令…</translation>
    </message>
    <message>
        <source>Your chats are being decrypted…</source>
        <translation>正在解密对话…</translation>
    </message>
    <message>
        <source>The backup is being restored…</source>
        <translation>正在恢复备份…</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>当前口令</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>备份的口令</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>再次输入新口令</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Your chats and their backups are encrypted with it. There is no way around it: without the passphrase they are lost. Write it down and keep it in a safe place.</source>
        <translation>对话及其备份将用它加密。没有其他办法：丢失口令即丢失对话。请写下来并妥善保管。</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>设置口令</translation>
    </message>
    <message>
        <source>Encrypt my chats</source>
        <translation>加密对话</translation>
    </message>
    <message>
        <source>It opens the same key. Who knows the old passphrase and has an old copy of your data could still read; against that, switch the lock off and on again.</source>
        <translation>新口令打开的是同一把密钥。知道旧口令并持有旧数据副本的人仍能读取；要防止这一点，请先关闭锁定再重新开启。</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>It was made under another lock. The lock of this computer stays as it is.</source>
        <translation>备份是在另一锁定下创建的。这台电脑的锁定保持不变。</translation>
    </message>
    <message>
        <source>This backup has its own passphrase</source>
        <translation>此备份有自己的口令</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Your chats and their backups become readable for whoever can use your account.</source>
        <translation>能使用此账户的任何人都将能读取对话及其备份。</translation>
    </message>
    <message>
        <source>Switch the lock off</source>
        <translation>关闭锁定</translation>
    </message>
    <message>
        <source>Decrypt my chats</source>
        <translation>解密对话</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>PathLabel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Licence and usage policy</source>
        <translation>许可证和使用政策</translation>
    </message>
    <message>
        <source>Licence and usage policy of gpt-oss</source>
        <translation>gpt-oss 的许可证和使用政策</translation>
    </message>
    <message>
        <source>Usage policy</source>
        <translation>使用政策</translation>
    </message>
    <message>
        <source>Apache 2.0</source>
        <translation>Apache 2.0</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>显示哪份文本</translation>
    </message>
    <message>
        <source>In short: use, change and share the models freely, also for money; pass this text on with them. There is no warranty.</source>
        <translation>要点：可自由使用、修改和分享模型，也可收费；分享时请附上此文本。不提供任何担保。</translation>
    </message>
    <message>
        <source>In short: obey the law that applies to you. Alcove checks nothing and sends nothing; what you do with the answers is up to you.</source>
        <translation>要点：请遵守适用的法律。Alcove 不检查也不发送任何内容；如何使用回答由用户自行决定。</translation>
    </message>
    <message>
        <source>Open at its source…</source>
        <translation>打开来源页面…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>None yet.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use this preset as the instructions</source>
        <translation>将此预设用作指令</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit this preset</source>
        <translation>编辑此预设</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add a preset</source>
        <translation>添加预设</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Instructions of the preset</source>
        <translation>预设的指令</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Chats stay on this computer. No account, no telemetry, no crash reports sent.</source>
        <translation>对话只保存在这台电脑上。无账号、无遥测、不发送崩溃报告。</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>隐私与数据</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Off: no connection is opened at all. On: only what you start or have switched on.</source>
        <translation>关：不建立任何连接。开：只有自己发起或已打开的功能会连接。</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>A passphrase that encrypts your chats. Without it nobody can read them.</source>
        <translation>用口令加密对话。没有口令，谁也无法读取。</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>自动锁定</translation>
    </message>
    <message>
        <source>So long without a key or the mouse. An answer being written is finished first.</source>
        <translation>无键盘或鼠标操作达到此时长后锁定。正在生成的回答会先完成。</translation>
    </message>
    <message>
        <source>Lock a hidden window</source>
        <translation>窗口隐藏时锁定</translation>
    </message>
    <message>
        <source>At once when the window is minimised or closed into the notification area.</source>
        <translation>窗口最小化或关闭到通知区域时立即锁定。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>system, none, or an address such as http://host:8080 or socks5://host:1080.</source>
        <translation>system、none 或地址，如 http://host:8080 或 socks5://host:1080。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>An address in place of the Hugging Face Hub. Your token is never sent there.</source>
        <translation>代替 Hugging Face Hub 的地址。访问令牌绝不会发送到那里。</translation>
    </message>
    <message>
        <source>Certificates of a company</source>
        <translation>企业证书</translation>
    </message>
    <message>
        <source>A file in PEM form, trusted besides the system&apos;s certificates.</source>
        <translation>PEM 格式的文件，与系统证书一同受信任。</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>同时下载数</translation>
    </message>
    <message>
        <source>Others wait for their turn.</source>
        <translation>其余排队等待。</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度限制</translation>
    </message>
    <message>
        <source>Of all downloads together.</source>
        <translation>所有下载合计。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} MB/s</source>
        <translation>{count} MB/s</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) in it. Each is removed for good after 30 days.</source>
        <translation>
            <numerusform>其中有 %n 个对话。每个对话在 30 天后永久删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections of this session</source>
        <translation>本次运行的连接</translation>
    </message>
    <message>
        <source>Every connection that Alcove opens: only what you start or have switched on.</source>
        <translation>Alcove 建立的每个连接：只有自己发起或已打开的功能。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A copy of all chats is made each day; seven are kept. Yours stay.</source>
        <translation>每天备份所有对话，保留七份。手动创建的备份会一直保留。</translation>
    </message>
    <message>
        <source>Export and import chats</source>
        <translation>导出和导入对话</translation>
    </message>
    <message>
        <source>All chats into files; chats from Alcove, ChatGPT, Open WebUI, LM Studio, Jan and llama.cpp out of files.</source>
        <translation>将所有对话导出到文件；从文件导入 Alcove、ChatGPT、Open WebUI、LM Studio、Jan 和 llama.cpp 的对话。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Chats, backups, settings, logs and downloaded models, for good.</source>
        <translation>永久删除对话、备份、设置、日志和已下载的模型。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>导出所有对话…</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>导入对话…</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>全部删除…</translation>
    </message>
    <message>
        <source>chats {size}</source>
        <translation>对话 {size}</translation>
    </message>
    <message>
        <source>backups {size}</source>
        <translation>备份 {size}</translation>
    </message>
    <message>
        <source>downloaded models {size}</source>
        <translation>已下载的模型 {size}</translation>
    </message>
    <message>
        <source>logs {size}</source>
        <translation>日志 {size}</translation>
    </message>
    <message>
        <source>other {size}</source>
        <translation>其他 {size}</translation>
    </message>
</context>
<context>
    <name>PrivacyStrip</name>
    <message numerus="yes">
        <source>%n connection(s) open</source>
        <translation>
            <numerusform>%n 个活动连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats stay on this computer</source>
        <translation>对话只保存在这台电脑上</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>一切都留在这台电脑上</translation>
    </message>
</context>
<context>
    <name>PromptView</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n 处匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Exact prompt</source>
        <translation>实际提示词</translation>
    </message>
    <message>
        <source>Find in the prompt</source>
        <translation>在提示词中查找</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>How this reply was made was not recorded.</source>
        <translation>未记录此回答的生成方式。</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>思考强度</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message numerus="yes">
        <source>%n messages wait</source>
        <translation>
            <numerusform>%n 条消息正在等待</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Message that waits</source>
        <translation>等待中的消息</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Send earlier</source>
        <translation>提前发送</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>推后发送</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>ReadingNote</name>
    <message>
        <source>The answer is being read aloud.</source>
        <translation>正在朗读回答。</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止朗读</translation>
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
        <translation>思考了 {seconds} 秒</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>已思考</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>立即回答</translation>
    </message>
    <message>
        <source>effort low</source>
        <translation>强度低</translation>
    </message>
    <message>
        <source>effort medium</source>
        <translation>强度中</translation>
    </message>
    <message>
        <source>effort high</source>
        <translation>强度高</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Edit the answer</source>
        <translation>编辑回答</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>保存为新版本</translation>
    </message>
    <message>
        <source>Edit the reasoning</source>
        <translation>编辑思考</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>从这里继续</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Reading {done} of {total} tokens</source>
        <translation>正在读取 {done} / {total} 个词元</translation>
    </message>
    <message>
        <source>, about {seconds} s left</source>
        <translation>，约剩 {seconds} 秒</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>已停止此回答。</translation>
    </message>
</context>
<context>
    <name>ReplyActions</name>
    <message>
        <source>Retry ▾</source>
        <translation>重试 ▾</translation>
    </message>
    <message>
        <source>Retry with an effort</source>
        <translation>选择强度重试</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>更多 ▾</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>此回答的更多操作</translation>
    </message>
    <message>
        <source>Figures of this answer: {figures}</source>
        <translation>此回答的数据：{figures}</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>{speed} tok/s</source>
        <translation>{speed} 词元/秒</translation>
    </message>
    <message>
        <source>first token {first} s</source>
        <translation>首词元 {first} 秒</translation>
    </message>
    <message>
        <source>Same effort</source>
        <translation>相同强度</translation>
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
        <translation>继续此回答</translation>
    </message>
    <message>
        <source>Edit the answer</source>
        <translation>编辑回答</translation>
    </message>
    <message>
        <source>Edit the reasoning and continue</source>
        <translation>编辑思考并继续</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <source>Branch into a new chat</source>
        <translation>分支为新对话</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Show exact prompt</source>
        <translation>显示实际提示词</translation>
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
        <translation>{speed} 词元/秒</translation>
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
        <translation>模型</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>思考强度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>首词元用时</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>生成的词元</translation>
    </message>
    <message>
        <source>of them reasoning</source>
        <translation>其中思考</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>提示词的词元</translation>
    </message>
    <message>
        <source>of them reused</source>
        <translation>其中复用</translation>
    </message>
    <message>
        <source>Speed of reading</source>
        <translation>读取速度</translation>
    </message>
    <message>
        <source>Part of the prompt was read again: the text changed further back than the cache can return to at once, so it went on from an older point.</source>
        <translation>重新读取了部分提示词：文本更改处早于缓存能立即回到的位置，因此从更早的位置继续。</translation>
    </message>
    <message>
        <source>The whole prompt was read again: the text changed at a place to which the cache could no longer return.</source>
        <translation>重新读取了整个提示词：文本更改处已超出缓存能回到的位置。</translation>
    </message>
    <message>
        <source>Part of the prompt was read again ({reason}).</source>
        <translation>重新读取了部分提示词（{reason}）。</translation>
    </message>
    <message>
        <source>The whole prompt was read: nothing of it was in the cache, as in a new chat or with another model.</source>
        <translation>读取了整个提示词：缓存中没有相关内容，如在新对话中或换用其他模型时。</translation>
    </message>
    <message>
        <source>What was in the cache was reused; only what is new was read.</source>
        <translation>复用了缓存中的内容，只读取了新内容。</translation>
    </message>
    <message>
        <source>Figures of this answer</source>
        <translation>此回答的数据</translation>
    </message>
</context>
<context>
    <name>ReplyPresenter</name>
    <message>
        <source>Export the prompt</source>
        <translation>导出提示词</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>in place of {value}</source>
        <translation>取代 {value}</translation>
    </message>
    <message>
        <source>Use the general value</source>
        <translation>使用通用值</translation>
    </message>
    <message>
        <source>as for all models</source>
        <translation>与所有模型相同</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Recommended: {value}</source>
        <translation>推荐：{value}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Restore the defaults of this section</source>
        <translation>恢复此部分的默认值</translation>
    </message>
    <message>
        <source>For {model} only</source>
        <translation>仅限 {model}</translation>
    </message>
    <message>
        <source>For all models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>Which models these values are for</source>
        <translation>这些值适用的模型</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>返回对话</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>设置分类</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>隐私与数据</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Exported to {path}</source>
        <translation>已导出到 {path}</translation>
    </message>
    <message>
        <source>The settings were imported.</source>
        <translation>设置已导入。</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <translation>{part} 的许可证</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>设置 (*.json)</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>The password of the proxy is kept in the system&apos;s key store.</source>
        <translation>代理密码保存在系统的密钥库中。</translation>
    </message>
    <message>
        <source>This system has no key store: the proxy&apos;s password is kept until Alcove is closed.</source>
        <translation>此系统没有密钥库：代理密码保留到 Alcove 关闭。</translation>
    </message>
</context>
<context>
    <name>ShelfPresenter</name>
    <message numerus="yes">
        <source>%n usable model(s) in {folder}. New files there appear by themselves.</source>
        <translation>
            <numerusform>{folder} 中有 %n 个可用模型。新文件会自动出现。</numerusform>
        </translation>
    </message>
    <message>
        <source>No gpt-oss of LM Studio, Jan, Ollama, GPT4All, Hugging Face or llama.cpp here.</source>
        <translation>这台电脑上没有来自 LM Studio、Jan、Ollama、GPT4All、Hugging Face 或 llama.cpp 的 gpt-oss。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) found in {programs}, used where they are.</source>
        <translation>
            <numerusform>在 {programs} 中找到 %n 个模型，直接在原处使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more can&apos;t be used, see below.</source>
        <translation>
            <numerusform>另有 %n 个不可用，见下方。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is on the disk, read back and right. Pull it out when the system says so.</source>
        <translation>{name} 已写入磁盘，回读校验无误。系统允许后即可拔出。</translation>
    </message>
    <message>
        <source>{name} has arrived, every part checked.</source>
        <translation>{name} 已复制完成，各部分均已校验。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Move to which folder?</source>
        <translation>移动到哪个文件夹？</translation>
    </message>
    <message>
        <source>Which disk?</source>
        <translation>哪个磁盘？</translation>
    </message>
    <message>
        <source>Unload and move to trash</source>
        <translation>卸载并移到回收站</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Move {file} to the trash? It lies in {folder}.</source>
        <translation>将 {file} 移到回收站？它位于 {folder}。</translation>
    </message>
    <message>
        <source>Move {file} to the trash? It lies in {folder}, where others may use it too.</source>
        <translation>将 {file} 移到回收站？它位于 {folder}，其他程序或其他人可能也在使用。</translation>
    </message>
    <message>
        <source>{file} lies in the trash of your system; you can put it back from there.</source>
        <translation>{file} 已在系统的回收站中，可从那里还原。</translation>
    </message>
    <message>
        <source>{file} was deleted for good.</source>
        <translation>{file} 已永久删除。</translation>
    </message>
    <message>
        <source>{name} is loaded. It must be unloaded first; an answer that is being written stops.</source>
        <translation>{name} 已加载，须先卸载；正在生成的回答会停止。</translation>
    </message>
    <message>
        <source>Unload and go on</source>
        <translation>卸载并继续</translation>
    </message>
    <message>
        <source>The disk of {name} has no trash. Delete the file for good?</source>
        <translation>{name} 所在的磁盘没有回收站。永久删除该文件？</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>选择模型文件夹</translation>
    </message>
    <message>
        <source>Choose the disk with the model kit</source>
        <translation>选择含模型套件的磁盘</translation>
    </message>
    <message>
        <source>There are several kits on this disk. Which one?</source>
        <translation>此磁盘上有多个套件。哪一个？</translation>
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
        <translation>使用</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>使用 {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>ShelfSection</name>
    <message>
        <source>{folder}: stop watching</source>
        <translation>{folder}：停止监视</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Import a model kit from a disk…</source>
        <translation>从磁盘导入模型套件…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) · {size}</source>
        <translation>
            <numerusform>%n 个文件 · {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>这台电脑上</translation>
    </message>
    <message>
        <source>Use a file I have…</source>
        <translation>使用已有文件…</translation>
    </message>
    <message>
        <source>Find models from other apps</source>
        <translation>查找其他应用的模型</translation>
    </message>
    <message>
        <source>More ways to add models</source>
        <translation>添加模型的更多方式</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Folders whose models are shown here:</source>
        <translation>在此显示其模型的文件夹：</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Click a field and press the new keys. Keys in use elsewhere are refused.</source>
        <translation>点击输入框并按下新的按键。已被占用的按键不可用。</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Back to {keys}</source>
        <translation>恢复为 {keys}</translation>
    </message>
    <message>
        <source>{keys} already does this: {act}.</source>
        <translation>{keys} 已用于：{act}。</translation>
    </message>
    <message>
        <source>{keys} is needed for writing and editing.</source>
        <translation>{keys} 用于书写和编辑。</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Move to folder</source>
        <translation>移到文件夹</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新建文件夹…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>无文件夹</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>保留此对话</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>过去 30 天</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>Your chats will appear here.</source>
        <translation>对话会显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>Trash, %n chats</source>
        <translation>
            <numerusform>回收站，%n 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message numerus="yes">
        <source>%n downloading</source>
        <translation>
            <numerusform>%n 个正在下载</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation>在此文件夹中新建对话</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation>删除文件夹，保留其对话</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats</source>
        <translation>
            <numerusform>删除 %n 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>Search chats and commands</source>
        <translation>搜索对话和命令</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>SidebarPresenter</name>
    <message>
        <source>The new chat goes into the folder {name}.</source>
        <translation>新对话将放入文件夹“{name}”。</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>{title} (branch)</source>
        <translation>{title}（分支）</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title}（副本）</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>已导出到 {path}</translation>
    </message>
</context>
<context>
    <name>TemporaryNote</name>
    <message>
        <source>Temporary chat: nothing of it is stored. It is gone when Alcove is closed.</source>
        <translation>临时对话：不保存任何内容。Alcove 关闭后即消失。</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>保留此对话</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Your token of the Hub</source>
        <translation>Hub 访问令牌</translation>
    </message>
    <message>
        <source>Only for models whose makers ask for consent. It is kept in the system&apos;s key store and sent to huggingface.co alone, never to a mirror or a file server.</source>
        <translation>仅用于制作者要求同意的模型。令牌保存在系统密钥库中，只发送给 huggingface.co，绝不发送给镜像或文件服务器。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>保存令牌</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>删除令牌</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Asking the key store…</source>
        <translation>正在查询密钥库…</translation>
    </message>
    <message>
        <source>No token is kept.</source>
        <translation>未保存令牌。</translation>
    </message>
    <message>
        <source>A token is kept in the key store.</source>
        <translation>令牌已保存在密钥库中。</translation>
    </message>
    <message>
        <source>This system has no key store: the token is kept until Alcove is closed.</source>
        <translation>此系统没有密钥库：令牌只保留到 Alcove 关闭为止。</translation>
    </message>
</context>
<context>
    <name>ToolCard</name>
    <message>
        <source>running…</source>
        <translation>运行中…</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} 毫秒</translation>
    </message>
    <message>
        <source>failed: {reason}</source>
        <translation>失败：{reason}</translation>
    </message>
    <message>
        <source>Tool call {name}: {arguments}, {result}</source>
        <translation>工具调用 {name}：{arguments}，{result}</translation>
    </message>
</context>
<context>
    <name>ToolsSection</name>
    <message>
        <source>What the model may use while it answers. All of them run on this computer.</source>
        <translation>模型回答时可以使用的工具。全部在这台电脑上运行。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>Lets the model compute exactly instead of guessing.</source>
        <translation>让模型精确计算，而不是猜测。</translation>
    </message>
</context>
<context>
    <name>TrashModel</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Nothing found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats for ever?</source>
        <translation>
            <numerusform>永久删除 %n 个对话？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>永久删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n chats in the trash for ever?</source>
        <translation>
            <numerusform>永久删除回收站中的全部 %n 个对话？</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. A daily backup may still hold them for a week.</source>
        <translation>此操作无法撤销。每日备份中可能还会保留一周。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>返回对话</translation>
    </message>
    <message>
        <source>Deleted chats stay here for 30 days. After that they are removed for good.</source>
        <translation>已删除的对话在此保留 30 天，之后永久删除。</translation>
    </message>
    <message>
        <source>Search the trash</source>
        <translation>搜索回收站</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>已删除的对话</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>TuningPresenter</name>
    <message>
        <source>It may become faster: Settings, Model measures what is best for this computer.</source>
        <translation>还可以更快：设置中的“模型”可测量最适合这台电脑的方式。</translation>
    </message>
</context>
<context>
    <name>UndoCard</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>已删除：{title}</translation>
    </message>
    <message numerus="yes">
        <source>%n chats deleted</source>
        <translation>
            <numerusform>已删除 %n 个对话</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdatePresenter</name>
    <message>
        <source>Open page</source>
        <translation>打开页面</translation>
    </message>
</context>
<context>
    <name>UsagePanel</name>
    <message>
        <source>The arrow keys or the mouse go through the turns.</source>
        <translation>用方向键或鼠标浏览各轮。</translation>
    </message>
    <message>
        <source>Turn {number}: {speed} tok/s, {tokens} tokens in {seconds} s, first token {first} s, context {context}, {reused} of it reused</source>
        <translation>第 {number} 轮：{speed} 词元/秒，{seconds} 秒 {tokens} 个词元，首词元 {first} 秒，上下文 {context}，其中复用 {reused}</translation>
    </message>
    <message>
        <source>effort low</source>
        <translation>强度低</translation>
    </message>
    <message>
        <source>effort medium</source>
        <translation>强度中</translation>
    </message>
    <message>
        <source>effort high</source>
        <translation>强度高</translation>
    </message>
    <message>
        <source>Usage of this chat</source>
        <translation>此对话的用量</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>生成的词元</translation>
    </message>
    <message>
        <source>of them reasoning</source>
        <translation>其中思考</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>平均速度</translation>
    </message>
    <message>
        <source>{speed} tok/s</source>
        <translation>{speed} 词元/秒</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Prompt reused</source>
        <translation>复用的提示词</translation>
    </message>
    <message>
        <source>Line: speed, up to {speed} tok/s. Bars: context, of {length} tokens.</source>
        <translation>线：速度，最高 {speed} 词元/秒。柱：上下文，共 {length} 个词元。</translation>
    </message>
    <message numerus="yes">
        <source>Speed and context over %n turns</source>
        <translation>
            <numerusform>%n 轮的速度和上下文</numerusform>
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
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>编辑并重新发送</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Branch into a new chat</source>
        <translation>分支为新对话</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>编辑消息</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
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
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>这台电脑上</translation>
    </message>
    <message>
        <source>In the downloads</source>
        <translation>已在下载列表中</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>下载 {name}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Choose the version</source>
        <translation>选择版本</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>保留此版本</translation>
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
        <translation>已编辑</translation>
    </message>
    <message>
        <source>{seconds} s · {reasoning} reasoning · {answer} answer tokens</source>
        <translation>{seconds} 秒 · 思考 {reasoning} · 回答 {answer} 个词元</translation>
    </message>
</context>
<context>
    <name>VersionSwitch</name>
    <message>
        <source>Previous version</source>
        <translation>上一版本</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>下一版本</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message numerus="yes">
        <source>%n chat(s) so far</source>
        <translation>
            <numerusform>已处理 %n 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>Export chats</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>Exporting chats</source>
        <translation>正在导出对话</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n 节</numerusform>
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
        <translation>新对话</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>新建临时对话</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>私密 隐身</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>deleted restore</source>
        <translation>已删除 恢复</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>显示或隐藏侧边栏</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Connections of this session</source>
        <translation>本次运行的连接</translation>
    </message>
    <message>
        <source>network privacy</source>
        <translation>网络 隐私</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>导出所有对话…</translation>
    </message>
    <message>
        <source>save backup</source>
        <translation>保存 备份</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>导入对话…</translation>
    </message>
    <message>
        <source>ChatGPT Open WebUI LM Studio Jan llama.cpp</source>
        <translation>ChatGPT Open WebUI LM Studio Jan llama.cpp</translation>
    </message>
    <message>
        <source>Import a folder of chats…</source>
        <translation>导入对话文件夹…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>此对话的选项</translation>
    </message>
    <message>
        <source>Effort: {effort}</source>
        <translation>思考强度：{effort}</translation>
    </message>
    <message>
        <source>Answer again at {effort}</source>
        <translation>以“{effort}”强度重新回答</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Read the last answer aloud</source>
        <translation>朗读最后的回答</translation>
    </message>
    <message>
        <source>voice speak</source>
        <translation>语音 说话</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <source>answers side by side</source>
        <translation>回答 并排</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>重命名对话</translation>
    </message>
    <message>
        <source>Duplicate the chat</source>
        <translation>创建对话副本</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>复制 副本</translation>
    </message>
    <message>
        <source>Export the chat…</source>
        <translation>导出对话…</translation>
    </message>
    <message>
        <source>save file</source>
        <translation>保存 文件</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>保留此对话</translation>
    </message>
    <message>
        <source>Usage of this chat</source>
        <translation>此对话的用量</translation>
    </message>
    <message>
        <source>tokens speed chart</source>
        <translation>词元 速度 图表</translation>
    </message>
    <message>
        <source>What fills the context</source>
        <translation>上下文的占用</translation>
    </message>
    <message>
        <source>tokens map</source>
        <translation>词元 分布</translation>
    </message>
    <message>
        <source>Delete the chat</source>
        <translation>删除对话</translation>
    </message>
    <message>
        <source>remove trash</source>
        <translation>移除 回收站</translation>
    </message>
    <message>
        <source>Unpin the chat</source>
        <translation>取消固定对话</translation>
    </message>
    <message>
        <source>Pin the chat</source>
        <translation>固定对话</translation>
    </message>
    <message>
        <source>Move to folder: {name}</source>
        <translation>移到文件夹：{name}</translation>
    </message>
    <message>
        <source>Take out of its folder</source>
        <translation>移出文件夹</translation>
    </message>
    <message>
        <source>Switch to {model}</source>
        <translation>切换到 {model}</translation>
    </message>
    <message>
        <source>Unload the model</source>
        <translation>卸载模型</translation>
    </message>
    <message>
        <source>free memory</source>
        <translation>释放 内存</translation>
    </message>
    <message>
        <source>Load the model</source>
        <translation>加载模型</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>主题：浅色</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>主题：深色</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>主题：跟随系统</translation>
    </message>
    <message>
        <source>Settings: general</source>
        <translation>设置：常规</translation>
    </message>
    <message>
        <source>Settings: appearance</source>
        <translation>设置：外观</translation>
    </message>
    <message>
        <source>Settings: model</source>
        <translation>设置：模型</translation>
    </message>
    <message>
        <source>Settings: answers</source>
        <translation>设置：回答</translation>
    </message>
    <message>
        <source>Settings: tools</source>
        <translation>设置：工具</translation>
    </message>
    <message>
        <source>Settings: privacy and data</source>
        <translation>设置：隐私与数据</translation>
    </message>
    <message>
        <source>Settings: keyboard shortcuts</source>
        <translation>设置：快捷键</translation>
    </message>
    <message>
        <source>Settings: about Alcove</source>
        <translation>设置：关于 Alcove</translation>
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
        <translation>继续</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Not enough room on the disk</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>Make room, then go on; what is here is kept.</source>
        <translation>请腾出空间再继续；已下载的内容会保留。</translation>
    </message>
    <message>
        <source>The file on the server is another one</source>
        <translation>服务器上的文件与预期不同</translation>
    </message>
    <message>
        <source>It isn&apos;t the version that Alcove knows, so it was not taken.</source>
        <translation>不是 Alcove 已知的版本，因此未采用。</translation>
    </message>
    <message>
        <source>The download was damaged</source>
        <translation>下载已损坏</translation>
    </message>
    <message>
        <source>Its SHA-256 is not the right one. Which part is wrong can&apos;t be known, so it was removed and all of it must be fetched again.</source>
        <translation>SHA-256 不正确。无法得知哪部分有误，因此文件已移除，须全部重新下载。</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>重新下载</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>模型文件已损坏</translation>
    </message>
    <message>
        <source>Its SHA-256 is not the right one. Which part is wrong can&apos;t be known, so all of it must be fetched again.</source>
        <translation>SHA-256 不正确。无法得知哪部分有误，须全部重新下载。</translation>
    </message>
    <message>
        <source>A part of it went bad on this disk. Alcove looks for that part and fetches it alone.</source>
        <translation>文件的一部分在此磁盘上损坏。Alcove 会找出并只重新获取那部分。</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>The file has a name that can&apos;t be used</source>
        <translation>文件名不可用</translation>
    </message>
    <message>
        <source>It could do harm on this computer, so it was not taken.</source>
        <translation>文件可能危害这台电脑，因此未采用。</translation>
    </message>
    <message>
        <source>Another program is writing this file</source>
        <translation>另一个程序正在写入此文件</translation>
    </message>
    <message>
        <source>Perhaps a second Alcove. Close it, then go on.</source>
        <translation>可能是另一个 Alcove。请关闭它再继续。</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be saved</source>
        <translation>无法保存下载列表</translation>
    </message>
    <message>
        <source>They go on, but the next start won&apos;t know of them. Make room and let Alcove write to its data folder, then try again.</source>
        <translation>下载会继续，但下次启动时将不再知道它们。请腾出空间并允许 Alcove 写入其数据文件夹，然后重试。</translation>
    </message>
    <message>
        <source>This is another kind of model</source>
        <translation>这是另一类模型</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached</source>
        <translation>{host} 无法连接</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Check the network, or get the model another way: from a mirror (see the settings), from a model kit on a USB disk, or use a file that you have.</source>
        <translation>请检查网络，或以其他方式获取模型：从镜像（见设置）、从 USB 磁盘上的模型套件，或使用已有的文件。</translation>
    </message>
    <message>
        <source>Alcove is made for gpt-oss alone and can&apos;t run this one.</source>
        <translation>Alcove 专为 gpt-oss 打造，无法运行此模型。</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>What is here is kept. Go on when the network is back.</source>
        <translation>已下载的内容会保留。网络恢复后请继续。</translation>
    </message>
    <message>
        <source>The network is switched off</source>
        <translation>网络已关闭</translation>
    </message>
    <message>
        <source>Alcove opens no connection until you switch it on in the settings.</source>
        <translation>在设置中开启之前，Alcove 不会建立任何连接。</translation>
    </message>
    <message>
        <source>The network asks for a log-in</source>
        <translation>网络要求登录</translation>
    </message>
    <message>
        <source>It answered with a web page. Log in with your browser, then go on.</source>
        <translation>网络返回了一个网页。请用浏览器登录，然后继续。</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is</source>
        <translation>服务器无法证明其身份</translation>
    </message>
    <message>
        <source>Nothing was sent. In a company, add its certificate file in the settings; else check this computer&apos;s clock.</source>
        <translation>未发送任何内容。若在企业网络中，请在设置中添加其证书文件；否则请检查这台电脑的时钟。</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be used</source>
        <translation>无法使用代理</translation>
    </message>
    <message>
        <source>Check its address in the settings; it looks like http://host:port.</source>
        <translation>请在设置中检查其地址；形如 http://host:port。</translation>
    </message>
    <message>
        <source>The certificate file can&apos;t be read</source>
        <translation>无法读取证书文件</translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM form in the settings.</source>
        <translation>请在设置中选择含 PEM 格式证书的文件。</translation>
    </message>
    <message>
        <source>The mirror&apos;s address can&apos;t be used</source>
        <translation>无法使用镜像地址</translation>
    </message>
    <message>
        <source>Check it in the settings; it looks like https://host.</source>
        <translation>请在设置中检查；形如 https://host。</translation>
    </message>
    <message>
        <source>The server refused the file</source>
        <translation>服务器拒绝了文件</translation>
    </message>
    <message>
        <source>It may want a valid token, or refuse this network. Try again later.</source>
        <translation>可能需要有效的访问令牌，或服务器拒绝此网络。请稍后再试。</translation>
    </message>
    <message>
        <source>The makers of this model ask for consent</source>
        <translation>此模型的制作者要求同意</translation>
    </message>
    <message>
        <source>Accept their terms on the model&apos;s page on the Hub and enter your token, then go on.</source>
        <translation>请在 Hub 的模型页面接受其条款并输入访问令牌，然后继续。</translation>
    </message>
    <message>
        <source>Enter a token…</source>
        <translation>输入访问令牌…</translation>
    </message>
    <message>
        <source>The server doesn&apos;t have this file</source>
        <translation>服务器没有此文件</translation>
    </message>
    <message>
        <source>It was moved or removed, or a mirror lacks it.</source>
        <translation>文件已被移动或移除，或镜像中没有。</translation>
    </message>
    <message>
        <source>The server asks to come back later</source>
        <translation>服务器要求稍后再试</translation>
    </message>
    <message>
        <source>Too much was asked of it. What is here is kept.</source>
        <translation>请求过多。已下载的内容会保留。</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>服务器出现问题</translation>
    </message>
    <message>
        <source>What is here is kept. Try again later.</source>
        <translation>已下载的内容会保留。请稍后再试。</translation>
    </message>
    <message>
        <source>Restart engine</source>
        <translation>重启引擎</translation>
    </message>
    <message>
        <source>Your text is kept.</source>
        <translation>文字已保留。</translation>
    </message>
    <message>
        <source>The engine stopped</source>
        <translation>引擎已停止</translation>
    </message>
    <message>
        <source>Another program or the system ended it, perhaps because memory ran out.</source>
        <translation>引擎被其他程序或系统终止，可能是因为内存不足。</translation>
    </message>
    <message>
        <source>The engine doesn&apos;t answer</source>
        <translation>引擎没有响应</translation>
    </message>
    <message>
        <source>It was ended. Your text is kept.</source>
        <translation>引擎已被终止。文字已保留。</translation>
    </message>
    <message>
        <source>Something wrote to it after it was loaded.</source>
        <translation>加载之后有程序写入了它。</translation>
    </message>
    <message>
        <source>The model file was changed</source>
        <translation>模型文件已被更改</translation>
    </message>
    <message>
        <source>The engine made an error</source>
        <translation>引擎出错</translation>
    </message>
    <message>
        <source>This answer could not be finished. Your text is kept.</source>
        <translation>此回答无法完成。文字已保留。</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>以安全模式启动</translation>
    </message>
    <message>
        <source>The safe mode avoids it and is a little slower.</source>
        <translation>安全模式可避免此问题，但稍慢一些。</translation>
    </message>
    <message>
        <source>The processor refused an instruction.</source>
        <translation>处理器拒绝了一条指令。</translation>
    </message>
    <message>
        <source>It made an error in its own memory.</source>
        <translation>引擎自身的内存出错。</translation>
    </message>
    <message>
        <source>The safe mode may avoid it and is a little slower.</source>
        <translation>安全模式或许可避免此问题，但稍慢一些。</translation>
    </message>
    <message>
        <source>It ended by itself.</source>
        <translation>引擎自行退出。</translation>
    </message>
    <message>
        <source>A check inside it failed.</source>
        <translation>引擎内部检查失败。</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>未加载模型</translation>
    </message>
    <message>
        <source>Choose a model, then try again.</source>
        <translation>请选择模型后再试。</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>选择模型…</translation>
    </message>
    <message>
        <source>The engine can&apos;t be started</source>
        <translation>无法启动引擎</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install it again; your chats stay.</source>
        <translation>程序缺少一部分。请重新安装；对话会保留。</translation>
    </message>
    <message>
        <source>The engine belongs to another version</source>
        <translation>引擎属于其他版本</translation>
    </message>
    <message>
        <source>The program was changed while it ran. Close Alcove and start it again.</source>
        <translation>程序在运行时被更改。请关闭 Alcove 并重新启动。</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Alcove ended unexpectedly last time</source>
        <translation>Alcove 上次意外退出</translation>
    </message>
    <message>
        <source>A fault in the program ended it. Your chats are kept as they were written.</source>
        <translation>程序故障导致退出。对话已按写入时的状态保留。</translation>
    </message>
    <message>
        <source>Memory ran out last time</source>
        <translation>上次内存耗尽</translation>
    </message>
    <message>
        <source>The system ended Alcove. A smaller context or model takes less memory.</source>
        <translation>系统终止了 Alcove。较小的上下文或模型占用的内存更少。</translation>
    </message>
    <message>
        <source>Show the crash files</source>
        <translation>显示崩溃文件</translation>
    </message>
    <message>
        <source>Last time: {title}</source>
        <translation>上次：{title}</translation>
    </message>
    <message>
        <source>{model} can&apos;t be loaded with a {context} context</source>
        <translation>无法以 {context} 上下文加载 {model}</translation>
    </message>
    <message>
        <source>It needs {needed} GB and {free} GB are free.</source>
        <translation>需要 {needed} GB，空闲 {free} GB。</translation>
    </message>
    <message>
        <source>It needs {needed} GB, more than the system lets it have.</source>
        <translation>需要 {needed} GB，超过系统允许的上限。</translation>
    </message>
    <message>
        <source>{program} uses {size} GB.</source>
        <translation>{program} 占用 {size} GB。</translation>
    </message>
    <message>
        <source>Load with {context}</source>
        <translation>以 {context} 加载</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>选择其他…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>校验文件</translation>
    </message>
    <message>
        <source>The model file isn&apos;t there</source>
        <translation>找不到模型文件</translation>
    </message>
    <message>
        <source>It was moved, deleted or is on a disk that isn&apos;t connected.</source>
        <translation>文件已被移动或删除，或所在的磁盘未连接。</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>Choose the .gguf file inside it.</source>
        <translation>请选择其中的 .gguf 文件。</translation>
    </message>
    <message>
        <source>The model file can&apos;t be read</source>
        <translation>无法读取模型文件</translation>
    </message>
    <message>
        <source>Check that you may read it and that its disk is connected.</source>
        <translation>请检查是否有读取权限，以及所在的磁盘是否已连接。</translation>
    </message>
    <message>
        <source>This is not a model file</source>
        <translation>这不是模型文件</translation>
    </message>
    <message>
        <source>Alcove opens gpt-oss models as GGUF files.</source>
        <translation>Alcove 打开 GGUF 格式的 gpt-oss 模型。</translation>
    </message>
    <message>
        <source>The model file is cut off</source>
        <translation>模型文件不完整</translation>
    </message>
    <message>
        <source>A part of it is missing. Download it again.</source>
        <translation>文件缺少一部分。请重新下载。</translation>
    </message>
    <message>
        <source>Its header can&apos;t be read. Download it again.</source>
        <translation>无法读取其文件头。请重新下载。</translation>
    </message>
    <message>
        <source>The parts of the model don&apos;t belong together</source>
        <translation>模型的各部分不匹配</translation>
    </message>
    <message>
        <source>Its parts belong in one folder, under their own names. Choose the first.</source>
        <translation>各部分应以原名放在同一文件夹中。请选择第一个。</translation>
    </message>
    <message>
        <source>The engine can&apos;t make sense of it. A check tells whether it is whole.</source>
        <translation>引擎无法解析该文件。校验可得知文件是否完整。</translation>
    </message>
    <message>
        <source>The model&apos;s weights are damaged</source>
        <translation>模型的权重已损坏</translation>
    </message>
    <message>
        <source>It computes values that are no numbers. A check tells whether it is whole.</source>
        <translation>计算结果不是有效数字。校验可得知文件是否完整。</translation>
    </message>
    <message>
        <source>The model can&apos;t be loaded</source>
        <translation>无法加载模型</translation>
    </message>
    <message>
        <source>The engine refused the file. The details say why.</source>
        <translation>引擎拒绝了文件。原因见详情。</translation>
    </message>
    <message>
        <source>Not enough memory for this model</source>
        <translation>内存不足，无法运行此模型</translation>
    </message>
    <message>
        <source>Close other programs or load it with a smaller context.</source>
        <translation>请关闭其他程序，或以较小的上下文加载。</translation>
    </message>
    <message>
        <source>Load with a smaller context</source>
        <translation>以较小上下文加载</translation>
    </message>
    <message>
        <source>Not enough memory on the graphics card</source>
        <translation>显存不足</translation>
    </message>
    <message>
        <source>Fewer layers on it need less; the others are computed by the processor.</source>
        <translation>放在显卡上的层数越少，所需越少；其余由处理器计算。</translation>
    </message>
    <message>
        <source>Use fewer GPU layers</source>
        <translation>减少 GPU 层数</translation>
    </message>
    <message>
        <source>Load without the GPU</source>
        <translation>不使用 GPU 加载</translation>
    </message>
    <message>
        <source>The graphics card can&apos;t be used</source>
        <translation>无法使用显卡</translation>
    </message>
    <message>
        <source>Its driver is missing or too old. Without it the model runs more slowly.</source>
        <translation>驱动程序缺失或过旧。不用显卡时，模型运行较慢。</translation>
    </message>
    <message>
        <source>The engine can&apos;t compute this model here</source>
        <translation>引擎无法在本机运行该模型</translation>
    </message>
    <message>
        <source>Every way of computing it was tried, and all ended in a fault.</source>
        <translation>已尝试所有运行方式，均告失败。</translation>
    </message>
    <message>
        <source>The model&apos;s disk went away</source>
        <translation>模型所在的磁盘已断开</translation>
    </message>
    <message>
        <source>Its file was removed, changed or can&apos;t be read. Connect the disk again.</source>
        <translation>文件已被移除、更改或无法读取。请重新连接磁盘。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>The last model was not opened</source>
        <translation>未打开上次的模型</translation>
    </message>
    <message>
        <source>The program ended while it was being loaded. The Guide is open in its place.</source>
        <translation>加载模型时程序意外结束。现已改用 Guide。</translation>
    </message>
    <message>
        <source>Load with a small context</source>
        <translation>以小上下文加载</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>发生了意外问题</translation>
    </message>
    <message>
        <source>What was written is kept. The details are in the log.</source>
        <translation>已写入的内容已保留。详情见日志。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Continue in safe mode</source>
        <translation>以安全模式继续</translation>
    </message>
    <message>
        <source>The chats can&apos;t be opened. Make room, then try again.</source>
        <translation>无法打开对话。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>Make room…</source>
        <translation>腾出空间…</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>没有可发送的内容</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>请先写一条消息。</translation>
    </message>
    <message>
        <source>The message is too long</source>
        <translation>消息太长</translation>
    </message>
    <message>
        <source>It is longer than any context of gpt-oss. It is kept; shorten it and send again.</source>
        <translation>消息比 gpt-oss 的任何上下文都长。内容已保留；请缩短后再发送。</translation>
    </message>
    <message>
        <source>The chat doesn&apos;t fit the context</source>
        <translation>对话放不进上下文</translation>
    </message>
    <message>
        <source>Start a new chat, or raise the context length in the settings.</source>
        <translation>请开始新对话，或在设置中增加上下文长度。</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>This doesn&apos;t fit the context</source>
        <translation>放不进上下文</translation>
    </message>
    <message>
        <source>Nothing was sent. Make room, or load the model with a longer context.</source>
        <translation>未发送任何内容。请腾出空间，或以更长的上下文加载模型。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The context is full</source>
        <translation>上下文已满</translation>
    </message>
    <message>
        <source>The answer is kept up to here. Make room, then let the model go on.</source>
        <translation>回答已保留到此处。请腾出空间，再让模型继续。</translation>
    </message>
    <message>
        <source>The answer reached its length limit</source>
        <translation>回答达到长度上限</translation>
    </message>
    <message>
        <source>It is kept up to here.</source>
        <translation>已保留到此处。</translation>
    </message>
    <message>
        <source>The model went round in circles</source>
        <translation>模型陷入循环</translation>
    </message>
    <message>
        <source>It repeated itself and was stopped. What it wrote is kept.</source>
        <translation>模型不断重复，已被停止。写出的内容已保留。</translation>
    </message>
    <message>
        <source>The model gave no answer</source>
        <translation>模型没有给出回答</translation>
    </message>
    <message>
        <source>It ended after its reasoning.</source>
        <translation>模型在思考后就结束了。</translation>
    </message>
    <message>
        <source>No summary was written</source>
        <translation>未能生成摘要</translation>
    </message>
    <message>
        <source>The older turns are as they were. Leave some of them out instead.</source>
        <translation>较早的轮次保持不变。可改为排除其中一些。</translation>
    </message>
    <message>
        <source>This answer was interrupted</source>
        <translation>此回答被中断</translation>
    </message>
    <message>
        <source>The program ended while it was being written. It is kept up to here.</source>
        <translation>生成过程中程序结束了。已保留到此处。</translation>
    </message>
    <message>
        <source>Too many tool calls</source>
        <translation>工具调用过多</translation>
    </message>
    <message>
        <source>The model called tools again and again without an answer.</source>
        <translation>模型反复调用工具而没有回答。</translation>
    </message>
    <message>
        <source>The tool&apos;s result is too large</source>
        <translation>工具结果太大</translation>
    </message>
    <message>
        <source>It would fill the context and was not given to the model yet.</source>
        <translation>结果会占满上下文，尚未交给模型。</translation>
    </message>
    <message>
        <source>Use its beginning</source>
        <translation>使用开头部分</translation>
    </message>
    <message>
        <source>Use all of it</source>
        <translation>使用全部</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written</source>
        <translation>无法写入数据文件夹</translation>
    </message>
    <message>
        <source>Nothing new can be kept. Give Alcove the right to write there and start it again.</source>
        <translation>无法保存新内容。请授予 Alcove 写入权限并重新启动。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>What is on the screen is not stored yet. Make room, then go on.</source>
        <translation>屏幕上的内容尚未保存。请腾出空间，然后继续。</translation>
    </message>
    <message>
        <source>The chat database was damaged</source>
        <translation>对话数据库已损坏</translation>
    </message>
    <message>
        <source>It was set aside and the newest backup was opened.</source>
        <translation>已将其另行存放，并打开了最新的备份。</translation>
    </message>
    <message>
        <source>The chat database is damaged</source>
        <translation>对话数据库已损坏</translation>
    </message>
    <message>
        <source>A part of it can&apos;t be read or changed. A backup can be put in its place in Settings, Privacy and data.</source>
        <translation>其中一部分无法读取或更改。可在“设置”的“隐私与数据”中用备份替换。</translation>
    </message>
    <message>
        <source>These chats belong to a newer Alcove</source>
        <translation>这些对话属于更新版本的 Alcove</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the newer version.</source>
        <translation>未作更改。请启动更新的版本。</translation>
    </message>
    <message>
        <source>The chat database is in use</source>
        <translation>对话数据库正被占用</translation>
    </message>
    <message>
        <source>Another program holds it. Close it and try again.</source>
        <translation>另一个程序正在占用它。请关闭该程序后再试。</translation>
    </message>
    <message>
        <source>The chat database reports an error</source>
        <translation>对话数据库报错</translation>
    </message>
    <message>
        <source>The last change may not be stored. The details say why.</source>
        <translation>最后的更改可能未保存。原因见详情。</translation>
    </message>
    <message>
        <source>The chats are not open</source>
        <translation>对话未打开</translation>
    </message>
    <message>
        <source>Nothing can be stored until they are.</source>
        <translation>打开之前无法保存任何内容。</translation>
    </message>
    <message>
        <source>This chat isn&apos;t there any more</source>
        <translation>此对话已不存在</translation>
    </message>
    <message>
        <source>It was removed for good.</source>
        <translation>此对话已被永久删除。</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved</source>
        <translation>无法保存设置</translation>
    </message>
    <message>
        <source>They hold until Alcove is closed. Check the disk and its permissions.</source>
        <translation>设置在 Alcove 关闭前有效。请检查磁盘及其权限。</translation>
    </message>
    <message>
        <source>The file isn&apos;t there</source>
        <translation>找不到文件</translation>
    </message>
    <message>
        <source>It was moved or deleted. Nothing was imported.</source>
        <translation>文件已被移动或删除。未导入任何内容。</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>Choose another folder or check the disk.</source>
        <translation>请选择其他文件夹或检查磁盘。</translation>
    </message>
    <message>
        <source>The settings file was damaged</source>
        <translation>设置文件已损坏</translation>
    </message>
    <message>
        <source>It was set aside; what could be read was kept.</source>
        <translation>已将其另行存放；可读取的内容已保留。</translation>
    </message>
    <message>
        <source>This backup can&apos;t be used</source>
        <translation>无法使用此备份</translation>
    </message>
    <message>
        <source>It is damaged or no backup of Alcove. Your chats were not changed.</source>
        <translation>文件已损坏，或不是 Alcove 的备份。对话未被更改。</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>正在生成回答</translation>
    </message>
    <message>
        <source>Wait for its end or stop it, then try again.</source>
        <translation>请等待完成或将其停止，然后再试。</translation>
    </message>
    <message>
        <source>This is no settings file of Alcove</source>
        <translation>这不是 Alcove 的设置文件</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file that Alcove has exported.</source>
        <translation>未作更改。请选择 Alcove 导出的文件。</translation>
    </message>
    <message>
        <source>A value in the settings file isn&apos;t allowed</source>
        <translation>设置文件中有不允许的值</translation>
    </message>
    <message>
        <source>Nothing was changed. It is {detail}</source>
        <translation>未作更改。该值：{detail}</translation>
    </message>
    <message>
        <source>The chats are locked</source>
        <translation>对话已锁定</translation>
    </message>
    <message>
        <source>Enter the passphrase to open them.</source>
        <translation>请输入口令以打开。</translation>
    </message>
    <message>
        <source>This is not the passphrase</source>
        <translation>口令不正确</translation>
    </message>
    <message>
        <source>Nothing was changed. Mind capital letters and the keyboard&apos;s language.</source>
        <translation>未作更改。请留意大写字母和键盘语言。</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>口令太短</translation>
    </message>
    <message>
        <source>Nothing was changed. Use at least eight characters.</source>
        <translation>未作更改。请至少使用八个字符。</translation>
    </message>
    <message>
        <source>There is too little memory to try a passphrase</source>
        <translation>内存太少，无法验证口令</translation>
    </message>
    <message>
        <source>It takes 256 MB. Close another program and try again.</source>
        <translation>需要 256 MB。请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>密钥文件已损坏</translation>
    </message>
    <message>
        <source>Put lock.json of a copy of your data back into the folder chats.</source>
        <translation>请将数据副本中的 lock.json 放回 chats 文件夹。</translation>
    </message>
    <message>
        <source>This backup has another key</source>
        <translation>此备份使用另一把密钥</translation>
    </message>
    <message>
        <source>It was made under another lock. Put the lock.json of its computer beside it.</source>
        <translation>备份是在另一锁定下创建的。请将原电脑的 lock.json 放到它旁边。</translation>
    </message>
    <message>
        <source>Images can&apos;t be read</source>
        <translation>无法读取图片</translation>
    </message>
    <message>
        <source>gpt-oss reads text only. Copy the text out of the picture and paste it.</source>
        <translation>gpt-oss 只能读取文本。请复制图片中的文字并粘贴。</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>这不是文本</translation>
    </message>
    <message>
        <source>gpt-oss reads text only: txt, md, code, csv, json, html, pdf and docx.</source>
        <translation>gpt-oss 只能读取文本：txt、md、代码、csv、json、html、pdf 和 docx。</translation>
    </message>
    <message>
        <source>This format can&apos;t be read</source>
        <translation>无法读取此格式</translation>
    </message>
    <message>
        <source>Save it as PDF, docx or, for a table, as CSV and add that.</source>
        <translation>请另存为 PDF、docx（表格则存为 CSV），然后添加。</translation>
    </message>
    <message>
        <source>Add the files inside it that the model shall read.</source>
        <translation>请添加其中要让模型读取的文件。</translation>
    </message>
    <message>
        <source>There is no text in it</source>
        <translation>其中没有文本</translation>
    </message>
    <message>
        <source>It may be a scan: pictures of pages. Its text must be recognised first.</source>
        <translation>可能是扫描件，即页面的图片。需先识别其中的文字。</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>There is nothing to give to the model.</source>
        <translation>没有可交给模型的内容。</translation>
    </message>
    <message>
        <source>The file has a password</source>
        <translation>文件有密码保护</translation>
    </message>
    <message>
        <source>Save a copy without the password and add that.</source>
        <translation>请保存一份无密码的副本并添加。</translation>
    </message>
    <message>
        <source>Add the part that matters.</source>
        <translation>请添加重要的部分。</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <source>Files of up to {limit} are read.</source>
        <translation>最大可读取 {limit} 的文件。</translation>
    </message>
    <message>
        <source>The document has too many pages</source>
        <translation>文档页数太多</translation>
    </message>
    <message>
        <source>Up to {limit} pages are read.</source>
        <translation>最多读取 {limit} 页。</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>文本太长</translation>
    </message>
    <message>
        <source>Up to {limit} characters are read.</source>
        <translation>最多读取 {limit} 个字符。</translation>
    </message>
    <message>
        <source>Reading the file took too long</source>
        <translation>读取文件耗时过长</translation>
    </message>
    <message>
        <source>It was ended after {limit} seconds.</source>
        <translation>已在 {limit} 秒后终止。</translation>
    </message>
    <message>
        <source>Reading the file took too much memory</source>
        <translation>读取文件占用内存过多</translation>
    </message>
    <message>
        <source>It was ended at {limit}.</source>
        <translation>达到 {limit} 时已终止。</translation>
    </message>
    <message>
        <source>A message takes up to {count} files; the others were not added.</source>
        <translation>一条消息最多 {count} 个文件；其余未添加。</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>未打开文件</translation>
    </message>
    <message>
        <source>It unpacks to far more than it holds, as harmful files do.</source>
        <translation>解压后的大小远超文件本身，这是有害文件的特征。</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>文件太多</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its disk isn&apos;t connected.</source>
        <translation>文件已被移动或删除，或所在的磁盘未连接。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>Open it in its own program, save it again and add that.</source>
        <translation>请用原程序打开并重新保存，然后添加。</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>The process that reads files ended on it. Nothing else was touched.</source>
        <translation>读取该文件的进程意外结束。其他均未受影响。</translation>
    </message>
    <message>
        <source>A part of the model is missing</source>
        <translation>模型缺少一部分</translation>
    </message>
    <message>
        <source>Put it beside the others: {files}</source>
        <translation>请将其与其他部分放在一起：{files}</translation>
    </message>
    <message>
        <source>Only Ollama can run this file</source>
        <translation>只有 Ollama 能运行此文件</translation>
    </message>
    <message>
        <source>Ollama converts gpt-oss in a way of its own. Get gpt-oss from the catalogue.</source>
        <translation>Ollama 以自己的方式转换 gpt-oss。请从模型目录获取 gpt-oss。</translation>
    </message>
    <message>
        <source>The model file contradicts itself</source>
        <translation>模型文件自相矛盾</translation>
    </message>
    <message>
        <source>Its numbers don&apos;t fit each other. Download it again.</source>
        <translation>其中的数值不一致。请重新下载。</translation>
    </message>
    <message>
        <source>The file&apos;s number format isn&apos;t known</source>
        <translation>文件的数值格式未知</translation>
    </message>
    <message>
        <source>Choose a file with another quantisation, best the original MXFP4.</source>
        <translation>请选择其他量化方式的文件，最好是原版 MXFP4。</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder: {file}</source>
        <translation>未作更改。请选择其他文件夹：{file}</translation>
    </message>
    <message>
        <source>Not enough room on that disk</source>
        <translation>该磁盘空间不足</translation>
    </message>
    <message>
        <source>Nothing was changed. {file}</source>
        <translation>未作更改。{file}</translation>
    </message>
    <message>
        <source>The copy differs from the original</source>
        <translation>副本与原文件不同</translation>
    </message>
    <message>
        <source>That disk can&apos;t be trusted; the copy was removed, the original is untouched.</source>
        <translation>该磁盘不可靠；副本已删除，原文件未动。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read to its end</source>
        <translation>无法将文件读到末尾</translation>
    </message>
    <message>
        <source>Its disk was pulled out or is failing. What was copied is kept: go on later.</source>
        <translation>磁盘已被拔出或出现故障。已复制的内容会保留：请稍后继续。</translation>
    </message>
    <message>
        <source>That disk can&apos;t be written</source>
        <translation>无法写入该磁盘</translation>
    </message>
    <message>
        <source>It is full, locked or was pulled out. What was copied is kept: go on later.</source>
        <translation>磁盘已满、被锁定或已被拔出。已复制的内容会保留：请稍后继续。</translation>
    </message>
    <message>
        <source>Its SHA-256 isn&apos;t the one it must have. Remove it and fetch it again.</source>
        <translation>SHA-256 与应有的值不符。请删除并重新获取。</translation>
    </message>
    <message>
        <source>This disk has no trash</source>
        <translation>此磁盘没有回收站</translation>
    </message>
    <message>
        <source>The file can only be deleted for good.</source>
        <translation>文件只能永久删除。</translation>
    </message>
    <message>
        <source>The file could not be deleted</source>
        <translation>无法删除文件</translation>
    </message>
    <message>
        <source>Its disk can&apos;t be written, or another program holds it.</source>
        <translation>磁盘无法写入，或文件被另一个程序占用。</translation>
    </message>
    <message>
        <source>The original could not be removed</source>
        <translation>无法删除原文件</translation>
    </message>
    <message>
        <source>The copy is complete and checked; the file now lies in both places.</source>
        <translation>副本完整且已校验；文件现在两处都有。</translation>
    </message>
    <message>
        <source>There is no model kit in this folder</source>
        <translation>此文件夹中没有模型套件</translation>
    </message>
    <message>
        <source>Choose the disk or the folder that holds alcove-model-kit.json.</source>
        <translation>请选择含 alcove-model-kit.json 的磁盘或文件夹。</translation>
    </message>
    <message>
        <source>The list of this kit is damaged</source>
        <translation>此套件的清单已损坏</translation>
    </message>
    <message>
        <source>Make the kit again on the other computer.</source>
        <translation>请在另一台电脑上重新制作套件。</translation>
    </message>
    <message>
        <source>The kit is damaged</source>
        <translation>套件已损坏</translation>
    </message>
    <message>
        <source>These parts are bad: {file}. All others are here already; mend the kit, go on.</source>
        <translation>以下部分已损坏：{file}。其余均已复制；请修复套件后继续。</translation>
    </message>
    <message>
        <source>This address can&apos;t be asked</source>
        <translation>无法查询此地址</translation>
    </message>
    <message>
        <source>Check it: it begins with https:// and holds no password.</source>
        <translation>请检查：它应以 https:// 开头，且不含密码。</translation>
    </message>
    <message>
        <source>The address couldn&apos;t be reached</source>
        <translation>无法连接到此地址</translation>
    </message>
    <message>
        <source>Check the network and the address, then look again.</source>
        <translation>请检查网络和地址，然后重新查找。</translation>
    </message>
    <message>
        <source>Nothing is at this address</source>
        <translation>此地址没有任何内容</translation>
    </message>
    <message>
        <source>Check it, or ask whoever gave it to you.</source>
        <translation>请检查地址，或询问提供者。</translation>
    </message>
    <message>
        <source>The server refused to answer</source>
        <translation>服务器拒绝响应</translation>
    </message>
    <message>
        <source>It may be busy or want a log-in. Look again later.</source>
        <translation>它可能繁忙或要求登录。请稍后重新查找。</translation>
    </message>
    <message>
        <source>A web page answers, not a list of releases</source>
        <translation>返回的是网页，而不是版本列表</translation>
    </message>
    <message>
        <source>Programs ask another address, such as https://api.github.com/repos/…</source>
        <translation>程序使用另一个地址，例如 https://api.github.com/repos/…</translation>
    </message>
    <message>
        <source>The answer is no list of releases</source>
        <translation>返回的内容不是版本列表</translation>
    </message>
    <message>
        <source>Check the address: it must answer as GitHub, GitLab and Forgejo do.</source>
        <translation>请检查地址：其响应格式应与 GitHub、GitLab 和 Forgejo 相同。</translation>
    </message>
    <message>
        <source>No finished version is listed there</source>
        <translation>其中没有已完成的版本</translation>
    </message>
    <message>
        <source>Alcove tells only of finished ones. Check the address or look again later.</source>
        <translation>Alcove 只提示已完成的版本。请检查地址或稍后重新查找。</translation>
    </message>
    <message>
        <source>This is no backup file of Alcove</source>
        <translation>这不是 Alcove 的备份文件</translation>
    </message>
    <message>
        <source>Your chats were not changed. Choose a file that “Save a backup as…” has made.</source>
        <translation>对话未被更改。请选择由“将备份另存为…”生成的文件。</translation>
    </message>
    <message>
        <source>This backup file is damaged</source>
        <translation>此备份文件已损坏</translation>
    </message>
    <message>
        <source>Your chats were not changed. Copy it here once more, or use another one.</source>
        <translation>对话未被更改。请重新复制到这里，或使用其他备份文件。</translation>
    </message>
    <message>
        <source>A newer Alcove made this backup</source>
        <translation>此备份由更新版本的 Alcove 创建</translation>
    </message>
    <message>
        <source>Your chats were not changed. Install the newest Alcove, then restore it.</source>
        <translation>对话未被更改。请安装最新版本的 Alcove，然后再恢复。</translation>
    </message>
    <message>
        <source>The backup file can&apos;t be read</source>
        <translation>无法读取备份文件</translation>
    </message>
    <message>
        <source>Your chats were not changed. Check the disk that it is on, then try again.</source>
        <translation>对话未被更改。请检查文件所在的磁盘后再试。</translation>
    </message>
    <message>
        <source>The disk with your chats is full</source>
        <translation>存放对话的磁盘已满</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room on it, then try again.</source>
        <translation>未作更改。请在该磁盘上腾出空间后再试。</translation>
    </message>
    <message>
        <source>There is no room for the backup there</source>
        <translation>该位置没有存放备份的空间</translation>
    </message>
    <message>
        <source>It was not saved. Make room on that disk, or save it elsewhere.</source>
        <translation>备份未保存。请在该磁盘上腾出空间，或保存到别处。</translation>
    </message>
    <message>
        <source>The backup was not saved</source>
        <translation>备份未保存</translation>
    </message>
    <message>
        <source>The lock was changed meanwhile. Save it again.</source>
        <translation>锁定在此期间已更改。请重新保存。</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>page {which} of {count}</source>
        <translation>第 {which} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>pages {which} of {count}</source>
        <translation>第 {which} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>section {which} of {count}</source>
        <translation>第 {which} 节，共 {count} 节</translation>
    </message>
    <message>
        <source>sections {which} of {count}</source>
        <translation>第 {which} 节，共 {count} 节</translation>
    </message>
    <message>
        <source>line {which} of {count}</source>
        <translation>第 {which} 行，共 {count} 行</translation>
    </message>
    <message>
        <source>lines {which} of {count}</source>
        <translation>第 {which} 行，共 {count} 行</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} 个词元</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>Lines {first} to {last}</source>
        <translation>第 {first} 至 {last} 行</translation>
    </message>
</context>
<context>
    <name>safe mode</name>
    <message>
        <source>without the graphics card</source>
        <translation>不用显卡</translation>
    </message>
    <message>
        <source>without repacked weights</source>
        <translation>不重排权重</translation>
    </message>
    <message>
        <source>with the processor variant {name}</source>
        <translation>使用处理器变体 {name}</translation>
    </message>
    <message>
        <source>The engine faulted with this model, so it is loaded more safely: {how}. Once the cause may be gone, after an update of the drivers for instance, try everything again.</source>
        <translation>引擎曾因此模型出现故障，因此以更安全的方式加载：{how}。若原因可能已消除（例如更新驱动程序之后），请全部重新尝试。</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>from the next answer on</source>
        <translation>从下一个回答起生效</translation>
    </message>
    <message>
        <source>at the next load</source>
        <translation>下次加载时生效</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>下次启动时生效</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation>{n} 像素</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} GB</translation>
    </message>
    <message>
        <source>Far from 1, gpt-oss repeats itself or loses its thread. OpenAI recommends 1.</source>
        <translation>偏离 1 太多时，gpt-oss 会重复或跑题。OpenAI 建议 1。</translation>
    </message>
    <message>
        <source>So low a value makes gpt-oss repeat itself. OpenAI recommends 1.</source>
        <translation>这么低的值会使 gpt-oss 不断重复。OpenAI 建议 1。</translation>
    </message>
    <message>
        <source>OpenAI recommends no top-k for gpt-oss: it cuts away good words.</source>
        <translation>OpenAI 不建议对 gpt-oss 使用 top-k：会舍弃合适的词。</translation>
    </message>
    <message>
        <source>So high a value cuts away good words.</source>
        <translation>这么高的值会舍弃合适的词。</translation>
    </message>
    <message>
        <source>A penalty garbles code and the marks that gpt-oss writes between its messages.</source>
        <translation>惩罚会打乱代码以及 gpt-oss 在消息之间写入的标记。</translation>
    </message>
    <message>
        <source>gpt-oss gets slower with a smaller precision, and less exact in long chats.</source>
        <translation>精度越低，gpt-oss 越慢，在长对话中也越不准确。</translation>
    </message>
    <message>
        <source>Reasoning counts too: answers will often be cut off.</source>
        <translation>思考也计入：回答常会被截断。</translation>
    </message>
    <message>
        <source>So little reasoning makes answers to hard questions worse.</source>
        <translation>思考过少会使难题的回答变差。</translation>
    </message>
    <message>
        <source>It must begin with https:// (http:// on this computer only) and hold no password.</source>
        <translation>必须以 https:// 开头（http:// 仅限本机），且不含密码。</translation>
    </message>
    <message>
        <source>Give an address below. Until then nothing is asked.</source>
        <translation>请在下面填写地址。在此之前不会查询任何内容。</translation>
    </message>
    <message>
        <source>Long answers and files won&apos;t fit into so short a context.</source>
        <translation>过短的上下文放不下长回答和文件。</translation>
    </message>
    <message>
        <source>This needs more memory than is free: the computer may slow down or the load may fail.</source>
        <translation>所需内存超过空闲内存：电脑可能变慢或加载失败。</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message>
        <source>(built in)</source>
        <translation>（内置）</translation>
    </message>
    <message>
        <source>(fine-tune)</source>
        <translation>（微调）</translation>
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
        <translation>{all} 参数，{active} 激活</translation>
    </message>
    <message>
        <source>{count}k context</source>
        <translation>{count}k 上下文</translation>
    </message>
    <message>
        <source>with the app</source>
        <translation>随应用提供</translation>
    </message>
    <message>
        <source>Alcove&apos;s downloads</source>
        <translation>Alcove 的下载</translation>
    </message>
    <message>
        <source>{program} folder</source>
        <translation>{program} 文件夹</translation>
    </message>
    <message>
        <source>being copied</source>
        <translation>复制中</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>sha256 known</source>
        <translation>SHA-256 已知</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未校验</translation>
    </message>
    <message>
        <source>{size} so far. It can be used once it stops growing.</source>
        <translation>目前 {size}。停止增长后即可使用。</translation>
    </message>
    <message>
        <source>It isn&apos;t in {folder} any more. It comes back here when its disk does.</source>
        <translation>已不在 {folder} 中。所在的磁盘重新连接后会再次出现。</translation>
    </message>
    <message>
        <source>Tiny; knows a little about Alcove and can be wrong.</source>
        <translation>微型；对 Alcove 略知一二，也可能出错。</translation>
    </message>
    <message>
        <source>in {count} files</source>
        <translation>共 {count} 个文件</translation>
    </message>
    <message>
        <source>Computing the SHA-256</source>
        <translation>正在计算 SHA-256</translation>
    </message>
    <message>
        <source>Moving, checked byte by byte</source>
        <translation>正在移动（逐字节校验）</translation>
    </message>
    <message>
        <source>Copying to the disk and reading it back</source>
        <translation>正在复制到磁盘并回读</translation>
    </message>
    <message>
        <source>Copying {name} from the disk, checked part by part</source>
        <translation>正在从磁盘复制 {name}（逐部分校验）</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>每秒 {size}</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>约剩 {count} 秒</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>约剩 {count} 分钟</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>新建临时对话</translation>
    </message>
    <message>
        <source>Answer again at High</source>
        <translation>以“高”强度重新回答</translation>
    </message>
    <message>
        <source>Choose all chats in the sidebar</source>
        <translation>选择侧边栏中的所有对话</translation>
    </message>
    <message>
        <source>Search chats and commands</source>
        <translation>搜索对话和命令</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>转到消息框</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>显示或隐藏侧边栏</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>Larger messages</source>
        <translation>放大消息</translation>
    </message>
    <message>
        <source>Smaller messages</source>
        <translation>缩小消息</translation>
    </message>
    <message>
        <source>Messages at their usual size</source>
        <translation>消息恢复常规大小</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>重命名对话</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Open the help</source>
        <translation>打开帮助</translation>
    </message>
    <message>
        <source>Lock Alcove</source>
        <translation>锁定 Alcove</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>消息中换行</translation>
    </message>
    <message>
        <source>Back to the chat, or stop the answer</source>
        <translation>返回对话，或停止回答</translation>
    </message>
    <message>
        <source>Delete the chat that is chosen in the sidebar</source>
        <translation>删除侧边栏中所选的对话</translation>
    </message>
</context>
<context>
    <name>traffic</name>
    <message>
        <source>not reached yet</source>
        <translation>尚未连上</translation>
    </message>
    <message>
        <source>not reached, nothing sent</source>
        <translation>未连上，未发送内容</translation>
    </message>
    <message>
        <source>{in} in, {out} out</source>
        <translation>接收 {in}，发送 {out}</translation>
    </message>
    <message>
        <source>{in} in, {out} out, open</source>
        <translation>接收 {in}，发送 {out}，连接中</translation>
    </message>
</context>
<context>
    <name>tuned</name>
    <message>
        <source>Writes {answer} and reads {prompt} tokens a second ({gain}).</source>
        <translation>每秒生成 {answer} 个词元，读取 {prompt} 个词元（{gain}）。</translation>
    </message>
    <message>
        <source>Measured on {date}.</source>
        <translation>测量于 {date}。</translation>
    </message>
    <message>
        <source>Automatic was best already</source>
        <translation>“自动”已是最佳</translation>
    </message>
    <message>
        <source>{percent} faster than before</source>
        <translation>比以前快 {percent}</translation>
    </message>
    <message>
        <source>threads: {count}</source>
        <translation>线程：{count}</translation>
    </message>
    <message>
        <source>batch of {count}</source>
        <translation>批大小 {count}</translation>
    </message>
    <message>
        <source>repacked weights</source>
        <translation>重排权重</translation>
    </message>
    <message>
        <source>with flash attention</source>
        <translation>使用 Flash Attention</translation>
    </message>
    <message>
        <source>without flash attention</source>
        <translation>不使用 Flash Attention</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Nothing is asked: no address is given.</source>
        <translation>不查询：未填写地址。</translation>
    </message>
    <message>
        <source>Nothing is asked: the address can&apos;t be used.</source>
        <translation>不查询：地址无法使用。</translation>
    </message>
    <message>
        <source>Nothing is asked: the network is switched off under Privacy and data.</source>
        <translation>不查询：网络已在“隐私与数据”中关闭。</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>尚未查找。</translation>
    </message>
    <message>
        <source>Alcove {version} is available.</source>
        <translation>Alcove {version} 已可用。</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>这是最新版本。</translation>
    </message>
    <message>
        <source>Looked today at {time}.</source>
        <translation>今天 {time} 查找过。</translation>
    </message>
    <message>
        <source>Looked on {date} at {time}.</source>
        <translation>{date} {time} 查找过。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This computer: {size} GB memory</source>
        <translation>这台电脑：{size} GB 内存</translation>
    </message>
    <message>
        <source>{free} GB free</source>
        <translation>空闲 {free} GB</translation>
    </message>
    <message>
        <source>Needs {needed} GB, {total} GB here</source>
        <translation>需要 {needed} GB，本机 {total} GB</translation>
    </message>
    <message>
        <source>Fits: all on the graphics card</source>
        <translation>放得下：全部在显卡上</translation>
    </message>
    <message>
        <source>Fits: graphics card and memory</source>
        <translation>放得下：显卡和内存</translation>
    </message>
    <message>
        <source>Fits in memory</source>
        <translation>内存放得下</translation>
    </message>
    <message>
        <source>Fits tightly</source>
        <translation>勉强放得下</translation>
    </message>
    <message>
        <source>Corrected by what the last load used.</source>
        <translation>已按上次加载的实际用量修正。</translation>
    </message>
    <message>
        <source>Needs {more} GB more than is free with a {context} context. Close {programs}.</source>
        <translation>上下文为 {context} 时，比空闲内存多需 {more} GB。请关闭 {programs}。</translation>
    </message>
    <message>
        <source>Needs {more} GB more than is free with a {context} context: close other programs.</source>
        <translation>上下文为 {context} 时，比空闲内存多需 {more} GB：请关闭其他程序。</translation>
    </message>
    <message>
        <source>Needs {more} GB more than is free with a {context} context: close other programs, such as {programs}.</source>
        <translation>上下文为 {context} 时，比空闲内存多需 {more} GB：请关闭其他程序，例如 {programs}。</translation>
    </message>
    <message>
        <source>It would run from disk at well under one word a second.</source>
        <translation>将从磁盘运行，每秒远不到一个词。</translation>
    </message>
    <message>
        <source>It would run from disk at about {speed} words a second.</source>
        <translation>将从磁盘运行，每秒约 {speed} 个词。</translation>
    </message>
    <message>
        <source>{missing} GB of memory are missing, whatever is closed.</source>
        <translation>无论关闭什么程序，都缺少 {missing} GB 内存。</translation>
    </message>
    <message>
        <source>All layers and a {context} context lie on {card}, where they run fastest.</source>
        <translation>所有层和 {context} 上下文都放在 {card} 上，运行最快。</translation>
    </message>
    <message>
        <source>{card} computes; experts of {layers} layers stay in memory. {context} context.</source>
        <translation>由 {card} 计算；{layers} 层的专家留在内存中。上下文 {context}。</translation>
    </message>
    <message>
        <source>Some layers stay in memory, the rest is on {card}; {context} context.</source>
        <translation>部分层留在内存中，其余在 {card} 上；上下文 {context}。</translation>
    </message>
    <message>
        <source>Uses nearly all of the {total} GB memory with a {context} context.</source>
        <translation>上下文为 {context} 时，几乎占满 {total} GB 内存。</translation>
    </message>
    <message>
        <source>Uses {needed} of {total} GB memory; {context} is the longest context that fits now.</source>
        <translation>占用 {total} GB 内存中的 {needed} GB；目前放得下的最长上下文为 {context}。</translation>
    </message>
    <message>
        <source>Uses {needed} of {total} GB memory with a {context} context, weights copied for speed.</source>
        <translation>上下文为 {context} 时，占用 {total} GB 内存中的 {needed} GB，权重另存副本以加速。</translation>
    </message>
    <message>
        <source>Uses {needed} of {total} GB memory with a {context} context.</source>
        <translation>上下文为 {context} 时，占用 {total} GB 内存中的 {needed} GB。</translation>
    </message>
    <message>
        <source>{done} of {total} GB</source>
        <translation>{done} / {total} GB</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>正在排队</translation>
    </message>
    <message>
        <source>trying again in {count} s</source>
        <translation>{count} 秒后再试</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Checking what is here</source>
        <translation>正在检查已下载的内容</translation>
    </message>
    <message>
        <source>{speed} MB/s</source>
        <translation>{speed} MB/s</translation>
    </message>
    <message>
        <source>Complete, SHA-256 checked</source>
        <translation>已完成，SHA-256 已校验</translation>
    </message>
    <message>
        <source>Download of {name}</source>
        <translation>下载 {name}</translation>
    </message>
    <message>
        <source>Search of the Hub</source>
        <translation>搜索 Hub</translation>
    </message>
    <message>
        <source>Look for a new version</source>
        <translation>查找新版本</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>约剩 {count} 秒</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>约剩 {count} 分钟</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>约剩 {count} 小时</translation>
    </message>
</context>
</TS>
