<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Private chat with gpt-oss on your own computer.</source>
        <translation>Privater Chat mit gpt-oss auf Ihrem eigenen Computer.</translation>
    </message>
    <message>
        <source>Free and open source, Apache 2.0. No account, no telemetry, no updates by itself.</source>
        <translation>Frei und quelloffen, Apache 2.0. Kein Konto, keine Telemetrie, keine automatischen Updates.</translation>
    </message>
    <message>
        <source>Usage policy</source>
        <translation>Nutzungsrichtlinie</translation>
    </message>
    <message>
        <source>OpenAI asks that gpt-oss be used safely, responsibly and lawfully.</source>
        <translation>OpenAI bittet darum, gpt-oss sicher, verantwortungsvoll und rechtmäßig zu nutzen.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Versions, hardware and the last lines of the logs, to copy. No chat text in it.</source>
        <translation>Versionen, Hardware und die letzten Zeilen der Protokolle zum Kopieren. Kein Chattext darin.</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Absturzberichte</translation>
    </message>
    <message>
        <source>They stay in the data folder, hold no chat text and are never sent.</source>
        <translation>Sie bleiben im Datenordner, enthalten keinen Chattext und werden nie gesendet.</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Bestandteile und Lizenzen</translation>
    </message>
    <message>
        <source>Everything that Alcove is made of.</source>
        <translation>Alles, woraus Alcove besteht.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>About the licence of Alcove</source>
        <translation>Über die Lizenz von Alcove</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Lesen…</translation>
    </message>
    <message>
        <source>Read the usage policy</source>
        <translation>Nutzungsrichtlinie lesen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of the crash reports</source>
        <translation>Ordner der Absturzberichte öffnen</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Thinking</source>
        <translation>Denkt nach</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>{seconds} s nachgedacht</translation>
    </message>
    <message>
        <source>Tool call: {name}</source>
        <translation>Werkzeugaufruf: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Code, %n lines</source>
        <translation>
            <numerusform>Code, %n Zeile</numerusform>
            <numerusform>Code, %n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersSection</name>
    <message>
        <source>How the model thinks and writes. A chat&apos;s own options go before these values.</source>
        <translation>Wie das Modell denkt und schreibt. Optionen eines Chats haben Vorrang vor diesen Werten.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Effort of new chats</source>
        <translation>Aufwand neuer Chats</translation>
    </message>
    <message>
        <source>How long the model thinks. High is slow and best for hard work.</source>
        <translation>Wie lange das Modell nachdenkt. Hoch ist langsam und am besten für Schwieriges.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Sent with every chat, for example: answer in short sentences.</source>
        <translation>Gehen mit jedem Chat mit, zum Beispiel: Antworte in kurzen Sätzen.</translation>
    </message>
    <message>
        <source>Presets of instructions</source>
        <translation>Vorlagen für Anweisungen</translation>
    </message>
    <message>
        <source>Kept under a name, to be used here or in one chat.</source>
        <translation>Unter einem Namen gespeichert, für hier oder für einen Chat.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>In tokens, reasoning included. By itself an answer ends where the model ends it.</source>
        <translation>In Token, samt Nachdenken. Sonst endet eine Antwort, wo das Modell sie beendet.</translation>
    </message>
    <message>
        <source>Longest reasoning</source>
        <translation>Längstes Nachdenken</translation>
    </message>
    <message>
        <source>In tokens, then the answer is opened. By itself it depends on the effort.</source>
        <translation>In Token, dann beginnt die Antwort. Sonst richtet es sich nach dem Aufwand.</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Halt bei</translation>
    </message>
    <message>
        <source>An answer ends before any of these texts, one on each line. Upper case counts.</source>
        <translation>Eine Antwort endet vor einem dieser Texte, einer je Zeile. Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>How freely words are drawn. 0 always takes the likeliest.</source>
        <translation>Wie frei Wörter gezogen werden. 0 nimmt immer das wahrscheinlichste.</translation>
    </message>
    <message>
        <source>Draws from the likeliest words that together reach this probability.</source>
        <translation>Zieht aus den wahrscheinlichsten Wörtern, die zusammen diese Wahrscheinlichkeit erreichen.</translation>
    </message>
    <message>
        <source>Draws from so many likeliest words; 0 from all.</source>
        <translation>Zieht aus so vielen der wahrscheinlichsten Wörter; 0: aus allen.</translation>
    </message>
    <message>
        <source>Leaves out words less likely than this share of the likeliest.</source>
        <translation>Lässt Wörter weg, die unwahrscheinlicher sind als dieser Anteil des wahrscheinlichsten.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>Makes words that were just used less likely; 1 is none.</source>
        <translation>Macht eben benutzte Wörter unwahrscheinlicher; 1: keine.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same answer to the same question on this computer.</source>
        <translation>Derselbe Startwert gibt auf diesem Computer auf dieselbe Frage dieselbe Antwort.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ohne Grenze</translation>
    </message>
    <message>
        <source>By effort</source>
        <translation>Nach Aufwand</translation>
    </message>
    <message>
        <source>Nothing beyond what the model does by itself</source>
        <translation>Nichts außer dem, was das Modell von selbst tut</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Every change is seen at once.</source>
        <translation>Jede Änderung ist sofort zu sehen.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>The system&apos;s choice is followed live.</source>
        <translation>Änderungen des Systems gelten sofort.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window; the model answers in yours.</source>
        <translation>Die des Fensters; das Modell antwortet in Ihrer.</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>The colour of what is chosen or can be pressed.</source>
        <translation>Die Farbe dessen, was gewählt ist oder gedrückt werden kann.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Of the whole window.</source>
        <translation>Im ganzen Fenster.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>How close lists and buttons stand.</source>
        <translation>Wie eng Listen und Knöpfe stehen.</translation>
    </message>
    <message>
        <source>Colours of code</source>
        <translation>Codefarben</translation>
    </message>
    <message>
        <source>In answers, readable in light and dark.</source>
        <translation>In Antworten, hell und dunkel lesbar.</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Spaltenbreite</translation>
    </message>
    <message>
        <source>How wide a conversation is at most. Narrow lines are easier to read.</source>
        <translation>Wie breit ein Gespräch höchstens ist. Kurze Zeilen lesen sich leichter.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>Lebhaft</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>Sehr breit</translation>
    </message>
</context>
<context>
    <name>AttachmentPresenter</name>
    <message>
        <source>Documents, text and code ({endings})</source>
        <translation>Dokumente, Text und Code ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>The long text became a file of the message. Undo puts it back into the text.</source>
        <translation>Der lange Text wurde zu einer Datei der Nachricht. „Rückgängig“ setzt ihn wieder in den Text.</translation>
    </message>
    <message>
        <source>The Guide knows only the help of this program: it can&apos;t answer questions about files. gpt-oss can.</source>
        <translation>Der Guide kennt nur die Hilfe dieses Programms: Fragen zu Dateien kann er nicht beantworten. gpt-oss kann es.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
</context>
<context>
    <name>BackupFilePresenter</name>
    <message>
        <source>Save a backup</source>
        <translation>Sicherung speichern</translation>
    </message>
    <message>
        <source>Backups of Alcove (*{ending})</source>
        <translation>Sicherungen von Alcove (*{ending})</translation>
    </message>
    <message>
        <source>The backup was saved: {path}</source>
        <translation>Sicherung gespeichert: {path}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>It is locked; on this computer its chats can be read without a passphrase until you set one.</source>
        <translation>Die Sicherung ist gesperrt; auf diesem Computer lassen sich ihre Chats ohne Passphrase lesen, bis Sie eine festlegen.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>The backup is being saved…</source>
        <translation>Die Sicherung wird gespeichert…</translation>
    </message>
    <message>
        <source>The backup is being read…</source>
        <translation>Die Sicherung wird gelesen…</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einem Update</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>One file with all chats, for a USB stick or another computer:</source>
        <translation>Eine Datei mit allen Chats, für einen USB-Stick oder einen anderen Computer:</translation>
    </message>
    <message>
        <source>Save a backup as…</source>
        <translation>Sicherung speichern unter…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Aus Datei wiederherstellen…</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <source>Show more ({count} characters left)</source>
        <translation>Mehr zeigen (noch {count} Zeichen)</translation>
    </message>
</context>
<context>
    <name>CatalogueCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} nutzen</translation>
    </message>
    <message>
        <source>Free to use, also at work, under {licence} and OpenAI&apos;s usage policy.</source>
        <translation>Frei nutzbar, auch bei der Arbeit, unter {licence} und OpenAIs Nutzungsrichtlinie.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>{all} B parameters, {active} B active · {quantisation} · {size} GB · {licence}</source>
        <translation>{all} Mrd. Parameter, {active} Mrd. aktiv · {quantisation} · {size} GB · {licence}</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <translation>Trotzdem herunterladen</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell nutzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
</context>
<context>
    <name>ChatDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Name des Ordners</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Titel des Chats</translation>
    </message>
</context>
<context>
    <name>ChatListModel</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n Chat</numerusform>
            <numerusform>%n Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>an answer is being written</source>
        <translation>eine Antwort wird geschrieben</translation>
    </message>
</context>
<context>
    <name>ChatOptionsDialog</name>
    <message>
        <source>Far from 1 the model repeats itself or loses its thread.</source>
        <translation>Weit weg von 1 wiederholt sich das Modell oder verliert den Faden.</translation>
    </message>
    <message>
        <source>OpenAI recommends no top-k for gpt-oss.</source>
        <translation>OpenAI empfiehlt für gpt-oss kein top-k.</translation>
    </message>
    <message>
        <source>So much cuts away good words.</source>
        <translation>Ein so hoher Wert schneidet gute Wörter weg.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>Optionen dieses Chats</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>How should the model answer in this chat?</source>
        <translation>Wie soll das Modell in diesem Chat antworten?</translation>
    </message>
    <message>
        <source>In place of the general instructions; empty uses those again.</source>
        <translation>Anstelle der allgemeinen Anweisungen; leer gelten diese wieder.</translation>
    </message>
    <message>
        <source>Presets ▾</source>
        <translation>Vorlagen ▾</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Own sampling values in this chat</source>
        <translation>Eigene Sampling-Werte in diesem Chat</translation>
    </message>
    <message>
        <source>random each time</source>
        <translation>jedes Mal zufällig</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Restore recommended values</source>
        <translation>Empfohlene Werte wiederherstellen</translation>
    </message>
    <message>
        <source>Use the general values</source>
        <translation>Allgemeine Werte nutzen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Temporary chat</source>
        <translation>Temporärer Chat</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Guide (built in)</source>
        <translation>Guide (eingebaut)</translation>
    </message>
    <message>
        <source>{name}, not loaded</source>
        <translation>{name}, nicht geladen</translation>
    </message>
    <message>
        <source>{name}, loading {percent} %</source>
        <translation>{name}, lädt {percent} %</translation>
    </message>
    <message>
        <source>{name}, stopped</source>
        <translation>{name}, gestoppt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>{used} of {total}</source>
        <translation>{used} von {total}</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>{used} of {total} tokens of the context are used</source>
        <translation>{used} von {total} Token des Kontexts sind belegt</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporär</translation>
    </message>
    <message>
        <source>New temporary chat, never stored</source>
        <translation>Neuer temporärer Chat, nie gespeichert</translation>
    </message>
    <message>
        <source>A chat of which nothing is stored</source>
        <translation>Ein Chat, von dem nichts gespeichert wird</translation>
    </message>
    <message>
        <source>Usage of this chat</source>
        <translation>Verbrauch dieses Chats</translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>Loading {name}, {percent} %</source>
        <translation>{name} wird geladen, {percent} %</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Send the message without it?</source>
        <translation>{file} lässt sich nicht lesen. Die Nachricht ohne diese Datei senden?</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Send the message without them?</source>
        <translation>{file} lassen sich nicht lesen. Die Nachricht ohne diese Dateien senden?</translation>
    </message>
    <message>
        <source>Send without</source>
        <translation>Ohne senden</translation>
    </message>
    <message>
        <source>Open this link in the browser?</source>
        <translation>Diesen Link im Browser öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>An answer is being written.</source>
        <translation>Eine Antwort wird gerade geschrieben.</translation>
    </message>
    <message>
        <source>What is written so far is kept, the rest would be missing.</source>
        <translation>Was geschrieben ist, bleibt erhalten; der Rest würde fehlen.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Not everything is stored yet.</source>
        <translation>Noch ist nicht alles gespeichert.</translation>
    </message>
    <message>
        <source>The disk refuses the last messages. Make room and they are stored by themselves.</source>
        <translation>Der Datenträger nimmt die letzten Nachrichten nicht an. Schaffen Sie Platz, dann werden sie von selbst gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are running.</source>
        <translation>
            <numerusform>%n Download läuft.</numerusform>
            <numerusform>%n Downloads laufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the background they go on until they are complete; then Alcove ends by itself.</source>
        <translation>Im Hintergrund laufen sie weiter, bis sie fertig sind; dann beendet sich Alcove von selbst.</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Im Hintergrund weiter</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>Pausieren und beenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open Alcove</source>
        <translation>Alcove öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>More for this code</source>
        <translation>Mehr zu diesem Code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Close comparison</source>
        <translation>Vergleich schließen</translation>
    </message>
    <message>
        <source>Answer again at Low</source>
        <translation>Neu antworten, Aufwand niedrig</translation>
    </message>
    <message>
        <source>Answer again at Medium</source>
        <translation>Neu antworten, Aufwand mittel</translation>
    </message>
    <message>
        <source>Answer again at High</source>
        <translation>Neu antworten, Aufwand hoch</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Tools: {count} on</source>
        <translation>Werkzeuge: {count} an</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Ask anything. Drop files here to add them.</source>
        <translation>Fragen Sie, was Sie möchten. Dateien hier ablegen.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Denkaufwand</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers</source>
        <translation>Wie lange das Modell nachdenkt, bevor es antwortet</translation>
    </message>
    <message>
        <source>Send when the answer is done</source>
        <translation>Senden, wenn die Antwort fertig ist</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>Optionen dieses Chats</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Type {word} to go on.</source>
        <translation>Tippen Sie {word}, um fortzufahren.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ConnectionTable</name>
    <message>
        <source>None. Nothing was sent or fetched in this session.</source>
        <translation>Keine. In dieser Sitzung wurde nichts gesendet oder geholt.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Connections of this session</source>
        <translation>Verbindungen dieser Sitzung</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections of this session</source>
        <translation>Verbindungen dieser Sitzung</translation>
    </message>
    <message>
        <source>Alcove opens a connection only for what you start or have switched on: a download, a search of the Hub, the look for new versions. Chats never leave this computer.</source>
        <translation>Alcove öffnet nur für das eine Verbindung, was Sie starten oder eingeschaltet haben: einen Download, eine Suche im Hub, die Suche nach neuen Versionen. Chats verlassen diesen Computer nie.</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Bisher keine.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ContextCard</name>
    <message>
        <source>What fills the context</source>
        <translation>Was den Kontext füllt</translation>
    </message>
    <message>
        <source>This doesn&apos;t fit yet</source>
        <translation>Das passt noch nicht</translation>
    </message>
    <message>
        <source>{needed} needed · {length} context · {room} kept for the answer</source>
        <translation>{needed} nötig · {length} Kontext · {room} für die Antwort frei</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>always kept</source>
        <translation>bleibt immer</translation>
    </message>
    <message>
        <source>Shorten older turns</source>
        <translation>Ältere Runden kürzen</translation>
    </message>
    <message>
        <source>Leave out the oldest turns</source>
        <translation>Älteste Runden weglassen</translation>
    </message>
    <message>
        <source>Use a {length} context (+{size})</source>
        <translation>{length} Kontext nutzen (+{size})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n turns left out</source>
        <translation>
            <numerusform>%n Runde weggelassen</numerusform>
            <numerusform>%n Runden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older turns</source>
        <translation>
            <numerusform>%n ältere Runde</numerusform>
            <numerusform>%n ältere Runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n turns</source>
        <translation>
            <numerusform>Letzte Runde</numerusform>
            <numerusform>Letzte %n Runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned turns</source>
        <translation>
            <numerusform>%n angeheftete Runde</numerusform>
            <numerusform>%n angeheftete Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Summary of older turns</source>
        <translation>Zusammenfassung älterer Runden</translation>
    </message>
    <message>
        <source>Older turns</source>
        <translation>Ältere Runden</translation>
    </message>
    <message>
        <source>Last turns</source>
        <translation>Letzte Runden</translation>
    </message>
    <message>
        <source>Pinned turns</source>
        <translation>Angeheftete Runden</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>Werkzeugergebnis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <source>Room for the answer</source>
        <translation>Platz für die Antwort</translation>
    </message>
    <message>
        <source>Shorten to a summary</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Undo the summary</source>
        <translation>Zusammenfassung rückgängig</translation>
    </message>
</context>
<context>
    <name>ContextPresenter</name>
    <message>
        <source>The model is writing a summary of the older turns.</source>
        <translation>Das Modell schreibt eine Zusammenfassung der älteren Runden.</translation>
    </message>
    <message>
        <source>This waits for the answer that is being written.</source>
        <translation>Das wartet auf die Antwort, die gerade geschrieben wird.</translation>
    </message>
</context>
<context>
    <name>ConversationPresenter</name>
    <message>
        <source>Save code</source>
        <translation>Code speichern</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>Zum Ende springen</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>Sie haben diese Antwort angehalten.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>Die Antwort ist vollständig.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Nachricht kopieren</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Als reinen Text kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>Link öffnen…</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Linkadresse kopieren</translation>
    </message>
    <message>
        <source>Copy formula as LaTeX</source>
        <translation>Formel als LaTeX kopieren</translation>
    </message>
</context>
<context>
    <name>DataPresenter</name>
    <message>
        <source>A backup was made: {name}</source>
        <translation>Sicherung erstellt: {name}</translation>
    </message>
    <message>
        <source>The backup was restored. What was here before is kept as {name}.</source>
        <translation>Die Sicherung wurde wiederhergestellt. Der vorige Stand bleibt als {name} erhalten.</translation>
    </message>
    <message>
        <source>To lock it here, set a passphrase.</source>
        <translation>Um die Chats hier zu sperren, legen Sie eine Passphrase fest.</translation>
    </message>
    <message>
        <source>All chats of now are replaced by those of {backup}. A safety copy is made first.</source>
        <translation>Alle jetzigen Chats werden durch die von {backup} ersetzt. Vorher wird eine Sicherheitskopie erstellt.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Papierkorb leeren?</translation>
    </message>
    <message>
        <source>Its chats are removed for good; backups may still hold them.</source>
        <translation>Seine Chats werden endgültig gelöscht; Sicherungen können sie noch enthalten.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Chats, backups, settings, logs and the models that Alcove downloaded are removed, then Alcove ends. Other files in these folders stay, and so do model files that you put there yourself. Nothing can bring the rest back. It lies here:</source>
        <translation>Chats, Sicherungen, Einstellungen, Protokolle und die von Alcove heruntergeladenen Modelle werden gelöscht, dann wird Alcove beendet. Andere Dateien in diesen Ordnern bleiben, ebenso Modelldateien, die Sie selbst dort abgelegt haben. Den Rest bringt nichts zurück. Er liegt hier:</translation>
    </message>
    <message>
        <source>Chats, backups, settings, logs and downloaded models are removed, then Alcove ends. Model files in folders of your own stay. Nothing can bring the rest back. It lies here:</source>
        <translation>Chats, Sicherungen, Einstellungen, Protokolle und heruntergeladene Modelle werden gelöscht, dann wird Alcove beendet. Modelldateien in eigenen Ordnern bleiben. Den Rest bringt nichts zurück. Er liegt hier:</translation>
    </message>
    <message>
        <source>Not everything could be deleted. These files are still there: {files}</source>
        <translation>Nicht alles ließ sich löschen. Diese Dateien sind noch da: {files}</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Alles löschen?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>DELETE</source>
        <translation>LÖSCHEN</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensoren</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Chatvorlage</translation>
    </message>
    <message>
        <source>Check SHA-256</source>
        <translation>SHA-256 prüfen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Copy to a USB disk…</source>
        <translation>Auf USB-Stick kopieren…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>{used} of {all} for each token</source>
        <translation>{used} von {all} je Token</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Name in der Datei</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Kontextlänge</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} Token</translation>
    </message>
    <message>
        <source>as it must be</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>not what it must be: the file is damaged</source>
        <translation>stimmt nicht: Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>no published hash is known to compare it with</source>
        <translation>kein veröffentlichter Hash zum Vergleichen bekannt</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>noch nicht berechnet</translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %n tensor(s), {weights} weights, {size}</source>
        <translation>
            <numerusform>{kind}: %n Tensor, {weights} Gewichte, {size}</numerusform>
            <numerusform>{kind}: %n Tensoren, {weights} Gewichte, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The file has no chat template.</source>
        <translation>Die Datei hat keine Chatvorlage.</translation>
    </message>
</context>
<context>
    <name>DoctorPresenter</name>
    <message>
        <source>Reading all of {name}; a large file takes a minute or two.</source>
        <translation>{name} wird ganz gelesen; bei einer großen Datei dauert das ein, zwei Minuten.</translation>
    </message>
    <message>
        <source>{name} could be read to its end. For a file of the catalogue its SHA-256 is right.</source>
        <translation>{name} ließ sich bis zum Ende lesen. Bei einer Datei des Katalogs stimmt ihr SHA-256.</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. There is no text of a chat in them.</source>
        <translation>Die Diagnose liegt in der Zwischenablage. Sie enthält keinen Chattext.</translation>
    </message>
</context>
<context>
    <name>DownloadPresenter</name>
    <message>
        <source>The model file is right, byte for byte.</source>
        <translation>Die Modelldatei stimmt, Byte für Byte.</translation>
    </message>
    <message>
        <source>{name} has arrived. Choose it in the list of models at the top.</source>
        <translation>{name} ist da. Wählen Sie es oben in der Liste der Modelle.</translation>
    </message>
</context>
<context>
    <name>DownloadProgress</name>
    <message>
        <source>{count} %</source>
        <translation>{count} %</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} und %n weiterer</numerusform>
            <numerusform>{name} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>{name} wird heruntergeladen</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>Downloads</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Hide details</source>
        <translation>Details verbergen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>ExchangePresenter</name>
    <message>
        <source>There are no chats to export.</source>
        <translation>Es gibt keine Chats zum Exportieren.</translation>
    </message>
    <message>
        <source>Export chat</source>
        <translation>Chat exportieren</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON, complete (*.json)</source>
        <translation>JSON, vollständig (*.json)</translation>
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
        <translation>Chats exportieren</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Angehängt</translation>
    </message>
    <message>
        <source>Exported from Alcove on {date}</source>
        <translation>Aus Alcove exportiert am {date}</translation>
    </message>
    <message>
        <source>version {number} of {count}</source>
        <translation>Version {number} von {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) imported</source>
        <translation>
            <numerusform>%n Chat importiert</numerusform>
            <numerusform>%n Chats importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) exported to {path}</source>
        <translation>
            <numerusform>%n Chat exportiert nach {path}</numerusform>
            <numerusform>%n Chats exportiert nach {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) could not be read and are not in it</source>
        <translation>
            <numerusform>%n Chat konnte nicht gelesen werden und fehlt darin</numerusform>
            <numerusform>%n Chats konnten nicht gelesen werden und fehlen darin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export chats</source>
        <translation>Chats exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %n chat(s)</source>
        <translation>
            <numerusform>%n Chat exportieren</numerusform>
            <numerusform>%n Chats exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>JSON: complete, can be imported again</source>
        <translation>JSON: vollständig, wieder importierbar</translation>
    </message>
    <message>
        <source>Markdown: to read and edit</source>
        <translation>Markdown: zum Lesen und Bearbeiten</translation>
    </message>
    <message>
        <source>HTML: to read in a browser</source>
        <translation>HTML: zum Lesen im Browser</translation>
    </message>
    <message>
        <source>PDF: to print and send</source>
        <translation>PDF: zum Drucken und Verschicken</translation>
    </message>
    <message>
        <source>One zip file</source>
        <translation>Eine Zip-Datei</translation>
    </message>
    <message>
        <source>A folder, a file for each chat</source>
        <translation>Ein Ordner, je Chat eine Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>FileTray</name>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>{words}, doesn&apos;t fit</source>
        <translation>{words}, passt nicht</translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Alcove keeps this text with the message. The file itself is not copied.</source>
        <translation>Alcove behält diesen Text mit der Nachricht. Die Datei selbst wird nicht kopiert.</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Choose parts…</source>
        <translation>Teile wählen…</translation>
    </message>
    <message>
        <source>Put back into the message</source>
        <translation>Zurück in die Nachricht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Ein privater Chat, auf diesem Computer</translation>
    </message>
    <message>
        <source>No account. No network. Try it now with the small built-in guide, or get the real thing.</source>
        <translation>Kein Konto. Kein Netz. Probieren Sie es jetzt mit dem kleinen eingebauten Guide, oder holen Sie das echte Modell.</translation>
    </message>
    <message>
        <source>No account. No network. Ask anything.</source>
        <translation>Kein Konto. Kein Netz. Fragen Sie, was Sie möchten.</translation>
    </message>
    <message>
        <source>Ask the Guide, a tiny built-in model that knows a little about Alcove and can be wrong</source>
        <translation>Fragen Sie den Guide, ein winziges eingebautes Modell, auf Englisch oder Französisch: Es weiß ein wenig über Alcove und kann sich irren</translation>
    </message>
</context>
<context>
    <name>FitBars</name>
    <message>
        <source>Memory · {size} GB</source>
        <translation>Arbeitsspeicher · {size} GB</translation>
    </message>
    <message>
        <source>Memory shared with {card} · {size} GB</source>
        <translation>Arbeitsspeicher, geteilt mit {card} · {size} GB</translation>
    </message>
    <message>
        <source>{card} · {size} GB</source>
        <translation>{card} · {size} GB</translation>
    </message>
    <message>
        <source>{size} GB here</source>
        <translation>{size} GB hier</translation>
    </message>
    <message>
        <source>{size} GB missing</source>
        <translation>{size} GB fehlen</translation>
    </message>
    <message>
        <source>context {length} ·</source>
        <translation>Kontext {length} ·</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>copy for speed</source>
        <translation>Kopie für Tempo</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>andere Programme</translation>
    </message>
    <message>
        <source>to close</source>
        <translation>zu schließen</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
</context>
<context>
    <name>FitView</name>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Kontextlänge</translation>
    </message>
    <message>
        <source>Automatic: {length}</source>
        <translation>Automatisch: {length}</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>How the window starts, ends and tells you things.</source>
        <translation>Wie das Fenster startet, schließt und Ihnen Bescheid gibt.</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Starten mit</translation>
    </message>
    <message>
        <source>What the window shows first.</source>
        <translation>Was das Fenster zuerst zeigt.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Schließen des Fensters</translation>
    </message>
    <message>
        <source>Keep running hides the window in the notification area. No text is lost either way.</source>
        <translation>„Weiterlaufen“ versteckt das Fenster im Infobereich. So oder so geht kein Text verloren.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Tells that a long answer is ready while the window isn&apos;t in front.</source>
        <translation>Sagt Bescheid, wenn eine lange Antwort fertig ist und das Fenster nicht vorn liegt.</translation>
    </message>
    <message>
        <source>Tell me about new versions</source>
        <translation>Neue Versionen melden</translation>
    </message>
    <message>
        <source>Asks the address below once a day. It only tells: nothing is fetched or installed.</source>
        <translation>Fragt einmal am Tag die Adresse unten. Gemeldet wird nur: nichts wird geladen oder installiert.</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>The address of a list of releases, as GitHub, GitLab and Forgejo give to programs.</source>
        <translation>Die Adresse einer Liste von Versionen, wie GitHub, GitLab und Forgejo sie Programmen geben.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Settings as a file</source>
        <translation>Einstellungen als Datei</translation>
    </message>
    <message>
        <source>To keep them or use them elsewhere. No secrets, no chats, no model files in it.</source>
        <translation>Zum Aufheben oder für anderswo. Ohne Geheimnisse, Chats und Modelldateien.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Last chat</source>
        <translation>Letzter Chat</translation>
    </message>
    <message>
        <source>Ask if busy</source>
        <translation>Fragen, wenn beschäftigt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt suchen</translation>
    </message>
    <message>
        <source>Look for a new version now</source>
        <translation>Jetzt nach einer neuen Version suchen</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the page of the new version</source>
        <translation>Die Seite der neuen Version öffnen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Zurück zum Chat</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>These pages are written in English and French so far.</source>
        <translation>Diese Seiten gibt es bisher auf Englisch und Französisch.</translation>
    </message>
</context>
<context>
    <name>HubRow</name>
    <message>
        <source>Asks for consent</source>
        <translation>Verlangt Zustimmung</translation>
    </message>
    <message>
        <source>Hide files</source>
        <translation>Dateien verbergen</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message>
        <source>Looking into its files…</source>
        <translation>Dateien werden angesehen…</translation>
    </message>
    <message>
        <source>OpenAI&apos;s usage policy in short: obey the law that applies to you.</source>
        <translation>OpenAIs Nutzungsrichtlinie, kurz gesagt: Halten Sie sich an das Recht, das für Sie gilt.</translation>
    </message>
    <message>
        <source>Licence and policy</source>
        <translation>Lizenz und Richtlinie</translation>
    </message>
    <message>
        <source>Its page…</source>
        <translation>Seine Seite…</translation>
    </message>
    <message>
        <source>{count} B parameters</source>
        <translation>{count} Mrd. Parameter</translation>
    </message>
    <message>
        <source>{count} B active</source>
        <translation>{count} Mrd. aktiv</translation>
    </message>
    <message>
        <source>licence not named</source>
        <translation>Lizenz nicht genannt</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} Downloads</translation>
    </message>
</context>
<context>
    <name>HubSection</name>
    <message>
        <source>More from the Hub</source>
        <translation>Mehr aus dem Hub</translation>
    </message>
    <message>
        <source>What others have made of gpt-oss. A search connects to {host} and sends its words, no more.</source>
        <translation>Was andere aus gpt-oss gemacht haben. Eine Suche verbindet sich mit {host} und sendet nur den Suchtext.</translation>
    </message>
    <message>
        <source>For example: law, medicine, French</source>
        <translation>Zum Beispiel: Recht, Medizin, Französisch</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>Hub durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Your token…</source>
        <translation>Ihr Token…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message numerus="yes">
        <source>%n models found</source>
        <translation>
            <numerusform>%n Modell gefunden</numerusform>
            <numerusform>%n Modelle gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another kind left out: Alcove runs gpt-oss</source>
        <translation>
            <numerusform>%n anderer Art weggelassen: Alcove führt gpt-oss aus</numerusform>
            <numerusform>%n anderer Art weggelassen: Alcove führt gpt-oss aus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n chat(s) so far</source>
        <translation>
            <numerusform>%n Chat bisher</numerusform>
            <numerusform>%n Chats bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Chats importieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Import these again as copies</source>
        <translation>Diese nochmals als Kopien importieren</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Importing chats</source>
        <translation>Chats werden importiert</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Die Dateien werden angesehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) found</source>
        <translation>
            <numerusform>%n Chat gefunden</numerusform>
            <numerusform>%n Chats gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are here already and will be skipped.</source>
        <translation>
            <numerusform>%n davon ist schon hier und wird übersprungen.</numerusform>
            <numerusform>%n davon sind schon hier und werden übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alcove reads its own JSON, ChatGPT&apos;s conversations.json or the zip file of its data export, Open WebUI&apos;s export, LM Studio&apos;s conversation files, Jan&apos;s threads and the export of llama.cpp&apos;s own page.</source>
        <translation>Alcove liest sein eigenes JSON, die conversations.json oder die Zip-Datei des Datenexports von ChatGPT, den Export von Open WebUI, Gesprächsdateien von LM Studio, Threads von Jan und den Export der Seite von llama.cpp.</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) imported</source>
        <translation>
            <numerusform>%n Chat importiert</numerusform>
            <numerusform>%n Chats importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: they are here already.</source>
        <translation>
            <numerusform>%n übersprungen: ist schon hier.</numerusform>
            <numerusform>%n übersprungen: sind schon hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was imported so far stays.</source>
        <translation>Abgebrochen. Was importiert ist, bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be read:</source>
        <translation>
            <numerusform>%n Element konnte nicht gelesen werden:</numerusform>
            <numerusform>%n Elemente konnten nicht gelesen werden:</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures are left out</source>
        <translation>Bilder werden weggelassen</translation>
    </message>
    <message>
        <source>of files the export holds their names only</source>
        <translation>von Dateien enthält der Export nur die Namen</translation>
    </message>
    <message>
        <source>the file ends inside it</source>
        <translation>die Datei endet mitten darin</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es ist zu groß</translation>
    </message>
    <message>
        <source>the file is damaged here</source>
        <translation>die Datei ist hier beschädigt</translation>
    </message>
    <message>
        <source>no chats in it</source>
        <translation>keine Chats darin</translation>
    </message>
    <message>
        <source>no chat of a program that is known</source>
        <translation>kein Chat eines bekannten Programms</translation>
    </message>
    <message>
        <source>a chat without messages</source>
        <translation>ein Chat ohne Nachrichten</translation>
    </message>
    <message>
        <source>it unpacks to too much</source>
        <translation>es ist entpackt zu groß</translation>
    </message>
    <message>
        <source>a part of a message was kept as text</source>
        <translation>ein Teil einer Nachricht blieb als Text</translation>
    </message>
</context>
<context>
    <name>ImportSources</name>
    <message>
        <source>Chats (*.json *.jsonl *.zip)</source>
        <translation>Chats (*.json *.jsonl *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Chats importieren</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>Aus Dateien…</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Aus einem Ordner…</translation>
    </message>
    <message>
        <source>From {program} on this computer</source>
        <translation>Von {program} auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>LimitLine</name>
    <message>
        <source>Only the first {limit} characters are kept.</source>
        <translation>Nur die ersten {limit} Zeichen werden behalten.</translation>
    </message>
</context>
<context>
    <name>LockControls</name>
    <message>
        <source>On: chats, drafts, files and backups are encrypted.</source>
        <translation>An: Chats, Entwürfe, Dateien und Sicherungen sind verschlüsselt.</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Aus.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Passphrase festlegen…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Ausschalten…</translation>
    </message>
    <message>
        <source>Switch the lock off</source>
        <translation>Sperre ausschalten</translation>
    </message>
    <message>
        <source>What it protects from</source>
        <translation>Wovor sie schützt</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>Nächster Versuch in %n Sekunde.</numerusform>
            <numerusform>Nächster Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer is still being written. Your chats are closed when it has ended.</source>
        <translation>Eine Antwort wird noch geschrieben. Ihre Chats werden geschlossen, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>Alcove is locked</source>
        <translation>Alcove ist gesperrt</translation>
    </message>
    <message>
        <source>Your chats are encrypted on this computer.</source>
        <translation>Ihre Chats sind auf diesem Computer verschlüsselt.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>Passphrase vergessen?</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read these chats, not even Alcove. You can begin anew: they are put aside then, in case you remember.</source>
        <translation>Ohne die Passphrase kann niemand diese Chats lesen, auch Alcove nicht. Sie können neu beginnen: Dann werden sie beiseitegelegt, falls sie Ihnen wieder einfällt.</translation>
    </message>
    <message>
        <source>Begin anew…</source>
        <translation>Neu beginnen…</translation>
    </message>
</context>
<context>
    <name>LockPresenter</name>
    <message>
        <source>The chats and backups are put aside in the data folder, encrypted as they are, and Alcove starts without a lock. With the passphrase they can be put back by hand.</source>
        <translation>Die Chats und Sicherungen werden verschlüsselt, wie sie sind, im Datenordner beiseitegelegt, und Alcove beginnt ohne Sperre. Mit der Passphrase lassen sie sich von Hand zurückholen.</translation>
    </message>
    <message>
        <source>Begin anew?</source>
        <translation>Neu beginnen?</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>The lock is on.</source>
        <translation>Die Sperre ist an.</translation>
    </message>
    <message>
        <source>The lock is off.</source>
        <translation>Die Sperre ist aus.</translation>
    </message>
    <message>
        <source>These old files are damaged and could not be encrypted; remove them if need be:</source>
        <translation>Diese alten Dateien sind beschädigt und ließen sich nicht verschlüsseln; entfernen Sie sie nötigenfalls:</translation>
    </message>
    <message>
        <source>These backups could not be decrypted:</source>
        <translation>Diese Sicherungen ließen sich nicht entschlüsseln:</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Die Passphrase wurde geändert.</translation>
    </message>
</context>
<context>
    <name>MarkdownView</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>MessageFiles</name>
    <message>
        <source>File of your message: {name}</source>
        <translation>Datei Ihrer Nachricht: {name}</translation>
    </message>
</context>
<context>
    <name>MessageHost</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>ModelPresenter</name>
    <message>
        <source>Choose a gpt-oss model</source>
        <translation>Ein gpt-oss-Modell wählen</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelle (*.gguf)</translation>
    </message>
    <message>
        <source>Use a file I have…</source>
        <translation>Eigene Datei nutzen…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <source>Unload, free its memory</source>
        <translation>Entladen, Arbeitsspeicher freigeben</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Laden abbrechen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>ModelSection</name>
    <message>
        <source>How gpt-oss is loaded. Automatic picks what fits; change a value only when you need to.</source>
        <translation>Wie gpt-oss geladen wird. Automatisch wählt, was passt; ändern Sie nur, was nötig ist.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Speed on this computer</source>
        <translation>Tempo auf diesem Computer</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>Abgesicherter Modus</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Kontextlänge</translation>
    </message>
    <message>
        <source>How much of the conversation the model sees. More needs more memory.</source>
        <translation>Wie viel des Gesprächs das Modell sieht. Mehr braucht mehr Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Unload when idle</source>
        <translation>Im Leerlauf entladen</translation>
    </message>
    <message>
        <source>Gives the memory back after a while; the next message loads the model again.</source>
        <translation>Gibt den Speicher nach einer Weile frei; die nächste Nachricht lädt das Modell wieder.</translation>
    </message>
    <message>
        <source>Load at start</source>
        <translation>Beim Start laden</translation>
    </message>
    <message>
        <source>Otherwise the model is loaded with the first message.</source>
        <translation>Sonst wird das Modell mit der ersten Nachricht geladen.</translation>
    </message>
    <message>
        <source>Read ahead</source>
        <translation>Vorauslesen</translation>
    </message>
    <message>
        <source>While idle, computes what the next question builds on: follow-ups start at once.</source>
        <translation>Berechnet im Leerlauf, worauf die nächste Frage aufbaut: Folgefragen beginnen sofort.</translation>
    </message>
    <message>
        <source>Chats kept ready on disk</source>
        <translation>Chats auf der Platte bereithalten</translation>
    </message>
    <message>
        <source>What the model has read of your latest chats, so that they go on at once.</source>
        <translation>Was das Modell von Ihren letzten Chats gelesen hat, damit sie sofort weitergehen.</translation>
    </message>
    <message>
        <source>Automatic gives {card} all that it can hold; 0 uses the processor alone.</source>
        <translation>Automatisch gibt {card}, was sie fasst; 0 nutzt nur den Prozessor.</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>der Grafikkarte</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Schichten auf der Grafikkarte</translation>
    </message>
    <message>
        <source>Experts kept in main memory</source>
        <translation>Experten im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Of so many layers. Lets gpt-oss-120b run on a smaller GPU.</source>
        <translation>Von so vielen Schichten. So läuft gpt-oss-120b auf einer kleineren Karte.</translation>
    </message>
    <message>
        <source>Context precision</source>
        <translation>Genauigkeit des Kontexts</translation>
    </message>
    <message>
        <source>8-bit halves the context&apos;s memory. It is slower with gpt-oss.</source>
        <translation>8 Bit halbiert den Speicher des Kontexts. Mit gpt-oss ist es langsamer.</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Saves memory in long contexts. Less than 16 bits of precision needs it.</source>
        <translation>Spart Speicher in langen Kontexten. Nötig bei weniger als 16 Bit Genauigkeit.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Processor threads that compute. More than the physical cores is slower.</source>
        <translation>Prozessor-Threads, die rechnen. Mehr als physische Kerne bremst.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Tokens of the prompt computed at once. More is faster and needs more memory.</source>
        <translation>Token des Prompts, auf einmal berechnet. Mehr ist schneller und braucht mehr Speicher.</translation>
    </message>
    <message>
        <source>Extra buffers</source>
        <translation>Zusatzpuffer</translation>
    </message>
    <message>
        <source>A second, repacked copy of the weights: faster, where memory is ample.</source>
        <translation>Eine zweite, umgepackte Kopie der Gewichte: schneller, wo Speicher reichlich ist.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>16-bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>8-bit</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>4-bit</source>
        <translation>4 Bit</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Messung beenden</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Neu messen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure what is fastest here</source>
        <translation>Messen, was hier am schnellsten ist</translation>
    </message>
    <message>
        <source>Measuring threads, batches, buffers and processor variants: {percent}</source>
        <translation>Threads, Batches, Puffer und Prozessorvarianten werden gemessen: {percent}</translation>
    </message>
    <message>
        <source>Tries threads, batches, buffers and processor variants, up to 3 minutes, and keeps what is fastest. Chatting ends it.</source>
        <translation>Probiert Threads, Batches, Puffer und Prozessorvarianten, bis zu 3 Minuten, und behält das Schnellste. Chatten beendet es.</translation>
    </message>
    <message>
        <source>Try everything again</source>
        <translation>Alles erneut versuchen</translation>
    </message>
    <message>
        <source>Memory with these values, in GB</source>
        <translation>Arbeitsspeicher mit diesen Werten, in GB</translation>
    </message>
    <message>
        <source>Applies at the next load ·</source>
        <translation>Gilt ab dem nächsten Laden ·</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Jetzt neu laden</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Zurück zum Chat</translation>
    </message>
</context>
<context>
    <name>NoticeArea</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>The answer is ready</source>
        <translation>Die Antwort ist fertig</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>from {low} to {high}</source>
        <translation>von {low} bis {high}</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>in place of {value}</source>
        <translation>statt {value}</translation>
    </message>
    <message>
        <source>A number from {low} to {high} is possible.</source>
        <translation>Möglich ist eine Zahl von {low} bis {high}.</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
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
        <translation>Trotzdem herunterladen</translation>
    </message>
    <message>
        <source>Use a file I have…</source>
        <translation>Eigene Datei nutzen…</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} nutzen</translation>
    </message>
    <message>
        <source>Reasoning, tools and code, fully offline.</source>
        <translation>Nachdenken, Werkzeuge und Code, ganz offline.</translation>
    </message>
    <message>
        <source>The large model, for computers with 80 GB of memory and more.</source>
        <translation>Das große Modell, für Computer mit 80 GB Arbeitsspeicher und mehr.</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell nutzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Recent chats</source>
        <translation>Letzte Chats</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search chats, or type what you want to do</source>
        <translation>Chats suchen oder tippen, was Sie tun möchten</translation>
    </message>
    <message>
        <source>Search chats and commands</source>
        <translation>Chats und Befehle suchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
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
        <translation>Der Suchindex entsteht: {percent} %. Ältere Chats werden gefunden, wenn er fertig ist.</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>{count} of {all} chosen · {cost} tokens</source>
        <translation>{count} von {all} gewählt · {cost} Token</translation>
    </message>
    <message>
        <source>{count} of {all} chosen · {cost} of {room} tokens that are free</source>
        <translation>{count} von {all} gewählt · {cost} von {room} freien Token</translation>
    </message>
    <message>
        <source>Choose parts</source>
        <translation>Teile wählen</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Teile der Datei</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Choose all parts</source>
        <translation>Alle Teile wählen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose no part</source>
        <translation>Keinen Teil wählen</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>Datei weglassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use these parts</source>
        <translation>Diese Teile nutzen</translation>
    </message>
    <message>
        <source>Choose what the model shall read. The whole takes {cost} tokens.</source>
        <translation>Wählen Sie, was das Modell lesen soll. Das Ganze braucht {cost} Token.</translation>
    </message>
    <message>
        <source>The whole takes {cost} tokens and {room} are free. Choose what the model shall read.</source>
        <translation>Das Ganze braucht {cost} Token, {room} sind frei. Wählen Sie, was das Modell lesen soll.</translation>
    </message>
    <message numerus="yes">
        <source>First %n page(s) that fit</source>
        <translation>
            <numerusform>Erste Seite, die passt</numerusform>
            <numerusform>Erste %n Seiten, die passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %n section(s) that fit</source>
        <translation>
            <numerusform>Erster Abschnitt, der passt</numerusform>
            <numerusform>Erste %n Abschnitte, die passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %n part(s) that fit</source>
        <translation>
            <numerusform>Erster Teil, der passt</numerusform>
            <numerusform>Erste %n Teile, die passen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>see its text</source>
        <translation>siehe Text</translation>
    </message>
    <message>
        <source>Show its licence…</source>
        <translation>Lizenz zeigen…</translation>
    </message>
    <message>
        <source>Show the licence of the chosen part</source>
        <translation>Lizenz des gewählten Bestandteils zeigen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message numerus="yes">
        <source>At least %n character(s). Four or more random words are best.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen. Vier oder mehr zufällige Wörter sind am besten.</numerusform>
            <numerusform>Mindestens %n Zeichen. Vier oder mehr zufällige Wörter sind am besten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two aren&apos;t the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>Backup {n} of {count}…</source>
        <translation>Sicherung {n} von {count}…</translation>
    </message>
    <message>
        <source>Your chats are being encrypted…</source>
        <translation>Ihre Chats werden verschlüsselt…</translation>
    </message>
    <message>
        <source>The passphrase is being changed…</source>
        <translation>Die Passphrase wird geändert…</translation>
    </message>
    <message>
        <source>Your chats are being decrypted…</source>
        <translation>Ihre Chats werden entschlüsselt…</translation>
    </message>
    <message>
        <source>The backup is being restored…</source>
        <translation>Die Sicherung wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Neue Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your chats and their backups are encrypted with it. There is no way around it: without the passphrase they are lost. Write it down and keep it in a safe place.</source>
        <translation>Ihre Chats und deren Sicherungen werden damit verschlüsselt. Daran führt nichts vorbei: Ohne die Passphrase sind sie verloren. Schreiben Sie sie auf und bewahren Sie sie sicher auf.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Encrypt my chats</source>
        <translation>Meine Chats verschlüsseln</translation>
    </message>
    <message>
        <source>It opens the same key. Who knows the old passphrase and has an old copy of your data could still read; against that, switch the lock off and on again.</source>
        <translation>Sie öffnet denselben Schlüssel. Wer die alte Passphrase kennt und eine alte Kopie Ihrer Daten hat, könnte noch lesen; dagegen hilft, die Sperre aus- und wieder einzuschalten.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>It was made under another lock. The lock of this computer stays as it is.</source>
        <translation>Sie entstand unter einer anderen Sperre. Die Sperre dieses Computers bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>This backup has its own passphrase</source>
        <translation>Diese Sicherung hat eine eigene Passphrase</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Your chats and their backups become readable for whoever can use your account.</source>
        <translation>Ihre Chats und deren Sicherungen werden für jeden lesbar, der Ihr Benutzerkonto nutzen kann.</translation>
    </message>
    <message>
        <source>Switch the lock off</source>
        <translation>Sperre ausschalten</translation>
    </message>
    <message>
        <source>Decrypt my chats</source>
        <translation>Meine Chats entschlüsseln</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>PathLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Licence and usage policy</source>
        <translation>Lizenz und Nutzungsrichtlinie</translation>
    </message>
    <message>
        <source>Licence and usage policy of gpt-oss</source>
        <translation>Lizenz und Nutzungsrichtlinie von gpt-oss</translation>
    </message>
    <message>
        <source>Usage policy</source>
        <translation>Nutzungsrichtlinie</translation>
    </message>
    <message>
        <source>Apache 2.0</source>
        <translation>Apache 2.0</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Welcher Text</translation>
    </message>
    <message>
        <source>In short: use, change and share the models freely, also for money; pass this text on with them. There is no warranty.</source>
        <translation>Kurz gesagt: Nutzen, ändern und teilen Sie die Modelle frei, auch gegen Geld; geben Sie diesen Text mit. Es gibt keine Gewähr.</translation>
    </message>
    <message>
        <source>In short: obey the law that applies to you. Alcove checks nothing and sends nothing; what you do with the answers is up to you.</source>
        <translation>Kurz gesagt: Halten Sie sich an das Recht, das für Sie gilt. Alcove prüft nichts und sendet nichts; was Sie mit den Antworten tun, ist Ihre Sache.</translation>
    </message>
    <message>
        <source>Open at its source…</source>
        <translation>An der Quelle öffnen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Use this preset as the instructions</source>
        <translation>Diese Vorlage als Anweisungen nutzen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit this preset</source>
        <translation>Diese Vorlage bearbeiten</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Add a preset</source>
        <translation>Eine Vorlage hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Instructions of the preset</source>
        <translation>Anweisungen der Vorlage</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Chats stay on this computer. No account, no telemetry, no crash reports sent.</source>
        <translation>Chats bleiben auf diesem Computer. Kein Konto, keine Telemetrie, keine gesendeten Absturzberichte.</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Off: no connection is opened at all. On: only what you start or have switched on.</source>
        <translation>Aus: keinerlei Verbindung wird geöffnet. An: nur, was Sie starten oder eingeschaltet haben.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>A passphrase that encrypts your chats. Without it nobody can read them.</source>
        <translation>Eine Passphrase, die Ihre Chats verschlüsselt. Ohne sie kann niemand sie lesen.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>So long without a key or the mouse. An answer being written is finished first.</source>
        <translation>Nach dieser Zeit ohne Eingabe. Eine laufende Antwort wird erst fertig geschrieben.</translation>
    </message>
    <message>
        <source>Lock a hidden window</source>
        <translation>Verstecktes Fenster sperren</translation>
    </message>
    <message>
        <source>At once when the window is minimised or closed into the notification area.</source>
        <translation>Sofort, wenn das Fenster minimiert oder in den Infobereich geschlossen wird.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>system, none, or an address such as http://host:8080 or socks5://host:1080.</source>
        <translation>system, none oder eine Adresse wie http://host:8080 oder socks5://host:1080.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegelserver</translation>
    </message>
    <message>
        <source>An address in place of the Hugging Face Hub. Your token is never sent there.</source>
        <translation>Eine Adresse anstelle des Hugging Face Hub. Ihr Token wird nie dorthin gesendet.</translation>
    </message>
    <message>
        <source>Certificates of a company</source>
        <translation>Firmenzertifikate</translation>
    </message>
    <message>
        <source>A file in PEM form, trusted besides the system&apos;s certificates.</source>
        <translation>Eine PEM-Datei, der zusätzlich zu den Zertifikaten des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Downloads gleichzeitig</translation>
    </message>
    <message>
        <source>Others wait for their turn.</source>
        <translation>Andere warten, bis sie dran sind.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Geschwindigkeitsgrenze</translation>
    </message>
    <message>
        <source>Of all downloads together.</source>
        <translation>Für alle Downloads zusammen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ohne Grenze</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} MB/s</source>
        <translation>{count} MB/s</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) in it. Each is removed for good after 30 days.</source>
        <translation>
            <numerusform>%n Chat darin. Er wird nach 30 Tagen endgültig gelöscht.</numerusform>
            <numerusform>%n Chats darin. Jeder wird nach 30 Tagen endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections of this session</source>
        <translation>Verbindungen dieser Sitzung</translation>
    </message>
    <message>
        <source>Every connection that Alcove opens: only what you start or have switched on.</source>
        <translation>Jede Verbindung, die Alcove öffnet: nur, was Sie starten oder eingeschaltet haben.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>A copy of all chats is made each day; seven are kept. Yours stay.</source>
        <translation>Täglich wird eine Kopie aller Chats erstellt; sieben werden behalten. Ihre eigenen bleiben.</translation>
    </message>
    <message>
        <source>Export and import chats</source>
        <translation>Chats exportieren und importieren</translation>
    </message>
    <message>
        <source>All chats into files; chats from Alcove, ChatGPT, Open WebUI, LM Studio, Jan and llama.cpp out of files.</source>
        <translation>Alle Chats in Dateien; Chats von Alcove, ChatGPT, Open WebUI, LM Studio, Jan und llama.cpp aus Dateien.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Chats, backups, settings, logs and downloaded models, for good.</source>
        <translation>Chats, Sicherungen, Einstellungen, Protokolle und heruntergeladene Modelle, endgültig.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>Alle Chats exportieren…</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Chats importieren…</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Alles löschen…</translation>
    </message>
    <message>
        <source>chats {size}</source>
        <translation>Chats {size}</translation>
    </message>
    <message>
        <source>backups {size}</source>
        <translation>Sicherungen {size}</translation>
    </message>
    <message>
        <source>downloaded models {size}</source>
        <translation>heruntergeladene Modelle {size}</translation>
    </message>
    <message>
        <source>logs {size}</source>
        <translation>Protokolle {size}</translation>
    </message>
    <message>
        <source>other {size}</source>
        <translation>anderes {size}</translation>
    </message>
</context>
<context>
    <name>PrivacyStrip</name>
    <message numerus="yes">
        <source>%n connection(s) open</source>
        <translation>
            <numerusform>%n Verbindung offen</numerusform>
            <numerusform>%n Verbindungen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats stay on this computer</source>
        <translation>Chats bleiben auf diesem Computer</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Alles bleibt auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>PromptView</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Exact prompt</source>
        <translation>Genauer Prompt</translation>
    </message>
    <message>
        <source>Find in the prompt</source>
        <translation>Im Prompt suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How this reply was made was not recorded.</source>
        <translation>Wie diese Antwort entstand, wurde nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>noch nicht berechnet</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message numerus="yes">
        <source>%n messages wait</source>
        <translation>
            <numerusform>%n Nachricht wartet</numerusform>
            <numerusform>%n Nachrichten warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Message that waits</source>
        <translation>Wartende Nachricht</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Send earlier</source>
        <translation>Früher senden</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ReadingNote</name>
    <message>
        <source>The answer is being read aloud.</source>
        <translation>Die Antwort wird vorgelesen.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Vorlesen beenden</translation>
    </message>
</context>
<context>
    <name>Reasoning</name>
    <message>
        <source>Reasoning</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Denkt nach…</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>{seconds} s nachgedacht</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Nachgedacht</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Jetzt antworten</translation>
    </message>
    <message>
        <source>effort low</source>
        <translation>Aufwand niedrig</translation>
    </message>
    <message>
        <source>effort medium</source>
        <translation>Aufwand mittel</translation>
    </message>
    <message>
        <source>effort high</source>
        <translation>Aufwand hoch</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Edit the answer</source>
        <translation>Antwort bearbeiten</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Als neue Version behalten</translation>
    </message>
    <message>
        <source>Edit the reasoning</source>
        <translation>Nachdenken bearbeiten</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Von hier fortsetzen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Reading {done} of {total} tokens</source>
        <translation>{done} von {total} Token gelesen</translation>
    </message>
    <message>
        <source>, about {seconds} s left</source>
        <translation>, noch etwa {seconds} s</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>Sie haben diese Antwort angehalten.</translation>
    </message>
</context>
<context>
    <name>ReplyActions</name>
    <message>
        <source>Retry ▾</source>
        <translation>Erneut ▾</translation>
    </message>
    <message>
        <source>Retry with an effort</source>
        <translation>Erneut mit gewähltem Aufwand</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>Mehr zu dieser Antwort</translation>
    </message>
    <message>
        <source>Figures of this answer: {figures}</source>
        <translation>Zahlen zu dieser Antwort: {figures}</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>{speed} tok/s</source>
        <translation>{speed} Tok/s</translation>
    </message>
    <message>
        <source>first token {first} s</source>
        <translation>erstes Token {first} s</translation>
    </message>
    <message>
        <source>Same effort</source>
        <translation>Gleicher Aufwand</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Diese Antwort fortsetzen</translation>
    </message>
    <message>
        <source>Edit the answer</source>
        <translation>Antwort bearbeiten</translation>
    </message>
    <message>
        <source>Edit the reasoning and continue</source>
        <translation>Nachdenken bearbeiten und fortsetzen</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Versionen vergleichen</translation>
    </message>
    <message>
        <source>Branch into a new chat</source>
        <translation>In neuen Chat abzweigen</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Show exact prompt</source>
        <translation>Genauen Prompt zeigen</translation>
    </message>
</context>
<context>
    <name>ReplyFigures</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{speed} tok/s</source>
        <translation>{speed} Tok/s</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>Erstes Token nach</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Geschriebene Token</translation>
    </message>
    <message>
        <source>of them reasoning</source>
        <translation>davon Nachdenken</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Token des Prompts</translation>
    </message>
    <message>
        <source>of them reused</source>
        <translation>davon wiederverwendet</translation>
    </message>
    <message>
        <source>Speed of reading</source>
        <translation>Lesetempo</translation>
    </message>
    <message>
        <source>Part of the prompt was read again: the text changed further back than the cache can return to at once, so it went on from an older point.</source>
        <translation>Ein Teil des Prompts wurde neu gelesen: Der Text änderte sich weiter hinten, als der Cache auf einmal zurückkann, also ging es von einem früheren Punkt weiter.</translation>
    </message>
    <message>
        <source>The whole prompt was read again: the text changed at a place to which the cache could no longer return.</source>
        <translation>Der ganze Prompt wurde neu gelesen: Der Text änderte sich an einer Stelle, an die der Cache nicht mehr zurückkonnte.</translation>
    </message>
    <message>
        <source>Part of the prompt was read again ({reason}).</source>
        <translation>Ein Teil des Prompts wurde neu gelesen ({reason}).</translation>
    </message>
    <message>
        <source>The whole prompt was read: nothing of it was in the cache, as in a new chat or with another model.</source>
        <translation>Der ganze Prompt wurde gelesen: Nichts davon war im Cache, wie in einem neuen Chat oder mit einem anderen Modell.</translation>
    </message>
    <message>
        <source>What was in the cache was reused; only what is new was read.</source>
        <translation>Was im Cache war, wurde wiederverwendet; nur Neues wurde gelesen.</translation>
    </message>
    <message>
        <source>Figures of this answer</source>
        <translation>Zahlen zu dieser Antwort</translation>
    </message>
</context>
<context>
    <name>ReplyPresenter</name>
    <message>
        <source>Export the prompt</source>
        <translation>Prompt exportieren</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>in place of {value}</source>
        <translation>statt {value}</translation>
    </message>
    <message>
        <source>Use the general value</source>
        <translation>Allgemeinen Wert nutzen</translation>
    </message>
    <message>
        <source>as for all models</source>
        <translation>wie für alle Modelle</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>Recommended: {value}</source>
        <translation>Empfohlen: {value}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Restore the defaults of this section</source>
        <translation>Standardwerte dieses Abschnitts wiederherstellen</translation>
    </message>
    <message>
        <source>For {model} only</source>
        <translation>Nur für {model}</translation>
    </message>
    <message>
        <source>For all models</source>
        <translation>Für alle Modelle</translation>
    </message>
    <message>
        <source>Which models these values are for</source>
        <translation>Für welche Modelle diese Werte gelten</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Zurück zum Chat</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportiert nach {path}</translation>
    </message>
    <message>
        <source>The settings were imported.</source>
        <translation>Die Einstellungen wurden importiert.</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <translation>Lizenz von {part}</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>The password of the proxy is kept in the system&apos;s key store.</source>
        <translation>Das Passwort des Proxys liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>This system has no key store: the proxy&apos;s password is kept until Alcove is closed.</source>
        <translation>Dieses System hat keinen Schlüsselbund: Das Passwort des Proxys bleibt, bis Alcove geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>ShelfPresenter</name>
    <message numerus="yes">
        <source>%n usable model(s) in {folder}. New files there appear by themselves.</source>
        <translation>
            <numerusform>%n nutzbares Modell in {folder}. Neue Dateien dort erscheinen von selbst.</numerusform>
            <numerusform>%n nutzbare Modelle in {folder}. Neue Dateien dort erscheinen von selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>No gpt-oss of LM Studio, Jan, Ollama, GPT4All, Hugging Face or llama.cpp here.</source>
        <translation>Kein gpt-oss von LM Studio, Jan, Ollama, GPT4All, Hugging Face oder llama.cpp hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) found in {programs}, used where they are.</source>
        <translation>
            <numerusform>%n Modell in {programs} gefunden, wird dort genutzt, wo es liegt.</numerusform>
            <numerusform>%n Modelle in {programs} gefunden, werden dort genutzt, wo sie liegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more can&apos;t be used, see below.</source>
        <translation>
            <numerusform>%n weiteres ist nicht nutzbar, siehe unten.</numerusform>
            <numerusform>%n weitere sind nicht nutzbar, siehe unten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is on the disk, read back and right. Pull it out when the system says so.</source>
        <translation>{name} ist auf dem Datenträger, zurückgelesen und fehlerfrei. Ziehen Sie ihn ab, wenn das System es erlaubt.</translation>
    </message>
    <message>
        <source>{name} has arrived, every part checked.</source>
        <translation>{name} ist da, jeder Teil geprüft.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Move to which folder?</source>
        <translation>In welchen Ordner verschieben?</translation>
    </message>
    <message>
        <source>Which disk?</source>
        <translation>Welcher Datenträger?</translation>
    </message>
    <message>
        <source>Unload and move to trash</source>
        <translation>Entladen und in den Papierkorb</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Move {file} to the trash? It lies in {folder}.</source>
        <translation>{file} in den Papierkorb verschieben? Es liegt in {folder}.</translation>
    </message>
    <message>
        <source>Move {file} to the trash? It lies in {folder}, where others may use it too.</source>
        <translation>{file} in den Papierkorb verschieben? Es liegt in {folder}, wo es vielleicht auch andere nutzen.</translation>
    </message>
    <message>
        <source>{file} lies in the trash of your system; you can put it back from there.</source>
        <translation>{file} liegt im Papierkorb Ihres Systems und lässt sich von dort zurückholen.</translation>
    </message>
    <message>
        <source>{file} was deleted for good.</source>
        <translation>{file} wurde endgültig gelöscht.</translation>
    </message>
    <message>
        <source>{name} is loaded. It must be unloaded first; an answer that is being written stops.</source>
        <translation>{name} ist geladen. Es muss erst entladen werden; eine laufende Antwort wird dann angehalten.</translation>
    </message>
    <message>
        <source>Unload and go on</source>
        <translation>Entladen und weiter</translation>
    </message>
    <message>
        <source>The disk of {name} has no trash. Delete the file for good?</source>
        <translation>Der Datenträger von {name} hat keinen Papierkorb. Die Datei endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>Ordner mit Modellen wählen</translation>
    </message>
    <message>
        <source>Choose the disk with the model kit</source>
        <translation>Datenträger mit dem Modellpaket wählen</translation>
    </message>
    <message>
        <source>There are several kits on this disk. Which one?</source>
        <translation>Auf diesem Datenträger liegen mehrere Pakete. Welches?</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>{name} nutzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ShelfSection</name>
    <message>
        <source>{folder}: stop watching</source>
        <translation>{folder}: nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Import a model kit from a disk…</source>
        <translation>Modellpaket vom Datenträger importieren…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) · {size}</source>
        <translation>
            <numerusform>%n Datei · {size}</numerusform>
            <numerusform>%n Dateien · {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Use a file I have…</source>
        <translation>Eigene Datei nutzen…</translation>
    </message>
    <message>
        <source>Find models from other apps</source>
        <translation>In anderen Apps suchen</translation>
    </message>
    <message>
        <source>More ways to add models</source>
        <translation>Weitere Wege, Modelle hinzuzufügen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Folders whose models are shown here:</source>
        <translation>Ordner, deren Modelle hier stehen:</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Click a field and press the new keys. Keys in use elsewhere are refused.</source>
        <translation>Klicken Sie ein Feld an und drücken Sie die neuen Tasten. Belegte werden abgelehnt.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Back to {keys}</source>
        <translation>Zurück zu {keys}</translation>
    </message>
    <message>
        <source>{keys} already does this: {act}.</source>
        <translation>{keys} ist schon vergeben: {act}.</translation>
    </message>
    <message>
        <source>{keys} is needed for writing and editing.</source>
        <translation>{keys} wird zum Schreiben und Bearbeiten gebraucht.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Move to folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Neuer Ordner…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Diesen Chat behalten</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporär</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Your chats will appear here.</source>
        <translation>Ihre Chats erscheinen hier.</translation>
    </message>
    <message numerus="yes">
        <source>Trash, %n chats</source>
        <translation>
            <numerusform>Papierkorb, %n Chat</numerusform>
            <numerusform>Papierkorb, %n Chats</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message numerus="yes">
        <source>%n downloading</source>
        <translation>
            <numerusform>%n lädt</numerusform>
            <numerusform>%n laden</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation>Neuer Chat in diesem Ordner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation>Ordner löschen, Chats behalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats</source>
        <translation>
            <numerusform>%n Chat löschen</numerusform>
            <numerusform>%n Chats löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>Chats durchsuchen</translation>
    </message>
    <message>
        <source>Search chats and commands</source>
        <translation>Chats und Befehle suchen</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>SidebarPresenter</name>
    <message>
        <source>The new chat goes into the folder {name}.</source>
        <translation>Der neue Chat kommt in den Ordner {name}.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>{title} (branch)</source>
        <translation>{title} (Zweig)</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (Kopie)</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportiert nach {path}</translation>
    </message>
</context>
<context>
    <name>TemporaryNote</name>
    <message>
        <source>Temporary chat: nothing of it is stored. It is gone when Alcove is closed.</source>
        <translation>Temporärer Chat: Nichts davon wird gespeichert. Er ist weg, wenn Alcove geschlossen wird.</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Diesen Chat behalten</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Your token of the Hub</source>
        <translation>Ihr Hub-Token</translation>
    </message>
    <message>
        <source>Only for models whose makers ask for consent. It is kept in the system&apos;s key store and sent to huggingface.co alone, never to a mirror or a file server.</source>
        <translation>Nur für Modelle, deren Hersteller Zustimmung verlangen. Er liegt im Schlüsselbund des Systems und geht nur an huggingface.co, nie an einen Spiegel- oder Dateiserver.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Token behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>Token entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Asking the key store…</source>
        <translation>Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>No token is kept.</source>
        <translation>Kein Token gespeichert.</translation>
    </message>
    <message>
        <source>A token is kept in the key store.</source>
        <translation>Ein Token liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>This system has no key store: the token is kept until Alcove is closed.</source>
        <translation>Dieses System hat keinen Schlüsselbund: Das Token bleibt, bis Alcove geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>ToolCard</name>
    <message>
        <source>running…</source>
        <translation>läuft…</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>kein Ergebnis</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ms</translation>
    </message>
    <message>
        <source>failed: {reason}</source>
        <translation>fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>Tool call {name}: {arguments}, {result}</source>
        <translation>Werkzeugaufruf {name}: {arguments}, {result}</translation>
    </message>
</context>
<context>
    <name>ToolsSection</name>
    <message>
        <source>What the model may use while it answers. All of them run on this computer.</source>
        <translation>Was das Modell beim Antworten nutzen darf. Alles läuft auf diesem Computer.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Lets the model compute exactly instead of guessing.</source>
        <translation>Lässt das Modell genau rechnen statt raten.</translation>
    </message>
</context>
<context>
    <name>TrashModel</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats for ever?</source>
        <translation>
            <numerusform>%n Chat endgültig löschen?</numerusform>
            <numerusform>%n Chats endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n chats in the trash for ever?</source>
        <translation>
            <numerusform>Den Chat im Papierkorb endgültig löschen?</numerusform>
            <numerusform>Alle %n Chats im Papierkorb endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. A daily backup may still hold them for a week.</source>
        <translation>Das lässt sich nicht rückgängig machen. Eine tägliche Sicherung kann sie noch eine Woche enthalten.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Zurück zum Chat</translation>
    </message>
    <message>
        <source>Deleted chats stay here for 30 days. After that they are removed for good.</source>
        <translation>Gelöschte Chats bleiben 30 Tage hier. Danach werden sie endgültig entfernt.</translation>
    </message>
    <message>
        <source>Search the trash</source>
        <translation>Papierkorb durchsuchen</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>Gelöschte Chats</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>TuningPresenter</name>
    <message>
        <source>It may become faster: Settings, Model measures what is best for this computer.</source>
        <translation>Es kann schneller werden: Unter Einstellungen, Modell wird gemessen, was hier am besten ist.</translation>
    </message>
</context>
<context>
    <name>UndoCard</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>Gelöscht: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n chats deleted</source>
        <translation>
            <numerusform>%n Chat gelöscht</numerusform>
            <numerusform>%n Chats gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdatePresenter</name>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
</context>
<context>
    <name>UsagePanel</name>
    <message>
        <source>The arrow keys or the mouse go through the turns.</source>
        <translation>Pfeiltasten oder Maus gehen durch die Runden.</translation>
    </message>
    <message>
        <source>Turn {number}: {speed} tok/s, {tokens} tokens in {seconds} s, first token {first} s, context {context}, {reused} of it reused</source>
        <translation>Runde {number}: {speed} Tok/s, {tokens} Token in {seconds} s, erstes Token {first} s, Kontext {context}, davon {reused} wiederverwendet</translation>
    </message>
    <message>
        <source>effort low</source>
        <translation>Aufwand niedrig</translation>
    </message>
    <message>
        <source>effort medium</source>
        <translation>Aufwand mittel</translation>
    </message>
    <message>
        <source>effort high</source>
        <translation>Aufwand hoch</translation>
    </message>
    <message>
        <source>Usage of this chat</source>
        <translation>Verbrauch dieses Chats</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Geschriebene Token</translation>
    </message>
    <message>
        <source>of them reasoning</source>
        <translation>davon Nachdenken</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>Mittleres Tempo</translation>
    </message>
    <message>
        <source>{speed} tok/s</source>
        <translation>{speed} Tok/s</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Prompt reused</source>
        <translation>Prompt wiederverwendet</translation>
    </message>
    <message>
        <source>Line: speed, up to {speed} tok/s. Bars: context, of {length} tokens.</source>
        <translation>Linie: Tempo, bis {speed} Tok/s. Balken: Kontext, von {length} Token.</translation>
    </message>
    <message numerus="yes">
        <source>Speed and context over %n turns</source>
        <translation>
            <numerusform>Tempo und Kontext über %n Runde</numerusform>
            <numerusform>Tempo und Kontext über %n Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
</context>
<context>
    <name>UserMessage</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Bearbeiten und neu senden</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Abzweigen</translation>
    </message>
    <message>
        <source>Branch into a new chat</source>
        <translation>In neuen Chat abzweigen</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
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
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>In the downloads</source>
        <translation>In den Downloads</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>{name} herunterladen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Choose the version</source>
        <translation>Version wählen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Angezeigt</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Diese behalten</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>{seconds} s · {reasoning} reasoning · {answer} answer tokens</source>
        <translation>{seconds} s · {reasoning} Token Nachdenken · {answer} Antwort</translation>
    </message>
</context>
<context>
    <name>VersionSwitch</name>
    <message>
        <source>Previous version</source>
        <translation>Vorige Version</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Nächste Version</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message numerus="yes">
        <source>%n chat(s) so far</source>
        <translation>
            <numerusform>%n Chat bisher</numerusform>
            <numerusform>%n Chats bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>Export chats</source>
        <translation>Chats exportieren</translation>
    </message>
    <message>
        <source>Exporting chats</source>
        <translation>Chats werden exportiert</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n Abschnitt</numerusform>
            <numerusform>%n Abschnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Neuer temporärer Chat</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>privat inkognito</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>deleted restore</source>
        <translation>gelöscht wiederherstellen</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Connections of this session</source>
        <translation>Verbindungen dieser Sitzung</translation>
    </message>
    <message>
        <source>network privacy</source>
        <translation>Netzwerk Datenschutz</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>Alle Chats exportieren…</translation>
    </message>
    <message>
        <source>save backup</source>
        <translation>sichern Backup</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Chats importieren…</translation>
    </message>
    <message>
        <source>ChatGPT Open WebUI LM Studio Jan llama.cpp</source>
        <translation>ChatGPT Open WebUI LM Studio Jan llama.cpp</translation>
    </message>
    <message>
        <source>Import a folder of chats…</source>
        <translation>Ordner mit Chats importieren…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Antwort anhalten</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>Optionen dieses Chats</translation>
    </message>
    <message>
        <source>Effort: {effort}</source>
        <translation>Aufwand: {effort}</translation>
    </message>
    <message>
        <source>Answer again at {effort}</source>
        <translation>Neu antworten mit Aufwand {effort}</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Read the last answer aloud</source>
        <translation>Letzte Antwort vorlesen</translation>
    </message>
    <message>
        <source>voice speak</source>
        <translation>Stimme sprechen</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Versionen vergleichen</translation>
    </message>
    <message>
        <source>answers side by side</source>
        <translation>Antworten nebeneinander</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>Chat umbenennen</translation>
    </message>
    <message>
        <source>Duplicate the chat</source>
        <translation>Chat duplizieren</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Export the chat…</source>
        <translation>Chat exportieren…</translation>
    </message>
    <message>
        <source>save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Diesen Chat behalten</translation>
    </message>
    <message>
        <source>Usage of this chat</source>
        <translation>Verbrauch dieses Chats</translation>
    </message>
    <message>
        <source>tokens speed chart</source>
        <translation>Token Tempo Diagramm</translation>
    </message>
    <message>
        <source>What fills the context</source>
        <translation>Was den Kontext füllt</translation>
    </message>
    <message>
        <source>tokens map</source>
        <translation>Token Karte</translation>
    </message>
    <message>
        <source>Delete the chat</source>
        <translation>Chat löschen</translation>
    </message>
    <message>
        <source>remove trash</source>
        <translation>entfernen Papierkorb</translation>
    </message>
    <message>
        <source>Unpin the chat</source>
        <translation>Chat lösen</translation>
    </message>
    <message>
        <source>Pin the chat</source>
        <translation>Chat anheften</translation>
    </message>
    <message>
        <source>Move to folder: {name}</source>
        <translation>In Ordner verschieben: {name}</translation>
    </message>
    <message>
        <source>Take out of its folder</source>
        <translation>Aus seinem Ordner nehmen</translation>
    </message>
    <message>
        <source>Switch to {model}</source>
        <translation>Zu {model} wechseln</translation>
    </message>
    <message>
        <source>Unload the model</source>
        <translation>Modell entladen</translation>
    </message>
    <message>
        <source>free memory</source>
        <translation>Speicher freigeben</translation>
    </message>
    <message>
        <source>Load the model</source>
        <translation>Modell laden</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Farbschema: hell</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Farbschema: dunkel</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Farbschema: wie das System</translation>
    </message>
    <message>
        <source>Settings: general</source>
        <translation>Einstellungen: Allgemein</translation>
    </message>
    <message>
        <source>Settings: appearance</source>
        <translation>Einstellungen: Darstellung</translation>
    </message>
    <message>
        <source>Settings: model</source>
        <translation>Einstellungen: Modell</translation>
    </message>
    <message>
        <source>Settings: answers</source>
        <translation>Einstellungen: Antworten</translation>
    </message>
    <message>
        <source>Settings: tools</source>
        <translation>Einstellungen: Werkzeuge</translation>
    </message>
    <message>
        <source>Settings: privacy and data</source>
        <translation>Einstellungen: Datenschutz</translation>
    </message>
    <message>
        <source>Settings: keyboard shortcuts</source>
        <translation>Einstellungen: Tastenkürzel</translation>
    </message>
    <message>
        <source>Settings: about Alcove</source>
        <translation>Einstellungen: Über Alcove</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Not enough room on the disk</source>
        <translation>Zu wenig Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>Make room, then go on; what is here is kept.</source>
        <translation>Schaffen Sie Platz, dann geht es weiter; was schon da ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The file on the server is another one</source>
        <translation>Die Datei auf dem Server ist eine andere</translation>
    </message>
    <message>
        <source>It isn&apos;t the version that Alcove knows, so it was not taken.</source>
        <translation>Es ist nicht die Version, die Alcove kennt, daher wurde sie nicht übernommen.</translation>
    </message>
    <message>
        <source>The download was damaged</source>
        <translation>Der Download war beschädigt</translation>
    </message>
    <message>
        <source>Its SHA-256 is not the right one. Which part is wrong can&apos;t be known, so it was removed and all of it must be fetched again.</source>
        <translation>Sein SHA-256 stimmt nicht. Welcher Teil falsch ist, lässt sich nicht feststellen, daher wurde er entfernt und muss ganz neu geholt werden.</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Neu herunterladen</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>Die Modelldatei ist beschädigt</translation>
    </message>
    <message>
        <source>Its SHA-256 is not the right one. Which part is wrong can&apos;t be known, so all of it must be fetched again.</source>
        <translation>Sein SHA-256 stimmt nicht. Welcher Teil falsch ist, lässt sich nicht feststellen, daher muss alles neu geholt werden.</translation>
    </message>
    <message>
        <source>A part of it went bad on this disk. Alcove looks for that part and fetches it alone.</source>
        <translation>Ein Teil wurde auf diesem Datenträger beschädigt. Alcove sucht ihn und holt nur ihn.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>The file has a name that can&apos;t be used</source>
        <translation>Die Datei hat einen Namen, der nicht nutzbar ist</translation>
    </message>
    <message>
        <source>It could do harm on this computer, so it was not taken.</source>
        <translation>Sie könnte auf diesem Computer schaden, daher wurde sie nicht übernommen.</translation>
    </message>
    <message>
        <source>Another program is writing this file</source>
        <translation>Ein anderes Programm schreibt diese Datei</translation>
    </message>
    <message>
        <source>Perhaps a second Alcove. Close it, then go on.</source>
        <translation>Vielleicht ein zweites Alcove. Schließen Sie es, dann geht es weiter.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be saved</source>
        <translation>Die Liste der Downloads lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>They go on, but the next start won&apos;t know of them. Make room and let Alcove write to its data folder, then try again.</source>
        <translation>Sie laufen weiter, aber beim nächsten Start sind sie nicht mehr bekannt. Schaffen Sie Platz und erlauben Sie Alcove, in seinen Datenordner zu schreiben, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is another kind of model</source>
        <translation>Das ist ein Modell anderer Art</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached</source>
        <translation>{host} ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>Check the network, or get the model another way: from a mirror (see the settings), from a model kit on a USB disk, or use a file that you have.</source>
        <translation>Prüfen Sie das Netz oder holen Sie das Modell auf anderem Weg: von einem Spiegelserver (siehe Einstellungen), aus einem Modellpaket auf einem USB-Stick, oder nehmen Sie eine Datei, die Sie haben.</translation>
    </message>
    <message>
        <source>Alcove is made for gpt-oss alone and can&apos;t run this one.</source>
        <translation>Alcove ist nur für gpt-oss gemacht und kann dieses nicht ausführen.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Die Verbindung ging verloren</translation>
    </message>
    <message>
        <source>What is here is kept. Go on when the network is back.</source>
        <translation>Was schon da ist, bleibt erhalten. Machen Sie weiter, wenn das Netz wieder da ist.</translation>
    </message>
    <message>
        <source>The network is switched off</source>
        <translation>Das Netzwerk ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Alcove opens no connection until you switch it on in the settings.</source>
        <translation>Alcove öffnet keine Verbindung, bis Sie es in den Einstellungen einschalten.</translation>
    </message>
    <message>
        <source>The network asks for a log-in</source>
        <translation>Das Netzwerk verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>It answered with a web page. Log in with your browser, then go on.</source>
        <translation>Es antwortete mit einer Webseite. Melden Sie sich im Browser an, dann geht es weiter.</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is</source>
        <translation>Der Server kann sich nicht ausweisen</translation>
    </message>
    <message>
        <source>Nothing was sent. In a company, add its certificate file in the settings; else check this computer&apos;s clock.</source>
        <translation>Nichts wurde gesendet. In einer Firma fügen Sie deren Zertifikatsdatei in den Einstellungen hinzu; sonst prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be used</source>
        <translation>Der Proxy ist nicht nutzbar</translation>
    </message>
    <message>
        <source>Check its address in the settings; it looks like http://host:port.</source>
        <translation>Prüfen Sie seine Adresse in den Einstellungen; sie sieht so aus: http://host:port.</translation>
    </message>
    <message>
        <source>The certificate file can&apos;t be read</source>
        <translation>Die Zertifikatsdatei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM form in the settings.</source>
        <translation>Wählen Sie in den Einstellungen eine Datei mit Zertifikaten im PEM-Format.</translation>
    </message>
    <message>
        <source>The mirror&apos;s address can&apos;t be used</source>
        <translation>Die Adresse des Spiegelservers ist nicht nutzbar</translation>
    </message>
    <message>
        <source>Check it in the settings; it looks like https://host.</source>
        <translation>Prüfen Sie sie in den Einstellungen; sie sieht so aus: https://host.</translation>
    </message>
    <message>
        <source>The server refused the file</source>
        <translation>Der Server hat die Datei verweigert</translation>
    </message>
    <message>
        <source>It may want a valid token, or refuse this network. Try again later.</source>
        <translation>Er will vielleicht ein gültiges Token oder weist dieses Netz ab. Versuchen Sie es später.</translation>
    </message>
    <message>
        <source>The makers of this model ask for consent</source>
        <translation>Die Hersteller dieses Modells verlangen Zustimmung</translation>
    </message>
    <message>
        <source>Accept their terms on the model&apos;s page on the Hub and enter your token, then go on.</source>
        <translation>Nehmen Sie auf der Seite des Modells im Hub ihre Bedingungen an, geben Sie Ihren Token ein und machen Sie weiter.</translation>
    </message>
    <message>
        <source>Enter a token…</source>
        <translation>Token eingeben…</translation>
    </message>
    <message>
        <source>The server doesn&apos;t have this file</source>
        <translation>Der Server hat diese Datei nicht</translation>
    </message>
    <message>
        <source>It was moved or removed, or a mirror lacks it.</source>
        <translation>Sie wurde verschoben oder entfernt, oder ein Spiegelserver hat sie nicht.</translation>
    </message>
    <message>
        <source>The server asks to come back later</source>
        <translation>Der Server bittet, später wiederzukommen</translation>
    </message>
    <message>
        <source>Too much was asked of it. What is here is kept.</source>
        <translation>Er bekam zu viele Anfragen. Was schon da ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>Der Server hat ein Problem</translation>
    </message>
    <message>
        <source>What is here is kept. Try again later.</source>
        <translation>Was schon da ist, bleibt erhalten. Versuchen Sie es später.</translation>
    </message>
    <message>
        <source>Restart engine</source>
        <translation>Engine neu starten</translation>
    </message>
    <message>
        <source>Your text is kept.</source>
        <translation>Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>The engine stopped</source>
        <translation>Die Engine ist stehen geblieben</translation>
    </message>
    <message>
        <source>Another program or the system ended it, perhaps because memory ran out.</source>
        <translation>Ein anderes Programm oder das System hat sie beendet, vielleicht weil der Arbeitsspeicher ausging.</translation>
    </message>
    <message>
        <source>The engine doesn&apos;t answer</source>
        <translation>Die Engine antwortet nicht</translation>
    </message>
    <message>
        <source>It was ended. Your text is kept.</source>
        <translation>Sie wurde beendet. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Something wrote to it after it was loaded.</source>
        <translation>Etwas hat nach dem Laden in sie geschrieben.</translation>
    </message>
    <message>
        <source>The model file was changed</source>
        <translation>Die Modelldatei wurde verändert</translation>
    </message>
    <message>
        <source>The engine made an error</source>
        <translation>Die Engine hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>This answer could not be finished. Your text is kept.</source>
        <translation>Diese Antwort konnte nicht fertiggestellt werden. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Im abgesicherten Modus starten</translation>
    </message>
    <message>
        <source>The safe mode avoids it and is a little slower.</source>
        <translation>Der abgesicherte Modus umgeht das und ist etwas langsamer.</translation>
    </message>
    <message>
        <source>The processor refused an instruction.</source>
        <translation>Der Prozessor hat einen Befehl verweigert.</translation>
    </message>
    <message>
        <source>It made an error in its own memory.</source>
        <translation>Sie hat in ihrem Speicher einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>The safe mode may avoid it and is a little slower.</source>
        <translation>Der abgesicherte Modus umgeht das vielleicht und ist etwas langsamer.</translation>
    </message>
    <message>
        <source>It ended by itself.</source>
        <translation>Sie hat sich von selbst beendet.</translation>
    </message>
    <message>
        <source>A check inside it failed.</source>
        <translation>Eine interne Prüfung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Es ist kein Modell geladen</translation>
    </message>
    <message>
        <source>Choose a model, then try again.</source>
        <translation>Wählen Sie ein Modell und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Modell wählen…</translation>
    </message>
    <message>
        <source>The engine can&apos;t be started</source>
        <translation>Die Engine lässt sich nicht starten</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install it again; your chats stay.</source>
        <translation>Ein Teil des Programms fehlt. Installieren Sie es neu; Ihre Chats bleiben erhalten.</translation>
    </message>
    <message>
        <source>The engine belongs to another version</source>
        <translation>Die Engine gehört zu einer anderen Version</translation>
    </message>
    <message>
        <source>The program was changed while it ran. Close Alcove and start it again.</source>
        <translation>Das Programm wurde geändert, während es lief. Schließen Sie Alcove und starten Sie es neu.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Alcove ended unexpectedly last time</source>
        <translation>Alcove wurde letztes Mal unerwartet beendet</translation>
    </message>
    <message>
        <source>A fault in the program ended it. Your chats are kept as they were written.</source>
        <translation>Ein Programmfehler hat es beendet. Ihre Chats sind so erhalten, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>Memory ran out last time</source>
        <translation>Letztes Mal ging der Arbeitsspeicher aus</translation>
    </message>
    <message>
        <source>The system ended Alcove. A smaller context or model takes less memory.</source>
        <translation>Das System hat Alcove beendet. Ein kleinerer Kontext oder ein kleineres Modell braucht weniger Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Show the crash files</source>
        <translation>Absturzdateien zeigen</translation>
    </message>
    <message>
        <source>Last time: {title}</source>
        <translation>Letztes Mal: {title}</translation>
    </message>
    <message>
        <source>{model} can&apos;t be loaded with a {context} context</source>
        <translation>{model} lässt sich mit {context} Kontext nicht laden</translation>
    </message>
    <message>
        <source>It needs {needed} GB and {free} GB are free.</source>
        <translation>Es braucht {needed} GB, {free} GB sind frei.</translation>
    </message>
    <message>
        <source>It needs {needed} GB, more than the system lets it have.</source>
        <translation>Es braucht {needed} GB; so viel gibt das System ihm nicht.</translation>
    </message>
    <message>
        <source>{program} uses {size} GB.</source>
        <translation>{program} belegt {size} GB.</translation>
    </message>
    <message>
        <source>Load with {context}</source>
        <translation>Mit {context} laden</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Anderes wählen…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>The model file isn&apos;t there</source>
        <translation>Die Modelldatei ist nicht da</translation>
    </message>
    <message>
        <source>It was moved, deleted or is on a disk that isn&apos;t connected.</source>
        <translation>Sie wurde verschoben, gelöscht oder liegt auf einem nicht angeschlossenen Datenträger.</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>Das ist ein Ordner</translation>
    </message>
    <message>
        <source>Choose the .gguf file inside it.</source>
        <translation>Wählen Sie die .gguf-Datei darin.</translation>
    </message>
    <message>
        <source>The model file can&apos;t be read</source>
        <translation>Die Modelldatei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Check that you may read it and that its disk is connected.</source>
        <translation>Prüfen Sie, ob Sie sie lesen dürfen und ihr Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>This is not a model file</source>
        <translation>Das ist keine Modelldatei</translation>
    </message>
    <message>
        <source>Alcove opens gpt-oss models as GGUF files.</source>
        <translation>Alcove öffnet gpt-oss-Modelle als GGUF-Dateien.</translation>
    </message>
    <message>
        <source>The model file is cut off</source>
        <translation>Die Modelldatei ist abgeschnitten</translation>
    </message>
    <message>
        <source>A part of it is missing. Download it again.</source>
        <translation>Ein Teil fehlt. Laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>Its header can&apos;t be read. Download it again.</source>
        <translation>Ihr Header ist nicht lesbar. Laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>The parts of the model don&apos;t belong together</source>
        <translation>Die Teile des Modells gehören nicht zusammen</translation>
    </message>
    <message>
        <source>Its parts belong in one folder, under their own names. Choose the first.</source>
        <translation>Seine Teile gehören unter ihren eigenen Namen in einen Ordner. Wählen Sie den ersten.</translation>
    </message>
    <message>
        <source>The engine can&apos;t make sense of it. A check tells whether it is whole.</source>
        <translation>Die Engine kann sie nicht deuten. Eine Prüfung zeigt, ob sie vollständig ist.</translation>
    </message>
    <message>
        <source>The model&apos;s weights are damaged</source>
        <translation>Die Gewichte des Modells sind beschädigt</translation>
    </message>
    <message>
        <source>It computes values that are no numbers. A check tells whether it is whole.</source>
        <translation>Es berechnet Werte, die keine Zahlen sind. Eine Prüfung zeigt, ob es vollständig ist.</translation>
    </message>
    <message>
        <source>The model can&apos;t be loaded</source>
        <translation>Das Modell lässt sich nicht laden</translation>
    </message>
    <message>
        <source>The engine refused the file. The details say why.</source>
        <translation>Die Engine hat die Datei abgelehnt. Die Details sagen, warum.</translation>
    </message>
    <message>
        <source>Not enough memory for this model</source>
        <translation>Zu wenig Arbeitsspeicher für dieses Modell</translation>
    </message>
    <message>
        <source>Close other programs or load it with a smaller context.</source>
        <translation>Schließen Sie andere Programme oder laden Sie es mit kleinerem Kontext.</translation>
    </message>
    <message>
        <source>Load with a smaller context</source>
        <translation>Mit kleinerem Kontext laden</translation>
    </message>
    <message>
        <source>Not enough memory on the graphics card</source>
        <translation>Zu wenig Speicher auf der Grafikkarte</translation>
    </message>
    <message>
        <source>Fewer layers on it need less; the others are computed by the processor.</source>
        <translation>Weniger Schichten auf ihr brauchen weniger; die anderen berechnet der Prozessor.</translation>
    </message>
    <message>
        <source>Use fewer GPU layers</source>
        <translation>Weniger Schichten auf der Karte</translation>
    </message>
    <message>
        <source>Load without the GPU</source>
        <translation>Ohne Grafikkarte laden</translation>
    </message>
    <message>
        <source>The graphics card can&apos;t be used</source>
        <translation>Die Grafikkarte ist nicht nutzbar</translation>
    </message>
    <message>
        <source>Its driver is missing or too old. Without it the model runs more slowly.</source>
        <translation>Ihr Treiber fehlt oder ist zu alt. Ohne sie läuft das Modell langsamer.</translation>
    </message>
    <message>
        <source>The engine can&apos;t compute this model here</source>
        <translation>Die Engine kann dieses Modell hier nicht ausführen</translation>
    </message>
    <message>
        <source>Every way of computing it was tried, and all ended in a fault.</source>
        <translation>Alle Rechenwege wurden versucht, alle endeten mit einem Fehler.</translation>
    </message>
    <message>
        <source>The model&apos;s disk went away</source>
        <translation>Der Datenträger des Modells ist nicht mehr da</translation>
    </message>
    <message>
        <source>Its file was removed, changed or can&apos;t be read. Connect the disk again.</source>
        <translation>Seine Datei wurde entfernt, geändert oder ist nicht lesbar. Schließen Sie den Datenträger wieder an.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The last model was not opened</source>
        <translation>Das letzte Modell wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>The program ended while it was being loaded. The Guide is open in its place.</source>
        <translation>Das Programm wurde beendet, während das Modell geladen wurde. Stattdessen ist der Guide offen.</translation>
    </message>
    <message>
        <source>Load with a small context</source>
        <translation>Mit kleinem Kontext laden</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Etwas Unerwartetes ist passiert</translation>
    </message>
    <message>
        <source>What was written is kept. The details are in the log.</source>
        <translation>Was geschrieben ist, bleibt erhalten. Die Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue in safe mode</source>
        <translation>Im abgesicherten Modus fortsetzen</translation>
    </message>
    <message>
        <source>The chats can&apos;t be opened. Make room, then try again.</source>
        <translation>Die Chats lassen sich nicht öffnen. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Make room…</source>
        <translation>Platz schaffen…</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nichts zu senden</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Schreiben Sie zuerst eine Nachricht.</translation>
    </message>
    <message>
        <source>The message is too long</source>
        <translation>Die Nachricht ist zu lang</translation>
    </message>
    <message>
        <source>It is longer than any context of gpt-oss. It is kept; shorten it and send again.</source>
        <translation>Sie ist länger als jeder Kontext von gpt-oss. Sie bleibt erhalten; kürzen Sie sie und senden Sie sie neu.</translation>
    </message>
    <message>
        <source>The chat doesn&apos;t fit the context</source>
        <translation>Der Chat passt nicht in den Kontext</translation>
    </message>
    <message>
        <source>Start a new chat, or raise the context length in the settings.</source>
        <translation>Beginnen Sie einen neuen Chat oder erhöhen Sie die Kontextlänge in den Einstellungen.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>This doesn&apos;t fit the context</source>
        <translation>Das passt nicht in den Kontext</translation>
    </message>
    <message>
        <source>Nothing was sent. Make room, or load the model with a longer context.</source>
        <translation>Nichts wurde gesendet. Schaffen Sie Platz oder laden Sie das Modell mit längerem Kontext.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>The context is full</source>
        <translation>Der Kontext ist voll</translation>
    </message>
    <message>
        <source>The answer is kept up to here. Make room, then let the model go on.</source>
        <translation>Die Antwort bleibt bis hierher erhalten. Schaffen Sie Platz, dann lassen Sie das Modell weitermachen.</translation>
    </message>
    <message>
        <source>The answer reached its length limit</source>
        <translation>Die Antwort hat ihre Längengrenze erreicht</translation>
    </message>
    <message>
        <source>It is kept up to here.</source>
        <translation>Sie bleibt bis hierher erhalten.</translation>
    </message>
    <message>
        <source>The model went round in circles</source>
        <translation>Das Modell drehte sich im Kreis</translation>
    </message>
    <message>
        <source>It repeated itself and was stopped. What it wrote is kept.</source>
        <translation>Es wiederholte sich und wurde angehalten. Was es schrieb, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The model gave no answer</source>
        <translation>Das Modell gab keine Antwort</translation>
    </message>
    <message>
        <source>It ended after its reasoning.</source>
        <translation>Es endete nach dem Nachdenken.</translation>
    </message>
    <message>
        <source>No summary was written</source>
        <translation>Es wurde keine Zusammenfassung geschrieben</translation>
    </message>
    <message>
        <source>The older turns are as they were. Leave some of them out instead.</source>
        <translation>Die älteren Runden sind unverändert. Lassen Sie stattdessen einige weg.</translation>
    </message>
    <message>
        <source>This answer was interrupted</source>
        <translation>Diese Antwort wurde unterbrochen</translation>
    </message>
    <message>
        <source>The program ended while it was being written. It is kept up to here.</source>
        <translation>Das Programm wurde beendet, während sie geschrieben wurde. Sie bleibt bis hierher erhalten.</translation>
    </message>
    <message>
        <source>Too many tool calls</source>
        <translation>Zu viele Werkzeugaufrufe</translation>
    </message>
    <message>
        <source>The model called tools again and again without an answer.</source>
        <translation>Das Modell rief immer wieder Werkzeuge auf, ohne zu antworten.</translation>
    </message>
    <message>
        <source>The tool&apos;s result is too large</source>
        <translation>Das Ergebnis des Werkzeugs ist zu groß</translation>
    </message>
    <message>
        <source>It would fill the context and was not given to the model yet.</source>
        <translation>Es würde den Kontext füllen und ging noch nicht ans Modell.</translation>
    </message>
    <message>
        <source>Use its beginning</source>
        <translation>Seinen Anfang nutzen</translation>
    </message>
    <message>
        <source>Use all of it</source>
        <translation>Alles nutzen</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written</source>
        <translation>In den Datenordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Nothing new can be kept. Give Alcove the right to write there and start it again.</source>
        <translation>Neues lässt sich nicht speichern. Geben Sie Alcove dort Schreibrecht und starten Sie es neu.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>What is on the screen is not stored yet. Make room, then go on.</source>
        <translation>Was zu sehen ist, ist noch nicht gespeichert. Schaffen Sie Platz, dann geht es weiter.</translation>
    </message>
    <message>
        <source>The chat database was damaged</source>
        <translation>Die Chatdatenbank war beschädigt</translation>
    </message>
    <message>
        <source>It was set aside and the newest backup was opened.</source>
        <translation>Sie wurde beiseitegelegt und die neueste Sicherung geöffnet.</translation>
    </message>
    <message>
        <source>The chat database is damaged</source>
        <translation>Die Chatdatenbank ist beschädigt</translation>
    </message>
    <message>
        <source>A part of it can&apos;t be read or changed. A backup can be put in its place in Settings, Privacy and data.</source>
        <translation>Ein Teil davon lässt sich weder lesen noch ändern. Unter Einstellungen, Datenschutz lässt sich eine Sicherung an ihre Stelle setzen.</translation>
    </message>
    <message>
        <source>These chats belong to a newer Alcove</source>
        <translation>Diese Chats gehören zu einem neueren Alcove</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the newer version.</source>
        <translation>Nichts wurde geändert. Starten Sie die neuere Version.</translation>
    </message>
    <message>
        <source>The chat database is in use</source>
        <translation>Die Chatdatenbank ist in Gebrauch</translation>
    </message>
    <message>
        <source>Another program holds it. Close it and try again.</source>
        <translation>Ein anderes Programm hält sie. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The chat database reports an error</source>
        <translation>Die Chatdatenbank meldet einen Fehler</translation>
    </message>
    <message>
        <source>The last change may not be stored. The details say why.</source>
        <translation>Die letzte Änderung ist vielleicht nicht gespeichert. Die Details sagen, warum.</translation>
    </message>
    <message>
        <source>The chats are not open</source>
        <translation>Die Chats sind nicht offen</translation>
    </message>
    <message>
        <source>Nothing can be stored until they are.</source>
        <translation>Bis dahin lässt sich nichts speichern.</translation>
    </message>
    <message>
        <source>This chat isn&apos;t there any more</source>
        <translation>Diesen Chat gibt es nicht mehr</translation>
    </message>
    <message>
        <source>It was removed for good.</source>
        <translation>Er wurde endgültig gelöscht.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved</source>
        <translation>Die Einstellungen lassen sich nicht speichern</translation>
    </message>
    <message>
        <source>They hold until Alcove is closed. Check the disk and its permissions.</source>
        <translation>Sie gelten, bis Alcove geschlossen wird. Prüfen Sie den Datenträger und seine Rechte.</translation>
    </message>
    <message>
        <source>The file isn&apos;t there</source>
        <translation>Die Datei ist nicht da</translation>
    </message>
    <message>
        <source>It was moved or deleted. Nothing was imported.</source>
        <translation>Sie wurde verschoben oder gelöscht. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>Die Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Choose another folder or check the disk.</source>
        <translation>Wählen Sie einen anderen Ordner oder prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The settings file was damaged</source>
        <translation>Die Einstellungsdatei war beschädigt</translation>
    </message>
    <message>
        <source>It was set aside; what could be read was kept.</source>
        <translation>Sie wurde beiseitegelegt; was lesbar war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>This backup can&apos;t be used</source>
        <translation>Diese Sicherung ist nicht nutzbar</translation>
    </message>
    <message>
        <source>It is damaged or no backup of Alcove. Your chats were not changed.</source>
        <translation>Sie ist beschädigt oder keine Sicherung von Alcove. Ihre Chats wurden nicht geändert.</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>Eine Antwort wird gerade geschrieben</translation>
    </message>
    <message>
        <source>Wait for its end or stop it, then try again.</source>
        <translation>Warten Sie ihr Ende ab oder halten Sie sie an, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is no settings file of Alcove</source>
        <translation>Das ist keine Einstellungsdatei von Alcove</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file that Alcove has exported.</source>
        <translation>Nichts wurde geändert. Wählen Sie eine Datei, die Alcove exportiert hat.</translation>
    </message>
    <message>
        <source>A value in the settings file isn&apos;t allowed</source>
        <translation>Ein Wert in der Einstellungsdatei ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Nothing was changed. It is {detail}</source>
        <translation>Nichts wurde geändert. Es ist {detail}</translation>
    </message>
    <message>
        <source>The chats are locked</source>
        <translation>Die Chats sind gesperrt</translation>
    </message>
    <message>
        <source>Enter the passphrase to open them.</source>
        <translation>Geben Sie die Passphrase ein, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>This is not the passphrase</source>
        <translation>Das ist nicht die Passphrase</translation>
    </message>
    <message>
        <source>Nothing was changed. Mind capital letters and the keyboard&apos;s language.</source>
        <translation>Nichts wurde geändert. Achten Sie auf Großbuchstaben und die Sprache der Tastatur.</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>Die Passphrase ist zu kurz</translation>
    </message>
    <message>
        <source>Nothing was changed. Use at least eight characters.</source>
        <translation>Nichts wurde geändert. Nehmen Sie mindestens acht Zeichen.</translation>
    </message>
    <message>
        <source>There is too little memory to try a passphrase</source>
        <translation>Zu wenig Arbeitsspeicher, um eine Passphrase zu prüfen</translation>
    </message>
    <message>
        <source>It takes 256 MB. Close another program and try again.</source>
        <translation>Es braucht 256 MB. Schließen Sie ein anderes Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>Die Schlüsseldatei ist beschädigt</translation>
    </message>
    <message>
        <source>Put lock.json of a copy of your data back into the folder chats.</source>
        <translation>Legen Sie lock.json aus einer Kopie Ihrer Daten zurück in den Ordner chats.</translation>
    </message>
    <message>
        <source>This backup has another key</source>
        <translation>Diese Sicherung hat einen anderen Schlüssel</translation>
    </message>
    <message>
        <source>It was made under another lock. Put the lock.json of its computer beside it.</source>
        <translation>Sie entstand unter einer anderen Sperre. Legen Sie lock.json von ihrem Computer daneben.</translation>
    </message>
    <message>
        <source>Images can&apos;t be read</source>
        <translation>Bilder lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>gpt-oss reads text only. Copy the text out of the picture and paste it.</source>
        <translation>gpt-oss liest nur Text. Kopieren Sie den Text aus dem Bild und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>Das ist kein Text</translation>
    </message>
    <message>
        <source>gpt-oss reads text only: txt, md, code, csv, json, html, pdf and docx.</source>
        <translation>gpt-oss liest nur Text: txt, md, Code, csv, json, html, pdf und docx.</translation>
    </message>
    <message>
        <source>This format can&apos;t be read</source>
        <translation>Dieses Format lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Save it as PDF, docx or, for a table, as CSV and add that.</source>
        <translation>Speichern Sie es als PDF, docx oder, bei einer Tabelle, als CSV und fügen Sie diese Kopie hinzu.</translation>
    </message>
    <message>
        <source>Add the files inside it that the model shall read.</source>
        <translation>Fügen Sie die Dateien darin hinzu, die das Modell lesen soll.</translation>
    </message>
    <message>
        <source>There is no text in it</source>
        <translation>Es ist kein Text darin</translation>
    </message>
    <message>
        <source>It may be a scan: pictures of pages. Its text must be recognised first.</source>
        <translation>Es ist vielleicht ein Scan: Bilder von Seiten. Ihr Text muss erst erkannt werden.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>There is nothing to give to the model.</source>
        <translation>Es gibt nichts, was man dem Modell geben könnte.</translation>
    </message>
    <message>
        <source>The file has a password</source>
        <translation>Die Datei hat ein Passwort</translation>
    </message>
    <message>
        <source>Save a copy without the password and add that.</source>
        <translation>Speichern Sie eine Kopie ohne Passwort und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>Add the part that matters.</source>
        <translation>Fügen Sie den Teil hinzu, auf den es ankommt.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>Files of up to {limit} are read.</source>
        <translation>Gelesen werden Dateien bis {limit}.</translation>
    </message>
    <message>
        <source>The document has too many pages</source>
        <translation>Das Dokument hat zu viele Seiten</translation>
    </message>
    <message>
        <source>Up to {limit} pages are read.</source>
        <translation>Gelesen werden bis zu {limit} Seiten.</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Der Text ist zu lang</translation>
    </message>
    <message>
        <source>Up to {limit} characters are read.</source>
        <translation>Gelesen werden bis zu {limit} Zeichen.</translation>
    </message>
    <message>
        <source>Reading the file took too long</source>
        <translation>Das Lesen der Datei dauerte zu lange</translation>
    </message>
    <message>
        <source>It was ended after {limit} seconds.</source>
        <translation>Es wurde nach {limit} Sekunden abgebrochen.</translation>
    </message>
    <message>
        <source>Reading the file took too much memory</source>
        <translation>Das Lesen der Datei brauchte zu viel Arbeitsspeicher</translation>
    </message>
    <message>
        <source>It was ended at {limit}.</source>
        <translation>Es wurde bei {limit} abgebrochen.</translation>
    </message>
    <message>
        <source>A message takes up to {count} files; the others were not added.</source>
        <translation>Eine Nachricht fasst bis zu {count} Dateien; die anderen wurden nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>Die Datei wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>It unpacks to far more than it holds, as harmful files do.</source>
        <translation>Entpackt ist sie viel größer, wie bei schädlichen Dateien üblich.</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>Zu viele Dateien</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its disk isn&apos;t connected.</source>
        <translation>Sie wurde verschoben oder gelöscht, oder ihr Datenträger ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>Open it in its own program, save it again and add that.</source>
        <translation>Öffnen Sie sie in ihrem Programm, speichern Sie sie neu und fügen Sie diese Kopie hinzu.</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Die Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The process that reads files ended on it. Nothing else was touched.</source>
        <translation>Der Prozess, der Dateien liest, ist an ihr gescheitert. Sonst wurde nichts berührt.</translation>
    </message>
    <message>
        <source>A part of the model is missing</source>
        <translation>Ein Teil des Modells fehlt</translation>
    </message>
    <message>
        <source>Put it beside the others: {files}</source>
        <translation>Legen Sie ihn zu den anderen: {files}</translation>
    </message>
    <message>
        <source>Only Ollama can run this file</source>
        <translation>Nur Ollama kann diese Datei ausführen</translation>
    </message>
    <message>
        <source>Ollama converts gpt-oss in a way of its own. Get gpt-oss from the catalogue.</source>
        <translation>Ollama wandelt gpt-oss auf seine eigene Weise um. Holen Sie gpt-oss aus dem Katalog.</translation>
    </message>
    <message>
        <source>The model file contradicts itself</source>
        <translation>Die Modelldatei widerspricht sich</translation>
    </message>
    <message>
        <source>Its numbers don&apos;t fit each other. Download it again.</source>
        <translation>Ihre Zahlen passen nicht zueinander. Laden Sie sie neu herunter.</translation>
    </message>
    <message>
        <source>The file&apos;s number format isn&apos;t known</source>
        <translation>Das Zahlenformat der Datei ist nicht bekannt</translation>
    </message>
    <message>
        <source>Choose a file with another quantisation, best the original MXFP4.</source>
        <translation>Wählen Sie eine Datei mit anderer Quantisierung, am besten das originale MXFP4.</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>Eine Datei dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder: {file}</source>
        <translation>Nichts wurde geändert. Wählen Sie einen anderen Ordner: {file}</translation>
    </message>
    <message>
        <source>Not enough room on that disk</source>
        <translation>Zu wenig Platz auf dem Zieldatenträger</translation>
    </message>
    <message>
        <source>Nothing was changed. {file}</source>
        <translation>Nichts wurde geändert. {file}</translation>
    </message>
    <message>
        <source>The copy differs from the original</source>
        <translation>Die Kopie weicht vom Original ab</translation>
    </message>
    <message>
        <source>That disk can&apos;t be trusted; the copy was removed, the original is untouched.</source>
        <translation>Dem Zieldatenträger ist nicht zu trauen; die Kopie wurde entfernt, das Original ist unberührt.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read to its end</source>
        <translation>Die Datei lässt sich nicht bis zum Ende lesen</translation>
    </message>
    <message>
        <source>Its disk was pulled out or is failing. What was copied is kept: go on later.</source>
        <translation>Ihr Datenträger wurde abgezogen oder ist defekt. Was kopiert ist, bleibt erhalten: Machen Sie später weiter.</translation>
    </message>
    <message>
        <source>That disk can&apos;t be written</source>
        <translation>Auf den Zieldatenträger kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>It is full, locked or was pulled out. What was copied is kept: go on later.</source>
        <translation>Er ist voll, gesperrt oder wurde abgezogen. Was kopiert ist, bleibt erhalten: Machen Sie später weiter.</translation>
    </message>
    <message>
        <source>Its SHA-256 isn&apos;t the one it must have. Remove it and fetch it again.</source>
        <translation>Ihr SHA-256 stimmt nicht. Entfernen Sie sie und holen Sie sie neu.</translation>
    </message>
    <message>
        <source>This disk has no trash</source>
        <translation>Dieser Datenträger hat keinen Papierkorb</translation>
    </message>
    <message>
        <source>The file can only be deleted for good.</source>
        <translation>Die Datei kann nur endgültig gelöscht werden.</translation>
    </message>
    <message>
        <source>The file could not be deleted</source>
        <translation>Die Datei konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>Its disk can&apos;t be written, or another program holds it.</source>
        <translation>Auf ihren Datenträger kann nicht geschrieben werden, oder ein anderes Programm hält sie.</translation>
    </message>
    <message>
        <source>The original could not be removed</source>
        <translation>Das Original konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>The copy is complete and checked; the file now lies in both places.</source>
        <translation>Die Kopie ist vollständig und geprüft; die Datei liegt jetzt an beiden Orten.</translation>
    </message>
    <message>
        <source>There is no model kit in this folder</source>
        <translation>In diesem Ordner ist kein Modellpaket</translation>
    </message>
    <message>
        <source>Choose the disk or the folder that holds alcove-model-kit.json.</source>
        <translation>Wählen Sie den Datenträger oder Ordner mit alcove-model-kit.json.</translation>
    </message>
    <message>
        <source>The list of this kit is damaged</source>
        <translation>Die Liste dieses Pakets ist beschädigt</translation>
    </message>
    <message>
        <source>Make the kit again on the other computer.</source>
        <translation>Erstellen Sie das Paket auf dem anderen Computer neu.</translation>
    </message>
    <message>
        <source>The kit is damaged</source>
        <translation>Das Paket ist beschädigt</translation>
    </message>
    <message>
        <source>These parts are bad: {file}. All others are here already; mend the kit, go on.</source>
        <translation>Diese Teile sind fehlerhaft: {file}. Alle anderen sind schon hier; reparieren Sie das Paket, dann geht es weiter.</translation>
    </message>
    <message>
        <source>This address can&apos;t be asked</source>
        <translation>Diese Adresse kann nicht gefragt werden</translation>
    </message>
    <message>
        <source>Check it: it begins with https:// and holds no password.</source>
        <translation>Prüfen Sie sie: Sie beginnt mit https:// und enthält kein Passwort.</translation>
    </message>
    <message>
        <source>The address couldn&apos;t be reached</source>
        <translation>Die Adresse war nicht erreichbar</translation>
    </message>
    <message>
        <source>Check the network and the address, then look again.</source>
        <translation>Prüfen Sie Netzwerk und Adresse, dann suchen Sie erneut.</translation>
    </message>
    <message>
        <source>Nothing is at this address</source>
        <translation>Unter dieser Adresse ist nichts</translation>
    </message>
    <message>
        <source>Check it, or ask whoever gave it to you.</source>
        <translation>Prüfen Sie sie oder fragen Sie, wer sie Ihnen gab.</translation>
    </message>
    <message>
        <source>The server refused to answer</source>
        <translation>Der Server verweigert die Antwort</translation>
    </message>
    <message>
        <source>It may be busy or want a log-in. Look again later.</source>
        <translation>Vielleicht ist er überlastet oder will eine Anmeldung. Suchen Sie später erneut.</translation>
    </message>
    <message>
        <source>A web page answers, not a list of releases</source>
        <translation>Eine Webseite antwortet, keine Liste von Versionen</translation>
    </message>
    <message>
        <source>Programs ask another address, such as https://api.github.com/repos/…</source>
        <translation>Programme fragen eine andere Adresse, etwa https://api.github.com/repos/…</translation>
    </message>
    <message>
        <source>The answer is no list of releases</source>
        <translation>Die Antwort ist keine Liste von Versionen</translation>
    </message>
    <message>
        <source>Check the address: it must answer as GitHub, GitLab and Forgejo do.</source>
        <translation>Prüfen Sie die Adresse: Sie muss antworten wie GitHub, GitLab und Forgejo.</translation>
    </message>
    <message>
        <source>No finished version is listed there</source>
        <translation>Dort steht keine fertige Version</translation>
    </message>
    <message>
        <source>Alcove tells only of finished ones. Check the address or look again later.</source>
        <translation>Alcove meldet nur fertige. Prüfen Sie die Adresse oder suchen Sie später erneut.</translation>
    </message>
    <message>
        <source>This is no backup file of Alcove</source>
        <translation>Das ist keine Sicherungsdatei von Alcove</translation>
    </message>
    <message>
        <source>Your chats were not changed. Choose a file that “Save a backup as…” has made.</source>
        <translation>Ihre Chats wurden nicht geändert. Wählen Sie eine Datei, die mit „Sicherung speichern unter…“ entstand.</translation>
    </message>
    <message>
        <source>This backup file is damaged</source>
        <translation>Diese Sicherungsdatei ist beschädigt</translation>
    </message>
    <message>
        <source>Your chats were not changed. Copy it here once more, or use another one.</source>
        <translation>Ihre Chats wurden nicht geändert. Kopieren Sie sie noch einmal hierher oder nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>A newer Alcove made this backup</source>
        <translation>Diese Sicherung stammt von einem neueren Alcove</translation>
    </message>
    <message>
        <source>Your chats were not changed. Install the newest Alcove, then restore it.</source>
        <translation>Ihre Chats wurden nicht geändert. Installieren Sie das neueste Alcove und stellen Sie sie dann wieder her.</translation>
    </message>
    <message>
        <source>The backup file can&apos;t be read</source>
        <translation>Die Sicherungsdatei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Your chats were not changed. Check the disk that it is on, then try again.</source>
        <translation>Ihre Chats wurden nicht geändert. Prüfen Sie den Datenträger, auf dem sie liegt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk with your chats is full</source>
        <translation>Der Datenträger mit Ihren Chats ist voll</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room on it, then try again.</source>
        <translation>Nichts wurde geändert. Schaffen Sie dort Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no room for the backup there</source>
        <translation>Dort ist kein Platz für die Sicherung</translation>
    </message>
    <message>
        <source>It was not saved. Make room on that disk, or save it elsewhere.</source>
        <translation>Sie wurde nicht gespeichert. Schaffen Sie Platz auf diesem Datenträger oder speichern Sie sie anderswo.</translation>
    </message>
    <message>
        <source>The backup was not saved</source>
        <translation>Die Sicherung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The lock was changed meanwhile. Save it again.</source>
        <translation>Die Sperre wurde inzwischen geändert. Speichern Sie die Sicherung noch einmal.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>page {which} of {count}</source>
        <translation>Seite {which} von {count}</translation>
    </message>
    <message>
        <source>pages {which} of {count}</source>
        <translation>Seiten {which} von {count}</translation>
    </message>
    <message>
        <source>section {which} of {count}</source>
        <translation>Abschnitt {which} von {count}</translation>
    </message>
    <message>
        <source>sections {which} of {count}</source>
        <translation>Abschnitte {which} von {count}</translation>
    </message>
    <message>
        <source>line {which} of {count}</source>
        <translation>Zeile {which} von {count}</translation>
    </message>
    <message>
        <source>lines {which} of {count}</source>
        <translation>Zeilen {which} von {count}</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} Token</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Lines {first} to {last}</source>
        <translation>Zeilen {first} bis {last}</translation>
    </message>
</context>
<context>
    <name>safe mode</name>
    <message>
        <source>without the graphics card</source>
        <translation>ohne die Grafikkarte</translation>
    </message>
    <message>
        <source>without repacked weights</source>
        <translation>ohne umgepackte Gewichte</translation>
    </message>
    <message>
        <source>with the processor variant {name}</source>
        <translation>mit der Prozessorvariante {name}</translation>
    </message>
    <message>
        <source>The engine faulted with this model, so it is loaded more safely: {how}. Once the cause may be gone, after an update of the drivers for instance, try everything again.</source>
        <translation>Die Engine ist mit diesem Modell abgestürzt, darum wird es vorsichtiger geladen: {how}. Ist die Ursache vielleicht behoben, etwa nach einer Aktualisierung der Treiber, versuchen Sie alles erneut.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>from the next answer on</source>
        <translation>ab der nächsten Antwort</translation>
    </message>
    <message>
        <source>at the next load</source>
        <translation>ab dem nächsten Laden</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>ab dem nächsten Start</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation>{n} px</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} GB</translation>
    </message>
    <message>
        <source>Far from 1, gpt-oss repeats itself or loses its thread. OpenAI recommends 1.</source>
        <translation>Weit weg von 1 wiederholt sich gpt-oss oder verliert den Faden. OpenAI empfiehlt 1.</translation>
    </message>
    <message>
        <source>So low a value makes gpt-oss repeat itself. OpenAI recommends 1.</source>
        <translation>Bei so kleinem Wert wiederholt sich gpt-oss. OpenAI empfiehlt 1.</translation>
    </message>
    <message>
        <source>OpenAI recommends no top-k for gpt-oss: it cuts away good words.</source>
        <translation>OpenAI empfiehlt für gpt-oss kein top-k: Es schneidet gute Wörter weg.</translation>
    </message>
    <message>
        <source>So high a value cuts away good words.</source>
        <translation>Ein so hoher Wert schneidet gute Wörter weg.</translation>
    </message>
    <message>
        <source>A penalty garbles code and the marks that gpt-oss writes between its messages.</source>
        <translation>Eine Strafe verdirbt Code und die Zeichen, die gpt-oss zwischen seine Nachrichten schreibt.</translation>
    </message>
    <message>
        <source>gpt-oss gets slower with a smaller precision, and less exact in long chats.</source>
        <translation>gpt-oss wird mit geringerer Genauigkeit langsamer und in langen Chats ungenauer.</translation>
    </message>
    <message>
        <source>Reasoning counts too: answers will often be cut off.</source>
        <translation>Nachdenken zählt mit: Antworten werden oft abgeschnitten.</translation>
    </message>
    <message>
        <source>So little reasoning makes answers to hard questions worse.</source>
        <translation>So wenig Nachdenken macht Antworten auf schwere Fragen schlechter.</translation>
    </message>
    <message>
        <source>It must begin with https:// (http:// on this computer only) and hold no password.</source>
        <translation>Sie muss mit https:// beginnen (http:// nur auf diesem Computer) und darf kein Passwort enthalten.</translation>
    </message>
    <message>
        <source>Give an address below. Until then nothing is asked.</source>
        <translation>Geben Sie unten eine Adresse an. Bis dahin wird nichts gefragt.</translation>
    </message>
    <message>
        <source>Long answers and files won&apos;t fit into so short a context.</source>
        <translation>Lange Antworten und Dateien passen nicht in so kurzen Kontext.</translation>
    </message>
    <message>
        <source>This needs more memory than is free: the computer may slow down or the load may fail.</source>
        <translation>Das braucht mehr Arbeitsspeicher, als frei ist: Der Computer kann langsam werden oder das Laden scheitern.</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message>
        <source>(built in)</source>
        <translation>(eingebaut)</translation>
    </message>
    <message>
        <source>(fine-tune)</source>
        <translation>(Fine-Tune)</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>{count} Mrd.</translation>
    </message>
    <message>
        <source>{count} M</source>
        <translation>{count} Mio.</translation>
    </message>
    <message>
        <source>{all} parameters, {active} active</source>
        <translation>{all} Parameter, {active} aktiv</translation>
    </message>
    <message>
        <source>{count}k context</source>
        <translation>{count}k Kontext</translation>
    </message>
    <message>
        <source>with the app</source>
        <translation>mit dem Programm</translation>
    </message>
    <message>
        <source>Alcove&apos;s downloads</source>
        <translation>Alcoves Downloads</translation>
    </message>
    <message>
        <source>{program} folder</source>
        <translation>Ordner von {program}</translation>
    </message>
    <message>
        <source>being copied</source>
        <translation>wird kopiert</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>nicht nutzbar</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>sha256 known</source>
        <translation>sha256 bekannt</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>{size} so far. It can be used once it stops growing.</source>
        <translation>Bisher {size}. Nutzbar, sobald es nicht mehr wächst.</translation>
    </message>
    <message>
        <source>It isn&apos;t in {folder} any more. It comes back here when its disk does.</source>
        <translation>Es ist nicht mehr in {folder}. Es kommt zurück, wenn sein Datenträger da ist.</translation>
    </message>
    <message>
        <source>Tiny; knows a little about Alcove and can be wrong.</source>
        <translation>Winzig; weiß ein wenig über Alcove und kann sich irren.</translation>
    </message>
    <message>
        <source>in {count} files</source>
        <translation>in {count} Dateien</translation>
    </message>
    <message>
        <source>Computing the SHA-256</source>
        <translation>SHA-256 wird berechnet</translation>
    </message>
    <message>
        <source>Moving, checked byte by byte</source>
        <translation>Wird verschoben, Byte für Byte geprüft</translation>
    </message>
    <message>
        <source>Copying to the disk and reading it back</source>
        <translation>Wird auf den Datenträger kopiert und zurückgelesen</translation>
    </message>
    <message>
        <source>Copying {name} from the disk, checked part by part</source>
        <translation>{name} wird vom Datenträger kopiert, Teil für Teil geprüft</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} je Sekunde</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>noch etwa {count} s</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>noch etwa {count} min</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Neuer temporärer Chat</translation>
    </message>
    <message>
        <source>Answer again at High</source>
        <translation>Neu antworten, Aufwand hoch</translation>
    </message>
    <message>
        <source>Choose all chats in the sidebar</source>
        <translation>Alle Chats in der Seitenleiste auswählen</translation>
    </message>
    <message>
        <source>Search chats and commands</source>
        <translation>Chats und Befehle suchen</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>Zum Nachrichtenfeld</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>Larger messages</source>
        <translation>Größere Nachrichten</translation>
    </message>
    <message>
        <source>Smaller messages</source>
        <translation>Kleinere Nachrichten</translation>
    </message>
    <message>
        <source>Messages at their usual size</source>
        <translation>Nachrichten in üblicher Größe</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>Chat umbenennen</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Open the help</source>
        <translation>Hilfe öffnen</translation>
    </message>
    <message>
        <source>Lock Alcove</source>
        <translation>Alcove sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>Neue Zeile in der Nachricht</translation>
    </message>
    <message>
        <source>Back to the chat, or stop the answer</source>
        <translation>Zurück zum Chat oder Antwort anhalten</translation>
    </message>
    <message>
        <source>Delete the chat that is chosen in the sidebar</source>
        <translation>In der Seitenleiste gewählten Chat löschen</translation>
    </message>
</context>
<context>
    <name>traffic</name>
    <message>
        <source>not reached yet</source>
        <translation>noch nicht erreicht</translation>
    </message>
    <message>
        <source>not reached, nothing sent</source>
        <translation>nicht erreicht, nichts gesendet</translation>
    </message>
    <message>
        <source>{in} in, {out} out</source>
        <translation>{in} empfangen, {out} gesendet</translation>
    </message>
    <message>
        <source>{in} in, {out} out, open</source>
        <translation>{in} empfangen, {out} gesendet, offen</translation>
    </message>
</context>
<context>
    <name>tuned</name>
    <message>
        <source>Writes {answer} and reads {prompt} tokens a second ({gain}).</source>
        <translation>Schreibt {answer} und liest {prompt} Token je Sekunde ({gain}).</translation>
    </message>
    <message>
        <source>Measured on {date}.</source>
        <translation>Gemessen am {date}.</translation>
    </message>
    <message>
        <source>Automatic was best already</source>
        <translation>Automatisch war schon am besten</translation>
    </message>
    <message>
        <source>{percent} faster than before</source>
        <translation>{percent} schneller als vorher</translation>
    </message>
    <message>
        <source>threads: {count}</source>
        <translation>Threads: {count}</translation>
    </message>
    <message>
        <source>batch of {count}</source>
        <translation>Batch von {count}</translation>
    </message>
    <message>
        <source>repacked weights</source>
        <translation>umgepackte Gewichte</translation>
    </message>
    <message>
        <source>with flash attention</source>
        <translation>mit Flash Attention</translation>
    </message>
    <message>
        <source>without flash attention</source>
        <translation>ohne Flash Attention</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Nothing is asked: no address is given.</source>
        <translation>Nichts wird gefragt: Es ist keine Adresse angegeben.</translation>
    </message>
    <message>
        <source>Nothing is asked: the address can&apos;t be used.</source>
        <translation>Nichts wird gefragt: Die Adresse ist nicht nutzbar.</translation>
    </message>
    <message>
        <source>Nothing is asked: the network is switched off under Privacy and data.</source>
        <translation>Nichts wird gefragt: Das Netzwerk ist unter Datenschutz ausgeschaltet.</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>Noch nicht gesucht.</translation>
    </message>
    <message>
        <source>Alcove {version} is available.</source>
        <translation>Alcove {version} ist verfügbar.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Dies ist die neueste Version.</translation>
    </message>
    <message>
        <source>Looked today at {time}.</source>
        <translation>Heute um {time} gesucht.</translation>
    </message>
    <message>
        <source>Looked on {date} at {time}.</source>
        <translation>Am {date} um {time} gesucht.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This computer: {size} GB memory</source>
        <translation>Dieser Computer: {size} GB Arbeitsspeicher</translation>
    </message>
    <message>
        <source>{free} GB free</source>
        <translation>{free} GB frei</translation>
    </message>
    <message>
        <source>Needs {needed} GB, {total} GB here</source>
        <translation>Braucht {needed} GB, {total} GB hier</translation>
    </message>
    <message>
        <source>Fits: all on the graphics card</source>
        <translation>Passt: ganz auf der Grafikkarte</translation>
    </message>
    <message>
        <source>Fits: graphics card and memory</source>
        <translation>Passt: Grafikkarte und Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Fits in memory</source>
        <translation>Passt in den Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Fits tightly</source>
        <translation>Passt knapp</translation>
    </message>
    <message>
        <source>Corrected by what the last load used.</source>
        <translation>Korrigiert nach dem Verbrauch des letzten Ladens.</translation>
    </message>
    <message>
        <source>Needs {more} GB more than is free with a {context} context. Close {programs}.</source>
        <translation>Braucht mit {context} Kontext {more} GB mehr, als frei ist. Schließen Sie {programs}.</translation>
    </message>
    <message>
        <source>Needs {more} GB more than is free with a {context} context: close other programs.</source>
        <translation>Braucht mit {context} Kontext {more} GB mehr, als frei ist: Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Needs {more} GB more than is free with a {context} context: close other programs, such as {programs}.</source>
        <translation>Braucht mit {context} Kontext {more} GB mehr, als frei ist: Schließen Sie andere Programme, zum Beispiel {programs}.</translation>
    </message>
    <message>
        <source>It would run from disk at well under one word a second.</source>
        <translation>Es liefe von der Platte mit weit unter einem Wort je Sekunde.</translation>
    </message>
    <message>
        <source>It would run from disk at about {speed} words a second.</source>
        <translation>Es liefe von der Platte mit etwa {speed} Wörtern je Sekunde.</translation>
    </message>
    <message>
        <source>{missing} GB of memory are missing, whatever is closed.</source>
        <translation>{missing} GB Arbeitsspeicher fehlen, was auch immer geschlossen wird.</translation>
    </message>
    <message>
        <source>All layers and a {context} context lie on {card}, where they run fastest.</source>
        <translation>Alle Schichten und ein {context}-Kontext liegen auf {card}, wo sie am schnellsten laufen.</translation>
    </message>
    <message>
        <source>{card} computes; experts of {layers} layers stay in memory. {context} context.</source>
        <translation>{card} rechnet; Experten von {layers} Schichten bleiben im Arbeitsspeicher. {context} Kontext.</translation>
    </message>
    <message>
        <source>Some layers stay in memory, the rest is on {card}; {context} context.</source>
        <translation>Einige Schichten bleiben im Arbeitsspeicher, der Rest ist auf {card}; {context} Kontext.</translation>
    </message>
    <message>
        <source>Uses nearly all of the {total} GB memory with a {context} context.</source>
        <translation>Nutzt fast die ganzen {total} GB Arbeitsspeicher mit {context} Kontext.</translation>
    </message>
    <message>
        <source>Uses {needed} of {total} GB memory; {context} is the longest context that fits now.</source>
        <translation>Nutzt {needed} von {total} GB Arbeitsspeicher; {context} ist der längste Kontext, der jetzt passt.</translation>
    </message>
    <message>
        <source>Uses {needed} of {total} GB memory with a {context} context, weights copied for speed.</source>
        <translation>Nutzt {needed} von {total} GB Arbeitsspeicher mit {context} Kontext, Gewichte fürs Tempo kopiert.</translation>
    </message>
    <message>
        <source>Uses {needed} of {total} GB memory with a {context} context.</source>
        <translation>Nutzt {needed} von {total} GB Arbeitsspeicher mit {context} Kontext.</translation>
    </message>
    <message>
        <source>{done} of {total} GB</source>
        <translation>{done} von {total} GB</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>trying again in {count} s</source>
        <translation>neuer Versuch in {count} s</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Checking what is here</source>
        <translation>Was schon da ist, wird geprüft</translation>
    </message>
    <message>
        <source>{speed} MB/s</source>
        <translation>{speed} MB/s</translation>
    </message>
    <message>
        <source>Complete, SHA-256 checked</source>
        <translation>Vollständig, SHA-256 geprüft</translation>
    </message>
    <message>
        <source>Download of {name}</source>
        <translation>Download von {name}</translation>
    </message>
    <message>
        <source>Search of the Hub</source>
        <translation>Suche im Hub</translation>
    </message>
    <message>
        <source>Look for a new version</source>
        <translation>Suche nach einer neuen Version</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>noch etwa {count} s</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>noch etwa {count} min</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>noch etwa {count} h</translation>
    </message>
</context>
</TS>
