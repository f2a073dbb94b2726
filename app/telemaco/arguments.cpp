#include "app/telemaco/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <cstring>

namespace telemaco {

static QString words(const char* text) { return QCoreApplication::translate("telemaco::Arguments", text); }

static void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        words(QT_TRANSLATE_NOOP("telemaco::Arguments", "Keeps a mentoring relationship on course.")));
    parser.addPositionalArgument(QStringLiteral("FILE"),
        words(QT_TRANSLATE_NOOP(
            "telemaco::Arguments", "The workspace to open; the last one when none is named.")),
        QStringLiteral("[FILE]"));
    const auto option = [&parser](const char* name, const char* text, const char* value = "") {
        parser.addOption({QString::fromLatin1(name), words(text), QString::fromLatin1(value)});
    };
    option("demo",
        QT_TRANSLATE_NOOP("telemaco::Arguments", "Look around in a sample workspace, made for this start."));
    option("new-entry",
        QT_TRANSLATE_NOOP("telemaco::Arguments", "Open a small window to write a new journal entry."));
    option("page",
        QT_TRANSLATE_NOOP("telemaco::Arguments",
            "Open this page: today, journal, meetings, meeting, goals, goal, people, person, relationship, "
            "timeline, past, history, deleted, search, settings, shortcuts, welcome."),
        "NAME");
    option("item", QT_TRANSLATE_NOOP("telemaco::Arguments", "The item that the page shows."), "UUID");
    option("words", QT_TRANSLATE_NOOP("telemaco::Arguments", "The words that the search page looks for."),
        "TEXT");
    option("screenshot",
        QT_TRANSLATE_NOOP(
            "telemaco::Arguments", "Draw the page into this PNG file, without a display, and end."),
        "PNG");
    option("size",
        QT_TRANSLATE_NOOP("telemaco::Arguments", "The size of the picture, 1100x700 when not given."), "WxH");
    option("theme", QT_TRANSLATE_NOOP("telemaco::Arguments", "light or dark."), "THEME");
    option("language", QT_TRANSLATE_NOOP("telemaco::Arguments", "en or it."), "LANGUAGE");
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")},
        words(QT_TRANSLATE_NOOP("telemaco::Arguments", "Show this text."))});
    parser.addOption({{QStringLiteral("v"), QStringLiteral("version")},
        words(QT_TRANSLATE_NOOP("telemaco::Arguments", "Show the version."))});
}

static bool readSize(const QString& text, QSize* size)
{
    const QStringList parts = text.split(u'x');
    if (parts.size() != 2)
        return false;
    *size = QSize(parts[0].toInt(), parts[1].toInt());
    return size->width() >= 320 && size->height() >= 240 && size->width() <= 8000 && size->height() <= 8000;
}

std::optional<Arguments> parseArguments(const QStringList& arguments, QString* problem)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QStringList{QStringLiteral("telemaco")} + arguments)) {
        *problem = parser.errorText();
        return {};
    }
    Arguments read;
    const auto value = [&parser](const char* name) { return parser.value(QString::fromLatin1(name)); };
    if (parser.positionalArguments().size() > 1) {
        *problem = words(QT_TRANSLATE_NOOP("telemaco::Arguments", "Only one file can be opened."));
        return {};
    }
    read.file = parser.positionalArguments().value(0);
    read.demo = parser.isSet(QStringLiteral("demo"));
    if (read.demo && !read.file.isEmpty()) {
        *problem = words(
            QT_TRANSLATE_NOOP("telemaco::Arguments", "A sample is made anew: no file can be named with it."));
        return {};
    }
    read.newEntry = parser.isSet(QStringLiteral("new-entry"));
    read.page = value("page");
    read.item = value("item");
    read.words = value("words");
    read.screenshot = value("screenshot");
    read.theme = value("theme");
    read.language = value("language");
    read.help = parser.isSet(QStringLiteral("help"));
    read.version = parser.isSet(QStringLiteral("version"));
    const auto oneOf = [](const QString& text, const QStringList& known) {
        return text.isEmpty() || known.contains(text);
    };
    if (parser.isSet(QStringLiteral("size")) && !readSize(value("size"), &read.size))
        *problem = words(QT_TRANSLATE_NOOP("telemaco::Arguments", "The size must be like 1100x700."));
    else if (!oneOf(read.theme, {QStringLiteral("light"), QStringLiteral("dark")}))
        *problem = words(QT_TRANSLATE_NOOP("telemaco::Arguments", "The theme must be light or dark."));
    else if (!oneOf(read.language, {QStringLiteral("en"), QStringLiteral("it")}))
        *problem = words(QT_TRANSLATE_NOOP("telemaco::Arguments", "The language must be en or it."));
    else
        return read;
    return {};
}

bool asksForPicture(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i)
        if (std::strncmp(argv[i], "--screenshot", 12) == 0)
            return true;
    return false;
}

QString usageText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace telemaco
