<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Private chat with gpt-oss on your own computer.</source>
        <translation>Chat privado com gpt-oss no seu próprio computador.</translation>
    </message>
    <message>
        <source>Free and open source, Apache 2.0. No account, no telemetry, no updates by itself.</source>
        <translation>Livre e de código aberto, Apache 2.0. Sem conta, sem telemetria, sem atualizações automáticas.</translation>
    </message>
    <message>
        <source>Usage policy</source>
        <translation>Política de uso</translation>
    </message>
    <message>
        <source>OpenAI asks that gpt-oss be used safely, responsibly and lawfully.</source>
        <translation>A OpenAI pede que o gpt-oss seja usado de forma segura, responsável e legal.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Versions, hardware and the last lines of the logs, to copy. No chat text in it.</source>
        <translation>Versões, hardware e últimas linhas dos logs, para copiar. Sem texto dos chats.</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Relatórios de falhas</translation>
    </message>
    <message>
        <source>They stay in the data folder, hold no chat text and are never sent.</source>
        <translation>Ficam na pasta de dados, não contêm texto dos chats e nunca são enviados.</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Componentes e licenças</translation>
    </message>
    <message>
        <source>Everything that Alcove is made of.</source>
        <translation>Tudo de que o Alcove é feito.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>About the licence of Alcove</source>
        <translation>Sobre a licença do Alcove</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Ler…</translation>
    </message>
    <message>
        <source>Read the usage policy</source>
        <translation>Ler a política de uso</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the diagnostics</source>
        <translation>Copiar o diagnóstico</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Open the folder of the crash reports</source>
        <translation>Abrir a pasta dos relatórios de falhas</translation>
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
        <translation>Pensou por {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Tool call: {name}</source>
        <translation>Chamada de ferramenta: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Code, %n lines</source>
        <translation>
            <numerusform>Código, %n linha</numerusform>
            <numerusform>Código, %n linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersSection</name>
    <message>
        <source>How the model thinks and writes. A chat&apos;s own options go before these values.</source>
        <translation>Como o modelo pensa e escreve. As opções próprias de um chat têm prioridade.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Effort of new chats</source>
        <translation>Esforço dos novos chats</translation>
    </message>
    <message>
        <source>How long the model thinks. High is slow and best for hard work.</source>
        <translation>Quanto tempo o modelo pensa. Alto é lento e melhor para tarefas difíceis.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>Sent with every chat, for example: answer in short sentences.</source>
        <translation>Enviadas com cada chat, por exemplo: responda em frases curtas.</translation>
    </message>
    <message>
        <source>Presets of instructions</source>
        <translation>Predefinições de instruções</translation>
    </message>
    <message>
        <source>Kept under a name, to be used here or in one chat.</source>
        <translation>Salvas com um nome, para usar aqui ou em um chat.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Resposta mais longa</translation>
    </message>
    <message>
        <source>In tokens, reasoning included. By itself an answer ends where the model ends it.</source>
        <translation>Em tokens, raciocínio incluído. Sem limite, a resposta acaba onde o modelo a termina.</translation>
    </message>
    <message>
        <source>Longest reasoning</source>
        <translation>Raciocínio mais longo</translation>
    </message>
    <message>
        <source>In tokens, then the answer is opened. By itself it depends on the effort.</source>
        <translation>Em tokens; depois começa a resposta. Sem limite, depende do esforço.</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Parar em</translation>
    </message>
    <message>
        <source>An answer ends before any of these texts, one on each line. Upper case counts.</source>
        <translation>A resposta acaba antes de um destes textos, um por linha. Diferencia maiúsculas.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>How freely words are drawn. 0 always takes the likeliest.</source>
        <translation>Com que liberdade as palavras são escolhidas. 0 usa sempre a mais provável.</translation>
    </message>
    <message>
        <source>Draws from the likeliest words that together reach this probability.</source>
        <translation>Escolhe entre as palavras mais prováveis que juntas alcançam esta probabilidade.</translation>
    </message>
    <message>
        <source>Draws from so many likeliest words; 0 from all.</source>
        <translation>Escolhe entre este número de palavras mais prováveis; 0: entre todas.</translation>
    </message>
    <message>
        <source>Leaves out words less likely than this share of the likeliest.</source>
        <translation>Descarta palavras menos prováveis que esta fração da mais provável.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Penalidade de repetição</translation>
    </message>
    <message>
        <source>Makes words that were just used less likely; 1 is none.</source>
        <translation>Torna menos prováveis as palavras recém-usadas; 1: nenhuma.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same seed gives the same answer to the same question on this computer.</source>
        <translation>A mesma semente dá a mesma resposta à mesma pergunta neste computador.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatória</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>By effort</source>
        <translation>Conforme o esforço</translation>
    </message>
    <message>
        <source>Nothing beyond what the model does by itself</source>
        <translation>Nada além do que o modelo faz por si só</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Every change is seen at once.</source>
        <translation>Cada mudança aparece na hora.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The system&apos;s choice is followed live.</source>
        <translation>A escolha do sistema é seguida na hora.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window; the model answers in yours.</source>
        <translation>O da janela; o modelo responde no seu.</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Cor de destaque</translation>
    </message>
    <message>
        <source>The colour of what is chosen or can be pressed.</source>
        <translation>A cor do que está escolhido ou pode ser clicado.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Of the whole window.</source>
        <translation>Em toda a janela.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidade</translation>
    </message>
    <message>
        <source>How close lists and buttons stand.</source>
        <translation>O espaço entre linhas e botões.</translation>
    </message>
    <message>
        <source>Colours of code</source>
        <translation>Cores do código</translation>
    </message>
    <message>
        <source>In answers, readable in light and dark.</source>
        <translation>Nas respostas, legíveis no claro e no escuro.</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>Largura da coluna</translation>
    </message>
    <message>
        <source>How wide a conversation is at most. Narrow lines are easier to read.</source>
        <translation>A largura máxima de uma conversa. Linhas curtas são mais fáceis de ler.</translation>
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
        <translation>Escuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
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
        <translation>Âmbar</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortável</translation>
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
        <translation>Vivas</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sóbrias</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estreita</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Larga</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>Muito larga</translation>
    </message>
</context>
<context>
    <name>AttachmentPresenter</name>
    <message>
        <source>Documents, text and code ({endings})</source>
        <translation>Documentos, texto e código ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Adicionar arquivos</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto colado</translation>
    </message>
    <message>
        <source>The long text became a file of the message. Undo puts it back into the text.</source>
        <translation>O texto longo virou um arquivo da mensagem. “Desfazer” o devolve ao texto.</translation>
    </message>
    <message>
        <source>The Guide knows only the help of this program: it can&apos;t answer questions about files. gpt-oss can.</source>
        <translation>O Guide só conhece a ajuda deste programa: não pode responder a perguntas sobre arquivos. O gpt-oss pode.</translation>
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
        <translation>Salvar um backup</translation>
    </message>
    <message>
        <source>Backups of Alcove (*{ending})</source>
        <translation>Backups do Alcove (*{ending})</translation>
    </message>
    <message>
        <source>The backup was saved: {path}</source>
        <translation>Backup salvo: {path}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>It is locked; on this computer its chats can be read without a passphrase until you set one.</source>
        <translation>O backup está bloqueado; neste computador, os chats dele poderão ser lidos sem frase secreta até você definir uma.</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>The backup is being saved…</source>
        <translation>Salvando o backup…</translation>
    </message>
    <message>
        <source>The backup is being read…</source>
        <translation>Lendo o backup…</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>diário</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>feito por você</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de uma restauração</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de uma atualização</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Nenhum por enquanto.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurar este backup</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>One file with all chats, for a USB stick or another computer:</source>
        <translation>Um arquivo com todos os chats, para um pen drive ou outro computador:</translation>
    </message>
    <message>
        <source>Save a backup as…</source>
        <translation>Salvar um backup como…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Restaurar de um arquivo…</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Your message</source>
        <translation>Sua mensagem</translation>
    </message>
    <message>
        <source>Show more ({count} characters left)</source>
        <translation>Mostrar mais (restam {count} caracteres)</translation>
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
        <translation>Uso livre, também no trabalho, conforme {licence} e a política de uso da OpenAI.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>{all} B parameters, {active} B active · {quantisation} · {size} GB · {licence}</source>
        <translation>{all}&#xa0;bi de parâmetros, {active}&#xa0;bi ativos · {quantisation} · {size}&#xa0;GB · {licence}</translation>
    </message>
    <message>
        <source>Download anyway</source>
        <translation>Baixar mesmo assim</translation>
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
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
</context>
<context>
    <name>ChatDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nome da pasta</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>Título do chat</translation>
    </message>
</context>
<context>
    <name>ChatListModel</name>
    <message>
        <source>open</source>
        <translation>aberta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechada</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
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
        <translation>uma resposta está sendo escrita</translation>
    </message>
</context>
<context>
    <name>ChatOptionsDialog</name>
    <message>
        <source>Far from 1 the model repeats itself or loses its thread.</source>
        <translation>Longe de 1, o modelo se repete ou perde o fio.</translation>
    </message>
    <message>
        <source>OpenAI recommends no top-k for gpt-oss.</source>
        <translation>A OpenAI recomenda não usar top-k com o gpt-oss.</translation>
    </message>
    <message>
        <source>So much cuts away good words.</source>
        <translation>Um valor assim descarta palavras boas.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>Opções deste chat</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>How should the model answer in this chat?</source>
        <translation>Como o modelo deve responder neste chat?</translation>
    </message>
    <message>
        <source>In place of the general instructions; empty uses those again.</source>
        <translation>No lugar das instruções gerais; se vazio, elas voltam a valer.</translation>
    </message>
    <message>
        <source>Presets ▾</source>
        <translation>Predefinições ▾</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Salvar como predefinição…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nome da predefinição</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Own sampling values in this chat</source>
        <translation>Amostragem própria neste chat</translation>
    </message>
    <message>
        <source>random each time</source>
        <translation>aleatória a cada vez</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Restore recommended values</source>
        <translation>Restaurar valores recomendados</translation>
    </message>
    <message>
        <source>Use the general values</source>
        <translation>Usar os valores gerais</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Temporary chat</source>
        <translation>Chat temporário</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Novo chat</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sem modelo</translation>
    </message>
    <message>
        <source>Guide (built in)</source>
        <translation>Guide (integrado)</translation>
    </message>
    <message>
        <source>{name}, not loaded</source>
        <translation>{name}, não carregado</translation>
    </message>
    <message>
        <source>{name}, loading {percent} %</source>
        <translation>{name}, carregando {percent}%</translation>
    </message>
    <message>
        <source>{name}, stopped</source>
        <translation>{name}, parado</translation>
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
        <translation>{used} de {total} tokens do contexto em uso</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporário</translation>
    </message>
    <message>
        <source>New temporary chat, never stored</source>
        <translation>Novo chat temporário, nunca salvo</translation>
    </message>
    <message>
        <source>A chat of which nothing is stored</source>
        <translation>Um chat do qual nada é salvo</translation>
    </message>
    <message>
        <source>Usage of this chat</source>
        <translation>Uso deste chat</translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>Loading {name}, {percent} %</source>
        <translation>Carregando {name}, {percent}%</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Send the message without it?</source>
        <translation>Não é possível ler {file}. Enviar a mensagem sem este arquivo?</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Send the message without them?</source>
        <translation>Não é possível ler {file}. Enviar a mensagem sem estes arquivos?</translation>
    </message>
    <message>
        <source>Send without</source>
        <translation>Enviar assim</translation>
    </message>
    <message>
        <source>Open this link in the browser?</source>
        <translation>Abrir este link no navegador?</translation>
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
        <translation>Uma resposta está sendo escrita.</translation>
    </message>
    <message>
        <source>What is written so far is kept, the rest would be missing.</source>
        <translation>O que já foi escrito é mantido; faltaria o resto.</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Sair mesmo assim</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Continuar escrevendo</translation>
    </message>
    <message>
        <source>Not everything is stored yet.</source>
        <translation>Nem tudo foi salvo ainda.</translation>
    </message>
    <message>
        <source>The disk refuses the last messages. Make room and they are stored by themselves.</source>
        <translation>O disco recusa as últimas mensagens. Libere espaço e elas serão salvas automaticamente.</translation>
    </message>
    <message numerus="yes">
        <source>%n download(s) are running.</source>
        <translation>
            <numerusform>%n download em andamento.</numerusform>
            <numerusform>%n downloads em andamento.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the background they go on until they are complete; then Alcove ends by itself.</source>
        <translation>Em segundo plano, continuam até o fim; depois o Alcove se fecha sozinho.</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Continuar em segundo plano</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>Pausar e sair</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open Alcove</source>
        <translation>Abrir o Alcove</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
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
        <translation>Mais ▾</translation>
    </message>
    <message>
        <source>More for this code</source>
        <translation>Mais para este código</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Salvar em um arquivo…</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>Quebrar linhas longas</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Close comparison</source>
        <translation>Fechar comparação</translation>
    </message>
    <message>
        <source>Answer again at Low</source>
        <translation>Responder de novo, esforço baixo</translation>
    </message>
    <message>
        <source>Answer again at Medium</source>
        <translation>Responder de novo, esforço médio</translation>
    </message>
    <message>
        <source>Answer again at High</source>
        <translation>Responder de novo, esforço alto</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Tools: {count} on</source>
        <translation>Ferramentas ativas: {count}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Lendo os arquivos</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Ask anything. Drop files here to add them.</source>
        <translation>Pergunte o que quiser. Solte arquivos aqui para adicioná-los.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Esforço de raciocínio</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers</source>
        <translation>Quanto tempo o modelo pensa antes de responder</translation>
    </message>
    <message>
        <source>Send when the answer is done</source>
        <translation>Enviar quando a resposta acabar</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>Opções deste chat</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Adicionar arquivos</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Type {word} to go on.</source>
        <translation>Digite {word} para continuar.</translation>
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
        <translation>Nenhuma. Nada foi enviado nem recebido nesta sessão.</translation>
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
        <translation>Finalidade</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfego</translation>
    </message>
    <message>
        <source>Connections of this session</source>
        <translation>Conexões desta sessão</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections of this session</source>
        <translation>Conexões desta sessão</translation>
    </message>
    <message>
        <source>Alcove opens a connection only for what you start or have switched on: a download, a search of the Hub, the look for new versions. Chats never leave this computer.</source>
        <translation>O Alcove só abre uma conexão para o que você inicia ou ligou: um download, uma busca no Hub, a procura de novas versões. Os chats nunca saem deste computador.</translation>
    </message>
    <message>
        <source>None so far.</source>
        <translation>Nenhuma por enquanto.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>O que ocupa o contexto</translation>
    </message>
    <message>
        <source>This doesn&apos;t fit yet</source>
        <translation>Isto ainda não cabe</translation>
    </message>
    <message>
        <source>{needed} needed · {length} context · {room} kept for the answer</source>
        <translation>{needed} necessários · contexto {length} · {room} para a resposta</translation>
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
        <translation>sempre mantido</translation>
    </message>
    <message>
        <source>Shorten older turns</source>
        <translation>Resumir turnos antigos</translation>
    </message>
    <message>
        <source>Leave out the oldest turns</source>
        <translation>Omitir os mais antigos</translation>
    </message>
    <message>
        <source>Use a {length} context (+{size})</source>
        <translation>Usar um contexto de {length} (+{size})</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
            <numerusform>%n turno antigo</numerusform>
            <numerusform>%n turnos antigos</numerusform>
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
            <numerusform>%n turno fixado</numerusform>
            <numerusform>%n turnos fixados</numerusform>
        </translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>Summary of older turns</source>
        <translation>Resumo dos turnos antigos</translation>
    </message>
    <message>
        <source>Older turns</source>
        <translation>Turnos antigos</translation>
    </message>
    <message>
        <source>Last turns</source>
        <translation>Últimos turnos</translation>
    </message>
    <message>
        <source>Pinned turns</source>
        <translation>Turnos fixados</translation>
    </message>
    <message>
        <source>Tool result</source>
        <translation>Resultado de ferramenta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Sua mensagem</translation>
    </message>
    <message>
        <source>Room for the answer</source>
        <translation>Espaço para a resposta</translation>
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
        <translation>Recolocar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Undo the summary</source>
        <translation>Desfazer o resumo</translation>
    </message>
</context>
<context>
    <name>ContextPresenter</name>
    <message>
        <source>The model is writing a summary of the older turns.</source>
        <translation>O modelo está escrevendo um resumo dos turnos antigos.</translation>
    </message>
    <message>
        <source>This waits for the answer that is being written.</source>
        <translation>Isto espera a resposta que está sendo escrita.</translation>
    </message>
</context>
<context>
    <name>ConversationPresenter</name>
    <message>
        <source>Save code</source>
        <translation>Salvar código</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>Ir para o fim</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>Você parou esta resposta.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>A resposta está completa.</translation>
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
        <translation>Copiar a mensagem</translation>
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
        <translation>Copiar como texto sem formatação</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>Abrir link…</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copiar endereço do link</translation>
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
        <translation>Backup feito: {name}</translation>
    </message>
    <message>
        <source>The backup was restored. What was here before is kept as {name}.</source>
        <translation>Backup restaurado. O que havia antes fica guardado como {name}.</translation>
    </message>
    <message>
        <source>To lock it here, set a passphrase.</source>
        <translation>Para bloquear os chats aqui, defina uma frase secreta.</translation>
    </message>
    <message>
        <source>All chats of now are replaced by those of {backup}. A safety copy is made first.</source>
        <translation>Todos os chats atuais são substituídos pelos de {backup}. Antes é feita uma cópia por segurança.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurar este backup?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Esvaziar a lixeira?</translation>
    </message>
    <message>
        <source>Its chats are removed for good; backups may still hold them.</source>
        <translation>Os chats dela são excluídos para sempre; backups ainda podem contê-los.</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Esvaziar a lixeira</translation>
    </message>
    <message>
        <source>Chats, backups, settings, logs and the models that Alcove downloaded are removed, then Alcove ends. Other files in these folders stay, and so do model files that you put there yourself. Nothing can bring the rest back. It lies here:</source>
        <translation>Chats, backups, configurações, logs e os modelos que o Alcove baixou são excluídos e o Alcove se fecha. Outros arquivos nestas pastas ficam, assim como os modelos que você colocou nelas. O resto não pode ser recuperado. Está aqui:</translation>
    </message>
    <message>
        <source>Chats, backups, settings, logs and downloaded models are removed, then Alcove ends. Model files in folders of your own stay. Nothing can bring the rest back. It lies here:</source>
        <translation>Chats, backups, configurações, logs e modelos baixados são excluídos e o Alcove se fecha. Os modelos em pastas suas ficam. O resto não pode ser recuperado. Está aqui:</translation>
    </message>
    <message>
        <source>Not everything could be deleted. These files are still there: {files}</source>
        <translation>Não foi possível excluir tudo. Estes arquivos ainda estão lá: {files}</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Excluir tudo?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Excluir tudo</translation>
    </message>
    <message>
        <source>DELETE</source>
        <translation>EXCLUIR</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensores</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadados</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Check SHA-256</source>
        <translation>Verificar SHA-256</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Copy to a USB disk…</source>
        <translation>Copiar para um disco USB…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tirar da lista</translation>
    </message>
    <message>
        <source>{used} of {all} for each token</source>
        <translation>{used} de {all} para cada token</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Nome no arquivo</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitetura</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Especialistas</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Tamanho do contexto</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulário</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não informada</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} tokens</translation>
    </message>
    <message>
        <source>as it must be</source>
        <translation>correto</translation>
    </message>
    <message>
        <source>not what it must be: the file is damaged</source>
        <translation>incorreto: o arquivo está danificado</translation>
    </message>
    <message>
        <source>no published hash is known to compare it with</source>
        <translation>não há hash publicado conhecido para comparar</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>ainda não calculado</translation>
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
        <translation>Quantização</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The file has no chat template.</source>
        <translation>O arquivo não tem template de chat.</translation>
    </message>
</context>
<context>
    <name>DoctorPresenter</name>
    <message>
        <source>Reading all of {name}; a large file takes a minute or two.</source>
        <translation>Lendo {name} inteiro; um arquivo grande leva um ou dois minutos.</translation>
    </message>
    <message>
        <source>{name} could be read to its end. For a file of the catalogue its SHA-256 is right.</source>
        <translation>{name} pôde ser lido até o fim. Se o arquivo é do catálogo, o SHA-256 está correto.</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. There is no text of a chat in them.</source>
        <translation>O diagnóstico está na área de transferência. Não contém texto de nenhum chat.</translation>
    </message>
</context>
<context>
    <name>DownloadPresenter</name>
    <message>
        <source>The model file is right, byte for byte.</source>
        <translation>O arquivo do modelo está correto, byte a byte.</translation>
    </message>
    <message>
        <source>{name} has arrived. Choose it in the list of models at the top.</source>
        <translation>{name} chegou. Escolha-o na lista de modelos, no topo.</translation>
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
            <numerusform>{name} e mais %n</numerusform>
            <numerusform>{name} e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>Baixando {name}</translation>
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
        <translation>Retomar</translation>
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
        <translation>Downloads</translation>
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
        <translation>Ocultar detalhes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
</context>
<context>
    <name>ExchangePresenter</name>
    <message>
        <source>There are no chats to export.</source>
        <translation>Não há chats para exportar.</translation>
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
        <translation>Você</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Ferramenta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Exported from Alcove on {date}</source>
        <translation>Exportado do Alcove em {date}</translation>
    </message>
    <message>
        <source>version {number} of {count}</source>
        <translation>versão {number} de {count}</translation>
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
            <numerusform>%n chat exportado para {path}</numerusform>
            <numerusform>%n chats exportados para {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) could not be read and are not in it</source>
        <translation>
            <numerusform>%n chat não pôde ser lido e não está incluído</numerusform>
            <numerusform>%n chats não puderam ser lidos e não estão incluídos</numerusform>
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
        <translation>Onde</translation>
    </message>
    <message>
        <source>JSON: complete, can be imported again</source>
        <translation>JSON: completo, pode ser importado de novo</translation>
    </message>
    <message>
        <source>Markdown: to read and edit</source>
        <translation>Markdown: para ler e editar</translation>
    </message>
    <message>
        <source>HTML: to read in a browser</source>
        <translation>HTML: para ler em um navegador</translation>
    </message>
    <message>
        <source>PDF: to print and send</source>
        <translation>PDF: para imprimir e enviar</translation>
    </message>
    <message>
        <source>One zip file</source>
        <translation>Um arquivo zip</translation>
    </message>
    <message>
        <source>A folder, a file for each chat</source>
        <translation>Uma pasta, um arquivo por chat</translation>
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
        <translation>Remover {name}</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lendo</translation>
    </message>
    <message>
        <source>{words}, doesn&apos;t fit</source>
        <translation>{words}, não cabe</translation>
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
        <translation>O Alcove salva este texto com a mensagem. O arquivo em si não é copiado.</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto do arquivo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar o texto</translation>
    </message>
    <message>
        <source>Choose parts…</source>
        <translation>Escolher partes…</translation>
    </message>
    <message>
        <source>Put back into the message</source>
        <translation>Devolver à mensagem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>No match</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Buscar neste chat</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Próximo resultado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Um chat privado, neste computador</translation>
    </message>
    <message>
        <source>No account. No network. Try it now with the small built-in guide, or get the real thing.</source>
        <translation>Sem conta. Sem rede. Experimente agora com o pequeno Guide integrado ou baixe o modelo de verdade.</translation>
    </message>
    <message>
        <source>No account. No network. Ask anything.</source>
        <translation>Sem conta. Sem rede. Pergunte o que quiser.</translation>
    </message>
    <message>
        <source>Ask the Guide, a tiny built-in model that knows a little about Alcove and can be wrong</source>
        <translation>Pergunte ao Guide, um modelo minúsculo integrado, em inglês ou francês: ele sabe um pouco sobre o Alcove e pode errar</translation>
    </message>
</context>
<context>
    <name>FitBars</name>
    <message>
        <source>Memory · {size} GB</source>
        <translation>Memória · {size}&#xa0;GB</translation>
    </message>
    <message>
        <source>Memory shared with {card} · {size} GB</source>
        <translation>Memória compartilhada com {card} · {size}&#xa0;GB</translation>
    </message>
    <message>
        <source>{card} · {size} GB</source>
        <translation>{card} · {size}&#xa0;GB</translation>
    </message>
    <message>
        <source>{size} GB here</source>
        <translation>{size}&#xa0;GB aqui</translation>
    </message>
    <message>
        <source>{size} GB missing</source>
        <translation>faltam {size}&#xa0;GB</translation>
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
        <translation>cópia rápida</translation>
    </message>
    <message>
        <source>work</source>
        <translation>cálculo</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>outros programas</translation>
    </message>
    <message>
        <source>to close</source>
        <translation>a fechar</translation>
    </message>
    <message>
        <source>free</source>
        <translation>livre</translation>
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
        <translation>Tamanho do contexto</translation>
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
        <translation>Geral</translation>
    </message>
    <message>
        <source>How the window starts, ends and tells you things.</source>
        <translation>Como a janela abre, fecha e avisa.</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Começar com</translation>
    </message>
    <message>
        <source>What the window shows first.</source>
        <translation>O que a janela mostra primeiro.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Ao fechar a janela</translation>
    </message>
    <message>
        <source>Keep running hides the window in the notification area. No text is lost either way.</source>
        <translation>“Manter aberto” oculta a janela na área de notificação. Nenhum texto se perde.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Tells that a long answer is ready while the window isn&apos;t in front.</source>
        <translation>Avisa que uma resposta longa está pronta quando a janela não está à frente.</translation>
    </message>
    <message>
        <source>Tell me about new versions</source>
        <translation>Avisar sobre novas versões</translation>
    </message>
    <message>
        <source>Asks the address below once a day. It only tells: nothing is fetched or installed.</source>
        <translation>Consulta o endereço abaixo uma vez por dia. Só avisa: nada é baixado nem instalado.</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Onde procurar</translation>
    </message>
    <message>
        <source>The address of a list of releases, as GitHub, GitLab and Forgejo give to programs.</source>
        <translation>O endereço de uma lista de versões, como o GitHub, o GitLab e o Forgejo dão aos programas.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <source>Settings as a file</source>
        <translation>Configurações em arquivo</translation>
    </message>
    <message>
        <source>To keep them or use them elsewhere. No secrets, no chats, no model files in it.</source>
        <translation>Para guardá-las ou usá-las em outro lugar. Sem segredos, chats nem arquivos de modelos.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Novo chat</translation>
    </message>
    <message>
        <source>Last chat</source>
        <translation>Último chat</translation>
    </message>
    <message>
        <source>Ask if busy</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Manter aberto</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Procurar agora</translation>
    </message>
    <message>
        <source>Look for a new version now</source>
        <translation>Procurar agora uma nova versão</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Open the page of the new version</source>
        <translation>Abrir a página da nova versão</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar as configurações</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configurações</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Voltar ao chat</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Buscar na ajuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ajuda</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nada encontrado.</translation>
    </message>
    <message>
        <source>These pages are written in English and French so far.</source>
        <translation>Por enquanto, estas páginas estão em inglês e francês.</translation>
    </message>
</context>
<context>
    <name>HubRow</name>
    <message>
        <source>Asks for consent</source>
        <translation>Pede consentimento</translation>
    </message>
    <message>
        <source>Hide files</source>
        <translation>Ocultar arquivos</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Mostrar arquivos</translation>
    </message>
    <message>
        <source>Looking into its files…</source>
        <translation>Lendo os arquivos…</translation>
    </message>
    <message>
        <source>OpenAI&apos;s usage policy in short: obey the law that applies to you.</source>
        <translation>A política de uso da OpenAI, em resumo: cumpra a lei que se aplica a você.</translation>
    </message>
    <message>
        <source>Licence and policy</source>
        <translation>Licença e política</translation>
    </message>
    <message>
        <source>Its page…</source>
        <translation>Página…</translation>
    </message>
    <message>
        <source>{count} B parameters</source>
        <translation>{count}&#xa0;bi de parâmetros</translation>
    </message>
    <message>
        <source>{count} B active</source>
        <translation>{count}&#xa0;bi ativos</translation>
    </message>
    <message>
        <source>licence not named</source>
        <translation>licença não informada</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} downloads</translation>
    </message>
</context>
<context>
    <name>HubSection</name>
    <message>
        <source>More from the Hub</source>
        <translation>Mais no Hub</translation>
    </message>
    <message>
        <source>What others have made of gpt-oss. A search connects to {host} and sends its words, no more.</source>
        <translation>O que outros fizeram com o gpt-oss. Uma busca se conecta a {host} e envia apenas as palavras dela.</translation>
    </message>
    <message>
        <source>For example: law, medicine, French</source>
        <translation>Por exemplo: direito, medicina, português</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>Buscar no Hub</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Your token…</source>
        <translation>Seu token…</translation>
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
            <numerusform>%n de outro tipo omitido: o Alcove executa o gpt-oss</numerusform>
            <numerusform>%n de outro tipo omitidos: o Alcove executa o gpt-oss</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n chat(s) so far</source>
        <translation>
            <numerusform>%n chat até agora</numerusform>
            <numerusform>%n chats até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importar chats</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Import these again as copies</source>
        <translation>Importar estes de novo como cópias</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>O que não pôde ser lido</translation>
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
        <translation>Examinando os arquivos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
            <numerusform>%n mensagem</numerusform>
            <numerusform>%n mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are here already and will be skipped.</source>
        <translation>
            <numerusform>%n deles já está aqui e será ignorado.</numerusform>
            <numerusform>%n deles já estão aqui e serão ignorados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alcove reads its own JSON, ChatGPT&apos;s conversations.json or the zip file of its data export, Open WebUI&apos;s export, LM Studio&apos;s conversation files, Jan&apos;s threads and the export of llama.cpp&apos;s own page.</source>
        <translation>O Alcove lê seu próprio JSON, o conversations.json do ChatGPT ou o arquivo zip da exportação de dados dele, a exportação do Open WebUI, os arquivos de conversa do LM Studio, as conversas do Jan e a exportação da página do llama.cpp.</translation>
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
            <numerusform>%n ignorado: já está aqui.</numerusform>
            <numerusform>%n ignorados: já estão aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. What was imported so far stays.</source>
        <translation>Cancelado. O que já foi importado fica.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be read:</source>
        <translation>
            <numerusform>%n item não pôde ser lido:</numerusform>
            <numerusform>%n itens não puderam ser lidos:</numerusform>
        </translation>
    </message>
    <message>
        <source>pictures are left out</source>
        <translation>as imagens são omitidas</translation>
    </message>
    <message>
        <source>of files the export holds their names only</source>
        <translation>dos arquivos, a exportação só contém os nomes</translation>
    </message>
    <message>
        <source>the file ends inside it</source>
        <translation>o arquivo termina no meio</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>é grande demais</translation>
    </message>
    <message>
        <source>the file is damaged here</source>
        <translation>o arquivo está danificado aqui</translation>
    </message>
    <message>
        <source>no chats in it</source>
        <translation>não contém chats</translation>
    </message>
    <message>
        <source>no chat of a program that is known</source>
        <translation>não é um chat de um programa conhecido</translation>
    </message>
    <message>
        <source>a chat without messages</source>
        <translation>um chat sem mensagens</translation>
    </message>
    <message>
        <source>it unpacks to too much</source>
        <translation>descompactado, é grande demais</translation>
    </message>
    <message>
        <source>a part of a message was kept as text</source>
        <translation>parte de uma mensagem foi guardada como texto</translation>
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
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importar chats</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>De arquivos…</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>De uma pasta…</translation>
    </message>
    <message>
        <source>From {program} on this computer</source>
        <translation>Do {program} neste computador</translation>
    </message>
</context>
<context>
    <name>LimitLine</name>
    <message>
        <source>Only the first {limit} characters are kept.</source>
        <translation>Apenas os primeiros {limit} caracteres são mantidos.</translation>
    </message>
</context>
<context>
    <name>LockControls</name>
    <message>
        <source>On: chats, drafts, files and backups are encrypted.</source>
        <translation>Ativado: chats, rascunhos, arquivos e backups estão criptografados.</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Desativado.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Definir uma frase secreta…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear agora</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Alterar a frase secreta…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Desativar…</translation>
    </message>
    <message>
        <source>Switch the lock off</source>
        <translation>Desativar o bloqueio</translation>
    </message>
    <message>
        <source>What it protects from</source>
        <translation>Do que ele protege</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>Próxima tentativa em %n segundo.</numerusform>
            <numerusform>Próxima tentativa em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer is still being written. Your chats are closed when it has ended.</source>
        <translation>Uma resposta ainda está sendo escrita. Seus chats serão fechados quando ela terminar.</translation>
    </message>
    <message>
        <source>Alcove is locked</source>
        <translation>O Alcove está bloqueado</translation>
    </message>
    <message>
        <source>Your chats are encrypted on this computer.</source>
        <translation>Seus chats estão criptografados neste computador.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>Esqueceu a frase secreta?</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can read these chats, not even Alcove. You can begin anew: they are put aside then, in case you remember.</source>
        <translation>Sem a frase secreta ninguém pode ler estes chats, nem mesmo o Alcove. Você pode recomeçar: eles ficam guardados, caso se lembre.</translation>
    </message>
    <message>
        <source>Begin anew…</source>
        <translation>Recomeçar…</translation>
    </message>
</context>
<context>
    <name>LockPresenter</name>
    <message>
        <source>The chats and backups are put aside in the data folder, encrypted as they are, and Alcove starts without a lock. With the passphrase they can be put back by hand.</source>
        <translation>Os chats e backups ficam guardados na pasta de dados, criptografados como estão, e o Alcove começa sem bloqueio. Com a frase secreta, podem ser devolvidos manualmente.</translation>
    </message>
    <message>
        <source>Begin anew?</source>
        <translation>Recomeçar?</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>The lock is on.</source>
        <translation>O bloqueio está ativado.</translation>
    </message>
    <message>
        <source>The lock is off.</source>
        <translation>O bloqueio está desativado.</translation>
    </message>
    <message>
        <source>These old files are damaged and could not be encrypted; remove them if need be:</source>
        <translation>Estes arquivos antigos estão danificados e não puderam ser criptografados; remova-os se preciso:</translation>
    </message>
    <message>
        <source>These backups could not be decrypted:</source>
        <translation>Estes backups não puderam ser descriptografados:</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>A frase secreta foi alterada.</translation>
    </message>
</context>
<context>
    <name>MarkdownView</name>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
</context>
<context>
    <name>MessageFiles</name>
    <message>
        <source>File of your message: {name}</source>
        <translation>Arquivo da sua mensagem: {name}</translation>
    </message>
</context>
<context>
    <name>MessageHost</name>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
</context>
<context>
    <name>ModelPresenter</name>
    <message>
        <source>Choose a gpt-oss model</source>
        <translation>Escolher um modelo gpt-oss</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>Modelos (*.gguf)</translation>
    </message>
    <message>
        <source>Use a file I have…</source>
        <translation>Usar meu arquivo…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Unload, free its memory</source>
        <translation>Descarregar, liberar a memória</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Cancelar o carregamento</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carregar</translation>
    </message>
</context>
<context>
    <name>ModelSection</name>
    <message>
        <source>How gpt-oss is loaded. Automatic picks what fits; change a value only when you need to.</source>
        <translation>Como o gpt-oss é carregado. Automático escolhe o que cabe; só mude um valor se precisar.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Speed on this computer</source>
        <translation>Velocidade neste computador</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>Modo seguro</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Tamanho do contexto</translation>
    </message>
    <message>
        <source>How much of the conversation the model sees. More needs more memory.</source>
        <translation>Quanto da conversa o modelo vê. Um valor maior exige mais memória.</translation>
    </message>
    <message>
        <source>Unload when idle</source>
        <translation>Descarregar se ocioso</translation>
    </message>
    <message>
        <source>Gives the memory back after a while; the next message loads the model again.</source>
        <translation>Devolve a memória depois de um tempo; a próxima mensagem recarrega o modelo.</translation>
    </message>
    <message>
        <source>Load at start</source>
        <translation>Carregar ao iniciar</translation>
    </message>
    <message>
        <source>Otherwise the model is loaded with the first message.</source>
        <translation>Senão, o modelo é carregado com a primeira mensagem.</translation>
    </message>
    <message>
        <source>Read ahead</source>
        <translation>Leitura antecipada</translation>
    </message>
    <message>
        <source>While idle, computes what the next question builds on: follow-ups start at once.</source>
        <translation>Nas pausas, calcula a base da próxima pergunta: a continuação começa na hora.</translation>
    </message>
    <message>
        <source>Chats kept ready on disk</source>
        <translation>Chats prontos no disco</translation>
    </message>
    <message>
        <source>What the model has read of your latest chats, so that they go on at once.</source>
        <translation>O que o modelo leu dos seus últimos chats, para retomá-los na hora.</translation>
    </message>
    <message>
        <source>Automatic gives {card} all that it can hold; 0 uses the processor alone.</source>
        <translation>No automático, {card} recebe tudo o que couber; 0 usa só o processador.</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>a placa de vídeo</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Camadas na GPU</translation>
    </message>
    <message>
        <source>Experts kept in main memory</source>
        <translation>Especialistas na memória principal</translation>
    </message>
    <message>
        <source>Of so many layers. Lets gpt-oss-120b run on a smaller GPU.</source>
        <translation>Os deste número de camadas. Permite usar o gpt-oss-120b em uma GPU menor.</translation>
    </message>
    <message>
        <source>Context precision</source>
        <translation>Precisão do contexto</translation>
    </message>
    <message>
        <source>8-bit halves the context&apos;s memory. It is slower with gpt-oss.</source>
        <translation>8 bits reduz à metade a memória do contexto. É mais lento com o gpt-oss.</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>Saves memory in long contexts. Less than 16 bits of precision needs it.</source>
        <translation>Economiza memória em contextos longos. Precisão menor que 16 bits exige isto.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Processor threads that compute. More than the physical cores is slower.</source>
        <translation>As do processador que calculam. Mais que os núcleos físicos é mais lento.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Tokens of the prompt computed at once. More is faster and needs more memory.</source>
        <translation>Tokens do prompt calculados de uma vez. Um valor maior é mais rápido e exige mais memória.</translation>
    </message>
    <message>
        <source>Extra buffers</source>
        <translation>Buffers extras</translation>
    </message>
    <message>
        <source>A second, repacked copy of the weights: faster, where memory is ample.</source>
        <translation>Uma segunda cópia dos pesos, reorganizada: mais rápida se sobra memória.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Não</translation>
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
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Parar a medição</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir de novo</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure what is fastest here</source>
        <translation>Medir o que é mais rápido aqui</translation>
    </message>
    <message>
        <source>Measuring threads, batches, buffers and processor variants: {percent}</source>
        <translation>Medindo threads, lotes, buffers e variantes do processador: {percent}</translation>
    </message>
    <message>
        <source>Tries threads, batches, buffers and processor variants, up to 3 minutes, and keeps what is fastest. Chatting ends it.</source>
        <translation>Testa threads, lotes, buffers e variantes do processador, por até 3 minutos, e guarda o mais rápido. Conversar encerra.</translation>
    </message>
    <message>
        <source>Try everything again</source>
        <translation>Tentar tudo de novo</translation>
    </message>
    <message>
        <source>Memory with these values, in GB</source>
        <translation>Memória com estes valores, em GB</translation>
    </message>
    <message>
        <source>Applies at the next load ·</source>
        <translation>Vale no próximo carregamento ·</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Recarregar</translation>
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
        <translation>Voltar ao chat</translation>
    </message>
</context>
<context>
    <name>NoticeArea</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>The answer is ready</source>
        <translation>A resposta está pronta</translation>
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
        <translation>no lugar de {value}</translation>
    </message>
    <message>
        <source>A number from {low} to {high} is possible.</source>
        <translation>É possível um número de {low} a {high}.</translation>
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
        <translation>Baixar mesmo assim</translation>
    </message>
    <message>
        <source>Use a file I have…</source>
        <translation>Usar meu arquivo…</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Usar {name}</translation>
    </message>
    <message>
        <source>Reasoning, tools and code, fully offline.</source>
        <translation>Raciocínio, ferramentas e código, totalmente offline.</translation>
    </message>
    <message>
        <source>The large model, for computers with 80 GB of memory and more.</source>
        <translation>O modelo grande, para computadores com 80&#xa0;GB de memória ou mais.</translation>
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
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Recent chats</source>
        <translation>Chats recentes</translation>
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
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Search chats, or type what you want to do</source>
        <translation>Busque um chat ou digite o que quer fazer</translation>
    </message>
    <message>
        <source>Search chats and commands</source>
        <translation>Buscar chats e comandos</translation>
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
        <translation>O índice de busca está sendo criado: {percent}%. Os chats mais antigos serão encontrados ao final.</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>{count} of {all} chosen · {cost} tokens</source>
        <translation>{count} de {all} escolhidas · {cost} tokens</translation>
    </message>
    <message>
        <source>{count} of {all} chosen · {cost} of {room} tokens that are free</source>
        <translation>{count} de {all} escolhidas · {cost} de {room} tokens livres</translation>
    </message>
    <message>
        <source>Choose parts</source>
        <translation>Escolher partes</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Partes do arquivo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Choose all parts</source>
        <translation>Escolher todas as partes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Choose no part</source>
        <translation>Não escolher nenhuma parte</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>Omitir o arquivo</translation>
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
        <translation>Escolha o que o modelo deve ler. Tudo ocupa {cost} tokens.</translation>
    </message>
    <message>
        <source>The whole takes {cost} tokens and {room} are free. Choose what the model shall read.</source>
        <translation>Tudo ocupa {cost} tokens e há {room} livres. Escolha o que o modelo deve ler.</translation>
    </message>
    <message numerus="yes">
        <source>First %n page(s) that fit</source>
        <translation>
            <numerusform>A primeira página</numerusform>
            <numerusform>As %n primeiras páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %n section(s) that fit</source>
        <translation>
            <numerusform>A primeira seção</numerusform>
            <numerusform>As %n primeiras seções</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %n part(s) that fit</source>
        <translation>
            <numerusform>A primeira parte</numerusform>
            <numerusform>As %n primeiras partes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>see its text</source>
        <translation>ver o texto</translation>
    </message>
    <message>
        <source>Show its licence…</source>
        <translation>Mostrar a licença…</translation>
    </message>
    <message>
        <source>Show the licence of the chosen part</source>
        <translation>Mostrar a licença do componente escolhido</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message numerus="yes">
        <source>At least %n character(s). Four or more random words are best.</source>
        <translation>
            <numerusform>Pelo menos %n caractere. O melhor são quatro ou mais palavras aleatórias.</numerusform>
            <numerusform>Pelo menos %n caracteres. O melhor são quatro ou mais palavras aleatórias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two aren&apos;t the same yet.</source>
        <translation>As duas ainda não são iguais.</translation>
    </message>
    <message>
        <source>Backup {n} of {count}…</source>
        <translation>Backup {n} de {count}…</translation>
    </message>
    <message>
        <source>Your chats are being encrypted…</source>
        <translation>Criptografando seus chats…</translation>
    </message>
    <message>
        <source>The passphrase is being changed…</source>
        <translation>Alterando a frase secreta…</translation>
    </message>
    <message>
        <source>Your chats are being decrypted…</source>
        <translation>Descriptografando seus chats…</translation>
    </message>
    <message>
        <source>The backup is being restored…</source>
        <translation>Restaurando o backup…</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>Frase secreta atual</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase secreta do backup</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase secreta</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Repetir a nova frase secreta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your chats and their backups are encrypted with it. There is no way around it: without the passphrase they are lost. Write it down and keep it in a safe place.</source>
        <translation>Seus chats e os backups deles são criptografados com ela. Não há como contornar: sem a frase secreta eles se perdem. Anote-a e guarde em lugar seguro.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Definir uma frase secreta</translation>
    </message>
    <message>
        <source>Encrypt my chats</source>
        <translation>Criptografar meus chats</translation>
    </message>
    <message>
        <source>It opens the same key. Who knows the old passphrase and has an old copy of your data could still read; against that, switch the lock off and on again.</source>
        <translation>Ela abre a mesma chave. Quem conhece a frase antiga e tem uma cópia antiga dos seus dados ainda poderia ler; para evitar isso, desative o bloqueio e ative de novo.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Alterar a frase secreta</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>It was made under another lock. The lock of this computer stays as it is.</source>
        <translation>Foi feito com outro bloqueio. O bloqueio deste computador fica como está.</translation>
    </message>
    <message>
        <source>This backup has its own passphrase</source>
        <translation>Este backup tem sua própria frase secreta</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Your chats and their backups become readable for whoever can use your account.</source>
        <translation>Seus chats e os backups deles ficam legíveis para quem puder usar sua conta.</translation>
    </message>
    <message>
        <source>Switch the lock off</source>
        <translation>Desativar o bloqueio</translation>
    </message>
    <message>
        <source>Decrypt my chats</source>
        <translation>Descriptografar meus chats</translation>
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
        <translation>Licença e política de uso</translation>
    </message>
    <message>
        <source>Licence and usage policy of gpt-oss</source>
        <translation>Licença e política de uso do gpt-oss</translation>
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
        <translation>Qual texto</translation>
    </message>
    <message>
        <source>In short: use, change and share the models freely, also for money; pass this text on with them. There is no warranty.</source>
        <translation>Em resumo: use, modifique e compartilhe os modelos livremente, inclusive com fins comerciais; repasse este texto com eles. Não há garantia.</translation>
    </message>
    <message>
        <source>In short: obey the law that applies to you. Alcove checks nothing and sends nothing; what you do with the answers is up to you.</source>
        <translation>Em resumo: cumpra a lei que se aplica a você. O Alcove não verifica nem envia nada; o que você faz com as respostas é escolha sua.</translation>
    </message>
    <message>
        <source>Open at its source…</source>
        <translation>Abrir na origem…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>None yet.</source>
        <translation>Nenhuma por enquanto.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use this preset as the instructions</source>
        <translation>Usar esta predefinição como instruções</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit this preset</source>
        <translation>Editar esta predefinição</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Add a preset</source>
        <translation>Adicionar uma predefinição</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nome da predefinição</translation>
    </message>
    <message>
        <source>Instructions of the preset</source>
        <translation>Instruções da predefinição</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Chats stay on this computer. No account, no telemetry, no crash reports sent.</source>
        <translation>Os chats ficam neste computador. Sem conta, sem telemetria, sem envio de relatórios de falhas.</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>Privacidade e dados</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Off: no connection is opened at all. On: only what you start or have switched on.</source>
        <translation>Desligada: nenhuma conexão é aberta. Ligada: só o que você inicia ou ligou.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>A passphrase that encrypts your chats. Without it nobody can read them.</source>
        <translation>Uma frase secreta que criptografa seus chats. Sem ela ninguém pode lê-los.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear após</translation>
    </message>
    <message>
        <source>So long without a key or the mouse. An answer being written is finished first.</source>
        <translation>Esse tempo sem teclado nem mouse. Uma resposta em andamento é terminada antes.</translation>
    </message>
    <message>
        <source>Lock a hidden window</source>
        <translation>Bloquear janela oculta</translation>
    </message>
    <message>
        <source>At once when the window is minimised or closed into the notification area.</source>
        <translation>Na hora, quando a janela é minimizada ou fechada para a área de notificação.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>system, none, or an address such as http://host:8080 or socks5://host:1080.</source>
        <translation>system, none ou um endereço como http://host:8080 ou socks5://host:1080.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espelho</translation>
    </message>
    <message>
        <source>An address in place of the Hugging Face Hub. Your token is never sent there.</source>
        <translation>Um endereço no lugar do Hub do Hugging Face. Seu token nunca é enviado para lá.</translation>
    </message>
    <message>
        <source>Certificates of a company</source>
        <translation>Certificados de empresa</translation>
    </message>
    <message>
        <source>A file in PEM form, trusted besides the system&apos;s certificates.</source>
        <translation>Um arquivo em formato PEM, aceito além dos certificados do sistema.</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Downloads simultâneos</translation>
    </message>
    <message>
        <source>Others wait for their turn.</source>
        <translation>Os outros esperam a vez.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de velocidade</translation>
    </message>
    <message>
        <source>Of all downloads together.</source>
        <translation>De todos os downloads juntos.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
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
            <numerusform>Contém %n chat. Ele é excluído para sempre após 30 dias.</numerusform>
            <numerusform>Contém %n chats. Cada um é excluído para sempre após 30 dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections of this session</source>
        <translation>Conexões desta sessão</translation>
    </message>
    <message>
        <source>Every connection that Alcove opens: only what you start or have switched on.</source>
        <translation>Cada conexão que o Alcove abre: só o que você inicia ou ligou.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>A copy of all chats is made each day; seven are kept. Yours stay.</source>
        <translation>A cada dia é feita uma cópia de todos os chats; sete são mantidas. As suas ficam.</translation>
    </message>
    <message>
        <source>Export and import chats</source>
        <translation>Exportar e importar chats</translation>
    </message>
    <message>
        <source>All chats into files; chats from Alcove, ChatGPT, Open WebUI, LM Studio, Jan and llama.cpp out of files.</source>
        <translation>Todos os chats para arquivos; chats do Alcove, ChatGPT, Open WebUI, LM Studio, Jan e llama.cpp a partir de arquivos.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Excluir tudo</translation>
    </message>
    <message>
        <source>Chats, backups, settings, logs and downloaded models, for good.</source>
        <translation>Chats, backups, configurações, logs e modelos baixados, para sempre.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>Exportar todos os chats…</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>Importar chats…</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Esvaziar a lixeira…</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Excluir tudo…</translation>
    </message>
    <message>
        <source>chats {size}</source>
        <translation>chats {size}</translation>
    </message>
    <message>
        <source>backups {size}</source>
        <translation>backups {size}</translation>
    </message>
    <message>
        <source>downloaded models {size}</source>
        <translation>modelos baixados {size}</translation>
    </message>
    <message>
        <source>logs {size}</source>
        <translation>logs {size}</translation>
    </message>
    <message>
        <source>other {size}</source>
        <translation>outros {size}</translation>
    </message>
</context>
<context>
    <name>PrivacyStrip</name>
    <message numerus="yes">
        <source>%n connection(s) open</source>
        <translation>
            <numerusform>%n conexão aberta</numerusform>
            <numerusform>%n conexões abertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats stay on this computer</source>
        <translation>Os chats ficam neste computador</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Tudo fica neste computador</translation>
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
        <translation>Prompt exato</translation>
    </message>
    <message>
        <source>Find in the prompt</source>
        <translation>Buscar no prompt</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>How this reply was made was not recorded.</source>
        <translation>Não foi registrado como esta resposta foi feita.</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>ainda não calculado</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Arquivo do modelo</translation>
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
        <translation>Esforço</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
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
            <numerusform>%n mensagem em espera</numerusform>
            <numerusform>%n mensagens em espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Message that waits</source>
        <translation>Mensagem em espera</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
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
        <translation>Enviar depois</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>ReadingNote</name>
    <message>
        <source>The answer is being read aloud.</source>
        <translation>A resposta está sendo lida em voz alta.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Parar a leitura</translation>
    </message>
</context>
<context>
    <name>Reasoning</name>
    <message>
        <source>Reasoning</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>Pensou por {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>expandido</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>recolhido</translation>
    </message>
    <message>
        <source>Answer now</source>
        <translation>Responder agora</translation>
    </message>
    <message>
        <source>effort low</source>
        <translation>esforço baixo</translation>
    </message>
    <message>
        <source>effort medium</source>
        <translation>esforço médio</translation>
    </message>
    <message>
        <source>effort high</source>
        <translation>esforço alto</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Edit the answer</source>
        <translation>Editar a resposta</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Salvar como nova versão</translation>
    </message>
    <message>
        <source>Edit the reasoning</source>
        <translation>Editar o raciocínio</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Continuar daqui</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Reading {done} of {total} tokens</source>
        <translation>Lendo {done} de {total} tokens</translation>
    </message>
    <message>
        <source>, about {seconds} s left</source>
        <translation>, restam cerca de {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>Você parou esta resposta.</translation>
    </message>
</context>
<context>
    <name>ReplyActions</name>
    <message>
        <source>Retry ▾</source>
        <translation>Tentar de novo ▾</translation>
    </message>
    <message>
        <source>Retry with an effort</source>
        <translation>Tentar de novo com um esforço</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mais ▾</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>Mais para esta resposta</translation>
    </message>
    <message>
        <source>Figures of this answer: {figures}</source>
        <translation>Números desta resposta: {figures}</translation>
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
        <translation>primeiro token {first}&#xa0;s</translation>
    </message>
    <message>
        <source>Same effort</source>
        <translation>Mesmo esforço</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>Continuar esta resposta</translation>
    </message>
    <message>
        <source>Edit the answer</source>
        <translation>Editar a resposta</translation>
    </message>
    <message>
        <source>Edit the reasoning and continue</source>
        <translation>Editar o raciocínio e continuar</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Comparar versões</translation>
    </message>
    <message>
        <source>Branch into a new chat</source>
        <translation>Ramificar em um novo chat</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Ler em voz alta</translation>
    </message>
    <message>
        <source>Show exact prompt</source>
        <translation>Mostrar prompt exato</translation>
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
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
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
        <translation>Esforço</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>First token after</source>
        <translation>Primeiro token após</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Tokens escritos</translation>
    </message>
    <message>
        <source>of them reasoning</source>
        <translation>deles, raciocínio</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Tokens of the prompt</source>
        <translation>Tokens do prompt</translation>
    </message>
    <message>
        <source>of them reused</source>
        <translation>deles reutilizados</translation>
    </message>
    <message>
        <source>Speed of reading</source>
        <translation>Velocidade de leitura</translation>
    </message>
    <message>
        <source>Part of the prompt was read again: the text changed further back than the cache can return to at once, so it went on from an older point.</source>
        <translation>Parte do prompt foi lida de novo: o texto mudou mais atrás do que o cache consegue voltar de uma vez, então continuou de um ponto anterior.</translation>
    </message>
    <message>
        <source>The whole prompt was read again: the text changed at a place to which the cache could no longer return.</source>
        <translation>O prompt inteiro foi lido de novo: o texto mudou em um ponto ao qual o cache não podia mais voltar.</translation>
    </message>
    <message>
        <source>Part of the prompt was read again ({reason}).</source>
        <translation>Parte do prompt foi lida de novo ({reason}).</translation>
    </message>
    <message>
        <source>The whole prompt was read: nothing of it was in the cache, as in a new chat or with another model.</source>
        <translation>O prompt inteiro foi lido: nada dele estava no cache, como em um chat novo ou com outro modelo.</translation>
    </message>
    <message>
        <source>What was in the cache was reused; only what is new was read.</source>
        <translation>O que estava no cache foi reutilizado; só o novo foi lido.</translation>
    </message>
    <message>
        <source>Figures of this answer</source>
        <translation>Números desta resposta</translation>
    </message>
</context>
<context>
    <name>ReplyPresenter</name>
    <message>
        <source>Export the prompt</source>
        <translation>Exportar o prompt</translation>
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
        <translation>no lugar de {value}</translation>
    </message>
    <message>
        <source>Use the general value</source>
        <translation>Usar o valor geral</translation>
    </message>
    <message>
        <source>as for all models</source>
        <translation>como para todos os modelos</translation>
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
        <translation>sim</translation>
    </message>
    <message>
        <source>off</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restaurar padrões</translation>
    </message>
    <message>
        <source>Restore the defaults of this section</source>
        <translation>Restaurar os padrões desta seção</translation>
    </message>
    <message>
        <source>For {model} only</source>
        <translation>Só para {model}</translation>
    </message>
    <message>
        <source>For all models</source>
        <translation>Para todos os modelos</translation>
    </message>
    <message>
        <source>Which models these values are for</source>
        <translation>A quais modelos estes valores se aplicam</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Voltar ao chat</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar configurações</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Seções das configurações</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nada encontrado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>Privacidade e dados</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportado para {path}</translation>
    </message>
    <message>
        <source>The settings were imported.</source>
        <translation>As configurações foram importadas.</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <translation>Licença de {part}</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Configurações (*.json)</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar as configurações</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configurações</translation>
    </message>
    <message>
        <source>The password of the proxy is kept in the system&apos;s key store.</source>
        <translation>A senha do proxy fica no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>This system has no key store: the proxy&apos;s password is kept until Alcove is closed.</source>
        <translation>Este sistema não tem chaveiro: a senha do proxy fica até o Alcove ser fechado.</translation>
    </message>
</context>
<context>
    <name>ShelfPresenter</name>
    <message numerus="yes">
        <source>%n usable model(s) in {folder}. New files there appear by themselves.</source>
        <translation>
            <numerusform>%n modelo utilizável em {folder}. Novos arquivos aparecem ali sozinhos.</numerusform>
            <numerusform>%n modelos utilizáveis em {folder}. Novos arquivos aparecem ali sozinhos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No gpt-oss of LM Studio, Jan, Ollama, GPT4All, Hugging Face or llama.cpp here.</source>
        <translation>Nenhum gpt-oss do LM Studio, Jan, Ollama, GPT4All, Hugging Face ou llama.cpp aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) found in {programs}, used where they are.</source>
        <translation>
            <numerusform>%n modelo encontrado em {programs}, usado onde está.</numerusform>
            <numerusform>%n modelos encontrados em {programs}, usados onde estão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more can&apos;t be used, see below.</source>
        <translation>
            <numerusform>Mais %n não pode ser usado, veja abaixo.</numerusform>
            <numerusform>Mais %n não podem ser usados, veja abaixo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is on the disk, read back and right. Pull it out when the system says so.</source>
        <translation>{name} está no disco, relido e correto. Retire-o quando o sistema permitir.</translation>
    </message>
    <message>
        <source>{name} has arrived, every part checked.</source>
        <translation>{name} chegou, com cada parte verificada.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Move to which folder?</source>
        <translation>Mover para qual pasta?</translation>
    </message>
    <message>
        <source>Which disk?</source>
        <translation>Qual disco?</translation>
    </message>
    <message>
        <source>Unload and move to trash</source>
        <translation>Descarregar e mover para a lixeira</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Move {file} to the trash? It lies in {folder}.</source>
        <translation>Mover {file} para a lixeira? Está em {folder}.</translation>
    </message>
    <message>
        <source>Move {file} to the trash? It lies in {folder}, where others may use it too.</source>
        <translation>Mover {file} para a lixeira? Está em {folder}, onde outros talvez também o usem.</translation>
    </message>
    <message>
        <source>{file} lies in the trash of your system; you can put it back from there.</source>
        <translation>{file} está na lixeira do sistema; você pode recuperá-lo de lá.</translation>
    </message>
    <message>
        <source>{file} was deleted for good.</source>
        <translation>{file} foi excluído para sempre.</translation>
    </message>
    <message>
        <source>{name} is loaded. It must be unloaded first; an answer that is being written stops.</source>
        <translation>{name} está carregado. Antes é preciso descarregá-lo; uma resposta em andamento para.</translation>
    </message>
    <message>
        <source>Unload and go on</source>
        <translation>Descarregar e continuar</translation>
    </message>
    <message>
        <source>The disk of {name} has no trash. Delete the file for good?</source>
        <translation>O disco de {name} não tem lixeira. Excluir o arquivo para sempre?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Excluir para sempre</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>Escolher uma pasta com modelos</translation>
    </message>
    <message>
        <source>Choose the disk with the model kit</source>
        <translation>Escolher o disco com o kit de modelo</translation>
    </message>
    <message>
        <source>There are several kits on this disk. Which one?</source>
        <translation>Há vários kits neste disco. Qual deles?</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>ShelfSection</name>
    <message>
        <source>{folder}: stop watching</source>
        <translation>{folder}: parar de monitorar</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>Import a model kit from a disk…</source>
        <translation>Importar um kit de modelo de um disco…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) · {size}</source>
        <translation>
            <numerusform>%n arquivo · {size}</numerusform>
            <numerusform>%n arquivos · {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Use a file I have…</source>
        <translation>Usar meu arquivo…</translation>
    </message>
    <message>
        <source>Find models from other apps</source>
        <translation>Buscar em outros aplicativos</translation>
    </message>
    <message>
        <source>More ways to add models</source>
        <translation>Mais formas de adicionar modelos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Folders whose models are shown here:</source>
        <translation>Pastas cujos modelos aparecem aqui:</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Click a field and press the new keys. Keys in use elsewhere are refused.</source>
        <translation>Clique em um campo e pressione as novas teclas. As já usadas em outro lugar são recusadas.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Back to {keys}</source>
        <translation>Voltar para {keys}</translation>
    </message>
    <message>
        <source>{keys} already does this: {act}.</source>
        <translation>{keys} já faz isto: {act}.</translation>
    </message>
    <message>
        <source>{keys} is needed for writing and editing.</source>
        <translation>{keys} é necessário para escrever e editar.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Move to folder</source>
        <translation>Mover para uma pasta</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nova pasta…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sem pasta</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Manter este chat</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
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
        <translation>Temporário</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixados</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Novo chat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>Your chats will appear here.</source>
        <translation>Seus chats aparecerão aqui.</translation>
    </message>
    <message numerus="yes">
        <source>Trash, %n chats</source>
        <translation>
            <numerusform>Lixeira, %n chat</numerusform>
            <numerusform>Lixeira, %n chats</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausado</translation>
    </message>
    <message numerus="yes">
        <source>%n downloading</source>
        <translation>
            <numerusform>%n em andamento</numerusform>
            <numerusform>%n em andamento</numerusform>
        </translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation>Novo chat nesta pasta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation>Excluir a pasta e manter os chats dela</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats</source>
        <translation>
            <numerusform>Excluir %n chat</numerusform>
            <numerusform>Excluir %n chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>Buscar chats</translation>
    </message>
    <message>
        <source>Search chats and commands</source>
        <translation>Buscar chats e comandos</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>SidebarPresenter</name>
    <message>
        <source>The new chat goes into the folder {name}.</source>
        <translation>O novo chat irá para a pasta {name}.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>{title} (branch)</source>
        <translation>{title} (ramificação)</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (cópia)</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportado para {path}</translation>
    </message>
</context>
<context>
    <name>TemporaryNote</name>
    <message>
        <source>Temporary chat: nothing of it is stored. It is gone when Alcove is closed.</source>
        <translation>Chat temporário: nada dele é salvo. Ele some quando o Alcove é fechado.</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Manter este chat</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>TokenDialog</name>
    <message>
        <source>Your token of the Hub</source>
        <translation>Seu token do Hub</translation>
    </message>
    <message>
        <source>Only for models whose makers ask for consent. It is kept in the system&apos;s key store and sent to huggingface.co alone, never to a mirror or a file server.</source>
        <translation>Só para modelos cujos autores pedem consentimento. Fica no chaveiro do sistema e é enviado apenas a huggingface.co, nunca a um espelho nem a um servidor de arquivos.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Salvar o token</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>Remover o token</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Asking the key store…</source>
        <translation>Consultando o chaveiro…</translation>
    </message>
    <message>
        <source>No token is kept.</source>
        <translation>Nenhum token salvo.</translation>
    </message>
    <message>
        <source>A token is kept in the key store.</source>
        <translation>Há um token salvo no chaveiro.</translation>
    </message>
    <message>
        <source>This system has no key store: the token is kept until Alcove is closed.</source>
        <translation>Este sistema não tem chaveiro: o token fica guardado até o Alcove ser fechado.</translation>
    </message>
</context>
<context>
    <name>ToolCard</name>
    <message>
        <source>running…</source>
        <translation>em andamento…</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>sem resultado</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time}&#xa0;ms</translation>
    </message>
    <message>
        <source>failed: {reason}</source>
        <translation>falha: {reason}</translation>
    </message>
    <message>
        <source>Tool call {name}: {arguments}, {result}</source>
        <translation>Chamada de ferramenta {name}: {arguments}, {result}</translation>
    </message>
</context>
<context>
    <name>ToolsSection</name>
    <message>
        <source>What the model may use while it answers. All of them run on this computer.</source>
        <translation>O que o modelo pode usar ao responder. Tudo é executado neste computador.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculadora</translation>
    </message>
    <message>
        <source>Lets the model compute exactly instead of guessing.</source>
        <translation>Permite que o modelo calcule com exatidão em vez de adivinhar.</translation>
    </message>
</context>
<context>
    <name>TrashModel</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>resta %n dia</numerusform>
            <numerusform>restam %n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Nothing found.</source>
        <translation>Nada encontrado.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>A lixeira está vazia.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chats for ever?</source>
        <translation>
            <numerusform>Excluir %n chat para sempre?</numerusform>
            <numerusform>Excluir %n chats para sempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>Excluir para sempre</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n chats in the trash for ever?</source>
        <translation>
            <numerusform>Excluir para sempre o chat da lixeira?</numerusform>
            <numerusform>Excluir para sempre os %n chats da lixeira?</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Esvaziar a lixeira</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. A daily backup may still hold them for a week.</source>
        <translation>Não pode ser desfeito. Um backup diário ainda pode contê-los por uma semana.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Voltar ao chat</translation>
    </message>
    <message>
        <source>Deleted chats stay here for 30 days. After that they are removed for good.</source>
        <translation>Os chats excluídos ficam aqui por 30 dias. Depois são apagados para sempre.</translation>
    </message>
    <message>
        <source>Search the trash</source>
        <translation>Buscar na lixeira</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>Chats excluídos</translation>
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
        <translation>Pode ficar mais rápido: Configurações, Modelo mede o que é melhor para este computador.</translation>
    </message>
</context>
<context>
    <name>UndoCard</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>Excluído: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n chats deleted</source>
        <translation>
            <numerusform>%n chat excluído</numerusform>
            <numerusform>%n chats excluídos</numerusform>
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
        <translation>As setas ou o mouse percorrem os turnos.</translation>
    </message>
    <message>
        <source>Turn {number}: {speed} tok/s, {tokens} tokens in {seconds} s, first token {first} s, context {context}, {reused} of it reused</source>
        <translation>Turno {number}: {speed}&#xa0;tok/s, {tokens} tokens em {seconds}&#xa0;s, primeiro token {first}&#xa0;s, contexto {context}, {reused} reutilizados</translation>
    </message>
    <message>
        <source>effort low</source>
        <translation>esforço baixo</translation>
    </message>
    <message>
        <source>effort medium</source>
        <translation>esforço médio</translation>
    </message>
    <message>
        <source>effort high</source>
        <translation>esforço alto</translation>
    </message>
    <message>
        <source>Usage of this chat</source>
        <translation>Uso deste chat</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Tokens written</source>
        <translation>Tokens escritos</translation>
    </message>
    <message>
        <source>of them reasoning</source>
        <translation>deles, raciocínio</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>Velocidade média</translation>
    </message>
    <message>
        <source>{speed} tok/s</source>
        <translation>{speed}&#xa0;tok/s</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Prompt reused</source>
        <translation>Prompt reutilizado</translation>
    </message>
    <message>
        <source>Line: speed, up to {speed} tok/s. Bars: context, of {length} tokens.</source>
        <translation>Linha: velocidade, até {speed}&#xa0;tok/s. Barras: contexto, de {length} tokens.</translation>
    </message>
    <message numerus="yes">
        <source>Speed and context over %n turns</source>
        <translation>
            <numerusform>Velocidade e contexto em %n turno</numerusform>
            <numerusform>Velocidade e contexto em %n turnos</numerusform>
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
        <translation>Editar e reenviar</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Ramificar</translation>
    </message>
    <message>
        <source>Branch into a new chat</source>
        <translation>Ramificar em um novo chat</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>Editar sua mensagem</translation>
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
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>In the downloads</source>
        <translation>Nos downloads</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>Baixar {name}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Choose the version</source>
        <translation>Escolher a versão</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Exibida</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Ficar com esta</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
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
        <translation>{seconds}&#xa0;s · raciocínio {reasoning} · resposta {answer} tokens</translation>
    </message>
</context>
<context>
    <name>VersionSwitch</name>
    <message>
        <source>Previous version</source>
        <translation>Versão anterior</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Próxima versão</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message numerus="yes">
        <source>%n chat(s) so far</source>
        <translation>
            <numerusform>%n chat até agora</numerusform>
            <numerusform>%n chats até agora</numerusform>
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
        <translation>Progresso</translation>
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
        <translation>Fechar</translation>
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
            <numerusform>%n seção</numerusform>
            <numerusform>%n seções</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>New chat</source>
        <translation>Novo chat</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Novo chat temporário</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>privado anônimo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>deleted restore</source>
        <translation>excluído restaurar</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar ou ocultar a barra lateral</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>Connections of this session</source>
        <translation>Conexões desta sessão</translation>
    </message>
    <message>
        <source>network privacy</source>
        <translation>rede privacidade</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>Exportar todos os chats…</translation>
    </message>
    <message>
        <source>save backup</source>
        <translation>salvar backup</translation>
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
        <translation>Importar uma pasta de chats…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Parar a resposta</translation>
    </message>
    <message>
        <source>Options of this chat</source>
        <translation>Opções deste chat</translation>
    </message>
    <message>
        <source>Effort: {effort}</source>
        <translation>Esforço: {effort}</translation>
    </message>
    <message>
        <source>Answer again at {effort}</source>
        <translation>Responder de novo, esforço {effort}</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Parar de ler em voz alta</translation>
    </message>
    <message>
        <source>Read the last answer aloud</source>
        <translation>Ler a última resposta em voz alta</translation>
    </message>
    <message>
        <source>voice speak</source>
        <translation>voz falar</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Comparar versões</translation>
    </message>
    <message>
        <source>answers side by side</source>
        <translation>respostas lado a lado</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>Renomear o chat</translation>
    </message>
    <message>
        <source>Duplicate the chat</source>
        <translation>Duplicar o chat</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>cópia</translation>
    </message>
    <message>
        <source>Export the chat…</source>
        <translation>Exportar o chat…</translation>
    </message>
    <message>
        <source>save file</source>
        <translation>salvar arquivo</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Manter este chat</translation>
    </message>
    <message>
        <source>Usage of this chat</source>
        <translation>Uso deste chat</translation>
    </message>
    <message>
        <source>tokens speed chart</source>
        <translation>tokens velocidade gráfico</translation>
    </message>
    <message>
        <source>What fills the context</source>
        <translation>O que ocupa o contexto</translation>
    </message>
    <message>
        <source>tokens map</source>
        <translation>tokens mapa</translation>
    </message>
    <message>
        <source>Delete the chat</source>
        <translation>Excluir o chat</translation>
    </message>
    <message>
        <source>remove trash</source>
        <translation>remover apagar lixeira</translation>
    </message>
    <message>
        <source>Unpin the chat</source>
        <translation>Desafixar o chat</translation>
    </message>
    <message>
        <source>Pin the chat</source>
        <translation>Fixar o chat</translation>
    </message>
    <message>
        <source>Move to folder: {name}</source>
        <translation>Mover para a pasta: {name}</translation>
    </message>
    <message>
        <source>Take out of its folder</source>
        <translation>Tirar da pasta</translation>
    </message>
    <message>
        <source>Switch to {model}</source>
        <translation>Mudar para {model}</translation>
    </message>
    <message>
        <source>Unload the model</source>
        <translation>Descarregar o modelo</translation>
    </message>
    <message>
        <source>free memory</source>
        <translation>liberar memória</translation>
    </message>
    <message>
        <source>Load the model</source>
        <translation>Carregar o modelo</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: escuro</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: como o sistema</translation>
    </message>
    <message>
        <source>Settings: general</source>
        <translation>Configurações: geral</translation>
    </message>
    <message>
        <source>Settings: appearance</source>
        <translation>Configurações: aparência</translation>
    </message>
    <message>
        <source>Settings: model</source>
        <translation>Configurações: modelo</translation>
    </message>
    <message>
        <source>Settings: answers</source>
        <translation>Configurações: respostas</translation>
    </message>
    <message>
        <source>Settings: tools</source>
        <translation>Configurações: ferramentas</translation>
    </message>
    <message>
        <source>Settings: privacy and data</source>
        <translation>Configurações: privacidade e dados</translation>
    </message>
    <message>
        <source>Settings: keyboard shortcuts</source>
        <translation>Configurações: atalhos de teclado</translation>
    </message>
    <message>
        <source>Settings: about Alcove</source>
        <translation>Configurações: sobre o Alcove</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
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
        <translation>Abrir configurações</translation>
    </message>
    <message>
        <source>Not enough room on the disk</source>
        <translation>Não há espaço suficiente no disco</translation>
    </message>
    <message>
        <source>Make room, then go on; what is here is kept.</source>
        <translation>Libere espaço e continue; o que já está aqui é mantido.</translation>
    </message>
    <message>
        <source>The file on the server is another one</source>
        <translation>O arquivo do servidor é outro</translation>
    </message>
    <message>
        <source>It isn&apos;t the version that Alcove knows, so it was not taken.</source>
        <translation>Não é a versão que o Alcove conhece, por isso não foi aceito.</translation>
    </message>
    <message>
        <source>The download was damaged</source>
        <translation>O download estava danificado</translation>
    </message>
    <message>
        <source>Its SHA-256 is not the right one. Which part is wrong can&apos;t be known, so it was removed and all of it must be fetched again.</source>
        <translation>O SHA-256 não está correto. Não dá para saber que parte está errada, por isso ele foi removido e tudo deve ser baixado de novo.</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Baixar de novo</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>O arquivo do modelo está danificado</translation>
    </message>
    <message>
        <source>Its SHA-256 is not the right one. Which part is wrong can&apos;t be known, so all of it must be fetched again.</source>
        <translation>O SHA-256 não está correto. Não dá para saber que parte está errada, por isso tudo deve ser baixado de novo.</translation>
    </message>
    <message>
        <source>A part of it went bad on this disk. Alcove looks for that part and fetches it alone.</source>
        <translation>Uma parte se danificou neste disco. O Alcove a procura e baixa só essa parte.</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>The file has a name that can&apos;t be used</source>
        <translation>O nome do arquivo não pode ser usado</translation>
    </message>
    <message>
        <source>It could do harm on this computer, so it was not taken.</source>
        <translation>Poderia causar danos neste computador, por isso não foi aceito.</translation>
    </message>
    <message>
        <source>Another program is writing this file</source>
        <translation>Outro programa está gravando este arquivo</translation>
    </message>
    <message>
        <source>Perhaps a second Alcove. Close it, then go on.</source>
        <translation>Talvez um segundo Alcove. Feche-o e continue.</translation>
    </message>
    <message>
        <source>The list of downloads can&apos;t be saved</source>
        <translation>Não é possível salvar a lista de downloads</translation>
    </message>
    <message>
        <source>They go on, but the next start won&apos;t know of them. Make room and let Alcove write to its data folder, then try again.</source>
        <translation>Eles continuam, mas o próximo início não os conhecerá. Libere espaço e permita que o Alcove grave na pasta de dados; depois tente de novo.</translation>
    </message>
    <message>
        <source>This is another kind of model</source>
        <translation>Este é outro tipo de modelo</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached</source>
        <translation>{host} está inacessível</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>O servidor</translation>
    </message>
    <message>
        <source>Check the network, or get the model another way: from a mirror (see the settings), from a model kit on a USB disk, or use a file that you have.</source>
        <translation>Verifique a rede ou obtenha o modelo de outro modo: de um espelho (veja as configurações), de um kit de modelo em um disco USB, ou use um arquivo que você tem.</translation>
    </message>
    <message>
        <source>Alcove is made for gpt-oss alone and can&apos;t run this one.</source>
        <translation>O Alcove é feito só para o gpt-oss e não pode executar este modelo.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>A conexão foi perdida</translation>
    </message>
    <message>
        <source>What is here is kept. Go on when the network is back.</source>
        <translation>O que já está aqui é mantido. Continue quando a rede voltar.</translation>
    </message>
    <message>
        <source>The network is switched off</source>
        <translation>A rede está desligada</translation>
    </message>
    <message>
        <source>Alcove opens no connection until you switch it on in the settings.</source>
        <translation>O Alcove não abre nenhuma conexão até você ligá-la nas configurações.</translation>
    </message>
    <message>
        <source>The network asks for a log-in</source>
        <translation>A rede pede um login</translation>
    </message>
    <message>
        <source>It answered with a web page. Log in with your browser, then go on.</source>
        <translation>Ela respondeu com uma página web. Faça login no navegador e continue.</translation>
    </message>
    <message>
        <source>The server can&apos;t prove who it is</source>
        <translation>O servidor não consegue provar sua identidade</translation>
    </message>
    <message>
        <source>Nothing was sent. In a company, add its certificate file in the settings; else check this computer&apos;s clock.</source>
        <translation>Nada foi enviado. Em uma empresa, adicione o arquivo de certificados dela nas configurações; senão, verifique o relógio deste computador.</translation>
    </message>
    <message>
        <source>The proxy can&apos;t be used</source>
        <translation>Não é possível usar o proxy</translation>
    </message>
    <message>
        <source>Check its address in the settings; it looks like http://host:port.</source>
        <translation>Verifique o endereço nas configurações; ele tem a forma http://host:port.</translation>
    </message>
    <message>
        <source>The certificate file can&apos;t be read</source>
        <translation>Não é possível ler o arquivo de certificados</translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM form in the settings.</source>
        <translation>Escolha nas configurações um arquivo com certificados em formato PEM.</translation>
    </message>
    <message>
        <source>The mirror&apos;s address can&apos;t be used</source>
        <translation>Não é possível usar o endereço do espelho</translation>
    </message>
    <message>
        <source>Check it in the settings; it looks like https://host.</source>
        <translation>Verifique-o nas configurações; ele tem a forma https://host.</translation>
    </message>
    <message>
        <source>The server refused the file</source>
        <translation>O servidor recusou o arquivo</translation>
    </message>
    <message>
        <source>It may want a valid token, or refuse this network. Try again later.</source>
        <translation>Talvez exija um token válido ou recuse esta rede. Tente mais tarde.</translation>
    </message>
    <message>
        <source>The makers of this model ask for consent</source>
        <translation>Os autores deste modelo pedem consentimento</translation>
    </message>
    <message>
        <source>Accept their terms on the model&apos;s page on the Hub and enter your token, then go on.</source>
        <translation>Aceite os termos na página do modelo no Hub, digite seu token e continue.</translation>
    </message>
    <message>
        <source>Enter a token…</source>
        <translation>Digitar um token…</translation>
    </message>
    <message>
        <source>The server doesn&apos;t have this file</source>
        <translation>O servidor não tem este arquivo</translation>
    </message>
    <message>
        <source>It was moved or removed, or a mirror lacks it.</source>
        <translation>Foi movido ou removido, ou falta no espelho.</translation>
    </message>
    <message>
        <source>The server asks to come back later</source>
        <translation>O servidor pede para voltar mais tarde</translation>
    </message>
    <message>
        <source>Too much was asked of it. What is here is kept.</source>
        <translation>Ele recebeu pedidos demais. O que já está aqui é mantido.</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>O servidor está com problemas</translation>
    </message>
    <message>
        <source>What is here is kept. Try again later.</source>
        <translation>O que já está aqui é mantido. Tente mais tarde.</translation>
    </message>
    <message>
        <source>Restart engine</source>
        <translation>Reiniciar o motor</translation>
    </message>
    <message>
        <source>Your text is kept.</source>
        <translation>Seu texto é mantido.</translation>
    </message>
    <message>
        <source>The engine stopped</source>
        <translation>O motor parou</translation>
    </message>
    <message>
        <source>Another program or the system ended it, perhaps because memory ran out.</source>
        <translation>Outro programa ou o sistema o encerrou, talvez por falta de memória.</translation>
    </message>
    <message>
        <source>The engine doesn&apos;t answer</source>
        <translation>O motor não responde</translation>
    </message>
    <message>
        <source>It was ended. Your text is kept.</source>
        <translation>Ele foi encerrado. Seu texto é mantido.</translation>
    </message>
    <message>
        <source>Something wrote to it after it was loaded.</source>
        <translation>Algo gravou nele depois de carregado.</translation>
    </message>
    <message>
        <source>The model file was changed</source>
        <translation>O arquivo do modelo foi alterado</translation>
    </message>
    <message>
        <source>The engine made an error</source>
        <translation>O motor cometeu um erro</translation>
    </message>
    <message>
        <source>This answer could not be finished. Your text is kept.</source>
        <translation>Não foi possível terminar esta resposta. Seu texto é mantido.</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Iniciar em modo seguro</translation>
    </message>
    <message>
        <source>The safe mode avoids it and is a little slower.</source>
        <translation>O modo seguro evita isso e é um pouco mais lento.</translation>
    </message>
    <message>
        <source>The processor refused an instruction.</source>
        <translation>O processador recusou uma instrução.</translation>
    </message>
    <message>
        <source>It made an error in its own memory.</source>
        <translation>Ele cometeu um erro na própria memória.</translation>
    </message>
    <message>
        <source>The safe mode may avoid it and is a little slower.</source>
        <translation>O modo seguro talvez evite isso e é um pouco mais lento.</translation>
    </message>
    <message>
        <source>It ended by itself.</source>
        <translation>Ele se encerrou sozinho.</translation>
    </message>
    <message>
        <source>A check inside it failed.</source>
        <translation>Uma verificação interna falhou.</translation>
    </message>
    <message>
        <source>No model is loaded</source>
        <translation>Nenhum modelo está carregado</translation>
    </message>
    <message>
        <source>Choose a model, then try again.</source>
        <translation>Escolha um modelo e tente de novo.</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Escolher um modelo…</translation>
    </message>
    <message>
        <source>The engine can&apos;t be started</source>
        <translation>Não é possível iniciar o motor</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install it again; your chats stay.</source>
        <translation>Falta uma parte do programa. Reinstale-o; seus chats são mantidos.</translation>
    </message>
    <message>
        <source>The engine belongs to another version</source>
        <translation>O motor é de outra versão</translation>
    </message>
    <message>
        <source>The program was changed while it ran. Close Alcove and start it again.</source>
        <translation>O programa mudou durante a execução. Feche o Alcove e inicie-o de novo.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Alcove ended unexpectedly last time</source>
        <translation>O Alcove fechou inesperadamente da última vez</translation>
    </message>
    <message>
        <source>A fault in the program ended it. Your chats are kept as they were written.</source>
        <translation>Uma falha do programa o encerrou. Seus chats estão como foram escritos.</translation>
    </message>
    <message>
        <source>Memory ran out last time</source>
        <translation>Faltou memória da última vez</translation>
    </message>
    <message>
        <source>The system ended Alcove. A smaller context or model takes less memory.</source>
        <translation>O sistema encerrou o Alcove. Um contexto ou modelo menor ocupa menos memória.</translation>
    </message>
    <message>
        <source>Show the crash files</source>
        <translation>Mostrar os relatórios de falhas</translation>
    </message>
    <message>
        <source>Last time: {title}</source>
        <translation>Última vez: {title}</translation>
    </message>
    <message>
        <source>{model} can&apos;t be loaded with a {context} context</source>
        <translation>Não é possível carregar {model} com um contexto de {context}</translation>
    </message>
    <message>
        <source>It needs {needed} GB and {free} GB are free.</source>
        <translation>Precisa de {needed}&#xa0;GB e há {free}&#xa0;GB livres.</translation>
    </message>
    <message>
        <source>It needs {needed} GB, more than the system lets it have.</source>
        <translation>Precisa de {needed}&#xa0;GB, mais do que o sistema permite.</translation>
    </message>
    <message>
        <source>{program} uses {size} GB.</source>
        <translation>{program} usa {size}&#xa0;GB.</translation>
    </message>
    <message>
        <source>Load with {context}</source>
        <translation>Carregar com {context}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Escolher outro…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Verificar o arquivo</translation>
    </message>
    <message>
        <source>The model file isn&apos;t there</source>
        <translation>O arquivo do modelo não está lá</translation>
    </message>
    <message>
        <source>It was moved, deleted or is on a disk that isn&apos;t connected.</source>
        <translation>Foi movido, excluído ou está em um disco desconectado.</translation>
    </message>
    <message>
        <source>This is a folder</source>
        <translation>Isto é uma pasta</translation>
    </message>
    <message>
        <source>Choose the .gguf file inside it.</source>
        <translation>Escolha o arquivo .gguf dentro dela.</translation>
    </message>
    <message>
        <source>The model file can&apos;t be read</source>
        <translation>Não é possível ler o arquivo do modelo</translation>
    </message>
    <message>
        <source>Check that you may read it and that its disk is connected.</source>
        <translation>Verifique se você pode lê-lo e se o disco está conectado.</translation>
    </message>
    <message>
        <source>This is not a model file</source>
        <translation>Isto não é um arquivo de modelo</translation>
    </message>
    <message>
        <source>Alcove opens gpt-oss models as GGUF files.</source>
        <translation>O Alcove abre modelos gpt-oss como arquivos GGUF.</translation>
    </message>
    <message>
        <source>The model file is cut off</source>
        <translation>O arquivo do modelo está incompleto</translation>
    </message>
    <message>
        <source>A part of it is missing. Download it again.</source>
        <translation>Falta uma parte. Baixe-o de novo.</translation>
    </message>
    <message>
        <source>Its header can&apos;t be read. Download it again.</source>
        <translation>O cabeçalho não pode ser lido. Baixe-o de novo.</translation>
    </message>
    <message>
        <source>The parts of the model don&apos;t belong together</source>
        <translation>As partes do modelo não combinam entre si</translation>
    </message>
    <message>
        <source>Its parts belong in one folder, under their own names. Choose the first.</source>
        <translation>As partes devem ficar na mesma pasta, com seus próprios nomes. Escolha a primeira.</translation>
    </message>
    <message>
        <source>The engine can&apos;t make sense of it. A check tells whether it is whole.</source>
        <translation>O motor não consegue interpretá-lo. Uma verificação dirá se está íntegro.</translation>
    </message>
    <message>
        <source>The model&apos;s weights are damaged</source>
        <translation>Os pesos do modelo estão danificados</translation>
    </message>
    <message>
        <source>It computes values that are no numbers. A check tells whether it is whole.</source>
        <translation>Ele calcula valores que não são números. Uma verificação dirá se está íntegro.</translation>
    </message>
    <message>
        <source>The model can&apos;t be loaded</source>
        <translation>Não é possível carregar o modelo</translation>
    </message>
    <message>
        <source>The engine refused the file. The details say why.</source>
        <translation>O motor recusou o arquivo. Os detalhes dizem por quê.</translation>
    </message>
    <message>
        <source>Not enough memory for this model</source>
        <translation>Não há memória suficiente para este modelo</translation>
    </message>
    <message>
        <source>Close other programs or load it with a smaller context.</source>
        <translation>Feche outros programas ou carregue-o com um contexto menor.</translation>
    </message>
    <message>
        <source>Load with a smaller context</source>
        <translation>Carregar com um contexto menor</translation>
    </message>
    <message>
        <source>Not enough memory on the graphics card</source>
        <translation>Não há memória suficiente na placa de vídeo</translation>
    </message>
    <message>
        <source>Fewer layers on it need less; the others are computed by the processor.</source>
        <translation>Menos camadas nela ocupam menos; o processador calcula as outras.</translation>
    </message>
    <message>
        <source>Use fewer GPU layers</source>
        <translation>Usar menos camadas na GPU</translation>
    </message>
    <message>
        <source>Load without the GPU</source>
        <translation>Carregar sem a GPU</translation>
    </message>
    <message>
        <source>The graphics card can&apos;t be used</source>
        <translation>Não é possível usar a placa de vídeo</translation>
    </message>
    <message>
        <source>Its driver is missing or too old. Without it the model runs more slowly.</source>
        <translation>O driver está ausente ou é antigo demais. Sem a placa, o modelo fica mais lento.</translation>
    </message>
    <message>
        <source>The engine can&apos;t compute this model here</source>
        <translation>O motor não consegue executar este modelo aqui</translation>
    </message>
    <message>
        <source>Every way of computing it was tried, and all ended in a fault.</source>
        <translation>Todas as formas de executá-lo foram tentadas e todas falharam.</translation>
    </message>
    <message>
        <source>The model&apos;s disk went away</source>
        <translation>O disco do modelo sumiu</translation>
    </message>
    <message>
        <source>Its file was removed, changed or can&apos;t be read. Connect the disk again.</source>
        <translation>O arquivo foi removido, mudou ou não pode ser lido. Conecte o disco de novo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The last model was not opened</source>
        <translation>O último modelo não foi aberto</translation>
    </message>
    <message>
        <source>The program ended while it was being loaded. The Guide is open in its place.</source>
        <translation>O programa se encerrou durante o carregamento. O Guide está aberto no lugar dele.</translation>
    </message>
    <message>
        <source>Load with a small context</source>
        <translation>Carregar com um contexto pequeno</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Aconteceu algo inesperado</translation>
    </message>
    <message>
        <source>What was written is kept. The details are in the log.</source>
        <translation>O que foi escrito é mantido. Os detalhes estão no log.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue in safe mode</source>
        <translation>Continuar em modo seguro</translation>
    </message>
    <message>
        <source>The chats can&apos;t be opened. Make room, then try again.</source>
        <translation>Os chats não podem ser abertos. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>Make room…</source>
        <translation>Liberar espaço…</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nada a enviar</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Escreva antes uma mensagem.</translation>
    </message>
    <message>
        <source>The message is too long</source>
        <translation>A mensagem é longa demais</translation>
    </message>
    <message>
        <source>It is longer than any context of gpt-oss. It is kept; shorten it and send again.</source>
        <translation>É mais longa que qualquer contexto do gpt-oss. Ela é mantida; encurte-a e envie de novo.</translation>
    </message>
    <message>
        <source>The chat doesn&apos;t fit the context</source>
        <translation>O chat não cabe no contexto</translation>
    </message>
    <message>
        <source>Start a new chat, or raise the context length in the settings.</source>
        <translation>Inicie um novo chat ou aumente o tamanho do contexto nas configurações.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Novo chat</translation>
    </message>
    <message>
        <source>This doesn&apos;t fit the context</source>
        <translation>Isto não cabe no contexto</translation>
    </message>
    <message>
        <source>Nothing was sent. Make room, or load the model with a longer context.</source>
        <translation>Nada foi enviado. Libere espaço ou carregue o modelo com um contexto maior.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The context is full</source>
        <translation>O contexto está cheio</translation>
    </message>
    <message>
        <source>The answer is kept up to here. Make room, then let the model go on.</source>
        <translation>A resposta é mantida até aqui. Libere espaço e deixe o modelo continuar.</translation>
    </message>
    <message>
        <source>The answer reached its length limit</source>
        <translation>A resposta atingiu o limite de tamanho</translation>
    </message>
    <message>
        <source>It is kept up to here.</source>
        <translation>Ela é mantida até aqui.</translation>
    </message>
    <message>
        <source>The model went round in circles</source>
        <translation>O modelo entrou em loop</translation>
    </message>
    <message>
        <source>It repeated itself and was stopped. What it wrote is kept.</source>
        <translation>Ele se repetia e foi parado. O que escreveu é mantido.</translation>
    </message>
    <message>
        <source>The model gave no answer</source>
        <translation>O modelo não deu resposta</translation>
    </message>
    <message>
        <source>It ended after its reasoning.</source>
        <translation>Ele terminou após o raciocínio.</translation>
    </message>
    <message>
        <source>No summary was written</source>
        <translation>Nenhum resumo foi escrito</translation>
    </message>
    <message>
        <source>The older turns are as they were. Leave some of them out instead.</source>
        <translation>Os turnos antigos estão como antes. Em vez disso, omita alguns.</translation>
    </message>
    <message>
        <source>This answer was interrupted</source>
        <translation>Esta resposta foi interrompida</translation>
    </message>
    <message>
        <source>The program ended while it was being written. It is kept up to here.</source>
        <translation>O programa se encerrou enquanto ela era escrita. Ela é mantida até aqui.</translation>
    </message>
    <message>
        <source>Too many tool calls</source>
        <translation>Chamadas de ferramentas demais</translation>
    </message>
    <message>
        <source>The model called tools again and again without an answer.</source>
        <translation>O modelo chamou ferramentas várias vezes sem responder.</translation>
    </message>
    <message>
        <source>The tool&apos;s result is too large</source>
        <translation>O resultado da ferramenta é grande demais</translation>
    </message>
    <message>
        <source>It would fill the context and was not given to the model yet.</source>
        <translation>Ele encheria o contexto e ainda não foi dado ao modelo.</translation>
    </message>
    <message>
        <source>Use its beginning</source>
        <translation>Usar o começo</translation>
    </message>
    <message>
        <source>Use all of it</source>
        <translation>Usar tudo</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written</source>
        <translation>Não é possível gravar na pasta de dados</translation>
    </message>
    <message>
        <source>Nothing new can be kept. Give Alcove the right to write there and start it again.</source>
        <translation>Nada novo pode ser salvo. Dê ao Alcove permissão para gravar nela e reinicie-o.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>What is on the screen is not stored yet. Make room, then go on.</source>
        <translation>O que está na tela ainda não foi salvo. Libere espaço e continue.</translation>
    </message>
    <message>
        <source>The chat database was damaged</source>
        <translation>O banco de dados de chats estava danificado</translation>
    </message>
    <message>
        <source>It was set aside and the newest backup was opened.</source>
        <translation>Ele foi posto de lado e o backup mais recente foi aberto.</translation>
    </message>
    <message>
        <source>The chat database is damaged</source>
        <translation>O banco de dados de chats está danificado</translation>
    </message>
    <message>
        <source>A part of it can&apos;t be read or changed. A backup can be put in its place in Settings, Privacy and data.</source>
        <translation>Uma parte não pode ser lida nem alterada. Em Configurações, Privacidade e dados, um backup pode tomar o lugar dele.</translation>
    </message>
    <message>
        <source>These chats belong to a newer Alcove</source>
        <translation>Estes chats são de um Alcove mais novo</translation>
    </message>
    <message>
        <source>Nothing was changed. Start the newer version.</source>
        <translation>Nada mudou. Inicie a versão mais nova.</translation>
    </message>
    <message>
        <source>The chat database is in use</source>
        <translation>O banco de dados de chats está em uso</translation>
    </message>
    <message>
        <source>Another program holds it. Close it and try again.</source>
        <translation>Outro programa o está usando. Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>The chat database reports an error</source>
        <translation>O banco de dados de chats informa um erro</translation>
    </message>
    <message>
        <source>The last change may not be stored. The details say why.</source>
        <translation>A última mudança pode não ter sido salva. Os detalhes dizem por quê.</translation>
    </message>
    <message>
        <source>The chats are not open</source>
        <translation>Os chats não estão abertos</translation>
    </message>
    <message>
        <source>Nothing can be stored until they are.</source>
        <translation>Nada pode ser salvo até que estejam.</translation>
    </message>
    <message>
        <source>This chat isn&apos;t there any more</source>
        <translation>Este chat não existe mais</translation>
    </message>
    <message>
        <source>It was removed for good.</source>
        <translation>Foi excluído para sempre.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved</source>
        <translation>Não é possível salvar as configurações</translation>
    </message>
    <message>
        <source>They hold until Alcove is closed. Check the disk and its permissions.</source>
        <translation>Elas valem até o Alcove ser fechado. Verifique o disco e as permissões.</translation>
    </message>
    <message>
        <source>The file isn&apos;t there</source>
        <translation>O arquivo não está lá</translation>
    </message>
    <message>
        <source>It was moved or deleted. Nothing was imported.</source>
        <translation>Foi movido ou excluído. Nada foi importado.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>Não é possível gravar o arquivo</translation>
    </message>
    <message>
        <source>Choose another folder or check the disk.</source>
        <translation>Escolha outra pasta ou verifique o disco.</translation>
    </message>
    <message>
        <source>The settings file was damaged</source>
        <translation>O arquivo de configurações estava danificado</translation>
    </message>
    <message>
        <source>It was set aside; what could be read was kept.</source>
        <translation>Ele foi posto de lado; o que pôde ser lido foi mantido.</translation>
    </message>
    <message>
        <source>This backup can&apos;t be used</source>
        <translation>Este backup não pode ser usado</translation>
    </message>
    <message>
        <source>It is damaged or no backup of Alcove. Your chats were not changed.</source>
        <translation>Está danificado ou não é do Alcove. Seus chats não mudaram.</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>Há uma resposta em andamento</translation>
    </message>
    <message>
        <source>Wait for its end or stop it, then try again.</source>
        <translation>Espere o fim ou pare-a e tente de novo.</translation>
    </message>
    <message>
        <source>This is no settings file of Alcove</source>
        <translation>Isto não é um arquivo de configurações do Alcove</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file that Alcove has exported.</source>
        <translation>Nada mudou. Escolha um arquivo exportado pelo Alcove.</translation>
    </message>
    <message>
        <source>A value in the settings file isn&apos;t allowed</source>
        <translation>Um valor do arquivo de configurações não é permitido</translation>
    </message>
    <message>
        <source>Nothing was changed. It is {detail}</source>
        <translation>Nada mudou. É {detail}</translation>
    </message>
    <message>
        <source>The chats are locked</source>
        <translation>Os chats estão bloqueados</translation>
    </message>
    <message>
        <source>Enter the passphrase to open them.</source>
        <translation>Digite a frase secreta para abri-los.</translation>
    </message>
    <message>
        <source>This is not the passphrase</source>
        <translation>Esta não é a frase secreta</translation>
    </message>
    <message>
        <source>Nothing was changed. Mind capital letters and the keyboard&apos;s language.</source>
        <translation>Nada mudou. Atenção às maiúsculas e ao idioma do teclado.</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>A frase secreta é curta demais</translation>
    </message>
    <message>
        <source>Nothing was changed. Use at least eight characters.</source>
        <translation>Nada mudou. Use pelo menos oito caracteres.</translation>
    </message>
    <message>
        <source>There is too little memory to try a passphrase</source>
        <translation>Há pouca memória para testar uma frase secreta</translation>
    </message>
    <message>
        <source>It takes 256 MB. Close another program and try again.</source>
        <translation>São necessários 256 MB. Feche outro programa e tente de novo.</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>O arquivo da chave está danificado</translation>
    </message>
    <message>
        <source>Put lock.json of a copy of your data back into the folder chats.</source>
        <translation>Coloque lock.json de uma cópia dos seus dados de volta na pasta chats.</translation>
    </message>
    <message>
        <source>This backup has another key</source>
        <translation>Este backup tem outra chave</translation>
    </message>
    <message>
        <source>It was made under another lock. Put the lock.json of its computer beside it.</source>
        <translation>Foi feito com outro bloqueio. Coloque ao lado dele o lock.json do computador de origem.</translation>
    </message>
    <message>
        <source>Images can&apos;t be read</source>
        <translation>Não é possível ler imagens</translation>
    </message>
    <message>
        <source>gpt-oss reads text only. Copy the text out of the picture and paste it.</source>
        <translation>O gpt-oss só lê texto. Copie o texto da imagem e cole-o.</translation>
    </message>
    <message>
        <source>This is no text</source>
        <translation>Isto não é texto</translation>
    </message>
    <message>
        <source>gpt-oss reads text only: txt, md, code, csv, json, html, pdf and docx.</source>
        <translation>O gpt-oss só lê texto: txt, md, código, csv, json, html, pdf e docx.</translation>
    </message>
    <message>
        <source>This format can&apos;t be read</source>
        <translation>Não é possível ler este formato</translation>
    </message>
    <message>
        <source>Save it as PDF, docx or, for a table, as CSV and add that.</source>
        <translation>Salve-o como PDF, docx ou, se for uma tabela, como CSV e adicione essa cópia.</translation>
    </message>
    <message>
        <source>Add the files inside it that the model shall read.</source>
        <translation>Adicione os arquivos de dentro que o modelo deve ler.</translation>
    </message>
    <message>
        <source>There is no text in it</source>
        <translation>Não contém texto</translation>
    </message>
    <message>
        <source>It may be a scan: pictures of pages. Its text must be recognised first.</source>
        <translation>Pode ser uma digitalização: imagens de páginas. Antes é preciso reconhecer o texto.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>O arquivo está vazio</translation>
    </message>
    <message>
        <source>There is nothing to give to the model.</source>
        <translation>Não há nada para dar ao modelo.</translation>
    </message>
    <message>
        <source>The file has a password</source>
        <translation>O arquivo tem senha</translation>
    </message>
    <message>
        <source>Save a copy without the password and add that.</source>
        <translation>Salve uma cópia sem senha e adicione-a.</translation>
    </message>
    <message>
        <source>Add the part that matters.</source>
        <translation>Adicione a parte que importa.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>O arquivo é grande demais</translation>
    </message>
    <message>
        <source>Files of up to {limit} are read.</source>
        <translation>São lidos arquivos de até {limit}.</translation>
    </message>
    <message>
        <source>The document has too many pages</source>
        <translation>O documento tem páginas demais</translation>
    </message>
    <message>
        <source>Up to {limit} pages are read.</source>
        <translation>São lidas até {limit} páginas.</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>O texto é longo demais</translation>
    </message>
    <message>
        <source>Up to {limit} characters are read.</source>
        <translation>São lidos até {limit} caracteres.</translation>
    </message>
    <message>
        <source>Reading the file took too long</source>
        <translation>A leitura do arquivo demorou demais</translation>
    </message>
    <message>
        <source>It was ended after {limit} seconds.</source>
        <translation>Ela foi encerrada após {limit} segundos.</translation>
    </message>
    <message>
        <source>Reading the file took too much memory</source>
        <translation>A leitura do arquivo usou memória demais</translation>
    </message>
    <message>
        <source>It was ended at {limit}.</source>
        <translation>Ela foi encerrada em {limit}.</translation>
    </message>
    <message>
        <source>A message takes up to {count} files; the others were not added.</source>
        <translation>Uma mensagem aceita até {count} arquivos; os outros não foram adicionados.</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>O arquivo não foi aberto</translation>
    </message>
    <message>
        <source>It unpacks to far more than it holds, as harmful files do.</source>
        <translation>Ao ser descompactado, ocupa muito mais, como os arquivos nocivos.</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>Arquivos demais</translation>
    </message>
    <message>
        <source>It was moved or deleted, or its disk isn&apos;t connected.</source>
        <translation>Foi movido ou excluído, ou o disco não está conectado.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Não é possível ler o arquivo</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>O arquivo está danificado</translation>
    </message>
    <message>
        <source>Open it in its own program, save it again and add that.</source>
        <translation>Abra-o no programa dele, salve-o de novo e adicione essa cópia.</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Não foi possível ler o arquivo</translation>
    </message>
    <message>
        <source>The process that reads files ended on it. Nothing else was touched.</source>
        <translation>O processo que lê arquivos se encerrou com ele. Nada mais foi tocado.</translation>
    </message>
    <message>
        <source>A part of the model is missing</source>
        <translation>Falta uma parte do modelo</translation>
    </message>
    <message>
        <source>Put it beside the others: {files}</source>
        <translation>Coloque-a junto das outras: {files}</translation>
    </message>
    <message>
        <source>Only Ollama can run this file</source>
        <translation>Só o Ollama pode executar este arquivo</translation>
    </message>
    <message>
        <source>Ollama converts gpt-oss in a way of its own. Get gpt-oss from the catalogue.</source>
        <translation>O Ollama converte o gpt-oss do seu jeito. Baixe o gpt-oss do catálogo.</translation>
    </message>
    <message>
        <source>The model file contradicts itself</source>
        <translation>O arquivo do modelo se contradiz</translation>
    </message>
    <message>
        <source>Its numbers don&apos;t fit each other. Download it again.</source>
        <translation>Os números não batem. Baixe-o de novo.</translation>
    </message>
    <message>
        <source>The file&apos;s number format isn&apos;t known</source>
        <translation>O formato numérico do arquivo é desconhecido</translation>
    </message>
    <message>
        <source>Choose a file with another quantisation, best the original MXFP4.</source>
        <translation>Escolha um arquivo com outra quantização, de preferência o MXFP4 original.</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>Já existe um arquivo com este nome</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder: {file}</source>
        <translation>Nada mudou. Escolha outra pasta: {file}</translation>
    </message>
    <message>
        <source>Not enough room on that disk</source>
        <translation>Não há espaço suficiente nesse disco</translation>
    </message>
    <message>
        <source>Nothing was changed. {file}</source>
        <translation>Nada mudou. {file}</translation>
    </message>
    <message>
        <source>The copy differs from the original</source>
        <translation>A cópia difere do original</translation>
    </message>
    <message>
        <source>That disk can&apos;t be trusted; the copy was removed, the original is untouched.</source>
        <translation>Esse disco não é confiável; a cópia foi removida e o original está intacto.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read to its end</source>
        <translation>Não é possível ler o arquivo até o fim</translation>
    </message>
    <message>
        <source>Its disk was pulled out or is failing. What was copied is kept: go on later.</source>
        <translation>O disco foi retirado ou está falhando. O que foi copiado é mantido: continue depois.</translation>
    </message>
    <message>
        <source>That disk can&apos;t be written</source>
        <translation>Não é possível gravar nesse disco</translation>
    </message>
    <message>
        <source>It is full, locked or was pulled out. What was copied is kept: go on later.</source>
        <translation>Está cheio, bloqueado ou foi retirado. O que foi copiado é mantido: continue depois.</translation>
    </message>
    <message>
        <source>Its SHA-256 isn&apos;t the one it must have. Remove it and fetch it again.</source>
        <translation>O SHA-256 não é o esperado. Remova-o e baixe-o de novo.</translation>
    </message>
    <message>
        <source>This disk has no trash</source>
        <translation>Este disco não tem lixeira</translation>
    </message>
    <message>
        <source>The file can only be deleted for good.</source>
        <translation>O arquivo só pode ser excluído para sempre.</translation>
    </message>
    <message>
        <source>The file could not be deleted</source>
        <translation>Não foi possível excluir o arquivo</translation>
    </message>
    <message>
        <source>Its disk can&apos;t be written, or another program holds it.</source>
        <translation>Não é possível gravar no disco, ou outro programa o está usando.</translation>
    </message>
    <message>
        <source>The original could not be removed</source>
        <translation>Não foi possível remover o original</translation>
    </message>
    <message>
        <source>The copy is complete and checked; the file now lies in both places.</source>
        <translation>A cópia está completa e verificada; o arquivo está agora nos dois lugares.</translation>
    </message>
    <message>
        <source>There is no model kit in this folder</source>
        <translation>Não há kit de modelo nesta pasta</translation>
    </message>
    <message>
        <source>Choose the disk or the folder that holds alcove-model-kit.json.</source>
        <translation>Escolha o disco ou a pasta que contém alcove-model-kit.json.</translation>
    </message>
    <message>
        <source>The list of this kit is damaged</source>
        <translation>A lista deste kit está danificada</translation>
    </message>
    <message>
        <source>Make the kit again on the other computer.</source>
        <translation>Crie o kit de novo no outro computador.</translation>
    </message>
    <message>
        <source>The kit is damaged</source>
        <translation>O kit está danificado</translation>
    </message>
    <message>
        <source>These parts are bad: {file}. All others are here already; mend the kit, go on.</source>
        <translation>Estas partes estão danificadas: {file}. As outras já estão aqui; repare o kit e continue.</translation>
    </message>
    <message>
        <source>This address can&apos;t be asked</source>
        <translation>Não é possível consultar este endereço</translation>
    </message>
    <message>
        <source>Check it: it begins with https:// and holds no password.</source>
        <translation>Verifique-o: ele começa com https:// e não contém senha.</translation>
    </message>
    <message>
        <source>The address couldn&apos;t be reached</source>
        <translation>Não foi possível chegar ao endereço</translation>
    </message>
    <message>
        <source>Check the network and the address, then look again.</source>
        <translation>Verifique a rede e o endereço e procure de novo.</translation>
    </message>
    <message>
        <source>Nothing is at this address</source>
        <translation>Não há nada neste endereço</translation>
    </message>
    <message>
        <source>Check it, or ask whoever gave it to you.</source>
        <translation>Verifique-o ou pergunte a quem o deu a você.</translation>
    </message>
    <message>
        <source>The server refused to answer</source>
        <translation>O servidor se recusou a responder</translation>
    </message>
    <message>
        <source>It may be busy or want a log-in. Look again later.</source>
        <translation>Talvez esteja ocupado ou exija login. Procure de novo mais tarde.</translation>
    </message>
    <message>
        <source>A web page answers, not a list of releases</source>
        <translation>Uma página web responde, não uma lista de versões</translation>
    </message>
    <message>
        <source>Programs ask another address, such as https://api.github.com/repos/…</source>
        <translation>Os programas consultam outro endereço, como https://api.github.com/repos/…</translation>
    </message>
    <message>
        <source>The answer is no list of releases</source>
        <translation>A resposta não é uma lista de versões</translation>
    </message>
    <message>
        <source>Check the address: it must answer as GitHub, GitLab and Forgejo do.</source>
        <translation>Verifique o endereço: ele deve responder como o GitHub, o GitLab e o Forgejo.</translation>
    </message>
    <message>
        <source>No finished version is listed there</source>
        <translation>Nenhuma versão pronta está listada lá</translation>
    </message>
    <message>
        <source>Alcove tells only of finished ones. Check the address or look again later.</source>
        <translation>O Alcove só avisa das prontas. Verifique o endereço ou procure de novo mais tarde.</translation>
    </message>
    <message>
        <source>This is no backup file of Alcove</source>
        <translation>Este não é um arquivo de backup do Alcove</translation>
    </message>
    <message>
        <source>Your chats were not changed. Choose a file that “Save a backup as…” has made.</source>
        <translation>Seus chats não mudaram. Escolha um arquivo criado com “Salvar um backup como…”.</translation>
    </message>
    <message>
        <source>This backup file is damaged</source>
        <translation>Este arquivo de backup está danificado</translation>
    </message>
    <message>
        <source>Your chats were not changed. Copy it here once more, or use another one.</source>
        <translation>Seus chats não mudaram. Copie-o para cá de novo ou use outro.</translation>
    </message>
    <message>
        <source>A newer Alcove made this backup</source>
        <translation>Este backup é de um Alcove mais novo</translation>
    </message>
    <message>
        <source>Your chats were not changed. Install the newest Alcove, then restore it.</source>
        <translation>Seus chats não mudaram. Instale o Alcove mais recente e depois restaure o backup.</translation>
    </message>
    <message>
        <source>The backup file can&apos;t be read</source>
        <translation>Não é possível ler o arquivo de backup</translation>
    </message>
    <message>
        <source>Your chats were not changed. Check the disk that it is on, then try again.</source>
        <translation>Seus chats não mudaram. Verifique o disco em que ele está e tente de novo.</translation>
    </message>
    <message>
        <source>The disk with your chats is full</source>
        <translation>O disco com seus chats está cheio</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room on it, then try again.</source>
        <translation>Nada mudou. Libere espaço nele e tente de novo.</translation>
    </message>
    <message>
        <source>There is no room for the backup there</source>
        <translation>Não há espaço para o backup nesse local</translation>
    </message>
    <message>
        <source>It was not saved. Make room on that disk, or save it elsewhere.</source>
        <translation>Ele não foi salvo. Libere espaço nesse disco ou salve-o em outro lugar.</translation>
    </message>
    <message>
        <source>The backup was not saved</source>
        <translation>O backup não foi salvo</translation>
    </message>
    <message>
        <source>The lock was changed meanwhile. Save it again.</source>
        <translation>O bloqueio mudou nesse meio-tempo. Salve o backup de novo.</translation>
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
        <translation>Documento do Word</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto colado</translation>
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
        <translation>seção {which} de {count}</translation>
    </message>
    <message>
        <source>sections {which} of {count}</source>
        <translation>seções {which} de {count}</translation>
    </message>
    <message>
        <source>line {which} of {count}</source>
        <translation>linha {which} de {count}</translation>
    </message>
    <message>
        <source>lines {which} of {count}</source>
        <translation>linhas {which} de {count}</translation>
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
        <translation>Começo</translation>
    </message>
    <message>
        <source>Lines {first} to {last}</source>
        <translation>Linhas {first} a {last}</translation>
    </message>
</context>
<context>
    <name>safe mode</name>
    <message>
        <source>without the graphics card</source>
        <translation>sem a placa de vídeo</translation>
    </message>
    <message>
        <source>without repacked weights</source>
        <translation>sem pesos reorganizados</translation>
    </message>
    <message>
        <source>with the processor variant {name}</source>
        <translation>com a variante de processador {name}</translation>
    </message>
    <message>
        <source>The engine faulted with this model, so it is loaded more safely: {how}. Once the cause may be gone, after an update of the drivers for instance, try everything again.</source>
        <translation>O motor falhou com este modelo, por isso ele é carregado com mais cuidado: {how}. Quando a causa talvez tiver sumido, por exemplo depois de atualizar os drivers, tente tudo de novo.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>from the next answer on</source>
        <translation>a partir da próxima resposta</translation>
    </message>
    <message>
        <source>at the next load</source>
        <translation>no próximo carregamento</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>na próxima inicialização</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
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
        <translation>Longe de 1, o gpt-oss se repete ou perde o fio. A OpenAI recomenda 1.</translation>
    </message>
    <message>
        <source>So low a value makes gpt-oss repeat itself. OpenAI recommends 1.</source>
        <translation>Um valor tão baixo faz o gpt-oss se repetir. A OpenAI recomenda 1.</translation>
    </message>
    <message>
        <source>OpenAI recommends no top-k for gpt-oss: it cuts away good words.</source>
        <translation>A OpenAI recomenda não usar top-k com o gpt-oss: ele descarta palavras boas.</translation>
    </message>
    <message>
        <source>So high a value cuts away good words.</source>
        <translation>Um valor tão alto descarta palavras boas.</translation>
    </message>
    <message>
        <source>A penalty garbles code and the marks that gpt-oss writes between its messages.</source>
        <translation>Uma penalidade estraga o código e as marcas que o gpt-oss escreve entre as mensagens.</translation>
    </message>
    <message>
        <source>gpt-oss gets slower with a smaller precision, and less exact in long chats.</source>
        <translation>Com menos precisão, o gpt-oss fica mais lento e menos exato em chats longos.</translation>
    </message>
    <message>
        <source>Reasoning counts too: answers will often be cut off.</source>
        <translation>O raciocínio também conta: as respostas serão cortadas com frequência.</translation>
    </message>
    <message>
        <source>So little reasoning makes answers to hard questions worse.</source>
        <translation>Tão pouco raciocínio piora as respostas a perguntas difíceis.</translation>
    </message>
    <message>
        <source>It must begin with https:// (http:// on this computer only) and hold no password.</source>
        <translation>Ele deve começar com https:// (http:// só neste computador) e não conter senha.</translation>
    </message>
    <message>
        <source>Give an address below. Until then nothing is asked.</source>
        <translation>Informe um endereço abaixo. Até lá, nada é consultado.</translation>
    </message>
    <message>
        <source>Long answers and files won&apos;t fit into so short a context.</source>
        <translation>Respostas longas e arquivos não caberão em um contexto tão curto.</translation>
    </message>
    <message>
        <source>This needs more memory than is free: the computer may slow down or the load may fail.</source>
        <translation>Exige mais memória do que há livre: o computador pode ficar lento ou o carregamento falhar.</translation>
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
        <translation>{count}&#xa0;bi</translation>
    </message>
    <message>
        <source>{count} M</source>
        <translation>{count}&#xa0;mi</translation>
    </message>
    <message>
        <source>{all} parameters, {active} active</source>
        <translation>{all} de parâmetros, {active} ativos</translation>
    </message>
    <message>
        <source>{count}k context</source>
        <translation>contexto de {count}k</translation>
    </message>
    <message>
        <source>with the app</source>
        <translation>com o aplicativo</translation>
    </message>
    <message>
        <source>Alcove&apos;s downloads</source>
        <translation>Downloads do Alcove</translation>
    </message>
    <message>
        <source>{program} folder</source>
        <translation>Pasta do {program}</translation>
    </message>
    <message>
        <source>being copied</source>
        <translation>sendo copiado</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>can&apos;t be used</source>
        <translation>inutilizável</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>sha256 known</source>
        <translation>sha256 conhecido</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>{size} so far. It can be used once it stops growing.</source>
        <translation>{size} até agora. Poderá ser usado quando parar de crescer.</translation>
    </message>
    <message>
        <source>It isn&apos;t in {folder} any more. It comes back here when its disk does.</source>
        <translation>Não está mais em {folder}. Voltará aqui quando o disco voltar.</translation>
    </message>
    <message>
        <source>Tiny; knows a little about Alcove and can be wrong.</source>
        <translation>Minúsculo; sabe um pouco do Alcove e pode errar.</translation>
    </message>
    <message>
        <source>in {count} files</source>
        <translation>em {count} arquivos</translation>
    </message>
    <message>
        <source>Computing the SHA-256</source>
        <translation>Calculando o SHA-256</translation>
    </message>
    <message>
        <source>Moving, checked byte by byte</source>
        <translation>Movendo, com verificação byte a byte</translation>
    </message>
    <message>
        <source>Copying to the disk and reading it back</source>
        <translation>Copiando para o disco e relendo</translation>
    </message>
    <message>
        <source>Copying {name} from the disk, checked part by part</source>
        <translation>Copiando {name} do disco, com verificação por partes</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Removendo</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
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
        <translation>restam cerca de {count}&#xa0;s</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>restam cerca de {count}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>New chat</source>
        <translation>Novo chat</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Novo chat temporário</translation>
    </message>
    <message>
        <source>Answer again at High</source>
        <translation>Responder de novo, esforço alto</translation>
    </message>
    <message>
        <source>Choose all chats in the sidebar</source>
        <translation>Selecionar todos os chats da barra lateral</translation>
    </message>
    <message>
        <source>Search chats and commands</source>
        <translation>Buscar chats e comandos</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>Ir ao campo da mensagem</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Adicionar arquivos</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar ou ocultar a barra lateral</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Buscar neste chat</translation>
    </message>
    <message>
        <source>Larger messages</source>
        <translation>Mensagens maiores</translation>
    </message>
    <message>
        <source>Smaller messages</source>
        <translation>Mensagens menores</translation>
    </message>
    <message>
        <source>Messages at their usual size</source>
        <translation>Mensagens no tamanho habitual</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>Renomear o chat</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir as configurações</translation>
    </message>
    <message>
        <source>Open the help</source>
        <translation>Abrir a ajuda</translation>
    </message>
    <message>
        <source>Lock Alcove</source>
        <translation>Bloquear o Alcove</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar a mensagem</translation>
    </message>
    <message>
        <source>New line in the message</source>
        <translation>Nova linha na mensagem</translation>
    </message>
    <message>
        <source>Back to the chat, or stop the answer</source>
        <translation>Voltar ao chat ou parar a resposta</translation>
    </message>
    <message>
        <source>Delete the chat that is chosen in the sidebar</source>
        <translation>Excluir o chat selecionado na barra lateral</translation>
    </message>
</context>
<context>
    <name>traffic</name>
    <message>
        <source>not reached yet</source>
        <translation>ainda sem conexão</translation>
    </message>
    <message>
        <source>not reached, nothing sent</source>
        <translation>sem conexão, nada enviado</translation>
    </message>
    <message>
        <source>{in} in, {out} out</source>
        <translation>{in} recebidos, {out} enviados</translation>
    </message>
    <message>
        <source>{in} in, {out} out, open</source>
        <translation>{in} recebidos, {out} enviados, aberta</translation>
    </message>
</context>
<context>
    <name>tuned</name>
    <message>
        <source>Writes {answer} and reads {prompt} tokens a second ({gain}).</source>
        <translation>Escreve {answer} e lê {prompt} tokens por segundo ({gain}).</translation>
    </message>
    <message>
        <source>Measured on {date}.</source>
        <translation>Medido em {date}.</translation>
    </message>
    <message>
        <source>Automatic was best already</source>
        <translation>Automático já era o melhor</translation>
    </message>
    <message>
        <source>{percent} faster than before</source>
        <translation>{percent} mais rápido que antes</translation>
    </message>
    <message>
        <source>threads: {count}</source>
        <translation>threads: {count}</translation>
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
        <translation>com flash attention</translation>
    </message>
    <message>
        <source>without flash attention</source>
        <translation>sem flash attention</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Nothing is asked: no address is given.</source>
        <translation>Nada é consultado: nenhum endereço foi informado.</translation>
    </message>
    <message>
        <source>Nothing is asked: the address can&apos;t be used.</source>
        <translation>Nada é consultado: não é possível usar o endereço.</translation>
    </message>
    <message>
        <source>Nothing is asked: the network is switched off under Privacy and data.</source>
        <translation>Nada é consultado: a rede está desligada em Privacidade e dados.</translation>
    </message>
    <message>
        <source>Not looked yet.</source>
        <translation>Ainda não procurado.</translation>
    </message>
    <message>
        <source>Alcove {version} is available.</source>
        <translation>O Alcove {version} está disponível.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta é a versão mais recente.</translation>
    </message>
    <message>
        <source>Looked today at {time}.</source>
        <translation>Procurado hoje às {time}.</translation>
    </message>
    <message>
        <source>Looked on {date} at {time}.</source>
        <translation>Procurado em {date} às {time}.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>This computer: {size} GB memory</source>
        <translation>Este computador: {size}&#xa0;GB de memória</translation>
    </message>
    <message>
        <source>{free} GB free</source>
        <translation>{free}&#xa0;GB livres</translation>
    </message>
    <message>
        <source>Needs {needed} GB, {total} GB here</source>
        <translation>Precisa de {needed}&#xa0;GB, há {total}&#xa0;GB</translation>
    </message>
    <message>
        <source>Fits: all on the graphics card</source>
        <translation>Cabe: tudo na placa de vídeo</translation>
    </message>
    <message>
        <source>Fits: graphics card and memory</source>
        <translation>Cabe: placa de vídeo e memória</translation>
    </message>
    <message>
        <source>Fits in memory</source>
        <translation>Cabe na memória</translation>
    </message>
    <message>
        <source>Fits tightly</source>
        <translation>Cabe no limite</translation>
    </message>
    <message>
        <source>Corrected by what the last load used.</source>
        <translation>Corrigido pelo que o último carregamento usou.</translation>
    </message>
    <message>
        <source>Needs {more} GB more than is free with a {context} context. Close {programs}.</source>
        <translation>Precisa de {more}&#xa0;GB além do que há livre com um contexto de {context}. Feche {programs}.</translation>
    </message>
    <message>
        <source>Needs {more} GB more than is free with a {context} context: close other programs.</source>
        <translation>Precisa de {more}&#xa0;GB além do que há livre com um contexto de {context}: feche outros programas.</translation>
    </message>
    <message>
        <source>Needs {more} GB more than is free with a {context} context: close other programs, such as {programs}.</source>
        <translation>Precisa de {more}&#xa0;GB além do que há livre com um contexto de {context}: feche outros programas, por exemplo {programs}.</translation>
    </message>
    <message>
        <source>It would run from disk at well under one word a second.</source>
        <translation>Rodaria do disco, a bem menos de uma palavra por segundo.</translation>
    </message>
    <message>
        <source>It would run from disk at about {speed} words a second.</source>
        <translation>Rodaria do disco, a cerca de {speed} palavras por segundo.</translation>
    </message>
    <message>
        <source>{missing} GB of memory are missing, whatever is closed.</source>
        <translation>Faltam {missing}&#xa0;GB de memória, não importa o que se feche.</translation>
    </message>
    <message>
        <source>All layers and a {context} context lie on {card}, where they run fastest.</source>
        <translation>Todas as camadas e um contexto de {context} ficam em {card}, onde são mais rápidas.</translation>
    </message>
    <message>
        <source>{card} computes; experts of {layers} layers stay in memory. {context} context.</source>
        <translation>{card} calcula; os especialistas de {layers} camadas ficam na memória. Contexto de {context}.</translation>
    </message>
    <message>
        <source>Some layers stay in memory, the rest is on {card}; {context} context.</source>
        <translation>Algumas camadas ficam na memória, o resto está em {card}; contexto de {context}.</translation>
    </message>
    <message>
        <source>Uses nearly all of the {total} GB memory with a {context} context.</source>
        <translation>Usa quase todos os {total}&#xa0;GB de memória com um contexto de {context}.</translation>
    </message>
    <message>
        <source>Uses {needed} of {total} GB memory; {context} is the longest context that fits now.</source>
        <translation>Usa {needed} de {total}&#xa0;GB de memória; {context} é o maior contexto que cabe agora.</translation>
    </message>
    <message>
        <source>Uses {needed} of {total} GB memory with a {context} context, weights copied for speed.</source>
        <translation>Usa {needed} de {total}&#xa0;GB de memória com um contexto de {context}, com os pesos copiados para ser mais rápido.</translation>
    </message>
    <message>
        <source>Uses {needed} of {total} GB memory with a {context} context.</source>
        <translation>Usa {needed} de {total}&#xa0;GB de memória com um contexto de {context}.</translation>
    </message>
    <message>
        <source>{done} of {total} GB</source>
        <translation>{done} de {total}&#xa0;GB</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Aguardando a vez</translation>
    </message>
    <message>
        <source>trying again in {count} s</source>
        <translation>nova tentativa em {count}&#xa0;s</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Checking what is here</source>
        <translation>Verificando o que já está aqui</translation>
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
        <translation>Download de {name}</translation>
    </message>
    <message>
        <source>Search of the Hub</source>
        <translation>Busca no Hub</translation>
    </message>
    <message>
        <source>Look for a new version</source>
        <translation>Procura de uma nova versão</translation>
    </message>
    <message>
        <source>about {count} s left</source>
        <translation>restam cerca de {count}&#xa0;s</translation>
    </message>
    <message>
        <source>about {count} min left</source>
        <translation>restam cerca de {count}&#xa0;min</translation>
    </message>
    <message>
        <source>about {count} h left</source>
        <translation>restam cerca de {count}&#xa0;h</translation>
    </message>
</context>
</TS>
