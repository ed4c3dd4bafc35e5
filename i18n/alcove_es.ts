<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Private chat with gpt-oss on your own computer.</source>
        <translation>Chat privado con gpt-oss en su propio equipo.</translation>
    </message>
    <message>
        <source>Free and open source, Apache 2.0. No account, no telemetry, no updates by itself.</source>
        <translation>Libre y de código abierto, Apache 2.0. Sin cuenta, sin telemetría, sin actualizaciones automáticas.</translation>
    </message>
    <message>
        <source>Usage policy</source>
        <translation>Política de uso</translation>
    </message>
    <message>
        <source>OpenAI asks that gpt-oss be used safely, responsibly and lawfully.</source>
        <translation>OpenAI pide que gpt-oss se use de forma segura, responsable y legal.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Versions, hardware and the last lines of the logs, to copy. No chat text in it.</source>
        <translation>Versiones, hardware y últimas líneas de los registros, para copiar. Sin texto de los chats.</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Informes de fallos</translation>
    </message>
    <message>
        <source>They stay in the data folder, hold no chat text and are never sent.</source>
        <translation>Se quedan en la carpeta de datos, no contienen texto de los chats y nunca se envían.</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Componentes y licencias</translation>
    </message>
    <message>
        <source>Everything that Alcove is made of.</source>
        <translation>Todo aquello de lo que está hecho Alcove.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>About the licence of Alcove</source>
        <translation>Acerca de la licencia de Alcove</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Leer…</translation>
    </message>
    <message>
        <source>Read the usage policy</source>
        <translation>Leer la política de uso</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>Copiar el diagnóstico</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open the folder of the crash reports</source>
        <translation>Abrir la carpeta de los informes de fallos</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Thinking</source>
        <translation>Pensando</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>Pensó durante {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Tool call: {name}</source>
        <translation>Llamada a herramienta: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Code, %n lines</source>
        <translation>
            <numerusform>Código, %n línea</numerusform>
            <numerusform>Código, %n líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersSection</name>
    <message>
        <source>How the model thinks and writes. A chat&apos;s own options go before these values.</source>
        <translation>Cómo piensa y escribe el modelo. Las opciones propias de un chat tienen prioridad.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Effort of new chats</source>
        <translation>Esfuerzo de los nuevos chats</translation>
    </message>
    <message>
        <source>How long the model thinks. High is slow and best for hard work.</source>
        <translation>Cuánto tiempo piensa el modelo. Alto es lento y mejor para tareas difíciles.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Sent with every chat, for example: answer in short sentences.</source>
        <translation>Se envían con cada chat, por ejemplo: responde con frases cortas.</translation>
    </message>
    <message>
        <source>Presets of instructions</source>
        <translation>Preajustes de instrucciones</translation>
    </message>
    <message>
        <source>Kept under a name, to be used here or in one chat.</source>
        <translation>Se guardan con un nombre, para usarlos aquí o en un chat.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>In tokens, reasoning included. By itself an answer ends where the model ends it.</source>
        <translation>En tokens, razonamiento incluido. Si no, la respuesta acaba donde el modelo la termina.</translation>
    </message>
    <message>
        <source>Longest reasoning</source>
        <translation>Razonamiento más largo</translation>
    </message>
    <message>
        <source>In tokens, then the answer is opened. By itself it depends on the effort.</source>
        <translation>En tokens; después empieza la respuesta. Si no, depende del esfuerzo.</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Detenerse en</translation>
    </message>
    <message>
        <source>An answer ends before any of these texts, one on each line. Upper case counts.</source>
        <translation>La respuesta acaba antes de uno de estos textos, uno por línea. Distingue mayúsculas.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>How freely words are drawn. 0 always takes the likeliest.</source>
        <translation>Con cuánta libertad se eligen las palabras. 0 toma siempre la más probable.</translation>
    </message>
    <message>
        <source>Draws from the likeliest words that together reach this probability.</source>
        <translation>Elige entre las palabras más probables que juntas alcanzan esta probabilidad.</translation>
    </message>
    <message>
        <source>Draws from so many likeliest words; 0 from all.</source>
        <translation>Elige entre este número de palabras más probables; 0: entre todas.</translation>
    </message>
    <message>
        <source>Leaves out words less likely than this share of the likeliest.</source>
        <translation>Descarta las palabras menos probables que esta fracción de la más probable.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Penalización por repetición</translation>
    </message>
    <message>
        <source>Makes words that were just used less likely; 1 is none.</source>
        <translation>Hace menos probables las palabras recién usadas; 1: ninguna.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same answer to the same question on this computer.</source>
        <translation>La misma semilla da la misma respuesta a la misma pregunta en este equipo.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
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
        <translation>Aleatoria</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>By effort</source>
        <translation>Según el esfuerzo</translation>
    </message>
    <message>
        <source>Nothing beyond what the model does by itself</source>
        <translation>Nada más que lo que el modelo hace por sí mismo</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Every change is seen at once.</source>
        <translation>Cada cambio se ve al instante.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The system&apos;s choice is followed live.</source>
        <translation>La elección del sistema se sigue al instante.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window; the model answers in yours.</source>
        <translation>El de la ventana; el modelo responde en el suyo.</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Color de acento</translation>
    </message>
    <message>
        <source>The colour of what is chosen or can be pressed.</source>
        <translation>El color de lo elegido o de lo que se puede pulsar.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of the whole window.</source>
        <translation>En toda la ventana.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>How close lists and buttons stand.</source>
        <translation>La separación entre filas y botones.</translation>
    </message>
    <message>
        <source>Colours of code</source>
        <translation>Colores del código</translation>
    </message>
    <message>
        <source>In answers, readable in light and dark.</source>
        <translation>En las respuestas, legibles en claro y oscuro.</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Ancho de columna</translation>
    </message>
    <message>
        <source>How wide a conversation is at most. Narrow lines are easier to read.</source>
        <translation>El ancho máximo de una conversación. Las líneas cortas se leen mejor.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Suaves</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>Vivos</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sobrios</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estrecha</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Ancha</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>Muy ancha</translation>
    </message>
</context>
<context>
    <name>AttachmentPresenter</name>
    <message>
        <source>Documents, text and code ({endings})</source>
        <translation>Documentos, texto y código ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>The long text became a file of the message. Undo puts it back into the text.</source>
        <translation>El texto largo es ahora un archivo del mensaje. «Deshacer» lo devuelve al texto.</translation>
    </message>
    <message>
        <source>The Guide knows only the help of this program: it can&apos;t answer questions about files. gpt-oss can.</source>
        <translation>El Guide solo conoce la ayuda de este programa: no puede responder preguntas sobre archivos. gpt-oss sí puede.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
</context>
<context>
    <name>BackupFilePresenter</name>
    <message>
        <source>Save a backup</source>
        <translation>Guardar una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups of Alcove (*{ending})</source>
        <translation>Copias de seguridad de Alcove (*{ending})</translation>
    </message>
    <message>
        <source>The backup was saved: {path}</source>
        <translation>Copia de seguridad guardada: {path}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>It is locked; on this computer its chats can be read without a passphrase until you set one.</source>
        <translation>La copia está bloqueada; en este equipo sus chats se podrán leer sin frase de contraseña hasta que defina una.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>The backup is being saved…</source>
        <translation>Guardando la copia…</translation>
    </message>
    <message>
        <source>The backup is being read…</source>
        <translation>Leyendo la copia…</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>diaria</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>hecha por usted</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de una restauración</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ninguna por ahora.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar esta copia de seguridad</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>One file with all chats, for a USB stick or another computer:</source>
        <translation>Un archivo con todos los chats, para una memoria USB u otro equipo:</translation>
    </message>
    <message>
        <source>Save a backup as…</source>
        <translation>Guardar una copia como…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurar desde un archivo…</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Your message</source>
        <translation>Su mensaje</translation>
    </message>
    <message>
        <source>Show more ({count} characters left)</source>
        <translation>Mostrar más (quedan {count} caracteres)</translation>
    </message>
</context>
<context>
    <name>CatalogueCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Usar {name}</translation>
    </message>
    <message>
        <source>Free to use, also at work, under {licence} and OpenAI&apos;s usage policy.</source>
        <translation>Uso libre, también en el trabajo, según {licence} y la política de uso de OpenAI.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Leerlas</translation>
    </message>
    <message>
        <source>{all} B parameters, {active} B active · {quantisation} · {size} GB · {licence}</source>
        <translation>{all}&#xa0;B de parámetros, {active}&#xa0;B activos · {quantisation} · {size}&#xa0;GB · {licence}</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <translation>Descargar de todos modos</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
</context>
<context>
    <name>ChatDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nombre de la carpeta</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Título del chat</translation>
    </message>
</context>
<context>
    <name>ChatListModel</name>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
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
        <translation>se está escribiendo una respuesta</translation>
    </message>
</context>
<context>
    <name>ChatOptionsDialog</name>
    <message>
        <source>Far from 1 the model repeats itself or loses its thread.</source>
        <translation>Lejos de 1, el modelo se repite o pierde el hilo.</translation>
    </message>
    <message>
        <source>OpenAI recommends no top-k for gpt-oss.</source>
        <translation>OpenAI recomienda no usar top-k con gpt-oss.</translation>
    </message>
    <message>
        <source>So much cuts away good words.</source>
        <translation>Un valor así descarta palabras buenas.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>Opciones de este chat</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>How should the model answer in this chat?</source>
        <translation>¿Cómo debe responder el modelo en este chat?</translation>
    </message>
    <message>
        <source>In place of the general instructions; empty uses those again.</source>
        <translation>En lugar de las instrucciones generales; si queda vacío, vuelven a usarse esas.</translation>
    </message>
    <message>
        <source>Presets ▾</source>
        <translation>Preajustes ▾</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Guardar como preajuste…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Own sampling values in this chat</source>
        <translation>Muestreo propio en este chat</translation>
    </message>
    <message>
        <source>random each time</source>
        <translation>aleatoria cada vez</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Restore recommended values</source>
        <translation>Restaurar valores recomendados</translation>
    </message>
    <message>
        <source>Use the general values</source>
        <translation>Usar los valores generales</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Temporary chat</source>
        <translation>Chat temporal</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <source>Guide (built in)</source>
        <translation>Guide (integrado)</translation>
    </message>
    <message>
        <source>{name}, not loaded</source>
        <translation>{name}, sin cargar</translation>
    </message>
    <message>
        <source>{name}, loading {percent} %</source>
        <translation>{name}, cargando {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{name}, stopped</source>
        <translation>{name}, detenido</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>{used} of {total}</source>
        <translation>{used} de {total}</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>{used} of {total} tokens of the context are used</source>
        <translation>{used} de {total} tokens del contexto en uso</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporal</translation>
    </message>
    <message>
        <source>New temporary chat, never stored</source>
        <translation>Nuevo chat temporal, nunca guardado</translation>
    </message>
    <message>
        <source>A chat of which nothing is stored</source>
        <translation>Un chat del que no se guarda nada</translation>
    </message>
    <message>
        <source>Usage of this chat</source>
        <translation>Uso de este chat</translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>Loading {name}, {percent} %</source>
        <translation>Cargando {name}, {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Send the message without it?</source>
        <translation>No se puede leer {file}. ¿Enviar el mensaje sin este archivo?</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Send the message without them?</source>
        <translation>No se pueden leer {file}. ¿Enviar el mensaje sin estos archivos?</translation>
    </message>
    <message>
        <source>Send without</source>
        <translation>Enviar así</translation>
    </message>
    <message>
        <source>Open this link in the browser?</source>
        <translation>¿Abrir este enlace en el navegador?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>An answer is being written.</source>
        <translation>Se está escribiendo una respuesta.</translation>
    </message>
    <message>
        <source>What is written so far is kept, the rest would be missing.</source>
        <translation>Lo escrito hasta ahora se conserva; faltaría el resto.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Salir de todos modos</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Not everything is stored yet.</source>
        <translation>Aún no está todo guardado.</translation>
    </message>
    <message>
        <source>The disk refuses the last messages. Make room and they are stored by themselves.</source>
        <translation>El disco rechaza los últimos mensajes. Haga espacio y se guardarán solos.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are running.</source>
        <translation>
            <numerusform>Hay una descarga en curso.</numerusform>
            <numerusform>Hay %n descargas en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the background they go on until they are complete; then Alcove ends by itself.</source>
        <translation>En segundo plano siguen hasta completarse; después Alcove se cierra solo.</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Seguir en segundo plano</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>Pausar y salir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open Alcove</source>
        <translation>Abrir Alcove</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Más ▾</translation>
    </message>
    <message>
        <source>More for this code</source>
        <translation>Más para este código</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>Ajustar líneas largas</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Close comparison</source>
        <translation>Cerrar comparación</translation>
    </message>
    <message>
        <source>Answer again at Low</source>
        <translation>Responder de nuevo, esfuerzo bajo</translation>
    </message>
    <message>
        <source>Answer again at Medium</source>
        <translation>Responder de nuevo, esfuerzo medio</translation>
    </message>
    <message>
        <source>Answer again at High</source>
        <translation>Responder de nuevo, esfuerzo alto</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Tools: {count} on</source>
        <translation>Herramientas activas: {count}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Leyendo los archivos</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Ask anything. Drop files here to add them.</source>
        <translation>Pregunte lo que quiera. Suelte aquí archivos para añadirlos.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
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
        <translation>Esfuerzo de razonamiento</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers</source>
        <translation>Cuánto tiempo piensa el modelo antes de responder</translation>
    </message>
    <message>
        <source>Send when the answer is done</source>
        <translation>Enviar al acabar la respuesta</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>Opciones de este chat</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Type {word} to go on.</source>
        <translation>Escriba {word} para continuar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConnectionTable</name>
    <message>
        <source>None. Nothing was sent or fetched in this session.</source>
        <translation>Ninguna. No se ha enviado ni recibido nada en esta sesión.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Connections of this session</source>
        <translation>Conexiones de esta sesión</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections of this session</source>
        <translation>Conexiones de esta sesión</translation>
    </message>
    <message>
        <source>Alcove opens a connection only for what you start or have switched on: a download, a search of the Hub, the look for new versions. Chats never leave this computer.</source>
        <translation>Alcove solo abre una conexión para lo que usted inicia o ha activado: una descarga, una búsqueda en el Hub, la búsqueda de versiones nuevas. Los chats nunca salen de este equipo.</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Ninguna por ahora.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ContextCard</name>
    <message>
        <source>What fills the context</source>
        <translation>Qué ocupa el contexto</translation>
    </message>
    <message>
        <source>This doesn&apos;t fit yet</source>
        <translation>Esto aún no cabe</translation>
    </message>
    <message>
        <source>{needed} needed · {length} context · {room} kept for the answer</source>
        <translation>{needed} necesarios · contexto {length} · {room} para la respuesta</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>always kept</source>
        <translation>siempre se conserva</translation>
    </message>
    <message>
        <source>Shorten older turns</source>
        <translation>Resumir turnos antiguos</translation>
    </message>
    <message>
        <source>Leave out the oldest turns</source>
        <translation>Omitir los más antiguos</translation>
    </message>
    <message>
        <source>Use a {length} context (+{size})</source>
        <translation>Usar un contexto de {length} (+{size})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n turns left out</source>
        <translation>
            <numerusform>%n turno omitido</numerusform>
            <numerusform>%n turnos omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older turns</source>
        <translation>
            <numerusform>%n turno antiguo</numerusform>
            <numerusform>%n turnos antiguos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n turns</source>
        <translation>
            <numerusform>Último turno</numerusform>
            <numerusform>Últimos %n turnos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned turns</source>
        <translation>
            <numerusform>%n turno fijado</numerusform>
            <numerusform>%n turnos fijados</numerusform>
        </translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Summary of older turns</source>
        <translation>Resumen de turnos antiguos</translation>
    </message>
    <message>
        <source>Older turns</source>
        <translation>Turnos antiguos</translation>
    </message>
    <message>
        <source>Last turns</source>
        <translation>Últimos turnos</translation>
    </message>
    <message>
        <source>Pinned turns</source>
        <translation>Turnos fijados</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>Resultado de herramienta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Su mensaje</translation>
    </message>
    <message>
        <source>Room for the answer</source>
        <translation>Espacio para la respuesta</translation>
    </message>
    <message>
        <source>Shorten to a summary</source>
        <translation>Resumir</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restituir</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Undo the summary</source>
        <translation>Deshacer el resumen</translation>
    </message>
</context>
<context>
    <name>ContextPresenter</name>
    <message>
        <source>The model is writing a summary of the older turns.</source>
        <translation>El modelo escribe un resumen de los turnos antiguos.</translation>
    </message>
    <message>
        <source>This waits for the answer that is being written.</source>
        <translation>Esto espera a la respuesta que se está escribiendo.</translation>
    </message>
</context>
<context>
    <name>ConversationPresenter</name>
    <message>
        <source>Save code</source>
        <translation>Guardar código</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>Usted detuvo esta respuesta.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>La respuesta está completa.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copiar el mensaje</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>Copiar como texto sin formato</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>Abrir enlace…</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copiar dirección del enlace</translation>
    </message>
    <message>
        <source>Copy formula as LaTeX</source>
        <translation>Copiar fórmula como LaTeX</translation>
    </message>
</context>
<context>
    <name>DataPresenter</name>
    <message>
        <source>A backup was made: {name}</source>
        <translation>Copia de seguridad hecha: {name}</translation>
    </message>
    <message>
        <source>The backup was restored. What was here before is kept as {name}.</source>
        <translation>Copia restaurada. Lo que había antes se conserva como {name}.</translation>
    </message>
    <message>
        <source>To lock it here, set a passphrase.</source>
        <translation>Para bloquear los chats aquí, defina una frase de contraseña.</translation>
    </message>
    <message>
        <source>All chats of now are replaced by those of {backup}. A safety copy is made first.</source>
        <translation>Todos los chats actuales se reemplazan por los de {backup}. Antes se hace una copia por seguridad.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>¿Restaurar esta copia de seguridad?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>¿Vaciar la papelera?</translation>
    </message>
    <message>
        <source>Its chats are removed for good; backups may still hold them.</source>
        <translation>Sus chats se eliminan para siempre; puede que sigan en copias de seguridad.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>Chats, backups, settings, logs and the models that Alcove downloaded are removed, then Alcove ends. Other files in these folders stay, and so do model files that you put there yourself. Nothing can bring the rest back. It lies here:</source>
        <translation>Se eliminan chats, copias de seguridad, ajustes, registros y los modelos que descargó Alcove; después Alcove se cierra. Otros archivos de estas carpetas se conservan, igual que los modelos que haya puesto usted en ellas. Lo demás no se puede recuperar. Está aquí:</translation>
    </message>
    <message>
        <source>Chats, backups, settings, logs and downloaded models are removed, then Alcove ends. Model files in folders of your own stay. Nothing can bring the rest back. It lies here:</source>
        <translation>Se eliminan chats, copias de seguridad, ajustes, registros y modelos descargados; después Alcove se cierra. Los modelos en carpetas propias se conservan. Lo demás no se puede recuperar. Está aquí:</translation>
    </message>
    <message>
        <source>Not everything could be deleted. These files are still there: {files}</source>
        <translation>No se pudo eliminar todo. Estos archivos siguen ahí: {files}</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>¿Eliminar todo?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>DELETE</source>
        <translation>ELIMINAR</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensores</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Check SHA-256</source>
        <translation>Verificar SHA-256</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Copy to a USB disk…</source>
        <translation>Copiar a un disco USB…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>{used} of {all} for each token</source>
        <translation>{used} de {all} por cada token</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Nombre en el archivo</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Expertos</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Longitud del contexto</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} tokens</translation>
    </message>
    <message>
        <source>as it must be</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>not what it must be: the file is damaged</source>
        <translation>incorrecto: el archivo está dañado</translation>
    </message>
    <message>
        <source>no published hash is known to compare it with</source>
        <translation>no se conoce un hash publicado con el que compararlo</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>aún sin calcular</translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %n tensor(s), {weights} weights, {size}</source>
        <translation>
            <numerusform>{kind}: %n tensor, {weights} pesos, {size}</numerusform>
            <numerusform>{kind}: %n tensores, {weights} pesos, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Cuantización</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The file has no chat template.</source>
        <translation>El archivo no tiene plantilla de chat.</translation>
    </message>
</context>
<context>
    <name>DoctorPresenter</name>
    <message>
        <source>Reading all of {name}; a large file takes a minute or two.</source>
        <translation>Leyendo todo {name}; un archivo grande tarda uno o dos minutos.</translation>
    </message>
    <message>
        <source>{name} could be read to its end. For a file of the catalogue its SHA-256 is right.</source>
        <translation>{name} se pudo leer hasta el final. Si el archivo es del catálogo, su SHA-256 es correcto.</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. There is no text of a chat in them.</source>
        <translation>El diagnóstico está en el portapapeles. No contiene texto de ningún chat.</translation>
    </message>
</context>
<context>
    <name>DownloadPresenter</name>
    <message>
        <source>The model file is right, byte for byte.</source>
        <translation>El archivo del modelo es correcto, byte a byte.</translation>
    </message>
    <message>
        <source>{name} has arrived. Choose it in the list of models at the top.</source>
        <translation>{name} ha llegado. Elíjalo en la lista de modelos, arriba.</translation>
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
            <numerusform>{name} y %n más</numerusform>
            <numerusform>{name} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>Descargando {name}</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Descargas</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>ExchangePresenter</name>
    <message>
        <source>There are no chats to export.</source>
        <translation>No hay chats que exportar.</translation>
    </message>
    <message>
        <source>Export chat</source>
        <translation>Exportar chat</translation>
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
        <translation>Exportar chats</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>Exported from Alcove on {date}</source>
        <translation>Exportado de Alcove el {date}</translation>
    </message>
    <message>
        <source>version {number} of {count}</source>
        <translation>versión {number} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) imported</source>
        <translation>
            <numerusform>%n chat importado</numerusform>
            <numerusform>%n chats importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) exported to {path}</source>
        <translation>
            <numerusform>%n chat exportado a {path}</numerusform>
            <numerusform>%n chats exportados a {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) could not be read and are not in it</source>
        <translation>
            <numerusform>%n chat no se pudo leer y no está incluido</numerusform>
            <numerusform>%n chats no se pudieron leer y no están incluidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export chats</source>
        <translation>Exportar chats</translation>
    </message>
    <message numerus="yes">
        <source>Export %n chat(s)</source>
        <translation>
            <numerusform>Exportar %n chat</numerusform>
            <numerusform>Exportar %n chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>JSON: complete, can be imported again</source>
        <translation>JSON: completo, se puede volver a importar</translation>
    </message>
    <message>
        <source>Markdown: to read and edit</source>
        <translation>Markdown: para leer y editar</translation>
    </message>
    <message>
        <source>HTML: to read in a browser</source>
        <translation>HTML: para leer en un navegador</translation>
    </message>
    <message>
        <source>PDF: to print and send</source>
        <translation>PDF: para imprimir y enviar</translation>
    </message>
    <message>
        <source>One zip file</source>
        <translation>Un archivo zip</translation>
    </message>
    <message>
        <source>A folder, a file for each chat</source>
        <translation>Una carpeta, un archivo por chat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>FileTray</name>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>{words}, doesn&apos;t fit</source>
        <translation>{words}, no cabe</translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Alcove keeps this text with the message. The file itself is not copied.</source>
        <translation>Alcove guarda este texto con el mensaje. El archivo en sí no se copia.</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Choose parts…</source>
        <translation>Elegir partes…</translation>
    </message>
    <message>
        <source>Put back into the message</source>
        <translation>Devolver al mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No match</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Un chat privado, en este equipo</translation>
    </message>
    <message>
        <source>No account. No network. Try it now with the small built-in guide, or get the real thing.</source>
        <translation>Sin cuenta. Sin red. Pruébelo ahora con el pequeño Guide integrado u obtenga el modelo de verdad.</translation>
    </message>
    <message>
        <source>No account. No network. Ask anything.</source>
        <translation>Sin cuenta. Sin red. Pregunte lo que quiera.</translation>
    </message>
    <message>
        <source>Ask the Guide, a tiny built-in model that knows a little about Alcove and can be wrong</source>
        <translation>Pregunte al Guide, un diminuto modelo integrado, en inglés o francés: sabe un poco de Alcove y puede equivocarse</translation>
    </message>
</context>
<context>
    <name>FitBars</name>
    <message>
        <source>Memory · {size} GB</source>
        <translation>Memoria · {size}&#xa0;GB</translation>
    </message>
    <message>
        <source>Memory shared with {card} · {size} GB</source>
        <translation>Memoria compartida con {card} · {size}&#xa0;GB</translation>
    </message>
    <message>
        <source>{card} · {size} GB</source>
        <translation>{card} · {size}&#xa0;GB</translation>
    </message>
    <message>
        <source>{size} GB here</source>
        <translation>{size}&#xa0;GB aquí</translation>
    </message>
    <message>
        <source>{size} GB missing</source>
        <translation>faltan {size}&#xa0;GB</translation>
    </message>
    <message>
        <source>context {length} ·</source>
        <translation>contexto {length} ·</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>copy for speed</source>
        <translation>copia rápida</translation>
    </message>
    <message>
        <source>work</source>
        <translation>cálculo</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>otros programas</translation>
    </message>
    <message>
        <source>to close</source>
        <translation>por cerrar</translation>
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
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Longitud del contexto</translation>
    </message>
    <message>
        <source>Automatic: {length}</source>
        <translation>Automático: {length}</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>How the window starts, ends and tells you things.</source>
        <translation>Cómo se abre, se cierra y avisa la ventana.</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>What the window shows first.</source>
        <translation>Lo que la ventana muestra primero.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Keep running hides the window in the notification area. No text is lost either way.</source>
        <translation>«Mantener abierto» oculta la ventana en el área de notificación. No se pierde texto en ningún caso.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Tells that a long answer is ready while the window isn&apos;t in front.</source>
        <translation>Avisa de que una respuesta larga está lista si la ventana no está al frente.</translation>
    </message>
    <message>
        <source>Tell me about new versions</source>
        <translation>Avisarme de versiones nuevas</translation>
    </message>
    <message>
        <source>Asks the address below once a day. It only tells: nothing is fetched or installed.</source>
        <translation>Consulta la dirección de abajo una vez al día. Solo avisa: nada se descarga ni se instala.</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>The address of a list of releases, as GitHub, GitLab and Forgejo give to programs.</source>
        <translation>La dirección de una lista de versiones, como la que GitHub, GitLab y Forgejo dan a los programas.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Settings as a file</source>
        <translation>Ajustes en un archivo</translation>
    </message>
    <message>
        <source>To keep them or use them elsewhere. No secrets, no chats, no model files in it.</source>
        <translation>Para guardarlos o usarlos en otro lugar. Sin secretos, chats ni archivos de modelos.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Last chat</source>
        <translation>Último chat</translation>
    </message>
    <message>
        <source>Ask if busy</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Mantener abierto</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>Look for a new version now</source>
        <translation>Buscar ahora una versión nueva</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Open the page of the new version</source>
        <translation>Abrir la página de la versión nueva</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar los ajustes</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Volver al chat</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Sin resultados.</translation>
    </message>
    <message>
        <source>These pages are written in English and French so far.</source>
        <translation>Estas páginas están por ahora en inglés y francés.</translation>
    </message>
</context>
<context>
    <name>HubRow</name>
    <message>
        <source>Asks for consent</source>
        <translation>Pide consentimiento</translation>
    </message>
    <message>
        <source>Hide files</source>
        <translation>Ocultar archivos</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Mostrar archivos</translation>
    </message>
    <message>
        <source>Looking into its files…</source>
        <translation>Leyendo sus archivos…</translation>
    </message>
    <message>
        <source>OpenAI&apos;s usage policy in short: obey the law that applies to you.</source>
        <translation>La política de uso de OpenAI, en breve: cumpla la ley que le corresponda.</translation>
    </message>
    <message>
        <source>Licence and policy</source>
        <translation>Licencia y política</translation>
    </message>
    <message>
        <source>Its page…</source>
        <translation>Su página…</translation>
    </message>
    <message>
        <source>{count} B parameters</source>
        <translation>{count}&#xa0;B de parámetros</translation>
    </message>
    <message>
        <source>{count} B active</source>
        <translation>{count}&#xa0;B activos</translation>
    </message>
    <message>
        <source>licence not named</source>
        <translation>licencia no indicada</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} descargas</translation>
    </message>
</context>
<context>
    <name>HubSection</name>
    <message>
        <source>More from the Hub</source>
        <translation>Más en el Hub</translation>
    </message>
    <message>
        <source>What others have made of gpt-oss. A search connects to {host} and sends its words, no more.</source>
        <translation>Lo que otros han hecho con gpt-oss. Una búsqueda se conecta a {host} y solo envía sus palabras.</translation>
    </message>
    <message>
        <source>For example: law, medicine, French</source>
        <translation>Por ejemplo: derecho, medicina, español</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>Buscar en el Hub</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Your token…</source>
        <translation>Su token…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>%n models found</source>
        <translation>
            <numerusform>%n modelo encontrado</numerusform>
            <numerusform>%n modelos encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another kind left out: Alcove runs gpt-oss</source>
        <translation>
            <numerusform>%n de otro tipo omitido: Alcove ejecuta gpt-oss</numerusform>
            <numerusform>%n de otro tipo omitidos: Alcove ejecuta gpt-oss</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n chat(s) so far</source>
        <translation>
            <numerusform>%n chat hasta ahora</numerusform>
            <numerusform>%n chats hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importar chats</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Import these again as copies</source>
        <translation>Volver a importarlos como copias</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se pudo leer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Importing chats</source>
        <translation>Importando chats</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Examinando los archivos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) found</source>
        <translation>
            <numerusform>%n chat encontrado</numerusform>
            <numerusform>%n chats encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are here already and will be skipped.</source>
        <translation>
            <numerusform>%n de ellos ya está aquí y se omitirá.</numerusform>
            <numerusform>%n de ellos ya están aquí y se omitirán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alcove reads its own JSON, ChatGPT&apos;s conversations.json or the zip file of its data export, Open WebUI&apos;s export, LM Studio&apos;s conversation files, Jan&apos;s threads and the export of llama.cpp&apos;s own page.</source>
        <translation>Alcove lee su propio JSON, el conversations.json de ChatGPT o el archivo zip de su exportación de datos, la exportación de Open WebUI, los archivos de conversación de LM Studio, los hilos de Jan y la exportación de la página de llama.cpp.</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) imported</source>
        <translation>
            <numerusform>%n chat importado</numerusform>
            <numerusform>%n chats importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: they are here already.</source>
        <translation>
            <numerusform>%n omitido: ya está aquí.</numerusform>
            <numerusform>%n omitidos: ya están aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was imported so far stays.</source>
        <translation>Cancelado. Lo importado hasta ahora se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be read:</source>
        <translation>
            <numerusform>%n elemento no se pudo leer:</numerusform>
            <numerusform>%n elementos no se pudieron leer:</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures are left out</source>
        <translation>las imágenes se omiten</translation>
    </message>
    <message>
        <source>of files the export holds their names only</source>
        <translation>de los archivos, la exportación solo contiene los nombres</translation>
    </message>
    <message>
        <source>the file ends inside it</source>
        <translation>el archivo termina a la mitad</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>the file is damaged here</source>
        <translation>el archivo está dañado aquí</translation>
    </message>
    <message>
        <source>no chats in it</source>
        <translation>no contiene chats</translation>
    </message>
    <message>
        <source>no chat of a program that is known</source>
        <translation>no es un chat de un programa conocido</translation>
    </message>
    <message>
        <source>a chat without messages</source>
        <translation>un chat sin mensajes</translation>
    </message>
    <message>
        <source>it unpacks to too much</source>
        <translation>descomprimido es demasiado grande</translation>
    </message>
    <message>
        <source>a part of a message was kept as text</source>
        <translation>parte de un mensaje se guardó como texto</translation>
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
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importar chats</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>Desde archivos…</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Desde una carpeta…</translation>
    </message>
    <message>
        <source>From {program} on this computer</source>
        <translation>De {program} en este equipo</translation>
    </message>
</context>
<context>
    <name>LimitLine</name>
    <message>
        <source>Only the first {limit} characters are kept.</source>
        <translation>Solo se conservan los primeros {limit} caracteres.</translation>
    </message>
</context>
<context>
    <name>LockControls</name>
    <message>
        <source>On: chats, drafts, files and backups are encrypted.</source>
        <translation>Activado: chats, borradores, archivos y copias de seguridad están cifrados.</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Desactivado.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Definir una frase de contraseña…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Switch the lock off</source>
        <translation>Desactivar el bloqueo</translation>
    </message>
    <message>
        <source>What it protects from</source>
        <translation>De qué protege</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>Próximo intento en %n segundo.</numerusform>
            <numerusform>Próximo intento en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer is still being written. Your chats are closed when it has ended.</source>
        <translation>Aún se está escribiendo una respuesta. Sus chats se cerrarán cuando termine.</translation>
    </message>
    <message>
        <source>Alcove is locked</source>
        <translation>Alcove está bloqueado</translation>
    </message>
    <message>
        <source>Your chats are encrypted on this computer.</source>
        <translation>Sus chats están cifrados en este equipo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>¿Ha olvidado la frase de contraseña?</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read these chats, not even Alcove. You can begin anew: they are put aside then, in case you remember.</source>
        <translation>Sin la frase de contraseña nadie puede leer estos chats, ni siquiera Alcove. Puede empezar de nuevo: se apartan por si la recuerda.</translation>
    </message>
    <message>
        <source>Begin anew…</source>
        <translation>Empezar de nuevo…</translation>
    </message>
</context>
<context>
    <name>LockPresenter</name>
    <message>
        <source>The chats and backups are put aside in the data folder, encrypted as they are, and Alcove starts without a lock. With the passphrase they can be put back by hand.</source>
        <translation>Los chats y las copias se apartan en la carpeta de datos, cifrados como están, y Alcove empieza sin bloqueo. Con la frase de contraseña se pueden devolver a mano.</translation>
    </message>
    <message>
        <source>Begin anew?</source>
        <translation>¿Empezar de nuevo?</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>The lock is on.</source>
        <translation>El bloqueo está activado.</translation>
    </message>
    <message>
        <source>The lock is off.</source>
        <translation>El bloqueo está desactivado.</translation>
    </message>
    <message>
        <source>These old files are damaged and could not be encrypted; remove them if need be:</source>
        <translation>Estos archivos antiguos están dañados y no se pudieron cifrar; elimínelos si hace falta:</translation>
    </message>
    <message>
        <source>These backups could not be decrypted:</source>
        <translation>Estas copias de seguridad no se pudieron descifrar:</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Se cambió la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>MarkdownView</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>MessageFiles</name>
    <message>
        <source>File of your message: {name}</source>
        <translation>Archivo de su mensaje: {name}</translation>
    </message>
</context>
<context>
    <name>MessageHost</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
</context>
<context>
    <name>ModelPresenter</name>
    <message>
        <source>Choose a gpt-oss model</source>
        <translation>Elegir un modelo gpt-oss</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelos (*.gguf)</translation>
    </message>
    <message>
        <source>Use a file I have…</source>
        <translation>Usar un archivo propio…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Unload, free its memory</source>
        <translation>Quitar de la memoria</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Cancelar la carga</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
</context>
<context>
    <name>ModelSection</name>
    <message>
        <source>How gpt-oss is loaded. Automatic picks what fits; change a value only when you need to.</source>
        <translation>Cómo se carga gpt-oss. Automático elige lo que cabe; cambie un valor solo si hace falta.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Speed on this computer</source>
        <translation>Velocidad en este equipo</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>Modo seguro</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Longitud del contexto</translation>
    </message>
    <message>
        <source>How much of the conversation the model sees. More needs more memory.</source>
        <translation>Cuánto ve el modelo de la conversación. Más requiere más memoria.</translation>
    </message>
    <message>
        <source>Unload when idle</source>
        <translation>Liberar en reposo</translation>
    </message>
    <message>
        <source>Gives the memory back after a while; the next message loads the model again.</source>
        <translation>Devuelve la memoria tras un rato; el siguiente mensaje vuelve a cargar el modelo.</translation>
    </message>
    <message>
        <source>Load at start</source>
        <translation>Cargar al iniciar</translation>
    </message>
    <message>
        <source>Otherwise the model is loaded with the first message.</source>
        <translation>Si no, el modelo se carga con el primer mensaje.</translation>
    </message>
    <message>
        <source>Read ahead</source>
        <translation>Lectura anticipada</translation>
    </message>
    <message>
        <source>While idle, computes what the next question builds on: follow-ups start at once.</source>
        <translation>En las pausas calcula la base de la siguiente pregunta: la continuación empieza al instante.</translation>
    </message>
    <message>
        <source>Chats kept ready on disk</source>
        <translation>Chats listos en el disco</translation>
    </message>
    <message>
        <source>What the model has read of your latest chats, so that they go on at once.</source>
        <translation>Lo que el modelo leyó de sus últimos chats, para retomarlos al instante.</translation>
    </message>
    <message>
        <source>Automatic gives {card} all that it can hold; 0 uses the processor alone.</source>
        <translation>En automático, {card} recibe todo lo que le cabe; 0 usa solo el procesador.</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>la tarjeta gráfica</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Capas en la GPU</translation>
    </message>
    <message>
        <source>Experts kept in main memory</source>
        <translation>Expertos en memoria principal</translation>
    </message>
    <message>
        <source>Of so many layers. Lets gpt-oss-120b run on a smaller GPU.</source>
        <translation>Los de este número de capas. Permite usar gpt-oss-120b con una GPU más pequeña.</translation>
    </message>
    <message>
        <source>Context precision</source>
        <translation>Precisión del contexto</translation>
    </message>
    <message>
        <source>8-bit halves the context&apos;s memory. It is slower with gpt-oss.</source>
        <translation>8 bits reduce a la mitad la memoria del contexto. Es más lento con gpt-oss.</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Saves memory in long contexts. Less than 16 bits of precision needs it.</source>
        <translation>Ahorra memoria en contextos largos. Una precisión de menos de 16 bits la necesita.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Processor threads that compute. More than the physical cores is slower.</source>
        <translation>Los del procesador que calculan. Más que los núcleos físicos es más lento.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Tokens of the prompt computed at once. More is faster and needs more memory.</source>
        <translation>Tokens del prompt calculados a la vez. Un valor mayor es más rápido y requiere más memoria.</translation>
    </message>
    <message>
        <source>Extra buffers</source>
        <translation>Búferes adicionales</translation>
    </message>
    <message>
        <source>A second, repacked copy of the weights: faster, where memory is ample.</source>
        <translation>Una segunda copia de los pesos, reorganizada: más rápida si sobra memoria.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
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
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Detener la medición</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir de nuevo</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure what is fastest here</source>
        <translation>Medir qué es lo más rápido aquí</translation>
    </message>
    <message>
        <source>Measuring threads, batches, buffers and processor variants: {percent}</source>
        <translation>Midiendo hilos, lotes, búferes y variantes del procesador: {percent}</translation>
    </message>
    <message>
        <source>Tries threads, batches, buffers and processor variants, up to 3 minutes, and keeps what is fastest. Chatting ends it.</source>
        <translation>Prueba hilos, lotes, búferes y variantes del procesador, hasta 3 minutos, y conserva lo más rápido. Chatear lo termina.</translation>
    </message>
    <message>
        <source>Try everything again</source>
        <translation>Volver a probarlo todo</translation>
    </message>
    <message>
        <source>Memory with these values, in GB</source>
        <translation>Memoria con estos valores, en GB</translation>
    </message>
    <message>
        <source>Applies at the next load ·</source>
        <translation>Se aplica en la próxima carga ·</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Recargar</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Volver al chat</translation>
    </message>
</context>
<context>
    <name>NoticeArea</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>The answer is ready</source>
        <translation>La respuesta está lista</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>from {low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>in place of {value}</source>
        <translation>en lugar de {value}</translation>
    </message>
    <message>
        <source>A number from {low} to {high} is possible.</source>
        <translation>Se admite un número de {low} a {high}.</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>{size} GB</source>
        <translation>{size}&#xa0;GB</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <translation>Descargar de todos modos</translation>
    </message>
    <message>
        <source>Use a file I have…</source>
        <translation>Usar un archivo propio…</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Usar {name}</translation>
    </message>
    <message>
        <source>Reasoning, tools and code, fully offline.</source>
        <translation>Razonamiento, herramientas y código, totalmente sin conexión.</translation>
    </message>
    <message>
        <source>The large model, for computers with 80 GB of memory and more.</source>
        <translation>El modelo grande, para equipos con 80&#xa0;GB de memoria o más.</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Recent chats</source>
        <translation>Chats recientes</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search chats, or type what you want to do</source>
        <translation>Busque un chat o escriba lo que quiere hacer</translation>
    </message>
    <message>
        <source>Search chats and commands</source>
        <translation>Buscar chats y comandos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
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
        <translation>Se está creando el índice de búsqueda: {percent}&#xa0;%. Los chats más antiguos se encontrarán al terminar.</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>{count} of {all} chosen · {cost} tokens</source>
        <translation>{count} de {all} elegidas · {cost} tokens</translation>
    </message>
    <message>
        <source>{count} of {all} chosen · {cost} of {room} tokens that are free</source>
        <translation>{count} de {all} elegidas · {cost} de {room} tokens libres</translation>
    </message>
    <message>
        <source>Choose parts</source>
        <translation>Elegir partes</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Partes del archivo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Choose all parts</source>
        <translation>Elegir todas las partes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Choose no part</source>
        <translation>No elegir ninguna parte</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>Omitir el archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use these parts</source>
        <translation>Usar estas partes</translation>
    </message>
    <message>
        <source>Choose what the model shall read. The whole takes {cost} tokens.</source>
        <translation>Elija lo que debe leer el modelo. Todo ocupa {cost} tokens.</translation>
    </message>
    <message>
        <source>The whole takes {cost} tokens and {room} are free. Choose what the model shall read.</source>
        <translation>Todo ocupa {cost} tokens y hay {room} libres. Elija lo que debe leer el modelo.</translation>
    </message>
    <message numerus="yes">
        <source>First %n page(s) that fit</source>
        <translation>
            <numerusform>La primera página</numerusform>
            <numerusform>Las %n primeras páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %n section(s) that fit</source>
        <translation>
            <numerusform>La primera sección</numerusform>
            <numerusform>Las %n primeras secciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %n part(s) that fit</source>
        <translation>
            <numerusform>La primera parte</numerusform>
            <numerusform>Las %n primeras partes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>see its text</source>
        <translation>ver su texto</translation>
    </message>
    <message>
        <source>Show its licence…</source>
        <translation>Mostrar su licencia…</translation>
    </message>
    <message>
        <source>Show the licence of the chosen part</source>
        <translation>Mostrar la licencia del componente elegido</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message numerus="yes">
        <source>At least %n character(s). Four or more random words are best.</source>
        <translation>
            <numerusform>Al menos %n carácter. Lo mejor son cuatro o más palabras al azar.</numerusform>
            <numerusform>Al menos %n caracteres. Lo mejor son cuatro o más palabras al azar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two aren&apos;t the same yet.</source>
        <translation>Las dos aún no son iguales.</translation>
    </message>
    <message>
        <source>Backup {n} of {count}…</source>
        <translation>Copia {n} de {count}…</translation>
    </message>
    <message>
        <source>Your chats are being encrypted…</source>
        <translation>Cifrando sus chats…</translation>
    </message>
    <message>
        <source>The passphrase is being changed…</source>
        <translation>Cambiando la frase de contraseña…</translation>
    </message>
    <message>
        <source>Your chats are being decrypted…</source>
        <translation>Descifrando sus chats…</translation>
    </message>
    <message>
        <source>The backup is being restored…</source>
        <translation>Restaurando la copia…</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de contraseña de la copia</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Repetir la nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your chats and their backups are encrypted with it. There is no way around it: without the passphrase they are lost. Write it down and keep it in a safe place.</source>
        <translation>Sus chats y las copias de seguridad se cifran con ella. No hay forma de evitarla: sin la frase de contraseña se pierden. Anótela y guárdela en un lugar seguro.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Definir una frase de contraseña</translation>
    </message>
    <message>
        <source>Encrypt my chats</source>
        <translation>Cifrar mis chats</translation>
    </message>
    <message>
        <source>It opens the same key. Who knows the old passphrase and has an old copy of your data could still read; against that, switch the lock off and on again.</source>
        <translation>Abre la misma clave. Quien conozca la frase anterior y tenga una copia antigua de sus datos aún podría leer; para evitarlo, desactive el bloqueo y actívelo de nuevo.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>It was made under another lock. The lock of this computer stays as it is.</source>
        <translation>Se hizo con otro bloqueo. El bloqueo de este equipo queda como está.</translation>
    </message>
    <message>
        <source>This backup has its own passphrase</source>
        <translation>Esta copia tiene su propia frase de contraseña</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Your chats and their backups become readable for whoever can use your account.</source>
        <translation>Podrá leer sus chats y las copias de seguridad quien pueda usar su cuenta.</translation>
    </message>
    <message>
        <source>Switch the lock off</source>
        <translation>Desactivar el bloqueo</translation>
    </message>
    <message>
        <source>Decrypt my chats</source>
        <translation>Descifrar mis chats</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>PathLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Licence and usage policy</source>
        <translation>Licencia y política de uso</translation>
    </message>
    <message>
        <source>Licence and usage policy of gpt-oss</source>
        <translation>Licencia y política de uso de gpt-oss</translation>
    </message>
    <message>
        <source>Usage policy</source>
        <translation>Política de uso</translation>
    </message>
    <message>
        <source>Apache 2.0</source>
        <translation>Apache 2.0</translation>
    </message>
    <message>
        <source>Which text</source>
        <translation>Qué texto</translation>
    </message>
    <message>
        <source>In short: use, change and share the models freely, also for money; pass this text on with them. There is no warranty.</source>
        <translation>En breve: use, modifique y comparta los modelos libremente, también con fines comerciales; transmita este texto con ellos. No hay garantía.</translation>
    </message>
    <message>
        <source>In short: obey the law that applies to you. Alcove checks nothing and sends nothing; what you do with the answers is up to you.</source>
        <translation>En breve: cumpla la ley que le corresponda. Alcove no comprueba ni envía nada; lo que haga con las respuestas es decisión suya.</translation>
    </message>
    <message>
        <source>Open at its source…</source>
        <translation>Abrir en su origen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>None yet.</source>
        <translation>Ninguno por ahora.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use this preset as the instructions</source>
        <translation>Usar este preajuste como instrucciones</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit this preset</source>
        <translation>Editar este preajuste</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add a preset</source>
        <translation>Añadir un preajuste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>Instructions of the preset</source>
        <translation>Instrucciones del preajuste</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Chats stay on this computer. No account, no telemetry, no crash reports sent.</source>
        <translation>Los chats se quedan en este equipo. Sin cuenta, sin telemetría, sin envío de informes de fallos.</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>Privacidad y datos</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Off: no connection is opened at all. On: only what you start or have switched on.</source>
        <translation>Desactivada: no se abre ninguna conexión. Activada: solo lo que usted inicia o ha activado.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>A passphrase that encrypts your chats. Without it nobody can read them.</source>
        <translation>Una frase de contraseña que cifra sus chats. Sin ella nadie puede leerlos.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear tras</translation>
    </message>
    <message>
        <source>So long without a key or the mouse. An answer being written is finished first.</source>
        <translation>Ese tiempo sin teclado ni ratón. Antes se termina la respuesta en curso.</translation>
    </message>
    <message>
        <source>Lock a hidden window</source>
        <translation>Bloquear la ventana oculta</translation>
    </message>
    <message>
        <source>At once when the window is minimised or closed into the notification area.</source>
        <translation>Al instante cuando la ventana se minimiza o se cierra en el área de notificación.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>system, none, or an address such as http://host:8080 or socks5://host:1080.</source>
        <translation>system, none o una dirección como http://host:8080 o socks5://host:1080.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Servidor espejo</translation>
    </message>
    <message>
        <source>An address in place of the Hugging Face Hub. Your token is never sent there.</source>
        <translation>Una dirección en lugar del Hub de Hugging Face. Su token nunca se envía allí.</translation>
    </message>
    <message>
        <source>Certificates of a company</source>
        <translation>Certificados de empresa</translation>
    </message>
    <message>
        <source>A file in PEM form, trusted besides the system&apos;s certificates.</source>
        <translation>Un archivo en formato PEM, aceptado además de los certificados del sistema.</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Descargas simultáneas</translation>
    </message>
    <message>
        <source>Others wait for their turn.</source>
        <translation>Las demás esperan su turno.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>Of all downloads together.</source>
        <translation>De todas las descargas juntas.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
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
        <translation>{count}&#xa0;MB/s</translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) in it. Each is removed for good after 30 days.</source>
        <translation>
            <numerusform>Contiene %n chat. Se elimina para siempre a los 30 días.</numerusform>
            <numerusform>Contiene %n chats. Cada uno se elimina para siempre a los 30 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections of this session</source>
        <translation>Conexiones de esta sesión</translation>
    </message>
    <message>
        <source>Every connection that Alcove opens: only what you start or have switched on.</source>
        <translation>Cada conexión que abre Alcove: solo lo que usted inicia o ha activado.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>A copy of all chats is made each day; seven are kept. Yours stay.</source>
        <translation>Cada día se hace una copia de todos los chats; se conservan siete. Las suyas se quedan.</translation>
    </message>
    <message>
        <source>Export and import chats</source>
        <translation>Exportar e importar chats</translation>
    </message>
    <message>
        <source>All chats into files; chats from Alcove, ChatGPT, Open WebUI, LM Studio, Jan and llama.cpp out of files.</source>
        <translation>Todos los chats a archivos; chats de Alcove, ChatGPT, Open WebUI, LM Studio, Jan y llama.cpp desde archivos.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Chats, backups, settings, logs and downloaded models, for good.</source>
        <translation>Chats, copias de seguridad, ajustes, registros y modelos descargados, para siempre.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>Exportar todos los chats…</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Importar chats…</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Eliminar todo…</translation>
    </message>
    <message>
        <source>chats {size}</source>
        <translation>chats {size}</translation>
    </message>
    <message>
        <source>backups {size}</source>
        <translation>copias {size}</translation>
    </message>
    <message>
        <source>downloaded models {size}</source>
        <translation>modelos descargados {size}</translation>
    </message>
    <message>
        <source>logs {size}</source>
        <translation>registros {size}</translation>
    </message>
    <message>
        <source>other {size}</source>
        <translation>otros {size}</translation>
    </message>
</context>
<context>
    <name>PrivacyStrip</name>
    <message numerus="yes">
        <source>%n connection(s) open</source>
        <translation>
            <numerusform>%n conexión abierta</numerusform>
            <numerusform>%n conexiones abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats stay on this computer</source>
        <translation>Los chats se quedan en este equipo</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Todo se queda en este equipo</translation>
    </message>
</context>
<context>
    <name>PromptView</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Exact prompt</source>
        <translation>Prompt exacto</translation>
    </message>
    <message>
        <source>Find in the prompt</source>
        <translation>Buscar en el prompt</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>How this reply was made was not recorded.</source>
        <translation>No se registró cómo se hizo esta respuesta.</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>aún sin calcular</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Archivo del modelo</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Reparado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message numerus="yes">
        <source>%n messages wait</source>
        <translation>
            <numerusform>%n mensaje en espera</numerusform>
            <numerusform>%n mensajes en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Message that waits</source>
        <translation>Mensaje en espera</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Send earlier</source>
        <translation>Enviar antes</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar después</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ReadingNote</name>
    <message>
        <source>The answer is being read aloud.</source>
        <translation>La respuesta se está leyendo en voz alta.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
</context>
<context>
    <name>Reasoning</name>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>Pensó durante {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>expandido</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>contraído</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Responder ya</translation>
    </message>
    <message>
        <source>effort low</source>
        <translation>esfuerzo bajo</translation>
    </message>
    <message>
        <source>effort medium</source>
        <translation>esfuerzo medio</translation>
    </message>
    <message>
        <source>effort high</source>
        <translation>esfuerzo alto</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Edit the answer</source>
        <translation>Editar la respuesta</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Guardar como nueva versión</translation>
    </message>
    <message>
        <source>Edit the reasoning</source>
        <translation>Editar el razonamiento</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Continuar desde aquí</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Reading {done} of {total} tokens</source>
        <translation>Leyendo {done} de {total} tokens</translation>
    </message>
    <message>
        <source>, about {seconds} s left</source>
        <translation>, quedan unos {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>Usted detuvo esta respuesta.</translation>
    </message>
</context>
<context>
    <name>ReplyActions</name>
    <message>
        <source>Retry ▾</source>
        <translation>Reintentar ▾</translation>
    </message>
    <message>
        <source>Retry with an effort</source>
        <translation>Reintentar con un esfuerzo</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Más ▾</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>Más para esta respuesta</translation>
    </message>
    <message>
        <source>Figures of this answer: {figures}</source>
        <translation>Cifras de esta respuesta: {figures}</translation>
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
        <translation>primer token {first}&#xa0;s</translation>
    </message>
    <message>
        <source>Same effort</source>
        <translation>Mismo esfuerzo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
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
        <translation>Continuar esta respuesta</translation>
    </message>
    <message>
        <source>Edit the answer</source>
        <translation>Editar la respuesta</translation>
    </message>
    <message>
        <source>Edit the reasoning and continue</source>
        <translation>Editar el razonamiento y continuar</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Comparar versiones</translation>
    </message>
    <message>
        <source>Branch into a new chat</source>
        <translation>Ramificar en un nuevo chat</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Show exact prompt</source>
        <translation>Mostrar prompt exacto</translation>
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
        <translation>{speed}&#xa0;tok/s</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
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
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>Primer token tras</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Tokens escritos</translation>
    </message>
    <message>
        <source>of them reasoning</source>
        <translation>de ellos, razonamiento</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Tokens del prompt</translation>
    </message>
    <message>
        <source>of them reused</source>
        <translation>de ellos reutilizados</translation>
    </message>
    <message>
        <source>Speed of reading</source>
        <translation>Velocidad de lectura</translation>
    </message>
    <message>
        <source>Part of the prompt was read again: the text changed further back than the cache can return to at once, so it went on from an older point.</source>
        <translation>Parte del prompt se leyó de nuevo: el texto cambió más atrás de lo que la caché puede volver de una vez, así que siguió desde un punto anterior.</translation>
    </message>
    <message>
        <source>The whole prompt was read again: the text changed at a place to which the cache could no longer return.</source>
        <translation>Todo el prompt se leyó de nuevo: el texto cambió en un punto al que la caché ya no podía volver.</translation>
    </message>
    <message>
        <source>Part of the prompt was read again ({reason}).</source>
        <translation>Parte del prompt se leyó de nuevo ({reason}).</translation>
    </message>
    <message>
        <source>The whole prompt was read: nothing of it was in the cache, as in a new chat or with another model.</source>
        <translation>Se leyó todo el prompt: nada de él estaba en la caché, como en un chat nuevo o con otro modelo.</translation>
    </message>
    <message>
        <source>What was in the cache was reused; only what is new was read.</source>
        <translation>Se reutilizó lo que había en la caché; solo se leyó lo nuevo.</translation>
    </message>
    <message>
        <source>Figures of this answer</source>
        <translation>Cifras de esta respuesta</translation>
    </message>
</context>
<context>
    <name>ReplyPresenter</name>
    <message>
        <source>Export the prompt</source>
        <translation>Exportar el prompt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>in place of {value}</source>
        <translation>en lugar de {value}</translation>
    </message>
    <message>
        <source>Use the general value</source>
        <translation>Usar el valor general</translation>
    </message>
    <message>
        <source>as for all models</source>
        <translation>como para todos los modelos</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>Recommended: {value}</source>
        <translation>Recomendado: {value}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restaurar valores predeterminados</translation>
    </message>
    <message>
        <source>Restore the defaults of this section</source>
        <translation>Restaurar los valores predeterminados de esta sección</translation>
    </message>
    <message>
        <source>For {model} only</source>
        <translation>Solo para {model}</translation>
    </message>
    <message>
        <source>For all models</source>
        <translation>Para todos los modelos</translation>
    </message>
    <message>
        <source>Which models these values are for</source>
        <translation>A qué modelos se aplican estos valores</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Volver al chat</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Sin resultados.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>Privacidad y datos</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportado a {path}</translation>
    </message>
    <message>
        <source>The settings were imported.</source>
        <translation>Los ajustes se importaron.</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <translation>Licencia de {part}</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar los ajustes</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>The password of the proxy is kept in the system&apos;s key store.</source>
        <translation>La contraseña del proxy se guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <source>This system has no key store: the proxy&apos;s password is kept until Alcove is closed.</source>
        <translation>Este sistema no tiene llavero: la contraseña del proxy se guarda hasta cerrar Alcove.</translation>
    </message>
</context>
<context>
    <name>ShelfPresenter</name>
    <message numerus="yes">
        <source>%n usable model(s) in {folder}. New files there appear by themselves.</source>
        <translation>
            <numerusform>%n modelo utilizable en {folder}. Los archivos nuevos aparecen allí solos.</numerusform>
            <numerusform>%n modelos utilizables en {folder}. Los archivos nuevos aparecen allí solos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No gpt-oss of LM Studio, Jan, Ollama, GPT4All, Hugging Face or llama.cpp here.</source>
        <translation>Aquí no hay ningún gpt-oss de LM Studio, Jan, Ollama, GPT4All, Hugging Face o llama.cpp.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) found in {programs}, used where they are.</source>
        <translation>
            <numerusform>%n modelo encontrado en {programs}; se usa donde está.</numerusform>
            <numerusform>%n modelos encontrados en {programs}; se usan donde están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more can&apos;t be used, see below.</source>
        <translation>
            <numerusform>%n más no se puede usar, véase abajo.</numerusform>
            <numerusform>%n más no se pueden usar, véase abajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is on the disk, read back and right. Pull it out when the system says so.</source>
        <translation>{name} está en el disco, releído y correcto. Retírelo cuando el sistema lo indique.</translation>
    </message>
    <message>
        <source>{name} has arrived, every part checked.</source>
        <translation>{name} ha llegado, con cada parte verificada.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Move to which folder?</source>
        <translation>¿A qué carpeta moverlo?</translation>
    </message>
    <message>
        <source>Which disk?</source>
        <translation>¿Qué disco?</translation>
    </message>
    <message>
        <source>Unload and move to trash</source>
        <translation>Liberar y mover a la papelera</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Move {file} to the trash? It lies in {folder}.</source>
        <translation>¿Mover {file} a la papelera? Está en {folder}.</translation>
    </message>
    <message>
        <source>Move {file} to the trash? It lies in {folder}, where others may use it too.</source>
        <translation>¿Mover {file} a la papelera? Está en {folder}, donde puede que otros también lo usen.</translation>
    </message>
    <message>
        <source>{file} lies in the trash of your system; you can put it back from there.</source>
        <translation>{file} está en la papelera de su sistema; puede recuperarlo desde allí.</translation>
    </message>
    <message>
        <source>{file} was deleted for good.</source>
        <translation>{file} se eliminó para siempre.</translation>
    </message>
    <message>
        <source>{name} is loaded. It must be unloaded first; an answer that is being written stops.</source>
        <translation>{name} está cargado. Antes hay que quitarlo de la memoria; una respuesta en curso se detiene.</translation>
    </message>
    <message>
        <source>Unload and go on</source>
        <translation>Liberar y continuar</translation>
    </message>
    <message>
        <source>The disk of {name} has no trash. Delete the file for good?</source>
        <translation>El disco de {name} no tiene papelera. ¿Eliminar el archivo para siempre?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>Elegir una carpeta con modelos</translation>
    </message>
    <message>
        <source>Choose the disk with the model kit</source>
        <translation>Elegir el disco con el kit de modelo</translation>
    </message>
    <message>
        <source>There are several kits on this disk. Which one?</source>
        <translation>Hay varios kits en este disco. ¿Cuál?</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Usar {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>ShelfSection</name>
    <message>
        <source>{folder}: stop watching</source>
        <translation>{folder}: dejar de vigilar</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Import a model kit from a disk…</source>
        <translation>Importar un kit de modelo desde un disco…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) · {size}</source>
        <translation>
            <numerusform>%n archivo · {size}</numerusform>
            <numerusform>%n archivos · {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Use a file I have…</source>
        <translation>Usar un archivo propio…</translation>
    </message>
    <message>
        <source>Find models from other apps</source>
        <translation>Buscar en otras aplicaciones</translation>
    </message>
    <message>
        <source>More ways to add models</source>
        <translation>Más formas de añadir modelos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Folders whose models are shown here:</source>
        <translation>Carpetas cuyos modelos se muestran aquí:</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Click a field and press the new keys. Keys in use elsewhere are refused.</source>
        <translation>Haga clic en un campo y pulse las teclas nuevas. Las ya usadas en otro lugar se rechazan.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Back to {keys}</source>
        <translation>Volver a {keys}</translation>
    </message>
    <message>
        <source>{keys} already does this: {act}.</source>
        <translation>{keys} ya hace esto: {act}.</translation>
    </message>
    <message>
        <source>{keys} is needed for writing and editing.</source>
        <translation>{keys} hace falta para escribir y editar.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Move to folder</source>
        <translation>Mover a una carpeta</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nueva carpeta…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Conservar este chat</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporal</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>Your chats will appear here.</source>
        <translation>Sus chats aparecerán aquí.</translation>
    </message>
    <message numerus="yes">
        <source>Trash, %n chats</source>
        <translation>
            <numerusform>Papelera, %n chat</numerusform>
            <numerusform>Papelera, %n chats</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n downloading</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation>Nuevo chat en esta carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation>Eliminar la carpeta y conservar sus chats</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats</source>
        <translation>
            <numerusform>Eliminar %n chat</numerusform>
            <numerusform>Eliminar %n chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>Buscar chats</translation>
    </message>
    <message>
        <source>Search chats and commands</source>
        <translation>Buscar chats y comandos</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>SidebarPresenter</name>
    <message>
        <source>The new chat goes into the folder {name}.</source>
        <translation>El nuevo chat irá a la carpeta {name}.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>{title} (branch)</source>
        <translation>{title} (rama)</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (copia)</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportado a {path}</translation>
    </message>
</context>
<context>
    <name>TemporaryNote</name>
    <message>
        <source>Temporary chat: nothing of it is stored. It is gone when Alcove is closed.</source>
        <translation>Chat temporal: no se guarda nada de él. Desaparece al cerrar Alcove.</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Conservar este chat</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Your token of the Hub</source>
        <translation>Su token del Hub</translation>
    </message>
    <message>
        <source>Only for models whose makers ask for consent. It is kept in the system&apos;s key store and sent to huggingface.co alone, never to a mirror or a file server.</source>
        <translation>Solo para modelos cuyos autores piden consentimiento. Se guarda en el llavero del sistema y solo se envía a huggingface.co, nunca a un servidor espejo ni de archivos.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Guardar el token</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>Eliminar el token</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Asking the key store…</source>
        <translation>Consultando el llavero…</translation>
    </message>
    <message>
        <source>No token is kept.</source>
        <translation>No hay ningún token guardado.</translation>
    </message>
    <message>
        <source>A token is kept in the key store.</source>
        <translation>Hay un token guardado en el llavero.</translation>
    </message>
    <message>
        <source>This system has no key store: the token is kept until Alcove is closed.</source>
        <translation>Este sistema no tiene llavero: el token se guarda hasta que se cierre Alcove.</translation>
    </message>
</context>
<context>
    <name>ToolCard</name>
    <message>
        <source>running…</source>
        <translation>en curso…</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>sin resultado</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time}&#xa0;ms</translation>
    </message>
    <message>
        <source>failed: {reason}</source>
        <translation>error: {reason}</translation>
    </message>
    <message>
        <source>Tool call {name}: {arguments}, {result}</source>
        <translation>Llamada a herramienta {name}: {arguments}, {result}</translation>
    </message>
</context>
<context>
    <name>ToolsSection</name>
    <message>
        <source>What the model may use while it answers. All of them run on this computer.</source>
        <translation>Lo que el modelo puede usar al responder. Todo se ejecuta en este equipo.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculadora</translation>
    </message>
    <message>
        <source>Lets the model compute exactly instead of guessing.</source>
        <translation>Permite al modelo calcular con exactitud en vez de adivinar.</translation>
    </message>
</context>
<context>
    <name>TrashModel</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Nothing found.</source>
        <translation>Sin resultados.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats for ever?</source>
        <translation>
            <numerusform>¿Eliminar %n chat para siempre?</numerusform>
            <numerusform>¿Eliminar %n chats para siempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n chats in the trash for ever?</source>
        <translation>
            <numerusform>¿Eliminar para siempre el chat de la papelera?</numerusform>
            <numerusform>¿Eliminar para siempre los %n chats de la papelera?</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. A daily backup may still hold them for a week.</source>
        <translation>No se puede deshacer. Una copia de seguridad diaria puede contenerlos aún una semana.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Volver al chat</translation>
    </message>
    <message>
        <source>Deleted chats stay here for 30 days. After that they are removed for good.</source>
        <translation>Los chats eliminados se quedan aquí 30 días. Después se borran para siempre.</translation>
    </message>
    <message>
        <source>Search the trash</source>
        <translation>Buscar en la papelera</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>Chats eliminados</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>TuningPresenter</name>
    <message>
        <source>It may become faster: Settings, Model measures what is best for this computer.</source>
        <translation>Puede ir más rápido: Ajustes, Modelo mide lo mejor para este equipo.</translation>
    </message>
</context>
<context>
    <name>UndoCard</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>Eliminado: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n chats deleted</source>
        <translation>
            <numerusform>%n chat eliminado</numerusform>
            <numerusform>%n chats eliminados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdatePresenter</name>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
</context>
<context>
    <name>UsagePanel</name>
    <message>
        <source>The arrow keys or the mouse go through the turns.</source>
        <translation>Las teclas de flecha o el ratón recorren los turnos.</translation>
    </message>
    <message>
        <source>Turn {number}: {speed} tok/s, {tokens} tokens in {seconds} s, first token {first} s, context {context}, {reused} of it reused</source>
        <translation>Turno {number}: {speed}&#xa0;tok/s, {tokens} tokens en {seconds}&#xa0;s, primer token {first}&#xa0;s, contexto {context}, {reused} reutilizados</translation>
    </message>
    <message>
        <source>effort low</source>
        <translation>esfuerzo bajo</translation>
    </message>
    <message>
        <source>effort medium</source>
        <translation>esfuerzo medio</translation>
    </message>
    <message>
        <source>effort high</source>
        <translation>esfuerzo alto</translation>
    </message>
    <message>
        <source>Usage of this chat</source>
        <translation>Uso de este chat</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Tokens escritos</translation>
    </message>
    <message>
        <source>of them reasoning</source>
        <translation>de ellos, razonamiento</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>Velocidad media</translation>
    </message>
    <message>
        <source>{speed} tok/s</source>
        <translation>{speed}&#xa0;tok/s</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Prompt reused</source>
        <translation>Prompt reutilizado</translation>
    </message>
    <message>
        <source>Line: speed, up to {speed} tok/s. Bars: context, of {length} tokens.</source>
        <translation>Línea: velocidad, hasta {speed}&#xa0;tok/s. Barras: contexto, de {length} tokens.</translation>
    </message>
    <message numerus="yes">
        <source>Speed and context over %n turns</source>
        <translation>
            <numerusform>Velocidad y contexto en %n turno</numerusform>
            <numerusform>Velocidad y contexto en %n turnos</numerusform>
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
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>Editar y reenviar</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Ramificar</translation>
    </message>
    <message>
        <source>Branch into a new chat</source>
        <translation>Ramificar en un nuevo chat</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>Editar su mensaje</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>{size} GB</source>
        <translation>{size}&#xa0;GB</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>In the downloads</source>
        <translation>En las descargas</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>Descargar {name}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Choose the version</source>
        <translation>Elegir la versión</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrada</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Quedarse con esta</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
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
        <translation>Editada</translation>
    </message>
    <message>
        <source>{seconds} s · {reasoning} reasoning · {answer} answer tokens</source>
        <translation>{seconds}&#xa0;s · razonamiento {reasoning} · respuesta {answer} tokens</translation>
    </message>
</context>
<context>
    <name>VersionSwitch</name>
    <message>
        <source>Previous version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versión siguiente</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message numerus="yes">
        <source>%n chat(s) so far</source>
        <translation>
            <numerusform>%n chat hasta ahora</numerusform>
            <numerusform>%n chats hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Export chats</source>
        <translation>Exportar chats</translation>
    </message>
    <message>
        <source>Exporting chats</source>
        <translation>Exportando chats</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n sección</numerusform>
            <numerusform>%n secciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nuevo chat temporal</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>privado incógnito</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>deleted restore</source>
        <translation>eliminado restaurar</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>Connections of this session</source>
        <translation>Conexiones de esta sesión</translation>
    </message>
    <message>
        <source>network privacy</source>
        <translation>red privacidad</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>Exportar todos los chats…</translation>
    </message>
    <message>
        <source>save backup</source>
        <translation>guardar copia</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Importar chats…</translation>
    </message>
    <message>
        <source>ChatGPT Open WebUI LM Studio Jan llama.cpp</source>
        <translation>ChatGPT Open WebUI LM Studio Jan llama.cpp</translation>
    </message>
    <message>
        <source>Import a folder of chats…</source>
        <translation>Importar una carpeta de chats…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>Opciones de este chat</translation>
    </message>
    <message>
        <source>Effort: {effort}</source>
        <translation>Esfuerzo: {effort}</translation>
    </message>
    <message>
        <source>Answer again at {effort}</source>
        <translation>Responder de nuevo, esfuerzo {effort}</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Dejar de leer en voz alta</translation>
    </message>
    <message>
        <source>Read the last answer aloud</source>
        <translation>Leer en voz alta la última respuesta</translation>
    </message>
    <message>
        <source>voice speak</source>
        <translation>voz hablar</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Comparar versiones</translation>
    </message>
    <message>
        <source>answers side by side</source>
        <translation>respuestas lado a lado</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>Renombrar el chat</translation>
    </message>
    <message>
        <source>Duplicate the chat</source>
        <translation>Duplicar el chat</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>Export the chat…</source>
        <translation>Exportar el chat…</translation>
    </message>
    <message>
        <source>save file</source>
        <translation>guardar archivo</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Conservar este chat</translation>
    </message>
    <message>
        <source>Usage of this chat</source>
        <translation>Uso de este chat</translation>
    </message>
    <message>
        <source>tokens speed chart</source>
        <translation>tokens velocidad gráfico</translation>
    </message>
    <message>
        <source>What fills the context</source>
        <translation>Qué ocupa el contexto</translation>
    </message>
    <message>
        <source>tokens map</source>
        <translation>tokens mapa</translation>
    </message>
    <message>
        <source>Delete the chat</source>
        <translation>Eliminar el chat</translation>
    </message>
    <message>
        <source>remove trash</source>
        <translation>quitar borrar papelera</translation>
    </message>
    <message>
        <source>Unpin the chat</source>
        <translation>Desfijar el chat</translation>
    </message>
    <message>
        <source>Pin the chat</source>
        <translation>Fijar el chat</translation>
    </message>
    <message>
        <source>Move to folder: {name}</source>
        <translation>Mover a la carpeta: {name}</translation>
    </message>
    <message>
        <source>Take out of its folder</source>
        <translation>Sacar de su carpeta</translation>
    </message>
    <message>
        <source>Switch to {model}</source>
        <translation>Cambiar a {model}</translation>
    </message>
    <message>
        <source>Unload the model</source>
        <translation>Quitar el modelo de la memoria</translation>
    </message>
    <message>
        <source>free memory</source>
        <translation>liberar descargar memoria</translation>
    </message>
    <message>
        <source>Load the model</source>
        <translation>Cargar el modelo</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: oscuro</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: como el sistema</translation>
    </message>
    <message>
        <source>Settings: general</source>
        <translation>Ajustes: general</translation>
    </message>
    <message>
        <source>Settings: appearance</source>
        <translation>Ajustes: apariencia</translation>
    </message>
    <message>
        <source>Settings: model</source>
        <translation>Ajustes: modelo</translation>
    </message>
    <message>
        <source>Settings: answers</source>
        <translation>Ajustes: respuestas</translation>
    </message>
    <message>
        <source>Settings: tools</source>
        <translation>Ajustes: herramientas</translation>
    </message>
    <message>
        <source>Settings: privacy and data</source>
        <translation>Ajustes: privacidad y datos</translation>
    </message>
    <message>
        <source>Settings: keyboard shortcuts</source>
        <translation>Ajustes: atajos de teclado</translation>
    </message>
    <message>
        <source>Settings: about Alcove</source>
        <translation>Ajustes: acerca de Alcove</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
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
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Not enough room on the disk</source>
        <translation>No hay espacio suficiente en el disco</translation>
    </message>
    <message>
        <source>Make room, then go on; what is here is kept.</source>
        <translation>Haga espacio y continúe; lo que hay se conserva.</translation>
    </message>
    <message>
        <source>The file on the server is another one</source>
        <translation>El archivo del servidor es otro</translation>
    </message>
    <message>
        <source>It isn&apos;t the version that Alcove knows, so it was not taken.</source>
        <translation>No es la versión que Alcove conoce, así que no se aceptó.</translation>
    </message>
    <message>
        <source>The download was damaged</source>
        <translation>La descarga estaba dañada</translation>
    </message>
    <message>
        <source>Its SHA-256 is not the right one. Which part is wrong can&apos;t be known, so it was removed and all of it must be fetched again.</source>
        <translation>Su SHA-256 no es correcto. No se puede saber qué parte falla, así que se eliminó y hay que descargarlo todo de nuevo.</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>El archivo del modelo está dañado</translation>
    </message>
    <message>
        <source>Its SHA-256 is not the right one. Which part is wrong can&apos;t be known, so all of it must be fetched again.</source>
        <translation>Su SHA-256 no es correcto. No se puede saber qué parte falla, así que hay que descargarlo todo de nuevo.</translation>
    </message>
    <message>
        <source>A part of it went bad on this disk. Alcove looks for that part and fetches it alone.</source>
        <translation>Una parte se dañó en este disco. Alcove la busca y descarga solo esa parte.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>The file has a name that can&apos;t be used</source>
        <translation>El nombre del archivo no se puede usar</translation>
    </message>
    <message>
        <source>It could do harm on this computer, so it was not taken.</source>
        <translation>Podría causar daños en este equipo, así que no se aceptó.</translation>
    </message>
    <message>
        <source>Another program is writing this file</source>
        <translation>Otro programa está escribiendo este archivo</translation>
    </message>
    <message>
        <source>Perhaps a second Alcove. Close it, then go on.</source>
        <translation>Quizá un segundo Alcove. Ciérrelo y continúe.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be saved</source>
        <translation>No se puede guardar la lista de descargas</translation>
    </message>
    <message>
        <source>They go on, but the next start won&apos;t know of them. Make room and let Alcove write to its data folder, then try again.</source>
        <translation>Las descargas continúan, pero el próximo inicio no las conocerá. Haga espacio y permita que Alcove escriba en su carpeta de datos; luego vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This is another kind of model</source>
        <translation>Es otro tipo de modelo</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached</source>
        <translation>{host} no está accesible</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>Check the network, or get the model another way: from a mirror (see the settings), from a model kit on a USB disk, or use a file that you have.</source>
        <translation>Revise la red u obtenga el modelo de otro modo: desde un servidor espejo (vea los ajustes), desde un kit de modelo en un disco USB, o use un archivo que tenga.</translation>
    </message>
    <message>
        <source>Alcove is made for gpt-oss alone and can&apos;t run this one.</source>
        <translation>Alcove está hecho solo para gpt-oss y no puede ejecutar este modelo.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Se perdió la conexión</translation>
    </message>
    <message>
        <source>What is here is kept. Go on when the network is back.</source>
        <translation>Lo que hay se conserva. Continúe cuando vuelva la red.</translation>
    </message>
    <message>
        <source>The network is switched off</source>
        <translation>La red está desactivada</translation>
    </message>
    <message>
        <source>Alcove opens no connection until you switch it on in the settings.</source>
        <translation>Alcove no abre ninguna conexión hasta que la active en los ajustes.</translation>
    </message>
    <message>
        <source>The network asks for a log-in</source>
        <translation>La red pide iniciar sesión</translation>
    </message>
    <message>
        <source>It answered with a web page. Log in with your browser, then go on.</source>
        <translation>Respondió con una página web. Inicie sesión con su navegador y continúe.</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is</source>
        <translation>El servidor no puede demostrar su identidad</translation>
    </message>
    <message>
        <source>Nothing was sent. In a company, add its certificate file in the settings; else check this computer&apos;s clock.</source>
        <translation>No se envió nada. En una empresa, añada su archivo de certificados en los ajustes; si no, revise el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be used</source>
        <translation>No se puede usar el proxy</translation>
    </message>
    <message>
        <source>Check its address in the settings; it looks like http://host:port.</source>
        <translation>Revise su dirección en los ajustes; tiene la forma http://host:port.</translation>
    </message>
    <message>
        <source>The certificate file can&apos;t be read</source>
        <translation>No se puede leer el archivo de certificados</translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM form in the settings.</source>
        <translation>Elija en los ajustes un archivo con certificados en formato PEM.</translation>
    </message>
    <message>
        <source>The mirror&apos;s address can&apos;t be used</source>
        <translation>No se puede usar la dirección del servidor espejo</translation>
    </message>
    <message>
        <source>Check it in the settings; it looks like https://host.</source>
        <translation>Revísela en los ajustes; tiene la forma https://host.</translation>
    </message>
    <message>
        <source>The server refused the file</source>
        <translation>El servidor rechazó el archivo</translation>
    </message>
    <message>
        <source>It may want a valid token, or refuse this network. Try again later.</source>
        <translation>Quizá exija un token válido o rechace esta red. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The makers of this model ask for consent</source>
        <translation>Los autores de este modelo piden consentimiento</translation>
    </message>
    <message>
        <source>Accept their terms on the model&apos;s page on the Hub and enter your token, then go on.</source>
        <translation>Acepte sus condiciones en la página del modelo en el Hub, introduzca su token y continúe.</translation>
    </message>
    <message>
        <source>Enter a token…</source>
        <translation>Introducir un token…</translation>
    </message>
    <message>
        <source>The server doesn&apos;t have this file</source>
        <translation>El servidor no tiene este archivo</translation>
    </message>
    <message>
        <source>It was moved or removed, or a mirror lacks it.</source>
        <translation>Se movió o se quitó, o falta en el servidor espejo.</translation>
    </message>
    <message>
        <source>The server asks to come back later</source>
        <translation>El servidor pide volver más tarde</translation>
    </message>
    <message>
        <source>Too much was asked of it. What is here is kept.</source>
        <translation>Recibió demasiadas peticiones. Lo que hay se conserva.</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>El servidor tiene un problema</translation>
    </message>
    <message>
        <source>What is here is kept. Try again later.</source>
        <translation>Lo que hay se conserva. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Restart engine</source>
        <translation>Reiniciar el motor</translation>
    </message>
    <message>
        <source>Your text is kept.</source>
        <translation>Su texto se conserva.</translation>
    </message>
    <message>
        <source>The engine stopped</source>
        <translation>El motor se detuvo</translation>
    </message>
    <message>
        <source>Another program or the system ended it, perhaps because memory ran out.</source>
        <translation>Otro programa o el sistema lo cerró, quizá por falta de memoria.</translation>
    </message>
    <message>
        <source>The engine doesn&apos;t answer</source>
        <translation>El motor no responde</translation>
    </message>
    <message>
        <source>It was ended. Your text is kept.</source>
        <translation>Se cerró. Su texto se conserva.</translation>
    </message>
    <message>
        <source>Something wrote to it after it was loaded.</source>
        <translation>Algo escribió en él después de cargarlo.</translation>
    </message>
    <message>
        <source>The model file was changed</source>
        <translation>El archivo del modelo se ha modificado</translation>
    </message>
    <message>
        <source>The engine made an error</source>
        <translation>El motor cometió un error</translation>
    </message>
    <message>
        <source>This answer could not be finished. Your text is kept.</source>
        <translation>Esta respuesta no se pudo terminar. Su texto se conserva.</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Iniciar en modo seguro</translation>
    </message>
    <message>
        <source>The safe mode avoids it and is a little slower.</source>
        <translation>El modo seguro lo evita y es algo más lento.</translation>
    </message>
    <message>
        <source>The processor refused an instruction.</source>
        <translation>El procesador rechazó una instrucción.</translation>
    </message>
    <message>
        <source>It made an error in its own memory.</source>
        <translation>Cometió un error en su propia memoria.</translation>
    </message>
    <message>
        <source>The safe mode may avoid it and is a little slower.</source>
        <translation>El modo seguro quizá lo evite y es algo más lento.</translation>
    </message>
    <message>
        <source>It ended by itself.</source>
        <translation>Se cerró por sí solo.</translation>
    </message>
    <message>
        <source>A check inside it failed.</source>
        <translation>Falló una comprobación interna.</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>No hay ningún modelo cargado</translation>
    </message>
    <message>
        <source>Choose a model, then try again.</source>
        <translation>Elija un modelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Elegir un modelo…</translation>
    </message>
    <message>
        <source>The engine can&apos;t be started</source>
        <translation>No se puede iniciar el motor</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install it again; your chats stay.</source>
        <translation>Falta una parte del programa. Reinstálelo; sus chats se conservan.</translation>
    </message>
    <message>
        <source>The engine belongs to another version</source>
        <translation>El motor es de otra versión</translation>
    </message>
    <message>
        <source>The program was changed while it ran. Close Alcove and start it again.</source>
        <translation>El programa cambió mientras se ejecutaba. Cierre Alcove y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Alcove ended unexpectedly last time</source>
        <translation>Alcove se cerró de forma inesperada la última vez</translation>
    </message>
    <message>
        <source>A fault in the program ended it. Your chats are kept as they were written.</source>
        <translation>Lo cerró un fallo del programa. Sus chats se conservan tal como se escribieron.</translation>
    </message>
    <message>
        <source>Memory ran out last time</source>
        <translation>La última vez se agotó la memoria</translation>
    </message>
    <message>
        <source>The system ended Alcove. A smaller context or model takes less memory.</source>
        <translation>El sistema cerró Alcove. Un contexto o modelo más pequeño ocupa menos memoria.</translation>
    </message>
    <message>
        <source>Show the crash files</source>
        <translation>Mostrar los informes de fallos</translation>
    </message>
    <message>
        <source>Last time: {title}</source>
        <translation>Última vez: {title}</translation>
    </message>
    <message>
        <source>{model} can&apos;t be loaded with a {context} context</source>
        <translation>No se puede cargar {model} con un contexto de {context}</translation>
    </message>
    <message>
        <source>It needs {needed} GB and {free} GB are free.</source>
        <translation>Necesita {needed}&#xa0;GB y hay {free}&#xa0;GB libres.</translation>
    </message>
    <message>
        <source>It needs {needed} GB, more than the system lets it have.</source>
        <translation>Necesita {needed}&#xa0;GB, más de lo que el sistema le permite.</translation>
    </message>
    <message>
        <source>{program} uses {size} GB.</source>
        <translation>{program} usa {size}&#xa0;GB.</translation>
    </message>
    <message>
        <source>Load with {context}</source>
        <translation>Cargar con {context}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otro…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Verificar el archivo</translation>
    </message>
    <message>
        <source>The model file isn&apos;t there</source>
        <translation>El archivo del modelo no está</translation>
    </message>
    <message>
        <source>It was moved, deleted or is on a disk that isn&apos;t connected.</source>
        <translation>Se movió, se eliminó o está en un disco sin conectar.</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>Esto es una carpeta</translation>
    </message>
    <message>
        <source>Choose the .gguf file inside it.</source>
        <translation>Elija el archivo .gguf que contiene.</translation>
    </message>
    <message>
        <source>The model file can&apos;t be read</source>
        <translation>No se puede leer el archivo del modelo</translation>
    </message>
    <message>
        <source>Check that you may read it and that its disk is connected.</source>
        <translation>Compruebe que tiene permiso para leerlo y que su disco está conectado.</translation>
    </message>
    <message>
        <source>This is not a model file</source>
        <translation>Esto no es un archivo de modelo</translation>
    </message>
    <message>
        <source>Alcove opens gpt-oss models as GGUF files.</source>
        <translation>Alcove abre modelos gpt-oss como archivos GGUF.</translation>
    </message>
    <message>
        <source>The model file is cut off</source>
        <translation>El archivo del modelo está incompleto</translation>
    </message>
    <message>
        <source>A part of it is missing. Download it again.</source>
        <translation>Falta una parte. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Its header can&apos;t be read. Download it again.</source>
        <translation>No se puede leer su cabecera. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The parts of the model don&apos;t belong together</source>
        <translation>Las partes del modelo no corresponden entre sí</translation>
    </message>
    <message>
        <source>Its parts belong in one folder, under their own names. Choose the first.</source>
        <translation>Sus partes deben estar en una misma carpeta, con sus propios nombres. Elija la primera.</translation>
    </message>
    <message>
        <source>The engine can&apos;t make sense of it. A check tells whether it is whole.</source>
        <translation>El motor no logra interpretarlo. Una verificación dirá si está íntegro.</translation>
    </message>
    <message>
        <source>The model&apos;s weights are damaged</source>
        <translation>Los pesos del modelo están dañados</translation>
    </message>
    <message>
        <source>It computes values that are no numbers. A check tells whether it is whole.</source>
        <translation>Calcula valores que no son números. Una verificación dirá si está íntegro.</translation>
    </message>
    <message>
        <source>The model can&apos;t be loaded</source>
        <translation>No se puede cargar el modelo</translation>
    </message>
    <message>
        <source>The engine refused the file. The details say why.</source>
        <translation>El motor rechazó el archivo. Los detalles dicen por qué.</translation>
    </message>
    <message>
        <source>Not enough memory for this model</source>
        <translation>No hay memoria suficiente para este modelo</translation>
    </message>
    <message>
        <source>Close other programs or load it with a smaller context.</source>
        <translation>Cierre otros programas o cárguelo con un contexto más pequeño.</translation>
    </message>
    <message>
        <source>Load with a smaller context</source>
        <translation>Cargar con un contexto más pequeño</translation>
    </message>
    <message>
        <source>Not enough memory on the graphics card</source>
        <translation>No hay memoria suficiente en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>Fewer layers on it need less; the others are computed by the processor.</source>
        <translation>Menos capas en ella ocupan menos; el procesador calcula las demás.</translation>
    </message>
    <message>
        <source>Use fewer GPU layers</source>
        <translation>Usar menos capas en la GPU</translation>
    </message>
    <message>
        <source>Load without the GPU</source>
        <translation>Cargar sin la GPU</translation>
    </message>
    <message>
        <source>The graphics card can&apos;t be used</source>
        <translation>No se puede usar la tarjeta gráfica</translation>
    </message>
    <message>
        <source>Its driver is missing or too old. Without it the model runs more slowly.</source>
        <translation>Falta su controlador o es demasiado antiguo. Sin ella, el modelo va más lento.</translation>
    </message>
    <message>
        <source>The engine can&apos;t compute this model here</source>
        <translation>El motor no puede ejecutar este modelo aquí</translation>
    </message>
    <message>
        <source>Every way of computing it was tried, and all ended in a fault.</source>
        <translation>Se probaron todas las formas de ejecutarlo y todas fallaron.</translation>
    </message>
    <message>
        <source>The model&apos;s disk went away</source>
        <translation>El disco del modelo ya no está</translation>
    </message>
    <message>
        <source>Its file was removed, changed or can&apos;t be read. Connect the disk again.</source>
        <translation>Su archivo se quitó, cambió o no se puede leer. Vuelva a conectar el disco.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentar</translation>
    </message>
    <message>
        <source>The last model was not opened</source>
        <translation>El último modelo no se abrió</translation>
    </message>
    <message>
        <source>The program ended while it was being loaded. The Guide is open in its place.</source>
        <translation>El programa se cerró durante la carga del modelo. En su lugar está abierto el Guide.</translation>
    </message>
    <message>
        <source>Load with a small context</source>
        <translation>Cargar con un contexto pequeño</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Ocurrió algo inesperado</translation>
    </message>
    <message>
        <source>What was written is kept. The details are in the log.</source>
        <translation>Lo escrito se conserva. Los detalles están en el registro.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue in safe mode</source>
        <translation>Continuar en modo seguro</translation>
    </message>
    <message>
        <source>The chats can&apos;t be opened. Make room, then try again.</source>
        <translation>Los chats no se pueden abrir. Haga espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Make room…</source>
        <translation>Hacer espacio…</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nada que enviar</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Escriba antes un mensaje.</translation>
    </message>
    <message>
        <source>The message is too long</source>
        <translation>El mensaje es demasiado largo</translation>
    </message>
    <message>
        <source>It is longer than any context of gpt-oss. It is kept; shorten it and send again.</source>
        <translation>Es más largo que cualquier contexto de gpt-oss. Se conserva; acórtelo y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>The chat doesn&apos;t fit the context</source>
        <translation>El chat no cabe en el contexto</translation>
    </message>
    <message>
        <source>Start a new chat, or raise the context length in the settings.</source>
        <translation>Inicie un nuevo chat o aumente la longitud del contexto en los ajustes.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>This doesn&apos;t fit the context</source>
        <translation>Esto no cabe en el contexto</translation>
    </message>
    <message>
        <source>Nothing was sent. Make room, or load the model with a longer context.</source>
        <translation>No se envió nada. Haga espacio o cargue el modelo con un contexto más largo.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The context is full</source>
        <translation>El contexto está lleno</translation>
    </message>
    <message>
        <source>The answer is kept up to here. Make room, then let the model go on.</source>
        <translation>La respuesta se conserva hasta aquí. Haga espacio y deje que el modelo continúe.</translation>
    </message>
    <message>
        <source>The answer reached its length limit</source>
        <translation>La respuesta alcanzó su límite de longitud</translation>
    </message>
    <message>
        <source>It is kept up to here.</source>
        <translation>Se conserva hasta aquí.</translation>
    </message>
    <message>
        <source>The model went round in circles</source>
        <translation>El modelo entró en un bucle</translation>
    </message>
    <message>
        <source>It repeated itself and was stopped. What it wrote is kept.</source>
        <translation>Se repetía y se detuvo. Lo que escribió se conserva.</translation>
    </message>
    <message>
        <source>The model gave no answer</source>
        <translation>El modelo no dio respuesta</translation>
    </message>
    <message>
        <source>It ended after its reasoning.</source>
        <translation>Terminó después de su razonamiento.</translation>
    </message>
    <message>
        <source>No summary was written</source>
        <translation>No se escribió ningún resumen</translation>
    </message>
    <message>
        <source>The older turns are as they were. Leave some of them out instead.</source>
        <translation>Los turnos antiguos siguen como estaban. Omita algunos en su lugar.</translation>
    </message>
    <message>
        <source>This answer was interrupted</source>
        <translation>Esta respuesta se interrumpió</translation>
    </message>
    <message>
        <source>The program ended while it was being written. It is kept up to here.</source>
        <translation>El programa se cerró mientras se escribía. Se conserva hasta aquí.</translation>
    </message>
    <message>
        <source>Too many tool calls</source>
        <translation>Demasiadas llamadas a herramientas</translation>
    </message>
    <message>
        <source>The model called tools again and again without an answer.</source>
        <translation>El modelo llamó a herramientas una y otra vez sin responder.</translation>
    </message>
    <message>
        <source>The tool&apos;s result is too large</source>
        <translation>El resultado de la herramienta es demasiado grande</translation>
    </message>
    <message>
        <source>It would fill the context and was not given to the model yet.</source>
        <translation>Llenaría el contexto y aún no se ha dado al modelo.</translation>
    </message>
    <message>
        <source>Use its beginning</source>
        <translation>Usar el principio</translation>
    </message>
    <message>
        <source>Use all of it</source>
        <translation>Usar todo</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written</source>
        <translation>No se puede escribir en la carpeta de datos</translation>
    </message>
    <message>
        <source>Nothing new can be kept. Give Alcove the right to write there and start it again.</source>
        <translation>No se puede guardar nada nuevo. Dé a Alcove permiso para escribir en ella y reinícielo.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>What is on the screen is not stored yet. Make room, then go on.</source>
        <translation>Lo que hay en pantalla aún no se ha guardado. Haga espacio y continúe.</translation>
    </message>
    <message>
        <source>The chat database was damaged</source>
        <translation>La base de datos de chats estaba dañada</translation>
    </message>
    <message>
        <source>It was set aside and the newest backup was opened.</source>
        <translation>Se apartó y se abrió la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>The chat database is damaged</source>
        <translation>La base de datos de chats está dañada</translation>
    </message>
    <message>
        <source>A part of it can&apos;t be read or changed. A backup can be put in its place in Settings, Privacy and data.</source>
        <translation>Una parte no se puede leer ni cambiar. En Ajustes, Privacidad y datos se puede poner una copia de seguridad en su lugar.</translation>
    </message>
    <message>
        <source>These chats belong to a newer Alcove</source>
        <translation>Estos chats son de un Alcove más nuevo</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the newer version.</source>
        <translation>No se ha cambiado nada. Inicie la versión más nueva.</translation>
    </message>
    <message>
        <source>The chat database is in use</source>
        <translation>La base de datos de chats está en uso</translation>
    </message>
    <message>
        <source>Another program holds it. Close it and try again.</source>
        <translation>Otro programa la ocupa. Ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The chat database reports an error</source>
        <translation>La base de datos de chats informa de un error</translation>
    </message>
    <message>
        <source>The last change may not be stored. The details say why.</source>
        <translation>Puede que el último cambio no se haya guardado. Los detalles dicen por qué.</translation>
    </message>
    <message>
        <source>The chats are not open</source>
        <translation>Los chats no están abiertos</translation>
    </message>
    <message>
        <source>Nothing can be stored until they are.</source>
        <translation>Nada se puede guardar hasta que lo estén.</translation>
    </message>
    <message>
        <source>This chat isn&apos;t there any more</source>
        <translation>Este chat ya no existe</translation>
    </message>
    <message>
        <source>It was removed for good.</source>
        <translation>Se eliminó para siempre.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved</source>
        <translation>No se pueden guardar los ajustes</translation>
    </message>
    <message>
        <source>They hold until Alcove is closed. Check the disk and its permissions.</source>
        <translation>Valen hasta que se cierre Alcove. Revise el disco y sus permisos.</translation>
    </message>
    <message>
        <source>The file isn&apos;t there</source>
        <translation>El archivo no está</translation>
    </message>
    <message>
        <source>It was moved or deleted. Nothing was imported.</source>
        <translation>Se movió o se eliminó. No se importó nada.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>No se puede escribir el archivo</translation>
    </message>
    <message>
        <source>Choose another folder or check the disk.</source>
        <translation>Elija otra carpeta o revise el disco.</translation>
    </message>
    <message>
        <source>The settings file was damaged</source>
        <translation>El archivo de ajustes estaba dañado</translation>
    </message>
    <message>
        <source>It was set aside; what could be read was kept.</source>
        <translation>Se apartó; lo que se pudo leer se conservó.</translation>
    </message>
    <message>
        <source>This backup can&apos;t be used</source>
        <translation>Esta copia de seguridad no se puede usar</translation>
    </message>
    <message>
        <source>It is damaged or no backup of Alcove. Your chats were not changed.</source>
        <translation>Está dañada o no es de Alcove. Sus chats no han cambiado.</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>Hay una respuesta en curso</translation>
    </message>
    <message>
        <source>Wait for its end or stop it, then try again.</source>
        <translation>Espere a que termine o deténgala y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This is no settings file of Alcove</source>
        <translation>Esto no es un archivo de ajustes de Alcove</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file that Alcove has exported.</source>
        <translation>No se ha cambiado nada. Elija un archivo exportado por Alcove.</translation>
    </message>
    <message>
        <source>A value in the settings file isn&apos;t allowed</source>
        <translation>Un valor del archivo de ajustes no está permitido</translation>
    </message>
    <message>
        <source>Nothing was changed. It is {detail}</source>
        <translation>No se ha cambiado nada. Es {detail}</translation>
    </message>
    <message>
        <source>The chats are locked</source>
        <translation>Los chats están bloqueados</translation>
    </message>
    <message>
        <source>Enter the passphrase to open them.</source>
        <translation>Escriba la frase de contraseña para abrirlos.</translation>
    </message>
    <message>
        <source>This is not the passphrase</source>
        <translation>Esta no es la frase de contraseña</translation>
    </message>
    <message>
        <source>Nothing was changed. Mind capital letters and the keyboard&apos;s language.</source>
        <translation>No se ha cambiado nada. Cuidado con las mayúsculas y el idioma del teclado.</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>La frase de contraseña es demasiado corta</translation>
    </message>
    <message>
        <source>Nothing was changed. Use at least eight characters.</source>
        <translation>No se ha cambiado nada. Use al menos ocho caracteres.</translation>
    </message>
    <message>
        <source>There is too little memory to try a passphrase</source>
        <translation>Hay muy poca memoria para probar una frase de contraseña</translation>
    </message>
    <message>
        <source>It takes 256 MB. Close another program and try again.</source>
        <translation>Necesita 256 MB. Cierre otro programa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>El archivo de la clave está dañado</translation>
    </message>
    <message>
        <source>Put lock.json of a copy of your data back into the folder chats.</source>
        <translation>Devuelva lock.json de una copia de sus datos a la carpeta chats.</translation>
    </message>
    <message>
        <source>This backup has another key</source>
        <translation>Esta copia tiene otra clave</translation>
    </message>
    <message>
        <source>It was made under another lock. Put the lock.json of its computer beside it.</source>
        <translation>Se hizo con otro bloqueo. Ponga a su lado el lock.json de su equipo de origen.</translation>
    </message>
    <message>
        <source>Images can&apos;t be read</source>
        <translation>No se pueden leer imágenes</translation>
    </message>
    <message>
        <source>gpt-oss reads text only. Copy the text out of the picture and paste it.</source>
        <translation>gpt-oss solo lee texto. Copie el texto de la imagen y péguelo.</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>Esto no es texto</translation>
    </message>
    <message>
        <source>gpt-oss reads text only: txt, md, code, csv, json, html, pdf and docx.</source>
        <translation>gpt-oss solo lee texto: txt, md, código, csv, json, html, pdf y docx.</translation>
    </message>
    <message>
        <source>This format can&apos;t be read</source>
        <translation>No se puede leer este formato</translation>
    </message>
    <message>
        <source>Save it as PDF, docx or, for a table, as CSV and add that.</source>
        <translation>Guárdelo como PDF, docx o, si es una tabla, como CSV y añada esa copia.</translation>
    </message>
    <message>
        <source>Add the files inside it that the model shall read.</source>
        <translation>Añada los archivos de dentro que deba leer el modelo.</translation>
    </message>
    <message>
        <source>There is no text in it</source>
        <translation>No contiene texto</translation>
    </message>
    <message>
        <source>It may be a scan: pictures of pages. Its text must be recognised first.</source>
        <translation>Puede ser un escaneo: imágenes de páginas. Antes hay que reconocer su texto.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>There is nothing to give to the model.</source>
        <translation>No hay nada que dar al modelo.</translation>
    </message>
    <message>
        <source>The file has a password</source>
        <translation>El archivo tiene contraseña</translation>
    </message>
    <message>
        <source>Save a copy without the password and add that.</source>
        <translation>Guarde una copia sin contraseña y añádala.</translation>
    </message>
    <message>
        <source>Add the part that matters.</source>
        <translation>Añada la parte que importa.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>El archivo es demasiado grande</translation>
    </message>
    <message>
        <source>Files of up to {limit} are read.</source>
        <translation>Se leen archivos de hasta {limit}.</translation>
    </message>
    <message>
        <source>The document has too many pages</source>
        <translation>El documento tiene demasiadas páginas</translation>
    </message>
    <message>
        <source>Up to {limit} pages are read.</source>
        <translation>Se leen hasta {limit} páginas.</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>El texto es demasiado largo</translation>
    </message>
    <message>
        <source>Up to {limit} characters are read.</source>
        <translation>Se leen hasta {limit} caracteres.</translation>
    </message>
    <message>
        <source>Reading the file took too long</source>
        <translation>La lectura del archivo tardó demasiado</translation>
    </message>
    <message>
        <source>It was ended after {limit} seconds.</source>
        <translation>Se detuvo a los {limit} segundos.</translation>
    </message>
    <message>
        <source>Reading the file took too much memory</source>
        <translation>La lectura del archivo usó demasiada memoria</translation>
    </message>
    <message>
        <source>It was ended at {limit}.</source>
        <translation>Se detuvo al llegar a {limit}.</translation>
    </message>
    <message>
        <source>A message takes up to {count} files; the others were not added.</source>
        <translation>Un mensaje admite hasta {count} archivos; los demás no se añadieron.</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>No se abrió el archivo</translation>
    </message>
    <message>
        <source>It unpacks to far more than it holds, as harmful files do.</source>
        <translation>Al descomprimirse ocupa mucho más, como los archivos dañinos.</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>Demasiados archivos</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its disk isn&apos;t connected.</source>
        <translation>Se movió o se eliminó, o su disco no está conectado.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>El archivo está dañado</translation>
    </message>
    <message>
        <source>Open it in its own program, save it again and add that.</source>
        <translation>Ábralo en su programa, guárdelo de nuevo y añada esa copia.</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>No se pudo leer el archivo</translation>
    </message>
    <message>
        <source>The process that reads files ended on it. Nothing else was touched.</source>
        <translation>El proceso que lee archivos se cerró con él. No se tocó nada más.</translation>
    </message>
    <message>
        <source>A part of the model is missing</source>
        <translation>Falta una parte del modelo</translation>
    </message>
    <message>
        <source>Put it beside the others: {files}</source>
        <translation>Póngala junto a las demás: {files}</translation>
    </message>
    <message>
        <source>Only Ollama can run this file</source>
        <translation>Solo Ollama puede ejecutar este archivo</translation>
    </message>
    <message>
        <source>Ollama converts gpt-oss in a way of its own. Get gpt-oss from the catalogue.</source>
        <translation>Ollama convierte gpt-oss a su manera. Obtenga gpt-oss del catálogo.</translation>
    </message>
    <message>
        <source>The model file contradicts itself</source>
        <translation>El archivo del modelo se contradice</translation>
    </message>
    <message>
        <source>Its numbers don&apos;t fit each other. Download it again.</source>
        <translation>Sus números no concuerdan. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The file&apos;s number format isn&apos;t known</source>
        <translation>El formato numérico del archivo es desconocido</translation>
    </message>
    <message>
        <source>Choose a file with another quantisation, best the original MXFP4.</source>
        <translation>Elija un archivo con otra cuantización, mejor el MXFP4 original.</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>Ya existe un archivo con este nombre</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder: {file}</source>
        <translation>No se ha cambiado nada. Elija otra carpeta: {file}</translation>
    </message>
    <message>
        <source>Not enough room on that disk</source>
        <translation>No hay espacio suficiente en ese disco</translation>
    </message>
    <message>
        <source>Nothing was changed. {file}</source>
        <translation>No se ha cambiado nada. {file}</translation>
    </message>
    <message>
        <source>The copy differs from the original</source>
        <translation>La copia difiere del original</translation>
    </message>
    <message>
        <source>That disk can&apos;t be trusted; the copy was removed, the original is untouched.</source>
        <translation>Ese disco no es fiable; se eliminó la copia y el original sigue intacto.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read to its end</source>
        <translation>No se puede leer el archivo hasta el final</translation>
    </message>
    <message>
        <source>Its disk was pulled out or is failing. What was copied is kept: go on later.</source>
        <translation>Su disco se retiró o está fallando. Lo copiado se conserva: continúe más tarde.</translation>
    </message>
    <message>
        <source>That disk can&apos;t be written</source>
        <translation>No se puede escribir en ese disco</translation>
    </message>
    <message>
        <source>It is full, locked or was pulled out. What was copied is kept: go on later.</source>
        <translation>Está lleno, bloqueado o se retiró. Lo copiado se conserva: continúe más tarde.</translation>
    </message>
    <message>
        <source>Its SHA-256 isn&apos;t the one it must have. Remove it and fetch it again.</source>
        <translation>Su SHA-256 no es el esperado. Quítelo y descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>This disk has no trash</source>
        <translation>Este disco no tiene papelera</translation>
    </message>
    <message>
        <source>The file can only be deleted for good.</source>
        <translation>El archivo solo se puede eliminar para siempre.</translation>
    </message>
    <message>
        <source>The file could not be deleted</source>
        <translation>No se pudo eliminar el archivo</translation>
    </message>
    <message>
        <source>Its disk can&apos;t be written, or another program holds it.</source>
        <translation>No se puede escribir en su disco u otro programa lo ocupa.</translation>
    </message>
    <message>
        <source>The original could not be removed</source>
        <translation>No se pudo quitar el original</translation>
    </message>
    <message>
        <source>The copy is complete and checked; the file now lies in both places.</source>
        <translation>La copia está completa y verificada; el archivo está ahora en ambos lugares.</translation>
    </message>
    <message>
        <source>There is no model kit in this folder</source>
        <translation>No hay ningún kit de modelo en esta carpeta</translation>
    </message>
    <message>
        <source>Choose the disk or the folder that holds alcove-model-kit.json.</source>
        <translation>Elija el disco o la carpeta que contiene alcove-model-kit.json.</translation>
    </message>
    <message>
        <source>The list of this kit is damaged</source>
        <translation>La lista de este kit está dañada</translation>
    </message>
    <message>
        <source>Make the kit again on the other computer.</source>
        <translation>Vuelva a crear el kit en el otro equipo.</translation>
    </message>
    <message>
        <source>The kit is damaged</source>
        <translation>El kit está dañado</translation>
    </message>
    <message>
        <source>These parts are bad: {file}. All others are here already; mend the kit, go on.</source>
        <translation>Estas partes están mal: {file}. Las demás ya están aquí; repare el kit y continúe.</translation>
    </message>
    <message>
        <source>This address can&apos;t be asked</source>
        <translation>No se puede consultar esta dirección</translation>
    </message>
    <message>
        <source>Check it: it begins with https:// and holds no password.</source>
        <translation>Revísela: empieza por https:// y no contiene contraseña.</translation>
    </message>
    <message>
        <source>The address couldn&apos;t be reached</source>
        <translation>No se pudo llegar a la dirección</translation>
    </message>
    <message>
        <source>Check the network and the address, then look again.</source>
        <translation>Revise la red y la dirección, y busque de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is at this address</source>
        <translation>No hay nada en esta dirección</translation>
    </message>
    <message>
        <source>Check it, or ask whoever gave it to you.</source>
        <translation>Revísela o pregunte a quien se la dio.</translation>
    </message>
    <message>
        <source>The server refused to answer</source>
        <translation>El servidor se negó a responder</translation>
    </message>
    <message>
        <source>It may be busy or want a log-in. Look again later.</source>
        <translation>Quizá esté ocupado o pida iniciar sesión. Busque de nuevo más tarde.</translation>
    </message>
    <message>
        <source>A web page answers, not a list of releases</source>
        <translation>Responde una página web, no una lista de versiones</translation>
    </message>
    <message>
        <source>Programs ask another address, such as https://api.github.com/repos/…</source>
        <translation>Los programas consultan otra dirección, como https://api.github.com/repos/…</translation>
    </message>
    <message>
        <source>The answer is no list of releases</source>
        <translation>La respuesta no es una lista de versiones</translation>
    </message>
    <message>
        <source>Check the address: it must answer as GitHub, GitLab and Forgejo do.</source>
        <translation>Revise la dirección: debe responder como GitHub, GitLab y Forgejo.</translation>
    </message>
    <message>
        <source>No finished version is listed there</source>
        <translation>Allí no figura ninguna versión terminada</translation>
    </message>
    <message>
        <source>Alcove tells only of finished ones. Check the address or look again later.</source>
        <translation>Alcove solo avisa de las terminadas. Revise la dirección o busque de nuevo más tarde.</translation>
    </message>
    <message>
        <source>This is no backup file of Alcove</source>
        <translation>Este archivo no es una copia de seguridad de Alcove</translation>
    </message>
    <message>
        <source>Your chats were not changed. Choose a file that “Save a backup as…” has made.</source>
        <translation>Sus chats no han cambiado. Elija un archivo creado con «Guardar una copia como…».</translation>
    </message>
    <message>
        <source>This backup file is damaged</source>
        <translation>Este archivo de copia de seguridad está dañado</translation>
    </message>
    <message>
        <source>Your chats were not changed. Copy it here once more, or use another one.</source>
        <translation>Sus chats no han cambiado. Cópielo aquí otra vez o use otro.</translation>
    </message>
    <message>
        <source>A newer Alcove made this backup</source>
        <translation>Esta copia de seguridad es de un Alcove más nuevo</translation>
    </message>
    <message>
        <source>Your chats were not changed. Install the newest Alcove, then restore it.</source>
        <translation>Sus chats no han cambiado. Instale el Alcove más reciente y luego restáurela.</translation>
    </message>
    <message>
        <source>The backup file can&apos;t be read</source>
        <translation>No se puede leer el archivo de copia de seguridad</translation>
    </message>
    <message>
        <source>Your chats were not changed. Check the disk that it is on, then try again.</source>
        <translation>Sus chats no han cambiado. Revise el disco en el que está y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk with your chats is full</source>
        <translation>El disco de sus chats está lleno</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room on it, then try again.</source>
        <translation>No se ha cambiado nada. Haga espacio en él y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no room for the backup there</source>
        <translation>Allí no hay espacio para la copia de seguridad</translation>
    </message>
    <message>
        <source>It was not saved. Make room on that disk, or save it elsewhere.</source>
        <translation>No se guardó. Haga espacio en ese disco o guárdela en otro lugar.</translation>
    </message>
    <message>
        <source>The backup was not saved</source>
        <translation>La copia de seguridad no se guardó</translation>
    </message>
    <message>
        <source>The lock was changed meanwhile. Save it again.</source>
        <translation>El bloqueo cambió mientras tanto. Guárdela de nuevo.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>page {which} of {count}</source>
        <translation>página {which} de {count}</translation>
    </message>
    <message>
        <source>pages {which} of {count}</source>
        <translation>páginas {which} de {count}</translation>
    </message>
    <message>
        <source>section {which} of {count}</source>
        <translation>sección {which} de {count}</translation>
    </message>
    <message>
        <source>sections {which} of {count}</source>
        <translation>secciones {which} de {count}</translation>
    </message>
    <message>
        <source>line {which} of {count}</source>
        <translation>línea {which} de {count}</translation>
    </message>
    <message>
        <source>lines {which} of {count}</source>
        <translation>líneas {which} de {count}</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} tokens</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Principio</translation>
    </message>
    <message>
        <source>Lines {first} to {last}</source>
        <translation>Líneas {first} a {last}</translation>
    </message>
</context>
<context>
    <name>safe mode</name>
    <message>
        <source>without the graphics card</source>
        <translation>sin la tarjeta gráfica</translation>
    </message>
    <message>
        <source>without repacked weights</source>
        <translation>sin pesos reorganizados</translation>
    </message>
    <message>
        <source>with the processor variant {name}</source>
        <translation>con la variante de procesador {name}</translation>
    </message>
    <message>
        <source>The engine faulted with this model, so it is loaded more safely: {how}. Once the cause may be gone, after an update of the drivers for instance, try everything again.</source>
        <translation>El motor falló con este modelo, así que se carga con más cautela: {how}. Cuando la causa pueda haber desaparecido, por ejemplo tras actualizar los controladores, vuelva a probarlo todo.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>from the next answer on</source>
        <translation>desde la próxima respuesta</translation>
    </message>
    <message>
        <source>at the next load</source>
        <translation>en la próxima carga</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>en el próximo inicio</translation>
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
        <translation>{n}&#xa0;GB</translation>
    </message>
    <message>
        <source>Far from 1, gpt-oss repeats itself or loses its thread. OpenAI recommends 1.</source>
        <translation>Lejos de 1, gpt-oss se repite o pierde el hilo. OpenAI recomienda 1.</translation>
    </message>
    <message>
        <source>So low a value makes gpt-oss repeat itself. OpenAI recommends 1.</source>
        <translation>Un valor tan bajo hace que gpt-oss se repita. OpenAI recomienda 1.</translation>
    </message>
    <message>
        <source>OpenAI recommends no top-k for gpt-oss: it cuts away good words.</source>
        <translation>OpenAI recomienda no usar top-k con gpt-oss: descarta palabras buenas.</translation>
    </message>
    <message>
        <source>So high a value cuts away good words.</source>
        <translation>Un valor tan alto descarta palabras buenas.</translation>
    </message>
    <message>
        <source>A penalty garbles code and the marks that gpt-oss writes between its messages.</source>
        <translation>Una penalización estropea el código y las marcas que gpt-oss escribe entre sus mensajes.</translation>
    </message>
    <message>
        <source>gpt-oss gets slower with a smaller precision, and less exact in long chats.</source>
        <translation>Con menos precisión, gpt-oss es más lento y menos exacto en chats largos.</translation>
    </message>
    <message>
        <source>Reasoning counts too: answers will often be cut off.</source>
        <translation>El razonamiento también cuenta: las respuestas se cortarán a menudo.</translation>
    </message>
    <message>
        <source>So little reasoning makes answers to hard questions worse.</source>
        <translation>Tan poco razonamiento empeora las respuestas a preguntas difíciles.</translation>
    </message>
    <message>
        <source>It must begin with https:// (http:// on this computer only) and hold no password.</source>
        <translation>Debe empezar por https:// (http:// solo en este equipo) y no contener contraseña.</translation>
    </message>
    <message>
        <source>Give an address below. Until then nothing is asked.</source>
        <translation>Indique una dirección abajo. Hasta entonces no se consulta nada.</translation>
    </message>
    <message>
        <source>Long answers and files won&apos;t fit into so short a context.</source>
        <translation>Las respuestas largas y los archivos no cabrán en un contexto tan corto.</translation>
    </message>
    <message>
        <source>This needs more memory than is free: the computer may slow down or the load may fail.</source>
        <translation>Requiere más memoria de la que hay libre: el equipo puede ir lento o la carga puede fallar.</translation>
    </message>
</context>
<context>
    <name>shelf</name>
    <message>
        <source>(built in)</source>
        <translation>(integrado)</translation>
    </message>
    <message>
        <source>(fine-tune)</source>
        <translation>(ajuste fino)</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>{count}&#xa0;B</translation>
    </message>
    <message>
        <source>{count} M</source>
        <translation>{count}&#xa0;M</translation>
    </message>
    <message>
        <source>{all} parameters, {active} active</source>
        <translation>{all} de parámetros, {active} activos</translation>
    </message>
    <message>
        <source>{count}k context</source>
        <translation>contexto de {count}k</translation>
    </message>
    <message>
        <source>with the app</source>
        <translation>con la aplicación</translation>
    </message>
    <message>
        <source>Alcove&apos;s downloads</source>
        <translation>Descargas de Alcove</translation>
    </message>
    <message>
        <source>{program} folder</source>
        <translation>Carpeta de {program}</translation>
    </message>
    <message>
        <source>being copied</source>
        <translation>copiándose</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>inutilizable</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>sha256 known</source>
        <translation>sha256 conocido</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>{size} so far. It can be used once it stops growing.</source>
        <translation>{size} hasta ahora. Se podrá usar cuando deje de crecer.</translation>
    </message>
    <message>
        <source>It isn&apos;t in {folder} any more. It comes back here when its disk does.</source>
        <translation>Ya no está en {folder}. Volverá aquí cuando vuelva su disco.</translation>
    </message>
    <message>
        <source>Tiny; knows a little about Alcove and can be wrong.</source>
        <translation>Diminuto; sabe algo de Alcove y puede equivocarse.</translation>
    </message>
    <message>
        <source>in {count} files</source>
        <translation>en {count} archivos</translation>
    </message>
    <message>
        <source>Computing the SHA-256</source>
        <translation>Calculando el SHA-256</translation>
    </message>
    <message>
        <source>Moving, checked byte by byte</source>
        <translation>Moviendo, con verificación byte a byte</translation>
    </message>
    <message>
        <source>Copying to the disk and reading it back</source>
        <translation>Copiando al disco y releyendo</translation>
    </message>
    <message>
        <source>Copying {name} from the disk, checked part by part</source>
        <translation>Copiando {name} desde el disco, con verificación por partes</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Quitando</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} por segundo</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>quedan unos {count}&#xa0;s</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>quedan unos {count}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nuevo chat temporal</translation>
    </message>
    <message>
        <source>Answer again at High</source>
        <translation>Responder de nuevo, esfuerzo alto</translation>
    </message>
    <message>
        <source>Choose all chats in the sidebar</source>
        <translation>Seleccionar todos los chats de la barra lateral</translation>
    </message>
    <message>
        <source>Search chats and commands</source>
        <translation>Buscar chats y comandos</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>Ir al campo del mensaje</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>Larger messages</source>
        <translation>Mensajes más grandes</translation>
    </message>
    <message>
        <source>Smaller messages</source>
        <translation>Mensajes más pequeños</translation>
    </message>
    <message>
        <source>Messages at their usual size</source>
        <translation>Mensajes en su tamaño habitual</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>Renombrar el chat</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Open the help</source>
        <translation>Abrir la ayuda</translation>
    </message>
    <message>
        <source>Lock Alcove</source>
        <translation>Bloquear Alcove</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar el mensaje</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>Nueva línea en el mensaje</translation>
    </message>
    <message>
        <source>Back to the chat, or stop the answer</source>
        <translation>Volver al chat o detener la respuesta</translation>
    </message>
    <message>
        <source>Delete the chat that is chosen in the sidebar</source>
        <translation>Eliminar el chat seleccionado en la barra lateral</translation>
    </message>
</context>
<context>
    <name>traffic</name>
    <message>
        <source>not reached yet</source>
        <translation>aún sin conectar</translation>
    </message>
    <message>
        <source>not reached, nothing sent</source>
        <translation>sin conectar, nada enviado</translation>
    </message>
    <message>
        <source>{in} in, {out} out</source>
        <translation>{in} recibidos, {out} enviados</translation>
    </message>
    <message>
        <source>{in} in, {out} out, open</source>
        <translation>{in} recibidos, {out} enviados, abierta</translation>
    </message>
</context>
<context>
    <name>tuned</name>
    <message>
        <source>Writes {answer} and reads {prompt} tokens a second ({gain}).</source>
        <translation>Escribe {answer} y lee {prompt} tokens por segundo ({gain}).</translation>
    </message>
    <message>
        <source>Measured on {date}.</source>
        <translation>Medido el {date}.</translation>
    </message>
    <message>
        <source>Automatic was best already</source>
        <translation>Automático ya era lo mejor</translation>
    </message>
    <message>
        <source>{percent} faster than before</source>
        <translation>{percent} más rápido que antes</translation>
    </message>
    <message>
        <source>threads: {count}</source>
        <translation>hilos: {count}</translation>
    </message>
    <message>
        <source>batch of {count}</source>
        <translation>lote de {count}</translation>
    </message>
    <message>
        <source>repacked weights</source>
        <translation>pesos reorganizados</translation>
    </message>
    <message>
        <source>with flash attention</source>
        <translation>con flash attention</translation>
    </message>
    <message>
        <source>without flash attention</source>
        <translation>sin flash attention</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing is asked: no address is given.</source>
        <translation>No se consulta nada: no se ha indicado ninguna dirección.</translation>
    </message>
    <message>
        <source>Nothing is asked: the address can&apos;t be used.</source>
        <translation>No se consulta nada: no se puede usar la dirección.</translation>
    </message>
    <message>
        <source>Nothing is asked: the network is switched off under Privacy and data.</source>
        <translation>No se consulta nada: la red está desactivada en Privacidad y datos.</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>Aún no se ha buscado.</translation>
    </message>
    <message>
        <source>Alcove {version} is available.</source>
        <translation>Alcove {version} está disponible.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta es la versión más reciente.</translation>
    </message>
    <message>
        <source>Looked today at {time}.</source>
        <translation>Buscado hoy a las {time}.</translation>
    </message>
    <message>
        <source>Looked on {date} at {time}.</source>
        <translation>Buscado el {date} a las {time}.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This computer: {size} GB memory</source>
        <translation>Este equipo: {size}&#xa0;GB de memoria</translation>
    </message>
    <message>
        <source>{free} GB free</source>
        <translation>{free}&#xa0;GB libres</translation>
    </message>
    <message>
        <source>Needs {needed} GB, {total} GB here</source>
        <translation>Necesita {needed}&#xa0;GB, hay {total}&#xa0;GB</translation>
    </message>
    <message>
        <source>Fits: all on the graphics card</source>
        <translation>Cabe: todo en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>Fits: graphics card and memory</source>
        <translation>Cabe: tarjeta gráfica y memoria</translation>
    </message>
    <message>
        <source>Fits in memory</source>
        <translation>Cabe en la memoria</translation>
    </message>
    <message>
        <source>Fits tightly</source>
        <translation>Cabe muy justo</translation>
    </message>
    <message>
        <source>Corrected by what the last load used.</source>
        <translation>Corregido según lo que usó la última carga.</translation>
    </message>
    <message>
        <source>Needs {more} GB more than is free with a {context} context. Close {programs}.</source>
        <translation>Necesita {more}&#xa0;GB más de lo que hay libre con un contexto de {context}. Cierre {programs}.</translation>
    </message>
    <message>
        <source>Needs {more} GB more than is free with a {context} context: close other programs.</source>
        <translation>Necesita {more}&#xa0;GB más de lo que hay libre con un contexto de {context}: cierre otros programas.</translation>
    </message>
    <message>
        <source>Needs {more} GB more than is free with a {context} context: close other programs, such as {programs}.</source>
        <translation>Necesita {more}&#xa0;GB más de lo que hay libre con un contexto de {context}: cierre otros programas, por ejemplo {programs}.</translation>
    </message>
    <message>
        <source>It would run from disk at well under one word a second.</source>
        <translation>Se ejecutaría desde el disco, a mucho menos de una palabra por segundo.</translation>
    </message>
    <message>
        <source>It would run from disk at about {speed} words a second.</source>
        <translation>Se ejecutaría desde el disco, a unas {speed} palabras por segundo.</translation>
    </message>
    <message>
        <source>{missing} GB of memory are missing, whatever is closed.</source>
        <translation>Faltan {missing}&#xa0;GB de memoria, se cierre lo que se cierre.</translation>
    </message>
    <message>
        <source>All layers and a {context} context lie on {card}, where they run fastest.</source>
        <translation>Todas las capas y un contexto de {context} están en {card}, donde van más rápido.</translation>
    </message>
    <message>
        <source>{card} computes; experts of {layers} layers stay in memory. {context} context.</source>
        <translation>{card} calcula; los expertos de {layers} capas se quedan en memoria. Contexto de {context}.</translation>
    </message>
    <message>
        <source>Some layers stay in memory, the rest is on {card}; {context} context.</source>
        <translation>Algunas capas se quedan en memoria, el resto está en {card}; contexto de {context}.</translation>
    </message>
    <message>
        <source>Uses nearly all of the {total} GB memory with a {context} context.</source>
        <translation>Usa casi todos los {total}&#xa0;GB de memoria con un contexto de {context}.</translation>
    </message>
    <message>
        <source>Uses {needed} of {total} GB memory; {context} is the longest context that fits now.</source>
        <translation>Usa {needed} de {total}&#xa0;GB de memoria; {context} es el contexto más largo que cabe ahora.</translation>
    </message>
    <message>
        <source>Uses {needed} of {total} GB memory with a {context} context, weights copied for speed.</source>
        <translation>Usa {needed} de {total}&#xa0;GB de memoria con un contexto de {context}, con los pesos copiados para ir más rápido.</translation>
    </message>
    <message>
        <source>Uses {needed} of {total} GB memory with a {context} context.</source>
        <translation>Usa {needed} de {total}&#xa0;GB de memoria con un contexto de {context}.</translation>
    </message>
    <message>
        <source>{done} of {total} GB</source>
        <translation>{done} de {total}&#xa0;GB</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>trying again in {count} s</source>
        <translation>nuevo intento en {count}&#xa0;s</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Checking what is here</source>
        <translation>Comprobando lo que hay</translation>
    </message>
    <message>
        <source>{speed} MB/s</source>
        <translation>{speed}&#xa0;MB/s</translation>
    </message>
    <message>
        <source>Complete, SHA-256 checked</source>
        <translation>Completo, SHA-256 verificado</translation>
    </message>
    <message>
        <source>Download of {name}</source>
        <translation>Descarga de {name}</translation>
    </message>
    <message>
        <source>Search of the Hub</source>
        <translation>Búsqueda en el Hub</translation>
    </message>
    <message>
        <source>Look for a new version</source>
        <translation>Búsqueda de una versión nueva</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>quedan unos {count}&#xa0;s</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>quedan unos {count}&#xa0;min</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>quedan unas {count}&#xa0;h</translation>
    </message>
</context>
</TS>
