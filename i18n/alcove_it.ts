<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Private chat with gpt-oss on your own computer.</source>
        <translation>Chat privata con gpt-oss sul tuo computer.</translation>
    </message>
    <message>
        <source>Free and open source, Apache 2.0. No account, no telemetry, no updates by itself.</source>
        <translation>Libero e open source, Apache 2.0. Nessun account, nessuna telemetria, nessun aggiornamento automatico.</translation>
    </message>
    <message>
        <source>Usage policy</source>
        <translation>Norme d&apos;uso</translation>
    </message>
    <message>
        <source>OpenAI asks that gpt-oss be used safely, responsibly and lawfully.</source>
        <translation>OpenAI chiede di usare gpt-oss in modo sicuro, responsabile e lecito.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostica</translation>
    </message>
    <message>
        <source>Versions, hardware and the last lines of the logs, to copy. No chat text in it.</source>
        <translation>Versioni, hardware e ultime righe dei registri, da copiare. Nessun testo di chat.</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Rapporti di crash</translation>
    </message>
    <message>
        <source>They stay in the data folder, hold no chat text and are never sent.</source>
        <translation>Restano nella cartella dei dati, senza testo di chat, e non vengono mai inviati.</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Componenti e licenze</translation>
    </message>
    <message>
        <source>Everything that Alcove is made of.</source>
        <translation>Tutto ciò di cui è fatto Alcove.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>About the licence of Alcove</source>
        <translation>La licenza di Alcove</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Leggi…</translation>
    </message>
    <message>
        <source>Read the usage policy</source>
        <translation>Leggi le norme d&apos;uso</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>Copia la diagnostica</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>Open the folder of the crash reports</source>
        <translation>Apri la cartella dei rapporti di crash</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Thinking</source>
        <translation>Sta pensando</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>Ha pensato per {seconds} s</translation>
    </message>
    <message>
        <source>Tool call: {name}</source>
        <translation>Chiamata strumento: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Code, %n lines</source>
        <translation>
            <numerusform>Codice, %n riga</numerusform>
            <numerusform>Codice, %n righe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersSection</name>
    <message>
        <source>How the model thinks and writes. A chat&apos;s own options go before these values.</source>
        <translation>Come il modello pensa e scrive. Le opzioni di una chat prevalgono su questi valori.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Effort of new chats</source>
        <translation>Impegno delle nuove chat</translation>
    </message>
    <message>
        <source>How long the model thinks. High is slow and best for hard work.</source>
        <translation>Quanto a lungo pensa il modello. Alto è lento e migliore per i compiti difficili.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Istruzioni</translation>
    </message>
    <message>
        <source>Sent with every chat, for example: answer in short sentences.</source>
        <translation>Inviate con ogni chat, per esempio: rispondi con frasi brevi.</translation>
    </message>
    <message>
        <source>Presets of instructions</source>
        <translation>Preset di istruzioni</translation>
    </message>
    <message>
        <source>Kept under a name, to be used here or in one chat.</source>
        <translation>Conservati con un nome, da usare qui o in una chat.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Risposta più lunga</translation>
    </message>
    <message>
        <source>In tokens, reasoning included. By itself an answer ends where the model ends it.</source>
        <translation>In token, ragionamento incluso. Senza limite una risposta finisce dove la termina il modello.</translation>
    </message>
    <message>
        <source>Longest reasoning</source>
        <translation>Ragionamento più lungo</translation>
    </message>
    <message>
        <source>In tokens, then the answer is opened. By itself it depends on the effort.</source>
        <translation>In token, poi inizia la risposta. Altrimenti dipende dall&apos;impegno.</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Ferma a</translation>
    </message>
    <message>
        <source>An answer ends before any of these texts, one on each line. Upper case counts.</source>
        <translation>Una risposta finisce prima di uno di questi testi, uno per riga. Le maiuscole contano.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>How freely words are drawn. 0 always takes the likeliest.</source>
        <translation>Quanto liberamente si scelgono le parole. 0 prende sempre la più probabile.</translation>
    </message>
    <message>
        <source>Draws from the likeliest words that together reach this probability.</source>
        <translation>Sceglie tra le parole più probabili che insieme raggiungono questa probabilità.</translation>
    </message>
    <message>
        <source>Draws from so many likeliest words; 0 from all.</source>
        <translation>Sceglie tra questo numero di parole più probabili; 0: tra tutte.</translation>
    </message>
    <message>
        <source>Leaves out words less likely than this share of the likeliest.</source>
        <translation>Esclude le parole meno probabili di questa quota della più probabile.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Penalità di ripetizione</translation>
    </message>
    <message>
        <source>Makes words that were just used less likely; 1 is none.</source>
        <translation>Rende meno probabili le parole appena usate; 1: nessuna.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>The same seed gives the same answer to the same question on this computer.</source>
        <translation>Lo stesso seme dà la stessa risposta alla stessa domanda su questo computer.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basso</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Casuale</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Nessun limite</translation>
    </message>
    <message>
        <source>By effort</source>
        <translation>Secondo l&apos;impegno</translation>
    </message>
    <message>
        <source>Nothing beyond what the model does by itself</source>
        <translation>Nulla oltre a ciò che il modello fa da sé</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Every change is seen at once.</source>
        <translation>Ogni modifica si vede subito.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The system&apos;s choice is followed live.</source>
        <translation>La scelta del sistema viene seguita subito.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Of the window; the model answers in yours.</source>
        <translation>Quella della finestra; il modello risponde nella tua.</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Colore d&apos;accento</translation>
    </message>
    <message>
        <source>The colour of what is chosen or can be pressed.</source>
        <translation>Il colore di ciò che è scelto o si può premere.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>Of the whole window.</source>
        <translation>In tutta la finestra.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densità</translation>
    </message>
    <message>
        <source>How close lists and buttons stand.</source>
        <translation>Quanto sono vicini elenchi e pulsanti.</translation>
    </message>
    <message>
        <source>Colours of code</source>
        <translation>Colori del codice</translation>
    </message>
    <message>
        <source>In answers, readable in light and dark.</source>
        <translation>Nelle risposte, leggibili in chiaro e scuro.</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Larghezza della colonna</translation>
    </message>
    <message>
        <source>How wide a conversation is at most. Narrow lines are easier to read.</source>
        <translation>Larghezza massima di una conversazione. Le righe strette si leggono meglio.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde acqua</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Viola</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambra</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grigio</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Comoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compatta</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calmi</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>Vivaci</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Semplici</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Stretta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Larga</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>Molto larga</translation>
    </message>
</context>
<context>
    <name>AttachmentPresenter</name>
    <message>
        <source>Documents, text and code ({endings})</source>
        <translation>Documenti, testo e codice ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Aggiungi file</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Testo incollato</translation>
    </message>
    <message>
        <source>The long text became a file of the message. Undo puts it back into the text.</source>
        <translation>Il testo lungo è diventato un file del messaggio. “Annulla” lo rimette nel testo.</translation>
    </message>
    <message>
        <source>The Guide knows only the help of this program: it can&apos;t answer questions about files. gpt-oss can.</source>
        <translation>Guide conosce solo la guida di questo programma: non può rispondere a domande sui file. gpt-oss può.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
</context>
<context>
    <name>BackupFilePresenter</name>
    <message>
        <source>Save a backup</source>
        <translation>Salva un backup</translation>
    </message>
    <message>
        <source>Backups of Alcove (*{ending})</source>
        <translation>Backup di Alcove (*{ending})</translation>
    </message>
    <message>
        <source>The backup was saved: {path}</source>
        <translation>Backup salvato: {path}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina un backup</translation>
    </message>
    <message>
        <source>It is locked; on this computer its chats can be read without a passphrase until you set one.</source>
        <translation>Il backup è bloccato; su questo computer le sue chat si possono leggere senza passphrase finché non ne imposti una.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>The backup is being saved…</source>
        <translation>Salvataggio del backup…</translation>
    </message>
    <message>
        <source>The backup is being read…</source>
        <translation>Lettura del backup…</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>giornaliero</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>fatto da te</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>prima di un ripristino</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>prima di un aggiornamento</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ancora nessuno.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Ripristina…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Ripristina questo backup</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Esegui backup ora</translation>
    </message>
    <message>
        <source>One file with all chats, for a USB stick or another computer:</source>
        <translation>Un file con tutte le chat, per una chiavetta USB o un altro computer:</translation>
    </message>
    <message>
        <source>Save a backup as…</source>
        <translation>Salva un backup come…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Ripristina da un file…</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Your message</source>
        <translation>Il tuo messaggio</translation>
    </message>
    <message>
        <source>Show more ({count} characters left)</source>
        <translation>Mostra altro (restano {count} caratteri)</translation>
    </message>
</context>
<context>
    <name>CatalogueCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Usa {name}</translation>
    </message>
    <message>
        <source>Free to use, also at work, under {licence} and OpenAI&apos;s usage policy.</source>
        <translation>Uso libero, anche al lavoro, secondo {licence} e le norme d&apos;uso di OpenAI.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Leggile</translation>
    </message>
    <message>
        <source>{all} B parameters, {active} B active · {quantisation} · {size} GB · {licence}</source>
        <translation>{all} mld di parametri, {active} mld attivi · {quantisation} · {size} GB · {licence}</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <translation>Scarica comunque</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usa questo modello</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Scarica</translation>
    </message>
</context>
<context>
    <name>ChatDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nome della cartella</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Titolo della chat</translation>
    </message>
</context>
<context>
    <name>ChatListModel</name>
    <message>
        <source>open</source>
        <translation>aperta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiusa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n chat</numerusform>
            <numerusform>%n chat</numerusform>
        </translation>
    </message>
    <message>
        <source>an answer is being written</source>
        <translation>risposta in corso</translation>
    </message>
</context>
<context>
    <name>ChatOptionsDialog</name>
    <message>
        <source>Far from 1 the model repeats itself or loses its thread.</source>
        <translation>Lontano da 1 il modello si ripete o perde il filo.</translation>
    </message>
    <message>
        <source>OpenAI recommends no top-k for gpt-oss.</source>
        <translation>OpenAI sconsiglia top-k per gpt-oss.</translation>
    </message>
    <message>
        <source>So much cuts away good words.</source>
        <translation>Un valore così alto scarta parole valide.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>Opzioni di questa chat</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Istruzioni</translation>
    </message>
    <message>
        <source>How should the model answer in this chat?</source>
        <translation>Come deve rispondere il modello in questa chat?</translation>
    </message>
    <message>
        <source>In place of the general instructions; empty uses those again.</source>
        <translation>Al posto delle istruzioni generali; se vuoto valgono quelle.</translation>
    </message>
    <message>
        <source>Presets ▾</source>
        <translation>Preset ▾</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Salva come preset…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nome del preset</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Own sampling values in this chat</source>
        <translation>Valori di campionamento propri in questa chat</translation>
    </message>
    <message>
        <source>random each time</source>
        <translation>casuale ogni volta</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>Restore recommended values</source>
        <translation>Ripristina i valori consigliati</translation>
    </message>
    <message>
        <source>Use the general values</source>
        <translation>Usa i valori generali</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Temporary chat</source>
        <translation>Chat temporanea</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuova chat</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Nessun modello</translation>
    </message>
    <message>
        <source>Guide (built in)</source>
        <translation>Guide (integrato)</translation>
    </message>
    <message>
        <source>{name}, not loaded</source>
        <translation>{name}, non caricato</translation>
    </message>
    <message>
        <source>{name}, loading {percent} %</source>
        <translation>{name}, caricamento {percent}%</translation>
    </message>
    <message>
        <source>{name}, stopped</source>
        <translation>{name}, fermo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>{used} of {total}</source>
        <translation>{used} di {total}</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contesto</translation>
    </message>
    <message>
        <source>{used} of {total} tokens of the context are used</source>
        <translation>{used} di {total} token del contesto in uso</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporanea</translation>
    </message>
    <message>
        <source>New temporary chat, never stored</source>
        <translation>Nuova chat temporanea, mai salvata</translation>
    </message>
    <message>
        <source>A chat of which nothing is stored</source>
        <translation>Una chat di cui non si salva nulla</translation>
    </message>
    <message>
        <source>Usage of this chat</source>
        <translation>Consumo di questa chat</translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>Loading {name}, {percent} %</source>
        <translation>Caricamento di {name}, {percent}%</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Send the message without it?</source>
        <translation>Impossibile leggere {file}. Inviare il messaggio senza questo file?</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Send the message without them?</source>
        <translation>Impossibile leggere {file}. Inviare il messaggio senza questi file?</translation>
    </message>
    <message>
        <source>Send without</source>
        <translation>Invia senza</translation>
    </message>
    <message>
        <source>Open this link in the browser?</source>
        <translation>Aprire questo link nel browser?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>An answer is being written.</source>
        <translation>È in corso la scrittura di una risposta.</translation>
    </message>
    <message>
        <source>What is written so far is kept, the rest would be missing.</source>
        <translation>Quanto già scritto è conservato, il resto andrebbe perso.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Esci comunque</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Continua a scrivere</translation>
    </message>
    <message>
        <source>Not everything is stored yet.</source>
        <translation>Non è ancora tutto salvato.</translation>
    </message>
    <message>
        <source>The disk refuses the last messages. Make room and they are stored by themselves.</source>
        <translation>Il disco rifiuta gli ultimi messaggi. Fai spazio e si salveranno da sé.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are running.</source>
        <translation>
            <numerusform>%n download in corso.</numerusform>
            <numerusform>%n download in corso.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the background they go on until they are complete; then Alcove ends by itself.</source>
        <translation>In background continuano fino alla fine; poi Alcove si chiude da sé.</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Continua in background</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>Metti in pausa ed esci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Open Alcove</source>
        <translation>Apri Alcove</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copia il codice</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Altro ▾</translation>
    </message>
    <message>
        <source>More for this code</source>
        <translation>Altro per questo codice</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n riga</numerusform>
            <numerusform>%n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Salva come file…</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>Manda a capo le righe lunghe</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Close comparison</source>
        <translation>Chiudi confronto</translation>
    </message>
    <message>
        <source>Answer again at Low</source>
        <translation>Rispondi di nuovo, impegno basso</translation>
    </message>
    <message>
        <source>Answer again at Medium</source>
        <translation>Rispondi di nuovo, impegno medio</translation>
    </message>
    <message>
        <source>Answer again at High</source>
        <translation>Rispondi di nuovo, impegno alto</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Tools: {count} on</source>
        <translation>Strumenti attivi: {count}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Lettura dei file</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Ask anything. Drop files here to add them.</source>
        <translation>Chiedi qualsiasi cosa. Trascina qui i file.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basso</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Impegno del ragionamento</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers</source>
        <translation>Quanto a lungo il modello pensa prima di rispondere</translation>
    </message>
    <message>
        <source>Send when the answer is done</source>
        <translation>Invia quando la risposta è finita</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>Opzioni di questa chat</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Aggiungi file</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Type {word} to go on.</source>
        <translation>Scrivi {word} per continuare.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>ConnectionTable</name>
    <message>
        <source>None. Nothing was sent or fetched in this session.</source>
        <translation>Nessuna. In questa sessione nulla è stato inviato o scaricato.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Scopo</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Traffico</translation>
    </message>
    <message>
        <source>Connections of this session</source>
        <translation>Connessioni di questa sessione</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections of this session</source>
        <translation>Connessioni di questa sessione</translation>
    </message>
    <message>
        <source>Alcove opens a connection only for what you start or have switched on: a download, a search of the Hub, the look for new versions. Chats never leave this computer.</source>
        <translation>Alcove apre una connessione solo per ciò che avvii o hai attivato: un download, una ricerca nell&apos;Hub, la ricerca di nuove versioni. Le chat non lasciano mai questo computer.</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Finora nessuna.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>ContextCard</name>
    <message>
        <source>What fills the context</source>
        <translation>Cosa riempie il contesto</translation>
    </message>
    <message>
        <source>This doesn&apos;t fit yet</source>
        <translation>Non ci sta ancora</translation>
    </message>
    <message>
        <source>{needed} needed · {length} context · {room} kept for the answer</source>
        <translation>servono {needed} · contesto {length} · {room} per la risposta</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>always kept</source>
        <translation>resta sempre</translation>
    </message>
    <message>
        <source>Shorten older turns</source>
        <translation>Riassumi i turni precedenti</translation>
    </message>
    <message>
        <source>Leave out the oldest turns</source>
        <translation>Ometti i turni più vecchi</translation>
    </message>
    <message>
        <source>Use a {length} context (+{size})</source>
        <translation>Usa un contesto di {length} (+{size})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>%n turns left out</source>
        <translation>
            <numerusform>%n turno omesso</numerusform>
            <numerusform>%n turni omessi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older turns</source>
        <translation>
            <numerusform>%n turno precedente</numerusform>
            <numerusform>%n turni precedenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n turns</source>
        <translation>
            <numerusform>Ultimo turno</numerusform>
            <numerusform>Ultimi %n turni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned turns</source>
        <translation>
            <numerusform>%n turno fissato</numerusform>
            <numerusform>%n turni fissati</numerusform>
        </translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Istruzioni</translation>
    </message>
    <message>
        <source>Summary of older turns</source>
        <translation>Riassunto dei turni precedenti</translation>
    </message>
    <message>
        <source>Older turns</source>
        <translation>Turni precedenti</translation>
    </message>
    <message>
        <source>Last turns</source>
        <translation>Ultimi turni</translation>
    </message>
    <message>
        <source>Pinned turns</source>
        <translation>Turni fissati</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>Risultato di strumento</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Il tuo messaggio</translation>
    </message>
    <message>
        <source>Room for the answer</source>
        <translation>Spazio per la risposta</translation>
    </message>
    <message>
        <source>Shorten to a summary</source>
        <translation>Riassumi</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ometti</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rimetti</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fissa</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Non fissare</translation>
    </message>
    <message>
        <source>Undo the summary</source>
        <translation>Annulla il riassunto</translation>
    </message>
</context>
<context>
    <name>ContextPresenter</name>
    <message>
        <source>The model is writing a summary of the older turns.</source>
        <translation>Il modello sta scrivendo un riassunto dei turni precedenti.</translation>
    </message>
    <message>
        <source>This waits for the answer that is being written.</source>
        <translation>Questo attende la risposta che si sta scrivendo.</translation>
    </message>
</context>
<context>
    <name>ConversationPresenter</name>
    <message>
        <source>Save code</source>
        <translation>Salva il codice</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>Vai alla fine</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>Hai fermato questa risposta.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>La risposta è completa.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copia il messaggio</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copia come Markdown</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Copia come testo semplice</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleziona tutto</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>Apri link…</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copia indirizzo del link</translation>
    </message>
    <message>
        <source>Copy formula as LaTeX</source>
        <translation>Copia la formula come LaTeX</translation>
    </message>
</context>
<context>
    <name>DataPresenter</name>
    <message>
        <source>A backup was made: {name}</source>
        <translation>Backup eseguito: {name}</translation>
    </message>
    <message>
        <source>The backup was restored. What was here before is kept as {name}.</source>
        <translation>Il backup è stato ripristinato. Ciò che c&apos;era prima è conservato come {name}.</translation>
    </message>
    <message>
        <source>To lock it here, set a passphrase.</source>
        <translation>Per bloccare le chat qui, imposta una passphrase.</translation>
    </message>
    <message>
        <source>All chats of now are replaced by those of {backup}. A safety copy is made first.</source>
        <translation>Tutte le chat attuali vengono sostituite da quelle di {backup}. Prima viene fatta una copia di sicurezza.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Ripristinare questo backup?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Svuotare il cestino?</translation>
    </message>
    <message>
        <source>Its chats are removed for good; backups may still hold them.</source>
        <translation>Le sue chat vengono eliminate per sempre; i backup possono ancora contenerle.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Svuota il cestino</translation>
    </message>
    <message>
        <source>Chats, backups, settings, logs and the models that Alcove downloaded are removed, then Alcove ends. Other files in these folders stay, and so do model files that you put there yourself. Nothing can bring the rest back. It lies here:</source>
        <translation>Chat, backup, impostazioni, registri e modelli scaricati da Alcove vengono eliminati, poi Alcove si chiude. Gli altri file in queste cartelle restano, come pure i file di modelli che ci hai messo tu. Nulla può recuperare il resto. Si trova qui:</translation>
    </message>
    <message>
        <source>Chats, backups, settings, logs and downloaded models are removed, then Alcove ends. Model files in folders of your own stay. Nothing can bring the rest back. It lies here:</source>
        <translation>Chat, backup, impostazioni, registri e modelli scaricati vengono eliminati, poi Alcove si chiude. I file di modelli nelle tue cartelle restano. Nulla può recuperare il resto. Si trova qui:</translation>
    </message>
    <message>
        <source>Not everything could be deleted. These files are still there: {files}</source>
        <translation>Non si è potuto eliminare tutto. Questi file ci sono ancora: {files}</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Eliminare tutto?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Elimina tutto</translation>
    </message>
    <message>
        <source>DELETE</source>
        <translation>ELIMINA</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensori</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadati</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Check SHA-256</source>
        <translation>Controlla SHA-256</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Sposta…</translation>
    </message>
    <message>
        <source>Copy to a USB disk…</source>
        <translation>Copia su un disco USB…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Sposta nel cestino</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Togli dall&apos;elenco</translation>
    </message>
    <message>
        <source>{used} of {all} for each token</source>
        <translation>{used} di {all} per ogni token</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Nome nel file</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architettura</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Strati</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Esperti</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Lunghezza del contesto</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabolario</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indicata</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} token</translation>
    </message>
    <message>
        <source>as it must be</source>
        <translation>corretto</translation>
    </message>
    <message>
        <source>not what it must be: the file is damaged</source>
        <translation>non corretto: il file è danneggiato</translation>
    </message>
    <message>
        <source>no published hash is known to compare it with</source>
        <translation>nessun hash pubblicato con cui confrontarlo</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>non ancora calcolato</translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %n tensor(s), {weights} weights, {size}</source>
        <translation>
            <numerusform>{kind}: %n tensore, {weights} pesi, {size}</numerusform>
            <numerusform>{kind}: %n tensori, {weights} pesi, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensore</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Quantizzazione</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>The file has no chat template.</source>
        <translation>Il file non ha un template della chat.</translation>
    </message>
</context>
<context>
    <name>DoctorPresenter</name>
    <message>
        <source>Reading all of {name}; a large file takes a minute or two.</source>
        <translation>Lettura completa di {name}; un file grande richiede un minuto o due.</translation>
    </message>
    <message>
        <source>{name} could be read to its end. For a file of the catalogue its SHA-256 is right.</source>
        <translation>{name} è leggibile fino alla fine. Per un file del catalogo lo SHA-256 è corretto.</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. There is no text of a chat in them.</source>
        <translation>La diagnostica è negli appunti. Non contiene testo di chat.</translation>
    </message>
</context>
<context>
    <name>DownloadPresenter</name>
    <message>
        <source>The model file is right, byte for byte.</source>
        <translation>Il file del modello è corretto, byte per byte.</translation>
    </message>
    <message>
        <source>{name} has arrived. Choose it in the list of models at the top.</source>
        <translation>{name} è arrivato. Sceglilo nell&apos;elenco dei modelli in alto.</translation>
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
            <numerusform>{name} e un altro</numerusform>
            <numerusform>{name} e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>Download di {name}</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
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
        <translation>Download</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Hide details</source>
        <translation>Nascondi dettagli</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia dettagli</translation>
    </message>
</context>
<context>
    <name>ExchangePresenter</name>
    <message>
        <source>There are no chats to export.</source>
        <translation>Non ci sono chat da esportare.</translation>
    </message>
    <message>
        <source>Export chat</source>
        <translation>Esporta chat</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON, complete (*.json)</source>
        <translation>JSON, completo (*.json)</translation>
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
        <translation>Esporta chat</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Ragionamento</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Strumento</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Allegati</translation>
    </message>
    <message>
        <source>Exported from Alcove on {date}</source>
        <translation>Esportato da Alcove il {date}</translation>
    </message>
    <message>
        <source>version {number} of {count}</source>
        <translation>versione {number} di {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) imported</source>
        <translation>
            <numerusform>%n chat importata</numerusform>
            <numerusform>%n chat importate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) exported to {path}</source>
        <translation>
            <numerusform>%n chat esportata in {path}</numerusform>
            <numerusform>%n chat esportate in {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) could not be read and are not in it</source>
        <translation>
            <numerusform>%n chat non è stata letta e non è inclusa</numerusform>
            <numerusform>%n chat non sono state lette e non sono incluse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export chats</source>
        <translation>Esporta chat</translation>
    </message>
    <message numerus="yes">
        <source>Export %n chat(s)</source>
        <translation>
            <numerusform>Esporta %n chat</numerusform>
            <numerusform>Esporta %n chat</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>JSON: complete, can be imported again</source>
        <translation>JSON: completo, si può reimportare</translation>
    </message>
    <message>
        <source>Markdown: to read and edit</source>
        <translation>Markdown: da leggere e modificare</translation>
    </message>
    <message>
        <source>HTML: to read in a browser</source>
        <translation>HTML: da leggere nel browser</translation>
    </message>
    <message>
        <source>PDF: to print and send</source>
        <translation>PDF: da stampare e inviare</translation>
    </message>
    <message>
        <source>One zip file</source>
        <translation>Un file zip</translation>
    </message>
    <message>
        <source>A folder, a file for each chat</source>
        <translation>Una cartella, un file per chat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
</context>
<context>
    <name>FileTray</name>
    <message>
        <source>Remove {name}</source>
        <translation>Rimuovi {name}</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lettura</translation>
    </message>
    <message>
        <source>{words}, doesn&apos;t fit</source>
        <translation>{words}, non ci sta</translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Alcove keeps this text with the message. The file itself is not copied.</source>
        <translation>Alcove conserva questo testo con il messaggio. Il file in sé non viene copiato.</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Testo del file</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copia il testo</translation>
    </message>
    <message>
        <source>Choose parts…</source>
        <translation>Scegli parti…</translation>
    </message>
    <message>
        <source>Put back into the message</source>
        <translation>Rimetti nel messaggio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No match</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} di {count}</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Cerca in questa chat</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Risultato precedente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Risultato successivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
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
        <translation>Una chat privata, su questo computer</translation>
    </message>
    <message>
        <source>No account. No network. Try it now with the small built-in guide, or get the real thing.</source>
        <translation>Nessun account. Nessuna rete. Prova subito con il piccolo Guide integrato, o prendi il modello vero.</translation>
    </message>
    <message>
        <source>No account. No network. Ask anything.</source>
        <translation>Nessun account. Nessuna rete. Chiedi qualsiasi cosa.</translation>
    </message>
    <message>
        <source>Ask the Guide, a tiny built-in model that knows a little about Alcove and can be wrong</source>
        <translation>Chiedi a Guide, un minuscolo modello integrato, in inglese o francese: sa qualcosa di Alcove e può sbagliare</translation>
    </message>
</context>
<context>
    <name>FitBars</name>
    <message>
        <source>Memory · {size} GB</source>
        <translation>Memoria · {size} GB</translation>
    </message>
    <message>
        <source>Memory shared with {card} · {size} GB</source>
        <translation>Memoria condivisa con {card} · {size} GB</translation>
    </message>
    <message>
        <source>{card} · {size} GB</source>
        <translation>{card} · {size} GB</translation>
    </message>
    <message>
        <source>{size} GB here</source>
        <translation>{size} GB qui</translation>
    </message>
    <message>
        <source>{size} GB missing</source>
        <translation>mancano {size} GB</translation>
    </message>
    <message>
        <source>context {length} ·</source>
        <translation>contesto {length} ·</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesi</translation>
    </message>
    <message>
        <source>copy for speed</source>
        <translation>copia per velocità</translation>
    </message>
    <message>
        <source>work</source>
        <translation>calcolo</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>altri programmi</translation>
    </message>
    <message>
        <source>to close</source>
        <translation>da chiudere</translation>
    </message>
    <message>
        <source>free</source>
        <translation>liberi</translation>
    </message>
</context>
<context>
    <name>FitView</name>
    <message>
        <source>Context</source>
        <translation>Contesto</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Lunghezza del contesto</translation>
    </message>
    <message>
        <source>Automatic: {length}</source>
        <translation>Automatico: {length}</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>General</source>
        <translation>Generale</translation>
    </message>
    <message>
        <source>How the window starts, ends and tells you things.</source>
        <translation>Come la finestra si apre, si chiude e ti avvisa.</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Inizia con</translation>
    </message>
    <message>
        <source>What the window shows first.</source>
        <translation>Ciò che la finestra mostra per primo.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Chiusura della finestra</translation>
    </message>
    <message>
        <source>Keep running hides the window in the notification area. No text is lost either way.</source>
        <translation>“Resta attivo” nasconde la finestra nell&apos;area di notifica. In ogni caso nessun testo va perso.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Tells that a long answer is ready while the window isn&apos;t in front.</source>
        <translation>Avvisa che una risposta lunga è pronta quando la finestra non è davanti.</translation>
    </message>
    <message>
        <source>Tell me about new versions</source>
        <translation>Avvisami delle nuove versioni</translation>
    </message>
    <message>
        <source>Asks the address below once a day. It only tells: nothing is fetched or installed.</source>
        <translation>Interroga l&apos;indirizzo qui sotto una volta al giorno. Avvisa soltanto: nulla viene scaricato o installato.</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dove cercare</translation>
    </message>
    <message>
        <source>The address of a list of releases, as GitHub, GitLab and Forgejo give to programs.</source>
        <translation>L&apos;indirizzo di un elenco di versioni, come GitHub, GitLab e Forgejo lo danno ai programmi.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versione {version}</translation>
    </message>
    <message>
        <source>Settings as a file</source>
        <translation>Impostazioni come file</translation>
    </message>
    <message>
        <source>To keep them or use them elsewhere. No secrets, no chats, no model files in it.</source>
        <translation>Da conservare o usare altrove. Senza segreti, chat o file di modelli.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuova chat</translation>
    </message>
    <message>
        <source>Last chat</source>
        <translation>Ultima chat</translation>
    </message>
    <message>
        <source>Ask if busy</source>
        <translation>Chiedi se occupato</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Resta attivo</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Cerca ora</translation>
    </message>
    <message>
        <source>Look for a new version now</source>
        <translation>Cerca ora una nuova versione</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Apri pagina</translation>
    </message>
    <message>
        <source>Open the page of the new version</source>
        <translation>Apri la pagina della nuova versione</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Esporta le impostazioni</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importa impostazioni</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Torna alla chat</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Cerca nell&apos;aiuto</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Argomenti</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Pagina di aiuto</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nessun risultato.</translation>
    </message>
    <message>
        <source>These pages are written in English and French so far.</source>
        <translation>Queste pagine finora sono scritte in inglese e francese.</translation>
    </message>
</context>
<context>
    <name>HubRow</name>
    <message>
        <source>Asks for consent</source>
        <translation>Chiede il consenso</translation>
    </message>
    <message>
        <source>Hide files</source>
        <translation>Nascondi file</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Mostra file</translation>
    </message>
    <message>
        <source>Looking into its files…</source>
        <translation>Esame dei suoi file…</translation>
    </message>
    <message>
        <source>OpenAI&apos;s usage policy in short: obey the law that applies to you.</source>
        <translation>Norme d&apos;uso di OpenAI in breve: rispetta la legge che vale per te.</translation>
    </message>
    <message>
        <source>Licence and policy</source>
        <translation>Licenza e norme</translation>
    </message>
    <message>
        <source>Its page…</source>
        <translation>La sua pagina…</translation>
    </message>
    <message>
        <source>{count} B parameters</source>
        <translation>{count} mld di parametri</translation>
    </message>
    <message>
        <source>{count} B active</source>
        <translation>{count} mld attivi</translation>
    </message>
    <message>
        <source>licence not named</source>
        <translation>licenza non indicata</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} download</translation>
    </message>
</context>
<context>
    <name>HubSection</name>
    <message>
        <source>More from the Hub</source>
        <translation>Altro dall&apos;Hub</translation>
    </message>
    <message>
        <source>What others have made of gpt-oss. A search connects to {host} and sends its words, no more.</source>
        <translation>Ciò che altri hanno fatto con gpt-oss. Una ricerca si collega a {host} e invia solo il testo cercato.</translation>
    </message>
    <message>
        <source>For example: law, medicine, French</source>
        <translation>Per esempio: diritto, medicina, francese</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>Cerca nell&apos;Hub</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Your token…</source>
        <translation>Il tuo token…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca…</translation>
    </message>
    <message numerus="yes">
        <source>%n models found</source>
        <translation>
            <numerusform>%n modello trovato</numerusform>
            <numerusform>%n modelli trovati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another kind left out: Alcove runs gpt-oss</source>
        <translation>
            <numerusform>%n di altro tipo omesso: Alcove esegue gpt-oss</numerusform>
            <numerusform>%n di altro tipo omessi: Alcove esegue gpt-oss</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n chat(s) so far</source>
        <translation>
            <numerusform>%n chat finora</numerusform>
            <numerusform>%n chat finora</numerusform>
        </translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importa chat</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Import these again as copies</source>
        <translation>Importale di nuovo come copie</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ciò che non è stato letto</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Importing chats</source>
        <translation>Importazione delle chat</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Esame dei file</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) found</source>
        <translation>
            <numerusform>%n chat trovata</numerusform>
            <numerusform>%n chat trovate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n messaggio</numerusform>
            <numerusform>%n messaggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are here already and will be skipped.</source>
        <translation>
            <numerusform>%n di esse è già qui e verrà saltata.</numerusform>
            <numerusform>%n di esse sono già qui e verranno saltate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alcove reads its own JSON, ChatGPT&apos;s conversations.json or the zip file of its data export, Open WebUI&apos;s export, LM Studio&apos;s conversation files, Jan&apos;s threads and the export of llama.cpp&apos;s own page.</source>
        <translation>Alcove legge il proprio JSON, il file conversations.json di ChatGPT o lo zip della sua esportazione dei dati, l&apos;esportazione di Open WebUI, i file di conversazione di LM Studio, i thread di Jan e l&apos;esportazione della pagina di llama.cpp.</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) imported</source>
        <translation>
            <numerusform>%n chat importata</numerusform>
            <numerusform>%n chat importate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: they are here already.</source>
        <translation>
            <numerusform>%n saltata: è già qui.</numerusform>
            <numerusform>%n saltate: sono già qui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was imported so far stays.</source>
        <translation>Annullato. Ciò che è stato importato resta.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be read:</source>
        <translation>
            <numerusform>Impossibile leggere %n elemento:</numerusform>
            <numerusform>Impossibile leggere %n elementi:</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures are left out</source>
        <translation>le immagini sono omesse</translation>
    </message>
    <message>
        <source>of files the export holds their names only</source>
        <translation>dei file l&apos;esportazione contiene solo i nomi</translation>
    </message>
    <message>
        <source>the file ends inside it</source>
        <translation>il file finisce a metà di essa</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>è troppo grande</translation>
    </message>
    <message>
        <source>the file is damaged here</source>
        <translation>il file è danneggiato qui</translation>
    </message>
    <message>
        <source>no chats in it</source>
        <translation>nessuna chat al suo interno</translation>
    </message>
    <message>
        <source>no chat of a program that is known</source>
        <translation>nessuna chat di un programma noto</translation>
    </message>
    <message>
        <source>a chat without messages</source>
        <translation>una chat senza messaggi</translation>
    </message>
    <message>
        <source>it unpacks to too much</source>
        <translation>decompresso diventa troppo grande</translation>
    </message>
    <message>
        <source>a part of a message was kept as text</source>
        <translation>una parte di un messaggio è rimasta come testo</translation>
    </message>
</context>
<context>
    <name>ImportSources</name>
    <message>
        <source>Chats (*.json *.jsonl *.zip)</source>
        <translation>Chat (*.json *.jsonl *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importa chat</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>Da file…</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Da una cartella…</translation>
    </message>
    <message>
        <source>From {program} on this computer</source>
        <translation>Da {program} su questo computer</translation>
    </message>
</context>
<context>
    <name>LimitLine</name>
    <message>
        <source>Only the first {limit} characters are kept.</source>
        <translation>Vengono conservati solo i primi {limit} caratteri.</translation>
    </message>
</context>
<context>
    <name>LockControls</name>
    <message>
        <source>On: chats, drafts, files and backups are encrypted.</source>
        <translation>Attivo: chat, bozze, file e backup sono cifrati.</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Disattivato.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Imposta una passphrase…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Blocca ora</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambia la passphrase…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Disattiva…</translation>
    </message>
    <message>
        <source>Switch the lock off</source>
        <translation>Disattiva il blocco</translation>
    </message>
    <message>
        <source>What it protects from</source>
        <translation>Da cosa protegge</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Opening…</source>
        <translation>Apertura…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>Prossimo tentativo tra %n secondo.</numerusform>
            <numerusform>Prossimo tentativo tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer is still being written. Your chats are closed when it has ended.</source>
        <translation>Una risposta è ancora in corso. Le chat si chiudono quando è finita.</translation>
    </message>
    <message>
        <source>Alcove is locked</source>
        <translation>Alcove è bloccato</translation>
    </message>
    <message>
        <source>Your chats are encrypted on this computer.</source>
        <translation>Le tue chat sono cifrate su questo computer.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>Passphrase dimenticata?</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read these chats, not even Alcove. You can begin anew: they are put aside then, in case you remember.</source>
        <translation>Senza la passphrase nessuno può leggere queste chat, nemmeno Alcove. Puoi ricominciare: vengono messe da parte, nel caso te ne ricordi.</translation>
    </message>
    <message>
        <source>Begin anew…</source>
        <translation>Ricomincia…</translation>
    </message>
</context>
<context>
    <name>LockPresenter</name>
    <message>
        <source>The chats and backups are put aside in the data folder, encrypted as they are, and Alcove starts without a lock. With the passphrase they can be put back by hand.</source>
        <translation>Le chat e i backup vengono messi da parte nella cartella dei dati, cifrati come sono, e Alcove parte senza blocco. Con la passphrase si possono rimettere a mano.</translation>
    </message>
    <message>
        <source>Begin anew?</source>
        <translation>Ricominciare?</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>The lock is on.</source>
        <translation>Il blocco è attivo.</translation>
    </message>
    <message>
        <source>The lock is off.</source>
        <translation>Il blocco è disattivato.</translation>
    </message>
    <message>
        <source>These old files are damaged and could not be encrypted; remove them if need be:</source>
        <translation>Questi vecchi file sono danneggiati e non si sono potuti cifrare; rimuovili se necessario:</translation>
    </message>
    <message>
        <source>These backups could not be decrypted:</source>
        <translation>Questi backup non si sono potuti decifrare:</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>La passphrase è stata cambiata.</translation>
    </message>
</context>
<context>
    <name>MarkdownView</name>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
</context>
<context>
    <name>MessageFiles</name>
    <message>
        <source>File of your message: {name}</source>
        <translation>File del tuo messaggio: {name}</translation>
    </message>
</context>
<context>
    <name>MessageHost</name>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tu</translation>
    </message>
</context>
<context>
    <name>ModelPresenter</name>
    <message>
        <source>Choose a gpt-oss model</source>
        <translation>Scegli un modello gpt-oss</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelli (*.gguf)</translation>
    </message>
    <message>
        <source>Use a file I have…</source>
        <translation>Usa un file che ho…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelli…</translation>
    </message>
    <message>
        <source>Unload, free its memory</source>
        <translation>Togli dalla memoria</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Annulla il caricamento</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carica</translation>
    </message>
</context>
<context>
    <name>ModelSection</name>
    <message>
        <source>How gpt-oss is loaded. Automatic picks what fits; change a value only when you need to.</source>
        <translation>Come viene caricato gpt-oss. Automatico sceglie ciò che ci sta; cambia un valore solo se serve.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Speed on this computer</source>
        <translation>Velocità su questo computer</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>Modalità sicura</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Lunghezza del contesto</translation>
    </message>
    <message>
        <source>How much of the conversation the model sees. More needs more memory.</source>
        <translation>Quanta conversazione vede il modello. Di più richiede più memoria.</translation>
    </message>
    <message>
        <source>Unload when idle</source>
        <translation>Togli dalla memoria se inattivo</translation>
    </message>
    <message>
        <source>Gives the memory back after a while; the next message loads the model again.</source>
        <translation>Restituisce la memoria dopo un po&apos;; il messaggio successivo ricarica il modello.</translation>
    </message>
    <message>
        <source>Load at start</source>
        <translation>Carica all&apos;avvio</translation>
    </message>
    <message>
        <source>Otherwise the model is loaded with the first message.</source>
        <translation>Altrimenti il modello viene caricato con il primo messaggio.</translation>
    </message>
    <message>
        <source>Read ahead</source>
        <translation>Leggi in anticipo</translation>
    </message>
    <message>
        <source>While idle, computes what the next question builds on: follow-ups start at once.</source>
        <translation>Quando inattivo calcola ciò su cui si basa la prossima domanda: la risposta parte subito.</translation>
    </message>
    <message>
        <source>Chats kept ready on disk</source>
        <translation>Chat pronte su disco</translation>
    </message>
    <message>
        <source>What the model has read of your latest chats, so that they go on at once.</source>
        <translation>Ciò che il modello ha letto delle ultime chat, perché continuino subito.</translation>
    </message>
    <message>
        <source>Automatic gives {card} all that it can hold; 0 uses the processor alone.</source>
        <translation>Automatico dà a {card} tutto ciò che può contenere; 0 usa solo il processore.</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>la scheda grafica</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Strati sulla GPU</translation>
    </message>
    <message>
        <source>Experts kept in main memory</source>
        <translation>Esperti nella memoria principale</translation>
    </message>
    <message>
        <source>Of so many layers. Lets gpt-oss-120b run on a smaller GPU.</source>
        <translation>Di questo numero di strati. Fa girare gpt-oss-120b su una GPU più piccola.</translation>
    </message>
    <message>
        <source>Context precision</source>
        <translation>Precisione del contesto</translation>
    </message>
    <message>
        <source>8-bit halves the context&apos;s memory. It is slower with gpt-oss.</source>
        <translation>8 bit dimezza la memoria del contesto. Con gpt-oss è più lento.</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Saves memory in long contexts. Less than 16 bits of precision needs it.</source>
        <translation>Risparmia memoria nei contesti lunghi. Serve sotto i 16 bit di precisione.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Processor threads that compute. More than the physical cores is slower.</source>
        <translation>Thread del processore che calcolano. Oltre i core fisici rallenta.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Tokens of the prompt computed at once. More is faster and needs more memory.</source>
        <translation>Token del prompt calcolati insieme. Di più è più veloce e richiede più memoria.</translation>
    </message>
    <message>
        <source>Extra buffers</source>
        <translation>Buffer extra</translation>
    </message>
    <message>
        <source>A second, repacked copy of the weights: faster, where memory is ample.</source>
        <translation>Una seconda copia riordinata dei pesi: più veloce, dove la memoria abbonda.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattivato</translation>
    </message>
    <message>
        <source>16-bit</source>
        <translation>16 bit</translation>
    </message>
    <message>
        <source>8-bit</source>
        <translation>8 bit</translation>
    </message>
    <message>
        <source>4-bit</source>
        <translation>4 bit</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Ferma la misura</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Misura di nuovo</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>Measure what is fastest here</source>
        <translation>Misura cos&apos;è più veloce qui</translation>
    </message>
    <message>
        <source>Measuring threads, batches, buffers and processor variants: {percent}</source>
        <translation>Misura di thread, batch, buffer e varianti del processore: {percent}</translation>
    </message>
    <message>
        <source>Tries threads, batches, buffers and processor variants, up to 3 minutes, and keeps what is fastest. Chatting ends it.</source>
        <translation>Prova thread, batch, buffer e varianti del processore, fino a 3 minuti, e tiene il più veloce. Chattare la interrompe.</translation>
    </message>
    <message>
        <source>Try everything again</source>
        <translation>Riprova tutto</translation>
    </message>
    <message>
        <source>Memory with these values, in GB</source>
        <translation>Memoria con questi valori, in GB</translation>
    </message>
    <message>
        <source>Applies at the next load ·</source>
        <translation>Vale al prossimo caricamento ·</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Ricarica ora</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Torna alla chat</translation>
    </message>
</context>
<context>
    <name>NoticeArea</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>The answer is ready</source>
        <translation>La risposta è pronta</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>from {low} to {high}</source>
        <translation>da {low} a {high}</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>in place of {value}</source>
        <translation>al posto di {value}</translation>
    </message>
    <message>
        <source>A number from {low} to {high} is possible.</source>
        <translation>È possibile un numero da {low} a {high}.</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>consigliato</translation>
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
        <translation>Scarica comunque</translation>
    </message>
    <message>
        <source>Use a file I have…</source>
        <translation>Usa un file che ho…</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Usa {name}</translation>
    </message>
    <message>
        <source>Reasoning, tools and code, fully offline.</source>
        <translation>Ragionamento, strumenti e codice, del tutto offline.</translation>
    </message>
    <message>
        <source>The large model, for computers with 80 GB of memory and more.</source>
        <translation>Il modello grande, per computer con 80 GB di memoria e più.</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usa questo modello</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Scarica</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Recent chats</source>
        <translation>Chat recenti</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Search chats, or type what you want to do</source>
        <translation>Cerca chat o scrivi cosa vuoi fare</translation>
    </message>
    <message>
        <source>Search chats and commands</source>
        <translation>Cerca chat e comandi</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
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
        <translation>Creazione dell&apos;indice di ricerca: {percent}%. Le chat più vecchie si troveranno quando è pronto.</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>{count} of {all} chosen · {cost} tokens</source>
        <translation>{count} di {all} scelte · {cost} token</translation>
    </message>
    <message>
        <source>{count} of {all} chosen · {cost} of {room} tokens that are free</source>
        <translation>{count} di {all} scelte · {cost} di {room} token liberi</translation>
    </message>
    <message>
        <source>Choose parts</source>
        <translation>Scegli parti</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Parti del file</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Choose all parts</source>
        <translation>Scegli tutte le parti</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Choose no part</source>
        <translation>Non scegliere nessuna parte</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>Ometti il file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Use these parts</source>
        <translation>Usa queste parti</translation>
    </message>
    <message>
        <source>Choose what the model shall read. The whole takes {cost} tokens.</source>
        <translation>Scegli cosa deve leggere il modello. Tutto richiede {cost} token.</translation>
    </message>
    <message>
        <source>The whole takes {cost} tokens and {room} are free. Choose what the model shall read.</source>
        <translation>Tutto richiede {cost} token e {room} sono liberi. Scegli cosa deve leggere il modello.</translation>
    </message>
    <message numerus="yes">
        <source>First %n page(s) that fit</source>
        <translation>
            <numerusform>Prima pagina che ci sta</numerusform>
            <numerusform>Prime %n pagine che ci stanno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %n section(s) that fit</source>
        <translation>
            <numerusform>Prima sezione che ci sta</numerusform>
            <numerusform>Prime %n sezioni che ci stanno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %n part(s) that fit</source>
        <translation>
            <numerusform>Prima parte che ci sta</numerusform>
            <numerusform>Prime %n parti che ci stanno</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>see its text</source>
        <translation>vedi il suo testo</translation>
    </message>
    <message>
        <source>Show its licence…</source>
        <translation>Mostra la licenza…</translation>
    </message>
    <message>
        <source>Show the licence of the chosen part</source>
        <translation>Mostra la licenza del componente scelto</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message numerus="yes">
        <source>At least %n character(s). Four or more random words are best.</source>
        <translation>
            <numerusform>Almeno %n carattere. Quattro o più parole a caso sono la cosa migliore.</numerusform>
            <numerusform>Almeno %n caratteri. Quattro o più parole a caso sono la cosa migliore.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two aren&apos;t the same yet.</source>
        <translation>Le due non sono ancora uguali.</translation>
    </message>
    <message>
        <source>Backup {n} of {count}…</source>
        <translation>Backup {n} di {count}…</translation>
    </message>
    <message>
        <source>Your chats are being encrypted…</source>
        <translation>Cifratura delle tue chat…</translation>
    </message>
    <message>
        <source>The passphrase is being changed…</source>
        <translation>Cambio della passphrase…</translation>
    </message>
    <message>
        <source>Your chats are being decrypted…</source>
        <translation>Decifratura delle tue chat…</translation>
    </message>
    <message>
        <source>The backup is being restored…</source>
        <translation>Ripristino del backup…</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>Passphrase attuale</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase del backup</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nuova passphrase</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Ripeti la nuova passphrase</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Your chats and their backups are encrypted with it. There is no way around it: without the passphrase they are lost. Write it down and keep it in a safe place.</source>
        <translation>Le tue chat e i loro backup vengono cifrati con essa. Non c&apos;è modo di aggirarla: senza la passphrase sono persi. Scrivila e conservala in un luogo sicuro.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Imposta una passphrase</translation>
    </message>
    <message>
        <source>Encrypt my chats</source>
        <translation>Cifra le mie chat</translation>
    </message>
    <message>
        <source>It opens the same key. Who knows the old passphrase and has an old copy of your data could still read; against that, switch the lock off and on again.</source>
        <translation>Apre la stessa chiave. Chi conosce la vecchia passphrase e ha una vecchia copia dei tuoi dati potrebbe ancora leggere; per evitarlo disattiva e riattiva il blocco.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambia la passphrase</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>It was made under another lock. The lock of this computer stays as it is.</source>
        <translation>È stato fatto con un altro blocco. Il blocco di questo computer resta com&apos;è.</translation>
    </message>
    <message>
        <source>This backup has its own passphrase</source>
        <translation>Questo backup ha una sua passphrase</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Your chats and their backups become readable for whoever can use your account.</source>
        <translation>Le tue chat e i loro backup diventano leggibili per chi può usare il tuo account.</translation>
    </message>
    <message>
        <source>Switch the lock off</source>
        <translation>Disattiva il blocco</translation>
    </message>
    <message>
        <source>Decrypt my chats</source>
        <translation>Decifra le mie chat</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>PathLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Licence and usage policy</source>
        <translation>Licenza e norme d&apos;uso</translation>
    </message>
    <message>
        <source>Licence and usage policy of gpt-oss</source>
        <translation>Licenza e norme d&apos;uso di gpt-oss</translation>
    </message>
    <message>
        <source>Usage policy</source>
        <translation>Norme d&apos;uso</translation>
    </message>
    <message>
        <source>Apache 2.0</source>
        <translation>Apache 2.0</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Quale testo</translation>
    </message>
    <message>
        <source>In short: use, change and share the models freely, also for money; pass this text on with them. There is no warranty.</source>
        <translation>In breve: usa, modifica e condividi i modelli liberamente, anche a pagamento; allega questo testo. Non c&apos;è garanzia.</translation>
    </message>
    <message>
        <source>In short: obey the law that applies to you. Alcove checks nothing and sends nothing; what you do with the answers is up to you.</source>
        <translation>In breve: rispetta la legge che vale per te. Alcove non controlla e non invia nulla; ciò che fai con le risposte dipende da te.</translation>
    </message>
    <message>
        <source>Open at its source…</source>
        <translation>Apri alla fonte…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>None yet.</source>
        <translation>Ancora nessuno.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Use this preset as the instructions</source>
        <translation>Usa questo preset come istruzioni</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Edit this preset</source>
        <translation>Modifica questo preset</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Aggiungi…</translation>
    </message>
    <message>
        <source>Add a preset</source>
        <translation>Aggiungi un preset</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nome del preset</translation>
    </message>
    <message>
        <source>Instructions of the preset</source>
        <translation>Istruzioni del preset</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Chats stay on this computer. No account, no telemetry, no crash reports sent.</source>
        <translation>Le chat restano su questo computer. Nessun account, nessuna telemetria, nessun rapporto inviato.</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>Privacy e dati</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Off: no connection is opened at all. On: only what you start or have switched on.</source>
        <translation>Disattivata: nessuna connessione viene aperta. Attivata: solo ciò che avvii o hai attivato.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blocco</translation>
    </message>
    <message>
        <source>A passphrase that encrypts your chats. Without it nobody can read them.</source>
        <translation>Una passphrase che cifra le tue chat. Senza, nessuno può leggerle.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Blocca dopo</translation>
    </message>
    <message>
        <source>So long without a key or the mouse. An answer being written is finished first.</source>
        <translation>Dopo questo tempo senza input. Una risposta in corso viene prima completata.</translation>
    </message>
    <message>
        <source>Lock a hidden window</source>
        <translation>Blocca la finestra nascosta</translation>
    </message>
    <message>
        <source>At once when the window is minimised or closed into the notification area.</source>
        <translation>Subito quando la finestra è ridotta a icona o chiusa nell&apos;area di notifica.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>system, none, or an address such as http://host:8080 or socks5://host:1080.</source>
        <translation>system, none o un indirizzo come http://host:8080 o socks5://host:1080.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Mirror</translation>
    </message>
    <message>
        <source>An address in place of the Hugging Face Hub. Your token is never sent there.</source>
        <translation>Un indirizzo al posto di Hugging Face Hub. Il tuo token non viene mai inviato lì.</translation>
    </message>
    <message>
        <source>Certificates of a company</source>
        <translation>Certificati aziendali</translation>
    </message>
    <message>
        <source>A file in PEM form, trusted besides the system&apos;s certificates.</source>
        <translation>Un file in formato PEM, ritenuto attendibile oltre ai certificati del sistema.</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Download simultanei</translation>
    </message>
    <message>
        <source>Others wait for their turn.</source>
        <translation>Gli altri aspettano il loro turno.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite di velocità</translation>
    </message>
    <message>
        <source>Of all downloads together.</source>
        <translation>Di tutti i download insieme.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Nessun limite</translation>
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
            <numerusform>%n chat nel cestino. Viene eliminata per sempre dopo 30 giorni.</numerusform>
            <numerusform>%n chat nel cestino. Ognuna viene eliminata per sempre dopo 30 giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections of this session</source>
        <translation>Connessioni di questa sessione</translation>
    </message>
    <message>
        <source>Every connection that Alcove opens: only what you start or have switched on.</source>
        <translation>Ogni connessione che Alcove apre: solo ciò che avvii o hai attivato.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Cartella dei dati</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>A copy of all chats is made each day; seven are kept. Yours stay.</source>
        <translation>Ogni giorno viene fatta una copia di tutte le chat; se ne tengono sette. Le tue restano.</translation>
    </message>
    <message>
        <source>Export and import chats</source>
        <translation>Esporta e importa chat</translation>
    </message>
    <message>
        <source>All chats into files; chats from Alcove, ChatGPT, Open WebUI, LM Studio, Jan and llama.cpp out of files.</source>
        <translation>Tutte le chat in file; chat di Alcove, ChatGPT, Open WebUI, LM Studio, Jan e llama.cpp da file.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Cestino</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Elimina tutto</translation>
    </message>
    <message>
        <source>Chats, backups, settings, logs and downloaded models, for good.</source>
        <translation>Chat, backup, impostazioni, registri e modelli scaricati, per sempre.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>Esporta tutte le chat…</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Importa chat…</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Svuota il cestino…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Elimina tutto…</translation>
    </message>
    <message>
        <source>chats {size}</source>
        <translation>chat {size}</translation>
    </message>
    <message>
        <source>backups {size}</source>
        <translation>backup {size}</translation>
    </message>
    <message>
        <source>downloaded models {size}</source>
        <translation>modelli scaricati {size}</translation>
    </message>
    <message>
        <source>logs {size}</source>
        <translation>registri {size}</translation>
    </message>
    <message>
        <source>other {size}</source>
        <translation>altro {size}</translation>
    </message>
</context>
<context>
    <name>PrivacyStrip</name>
    <message numerus="yes">
        <source>%n connection(s) open</source>
        <translation>
            <numerusform>%n connessione aperta</numerusform>
            <numerusform>%n connessioni aperte</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats stay on this computer</source>
        <translation>Le chat restano su questo computer</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Tutto resta su questo computer</translation>
    </message>
</context>
<context>
    <name>PromptView</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n risultato</numerusform>
            <numerusform>%n risultati</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Exact prompt</source>
        <translation>Prompt esatto</translation>
    </message>
    <message>
        <source>Find in the prompt</source>
        <translation>Cerca nel prompt</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successivo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>How this reply was made was not recorded.</source>
        <translation>Non è stato registrato com&apos;è nata questa risposta.</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>non ancora calcolato</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>File del modello</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motore</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contesto</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Impegno</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Corretto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message numerus="yes">
        <source>%n messages wait</source>
        <translation>
            <numerusform>%n messaggio in attesa</numerusform>
            <numerusform>%n messaggi in attesa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Message that waits</source>
        <translation>Messaggio in attesa</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Invia ora</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Send earlier</source>
        <translation>Invia prima</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Invia dopo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>ReadingNote</name>
    <message>
        <source>The answer is being read aloud.</source>
        <translation>La risposta viene letta ad alta voce.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Smetti di leggere</translation>
    </message>
</context>
<context>
    <name>Reasoning</name>
    <message>
        <source>Reasoning</source>
        <translation>Ragionamento</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Sta pensando…</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>Ha pensato per {seconds} s</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Ha pensato</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrato</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>nascosto</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Rispondi ora</translation>
    </message>
    <message>
        <source>effort low</source>
        <translation>impegno basso</translation>
    </message>
    <message>
        <source>effort medium</source>
        <translation>impegno medio</translation>
    </message>
    <message>
        <source>effort high</source>
        <translation>impegno alto</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Edit the answer</source>
        <translation>Modifica la risposta</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Tieni come nuova versione</translation>
    </message>
    <message>
        <source>Edit the reasoning</source>
        <translation>Modifica il ragionamento</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Continua da qui</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Avvio…</translation>
    </message>
    <message>
        <source>Reading {done} of {total} tokens</source>
        <translation>Lettura di {done} di {total} token</translation>
    </message>
    <message>
        <source>, about {seconds} s left</source>
        <translation>, ancora {seconds} s circa</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>Hai fermato questa risposta.</translation>
    </message>
</context>
<context>
    <name>ReplyActions</name>
    <message>
        <source>Retry ▾</source>
        <translation>Riprova ▾</translation>
    </message>
    <message>
        <source>Retry with an effort</source>
        <translation>Riprova scegliendo l&apos;impegno</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Altro ▾</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>Altro per questa risposta</translation>
    </message>
    <message>
        <source>Figures of this answer: {figures}</source>
        <translation>Cifre di questa risposta: {figures}</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n token</numerusform>
        </translation>
    </message>
    <message>
        <source>{speed} tok/s</source>
        <translation>{speed} tok/s</translation>
    </message>
    <message>
        <source>first token {first} s</source>
        <translation>primo token {first} s</translation>
    </message>
    <message>
        <source>Same effort</source>
        <translation>Stesso impegno</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basso</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Continua questa risposta</translation>
    </message>
    <message>
        <source>Edit the answer</source>
        <translation>Modifica la risposta</translation>
    </message>
    <message>
        <source>Edit the reasoning and continue</source>
        <translation>Modifica il ragionamento e continua</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Confronta versioni</translation>
    </message>
    <message>
        <source>Branch into a new chat</source>
        <translation>Crea ramo in una nuova chat</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leggi ad alta voce</translation>
    </message>
    <message>
        <source>Show exact prompt</source>
        <translation>Mostra il prompt esatto</translation>
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
        <translation>{speed} tok/s</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basso</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Impegno</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>Primo token dopo</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Token scritti</translation>
    </message>
    <message>
        <source>of them reasoning</source>
        <translation>di cui ragionamento</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Token del prompt</translation>
    </message>
    <message>
        <source>of them reused</source>
        <translation>di cui riutilizzati</translation>
    </message>
    <message>
        <source>Speed of reading</source>
        <translation>Velocità di lettura</translation>
    </message>
    <message>
        <source>Part of the prompt was read again: the text changed further back than the cache can return to at once, so it went on from an older point.</source>
        <translation>Parte del prompt è stata riletta: il testo è cambiato più indietro di quanto la cache possa tornare in una volta, quindi ha ripreso da un punto precedente.</translation>
    </message>
    <message>
        <source>The whole prompt was read again: the text changed at a place to which the cache could no longer return.</source>
        <translation>Tutto il prompt è stato riletto: il testo è cambiato in un punto a cui la cache non poteva più tornare.</translation>
    </message>
    <message>
        <source>Part of the prompt was read again ({reason}).</source>
        <translation>Parte del prompt è stata riletta ({reason}).</translation>
    </message>
    <message>
        <source>The whole prompt was read: nothing of it was in the cache, as in a new chat or with another model.</source>
        <translation>Tutto il prompt è stato letto: nulla era nella cache, come in una chat nuova o con un altro modello.</translation>
    </message>
    <message>
        <source>What was in the cache was reused; only what is new was read.</source>
        <translation>Ciò che era nella cache è stato riutilizzato; è stato letto solo il nuovo.</translation>
    </message>
    <message>
        <source>Figures of this answer</source>
        <translation>Cifre di questa risposta</translation>
    </message>
</context>
<context>
    <name>ReplyPresenter</name>
    <message>
        <source>Export the prompt</source>
        <translation>Esporta il prompt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Testo (*.txt)</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>in place of {value}</source>
        <translation>al posto di {value}</translation>
    </message>
    <message>
        <source>Use the general value</source>
        <translation>Usa il valore generale</translation>
    </message>
    <message>
        <source>as for all models</source>
        <translation>come per tutti i modelli</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>consigliato</translation>
    </message>
    <message>
        <source>Recommended: {value}</source>
        <translation>Consigliato: {value}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>on</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>disattivato</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Ripristina predefiniti</translation>
    </message>
    <message>
        <source>Restore the defaults of this section</source>
        <translation>Ripristina i valori predefiniti di questa sezione</translation>
    </message>
    <message>
        <source>For {model} only</source>
        <translation>Solo per {model}</translation>
    </message>
    <message>
        <source>For all models</source>
        <translation>Per tutti i modelli</translation>
    </message>
    <message>
        <source>Which models these values are for</source>
        <translation>Per quali modelli sono questi valori</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Torna alla chat</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sezioni delle impostazioni</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nessun risultato.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generale</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>Privacy e dati</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Exported to {path}</source>
        <translation>Esportato in {path}</translation>
    </message>
    <message>
        <source>The settings were imported.</source>
        <translation>Le impostazioni sono state importate.</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <translation>Licenza di {part}</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Impostazioni (*.json)</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Esporta le impostazioni</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importa impostazioni</translation>
    </message>
    <message>
        <source>The password of the proxy is kept in the system&apos;s key store.</source>
        <translation>La password del proxy è nel portachiavi del sistema.</translation>
    </message>
    <message>
        <source>This system has no key store: the proxy&apos;s password is kept until Alcove is closed.</source>
        <translation>Questo sistema non ha un portachiavi: la password del proxy resta finché Alcove è aperto.</translation>
    </message>
</context>
<context>
    <name>ShelfPresenter</name>
    <message numerus="yes">
        <source>%n usable model(s) in {folder}. New files there appear by themselves.</source>
        <translation>
            <numerusform>%n modello utilizzabile in {folder}. I nuovi file lì compaiono da sé.</numerusform>
            <numerusform>%n modelli utilizzabili in {folder}. I nuovi file lì compaiono da sé.</numerusform>
        </translation>
    </message>
    <message>
        <source>No gpt-oss of LM Studio, Jan, Ollama, GPT4All, Hugging Face or llama.cpp here.</source>
        <translation>Nessun gpt-oss di LM Studio, Jan, Ollama, GPT4All, Hugging Face o llama.cpp qui.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) found in {programs}, used where they are.</source>
        <translation>
            <numerusform>%n modello trovato in {programs}, usato dov&apos;è.</numerusform>
            <numerusform>%n modelli trovati in {programs}, usati dove sono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more can&apos;t be used, see below.</source>
        <translation>
            <numerusform>%n altro non è utilizzabile, vedi sotto.</numerusform>
            <numerusform>%n altri non sono utilizzabili, vedi sotto.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is on the disk, read back and right. Pull it out when the system says so.</source>
        <translation>{name} è sul disco, riletto e corretto. Estrailo quando il sistema lo permette.</translation>
    </message>
    <message>
        <source>{name} has arrived, every part checked.</source>
        <translation>{name} è arrivato, ogni parte controllata.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>Move to which folder?</source>
        <translation>In quale cartella spostarlo?</translation>
    </message>
    <message>
        <source>Which disk?</source>
        <translation>Quale disco?</translation>
    </message>
    <message>
        <source>Unload and move to trash</source>
        <translation>Togli dalla memoria e sposta nel cestino</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Sposta nel cestino</translation>
    </message>
    <message>
        <source>Move {file} to the trash? It lies in {folder}.</source>
        <translation>Spostare {file} nel cestino? Si trova in {folder}.</translation>
    </message>
    <message>
        <source>Move {file} to the trash? It lies in {folder}, where others may use it too.</source>
        <translation>Spostare {file} nel cestino? Si trova in {folder}, dove forse lo usano anche altri.</translation>
    </message>
    <message>
        <source>{file} lies in the trash of your system; you can put it back from there.</source>
        <translation>{file} è nel cestino del sistema; puoi recuperarlo da lì.</translation>
    </message>
    <message>
        <source>{file} was deleted for good.</source>
        <translation>{file} è stato eliminato per sempre.</translation>
    </message>
    <message>
        <source>{name} is loaded. It must be unloaded first; an answer that is being written stops.</source>
        <translation>{name} è caricato. Va prima tolto dalla memoria; una risposta in corso viene fermata.</translation>
    </message>
    <message>
        <source>Unload and go on</source>
        <translation>Togli dalla memoria e continua</translation>
    </message>
    <message>
        <source>The disk of {name} has no trash. Delete the file for good?</source>
        <translation>Il disco di {name} non ha un cestino. Eliminare il file per sempre?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Elimina per sempre</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>Scegli una cartella con modelli</translation>
    </message>
    <message>
        <source>Choose the disk with the model kit</source>
        <translation>Scegli il disco con il kit del modello</translation>
    </message>
    <message>
        <source>There are several kits on this disk. Which one?</source>
        <translation>Su questo disco ci sono più kit. Quale?</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Usa {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controlla</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>ShelfSection</name>
    <message>
        <source>{folder}: stop watching</source>
        <translation>{folder}: non sorvegliare più</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Aggiungi una cartella…</translation>
    </message>
    <message>
        <source>Import a model kit from a disk…</source>
        <translation>Importa un kit da un disco…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) · {size}</source>
        <translation>
            <numerusform>%n file · {size}</numerusform>
            <numerusform>%n file · {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
    <message>
        <source>Use a file I have…</source>
        <translation>Usa un file che ho…</translation>
    </message>
    <message>
        <source>Find models from other apps</source>
        <translation>Trova modelli di altre app</translation>
    </message>
    <message>
        <source>More ways to add models</source>
        <translation>Altri modi per aggiungere modelli</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dim.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Folders whose models are shown here:</source>
        <translation>Cartelle i cui modelli sono mostrati qui:</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Click a field and press the new keys. Keys in use elsewhere are refused.</source>
        <translation>Fai clic su un campo e premi i nuovi tasti. Quelli già in uso vengono rifiutati.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>Back to {keys}</source>
        <translation>Torna a {keys}</translation>
    </message>
    <message>
        <source>{keys} already does this: {act}.</source>
        <translation>{keys} è già usato per: {act}.</translation>
    </message>
    <message>
        <source>{keys} is needed for writing and editing.</source>
        <translation>{keys} serve per scrivere e modificare.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Move to folder</source>
        <translation>Sposta nella cartella</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nuova cartella…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Nessuna cartella</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Tieni questa chat</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Non fissare</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fissa</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporanea</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fissate</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuova chat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Your chats will appear here.</source>
        <translation>Le tue chat appariranno qui.</translation>
    </message>
    <message numerus="yes">
        <source>Trash, %n chats</source>
        <translation>
            <numerusform>Cestino, %n chat</numerusform>
            <numerusform>Cestino, %n chat</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n downloading</source>
        <translation>
            <numerusform>%n in corso</numerusform>
            <numerusform>%n in corso</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation>Nuova chat in questa cartella</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation>Elimina la cartella, tieni le chat</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats</source>
        <translation>
            <numerusform>Elimina %n chat</numerusform>
            <numerusform>Elimina %n chat</numerusform>
        </translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>Cerca chat</translation>
    </message>
    <message>
        <source>Search chats and commands</source>
        <translation>Cerca chat e comandi</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Cestino</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
</context>
<context>
    <name>SidebarPresenter</name>
    <message>
        <source>The new chat goes into the folder {name}.</source>
        <translation>La nuova chat andrà nella cartella {name}.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nuova cartella</translation>
    </message>
    <message>
        <source>{title} (branch)</source>
        <translation>{title} (ramo)</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (copia)</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Esportato in {path}</translation>
    </message>
</context>
<context>
    <name>TemporaryNote</name>
    <message>
        <source>Temporary chat: nothing of it is stored. It is gone when Alcove is closed.</source>
        <translation>Chat temporanea: non se ne salva nulla. Sparisce quando Alcove si chiude.</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Tieni questa chat</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Your token of the Hub</source>
        <translation>Il tuo token dell&apos;Hub</translation>
    </message>
    <message>
        <source>Only for models whose makers ask for consent. It is kept in the system&apos;s key store and sent to huggingface.co alone, never to a mirror or a file server.</source>
        <translation>Solo per modelli i cui autori chiedono il consenso. Sta nel portachiavi del sistema e va solo a huggingface.co, mai a un mirror o a un server di file.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Conserva il token</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>Rimuovi il token</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Asking the key store…</source>
        <translation>Lettura del portachiavi…</translation>
    </message>
    <message>
        <source>No token is kept.</source>
        <translation>Nessun token conservato.</translation>
    </message>
    <message>
        <source>A token is kept in the key store.</source>
        <translation>Un token è nel portachiavi.</translation>
    </message>
    <message>
        <source>This system has no key store: the token is kept until Alcove is closed.</source>
        <translation>Questo sistema non ha un portachiavi: il token resta finché Alcove è aperto.</translation>
    </message>
</context>
<context>
    <name>ToolCard</name>
    <message>
        <source>running…</source>
        <translation>in corso…</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>nessun risultato</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ms</translation>
    </message>
    <message>
        <source>failed: {reason}</source>
        <translation>non riuscito: {reason}</translation>
    </message>
    <message>
        <source>Tool call {name}: {arguments}, {result}</source>
        <translation>Chiamata strumento {name}: {arguments}, {result}</translation>
    </message>
</context>
<context>
    <name>ToolsSection</name>
    <message>
        <source>What the model may use while it answers. All of them run on this computer.</source>
        <translation>Ciò che il modello può usare mentre risponde. Tutto gira su questo computer.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calcolatrice</translation>
    </message>
    <message>
        <source>Lets the model compute exactly instead of guessing.</source>
        <translation>Permette al modello di calcolare con esattezza invece di indovinare.</translation>
    </message>
</context>
<context>
    <name>TrashModel</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n giorno rimasto</numerusform>
            <numerusform>%n giorni rimasti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Nothing found.</source>
        <translation>Nessun risultato.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Il cestino è vuoto.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats for ever?</source>
        <translation>
            <numerusform>Eliminare %n chat per sempre?</numerusform>
            <numerusform>Eliminare %n chat per sempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>Elimina per sempre</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n chats in the trash for ever?</source>
        <translation>
            <numerusform>Eliminare per sempre la chat nel cestino?</numerusform>
            <numerusform>Eliminare per sempre tutte le %n chat nel cestino?</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Svuota il cestino</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. A daily backup may still hold them for a week.</source>
        <translation>Non si può annullare. Un backup giornaliero può contenerle ancora per una settimana.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Cestino</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Torna alla chat</translation>
    </message>
    <message>
        <source>Deleted chats stay here for 30 days. After that they are removed for good.</source>
        <translation>Le chat eliminate restano qui 30 giorni. Poi vengono rimosse per sempre.</translation>
    </message>
    <message>
        <source>Search the trash</source>
        <translation>Cerca nel cestino</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>Chat eliminate</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
</context>
<context>
    <name>TuningPresenter</name>
    <message>
        <source>It may become faster: Settings, Model measures what is best for this computer.</source>
        <translation>Può diventare più veloce: Impostazioni, Modello misura cosa è meglio per questo computer.</translation>
    </message>
</context>
<context>
    <name>UndoCard</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>Eliminata: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n chats deleted</source>
        <translation>
            <numerusform>%n chat eliminata</numerusform>
            <numerusform>%n chat eliminate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdatePresenter</name>
    <message>
        <source>Open page</source>
        <translation>Apri pagina</translation>
    </message>
</context>
<context>
    <name>UsagePanel</name>
    <message>
        <source>The arrow keys or the mouse go through the turns.</source>
        <translation>I tasti freccia o il mouse scorrono i turni.</translation>
    </message>
    <message>
        <source>Turn {number}: {speed} tok/s, {tokens} tokens in {seconds} s, first token {first} s, context {context}, {reused} of it reused</source>
        <translation>Turno {number}: {speed} tok/s, {tokens} token in {seconds} s, primo token {first} s, contesto {context}, {reused} riutilizzati</translation>
    </message>
    <message>
        <source>effort low</source>
        <translation>impegno basso</translation>
    </message>
    <message>
        <source>effort medium</source>
        <translation>impegno medio</translation>
    </message>
    <message>
        <source>effort high</source>
        <translation>impegno alto</translation>
    </message>
    <message>
        <source>Usage of this chat</source>
        <translation>Consumo di questa chat</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Token scritti</translation>
    </message>
    <message>
        <source>of them reasoning</source>
        <translation>di cui ragionamento</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>Velocità media</translation>
    </message>
    <message>
        <source>{speed} tok/s</source>
        <translation>{speed} tok/s</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Prompt reused</source>
        <translation>Prompt riutilizzato</translation>
    </message>
    <message>
        <source>Line: speed, up to {speed} tok/s. Bars: context, of {length} tokens.</source>
        <translation>Linea: velocità, fino a {speed} tok/s. Barre: contesto, di {length} token.</translation>
    </message>
    <message numerus="yes">
        <source>Speed and context over %n turns</source>
        <translation>
            <numerusform>Velocità e contesto in %n turno</numerusform>
            <numerusform>Velocità e contesto in %n turni</numerusform>
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
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Modifica e invia di nuovo</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Crea ramo</translation>
    </message>
    <message>
        <source>Branch into a new chat</source>
        <translation>Crea ramo in una nuova chat</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>Modifica il tuo messaggio</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
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
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
    <message>
        <source>In the downloads</source>
        <translation>Nei download</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>Scarica {name}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Scarica</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Choose the version</source>
        <translation>Scegli la versione</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrata</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Tieni questa</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basso</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modificata</translation>
    </message>
    <message>
        <source>{seconds} s · {reasoning} reasoning · {answer} answer tokens</source>
        <translation>{seconds} s · {reasoning} token di ragionamento · {answer} di risposta</translation>
    </message>
</context>
<context>
    <name>VersionSwitch</name>
    <message>
        <source>Previous version</source>
        <translation>Versione precedente</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versione successiva</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message numerus="yes">
        <source>%n chat(s) so far</source>
        <translation>
            <numerusform>%n chat finora</numerusform>
            <numerusform>%n chat finora</numerusform>
        </translation>
    </message>
    <message>
        <source>Export chats</source>
        <translation>Esporta chat</translation>
    </message>
    <message>
        <source>Exporting chats</source>
        <translation>Esportazione delle chat</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n sezione</numerusform>
            <numerusform>%n sezioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n riga</numerusform>
            <numerusform>%n righe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>New chat</source>
        <translation>Nuova chat</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nuova chat temporanea</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>privata incognito</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Cestino</translation>
    </message>
    <message>
        <source>deleted restore</source>
        <translation>eliminate ripristina</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostra o nascondi la barra laterale</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nuova cartella</translation>
    </message>
    <message>
        <source>Connections of this session</source>
        <translation>Connessioni di questa sessione</translation>
    </message>
    <message>
        <source>network privacy</source>
        <translation>rete privacy</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>Esporta tutte le chat…</translation>
    </message>
    <message>
        <source>save backup</source>
        <translation>salva backup</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Importa chat…</translation>
    </message>
    <message>
        <source>ChatGPT Open WebUI LM Studio Jan llama.cpp</source>
        <translation>ChatGPT Open WebUI LM Studio Jan llama.cpp</translation>
    </message>
    <message>
        <source>Import a folder of chats…</source>
        <translation>Importa una cartella di chat…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Ferma la risposta</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>Opzioni di questa chat</translation>
    </message>
    <message>
        <source>Effort: {effort}</source>
        <translation>Impegno: {effort}</translation>
    </message>
    <message>
        <source>Answer again at {effort}</source>
        <translation>Rispondi di nuovo con impegno {effort}</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Smetti di leggere ad alta voce</translation>
    </message>
    <message>
        <source>Read the last answer aloud</source>
        <translation>Leggi ad alta voce l&apos;ultima risposta</translation>
    </message>
    <message>
        <source>voice speak</source>
        <translation>voce parla</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Confronta versioni</translation>
    </message>
    <message>
        <source>answers side by side</source>
        <translation>risposte affiancate</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>Rinomina la chat</translation>
    </message>
    <message>
        <source>Duplicate the chat</source>
        <translation>Duplica la chat</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>Export the chat…</source>
        <translation>Esporta la chat…</translation>
    </message>
    <message>
        <source>save file</source>
        <translation>salva file</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Tieni questa chat</translation>
    </message>
    <message>
        <source>Usage of this chat</source>
        <translation>Consumo di questa chat</translation>
    </message>
    <message>
        <source>tokens speed chart</source>
        <translation>token velocità grafico</translation>
    </message>
    <message>
        <source>What fills the context</source>
        <translation>Cosa riempie il contesto</translation>
    </message>
    <message>
        <source>tokens map</source>
        <translation>token mappa</translation>
    </message>
    <message>
        <source>Delete the chat</source>
        <translation>Elimina la chat</translation>
    </message>
    <message>
        <source>remove trash</source>
        <translation>rimuovi cestino</translation>
    </message>
    <message>
        <source>Unpin the chat</source>
        <translation>Non fissare la chat</translation>
    </message>
    <message>
        <source>Pin the chat</source>
        <translation>Fissa la chat</translation>
    </message>
    <message>
        <source>Move to folder: {name}</source>
        <translation>Sposta nella cartella: {name}</translation>
    </message>
    <message>
        <source>Take out of its folder</source>
        <translation>Togli dalla cartella</translation>
    </message>
    <message>
        <source>Switch to {model}</source>
        <translation>Passa a {model}</translation>
    </message>
    <message>
        <source>Unload the model</source>
        <translation>Togli il modello dalla memoria</translation>
    </message>
    <message>
        <source>free memory</source>
        <translation>libera memoria</translation>
    </message>
    <message>
        <source>Load the model</source>
        <translation>Carica il modello</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: chiaro</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: scuro</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: come il sistema</translation>
    </message>
    <message>
        <source>Settings: general</source>
        <translation>Impostazioni: generale</translation>
    </message>
    <message>
        <source>Settings: appearance</source>
        <translation>Impostazioni: aspetto</translation>
    </message>
    <message>
        <source>Settings: model</source>
        <translation>Impostazioni: modello</translation>
    </message>
    <message>
        <source>Settings: answers</source>
        <translation>Impostazioni: risposte</translation>
    </message>
    <message>
        <source>Settings: tools</source>
        <translation>Impostazioni: strumenti</translation>
    </message>
    <message>
        <source>Settings: privacy and data</source>
        <translation>Impostazioni: privacy e dati</translation>
    </message>
    <message>
        <source>Settings: keyboard shortcuts</source>
        <translation>Impostazioni: scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Settings: about Alcove</source>
        <translation>Impostazioni: informazioni su Alcove</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basso</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Apri impostazioni</translation>
    </message>
    <message>
        <source>Not enough room on the disk</source>
        <translation>Spazio insufficiente sul disco</translation>
    </message>
    <message>
        <source>Make room, then go on; what is here is kept.</source>
        <translation>Fai spazio, poi continua; quanto già scaricato è conservato.</translation>
    </message>
    <message>
        <source>The file on the server is another one</source>
        <translation>Il file sul server è un altro</translation>
    </message>
    <message>
        <source>It isn&apos;t the version that Alcove knows, so it was not taken.</source>
        <translation>Non è la versione che Alcove conosce, quindi non è stato accettato.</translation>
    </message>
    <message>
        <source>The download was damaged</source>
        <translation>Il download era danneggiato</translation>
    </message>
    <message>
        <source>Its SHA-256 is not the right one. Which part is wrong can&apos;t be known, so it was removed and all of it must be fetched again.</source>
        <translation>Il suo SHA-256 è errato. Non si può sapere quale parte sia sbagliata, quindi è stato rimosso e va scaricato di nuovo per intero.</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Scarica di nuovo</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>Il file del modello è danneggiato</translation>
    </message>
    <message>
        <source>Its SHA-256 is not the right one. Which part is wrong can&apos;t be known, so all of it must be fetched again.</source>
        <translation>Il suo SHA-256 è errato. Non si può sapere quale parte sia sbagliata, quindi va scaricato di nuovo per intero.</translation>
    </message>
    <message>
        <source>A part of it went bad on this disk. Alcove looks for that part and fetches it alone.</source>
        <translation>Una sua parte si è danneggiata su questo disco. Alcove la cerca e scarica solo quella.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Riparalo</translation>
    </message>
    <message>
        <source>The file has a name that can&apos;t be used</source>
        <translation>Il file ha un nome inutilizzabile</translation>
    </message>
    <message>
        <source>It could do harm on this computer, so it was not taken.</source>
        <translation>Potrebbe fare danni su questo computer, quindi non è stato accettato.</translation>
    </message>
    <message>
        <source>Another program is writing this file</source>
        <translation>Un altro programma sta scrivendo questo file</translation>
    </message>
    <message>
        <source>Perhaps a second Alcove. Close it, then go on.</source>
        <translation>Forse un secondo Alcove. Chiudilo, poi continua.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be saved</source>
        <translation>Impossibile salvare l&apos;elenco dei download</translation>
    </message>
    <message>
        <source>They go on, but the next start won&apos;t know of them. Make room and let Alcove write to its data folder, then try again.</source>
        <translation>I download continuano, ma al prossimo avvio non saranno più noti. Fai spazio e permetti ad Alcove di scrivere nella sua cartella dei dati, poi riprova.</translation>
    </message>
    <message>
        <source>This is another kind of model</source>
        <translation>Questo è un altro tipo di modello</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached</source>
        <translation>{host} non è raggiungibile</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Il server</translation>
    </message>
    <message>
        <source>Check the network, or get the model another way: from a mirror (see the settings), from a model kit on a USB disk, or use a file that you have.</source>
        <translation>Controlla la rete o procurati il modello in altro modo: da un mirror (vedi le impostazioni), da un kit di modello su un disco USB, o usa un file che hai.</translation>
    </message>
    <message>
        <source>Alcove is made for gpt-oss alone and can&apos;t run this one.</source>
        <translation>Alcove è fatto solo per gpt-oss e non può eseguire questo.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>La connessione è caduta</translation>
    </message>
    <message>
        <source>What is here is kept. Go on when the network is back.</source>
        <translation>Quanto già scaricato è conservato. Continua quando torna la rete.</translation>
    </message>
    <message>
        <source>The network is switched off</source>
        <translation>La rete è disattivata</translation>
    </message>
    <message>
        <source>Alcove opens no connection until you switch it on in the settings.</source>
        <translation>Alcove non apre connessioni finché non la attivi nelle impostazioni.</translation>
    </message>
    <message>
        <source>The network asks for a log-in</source>
        <translation>La rete richiede l&apos;accesso</translation>
    </message>
    <message>
        <source>It answered with a web page. Log in with your browser, then go on.</source>
        <translation>Ha risposto con una pagina web. Accedi con il browser, poi continua.</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is</source>
        <translation>Il server non può dimostrare la sua identità</translation>
    </message>
    <message>
        <source>Nothing was sent. In a company, add its certificate file in the settings; else check this computer&apos;s clock.</source>
        <translation>Nulla è stato inviato. In un&apos;azienda aggiungi il suo file di certificati nelle impostazioni; altrimenti controlla l&apos;orologio del computer.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be used</source>
        <translation>Il proxy è inutilizzabile</translation>
    </message>
    <message>
        <source>Check its address in the settings; it looks like http://host:port.</source>
        <translation>Controlla il suo indirizzo nelle impostazioni; è del tipo http://host:port.</translation>
    </message>
    <message>
        <source>The certificate file can&apos;t be read</source>
        <translation>Impossibile leggere il file dei certificati</translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM form in the settings.</source>
        <translation>Scegli nelle impostazioni un file con certificati in formato PEM.</translation>
    </message>
    <message>
        <source>The mirror&apos;s address can&apos;t be used</source>
        <translation>L&apos;indirizzo del mirror è inutilizzabile</translation>
    </message>
    <message>
        <source>Check it in the settings; it looks like https://host.</source>
        <translation>Controllalo nelle impostazioni; è del tipo https://host.</translation>
    </message>
    <message>
        <source>The server refused the file</source>
        <translation>Il server ha rifiutato il file</translation>
    </message>
    <message>
        <source>It may want a valid token, or refuse this network. Try again later.</source>
        <translation>Forse vuole un token valido o rifiuta questa rete. Riprova più tardi.</translation>
    </message>
    <message>
        <source>The makers of this model ask for consent</source>
        <translation>Gli autori di questo modello chiedono il consenso</translation>
    </message>
    <message>
        <source>Accept their terms on the model&apos;s page on the Hub and enter your token, then go on.</source>
        <translation>Accetta le loro condizioni sulla pagina del modello nell&apos;Hub e inserisci il tuo token, poi continua.</translation>
    </message>
    <message>
        <source>Enter a token…</source>
        <translation>Inserisci un token…</translation>
    </message>
    <message>
        <source>The server doesn&apos;t have this file</source>
        <translation>Il server non ha questo file</translation>
    </message>
    <message>
        <source>It was moved or removed, or a mirror lacks it.</source>
        <translation>È stato spostato o rimosso, o un mirror non ce l&apos;ha.</translation>
    </message>
    <message>
        <source>The server asks to come back later</source>
        <translation>Il server chiede di tornare più tardi</translation>
    </message>
    <message>
        <source>Too much was asked of it. What is here is kept.</source>
        <translation>Ha ricevuto troppe richieste. Quanto già scaricato è conservato.</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>Il server ha un problema</translation>
    </message>
    <message>
        <source>What is here is kept. Try again later.</source>
        <translation>Quanto già scaricato è conservato. Riprova più tardi.</translation>
    </message>
    <message>
        <source>Restart engine</source>
        <translation>Riavvia il motore</translation>
    </message>
    <message>
        <source>Your text is kept.</source>
        <translation>Il tuo testo è conservato.</translation>
    </message>
    <message>
        <source>The engine stopped</source>
        <translation>Il motore si è fermato</translation>
    </message>
    <message>
        <source>Another program or the system ended it, perhaps because memory ran out.</source>
        <translation>Un altro programma o il sistema l&apos;ha terminato, forse per mancanza di memoria.</translation>
    </message>
    <message>
        <source>The engine doesn&apos;t answer</source>
        <translation>Il motore non risponde</translation>
    </message>
    <message>
        <source>It was ended. Your text is kept.</source>
        <translation>È stato terminato. Il tuo testo è conservato.</translation>
    </message>
    <message>
        <source>Something wrote to it after it was loaded.</source>
        <translation>Qualcosa vi ha scritto dopo il caricamento.</translation>
    </message>
    <message>
        <source>The model file was changed</source>
        <translation>Il file del modello è stato modificato</translation>
    </message>
    <message>
        <source>The engine made an error</source>
        <translation>Il motore ha commesso un errore</translation>
    </message>
    <message>
        <source>This answer could not be finished. Your text is kept.</source>
        <translation>Impossibile completare questa risposta. Il tuo testo è conservato.</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Avvia in modalità sicura</translation>
    </message>
    <message>
        <source>The safe mode avoids it and is a little slower.</source>
        <translation>La modalità sicura lo evita ed è un po&apos; più lenta.</translation>
    </message>
    <message>
        <source>The processor refused an instruction.</source>
        <translation>Il processore ha rifiutato un&apos;istruzione.</translation>
    </message>
    <message>
        <source>It made an error in its own memory.</source>
        <translation>Ha commesso un errore nella propria memoria.</translation>
    </message>
    <message>
        <source>The safe mode may avoid it and is a little slower.</source>
        <translation>La modalità sicura potrebbe evitarlo ed è un po&apos; più lenta.</translation>
    </message>
    <message>
        <source>It ended by itself.</source>
        <translation>È terminato da sé.</translation>
    </message>
    <message>
        <source>A check inside it failed.</source>
        <translation>Una verifica interna è fallita.</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Nessun modello caricato</translation>
    </message>
    <message>
        <source>Choose a model, then try again.</source>
        <translation>Scegli un modello, poi riprova.</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Scegli un modello…</translation>
    </message>
    <message>
        <source>The engine can&apos;t be started</source>
        <translation>Impossibile avviare il motore</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install it again; your chats stay.</source>
        <translation>Manca una parte del programma. Installalo di nuovo; le tue chat restano.</translation>
    </message>
    <message>
        <source>The engine belongs to another version</source>
        <translation>Il motore appartiene a un&apos;altra versione</translation>
    </message>
    <message>
        <source>The program was changed while it ran. Close Alcove and start it again.</source>
        <translation>Il programma è stato modificato mentre era in uso. Chiudi Alcove e riavvialo.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copia diagnostica</translation>
    </message>
    <message>
        <source>Alcove ended unexpectedly last time</source>
        <translation>L&apos;ultima volta Alcove si è chiuso in modo inatteso</translation>
    </message>
    <message>
        <source>A fault in the program ended it. Your chats are kept as they were written.</source>
        <translation>Lo ha chiuso un errore del programma. Le tue chat sono conservate come sono state scritte.</translation>
    </message>
    <message>
        <source>Memory ran out last time</source>
        <translation>L&apos;ultima volta è finita la memoria</translation>
    </message>
    <message>
        <source>The system ended Alcove. A smaller context or model takes less memory.</source>
        <translation>Il sistema ha chiuso Alcove. Un contesto o un modello più piccolo usa meno memoria.</translation>
    </message>
    <message>
        <source>Show the crash files</source>
        <translation>Mostra i file di crash</translation>
    </message>
    <message>
        <source>Last time: {title}</source>
        <translation>L&apos;ultima volta: {title}</translation>
    </message>
    <message>
        <source>{model} can&apos;t be loaded with a {context} context</source>
        <translation>Impossibile caricare {model} con un contesto di {context}</translation>
    </message>
    <message>
        <source>It needs {needed} GB and {free} GB are free.</source>
        <translation>Servono {needed} GB e {free} GB sono liberi.</translation>
    </message>
    <message>
        <source>It needs {needed} GB, more than the system lets it have.</source>
        <translation>Servono {needed} GB, più di quanto il sistema gli concede.</translation>
    </message>
    <message>
        <source>{program} uses {size} GB.</source>
        <translation>{program} usa {size} GB.</translation>
    </message>
    <message>
        <source>Load with {context}</source>
        <translation>Carica con {context}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Scegline un altro…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Controlla il file</translation>
    </message>
    <message>
        <source>The model file isn&apos;t there</source>
        <translation>Il file del modello non c&apos;è</translation>
    </message>
    <message>
        <source>It was moved, deleted or is on a disk that isn&apos;t connected.</source>
        <translation>È stato spostato, eliminato o è su un disco non collegato.</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>Questa è una cartella</translation>
    </message>
    <message>
        <source>Choose the .gguf file inside it.</source>
        <translation>Scegli il file .gguf al suo interno.</translation>
    </message>
    <message>
        <source>The model file can&apos;t be read</source>
        <translation>Impossibile leggere il file del modello</translation>
    </message>
    <message>
        <source>Check that you may read it and that its disk is connected.</source>
        <translation>Controlla di poterlo leggere e che il suo disco sia collegato.</translation>
    </message>
    <message>
        <source>This is not a model file</source>
        <translation>Questo non è un file di modello</translation>
    </message>
    <message>
        <source>Alcove opens gpt-oss models as GGUF files.</source>
        <translation>Alcove apre modelli gpt-oss come file GGUF.</translation>
    </message>
    <message>
        <source>The model file is cut off</source>
        <translation>Il file del modello è troncato</translation>
    </message>
    <message>
        <source>A part of it is missing. Download it again.</source>
        <translation>Ne manca una parte. Scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>Its header can&apos;t be read. Download it again.</source>
        <translation>La sua intestazione è illeggibile. Scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>The parts of the model don&apos;t belong together</source>
        <translation>Le parti del modello non corrispondono</translation>
    </message>
    <message>
        <source>Its parts belong in one folder, under their own names. Choose the first.</source>
        <translation>Le sue parti stanno in una cartella, con i loro nomi. Scegli la prima.</translation>
    </message>
    <message>
        <source>The engine can&apos;t make sense of it. A check tells whether it is whole.</source>
        <translation>Il motore non lo capisce. Un controllo dice se è integro.</translation>
    </message>
    <message>
        <source>The model&apos;s weights are damaged</source>
        <translation>I pesi del modello sono danneggiati</translation>
    </message>
    <message>
        <source>It computes values that are no numbers. A check tells whether it is whole.</source>
        <translation>Calcola valori che non sono numeri. Un controllo dice se è integro.</translation>
    </message>
    <message>
        <source>The model can&apos;t be loaded</source>
        <translation>Impossibile caricare il modello</translation>
    </message>
    <message>
        <source>The engine refused the file. The details say why.</source>
        <translation>Il motore ha rifiutato il file. I dettagli dicono perché.</translation>
    </message>
    <message>
        <source>Not enough memory for this model</source>
        <translation>Memoria insufficiente per questo modello</translation>
    </message>
    <message>
        <source>Close other programs or load it with a smaller context.</source>
        <translation>Chiudi altri programmi o caricalo con un contesto più piccolo.</translation>
    </message>
    <message>
        <source>Load with a smaller context</source>
        <translation>Carica con un contesto più piccolo</translation>
    </message>
    <message>
        <source>Not enough memory on the graphics card</source>
        <translation>Memoria insufficiente sulla scheda grafica</translation>
    </message>
    <message>
        <source>Fewer layers on it need less; the others are computed by the processor.</source>
        <translation>Meno strati su di essa richiedono meno; gli altri li calcola il processore.</translation>
    </message>
    <message>
        <source>Use fewer GPU layers</source>
        <translation>Usa meno strati sulla GPU</translation>
    </message>
    <message>
        <source>Load without the GPU</source>
        <translation>Carica senza GPU</translation>
    </message>
    <message>
        <source>The graphics card can&apos;t be used</source>
        <translation>La scheda grafica è inutilizzabile</translation>
    </message>
    <message>
        <source>Its driver is missing or too old. Without it the model runs more slowly.</source>
        <translation>Il suo driver manca o è troppo vecchio. Senza la scheda il modello è più lento.</translation>
    </message>
    <message>
        <source>The engine can&apos;t compute this model here</source>
        <translation>Il motore non può eseguire questo modello qui</translation>
    </message>
    <message>
        <source>Every way of computing it was tried, and all ended in a fault.</source>
        <translation>Sono stati provati tutti i modi di eseguirlo, tutti con un errore.</translation>
    </message>
    <message>
        <source>The model&apos;s disk went away</source>
        <translation>Il disco del modello non è più collegato</translation>
    </message>
    <message>
        <source>Its file was removed, changed or can&apos;t be read. Connect the disk again.</source>
        <translation>Il suo file è stato rimosso, modificato o è illeggibile. Ricollega il disco.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>The last model was not opened</source>
        <translation>L&apos;ultimo modello non è stato aperto</translation>
    </message>
    <message>
        <source>The program ended while it was being loaded. The Guide is open in its place.</source>
        <translation>Il programma si è chiuso durante il caricamento del modello. Al suo posto è aperto Guide.</translation>
    </message>
    <message>
        <source>Load with a small context</source>
        <translation>Carica con un contesto piccolo</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>È successo qualcosa di inatteso</translation>
    </message>
    <message>
        <source>What was written is kept. The details are in the log.</source>
        <translation>Ciò che è stato scritto è conservato. I dettagli sono nel registro.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Continue in safe mode</source>
        <translation>Continua in modalità sicura</translation>
    </message>
    <message>
        <source>The chats can&apos;t be opened. Make room, then try again.</source>
        <translation>Le chat non si possono aprire. Fai spazio, poi riprova.</translation>
    </message>
    <message>
        <source>Make room…</source>
        <translation>Fai spazio…</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nulla da inviare</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Scrivi prima un messaggio.</translation>
    </message>
    <message>
        <source>The message is too long</source>
        <translation>Il messaggio è troppo lungo</translation>
    </message>
    <message>
        <source>It is longer than any context of gpt-oss. It is kept; shorten it and send again.</source>
        <translation>È più lungo di qualsiasi contesto di gpt-oss. È conservato: accorcialo e invialo di nuovo.</translation>
    </message>
    <message>
        <source>The chat doesn&apos;t fit the context</source>
        <translation>La chat non sta nel contesto</translation>
    </message>
    <message>
        <source>Start a new chat, or raise the context length in the settings.</source>
        <translation>Inizia una nuova chat o aumenta la lunghezza del contesto nelle impostazioni.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuova chat</translation>
    </message>
    <message>
        <source>This doesn&apos;t fit the context</source>
        <translation>Questo non sta nel contesto</translation>
    </message>
    <message>
        <source>Nothing was sent. Make room, or load the model with a longer context.</source>
        <translation>Nulla è stato inviato. Fai spazio o carica il modello con un contesto più lungo.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>The context is full</source>
        <translation>Il contesto è pieno</translation>
    </message>
    <message>
        <source>The answer is kept up to here. Make room, then let the model go on.</source>
        <translation>La risposta è conservata fin qui. Fai spazio, poi lascia continuare il modello.</translation>
    </message>
    <message>
        <source>The answer reached its length limit</source>
        <translation>La risposta ha raggiunto il limite di lunghezza</translation>
    </message>
    <message>
        <source>It is kept up to here.</source>
        <translation>È conservata fin qui.</translation>
    </message>
    <message>
        <source>The model went round in circles</source>
        <translation>Il modello girava a vuoto</translation>
    </message>
    <message>
        <source>It repeated itself and was stopped. What it wrote is kept.</source>
        <translation>Si ripeteva ed è stato fermato. Ciò che ha scritto è conservato.</translation>
    </message>
    <message>
        <source>The model gave no answer</source>
        <translation>Il modello non ha dato risposta</translation>
    </message>
    <message>
        <source>It ended after its reasoning.</source>
        <translation>Si è fermato dopo il ragionamento.</translation>
    </message>
    <message>
        <source>No summary was written</source>
        <translation>Nessun riassunto è stato scritto</translation>
    </message>
    <message>
        <source>The older turns are as they were. Leave some of them out instead.</source>
        <translation>I turni precedenti sono invariati. In alternativa, omettine alcuni.</translation>
    </message>
    <message>
        <source>This answer was interrupted</source>
        <translation>Questa risposta è stata interrotta</translation>
    </message>
    <message>
        <source>The program ended while it was being written. It is kept up to here.</source>
        <translation>Il programma si è chiuso mentre veniva scritta. È conservata fin qui.</translation>
    </message>
    <message>
        <source>Too many tool calls</source>
        <translation>Troppe chiamate a strumenti</translation>
    </message>
    <message>
        <source>The model called tools again and again without an answer.</source>
        <translation>Il modello ha chiamato strumenti più e più volte senza rispondere.</translation>
    </message>
    <message>
        <source>The tool&apos;s result is too large</source>
        <translation>Il risultato dello strumento è troppo grande</translation>
    </message>
    <message>
        <source>It would fill the context and was not given to the model yet.</source>
        <translation>Riempirebbe il contesto e non è stato ancora dato al modello.</translation>
    </message>
    <message>
        <source>Use its beginning</source>
        <translation>Usa il suo inizio</translation>
    </message>
    <message>
        <source>Use all of it</source>
        <translation>Usalo tutto</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written</source>
        <translation>Impossibile scrivere nella cartella dei dati</translation>
    </message>
    <message>
        <source>Nothing new can be kept. Give Alcove the right to write there and start it again.</source>
        <translation>Non si può salvare nulla di nuovo. Dai ad Alcove il permesso di scrivere lì e riavvialo.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Il disco è pieno</translation>
    </message>
    <message>
        <source>What is on the screen is not stored yet. Make room, then go on.</source>
        <translation>Ciò che è sullo schermo non è ancora salvato. Fai spazio, poi continua.</translation>
    </message>
    <message>
        <source>The chat database was damaged</source>
        <translation>L&apos;archivio delle chat era danneggiato</translation>
    </message>
    <message>
        <source>It was set aside and the newest backup was opened.</source>
        <translation>È stato messo da parte e il backup più recente è stato aperto.</translation>
    </message>
    <message>
        <source>The chat database is damaged</source>
        <translation>L&apos;archivio delle chat è danneggiato</translation>
    </message>
    <message>
        <source>A part of it can&apos;t be read or changed. A backup can be put in its place in Settings, Privacy and data.</source>
        <translation>Una parte non si può né leggere né modificare. In Impostazioni, Privacy e dati si può mettere un backup al suo posto.</translation>
    </message>
    <message>
        <source>These chats belong to a newer Alcove</source>
        <translation>Queste chat appartengono a un Alcove più recente</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the newer version.</source>
        <translation>Nulla è cambiato. Avvia la versione più recente.</translation>
    </message>
    <message>
        <source>The chat database is in use</source>
        <translation>L&apos;archivio delle chat è in uso</translation>
    </message>
    <message>
        <source>Another program holds it. Close it and try again.</source>
        <translation>Un altro programma lo tiene. Chiudilo e riprova.</translation>
    </message>
    <message>
        <source>The chat database reports an error</source>
        <translation>L&apos;archivio delle chat segnala un errore</translation>
    </message>
    <message>
        <source>The last change may not be stored. The details say why.</source>
        <translation>L&apos;ultima modifica potrebbe non essere salvata. I dettagli dicono perché.</translation>
    </message>
    <message>
        <source>The chats are not open</source>
        <translation>Le chat non sono aperte</translation>
    </message>
    <message>
        <source>Nothing can be stored until they are.</source>
        <translation>Finché non lo sono, nulla si può salvare.</translation>
    </message>
    <message>
        <source>This chat isn&apos;t there any more</source>
        <translation>Questa chat non c&apos;è più</translation>
    </message>
    <message>
        <source>It was removed for good.</source>
        <translation>È stata eliminata per sempre.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved</source>
        <translation>Impossibile salvare le impostazioni</translation>
    </message>
    <message>
        <source>They hold until Alcove is closed. Check the disk and its permissions.</source>
        <translation>Valgono finché Alcove è aperto. Controlla il disco e i suoi permessi.</translation>
    </message>
    <message>
        <source>The file isn&apos;t there</source>
        <translation>Il file non c&apos;è</translation>
    </message>
    <message>
        <source>It was moved or deleted. Nothing was imported.</source>
        <translation>È stato spostato o eliminato. Nulla è stato importato.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>Impossibile scrivere il file</translation>
    </message>
    <message>
        <source>Choose another folder or check the disk.</source>
        <translation>Scegli un&apos;altra cartella o controlla il disco.</translation>
    </message>
    <message>
        <source>The settings file was damaged</source>
        <translation>Il file delle impostazioni era danneggiato</translation>
    </message>
    <message>
        <source>It was set aside; what could be read was kept.</source>
        <translation>È stato messo da parte; ciò che era leggibile è conservato.</translation>
    </message>
    <message>
        <source>This backup can&apos;t be used</source>
        <translation>Questo backup è inutilizzabile</translation>
    </message>
    <message>
        <source>It is damaged or no backup of Alcove. Your chats were not changed.</source>
        <translation>È danneggiato o non è un backup di Alcove. Le tue chat non sono cambiate.</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>Una risposta è in corso</translation>
    </message>
    <message>
        <source>Wait for its end or stop it, then try again.</source>
        <translation>Aspetta che finisca o fermala, poi riprova.</translation>
    </message>
    <message>
        <source>This is no settings file of Alcove</source>
        <translation>Questo non è un file di impostazioni di Alcove</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file that Alcove has exported.</source>
        <translation>Nulla è cambiato. Scegli un file esportato da Alcove.</translation>
    </message>
    <message>
        <source>A value in the settings file isn&apos;t allowed</source>
        <translation>Un valore nel file di impostazioni non è ammesso</translation>
    </message>
    <message>
        <source>Nothing was changed. It is {detail}</source>
        <translation>Nulla è cambiato. È {detail}</translation>
    </message>
    <message>
        <source>The chats are locked</source>
        <translation>Le chat sono bloccate</translation>
    </message>
    <message>
        <source>Enter the passphrase to open them.</source>
        <translation>Inserisci la passphrase per aprirle.</translation>
    </message>
    <message>
        <source>This is not the passphrase</source>
        <translation>Questa non è la passphrase</translation>
    </message>
    <message>
        <source>Nothing was changed. Mind capital letters and the keyboard&apos;s language.</source>
        <translation>Nulla è cambiato. Attenzione alle maiuscole e alla lingua della tastiera.</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>La passphrase è troppo corta</translation>
    </message>
    <message>
        <source>Nothing was changed. Use at least eight characters.</source>
        <translation>Nulla è cambiato. Usa almeno otto caratteri.</translation>
    </message>
    <message>
        <source>There is too little memory to try a passphrase</source>
        <translation>C&apos;è troppo poca memoria per provare una passphrase</translation>
    </message>
    <message>
        <source>It takes 256 MB. Close another program and try again.</source>
        <translation>Servono 256 MB. Chiudi un altro programma e riprova.</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>Il file della chiave è danneggiato</translation>
    </message>
    <message>
        <source>Put lock.json of a copy of your data back into the folder chats.</source>
        <translation>Rimetti lock.json da una copia dei tuoi dati nella cartella chats.</translation>
    </message>
    <message>
        <source>This backup has another key</source>
        <translation>Questo backup ha un&apos;altra chiave</translation>
    </message>
    <message>
        <source>It was made under another lock. Put the lock.json of its computer beside it.</source>
        <translation>È stato fatto con un altro blocco. Mettigli accanto il lock.json del suo computer.</translation>
    </message>
    <message>
        <source>Images can&apos;t be read</source>
        <translation>Impossibile leggere le immagini</translation>
    </message>
    <message>
        <source>gpt-oss reads text only. Copy the text out of the picture and paste it.</source>
        <translation>gpt-oss legge solo testo. Copia il testo dall&apos;immagine e incollalo.</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>Questo non è testo</translation>
    </message>
    <message>
        <source>gpt-oss reads text only: txt, md, code, csv, json, html, pdf and docx.</source>
        <translation>gpt-oss legge solo testo: txt, md, codice, csv, json, html, pdf e docx.</translation>
    </message>
    <message>
        <source>This format can&apos;t be read</source>
        <translation>Questo formato non è leggibile</translation>
    </message>
    <message>
        <source>Save it as PDF, docx or, for a table, as CSV and add that.</source>
        <translation>Salvalo come PDF, docx o, per una tabella, come CSV e aggiungi quello.</translation>
    </message>
    <message>
        <source>Add the files inside it that the model shall read.</source>
        <translation>Aggiungi i file al suo interno che il modello deve leggere.</translation>
    </message>
    <message>
        <source>There is no text in it</source>
        <translation>Non contiene testo</translation>
    </message>
    <message>
        <source>It may be a scan: pictures of pages. Its text must be recognised first.</source>
        <translation>Può essere una scansione: immagini di pagine. Prima va riconosciuto il suo testo.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Il file è vuoto</translation>
    </message>
    <message>
        <source>There is nothing to give to the model.</source>
        <translation>Non c&apos;è nulla da dare al modello.</translation>
    </message>
    <message>
        <source>The file has a password</source>
        <translation>Il file ha una password</translation>
    </message>
    <message>
        <source>Save a copy without the password and add that.</source>
        <translation>Salva una copia senza password e aggiungi quella.</translation>
    </message>
    <message>
        <source>Add the part that matters.</source>
        <translation>Aggiungi la parte che conta.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Il file è troppo grande</translation>
    </message>
    <message>
        <source>Files of up to {limit} are read.</source>
        <translation>Si leggono file fino a {limit}.</translation>
    </message>
    <message>
        <source>The document has too many pages</source>
        <translation>Il documento ha troppe pagine</translation>
    </message>
    <message>
        <source>Up to {limit} pages are read.</source>
        <translation>Si leggono fino a {limit} pagine.</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Il testo è troppo lungo</translation>
    </message>
    <message>
        <source>Up to {limit} characters are read.</source>
        <translation>Si leggono fino a {limit} caratteri.</translation>
    </message>
    <message>
        <source>Reading the file took too long</source>
        <translation>La lettura del file è durata troppo</translation>
    </message>
    <message>
        <source>It was ended after {limit} seconds.</source>
        <translation>È stata interrotta dopo {limit} secondi.</translation>
    </message>
    <message>
        <source>Reading the file took too much memory</source>
        <translation>La lettura del file ha richiesto troppa memoria</translation>
    </message>
    <message>
        <source>It was ended at {limit}.</source>
        <translation>È stata interrotta a {limit}.</translation>
    </message>
    <message>
        <source>A message takes up to {count} files; the others were not added.</source>
        <translation>Un messaggio accetta fino a {count} file; gli altri non sono stati aggiunti.</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>Il file non è stato aperto</translation>
    </message>
    <message>
        <source>It unpacks to far more than it holds, as harmful files do.</source>
        <translation>Decompresso diventa molto più grande, come fanno i file dannosi.</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>Troppi file</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its disk isn&apos;t connected.</source>
        <translation>È stato spostato o eliminato, o il suo disco non è collegato.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Impossibile leggere il file</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Il file è danneggiato</translation>
    </message>
    <message>
        <source>Open it in its own program, save it again and add that.</source>
        <translation>Aprilo nel suo programma, salvalo di nuovo e aggiungi quello.</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Il file non è stato letto</translation>
    </message>
    <message>
        <source>The process that reads files ended on it. Nothing else was touched.</source>
        <translation>Il processo che legge i file si è chiuso su di esso. Nient&apos;altro è stato toccato.</translation>
    </message>
    <message>
        <source>A part of the model is missing</source>
        <translation>Manca una parte del modello</translation>
    </message>
    <message>
        <source>Put it beside the others: {files}</source>
        <translation>Mettila accanto alle altre: {files}</translation>
    </message>
    <message>
        <source>Only Ollama can run this file</source>
        <translation>Solo Ollama può eseguire questo file</translation>
    </message>
    <message>
        <source>Ollama converts gpt-oss in a way of its own. Get gpt-oss from the catalogue.</source>
        <translation>Ollama converte gpt-oss a modo suo. Prendi gpt-oss dal catalogo.</translation>
    </message>
    <message>
        <source>The model file contradicts itself</source>
        <translation>Il file del modello si contraddice</translation>
    </message>
    <message>
        <source>Its numbers don&apos;t fit each other. Download it again.</source>
        <translation>I suoi numeri non concordano. Scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>The file&apos;s number format isn&apos;t known</source>
        <translation>Il formato dei numeri del file non è noto</translation>
    </message>
    <message>
        <source>Choose a file with another quantisation, best the original MXFP4.</source>
        <translation>Scegli un file con un&apos;altra quantizzazione, meglio se l&apos;originale MXFP4.</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>C&apos;è già un file con questo nome</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder: {file}</source>
        <translation>Nulla è cambiato. Scegli un&apos;altra cartella: {file}</translation>
    </message>
    <message>
        <source>Not enough room on that disk</source>
        <translation>Spazio insufficiente su quel disco</translation>
    </message>
    <message>
        <source>Nothing was changed. {file}</source>
        <translation>Nulla è cambiato. {file}</translation>
    </message>
    <message>
        <source>The copy differs from the original</source>
        <translation>La copia differisce dall&apos;originale</translation>
    </message>
    <message>
        <source>That disk can&apos;t be trusted; the copy was removed, the original is untouched.</source>
        <translation>Quel disco non è affidabile; la copia è stata rimossa, l&apos;originale è intatto.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read to its end</source>
        <translation>Impossibile leggere il file fino alla fine</translation>
    </message>
    <message>
        <source>Its disk was pulled out or is failing. What was copied is kept: go on later.</source>
        <translation>Il suo disco è stato estratto o è guasto. Quanto già copiato è conservato: continua più tardi.</translation>
    </message>
    <message>
        <source>That disk can&apos;t be written</source>
        <translation>Impossibile scrivere su quel disco</translation>
    </message>
    <message>
        <source>It is full, locked or was pulled out. What was copied is kept: go on later.</source>
        <translation>È pieno, bloccato o è stato estratto. Quanto già copiato è conservato: continua più tardi.</translation>
    </message>
    <message>
        <source>Its SHA-256 isn&apos;t the one it must have. Remove it and fetch it again.</source>
        <translation>Il suo SHA-256 non è quello atteso. Rimuovilo e scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>This disk has no trash</source>
        <translation>Questo disco non ha un cestino</translation>
    </message>
    <message>
        <source>The file can only be deleted for good.</source>
        <translation>Il file si può solo eliminare per sempre.</translation>
    </message>
    <message>
        <source>The file could not be deleted</source>
        <translation>Impossibile eliminare il file</translation>
    </message>
    <message>
        <source>Its disk can&apos;t be written, or another program holds it.</source>
        <translation>Il suo disco è protetto da scrittura o un altro programma lo tiene.</translation>
    </message>
    <message>
        <source>The original could not be removed</source>
        <translation>Impossibile rimuovere l&apos;originale</translation>
    </message>
    <message>
        <source>The copy is complete and checked; the file now lies in both places.</source>
        <translation>La copia è completa e controllata; ora il file è in entrambi i luoghi.</translation>
    </message>
    <message>
        <source>There is no model kit in this folder</source>
        <translation>Non c&apos;è un kit di modello in questa cartella</translation>
    </message>
    <message>
        <source>Choose the disk or the folder that holds alcove-model-kit.json.</source>
        <translation>Scegli il disco o la cartella con alcove-model-kit.json.</translation>
    </message>
    <message>
        <source>The list of this kit is damaged</source>
        <translation>L&apos;elenco di questo kit è danneggiato</translation>
    </message>
    <message>
        <source>Make the kit again on the other computer.</source>
        <translation>Rifai il kit sull&apos;altro computer.</translation>
    </message>
    <message>
        <source>The kit is damaged</source>
        <translation>Il kit è danneggiato</translation>
    </message>
    <message>
        <source>These parts are bad: {file}. All others are here already; mend the kit, go on.</source>
        <translation>Queste parti sono danneggiate: {file}. Tutte le altre sono già qui; ripara il kit, poi continua.</translation>
    </message>
    <message>
        <source>This address can&apos;t be asked</source>
        <translation>Questo indirizzo non può essere interrogato</translation>
    </message>
    <message>
        <source>Check it: it begins with https:// and holds no password.</source>
        <translation>Controllalo: inizia con https:// e non contiene password.</translation>
    </message>
    <message>
        <source>The address couldn&apos;t be reached</source>
        <translation>L&apos;indirizzo non è raggiungibile</translation>
    </message>
    <message>
        <source>Check the network and the address, then look again.</source>
        <translation>Controlla la rete e l&apos;indirizzo, poi cerca di nuovo.</translation>
    </message>
    <message>
        <source>Nothing is at this address</source>
        <translation>A questo indirizzo non c&apos;è nulla</translation>
    </message>
    <message>
        <source>Check it, or ask whoever gave it to you.</source>
        <translation>Controllalo o chiedi a chi te l&apos;ha dato.</translation>
    </message>
    <message>
        <source>The server refused to answer</source>
        <translation>Il server ha rifiutato di rispondere</translation>
    </message>
    <message>
        <source>It may be busy or want a log-in. Look again later.</source>
        <translation>Forse è occupato o vuole un accesso. Cerca di nuovo più tardi.</translation>
    </message>
    <message>
        <source>A web page answers, not a list of releases</source>
        <translation>Risponde una pagina web, non un elenco di versioni</translation>
    </message>
    <message>
        <source>Programs ask another address, such as https://api.github.com/repos/…</source>
        <translation>I programmi interrogano un altro indirizzo, come https://api.github.com/repos/…</translation>
    </message>
    <message>
        <source>The answer is no list of releases</source>
        <translation>La risposta non è un elenco di versioni</translation>
    </message>
    <message>
        <source>Check the address: it must answer as GitHub, GitLab and Forgejo do.</source>
        <translation>Controlla l&apos;indirizzo: deve rispondere come GitHub, GitLab e Forgejo.</translation>
    </message>
    <message>
        <source>No finished version is listed there</source>
        <translation>Lì non c&apos;è nessuna versione finita</translation>
    </message>
    <message>
        <source>Alcove tells only of finished ones. Check the address or look again later.</source>
        <translation>Alcove avvisa solo di quelle finite. Controlla l&apos;indirizzo o cerca di nuovo più tardi.</translation>
    </message>
    <message>
        <source>This is no backup file of Alcove</source>
        <translation>Questo non è un file di backup di Alcove</translation>
    </message>
    <message>
        <source>Your chats were not changed. Choose a file that “Save a backup as…” has made.</source>
        <translation>Le tue chat non sono cambiate. Scegli un file creato con “Salva un backup come…”.</translation>
    </message>
    <message>
        <source>This backup file is damaged</source>
        <translation>Questo file di backup è danneggiato</translation>
    </message>
    <message>
        <source>Your chats were not changed. Copy it here once more, or use another one.</source>
        <translation>Le tue chat non sono cambiate. Copialo qui di nuovo o usane un altro.</translation>
    </message>
    <message>
        <source>A newer Alcove made this backup</source>
        <translation>Questo backup è di un Alcove più recente</translation>
    </message>
    <message>
        <source>Your chats were not changed. Install the newest Alcove, then restore it.</source>
        <translation>Le tue chat non sono cambiate. Installa l&apos;Alcove più recente, poi ripristina il backup.</translation>
    </message>
    <message>
        <source>The backup file can&apos;t be read</source>
        <translation>Impossibile leggere il file di backup</translation>
    </message>
    <message>
        <source>Your chats were not changed. Check the disk that it is on, then try again.</source>
        <translation>Le tue chat non sono cambiate. Controlla il disco su cui si trova, poi riprova.</translation>
    </message>
    <message>
        <source>The disk with your chats is full</source>
        <translation>Il disco con le tue chat è pieno</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room on it, then try again.</source>
        <translation>Nulla è cambiato. Fai spazio sul disco, poi riprova.</translation>
    </message>
    <message>
        <source>There is no room for the backup there</source>
        <translation>Lì non c&apos;è spazio per il backup</translation>
    </message>
    <message>
        <source>It was not saved. Make room on that disk, or save it elsewhere.</source>
        <translation>Non è stato salvato. Fai spazio su quel disco o salvalo altrove.</translation>
    </message>
    <message>
        <source>The backup was not saved</source>
        <translation>Il backup non è stato salvato</translation>
    </message>
    <message>
        <source>The lock was changed meanwhile. Save it again.</source>
        <translation>Nel frattempo il blocco è cambiato. Salva di nuovo il backup.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Pagina web</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento Word</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Testo incollato</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omesso</translation>
    </message>
    <message>
        <source>page {which} of {count}</source>
        <translation>pagina {which} di {count}</translation>
    </message>
    <message>
        <source>pages {which} of {count}</source>
        <translation>pagine {which} di {count}</translation>
    </message>
    <message>
        <source>section {which} of {count}</source>
        <translation>sezione {which} di {count}</translation>
    </message>
    <message>
        <source>sections {which} of {count}</source>
        <translation>sezioni {which} di {count}</translation>
    </message>
    <message>
        <source>line {which} of {count}</source>
        <translation>riga {which} di {count}</translation>
    </message>
    <message>
        <source>lines {which} of {count}</source>
        <translation>righe {which} di {count}</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} token</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Pagina {number}</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Lines {first} to {last}</source>
        <translation>Righe da {first} a {last}</translation>
    </message>
</context>
<context>
    <name>safe mode</name>
    <message>
        <source>without the graphics card</source>
        <translation>senza la scheda grafica</translation>
    </message>
    <message>
        <source>without repacked weights</source>
        <translation>senza pesi riordinati</translation>
    </message>
    <message>
        <source>with the processor variant {name}</source>
        <translation>con la variante del processore {name}</translation>
    </message>
    <message>
        <source>The engine faulted with this model, so it is loaded more safely: {how}. Once the cause may be gone, after an update of the drivers for instance, try everything again.</source>
        <translation>Il motore si è bloccato con questo modello, che quindi viene caricato con più cautela: {how}. Quando la causa può essere scomparsa, ad esempio dopo un aggiornamento dei driver, riprova tutto.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>from the next answer on</source>
        <translation>dalla prossima risposta</translation>
    </message>
    <message>
        <source>at the next load</source>
        <translation>al prossimo caricamento</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>al prossimo avvio</translation>
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
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} GB</translation>
    </message>
    <message>
        <source>Far from 1, gpt-oss repeats itself or loses its thread. OpenAI recommends 1.</source>
        <translation>Lontano da 1 gpt-oss si ripete o perde il filo. OpenAI consiglia 1.</translation>
    </message>
    <message>
        <source>So low a value makes gpt-oss repeat itself. OpenAI recommends 1.</source>
        <translation>Un valore così basso fa ripetere gpt-oss. OpenAI consiglia 1.</translation>
    </message>
    <message>
        <source>OpenAI recommends no top-k for gpt-oss: it cuts away good words.</source>
        <translation>OpenAI sconsiglia top-k per gpt-oss: scarta parole valide.</translation>
    </message>
    <message>
        <source>So high a value cuts away good words.</source>
        <translation>Un valore così alto scarta parole valide.</translation>
    </message>
    <message>
        <source>A penalty garbles code and the marks that gpt-oss writes between its messages.</source>
        <translation>Una penalità rovina il codice e i segni che gpt-oss scrive tra i suoi messaggi.</translation>
    </message>
    <message>
        <source>gpt-oss gets slower with a smaller precision, and less exact in long chats.</source>
        <translation>Con meno precisione gpt-oss è più lento, e meno esatto nelle chat lunghe.</translation>
    </message>
    <message>
        <source>Reasoning counts too: answers will often be cut off.</source>
        <translation>Conta anche il ragionamento: le risposte saranno spesso troncate.</translation>
    </message>
    <message>
        <source>So little reasoning makes answers to hard questions worse.</source>
        <translation>Così poco ragionamento peggiora le risposte a domande difficili.</translation>
    </message>
    <message>
        <source>It must begin with https:// (http:// on this computer only) and hold no password.</source>
        <translation>Deve iniziare con https:// (http:// solo su questo computer) e non contenere password.</translation>
    </message>
    <message>
        <source>Give an address below. Until then nothing is asked.</source>
        <translation>Indica un indirizzo qui sotto. Fino ad allora non si chiede nulla.</translation>
    </message>
    <message>
        <source>Long answers and files won&apos;t fit into so short a context.</source>
        <translation>Risposte e file lunghi non stanno in un contesto così corto.</translation>
    </message>
    <message>
        <source>This needs more memory than is free: the computer may slow down or the load may fail.</source>
        <translation>Richiede più memoria di quella libera: il computer può rallentare o il caricamento fallire.</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message>
        <source>(built in)</source>
        <translation>(integrato)</translation>
    </message>
    <message>
        <source>(fine-tune)</source>
        <translation>(fine-tune)</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>{count} mld</translation>
    </message>
    <message>
        <source>{count} M</source>
        <translation>{count} mln</translation>
    </message>
    <message>
        <source>{all} parameters, {active} active</source>
        <translation>{all} di parametri, {active} attivi</translation>
    </message>
    <message>
        <source>{count}k context</source>
        <translation>contesto {count}k</translation>
    </message>
    <message>
        <source>with the app</source>
        <translation>con l&apos;app</translation>
    </message>
    <message>
        <source>Alcove&apos;s downloads</source>
        <translation>Download di Alcove</translation>
    </message>
    <message>
        <source>{program} folder</source>
        <translation>Cartella di {program}</translation>
    </message>
    <message>
        <source>being copied</source>
        <translation>copia in corso</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>assente</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>inutilizzabile</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danneggiato</translation>
    </message>
    <message>
        <source>sha256 known</source>
        <translation>sha256 noto</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non controllato</translation>
    </message>
    <message>
        <source>{size} so far. It can be used once it stops growing.</source>
        <translation>{size} finora. Si potrà usare quando smette di crescere.</translation>
    </message>
    <message>
        <source>It isn&apos;t in {folder} any more. It comes back here when its disk does.</source>
        <translation>Non è più in {folder}. Torna qui quando torna il suo disco.</translation>
    </message>
    <message>
        <source>Tiny; knows a little about Alcove and can be wrong.</source>
        <translation>Minuscolo; sa qualcosa di Alcove e può sbagliare.</translation>
    </message>
    <message>
        <source>in {count} files</source>
        <translation>in {count} file</translation>
    </message>
    <message>
        <source>Computing the SHA-256</source>
        <translation>Calcolo dello SHA-256</translation>
    </message>
    <message>
        <source>Moving, checked byte by byte</source>
        <translation>Spostamento, controllato byte per byte</translation>
    </message>
    <message>
        <source>Copying to the disk and reading it back</source>
        <translation>Copia sul disco e rilettura</translation>
    </message>
    <message>
        <source>Copying {name} from the disk, checked part by part</source>
        <translation>Copia di {name} dal disco, controllata parte per parte</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Rimozione</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} al secondo</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>ancora {count} s circa</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>ancora {count} min circa</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>New chat</source>
        <translation>Nuova chat</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nuova chat temporanea</translation>
    </message>
    <message>
        <source>Answer again at High</source>
        <translation>Rispondi di nuovo, impegno alto</translation>
    </message>
    <message>
        <source>Choose all chats in the sidebar</source>
        <translation>Seleziona tutte le chat nella barra laterale</translation>
    </message>
    <message>
        <source>Search chats and commands</source>
        <translation>Cerca chat e comandi</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>Vai al campo del messaggio</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Aggiungi file</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostra o nascondi la barra laterale</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Cerca in questa chat</translation>
    </message>
    <message>
        <source>Larger messages</source>
        <translation>Messaggi più grandi</translation>
    </message>
    <message>
        <source>Smaller messages</source>
        <translation>Messaggi più piccoli</translation>
    </message>
    <message>
        <source>Messages at their usual size</source>
        <translation>Messaggi a dimensione normale</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>Rinomina la chat</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Apri le impostazioni</translation>
    </message>
    <message>
        <source>Open the help</source>
        <translation>Apri l&apos;aiuto</translation>
    </message>
    <message>
        <source>Lock Alcove</source>
        <translation>Blocca Alcove</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Invia il messaggio</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>Nuova riga nel messaggio</translation>
    </message>
    <message>
        <source>Back to the chat, or stop the answer</source>
        <translation>Torna alla chat o ferma la risposta</translation>
    </message>
    <message>
        <source>Delete the chat that is chosen in the sidebar</source>
        <translation>Elimina la chat selezionata nella barra laterale</translation>
    </message>
</context>
<context>
    <name>traffic</name>
    <message>
        <source>not reached yet</source>
        <translation>non ancora raggiunto</translation>
    </message>
    <message>
        <source>not reached, nothing sent</source>
        <translation>non raggiunto, nulla inviato</translation>
    </message>
    <message>
        <source>{in} in, {out} out</source>
        <translation>{in} ricevuti, {out} inviati</translation>
    </message>
    <message>
        <source>{in} in, {out} out, open</source>
        <translation>{in} ricevuti, {out} inviati, aperta</translation>
    </message>
</context>
<context>
    <name>tuned</name>
    <message>
        <source>Writes {answer} and reads {prompt} tokens a second ({gain}).</source>
        <translation>Scrive {answer} e legge {prompt} token al secondo ({gain}).</translation>
    </message>
    <message>
        <source>Measured on {date}.</source>
        <translation>Misurato il {date}.</translation>
    </message>
    <message>
        <source>Automatic was best already</source>
        <translation>Automatico era già il migliore</translation>
    </message>
    <message>
        <source>{percent} faster than before</source>
        <translation>{percent} più veloce di prima</translation>
    </message>
    <message>
        <source>threads: {count}</source>
        <translation>thread: {count}</translation>
    </message>
    <message>
        <source>batch of {count}</source>
        <translation>batch di {count}</translation>
    </message>
    <message>
        <source>repacked weights</source>
        <translation>pesi riordinati</translation>
    </message>
    <message>
        <source>with flash attention</source>
        <translation>con flash attention</translation>
    </message>
    <message>
        <source>without flash attention</source>
        <translation>senza flash attention</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>Looking…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>Nothing is asked: no address is given.</source>
        <translation>Non si chiede nulla: nessun indirizzo è indicato.</translation>
    </message>
    <message>
        <source>Nothing is asked: the address can&apos;t be used.</source>
        <translation>Non si chiede nulla: l&apos;indirizzo è inutilizzabile.</translation>
    </message>
    <message>
        <source>Nothing is asked: the network is switched off under Privacy and data.</source>
        <translation>Non si chiede nulla: la rete è disattivata in Privacy e dati.</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>Non ancora cercato.</translation>
    </message>
    <message>
        <source>Alcove {version} is available.</source>
        <translation>Alcove {version} è disponibile.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Questa è la versione più recente.</translation>
    </message>
    <message>
        <source>Looked today at {time}.</source>
        <translation>Cercato oggi alle {time}.</translation>
    </message>
    <message>
        <source>Looked on {date} at {time}.</source>
        <translation>Cercato il {date} alle {time}.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This computer: {size} GB memory</source>
        <translation>Questo computer: {size} GB di memoria</translation>
    </message>
    <message>
        <source>{free} GB free</source>
        <translation>{free} GB liberi</translation>
    </message>
    <message>
        <source>Needs {needed} GB, {total} GB here</source>
        <translation>Servono {needed} GB, {total} GB qui</translation>
    </message>
    <message>
        <source>Fits: all on the graphics card</source>
        <translation>Ci sta: tutto sulla scheda grafica</translation>
    </message>
    <message>
        <source>Fits: graphics card and memory</source>
        <translation>Ci sta: scheda grafica e memoria</translation>
    </message>
    <message>
        <source>Fits in memory</source>
        <translation>Ci sta in memoria</translation>
    </message>
    <message>
        <source>Fits tightly</source>
        <translation>Ci sta appena</translation>
    </message>
    <message>
        <source>Corrected by what the last load used.</source>
        <translation>Corretto con quanto usato dall&apos;ultimo caricamento.</translation>
    </message>
    <message>
        <source>Needs {more} GB more than is free with a {context} context. Close {programs}.</source>
        <translation>Con un contesto di {context} servono {more} GB più di quelli liberi. Chiudi {programs}.</translation>
    </message>
    <message>
        <source>Needs {more} GB more than is free with a {context} context: close other programs.</source>
        <translation>Con un contesto di {context} servono {more} GB più di quelli liberi: chiudi altri programmi.</translation>
    </message>
    <message>
        <source>Needs {more} GB more than is free with a {context} context: close other programs, such as {programs}.</source>
        <translation>Con un contesto di {context} servono {more} GB più di quelli liberi: chiudi altri programmi, ad esempio {programs}.</translation>
    </message>
    <message>
        <source>It would run from disk at well under one word a second.</source>
        <translation>Girerebbe dal disco a ben meno di una parola al secondo.</translation>
    </message>
    <message>
        <source>It would run from disk at about {speed} words a second.</source>
        <translation>Girerebbe dal disco a circa {speed} parole al secondo.</translation>
    </message>
    <message>
        <source>{missing} GB of memory are missing, whatever is closed.</source>
        <translation>Mancano {missing} GB di memoria, qualunque cosa si chiuda.</translation>
    </message>
    <message>
        <source>All layers and a {context} context lie on {card}, where they run fastest.</source>
        <translation>Tutti gli strati e un contesto di {context} stanno su {card}, dove sono più veloci.</translation>
    </message>
    <message>
        <source>{card} computes; experts of {layers} layers stay in memory. {context} context.</source>
        <translation>{card} calcola; gli esperti di {layers} strati restano in memoria. Contesto {context}.</translation>
    </message>
    <message>
        <source>Some layers stay in memory, the rest is on {card}; {context} context.</source>
        <translation>Alcuni strati restano in memoria, il resto è su {card}; contesto {context}.</translation>
    </message>
    <message>
        <source>Uses nearly all of the {total} GB memory with a {context} context.</source>
        <translation>Usa quasi tutti i {total} GB di memoria con un contesto di {context}.</translation>
    </message>
    <message>
        <source>Uses {needed} of {total} GB memory; {context} is the longest context that fits now.</source>
        <translation>Usa {needed} di {total} GB di memoria; {context} è il contesto più lungo che ci sta ora.</translation>
    </message>
    <message>
        <source>Uses {needed} of {total} GB memory with a {context} context, weights copied for speed.</source>
        <translation>Usa {needed} di {total} GB di memoria con un contesto di {context}, pesi copiati per velocità.</translation>
    </message>
    <message>
        <source>Uses {needed} of {total} GB memory with a {context} context.</source>
        <translation>Usa {needed} di {total} GB di memoria con un contesto di {context}.</translation>
    </message>
    <message>
        <source>{done} of {total} GB</source>
        <translation>{done} di {total} GB</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>In attesa del suo turno</translation>
    </message>
    <message>
        <source>trying again in {count} s</source>
        <translation>nuovo tentativo tra {count} s</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Checking what is here</source>
        <translation>Verifica di quanto già scaricato</translation>
    </message>
    <message>
        <source>{speed} MB/s</source>
        <translation>{speed} MB/s</translation>
    </message>
    <message>
        <source>Complete, SHA-256 checked</source>
        <translation>Completo, SHA-256 controllato</translation>
    </message>
    <message>
        <source>Download of {name}</source>
        <translation>Download di {name}</translation>
    </message>
    <message>
        <source>Search of the Hub</source>
        <translation>Ricerca nell&apos;Hub</translation>
    </message>
    <message>
        <source>Look for a new version</source>
        <translation>Ricerca di una nuova versione</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>ancora {count} s circa</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>ancora {count} min circa</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>ancora {count} h circa</translation>
    </message>
</context>
</TS>
