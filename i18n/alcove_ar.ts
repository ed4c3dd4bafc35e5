<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Private chat with gpt-oss on your own computer.</source>
        <translation>محادثة خاصة مع gpt-oss على حاسوبك.</translation>
    </message>
    <message>
        <source>Free and open source, Apache 2.0. No account, no telemetry, no updates by itself.</source>
        <translation>حر ومفتوح المصدر، Apache 2.0. لا حساب ولا تتبّع ولا تحديثات تلقائية.</translation>
    </message>
    <message>
        <source>Usage policy</source>
        <translation>سياسة الاستخدام</translation>
    </message>
    <message>
        <source>OpenAI asks that gpt-oss be used safely, responsibly and lawfully.</source>
        <translation>تطلب OpenAI استخدام gpt-oss بأمان ومسؤولية ووفق القانون.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>بيانات التشخيص</translation>
    </message>
    <message>
        <source>Versions, hardware and the last lines of the logs, to copy. No chat text in it.</source>
        <translation>الإصدارات والعتاد وآخر سطور السجلات، للنسخ. لا تحوي أي نص من المحادثات.</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>تقارير الأعطال</translation>
    </message>
    <message>
        <source>They stay in the data folder, hold no chat text and are never sent.</source>
        <translation>تبقى في مجلد البيانات ولا تحوي نصوص المحادثات ولا تُرسل أبدًا.</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>المكوّنات ورخصها</translation>
    </message>
    <message>
        <source>Everything that Alcove is made of.</source>
        <translation>كل ما يتكوّن منه Alcove.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>About the licence of Alcove</source>
        <translation>حول رخصة Alcove</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>قراءة…</translation>
    </message>
    <message>
        <source>Read the usage policy</source>
        <translation>قراءة سياسة الاستخدام</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>نسخ بيانات التشخيص</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open the folder of the crash reports</source>
        <translation>فتح مجلد تقارير الأعطال</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Thinking</source>
        <translation>يفكّر</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>فكّر {seconds} ث</translation>
    </message>
    <message>
        <source>Tool call: {name}</source>
        <translation>استدعاء أداة: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Code, %n lines</source>
        <translation>
            <numerusform>شيفرة، بلا سطور</numerusform>
            <numerusform>شيفرة، سطر واحد</numerusform>
            <numerusform>شيفرة، سطران</numerusform>
            <numerusform>شيفرة، %n سطور</numerusform>
            <numerusform>شيفرة، %n سطرًا</numerusform>
            <numerusform>شيفرة، %n سطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersSection</name>
    <message>
        <source>How the model thinks and writes. A chat&apos;s own options go before these values.</source>
        <translation>كيف يفكّر النموذج ويكتب. خيارات المحادثة نفسها مقدَّمة على هذه القيم.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Effort of new chats</source>
        <translation>جهد المحادثات الجديدة</translation>
    </message>
    <message>
        <source>How long the model thinks. High is slow and best for hard work.</source>
        <translation>كم يفكّر النموذج. العالي بطيء وهو الأفضل للعمل الصعب.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Sent with every chat, for example: answer in short sentences.</source>
        <translation>تُرسل مع كل محادثة، مثلًا: أجب بجمل قصيرة.</translation>
    </message>
    <message>
        <source>Presets of instructions</source>
        <translation>تعليمات محفوظة</translation>
    </message>
    <message>
        <source>Kept under a name, to be used here or in one chat.</source>
        <translation>تُحفظ باسم لتُستخدم هنا أو في محادثة واحدة.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>أطول إجابة</translation>
    </message>
    <message>
        <source>In tokens, reasoning included. By itself an answer ends where the model ends it.</source>
        <translation>بالرموز، ومعها التفكير. تلقائيًا تنتهي الإجابة حيث ينهيها النموذج.</translation>
    </message>
    <message>
        <source>Longest reasoning</source>
        <translation>أطول تفكير</translation>
    </message>
    <message>
        <source>In tokens, then the answer is opened. By itself it depends on the effort.</source>
        <translation>بالرموز، ثم تبدأ الإجابة. تلقائيًا يتبع الجهد.</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>التوقف عند</translation>
    </message>
    <message>
        <source>An answer ends before any of these texts, one on each line. Upper case counts.</source>
        <translation>تنتهي الإجابة قبل أي من هذه النصوص، نص في كل سطر. حالة الأحرف مهمة.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>How freely words are drawn. 0 always takes the likeliest.</source>
        <translation>مدى حرية اختيار الكلمات. 0 يأخذ الأرجح دائمًا.</translation>
    </message>
    <message>
        <source>Draws from the likeliest words that together reach this probability.</source>
        <translation>يختار من أرجح الكلمات التي تبلغ معًا هذا الاحتمال.</translation>
    </message>
    <message>
        <source>Draws from so many likeliest words; 0 from all.</source>
        <translation>يختار من هذا العدد من أرجح الكلمات؛ 0 من الكل.</translation>
    </message>
    <message>
        <source>Leaves out words less likely than this share of the likeliest.</source>
        <translation>يستبعد الكلمات الأقل رجحانًا من هذه النسبة من الأرجح.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>عقوبة التكرار</translation>
    </message>
    <message>
        <source>Makes words that were just used less likely; 1 is none.</source>
        <translation>تقلل رجحان الكلمات المستخدمة للتو؛ 1 يعني بلا عقوبة.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>The same seed gives the same answer to the same question on this computer.</source>
        <translation>البذرة نفسها تعطي الإجابة نفسها عن السؤال نفسه على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>عشوائي</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>By effort</source>
        <translation>حسب الجهد</translation>
    </message>
    <message>
        <source>Nothing beyond what the model does by itself</source>
        <translation>لا شيء غير ما يفعله النموذج من نفسه</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Every change is seen at once.</source>
        <translation>كل تغيير يظهر فورًا.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>The system&apos;s choice is followed live.</source>
        <translation>يُتبع اختيار النظام مباشرةً.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of the window; the model answers in yours.</source>
        <translation>لغة النافذة؛ والنموذج يجيب بلغتك.</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>The colour of what is chosen or can be pressed.</source>
        <translation>لون ما هو محدد أو ما يمكن الضغط عليه.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Of the whole window.</source>
        <translation>في النافذة كلها.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>How close lists and buttons stand.</source>
        <translation>مدى تقارب القوائم والأزرار.</translation>
    </message>
    <message>
        <source>Colours of code</source>
        <translation>ألوان الشيفرة</translation>
    </message>
    <message>
        <source>In answers, readable in light and dark.</source>
        <translation>في الإجابات، مقروءة في الفاتح والداكن.</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>عرض العمود</translation>
    </message>
    <message>
        <source>How wide a conversation is at most. Narrow lines are easier to read.</source>
        <translation>أقصى عرض للمحادثة. السطور القصيرة أسهل قراءة.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصة</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>هادئة</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>زاهية</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>بسيطة</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>ضيق</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>عريض جدًا</translation>
    </message>
</context>
<context>
    <name>AttachmentPresenter</name>
    <message>
        <source>Documents, text and code ({endings})</source>
        <translation>مستندات ونصوص وشيفرات ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>The long text became a file of the message. Undo puts it back into the text.</source>
        <translation>صار النص الطويل ملفًا في الرسالة. «تراجع» يعيده إلى النص.</translation>
    </message>
    <message>
        <source>The Guide knows only the help of this program: it can&apos;t answer questions about files. gpt-oss can.</source>
        <translation>لا يعرف Guide سوى مساعدة هذا البرنامج: لا يمكنه الإجابة عن أسئلة حول الملفات. أما gpt-oss فيمكنه ذلك.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
</context>
<context>
    <name>BackupFilePresenter</name>
    <message>
        <source>Save a backup</source>
        <translation>حفظ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups of Alcove (*{ending})</source>
        <translation>النسخ الاحتياطية من Alcove (*{ending})</translation>
    </message>
    <message>
        <source>The backup was saved: {path}</source>
        <translation>حُفظت النسخة الاحتياطية: {path}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>It is locked; on this computer its chats can be read without a passphrase until you set one.</source>
        <translation>النسخة الاحتياطية مقفلة؛ على هذا الحاسوب يمكن قراءة محادثاتها بلا عبارة مرور إلى أن تعيّن واحدة.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>The backup is being saved…</source>
        <translation>تُحفظ النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>The backup is being read…</source>
        <translation>تُقرأ النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>يومية</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>أنشأتها أنت</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>قبل استعادة</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>قبل تحديث</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>استعادة هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>One file with all chats, for a USB stick or another computer:</source>
        <translation>ملف واحد فيه كل المحادثات، لقرص USB أو لحاسوب آخر:</translation>
    </message>
    <message>
        <source>Save a backup as…</source>
        <translation>حفظ نسخة احتياطية باسم…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>استعادة من ملف…</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Your message</source>
        <translation>رسالتك</translation>
    </message>
    <message>
        <source>Show more ({count} characters left)</source>
        <translation>عرض المزيد (بقي {count} حرفًا)</translation>
    </message>
</context>
<context>
    <name>CatalogueCard</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>استخدام {name}</translation>
    </message>
    <message>
        <source>Free to use, also at work, under {licence} and OpenAI&apos;s usage policy.</source>
        <translation>مجاني، للعمل أيضًا، وفق {licence} وسياسة استخدام OpenAI.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>اقرأهما</translation>
    </message>
    <message>
        <source>{all} B parameters, {active} B active · {quantisation} · {size} GB · {licence}</source>
        <translation>{all} مليار معامل، {active} مليار نشطة · {quantisation} · {size} غ.ب · {licence}</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <translation>التنزيل على أي حال</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>استخدام هذا النموذج</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
</context>
<context>
    <name>ChatDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>اسم المجلد</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>عنوان المحادثة</translation>
    </message>
</context>
<context>
    <name>ChatListModel</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>%n محادثات</numerusform>
            <numerusform>%n محادثة</numerusform>
            <numerusform>%n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>an answer is being written</source>
        <translation>إجابة قيد الكتابة</translation>
    </message>
</context>
<context>
    <name>ChatOptionsDialog</name>
    <message>
        <source>Far from 1 the model repeats itself or loses its thread.</source>
        <translation>بعيدًا عن 1 يكرر النموذج نفسه أو يفقد الخيط.</translation>
    </message>
    <message>
        <source>OpenAI recommends no top-k for gpt-oss.</source>
        <translation>تنصح OpenAI بعدم استخدام top-k مع gpt-oss.</translation>
    </message>
    <message>
        <source>So much cuts away good words.</source>
        <translation>هذا القدر يستبعد كلمات جيدة.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>خيارات هذه المحادثة</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>How should the model answer in this chat?</source>
        <translation>كيف يجيب النموذج في هذه المحادثة؟</translation>
    </message>
    <message>
        <source>In place of the general instructions; empty uses those again.</source>
        <translation>بدل التعليمات العامة؛ الحقل الفارغ يعود إليها.</translation>
    </message>
    <message>
        <source>Presets ▾</source>
        <translation>التعليمات المحفوظة ▾</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>التعليمات المحفوظة</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>حفظ كتعليمات محفوظة…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>اسم التعليمات المحفوظة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Own sampling values in this chat</source>
        <translation>قيم انتقاء خاصة بهذه المحادثة</translation>
    </message>
    <message>
        <source>random each time</source>
        <translation>عشوائية كل مرة</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Restore recommended values</source>
        <translation>استعادة القيم الموصى بها</translation>
    </message>
    <message>
        <source>Use the general values</source>
        <translation>استخدام القيم العامة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Temporary chat</source>
        <translation>محادثة مؤقتة</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>لا نموذج</translation>
    </message>
    <message>
        <source>Guide (built in)</source>
        <translation>المرشد (مدمج)</translation>
    </message>
    <message>
        <source>{name}, not loaded</source>
        <translation>{name}، غير محمّل</translation>
    </message>
    <message>
        <source>{name}, loading {percent} %</source>
        <translation>{name}، يُحمَّل {percent}%</translation>
    </message>
    <message>
        <source>{name}, stopped</source>
        <translation>{name}، متوقف</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>{used} of {total}</source>
        <translation>{used} من {total}</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>{used} of {total} tokens of the context are used</source>
        <translation>{used} من {total} رمز من السياق مستخدمة</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>مؤقتة</translation>
    </message>
    <message>
        <source>New temporary chat, never stored</source>
        <translation>محادثة مؤقتة جديدة لا تُحفظ أبدًا</translation>
    </message>
    <message>
        <source>A chat of which nothing is stored</source>
        <translation>محادثة لا يُحفظ منها شيء</translation>
    </message>
    <message>
        <source>Usage of this chat</source>
        <translation>استهلاك هذه المحادثة</translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>Loading {name}, {percent} %</source>
        <translation>تحميل {name}، {percent}%</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Send the message without it?</source>
        <translation>تعذرت قراءة {file}. أتريد إرسال الرسالة بدون هذا الملف؟</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Send the message without them?</source>
        <translation>تعذرت قراءة {file}. أتريد إرسال الرسالة بدون هذه الملفات؟</translation>
    </message>
    <message>
        <source>Send without</source>
        <translation>الإرسال دون ذلك</translation>
    </message>
    <message>
        <source>Open this link in the browser?</source>
        <translation>أتريد فتح هذا الرابط في المتصفح؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>An answer is being written.</source>
        <translation>إجابة قيد الكتابة.</translation>
    </message>
    <message>
        <source>What is written so far is kept, the rest would be missing.</source>
        <translation>ما كُتب حتى الآن محفوظ، وسينقص الباقي.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>الخروج على أي حال</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>مواصلة الكتابة</translation>
    </message>
    <message>
        <source>Not everything is stored yet.</source>
        <translation>لم يُحفظ كل شيء بعد.</translation>
    </message>
    <message>
        <source>The disk refuses the last messages. Make room and they are stored by themselves.</source>
        <translation>يرفض القرص آخر الرسائل. أفسح مكانًا فتُحفظ من نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are running.</source>
        <translation>
            <numerusform>لا تنزيلات جارية.</numerusform>
            <numerusform>تنزيل واحد جارٍ.</numerusform>
            <numerusform>تنزيلان جاريان.</numerusform>
            <numerusform>%n تنزيلات جارية.</numerusform>
            <numerusform>%n تنزيلًا جاريًا.</numerusform>
            <numerusform>%n تنزيل جارٍ.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the background they go on until they are complete; then Alcove ends by itself.</source>
        <translation>في الخلفية تستمر حتى تكتمل، ثم ينتهي Alcove من نفسه.</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>المواصلة في الخلفية</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>إيقاف مؤقت وخروج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open Alcove</source>
        <translation>فتح Alcove</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الشيفرة</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>المزيد ▾</translation>
    </message>
    <message>
        <source>More for this code</source>
        <translation>المزيد لهذه الشيفرة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>بلا سطور</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n سطور</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ كملف…</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>التفاف السطور الطويلة</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Close comparison</source>
        <translation>إغلاق المقارنة</translation>
    </message>
    <message>
        <source>Answer again at Low</source>
        <translation>إجابة جديدة بجهد منخفض</translation>
    </message>
    <message>
        <source>Answer again at Medium</source>
        <translation>إجابة جديدة بجهد متوسط</translation>
    </message>
    <message>
        <source>Answer again at High</source>
        <translation>إجابة جديدة بجهد عالٍ</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Tools: {count} on</source>
        <translation>الأدوات المفعّلة: {count}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>تُقرأ الملفات</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Ask anything. Drop files here to add them.</source>
        <translation>اسأل أي شيء. أفلت الملفات هنا لإضافتها.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>جهد التفكير</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers</source>
        <translation>كم يفكّر النموذج قبل أن يجيب</translation>
    </message>
    <message>
        <source>Send when the answer is done</source>
        <translation>الإرسال حين تكتمل الإجابة</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>خيارات هذه المحادثة</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Type {word} to go on.</source>
        <translation>اكتب {word} للمتابعة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ConnectionTable</name>
    <message>
        <source>None. Nothing was sent or fetched in this session.</source>
        <translation>لا شيء. لم يُرسل ولم يُجلب شيء في هذه الجلسة.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Connections of this session</source>
        <translation>اتصالات هذه الجلسة</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections of this session</source>
        <translation>اتصالات هذه الجلسة</translation>
    </message>
    <message>
        <source>Alcove opens a connection only for what you start or have switched on: a download, a search of the Hub, the look for new versions. Chats never leave this computer.</source>
        <translation>لا يفتح Alcove اتصالًا إلا لما تبدؤه أو فعّلته: تنزيل، أو بحث في Hub، أو البحث عن إصدارات جديدة. المحادثات لا تغادر هذا الحاسوب أبدًا.</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>لا شيء حتى الآن.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>ContextCard</name>
    <message>
        <source>What fills the context</source>
        <translation>ما يملأ السياق</translation>
    </message>
    <message>
        <source>This doesn&apos;t fit yet</source>
        <translation>السياق لا يتسع لهذا بعد</translation>
    </message>
    <message>
        <source>{needed} needed · {length} context · {room} kept for the answer</source>
        <translation>المطلوب {needed} · السياق {length} · {room} للإجابة</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>always kept</source>
        <translation>يبقى دائمًا</translation>
    </message>
    <message>
        <source>Shorten older turns</source>
        <translation>تلخيص الأدوار القديمة</translation>
    </message>
    <message>
        <source>Leave out the oldest turns</source>
        <translation>استبعاد أقدم الأدوار</translation>
    </message>
    <message>
        <source>Use a {length} context (+{size})</source>
        <translation>استخدام سياق {length} (+{size})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n turns left out</source>
        <translation>
            <numerusform>لم يُستبعد شيء</numerusform>
            <numerusform>دور واحد مستبعد</numerusform>
            <numerusform>دوران مستبعدان</numerusform>
            <numerusform>%n أدوار مستبعدة</numerusform>
            <numerusform>%n دورًا مستبعدًا</numerusform>
            <numerusform>%n دور مستبعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older turns</source>
        <translation>
            <numerusform>لا أدوار أقدم</numerusform>
            <numerusform>دور أقدم واحد</numerusform>
            <numerusform>دوران أقدم</numerusform>
            <numerusform>%n أدوار أقدم</numerusform>
            <numerusform>%n دورًا أقدم</numerusform>
            <numerusform>%n دور أقدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n turns</source>
        <translation>
            <numerusform>لا أدوار أخيرة</numerusform>
            <numerusform>الدور الأخير</numerusform>
            <numerusform>آخر دورين</numerusform>
            <numerusform>آخر %n أدوار</numerusform>
            <numerusform>آخر %n دورًا</numerusform>
            <numerusform>آخر %n دور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned turns</source>
        <translation>
            <numerusform>لا أدوار مثبتة</numerusform>
            <numerusform>دور مثبت واحد</numerusform>
            <numerusform>دوران مثبتان</numerusform>
            <numerusform>%n أدوار مثبتة</numerusform>
            <numerusform>%n دورًا مثبتًا</numerusform>
            <numerusform>%n دور مثبت</numerusform>
        </translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Summary of older turns</source>
        <translation>ملخص الأدوار الأقدم</translation>
    </message>
    <message>
        <source>Older turns</source>
        <translation>الأدوار الأقدم</translation>
    </message>
    <message>
        <source>Last turns</source>
        <translation>الأدوار الأخيرة</translation>
    </message>
    <message>
        <source>Pinned turns</source>
        <translation>الأدوار المثبتة</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>نتيجة أداة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>رسالتك</translation>
    </message>
    <message>
        <source>Room for the answer</source>
        <translation>مكان للإجابة</translation>
    </message>
    <message>
        <source>Shorten to a summary</source>
        <translation>اختصار إلى ملخص</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Undo the summary</source>
        <translation>التراجع عن الملخص</translation>
    </message>
</context>
<context>
    <name>ContextPresenter</name>
    <message>
        <source>The model is writing a summary of the older turns.</source>
        <translation>يكتب النموذج ملخصًا للأدوار الأقدم.</translation>
    </message>
    <message>
        <source>This waits for the answer that is being written.</source>
        <translation>ينتظر هذا الإجابة التي قيد الكتابة.</translation>
    </message>
</context>
<context>
    <name>ConversationPresenter</name>
    <message>
        <source>Save code</source>
        <translation>حفظ الشيفرة</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>الانتقال إلى النهاية</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>أوقفتَ هذه الإجابة.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>اكتملت الإجابة.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>نسخ الرسالة</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>نسخ كنص عادي</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>فتح الرابط…</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>نسخ عنوان الرابط</translation>
    </message>
    <message>
        <source>Copy formula as LaTeX</source>
        <translation>نسخ الصيغة بلغة LaTeX</translation>
    </message>
</context>
<context>
    <name>DataPresenter</name>
    <message>
        <source>A backup was made: {name}</source>
        <translation>أُنشئت نسخة احتياطية: {name}</translation>
    </message>
    <message>
        <source>The backup was restored. What was here before is kept as {name}.</source>
        <translation>استُعيدت النسخة الاحتياطية. ما كان هنا محفوظ باسم {name}.</translation>
    </message>
    <message>
        <source>To lock it here, set a passphrase.</source>
        <translation>لقفل المحادثات هنا، عيّن عبارة مرور.</translation>
    </message>
    <message>
        <source>All chats of now are replaced by those of {backup}. A safety copy is made first.</source>
        <translation>تحل محادثات {backup} محل كل المحادثات الحالية. تُنشأ نسخة أمان أولًا.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>أتريد استعادة هذه النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>أتريد إفراغ سلة المهملات؟</translation>
    </message>
    <message>
        <source>Its chats are removed for good; backups may still hold them.</source>
        <translation>تُحذف محادثاتها نهائيًا؛ وقد تبقى في النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>إفراغ سلة المهملات</translation>
    </message>
    <message>
        <source>Chats, backups, settings, logs and the models that Alcove downloaded are removed, then Alcove ends. Other files in these folders stay, and so do model files that you put there yourself. Nothing can bring the rest back. It lies here:</source>
        <translation>تُحذف المحادثات والنسخ الاحتياطية والإعدادات والسجلات والنماذج التي نزّلها Alcove، ثم ينتهي Alcove. تبقى الملفات الأخرى في هذه المجلدات وملفات النماذج التي وضعتها فيها بنفسك. لا شيء يعيد الباقي. مكانها:</translation>
    </message>
    <message>
        <source>Chats, backups, settings, logs and downloaded models are removed, then Alcove ends. Model files in folders of your own stay. Nothing can bring the rest back. It lies here:</source>
        <translation>تُحذف المحادثات والنسخ الاحتياطية والإعدادات والسجلات والنماذج المنزّلة، ثم ينتهي Alcove. تبقى ملفات النماذج في مجلداتك. لا شيء يعيد الباقي. مكانها:</translation>
    </message>
    <message>
        <source>Not everything could be deleted. These files are still there: {files}</source>
        <translation>تعذر حذف كل شيء. هذه الملفات لا تزال موجودة: {files}</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>أتريد حذف كل شيء؟</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>DELETE</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>الموترات</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Check SHA-256</source>
        <translation>فحص SHA-256</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Copy to a USB disk…</source>
        <translation>نسخ إلى قرص USB…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>{used} of {all} for each token</source>
        <translation>{used} من {all} لكل رمز</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>الاسم في الملف</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>الخبراء</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>طول السياق</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>المفردات</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} رمز</translation>
    </message>
    <message>
        <source>as it must be</source>
        <translation>كما يجب أن يكون</translation>
    </message>
    <message>
        <source>not what it must be: the file is damaged</source>
        <translation>ليس كما يجب: الملف تالف</translation>
    </message>
    <message>
        <source>no published hash is known to compare it with</source>
        <translation>لا توجد بصمة منشورة للمقارنة</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>لم تُحسب بعد</translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %n tensor(s), {weights} weights, {size}</source>
        <translation>
            <numerusform>{kind}: بلا موترات، {weights} وزن، {size}</numerusform>
            <numerusform>{kind}: موتر واحد، {weights} وزن، {size}</numerusform>
            <numerusform>{kind}: موتران، {weights} وزن، {size}</numerusform>
            <numerusform>{kind}: %n موترات، {weights} وزن، {size}</numerusform>
            <numerusform>{kind}: %n موترًا، {weights} وزن، {size}</numerusform>
            <numerusform>{kind}: %n موتر، {weights} وزن، {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>الموتر</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>التكميم</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>The file has no chat template.</source>
        <translation>لا يحوي الملف قالب محادثة.</translation>
    </message>
</context>
<context>
    <name>DoctorPresenter</name>
    <message>
        <source>Reading all of {name}; a large file takes a minute or two.</source>
        <translation>قراءة {name} كله؛ الملف الكبير يستغرق دقيقة أو دقيقتين.</translation>
    </message>
    <message>
        <source>{name} could be read to its end. For a file of the catalogue its SHA-256 is right.</source>
        <translation>قُرئ {name} حتى نهايته. لملفات الكتالوج تكون بصمة SHA-256 صحيحة.</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. There is no text of a chat in them.</source>
        <translation>بيانات التشخيص في الحافظة، ولا تحوي أي نص من المحادثات.</translation>
    </message>
</context>
<context>
    <name>DownloadPresenter</name>
    <message>
        <source>The model file is right, byte for byte.</source>
        <translation>ملف النموذج صحيح، بايتًا بايتًا.</translation>
    </message>
    <message>
        <source>{name} has arrived. Choose it in the list of models at the top.</source>
        <translation>وصل {name}. اختره من قائمة النماذج في الأعلى.</translation>
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
            <numerusform>{name} فقط</numerusform>
            <numerusform>{name} وآخر</numerusform>
            <numerusform>{name} واثنان آخران</numerusform>
            <numerusform>{name} و%n أخرى</numerusform>
            <numerusform>{name} و%n آخر</numerusform>
            <numerusform>{name} و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>تنزيل {name}</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{act}: {name}</source>
        <translation>{act}: {name}</translation>
    </message>
</context>
<context>
    <name>DownloadRows</name>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>ExchangePresenter</name>
    <message>
        <source>There are no chats to export.</source>
        <translation>لا توجد محادثات للتصدير.</translation>
    </message>
    <message>
        <source>Export chat</source>
        <translation>تصدير المحادثة</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown ‏(*.md)</translation>
    </message>
    <message>
        <source>JSON, complete (*.json)</source>
        <translation>JSON، كامل (*.json)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML ‏(*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <source>Export chats</source>
        <translation>تصدير المحادثات</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip ‏(*.zip)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Exported from Alcove on {date}</source>
        <translation>صُدّرت من Alcove في {date}</translation>
    </message>
    <message>
        <source>version {number} of {count}</source>
        <translation>الإصدار {number} من {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) imported</source>
        <translation>
            <numerusform>لم تُستورد محادثات</numerusform>
            <numerusform>استُوردت محادثة واحدة</numerusform>
            <numerusform>استُوردت محادثتان</numerusform>
            <numerusform>استُوردت %n محادثات</numerusform>
            <numerusform>استُوردت %n محادثة</numerusform>
            <numerusform>استُوردت %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) exported to {path}</source>
        <translation>
            <numerusform>لم تُصدّر محادثات إلى {path}</numerusform>
            <numerusform>صُدّرت محادثة واحدة إلى {path}</numerusform>
            <numerusform>صُدّرت محادثتان إلى {path}</numerusform>
            <numerusform>صُدّرت %n محادثات إلى {path}</numerusform>
            <numerusform>صُدّرت %n محادثة إلى {path}</numerusform>
            <numerusform>صُدّرت %n محادثة إلى {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) could not be read and are not in it</source>
        <translation>
            <numerusform>لم تتعذر قراءة أي محادثة</numerusform>
            <numerusform>تعذرت قراءة محادثة واحدة وهي غير مضمنة</numerusform>
            <numerusform>تعذرت قراءة محادثتين وهما غير مضمنتين</numerusform>
            <numerusform>تعذرت قراءة %n محادثات وهي غير مضمنة</numerusform>
            <numerusform>تعذرت قراءة %n محادثة وهي غير مضمنة</numerusform>
            <numerusform>تعذرت قراءة %n محادثة وهي غير مضمنة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export chats</source>
        <translation>تصدير المحادثات</translation>
    </message>
    <message numerus="yes">
        <source>Export %n chat(s)</source>
        <translation>
            <numerusform>لا محادثات للتصدير</numerusform>
            <numerusform>تصدير محادثة واحدة</numerusform>
            <numerusform>تصدير محادثتين</numerusform>
            <numerusform>تصدير %n محادثات</numerusform>
            <numerusform>تصدير %n محادثة</numerusform>
            <numerusform>تصدير %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>JSON: complete, can be imported again</source>
        <translation>JSON: كامل ويمكن استيراده</translation>
    </message>
    <message>
        <source>Markdown: to read and edit</source>
        <translation>Markdown: للقراءة والتحرير</translation>
    </message>
    <message>
        <source>HTML: to read in a browser</source>
        <translation>HTML: للقراءة في المتصفح</translation>
    </message>
    <message>
        <source>PDF: to print and send</source>
        <translation>PDF: للطباعة والإرسال</translation>
    </message>
    <message>
        <source>One zip file</source>
        <translation>ملف zip واحد</translation>
    </message>
    <message>
        <source>A folder, a file for each chat</source>
        <translation>مجلد، ملف لكل محادثة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
</context>
<context>
    <name>FileTray</name>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>تُقرأ</translation>
    </message>
    <message>
        <source>{words}, doesn&apos;t fit</source>
        <translation>{words}، أكبر من المتاح</translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Alcove keeps this text with the message. The file itself is not copied.</source>
        <translation>يحفظ Alcove هذا النص مع الرسالة. الملف نفسه لا يُنسخ.</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>نص الملف</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Choose parts…</source>
        <translation>اختيار أجزاء…</translation>
    </message>
    <message>
        <source>Put back into the message</source>
        <translation>إعادة إلى الرسالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No match</source>
        <translation>لا تطابق</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} من {count}</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>بحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>التطابق السابق</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>التطابق التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>محادثة خاصة، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>No account. No network. Try it now with the small built-in guide, or get the real thing.</source>
        <translation>لا حساب ولا شبكة. جرّب الآن مع المرشد المدمج الصغير، أو احصل على النموذج الحقيقي.</translation>
    </message>
    <message>
        <source>No account. No network. Ask anything.</source>
        <translation>لا حساب ولا شبكة. اسأل أي شيء.</translation>
    </message>
    <message>
        <source>Ask the Guide, a tiny built-in model that knows a little about Alcove and can be wrong</source>
        <translation>اسأل المرشد بالإنجليزية أو الفرنسية: نموذج مدمج صغير يعرف القليل عن Alcove وقد يخطئ</translation>
    </message>
</context>
<context>
    <name>FitBars</name>
    <message>
        <source>Memory · {size} GB</source>
        <translation>الذاكرة · {size} غ.ب</translation>
    </message>
    <message>
        <source>Memory shared with {card} · {size} GB</source>
        <translation>ذاكرة مشتركة مع {card} · {size} غ.ب</translation>
    </message>
    <message>
        <source>{card} · {size} GB</source>
        <translation>{card} · {size} غ.ب</translation>
    </message>
    <message>
        <source>{size} GB here</source>
        <translation>{size} غ.ب هنا</translation>
    </message>
    <message>
        <source>{size} GB missing</source>
        <translation>ينقص {size} غ.ب</translation>
    </message>
    <message>
        <source>context {length} ·</source>
        <translation>سياق {length} ·</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>copy for speed</source>
        <translation>نسخة للسرعة</translation>
    </message>
    <message>
        <source>work</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>برامج أخرى</translation>
    </message>
    <message>
        <source>to close</source>
        <translation>للإغلاق</translation>
    </message>
    <message>
        <source>free</source>
        <translation>متاحة</translation>
    </message>
</context>
<context>
    <name>FitView</name>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>طول السياق</translation>
    </message>
    <message>
        <source>Automatic: {length}</source>
        <translation>تلقائي: {length}</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>How the window starts, ends and tells you things.</source>
        <translation>كيف تبدأ النافذة وتنتهي وتخبرك بالأشياء.</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>البدء بـ</translation>
    </message>
    <message>
        <source>What the window shows first.</source>
        <translation>ما تعرضه النافذة أولًا.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Keep running hides the window in the notification area. No text is lost either way.</source>
        <translation>«مواصلة العمل» تخفي النافذة في منطقة الإشعارات. لا يضيع نص في الحالتين.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Tells that a long answer is ready while the window isn&apos;t in front.</source>
        <translation>تخبر بأن إجابة طويلة جاهزة والنافذة ليست في المقدمة.</translation>
    </message>
    <message>
        <source>Tell me about new versions</source>
        <translation>أخبرني بالإصدارات الجديدة</translation>
    </message>
    <message>
        <source>Asks the address below once a day. It only tells: nothing is fetched or installed.</source>
        <translation>يسأل العنوان أدناه مرة في اليوم. يخبر فقط: لا يُنزَّل شيء ولا يُثبَّت.</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>أين يبحث</translation>
    </message>
    <message>
        <source>The address of a list of releases, as GitHub, GitLab and Forgejo give to programs.</source>
        <translation>عنوان قائمة إصدارات كما يعطيها GitHub وGitLab وForgejo للبرامج.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>Settings as a file</source>
        <translation>الإعدادات كملف</translation>
    </message>
    <message>
        <source>To keep them or use them elsewhere. No secrets, no chats, no model files in it.</source>
        <translation>لحفظها أو استخدامها في مكان آخر. بلا أسرار ولا محادثات ولا ملفات نماذج.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Last chat</source>
        <translation>آخر محادثة</translation>
    </message>
    <message>
        <source>Ask if busy</source>
        <translation>السؤال إن كان مشغولًا</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>مواصلة العمل</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>البحث الآن</translation>
    </message>
    <message>
        <source>Look for a new version now</source>
        <translation>البحث الآن عن إصدار جديد</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Open the page of the new version</source>
        <translation>فتح صفحة الإصدار الجديد</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>العودة إلى المحادثة</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>بحث في المساعدة</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>صفحة المساعدة</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>These pages are written in English and French so far.</source>
        <translation>هذه الصفحات مكتوبة بالإنجليزية والفرنسية حتى الآن.</translation>
    </message>
</context>
<context>
    <name>HubRow</name>
    <message>
        <source>Asks for consent</source>
        <translation>تطلب الموافقة</translation>
    </message>
    <message>
        <source>Hide files</source>
        <translation>إخفاء الملفات</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>إظهار الملفات</translation>
    </message>
    <message>
        <source>Looking into its files…</source>
        <translation>تُفحص ملفاته…</translation>
    </message>
    <message>
        <source>OpenAI&apos;s usage policy in short: obey the law that applies to you.</source>
        <translation>سياسة استخدام OpenAI باختصار: التزم بالقانون الساري عليك.</translation>
    </message>
    <message>
        <source>Licence and policy</source>
        <translation>الرخصة والسياسة</translation>
    </message>
    <message>
        <source>Its page…</source>
        <translation>صفحته…</translation>
    </message>
    <message>
        <source>{count} B parameters</source>
        <translation>{count} مليار معامل</translation>
    </message>
    <message>
        <source>{count} B active</source>
        <translation>{count} مليار نشطة</translation>
    </message>
    <message>
        <source>licence not named</source>
        <translation>الرخصة غير مذكورة</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} تنزيل</translation>
    </message>
</context>
<context>
    <name>HubSection</name>
    <message>
        <source>More from the Hub</source>
        <translation>المزيد من Hub</translation>
    </message>
    <message>
        <source>What others have made of gpt-oss. A search connects to {host} and sends its words, no more.</source>
        <translation>ما صنعه آخرون من gpt-oss. البحث يتصل بـ {host} ويرسل كلماته فقط.</translation>
    </message>
    <message>
        <source>For example: law, medicine, French</source>
        <translation>مثلًا: قانون، طب، فرنسية</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>البحث في Hub</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Your token…</source>
        <translation>رمز وصولك…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
        <source>%n models found</source>
        <translation>
            <numerusform>لا نماذج</numerusform>
            <numerusform>وُجد نموذج واحد</numerusform>
            <numerusform>وُجد نموذجان</numerusform>
            <numerusform>وُجدت %n نماذج</numerusform>
            <numerusform>وُجد %n نموذجًا</numerusform>
            <numerusform>وُجد %n نموذج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another kind left out: Alcove runs gpt-oss</source>
        <translation>
            <numerusform>لم يُستبعد نموذج: يشغّل Alcove ‏gpt-oss</numerusform>
            <numerusform>استُبعد نموذج من نوع آخر: يشغّل Alcove ‏gpt-oss</numerusform>
            <numerusform>استُبعد نموذجان من نوع آخر: يشغّل Alcove ‏gpt-oss</numerusform>
            <numerusform>استُبعدت %n نماذج من نوع آخر: يشغّل Alcove ‏gpt-oss</numerusform>
            <numerusform>استُبعد %n نموذجًا من نوع آخر: يشغّل Alcove ‏gpt-oss</numerusform>
            <numerusform>استُبعد %n نموذج من نوع آخر: يشغّل Alcove ‏gpt-oss</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n chat(s) so far</source>
        <translation>
            <numerusform>لا محادثات حتى الآن</numerusform>
            <numerusform>محادثة واحدة حتى الآن</numerusform>
            <numerusform>محادثتان حتى الآن</numerusform>
            <numerusform>%n محادثات حتى الآن</numerusform>
            <numerusform>%n محادثة حتى الآن</numerusform>
            <numerusform>%n محادثة حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>استيراد محادثات</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Import these again as copies</source>
        <translation>استيرادها مجددًا كنسخ</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>ما تعذرت قراءته</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Importing chats</source>
        <translation>استيراد المحادثات</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>تُفحص الملفات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) found</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>وُجدت محادثة واحدة</numerusform>
            <numerusform>وُجدت محادثتان</numerusform>
            <numerusform>وُجدت %n محادثات</numerusform>
            <numerusform>وُجدت %n محادثة</numerusform>
            <numerusform>وُجدت %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are here already and will be skipped.</source>
        <translation>
            <numerusform>لا شيء منها موجود هنا.</numerusform>
            <numerusform>واحدة منها موجودة هنا وستُتخطى.</numerusform>
            <numerusform>اثنتان منها موجودتان هنا وستُتخطيان.</numerusform>
            <numerusform>%n منها موجودة هنا وستُتخطى.</numerusform>
            <numerusform>%n منها موجودة هنا وستُتخطى.</numerusform>
            <numerusform>%n منها موجودة هنا وستُتخطى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alcove reads its own JSON, ChatGPT&apos;s conversations.json or the zip file of its data export, Open WebUI&apos;s export, LM Studio&apos;s conversation files, Jan&apos;s threads and the export of llama.cpp&apos;s own page.</source>
        <translation>يقرأ Alcove ملفات JSON الخاصة به، وconversations.json من ChatGPT أو ملف zip لتصدير بياناته، وتصدير Open WebUI، وملفات محادثات LM Studio، ومحادثات Jan، وتصدير صفحة llama.cpp.</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) imported</source>
        <translation>
            <numerusform>لم تُستورد محادثات</numerusform>
            <numerusform>استُوردت محادثة واحدة</numerusform>
            <numerusform>استُوردت محادثتان</numerusform>
            <numerusform>استُوردت %n محادثات</numerusform>
            <numerusform>استُوردت %n محادثة</numerusform>
            <numerusform>استُوردت %n محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: they are here already.</source>
        <translation>
            <numerusform>لم يُتخط شيء.</numerusform>
            <numerusform>تُخطيت واحدة: موجودة هنا.</numerusform>
            <numerusform>تُخطيت اثنتان: موجودتان هنا.</numerusform>
            <numerusform>تُخطيت %n: موجودة هنا.</numerusform>
            <numerusform>تُخطيت %n: موجودة هنا.</numerusform>
            <numerusform>تُخطيت %n: موجودة هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was imported so far stays.</source>
        <translation>أُلغي. ما استُورد حتى الآن يبقى.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be read:</source>
        <translation>
            <numerusform>قُرئ كل شيء.</numerusform>
            <numerusform>تعذرت قراءة شيء واحد:</numerusform>
            <numerusform>تعذرت قراءة شيئين:</numerusform>
            <numerusform>تعذرت قراءة %n أشياء:</numerusform>
            <numerusform>تعذرت قراءة %n شيئًا:</numerusform>
            <numerusform>تعذرت قراءة %n شيء:</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures are left out</source>
        <translation>تُستبعد الصور</translation>
    </message>
    <message>
        <source>of files the export holds their names only</source>
        <translation>لا يحوي التصدير من الملفات إلا أسماءها</translation>
    </message>
    <message>
        <source>the file ends inside it</source>
        <translation>ينتهي الملف في وسطها</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>the file is damaged here</source>
        <translation>الملف تالف هنا</translation>
    </message>
    <message>
        <source>no chats in it</source>
        <translation>لا محادثات فيه</translation>
    </message>
    <message>
        <source>no chat of a program that is known</source>
        <translation>لا محادثة من برنامج معروف</translation>
    </message>
    <message>
        <source>a chat without messages</source>
        <translation>محادثة بلا رسائل</translation>
    </message>
    <message>
        <source>it unpacks to too much</source>
        <translation>يكبر كثيرًا عند فك ضغطه</translation>
    </message>
    <message>
        <source>a part of a message was kept as text</source>
        <translation>حُفظ جزء من رسالة كنص</translation>
    </message>
</context>
<context>
    <name>ImportSources</name>
    <message>
        <source>Chats (*.json *.jsonl *.zip)</source>
        <translation>محادثات (*.json *.jsonl *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>استيراد محادثات</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>من ملفات…</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>من مجلد…</translation>
    </message>
    <message>
        <source>From {program} on this computer</source>
        <translation>من {program} على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>LimitLine</name>
    <message>
        <source>Only the first {limit} characters are kept.</source>
        <translation>يُحتفظ بأول {limit} حرف فقط.</translation>
    </message>
</context>
<context>
    <name>LockControls</name>
    <message>
        <source>On: chats, drafts, files and backups are encrypted.</source>
        <translation>مفعّل: المحادثات والمسودات والملفات والنسخ الاحتياطية مشفّرة.</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>معطّل.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>تعيين عبارة مرور…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>قفل الآن</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>تعطيل…</translation>
    </message>
    <message>
        <source>Switch the lock off</source>
        <translation>تعطيل القفل</translation>
    </message>
    <message>
        <source>What it protects from</source>
        <translation>ممَّ يحمي</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>المحاولة التالية الآن.</numerusform>
            <numerusform>المحاولة التالية بعد ثانية.</numerusform>
            <numerusform>المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>المحاولة التالية بعد %n ثوانٍ.</numerusform>
            <numerusform>المحاولة التالية بعد %n ثانية.</numerusform>
            <numerusform>المحاولة التالية بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer is still being written. Your chats are closed when it has ended.</source>
        <translation>ما زالت إجابة قيد الكتابة. تُغلق محادثاتك حين تنتهي.</translation>
    </message>
    <message>
        <source>Alcove is locked</source>
        <translation>Alcove مقفل</translation>
    </message>
    <message>
        <source>Your chats are encrypted on this computer.</source>
        <translation>محادثاتك مشفّرة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>أنسيت عبارة المرور؟</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read these chats, not even Alcove. You can begin anew: they are put aside then, in case you remember.</source>
        <translation>بلا عبارة المرور لا يستطيع أحد قراءة هذه المحادثات، ولا حتى Alcove. يمكنك البدء من جديد: توضع جانبًا عندها، لعلك تتذكر.</translation>
    </message>
    <message>
        <source>Begin anew…</source>
        <translation>البدء من جديد…</translation>
    </message>
</context>
<context>
    <name>LockPresenter</name>
    <message>
        <source>The chats and backups are put aside in the data folder, encrypted as they are, and Alcove starts without a lock. With the passphrase they can be put back by hand.</source>
        <translation>توضع المحادثات والنسخ الاحتياطية جانبًا في مجلد البيانات، مشفّرة كما هي، ويبدأ Alcove بلا قفل. يمكن إعادتها يدويًا بعبارة المرور.</translation>
    </message>
    <message>
        <source>Begin anew?</source>
        <translation>أتريد البدء من جديد؟</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>The lock is on.</source>
        <translation>القفل مفعّل.</translation>
    </message>
    <message>
        <source>The lock is off.</source>
        <translation>القفل معطّل.</translation>
    </message>
    <message>
        <source>These old files are damaged and could not be encrypted; remove them if need be:</source>
        <translation>هذه الملفات القديمة تالفة وتعذر تشفيرها؛ احذفها إن لزم:</translation>
    </message>
    <message>
        <source>These backups could not be decrypted:</source>
        <translation>تعذر فك تشفير هذه النسخ الاحتياطية:</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>تغيرت عبارة المرور.</translation>
    </message>
</context>
<context>
    <name>MarkdownView</name>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
</context>
<context>
    <name>MessageFiles</name>
    <message>
        <source>File of your message: {name}</source>
        <translation>ملف رسالتك: {name}</translation>
    </message>
</context>
<context>
    <name>MessageHost</name>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>ModelPresenter</name>
    <message>
        <source>Choose a gpt-oss model</source>
        <translation>اختر نموذج gpt-oss</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>النماذج (*.gguf)</translation>
    </message>
    <message>
        <source>Use a file I have…</source>
        <translation>استخدام ملف لدي…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>النماذج…</translation>
    </message>
    <message>
        <source>Unload, free its memory</source>
        <translation>تفريغ النموذج وتحرير ذاكرته</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>إلغاء التحميل</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>تحميل</translation>
    </message>
</context>
<context>
    <name>ModelSection</name>
    <message>
        <source>How gpt-oss is loaded. Automatic picks what fits; change a value only when you need to.</source>
        <translation>كيف يُحمَّل gpt-oss. التلقائي يختار ما يناسب؛ غيّر قيمة عند الحاجة فقط.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Speed on this computer</source>
        <translation>السرعة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>الوضع الآمن</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>طول السياق</translation>
    </message>
    <message>
        <source>How much of the conversation the model sees. More needs more memory.</source>
        <translation>كم يرى النموذج من المحادثة. الأكثر يحتاج ذاكرة أكثر.</translation>
    </message>
    <message>
        <source>Unload when idle</source>
        <translation>التفريغ عند الخمول</translation>
    </message>
    <message>
        <source>Gives the memory back after a while; the next message loads the model again.</source>
        <translation>يعيد الذاكرة بعد حين؛ والرسالة التالية تحمّل النموذج من جديد.</translation>
    </message>
    <message>
        <source>Load at start</source>
        <translation>التحميل عند البدء</translation>
    </message>
    <message>
        <source>Otherwise the model is loaded with the first message.</source>
        <translation>وإلا يُحمَّل النموذج مع أول رسالة.</translation>
    </message>
    <message>
        <source>Read ahead</source>
        <translation>القراءة المسبقة</translation>
    </message>
    <message>
        <source>While idle, computes what the next question builds on: follow-ups start at once.</source>
        <translation>يحسب عند الخمول ما يُبنى عليه السؤال التالي: فتبدأ المتابعات فورًا.</translation>
    </message>
    <message>
        <source>Chats kept ready on disk</source>
        <translation>محادثات جاهزة على القرص</translation>
    </message>
    <message>
        <source>What the model has read of your latest chats, so that they go on at once.</source>
        <translation>ما قرأه النموذج من أحدث محادثاتك، لتستمر فورًا.</translation>
    </message>
    <message>
        <source>Automatic gives {card} all that it can hold; 0 uses the processor alone.</source>
        <translation>التلقائي يعطي {card} كل ما تتسع له؛ 0 يستخدم المعالج وحده.</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>بطاقة الرسوميات</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>الطبقات على بطاقة الرسوميات</translation>
    </message>
    <message>
        <source>Experts kept in main memory</source>
        <translation>الخبراء في الذاكرة الرئيسية</translation>
    </message>
    <message>
        <source>Of so many layers. Lets gpt-oss-120b run on a smaller GPU.</source>
        <translation>لهذا العدد من الطبقات. يتيح تشغيل gpt-oss-120b على بطاقة أصغر.</translation>
    </message>
    <message>
        <source>Context precision</source>
        <translation>دقة السياق</translation>
    </message>
    <message>
        <source>8-bit halves the context&apos;s memory. It is slower with gpt-oss.</source>
        <translation>8 بت تخفض ذاكرة السياق إلى النصف. وهي أبطأ مع gpt-oss.</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Saves memory in long contexts. Less than 16 bits of precision needs it.</source>
        <translation>يوفر الذاكرة في السياقات الطويلة. الدقة دون 16 بت تحتاج إليه.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>Processor threads that compute. More than the physical cores is slower.</source>
        <translation>خيوط المعالج التي تحسب. أكثر من الأنوية الفعلية أبطأ.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Tokens of the prompt computed at once. More is faster and needs more memory.</source>
        <translation>رموز الموجّه المحسوبة معًا. الأكثر أسرع ويحتاج ذاكرة أكثر.</translation>
    </message>
    <message>
        <source>Extra buffers</source>
        <translation>مخازن إضافية</translation>
    </message>
    <message>
        <source>A second, repacked copy of the weights: faster, where memory is ample.</source>
        <translation>نسخة ثانية معاد ترتيبها من الأوزان: أسرع حيث الذاكرة وفيرة.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>16-bit</source>
        <translation>16 بت</translation>
    </message>
    <message>
        <source>8-bit</source>
        <translation>8 بت</translation>
    </message>
    <message>
        <source>4-bit</source>
        <translation>4 بت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>إيقاف القياس</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>القياس مجددًا</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>Measure what is fastest here</source>
        <translation>قياس الأسرع هنا</translation>
    </message>
    <message>
        <source>Measuring threads, batches, buffers and processor variants: {percent}</source>
        <translation>قياس الخيوط والدفعات والمخازن وأنواع المعالج: {percent}</translation>
    </message>
    <message>
        <source>Tries threads, batches, buffers and processor variants, up to 3 minutes, and keeps what is fastest. Chatting ends it.</source>
        <translation>يجرّب الخيوط والدفعات والمخازن وأنواع المعالج، 3 دقائق على الأكثر، ويحفظ الأسرع. المحادثة تنهيه.</translation>
    </message>
    <message>
        <source>Try everything again</source>
        <translation>تجربة كل شيء مجددًا</translation>
    </message>
    <message>
        <source>Memory with these values, in GB</source>
        <translation>الذاكرة بهذه القيم، بالغيغابايت</translation>
    </message>
    <message>
        <source>Applies at the next load ·</source>
        <translation>يسري عند التحميل التالي ·</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>إعادة التحميل الآن</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>العودة إلى المحادثة</translation>
    </message>
</context>
<context>
    <name>NoticeArea</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>The answer is ready</source>
        <translation>الإجابة جاهزة</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>from {low} to {high}</source>
        <translation>من {low} إلى {high}</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>in place of {value}</source>
        <translation>بدل {value}</translation>
    </message>
    <message>
        <source>A number from {low} to {high} is possible.</source>
        <translation>الممكن عدد من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>موصى به</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>{size} GB</source>
        <translation>{size} غ.ب</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <translation>التنزيل على أي حال</translation>
    </message>
    <message>
        <source>Use a file I have…</source>
        <translation>استخدام ملف لدي…</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>استخدام {name}</translation>
    </message>
    <message>
        <source>Reasoning, tools and code, fully offline.</source>
        <translation>تفكير وأدوات وشيفرة، دون اتصال تمامًا.</translation>
    </message>
    <message>
        <source>The large model, for computers with 80 GB of memory and more.</source>
        <translation>النموذج الكبير، لحواسيب ذاكرتها 80 غ.ب وأكثر.</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>استخدام هذا النموذج</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Recent chats</source>
        <translation>أحدث المحادثات</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search chats, or type what you want to do</source>
        <translation>ابحث في المحادثات أو اكتب ما تريد فعله</translation>
    </message>
    <message>
        <source>Search chats and commands</source>
        <translation>بحث في المحادثات والأوامر</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
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
        <translation>يُنشأ فهرس البحث: {percent}%. تُوجد المحادثات الأقدم حين يكتمل.</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>{count} of {all} chosen · {cost} tokens</source>
        <translation>اختير {count} من {all} · {cost} رمز</translation>
    </message>
    <message>
        <source>{count} of {all} chosen · {cost} of {room} tokens that are free</source>
        <translation>اختير {count} من {all} · {cost} من {room} رمز متاح</translation>
    </message>
    <message>
        <source>Choose parts</source>
        <translation>اختيار الأجزاء</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>أجزاء الملف</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Choose all parts</source>
        <translation>اختيار كل الأجزاء</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Choose no part</source>
        <translation>عدم اختيار أي جزء</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>استبعاد الملف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use these parts</source>
        <translation>استخدام هذه الأجزاء</translation>
    </message>
    <message>
        <source>Choose what the model shall read. The whole takes {cost} tokens.</source>
        <translation>اختر ما يقرؤه النموذج. الكل يأخذ {cost} رمزًا.</translation>
    </message>
    <message>
        <source>The whole takes {cost} tokens and {room} are free. Choose what the model shall read.</source>
        <translation>الكل يأخذ {cost} رمزًا والمتاح {room}. اختر ما يقرؤه النموذج.</translation>
    </message>
    <message numerus="yes">
        <source>First %n page(s) that fit</source>
        <translation>
            <numerusform>لا صفحة</numerusform>
            <numerusform>الصفحة الأولى</numerusform>
            <numerusform>أول صفحتين</numerusform>
            <numerusform>أول %n صفحات</numerusform>
            <numerusform>أول %n صفحة</numerusform>
            <numerusform>أول %n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %n section(s) that fit</source>
        <translation>
            <numerusform>لا قسم</numerusform>
            <numerusform>القسم الأول</numerusform>
            <numerusform>أول قسمين</numerusform>
            <numerusform>أول %n أقسام</numerusform>
            <numerusform>أول %n قسمًا</numerusform>
            <numerusform>أول %n قسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %n part(s) that fit</source>
        <translation>
            <numerusform>لا جزء</numerusform>
            <numerusform>الجزء الأول</numerusform>
            <numerusform>أول جزأين</numerusform>
            <numerusform>أول %n أجزاء</numerusform>
            <numerusform>أول %n جزءًا</numerusform>
            <numerusform>أول %n جزء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>see its text</source>
        <translation>انظر نصها</translation>
    </message>
    <message>
        <source>Show its licence…</source>
        <translation>إظهار رخصته…</translation>
    </message>
    <message>
        <source>Show the licence of the chosen part</source>
        <translation>إظهار رخصة الجزء المختار</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message numerus="yes">
        <source>At least %n character(s). Four or more random words are best.</source>
        <translation>
            <numerusform>بلا حد أدنى للأحرف. الأفضل أربع كلمات عشوائية أو أكثر.</numerusform>
            <numerusform>حرف واحد على الأقل. الأفضل أربع كلمات عشوائية أو أكثر.</numerusform>
            <numerusform>حرفان على الأقل. الأفضل أربع كلمات عشوائية أو أكثر.</numerusform>
            <numerusform>%n أحرف على الأقل. الأفضل أربع كلمات عشوائية أو أكثر.</numerusform>
            <numerusform>%n حرفًا على الأقل. الأفضل أربع كلمات عشوائية أو أكثر.</numerusform>
            <numerusform>%n حرف على الأقل. الأفضل أربع كلمات عشوائية أو أكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two aren&apos;t the same yet.</source>
        <translation>العبارتان غير متطابقتين بعد.</translation>
    </message>
    <message>
        <source>Backup {n} of {count}…</source>
        <translation>النسخة الاحتياطية {n} من {count}…</translation>
    </message>
    <message>
        <source>Your chats are being encrypted…</source>
        <translation>تُشفَّر محادثاتك…</translation>
    </message>
    <message>
        <source>The passphrase is being changed…</source>
        <translation>تتغير عبارة المرور…</translation>
    </message>
    <message>
        <source>Your chats are being decrypted…</source>
        <translation>يُفك تشفير محادثاتك…</translation>
    </message>
    <message>
        <source>The backup is being restored…</source>
        <translation>تُستعاد النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>عبارة مرور النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>إعادة إدخال عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Your chats and their backups are encrypted with it. There is no way around it: without the passphrase they are lost. Write it down and keep it in a safe place.</source>
        <translation>تُشفَّر بها محادثاتك ونسخها الاحتياطية. لا سبيل للالتفاف عليها: بلا عبارة المرور تضيع. اكتبها واحفظها في مكان آمن.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>تعيين عبارة مرور</translation>
    </message>
    <message>
        <source>Encrypt my chats</source>
        <translation>تشفير محادثاتي</translation>
    </message>
    <message>
        <source>It opens the same key. Who knows the old passphrase and has an old copy of your data could still read; against that, switch the lock off and on again.</source>
        <translation>إنها تفتح المفتاح نفسه. من يعرف العبارة القديمة ولديه نسخة قديمة من بياناتك يستطيع القراءة؛ لمنع ذلك عطّل القفل ثم فعّله مجددًا.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>It was made under another lock. The lock of this computer stays as it is.</source>
        <translation>أُنشئت تحت قفل آخر. يبقى قفل هذا الحاسوب كما هو.</translation>
    </message>
    <message>
        <source>This backup has its own passphrase</source>
        <translation>لهذه النسخة الاحتياطية عبارة مرور خاصة بها</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Your chats and their backups become readable for whoever can use your account.</source>
        <translation>تصبح محادثاتك ونسخها الاحتياطية مقروءة لكل من يستطيع استخدام حسابك.</translation>
    </message>
    <message>
        <source>Switch the lock off</source>
        <translation>تعطيل القفل</translation>
    </message>
    <message>
        <source>Decrypt my chats</source>
        <translation>فك تشفير محادثاتي</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>PathLabel</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Licence and usage policy</source>
        <translation>الرخصة وسياسة الاستخدام</translation>
    </message>
    <message>
        <source>Licence and usage policy of gpt-oss</source>
        <translation>رخصة gpt-oss وسياسة استخدامه</translation>
    </message>
    <message>
        <source>Usage policy</source>
        <translation>سياسة الاستخدام</translation>
    </message>
    <message>
        <source>Apache 2.0</source>
        <translation>Apache 2.0</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>أي نص</translation>
    </message>
    <message>
        <source>In short: use, change and share the models freely, also for money; pass this text on with them. There is no warranty.</source>
        <translation>باختصار: استخدم النماذج وغيّرها وشاركها بحرية، ولو بمقابل؛ ومرّر هذا النص معها. لا ضمان.</translation>
    </message>
    <message>
        <source>In short: obey the law that applies to you. Alcove checks nothing and sends nothing; what you do with the answers is up to you.</source>
        <translation>باختصار: التزم بالقانون الساري عليك. لا يفحص Alcove شيئًا ولا يرسل شيئًا؛ ما تفعله بالإجابات شأنك.</translation>
    </message>
    <message>
        <source>Open at its source…</source>
        <translation>فتح في مصدره…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>None yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Use this preset as the instructions</source>
        <translation>استخدام هذه التعليمات المحفوظة</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Edit this preset</source>
        <translation>تحرير هذه التعليمات المحفوظة</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Add a preset</source>
        <translation>إضافة تعليمات محفوظة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>اسم التعليمات المحفوظة</translation>
    </message>
    <message>
        <source>Instructions of the preset</source>
        <translation>نص التعليمات</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Chats stay on this computer. No account, no telemetry, no crash reports sent.</source>
        <translation>تبقى المحادثات على هذا الحاسوب. لا حساب ولا تتبّع ولا إرسال لتقارير الأعطال.</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>الخصوصية والبيانات</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Off: no connection is opened at all. On: only what you start or have switched on.</source>
        <translation>معطّلة: لا يُفتح أي اتصال. مفعّلة: ما تبدؤه أو فعّلته فقط.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>A passphrase that encrypts your chats. Without it nobody can read them.</source>
        <translation>عبارة مرور تشفّر محادثاتك. بدونها لا يستطيع أحد قراءتها.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>So long without a key or the mouse. An answer being written is finished first.</source>
        <translation>هذه المدة بلا مفتاح ولا فأرة. تكتمل الإجابة الجارية أولًا.</translation>
    </message>
    <message>
        <source>Lock a hidden window</source>
        <translation>قفل النافذة المخفية</translation>
    </message>
    <message>
        <source>At once when the window is minimised or closed into the notification area.</source>
        <translation>فورًا حين تُصغَّر النافذة أو تُغلق إلى منطقة الإشعارات.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>system, none, or an address such as http://host:8080 or socks5://host:1080.</source>
        <translation>system أو none أو عنوان مثل http://host:8080 أو socks5://host:1080.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>المرآة</translation>
    </message>
    <message>
        <source>An address in place of the Hugging Face Hub. Your token is never sent there.</source>
        <translation>عنوان بدل Hugging Face Hub. لا يُرسل رمز وصولك إليه أبدًا.</translation>
    </message>
    <message>
        <source>Certificates of a company</source>
        <translation>شهادات شركة</translation>
    </message>
    <message>
        <source>A file in PEM form, trusted besides the system&apos;s certificates.</source>
        <translation>ملف بصيغة PEM، يُوثق به إضافةً إلى شهادات النظام.</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>التنزيلات معًا</translation>
    </message>
    <message>
        <source>Others wait for their turn.</source>
        <translation>وتنتظر الأخرى دورها.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>Of all downloads together.</source>
        <translation>لكل التنزيلات معًا.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>بلا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} MB/s</source>
        <translation>{count} م.ب/ث</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) in it. Each is removed for good after 30 days.</source>
        <translation>
            <numerusform>السلة فارغة. كل محادثة تُحذف نهائيًا بعد 30 يومًا.</numerusform>
            <numerusform>فيها محادثة واحدة. تُحذف نهائيًا بعد 30 يومًا.</numerusform>
            <numerusform>فيها محادثتان. تُحذف كل منهما نهائيًا بعد 30 يومًا.</numerusform>
            <numerusform>فيها %n محادثات. تُحذف كل منها نهائيًا بعد 30 يومًا.</numerusform>
            <numerusform>فيها %n محادثة. تُحذف كل منها نهائيًا بعد 30 يومًا.</numerusform>
            <numerusform>فيها %n محادثة. تُحذف كل منها نهائيًا بعد 30 يومًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections of this session</source>
        <translation>اتصالات هذه الجلسة</translation>
    </message>
    <message>
        <source>Every connection that Alcove opens: only what you start or have switched on.</source>
        <translation>كل اتصال يفتحه Alcove: ما تبدؤه أو فعّلته فقط.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>A copy of all chats is made each day; seven are kept. Yours stay.</source>
        <translation>تُنشأ كل يوم نسخة من كل المحادثات، وتُحفظ سبع. نسخك تبقى.</translation>
    </message>
    <message>
        <source>Export and import chats</source>
        <translation>تصدير المحادثات واستيرادها</translation>
    </message>
    <message>
        <source>All chats into files; chats from Alcove, ChatGPT, Open WebUI, LM Studio, Jan and llama.cpp out of files.</source>
        <translation>كل المحادثات إلى ملفات؛ ومحادثات Alcove وChatGPT وOpen WebUI وLM Studio وJan وllama.cpp من ملفات.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>Chats, backups, settings, logs and downloaded models, for good.</source>
        <translation>المحادثات والنسخ الاحتياطية والإعدادات والسجلات والنماذج المنزّلة، نهائيًا.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>تصدير كل المحادثات…</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>استيراد محادثات…</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>إفراغ سلة المهملات…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>حذف كل شيء…</translation>
    </message>
    <message>
        <source>chats {size}</source>
        <translation>المحادثات {size}</translation>
    </message>
    <message>
        <source>backups {size}</source>
        <translation>النسخ الاحتياطية {size}</translation>
    </message>
    <message>
        <source>downloaded models {size}</source>
        <translation>النماذج المنزّلة {size}</translation>
    </message>
    <message>
        <source>logs {size}</source>
        <translation>السجلات {size}</translation>
    </message>
    <message>
        <source>other {size}</source>
        <translation>أخرى {size}</translation>
    </message>
</context>
<context>
    <name>PrivacyStrip</name>
    <message numerus="yes">
        <source>%n connection(s) open</source>
        <translation>
            <numerusform>لا اتصالات مفتوحة</numerusform>
            <numerusform>اتصال واحد مفتوح</numerusform>
            <numerusform>اتصالان مفتوحان</numerusform>
            <numerusform>%n اتصالات مفتوحة</numerusform>
            <numerusform>%n اتصالًا مفتوحًا</numerusform>
            <numerusform>%n اتصال مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats stay on this computer</source>
        <translation>تبقى المحادثات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>كل شيء يبقى على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>PromptView</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Exact prompt</source>
        <translation>الموجّه الدقيق</translation>
    </message>
    <message>
        <source>Find in the prompt</source>
        <translation>بحث في الموجّه</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>How this reply was made was not recorded.</source>
        <translation>لم يُسجَّل كيف أُنشئت هذه الإجابة.</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>لم تُحسب بعد</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>ملف النموذج</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرّك</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>ما أُصلح</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message numerus="yes">
        <source>%n messages wait</source>
        <translation>
            <numerusform>لا رسائل تنتظر</numerusform>
            <numerusform>رسالة واحدة تنتظر</numerusform>
            <numerusform>رسالتان تنتظران</numerusform>
            <numerusform>%n رسائل تنتظر</numerusform>
            <numerusform>%n رسالة تنتظر</numerusform>
            <numerusform>%n رسالة تنتظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Message that waits</source>
        <translation>رسالة تنتظر</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Send earlier</source>
        <translation>إرسال أبكر</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>إرسال لاحقًا</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>ReadingNote</name>
    <message>
        <source>The answer is being read aloud.</source>
        <translation>تُقرأ الإجابة بصوت عالٍ.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
</context>
<context>
    <name>Reasoning</name>
    <message>
        <source>Reasoning</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>يفكّر…</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>فكّر {seconds} ث</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>فكّر</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>الإجابة الآن</translation>
    </message>
    <message>
        <source>effort low</source>
        <translation>جهد منخفض</translation>
    </message>
    <message>
        <source>effort medium</source>
        <translation>جهد متوسط</translation>
    </message>
    <message>
        <source>effort high</source>
        <translation>جهد عالٍ</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Edit the answer</source>
        <translation>تحرير الإجابة</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>حفظ كإصدار جديد</translation>
    </message>
    <message>
        <source>Edit the reasoning</source>
        <translation>تحرير التفكير</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>المتابعة من هنا</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Reading {done} of {total} tokens</source>
        <translation>قراءة {done} من {total} رمز</translation>
    </message>
    <message>
        <source>, about {seconds} s left</source>
        <translation>، بقي نحو {seconds} ث</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>أوقفتَ هذه الإجابة.</translation>
    </message>
</context>
<context>
    <name>ReplyActions</name>
    <message>
        <source>Retry ▾</source>
        <translation>إعادة المحاولة ▾</translation>
    </message>
    <message>
        <source>Retry with an effort</source>
        <translation>إعادة المحاولة بجهد</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>المزيد ▾</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>المزيد لهذه الإجابة</translation>
    </message>
    <message>
        <source>Figures of this answer: {figures}</source>
        <translation>أرقام هذه الإجابة: {figures}</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%n رموز</numerusform>
            <numerusform>%n رمزًا</numerusform>
            <numerusform>%n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>{speed} tok/s</source>
        <translation>{speed} رمز/ث</translation>
    </message>
    <message>
        <source>first token {first} s</source>
        <translation>الرمز الأول {first} ث</translation>
    </message>
    <message>
        <source>Same effort</source>
        <translation>الجهد نفسه</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>متابعة هذه الإجابة</translation>
    </message>
    <message>
        <source>Edit the answer</source>
        <translation>تحرير الإجابة</translation>
    </message>
    <message>
        <source>Edit the reasoning and continue</source>
        <translation>تحرير التفكير والمتابعة</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>مقارنة الإصدارات</translation>
    </message>
    <message>
        <source>Branch into a new chat</source>
        <translation>تفريع إلى محادثة جديدة</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Show exact prompt</source>
        <translation>إظهار الموجّه الدقيق</translation>
    </message>
</context>
<context>
    <name>ReplyFigures</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{speed} tok/s</source>
        <translation>{speed} رمز/ث</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>الرمز الأول بعد</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>الرموز المكتوبة</translation>
    </message>
    <message>
        <source>of them reasoning</source>
        <translation>منها للتفكير</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>رموز الموجّه</translation>
    </message>
    <message>
        <source>of them reused</source>
        <translation>منها معاد استخدامه</translation>
    </message>
    <message>
        <source>Speed of reading</source>
        <translation>سرعة القراءة</translation>
    </message>
    <message>
        <source>Part of the prompt was read again: the text changed further back than the cache can return to at once, so it went on from an older point.</source>
        <translation>قُرئ جزء من الموجّه من جديد: تغيّر النص أبعد مما تستطيع الذاكرة المؤقتة العودة إليه دفعة واحدة، فاستمر من نقطة أقدم.</translation>
    </message>
    <message>
        <source>The whole prompt was read again: the text changed at a place to which the cache could no longer return.</source>
        <translation>قُرئ الموجّه كله من جديد: تغيّر النص في موضع لم تعد الذاكرة المؤقتة قادرة على العودة إليه.</translation>
    </message>
    <message>
        <source>Part of the prompt was read again ({reason}).</source>
        <translation>قُرئ جزء من الموجّه من جديد ({reason}).</translation>
    </message>
    <message>
        <source>The whole prompt was read: nothing of it was in the cache, as in a new chat or with another model.</source>
        <translation>قُرئ الموجّه كله: لم يكن منه شيء في الذاكرة المؤقتة، كما في محادثة جديدة أو مع نموذج آخر.</translation>
    </message>
    <message>
        <source>What was in the cache was reused; only what is new was read.</source>
        <translation>أُعيد استخدام ما في الذاكرة المؤقتة؛ ولم يُقرأ إلا الجديد.</translation>
    </message>
    <message>
        <source>Figures of this answer</source>
        <translation>أرقام هذه الإجابة</translation>
    </message>
</context>
<context>
    <name>ReplyPresenter</name>
    <message>
        <source>Export the prompt</source>
        <translation>تصدير الموجّه</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>in place of {value}</source>
        <translation>بدل {value}</translation>
    </message>
    <message>
        <source>Use the general value</source>
        <translation>استخدام القيمة العامة</translation>
    </message>
    <message>
        <source>as for all models</source>
        <translation>كما لكل النماذج</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>موصى به</translation>
    </message>
    <message>
        <source>Recommended: {value}</source>
        <translation>الموصى به: {value}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>استعادة الافتراضي</translation>
    </message>
    <message>
        <source>Restore the defaults of this section</source>
        <translation>استعادة القيم الافتراضية لهذا القسم</translation>
    </message>
    <message>
        <source>For {model} only</source>
        <translation>للنموذج {model} فقط</translation>
    </message>
    <message>
        <source>For all models</source>
        <translation>لكل النماذج</translation>
    </message>
    <message>
        <source>Which models these values are for</source>
        <translation>لأي النماذج هذه القيم</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>العودة إلى المحادثة</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>بحث في الإعدادات</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>الخصوصية والبيانات</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Exported to {path}</source>
        <translation>صُدّرت إلى {path}</translation>
    </message>
    <message>
        <source>The settings were imported.</source>
        <translation>استُوردت الإعدادات.</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <translation>رخصة {part}</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>الإعدادات (*.json)</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>The password of the proxy is kept in the system&apos;s key store.</source>
        <translation>تُحفظ كلمة مرور الوسيط في مخزن مفاتيح النظام.</translation>
    </message>
    <message>
        <source>This system has no key store: the proxy&apos;s password is kept until Alcove is closed.</source>
        <translation>لا مخزن مفاتيح في هذا النظام: تُحفظ كلمة مرور الوسيط حتى إغلاق Alcove.</translation>
    </message>
</context>
<context>
    <name>ShelfPresenter</name>
    <message numerus="yes">
        <source>%n usable model(s) in {folder}. New files there appear by themselves.</source>
        <translation>
            <numerusform>لا نماذج صالحة في {folder}. الملفات الجديدة هناك تظهر من نفسها.</numerusform>
            <numerusform>نموذج صالح واحد في {folder}. الملفات الجديدة هناك تظهر من نفسها.</numerusform>
            <numerusform>نموذجان صالحان في {folder}. الملفات الجديدة هناك تظهر من نفسها.</numerusform>
            <numerusform>%n نماذج صالحة في {folder}. الملفات الجديدة هناك تظهر من نفسها.</numerusform>
            <numerusform>%n نموذجًا صالحًا في {folder}. الملفات الجديدة هناك تظهر من نفسها.</numerusform>
            <numerusform>%n نموذج صالح في {folder}. الملفات الجديدة هناك تظهر من نفسها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No gpt-oss of LM Studio, Jan, Ollama, GPT4All, Hugging Face or llama.cpp here.</source>
        <translation>لا يوجد هنا gpt-oss من LM Studio أو Jan أو Ollama أو GPT4All أو Hugging Face أو llama.cpp.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) found in {programs}, used where they are.</source>
        <translation>
            <numerusform>لم يُعثر على نماذج في {programs}.</numerusform>
            <numerusform>وُجد نموذج واحد في {programs}، يُستخدم في مكانه.</numerusform>
            <numerusform>وُجد نموذجان في {programs}، يُستخدمان في مكانهما.</numerusform>
            <numerusform>وُجدت %n نماذج في {programs}، تُستخدم في مكانها.</numerusform>
            <numerusform>وُجد %n نموذجًا في {programs}، تُستخدم في مكانها.</numerusform>
            <numerusform>وُجد %n نموذج في {programs}، تُستخدم في مكانها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more can&apos;t be used, see below.</source>
        <translation>
            <numerusform>كلها صالحة.</numerusform>
            <numerusform>نموذج آخر غير صالح، انظر أدناه.</numerusform>
            <numerusform>نموذجان آخران غير صالحين، انظر أدناه.</numerusform>
            <numerusform>%n نماذج أخرى غير صالحة، انظر أدناه.</numerusform>
            <numerusform>%n نموذجًا آخر غير صالح، انظر أدناه.</numerusform>
            <numerusform>%n نموذج آخر غير صالح، انظر أدناه.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is on the disk, read back and right. Pull it out when the system says so.</source>
        <translation>{name} على القرص، قُرئ من جديد وهو صحيح. انزع القرص حين يسمح النظام.</translation>
    </message>
    <message>
        <source>{name} has arrived, every part checked.</source>
        <translation>وصل {name}، وكل جزء مفحوص.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Move to which folder?</source>
        <translation>إلى أي مجلد يُنقل؟</translation>
    </message>
    <message>
        <source>Which disk?</source>
        <translation>أي قرص؟</translation>
    </message>
    <message>
        <source>Unload and move to trash</source>
        <translation>التفريغ والنقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Move {file} to the trash? It lies in {folder}.</source>
        <translation>أتريد نقل {file} إلى سلة المهملات؟ مكانه {folder}.</translation>
    </message>
    <message>
        <source>Move {file} to the trash? It lies in {folder}, where others may use it too.</source>
        <translation>أتريد نقل {file} إلى سلة المهملات؟ مكانه {folder}، وقد يستخدمه آخرون أيضًا.</translation>
    </message>
    <message>
        <source>{file} lies in the trash of your system; you can put it back from there.</source>
        <translation>صار {file} في سلة مهملات نظامك؛ يمكنك إعادته من هناك.</translation>
    </message>
    <message>
        <source>{file} was deleted for good.</source>
        <translation>حُذف {file} نهائيًا.</translation>
    </message>
    <message>
        <source>{name} is loaded. It must be unloaded first; an answer that is being written stops.</source>
        <translation>{name} محمّل. يجب تفريغه أولًا؛ وتتوقف الإجابة الجارية.</translation>
    </message>
    <message>
        <source>Unload and go on</source>
        <translation>التفريغ والمتابعة</translation>
    </message>
    <message>
        <source>The disk of {name} has no trash. Delete the file for good?</source>
        <translation>لا سلة مهملات في قرص {name}. أتريد حذف الملف نهائيًا؟</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>اختر مجلدًا فيه نماذج</translation>
    </message>
    <message>
        <source>Choose the disk with the model kit</source>
        <translation>اختر القرص الذي فيه حزمة النموذج</translation>
    </message>
    <message>
        <source>There are several kits on this disk. Which one?</source>
        <translation>على هذا القرص عدة حزم. أيها؟</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>استخدام {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>ShelfSection</name>
    <message>
        <source>{folder}: stop watching</source>
        <translation>{folder}: إيقاف المراقبة</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Import a model kit from a disk…</source>
        <translation>استيراد حزمة نموذج من قرص…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) · {size}</source>
        <translation>
            <numerusform>لا ملفات · {size}</numerusform>
            <numerusform>ملف واحد · {size}</numerusform>
            <numerusform>ملفان · {size}</numerusform>
            <numerusform>%n ملفات · {size}</numerusform>
            <numerusform>%n ملفًا · {size}</numerusform>
            <numerusform>%n ملف · {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Use a file I have…</source>
        <translation>استخدام ملف لدي…</translation>
    </message>
    <message>
        <source>Find models from other apps</source>
        <translation>إيجاد نماذج من برامج أخرى</translation>
    </message>
    <message>
        <source>More ways to add models</source>
        <translation>طرق أخرى لإضافة نماذج</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>مفحوص</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Folders whose models are shown here:</source>
        <translation>المجلدات التي تُعرض نماذجها هنا:</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Click a field and press the new keys. Keys in use elsewhere are refused.</source>
        <translation>انقر حقلًا واضغط المفاتيح الجديدة. المفاتيح المستخدمة في مكان آخر تُرفض.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Back to {keys}</source>
        <translation>العودة إلى {keys}</translation>
    </message>
    <message>
        <source>{keys} already does this: {act}.</source>
        <translation>{keys} يفعل هذا أصلًا: {act}.</translation>
    </message>
    <message>
        <source>{keys} is needed for writing and editing.</source>
        <translation>{keys} لازم للكتابة والتحرير.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Move to folder</source>
        <translation>نقل إلى مجلد</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>مجلد جديد…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>الاحتفاظ بهذه المحادثة</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>مؤقتة</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>المثبتة</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Your chats will appear here.</source>
        <translation>ستظهر محادثاتك هنا.</translation>
    </message>
    <message numerus="yes">
        <source>Trash, %n chats</source>
        <translation>
            <numerusform>سلة المهملات، فارغة</numerusform>
            <numerusform>سلة المهملات، محادثة واحدة</numerusform>
            <numerusform>سلة المهملات، محادثتان</numerusform>
            <numerusform>سلة المهملات، %n محادثات</numerusform>
            <numerusform>سلة المهملات، %n محادثة</numerusform>
            <numerusform>سلة المهملات، %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message numerus="yes">
        <source>%n downloading</source>
        <translation>
            <numerusform>لا تنزيلات</numerusform>
            <numerusform>تنزيل واحد</numerusform>
            <numerusform>تنزيلان</numerusform>
            <numerusform>%n تنزيلات</numerusform>
            <numerusform>%n تنزيلًا</numerusform>
            <numerusform>%n تنزيل</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation>محادثة جديدة في هذا المجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation>حذف المجلد مع إبقاء محادثاته</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats</source>
        <translation>
            <numerusform>لا محادثات للحذف</numerusform>
            <numerusform>حذف محادثة واحدة</numerusform>
            <numerusform>حذف محادثتين</numerusform>
            <numerusform>حذف %n محادثات</numerusform>
            <numerusform>حذف %n محادثة</numerusform>
            <numerusform>حذف %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>بحث في المحادثات</translation>
    </message>
    <message>
        <source>Search chats and commands</source>
        <translation>بحث في المحادثات والأوامر</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>SidebarPresenter</name>
    <message>
        <source>The new chat goes into the folder {name}.</source>
        <translation>ستوضع المحادثة الجديدة في المجلد {name}.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>{title} (branch)</source>
        <translation>{title} (فرع)</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (نسخة)</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>صُدّرت إلى {path}</translation>
    </message>
</context>
<context>
    <name>TemporaryNote</name>
    <message>
        <source>Temporary chat: nothing of it is stored. It is gone when Alcove is closed.</source>
        <translation>محادثة مؤقتة: لا يُحفظ منها شيء، وتزول عند إغلاق Alcove.</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>الاحتفاظ بهذه المحادثة</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Your token of the Hub</source>
        <translation>رمز وصولك إلى Hub</translation>
    </message>
    <message>
        <source>Only for models whose makers ask for consent. It is kept in the system&apos;s key store and sent to huggingface.co alone, never to a mirror or a file server.</source>
        <translation>فقط للنماذج التي يطلب صانعوها الموافقة. يُحفظ في مخزن مفاتيح النظام ويُرسل إلى huggingface.co وحده، لا إلى مرآة ولا خادم ملفات.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>حفظ رمز الوصول</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>إزالة رمز الوصول</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Asking the key store…</source>
        <translation>يُسأل مخزن المفاتيح…</translation>
    </message>
    <message>
        <source>No token is kept.</source>
        <translation>لا رمز وصول محفوظ.</translation>
    </message>
    <message>
        <source>A token is kept in the key store.</source>
        <translation>رمز وصول محفوظ في مخزن المفاتيح.</translation>
    </message>
    <message>
        <source>This system has no key store: the token is kept until Alcove is closed.</source>
        <translation>لا مخزن مفاتيح في هذا النظام: يُحفظ رمز الوصول حتى إغلاق Alcove.</translation>
    </message>
</context>
<context>
    <name>ToolCard</name>
    <message>
        <source>running…</source>
        <translation>تعمل…</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>بلا نتيجة</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} م.ث</translation>
    </message>
    <message>
        <source>failed: {reason}</source>
        <translation>فشلت: {reason}</translation>
    </message>
    <message>
        <source>Tool call {name}: {arguments}, {result}</source>
        <translation>استدعاء أداة {name}: {arguments}، {result}</translation>
    </message>
</context>
<context>
    <name>ToolsSection</name>
    <message>
        <source>What the model may use while it answers. All of them run on this computer.</source>
        <translation>ما يجوز للنموذج استخدامه وهو يجيب. كلها تعمل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>الحاسبة</translation>
    </message>
    <message>
        <source>Lets the model compute exactly instead of guessing.</source>
        <translation>تتيح للنموذج الحساب بدقة بدل التخمين.</translation>
    </message>
</context>
<context>
    <name>TrashModel</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>لم يبق يوم</numerusform>
            <numerusform>بقي يوم</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>سلة المهملات فارغة.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats for ever?</source>
        <translation>
            <numerusform>لا محادثات للحذف.</numerusform>
            <numerusform>أتريد حذف محادثة واحدة نهائيًا؟</numerusform>
            <numerusform>أتريد حذف محادثتين نهائيًا؟</numerusform>
            <numerusform>أتريد حذف %n محادثات نهائيًا؟</numerusform>
            <numerusform>أتريد حذف %n محادثة نهائيًا؟</numerusform>
            <numerusform>أتريد حذف %n محادثة نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>حذف نهائي</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n chats in the trash for ever?</source>
        <translation>
            <numerusform>سلة المهملات فارغة.</numerusform>
            <numerusform>أتريد حذف المحادثة الوحيدة في السلة نهائيًا؟</numerusform>
            <numerusform>أتريد حذف المحادثتين في السلة نهائيًا؟</numerusform>
            <numerusform>أتريد حذف كل المحادثات الـ%n في السلة نهائيًا؟</numerusform>
            <numerusform>أتريد حذف كل المحادثات الـ%n في السلة نهائيًا؟</numerusform>
            <numerusform>أتريد حذف كل المحادثات الـ%n في السلة نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>إفراغ سلة المهملات</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. A daily backup may still hold them for a week.</source>
        <translation>لا يمكن التراجع عن هذا. قد تبقى أسبوعًا في نسخة احتياطية يومية.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>العودة إلى المحادثة</translation>
    </message>
    <message>
        <source>Deleted chats stay here for 30 days. After that they are removed for good.</source>
        <translation>تبقى المحادثات المحذوفة هنا 30 يومًا، ثم تُحذف نهائيًا.</translation>
    </message>
    <message>
        <source>Search the trash</source>
        <translation>بحث في السلة</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>المحادثات المحذوفة</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>TuningPresenter</name>
    <message>
        <source>It may become faster: Settings, Model measures what is best for this computer.</source>
        <translation>يمكن أن يصبح أسرع: الإعدادات ← النموذج تقيس الأفضل لهذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>UndoCard</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>حُذفت: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n chats deleted</source>
        <translation>
            <numerusform>لم تُحذف محادثات</numerusform>
            <numerusform>حُذفت محادثة واحدة</numerusform>
            <numerusform>حُذفت محادثتان</numerusform>
            <numerusform>حُذفت %n محادثات</numerusform>
            <numerusform>حُذفت %n محادثة</numerusform>
            <numerusform>حُذفت %n محادثة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdatePresenter</name>
    <message>
        <source>Open page</source>
        <translation>فتح الصفحة</translation>
    </message>
</context>
<context>
    <name>UsagePanel</name>
    <message>
        <source>The arrow keys or the mouse go through the turns.</source>
        <translation>مفاتيح الأسهم أو الفأرة تتنقل بين الأدوار.</translation>
    </message>
    <message>
        <source>Turn {number}: {speed} tok/s, {tokens} tokens in {seconds} s, first token {first} s, context {context}, {reused} of it reused</source>
        <translation>الدور {number}: {speed} رمز/ث، {tokens} رمز في {seconds} ث، الرمز الأول {first} ث، السياق {context}، أُعيد استخدام {reused} منه</translation>
    </message>
    <message>
        <source>effort low</source>
        <translation>جهد منخفض</translation>
    </message>
    <message>
        <source>effort medium</source>
        <translation>جهد متوسط</translation>
    </message>
    <message>
        <source>effort high</source>
        <translation>جهد عالٍ</translation>
    </message>
    <message>
        <source>Usage of this chat</source>
        <translation>استهلاك هذه المحادثة</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>الرموز المكتوبة</translation>
    </message>
    <message>
        <source>of them reasoning</source>
        <translation>منها للتفكير</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>متوسط السرعة</translation>
    </message>
    <message>
        <source>{speed} tok/s</source>
        <translation>{speed} رمز/ث</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Prompt reused</source>
        <translation>الموجّه المعاد استخدامه</translation>
    </message>
    <message>
        <source>Line: speed, up to {speed} tok/s. Bars: context, of {length} tokens.</source>
        <translation>الخط: السرعة حتى {speed} رمز/ث. الأعمدة: السياق من {length} رمز.</translation>
    </message>
    <message numerus="yes">
        <source>Speed and context over %n turns</source>
        <translation>
            <numerusform>السرعة والسياق، بلا أدوار</numerusform>
            <numerusform>السرعة والسياق في دور واحد</numerusform>
            <numerusform>السرعة والسياق في دورين</numerusform>
            <numerusform>السرعة والسياق في %n أدوار</numerusform>
            <numerusform>السرعة والسياق في %n دورًا</numerusform>
            <numerusform>السرعة والسياق في %n دور</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} د {seconds} ث</translation>
    </message>
</context>
<context>
    <name>UserMessage</name>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>تحرير وإعادة إرسال</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>تفريع</translation>
    </message>
    <message>
        <source>Branch into a new chat</source>
        <translation>تفريع إلى محادثة جديدة</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>تحرير رسالتك</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>{size} GB</source>
        <translation>{size} غ.ب</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>In the downloads</source>
        <translation>ضمن التنزيلات</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>تنزيل {name}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Choose the version</source>
        <translation>اختيار الإصدار</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>إبقاء هذا</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>محرَّر</translation>
    </message>
    <message>
        <source>{seconds} s · {reasoning} reasoning · {answer} answer tokens</source>
        <translation>{seconds} ث · {reasoning} للتفكير · {answer} للإجابة (رموز)</translation>
    </message>
</context>
<context>
    <name>VersionSwitch</name>
    <message>
        <source>Previous version</source>
        <translation>الإصدار السابق</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>الإصدار التالي</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message numerus="yes">
        <source>%n chat(s) so far</source>
        <translation>
            <numerusform>لا محادثات حتى الآن</numerusform>
            <numerusform>محادثة واحدة حتى الآن</numerusform>
            <numerusform>محادثتان حتى الآن</numerusform>
            <numerusform>%n محادثات حتى الآن</numerusform>
            <numerusform>%n محادثة حتى الآن</numerusform>
            <numerusform>%n محادثة حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Export chats</source>
        <translation>تصدير المحادثات</translation>
    </message>
    <message>
        <source>Exporting chats</source>
        <translation>تصدير المحادثات</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>لا أقسام</numerusform>
            <numerusform>قسم واحد</numerusform>
            <numerusform>قسمان</numerusform>
            <numerusform>%n أقسام</numerusform>
            <numerusform>%n قسمًا</numerusform>
            <numerusform>%n قسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>لا سطور</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n سطور</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>محادثة مؤقتة جديدة</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>خاص خفي private incognito</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>deleted restore</source>
        <translation>محذوفة استعادة</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>إظهار الشريط الجانبي أو إخفاؤه</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Connections of this session</source>
        <translation>اتصالات هذه الجلسة</translation>
    </message>
    <message>
        <source>network privacy</source>
        <translation>شبكة خصوصية</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>تصدير كل المحادثات…</translation>
    </message>
    <message>
        <source>save backup</source>
        <translation>حفظ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>استيراد محادثات…</translation>
    </message>
    <message>
        <source>ChatGPT Open WebUI LM Studio Jan llama.cpp</source>
        <translation>ChatGPT Open WebUI LM Studio Jan llama.cpp</translation>
    </message>
    <message>
        <source>Import a folder of chats…</source>
        <translation>استيراد مجلد محادثات…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>إيقاف الإجابة</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>خيارات هذه المحادثة</translation>
    </message>
    <message>
        <source>Effort: {effort}</source>
        <translation>الجهد: {effort}</translation>
    </message>
    <message>
        <source>Answer again at {effort}</source>
        <translation>إجابة جديدة بجهد {effort}</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>إيقاف القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Read the last answer aloud</source>
        <translation>قراءة آخر إجابة بصوت عالٍ</translation>
    </message>
    <message>
        <source>voice speak</source>
        <translation>صوت نطق</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>مقارنة الإصدارات</translation>
    </message>
    <message>
        <source>answers side by side</source>
        <translation>إجابات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>إعادة تسمية المحادثة</translation>
    </message>
    <message>
        <source>Duplicate the chat</source>
        <translation>تكرار المحادثة</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Export the chat…</source>
        <translation>تصدير المحادثة…</translation>
    </message>
    <message>
        <source>save file</source>
        <translation>حفظ ملف</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>الاحتفاظ بهذه المحادثة</translation>
    </message>
    <message>
        <source>Usage of this chat</source>
        <translation>استهلاك هذه المحادثة</translation>
    </message>
    <message>
        <source>tokens speed chart</source>
        <translation>رموز سرعة مخطط</translation>
    </message>
    <message>
        <source>What fills the context</source>
        <translation>ما يملأ السياق</translation>
    </message>
    <message>
        <source>tokens map</source>
        <translation>رموز خريطة</translation>
    </message>
    <message>
        <source>Delete the chat</source>
        <translation>حذف المحادثة</translation>
    </message>
    <message>
        <source>remove trash</source>
        <translation>إزالة سلة المهملات</translation>
    </message>
    <message>
        <source>Unpin the chat</source>
        <translation>إلغاء تثبيت المحادثة</translation>
    </message>
    <message>
        <source>Pin the chat</source>
        <translation>تثبيت المحادثة</translation>
    </message>
    <message>
        <source>Move to folder: {name}</source>
        <translation>نقل إلى المجلد: {name}</translation>
    </message>
    <message>
        <source>Take out of its folder</source>
        <translation>إخراج من مجلدها</translation>
    </message>
    <message>
        <source>Switch to {model}</source>
        <translation>التبديل إلى {model}</translation>
    </message>
    <message>
        <source>Unload the model</source>
        <translation>تفريغ النموذج من الذاكرة</translation>
    </message>
    <message>
        <source>free memory</source>
        <translation>تحرير الذاكرة</translation>
    </message>
    <message>
        <source>Load the model</source>
        <translation>تحميل النموذج</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>السمة: فاتحة</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>السمة: داكنة</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>السمة: كالنظام</translation>
    </message>
    <message>
        <source>Settings: general</source>
        <translation>الإعدادات: عام</translation>
    </message>
    <message>
        <source>Settings: appearance</source>
        <translation>الإعدادات: المظهر</translation>
    </message>
    <message>
        <source>Settings: model</source>
        <translation>الإعدادات: النموذج</translation>
    </message>
    <message>
        <source>Settings: answers</source>
        <translation>الإعدادات: الإجابات</translation>
    </message>
    <message>
        <source>Settings: tools</source>
        <translation>الإعدادات: الأدوات</translation>
    </message>
    <message>
        <source>Settings: privacy and data</source>
        <translation>الإعدادات: الخصوصية والبيانات</translation>
    </message>
    <message>
        <source>Settings: keyboard shortcuts</source>
        <translation>الإعدادات: اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Settings: about Alcove</source>
        <translation>الإعدادات: حول Alcove</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Not enough room on the disk</source>
        <translation>المكان على القرص لا يكفي</translation>
    </message>
    <message>
        <source>Make room, then go on; what is here is kept.</source>
        <translation>أفسح مكانًا ثم تابع؛ ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>The file on the server is another one</source>
        <translation>الملف على الخادم ملف آخر</translation>
    </message>
    <message>
        <source>It isn&apos;t the version that Alcove knows, so it was not taken.</source>
        <translation>ليس الإصدار الذي يعرفه Alcove، فلم يؤخذ.</translation>
    </message>
    <message>
        <source>The download was damaged</source>
        <translation>كان التنزيل تالفًا</translation>
    </message>
    <message>
        <source>Its SHA-256 is not the right one. Which part is wrong can&apos;t be known, so it was removed and all of it must be fetched again.</source>
        <translation>بصمة SHA-256 ليست الصحيحة. لا يُعرف أي جزء هو الخطأ، فأُزيل ويجب جلبه كله من جديد.</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>تنزيل من جديد</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>ملف النموذج تالف</translation>
    </message>
    <message>
        <source>Its SHA-256 is not the right one. Which part is wrong can&apos;t be known, so all of it must be fetched again.</source>
        <translation>بصمة SHA-256 ليست الصحيحة. لا يُعرف أي جزء هو الخطأ، فيجب جلبه كله من جديد.</translation>
    </message>
    <message>
        <source>A part of it went bad on this disk. Alcove looks for that part and fetches it alone.</source>
        <translation>فسد جزء منه على هذا القرص. يبحث Alcove عن ذلك الجزء ويجلبه وحده.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>إصلاحه</translation>
    </message>
    <message>
        <source>The file has a name that can&apos;t be used</source>
        <translation>للملف اسم لا يمكن استخدامه</translation>
    </message>
    <message>
        <source>It could do harm on this computer, so it was not taken.</source>
        <translation>قد يضر هذا الحاسوب، فلم يؤخذ.</translation>
    </message>
    <message>
        <source>Another program is writing this file</source>
        <translation>برنامج آخر يكتب هذا الملف</translation>
    </message>
    <message>
        <source>Perhaps a second Alcove. Close it, then go on.</source>
        <translation>ربما Alcove آخر. أغلقه ثم تابع.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be saved</source>
        <translation>تعذر حفظ قائمة التنزيلات</translation>
    </message>
    <message>
        <source>They go on, but the next start won&apos;t know of them. Make room and let Alcove write to its data folder, then try again.</source>
        <translation>تستمر التنزيلات، لكن التشغيل التالي لن يعرفها. وفّر مساحة واسمح لبرنامج Alcove بالكتابة في مجلد بياناته، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This is another kind of model</source>
        <translation>هذا نموذج من نوع آخر</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached</source>
        <translation>تعذر الوصول إلى {host}</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Check the network, or get the model another way: from a mirror (see the settings), from a model kit on a USB disk, or use a file that you have.</source>
        <translation>تحقق من الشبكة، أو احصل على النموذج بطريقة أخرى: من مرآة (انظر الإعدادات)، أو من حزمة نموذج على قرص USB، أو استخدم ملفًا لديك.</translation>
    </message>
    <message>
        <source>Alcove is made for gpt-oss alone and can&apos;t run this one.</source>
        <translation>صُنع Alcove لنماذج gpt-oss وحدها ولا يستطيع تشغيل هذا.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>What is here is kept. Go on when the network is back.</source>
        <translation>ما وصل محفوظ. تابع حين تعود الشبكة.</translation>
    </message>
    <message>
        <source>The network is switched off</source>
        <translation>الشبكة معطّلة</translation>
    </message>
    <message>
        <source>Alcove opens no connection until you switch it on in the settings.</source>
        <translation>لا يفتح Alcove أي اتصال حتى تفعّلها في الإعدادات.</translation>
    </message>
    <message>
        <source>The network asks for a log-in</source>
        <translation>تطلب الشبكة تسجيل الدخول</translation>
    </message>
    <message>
        <source>It answered with a web page. Log in with your browser, then go on.</source>
        <translation>أجابت بصفحة وب. سجّل الدخول بمتصفحك ثم تابع.</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is</source>
        <translation>لا يستطيع الخادم إثبات هويته</translation>
    </message>
    <message>
        <source>Nothing was sent. In a company, add its certificate file in the settings; else check this computer&apos;s clock.</source>
        <translation>لم يُرسل شيء. في شركة أضف ملف شهادتها في الإعدادات؛ وإلا فتحقق من ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be used</source>
        <translation>تعذر استخدام الوسيط</translation>
    </message>
    <message>
        <source>Check its address in the settings; it looks like http://host:port.</source>
        <translation>تحقق من عنوانه في الإعدادات؛ شكله http://host:port.</translation>
    </message>
    <message>
        <source>The certificate file can&apos;t be read</source>
        <translation>تعذرت قراءة ملف الشهادات</translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM form in the settings.</source>
        <translation>اختر في الإعدادات ملفًا بشهادات بصيغة PEM.</translation>
    </message>
    <message>
        <source>The mirror&apos;s address can&apos;t be used</source>
        <translation>تعذر استخدام عنوان المرآة</translation>
    </message>
    <message>
        <source>Check it in the settings; it looks like https://host.</source>
        <translation>تحقق منه في الإعدادات؛ شكله https://host.</translation>
    </message>
    <message>
        <source>The server refused the file</source>
        <translation>رفض الخادم الملف</translation>
    </message>
    <message>
        <source>It may want a valid token, or refuse this network. Try again later.</source>
        <translation>قد يريد رمز وصول صالحًا أو يرفض هذه الشبكة. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The makers of this model ask for consent</source>
        <translation>صانعو هذا النموذج يطلبون الموافقة</translation>
    </message>
    <message>
        <source>Accept their terms on the model&apos;s page on the Hub and enter your token, then go on.</source>
        <translation>اقبل شروطهم في صفحة النموذج على Hub وأدخل رمز وصولك ثم تابع.</translation>
    </message>
    <message>
        <source>Enter a token…</source>
        <translation>إدخال رمز وصول…</translation>
    </message>
    <message>
        <source>The server doesn&apos;t have this file</source>
        <translation>ليس هذا الملف لدى الخادم</translation>
    </message>
    <message>
        <source>It was moved or removed, or a mirror lacks it.</source>
        <translation>نُقل أو أُزيل، أو ينقص في المرآة.</translation>
    </message>
    <message>
        <source>The server asks to come back later</source>
        <translation>يطلب الخادم العودة لاحقًا</translation>
    </message>
    <message>
        <source>Too much was asked of it. What is here is kept.</source>
        <translation>طُلب منه الكثير. ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>لدى الخادم مشكلة</translation>
    </message>
    <message>
        <source>What is here is kept. Try again later.</source>
        <translation>ما وصل محفوظ. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>Restart engine</source>
        <translation>إعادة تشغيل المحرّك</translation>
    </message>
    <message>
        <source>Your text is kept.</source>
        <translation>نصك محفوظ.</translation>
    </message>
    <message>
        <source>The engine stopped</source>
        <translation>توقف المحرّك</translation>
    </message>
    <message>
        <source>Another program or the system ended it, perhaps because memory ran out.</source>
        <translation>أنهاه برنامج آخر أو النظام، ربما لنفاد الذاكرة.</translation>
    </message>
    <message>
        <source>The engine doesn&apos;t answer</source>
        <translation>المحرّك لا يستجيب</translation>
    </message>
    <message>
        <source>It was ended. Your text is kept.</source>
        <translation>أُنهي. نصك محفوظ.</translation>
    </message>
    <message>
        <source>Something wrote to it after it was loaded.</source>
        <translation>كتب شيء ما فيه بعد تحميله.</translation>
    </message>
    <message>
        <source>The model file was changed</source>
        <translation>تم تغيير ملف النموذج</translation>
    </message>
    <message>
        <source>The engine made an error</source>
        <translation>أخطأ المحرّك</translation>
    </message>
    <message>
        <source>This answer could not be finished. Your text is kept.</source>
        <translation>تعذر إكمال هذه الإجابة. نصك محفوظ.</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>البدء في الوضع الآمن</translation>
    </message>
    <message>
        <source>The safe mode avoids it and is a little slower.</source>
        <translation>الوضع الآمن يتجنب ذلك وهو أبطأ قليلًا.</translation>
    </message>
    <message>
        <source>The processor refused an instruction.</source>
        <translation>رفض المعالج أمرًا.</translation>
    </message>
    <message>
        <source>It made an error in its own memory.</source>
        <translation>أخطأ في ذاكرته.</translation>
    </message>
    <message>
        <source>The safe mode may avoid it and is a little slower.</source>
        <translation>قد يتجنبه الوضع الآمن، وهو أبطأ قليلًا.</translation>
    </message>
    <message>
        <source>It ended by itself.</source>
        <translation>انتهى من نفسه.</translation>
    </message>
    <message>
        <source>A check inside it failed.</source>
        <translation>فشل فحص بداخله.</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>لا نموذج محمّل</translation>
    </message>
    <message>
        <source>Choose a model, then try again.</source>
        <translation>اختر نموذجًا ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>اختيار نموذج…</translation>
    </message>
    <message>
        <source>The engine can&apos;t be started</source>
        <translation>تعذر تشغيل المحرّك</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install it again; your chats stay.</source>
        <translation>جزء من البرنامج مفقود. ثبّته من جديد؛ محادثاتك تبقى.</translation>
    </message>
    <message>
        <source>The engine belongs to another version</source>
        <translation>المحرّك من إصدار آخر</translation>
    </message>
    <message>
        <source>The program was changed while it ran. Close Alcove and start it again.</source>
        <translation>تغيّر البرنامج وهو يعمل. أغلق Alcove وشغّله من جديد.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>نسخ بيانات التشخيص</translation>
    </message>
    <message>
        <source>Alcove ended unexpectedly last time</source>
        <translation>انتهى Alcove على غير توقع في المرة السابقة</translation>
    </message>
    <message>
        <source>A fault in the program ended it. Your chats are kept as they were written.</source>
        <translation>أنهاه خلل في البرنامج. محادثاتك محفوظة كما كُتبت.</translation>
    </message>
    <message>
        <source>Memory ran out last time</source>
        <translation>نفدت الذاكرة في المرة السابقة</translation>
    </message>
    <message>
        <source>The system ended Alcove. A smaller context or model takes less memory.</source>
        <translation>أنهى النظام Alcove. سياق أو نموذج أصغر يأخذ ذاكرة أقل.</translation>
    </message>
    <message>
        <source>Show the crash files</source>
        <translation>إظهار ملفات العطل</translation>
    </message>
    <message>
        <source>Last time: {title}</source>
        <translation>المرة السابقة: {title}</translation>
    </message>
    <message>
        <source>{model} can&apos;t be loaded with a {context} context</source>
        <translation>تعذر تحميل {model} بسياق {context}</translation>
    </message>
    <message>
        <source>It needs {needed} GB and {free} GB are free.</source>
        <translation>يحتاج {needed} غ.ب والمتاح {free} غ.ب.</translation>
    </message>
    <message>
        <source>It needs {needed} GB, more than the system lets it have.</source>
        <translation>يحتاج {needed} غ.ب، أكثر مما يسمح له النظام به.</translation>
    </message>
    <message>
        <source>{program} uses {size} GB.</source>
        <translation>يستخدم {program} ‏{size} غ.ب.</translation>
    </message>
    <message>
        <source>Load with {context}</source>
        <translation>التحميل بسياق {context}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>اختيار آخر…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>فحص الملف</translation>
    </message>
    <message>
        <source>The model file isn&apos;t there</source>
        <translation>ملف النموذج غير موجود</translation>
    </message>
    <message>
        <source>It was moved, deleted or is on a disk that isn&apos;t connected.</source>
        <translation>نُقل أو حُذف أو هو على قرص غير موصول.</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>Choose the .gguf file inside it.</source>
        <translation>اختر ملف .gguf الذي بداخله.</translation>
    </message>
    <message>
        <source>The model file can&apos;t be read</source>
        <translation>تعذرت قراءة ملف النموذج</translation>
    </message>
    <message>
        <source>Check that you may read it and that its disk is connected.</source>
        <translation>تحقق من إذن القراءة ومن أن قرصه موصول.</translation>
    </message>
    <message>
        <source>This is not a model file</source>
        <translation>هذا ليس ملف نموذج</translation>
    </message>
    <message>
        <source>Alcove opens gpt-oss models as GGUF files.</source>
        <translation>يفتح Alcove نماذج gpt-oss كملفات GGUF.</translation>
    </message>
    <message>
        <source>The model file is cut off</source>
        <translation>ملف النموذج مبتور</translation>
    </message>
    <message>
        <source>A part of it is missing. Download it again.</source>
        <translation>جزء منه مفقود. نزّله من جديد.</translation>
    </message>
    <message>
        <source>Its header can&apos;t be read. Download it again.</source>
        <translation>تعذرت قراءة ترويسته. نزّله من جديد.</translation>
    </message>
    <message>
        <source>The parts of the model don&apos;t belong together</source>
        <translation>أجزاء النموذج لا ينتمي بعضها إلى بعض</translation>
    </message>
    <message>
        <source>Its parts belong in one folder, under their own names. Choose the first.</source>
        <translation>مكان أجزائه مجلد واحد وبأسمائها. اختر الأول.</translation>
    </message>
    <message>
        <source>The engine can&apos;t make sense of it. A check tells whether it is whole.</source>
        <translation>لا يفهمه المحرّك. يبيّن الفحص إن كان كاملًا.</translation>
    </message>
    <message>
        <source>The model&apos;s weights are damaged</source>
        <translation>أوزان النموذج تالفة</translation>
    </message>
    <message>
        <source>It computes values that are no numbers. A check tells whether it is whole.</source>
        <translation>يحسب قيمًا ليست أرقامًا. يبيّن الفحص إن كان كاملًا.</translation>
    </message>
    <message>
        <source>The model can&apos;t be loaded</source>
        <translation>تعذر تحميل النموذج</translation>
    </message>
    <message>
        <source>The engine refused the file. The details say why.</source>
        <translation>رفض المحرّك الملف. السبب في التفاصيل.</translation>
    </message>
    <message>
        <source>Not enough memory for this model</source>
        <translation>الذاكرة لا تكفي هذا النموذج</translation>
    </message>
    <message>
        <source>Close other programs or load it with a smaller context.</source>
        <translation>أغلق برامج أخرى أو حمّله بسياق أصغر.</translation>
    </message>
    <message>
        <source>Load with a smaller context</source>
        <translation>التحميل بسياق أصغر</translation>
    </message>
    <message>
        <source>Not enough memory on the graphics card</source>
        <translation>ذاكرة بطاقة الرسوميات لا تكفي</translation>
    </message>
    <message>
        <source>Fewer layers on it need less; the others are computed by the processor.</source>
        <translation>طبقات أقل عليها تحتاج أقل؛ والباقي يحسبه المعالج.</translation>
    </message>
    <message>
        <source>Use fewer GPU layers</source>
        <translation>طبقات أقل على البطاقة</translation>
    </message>
    <message>
        <source>Load without the GPU</source>
        <translation>التحميل بلا بطاقة الرسوميات</translation>
    </message>
    <message>
        <source>The graphics card can&apos;t be used</source>
        <translation>تعذر استخدام بطاقة الرسوميات</translation>
    </message>
    <message>
        <source>Its driver is missing or too old. Without it the model runs more slowly.</source>
        <translation>مشغّلها مفقود أو قديم جدًا. بدونها يعمل النموذج أبطأ.</translation>
    </message>
    <message>
        <source>The engine can&apos;t compute this model here</source>
        <translation>لا يستطيع المحرّك تشغيل هذا النموذج هنا</translation>
    </message>
    <message>
        <source>Every way of computing it was tried, and all ended in a fault.</source>
        <translation>جُرّبت كل طرق تشغيله وانتهت كلها بخلل.</translation>
    </message>
    <message>
        <source>The model&apos;s disk went away</source>
        <translation>غاب قرص النموذج</translation>
    </message>
    <message>
        <source>Its file was removed, changed or can&apos;t be read. Connect the disk again.</source>
        <translation>أُزيل ملفه أو تغيّر أو تعذرت قراءته. صِل القرص من جديد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The last model was not opened</source>
        <translation>لم يُفتح النموذج الأخير</translation>
    </message>
    <message>
        <source>The program ended while it was being loaded. The Guide is open in its place.</source>
        <translation>انتهى البرنامج أثناء تحميله. المرشد مفتوح بدلًا منه.</translation>
    </message>
    <message>
        <source>Load with a small context</source>
        <translation>التحميل بسياق صغير</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>حدث شيء غير متوقع</translation>
    </message>
    <message>
        <source>What was written is kept. The details are in the log.</source>
        <translation>ما كُتب محفوظ. التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Continue in safe mode</source>
        <translation>المتابعة في الوضع الآمن</translation>
    </message>
    <message>
        <source>The chats can&apos;t be opened. Make room, then try again.</source>
        <translation>تعذر فتح المحادثات. أفسح مكانًا ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Make room…</source>
        <translation>إفساح مكان…</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>لا شيء للإرسال</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>اكتب رسالة أولًا.</translation>
    </message>
    <message>
        <source>The message is too long</source>
        <translation>الرسالة طويلة جدًا</translation>
    </message>
    <message>
        <source>It is longer than any context of gpt-oss. It is kept; shorten it and send again.</source>
        <translation>هي أطول من أي سياق في gpt-oss. هي محفوظة؛ اختصرها وأرسلها مجددًا.</translation>
    </message>
    <message>
        <source>The chat doesn&apos;t fit the context</source>
        <translation>لا يتسع السياق للمحادثة</translation>
    </message>
    <message>
        <source>Start a new chat, or raise the context length in the settings.</source>
        <translation>ابدأ محادثة جديدة أو زد طول السياق في الإعدادات.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>This doesn&apos;t fit the context</source>
        <translation>لا يتسع السياق لهذا</translation>
    </message>
    <message>
        <source>Nothing was sent. Make room, or load the model with a longer context.</source>
        <translation>لم يُرسل شيء. أفسح مكانًا، أو حمّل النموذج بسياق أطول.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The context is full</source>
        <translation>امتلأ السياق</translation>
    </message>
    <message>
        <source>The answer is kept up to here. Make room, then let the model go on.</source>
        <translation>الإجابة محفوظة حتى هنا. أفسح مكانًا ثم دع النموذج يتابع.</translation>
    </message>
    <message>
        <source>The answer reached its length limit</source>
        <translation>بلغت الإجابة حد الطول</translation>
    </message>
    <message>
        <source>It is kept up to here.</source>
        <translation>هي محفوظة حتى هنا.</translation>
    </message>
    <message>
        <source>The model went round in circles</source>
        <translation>دار النموذج في حلقة</translation>
    </message>
    <message>
        <source>It repeated itself and was stopped. What it wrote is kept.</source>
        <translation>كرّر نفسه فأُوقف. ما كتبه محفوظ.</translation>
    </message>
    <message>
        <source>The model gave no answer</source>
        <translation>لم يعطِ النموذج إجابة</translation>
    </message>
    <message>
        <source>It ended after its reasoning.</source>
        <translation>انتهى بعد تفكيره.</translation>
    </message>
    <message>
        <source>No summary was written</source>
        <translation>لم يُكتب ملخص</translation>
    </message>
    <message>
        <source>The older turns are as they were. Leave some of them out instead.</source>
        <translation>الأدوار الأقدم كما كانت. استبعد بعضها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This answer was interrupted</source>
        <translation>انقطعت هذه الإجابة</translation>
    </message>
    <message>
        <source>The program ended while it was being written. It is kept up to here.</source>
        <translation>انتهى البرنامج أثناء كتابتها. هي محفوظة حتى هنا.</translation>
    </message>
    <message>
        <source>Too many tool calls</source>
        <translation>استدعاءات أدوات كثيرة جدًا</translation>
    </message>
    <message>
        <source>The model called tools again and again without an answer.</source>
        <translation>استدعى النموذج الأدوات مرارًا دون إجابة.</translation>
    </message>
    <message>
        <source>The tool&apos;s result is too large</source>
        <translation>نتيجة الأداة كبيرة جدًا</translation>
    </message>
    <message>
        <source>It would fill the context and was not given to the model yet.</source>
        <translation>كانت ستملأ السياق فلم تُعطَ للنموذج بعد.</translation>
    </message>
    <message>
        <source>Use its beginning</source>
        <translation>استخدام بدايتها</translation>
    </message>
    <message>
        <source>Use all of it</source>
        <translation>استخدامها كلها</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written</source>
        <translation>تعذرت الكتابة في مجلد البيانات</translation>
    </message>
    <message>
        <source>Nothing new can be kept. Give Alcove the right to write there and start it again.</source>
        <translation>لا يمكن حفظ شيء جديد. امنح Alcove حق الكتابة هناك وشغّله من جديد.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>What is on the screen is not stored yet. Make room, then go on.</source>
        <translation>ما على الشاشة لم يُحفظ بعد. أفسح مكانًا ثم تابع.</translation>
    </message>
    <message>
        <source>The chat database was damaged</source>
        <translation>كانت قاعدة المحادثات تالفة</translation>
    </message>
    <message>
        <source>It was set aside and the newest backup was opened.</source>
        <translation>وُضعت جانبًا وفُتحت أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The chat database is damaged</source>
        <translation>قاعدة المحادثات تالفة</translation>
    </message>
    <message>
        <source>A part of it can&apos;t be read or changed. A backup can be put in its place in Settings, Privacy and data.</source>
        <translation>لا يمكن قراءة جزء منها ولا تغييره. يمكن وضع نسخة احتياطية مكانها في الإعدادات، الخصوصية والبيانات.</translation>
    </message>
    <message>
        <source>These chats belong to a newer Alcove</source>
        <translation>هذه المحادثات من Alcove أحدث</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the newer version.</source>
        <translation>لم يتغير شيء. شغّل الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>The chat database is in use</source>
        <translation>قاعدة المحادثات قيد الاستخدام</translation>
    </message>
    <message>
        <source>Another program holds it. Close it and try again.</source>
        <translation>يحتجزها برنامج آخر. أغلقه وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The chat database reports an error</source>
        <translation>قاعدة المحادثات تبلّغ عن خطأ</translation>
    </message>
    <message>
        <source>The last change may not be stored. The details say why.</source>
        <translation>قد لا يكون آخر تغيير محفوظًا. السبب في التفاصيل.</translation>
    </message>
    <message>
        <source>The chats are not open</source>
        <translation>المحادثات غير مفتوحة</translation>
    </message>
    <message>
        <source>Nothing can be stored until they are.</source>
        <translation>لا يمكن حفظ شيء حتى تُفتح.</translation>
    </message>
    <message>
        <source>This chat isn&apos;t there any more</source>
        <translation>لم تعد هذه المحادثة موجودة</translation>
    </message>
    <message>
        <source>It was removed for good.</source>
        <translation>حُذفت نهائيًا.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved</source>
        <translation>تعذر حفظ الإعدادات</translation>
    </message>
    <message>
        <source>They hold until Alcove is closed. Check the disk and its permissions.</source>
        <translation>تسري حتى إغلاق Alcove. تحقق من القرص وأذوناته.</translation>
    </message>
    <message>
        <source>The file isn&apos;t there</source>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>It was moved or deleted. Nothing was imported.</source>
        <translation>نُقل أو حُذف. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>تعذرت كتابة الملف</translation>
    </message>
    <message>
        <source>Choose another folder or check the disk.</source>
        <translation>اختر مجلدًا آخر أو تحقق من القرص.</translation>
    </message>
    <message>
        <source>The settings file was damaged</source>
        <translation>كان ملف الإعدادات تالفًا</translation>
    </message>
    <message>
        <source>It was set aside; what could be read was kept.</source>
        <translation>وُضع جانبًا؛ وما أمكنت قراءته محفوظ.</translation>
    </message>
    <message>
        <source>This backup can&apos;t be used</source>
        <translation>تعذر استخدام هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>It is damaged or no backup of Alcove. Your chats were not changed.</source>
        <translation>هي تالفة أو ليست نسخة من Alcove. لم تتغير محادثاتك.</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>إجابة قيد الكتابة</translation>
    </message>
    <message>
        <source>Wait for its end or stop it, then try again.</source>
        <translation>انتظر نهايتها أو أوقفها، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This is no settings file of Alcove</source>
        <translation>هذا ليس ملف إعدادات Alcove</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file that Alcove has exported.</source>
        <translation>لم يتغير شيء. اختر ملفًا صدّره Alcove.</translation>
    </message>
    <message>
        <source>A value in the settings file isn&apos;t allowed</source>
        <translation>قيمة في ملف الإعدادات غير مسموحة</translation>
    </message>
    <message>
        <source>Nothing was changed. It is {detail}</source>
        <translation>لم يتغير شيء. القيمة هي {detail}</translation>
    </message>
    <message>
        <source>The chats are locked</source>
        <translation>المحادثات مقفلة</translation>
    </message>
    <message>
        <source>Enter the passphrase to open them.</source>
        <translation>أدخل عبارة المرور لفتحها.</translation>
    </message>
    <message>
        <source>This is not the passphrase</source>
        <translation>ليست هذه عبارة المرور</translation>
    </message>
    <message>
        <source>Nothing was changed. Mind capital letters and the keyboard&apos;s language.</source>
        <translation>لم يتغير شيء. انتبه للأحرف الكبيرة ولغة لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>عبارة المرور قصيرة جدًا</translation>
    </message>
    <message>
        <source>Nothing was changed. Use at least eight characters.</source>
        <translation>لم يتغير شيء. استخدم ثمانية أحرف على الأقل.</translation>
    </message>
    <message>
        <source>There is too little memory to try a passphrase</source>
        <translation>الذاكرة لا تكفي لتجربة عبارة مرور</translation>
    </message>
    <message>
        <source>It takes 256 MB. Close another program and try again.</source>
        <translation>تحتاج 256 م.ب. أغلق برنامجًا آخر وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>ملف المفتاح تالف</translation>
    </message>
    <message>
        <source>Put lock.json of a copy of your data back into the folder chats.</source>
        <translation>أعد lock.json من نسخة من بياناتك إلى المجلد chats.</translation>
    </message>
    <message>
        <source>This backup has another key</source>
        <translation>لهذه النسخة الاحتياطية مفتاح آخر</translation>
    </message>
    <message>
        <source>It was made under another lock. Put the lock.json of its computer beside it.</source>
        <translation>أُنشئت تحت قفل آخر. ضع بجانبها ملف lock.json من حاسوبها.</translation>
    </message>
    <message>
        <source>Images can&apos;t be read</source>
        <translation>لا يمكن قراءة الصور</translation>
    </message>
    <message>
        <source>gpt-oss reads text only. Copy the text out of the picture and paste it.</source>
        <translation>يقرأ gpt-oss النص فقط. انسخ النص من الصورة والصقه.</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>هذا ليس نصًا</translation>
    </message>
    <message>
        <source>gpt-oss reads text only: txt, md, code, csv, json, html, pdf and docx.</source>
        <translation>يقرأ gpt-oss النص فقط: txt وmd والشيفرة وcsv وjson وhtml وpdf وdocx.</translation>
    </message>
    <message>
        <source>This format can&apos;t be read</source>
        <translation>لا يمكن قراءة هذه الصيغة</translation>
    </message>
    <message>
        <source>Save it as PDF, docx or, for a table, as CSV and add that.</source>
        <translation>احفظه بصيغة PDF أو docx، أو CSV للجداول، ثم أضفه.</translation>
    </message>
    <message>
        <source>Add the files inside it that the model shall read.</source>
        <translation>أضف الملفات التي بداخله ليقرأها النموذج.</translation>
    </message>
    <message>
        <source>There is no text in it</source>
        <translation>لا نص فيه</translation>
    </message>
    <message>
        <source>It may be a scan: pictures of pages. Its text must be recognised first.</source>
        <translation>قد يكون مسحًا ضوئيًا: صور صفحات. يجب التعرف على نصه أولًا.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>There is nothing to give to the model.</source>
        <translation>لا شيء يُعطى للنموذج.</translation>
    </message>
    <message>
        <source>The file has a password</source>
        <translation>للملف كلمة مرور</translation>
    </message>
    <message>
        <source>Save a copy without the password and add that.</source>
        <translation>احفظ نسخة بلا كلمة مرور وأضفها.</translation>
    </message>
    <message>
        <source>Add the part that matters.</source>
        <translation>أضف الجزء المهم.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>الملف كبير جدًا</translation>
    </message>
    <message>
        <source>Files of up to {limit} are read.</source>
        <translation>تُقرأ الملفات حتى {limit}.</translation>
    </message>
    <message>
        <source>The document has too many pages</source>
        <translation>صفحات المستند كثيرة جدًا</translation>
    </message>
    <message>
        <source>Up to {limit} pages are read.</source>
        <translation>تُقرأ حتى {limit} صفحة.</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>النص طويل جدًا</translation>
    </message>
    <message>
        <source>Up to {limit} characters are read.</source>
        <translation>يُقرأ حتى {limit} حرف.</translation>
    </message>
    <message>
        <source>Reading the file took too long</source>
        <translation>استغرقت قراءة الملف طويلًا</translation>
    </message>
    <message>
        <source>It was ended after {limit} seconds.</source>
        <translation>أُنهيت بعد {limit} ثانية.</translation>
    </message>
    <message>
        <source>Reading the file took too much memory</source>
        <translation>أخذت قراءة الملف ذاكرة كبيرة</translation>
    </message>
    <message>
        <source>It was ended at {limit}.</source>
        <translation>أُنهيت عند {limit}.</translation>
    </message>
    <message>
        <source>A message takes up to {count} files; the others were not added.</source>
        <translation>تتسع الرسالة لما يصل إلى {count} ملفًا؛ لم تُضف الأخرى.</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>لم يُفتح الملف</translation>
    </message>
    <message>
        <source>It unpacks to far more than it holds, as harmful files do.</source>
        <translation>يكبر عند فك ضغطه أكثر بكثير مما يحوي، كالملفات الضارة.</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>ملفات كثيرة جدًا</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its disk isn&apos;t connected.</source>
        <translation>نُقل أو حُذف، أو قرصه غير موصول.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>تعذرت قراءة الملف</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>Open it in its own program, save it again and add that.</source>
        <translation>افتحه في برنامجه واحفظه من جديد ثم أضفه.</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>تعذرت قراءة الملف</translation>
    </message>
    <message>
        <source>The process that reads files ended on it. Nothing else was touched.</source>
        <translation>انتهت عليه العملية التي تقرأ الملفات. لم يُمس شيء آخر.</translation>
    </message>
    <message>
        <source>A part of the model is missing</source>
        <translation>جزء من النموذج مفقود</translation>
    </message>
    <message>
        <source>Put it beside the others: {files}</source>
        <translation>ضعه بجانب الأخرى: {files}</translation>
    </message>
    <message>
        <source>Only Ollama can run this file</source>
        <translation>لا يشغّل هذا الملف إلا Ollama</translation>
    </message>
    <message>
        <source>Ollama converts gpt-oss in a way of its own. Get gpt-oss from the catalogue.</source>
        <translation>يحوّل Ollama ‏gpt-oss بطريقته. احصل على gpt-oss من الكتالوج.</translation>
    </message>
    <message>
        <source>The model file contradicts itself</source>
        <translation>ملف النموذج يناقض نفسه</translation>
    </message>
    <message>
        <source>Its numbers don&apos;t fit each other. Download it again.</source>
        <translation>أرقامه لا تتوافق. نزّله من جديد.</translation>
    </message>
    <message>
        <source>The file&apos;s number format isn&apos;t known</source>
        <translation>صيغة أرقام الملف غير معروفة</translation>
    </message>
    <message>
        <source>Choose a file with another quantisation, best the original MXFP4.</source>
        <translation>اختر ملفًا بتكميم آخر، والأفضل MXFP4 الأصلي.</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder: {file}</source>
        <translation>لم يتغير شيء. اختر مجلدًا آخر: {file}</translation>
    </message>
    <message>
        <source>Not enough room on that disk</source>
        <translation>المكان على ذلك القرص لا يكفي</translation>
    </message>
    <message>
        <source>Nothing was changed. {file}</source>
        <translation>لم يتغير شيء. {file}</translation>
    </message>
    <message>
        <source>The copy differs from the original</source>
        <translation>النسخة تختلف عن الأصل</translation>
    </message>
    <message>
        <source>That disk can&apos;t be trusted; the copy was removed, the original is untouched.</source>
        <translation>لا يُوثق بذلك القرص؛ أُزيلت النسخة ولم يُمس الأصل.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read to its end</source>
        <translation>تعذرت قراءة الملف حتى نهايته</translation>
    </message>
    <message>
        <source>Its disk was pulled out or is failing. What was copied is kept: go on later.</source>
        <translation>نُزع قرصه أو هو معطوب. ما نُسخ محفوظ: تابع لاحقًا.</translation>
    </message>
    <message>
        <source>That disk can&apos;t be written</source>
        <translation>تعذرت الكتابة على ذلك القرص</translation>
    </message>
    <message>
        <source>It is full, locked or was pulled out. What was copied is kept: go on later.</source>
        <translation>هو ممتلئ أو مقفل أو نُزع. ما نُسخ محفوظ: تابع لاحقًا.</translation>
    </message>
    <message>
        <source>Its SHA-256 isn&apos;t the one it must have. Remove it and fetch it again.</source>
        <translation>بصمة SHA-256 ليست التي يجب. أزله واجلبه من جديد.</translation>
    </message>
    <message>
        <source>This disk has no trash</source>
        <translation>لا سلة مهملات في هذا القرص</translation>
    </message>
    <message>
        <source>The file can only be deleted for good.</source>
        <translation>لا يمكن إلا حذف الملف نهائيًا.</translation>
    </message>
    <message>
        <source>The file could not be deleted</source>
        <translation>تعذر حذف الملف</translation>
    </message>
    <message>
        <source>Its disk can&apos;t be written, or another program holds it.</source>
        <translation>تعذرت الكتابة على قرصه، أو يحتجزه برنامج آخر.</translation>
    </message>
    <message>
        <source>The original could not be removed</source>
        <translation>تعذرت إزالة الأصل</translation>
    </message>
    <message>
        <source>The copy is complete and checked; the file now lies in both places.</source>
        <translation>النسخة كاملة ومفحوصة؛ الملف الآن في المكانين.</translation>
    </message>
    <message>
        <source>There is no model kit in this folder</source>
        <translation>لا حزمة نموذج في هذا المجلد</translation>
    </message>
    <message>
        <source>Choose the disk or the folder that holds alcove-model-kit.json.</source>
        <translation>اختر القرص أو المجلد الذي فيه alcove-model-kit.json.</translation>
    </message>
    <message>
        <source>The list of this kit is damaged</source>
        <translation>قائمة هذه الحزمة تالفة</translation>
    </message>
    <message>
        <source>Make the kit again on the other computer.</source>
        <translation>أنشئ الحزمة من جديد على الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>The kit is damaged</source>
        <translation>الحزمة تالفة</translation>
    </message>
    <message>
        <source>These parts are bad: {file}. All others are here already; mend the kit, go on.</source>
        <translation>هذه الأجزاء معطوبة: {file}. الأخرى كلها هنا؛ أصلح الحزمة ثم تابع.</translation>
    </message>
    <message>
        <source>This address can&apos;t be asked</source>
        <translation>لا يمكن سؤال هذا العنوان</translation>
    </message>
    <message>
        <source>Check it: it begins with https:// and holds no password.</source>
        <translation>تحقق منه: يبدأ بـ https:// ولا يحوي كلمة مرور.</translation>
    </message>
    <message>
        <source>The address couldn&apos;t be reached</source>
        <translation>تعذر الوصول إلى العنوان</translation>
    </message>
    <message>
        <source>Check the network and the address, then look again.</source>
        <translation>تحقق من الشبكة والعنوان ثم ابحث مجددًا.</translation>
    </message>
    <message>
        <source>Nothing is at this address</source>
        <translation>لا شيء في هذا العنوان</translation>
    </message>
    <message>
        <source>Check it, or ask whoever gave it to you.</source>
        <translation>تحقق منه أو اسأل من أعطاك إياه.</translation>
    </message>
    <message>
        <source>The server refused to answer</source>
        <translation>رفض الخادم الإجابة</translation>
    </message>
    <message>
        <source>It may be busy or want a log-in. Look again later.</source>
        <translation>قد يكون مشغولًا أو يريد تسجيل الدخول. ابحث مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>A web page answers, not a list of releases</source>
        <translation>أجابت صفحة وب لا قائمة إصدارات</translation>
    </message>
    <message>
        <source>Programs ask another address, such as https://api.github.com/repos/…</source>
        <translation>تسأل البرامج عنوانًا آخر، مثل https://api.github.com/repos/…</translation>
    </message>
    <message>
        <source>The answer is no list of releases</source>
        <translation>الإجابة ليست قائمة إصدارات</translation>
    </message>
    <message>
        <source>Check the address: it must answer as GitHub, GitLab and Forgejo do.</source>
        <translation>تحقق من العنوان: يجب أن يجيب كما يجيب GitHub وGitLab وForgejo.</translation>
    </message>
    <message>
        <source>No finished version is listed there</source>
        <translation>لا إصدار مكتملًا هناك</translation>
    </message>
    <message>
        <source>Alcove tells only of finished ones. Check the address or look again later.</source>
        <translation>لا يخبر Alcove إلا بالمكتملة. تحقق من العنوان أو ابحث مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>This is no backup file of Alcove</source>
        <translation>ليس هذا ملف نسخة احتياطية من Alcove</translation>
    </message>
    <message>
        <source>Your chats were not changed. Choose a file that “Save a backup as…” has made.</source>
        <translation>لم تتغير محادثاتك. اختر ملفًا أنشأه «حفظ نسخة احتياطية باسم…».</translation>
    </message>
    <message>
        <source>This backup file is damaged</source>
        <translation>ملف النسخة الاحتياطية هذا تالف</translation>
    </message>
    <message>
        <source>Your chats were not changed. Copy it here once more, or use another one.</source>
        <translation>لم تتغير محادثاتك. انسخه إلى هنا مجددًا أو استخدم غيره.</translation>
    </message>
    <message>
        <source>A newer Alcove made this backup</source>
        <translation>هذه النسخة الاحتياطية من Alcove أحدث</translation>
    </message>
    <message>
        <source>Your chats were not changed. Install the newest Alcove, then restore it.</source>
        <translation>لم تتغير محادثاتك. ثبّت أحدث إصدار من Alcove ثم استعدها.</translation>
    </message>
    <message>
        <source>The backup file can&apos;t be read</source>
        <translation>تعذرت قراءة ملف النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Your chats were not changed. Check the disk that it is on, then try again.</source>
        <translation>لم تتغير محادثاتك. تحقق من القرص الذي يوجد عليه ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The disk with your chats is full</source>
        <translation>القرص الذي عليه محادثاتك ممتلئ</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room on it, then try again.</source>
        <translation>لم يتغير شيء. أفسح عليه مكانًا ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>There is no room for the backup there</source>
        <translation>لا مكان هناك للنسخة الاحتياطية</translation>
    </message>
    <message>
        <source>It was not saved. Make room on that disk, or save it elsewhere.</source>
        <translation>لم تُحفظ. أفسح مكانًا على ذلك القرص أو احفظها في مكان آخر.</translation>
    </message>
    <message>
        <source>The backup was not saved</source>
        <translation>لم تُحفظ النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The lock was changed meanwhile. Save it again.</source>
        <translation>تغيّر القفل أثناء ذلك. احفظها من جديد.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة وب</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>page {which} of {count}</source>
        <translation>الصفحة {which} من {count}</translation>
    </message>
    <message>
        <source>pages {which} of {count}</source>
        <translation>الصفحات {which} من {count}</translation>
    </message>
    <message>
        <source>section {which} of {count}</source>
        <translation>القسم {which} من {count}</translation>
    </message>
    <message>
        <source>sections {which} of {count}</source>
        <translation>الأقسام {which} من {count}</translation>
    </message>
    <message>
        <source>line {which} of {count}</source>
        <translation>السطر {which} من {count}</translation>
    </message>
    <message>
        <source>lines {which} of {count}</source>
        <translation>السطور {which} من {count}</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} رمز</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>الصفحة {number}</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Lines {first} to {last}</source>
        <translation>السطور {first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>safe mode</name>
    <message>
        <source>without the graphics card</source>
        <translation>بدون بطاقة الرسوميات</translation>
    </message>
    <message>
        <source>without repacked weights</source>
        <translation>بدون أوزان معاد ترتيبها</translation>
    </message>
    <message>
        <source>with the processor variant {name}</source>
        <translation>بنوع المعالج {name}</translation>
    </message>
    <message>
        <source>The engine faulted with this model, so it is loaded more safely: {how}. Once the cause may be gone, after an update of the drivers for instance, try everything again.</source>
        <translation>تعطّل المحرّك مع هذا النموذج، لذلك يُحمَّل بطريقة أكثر أمانًا: {how}. عندما يُحتمل أن السبب زال، بعد تحديث المشغّلات مثلًا، جرّب كل شيء مجددًا.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>from the next answer on</source>
        <translation>من الإجابة التالية</translation>
    </message>
    <message>
        <source>at the next load</source>
        <translation>عند التحميل التالي</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>عند البدء التالي</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation>{n} بكسل</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} د</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} غ.ب</translation>
    </message>
    <message>
        <source>Far from 1, gpt-oss repeats itself or loses its thread. OpenAI recommends 1.</source>
        <translation>بعيدًا عن 1 يكرر gpt-oss نفسه أو يفقد الخيط. توصي OpenAI بالقيمة 1.</translation>
    </message>
    <message>
        <source>So low a value makes gpt-oss repeat itself. OpenAI recommends 1.</source>
        <translation>قيمة بهذا الانخفاض تجعل gpt-oss يكرر نفسه. توصي OpenAI بالقيمة 1.</translation>
    </message>
    <message>
        <source>OpenAI recommends no top-k for gpt-oss: it cuts away good words.</source>
        <translation>توصي OpenAI بعدم استخدام top-k مع gpt-oss: إنه يستبعد كلمات جيدة.</translation>
    </message>
    <message>
        <source>So high a value cuts away good words.</source>
        <translation>قيمة بهذا الارتفاع تستبعد كلمات جيدة.</translation>
    </message>
    <message>
        <source>A penalty garbles code and the marks that gpt-oss writes between its messages.</source>
        <translation>العقوبة تشوّه الشيفرة والعلامات التي يكتبها gpt-oss بين رسائله.</translation>
    </message>
    <message>
        <source>gpt-oss gets slower with a smaller precision, and less exact in long chats.</source>
        <translation>يصبح gpt-oss أبطأ بدقة أقل، وأقل إحكامًا في المحادثات الطويلة.</translation>
    </message>
    <message>
        <source>Reasoning counts too: answers will often be cut off.</source>
        <translation>التفكير محسوب أيضًا: كثيرًا ما ستُبتر الإجابات.</translation>
    </message>
    <message>
        <source>So little reasoning makes answers to hard questions worse.</source>
        <translation>تفكير بهذه القلة يُضعف الإجابات عن الأسئلة الصعبة.</translation>
    </message>
    <message>
        <source>It must begin with https:// (http:// on this computer only) and hold no password.</source>
        <translation>يجب أن يبدأ بـ https:// (و http:// على هذا الحاسوب فقط) وألا يحوي كلمة مرور.</translation>
    </message>
    <message>
        <source>Give an address below. Until then nothing is asked.</source>
        <translation>اكتب عنوانًا أدناه. حتى ذلك الحين لا يُسأل شيء.</translation>
    </message>
    <message>
        <source>Long answers and files won&apos;t fit into so short a context.</source>
        <translation>لن يتسع سياق بهذا القصر للإجابات الطويلة والملفات.</translation>
    </message>
    <message>
        <source>This needs more memory than is free: the computer may slow down or the load may fail.</source>
        <translation>يحتاج هذا ذاكرة أكثر من المتاحة: قد يبطؤ الحاسوب أو يفشل التحميل.</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message>
        <source>(built in)</source>
        <translation>(مدمج)</translation>
    </message>
    <message>
        <source>(fine-tune)</source>
        <translation>(ضبط دقيق)</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>{count} مليار</translation>
    </message>
    <message>
        <source>{count} M</source>
        <translation>{count} مليون</translation>
    </message>
    <message>
        <source>{all} parameters, {active} active</source>
        <translation>{all} معامل، {active} نشطة</translation>
    </message>
    <message>
        <source>{count}k context</source>
        <translation>سياق {count}k</translation>
    </message>
    <message>
        <source>with the app</source>
        <translation>مع البرنامج</translation>
    </message>
    <message>
        <source>Alcove&apos;s downloads</source>
        <translation>تنزيلات Alcove</translation>
    </message>
    <message>
        <source>{program} folder</source>
        <translation>مجلد {program}</translation>
    </message>
    <message>
        <source>being copied</source>
        <translation>قيد النسخ</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>غاب</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>sha256 known</source>
        <translation>بصمة sha256 معروفة</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>غير مفحوص</translation>
    </message>
    <message>
        <source>{size} so far. It can be used once it stops growing.</source>
        <translation>{size} حتى الآن. يصلح للاستخدام حين يكف عن النمو.</translation>
    </message>
    <message>
        <source>It isn&apos;t in {folder} any more. It comes back here when its disk does.</source>
        <translation>لم يعد في {folder}. يعود إلى هنا حين يعود قرصه.</translation>
    </message>
    <message>
        <source>Tiny; knows a little about Alcove and can be wrong.</source>
        <translation>صغير؛ يعرف القليل عن Alcove وقد يخطئ.</translation>
    </message>
    <message>
        <source>in {count} files</source>
        <translation>الملفات: {count}</translation>
    </message>
    <message>
        <source>Computing the SHA-256</source>
        <translation>حساب SHA-256</translation>
    </message>
    <message>
        <source>Moving, checked byte by byte</source>
        <translation>نقل مع فحص كل بايت</translation>
    </message>
    <message>
        <source>Copying to the disk and reading it back</source>
        <translation>نسخ إلى القرص وقراءة من جديد</translation>
    </message>
    <message>
        <source>Copying {name} from the disk, checked part by part</source>
        <translation>نسخ {name} من القرص مع فحص كل جزء</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} في الثانية</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>بقي نحو {count} ث</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>بقي نحو {count} د</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>محادثة مؤقتة جديدة</translation>
    </message>
    <message>
        <source>Answer again at High</source>
        <translation>إجابة جديدة بجهد عالٍ</translation>
    </message>
    <message>
        <source>Choose all chats in the sidebar</source>
        <translation>اختيار كل المحادثات في الشريط الجانبي</translation>
    </message>
    <message>
        <source>Search chats and commands</source>
        <translation>بحث في المحادثات والأوامر</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>الانتقال إلى حقل الرسالة</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>إظهار الشريط الجانبي أو إخفاؤه</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>بحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Larger messages</source>
        <translation>رسائل أكبر</translation>
    </message>
    <message>
        <source>Smaller messages</source>
        <translation>رسائل أصغر</translation>
    </message>
    <message>
        <source>Messages at their usual size</source>
        <translation>الرسائل بحجمها المعتاد</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>إعادة تسمية المحادثة</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Open the help</source>
        <translation>فتح المساعدة</translation>
    </message>
    <message>
        <source>Lock Alcove</source>
        <translation>قفل Alcove</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>إرسال الرسالة</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>سطر جديد في الرسالة</translation>
    </message>
    <message>
        <source>Back to the chat, or stop the answer</source>
        <translation>العودة إلى المحادثة أو إيقاف الإجابة</translation>
    </message>
    <message>
        <source>Delete the chat that is chosen in the sidebar</source>
        <translation>حذف المحادثة المختارة في الشريط الجانبي</translation>
    </message>
</context>
<context>
    <name>traffic</name>
    <message>
        <source>not reached yet</source>
        <translation>لم يُوصَل إليه بعد</translation>
    </message>
    <message>
        <source>not reached, nothing sent</source>
        <translation>تعذر الوصول، لم يُرسل شيء</translation>
    </message>
    <message>
        <source>{in} in, {out} out</source>
        <translation>وارد {in}، صادر {out}</translation>
    </message>
    <message>
        <source>{in} in, {out} out, open</source>
        <translation>وارد {in}، صادر {out}، مفتوح</translation>
    </message>
</context>
<context>
    <name>tuned</name>
    <message>
        <source>Writes {answer} and reads {prompt} tokens a second ({gain}).</source>
        <translation>يكتب {answer} ويقرأ {prompt} رمز في الثانية ({gain}).</translation>
    </message>
    <message>
        <source>Measured on {date}.</source>
        <translation>قيس في {date}.</translation>
    </message>
    <message>
        <source>Automatic was best already</source>
        <translation>كان التلقائي هو الأفضل</translation>
    </message>
    <message>
        <source>{percent} faster than before</source>
        <translation>أسرع بمقدار {percent}</translation>
    </message>
    <message>
        <source>threads: {count}</source>
        <translation>الخيوط: {count}</translation>
    </message>
    <message>
        <source>batch of {count}</source>
        <translation>دفعة من {count}</translation>
    </message>
    <message>
        <source>repacked weights</source>
        <translation>أوزان معاد ترتيبها</translation>
    </message>
    <message>
        <source>with flash attention</source>
        <translation>مع flash attention</translation>
    </message>
    <message>
        <source>without flash attention</source>
        <translation>بلا flash attention</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Nothing is asked: no address is given.</source>
        <translation>لا يُسأل شيء: لم يُكتب عنوان.</translation>
    </message>
    <message>
        <source>Nothing is asked: the address can&apos;t be used.</source>
        <translation>لا يُسأل شيء: تعذر استخدام العنوان.</translation>
    </message>
    <message>
        <source>Nothing is asked: the network is switched off under Privacy and data.</source>
        <translation>لا يُسأل شيء: الشبكة معطّلة في الخصوصية والبيانات.</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>لم يُبحث بعد.</translation>
    </message>
    <message>
        <source>Alcove {version} is available.</source>
        <translation>يتوفر Alcove {version}.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>هذا أحدث إصدار.</translation>
    </message>
    <message>
        <source>Looked today at {time}.</source>
        <translation>بُحث اليوم في {time}.</translation>
    </message>
    <message>
        <source>Looked on {date} at {time}.</source>
        <translation>بُحث في {date} الساعة {time}.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This computer: {size} GB memory</source>
        <translation>هذا الحاسوب: ذاكرة {size} غ.ب</translation>
    </message>
    <message>
        <source>{free} GB free</source>
        <translation>{free} غ.ب متاحة</translation>
    </message>
    <message>
        <source>Needs {needed} GB, {total} GB here</source>
        <translation>يحتاج {needed} غ.ب، وهنا {total} غ.ب</translation>
    </message>
    <message>
        <source>Fits: all on the graphics card</source>
        <translation>مناسب: كله على بطاقة الرسوميات</translation>
    </message>
    <message>
        <source>Fits: graphics card and memory</source>
        <translation>مناسب: بطاقة الرسوميات والذاكرة</translation>
    </message>
    <message>
        <source>Fits in memory</source>
        <translation>تتسع له الذاكرة</translation>
    </message>
    <message>
        <source>Fits tightly</source>
        <translation>تتسع له الذاكرة بالكاد</translation>
    </message>
    <message>
        <source>Corrected by what the last load used.</source>
        <translation>صُحّح بما استخدمه آخر تحميل.</translation>
    </message>
    <message>
        <source>Needs {more} GB more than is free with a {context} context. Close {programs}.</source>
        <translation>يحتاج {more} غ.ب أكثر من المتاح مع سياق {context}. أغلق {programs}.</translation>
    </message>
    <message>
        <source>Needs {more} GB more than is free with a {context} context: close other programs.</source>
        <translation>يحتاج {more} غ.ب أكثر من المتاح مع سياق {context}: أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>Needs {more} GB more than is free with a {context} context: close other programs, such as {programs}.</source>
        <translation>يحتاج {more} غ.ب أكثر من المتاح مع سياق {context}: أغلق برامج أخرى، مثل {programs}.</translation>
    </message>
    <message>
        <source>It would run from disk at well under one word a second.</source>
        <translation>سيعمل من القرص بأقل بكثير من كلمة في الثانية.</translation>
    </message>
    <message>
        <source>It would run from disk at about {speed} words a second.</source>
        <translation>سيعمل من القرص بنحو {speed} كلمة في الثانية.</translation>
    </message>
    <message>
        <source>{missing} GB of memory are missing, whatever is closed.</source>
        <translation>ينقص {missing} غ.ب من الذاكرة، أيًا كان ما يُغلق.</translation>
    </message>
    <message>
        <source>All layers and a {context} context lie on {card}, where they run fastest.</source>
        <translation>كل الطبقات وسياق {context} على {card}، حيث تعمل أسرع.</translation>
    </message>
    <message>
        <source>{card} computes; experts of {layers} layers stay in memory. {context} context.</source>
        <translation>تحسب {card}؛ وخبراء {layers} طبقة يبقون في الذاكرة. سياق {context}.</translation>
    </message>
    <message>
        <source>Some layers stay in memory, the rest is on {card}; {context} context.</source>
        <translation>بعض الطبقات تبقى في الذاكرة والباقي على {card}؛ سياق {context}.</translation>
    </message>
    <message>
        <source>Uses nearly all of the {total} GB memory with a {context} context.</source>
        <translation>يستخدم الذاكرة كلها تقريبًا ({total} غ.ب) مع سياق {context}.</translation>
    </message>
    <message>
        <source>Uses {needed} of {total} GB memory; {context} is the longest context that fits now.</source>
        <translation>يستخدم {needed} من {total} غ.ب ذاكرة؛ {context} أطول سياق ممكن الآن.</translation>
    </message>
    <message>
        <source>Uses {needed} of {total} GB memory with a {context} context, weights copied for speed.</source>
        <translation>يستخدم {needed} من {total} غ.ب ذاكرة مع سياق {context}، والأوزان منسوخة للسرعة.</translation>
    </message>
    <message>
        <source>Uses {needed} of {total} GB memory with a {context} context.</source>
        <translation>يستخدم {needed} من {total} غ.ب ذاكرة مع سياق {context}.</translation>
    </message>
    <message>
        <source>{done} of {total} GB</source>
        <translation>{done} من {total} غ.ب</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <source>trying again in {count} s</source>
        <translation>إعادة المحاولة بعد {count} ث</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Checking what is here</source>
        <translation>فحص ما وصل</translation>
    </message>
    <message>
        <source>{speed} MB/s</source>
        <translation>{speed} م.ب/ث</translation>
    </message>
    <message>
        <source>Complete, SHA-256 checked</source>
        <translation>مكتمل، فُحصت بصمة SHA-256</translation>
    </message>
    <message>
        <source>Download of {name}</source>
        <translation>تنزيل {name}</translation>
    </message>
    <message>
        <source>Search of the Hub</source>
        <translation>بحث في Hub</translation>
    </message>
    <message>
        <source>Look for a new version</source>
        <translation>البحث عن إصدار جديد</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>بقي نحو {count} ث</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>بقي نحو {count} د</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>بقي نحو {count} س</translation>
    </message>
</context>
</TS>
