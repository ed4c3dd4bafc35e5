<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Private chat with gpt-oss on your own computer.</source>
        <translation>Un chat privé avec gpt-oss, sur votre propre ordinateur.</translation>
    </message>
    <message>
        <source>Free and open source, Apache 2.0. No account, no telemetry, no updates by itself.</source>
        <translation>Libre et ouvert, Apache 2.0. Pas de compte, pas de télémétrie, aucune mise à jour automatique.</translation>
    </message>
    <message>
        <source>Usage policy</source>
        <translation>Politique d&apos;utilisation</translation>
    </message>
    <message>
        <source>OpenAI asks that gpt-oss be used safely, responsibly and lawfully.</source>
        <translation>OpenAI demande d&apos;utiliser gpt-oss de façon sûre, responsable et légale.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Versions, hardware and the last lines of the logs, to copy. No chat text in it.</source>
        <translation>Versions, matériel et dernières lignes des journaux, à copier. Aucun texte de chat.</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Rapports de panne</translation>
    </message>
    <message>
        <source>They stay in the data folder, hold no chat text and are never sent.</source>
        <translation>Ils restent dans le dossier de données, sans texte de chat, et ne sont jamais envoyés.</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Composants et licences</translation>
    </message>
    <message>
        <source>Everything that Alcove is made of.</source>
        <translation>Tout ce dont Alcove est fait.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>About the licence of Alcove</source>
        <translation>La licence d&apos;Alcove</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Lire…</translation>
    </message>
    <message>
        <source>Read the usage policy</source>
        <translation>Lire la politique d&apos;utilisation</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the folder of the crash reports</source>
        <translation>Ouvrir le dossier des rapports de panne</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Thinking</source>
        <translation>Réflexion en cours</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>Réflexion de {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Tool call: {name}</source>
        <translation>Appel d&apos;outil&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Code, %n lines</source>
        <translation>
            <numerusform>Code, %n ligne</numerusform>
            <numerusform>Code, %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersSection</name>
    <message>
        <source>How the model thinks and writes. A chat&apos;s own options go before these values.</source>
        <translation>Comment le modèle réfléchit et écrit. Les options propres à un chat passent avant ces valeurs.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Effort of new chats</source>
        <translation>Effort des nouveaux chats</translation>
    </message>
    <message>
        <source>How long the model thinks. High is slow and best for hard work.</source>
        <translation>Combien de temps le modèle réfléchit. Élevé est lent, et convient aux tâches difficiles.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Sent with every chat, for example: answer in short sentences.</source>
        <translation>Envoyées avec chaque chat, par exemple&#xa0;: réponds en phrases courtes.</translation>
    </message>
    <message>
        <source>Presets of instructions</source>
        <translation>Préréglages d&apos;instructions</translation>
    </message>
    <message>
        <source>Kept under a name, to be used here or in one chat.</source>
        <translation>Gardés sous un nom, à utiliser ici ou dans un chat.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Réponse la plus longue</translation>
    </message>
    <message>
        <source>In tokens, reasoning included. By itself an answer ends where the model ends it.</source>
        <translation>En tokens, réflexion comprise. Sans limite, une réponse finit là où le modèle la termine.</translation>
    </message>
    <message>
        <source>Longest reasoning</source>
        <translation>Réflexion la plus longue</translation>
    </message>
    <message>
        <source>In tokens, then the answer is opened. By itself it depends on the effort.</source>
        <translation>En tokens, puis la réponse commence. Sinon, cela dépend de l&apos;effort.</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>S&apos;arrêter à</translation>
    </message>
    <message>
        <source>An answer ends before any of these texts, one on each line. Upper case counts.</source>
        <translation>Une réponse finit avant l&apos;un de ces textes, un par ligne. Les majuscules comptent.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>How freely words are drawn. 0 always takes the likeliest.</source>
        <translation>La liberté du tirage des mots. 0 prend toujours le plus probable.</translation>
    </message>
    <message>
        <source>Draws from the likeliest words that together reach this probability.</source>
        <translation>Tire parmi les mots les plus probables qui atteignent ensemble cette probabilité.</translation>
    </message>
    <message>
        <source>Draws from so many likeliest words; 0 from all.</source>
        <translation>Tire parmi ce nombre de mots les plus probables&#xa0;; 0&#xa0;: parmi tous.</translation>
    </message>
    <message>
        <source>Leaves out words less likely than this share of the likeliest.</source>
        <translation>Écarte les mots moins probables que cette part du plus probable.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Pénalité de répétition</translation>
    </message>
    <message>
        <source>Makes words that were just used less likely; 1 is none.</source>
        <translation>Rend moins probables les mots qui viennent d&apos;être utilisés&#xa0;; 1&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same answer to the same question on this computer.</source>
        <translation>La même graine donne la même réponse à la même question sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>By effort</source>
        <translation>Selon l&apos;effort</translation>
    </message>
    <message>
        <source>Nothing beyond what the model does by itself</source>
        <translation>Rien de plus que ce que le modèle fait de lui-même</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Every change is seen at once.</source>
        <translation>Chaque changement se voit aussitôt.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>The system&apos;s choice is followed live.</source>
        <translation>Le choix du système est suivi aussitôt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the window; the model answers in yours.</source>
        <translation>Celle de la fenêtre&#xa0;; le modèle répond dans la vôtre.</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Couleur d&apos;accent</translation>
    </message>
    <message>
        <source>The colour of what is chosen or can be pressed.</source>
        <translation>La couleur de ce qui est choisi ou peut être pressé.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of the whole window.</source>
        <translation>Dans toute la fenêtre.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>How close lists and buttons stand.</source>
        <translation>L&apos;écart entre les lignes et les boutons.</translation>
    </message>
    <message>
        <source>Colours of code</source>
        <translation>Couleurs du code</translation>
    </message>
    <message>
        <source>In answers, readable in light and dark.</source>
        <translation>Dans les réponses, lisibles en clair et en sombre.</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Largeur de colonne</translation>
    </message>
    <message>
        <source>How wide a conversation is at most. Narrow lines are easier to read.</source>
        <translation>La largeur maximale d&apos;une conversation. Des lignes courtes se lisent mieux.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calmes</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>Vives</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sobres</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Étroite</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>Très large</translation>
    </message>
</context>
<context>
    <name>AttachmentPresenter</name>
    <message>
        <source>Documents, text and code ({endings})</source>
        <translation>Documents, texte et code ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>The long text became a file of the message. Undo puts it back into the text.</source>
        <translation>Le long texte est devenu un fichier du message. «&#xa0;Annuler&#xa0;» le remet dans le texte.</translation>
    </message>
    <message>
        <source>The Guide knows only the help of this program: it can&apos;t answer questions about files. gpt-oss can.</source>
        <translation>Le Guide ne connaît que l&apos;aide de ce programme&#xa0;: il ne peut pas répondre à des questions sur des fichiers. gpt-oss le peut.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>BackupFilePresenter</name>
    <message>
        <source>Save a backup</source>
        <translation>Enregistrer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups of Alcove (*{ending})</source>
        <translation>Sauvegardes d&apos;Alcove (*{ending})</translation>
    </message>
    <message>
        <source>The backup was saved: {path}</source>
        <translation>Sauvegarde enregistrée&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>It is locked; on this computer its chats can be read without a passphrase until you set one.</source>
        <translation>La sauvegarde est verrouillée&#xa0;; sur cet ordinateur, ses chats pourront être lus sans phrase de passe tant que vous n&apos;en aurez pas choisi une.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>The backup is being saved…</source>
        <translation>La sauvegarde est en cours d&apos;enregistrement…</translation>
    </message>
    <message>
        <source>The backup is being read…</source>
        <translation>La sauvegarde est en cours de lecture…</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>quotidienne</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>faite par vous</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucune pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>One file with all chats, for a USB stick or another computer:</source>
        <translation>Un fichier avec tous les chats, pour une clé USB ou un autre ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Save a backup as…</source>
        <translation>Enregistrer une sauvegarde sous…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurer depuis un fichier…</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
    <message>
        <source>Show more ({count} characters left)</source>
        <translation>Afficher plus (encore {count} caractères)</translation>
    </message>
</context>
<context>
    <name>CatalogueCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Utiliser {name}</translation>
    </message>
    <message>
        <source>Free to use, also at work, under {licence} and OpenAI&apos;s usage policy.</source>
        <translation>Utilisation libre, aussi au travail, selon {licence} et la politique d&apos;utilisation d&apos;OpenAI.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Les lire</translation>
    </message>
    <message>
        <source>{all} B parameters, {active} B active · {quantisation} · {size} GB · {licence}</source>
        <translation>{all}&#xa0;Md de paramètres, {active}&#xa0;Md actifs · {quantisation} · {size}&#xa0;Go · {licence}</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <translation>Télécharger quand même</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
</context>
<context>
    <name>ChatDelegate</name>
    <message>
        <source>Title of the chat</source>
        <translation>Titre du chat</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nom du dossier</translation>
    </message>
</context>
<context>
    <name>ChatListModel</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <translation>
            <numerusform>%n chat</numerusform>
            <numerusform>%n chats</numerusform>
        </translation>
    </message>
    <message>
        <source>an answer is being written</source>
        <translation>une réponse est en cours</translation>
    </message>
</context>
<context>
    <name>ChatOptionsDialog</name>
    <message>
        <source>Far from 1 the model repeats itself or loses its thread.</source>
        <translation>Loin de 1, le modèle se répète ou perd le fil.</translation>
    </message>
    <message>
        <source>OpenAI recommends no top-k for gpt-oss.</source>
        <translation>OpenAI recommande de ne pas utiliser top-k avec gpt-oss.</translation>
    </message>
    <message>
        <source>So much cuts away good words.</source>
        <translation>Une telle valeur écarte de bons mots.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>Options de ce chat</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>How should the model answer in this chat?</source>
        <translation>Comment le modèle doit-il répondre dans ce chat&#xa0;?</translation>
    </message>
    <message>
        <source>In place of the general instructions; empty uses those again.</source>
        <translation>À la place des instructions générales&#xa0;; vide, celles-ci reviennent.</translation>
    </message>
    <message>
        <source>Presets ▾</source>
        <translation>Préréglages ▾</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Enregistrer comme préréglage…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Own sampling values in this chat</source>
        <translation>Échantillonnage propre à ce chat</translation>
    </message>
    <message>
        <source>random each time</source>
        <translation>au hasard à chaque fois</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Restore recommended values</source>
        <translation>Rétablir les valeurs recommandées</translation>
    </message>
    <message>
        <source>Use the general values</source>
        <translation>Reprendre les valeurs générales</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>New chat</source>
        <translation>Nouveau chat</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Chat temporaire</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Guide (built in)</source>
        <translation>Guide (intégré)</translation>
    </message>
    <message>
        <source>{name}, not loaded</source>
        <translation>{name}, non chargé</translation>
    </message>
    <message>
        <source>{name}, loading {percent} %</source>
        <translation>{name}, chargement {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{name}, stopped</source>
        <translation>{name}, arrêté</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>{used} of {total}</source>
        <translation>{used} sur {total}</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>{used} of {total} tokens of the context are used</source>
        <translation>{used} tokens du contexte utilisés sur {total}</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporaire</translation>
    </message>
    <message>
        <source>New temporary chat, never stored</source>
        <translation>Nouveau chat temporaire, jamais enregistré</translation>
    </message>
    <message>
        <source>A chat of which nothing is stored</source>
        <translation>Un chat dont rien n&apos;est enregistré</translation>
    </message>
    <message>
        <source>Usage of this chat</source>
        <translation>Utilisation de ce chat</translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>Loading {name}, {percent} %</source>
        <translation>Chargement de {name}, {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Send the message without it?</source>
        <translation>{file} ne peut pas être lu. Envoyer le message sans ce fichier&#xa0;?</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Send the message without them?</source>
        <translation>{file} ne peuvent pas être lus. Envoyer le message sans ces fichiers&#xa0;?</translation>
    </message>
    <message>
        <source>Send without</source>
        <translation>Envoyer sans</translation>
    </message>
    <message>
        <source>Open this link in the browser?</source>
        <translation>Ouvrir ce lien dans le navigateur&#xa0;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>An answer is being written.</source>
        <translation>Une réponse est en cours.</translation>
    </message>
    <message>
        <source>What is written so far is kept, the rest would be missing.</source>
        <translation>Ce qui est déjà écrit est gardé, le reste manquerait.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Not everything is stored yet.</source>
        <translation>Tout n&apos;est pas encore enregistré.</translation>
    </message>
    <message>
        <source>The disk refuses the last messages. Make room and they are stored by themselves.</source>
        <translation>Le disque refuse les derniers messages. Faites de la place et ils seront enregistrés d&apos;eux-mêmes.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are running.</source>
        <translation>
            <numerusform>Un téléchargement est en cours.</numerusform>
            <numerusform>%n téléchargements sont en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the background they go on until they are complete; then Alcove ends by itself.</source>
        <translation>En arrière-plan, ils continuent jusqu&apos;à leur fin&#xa0;; Alcove se ferme ensuite de lui-même.</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>Mettre en pause et quitter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open Alcove</source>
        <translation>Ouvrir Alcove</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Plus ▾</translation>
    </message>
    <message>
        <source>More for this code</source>
        <translation>Plus pour ce code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>Retour automatique à la ligne</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Close comparison</source>
        <translation>Fermer la comparaison</translation>
    </message>
    <message>
        <source>Answer again at Low</source>
        <translation>Répondre encore, effort faible</translation>
    </message>
    <message>
        <source>Answer again at Medium</source>
        <translation>Répondre encore, effort moyen</translation>
    </message>
    <message>
        <source>Answer again at High</source>
        <translation>Répondre encore, effort élevé</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Tools: {count} on</source>
        <translation>Outils actifs&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Ask anything. Drop files here to add them.</source>
        <translation>Posez une question. Déposez des fichiers ici pour les ajouter.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Effort de réflexion</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers</source>
        <translation>Durée de réflexion du modèle avant de répondre</translation>
    </message>
    <message>
        <source>Send when the answer is done</source>
        <translation>Envoyer quand la réponse est finie</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>Options de ce chat</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Type {word} to go on.</source>
        <translation>Tapez {word} pour continuer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ConnectionTable</name>
    <message>
        <source>None. Nothing was sent or fetched in this session.</source>
        <translation>Aucune. Rien n&apos;a été envoyé ni reçu dans cette session.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Connections of this session</source>
        <translation>Connexions de cette session</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections of this session</source>
        <translation>Connexions de cette session</translation>
    </message>
    <message>
        <source>Alcove opens a connection only for what you start or have switched on: a download, a search of the Hub, the look for new versions. Chats never leave this computer.</source>
        <translation>Alcove n&apos;ouvre une connexion que pour ce que vous lancez ou avez activé&#xa0;: un téléchargement, une recherche sur le Hub, la recherche de nouvelles versions. Les chats ne quittent jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Aucune pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ContextCard</name>
    <message>
        <source>What fills the context</source>
        <translation>Ce qui remplit le contexte</translation>
    </message>
    <message>
        <source>This doesn&apos;t fit yet</source>
        <translation>Cela ne tient pas encore</translation>
    </message>
    <message>
        <source>{needed} needed · {length} context · {room} kept for the answer</source>
        <translation>{needed} requis · contexte {length} · {room} pour la réponse</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>always kept</source>
        <translation>toujours gardé</translation>
    </message>
    <message>
        <source>Shorten older turns</source>
        <translation>Résumer les anciens tours</translation>
    </message>
    <message>
        <source>Leave out the oldest turns</source>
        <translation>Laisser de côté les plus anciens</translation>
    </message>
    <message>
        <source>Use a {length} context (+{size})</source>
        <translation>Passer à un contexte de {length} (+{size})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n turns left out</source>
        <translation>
            <numerusform>%n tour laissé de côté</numerusform>
            <numerusform>%n tours laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older turns</source>
        <translation>
            <numerusform>%n ancien tour</numerusform>
            <numerusform>%n anciens tours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n turns</source>
        <translation>
            <numerusform>Dernier tour</numerusform>
            <numerusform>%n derniers tours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned turns</source>
        <translation>
            <numerusform>%n tour épinglé</numerusform>
            <numerusform>%n tours épinglés</numerusform>
        </translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Summary of older turns</source>
        <translation>Résumé des anciens tours</translation>
    </message>
    <message>
        <source>Older turns</source>
        <translation>Anciens tours</translation>
    </message>
    <message>
        <source>Last turns</source>
        <translation>Derniers tours</translation>
    </message>
    <message>
        <source>Pinned turns</source>
        <translation>Tours épinglés</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>Résultat d&apos;outil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
    <message>
        <source>Room for the answer</source>
        <translation>Place pour la réponse</translation>
    </message>
    <message>
        <source>Shorten to a summary</source>
        <translation>Résumer</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Undo the summary</source>
        <translation>Annuler le résumé</translation>
    </message>
</context>
<context>
    <name>ContextPresenter</name>
    <message>
        <source>The model is writing a summary of the older turns.</source>
        <translation>Le modèle rédige un résumé des anciens tours.</translation>
    </message>
    <message>
        <source>This waits for the answer that is being written.</source>
        <translation>Cela attend la réponse en cours.</translation>
    </message>
</context>
<context>
    <name>ConversationPresenter</name>
    <message>
        <source>Save code</source>
        <translation>Enregistrer le code</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>Aller à la fin</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>Vous avez arrêté cette réponse.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>La réponse est complète.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Copier en texte brut</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>Ouvrir le lien…</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copier l&apos;adresse du lien</translation>
    </message>
    <message>
        <source>Copy formula as LaTeX</source>
        <translation>Copier la formule en LaTeX</translation>
    </message>
</context>
<context>
    <name>DataPresenter</name>
    <message>
        <source>A backup was made: {name}</source>
        <translation>Sauvegarde faite&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The backup was restored. What was here before is kept as {name}.</source>
        <translation>La sauvegarde est restaurée. Ce qui était là est gardé sous {name}.</translation>
    </message>
    <message>
        <source>To lock it here, set a passphrase.</source>
        <translation>Pour verrouiller les chats ici, choisissez une phrase de passe.</translation>
    </message>
    <message>
        <source>All chats of now are replaced by those of {backup}. A safety copy is made first.</source>
        <translation>Tous les chats actuels sont remplacés par ceux de {backup}. Une copie de sécurité est faite avant.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurer cette sauvegarde&#xa0;?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Vider la corbeille&#xa0;?</translation>
    </message>
    <message>
        <source>Its chats are removed for good; backups may still hold them.</source>
        <translation>Ses chats sont supprimés pour toujours&#xa0;; des sauvegardes peuvent encore les contenir.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>Chats, backups, settings, logs and the models that Alcove downloaded are removed, then Alcove ends. Other files in these folders stay, and so do model files that you put there yourself. Nothing can bring the rest back. It lies here:</source>
        <translation>Chats, sauvegardes, réglages, journaux et modèles téléchargés par Alcove sont supprimés, puis Alcove se ferme. Les autres fichiers de ces dossiers restent, de même que les modèles que vous y avez mis vous-même. Rien ne peut ramener le reste. Il se trouve ici&#xa0;:</translation>
    </message>
    <message>
        <source>Chats, backups, settings, logs and downloaded models are removed, then Alcove ends. Model files in folders of your own stay. Nothing can bring the rest back. It lies here:</source>
        <translation>Chats, sauvegardes, réglages, journaux et modèles téléchargés sont supprimés, puis Alcove se ferme. Les modèles dans vos propres dossiers restent. Rien ne peut ramener le reste. Il se trouve ici&#xa0;:</translation>
    </message>
    <message>
        <source>Not everything could be deleted. These files are still there: {files}</source>
        <translation>Tout n&apos;a pas pu être supprimé. Ces fichiers sont encore là&#xa0;: {files}</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Tout supprimer&#xa0;?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>DELETE</source>
        <translation>SUPPRIMER</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tenseurs</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle de chat</translation>
    </message>
    <message>
        <source>Check SHA-256</source>
        <translation>Vérifier le SHA-256</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Copy to a USB disk…</source>
        <translation>Copier sur un disque USB…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>{used} of {all} for each token</source>
        <translation>{used} sur {all} pour chaque token</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Nom dans le fichier</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Longueur du contexte</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisée</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} tokens</translation>
    </message>
    <message>
        <source>as it must be</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>not what it must be: the file is damaged</source>
        <translation>non conforme&#xa0;: le fichier est endommagé</translation>
    </message>
    <message>
        <source>no published hash is known to compare it with</source>
        <translation>aucun SHA-256 publié connu pour comparer</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>pas encore calculé</translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %n tensor(s), {weights} weights, {size}</source>
        <translation>
            <numerusform>{kind}&#xa0;: %n tenseur, {weights} de poids, {size}</numerusform>
            <numerusform>{kind}&#xa0;: %n tenseurs, {weights} de poids, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tenseur</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Quantification</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The file has no chat template.</source>
        <translation>Le fichier n&apos;a pas de modèle de chat.</translation>
    </message>
</context>
<context>
    <name>DoctorPresenter</name>
    <message>
        <source>{name} could be read to its end. For a file of the catalogue its SHA-256 is right.</source>
        <translation>{name} a pu être lu jusqu&apos;au bout. Pour un fichier du catalogue, son SHA-256 est juste.</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. There is no text of a chat in them.</source>
        <translation>Le diagnostic est dans le presse-papiers. Il ne contient aucun texte de chat.</translation>
    </message>
    <message>
        <source>Reading all of {name}; a large file takes a minute or two.</source>
        <translation>Lecture complète de {name}&#xa0;; un gros fichier prend une minute ou deux.</translation>
    </message>
</context>
<context>
    <name>DownloadPresenter</name>
    <message>
        <source>{name} has arrived. Choose it in the list of models at the top.</source>
        <translation>{name} est arrivé. Choisissez-le dans la liste des modèles, en haut.</translation>
    </message>
    <message>
        <source>The model file is right, byte for byte.</source>
        <translation>Le fichier du modèle est juste, octet pour octet.</translation>
    </message>
</context>
<context>
    <name>DownloadProgress</name>
    <message>
        <source>{count} %</source>
        <translation>{count}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n more</source>
        <translation>
            <numerusform>{name} et %n autre</numerusform>
            <numerusform>{name} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>Téléchargement de {name}</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{act}: {name}</source>
        <translation>{act}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>DownloadRows</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>ExchangePresenter</name>
    <message>
        <source>There are no chats to export.</source>
        <translation>Il n&apos;y a pas de chats à exporter.</translation>
    </message>
    <message>
        <source>Export chat</source>
        <translation>Exporter le chat</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON, complete (*.json)</source>
        <translation>JSON, complet (*.json)</translation>
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
        <translation>Exporter des chats</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>Exported from Alcove on {date}</source>
        <translation>Exporté d&apos;Alcove le {date}</translation>
    </message>
    <message>
        <source>version {number} of {count}</source>
        <translation>version {number} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) imported</source>
        <translation>
            <numerusform>%n chat importé</numerusform>
            <numerusform>%n chats importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) exported to {path}</source>
        <translation>
            <numerusform>%n chat exporté vers {path}</numerusform>
            <numerusform>%n chats exportés vers {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) could not be read and are not in it</source>
        <translation>
            <numerusform>%n chat n&apos;a pas pu être lu et n&apos;y figure pas</numerusform>
            <numerusform>%n chats n&apos;ont pas pu être lus et n&apos;y figurent pas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export chats</source>
        <translation>Exporter des chats</translation>
    </message>
    <message numerus="yes">
        <source>Export %n chat(s)</source>
        <translation>
            <numerusform>Exporter %n chat</numerusform>
            <numerusform>Exporter %n chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>JSON: complete, can be imported again</source>
        <translation>JSON&#xa0;: complet, peut être réimporté</translation>
    </message>
    <message>
        <source>Markdown: to read and edit</source>
        <translation>Markdown&#xa0;: à lire et modifier</translation>
    </message>
    <message>
        <source>HTML: to read in a browser</source>
        <translation>HTML&#xa0;: à lire dans un navigateur</translation>
    </message>
    <message>
        <source>PDF: to print and send</source>
        <translation>PDF&#xa0;: à imprimer et envoyer</translation>
    </message>
    <message>
        <source>One zip file</source>
        <translation>Un fichier zip</translation>
    </message>
    <message>
        <source>A folder, a file for each chat</source>
        <translation>Un dossier, un fichier par chat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>FileTray</name>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>{words}, doesn&apos;t fit</source>
        <translation>{words}, trop grand</translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Alcove keeps this text with the message. The file itself is not copied.</source>
        <translation>Alcove garde ce texte avec le message. Le fichier lui-même n&apos;est pas copié.</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Choose parts…</source>
        <translation>Choisir des parties…</translation>
    </message>
    <message>
        <source>Put back into the message</source>
        <translation>Remettre dans le message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No match</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Chercher dans ce chat</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>What can gpt-oss do?</source>
        <translation>Que peut faire gpt-oss ?</translation>
    </message>
    <message>
        <source>How much memory does 120b need?</source>
        <translation>Combien de mémoire faut-il pour le 120b ?</translation>
    </message>
    <message>
        <source>Where are my chats stored?</source>
        <translation>Où sont stockés mes chats ?</translation>
    </message>
    <message>
        <source>Show me a table and some code</source>
        <translation>Montre-moi un tableau et du code</translation>
    </message>
    <message>
        <source>A private chat, on this computer</source>
        <translation>Un chat privé, sur cet ordinateur</translation>
    </message>
    <message>
        <source>No account. No network. Try it now with the small built-in guide, or get the real thing.</source>
        <translation>Sans compte. Sans réseau. Essayez tout de suite avec le petit guide intégré, ou prenez le vrai modèle.</translation>
    </message>
    <message>
        <source>No account. No network. Ask anything.</source>
        <translation>Sans compte. Sans réseau. Posez vos questions.</translation>
    </message>
    <message>
        <source>Ask the Guide, a tiny built-in model that knows a little about Alcove and can be wrong</source>
        <translation>Demandez au Guide, un modèle intégré minuscule qui connaît un peu Alcove et peut se tromper</translation>
    </message>
</context>
<context>
    <name>FitBars</name>
    <message>
        <source>Memory · {size} GB</source>
        <translation>Mémoire · {size}&#xa0;Go</translation>
    </message>
    <message>
        <source>Memory shared with {card} · {size} GB</source>
        <translation>Mémoire partagée avec {card} · {size}&#xa0;Go</translation>
    </message>
    <message>
        <source>{card} · {size} GB</source>
        <translation>{card} · {size}&#xa0;Go</translation>
    </message>
    <message>
        <source>{size} GB here</source>
        <translation>{size}&#xa0;Go ici</translation>
    </message>
    <message>
        <source>{size} GB missing</source>
        <translation>{size}&#xa0;Go manquants</translation>
    </message>
    <message>
        <source>context {length} ·</source>
        <translation>contexte {length} ·</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>copy for speed</source>
        <translation>copie rapide</translation>
    </message>
    <message>
        <source>work</source>
        <translation>calcul</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>autres programmes</translation>
    </message>
    <message>
        <source>to close</source>
        <translation>à fermer</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
</context>
<context>
    <name>FitView</name>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Longueur du contexte</translation>
    </message>
    <message>
        <source>Automatic: {length}</source>
        <translation>Automatique&#xa0;: {length}</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>How the window starts, ends and tells you things.</source>
        <translation>Comment la fenêtre s&apos;ouvre, se ferme et vous prévient.</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>What the window shows first.</source>
        <translation>Ce que la fenêtre montre d&apos;abord.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Keep running hides the window in the notification area. No text is lost either way.</source>
        <translation>«&#xa0;Garder ouvert&#xa0;» cache la fenêtre dans la zone de notification. Aucun texte n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Tells that a long answer is ready while the window isn&apos;t in front.</source>
        <translation>Prévient qu&apos;une longue réponse est prête quand la fenêtre n&apos;est pas devant.</translation>
    </message>
    <message>
        <source>Tell me about new versions</source>
        <translation>M&apos;avertir des nouvelles versions</translation>
    </message>
    <message>
        <source>Asks the address below once a day. It only tells: nothing is fetched or installed.</source>
        <translation>Interroge l&apos;adresse ci-dessous une fois par jour. Alcove avertit seulement&#xa0;: rien n&apos;est téléchargé ni installé.</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>The address of a list of releases, as GitHub, GitLab and Forgejo give to programs.</source>
        <translation>L&apos;adresse d&apos;une liste de versions, telle que GitHub, GitLab et Forgejo la donnent aux programmes.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Settings as a file</source>
        <translation>Réglages en fichier</translation>
    </message>
    <message>
        <source>To keep them or use them elsewhere. No secrets, no chats, no model files in it.</source>
        <translation>Pour les garder ou les utiliser ailleurs. Sans secrets, ni chats, ni fichiers de modèles.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouveau chat</translation>
    </message>
    <message>
        <source>Last chat</source>
        <translation>Dernier chat</translation>
    </message>
    <message>
        <source>Ask if busy</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Garder ouvert</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Chercher maintenant</translation>
    </message>
    <message>
        <source>Look for a new version now</source>
        <translation>Chercher maintenant une nouvelle version</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Open the page of the new version</source>
        <translation>Ouvrir la page de la nouvelle version</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Retour au chat</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Chercher dans l&apos;aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Page d&apos;aide</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>These pages are written in English and French so far.</source>
        <translation>Ces pages sont écrites en anglais et en français pour l&apos;instant.</translation>
    </message>
</context>
<context>
    <name>HubRow</name>
    <message>
        <source>Asks for consent</source>
        <translation>Demande un accord</translation>
    </message>
    <message>
        <source>Hide files</source>
        <translation>Masquer les fichiers</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Voir les fichiers</translation>
    </message>
    <message>
        <source>Looking into its files…</source>
        <translation>Lecture de ses fichiers…</translation>
    </message>
    <message>
        <source>OpenAI&apos;s usage policy in short: obey the law that applies to you.</source>
        <translation>La politique d&apos;utilisation d&apos;OpenAI, en bref&#xa0;: respectez la loi qui s&apos;applique à vous.</translation>
    </message>
    <message>
        <source>Licence and policy</source>
        <translation>Licence et politique</translation>
    </message>
    <message>
        <source>Its page…</source>
        <translation>Sa page…</translation>
    </message>
    <message>
        <source>{count} B parameters</source>
        <translation>{count} milliards de paramètres</translation>
    </message>
    <message>
        <source>{count} B active</source>
        <translation>{count} milliards actifs</translation>
    </message>
    <message>
        <source>licence not named</source>
        <translation>licence non indiquée</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} téléchargements</translation>
    </message>
</context>
<context>
    <name>HubSection</name>
    <message>
        <source>More from the Hub</source>
        <translation>D&apos;autres modèles sur le Hub</translation>
    </message>
    <message>
        <source>What others have made of gpt-oss. A search connects to {host} and sends its words, no more.</source>
        <translation>Ce que d&apos;autres ont fait de gpt-oss. Une recherche se connecte à {host} et n&apos;envoie que ses mots.</translation>
    </message>
    <message>
        <source>For example: law, medicine, French</source>
        <translation>Par exemple&#xa0;: droit, médecine, français</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>Chercher sur le Hub</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Your token…</source>
        <translation>Votre jeton…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>%n models found</source>
        <translation>
            <numerusform>%n modèle trouvé</numerusform>
            <numerusform>%n modèles trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another kind left out: Alcove runs gpt-oss</source>
        <translation>
            <numerusform>%n d&apos;un autre genre laissé de côté&#xa0;: Alcove fait tourner gpt-oss</numerusform>
            <numerusform>%n d&apos;un autre genre laissés de côté&#xa0;: Alcove fait tourner gpt-oss</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n chat(s) so far</source>
        <translation>
            <numerusform>%n chat jusqu&apos;ici</numerusform>
            <numerusform>%n chats jusqu&apos;ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importer des chats</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Import these again as copies</source>
        <translation>Les importer à nouveau comme copies</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Importing chats</source>
        <translation>Import des chats</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Examen des fichiers</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) found</source>
        <translation>
            <numerusform>%n chat trouvé</numerusform>
            <numerusform>%n chats trouvés</numerusform>
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
            <numerusform>%n d&apos;entre eux est déjà ici et sera ignoré.</numerusform>
            <numerusform>%n d&apos;entre eux sont déjà ici et seront ignorés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alcove reads its own JSON, ChatGPT&apos;s conversations.json or the zip file of its data export, Open WebUI&apos;s export, LM Studio&apos;s conversation files, Jan&apos;s threads and the export of llama.cpp&apos;s own page.</source>
        <translation>Alcove lit son propre JSON, le conversations.json de ChatGPT ou le fichier zip de son export de données, l&apos;export d&apos;Open WebUI, les fichiers de conversation de LM Studio, les fils de Jan et l&apos;export de la page de llama.cpp.</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) imported</source>
        <translation>
            <numerusform>%n chat importé</numerusform>
            <numerusform>%n chats importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: they are here already.</source>
        <translation>
            <numerusform>%n ignoré&#xa0;: il est déjà ici.</numerusform>
            <numerusform>%n ignorés&#xa0;: ils sont déjà ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was imported so far stays.</source>
        <translation>Annulé. Ce qui a été importé jusqu&apos;ici reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be read:</source>
        <translation>
            <numerusform>%n élément n&apos;a pas pu être lu&#xa0;:</numerusform>
            <numerusform>%n éléments n&apos;ont pas pu être lus&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures are left out</source>
        <translation>les images sont laissées de côté</translation>
    </message>
    <message>
        <source>of files the export holds their names only</source>
        <translation>des fichiers, l&apos;export ne contient que les noms</translation>
    </message>
    <message>
        <source>the file ends inside it</source>
        <translation>le fichier s&apos;arrête au milieu</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>c&apos;est trop grand</translation>
    </message>
    <message>
        <source>the file is damaged here</source>
        <translation>le fichier est endommagé ici</translation>
    </message>
    <message>
        <source>no chats in it</source>
        <translation>ne contient aucun chat</translation>
    </message>
    <message>
        <source>no chat of a program that is known</source>
        <translation>aucun chat d&apos;un programme connu</translation>
    </message>
    <message>
        <source>a chat without messages</source>
        <translation>un chat sans messages</translation>
    </message>
    <message>
        <source>it unpacks to too much</source>
        <translation>décompressé, il est trop grand</translation>
    </message>
    <message>
        <source>a part of a message was kept as text</source>
        <translation>une partie d&apos;un message a été gardée comme texte</translation>
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
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importer des chats</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>Depuis des fichiers…</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Depuis un dossier…</translation>
    </message>
    <message>
        <source>From {program} on this computer</source>
        <translation>De {program} sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>LimitLine</name>
    <message>
        <source>Only the first {limit} characters are kept.</source>
        <translation>Seuls les {limit} premiers caractères sont conservés.</translation>
    </message>
</context>
<context>
    <name>LockControls</name>
    <message>
        <source>On: chats, drafts, files and backups are encrypted.</source>
        <translation>Activé&#xa0;: chats, brouillons, fichiers et sauvegardes sont chiffrés.</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Désactivé.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Choisir une phrase de passe…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Changer la phrase de passe…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Switch the lock off</source>
        <translation>Désactiver le verrou</translation>
    </message>
    <message>
        <source>What it protects from</source>
        <translation>Ce dont il protège</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>Prochain essai dans %n seconde.</numerusform>
            <numerusform>Prochain essai dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer is still being written. Your chats are closed when it has ended.</source>
        <translation>Une réponse est encore en cours d&apos;écriture. Vos chats seront fermés à sa fin.</translation>
    </message>
    <message>
        <source>Alcove is locked</source>
        <translation>Alcove est verrouillé</translation>
    </message>
    <message>
        <source>Your chats are encrypted on this computer.</source>
        <translation>Vos chats sont chiffrés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>Phrase de passe oubliée&#xa0;?</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read these chats, not even Alcove. You can begin anew: they are put aside then, in case you remember.</source>
        <translation>Sans la phrase de passe, personne ne peut lire ces chats, pas même Alcove. Vous pouvez repartir de zéro&#xa0;: ils sont alors mis de côté, au cas où elle vous reviendrait.</translation>
    </message>
    <message>
        <source>Begin anew…</source>
        <translation>Repartir de zéro…</translation>
    </message>
</context>
<context>
    <name>LockPresenter</name>
    <message>
        <source>The chats and backups are put aside in the data folder, encrypted as they are, and Alcove starts without a lock. With the passphrase they can be put back by hand.</source>
        <translation>Les chats et les sauvegardes sont mis de côté dans le dossier de données, chiffrés comme ils sont, et Alcove démarre sans verrou. Avec la phrase de passe, ils peuvent être remis en place à la main.</translation>
    </message>
    <message>
        <source>Begin anew?</source>
        <translation>Repartir de zéro&#xa0;?</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>The lock is on.</source>
        <translation>Le verrou est activé.</translation>
    </message>
    <message>
        <source>The lock is off.</source>
        <translation>Le verrou est désactivé.</translation>
    </message>
    <message>
        <source>These old files are damaged and could not be encrypted; remove them if need be:</source>
        <translation>Ces anciens fichiers sont endommagés et n&apos;ont pas pu être chiffrés&#xa0;; supprimez-les au besoin&#xa0;:</translation>
    </message>
    <message>
        <source>These backups could not be decrypted:</source>
        <translation>Ces sauvegardes n&apos;ont pas pu être déchiffrées&#xa0;:</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>La phrase de passe a été changée.</translation>
    </message>
</context>
<context>
    <name>MarkdownView</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>MessageFiles</name>
    <message>
        <source>File of your message: {name}</source>
        <translation>Fichier de votre message&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>MessageHost</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
</context>
<context>
    <name>ModelPresenter</name>
    <message>
        <source>Choose a gpt-oss model</source>
        <translation>Choisir un modèle gpt-oss</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modèles (*.gguf)</translation>
    </message>
    <message>
        <source>Use a file I have…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>Unload, free its memory</source>
        <translation>Décharger, libérer sa mémoire</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Annuler le chargement</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
</context>
<context>
    <name>ModelSection</name>
    <message>
        <source>How gpt-oss is loaded. Automatic picks what fits; change a value only when you need to.</source>
        <translation>Comment gpt-oss est chargé. Automatique choisit ce qui convient&#xa0;; ne changez une valeur qu&apos;au besoin.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Speed on this computer</source>
        <translation>Vitesse sur cet ordinateur</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>Mode sans échec</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Longueur du contexte</translation>
    </message>
    <message>
        <source>How much of the conversation the model sees. More needs more memory.</source>
        <translation>Ce que le modèle voit de la conversation. Plus long, il prend plus de mémoire.</translation>
    </message>
    <message>
        <source>Unload when idle</source>
        <translation>Décharger au repos</translation>
    </message>
    <message>
        <source>Gives the memory back after a while; the next message loads the model again.</source>
        <translation>Rend la mémoire après un moment&#xa0;; le message suivant recharge le modèle.</translation>
    </message>
    <message>
        <source>Load at start</source>
        <translation>Charger au démarrage</translation>
    </message>
    <message>
        <source>Otherwise the model is loaded with the first message.</source>
        <translation>Sinon, le modèle est chargé au premier message.</translation>
    </message>
    <message>
        <source>Read ahead</source>
        <translation>Lire d&apos;avance</translation>
    </message>
    <message>
        <source>While idle, computes what the next question builds on: follow-ups start at once.</source>
        <translation>Calcule pendant les pauses ce sur quoi s&apos;appuie la question suivante&#xa0;: la suite démarre aussitôt.</translation>
    </message>
    <message>
        <source>Chats kept ready on disk</source>
        <translation>Chats gardés prêts sur le disque</translation>
    </message>
    <message>
        <source>What the model has read of your latest chats, so that they go on at once.</source>
        <translation>Ce que le modèle a lu de vos derniers chats, pour qu&apos;ils reprennent aussitôt.</translation>
    </message>
    <message>
        <source>Automatic gives {card} all that it can hold; 0 uses the processor alone.</source>
        <translation>Automatique donne à {card} tout ce qu&apos;elle peut tenir&#xa0;; 0 n&apos;utilise que le processeur.</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>la carte graphique</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Couches sur la carte graphique</translation>
    </message>
    <message>
        <source>Experts kept in main memory</source>
        <translation>Experts en mémoire principale</translation>
    </message>
    <message>
        <source>Of so many layers. Lets gpt-oss-120b run on a smaller GPU.</source>
        <translation>Ceux de ce nombre de couches. Permet gpt-oss-120b sur une carte plus petite.</translation>
    </message>
    <message>
        <source>Context precision</source>
        <translation>Précision du contexte</translation>
    </message>
    <message>
        <source>8-bit halves the context&apos;s memory. It is slower with gpt-oss.</source>
        <translation>8 bits réduit de moitié la mémoire du contexte. C&apos;est plus lent avec gpt-oss.</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Saves memory in long contexts. Less than 16 bits of precision needs it.</source>
        <translation>Économise la mémoire des longs contextes. Moins de 16 bits de précision l&apos;exige.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Processor threads that compute. More than the physical cores is slower.</source>
        <translation>Ceux du processeur qui calculent. Plus que les cœurs physiques ralentit.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Tokens of the prompt computed at once. More is faster and needs more memory.</source>
        <translation>Tokens du prompt calculés à la fois. Plus, c&apos;est plus rapide et prend plus de mémoire.</translation>
    </message>
    <message>
        <source>Extra buffers</source>
        <translation>Tampons supplémentaires</translation>
    </message>
    <message>
        <source>A second, repacked copy of the weights: faster, where memory is ample.</source>
        <translation>Une seconde copie des poids, réorganisée&#xa0;: plus rapide, si la mémoire abonde.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>16-bit</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>8-bit</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>4-bit</source>
        <translation>4 bits</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Arrêter la mesure</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mesurer à nouveau</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measure what is fastest here</source>
        <translation>Mesurer ce qui est le plus rapide ici</translation>
    </message>
    <message>
        <source>Measuring threads, batches, buffers and processor variants: {percent}</source>
        <translation>Mesure des threads, des lots, des tampons et des variantes de processeur&#xa0;: {percent}</translation>
    </message>
    <message>
        <source>Tries threads, batches, buffers and processor variants, up to 3 minutes, and keeps what is fastest. Chatting ends it.</source>
        <translation>Essaie threads, lots, tampons et variantes de processeur, en 3 minutes au plus, et garde le plus rapide. Un message y met fin.</translation>
    </message>
    <message>
        <source>Try everything again</source>
        <translation>Tout réessayer</translation>
    </message>
    <message>
        <source>Memory with these values, in GB</source>
        <translation>Mémoire avec ces valeurs, en Go</translation>
    </message>
    <message>
        <source>Applies at the next load ·</source>
        <translation>Appliqué au prochain chargement ·</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Recharger</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Retour au chat</translation>
    </message>
</context>
<context>
    <name>NoticeArea</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>The answer is ready</source>
        <translation>La réponse est prête</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>from {low} to {high}</source>
        <translation>de {low} à {high}</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A number from {low} to {high} is possible.</source>
        <translation>Un nombre de {low} à {high} est possible.</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommandé</translation>
    </message>
    <message>
        <source>in place of {value}</source>
        <translation>au lieu de {value}</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>{size} GB</source>
        <translation>{size}&#xa0;Go</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <translation>Télécharger quand même</translation>
    </message>
    <message>
        <source>Use a file I have…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Utiliser {name}</translation>
    </message>
    <message>
        <source>Reasoning, tools and code, fully offline.</source>
        <translation>Réflexion, outils et code, entièrement hors ligne.</translation>
    </message>
    <message>
        <source>The large model, for computers with 80 GB of memory and more.</source>
        <translation>Le grand modèle, pour les ordinateurs de 80&#xa0;Go de mémoire et plus.</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Recent chats</source>
        <translation>Chats récents</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search chats, or type what you want to do</source>
        <translation>Chercher un chat, ou écrire ce que vous voulez faire</translation>
    </message>
    <message>
        <source>Search chats and commands</source>
        <translation>Chercher dans les chats et les commandes</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>The search index is being made: {percent} %. Older chats are found when it is done.</source>
        <translation>L&apos;index de recherche est en préparation&#xa0;: {percent}&#xa0;%. Les chats plus anciens seront trouvés quand il sera prêt.</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>{count} of {all} chosen · {cost} tokens</source>
        <translation>{count} sur {all} choisies · {cost} tokens</translation>
    </message>
    <message>
        <source>{count} of {all} chosen · {cost} of {room} tokens that are free</source>
        <translation>{count} sur {all} choisies · {cost} des {room} tokens libres</translation>
    </message>
    <message>
        <source>Choose parts</source>
        <translation>Choisir des parties</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Parties du fichier</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Choose all parts</source>
        <translation>Choisir toutes les parties</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Choose no part</source>
        <translation>Ne choisir aucune partie</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>Ne pas joindre le fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use these parts</source>
        <translation>Utiliser ces parties</translation>
    </message>
    <message>
        <source>Choose what the model shall read. The whole takes {cost} tokens.</source>
        <translation>Choisissez ce que le modèle doit lire. Le tout prend {cost} tokens.</translation>
    </message>
    <message>
        <source>The whole takes {cost} tokens and {room} are free. Choose what the model shall read.</source>
        <translation>Le tout prend {cost} tokens et {room} sont libres. Choisissez ce que le modèle doit lire.</translation>
    </message>
    <message numerus="yes">
        <source>First %n page(s) that fit</source>
        <translation>
            <numerusform>La première page</numerusform>
            <numerusform>Les %n premières pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %n section(s) that fit</source>
        <translation>
            <numerusform>La première section</numerusform>
            <numerusform>Les %n premières sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %n part(s) that fit</source>
        <translation>
            <numerusform>La première partie</numerusform>
            <numerusform>Les %n premières parties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>see its text</source>
        <translation>voir son texte</translation>
    </message>
    <message>
        <source>Show its licence…</source>
        <translation>Afficher sa licence…</translation>
    </message>
    <message>
        <source>Show the licence of the chosen part</source>
        <translation>Afficher la licence du composant choisi</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message numerus="yes">
        <source>At least %n character(s). Four or more random words are best.</source>
        <translation>
            <numerusform>Au moins %n caractère. Le mieux&#xa0;: quatre mots ou plus, pris au hasard.</numerusform>
            <numerusform>Au moins %n caractères. Le mieux&#xa0;: quatre mots ou plus, pris au hasard.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two aren&apos;t the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>Backup {n} of {count}…</source>
        <translation>Sauvegarde {n} sur {count}…</translation>
    </message>
    <message>
        <source>Your chats are being encrypted…</source>
        <translation>Vos chats sont en cours de chiffrement…</translation>
    </message>
    <message>
        <source>The passphrase is being changed…</source>
        <translation>La phrase de passe est en cours de changement…</translation>
    </message>
    <message>
        <source>Your chats are being decrypted…</source>
        <translation>Vos chats sont en cours de déchiffrement…</translation>
    </message>
    <message>
        <source>The backup is being restored…</source>
        <translation>La sauvegarde est en cours de restauration…</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>Phrase de passe actuelle</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase de passe de la sauvegarde</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Confirmer la nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your chats and their backups are encrypted with it. There is no way around it: without the passphrase they are lost. Write it down and keep it in a safe place.</source>
        <translation>Vos chats et leurs sauvegardes sont chiffrés avec elle. Il n&apos;y a aucun moyen de la contourner&#xa0;: sans elle, ils sont perdus. Notez-la et gardez-la en lieu sûr.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Choisir une phrase de passe</translation>
    </message>
    <message>
        <source>Encrypt my chats</source>
        <translation>Chiffrer mes chats</translation>
    </message>
    <message>
        <source>It opens the same key. Who knows the old passphrase and has an old copy of your data could still read; against that, switch the lock off and on again.</source>
        <translation>Elle ouvre la même clé. Qui connaît l&apos;ancienne et possède une vieille copie de vos données pourrait encore lire&#xa0;; pour l&apos;empêcher, désactivez le verrou et réactivez-le.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La changer</translation>
    </message>
    <message>
        <source>It was made under another lock. The lock of this computer stays as it is.</source>
        <translation>Elle a été faite sous un autre verrou. Le verrou de cet ordinateur reste tel quel.</translation>
    </message>
    <message>
        <source>This backup has its own passphrase</source>
        <translation>Cette sauvegarde a sa propre phrase de passe</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Your chats and their backups become readable for whoever can use your account.</source>
        <translation>Vos chats et leurs sauvegardes deviennent lisibles par quiconque peut utiliser votre compte.</translation>
    </message>
    <message>
        <source>Switch the lock off</source>
        <translation>Désactiver le verrou</translation>
    </message>
    <message>
        <source>Decrypt my chats</source>
        <translation>Déchiffrer mes chats</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>PathLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Licence and usage policy</source>
        <translation>Licence et politique d&apos;utilisation</translation>
    </message>
    <message>
        <source>Licence and usage policy of gpt-oss</source>
        <translation>Licence et politique d&apos;utilisation de gpt-oss</translation>
    </message>
    <message>
        <source>Usage policy</source>
        <translation>Politique d&apos;utilisation</translation>
    </message>
    <message>
        <source>Apache 2.0</source>
        <translation>Apache 2.0</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Quel texte</translation>
    </message>
    <message>
        <source>In short: use, change and share the models freely, also for money; pass this text on with them. There is no warranty.</source>
        <translation>En bref&#xa0;: utilisez, modifiez et partagez librement les modèles, même contre paiement&#xa0;; transmettez ce texte avec eux. Il n&apos;y a aucune garantie.</translation>
    </message>
    <message>
        <source>In short: obey the law that applies to you. Alcove checks nothing and sends nothing; what you do with the answers is up to you.</source>
        <translation>En bref&#xa0;: respectez la loi qui s&apos;applique à vous. Alcove ne contrôle rien et n&apos;envoie rien&#xa0;; ce que vous faites des réponses ne regarde que vous.</translation>
    </message>
    <message>
        <source>Open at its source…</source>
        <translation>Ouvrir à la source…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>None yet.</source>
        <translation>Aucun pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use this preset as the instructions</source>
        <translation>Utiliser ce préréglage comme instructions</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit this preset</source>
        <translation>Modifier ce préréglage</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add a preset</source>
        <translation>Ajouter un préréglage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Instructions of the preset</source>
        <translation>Instructions du préréglage</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Chats stay on this computer. No account, no telemetry, no crash reports sent.</source>
        <translation>Les chats restent sur cet ordinateur. Pas de compte, pas de télémétrie, aucun rapport envoyé.</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>Vie privée et données</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Off: no connection is opened at all. On: only what you start or have switched on.</source>
        <translation>Désactivé&#xa0;: aucune connexion n&apos;est ouverte. Activé&#xa0;: seulement ce que vous lancez ou avez activé.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>A passphrase that encrypts your chats. Without it nobody can read them.</source>
        <translation>Une phrase de passe qui chiffre vos chats. Sans elle, personne ne peut les lire.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>So long without a key or the mouse. An answer being written is finished first.</source>
        <translation>Durée sans clavier ni souris. Une réponse en cours d&apos;écriture se termine d&apos;abord.</translation>
    </message>
    <message>
        <source>Lock a hidden window</source>
        <translation>Verrouiller si masquée</translation>
    </message>
    <message>
        <source>At once when the window is minimised or closed into the notification area.</source>
        <translation>Dès que la fenêtre est réduite ou fermée dans la zone de notification.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Serveur mandataire</translation>
    </message>
    <message>
        <source>system, none, or an address such as http://host:8080 or socks5://host:1080.</source>
        <translation>system, none, ou une adresse comme http://hôte:8080 ou socks5://hôte:1080.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>An address in place of the Hugging Face Hub. Your token is never sent there.</source>
        <translation>Une adresse à la place du Hub de Hugging Face. Votre jeton n&apos;y est jamais envoyé.</translation>
    </message>
    <message>
        <source>Certificates of a company</source>
        <translation>Certificats d&apos;entreprise</translation>
    </message>
    <message>
        <source>A file in PEM form, trusted besides the system&apos;s certificates.</source>
        <translation>Un fichier au format PEM, reconnu en plus des certificats du système.</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Téléchargements simultanés</translation>
    </message>
    <message>
        <source>Others wait for their turn.</source>
        <translation>Les autres attendent leur tour.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de vitesse</translation>
    </message>
    <message>
        <source>Of all downloads together.</source>
        <translation>De tous les téléchargements ensemble.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) in it. Each is removed for good after 30 days.</source>
        <translation>
            <numerusform>%n chat dedans. Il est supprimé pour toujours après 30 jours.</numerusform>
            <numerusform>%n chats dedans. Chacun est supprimé pour toujours après 30 jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections of this session</source>
        <translation>Connexions de cette session</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Export and import chats</source>
        <translation>Exporter et importer des chats</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>Exporter tous les chats…</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Importer des chats…</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message>
        <source>chats {size}</source>
        <translation>chats {size}</translation>
    </message>
    <message>
        <source>backups {size}</source>
        <translation>sauvegardes {size}</translation>
    </message>
    <message>
        <source>downloaded models {size}</source>
        <translation>modèles téléchargés {size}</translation>
    </message>
    <message>
        <source>logs {size}</source>
        <translation>journaux {size}</translation>
    </message>
    <message>
        <source>other {size}</source>
        <translation>autres {size}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>{count} MB/s</source>
        <translation>{count}&#xa0;Mo/s</translation>
    </message>
    <message>
        <source>Every connection that Alcove opens: only what you start or have switched on.</source>
        <translation>Chaque connexion ouverte par Alcove&#xa0;: seulement ce que vous lancez ou avez activé.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>A copy of all chats is made each day; seven are kept. Yours stay.</source>
        <translation>Une copie de tous les chats est faite chaque jour&#xa0;; sept sont gardées. Les vôtres restent.</translation>
    </message>
    <message>
        <source>All chats into files; chats from Alcove, ChatGPT, Open WebUI, LM Studio, Jan and llama.cpp out of files.</source>
        <translation>Tous les chats dans des fichiers&#xa0;; des chats d&apos;Alcove, de ChatGPT, d&apos;Open WebUI, de LM Studio, de Jan et de llama.cpp depuis des fichiers.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Chats, backups, settings, logs and downloaded models, for good.</source>
        <translation>Chats, sauvegardes, réglages, journaux et modèles téléchargés, pour toujours.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>PrivacyStrip</name>
    <message numerus="yes">
        <source>%n connection(s) open</source>
        <translation>
            <numerusform>%n connexion ouverte</numerusform>
            <numerusform>%n connexions ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats stay on this computer</source>
        <translation>Les chats restent sur cet ordinateur</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Tout reste sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>PromptView</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Exact prompt</source>
        <translation>Prompt exact</translation>
    </message>
    <message>
        <source>Find in the prompt</source>
        <translation>Chercher dans le prompt</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>How this reply was made was not recorded.</source>
        <translation>La façon dont cette réponse a été produite n&apos;a pas été notée.</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>pas encore calculé</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Fichier du modèle</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message numerus="yes">
        <source>%n messages wait</source>
        <translation>
            <numerusform>%n message en attente</numerusform>
            <numerusform>%n messages en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Message that waits</source>
        <translation>Message en attente</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Send earlier</source>
        <translation>Envoyer plus tôt</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ReadingNote</name>
    <message>
        <source>The answer is being read aloud.</source>
        <translation>La réponse est lue à haute voix.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
</context>
<context>
    <name>Reasoning</name>
    <message>
        <source>Thinking…</source>
        <translation>Réflexion…</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>Réflexion de {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Répondre maintenant</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>effort low</source>
        <translation>effort faible</translation>
    </message>
    <message>
        <source>effort medium</source>
        <translation>effort moyen</translation>
    </message>
    <message>
        <source>effort high</source>
        <translation>effort élevé</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Edit the answer</source>
        <translation>Modifier la réponse</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Garder comme nouvelle version</translation>
    </message>
    <message>
        <source>Edit the reasoning</source>
        <translation>Modifier la réflexion</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Continuer à partir d&apos;ici</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Reading {done} of {total} tokens</source>
        <translation>Lecture de {done} tokens sur {total}</translation>
    </message>
    <message>
        <source>, about {seconds} s left</source>
        <translation>, encore {seconds}&#xa0;s environ</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>Vous avez arrêté cette réponse.</translation>
    </message>
</context>
<context>
    <name>ReplyActions</name>
    <message>
        <source>Retry ▾</source>
        <translation>Réessayer ▾</translation>
    </message>
    <message>
        <source>Retry with an effort</source>
        <translation>Réessayer avec un effort</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Plus ▾</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>Plus pour cette réponse</translation>
    </message>
    <message>
        <source>Figures of this answer: {figures}</source>
        <translation>Chiffres de cette réponse&#xa0;: {figures}</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>{speed} tok/s</source>
        <translation>{speed}&#xa0;tok/s</translation>
    </message>
    <message>
        <source>first token {first} s</source>
        <translation>premier token {first}&#xa0;s</translation>
    </message>
    <message>
        <source>Same effort</source>
        <translation>Même effort</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Continuer cette réponse</translation>
    </message>
    <message>
        <source>Edit the answer</source>
        <translation>Modifier la réponse</translation>
    </message>
    <message>
        <source>Edit the reasoning and continue</source>
        <translation>Modifier la réflexion et continuer</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Comparer les versions</translation>
    </message>
    <message>
        <source>Branch into a new chat</source>
        <translation>Continuer dans un nouveau chat</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à haute voix</translation>
    </message>
    <message>
        <source>Show exact prompt</source>
        <translation>Afficher le prompt exact</translation>
    </message>
</context>
<context>
    <name>ReplyFigures</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{speed} tok/s</source>
        <translation>{speed}&#xa0;tok/s</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>Premier token après</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Tokens écrits</translation>
    </message>
    <message>
        <source>of them reasoning</source>
        <translation>dont réflexion</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Tokens du prompt</translation>
    </message>
    <message>
        <source>of them reused</source>
        <translation>dont réutilisés</translation>
    </message>
    <message>
        <source>Speed of reading</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>Part of the prompt was read again: the text changed further back than the cache can return to at once, so it went on from an older point.</source>
        <translation>Une partie du prompt a été relue&#xa0;: le texte a changé plus loin en arrière que là où le cache peut revenir d&apos;un coup, il est donc reparti d&apos;un point plus ancien.</translation>
    </message>
    <message>
        <source>The whole prompt was read again: the text changed at a place to which the cache could no longer return.</source>
        <translation>Tout le prompt a été relu&#xa0;: le texte a changé à un endroit où le cache ne pouvait plus revenir.</translation>
    </message>
    <message>
        <source>Part of the prompt was read again ({reason}).</source>
        <translation>Une partie du prompt a été relue ({reason}).</translation>
    </message>
    <message>
        <source>The whole prompt was read: nothing of it was in the cache, as in a new chat or with another model.</source>
        <translation>Tout le prompt a été lu&#xa0;: rien n&apos;en était dans le cache, comme dans un nouveau chat ou avec un autre modèle.</translation>
    </message>
    <message>
        <source>What was in the cache was reused; only what is new was read.</source>
        <translation>Ce qui était dans le cache a été réutilisé&#xa0;; seul le nouveau a été lu.</translation>
    </message>
    <message>
        <source>Figures of this answer</source>
        <translation>Chiffres de cette réponse</translation>
    </message>
</context>
<context>
    <name>ReplyPresenter</name>
    <message>
        <source>Export the prompt</source>
        <translation>Exporter le prompt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>in place of {value}</source>
        <translation>au lieu de {value}</translation>
    </message>
    <message>
        <source>Use the general value</source>
        <translation>Reprendre la valeur générale</translation>
    </message>
    <message>
        <source>as for all models</source>
        <translation>comme pour tous les modèles</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommandé</translation>
    </message>
    <message>
        <source>Recommended: {value}</source>
        <translation>Recommandé&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>Restore the defaults of this section</source>
        <translation>Rétablir les valeurs par défaut de cette section</translation>
    </message>
    <message>
        <source>For {model} only</source>
        <translation>Pour {model} seul</translation>
    </message>
    <message>
        <source>For all models</source>
        <translation>Pour tous les modèles</translation>
    </message>
    <message>
        <source>Which models these values are for</source>
        <translation>À quels modèles ces valeurs s&apos;appliquent</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Retour au chat</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des réglages</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>Vie privée, données</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Exported to {path}</source>
        <translation>Exporté vers {path}</translation>
    </message>
    <message>
        <source>The settings were imported.</source>
        <translation>Les réglages ont été importés.</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <translation>Licence de {part}</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Réglages (*.json)</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>The password of the proxy is kept in the system&apos;s key store.</source>
        <translation>Le mot de passe du serveur mandataire est gardé dans le trousseau du système.</translation>
    </message>
    <message>
        <source>This system has no key store: the proxy&apos;s password is kept until Alcove is closed.</source>
        <translation>Ce système n&apos;a pas de trousseau&#xa0;: le mot de passe du serveur mandataire est gardé jusqu&apos;à la fermeture d&apos;Alcove.</translation>
    </message>
</context>
<context>
    <name>ShelfPresenter</name>
    <message numerus="yes">
        <source>%n usable model(s) in {folder}. New files there appear by themselves.</source>
        <translation>
            <numerusform>%n modèle utilisable dans {folder}. Les nouveaux fichiers y apparaissent d&apos;eux-mêmes.</numerusform>
            <numerusform>%n modèles utilisables dans {folder}. Les nouveaux fichiers y apparaissent d&apos;eux-mêmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No gpt-oss of LM Studio, Jan, Ollama, GPT4All, Hugging Face or llama.cpp here.</source>
        <translation>Aucun gpt-oss de LM Studio, Jan, Ollama, GPT4All, Hugging Face ou llama.cpp ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) found in {programs}, used where they are.</source>
        <translation>
            <numerusform>%n modèle trouvé dans {programs}, utilisé là où il est.</numerusform>
            <numerusform>%n modèles trouvés dans {programs}, utilisés là où ils sont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more can&apos;t be used, see below.</source>
        <translation>
            <numerusform>%n autre ne peut pas être utilisé, voir ci-dessous.</numerusform>
            <numerusform>%n autres ne peuvent pas être utilisés, voir ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is on the disk, read back and right. Pull it out when the system says so.</source>
        <translation>{name} est sur le disque, relu et conforme. Retirez-le quand le système le permet.</translation>
    </message>
    <message>
        <source>{name} has arrived, every part checked.</source>
        <translation>{name} est arrivé, chaque partie vérifiée.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Move to which folder?</source>
        <translation>Déplacer vers quel dossier&#xa0;?</translation>
    </message>
    <message>
        <source>Which disk?</source>
        <translation>Quel disque&#xa0;?</translation>
    </message>
    <message>
        <source>Unload and move to trash</source>
        <translation>Décharger et mettre à la corbeille</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Move {file} to the trash? It lies in {folder}.</source>
        <translation>Mettre {file} à la corbeille&#xa0;? Il se trouve dans {folder}.</translation>
    </message>
    <message>
        <source>Move {file} to the trash? It lies in {folder}, where others may use it too.</source>
        <translation>Mettre {file} à la corbeille&#xa0;? Il se trouve dans {folder}, où d&apos;autres l&apos;utilisent peut-être aussi.</translation>
    </message>
    <message>
        <source>{file} lies in the trash of your system; you can put it back from there.</source>
        <translation>{file} est dans la corbeille de votre système&#xa0;; vous pouvez l&apos;y récupérer.</translation>
    </message>
    <message>
        <source>{file} was deleted for good.</source>
        <translation>{file} a été supprimé définitivement.</translation>
    </message>
    <message>
        <source>{name} is loaded. It must be unloaded first; an answer that is being written stops.</source>
        <translation>{name} est chargé. Il faut d&apos;abord le décharger&#xa0;; une réponse en cours s&apos;arrête.</translation>
    </message>
    <message>
        <source>Unload and go on</source>
        <translation>Décharger et continuer</translation>
    </message>
    <message>
        <source>The disk of {name} has no trash. Delete the file for good?</source>
        <translation>Le disque de {name} n&apos;a pas de corbeille. Supprimer le fichier définitivement&#xa0;?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>Choisir un dossier de modèles</translation>
    </message>
    <message>
        <source>Choose the disk with the model kit</source>
        <translation>Choisir le disque avec le kit de modèle</translation>
    </message>
    <message>
        <source>There are several kits on this disk. Which one?</source>
        <translation>Il y a plusieurs kits sur ce disque. Lequel&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Utiliser {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>ShelfSection</name>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Use a file I have…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Find models from other apps</source>
        <translation>Chercher dans d&apos;autres applis</translation>
    </message>
    <message>
        <source>More ways to add models</source>
        <translation>Autres façons d&apos;ajouter des modèles</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Folders whose models are shown here:</source>
        <translation>Dossiers dont les modèles sont montrés ici&#xa0;:</translation>
    </message>
    <message>
        <source>{folder}: stop watching</source>
        <translation>{folder}&#xa0;: ne plus surveiller</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Import a model kit from a disk…</source>
        <translation>Importer un kit de modèle depuis un disque…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) · {size}</source>
        <translation>
            <numerusform>%n fichier · {size}</numerusform>
            <numerusform>%n fichiers · {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Click a field and press the new keys. Keys in use elsewhere are refused.</source>
        <translation>Cliquez dans un champ et pressez les nouvelles touches. Celles qui servent ailleurs sont refusées.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Back to {keys}</source>
        <translation>Revenir à {keys}</translation>
    </message>
    <message>
        <source>{keys} already does this: {act}.</source>
        <translation>{keys} fait déjà ceci&#xa0;: {act}.</translation>
    </message>
    <message>
        <source>{keys} is needed for writing and editing.</source>
        <translation>{keys} sert à écrire et à modifier du texte.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Your chats will appear here.</source>
        <translation>Vos chats apparaîtront ici.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message numerus="yes">
        <source>%n downloading</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Déplacer vers un dossier</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Garder ce chat</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>Chercher un chat</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouveau chat</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message numerus="yes">
        <source>Trash, %n chats</source>
        <translation>
            <numerusform>Corbeille, %n chat</numerusform>
            <numerusform>Corbeille, %n chats</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation>Nouveau chat dans ce dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation>Supprimer le dossier, garder ses chats</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats</source>
        <translation>
            <numerusform>Supprimer %n chat</numerusform>
            <numerusform>Supprimer %n chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Search chats and commands</source>
        <translation>Chercher dans les chats et les commandes</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporaire</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglés</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>SidebarPresenter</name>
    <message>
        <source>The new chat goes into the folder {name}.</source>
        <translation>Le nouveau chat ira dans le dossier {name}.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>{title} (branch)</source>
        <translation>{title} (branche)</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (copie)</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exporté vers {path}</translation>
    </message>
</context>
<context>
    <name>TemporaryNote</name>
    <message>
        <source>Temporary chat: nothing of it is stored. It is gone when Alcove is closed.</source>
        <translation>Chat temporaire&#xa0;: rien n&apos;en est enregistré. Il disparaît quand Alcove est fermé.</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Garder ce chat</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Your token of the Hub</source>
        <translation>Votre jeton du Hub</translation>
    </message>
    <message>
        <source>Only for models whose makers ask for consent. It is kept in the system&apos;s key store and sent to huggingface.co alone, never to a mirror or a file server.</source>
        <translation>Seulement pour les modèles dont les auteurs demandent un accord. Il est gardé dans le trousseau du système et envoyé à huggingface.co seul, jamais à un miroir ni à un serveur de fichiers.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Garder le jeton</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>Supprimer le jeton</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Asking the key store…</source>
        <translation>Consultation du trousseau…</translation>
    </message>
    <message>
        <source>No token is kept.</source>
        <translation>Aucun jeton n&apos;est gardé.</translation>
    </message>
    <message>
        <source>A token is kept in the key store.</source>
        <translation>Un jeton est gardé dans le trousseau.</translation>
    </message>
    <message>
        <source>This system has no key store: the token is kept until Alcove is closed.</source>
        <translation>Ce système n&apos;a pas de trousseau&#xa0;: le jeton est gardé jusqu&apos;à la fermeture d&apos;Alcove.</translation>
    </message>
</context>
<context>
    <name>ToolCard</name>
    <message>
        <source>running…</source>
        <translation>en cours…</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>aucun résultat</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time}&#xa0;ms</translation>
    </message>
    <message>
        <source>failed: {reason}</source>
        <translation>échec&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Tool call {name}: {arguments}, {result}</source>
        <translation>Appel d&apos;outil {name}&#xa0;: {arguments}, {result}</translation>
    </message>
</context>
<context>
    <name>ToolsSection</name>
    <message>
        <source>What the model may use while it answers. All of them run on this computer.</source>
        <translation>Ce que le modèle peut utiliser en répondant. Tout s&apos;exécute sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculatrice</translation>
    </message>
    <message>
        <source>Lets the model compute exactly instead of guessing.</source>
        <translation>Laisse le modèle calculer exactement au lieu de deviner.</translation>
    </message>
</context>
<context>
    <name>TrashModel</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Nothing found.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats for ever?</source>
        <translation>
            <numerusform>Supprimer %n chat définitivement&#xa0;?</numerusform>
            <numerusform>Supprimer %n chats définitivement&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n chats in the trash for ever?</source>
        <translation>
            <numerusform>Supprimer définitivement le chat de la corbeille&#xa0;?</numerusform>
            <numerusform>Supprimer définitivement les %n chats de la corbeille&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. A daily backup may still hold them for a week.</source>
        <translation>C&apos;est irréversible. Une sauvegarde quotidienne peut encore les contenir pendant une semaine.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Retour au chat</translation>
    </message>
    <message>
        <source>Deleted chats stay here for 30 days. After that they are removed for good.</source>
        <translation>Les chats supprimés restent ici 30 jours. Ensuite, ils sont effacés pour de bon.</translation>
    </message>
    <message>
        <source>Search the trash</source>
        <translation>Chercher dans la corbeille</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>Chats supprimés</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>TuningPresenter</name>
    <message>
        <source>It may become faster: Settings, Model measures what is best for this computer.</source>
        <translation>Il peut devenir plus rapide&#xa0;: Réglages, Modèle mesure ce qui convient le mieux à cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>UndoCard</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>Supprimé&#xa0;: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n chats deleted</source>
        <translation>
            <numerusform>%n chat supprimé</numerusform>
            <numerusform>%n chats supprimés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdatePresenter</name>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
</context>
<context>
    <name>UsagePanel</name>
    <message>
        <source>The arrow keys or the mouse go through the turns.</source>
        <translation>Les flèches ou la souris parcourent les tours.</translation>
    </message>
    <message>
        <source>Turn {number}: {speed} tok/s, {tokens} tokens in {seconds} s, first token {first} s, context {context}, {reused} of it reused</source>
        <translation>Tour {number}&#xa0;: {speed}&#xa0;tok/s, {tokens} tokens en {seconds}&#xa0;s, premier token {first}&#xa0;s, contexte {context}, dont {reused} réutilisés</translation>
    </message>
    <message>
        <source>effort low</source>
        <translation>effort faible</translation>
    </message>
    <message>
        <source>effort medium</source>
        <translation>effort moyen</translation>
    </message>
    <message>
        <source>effort high</source>
        <translation>effort élevé</translation>
    </message>
    <message>
        <source>Usage of this chat</source>
        <translation>Utilisation de ce chat</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Tokens écrits</translation>
    </message>
    <message>
        <source>of them reasoning</source>
        <translation>dont réflexion</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>Vitesse moyenne</translation>
    </message>
    <message>
        <source>{speed} tok/s</source>
        <translation>{speed}&#xa0;tok/s</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Prompt reused</source>
        <translation>Prompt réutilisé</translation>
    </message>
    <message>
        <source>Line: speed, up to {speed} tok/s. Bars: context, of {length} tokens.</source>
        <translation>Ligne&#xa0;: vitesse, jusqu&apos;à {speed}&#xa0;tok/s. Barres&#xa0;: contexte, sur {length} tokens.</translation>
    </message>
    <message numerus="yes">
        <source>Speed and context over %n turns</source>
        <translation>
            <numerusform>Vitesse et contexte sur %n tour</numerusform>
            <numerusform>Vitesse et contexte sur %n tours</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>UserMessage</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Modifier et renvoyer</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Bifurquer</translation>
    </message>
    <message>
        <source>Branch into a new chat</source>
        <translation>Continuer dans un nouveau chat</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>Modifier votre message</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>{size} GB</source>
        <translation>{size}&#xa0;Go</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>In the downloads</source>
        <translation>Dans les téléchargements</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>Télécharger {name}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Choose the version</source>
        <translation>Choisir la version</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichée</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <source>{seconds} s · {reasoning} reasoning · {answer} answer tokens</source>
        <translation>{seconds}&#xa0;s · réflexion {reasoning} · réponse {answer} tokens</translation>
    </message>
</context>
<context>
    <name>VersionSwitch</name>
    <message>
        <source>Previous version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Version suivante</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message numerus="yes">
        <source>%n chat(s) so far</source>
        <translation>
            <numerusform>%n chat jusqu&apos;ici</numerusform>
            <numerusform>%n chats jusqu&apos;ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Export chats</source>
        <translation>Exporter des chats</translation>
    </message>
    <message>
        <source>Exporting chats</source>
        <translation>Export des chats</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>New chat</source>
        <translation>Nouveau chat</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nouveau chat temporaire</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>privé incognito</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>deleted restore</source>
        <translation>supprimé restaurer</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Afficher ou masquer la barre latérale</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Connections of this session</source>
        <translation>Connexions de cette session</translation>
    </message>
    <message>
        <source>network privacy</source>
        <translation>réseau vie privée</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>Exporter tous les chats…</translation>
    </message>
    <message>
        <source>save backup</source>
        <translation>enregistrer sauvegarde</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Importer des chats…</translation>
    </message>
    <message>
        <source>ChatGPT Open WebUI LM Studio Jan llama.cpp</source>
        <translation>ChatGPT Open WebUI LM Studio Jan llama.cpp</translation>
    </message>
    <message>
        <source>Import a folder of chats…</source>
        <translation>Importer un dossier de chats…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>Options de ce chat</translation>
    </message>
    <message>
        <source>Effort: {effort}</source>
        <translation>Effort&#xa0;: {effort}</translation>
    </message>
    <message>
        <source>Answer again at {effort}</source>
        <translation>Répondre à nouveau, effort {effort}</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Arrêter la lecture à haute voix</translation>
    </message>
    <message>
        <source>Read the last answer aloud</source>
        <translation>Lire la dernière réponse à haute voix</translation>
    </message>
    <message>
        <source>voice speak</source>
        <translation>voix parler</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Comparer les versions</translation>
    </message>
    <message>
        <source>answers side by side</source>
        <translation>réponses côte à côte</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>Renommer le chat</translation>
    </message>
    <message>
        <source>Duplicate the chat</source>
        <translation>Dupliquer le chat</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>Export the chat…</source>
        <translation>Exporter le chat…</translation>
    </message>
    <message>
        <source>save file</source>
        <translation>enregistrer fichier</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Garder ce chat</translation>
    </message>
    <message>
        <source>Usage of this chat</source>
        <translation>Utilisation de ce chat</translation>
    </message>
    <message>
        <source>tokens speed chart</source>
        <translation>tokens vitesse graphique</translation>
    </message>
    <message>
        <source>What fills the context</source>
        <translation>Ce qui remplit le contexte</translation>
    </message>
    <message>
        <source>tokens map</source>
        <translation>tokens carte</translation>
    </message>
    <message>
        <source>Delete the chat</source>
        <translation>Supprimer le chat</translation>
    </message>
    <message>
        <source>remove trash</source>
        <translation>effacer corbeille</translation>
    </message>
    <message>
        <source>Unpin the chat</source>
        <translation>Désépingler le chat</translation>
    </message>
    <message>
        <source>Pin the chat</source>
        <translation>Épingler le chat</translation>
    </message>
    <message>
        <source>Move to folder: {name}</source>
        <translation>Déplacer vers le dossier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Take out of its folder</source>
        <translation>Sortir de son dossier</translation>
    </message>
    <message>
        <source>Switch to {model}</source>
        <translation>Passer à {model}</translation>
    </message>
    <message>
        <source>Unload the model</source>
        <translation>Décharger le modèle</translation>
    </message>
    <message>
        <source>free memory</source>
        <translation>libérer mémoire</translation>
    </message>
    <message>
        <source>Load the model</source>
        <translation>Charger le modèle</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Thème&#xa0;: clair</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Thème&#xa0;: sombre</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Thème&#xa0;: comme le système</translation>
    </message>
    <message>
        <source>Settings: general</source>
        <translation>Réglages&#xa0;: général</translation>
    </message>
    <message>
        <source>Settings: appearance</source>
        <translation>Réglages&#xa0;: apparence</translation>
    </message>
    <message>
        <source>Settings: model</source>
        <translation>Réglages&#xa0;: modèle</translation>
    </message>
    <message>
        <source>Settings: answers</source>
        <translation>Réglages&#xa0;: réponses</translation>
    </message>
    <message>
        <source>Settings: tools</source>
        <translation>Réglages&#xa0;: outils</translation>
    </message>
    <message>
        <source>Settings: privacy and data</source>
        <translation>Réglages&#xa0;: vie privée et données</translation>
    </message>
    <message>
        <source>Settings: keyboard shortcuts</source>
        <translation>Réglages&#xa0;: raccourcis clavier</translation>
    </message>
    <message>
        <source>Settings: about Alcove</source>
        <translation>Réglages&#xa0;: à propos d&apos;Alcove</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something unexpected happened</source>
        <translation>Quelque chose d&apos;imprévu est arrivé</translation>
    </message>
    <message>
        <source>What was written is kept. The details are in the log.</source>
        <translation>Ce qui est écrit est gardé. Les détails sont dans le journal.</translation>
    </message>
    <message>
        <source>Restart engine</source>
        <translation>Redémarrer le moteur</translation>
    </message>
    <message>
        <source>Your text is kept.</source>
        <translation>Votre texte est gardé.</translation>
    </message>
    <message>
        <source>The engine stopped</source>
        <translation>Le moteur s&apos;est arrêté</translation>
    </message>
    <message>
        <source>Another program or the system ended it, perhaps because memory ran out.</source>
        <translation>Un autre programme ou le système l&apos;a arrêté, peut-être faute de mémoire.</translation>
    </message>
    <message>
        <source>The engine doesn&apos;t answer</source>
        <translation>Le moteur ne répond pas</translation>
    </message>
    <message>
        <source>It was ended. Your text is kept.</source>
        <translation>Il a été arrêté. Votre texte est gardé.</translation>
    </message>
    <message>
        <source>The engine made an error</source>
        <translation>Le moteur a fait une erreur</translation>
    </message>
    <message>
        <source>This answer could not be finished. Your text is kept.</source>
        <translation>Cette réponse n&apos;a pas pu être terminée. Votre texte est gardé.</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Démarrer en mode sans échec</translation>
    </message>
    <message>
        <source>The safe mode avoids it and is a little slower.</source>
        <translation>Le mode sans échec l&apos;évite et est un peu plus lent.</translation>
    </message>
    <message>
        <source>It made an error in its own memory.</source>
        <translation>Il a commis une erreur dans sa propre mémoire.</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Aucun modèle n&apos;est chargé</translation>
    </message>
    <message>
        <source>Choose a model, then try again.</source>
        <translation>Choisissez un modèle, puis réessayez.</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Choisir un modèle…</translation>
    </message>
    <message>
        <source>The engine can&apos;t be started</source>
        <translation>Le moteur ne peut pas démarrer</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install it again; your chats stay.</source>
        <translation>Une partie du programme manque. Réinstallez-le&#xa0;; vos chats restent.</translation>
    </message>
    <message>
        <source>The processor refused an instruction.</source>
        <translation>Le processeur a refusé une instruction.</translation>
    </message>
    <message>
        <source>Something wrote to it after it was loaded.</source>
        <translation>Quelque chose y a écrit après son chargement.</translation>
    </message>
    <message>
        <source>The model file was changed</source>
        <translation>Le fichier du modèle a été modifié</translation>
    </message>
    <message>
        <source>The safe mode may avoid it and is a little slower.</source>
        <translation>Le mode sans échec l&apos;évite peut-être et est un peu plus lent.</translation>
    </message>
    <message>
        <source>It ended by itself.</source>
        <translation>Il s&apos;est arrêté de lui-même.</translation>
    </message>
    <message>
        <source>A check inside it failed.</source>
        <translation>Une vérification interne a échoué.</translation>
    </message>
    <message>
        <source>The engine belongs to another version</source>
        <translation>Le moteur est d&apos;une autre version</translation>
    </message>
    <message>
        <source>The program was changed while it ran. Close Alcove and start it again.</source>
        <translation>Le programme a été changé pendant qu&apos;il tournait. Fermez Alcove et relancez-le.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Alcove ended unexpectedly last time</source>
        <translation>Alcove s&apos;est arrêté de façon inattendue la dernière fois</translation>
    </message>
    <message>
        <source>A fault in the program ended it. Your chats are kept as they were written.</source>
        <translation>Une erreur du programme l&apos;a arrêté. Vos chats sont gardés tels quels.</translation>
    </message>
    <message>
        <source>Memory ran out last time</source>
        <translation>La mémoire a manqué la dernière fois</translation>
    </message>
    <message>
        <source>The system ended Alcove. A smaller context or model takes less memory.</source>
        <translation>Le système a arrêté Alcove. Un contexte ou un modèle plus petit prend moins de mémoire.</translation>
    </message>
    <message>
        <source>Show the crash files</source>
        <translation>Afficher les rapports de panne</translation>
    </message>
    <message>
        <source>Last time: {title}</source>
        <translation>La dernière fois&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{model} can&apos;t be loaded with a {context} context</source>
        <translation>Impossible de charger {model} avec un contexte de {context}</translation>
    </message>
    <message>
        <source>It needs {needed} GB and {free} GB are free.</source>
        <translation>Il lui faut {needed}&#xa0;Go et {free}&#xa0;Go sont libres.</translation>
    </message>
    <message>
        <source>It needs {needed} GB, more than the system lets it have.</source>
        <translation>Il lui faut {needed}&#xa0;Go, plus que le système ne lui en donne.</translation>
    </message>
    <message>
        <source>{program} uses {size} GB.</source>
        <translation>{program} utilise {size}&#xa0;Go.</translation>
    </message>
    <message>
        <source>Load with {context}</source>
        <translation>Charger avec {context}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>En choisir un autre…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <source>The model file isn&apos;t there</source>
        <translation>Le fichier du modèle n&apos;est pas là</translation>
    </message>
    <message>
        <source>It was moved, deleted or is on a disk that isn&apos;t connected.</source>
        <translation>Il a été déplacé, supprimé ou est sur un disque débranché.</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>C&apos;est un dossier</translation>
    </message>
    <message>
        <source>Choose the .gguf file inside it.</source>
        <translation>Choisissez le fichier .gguf qu&apos;il contient.</translation>
    </message>
    <message>
        <source>The model file can&apos;t be read</source>
        <translation>Le fichier du modèle ne peut pas être lu</translation>
    </message>
    <message>
        <source>Check that you may read it and that its disk is connected.</source>
        <translation>Vérifiez que vous pouvez le lire et que son disque est branché.</translation>
    </message>
    <message>
        <source>This is not a model file</source>
        <translation>Ce n&apos;est pas un fichier de modèle</translation>
    </message>
    <message>
        <source>Alcove opens gpt-oss models as GGUF files.</source>
        <translation>Alcove ouvre les modèles gpt-oss en fichiers GGUF.</translation>
    </message>
    <message>
        <source>The model file is cut off</source>
        <translation>Le fichier du modèle est coupé</translation>
    </message>
    <message>
        <source>A part of it is missing. Download it again.</source>
        <translation>Il en manque une partie. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Load with a small context</source>
        <translation>Charger avec un petit contexte</translation>
    </message>
    <message>
        <source>This backup can&apos;t be used</source>
        <translation>Cette sauvegarde est inutilisable</translation>
    </message>
    <message>
        <source>It is damaged or no backup of Alcove. Your chats were not changed.</source>
        <translation>Elle est endommagée ou n&apos;est pas d&apos;Alcove. Vos chats n&apos;ont pas changé.</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>Une réponse est en cours</translation>
    </message>
    <message>
        <source>Wait for its end or stop it, then try again.</source>
        <translation>Attendez sa fin ou arrêtez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>This is no settings file of Alcove</source>
        <translation>Ce n&apos;est pas un fichier de réglages d&apos;Alcove</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file that Alcove has exported.</source>
        <translation>Rien n&apos;a changé. Choisissez un fichier exporté par Alcove.</translation>
    </message>
    <message>
        <source>A value in the settings file isn&apos;t allowed</source>
        <translation>Une valeur du fichier n&apos;est pas permise</translation>
    </message>
    <message>
        <source>Nothing was changed. It is {detail}</source>
        <translation>Rien n&apos;a changé. C&apos;est {detail}</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>Le fichier du modèle est endommagé</translation>
    </message>
    <message>
        <source>Its header can&apos;t be read. Download it again.</source>
        <translation>Son en-tête est illisible. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The model file contradicts itself</source>
        <translation>Le fichier du modèle se contredit</translation>
    </message>
    <message>
        <source>Its numbers don&apos;t fit each other. Download it again.</source>
        <translation>Ses nombres ne vont pas ensemble. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file&apos;s number format isn&apos;t known</source>
        <translation>Le format numérique du fichier est inconnu</translation>
    </message>
    <message>
        <source>Choose a file with another quantisation, best the original MXFP4.</source>
        <translation>Choisissez un fichier d&apos;une autre quantification, de préférence le MXFP4 d&apos;origine.</translation>
    </message>
    <message>
        <source>This is another kind of model</source>
        <translation>C&apos;est une autre sorte de modèle</translation>
    </message>
    <message>
        <source>Alcove is made for gpt-oss alone and can&apos;t run this one.</source>
        <translation>Alcove est fait pour gpt-oss seul et ne peut pas faire tourner celui-ci.</translation>
    </message>
    <message>
        <source>The parts of the model don&apos;t belong together</source>
        <translation>Les parties du modèle ne vont pas ensemble</translation>
    </message>
    <message>
        <source>The engine can&apos;t make sense of it. A check tells whether it is whole.</source>
        <translation>Le moteur n&apos;arrive pas à le lire. Une vérification dit s&apos;il est entier.</translation>
    </message>
    <message>
        <source>The model&apos;s weights are damaged</source>
        <translation>Les poids du modèle sont endommagés</translation>
    </message>
    <message>
        <source>It computes values that are no numbers. A check tells whether it is whole.</source>
        <translation>Il calcule des valeurs qui ne sont pas des nombres. Une vérification dit s&apos;il est entier.</translation>
    </message>
    <message>
        <source>The model can&apos;t be loaded</source>
        <translation>Le modèle ne peut pas être chargé</translation>
    </message>
    <message>
        <source>The engine refused the file. The details say why.</source>
        <translation>Le moteur a refusé le fichier. Les détails disent pourquoi.</translation>
    </message>
    <message>
        <source>Not enough memory for this model</source>
        <translation>Pas assez de mémoire pour ce modèle</translation>
    </message>
    <message>
        <source>Close other programs or load it with a smaller context.</source>
        <translation>Fermez d&apos;autres programmes ou chargez-le avec un contexte plus petit.</translation>
    </message>
    <message>
        <source>Load with a smaller context</source>
        <translation>Charger avec un contexte plus petit</translation>
    </message>
    <message>
        <source>Not enough memory on the graphics card</source>
        <translation>Pas assez de mémoire sur la carte graphique</translation>
    </message>
    <message>
        <source>Fewer layers on it need less; the others are computed by the processor.</source>
        <translation>Moins de couches en demandent moins&#xa0;; le processeur calcule les autres.</translation>
    </message>
    <message>
        <source>Use fewer GPU layers</source>
        <translation>Moins de couches sur la carte</translation>
    </message>
    <message>
        <source>Load without the GPU</source>
        <translation>Charger sans la carte graphique</translation>
    </message>
    <message>
        <source>The graphics card can&apos;t be used</source>
        <translation>La carte graphique est inutilisable</translation>
    </message>
    <message>
        <source>Its driver is missing or too old. Without it the model runs more slowly.</source>
        <translation>Son pilote manque ou est trop ancien. Sans elle, le modèle est plus lent.</translation>
    </message>
    <message>
        <source>The engine can&apos;t compute this model here</source>
        <translation>Le moteur ne peut pas exécuter ce modèle ici</translation>
    </message>
    <message>
        <source>Every way of computing it was tried, and all ended in a fault.</source>
        <translation>Toutes les façons de l&apos;exécuter ont été essayées&#xa0;; toutes ont échoué.</translation>
    </message>
    <message>
        <source>The model&apos;s disk went away</source>
        <translation>Le disque du modèle a disparu</translation>
    </message>
    <message>
        <source>Its file was removed, changed or can&apos;t be read. Connect the disk again.</source>
        <translation>Son fichier a été retiré, changé ou est illisible. Reconnectez le disque.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The last model was not opened</source>
        <translation>Le dernier modèle n&apos;a pas été ouvert</translation>
    </message>
    <message>
        <source>The program ended while it was being loaded. The Guide is open in its place.</source>
        <translation>Le programme s&apos;est arrêté pendant le chargement du modèle. Le Guide est ouvert à sa place.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Make room…</source>
        <translation>Faire de la place…</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Rien à envoyer</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Écrivez d&apos;abord un message.</translation>
    </message>
    <message>
        <source>The message is too long</source>
        <translation>Le message est trop long</translation>
    </message>
    <message>
        <source>It is longer than any context of gpt-oss. It is kept; shorten it and send again.</source>
        <translation>Il est plus long que tout contexte de gpt-oss. Il est gardé&#xa0;; raccourcissez-le et renvoyez-le.</translation>
    </message>
    <message>
        <source>The chat doesn&apos;t fit the context</source>
        <translation>Le chat ne tient pas dans le contexte</translation>
    </message>
    <message>
        <source>Start a new chat, or raise the context length in the settings.</source>
        <translation>Ouvrez un nouveau chat ou augmentez la longueur du contexte dans les réglages.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouveau chat</translation>
    </message>
    <message>
        <source>This doesn&apos;t fit the context</source>
        <translation>Cela ne tient pas dans le contexte</translation>
    </message>
    <message>
        <source>Nothing was sent. Make room, or load the model with a longer context.</source>
        <translation>Rien n&apos;a été envoyé. Faites de la place ou chargez le modèle avec un contexte plus long.</translation>
    </message>
    <message>
        <source>The context is full</source>
        <translation>Le contexte est plein</translation>
    </message>
    <message>
        <source>The answer is kept up to here. Make room, then let the model go on.</source>
        <translation>La réponse est gardée jusqu&apos;ici. Faites de la place, puis laissez le modèle continuer.</translation>
    </message>
    <message>
        <source>The answer reached its length limit</source>
        <translation>La réponse a atteint sa longueur maximale</translation>
    </message>
    <message>
        <source>It is kept up to here.</source>
        <translation>Elle est gardée jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>The model went round in circles</source>
        <translation>Le modèle tourne en rond</translation>
    </message>
    <message>
        <source>It repeated itself and was stopped. What it wrote is kept.</source>
        <translation>Il se répétait et a été arrêté. Ce qu&apos;il a écrit est gardé.</translation>
    </message>
    <message>
        <source>Too many tool calls</source>
        <translation>Trop d&apos;appels d&apos;outils</translation>
    </message>
    <message>
        <source>The model called tools again and again without an answer.</source>
        <translation>Le modèle a appelé des outils sans cesse, sans répondre.</translation>
    </message>
    <message>
        <source>The tool&apos;s result is too large</source>
        <translation>Le résultat de l&apos;outil est trop grand</translation>
    </message>
    <message>
        <source>It would fill the context and was not given to the model yet.</source>
        <translation>Il remplirait le contexte et n&apos;a pas encore été donné au modèle.</translation>
    </message>
    <message>
        <source>Use its beginning</source>
        <translation>Utiliser le début</translation>
    </message>
    <message>
        <source>Use all of it</source>
        <translation>Utiliser tout</translation>
    </message>
    <message>
        <source>The model gave no answer</source>
        <translation>Le modèle n&apos;a pas donné de réponse</translation>
    </message>
    <message>
        <source>Continue in safe mode</source>
        <translation>Continuer en mode sans échec</translation>
    </message>
    <message>
        <source>The chats can&apos;t be opened. Make room, then try again.</source>
        <translation>Les chats ne peuvent pas être ouverts. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>It ended after its reasoning.</source>
        <translation>Il s&apos;est arrêté après sa réflexion.</translation>
    </message>
    <message>
        <source>No summary was written</source>
        <translation>Aucun résumé n&apos;a été rédigé</translation>
    </message>
    <message>
        <source>The older turns are as they were. Leave some of them out instead.</source>
        <translation>Les anciens tours sont inchangés. Laissez-en plutôt de côté.</translation>
    </message>
    <message>
        <source>This answer was interrupted</source>
        <translation>Cette réponse a été interrompue</translation>
    </message>
    <message>
        <source>The program ended while it was being written. It is kept up to here.</source>
        <translation>Le programme s&apos;est arrêté pendant qu&apos;elle s&apos;écrivait. Elle est gardée jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written</source>
        <translation>Le dossier de données ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Nothing new can be kept. Give Alcove the right to write there and start it again.</source>
        <translation>Rien de nouveau ne peut être gardé. Donnez à Alcove le droit d&apos;y écrire et redémarrez-le.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>What is on the screen is not stored yet. Make room, then go on.</source>
        <translation>Ce qui est à l&apos;écran n&apos;est pas encore enregistré. Faites de la place, puis continuez.</translation>
    </message>
    <message>
        <source>The chat database was damaged</source>
        <translation>La base des chats était endommagée</translation>
    </message>
    <message>
        <source>It was set aside and the newest backup was opened.</source>
        <translation>Elle a été mise de côté et la dernière sauvegarde ouverte.</translation>
    </message>
    <message>
        <source>The chat database is damaged</source>
        <translation>La base des chats est endommagée</translation>
    </message>
    <message>
        <source>A part of it can&apos;t be read or changed. A backup can be put in its place in Settings, Privacy and data.</source>
        <translation>Une partie ne peut être ni lue ni modifiée. Une sauvegarde peut prendre sa place dans Réglages, Vie privée et données.</translation>
    </message>
    <message>
        <source>These chats belong to a newer Alcove</source>
        <translation>Ces chats viennent d&apos;un Alcove plus récent</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the newer version.</source>
        <translation>Rien n&apos;a été changé. Démarrez la version plus récente.</translation>
    </message>
    <message>
        <source>The chat database is in use</source>
        <translation>La base des chats est utilisée</translation>
    </message>
    <message>
        <source>Another program holds it. Close it and try again.</source>
        <translation>Un autre programme la tient. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>The chat database reports an error</source>
        <translation>La base des chats signale une erreur</translation>
    </message>
    <message>
        <source>The last change may not be stored. The details say why.</source>
        <translation>Le dernier changement n&apos;est peut-être pas enregistré. Les détails disent pourquoi.</translation>
    </message>
    <message>
        <source>The chats are not open</source>
        <translation>Les chats ne sont pas ouverts</translation>
    </message>
    <message>
        <source>Nothing can be stored until they are.</source>
        <translation>Rien ne peut être enregistré tant qu&apos;ils ne le sont pas.</translation>
    </message>
    <message>
        <source>This chat isn&apos;t there any more</source>
        <translation>Ce chat n&apos;existe plus</translation>
    </message>
    <message>
        <source>It was removed for good.</source>
        <translation>Il a été supprimé définitivement.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved</source>
        <translation>Les réglages ne peuvent pas être enregistrés</translation>
    </message>
    <message>
        <source>They hold until Alcove is closed. Check the disk and its permissions.</source>
        <translation>Ils s&apos;appliquent jusqu&apos;à la fermeture d&apos;Alcove. Vérifiez le disque et ses droits.</translation>
    </message>
    <message>
        <source>It was moved or deleted. Nothing was imported.</source>
        <translation>Il a été déplacé ou supprimé. Rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>Le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Choose another folder or check the disk.</source>
        <translation>Choisissez un autre dossier ou vérifiez le disque.</translation>
    </message>
    <message>
        <source>The settings file was damaged</source>
        <translation>Le fichier des réglages était endommagé</translation>
    </message>
    <message>
        <source>It was set aside; what could be read was kept.</source>
        <translation>Il a été mis de côté&#xa0;; ce qui était lisible est gardé.</translation>
    </message>
    <message>
        <source>The chats are locked</source>
        <translation>Les chats sont verrouillés</translation>
    </message>
    <message>
        <source>Enter the passphrase to open them.</source>
        <translation>Saisissez la phrase de passe pour les ouvrir.</translation>
    </message>
    <message>
        <source>This is not the passphrase</source>
        <translation>Ce n&apos;est pas la phrase de passe</translation>
    </message>
    <message>
        <source>Nothing was changed. Mind capital letters and the keyboard&apos;s language.</source>
        <translation>Rien n&apos;a été modifié. Attention aux majuscules et à la langue du clavier.</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>La phrase de passe est trop courte</translation>
    </message>
    <message>
        <source>Nothing was changed. Use at least eight characters.</source>
        <translation>Rien n&apos;a été modifié. Prenez au moins huit caractères.</translation>
    </message>
    <message>
        <source>There is too little memory to try a passphrase</source>
        <translation>Il y a trop peu de mémoire pour essayer une phrase de passe</translation>
    </message>
    <message>
        <source>It takes 256 MB. Close another program and try again.</source>
        <translation>Il en faut 256&#xa0;Mo. Fermez un autre programme et réessayez.</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>Le fichier de clé est endommagé</translation>
    </message>
    <message>
        <source>Put lock.json of a copy of your data back into the folder chats.</source>
        <translation>Remettez dans le dossier chats le lock.json d&apos;une copie de vos données.</translation>
    </message>
    <message>
        <source>This backup has another key</source>
        <translation>Cette sauvegarde a une autre clé</translation>
    </message>
    <message>
        <source>It was made under another lock. Put the lock.json of its computer beside it.</source>
        <translation>Elle a été faite sous un autre verrou. Placez à côté le lock.json de son ordinateur.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>La connexion est perdue</translation>
    </message>
    <message>
        <source>What is here is kept. Go on when the network is back.</source>
        <translation>Ce qui est là est gardé. Continuez quand le réseau revient.</translation>
    </message>
    <message>
        <source>Not enough room on the disk</source>
        <translation>Pas assez de place sur le disque</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached</source>
        <translation>{host} est injoignable</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>Check the network, or get the model another way: from a mirror (see the settings), from a model kit on a USB disk, or use a file that you have.</source>
        <translation>Vérifiez le réseau ou obtenez le modèle autrement&#xa0;: depuis un miroir (voir les réglages), depuis un kit de modèle sur un disque USB, ou utilisez un fichier que vous avez.</translation>
    </message>
    <message>
        <source>Make room, then go on; what is here is kept.</source>
        <translation>Faites de la place, puis continuez&#xa0;; ce qui est là est gardé.</translation>
    </message>
    <message>
        <source>The file on the server is another one</source>
        <translation>Le fichier du serveur est un autre</translation>
    </message>
    <message>
        <source>It isn&apos;t the version that Alcove knows, so it was not taken.</source>
        <translation>Ce n&apos;est pas la version qu&apos;Alcove connaît, il n&apos;a donc pas été pris.</translation>
    </message>
    <message>
        <source>The download was damaged</source>
        <translation>Le téléchargement était endommagé</translation>
    </message>
    <message>
        <source>Its SHA-256 is not the right one. Which part is wrong can&apos;t be known, so it was removed and all of it must be fetched again.</source>
        <translation>Son SHA-256 n&apos;est pas le bon. On ne peut pas savoir quelle partie est fausse&#xa0;: il a été supprimé et tout doit être téléchargé à nouveau.</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Télécharger à nouveau</translation>
    </message>
    <message>
        <source>Its SHA-256 is not the right one. Which part is wrong can&apos;t be known, so all of it must be fetched again.</source>
        <translation>Son SHA-256 n&apos;est pas le bon. On ne peut pas savoir quelle partie est fausse&#xa0;: tout doit être téléchargé à nouveau.</translation>
    </message>
    <message>
        <source>A part of it went bad on this disk. Alcove looks for that part and fetches it alone.</source>
        <translation>Une partie s&apos;est endommagée sur ce disque. Alcove la cherche et ne télécharge qu&apos;elle.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>The file has a name that can&apos;t be used</source>
        <translation>Le nom du fichier est inutilisable</translation>
    </message>
    <message>
        <source>It could do harm on this computer, so it was not taken.</source>
        <translation>Il pourrait nuire à cet ordinateur&#xa0;; il n&apos;a donc pas été pris.</translation>
    </message>
    <message>
        <source>Another program is writing this file</source>
        <translation>Un autre programme écrit ce fichier</translation>
    </message>
    <message>
        <source>Perhaps a second Alcove. Close it, then go on.</source>
        <translation>Peut-être un second Alcove. Fermez-le, puis continuez.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be saved</source>
        <translation>La liste des téléchargements ne peut pas être enregistrée</translation>
    </message>
    <message>
        <source>They go on, but the next start won&apos;t know of them. Make room and let Alcove write to its data folder, then try again.</source>
        <translation>Ils continuent, mais le prochain démarrage ne les connaîtra pas. Faites de la place et laissez Alcove écrire dans son dossier de données, puis réessayez.</translation>
    </message>
    <message>
        <source>The network is switched off</source>
        <translation>Le réseau est coupé</translation>
    </message>
    <message>
        <source>Alcove opens no connection until you switch it on in the settings.</source>
        <translation>Alcove n&apos;ouvre aucune connexion tant que vous ne le rétablissez pas dans les réglages.</translation>
    </message>
    <message>
        <source>The makers of this model ask for consent</source>
        <translation>Les auteurs de ce modèle demandent votre accord</translation>
    </message>
    <message>
        <source>Accept their terms on the model&apos;s page on the Hub and enter your token, then go on.</source>
        <translation>Acceptez leurs conditions sur la page du modèle sur le Hub et saisissez votre jeton, puis continuez.</translation>
    </message>
    <message>
        <source>Enter a token…</source>
        <translation>Saisir un jeton…</translation>
    </message>
    <message>
        <source>The server doesn&apos;t have this file</source>
        <translation>Le serveur n&apos;a pas ce fichier</translation>
    </message>
    <message>
        <source>It was moved or removed, or a mirror lacks it.</source>
        <translation>Il a été déplacé ou supprimé, ou il manque au miroir.</translation>
    </message>
    <message>
        <source>The server asks to come back later</source>
        <translation>Le serveur demande de revenir plus tard</translation>
    </message>
    <message>
        <source>Too much was asked of it. What is here is kept.</source>
        <translation>Il reçoit trop de demandes. Ce qui est là est gardé.</translation>
    </message>
    <message>
        <source>The network asks for a log-in</source>
        <translation>Le réseau demande une connexion</translation>
    </message>
    <message>
        <source>It answered with a web page. Log in with your browser, then go on.</source>
        <translation>Il a répondu par une page web. Connectez-vous avec votre navigateur, puis continuez.</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is</source>
        <translation>Le serveur ne peut pas prouver son identité</translation>
    </message>
    <message>
        <source>Nothing was sent. In a company, add its certificate file in the settings; else check this computer&apos;s clock.</source>
        <translation>Rien n&apos;a été envoyé. En entreprise, ajoutez son fichier de certificats dans les réglages&#xa0;; sinon, vérifiez l&apos;horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be used</source>
        <translation>Le serveur mandataire est inutilisable</translation>
    </message>
    <message>
        <source>Check its address in the settings; it looks like http://host:port.</source>
        <translation>Vérifiez son adresse dans les réglages&#xa0;; elle ressemble à http://hôte:port.</translation>
    </message>
    <message>
        <source>The certificate file can&apos;t be read</source>
        <translation>Le fichier de certificats est illisible</translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM form in the settings.</source>
        <translation>Choisissez dans les réglages un fichier de certificats au format PEM.</translation>
    </message>
    <message>
        <source>The mirror&apos;s address can&apos;t be used</source>
        <translation>L&apos;adresse du miroir est inutilisable</translation>
    </message>
    <message>
        <source>Check it in the settings; it looks like https://host.</source>
        <translation>Vérifiez-la dans les réglages&#xa0;; elle ressemble à https://hôte.</translation>
    </message>
    <message>
        <source>The server refused the file</source>
        <translation>Le serveur a refusé le fichier</translation>
    </message>
    <message>
        <source>It may want a valid token, or refuse this network. Try again later.</source>
        <translation>Il veut peut-être un jeton valide, ou refuse ce réseau. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>Le serveur a un problème</translation>
    </message>
    <message>
        <source>What is here is kept. Try again later.</source>
        <translation>Ce qui est là est gardé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Images can&apos;t be read</source>
        <translation>Les images ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>gpt-oss reads text only. Copy the text out of the picture and paste it.</source>
        <translation>gpt-oss ne lit que du texte. Copiez le texte de l&apos;image et collez-le.</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>Ce n&apos;est pas du texte</translation>
    </message>
    <message>
        <source>gpt-oss reads text only: txt, md, code, csv, json, html, pdf and docx.</source>
        <translation>gpt-oss ne lit que du texte&#xa0;: txt, md, code, csv, json, html, pdf et docx.</translation>
    </message>
    <message>
        <source>This format can&apos;t be read</source>
        <translation>Ce format ne peut pas être lu</translation>
    </message>
    <message>
        <source>Save it as PDF, docx or, for a table, as CSV and add that.</source>
        <translation>Enregistrez-le en PDF, en docx ou, pour un tableau, en CSV, puis ajoutez cette copie.</translation>
    </message>
    <message>
        <source>Add the files inside it that the model shall read.</source>
        <translation>Ajoutez les fichiers du dossier que le modèle doit lire.</translation>
    </message>
    <message>
        <source>There is no text in it</source>
        <translation>Le fichier ne contient pas de texte</translation>
    </message>
    <message>
        <source>It may be a scan: pictures of pages. Its text must be recognised first.</source>
        <translation>C&apos;est peut-être une numérisation&#xa0;: des images de pages. Son texte doit d&apos;abord être reconnu.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Le fichier est vide</translation>
    </message>
    <message>
        <source>There is nothing to give to the model.</source>
        <translation>Il n&apos;y a rien à donner au modèle.</translation>
    </message>
    <message>
        <source>The file has a password</source>
        <translation>Le fichier a un mot de passe</translation>
    </message>
    <message>
        <source>Save a copy without the password and add that.</source>
        <translation>Enregistrez une copie sans mot de passe et ajoutez-la.</translation>
    </message>
    <message>
        <source>Add the part that matters.</source>
        <translation>Ajoutez la partie qui compte.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Le fichier est trop grand</translation>
    </message>
    <message>
        <source>Files of up to {limit} are read.</source>
        <translation>Les fichiers jusqu&apos;à {limit} sont lus.</translation>
    </message>
    <message>
        <source>The document has too many pages</source>
        <translation>Le document a trop de pages</translation>
    </message>
    <message>
        <source>Up to {limit} pages are read.</source>
        <translation>Jusqu&apos;à {limit} pages sont lues.</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Le texte est trop long</translation>
    </message>
    <message>
        <source>Up to {limit} characters are read.</source>
        <translation>Jusqu&apos;à {limit} caractères sont lus.</translation>
    </message>
    <message>
        <source>Reading the file took too long</source>
        <translation>La lecture du fichier a pris trop de temps</translation>
    </message>
    <message>
        <source>It was ended after {limit} seconds.</source>
        <translation>Elle a été arrêtée après {limit} secondes.</translation>
    </message>
    <message>
        <source>Reading the file took too much memory</source>
        <translation>La lecture du fichier a pris trop de mémoire</translation>
    </message>
    <message>
        <source>It was ended at {limit}.</source>
        <translation>Elle a été arrêtée à {limit}.</translation>
    </message>
    <message>
        <source>A message takes up to {count} files; the others were not added.</source>
        <translation>Un message prend jusqu&apos;à {count} fichiers&#xa0;; les autres n&apos;ont pas été ajoutés.</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>Le fichier n&apos;a pas été ouvert</translation>
    </message>
    <message>
        <source>It unpacks to far more than it holds, as harmful files do.</source>
        <translation>Décompressé, il devient bien plus grand, comme le font les fichiers malveillants.</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>Trop de fichiers</translation>
    </message>
    <message>
        <source>The file isn&apos;t there</source>
        <translation>Le fichier n&apos;est pas là</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its disk isn&apos;t connected.</source>
        <translation>Il a été déplacé ou supprimé, ou son disque n&apos;est pas branché.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>A part of the model is missing</source>
        <translation>Il manque une partie du modèle</translation>
    </message>
    <message>
        <source>Its parts belong in one folder, under their own names. Choose the first.</source>
        <translation>Ses parties vont dans un même dossier, sous leur propre nom. Choisissez la première.</translation>
    </message>
    <message>
        <source>Put it beside the others: {files}</source>
        <translation>Placez-la à côté des autres&#xa0;: {files}</translation>
    </message>
    <message>
        <source>Only Ollama can run this file</source>
        <translation>Seul Ollama peut exécuter ce fichier</translation>
    </message>
    <message>
        <source>Ollama converts gpt-oss in a way of its own. Get gpt-oss from the catalogue.</source>
        <translation>Ollama convertit gpt-oss à sa façon. Prenez gpt-oss dans le catalogue.</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>Un fichier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder: {file}</source>
        <translation>Rien n&apos;a été modifié. Choisissez un autre dossier&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Not enough room on that disk</source>
        <translation>Pas assez de place sur ce disque</translation>
    </message>
    <message>
        <source>Nothing was changed. {file}</source>
        <translation>Rien n&apos;a été modifié. {file}</translation>
    </message>
    <message>
        <source>The copy differs from the original</source>
        <translation>La copie diffère de l&apos;original</translation>
    </message>
    <message>
        <source>That disk can&apos;t be trusted; the copy was removed, the original is untouched.</source>
        <translation>Ce disque n&apos;est pas fiable&#xa0;; la copie a été supprimée, l&apos;original est intact.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read to its end</source>
        <translation>Le fichier ne peut pas être lu jusqu&apos;au bout</translation>
    </message>
    <message>
        <source>Its disk was pulled out or is failing. What was copied is kept: go on later.</source>
        <translation>Son disque a été retiré ou est défaillant. Ce qui a été copié est gardé&#xa0;: continuez plus tard.</translation>
    </message>
    <message>
        <source>That disk can&apos;t be written</source>
        <translation>Impossible d&apos;écrire sur ce disque</translation>
    </message>
    <message>
        <source>It is full, locked or was pulled out. What was copied is kept: go on later.</source>
        <translation>Il est plein, verrouillé ou a été retiré. Ce qui a été copié est gardé&#xa0;: continuez plus tard.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Le fichier est endommagé</translation>
    </message>
    <message>
        <source>Open it in its own program, save it again and add that.</source>
        <translation>Ouvrez-le dans son programme, enregistrez-le à nouveau et ajoutez cette copie.</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Le fichier n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>The process that reads files ended on it. Nothing else was touched.</source>
        <translation>Le processus qui lit les fichiers s&apos;est arrêté dessus. Rien d&apos;autre n&apos;a été touché.</translation>
    </message>
    <message>
        <source>Its SHA-256 isn&apos;t the one it must have. Remove it and fetch it again.</source>
        <translation>Son SHA-256 n&apos;est pas celui attendu. Supprimez-le et récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>This disk has no trash</source>
        <translation>Ce disque n&apos;a pas de corbeille</translation>
    </message>
    <message>
        <source>The file can only be deleted for good.</source>
        <translation>Le fichier ne peut être supprimé que définitivement.</translation>
    </message>
    <message>
        <source>The file could not be deleted</source>
        <translation>Le fichier n&apos;a pas pu être supprimé</translation>
    </message>
    <message>
        <source>Its disk can&apos;t be written, or another program holds it.</source>
        <translation>Son disque est protégé en écriture, ou un autre programme le retient.</translation>
    </message>
    <message>
        <source>The original could not be removed</source>
        <translation>L&apos;original n&apos;a pas pu être supprimé</translation>
    </message>
    <message>
        <source>The copy is complete and checked; the file now lies in both places.</source>
        <translation>La copie est complète et vérifiée&#xa0;; le fichier se trouve maintenant aux deux endroits.</translation>
    </message>
    <message>
        <source>There is no model kit in this folder</source>
        <translation>Ce dossier ne contient pas de kit de modèle</translation>
    </message>
    <message>
        <source>Choose the disk or the folder that holds alcove-model-kit.json.</source>
        <translation>Choisissez le disque ou le dossier qui contient alcove-model-kit.json.</translation>
    </message>
    <message>
        <source>The list of this kit is damaged</source>
        <translation>La liste de ce kit est endommagée</translation>
    </message>
    <message>
        <source>Make the kit again on the other computer.</source>
        <translation>Refaites le kit sur l&apos;autre ordinateur.</translation>
    </message>
    <message>
        <source>The kit is damaged</source>
        <translation>Le kit est endommagé</translation>
    </message>
    <message>
        <source>These parts are bad: {file}. All others are here already; mend the kit, go on.</source>
        <translation>Ces parties sont mauvaises&#xa0;: {file}. Toutes les autres sont déjà là&#xa0;; réparez le kit, puis continuez.</translation>
    </message>
    <message>
        <source>This address can&apos;t be asked</source>
        <translation>Cette adresse ne peut pas être interrogée</translation>
    </message>
    <message>
        <source>Check it: it begins with https:// and holds no password.</source>
        <translation>Vérifiez-la&#xa0;: elle commence par https:// et ne contient pas de mot de passe.</translation>
    </message>
    <message>
        <source>The address couldn&apos;t be reached</source>
        <translation>L&apos;adresse n&apos;a pas pu être jointe</translation>
    </message>
    <message>
        <source>Check the network and the address, then look again.</source>
        <translation>Vérifiez le réseau et l&apos;adresse, puis cherchez à nouveau.</translation>
    </message>
    <message>
        <source>Nothing is at this address</source>
        <translation>Il n&apos;y a rien à cette adresse</translation>
    </message>
    <message>
        <source>Check it, or ask whoever gave it to you.</source>
        <translation>Vérifiez-la, ou demandez à qui vous l&apos;a donnée.</translation>
    </message>
    <message>
        <source>The server refused to answer</source>
        <translation>Le serveur a refusé de répondre</translation>
    </message>
    <message>
        <source>It may be busy or want a log-in. Look again later.</source>
        <translation>Il est peut-être occupé ou veut une connexion avec un compte. Cherchez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>A web page answers, not a list of releases</source>
        <translation>Une page web répond, pas une liste de versions</translation>
    </message>
    <message>
        <source>Programs ask another address, such as https://api.github.com/repos/…</source>
        <translation>Les programmes interrogent une autre adresse, comme https://api.github.com/repos/…</translation>
    </message>
    <message>
        <source>The answer is no list of releases</source>
        <translation>La réponse n&apos;est pas une liste de versions</translation>
    </message>
    <message>
        <source>Check the address: it must answer as GitHub, GitLab and Forgejo do.</source>
        <translation>Vérifiez l&apos;adresse&#xa0;: elle doit répondre comme GitHub, GitLab et Forgejo.</translation>
    </message>
    <message>
        <source>No finished version is listed there</source>
        <translation>Aucune version achevée n&apos;y figure</translation>
    </message>
    <message>
        <source>Alcove tells only of finished ones. Check the address or look again later.</source>
        <translation>Alcove n&apos;avertit que de celles-là. Vérifiez l&apos;adresse ou cherchez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>This is no backup file of Alcove</source>
        <translation>Ce n&apos;est pas un fichier de sauvegarde d&apos;Alcove</translation>
    </message>
    <message>
        <source>Your chats were not changed. Choose a file that “Save a backup as…” has made.</source>
        <translation>Vos chats n&apos;ont pas changé. Choisissez un fichier créé par «&#xa0;Enregistrer une sauvegarde sous…&#xa0;».</translation>
    </message>
    <message>
        <source>This backup file is damaged</source>
        <translation>Ce fichier de sauvegarde est endommagé</translation>
    </message>
    <message>
        <source>Your chats were not changed. Copy it here once more, or use another one.</source>
        <translation>Vos chats n&apos;ont pas changé. Copiez-le ici une nouvelle fois, ou utilisez-en un autre.</translation>
    </message>
    <message>
        <source>A newer Alcove made this backup</source>
        <translation>Cette sauvegarde vient d&apos;un Alcove plus récent</translation>
    </message>
    <message>
        <source>Your chats were not changed. Install the newest Alcove, then restore it.</source>
        <translation>Vos chats n&apos;ont pas changé. Installez l&apos;Alcove le plus récent, puis restaurez-la.</translation>
    </message>
    <message>
        <source>The backup file can&apos;t be read</source>
        <translation>Le fichier de sauvegarde ne peut pas être lu</translation>
    </message>
    <message>
        <source>Your chats were not changed. Check the disk that it is on, then try again.</source>
        <translation>Vos chats n&apos;ont pas changé. Vérifiez le disque où il se trouve, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk with your chats is full</source>
        <translation>Le disque de vos chats est plein</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room on it, then try again.</source>
        <translation>Rien n&apos;a été modifié. Faites-y de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no room for the backup there</source>
        <translation>Il n&apos;y a pas de place pour la sauvegarde à cet endroit</translation>
    </message>
    <message>
        <source>It was not saved. Make room on that disk, or save it elsewhere.</source>
        <translation>Elle n&apos;a pas été enregistrée. Faites de la place sur ce disque ou enregistrez-la ailleurs.</translation>
    </message>
    <message>
        <source>The backup was not saved</source>
        <translation>La sauvegarde n&apos;a pas été enregistrée</translation>
    </message>
    <message>
        <source>The lock was changed meanwhile. Save it again.</source>
        <translation>Le verrou a été modifié entre-temps. Enregistrez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>page {which} of {count}</source>
        <translation>page {which} sur {count}</translation>
    </message>
    <message>
        <source>pages {which} of {count}</source>
        <translation>pages {which} sur {count}</translation>
    </message>
    <message>
        <source>section {which} of {count}</source>
        <translation>section {which} sur {count}</translation>
    </message>
    <message>
        <source>sections {which} of {count}</source>
        <translation>sections {which} sur {count}</translation>
    </message>
    <message>
        <source>line {which} of {count}</source>
        <translation>ligne {which} sur {count}</translation>
    </message>
    <message>
        <source>lines {which} of {count}</source>
        <translation>lignes {which} sur {count}</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} tokens</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Lines {first} to {last}</source>
        <translation>Lignes {first} à {last}</translation>
    </message>
</context>
<context>
    <name>safe mode</name>
    <message>
        <source>without the graphics card</source>
        <translation>sans la carte graphique</translation>
    </message>
    <message>
        <source>without repacked weights</source>
        <translation>sans poids réorganisés</translation>
    </message>
    <message>
        <source>with the processor variant {name}</source>
        <translation>avec la variante de processeur {name}</translation>
    </message>
    <message>
        <source>The engine faulted with this model, so it is loaded more safely: {how}. Once the cause may be gone, after an update of the drivers for instance, try everything again.</source>
        <translation>Le moteur a planté avec ce modèle, qui est donc chargé plus prudemment&#xa0;: {how}. Quand la cause a peut-être disparu, après une mise à jour des pilotes par exemple, réessayez tout.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>from the next answer on</source>
        <translation>dès la prochaine réponse</translation>
    </message>
    <message>
        <source>at the next load</source>
        <translation>au prochain chargement</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>au prochain démarrage</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation>{n}&#xa0;px</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n}&#xa0;min</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n}&#xa0;Go</translation>
    </message>
    <message>
        <source>Far from 1, gpt-oss repeats itself or loses its thread. OpenAI recommends 1.</source>
        <translation>Loin de 1, gpt-oss se répète ou perd le fil. OpenAI recommande 1.</translation>
    </message>
    <message>
        <source>So low a value makes gpt-oss repeat itself. OpenAI recommends 1.</source>
        <translation>Une valeur si basse fait que gpt-oss se répète. OpenAI recommande 1.</translation>
    </message>
    <message>
        <source>OpenAI recommends no top-k for gpt-oss: it cuts away good words.</source>
        <translation>OpenAI recommande de ne pas utiliser top-k avec gpt-oss&#xa0;: il écarte de bons mots.</translation>
    </message>
    <message>
        <source>So high a value cuts away good words.</source>
        <translation>Une valeur si haute écarte de bons mots.</translation>
    </message>
    <message>
        <source>A penalty garbles code and the marks that gpt-oss writes between its messages.</source>
        <translation>Une pénalité abîme le code et les marques que gpt-oss écrit entre ses messages.</translation>
    </message>
    <message>
        <source>gpt-oss gets slower with a smaller precision, and less exact in long chats.</source>
        <translation>gpt-oss devient plus lent avec moins de précision, et moins exact dans les longs chats.</translation>
    </message>
    <message>
        <source>Reasoning counts too: answers will often be cut off.</source>
        <translation>La réflexion compte aussi&#xa0;: les réponses seront souvent coupées.</translation>
    </message>
    <message>
        <source>So little reasoning makes answers to hard questions worse.</source>
        <translation>Si peu de réflexion nuit aux réponses difficiles.</translation>
    </message>
    <message>
        <source>It must begin with https:// (http:// on this computer only) and hold no password.</source>
        <translation>Elle doit commencer par https:// (http:// sur cet ordinateur seulement), sans mot de passe.</translation>
    </message>
    <message>
        <source>Give an address below. Until then nothing is asked.</source>
        <translation>Donnez une adresse ci-dessous. D&apos;ici là, rien n&apos;est demandé.</translation>
    </message>
    <message>
        <source>Long answers and files won&apos;t fit into so short a context.</source>
        <translation>Les longues réponses et les fichiers ne tiennent pas dans un contexte si court.</translation>
    </message>
    <message>
        <source>This needs more memory than is free: the computer may slow down or the load may fail.</source>
        <translation>Il faut plus de mémoire que ce qui est libre&#xa0;: l&apos;ordinateur peut ralentir ou le chargement échouer.</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message>
        <source>(built in)</source>
        <translation>(intégré)</translation>
    </message>
    <message>
        <source>(fine-tune)</source>
        <translation>(affiné)</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>{count}&#xa0;Md</translation>
    </message>
    <message>
        <source>{count} M</source>
        <translation>{count} M</translation>
    </message>
    <message>
        <source>{all} parameters, {active} active</source>
        <translation>{all} de paramètres, {active} actifs</translation>
    </message>
    <message>
        <source>{count}k context</source>
        <translation>contexte {count}k</translation>
    </message>
    <message>
        <source>with the app</source>
        <translation>avec l&apos;appli</translation>
    </message>
    <message>
        <source>Alcove&apos;s downloads</source>
        <translation>Téléchargements d&apos;Alcove</translation>
    </message>
    <message>
        <source>{program} folder</source>
        <translation>Dossier de {program}</translation>
    </message>
    <message>
        <source>being copied</source>
        <translation>copie en cours</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>sha256 known</source>
        <translation>sha256 connu</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>{size} so far. It can be used once it stops growing.</source>
        <translation>{size} pour l&apos;instant. Utilisable dès qu&apos;il ne grandit plus.</translation>
    </message>
    <message>
        <source>It isn&apos;t in {folder} any more. It comes back here when its disk does.</source>
        <translation>Il n&apos;est plus dans {folder}. Il reviendra ici avec son disque.</translation>
    </message>
    <message>
        <source>Tiny; knows a little about Alcove and can be wrong.</source>
        <translation>Minuscule&#xa0;; connaît un peu Alcove et peut se tromper.</translation>
    </message>
    <message>
        <source>in {count} files</source>
        <translation>en {count} fichiers</translation>
    </message>
    <message>
        <source>Computing the SHA-256</source>
        <translation>Calcul du SHA-256</translation>
    </message>
    <message>
        <source>Moving, checked byte by byte</source>
        <translation>Déplacement, vérifié octet par octet</translation>
    </message>
    <message>
        <source>Copying to the disk and reading it back</source>
        <translation>Copie sur le disque et relecture</translation>
    </message>
    <message>
        <source>Copying {name} from the disk, checked part by part</source>
        <translation>Copie de {name} depuis le disque, vérifiée partie par partie</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} par seconde</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>encore {count}&#xa0;s environ</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>encore {count}&#xa0;min environ</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>New chat</source>
        <translation>Nouveau chat</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nouveau chat temporaire</translation>
    </message>
    <message>
        <source>Answer again at High</source>
        <translation>Répondre à nouveau, effort élevé</translation>
    </message>
    <message>
        <source>Choose all chats in the sidebar</source>
        <translation>Sélectionner tous les chats de la barre latérale</translation>
    </message>
    <message>
        <source>Search chats and commands</source>
        <translation>Chercher dans les chats et les commandes</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>Aller au champ de message</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Afficher ou masquer la barre latérale</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Chercher dans ce chat</translation>
    </message>
    <message>
        <source>Larger messages</source>
        <translation>Messages plus grands</translation>
    </message>
    <message>
        <source>Smaller messages</source>
        <translation>Messages plus petits</translation>
    </message>
    <message>
        <source>Messages at their usual size</source>
        <translation>Messages à leur taille habituelle</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>Renommer le chat</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Open the help</source>
        <translation>Ouvrir l&apos;aide</translation>
    </message>
    <message>
        <source>Lock Alcove</source>
        <translation>Verrouiller Alcove</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>Nouvelle ligne dans le message</translation>
    </message>
    <message>
        <source>Back to the chat, or stop the answer</source>
        <translation>Revenir au chat, ou arrêter la réponse</translation>
    </message>
    <message>
        <source>Delete the chat that is chosen in the sidebar</source>
        <translation>Supprimer le chat sélectionné dans la barre latérale</translation>
    </message>
</context>
<context>
    <name>traffic</name>
    <message>
        <source>not reached yet</source>
        <translation>pas encore joint</translation>
    </message>
    <message>
        <source>not reached, nothing sent</source>
        <translation>pas joint, rien envoyé</translation>
    </message>
    <message>
        <source>{in} in, {out} out</source>
        <translation>{in} reçus, {out} envoyés</translation>
    </message>
    <message>
        <source>{in} in, {out} out, open</source>
        <translation>{in} reçus, {out} envoyés, ouverte</translation>
    </message>
</context>
<context>
    <name>tuned</name>
    <message>
        <source>Writes {answer} and reads {prompt} tokens a second ({gain}).</source>
        <translation>Écrit {answer} et lit {prompt} tokens par seconde ({gain}).</translation>
    </message>
    <message>
        <source>Measured on {date}.</source>
        <translation>Mesuré le {date}.</translation>
    </message>
    <message>
        <source>Automatic was best already</source>
        <translation>Automatique était déjà le mieux</translation>
    </message>
    <message>
        <source>{percent} faster than before</source>
        <translation>{percent} plus rapide qu&apos;avant</translation>
    </message>
    <message>
        <source>threads: {count}</source>
        <translation>threads&#xa0;: {count}</translation>
    </message>
    <message>
        <source>batch of {count}</source>
        <translation>lot de {count}</translation>
    </message>
    <message>
        <source>repacked weights</source>
        <translation>poids réorganisés</translation>
    </message>
    <message>
        <source>with flash attention</source>
        <translation>avec flash attention</translation>
    </message>
    <message>
        <source>without flash attention</source>
        <translation>sans flash attention</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing is asked: no address is given.</source>
        <translation>Rien n&apos;est demandé&#xa0;: aucune adresse n&apos;est donnée.</translation>
    </message>
    <message>
        <source>Nothing is asked: the address can&apos;t be used.</source>
        <translation>Rien n&apos;est demandé&#xa0;: l&apos;adresse est inutilisable.</translation>
    </message>
    <message>
        <source>Nothing is asked: the network is switched off under Privacy and data.</source>
        <translation>Rien n&apos;est demandé&#xa0;: le réseau est coupé sous Vie privée et données.</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>Pas encore cherché.</translation>
    </message>
    <message>
        <source>Alcove {version} is available.</source>
        <translation>Alcove {version} est disponible.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>C&apos;est la version la plus récente.</translation>
    </message>
    <message>
        <source>Looked today at {time}.</source>
        <translation>Cherché aujourd&apos;hui à {time}.</translation>
    </message>
    <message>
        <source>Looked on {date} at {time}.</source>
        <translation>Cherché le {date} à {time}.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Fits tightly</source>
        <translation>Tient tout juste</translation>
    </message>
    <message>
        <source>Needs {needed} GB, {total} GB here</source>
        <translation>Demande {needed}&#xa0;Go, {total}&#xa0;Go ici</translation>
    </message>
    <message>
        <source>This computer: {size} GB memory</source>
        <translation>Cet ordinateur&#xa0;: {size}&#xa0;Go de mémoire</translation>
    </message>
    <message>
        <source>{free} GB free</source>
        <translation>{free}&#xa0;Go libres</translation>
    </message>
    <message>
        <source>Fits: all on the graphics card</source>
        <translation>Convient&#xa0;: tout dans la carte graphique</translation>
    </message>
    <message>
        <source>Fits: graphics card and memory</source>
        <translation>Convient&#xa0;: carte graphique et mémoire</translation>
    </message>
    <message>
        <source>Fits in memory</source>
        <translation>Tient en mémoire</translation>
    </message>
    <message>
        <source>Corrected by what the last load used.</source>
        <translation>Corrigé d&apos;après le dernier chargement.</translation>
    </message>
    <message>
        <source>Needs {more} GB more than is free with a {context} context. Close {programs}.</source>
        <translation>Demande {more}&#xa0;Go de plus que ce qui est libre avec un contexte de {context}. Fermez {programs}.</translation>
    </message>
    <message>
        <source>Needs {more} GB more than is free with a {context} context: close other programs.</source>
        <translation>Demande {more}&#xa0;Go de plus que ce qui est libre avec un contexte de {context}&#xa0;: fermez d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>Needs {more} GB more than is free with a {context} context: close other programs, such as {programs}.</source>
        <translation>Demande {more}&#xa0;Go de plus que ce qui est libre avec un contexte de {context}&#xa0;: fermez d&apos;autres programmes, par exemple {programs}.</translation>
    </message>
    <message>
        <source>It would run from disk at well under one word a second.</source>
        <translation>Il tournerait depuis le disque, à bien moins d&apos;un mot par seconde.</translation>
    </message>
    <message>
        <source>It would run from disk at about {speed} words a second.</source>
        <translation>Il tournerait depuis le disque, à environ {speed} mots par seconde.</translation>
    </message>
    <message>
        <source>{missing} GB of memory are missing, whatever is closed.</source>
        <translation>Il manque {missing}&#xa0;Go de mémoire, quoi que l&apos;on ferme.</translation>
    </message>
    <message>
        <source>All layers and a {context} context lie on {card}, where they run fastest.</source>
        <translation>Toutes les couches et un contexte de {context} sont sur {card}, où elles vont le plus vite.</translation>
    </message>
    <message>
        <source>{card} computes; experts of {layers} layers stay in memory. {context} context.</source>
        <translation>{card} calcule&#xa0;; {layers} couches gardent leurs experts en mémoire. Contexte de {context}.</translation>
    </message>
    <message>
        <source>Some layers stay in memory, the rest is on {card}; {context} context.</source>
        <translation>Des couches restent en mémoire, les autres sont sur {card}&#xa0;; contexte de {context}.</translation>
    </message>
    <message>
        <source>Uses nearly all of the {total} GB memory with a {context} context.</source>
        <translation>Utilise presque tous les {total}&#xa0;Go de mémoire avec un contexte de {context}.</translation>
    </message>
    <message>
        <source>Uses {needed} of {total} GB memory; {context} is the longest context that fits now.</source>
        <translation>Prend {needed} des {total}&#xa0;Go de mémoire&#xa0;; {context} est le plus long contexte qui tient à présent.</translation>
    </message>
    <message>
        <source>Uses {needed} of {total} GB memory with a {context} context, weights copied for speed.</source>
        <translation>Prend {needed} des {total}&#xa0;Go de mémoire avec un contexte de {context}, poids copiés pour aller plus vite.</translation>
    </message>
    <message>
        <source>Uses {needed} of {total} GB memory with a {context} context.</source>
        <translation>Utilise {needed} des {total}&#xa0;Go de mémoire avec un contexte de {context}.</translation>
    </message>
    <message>
        <source>{done} of {total} GB</source>
        <translation>{done} sur {total}&#xa0;Go</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>trying again in {count} s</source>
        <translation>nouvel essai dans {count}&#xa0;s</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Checking what is here</source>
        <translation>Vérification de ce qui est là</translation>
    </message>
    <message>
        <source>{speed} MB/s</source>
        <translation>{speed}&#xa0;Mo/s</translation>
    </message>
    <message>
        <source>Complete, SHA-256 checked</source>
        <translation>Complet, SHA-256 vérifié</translation>
    </message>
    <message>
        <source>Download of {name}</source>
        <translation>Téléchargement de {name}</translation>
    </message>
    <message>
        <source>Search of the Hub</source>
        <translation>Recherche sur le Hub</translation>
    </message>
    <message>
        <source>Look for a new version</source>
        <translation>Recherche d&apos;une nouvelle version</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>encore {count}&#xa0;s environ</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>encore {count}&#xa0;min environ</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>encore {count}&#xa0;h environ</translation>
    </message>
</context>
</TS>
