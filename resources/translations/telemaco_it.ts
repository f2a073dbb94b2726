<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>telemaco::Arguments</name>
    <message>
        <source>Keeps a mentoring relationship on course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace to open; the last one when none is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a small window to write a new journal entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this page: today, journal, goals, goal, people, person, relationship, search, settings, welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item that the page shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that the search page looks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the page into this PNG file, without a display, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the picture, 1100x700 when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en or it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one file can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size must be like 1100x700.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme must be light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language must be en or it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>telemaco::Cli</name>
    <message>
        <source>standard input</source>
        <translation>ingresso standard</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>non è UTF-8</translation>
    </message>
    <message>
        <source>“%1” cannot be added here: journal.</source>
        <translation>Qui non si può aggiungere “%1”: journal.</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Non c’è niente da scrivere.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Ripristinato: %1</translation>
    </message>
    <message>
        <source>bring in what is kept elsewhere</source>
        <translation>porta dentro ciò che si tiene altrove</translation>
    </message>
    <message>
        <source>FORMAT is rednotebook (a folder), jrnl, csv (with --as) or json.
--dry-run says what would happen and changes nothing.
The last line counts the rows: N new, N changed, N unchanged, N refused. What is refused is told with its place and reason; then the exit status is 1. Ctrl+C takes the import back. A workspace that is not there is made.</source>
        <translation>FORMAT è rednotebook (una cartella), jrnl, csv (con --as) o json.
--dry-run dice che cosa accadrebbe e non cambia nulla.
L’ultima riga conta le righe: N new, N changed, N unchanged, N refused (nuove, cambiate, uguali, rifiutate). Di ciò che è rifiutato si dicono il punto e il motivo; in quel caso lo stato di uscita è 1. Ctrl+C ritira l’importazione. Un archivio che non c’è viene creato.</translation>
    </message>
    <message>
        <source>write everything into a file</source>
        <translation>scrive tutto in un file</translation>
    </message>
    <message>
        <source>Every field of every item, as it stands now. Another workspace takes all of it in with import json.</source>
        <translation>Ogni campo di ogni elemento, com’è adesso. Un altro archivio lo riprende per intero con import json.</translation>
    </message>
    <message>
        <source>find items by their words</source>
        <translation>trova gli elementi dalle parole</translation>
    </message>
    <message>
        <source>QUERY holds words, &quot;phrases&quot;, -exclusions and filters: kind:goal, tag:work, with:Anna, from:2026-01-01, to:2026-06-30. The last word may be a beginning.
--limit N lists at most N (50 without it); --count counts all and lists none.</source>
        <translation>QUERY contiene parole, &quot;frasi&quot;, -esclusioni e filtri: tipo:obiettivo, etichetta:lavoro, con:Anna, da:2026-01-01, a:2026-06-30. L’ultima parola può essere un inizio.
--limit N ne elenca al massimo N (50 senza); --count li conta tutti e non ne elenca.</translation>
    </message>
    <message>
        <source>list all items of a kind</source>
        <translation>elenca tutti gli elementi di un tipo</translation>
    </message>
    <message>
        <source>A line for each item, the UUID first; the person you are is marked with a star.</source>
        <translation>Una riga per elemento, prima l’UUID; la tua persona ha un asterisco.</translation>
    </message>
    <message>
        <source>show an item</source>
        <translation>mostra un elemento</translation>
    </message>
    <message>
        <source>--history adds what happened to it, newest first: when, who, what it was and became. It also tells of an item that was deleted.</source>
        <translation>--history aggiunge che cosa gli è successo, dal più recente: quando, chi, com’era e com’è diventato. Vale anche per un elemento eliminato.</translation>
    </message>
    <message>
        <source>write a journal entry of this moment</source>
        <translation>scrive una pagina di diario di questo momento</translation>
    </message>
    <message>
        <source>With - as TEXT the standard input is the text. The entry&apos;s UUID is printed. A workspace that is not there is made.</source>
        <translation>Con - come TEXT il testo è l’ingresso standard. Viene scritto l’UUID della pagina. Un archivio che non c’è viene creato.</translation>
    </message>
    <message>
        <source>take the last step back</source>
        <translation>annulla l’ultimo passo</translation>
    </message>
    <message>
        <source>do again what was taken back</source>
        <translation>ripristina ciò che è stato annullato</translation>
    </message>
    <message>
        <source>look the workspace over for faults</source>
        <translation>cerca difetti nell’archivio</translation>
    </message>
    <message>
        <source>The structure of the file, what items refer to, their values, and the search index against them. Changes nothing; the exit status is 1 when there is a fault.</source>
        <translation>La struttura del file, ciò a cui gli elementi rimandano, i loro valori e l’indice di ricerca a confronto. Non cambia nulla; lo stato di uscita è 1 se c’è un difetto.</translation>
    </message>
    <message>
        <source>say what the workspace holds</source>
        <translation>dice che cosa contiene l’archivio</translation>
    </message>
    <message>
        <source>Usage: telemaco-cli [--workspace FILE] COMMAND …

Commands:
</source>
        <translation>Uso: telemaco-cli [--workspace FILE] COMANDO …

Comandi:
</translation>
    </message>
    <message>
        <source>--workspace FILE  the workspace; without it the one last open in the window, else the one in the application&apos;s data folder
--help            this, or after a command the help for it
--version         the version

Exit status: 0 done, 1 refused (the reason is on the standard error), 2 wrong usage.</source>
        <translation>--workspace FILE  l’archivio; senza, l’ultimo aperto nella finestra, o quello nella cartella dei dati del programma
--help            questo, o dopo un comando il suo aiuto
--version         la versione

Stato di uscita: 0 fatto, 1 rifiutato (il motivo è sull’errore standard), 2 uso sbagliato.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>“%1” has no option --%2.</source>
        <translation>“%1” non ha l’opzione --%2.</translation>
    </message>
    <message>
        <source>Something is missing: %1 %2</source>
        <translation>Manca qualcosa: %1 %2</translation>
    </message>
    <message>
        <source>There is a word too many: “%1”.</source>
        <translation>C’è una parola di troppo: “%1”.</translation>
    </message>
    <message>
        <source>--workspace needs a file.</source>
        <translation>--workspace vuole un file.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Non c’è il comando “%1”.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Quale comando?</translation>
    </message>
    <message>
        <source>The option %1 lacks its value, or takes none.</source>
        <translation>L’opzione %1 è senza il suo valore, o non ne vuole.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>uscita standard</translation>
    </message>
    <message>
        <source>me</source>
        <translation>io</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>riga di comando</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importazione</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>pacchetto</translation>
    </message>
    <message>
        <source>window</source>
        <translation>finestra</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>qualcuno</translation>
    </message>
    <message>
        <source>%1, undo or redo</source>
        <translation>%1, annulla o ripristina</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>made</source>
        <translation>creazione</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminazione</translation>
    </message>
    <message>
        <source>the structure of the file does not hold</source>
        <translation>la struttura del file non regge</translation>
    </message>
    <message>
        <source>the structure of the search index does not hold</source>
        <translation>la struttura dell’indice di ricerca non regge</translation>
    </message>
    <message>
        <source>refers to an item that is not there</source>
        <translation>rimanda a un elemento che non c’è</translation>
    </message>
    <message>
        <source>links an item that is not there</source>
        <translation>collega un elemento che non c’è</translation>
    </message>
    <message>
        <source>the count kept is not the number there</source>
        <translation>il conto tenuto non è il numero che c’è</translation>
    </message>
    <message>
        <source>has a value it cannot have</source>
        <translation>ha un valore che non può avere</translation>
    </message>
    <message>
        <source>has not the UUID that belongs to it</source>
        <translation>non ha l’UUID che gli spetta</translation>
    </message>
    <message>
        <source>there is not exactly one person who is me</source>
        <translation>non c’è esattamente una persona che sono io</translation>
    </message>
    <message>
        <source>the search index differs from the items</source>
        <translation>l’indice di ricerca differisce dagli elementi</translation>
    </message>
    <message numerus="yes">
        <source>%n items, no fault found.</source>
        <translation>
            <numerusform>%n elemento, nessun difetto.</numerusform>
            <numerusform>%n elementi, nessun difetto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults found.</source>
        <translation>
            <numerusform>%n difetto trovato.</numerusform>
            <numerusform>%n difetti trovati.</numerusform>
        </translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Dimensione: %1</translation>
    </message>
    <message>
        <source>Me: %1</source>
        <translation>Io: %1</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>Ultima modifica: %1</translation>
    </message>
    <message>
        <source>To undo: %1</source>
        <translation>Da annullare: %1</translation>
    </message>
    <message>
        <source>To redo: %1</source>
        <translation>Da ripristinare: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be listed: people, relationships, goals, questions, journal.</source>
        <translation>“%1” non si può elencare: people, relationships, goals, questions, journal.</translation>
    </message>
    <message>
        <source>--limit needs a number above 0.</source>
        <translation>--limit vuole un numero maggiore di 0.</translation>
    </message>
    <message>
        <source>See: telemaco-cli %1 --help</source>
        <translation>Vedi: telemaco-cli %1 --help</translation>
    </message>
    <message>
        <source>See: telemaco-cli --help</source>
        <translation>Vedi: telemaco-cli --help</translation>
    </message>
    <message>
        <source>“%1” is not a UUID.</source>
        <translation>“%1” non è un UUID.</translation>
    </message>
    <message>
        <source>This item was deleted.</source>
        <translation>Questo elemento è stato eliminato.</translation>
    </message>
    <message>
        <source>“%1”; there are: %2</source>
        <translation>“%1”; ci sono: %2</translation>
    </message>
    <message>
        <source>A CSV file needs --as people or --as goals.</source>
        <translation>Un file CSV vuole --as people o --as goals.</translation>
    </message>
    <message>
        <source>Only a CSV file takes --as.</source>
        <translation>Solo un file CSV prende --as.</translation>
    </message>
    <message>
        <source>The file %1 was left aside.</source>
        <translation>Il file %1 è stato lasciato da parte.</translation>
    </message>
    <message>
        <source>The column “%1” was left aside.</source>
        <translation>La colonna “%1” è stata lasciata da parte.</translation>
    </message>
    <message>
        <source>also made: %1</source>
        <translation>creati anche: %1</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was changed.</source>
        <translation>Era una prova: non è cambiato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n items written.</source>
        <translation>
            <numerusform>%n elemento scritto.</numerusform>
            <numerusform>%n elementi scritti.</numerusform>
        </translation>
    </message>
    <message>
        <source>an item that is gone</source>
        <translation>un elemento che non c’è più</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
</context>
<context>
    <name>telemaco::ErrorText</name>
    <message>
        <source>line %1</source>
        <translation>riga %1</translation>
    </message>
    <message>
        <source>field “%1”</source>
        <translation>campo “%1”</translation>
    </message>
    <message>
        <source>There is no file here.</source>
        <translation>Qui non c’è nessun file.</translation>
    </message>
    <message>
        <source>This file is not a Telemaco workspace. It was left as it is.</source>
        <translation>Questo file non è un archivio di Telemaco. È rimasto com’era.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer Telemaco. It was left as it is.</source>
        <translation>Questo archivio è stato scritto da un Telemaco più recente. È rimasto com’era.</translation>
    </message>
    <message>
        <source>This workspace is damaged. It was left as it is.</source>
        <translation>Questo archivio è danneggiato. È rimasto com’era.</translation>
    </message>
    <message>
        <source>Another window or program is writing to this workspace.</source>
        <translation>Un’altra finestra o un altro programma sta scrivendo in questo archivio.</translation>
    </message>
    <message>
        <source>This workspace can be read but not changed.</source>
        <translation>Questo archivio si può leggere ma non modificare.</translation>
    </message>
    <message>
        <source>The workspace cannot be made here: the folder is missing or cannot be written.</source>
        <translation>Qui non si può creare l’archivio: la cartella manca o non si può scrivere.</translation>
    </message>
    <message>
        <source>The disk is full. The last change was not saved.</source>
        <translation>Il disco è pieno. L’ultima modifica non è stata salvata.</translation>
    </message>
    <message>
        <source>Longer work is under way. Wait for its end, or cancel it.</source>
        <translation>È in corso un lavoro più lungo. Aspetta che finisca, o interrompilo.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation>Non è stato possibile leggere o scrivere l’archivio.</translation>
    </message>
    <message>
        <source>This item is not there any more.</source>
        <translation>Questo elemento non c’è più.</translation>
    </message>
    <message>
        <source>A name or a title is missing.</source>
        <translation>Manca un nome o un titolo.</translation>
    </message>
    <message>
        <source>This value cannot be used here.</source>
        <translation>Questo valore qui non si può usare.</translation>
    </message>
    <message>
        <source>Something else still needs this item.</source>
        <translation>Qualcos’altro ha ancora bisogno di questo elemento.</translation>
    </message>
    <message>
        <source>This format is not known.</source>
        <translation>Questo formato non è conosciuto.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Non si può leggere.</translation>
    </message>
    <message>
        <source>This cannot be written.</source>
        <translation>Non si può scrivere.</translation>
    </message>
    <message>
        <source>The content cannot be understood.</source>
        <translation>Il contenuto non si capisce.</translation>
    </message>
    <message>
        <source>It was changed here and in the source; what is here was kept.</source>
        <translation>È cambiato qui e nella fonte; è rimasto ciò che è qui.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Interrotto. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Non c’è niente da annullare.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Non c’è niente da ripristinare.</translation>
    </message>
</context>
<context>
    <name>telemaco::Words</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Aspettativa</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Tappa</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Aggiornamento</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Pagina di diario</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>Import source</source>
        <translation>Fonte importata</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationships</source>
        <translation>
            <numerusform>%n percorso</numerusform>
            <numerusform>%n percorsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expectations</source>
        <translation>
            <numerusform>%n aspettativa</numerusform>
            <numerusform>%n aspettative</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contatto</numerusform>
            <numerusform>%n contatti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n obiettivo</numerusform>
            <numerusform>%n obiettivi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones</source>
        <translation>
            <numerusform>%n tappa</numerusform>
            <numerusform>%n tappe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n aggiornamento</numerusform>
            <numerusform>%n aggiornamenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n domanda</numerusform>
            <numerusform>%n domande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal entries</source>
        <translation>
            <numerusform>%n pagina di diario</numerusform>
            <numerusform>%n pagine di diario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n etichetta</numerusform>
            <numerusform>%n etichette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n collegamento</numerusform>
            <numerusform>%n collegamenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import sources</source>
        <translation>
            <numerusform>%n fonte importata</numerusform>
            <numerusform>%n fonti importate</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biografia</translation>
    </message>
    <message>
        <source>Skills offered</source>
        <translation>Competenze offerte</translation>
    </message>
    <message>
        <source>Skills sought</source>
        <translation>Competenze cercate</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentee</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Com’è nato</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Agreed: in touch every … days</source>
        <translation>D’accordo: un contatto ogni … giorni</translation>
    </message>
    <message>
        <source>Agreed: hours a month</source>
        <translation>D’accordo: ore al mese</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Di chi</translation>
    </message>
    <message>
        <source>Outcome wanted</source>
        <translation>Risultato voluto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Why it was moved</source>
        <translation>Perché è stato spostato</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Progress by</source>
        <translation>Si misura con</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Umore</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Who began</source>
        <translation>Chi ha cominciato</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Come si è saputo</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Raggiunta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Chi chiede</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>A chi</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Chiesta il</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Risposta il</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Competenze</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>formale</translation>
    </message>
    <message>
        <source>informal</source>
        <translation>informale</translation>
    </message>
    <message>
        <source>through an organisation</source>
        <translation>attraverso un’organizzazione</translation>
    </message>
    <message>
        <source>through the family</source>
        <translation>attraverso la famiglia</translation>
    </message>
    <message>
        <source>through a friend</source>
        <translation>attraverso un’amicizia</translation>
    </message>
    <message>
        <source>through a colleague</source>
        <translation>attraverso il lavoro</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>in altro modo</translation>
    </message>
    <message>
        <source>prospect</source>
        <translation>possibile</translation>
    </message>
    <message>
        <source>contacted</source>
        <translation>contattato</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>di prova</translation>
    </message>
    <message>
        <source>active</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completato</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>concluso</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>mentor</translation>
    </message>
    <message>
        <source>mentee</source>
        <translation>mentee</translation>
    </message>
    <message>
        <source>they wrote it</source>
        <translation>l’altra persona l’ha scritto</translation>
    </message>
    <message>
        <source>they told me</source>
        <translation>me l’ha detto</translation>
    </message>
    <message>
        <source>from paper</source>
        <translation>da un foglio</translation>
    </message>
    <message>
        <source>my guess</source>
        <translation>lo suppongo</translation>
    </message>
    <message>
        <source>call</source>
        <translation>chiamata</translation>
    </message>
    <message>
        <source>message</source>
        <translation>messaggio</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>di persona</translation>
    </message>
    <message>
        <source>open</source>
        <comment>goal</comment>
        <translation>in corso</translation>
    </message>
    <message>
        <source>reached</source>
        <comment>goal</comment>
        <translation>raggiunto</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>goal</comment>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>let go</source>
        <comment>goal</comment>
        <translation>lasciato andare</translation>
    </message>
    <message>
        <source>nothing measured</source>
        <translation>niente di misurato</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>tappe</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un numero</translation>
    </message>
    <message>
        <source>open</source>
        <comment>question</comment>
        <translation>in corso</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>question</comment>
        <translation>con risposta</translation>
    </message>
    <message>
        <source>let go</source>
        <comment>question</comment>
        <translation>lasciato andare</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>aggiunta di %1</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>scrittura</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>eliminazione di %1</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>importazione di %1</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importazione</translation>
    </message>
    <message>
        <source>tags of %1</source>
        <translation>etichette di %1</translation>
    </message>
    <message>
        <source>links of %1</source>
        <translation>collegamenti di %1</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>condivisione di %1</translation>
    </message>
    <message>
        <source>stop sharing %1</source>
        <translation>fine della condivisione di %1</translation>
    </message>
    <message>
        <source>merge %1</source>
        <translation>unione di %1</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>nuovo nome di %1</translation>
    </message>
    <message>
        <source>ask a question</source>
        <translation>nuova domanda</translation>
    </message>
    <message>
        <source>answer a question</source>
        <translation>risposta a una domanda</translation>
    </message>
    <message>
        <source>in touch today</source>
        <translation>contatto di oggi</translation>
    </message>
    <message>
        <source>new workspace</source>
        <translation>nuovo archivio</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modifica</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>modifica di %1</translation>
    </message>
</context>
</TS>
