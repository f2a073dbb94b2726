<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>telemaco::AgendaBox</name>
    <message>
        <source>Agenda</source>
        <translation>Scaletta</translation>
    </message>
    <message>
        <source>what is left open comes up next time</source>
        <translation>quel che resta aperto torna la prossima volta</translation>
    </message>
    <message>
        <source>Something to talk about</source>
        <translation>Qualcosa di cui parlare</translation>
    </message>
    <message>
        <source>Something to talk about, for the agenda</source>
        <translation>Qualcosa di cui parlare, per la scaletta</translation>
    </message>
    <message>
        <source>from last time</source>
        <translation>dalla volta scorsa</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Lascia perdere</translation>
    </message>
</context>
<context>
    <name>telemaco::AgreedBox</name>
    <message>
        <source>Actions</source>
        <translation>Impegni</translation>
    </message>
    <message>
        <source>An action: what, by whom, by when</source>
        <translation>Un impegno: che cosa, chi, entro quando</translation>
    </message>
    <message>
        <source>@%1 two papers by friday</source>
        <comment>an example of an action in one line</comment>
        <translation>@%1 due articoli entro venerdì</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Lascia perdere</translation>
    </message>
</context>
<context>
    <name>telemaco::Application</name>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>It is open for reading only.</source>
        <translation>Si può solo leggere.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Sola lettura</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annulla: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ripeti: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>There is no page of this name: %1</source>
        <translation>Non c’è una pagina con questo nome: %1</translation>
    </message>
    <message>
        <source>The picture cannot be written: %1</source>
        <translation>Non si può scrivere l’immagine: %1</translation>
    </message>
    <message>
        <source>Find or do…</source>
        <translation>Cerca o fai…</translation>
    </message>
    <message>
        <source>Search with filters</source>
        <translation>Cerca con i filtri</translation>
    </message>
    <message>
        <source>Apply the appearance anew</source>
        <translation>Applica di nuovo l’aspetto</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nuovo archivio…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Apri un archivio…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salva una copia…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Apri «%1»</translation>
    </message>
    <message>
        <source>Telemaco workspaces (*.telemaco)</source>
        <translation>Archivi di Telemaco (*.telemaco)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuovo archivio</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Apri un archivio</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salva una copia</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>Una copia è in %1.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>%1 · backup %2 %</source>
        <translation>%1 · backup %2 %</translation>
    </message>
    <message>
        <source>%1 · backup %2</source>
        <translation>%1 · backup %2</translation>
    </message>
    <message>
        <source>No backup was made: %1.</source>
        <translation>Nessun backup fatto: %1.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fai un backup ora</translation>
    </message>
    <message>
        <source>The backup is made, and checked.</source>
        <translation>Il backup è fatto e controllato.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Ripristino…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Restored: %1. What was there before is kept in %2.</source>
        <translation>Ripristinato: %1. Quello che c’era prima è conservato in %2.</translation>
    </message>
    <message>
        <source>Open a workspace first, or make a new one.</source>
        <translation>Apri prima un archivio, o creane uno nuovo.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Esempio</translation>
    </message>
    <message>
        <source>Look around in a sample</source>
        <translation>Guarda un esempio</translation>
    </message>
    <message>
        <source>Keep the sample as my own copy…</source>
        <translation>Tieni l’esempio come copia tua…</translation>
    </message>
    <message>
        <source>Back to my own workspace</source>
        <translation>Torna al tuo archivio</translation>
    </message>
    <message>
        <source>Start my own workspace</source>
        <translation>Comincia il tuo archivio</translation>
    </message>
    <message>
        <source>This is a sample: two invented years. Try what you like, it is thrown away unless you keep it.</source>
        <translation>Questo è un esempio: due anni inventati. Prova quello che vuoi: si butta via, se non lo tieni.</translation>
    </message>
    <message>
        <source>Keep it…</source>
        <comment>the sample</comment>
        <translation>Tienilo…</translation>
    </message>
    <message>
        <source>Back to mine</source>
        <comment>my workspace</comment>
        <translation>Torna al tuo</translation>
    </message>
    <message>
        <source>Start mine</source>
        <comment>my workspace</comment>
        <translation>Comincia il tuo</translation>
    </message>
</context>
<context>
    <name>telemaco::Arguments</name>
    <message>
        <source>Keeps a mentoring relationship on course.</source>
        <translation>Tiene in rotta un percorso di mentoring.</translation>
    </message>
    <message>
        <source>The workspace to open; the last one when none is named.</source>
        <translation>L’archivio da aprire; l’ultimo, se non se ne indica uno.</translation>
    </message>
    <message>
        <source>Open a small window to write a new journal entry.</source>
        <translation>Apre una piccola finestra per una nuova pagina di diario.</translation>
    </message>
    <message>
        <source>The item that the page shows.</source>
        <translation>L’elemento che la pagina mostra.</translation>
    </message>
    <message>
        <source>The words that the search page looks for.</source>
        <translation>Le parole che la pagina di ricerca cerca.</translation>
    </message>
    <message>
        <source>Draw the page into this PNG file, without a display, and end.</source>
        <translation>Disegna la pagina in questo file PNG, senza bisogno di uno schermo, e termina.</translation>
    </message>
    <message>
        <source>The size of the picture, 1100x700 when not given.</source>
        <translation>La misura dell’immagine; 1100x700 se non è indicata.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light o dark.</translation>
    </message>
    <message>
        <source>en or it.</source>
        <translation>en o it.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Mostra questo testo.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra la versione.</translation>
    </message>
    <message>
        <source>Only one file can be opened.</source>
        <translation>Si può aprire un solo file.</translation>
    </message>
    <message>
        <source>The size must be like 1100x700.</source>
        <translation>La misura va scritta così: 1100x700.</translation>
    </message>
    <message>
        <source>The theme must be light or dark.</source>
        <translation>Il tema può essere light o dark.</translation>
    </message>
    <message>
        <source>The language must be en or it.</source>
        <translation>La lingua può essere en o it.</translation>
    </message>
    <message>
        <source>Look around in a sample workspace, made for this start.</source>
        <translation>Guarda un archivio di esempio, creato per questo avvio.</translation>
    </message>
    <message>
        <source>A sample is made anew: no file can be named with it.</source>
        <translation>L’esempio si crea ogni volta da capo: non si può indicare un file.</translation>
    </message>
    <message>
        <source>Open this page: today, journal, meetings, meeting, goals, goal, people, person, relationship, timeline, past, history, deleted, search, settings, shortcuts, welcome.</source>
        <translation>Apre questa pagina: today, journal, meetings, meeting, goals, goal, people, person, relationship, timeline, past, history, deleted, search, settings, shortcuts, welcome.</translation>
    </message>
</context>
<context>
    <name>telemaco::BackupWords</name>
    <message>
        <source>daily</source>
        <translation>giornaliero</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>prima di un’importazione</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>prima di una nuova versione</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>prima di un ripristino</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>oggi %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ieri %1</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>il disco è pieno</translation>
    </message>
    <message>
        <source>the folder %1 is not there</source>
        <translation>la cartella %1 non c’è</translation>
    </message>
    <message>
        <source>the folder %1 cannot be written</source>
        <translation>nella cartella %1 non si può scrivere</translation>
    </message>
    <message>
        <source>the workspace is damaged</source>
        <translation>l’archivio è danneggiato</translation>
    </message>
    <message>
        <source>No backup since %1: %2.</source>
        <translation>Nessun backup da %1: %2.</translation>
    </message>
    <message>
        <source>There is no backup yet: %1.</source>
        <translation>Non c’è ancora un backup: %1.</translation>
    </message>
</context>
<context>
    <name>telemaco::BackupsBox</name>
    <message>
        <source>When backups are made</source>
        <translation>Quando si fanno i backup</translation>
    </message>
    <message>
        <source>Usual folder</source>
        <translation>Cartella solita</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fai un backup ora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>By itself, once a day</source>
        <translation>Da solo, una volta al giorno</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Solo a mano</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Si fa</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Cartella dei backup</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Altra cartella…</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Scegli una cartella per i backup</translation>
    </message>
    <message>
        <source>Put backups into the usual folder</source>
        <translation>Metti i backup nella cartella solita</translation>
    </message>
    <message>
        <source>Cancel the backup</source>
        <translation>Annulla il backup</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Avanzamento del backup</translation>
    </message>
    <message>
        <source>Backups that are there</source>
        <translation>Backup che ci sono</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Ripristina…</translation>
    </message>
    <message>
        <source>A folder for backups</source>
        <translation>Una cartella per i backup</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>The whole workspace will be again as it was: %1. What stands there now is backed up first.</source>
        <translation>Tutto l’archivio tornerà com’era: %1. Di quello che c’è adesso si fa prima un backup.</translation>
    </message>
    <message>
        <source>Delete backups</source>
        <translation>Elimina backup</translation>
    </message>
    <message numerus="yes">
        <source>%n backups will be deleted for good.</source>
        <translation>
            <numerusform>%n backup sarà eliminato per sempre.</numerusform>
            <numerusform>%n backup saranno eliminati per sempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Elimina per sempre</translation>
    </message>
    <message>
        <source>One a day is kept for a week, then one a week, a month, a year. What was made by hand is kept until you delete it. A backup is checked before it takes the workspace’s place, and what was there is backed up first.</source>
        <translation>Per una settimana ne resta uno al giorno, poi uno alla settimana, al mese, all’anno. Quelli fatti a mano restano finché non li elimini. Un backup si controlla prima che prenda il posto dell’archivio, e di quello che c’era si fa prima un backup.</translation>
    </message>
</context>
<context>
    <name>telemaco::CallOffBox</name>
    <message>
        <source>Who called it off</source>
        <translation>Chi ha rinunciato</translation>
    </message>
    <message>
        <source>Why it did not take place</source>
        <translation>Perché non c’è stato</translation>
    </message>
    <message>
        <source>Why, if you like to say it</source>
        <translation>Perché, se vuoi dirlo</translation>
    </message>
    <message>
        <source>It stays planned</source>
        <translation>Resta in programma</translation>
    </message>
    <message>
        <source>me</source>
        <translation>io</translation>
    </message>
    <message>
        <source>Who called the meeting off?</source>
        <translation>Chi ha annullato l’incontro?</translation>
    </message>
    <message>
        <source>Who could not make it?</source>
        <translation>Chi non ce l’ha fatta?</translation>
    </message>
    <message>
        <source>It is called off</source>
        <translation>È annullato</translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation>Non c’è stato</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non detto</translation>
    </message>
</context>
<context>
    <name>telemaco::CheckInsBox</name>
    <message>
        <source>Check-ins</source>
        <translation>Aggiornamenti</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>unit (pages, km…)</source>
        <translation>unità (pagine, km…)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>from</source>
        <translation>da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>from</source>
        <comment>from one number to another</comment>
        <translation>da</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one number to another</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valore</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
    <message>
        <source>a comment, if you like</source>
        <translation>un commento, se vuoi</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Segna a che punto sei</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
</context>
<context>
    <name>telemaco::Chip</name>
    <message>
        <source>Enter opens it, Delete takes it off</source>
        <translation>Invio apre, Canc toglie</translation>
    </message>
</context>
<context>
    <name>telemaco::Chooser</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggerimenti</translation>
    </message>
</context>
<context>
    <name>telemaco::Cli</name>
    <message>
        <source>standard input</source>
        <translation>ingresso standard</translation>
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
        <source>show an item</source>
        <translation>mostra un elemento</translation>
    </message>
    <message>
        <source>--history adds what happened to it, newest first: when, who, what it was and became. It also tells of an item that was deleted.</source>
        <translation>--history aggiunge che cosa gli è successo, dal più recente: quando, chi, com’era e com’è diventato. Vale anche per un elemento eliminato.</translation>
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
        <translation>«%1» non ha l’opzione --%2.</translation>
    </message>
    <message>
        <source>Something is missing: %1 %2</source>
        <translation>Manca qualcosa: %1 %2</translation>
    </message>
    <message>
        <source>There is a word too many: “%1”.</source>
        <translation>C’è una parola di troppo: «%1».</translation>
    </message>
    <message>
        <source>--workspace needs a file.</source>
        <translation>--workspace vuole un file.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Non c’è il comando «%1».</translation>
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
        <translation>«%1» non è un UUID.</translation>
    </message>
    <message>
        <source>This item was deleted.</source>
        <translation>Questo elemento è stato eliminato.</translation>
    </message>
    <message>
        <source>“%1”; there are: %2</source>
        <translation>«%1»; ci sono: %2</translation>
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
        <translation>La colonna «%1» è stata lasciata da parte.</translation>
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
        <source>A line for each item, the UUID first; the person you are is marked with a star. Changes are what was done, newest first: number, time, who and from where.
--limit N lists at most N.</source>
        <translation>Una riga per ogni elemento, per primo l’UUID; la persona che sei tu ha un asterisco. changes è ciò che è stato fatto, dal più recente: numero, ora, chi e da dove.
--limit N ne elenca al massimo N.</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (annullato)</translation>
    </message>
    <message>
        <source>write what the workspace holds for others to read</source>
        <translation>scrive ciò che c’è nell’archivio, perché altri lo leggano</translation>
    </message>
    <message>
        <source>A CSV export needs a kind and a file.</source>
        <translation>Per esportare in CSV servono che cosa esportare e un file.</translation>
    </message>
    <message>
        <source>This export needs one path.</source>
        <translation>Per questa esportazione serve un solo percorso.</translation>
    </message>
    <message>
        <source>--to needs a folder.</source>
        <translation>--to vuole una cartella.</translation>
    </message>
    <message>
        <source>There is no backup of %1 yet.</source>
        <translation>Non c’è ancora un backup di %1.</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <translation>Ripristinato: %1.</translation>
    </message>
    <message>
        <source>Restored: %1. What was there before is in %2.</source>
        <translation>Ripristinato: %1. Quello che c’era prima è in %2.</translation>
    </message>
    <message>
        <source>make a backup of the workspace</source>
        <translation>fa un backup dell’archivio</translation>
    </message>
    <message>
        <source>A whole copy, checked, with its SHA-256 beside it; its path is printed. It goes into the folder for backups of the window&apos;s settings, or into FOLDER. It may be made while the window writes.</source>
        <translation>Una copia intera, controllata, con accanto il suo SHA-256; ne viene scritto il percorso. Va nella cartella dei backup scelta nelle impostazioni della finestra, oppure in FOLDER. Si può fare anche mentre la finestra scrive.</translation>
    </message>
    <message>
        <source>list the backups of the workspace</source>
        <translation>elenca i backup dell’archivio</translation>
    </message>
    <message>
        <source>Newest first: name, date, kind and size. The workspace itself need not be there.</source>
        <translation>Prima i più recenti: nome, data, tipo e dimensione. L’archivio stesso può anche non esserci.</translation>
    </message>
    <message>
        <source>put a backup in the place of the workspace</source>
        <translation>mette un backup al posto dell’archivio</translation>
    </message>
    <message>
        <source>NAME is one of the list of backups, FILE any file of a workspace. A backup that does not match its checksum is refused. The present state is backed up before it is replaced. Refused while somebody else writes to the workspace.</source>
        <translation>NAME è uno di quelli elencati da backups, FILE un qualsiasi file di archivio. Un backup che non corrisponde alla sua somma di controllo è rifiutato. Prima di sostituire lo stato presente se ne fa un backup. Rifiutato mentre qualcun altro scrive nell’archivio.</translation>
    </message>
    <message>
        <source>No backup was made before the import: %1.</source>
        <translation>Prima dell’importazione non è stato fatto nessun backup: %1.</translation>
    </message>
    <message>
        <source>There is no relationship yet.</source>
        <translation>Non c’è ancora nessun percorso.</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. There are: %2.</source>
        <translation>Nessuno si chiama «%1». Ci sono: %2.</translation>
    </message>
    <message>
        <source>“%1” may be one of several: %2.</source>
        <translation>«%1» può essere più d’uno: %2.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like 2026-12-01, 1/12, friday or +14.</source>
        <translation>«%1» non è una data. Si scrive così: 2026-12-01, 1/12, venerdì o +14.</translation>
    </message>
    <message>
        <source>“%1” is no channel: %2.</source>
        <translation>«%1» non è un canale: %2.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it like 17:00.</source>
        <translation>«%1» non è un’ora. Si scrive così: 17:00.</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes.</source>
        <translation>«%1» non è un numero di minuti.</translation>
    </message>
    <message>
        <source>There is nothing to do in it.</source>
        <translation>Non c’è scritto niente da fare.</translation>
    </message>
    <message>
        <source>add %1 needs --%2.</source>
        <translation>A add %1 serve --%2.</translation>
    </message>
    <message>
        <source>“%1” cannot be added here: journal, meeting, action, contact.</source>
        <translation>«%1» non si può aggiungere qui: journal, meeting, action, contact.</translation>
    </message>
    <message>
        <source>json: every field of every item, as it stands now.
markdown: the journal, a file for each entry, into a folder that is new or empty.
csv: a table of all people, goals, relationships, questions, contacts, journal, milestones, check-ins and so on, for a spreadsheet.
ics: the planned meetings, for a calendar program.
import takes in again what any of them wrote.</source>
        <translation>json: ogni campo di ogni elemento, com’è ora.
markdown: il diario, un file per ogni pagina, in una cartella nuova o vuota.
csv: una tabella di tutti gli elementi di un tipo (people, goals, relationships, questions, contacts, journal, milestones, check-ins e così via), per un foglio di calcolo.
ics: gli incontri pianificati, per un calendario.
import riprende ciò che ognuno di questi ha scritto.</translation>
    </message>
    <message>
        <source>write a journal entry, a meeting, an action, a contact</source>
        <translation>scrive una pagina di diario, un incontro, un impegno, un contatto</translation>
    </message>
    <message>
        <source>add journal TEXT: an entry of this moment. With - as TEXT the standard input is the text. A workspace that is not there is made.
add meeting --with NAME --on DATE [--at 17:00] [--minutes 50] [--channel CHANNEL] [--place TEXT]
add action [--with NAME] LINE: &quot;@anna two papers by friday&quot;. Without @ it is yours.
add contact --with NAME [--on DATE] [--channel CHANNEL] [LINE]: today without --on.
NAME is the other side&apos;s name, or enough of it; DATE like 2026-12-01, 1/12, friday, +14; CHANNEL call, message, email, video, in_person or other. The UUID of what was added is printed.</source>
        <translation>add journal TEXT: una pagina di questo momento. Con - come TEXT il testo è l’ingresso standard. Un archivio che non c’è viene creato.
add meeting --with NAME --on DATE [--at 17:00] [--minutes 50] [--channel CHANNEL] [--place TEXT]
add action [--with NAME] LINE: &quot;@anna due articoli entro venerdì&quot;. Senza @ è tuo.
add contact --with NAME [--on DATE] [--channel CHANNEL] [LINE]: oggi, senza --on.
NAME è il nome dell’altra persona, o quanto basta; DATE si scrive 2026-12-01, 1/12, venerdì, +14; CHANNEL è call, message, email, video, in_person o other. Viene scritto l’UUID di ciò che è stato aggiunto.</translation>
    </message>
    <message>
        <source>“%1” cannot be listed: people, relationships, goals, questions, journal, meetings, actions, contacts, changes.</source>
        <translation>«%1» non si può elencare: people, relationships, goals, questions, journal, meetings, actions, contacts, changes.</translation>
    </message>
    <message>
        <source>Of “%1”, which recurs, only the first meeting was taken.</source>
        <translation>Di «%1», che si ripete, è arrivato solo il primo incontro.</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings written.</source>
        <translation>
            <numerusform>%n incontro scritto.</numerusform>
            <numerusform>%n incontri scritti.</numerusform>
        </translation>
    </message>
    <message>
        <source>FORMAT is markdown (a folder of .md, .markdown or .txt files, or one of them), rednotebook (its folder of months, or one of them), jrnl, csv (with --as), ics or json.
A table that export csv wrote comes in with --as and the name it was exported by; others are people or goals.
--dry-run says what would happen and changes nothing.
The last line counts the rows: N new, N changed, N unchanged, N refused. What is refused is told with its place and reason; then the exit status is 1. Ctrl+C takes the import back. A workspace that is not there is made.</source>
        <translation>FORMAT è markdown (una cartella di file .md, .markdown o .txt, o uno di essi), rednotebook (la sua cartella di mesi, o uno di essi), jrnl, csv (con --as), ics o json.
Una tabella scritta da export csv si riprende con --as e il nome con cui è uscita; le altre sono people o goals.
--dry-run dice che cosa accadrebbe e non cambia nulla.
L’ultima riga conta le righe: N new, N changed, N unchanged, N refused (nuove, cambiate, uguali, rifiutate). Di ciò che è rifiutato si dicono il punto e il motivo; in quel caso lo stato di uscita è 1. Ctrl+C ritira l’importazione. Un archivio che non c’è viene creato.</translation>
    </message>
</context>
<context>
    <name>telemaco::ClosingBox</name>
    <message>
        <source>Minutes it took</source>
        <translation>Minuti di durata</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non detto</translation>
    </message>
    <message>
        <source>Another activity</source>
        <translation>Un’altra attività</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>Altro…</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prossimo incontro</translation>
    </message>
    <message>
        <source>When the next meeting is</source>
        <translation>Quando è il prossimo incontro</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Chiudi l’incontro</translation>
    </message>
    <message>
        <source>Closing sentence</source>
        <translation>Frase di chiusura</translation>
    </message>
    <message>
        <source>One sentence to begin with next time</source>
        <translation>Una frase da cui ripartire la prossima volta</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Activity: %1</source>
        <translation>Attività: %1</translation>
    </message>
    <message>
        <source>What you did together</source>
        <translation>Che cosa avete fatto insieme</translation>
    </message>
    <message>
        <source>It was held</source>
        <translation>C’è stato</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Non ancora</translation>
    </message>
</context>
<context>
    <name>telemaco::DateField</name>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <translation>«%1» non è una data. Scrivila così: %2.</translation>
    </message>
</context>
<context>
    <name>telemaco::DeletedView</name>
    <message>
        <source>Bring back</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Elimina per sempre…</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Niente è stato eliminato</translation>
    </message>
    <message>
        <source>Whatever you delete waits here and can be brought back, with its links and tags.</source>
        <translation>Tutto ciò che elimini aspetta qui e si può riportare, con i suoi collegamenti e le sue etichette.</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Eliminati di recente</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>senza titolo</translation>
    </message>
    <message>
        <source>taken back by an undo, %1</source>
        <translation>tolto da un annullamento, %1</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>eliminato il %1</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«%1» è di nuovo qui.</translation>
    </message>
</context>
<context>
    <name>telemaco::DifferenceText</name>
    <message>
        <source>What it was and became</source>
        <translation>Com’era e come è diventato</translation>
    </message>
</context>
<context>
    <name>telemaco::DropFolder</name>
    <message>
        <source>Look into the folder for notes</source>
        <translation>Guarda nella cartella degli appunti</translation>
    </message>
    <message>
        <source>The folder for notes is not there: %1</source>
        <translation>La cartella degli appunti non c’è: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n journal entries came in from “%1”.</source>
        <translation>
            <numerusform>%n pagina di diario è arrivata da «%1».</numerusform>
            <numerusform>%n pagine di diario sono arrivate da «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were refused.</source>
        <translation>
            <numerusform>Un altro file è rimasto fuori.</numerusform>
            <numerusform>Altri %n file sono rimasti fuori.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telemaco::DueWords</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>in ritardo di %n giorno</numerusform>
            <numerusform>in ritardo di %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>domani</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a number of per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>your goal</source>
        <translation>obiettivo tuo</translation>
    </message>
    <message>
        <source>your goal · with %1</source>
        <translation>obiettivo tuo · con %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>scadeva il %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>scade il %1</translation>
    </message>
</context>
<context>
    <name>telemaco::EntryChoices</name>
    <message>
        <source>mood</source>
        <translation>umore</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ancora nessuno</translation>
    </message>
    <message>
        <source>Mood: %1</source>
        <translation>Umore: %1</translation>
    </message>
</context>
<context>
    <name>telemaco::EntryPane</name>
    <message>
        <source>Not saved yet, trying again. %1</source>
        <translation>Non ancora salvato, si riprova. %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Title of the entry</source>
        <translation>Titolo della pagina</translation>
    </message>
    <message>
        <source>Text of the entry</source>
        <translation>Testo della pagina</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Scrivi…</translation>
    </message>
    <message>
        <source>Add a goal, a tag or a mood</source>
        <translation>Aggiungi un obiettivo, un’etichetta o un umore</translation>
    </message>
    <message>
        <source>Add goal, tag, mood…</source>
        <translation>Obiettivo, etichetta, umore…</translation>
    </message>
    <message>
        <source>Linked from where it lies; the file itself is not kept in the journal.</source>
        <translation>Collegato da dove si trova; il file non entra nel diario.</translation>
    </message>
    <message>
        <source>Pictures are not kept in the journal yet. A file that is dropped is linked.</source>
        <translation>Per ora il diario non conserva immagini. Un file trascinato diventa un collegamento.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>Risposta di %1</translation>
    </message>
    <message>
        <source>Put the cursor in the line that asks something.</source>
        <translation>Metti il cursore nella riga che chiede qualcosa.</translation>
    </message>
    <message>
        <source>Kept as a question</source>
        <translation>Segnata come domanda</translation>
    </message>
    <message>
        <source>A question for %1</source>
        <translation>Una domanda per %1</translation>
    </message>
    <message>
        <source>Whom do you want to ask?</source>
        <translation>A chi vuoi chiederlo?</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nome</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>Quando è stato</translation>
    </message>
    <message>
        <source>Ctrl+Tab goes on to the next control</source>
        <translation>Ctrl+Tab passa al controllo seguente</translation>
    </message>
</context>
<context>
    <name>telemaco::EraseDialog</name>
    <message>
        <source>Looking for what belongs to it…</source>
        <translation>Ricerca di ciò che gli appartiene…</translation>
    </message>
    <message>
        <source>It goes from the lists, the search, the history and every page of the file, and no undo brings it back. Older backups and copies still hold it. With a large workspace this takes a while; what you write meanwhile is kept.</source>
        <translation>Sparisce dagli elenchi, dalla ricerca, dalla cronologia e da ogni pagina del file, e nessun annullamento lo riporta. Le copie di sicurezza più vecchie lo contengono ancora. Con un archivio grande ci vuole un po’; ciò che scrivi nel frattempo viene conservato.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Elimina per sempre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Erase “%1” for good?</source>
        <translation>Eliminare «%1» per sempre?</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>You yourself cannot be erased.</source>
        <translation>La tua persona non si può eliminare.</translation>
    </message>
    <message>
        <source>Nothing is known of this item any more.</source>
        <translation>Di questo elemento non si sa più nulla.</translation>
    </message>
    <message>
        <source>This goes: %1.</source>
        <translation>Se ne va: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Erased. The file could not be written anew yet; that is done at the next start.</source>
        <translation>Eliminato. Il file non si è ancora potuto riscrivere; succederà al prossimo avvio.</translation>
    </message>
    <message>
        <source>Erased for good. Older backups still hold it.</source>
        <translation>Eliminato per sempre. I backup più vecchi lo contengono ancora.</translation>
    </message>
    <message>
        <source>Looking once more for what belongs to it…</source>
        <translation>Si cerca ancora una volta tutto ciò che gli appartiene…</translation>
    </message>
    <message>
        <source>Erasing. From here on it cannot be called off.</source>
        <translation>Cancellazione in corso. Da qui in poi non si può fermare.</translation>
    </message>
    <message>
        <source>Erased. Now its words go from the search.</source>
        <translation>Cancellato. Ora le sue parole spariscono dalla ricerca.</translation>
    </message>
    <message>
        <source>Erased. Now the whole file is written anew, so that no trace of it is left.</source>
        <translation>Cancellato. Ora tutto il file viene riscritto, perché non ne resti traccia.</translation>
    </message>
    <message>
        <source>Erase this for good?</source>
        <translation>Eliminare questo per sempre?</translation>
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
        <translation>campo «%1»</translation>
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
    <message>
        <source>This backup is damaged: it does not match its checksum. The workspace was left as it is.</source>
        <translation>Questo backup è danneggiato: non corrisponde alla sua somma di controllo. L’archivio è rimasto com’era.</translation>
    </message>
    <message>
        <source>The disk is full: this could not be written.</source>
        <translation>Il disco è pieno: non è stato possibile scrivere.</translation>
    </message>
</context>
<context>
    <name>telemaco::ExpectationsBox</name>
    <message>
        <source>What I expect</source>
        <translation>Che cosa mi aspetto</translation>
    </message>
    <message>
        <source>What %1 expects</source>
        <translation>Che cosa si aspetta %1</translation>
    </message>
    <message>
        <source>Add an expectation of mine</source>
        <translation>Aggiungi una mia aspettativa</translation>
    </message>
    <message>
        <source>Add what the other side expects</source>
        <translation>Aggiungi che cosa si aspetta l’altra parte</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Aspettativa</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Come lo so</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Eliminazione fatta: %1.</translation>
    </message>
    <message>
        <source>Delete this expectation</source>
        <translation>Elimina questa aspettativa</translation>
    </message>
    <message>
        <source>how do you know?</source>
        <comment>what the other side expects</comment>
        <translation>come lo sai?</translation>
    </message>
</context>
<context>
    <name>telemaco::ExportDialog</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Di che cosa</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Telemaco JSON</source>
        <translation>JSON di Telemaco</translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation>File Markdown</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabella CSV</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Everything, every field of it, for another workspace or another program.</source>
        <translation>Tutto, con ogni campo, per un altro archivio o un altro programma.</translation>
    </message>
    <message>
        <source>The journal: a folder with one file for each entry. What else is in the workspace is not part of it.</source>
        <translation>Il diario: una cartella con un file per ogni pagina. Il resto dell’archivio non ne fa parte.</translation>
    </message>
    <message>
        <source>A table for a spreadsheet, a line for each. Import takes it back, edited too.</source>
        <translation>Una tabella per un foglio di calcolo, una riga per ciascuno. L’importazione la riprende, anche modificata.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>There is a file of this name. It would be replaced.</source>
        <translation>C’è già un file con questo nome. Verrebbe sostituito.</translation>
    </message>
    <message>
        <source>In which folder?</source>
        <translation>In quale cartella?</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Esporta in</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Esportazione…</translation>
    </message>
    <message numerus="yes">
        <source>%n items are in %1.</source>
        <translation>
            <numerusform>%n elemento è in %1.</numerusform>
            <numerusform>%n elementi sono in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>The meetings that are planned, for any calendar program. Notes stay here.</source>
        <translation>Gli incontri in programma, per qualsiasi programma di calendario. Gli appunti restano qui.</translation>
    </message>
</context>
<context>
    <name>telemaco::FieldKeeper</name>
    <message>
        <source>Not saved yet, trying again. %1</source>
        <translation>Non ancora salvato, si riprova. %1</translation>
    </message>
</context>
<context>
    <name>telemaco::FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Cerca in questo testo</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Precedente (Maiusc+Invio)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Successivo (Invio)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Chiudi (Esc)</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Qui non c’è</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>telemaco::Finder</name>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation>Nessun risultato. Con meno lettere si trova di più.</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Cerca o fai</translation>
    </message>
    <message>
        <source>Find anything, or what you want to do…</source>
        <translation>Cerca qualcosa, o che cosa vuoi fare…</translation>
    </message>
    <message>
        <source>Results and actions</source>
        <translation>Risultati e azioni</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Fai</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Risultati</translation>
    </message>
</context>
<context>
    <name>telemaco::GoalFacts</name>
    <message>
        <source>Whose goal it is</source>
        <translation>Di chi è l’obiettivo</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>senza data</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Why the due date moved</source>
        <translation>Perché la scadenza è spostata</translation>
    </message>
    <message>
        <source>Why? (if you like)</source>
        <translation>Perché? (se vuoi)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Aggiungi…</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Di chi</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Bring to the next meeting</source>
        <translation>Da portare al prossimo incontro</translation>
    </message>
    <message>
        <source>Choose first with whom it is: there is the next meeting.</source>
        <translation>Scegli prima una persona in «Con»: è con lei il prossimo incontro.</translation>
    </message>
</context>
<context>
    <name>telemaco::GoalPage</name>
    <message>
        <source>This goal is not here any more</source>
        <translation>Questo obiettivo non c’è più</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Annulla lo riporta qui.</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Tutti gli obiettivi</translation>
    </message>
    <message>
        <source>Title of the goal</source>
        <translation>Titolo dell’obiettivo</translation>
    </message>
    <message>
        <source>What do you want to reach?</source>
        <translation>Che cosa vuoi raggiungere?</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Raggiunto</translation>
    </message>
    <message>
        <source>Mark this goal as reached</source>
        <translation>Segna questo obiettivo come raggiunto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Delete this goal</source>
        <translation>Elimina questo obiettivo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>A che punto sei</translation>
    </message>
    <message>
        <source>How progress is told</source>
        <translation>Come si misura il cammino</translation>
    </message>
    <message>
        <source>Outcome wanted</source>
        <translation>Risultato voluto</translation>
    </message>
    <message>
        <source>What will be different once it is reached?</source>
        <translation>Che cosa sarà diverso una volta raggiunto?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Why it matters, in the words of whose goal it is.</source>
        <translation>Perché conta, con le parole di chi se lo è dato.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Anything else.</source>
        <translation>Tutto il resto.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Domande</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>scadeva il %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Bring this goal to the next meeting</source>
        <translation>Porta questo obiettivo al prossimo incontro</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Ancora niente di scritto</translation>
    </message>
    <message>
        <source>Note how far the goal has come</source>
        <translation>Segna a che punto sei con l’obiettivo</translation>
    </message>
    <message>
        <source>Add a milestone to this goal</source>
        <translation>Aggiungi una tappa a questo obiettivo</translation>
    </message>
    <message>
        <source>Mark this goal as reached, or open it again</source>
        <translation>Segna l’obiettivo come raggiunto, o riaprilo</translation>
    </message>
</context>
<context>
    <name>telemaco::GoalWords</name>
    <message>
        <source>me</source>
        <translation>io</translation>
    </message>
    <message>
        <source>was %1, became %2</source>
        <comment>a due date</comment>
        <translation>era %1, ora %2</translation>
    </message>
    <message>
        <source>was %1, has no date now</source>
        <comment>a due date</comment>
        <translation>era %1, ora senza data</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a moved date: its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>telemaco::GoalsPage</name>
    <message>
        <source>Goals</source>
        <translation>Obiettivi</translation>
    </message>
    <message>
        <source>Which goals</source>
        <translation>Quali obiettivi</translation>
    </message>
    <message>
        <source>A new goal</source>
        <translation>Un nuovo obiettivo</translation>
    </message>
    <message>
        <source>A new goal…</source>
        <translation>Un nuovo obiettivo…</translation>
    </message>
    <message>
        <source>Whose goal it is</source>
        <translation>Di chi è l’obiettivo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperti</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Raggiunti</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Lasciati andare</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Old goals</source>
        <translation>Obiettivi vecchi</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nuovo obiettivo</translation>
    </message>
    <message>
        <source>Go through old goals</source>
        <translation>Rivedi gli obiettivi vecchi</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Miei</translation>
    </message>
    <message numerus="yes">
        <source>%n goals were overdue already when they came. Each letter in the list does what its button does.</source>
        <translation>
            <numerusform>%n obiettivo era già scaduto quando è arrivato qui. Nell’elenco ogni lettera fa ciò che fa il suo pulsante.</numerusform>
            <numerusform>%n obiettivi erano già scaduti quando sono arrivati qui. Nell’elenco ogni lettera fa ciò che fa il suo pulsante.</numerusform>
        </translation>
    </message>
    <message>
        <source>for me</source>
        <translation>per me</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a goal for a person</comment>
        <translation>per %1</translation>
    </message>
    <message>
        <source>No old goals</source>
        <translation>Nessun obiettivo vecchio</translation>
    </message>
    <message>
        <source>Nothing that came here overdue is left open.</source>
        <translation>Niente di ciò che è arrivato già scaduto è rimasto aperto.</translation>
    </message>
    <message>
        <source>Show the open goals</source>
        <translation>Mostra gli obiettivi aperti</translation>
    </message>
    <message>
        <source>No goals yet</source>
        <translation>Ancora nessun obiettivo</translation>
    </message>
    <message>
        <source>A goal needs nothing but a title. Why it matters, what will be different, and by when can come later.</source>
        <translation>A un obiettivo basta un titolo. Perché conta, che cosa cambierà ed entro quando può venire dopo.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>Scrivi il primo</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>No goal is in this state.</source>
        <translation>Nessun obiettivo è in questo stato.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrali tutti</translation>
    </message>
    <message>
        <source>State…</source>
        <translation>Stato…</translation>
    </message>
</context>
<context>
    <name>telemaco::HeldBox</name>
    <message>
        <source>Closing sentence</source>
        <translation>Frase di chiusura</translation>
    </message>
    <message>
        <source>One sentence to begin with next time</source>
        <translation>Una frase da cui ripartire la prossima volta</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>the next meeting</comment>
        <translation>Prossimo: %1</translation>
    </message>
</context>
<context>
    <name>telemaco::HistoryCommands</name>
    <message>
        <source>History of this</source>
        <translation>Cronologia di questo elemento</translation>
    </message>
    <message>
        <source>Erase this for good…</source>
        <translation>Elimina questo per sempre…</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Eliminati di recente</translation>
    </message>
    <message>
        <source>History of the selected row</source>
        <translation>Cronologia della riga selezionata</translation>
    </message>
</context>
<context>
    <name>telemaco::HistoryView</name>
    <message>
        <source>Restore this version</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Modifiche, dalla più recente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <translation>Cronologia di «%1»</translation>
    </message>
    <message>
        <source>Nothing is known of this item.</source>
        <translation>Di questo elemento non si sa nulla.</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation>%1, non c’è più</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creazione</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminazione</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Riportalo</translation>
    </message>
    <message>
        <source>It stands again as it was.</source>
        <translation>È di nuovo com’era.</translation>
    </message>
    <message>
        <source>That is how it stands already.</source>
        <translation>È già così.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
</context>
<context>
    <name>telemaco::ImportDialog</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Come che cosa</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>jrnl (plain text)</source>
        <translation>jrnl (testo semplice)</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabella CSV</translation>
    </message>
    <message>
        <source>Telemaco JSON</source>
        <translation>JSON di Telemaco</translation>
    </message>
    <message>
        <source>as people</source>
        <translation>come persone</translation>
    </message>
    <message>
        <source>as goals</source>
        <translation>come obiettivi</translation>
    </message>
    <message>
        <source>First you see what would happen. Nothing is changed until you choose Import, and then one undo takes it all back.</source>
        <translation>Prima vedi che cosa succederebbe. Non cambia nulla finché non scegli Importa, e poi basta un solo Annulla per tornare indietro.</translation>
    </message>
    <message>
        <source>Which column goes into which field</source>
        <translation>Quale colonna va in quale campo</translation>
    </message>
    <message>
        <source>What is refused, and why</source>
        <translation>Che cosa viene scartato, e perché</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>File o cartella</translation>
    </message>
    <message>
        <source>File or folder, or drop it on the window</source>
        <translation>File o cartella: puoi anche trascinarli sulla finestra</translation>
    </message>
    <message>
        <source>What do you want to import?</source>
        <translation>Che cosa vuoi importare?</translation>
    </message>
    <message>
        <source>Choose what to import.</source>
        <translation>Scegli che cosa importare.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Per esempio</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Va in</translation>
    </message>
    <message>
        <source>Field for “%1”</source>
        <translation>Campo per «%1»</translation>
    </message>
    <message>
        <source>leave aside</source>
        <translation>lascia da parte</translation>
    </message>
    <message>
        <source>Looking at what would happen…</source>
        <translation>Vediamo che cosa succederebbe…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importazione…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>“%1” is left aside</source>
        <translation>«%1» resta da parte</translation>
    </message>
    <message>
        <source>Besides: %1.</source>
        <translation>Inoltre: %1.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 refused</source>
        <translation>nuovi %1, cambiati %2, uguali %3, scartati %4</translation>
    </message>
    <message>
        <source>This would happen: %1.</source>
        <translation>Succederebbe questo: %1.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Fatto: %1.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importazione fatta: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Import (%n more follow)</source>
        <translation>
            <numerusform>Importa (poi ce n’è un altro)</numerusform>
            <numerusform>Importa (poi ce ne sono altri %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Its name does not tell what it is. Choose the format.</source>
        <translation>Dal nome non si capisce che cos’è. Scegli il formato.</translation>
    </message>
    <message>
        <source>Markdown or text files</source>
        <translation>File Markdown o di testo</translation>
    </message>
    <message>
        <source>A backup comes first…</source>
        <translation>Prima un backup…</translation>
    </message>
    <message>
        <source>iCalendar</source>
        <translation>iCalendar</translation>
    </message>
    <message>
        <source>of “%1”, which recurs, only the first</source>
        <translation>di «%1», che si ripete, solo il primo</translation>
    </message>
    <message>
        <source>RedNotebook</source>
        <translation>RedNotebook</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Cartella…</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>File…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Scegli un file</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
</context>
<context>
    <name>telemaco::ItemChoices</name>
    <message>
        <source>goal</source>
        <translation>obiettivo</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etichetta</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>percorso</translation>
    </message>
    <message>
        <source>new tag</source>
        <translation>nuova etichetta</translation>
    </message>
    <message>
        <source>goal · %1</source>
        <translation>obiettivo · %1</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Obiettivo: %1</translation>
    </message>
    <message>
        <source>with · %1</source>
        <translation>con · %1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Su: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Etichetta: %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <comment>3 goals</comment>
        <translation>Etichetta per %1</translation>
    </message>
    <message>
        <source>Link %1 to a goal or a relationship</source>
        <comment>3 people</comment>
        <translation>Collega %1 a un obiettivo o a un percorso</translation>
    </message>
    <message>
        <source>Share %1 with</source>
        <comment>3 goals</comment>
        <translation>Condividi %1 con</translation>
    </message>
    <message>
        <source>A tag, new or known</source>
        <translation>Un’etichetta, nuova o già usata</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nome</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fatto: %1</translation>
    </message>
    <message>
        <source>to bring · %1</source>
        <translation>da portare · %1</translation>
    </message>
    <message>
        <source>To be brought up at the next meeting: %1</source>
        <translation>Da portare al prossimo incontro: %1</translation>
    </message>
    <message>
        <source>Bring %1 to the next meeting with</source>
        <comment>3 journal entries</comment>
        <translation>Porta %1 al prossimo incontro con</translation>
    </message>
</context>
<context>
    <name>telemaco::JournalList</name>
    <message>
        <source>Nothing written yet</source>
        <translation>Ancora niente di scritto</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Pagine</translation>
    </message>
</context>
<context>
    <name>telemaco::JournalPage</name>
    <message>
        <source>Search the journal, or a date</source>
        <translation>Cerca nel diario, o una data</translation>
    </message>
    <message>
        <source>Search the journal, or go to a date</source>
        <translation>Cerca nel diario, o vai a una data</translation>
    </message>
    <message>
        <source>New journal entry</source>
        <translation>Nuova pagina di diario</translation>
    </message>
    <message>
        <source>New journal entry (Ctrl+J)</source>
        <translation>Nuova pagina di diario (Ctrl+J)</translation>
    </message>
    <message>
        <source>What happened today?</source>
        <translation>Che cosa è successo oggi?</translation>
    </message>
    <message>
        <source>The journal keeps what you lived, what you learned and what you want to ask. It is yours alone until you share an entry, and it is saved while you write.</source>
        <translation>Il diario conserva quello che vivi, quello che impari e quello che vuoi chiedere. È solo tuo finché non condividi una pagina, e si salva mentre scrivi.</translation>
    </message>
    <message>
        <source>Write the first entry</source>
        <translation>Scrivi la prima pagina</translation>
    </message>
    <message>
        <source>Ctrl+J, from anywhere</source>
        <translation>Ctrl+J, da ovunque</translation>
    </message>
    <message>
        <source>Ask the line as a question</source>
        <translation>Fai della riga una domanda</translation>
    </message>
    <message>
        <source>Find in the entry</source>
        <translation>Cerca nella pagina</translation>
    </message>
    <message>
        <source>Add a goal, a tag or a mood</source>
        <translation>Aggiungi un obiettivo, un’etichetta o un umore</translation>
    </message>
    <message>
        <source>Go to a day in the journal</source>
        <translation>Vai a un giorno del diario</translation>
    </message>
    <message>
        <source>Delete the selected entries</source>
        <translation>Elimina le pagine selezionate</translation>
    </message>
    <message>
        <source>Tag the selected entries</source>
        <translation>Metti un’etichetta alle pagine selezionate</translation>
    </message>
    <message>
        <source>Link the selected entries to a goal or a person</source>
        <translation>Collega le pagine selezionate a un obiettivo o a una persona</translation>
    </message>
    <message>
        <source>Share the selected entries</source>
        <translation>Condividi le pagine selezionate</translation>
    </message>
    <message numerus="yes">
        <source>%n entries deleted</source>
        <translation>
            <numerusform>%n pagina eliminata</numerusform>
            <numerusform>%n pagine eliminate</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring the selected entries to the next meeting</source>
        <translation>Porta le pagine selezionate al prossimo incontro</translation>
    </message>
</context>
<context>
    <name>telemaco::LastMeeting</name>
    <message>
        <source>Only you</source>
        <translation>Solo tu</translation>
    </message>
    <message>
        <source>Notes of the last meeting</source>
        <translation>Note dell’ultimo incontro</translation>
    </message>
    <message>
        <source>Your own notes of the last meeting</source>
        <translation>Le tue note dell’ultimo incontro</translation>
    </message>
    <message>
        <source>Held; nothing was noted.</source>
        <translation>C’è stato; nessuna nota.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>telemaco::LinkedBox</name>
    <message>
        <source>Link a goal, a person or a journal entry to the meeting</source>
        <translation>Collega all’incontro un obiettivo, una persona o una pagina di diario</translation>
    </message>
    <message>
        <source>Link a goal, a person, an entry…</source>
        <translation>Collega obiettivi, persone, pagine…</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Di che cosa si parla</translation>
    </message>
    <message>
        <source>to bring</source>
        <translation>da portare</translation>
    </message>
</context>
<context>
    <name>telemaco::ListField</name>
    <message>
        <source>%1. Delete removes it, Enter changes it.</source>
        <translation>%1. Canc per toglierlo, Invio per cambiarlo.</translation>
    </message>
</context>
<context>
    <name>telemaco::MainWindow</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Move between navigation and page</source>
        <translation>Passa dalla navigazione alla pagina</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Chiudi la finestra</translation>
    </message>
    <message>
        <source>Not in the discreet view.</source>
        <translation>Non nella vista riservata.</translation>
    </message>
    <message>
        <source>Discreet view: only what both of you may see. %1 ends it.</source>
        <translation>Vista riservata: solo ciò che potete vedere entrambi. %1 per uscire.</translation>
    </message>
    <message>
        <source>Open a workspace first, or make a new one.</source>
        <translation>Apri prima un archivio, o creane uno nuovo.</translation>
    </message>
    <message>
        <source>A meeting or a timeline can be shown discreetly: open it first.</source>
        <translation>In vista discreta si mostra un incontro o una linea del tempo: prima aprila.</translation>
    </message>
    <message>
        <source>Discreet view</source>
        <translation>Vista riservata</translation>
    </message>
</context>
<context>
    <name>telemaco::MarkdownEditor</name>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Apri %1</translation>
    </message>
</context>
<context>
    <name>telemaco::MeetingFacts</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>How long, in minutes</source>
        <translation>Durata, in minuti</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non detto</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>A room, or an address to call</source>
        <translation>Una stanza, o un link</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durata</translation>
    </message>
</context>
<context>
    <name>telemaco::MeetingPage</name>
    <message>
        <source>This meeting is not here any more</source>
        <translation>Questo incontro non c’è più</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Annulla lo riporta indietro.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>Begin the meeting: its clock starts</source>
        <translation>Inizia l’incontro: parte l’orologio</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Chiudi…</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Chiudi l’incontro</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Saltato</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Rimetti in programma</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Notes for both</source>
        <translation>Note per entrambi</translation>
    </message>
    <message>
        <source>the other side may see these</source>
        <translation>anche l’altra parte può vederle</translation>
    </message>
    <message>
        <source>What you both want to remember</source>
        <translation>Quello che volete ricordare entrambi</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Solo tu</translation>
    </message>
    <message>
        <source>never shown, shared or printed for others</source>
        <translation>mai in vista, mai in condivisione, mai in stampa per altri</translation>
    </message>
    <message>
        <source>What only you want to remember</source>
        <translation>Quello che vuoi ricordare solo tu</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quando e dove</translation>
    </message>
    <message>
        <source>Since the meeting began: %1</source>
        <translation>Dall’inizio dell’incontro: %1</translation>
    </message>
    <message>
        <source>On a shared screen, show only what both may see?</source>
        <translation>Se condividi lo schermo: mostrare solo ciò che potete vedere entrambi?</translation>
    </message>
    <message>
        <source>The meeting is closed.</source>
        <translation>Incontro chiuso.</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Inizia l’incontro</translation>
    </message>
    <message>
        <source>The meeting is called off</source>
        <translation>L’incontro è annullato</translation>
    </message>
    <message>
        <source>The meeting did not take place</source>
        <translation>L’incontro è saltato</translation>
    </message>
    <message>
        <source>Plan the meeting again</source>
        <translation>Rimetti in programma l’incontro</translation>
    </message>
    <message>
        <source>Delete the meeting</source>
        <translation>Elimina l’incontro</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>Aggiungi alla scaletta</translation>
    </message>
    <message>
        <source>Note an action</source>
        <translation>Segna un impegno</translation>
    </message>
    <message>
        <source>Write notes for both</source>
        <translation>Scrivi note per entrambi</translation>
    </message>
    <message>
        <source>Write notes only for you</source>
        <translation>Scrivi note solo per te</translation>
    </message>
    <message>
        <source>Park the line as a question</source>
        <translation>Metti da parte la riga come domanda</translation>
    </message>
    <message>
        <source>Put the cursor in a line of the notes: that line becomes a question.</source>
        <translation>Metti il cursore in una riga delle note: quella riga diventa una domanda.</translation>
    </message>
    <message>
        <source>Parked: it stands among the open questions.</source>
        <translation>Messa da parte: è tra le domande aperte.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Scrivi</translation>
    </message>
    <message>
        <source>Write to them, with the open points</source>
        <translation>Scrivi all’altra parte, con i punti aperti</translation>
    </message>
    <message>
        <source>Copy the sheet as text</source>
        <translation>Copia la scheda come testo</translation>
    </message>
    <message>
        <source>The sheet is copied.</source>
        <translation>Scheda copiata.</translation>
    </message>
    <message>
        <source>Copy the sheet as Markdown</source>
        <translation>Copia la scheda come Markdown</translation>
    </message>
    <message>
        <source>The sheet is copied as Markdown.</source>
        <translation>Scheda copiata come Markdown.</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Stampa la scheda</translation>
    </message>
    <message>
        <source>Note that you were in touch today</source>
        <translation>Segna che vi siete sentiti oggi</translation>
    </message>
    <message>
        <source>Your mail program has the letter. Sent?</source>
        <translation>La lettera è nel tuo programma di posta. Spedita?</translation>
    </message>
    <message>
        <source>Noted: in touch today.</source>
        <translation>Segnato: contatto di oggi.</translation>
    </message>
    <message>
        <source>Save as a calendar file…</source>
        <translation>Salva come file di calendario…</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Salva come file di calendario</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>File di calendario (*.ics)</translation>
    </message>
    <message>
        <source>The meeting is in %1.</source>
        <translation>L’incontro è in %1.</translation>
    </message>
    <message>
        <source>Link a goal, a person or a journal entry to the meeting</source>
        <translation>Collega all’incontro un obiettivo, una persona o una pagina di diario</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>a meeting</comment>
        <translation>in corso</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>Disdici…</translation>
    </message>
</context>
<context>
    <name>telemaco::MeetingWords</name>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>domani</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>the day of a meeting</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>the day of a meeting in another year</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 (%2), here %3</source>
        <translation>%1 (%2), qui %3</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>your mentor</source>
        <translation>ti fa da mentor</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prepara</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>da chiudere</translation>
    </message>
    <message>
        <source>your action</source>
        <translation>impegno tuo</translation>
    </message>
    <message>
        <source>%1’s action</source>
        <translation>impegno di %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>del %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tu</translation>
    </message>
    <message numerus="yes">
        <source>moved %n times</source>
        <translation>
            <numerusform>spostato %n volta</numerusform>
            <numerusform>spostato %n volte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telemaco::MeetingsOverview</name>
    <message>
        <source>Last notes</source>
        <translation>Ultime note</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Impegni aperti</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Incontri</translation>
    </message>
    <message>
        <source>Next meeting: %1.</source>
        <translation>Prossimo incontro: %1.</translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation>Nessun incontro in programma.</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Programma %1</translation>
    </message>
    <message>
        <source>Plan a meeting: %1</source>
        <translation>Programma un incontro: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fatto: %1</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <comment>when a meeting is</comment>
        <translation>In programma: %1</translation>
    </message>
</context>
<context>
    <name>telemaco::MeetingsPage</name>
    <message>
        <source>With whom</source>
        <translation>Con chi</translation>
    </message>
    <message>
        <source>When the meeting is</source>
        <translation>Quando è l’incontro</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Ancora nessun incontro</translation>
    </message>
    <message>
        <source>Choose with whom and when, at the top. The sheet to prepare with fills by itself: what was left open, what is due, what happened since.</source>
        <translation>Scegli in alto con chi e quando. La scheda per prepararti si riempie da sola: quel che è rimasto aperto, quel che scade, quel che è successo nel frattempo.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Incontri</translation>
    </message>
    <message>
        <source>Plan this meeting</source>
        <translation>Programma questo incontro</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Programma un incontro</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Aggiungi persone</translation>
    </message>
    <message>
        <source>You meet the people you mentor, or who mentor you. A name is enough to plan with.</source>
        <translation>Gli incontri sono con le persone a cui fai da mentor, o che lo fanno a te. Basta un nome per programmarne uno.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Questa settimana</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La prossima settimana</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più avanti</translation>
    </message>
</context>
<context>
    <name>telemaco::MergeBox</name>
    <message>
        <source>Compare…</source>
        <translation>Confronta…</translation>
    </message>
    <message>
        <source>Who stays</source>
        <translation>Quale scheda resta</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The same person twice?</source>
        <translation>La stessa persona due volte?</translation>
    </message>
    <message>
        <source>Name of the other</source>
        <translation>Nome dell’altra scheda</translation>
    </message>
    <message>
        <source>Name of the person to merge with this one</source>
        <translation>Nome della persona da unire a questa</translation>
    </message>
    <message>
        <source>Show what merging with this person would change</source>
        <translation>Mostra che cosa cambierebbe unendo le due schede</translation>
    </message>
    <message>
        <source>Merge the two people</source>
        <translation>Unisci le due persone</translation>
    </message>
    <message>
        <source>Do not merge</source>
        <translation>Non unire</translation>
    </message>
    <message>
        <source>Nobody else is called “%1”.</source>
        <translation>Non c’è nessun’altra persona di nome «%1».</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Io</translation>
    </message>
    <message>
        <source>%1 (this page)</source>
        <translation>%1 (questa scheda)</translation>
    </message>
    <message>
        <source>%1 (the other)</source>
        <translation>%1 (l’altra scheda)</translation>
    </message>
    <message>
        <source>“%1” goes into the biography</source>
        <translation>«%1» passa nella biografia</translation>
    </message>
    <message>
        <source>All that is said of the one stays as it is.</source>
        <translation>Le informazioni di chi resta non cambiano.</translation>
    </message>
    <message>
        <source>No relationships, goals or questions come along.</source>
        <translation>Nessun percorso, obiettivo o domanda da spostare.</translation>
    </message>
    <message>
        <source>Come along: %1.</source>
        <comment>3 goals, 1 question</comment>
        <translation>Si spostano anche: %1.</translation>
    </message>
    <message>
        <source>Merged: %1.</source>
        <translation>Schede unite: %1.</translation>
    </message>
</context>
<context>
    <name>telemaco::MilestonesBox</name>
    <message>
        <source>A new milestone</source>
        <translation>Una nuova tappa</translation>
    </message>
    <message>
        <source>Next milestone…</source>
        <translation>La prossima tappa…</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Tappe</translation>
    </message>
    <message>
        <source>Words of the milestone</source>
        <translation>Parole della tappa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fatta il</translation>
    </message>
</context>
<context>
    <name>telemaco::MomentField</name>
    <message>
        <source>“%1” is not a day. Write it like “tomorrow at 3 pm”, or like %2.</source>
        <translation>«%1» non è un giorno. Scrivilo come «domani alle 15», o come %2.</translation>
    </message>
</context>
<context>
    <name>telemaco::MomentWords</name>
    <message>
        <source>Meetings</source>
        <translation>Incontri</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Obiettivi</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Aggiornamenti</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Domande</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>Impegni fatti</translation>
    </message>
    <message>
        <source>Meeting with %1</source>
        <translation>Incontro con %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Incontro</translation>
    </message>
    <message>
        <source>meeting</source>
        <comment>what it is</comment>
        <translation>incontro</translation>
    </message>
    <message>
        <source>contact</source>
        <comment>what it is</comment>
        <translation>contatto</translation>
    </message>
    <message>
        <source>yours</source>
        <comment>goal</comment>
        <translation>tuo</translation>
    </message>
    <message>
        <source>goal begun</source>
        <translation>obiettivo iniziato</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>entro il %1</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>goal</comment>
        <translation>spostato</translation>
    </message>
    <message>
        <source>was %1, now %2</source>
        <translation>era %1, ora %2</translation>
    </message>
    <message>
        <source>was %1, now without a date</source>
        <translation>era %1, ora senza data</translation>
    </message>
    <message>
        <source>open again</source>
        <comment>goal</comment>
        <translation>riaperto</translation>
    </message>
    <message>
        <source>check-in</source>
        <comment>what it is</comment>
        <translation>aggiornamento</translation>
    </message>
    <message>
        <source>milestone reached</source>
        <translation>tappa raggiunta</translation>
    </message>
    <message>
        <source>asked by you</source>
        <translation>chiedi tu</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation>chiede %1</translation>
    </message>
    <message>
        <source>question</source>
        <comment>what it is</comment>
        <translation>domanda</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>what it is</comment>
        <translation>risposta</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Ancora niente di scritto</translation>
    </message>
    <message>
        <source>journal</source>
        <comment>what it is</comment>
        <translation>diario</translation>
    </message>
    <message>
        <source>yours</source>
        <comment>action</comment>
        <translation>tuo</translation>
    </message>
    <message>
        <source>done</source>
        <comment>action</comment>
        <translation>fatto</translation>
    </message>
    <message>
        <source>In touch</source>
        <comment>one contact</comment>
        <translation>Contatto</translation>
    </message>
</context>
<context>
    <name>telemaco::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigazione</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Find or do…</source>
        <translation>Cerca o fai…</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Cerca o fai</translation>
    </message>
    <message>
        <source>Find anything, do anything (Ctrl+K)</source>
        <translation>Cerca tutto, fai tutto (Ctrl+K)</translation>
    </message>
    <message>
        <source>State of the workspace</source>
        <translation>Stato dell’archivio</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Percorsi</translation>
    </message>
</context>
<context>
    <name>telemaco::NewEntryWindow</name>
    <message>
        <source>New journal entry</source>
        <translation>Nuova pagina di diario</translation>
    </message>
    <message>
        <source>Whether it is saved</source>
        <translation>Se è salvata</translation>
    </message>
    <message>
        <source>Nothing to save: it is saved while you write. Esc closes.</source>
        <translation>Niente da salvare: si salva mentre scrivi. Esc chiude.</translation>
    </message>
    <message>
        <source>Saved. Esc closes.</source>
        <translation>Salvata. Esc chiude.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
</context>
<context>
    <name>telemaco::NoteField</name>
    <message>
        <source>Linked from where it lies; the file itself is not kept here.</source>
        <translation>Collegato da dove si trova; il file stesso non viene conservato qui.</translation>
    </message>
    <message>
        <source>Pictures are not kept yet. A file that is dropped is linked.</source>
        <translation>Per ora le immagini non vengono conservate. Un file trascinato diventa un collegamento.</translation>
    </message>
</context>
<context>
    <name>telemaco::NumberField</name>
    <message>
        <source>“%1” is not a number between %2 and %3.</source>
        <translation>«%1» non è un numero tra %2 e %3.</translation>
    </message>
</context>
<context>
    <name>telemaco::OldGoalsBar</name>
    <message>
        <source>New date</source>
        <translation>Nuova data</translation>
    </message>
    <message>
        <source>New date, e.g. +30</source>
        <translation>Nuova data, per es. +30</translation>
    </message>
    <message>
        <source>&amp;Keep without a date</source>
        <translation>&amp;Tieni senza data</translation>
    </message>
    <message>
        <source>Kept without a date</source>
        <translation>Tenuto senza data</translation>
    </message>
    <message>
        <source>New &amp;date</source>
        <translation>Nuova &amp;data</translation>
    </message>
    <message>
        <source>&amp;Let go</source>
        <translation>&amp;Lascia andare</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Lasciato andare</translation>
    </message>
    <message>
        <source>&amp;Reached</source>
        <translation>&amp;Raggiunto</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Raggiunto</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Spostato al %1</translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n obiettivo</numerusform>
            <numerusform>%n obiettivi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done: the goal</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>telemaco::PageWords</name>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Obiettivi</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Ti diamo il benvenuto</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Incontri</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Incontro</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>As it stood on…</source>
        <translation>Com’era il…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Eliminati di recente</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linea del tempo</translation>
    </message>
</context>
<context>
    <name>telemaco::Part</name>
    <message>
        <source>A part of Telemaco is missing; please install it anew. The system says: %1</source>
        <translation>Manca una parte di Telemaco: va installato di nuovo. Il sistema dice: %1</translation>
    </message>
</context>
<context>
    <name>telemaco::PastRelationshipPage</name>
    <message>
        <source>The day it is shown as of</source>
        <translation>Il giorno a cui si riferisce</translation>
    </message>
    <message>
        <source>A day of the past</source>
        <translation>Un giorno passato</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Torna a oggi</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Gli accordi presi</translation>
    </message>
    <message>
        <source>Expectations of mine</source>
        <translation>Le mie aspettative</translation>
    </message>
    <message>
        <source>Expectations of the other side</source>
        <translation>Le aspettative dell’altra parte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Obiettivi</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Domande</translation>
    </message>
    <message>
        <source>Reading how it stood on %1…</source>
        <translation>Lettura di com’era il %1…</translation>
    </message>
    <message>
        <source>A relationship</source>
        <translation>Un percorso</translation>
    </message>
    <message>
        <source>On %1 this relationship was not in the workspace yet.</source>
        <translation>Il %1 questo percorso non era ancora nell’archivio.</translation>
    </message>
    <message>
        <source>You mentor %1</source>
        <translation>Fai da mentor a %1</translation>
    </message>
    <message>
        <source>%1 mentors you</source>
        <translation>%1 ti fa da mentor</translation>
    </message>
    <message>
        <source>This is how it stood on %1. Nothing can be changed here.</source>
        <translation>Ecco com’era il %1. Qui non si può cambiare nulla.</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Fase: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Dal %1</translation>
    </message>
    <message>
        <source>It came %1</source>
        <translation>Nato %1</translation>
    </message>
    <message numerus="yes">
        <source>Agreed: in touch every %n days</source>
        <translation>
            <numerusform>Accordo: sentirsi ogni giorno</numerusform>
            <numerusform>Accordo: sentirsi ogni %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed: %1 hours a month</source>
        <translation>Accordo: %1 ore al mese</translation>
    </message>
    <message>
        <source>Last contact noted: %1</source>
        <translation>Ultimo contatto segnato: %1</translation>
    </message>
    <message>
        <source>No contact noted yet.</source>
        <translation>Ancora nessun contatto segnato.</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>entro il %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>fatto il %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Impegni</translation>
    </message>
    <message>
        <source>To be talked about</source>
        <translation>Di cui parlare</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Incontri</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier meetings</source>
        <translation>
            <numerusform>%n incontro precedente</numerusform>
            <numerusform>%n incontri precedenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled earlier</source>
        <translation>
            <numerusform>%n chiuso prima</numerusform>
            <numerusform>%n chiusi prima</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Obiettivo: %1</translation>
    </message>
</context>
<context>
    <name>telemaco::PeoplePage</name>
    <message>
        <source>Nobody yet</source>
        <translation>Ancora nessuno</translation>
    </message>
    <message>
        <source>People you mentor, who mentor you, or whom you might ask. A name is enough; a table of contacts can be imported.</source>
        <translation>Le persone a cui fai da mentor, chi fa da mentor a te, o a chi potresti chiederlo. Basta un nome; si può anche importare una tabella di contatti.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Add somebody: a name</source>
        <translation>Aggiungi qualcuno: un nome</translation>
    </message>
    <message>
        <source>Name of the person to add</source>
        <translation>Nome della persona da aggiungere</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Aggiungi questa persona</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Io</translation>
    </message>
    <message>
        <source>me</source>
        <translation>io</translation>
    </message>
    <message>
        <source>your mentor</source>
        <translation>ti fa da mentor</translation>
    </message>
    <message>
        <source>you mentor them</source>
        <translation>fai da mentor</translation>
    </message>
    <message>
        <source>Add a mentor, a mentee or somebody else</source>
        <translation>Aggiungi un mentor, un mentee o qualcun altro</translation>
    </message>
</context>
<context>
    <name>telemaco::PersonPage</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Dove lavora o studia</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation>Aggiungi un indirizzo e-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>Aggiungi un numero di telefono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Add an address or a web page</source>
        <translation>Aggiungi un indirizzo o un sito</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biografia</translation>
    </message>
    <message>
        <source>What is worth knowing about this person</source>
        <translation>Che cosa vale la pena sapere di questa persona</translation>
    </message>
    <message>
        <source>Skills offered</source>
        <translation>Competenze offerte</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Aggiungi una competenza</translation>
    </message>
    <message>
        <source>Skills sought</source>
        <translation>Competenze cercate</translation>
    </message>
    <message>
        <source>Mentors me</source>
        <translation>Mi fa da mentor</translation>
    </message>
    <message>
        <source>I mentor this person</source>
        <translation>Faccio da mentor</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Percorsi</translation>
    </message>
    <message>
        <source>Relationships with this person</source>
        <translation>Percorsi con questa persona</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Obiettivi</translation>
    </message>
    <message>
        <source>Goals of this person</source>
        <translation>Obiettivi di questa persona</translation>
    </message>
    <message>
        <source>You mentor %1</source>
        <translation>Fai da mentor a %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Eliminazione fatta: %1.</translation>
    </message>
    <message>
        <source>Tags and links</source>
        <translation>Etichette e collegamenti</translation>
    </message>
    <message>
        <source>%1 mentors you</source>
        <translation>%1 ti fa da mentor</translation>
    </message>
    <message>
        <source>This person is not here any more</source>
        <translation>Questa persona non c’è più</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Annulla la riporta qui.</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Tutte le persone</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dati</translation>
    </message>
</context>
<context>
    <name>telemaco::ProgressChart</name>
    <message>
        <source>Progress over time</source>
        <translation>Andamento nel tempo</translation>
    </message>
    <message>
        <source>T: the values as a table</source>
        <translation>T: i valori in tabella</translation>
    </message>
    <message>
        <source>Progress as a table</source>
        <translation>Andamento in tabella</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
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
        <source>T: the values as a picture</source>
        <translation>T: i valori in figura</translation>
    </message>
    <message>
        <source>No check-in yet.</source>
        <translation>Ancora nessun aggiornamento.</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s), the last on %1: %2.</source>
        <translation>
            <numerusform>%n aggiornamento, l’ultimo il %1: %2.</numerusform>
            <numerusform>%n aggiornamenti, l’ultimo il %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Da %1 a %2.</translation>
    </message>
    <message>
        <source>Due on %1.</source>
        <translation>Scade il %1.</translation>
    </message>
    <message>
        <source>Was due on %1.</source>
        <translation>Scadeva il %1.</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>era %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>scade %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
</context>
<context>
    <name>telemaco::ProgressLine</name>
    <message>
        <source>%1 % done</source>
        <translation>%1 % fatto</translation>
    </message>
</context>
<context>
    <name>telemaco::QuestionsBox</name>
    <message>
        <source>Write the answer</source>
        <translation>Scrivi la risposta</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>Risposta di %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Open, for %1</source>
        <translation>Aperta, per %1</translation>
    </message>
    <message>
        <source>Open, for nobody yet</source>
        <translation>Aperta, non sai ancora per chi</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>Cambia la risposta</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>Chiedi…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>What was answered? Ctrl+Enter when done</source>
        <translation>Qual è la risposta? Ctrl+Invio per finire</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Chiedi a %1</translation>
    </message>
    <message>
        <source>Keeps this line as an open question; its answer will appear below it. Ctrl+Shift+Q</source>
        <translation>Segna questa riga come domanda aperta; la risposta comparirà qui sotto. Ctrl+Maiusc+Q</translation>
    </message>
</context>
<context>
    <name>telemaco::QuietCard</name>
    <message>
        <source>In touch today</source>
        <translation>Contatto oggi</translation>
    </message>
    <message>
        <source>How you were in touch with %1</source>
        <translation>Come hai sentito %1</translation>
    </message>
    <message>
        <source>In touch with %1 today</source>
        <translation>Contatto con %1 oggi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Non ora: %1</translation>
    </message>
</context>
<context>
    <name>telemaco::ReasonWords</name>
    <message>
        <source>there is nothing at this place</source>
        <translation>qui non c’è niente</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>è una cartella, non un file</translation>
    </message>
    <message>
        <source>it is a file, not a folder</source>
        <translation>è un file, non una cartella</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>non è un file normale</translation>
    </message>
    <message>
        <source>there is no permission to read it</source>
        <translation>manca il permesso di leggerlo</translation>
    </message>
    <message>
        <source>it is no .md, .markdown or .txt file</source>
        <translation>non è un file .md, .markdown o .txt</translation>
    </message>
    <message>
        <source>there is no .md, .markdown or .txt file in this folder</source>
        <translation>in questa cartella non c’è nessun file .md, .markdown o .txt</translation>
    </message>
    <message>
        <source>there is no file named YYYY-MM.txt in this folder</source>
        <translation>in questa cartella non c’è nessun file chiamato AAAA-MM.txt</translation>
    </message>
    <message>
        <source>a month of RedNotebook is a file named YYYY-MM.txt</source>
        <translation>un mese di RedNotebook è un file chiamato AAAA-MM.txt</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>supera i %1 MB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>il file è vuoto</translation>
    </message>
    <message>
        <source>something is there already</source>
        <translation>lì c’è già qualcosa</translation>
    </message>
    <message>
        <source>it is the workspace itself</source>
        <translation>è l’archivio stesso</translation>
    </message>
    <message>
        <source>the folder is not empty</source>
        <translation>la cartella non è vuota</translation>
    </message>
    <message>
        <source>the folder could not be made</source>
        <translation>non è stato possibile creare la cartella</translation>
    </message>
    <message>
        <source>an older Telemaco wrote it: open it for writing once, to bring it up to date</source>
        <translation>viene da un Telemaco più vecchio: aprilo una volta in scrittura, così si aggiorna</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versione %1</translation>
    </message>
    <message>
        <source>%1 bytes are missing at its end</source>
        <translation>alla fine mancano %1 byte</translation>
    </message>
    <message>
        <source>it is %1, process %2</source>
        <translation>è %1, processo %2</translation>
    </message>
    <message>
        <source>there is no checksum in this file</source>
        <translation>in questo file non c’è una somma di controllo</translation>
    </message>
    <message>
        <source>it says “%1”</source>
        <translation>c’è scritto «%1»</translation>
    </message>
    <message>
        <source>“%1”; there are: %2</source>
        <translation>«%1»; ci sono: %2</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>non è testo</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>non è testo UTF-8</translation>
    </message>
    <message>
        <source>its encoding is not known, or it is not text</source>
        <translation>la codifica non è nota, oppure non è testo</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>è vuoto</translation>
    </message>
    <message>
        <source>there is no such date: “%1”</source>
        <translation>questa data non esiste: «%1»</translation>
    </message>
    <message>
        <source>there is no such time: “%1”</source>
        <translation>questa ora non esiste: «%1»</translation>
    </message>
    <message>
        <source>there is no such day: “%1” in %2</source>
        <translation>questo giorno non esiste: «%1» in %2</translation>
    </message>
    <message>
        <source>no date where an entry begins: [2024-03-01 21:00] and then the title</source>
        <translation>dove comincia una pagina manca la data: [2024-03-01 21:00] e poi il titolo</translation>
    </message>
    <message>
        <source>the day is not a list of names with texts</source>
        <translation>il giorno non è un elenco di nomi con i loro testi</translation>
    </message>
    <message>
        <source>it is not a list of days</source>
        <translation>non è un elenco di giorni</translation>
    </message>
    <message>
        <source>where one text belongs there is something else</source>
        <translation>al posto di un testo c’è qualcos’altro</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>è annidato troppo in profondità</translation>
    </message>
    <message>
        <source>the YAML is broken here: “%1”</source>
        <translation>qui lo YAML non è valido: «%1»</translation>
    </message>
    <message>
        <source>unbalanced quote: one opens in this line and is never closed</source>
        <translation>virgolette in sospeso: si aprono in questa riga e non si chiudono più</translation>
    </message>
    <message>
        <source>there is no header</source>
        <translation>manca l’intestazione</translation>
    </message>
    <message>
        <source>nothing can go there</source>
        <translation>lì non può andare niente</translation>
    </message>
    <message>
        <source>no column is known to hold “%1”</source>
        <translation>non si trova la colonna per «%1»</translation>
    </message>
    <message>
        <source>this row has more cells than the header</source>
        <translation>questa riga ha più celle dell’intestazione</translation>
    </message>
    <message>
        <source>it is the table “%1”, exported from Telemaco</source>
        <translation>è la tabella «%1», esportata da Telemaco</translation>
    </message>
    <message>
        <source>only a table exported from Telemaco can be taken as this</source>
        <translation>così si può prendere solo una tabella esportata da Telemaco</translation>
    </message>
    <message>
        <source>it does not begin like a calendar</source>
        <translation>non comincia come un calendario</translation>
    </message>
    <message>
        <source>the event has no end</source>
        <translation>l’evento non si chiude</translation>
    </message>
    <message>
        <source>it recurs within a day</source>
        <translation>si ripete più volte al giorno</translation>
    </message>
    <message>
        <source>it is no event</source>
        <translation>non è un evento</translation>
    </message>
    <message>
        <source>there is no such day or time</source>
        <translation>questo giorno o quest’ora non esiste</translation>
    </message>
    <message>
        <source>the time zone “%1” is not known</source>
        <translation>il fuso orario «%1» non è noto</translation>
    </message>
    <message>
        <source>it fits several relationships</source>
        <translation>può riguardare più percorsi</translation>
    </message>
    <message>
        <source>there is no relationship with anybody in it</source>
        <translation>non c’è un percorso con nessuna delle persone che vi compaiono</translation>
    </message>
    <message>
        <source>the JSON is broken: %1</source>
        <translation>il JSON non è valido: %1</translation>
    </message>
    <message>
        <source>it does not begin with {</source>
        <translation>non comincia con {</translation>
    </message>
    <message>
        <source>a text begins here and does not end</source>
        <translation>qui comincia un testo che non finisce</translation>
    </message>
    <message>
        <source>one item is too large or nested too deeply</source>
        <translation>un elemento è troppo grande o annidato troppo in profondità</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>finisce troppo presto</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>manca un valore</translation>
    </message>
    <message>
        <source>there is something behind the end</source>
        <translation>dopo la fine c’è altro</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>manca una virgola</translation>
    </message>
    <message>
        <source>a name in quotes is missing</source>
        <translation>manca un nome fra virgolette</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>mancano i due punti</translation>
    </message>
    <message>
        <source>it is not an export of Telemaco</source>
        <translation>non è un’esportazione di Telemaco</translation>
    </message>
    <message>
        <source>it does not say its version</source>
        <translation>non dice la sua versione</translation>
    </message>
    <message>
        <source>the name is not known</source>
        <translation>il nome non è noto</translation>
    </message>
    <message>
        <source>it is not an item</source>
        <translation>non è un elemento</translation>
    </message>
    <message>
        <source>it is not a list of texts</source>
        <translation>non è un elenco di testi</translation>
    </message>
    <message>
        <source>the value is of the wrong type</source>
        <translation>il valore è di un altro tipo</translation>
    </message>
    <message>
        <source>an item of this kind has no such field</source>
        <translation>un elemento di questo genere non ha questo campo</translation>
    </message>
    <message>
        <source>it may not be null</source>
        <translation>non può essere null</translation>
    </message>
    <message>
        <source>neither here nor earlier in the file is there “%1”</source>
        <translation>«%1» non c’è né qui né prima nel file</translation>
    </message>
    <message>
        <source>it is twice in this file</source>
        <translation>in questo file compare due volte</translation>
    </message>
    <message>
        <source>it is not the UUID that follows from the item</source>
        <translation>non è l’UUID che spetta a questo elemento</translation>
    </message>
    <message>
        <source>a second “me”</source>
        <translation>un secondo «io»</translation>
    </message>
    <message>
        <source>deleted here, changed in the source</source>
        <translation>qui eliminato, modificato nell’origine</translation>
    </message>
    <message>
        <source>changed here and in the source</source>
        <translation>modificato qui e nell’origine</translation>
    </message>
    <message>
        <source>another file is the same entry</source>
        <translation>un altro file è la stessa pagina</translation>
    </message>
    <message>
        <source>exported from here and changed since</source>
        <translation>esportato da qui e poi modificato</translation>
    </message>
    <message>
        <source>it has the same key as line %1</source>
        <translation>ha la stessa chiave della riga %1</translation>
    </message>
    <message>
        <source>it is you</source>
        <translation>sei tu</translation>
    </message>
    <message>
        <source>they have a relationship with each other</source>
        <translation>hanno un percorso insieme</translation>
    </message>
    <message>
        <source>%1, row %2, points at nothing in %3</source>
        <translation>%1, riga %2, rimanda a qualcosa che in %3 non c’è</translation>
    </message>
    <message>
        <source>“%1”: there is no such “%2”</source>
        <translation>«%1»: manca l’elemento «%2»</translation>
    </message>
    <message>
        <source>“%1” is of no known kind</source>
        <translation>«%1» è di un genere sconosciuto</translation>
    </message>
    <message>
        <source>in the field “%1”</source>
        <translation>nel campo «%1»</translation>
    </message>
    <message>
        <source>%1 counted, %2 there</source>
        <translation>contati %1, presenti %2</translation>
    </message>
    <message>
        <source>made by the rules of another version</source>
        <translation>fatto con le regole di un’altra versione</translation>
    </message>
    <message>
        <source>not in the index</source>
        <translation>non è nell’indice</translation>
    </message>
    <message>
        <source>filed under another moment</source>
        <translation>registrato in un altro momento</translation>
    </message>
    <message>
        <source>filed under other words than its own</source>
        <translation>registrato con parole non sue</translation>
    </message>
    <message>
        <source>row %1 belongs to no item</source>
        <translation>la riga %1 non appartiene a nessun elemento</translation>
    </message>
    <message>
        <source>key %1 belongs to no item</source>
        <translation>la chiave %1 non appartiene a nessun elemento</translation>
    </message>
    <message>
        <source>the list of words lacks “%1”</source>
        <translation>nell’elenco delle parole manca «%1»</translation>
    </message>
    <message>
        <source>key %1 is not in the order of time</source>
        <translation>la chiave %1 non è in ordine di tempo</translation>
    </message>
</context>
<context>
    <name>telemaco::RelationshipPage</name>
    <message>
        <source>In touch today</source>
        <translation>Contatto oggi</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Da dove nasce</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Da quando</translation>
    </message>
    <message>
        <source>Agreed: in touch every … days</source>
        <translation>Accordo: sentirsi ogni … giorni</translation>
    </message>
    <message>
        <source>nothing agreed</source>
        <translation>nessun accordo</translation>
    </message>
    <message>
        <source>Agreed: hours a month</source>
        <translation>Accordo: ore al mese</translation>
    </message>
    <message>
        <source>Notes, only for you</source>
        <translation>Note, solo per te</translation>
    </message>
    <message>
        <source>Write about it</source>
        <translation>Scrivi</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non detto</translation>
    </message>
    <message>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <source>In touch every</source>
        <translation>Sentirsi ogni</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Ore al mese</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Gli accordi presi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Obiettivi</translation>
    </message>
    <message>
        <source>Add a goal: its title</source>
        <translation>Aggiungi un obiettivo: il titolo</translation>
    </message>
    <message>
        <source>Title of a goal to add</source>
        <translation>Titolo dell’obiettivo da aggiungere</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>No contact noted yet.</source>
        <translation>Ancora nessun contatto segnato.</translation>
    </message>
    <message>
        <source>Last contact today.</source>
        <translation>Ultimo contatto oggi.</translation>
    </message>
    <message numerus="yes">
        <source>Last contact %1, %n days ago.</source>
        <translation>
            <numerusform>Ultimo contatto il %1, %n giorno fa.</numerusform>
            <numerusform>Ultimo contatto il %1, %n giorni fa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreed: every %n days.</source>
        <translation>
            <numerusform>L’accordo: ogni giorno.</numerusform>
            <numerusform>L’accordo: ogni %n giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted: in touch today.</source>
        <translation>Segnato: contatto di oggi.</translation>
    </message>
    <message>
        <source>Write about this relationship</source>
        <translation>Scrivi di questo percorso</translation>
    </message>
    <message>
        <source>Ask a question in this relationship</source>
        <translation>Fai una domanda in questo percorso</translation>
    </message>
    <message>
        <source>Add a goal to this relationship</source>
        <translation>Aggiungi un obiettivo a questo percorso</translation>
    </message>
    <message>
        <source>Prepare next meeting</source>
        <translation>Prepara l’incontro</translation>
    </message>
    <message>
        <source>Prepare the next meeting</source>
        <translation>Prepara il prossimo incontro</translation>
    </message>
    <message>
        <source>As it stood on…</source>
        <translation>Com’era il…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Timeline of this relationship</source>
        <translation>Linea del tempo di questo percorso</translation>
    </message>
    <message>
        <source>This relationship is not here any more</source>
        <translation>Questo percorso non c’è più</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Annulla lo riporta qui.</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Tutte le persone</translation>
    </message>
</context>
<context>
    <name>telemaco::RelationshipTabs</name>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linea del tempo</translation>
    </message>
    <message>
        <source>Parts of the relationship</source>
        <translation>Parti del percorso</translation>
    </message>
    <message>
        <source>%1 mentors you</source>
        <translation>%1 ti fa da mentor</translation>
    </message>
    <message>
        <source>You mentor %1</source>
        <translation>Fai da mentor a %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>dal %1</translation>
    </message>
</context>
<context>
    <name>telemaco::SafeText</name>
    <message>
        <source>(Some of it is not shown here.)</source>
        <translation>(Una parte qui non si mostra.)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
</context>
<context>
    <name>telemaco::SearchPage</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con chi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Everything you ever wrote</source>
        <translation>Tutto quello che hai scritto</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Che cosa cerchi?</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation>Nessun risultato. Con meno lettere si trova di più.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n risultato</numerusform>
            <numerusform>%n risultati</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Prima i più recenti</translation>
    </message>
    <message>
        <source>Write a word, or the beginning of one. &quot;Several words&quot; in quotes stand together, ‑word leaves out.</source>
        <translation>Scrivi una parola, o il suo inizio. &quot;Più parole&quot; tra virgolette stanno insieme, ‑parola la esclude.</translation>
    </message>
</context>
<context>
    <name>telemaco::SelectionBar</name>
    <message>
        <source>Tag…</source>
        <translation>Etichetta…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selezionato</numerusform>
            <numerusform>%n selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag the selected ones</source>
        <translation>Metti un’etichetta agli elementi selezionati</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Collega…</translation>
    </message>
    <message>
        <source>Link the selected ones to a goal or a relationship</source>
        <translation>Collega gli elementi selezionati a un obiettivo o a un percorso</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Condividi…</translation>
    </message>
    <message>
        <source>Share the selected ones</source>
        <translation>Condividi gli elementi selezionati</translation>
    </message>
    <message>
        <source>Delete the selected ones</source>
        <translation>Elimina gli elementi selezionati</translation>
    </message>
</context>
<context>
    <name>telemaco::SettingsPage</name>
    <message>
        <source>My name</source>
        <translation>Il mio nome</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Il tuo nome</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Chiaro o scuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>La lingua cambia al prossimo avvio.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
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
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Archivio</translation>
    </message>
    <message>
        <source>Where the workspace lies</source>
        <translation>Dove si trova l’archivio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuovo…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Apri…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salva una copia…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>A new name is written over the old one. Two tags of one name become one.</source>
        <translation>Scrivi il nuovo nome sopra il vecchio. Due etichette con lo stesso nome diventano una.</translation>
    </message>
    <message>
        <source>Stop watching it</source>
        <translation>Non tenerla più d’occhio</translation>
    </message>
    <message>
        <source>Folder for notes</source>
        <translation>Cartella degli appunti</translation>
    </message>
    <message>
        <source>Markdown and text files in this folder become journal entries by themselves, what lies there now and what comes later. The files stay as they are.</source>
        <translation>I file Markdown e di testo in questa cartella diventano da soli pagine di diario, quelli che ci sono già e quelli che arriveranno. I file restano come sono.</translation>
    </message>
    <message>
        <source>The folder for notes</source>
        <translation>La cartella degli appunti</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>Which folder do you put notes into?</source>
        <translation>In quale cartella metti gli appunti?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Eliminati di recente</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Days from one meeting to the next, where nothing was agreed</source>
        <translation>Giorni da un incontro al successivo, dove non c’è un accordo</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Incontri</translation>
    </message>
    <message>
        <source>How far apart meetings are, where nothing was agreed. The next one is offered from it.</source>
        <translation>Ogni quanto ci si incontra, dove non c’è un accordo. Da qui si propone il prossimo incontro.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Ogni</translation>
    </message>
    <message>
        <source>The week begins on</source>
        <translation>La settimana inizia di</translation>
    </message>
    <message>
        <source>As the language has it: %1</source>
        <translation>Come nella lingua: %1</translation>
    </message>
    <message>
        <source>Week begins on</source>
        <translation>La settimana inizia di</translation>
    </message>
</context>
<context>
    <name>telemaco::ShareButton</name>
    <message>
        <source>only you</source>
        <translation>solo tu</translation>
    </message>
    <message>
        <source>shared with %1</source>
        <translation>condivisa con %1</translation>
    </message>
    <message>
        <source>Who may see it: %1</source>
        <translation>Chi può vederla: %1</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Condividi con %1</translation>
    </message>
    <message>
        <source>There is no relationship to share it with yet</source>
        <translation>Non c’è ancora un percorso con cui condividerla</translation>
    </message>
</context>
<context>
    <name>telemaco::SharedQuestions</name>
    <message>
        <source>Questions</source>
        <translation>Domande</translation>
    </message>
    <message>
        <source>A question to ask</source>
        <translation>Una domanda da fare</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>chiede %1</translation>
    </message>
    <message>
        <source>you ask</source>
        <translation>chiedi tu</translation>
    </message>
    <message>
        <source>Answer to “%1”</source>
        <translation>Risposta a «%1»</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Scrivi la risposta</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Lascia perdere</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Riapri</translation>
    </message>
    <message numerus="yes">
        <source>%n more questions</source>
        <translation>
            <numerusform>Un’altra domanda</numerusform>
            <numerusform>Altre %n domande</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telemaco::SheetWords</name>
    <message>
        <source>you</source>
        <translation>tu</translation>
    </message>
    <message>
        <source>Open points with %1</source>
        <translation>Punti aperti con %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last in touch %n days ago</source>
        <translation>
            <numerusform>Ultimo contatto %n giorno fa</numerusform>
            <numerusform>Ultimo contatto %n giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>Last in touch today</source>
        <translation>Ultimo contatto oggi</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <comment>the date of the last meeting</comment>
        <translation>L’ultima volta: %1</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Solo per te</translation>
    </message>
    <message>
        <source>Notes for this meeting</source>
        <translation>Note per questo incontro</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Domande aperte</translation>
    </message>
    <message>
        <source>you ask</source>
        <translation>chiedi tu</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <comment>a person</comment>
        <translation>chiede %1</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Impegni aperti</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>an action: a date</comment>
        <translation>scadenza %1</translation>
    </message>
    <message numerus="yes">
        <source>moved %n times</source>
        <comment>an action</comment>
        <translation>
            <numerusform>spostato %n volta</numerusform>
            <numerusform>spostato %n volte</numerusform>
        </translation>
    </message>
    <message>
        <source>Milestones due</source>
        <translation>Tappe in scadenza</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Dall’ultima volta</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>a measured value</comment>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>To bring up</source>
        <translation>Da portare all’incontro</translation>
    </message>
    <message>
        <source>Our meeting: %1</source>
        <comment>the date of a meeting</comment>
        <translation>Il nostro incontro: %1</translation>
    </message>
    <message>
        <source>Our open points</source>
        <translation>I nostri punti aperti</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Di che cosa si è parlato</translation>
    </message>
</context>
<context>
    <name>telemaco::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>Everything that can be done, by name. Ctrl+K finds each of them while you type.</source>
        <translation>Tutto quello che si può fare, per nome. Con Ctrl+K lo trovi mentre scrivi.</translation>
    </message>
    <message>
        <source>With a shortcut</source>
        <translation>Con una scorciatoia</translation>
    </message>
    <message>
        <source>By name only</source>
        <translation>Solo per nome</translation>
    </message>
</context>
<context>
    <name>telemaco::SinceBox</name>
    <message>
        <source>Last time</source>
        <translation>L’ultima volta</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Domande aperte</translation>
    </message>
    <message>
        <source>Milestones due by then</source>
        <translation>Tappe in scadenza per allora</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Nel frattempo</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>chiede %1</translation>
    </message>
    <message>
        <source>you ask</source>
        <translation>chiedi tu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>era %1</translation>
    </message>
</context>
<context>
    <name>telemaco::TagsBox</name>
    <message>
        <source>No tags yet. They are made where you write: #garden.</source>
        <translation>Ancora nessuna etichetta. Nascono mentre scrivi: #orto.</translation>
    </message>
    <message>
        <source>Name of the tag “%1”</source>
        <translation>Nome dell’etichetta «%1»</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Delete the tag “%1”</source>
        <translation>Elimina l’etichetta «%1»</translation>
    </message>
    <message>
        <source>“%1” is now “%2”.</source>
        <translation>«%1» ora è «%2».</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Eliminazione fatta: %1.</translation>
    </message>
</context>
<context>
    <name>telemaco::TiesBar</name>
    <message>
        <source>Add a tag, a goal or a relationship</source>
        <translation>Aggiungi un’etichetta, un obiettivo o un percorso</translation>
    </message>
    <message>
        <source>Add a tag, a goal, a relationship…</source>
        <translation>Aggiungi un’etichetta, un obiettivo, un percorso…</translation>
    </message>
</context>
<context>
    <name>telemaco::TimelineList</name>
    <message>
        <source>Timeline</source>
        <translation>Linea del tempo</translation>
    </message>
</context>
<context>
    <name>telemaco::TimelinePage</name>
    <message>
        <source>What to see of the timeline</source>
        <translation>Che cosa vedere della linea del tempo</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Vai a un giorno</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Non è ancora successo niente</translation>
    </message>
    <message>
        <source>Meetings, contacts, goals, questions, actions done and the pages of your journal that are about this relationship line up here by themselves.</source>
        <translation>Incontri, contatti, obiettivi, domande, impegni fatti e le pagine di diario su questo percorso si mettono in fila qui da soli.</translation>
    </message>
    <message>
        <source>Nothing of this kind yet</source>
        <translation>Ancora niente di questo tipo</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Programma un incontro</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Go to a day of the timeline</source>
        <translation>Vai a un giorno della linea del tempo</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Vai al %1</translation>
    </message>
    <message>
        <source>This relationship is not here any more</source>
        <translation>Questo percorso non c’è più</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Annulla lo riporta qui.</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Tutte le persone</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostra tutto</translation>
    </message>
</context>
<context>
    <name>telemaco::TodayPage</name>
    <message>
        <source>New entry</source>
        <translation>Nuova pagina</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>In scadenza</translation>
    </message>
    <message>
        <source>Without movement</source>
        <translation>Fermi</translation>
    </message>
    <message>
        <source>Questions waiting</source>
        <translation>Domande in attesa</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Da tenere d’occhio</translation>
    </message>
    <message>
        <source>Others not heard from</source>
        <translation>Altri che non senti</translation>
    </message>
    <message>
        <source>Last pages</source>
        <translation>Ultime pagine</translation>
    </message>
    <message>
        <source>In touch today</source>
        <translation>Contatto oggi</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>today&apos;s date as a title</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Here the day begins</source>
        <translation>Qui comincia la giornata</translation>
    </message>
    <message>
        <source>What is due, whom you have not heard from and what waits for an answer will stand here. Begin with a page of the journal, a goal, or the people you are on the way with.</source>
        <translation>Qui troverai che cosa scade, chi non senti da tempo e che cosa aspetta risposta. Comincia da una pagina di diario, da un obiettivo o dalle persone con cui sei in cammino.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tutto bene</translation>
    </message>
    <message>
        <source>Nothing is due and nobody has been out of touch for long.</source>
        <translation>Niente scade e non c’è nessuno che non senti da molto.</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Datti un obiettivo</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Aggiungi persone</translation>
    </message>
    <message>
        <source>In touch with %1 today (%2)</source>
        <translation>Contatto con %1 oggi (%2)</translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <translation>Raggiunto: %1</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Questa settimana</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fatto: %1</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prossimo incontro</translation>
    </message>
</context>
<context>
    <name>telemaco::TodayWords</name>
    <message numerus="yes">
        <source>%n people not heard from for a while</source>
        <translation>
            <numerusform>%n persona che non senti da un po’</numerusform>
            <numerusform>%n persone che non senti da un po’</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait</source>
        <translation>
            <numerusform>%n domanda in attesa</numerusform>
            <numerusform>%n domande in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>A fresh start.</source>
        <translation>Si comincia.</translation>
    </message>
    <message>
        <source>Nothing is due. A good day for a page of the journal.</source>
        <translation>Niente scade. Un buon giorno per una pagina di diario.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Niente scade.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Not heard from for %1; you agreed on every %2.</source>
        <translation>Nessun contatto da %1; l’accordo è ogni %2.</translation>
    </message>
    <message>
        <source>Not heard from yet, after %1; you agreed on every %2.</source>
        <translation>Ancora nessun contatto, dopo %1; l’accordo è ogni %2.</translation>
    </message>
    <message>
        <source>Not heard from for %1.</source>
        <translation>Nessun contatto da %1.</translation>
    </message>
    <message>
        <source>Not heard from yet, after %1.</source>
        <translation>Ancora nessun contatto, dopo %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n old goals: go through them</source>
        <translation>
            <numerusform>%n obiettivo vecchio: rivedilo</numerusform>
            <numerusform>%n obiettivi vecchi: rivedili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n old goals: go through them</source>
        <translation>
            <numerusform>Più di %n obiettivo vecchio: rivedilo</numerusform>
            <numerusform>Più di %n obiettivi vecchi: rivedili</numerusform>
        </translation>
    </message>
    <message>
        <source>no change for %1</source>
        <translation>fermo da %1</translation>
    </message>
    <message>
        <source>%1 asks you</source>
        <translation>%1 chiede a te</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 chiede</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a question for a person</comment>
        <translation>per %1</translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>asked 8 days ago</comment>
        <translation>chiesta %1</translation>
    </message>
    <message>
        <source>In touch today</source>
        <translation>Contatto oggi</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings this week</source>
        <translation>
            <numerusform>%n incontro questa settimana</numerusform>
            <numerusform>%n incontri questa settimana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are due</source>
        <translation>
            <numerusform>%n cosa in scadenza</numerusform>
            <numerusform>%n cose in scadenza</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>From the journal</source>
        <translation>Dal diario</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Un anno fa</translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n anno fa</numerusform>
            <numerusform>%n anni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prepara</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Ancora niente di scritto</translation>
    </message>
</context>
<context>
    <name>telemaco::ValueWords</name>
    <message>
        <source>me</source>
        <translation>io</translation>
    </message>
    <message>
        <source>an item that is gone</source>
        <translation>un elemento che non c’è più</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
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
        <source>%1, on another device</source>
        <translation>%1, su un altro dispositivo</translation>
    </message>
    <message>
        <source>%1, undo or redo</source>
        <translation>%1, annulla o ripristina</translation>
    </message>
</context>
<context>
    <name>telemaco::WelcomePage</name>
    <message>
        <source>Write</source>
        <translation>Scrivi</translation>
    </message>
    <message>
        <source>Names of the people I mentor, one a line</source>
        <translation>I nomi delle persone a cui faccio da mentor, uno per riga</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>Un nome per riga</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Ti diamo il benvenuto</translation>
    </message>
    <message>
        <source>Three ways to begin. Whatever else is needed is asked where it is needed.</source>
        <translation>Tre modi per cominciare. Il resto si chiede quando serve.</translation>
    </message>
    <message>
        <source>Name of my mentor</source>
        <translation>Nome del mio mentor</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nome</translation>
    </message>
    <message>
        <source>Begin with them</source>
        <translation>Comincia con loro</translation>
    </message>
    <message>
        <source>Begin with my mentor</source>
        <translation>Comincia da qui</translation>
    </message>
    <message>
        <source>I want to write</source>
        <translation>Voglio scrivere</translation>
    </message>
    <message>
        <source>An empty page of your journal, and nothing asked. Nothing to save either: it is saved.</source>
        <translation>Una pagina bianca del tuo diario, senza domande. Non c’è nulla da salvare: si salva da sé.</translation>
    </message>
    <message>
        <source>I mentor somebody</source>
        <translation>Faccio da mentor</translation>
    </message>
    <message>
        <source>Write down whom you mentor.</source>
        <translation>Chi segui come mentor? Bastano i nomi.</translation>
    </message>
    <message>
        <source>I have a mentor</source>
        <translation>Ho un mentor</translation>
    </message>
    <message>
        <source>Write down who mentors you.</source>
        <translation>Chi ti fa da mentor? Basta il nome.</translation>
    </message>
    <message>
        <source>Or bring along what you have:</source>
        <translation>Oppure porta qui quello che hai già:</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Apri un archivio…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nuovo archivio…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Ripristina un backup…</translation>
    </message>
    <message>
        <source>Or see first what it is like:</source>
        <translation>Oppure guarda prima com’è:</translation>
    </message>
    <message>
        <source>Look around in a sample</source>
        <translation>Guarda un esempio</translation>
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
        <translation>Accordo: un contatto ogni … giorni</translation>
    </message>
    <message>
        <source>Agreed: hours a month</source>
        <translation>Accordo: ore al mese</translation>
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
        <translation>aperta</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>question</comment>
        <translation>con risposta</translation>
    </message>
    <message>
        <source>let go</source>
        <comment>question</comment>
        <translation>lasciata perdere</translation>
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
    <message>
        <source>Meeting</source>
        <translation>Incontro</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Impegno</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n incontro</numerusform>
            <numerusform>%n incontri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agenda items</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n punti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n impegno</numerusform>
            <numerusform>%n impegni</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Notes for both</source>
        <translation>Note per entrambi</translation>
    </message>
    <message>
        <source>Notes, only for you</source>
        <translation>Note, solo per te</translation>
    </message>
    <message>
        <source>Closing sentence</source>
        <translation>Frase di chiusura</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Called off by</source>
        <translation>Chi ha rinunciato</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Chi lo ha proposto</translation>
    </message>
    <message>
        <source>Settled in</source>
        <translation>Chiuso in</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>meeting</comment>
        <translation>in programma</translation>
    </message>
    <message>
        <source>held</source>
        <comment>meeting</comment>
        <translation>fatto</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>meeting</comment>
        <translation>annullato</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>meeting</comment>
        <translation>saltato</translation>
    </message>
    <message>
        <source>open</source>
        <comment>agenda item</comment>
        <translation>aperto</translation>
    </message>
    <message>
        <source>done</source>
        <comment>agenda item</comment>
        <translation>fatto</translation>
    </message>
    <message>
        <source>let go</source>
        <comment>agenda item</comment>
        <translation>lasciato perdere</translation>
    </message>
    <message>
        <source>open</source>
        <comment>action</comment>
        <translation>aperto</translation>
    </message>
    <message>
        <source>done</source>
        <comment>action</comment>
        <translation>fatto</translation>
    </message>
    <message>
        <source>let go</source>
        <comment>action</comment>
        <translation>lasciato perdere</translation>
    </message>
    <message>
        <source>Career guidance</source>
        <translation>Orientamento professionale</translation>
    </message>
    <message>
        <source>Sharing knowledge</source>
        <translation>Condividere conoscenze</translation>
    </message>
    <message>
        <source>Skills and talents</source>
        <translation>Abilità e talenti</translation>
    </message>
    <message>
        <source>Encouragement</source>
        <translation>Incoraggiamento</translation>
    </message>
    <message>
        <source>Being an example</source>
        <translation>Dare l’esempio</translation>
    </message>
    <message>
        <source>Setting and reaching goals</source>
        <translation>Fissare e raggiungere obiettivi</translation>
    </message>
    <message>
        <source>Feedback and support</source>
        <translation>Feedback e sostegno</translation>
    </message>
    <message>
        <source>Relationship and trust</source>
        <translation>Rapporto e fiducia</translation>
    </message>
    <message>
        <source>plan a meeting</source>
        <translation>programma un incontro</translation>
    </message>
    <message>
        <source>close a meeting</source>
        <translation>chiusura di un incontro</translation>
    </message>
    <message>
        <source>call off a meeting</source>
        <translation>rinuncia a un incontro</translation>
    </message>
    <message>
        <source>bring back %1</source>
        <translation>riporta %1</translation>
    </message>
    <message>
        <source>erase %1 for good</source>
        <translation>elimina per sempre %1</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Scaletta</translation>
    </message>
    <message>
        <source>Meeting with %1</source>
        <translation>Incontro con %1</translation>
    </message>
</context>
</TS>
