#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <catch2/catch.hpp>
#include <map>

namespace {

struct Source {
    QString path{}; // from the root
    QStringList lines{};

    QString part(int level) const { return path.section(u'/', level, level); }
};

QList<Source> sourcesIn(const QString& folder)
{
    QList<Source> sources;
    const QDir root(QStringLiteral(SOURCE_FOLDER));
    QDirIterator files(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        sources
            += Source{root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()).split(u'\n')};
    }
    REQUIRE_FALSE(sources.isEmpty());
    return sources;
}

// Where a pattern stands, comments aside: "core/base/text.cpp:12".
QStringList placesOf(const QString& pattern, const QList<Source>& sources)
{
    const QRegularExpression expression(pattern);
    REQUIRE(expression.isValid());
    QStringList places;
    for (const Source& source : sources)
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            QString line = source.lines[i];
            if (const qsizetype comment = line.indexOf(QStringLiteral("//"));
                comment >= 0 && !line.left(comment).contains(u'"'))
                line.truncate(comment);
            if (expression.match(line).hasMatch())
                places += QStringLiteral("%1:%2").arg(source.path).arg(i + 1);
        }
    return places;
}

QString joined(const QStringList& places) { return places.join(u'\n'); }

// The folders of our own that a source includes from: "core/base", "ui/widgets".
QStringList includedFolders(const Source& source)
{
    static const QRegularExpression include(
        QStringLiteral("^\\s*#include \"((?:core|ui|app|tests)/[^\"]+)/[^/\"]+\""));
    QStringList folders;
    for (const QString& line : source.lines)
        if (const auto match = include.match(line); match.hasMatch())
            folders += match.captured(1);
    return folders;
}

const std::string none;

} // namespace

TEST_CASE("core knows no window and no words", "[arrows]")
{
    const auto core = sourcesIn(QStringLiteral("core"));
    const QString gui
        = QStringLiteral("#include <(QtGui|QtWidgets|QWidget|QApplication|QGuiApplication|QColor|QFont"
                         "|QPainter|QImage|QPixmap|QTextDocument|QTextCursor|QPalette|QIcon)");
    CHECK(joined(placesOf(gui, core)).toStdString() == none);
    CHECK(
        joined(placesOf(QStringLiteral("\\btr\\(|Q_DECLARE_TR_FUNCTIONS|QCoreApplication::translate"), core))
            .toStdString()
        == none);
    CHECK(joined(placesOf(QStringLiteral("#include \"(ui|app|tests)/"), core)).toStdString() == none);
    CHECK(
        joined(placesOf(QStringLiteral("\\bDetail\\([^;]*\"[^\"]*[A-Za-z]{3}"), core)).toStdString() == none);
}

TEST_CASE("ui and app speak no SQL", "[arrows]")
{
    const QString sql = QStringLiteral(
        "QSql|sqlite3|(?i:\"[^\"]*\\b(select\\s.+\\sfrom\\s|insert\\s+(or\\s+\\w+\\s+)?into\\s|update\\s+\\w+"
        "\\s+set\\s"
        "|delete\\s+from\\s|where\\s+\\w+\\s*(=|<|>|in\\s*\\(|is\\s+(not\\s+)?null)|order\\s+by\\s|pragma\\s)"
        ")");
    for (const char* folder : {"ui", "app"})
        CHECK(joined(placesOf(sql, sourcesIn(QString::fromLatin1(folder)))).toStdString() == none);
    CHECK(joined(placesOf(QStringLiteral("#include \"app/"), sourcesIn(QStringLiteral("ui")))).toStdString()
        == none);
}

TEST_CASE("the window never waits in a loop of its own", "[arrows]")
{
    const auto ui = sourcesIn(QStringLiteral("ui"));
    CHECK(joined(placesOf(QStringLiteral("processEvents|QEventLoop|(\\.|->)exec\\("), ui)).toStdString()
        == none);
}

TEST_CASE("inside core the arrows go one way", "[arrows]")
{
    const std::map<QString, int> layers{{QStringLiteral("base"), 0}, {QStringLiteral("domain"), 1},
        {QStringLiteral("store"), 2}, {QStringLiteral("search"), 3}, {QStringLiteral("workspace"), 4},
        {QStringLiteral("insight"), 5}, {QStringLiteral("interop"), 5}, {QStringLiteral("report"), 5},
        {QStringLiteral("sample"), 6}};
    for (const Source& source : sourcesIn(QStringLiteral("core"))) {
        INFO(source.path.toStdString());
        const auto own = layers.find(source.part(1));
        REQUIRE(own != layers.end());
        for (const QString& folder : includedFolders(source)) {
            INFO(folder.toStdString());
            const QString name = folder.section(u'/', 1, 1);
            const auto other = layers.find(name);
            REQUIRE(other != layers.end());
            CHECK((name == own->first || other->second < own->second));
        }
    }
}

TEST_CASE("features of the window do not include each other", "[arrows]")
{
    const QStringList shared{QStringLiteral("charts"), QStringLiteral("data"), QStringLiteral("editor"),
        QStringLiteral("language"), QStringLiteral("models"), QStringLiteral("shell"),
        QStringLiteral("theme"), QStringLiteral("widgets")};
    for (const Source& source : sourcesIn(QStringLiteral("ui"))) {
        INFO(source.path.toStdString());
        for (const QString& folder : includedFolders(source)) {
            if (!folder.startsWith(u"ui/"))
                continue;
            INFO(folder.toStdString());
            const QString feature = folder.section(u'/', 1, 1);
            CHECK((feature == source.part(1) || shared.contains(feature)));
        }
    }
}

TEST_CASE("files stay short and names say what a thing is for", "[arrows]")
{
    QList<Source> all;
    for (const char* folder : {"core", "ui", "app"})
        all += sourcesIn(QString::fromLatin1(folder));
    for (const Source& source : all + sourcesIn(QStringLiteral("tests"))) {
        INFO(source.path.toStdString());
        CHECK(source.lines.size() <= 400);
    }
    CHECK(joined(placesOf(QStringLiteral("\\b(class|struct)\\s+\\w*(Manager|Helper|Util|Utils)\\b"), all))
              .toStdString()
        == none);
    CHECK(joined(placesOf(QStringLiteral("TODO|FIXME|XXX"), all)).toStdString() == none);
}
