#include "app/cli/commands.h"

namespace telemaco {

static QString text(const char* source) { return Cli::tr(source); }

static std::vector<Command> movingCommands()
{
    return {
        {QStringLiteral("import"), QStringLiteral("FORMAT PATH [--as people|goals|…] [--dry-run]"),
            text(QT_TRANSLATE_NOOP("telemaco::Cli", "bring in what is kept elsewhere")),
            text(QT_TRANSLATE_NOOP("telemaco::Cli",
                "FORMAT is markdown (a folder of .md, .markdown or .txt files, or one of them), rednotebook "
                "(its folder of months, or one of them), jrnl, csv (with --as), ics or json.\n"
                "A table that export csv wrote comes in with --as and the name it was exported by; others "
                "are people or goals.\n"
                "--dry-run says what would happen and changes nothing.\n"
                "The last line counts the rows: N new, N changed, N unchanged, N refused. What is refused "
                "is told with its place and reason; then the exit status is 1. Ctrl+C takes the import back. "
                "A workspace that is not there is made.")),
            {QStringLiteral("as"), QStringLiteral("dry-run")}, 2, 2, importCommand},
        {QStringLiteral("export"), QStringLiteral("json FILE | markdown FOLDER | csv KIND FILE | ics FILE"),
            text(QT_TRANSLATE_NOOP("telemaco::Cli", "write what the workspace holds for others to read")),
            text(QT_TRANSLATE_NOOP("telemaco::Cli",
                "json: every field of every item, as it stands now.\n"
                "markdown: the journal, a file for each entry, into a folder that is new or empty.\n"
                "csv: a table of all people, goals, relationships, questions, contacts, journal, milestones, "
                "check-ins and so on, for a spreadsheet.\n"
                "ics: the planned meetings, for a calendar program.\n"
                "import takes in again what any of them wrote.")),
            {}, 2, 3, exportCommand},
    };
}

static std::vector<Command> readingCommands()
{
    return {
        {QStringLiteral("search"), QStringLiteral("QUERY [--limit N] [--count] [--json]"),
            text(QT_TRANSLATE_NOOP("telemaco::Cli", "find items by their words")),
            text(QT_TRANSLATE_NOOP("telemaco::Cli",
                "QUERY holds words, \"phrases\", -exclusions and filters: kind:goal, tag:work, with:Anna, "
                "from:2026-01-01, to:2026-06-30. The last word may be a beginning.\n"
                "--limit N lists at most N (50 without it); --count counts all and lists none.")),
            {QStringLiteral("limit"), QStringLiteral("count"), QStringLiteral("json")}, 1, 1000,
            searchCommand},
        {QStringLiteral("list"),
            QStringLiteral("people|relationships|goals|questions|journal|meetings|actions|contacts|changes "
                           "[--limit N] [--json]"),
            text(QT_TRANSLATE_NOOP("telemaco::Cli", "list all items of a kind")),
            text(QT_TRANSLATE_NOOP("telemaco::Cli",
                "A line for each item, the UUID first; the person you are is marked with a star. Changes are "
                "what was done, newest first: number, time, who and from where.\n"
                "--limit N lists at most N.")),
            {QStringLiteral("limit"), QStringLiteral("json")}, 1, 1, listCommand},
        {QStringLiteral("show"), QStringLiteral("UUID [--history]"),
            text(QT_TRANSLATE_NOOP("telemaco::Cli", "show an item")),
            text(QT_TRANSLATE_NOOP("telemaco::Cli",
                "--history adds what happened to it, newest first: when, who, what it was and became. It "
                "also tells of an item that was deleted.")),
            {QStringLiteral("history")}, 1, 1, showCommand},
    };
}

static std::vector<Command> otherCommands()
{
    return {
        {QStringLiteral("add"), QStringLiteral("journal TEXT | meeting … | action LINE | contact [LINE]"),
            text(
                QT_TRANSLATE_NOOP("telemaco::Cli", "write a journal entry, a meeting, an action, a contact")),
            text(QT_TRANSLATE_NOOP("telemaco::Cli",
                "add journal TEXT: an entry of this moment. With - as TEXT the standard input is the text. A "
                "workspace that is not there is made.\n"
                "add meeting --with NAME --on DATE [--at 17:00] [--minutes 50] [--channel CHANNEL] [--place "
                "TEXT]\n"
                "add action [--with NAME] LINE: \"@anna two papers by friday\". Without @ it is yours.\n"
                "add contact --with NAME [--on DATE] [--channel CHANNEL] [LINE]: today without --on.\n"
                "NAME is the other side's name, or enough of it; DATE like 2026-12-01, 1/12, friday, +14; "
                "CHANNEL "
                "call, message, email, video, in_person or other. The UUID of what was added is printed.")),
            {QStringLiteral("with"), QStringLiteral("on"), QStringLiteral("at"), QStringLiteral("minutes"),
                QStringLiteral("channel"), QStringLiteral("place")},
            1, 1000, addCommand},
        {QStringLiteral("undo"), QString(),
            text(QT_TRANSLATE_NOOP("telemaco::Cli", "take the last step back")), {}, {}, 0, 0, undoCommand},
        {QStringLiteral("redo"), QString(),
            text(QT_TRANSLATE_NOOP("telemaco::Cli", "do again what was taken back")), {}, {}, 0, 0,
            redoCommand},
        {QStringLiteral("check"), QString(),
            text(QT_TRANSLATE_NOOP("telemaco::Cli", "look the workspace over for faults")),
            text(QT_TRANSLATE_NOOP("telemaco::Cli",
                "The structure of the file, what items refer to, their values, and the search index against "
                "them. Changes nothing; the exit status is 1 when there is a fault.")),
            {}, 0, 0, checkCommand},
        {QStringLiteral("info"), QString(),
            text(QT_TRANSLATE_NOOP("telemaco::Cli", "say what the workspace holds")), {}, {}, 0, 0,
            infoCommand},
    };
}

static std::vector<Command> backupCommands()
{
    return {
        {QStringLiteral("backup"), QStringLiteral("[--to FOLDER]"),
            text(QT_TRANSLATE_NOOP("telemaco::Cli", "make a backup of the workspace")),
            text(QT_TRANSLATE_NOOP("telemaco::Cli",
                "A whole copy, checked, with its SHA-256 beside it; its path is printed. It goes into the "
                "folder for backups of the window's settings, or into FOLDER. It may be made while the "
                "window writes.")),
            {QStringLiteral("to")}, 0, 0, backupCommand},
        {QStringLiteral("backups"), QStringLiteral("[--json]"),
            text(QT_TRANSLATE_NOOP("telemaco::Cli", "list the backups of the workspace")),
            text(QT_TRANSLATE_NOOP("telemaco::Cli",
                "Newest first: name, date, kind and size. The workspace itself need not be there.")),
            {QStringLiteral("json")}, 0, 0, backupsCommand},
        {QStringLiteral("restore"), QStringLiteral("NAME|FILE"),
            text(QT_TRANSLATE_NOOP("telemaco::Cli", "put a backup in the place of the workspace")),
            text(QT_TRANSLATE_NOOP("telemaco::Cli",
                "NAME is one of the list of backups, FILE any file of a workspace. A backup that does not "
                "match its checksum is refused. The present state is backed up before it is replaced. "
                "Refused while somebody else writes to the workspace.")),
            {}, 1, 1, restoreCommand},
    };
}

const std::vector<Command>& commands()
{
    static const std::vector<Command> all = [] {
        std::vector<Command> list = movingCommands();
        for (auto more : {readingCommands(), otherCommands(), backupCommands()})
            list.insert(list.end(), more.begin(), more.end());
        return list;
    }();
    return all;
}

const Command* commandNamed(const QString& name)
{
    for (const Command& command : commands())
        if (command.name == name)
            return &command;
    return nullptr;
}

std::optional<int> limitOf(const Arguments& arguments, int usual)
{
    if (!arguments.has(QStringLiteral("limit")))
        return usual;
    bool number = false;
    const int limit = arguments.value(QStringLiteral("limit")).toInt(&number);
    return number && limit > 0 ? std::optional(limit) : std::nullopt;
}

QString helpForAll()
{
    QString help = Cli::tr("Usage: telemaco-cli [--workspace FILE] COMMAND …\n\nCommands:\n");
    for (const Command& command : commands())
        help += QStringLiteral("  %1 %2\n").arg(command.name, -8).arg(command.summary);
    help += u'\n';
    help += Cli::tr(
        "--workspace FILE  the workspace; without it the one last open in the window, else the one in the "
        "application's data folder\n"
        "--help            this, or after a command the help for it\n"
        "--version         the version\n\n"
        "Exit status: 0 done, 1 refused (the reason is on the standard error), 2 wrong usage.");
    return help;
}

QString helpFor(const Command& command)
{
    const QString usage
        = QStringLiteral("telemaco-cli [--workspace FILE] %1 %2").arg(command.name, command.synopsis);
    QString help
        = Cli::tr("Usage: %1").arg(usage.trimmed()) + QStringLiteral("\n\n") + command.summary + u'\n';
    if (!command.details.isEmpty())
        help += u'\n' + command.details;
    return help.trimmed();
}

static QString unknownOption(const Arguments& arguments, const Command& command)
{
    for (auto it = arguments.options.begin(); it != arguments.options.end(); ++it)
        if (it.key() != u"workspace" && !command.options.contains(it.key()))
            return it.key();
    return {};
}

static int run(const Command& command, Session& session)
{
    const Arguments& arguments = session.arguments();
    if (const QString option = unknownOption(arguments, command); !option.isEmpty())
        return session.wrongUsage(Cli::tr("“%1” has no option --%2.").arg(command.name, option));
    if (arguments.words.size() < command.fewest)
        return session.wrongUsage(Cli::tr("Something is missing: %1 %2").arg(command.name, command.synopsis));
    if (arguments.words.size() > command.most)
        return session.wrongUsage(Cli::tr("There is a word too many: “%1”.").arg(arguments.words.last()));
    if (arguments.has(QStringLiteral("workspace")) && arguments.value(QStringLiteral("workspace")).isEmpty())
        return session.wrongUsage(Cli::tr("--workspace needs a file."));
    return command.run(session);
}

static int help(Session& session, const QString& about)
{
    const Command* command = commandNamed(about);
    if (!command && !about.isEmpty())
        return session.wrongUsage(Cli::tr("There is no command “%1”.").arg(about));
    session.terminal().line(command ? helpFor(*command) : helpForAll());
    return Done;
}

static int answer(Session& session)
{
    const Arguments& arguments = session.arguments();
    if (arguments.has(QStringLiteral("version"))) {
        session.terminal().line(QStringLiteral("telemaco-cli ") + QStringLiteral(TELEMACO_VERSION));
        return Done;
    }
    if (arguments.command == u"help")
        return help(session, arguments.words.value(0));
    if (arguments.has(QStringLiteral("help")))
        return help(session, arguments.command);
    if (const Command* command = commandNamed(arguments.command))
        return run(*command, session);
    return session.wrongUsage(arguments.command.isEmpty()
            ? Cli::tr("Which command?")
            : Cli::tr("There is no command “%1”.").arg(arguments.command));
}

int runCommandLine(const QStringList& arguments)
{
    QString problem;
    const auto read = Arguments::parse(arguments,
        {QStringLiteral("workspace"), QStringLiteral("as"), QStringLiteral("limit"), QStringLiteral("with"),
            QStringLiteral("on"), QStringLiteral("at"), QStringLiteral("minutes"), QStringLiteral("channel"),
            QStringLiteral("place"), QStringLiteral("to")},
        &problem);
    Session session(read.value_or(Arguments{}));
    if (!read)
        return session.wrongUsage(Cli::tr("The option %1 lacks its value, or takes none.").arg(problem));
    const int status = answer(session);
    if (!session.terminal().flush() && status == Done)
        return session.refuse({ErrorCode::CannotWrite, {}, Cli::tr("standard output")});
    return status;
}

} // namespace telemaco
