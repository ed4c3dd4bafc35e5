<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>Code, %n lines</source>
        <translation>
            <numerusform>Code, %n line</numerusform>
            <numerusform>Code, %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatListModel</name>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n chat</numerusform>
            <numerusform>%n chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n download(s) are running.</source>
        <translation>
            <numerusform>A download is running.</numerusform>
            <numerusform>%n downloads are running.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContextCard</name>
    <message numerus="yes">
        <source>%n turns left out</source>
        <translation>
            <numerusform>%n turn left out</numerusform>
            <numerusform>%n turns left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older turns</source>
        <translation>
            <numerusform>%n older turn</numerusform>
            <numerusform>%n older turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n turns</source>
        <translation>
            <numerusform>Last turn</numerusform>
            <numerusform>Last %n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned turns</source>
        <translation>
            <numerusform>%n pinned turn</numerusform>
            <numerusform>%n pinned turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <source>{kind}: %n tensor(s), {weights} weights, {size}</source>
        <translation>
            <numerusform>{kind}: %n tensor, {weights} weights, {size}</numerusform>
            <numerusform>{kind}: %n tensors, {weights} weights, {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadProgress</name>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} and %n more</numerusform>
            <numerusform>{name} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangePresenter</name>
    <message numerus="yes">
        <source>%n chat(s) imported</source>
        <translation>
            <numerusform>%n chat imported</numerusform>
            <numerusform>%n chats imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) exported to {path}</source>
        <translation>
            <numerusform>%n chat exported to {path}</numerusform>
            <numerusform>%n chats exported to {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) could not be read and are not in it</source>
        <translation>
            <numerusform>%n chat could not be read and is not in it</numerusform>
            <numerusform>%n chats could not be read and are not in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Export %n chat(s)</source>
        <translation>
            <numerusform>Export %n chat</numerusform>
            <numerusform>Export %n chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubSection</name>
    <message numerus="yes">
        <source>%n models found</source>
        <translation>
            <numerusform>%n model found</numerusform>
            <numerusform>%n models found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another kind left out: Alcove runs gpt-oss</source>
        <translation>
            <numerusform>%n of another kind left out: Alcove runs gpt-oss</numerusform>
            <numerusform>%n of another kind left out: Alcove runs gpt-oss</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n chat(s) so far</source>
        <translation>
            <numerusform>%n chat so far</numerusform>
            <numerusform>%n chats so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) found</source>
        <translation>
            <numerusform>%n chat found</numerusform>
            <numerusform>%n chats found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are here already and will be skipped.</source>
        <translation>
            <numerusform>%n of them is here already and will be skipped.</numerusform>
            <numerusform>%n of them are here already and will be skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) imported</source>
        <translation>
            <numerusform>%n chat imported</numerusform>
            <numerusform>%n chats imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: they are here already.</source>
        <translation>
            <numerusform>%n skipped: it is here already.</numerusform>
            <numerusform>%n skipped: they are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be read:</source>
        <translation>
            <numerusform>%n thing could not be read:</numerusform>
            <numerusform>%n things could not be read:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>Next try in %n second.</numerusform>
            <numerusform>Next try in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message numerus="yes">
        <source>First %n page(s) that fit</source>
        <translation>
            <numerusform>First page</numerusform>
            <numerusform>First %n pages that fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %n section(s) that fit</source>
        <translation>
            <numerusform>First section</numerusform>
            <numerusform>First %n sections that fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %n part(s) that fit</source>
        <translation>
            <numerusform>First part</numerusform>
            <numerusform>First %n parts that fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message numerus="yes">
        <source>At least %n character(s). Four or more random words are best.</source>
        <translation>
            <numerusform>At least %n character. Four or more random words are best.</numerusform>
            <numerusform>At least %n characters. Four or more random words are best.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) in it. Each is removed for good after 30 days.</source>
        <translation>
            <numerusform>%n chat in it. Each is removed for good after 30 days.</numerusform>
            <numerusform>%n chats in it. Each is removed for good after 30 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyStrip</name>
    <message numerus="yes">
        <source>%n connection(s) open</source>
        <translation>
            <numerusform>%n connection open</numerusform>
            <numerusform>%n connections open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptView</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message numerus="yes">
        <source>%n messages wait</source>
        <translation>
            <numerusform>%n message waits</numerusform>
            <numerusform>%n messages wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyActions</name>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfPresenter</name>
    <message numerus="yes">
        <source>%n usable model(s) in {folder}. New files there appear by themselves.</source>
        <translation>
            <numerusform>%n usable model in {folder}. New files there appear by themselves.</numerusform>
            <numerusform>%n usable models in {folder}. New files there appear by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) found in {programs}, used where they are.</source>
        <translation>
            <numerusform>%n model found in {programs}, used where it is.</numerusform>
            <numerusform>%n models found in {programs}, used where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more can&apos;t be used, see below.</source>
        <translation>
            <numerusform>%n more can&apos;t be used, see below.</numerusform>
            <numerusform>%n more can&apos;t be used, see below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfSection</name>
    <message numerus="yes">
        <source>%n file(s) · {size}</source>
        <translation>
            <numerusform>%n file · {size}</numerusform>
            <numerusform>%n files · {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%n downloading</source>
        <translation>
            <numerusform>%n downloading</numerusform>
            <numerusform>%n downloading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats</source>
        <translation>
            <numerusform>Delete %n chat</numerusform>
            <numerusform>Delete %n chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trash, %n chats</source>
        <translation>
            <numerusform>Trash, %n chat</numerusform>
            <numerusform>Trash, %n chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashModel</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message numerus="yes">
        <source>Delete %n chats for ever?</source>
        <translation>
            <numerusform>Delete %n chat for ever?</numerusform>
            <numerusform>Delete %n chats for ever?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n chats in the trash for ever?</source>
        <translation>
            <numerusform>Delete the chat in the trash for ever?</numerusform>
            <numerusform>Delete all %n chats in the trash for ever?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoCard</name>
    <message numerus="yes">
        <source>%n chats deleted</source>
        <translation>
            <numerusform>%n chat deleted</numerusform>
            <numerusform>%n chats deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsagePanel</name>
    <message numerus="yes">
        <source>Speed and context over %n turns</source>
        <translation>
            <numerusform>Speed and context over %n turn</numerusform>
            <numerusform>Speed and context over %n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message numerus="yes">
        <source>%n chat(s) so far</source>
        <translation>
            <numerusform>%n chat so far</numerusform>
            <numerusform>%n chats so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
</TS>
