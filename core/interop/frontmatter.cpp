#include "core/interop/frontmatter.h"

#include "core/base/reason.h"
#include "core/interop/csvreader.h"
#include "core/interop/writtentime.h"

#include <QRegularExpression>
#include <yaml-cpp/yaml.h>

namespace telemaco {

static constexpr qsizetype longestHead = 64 * 1024;
static constexpr int mostTags = 1000;

static QString text(const YAML::Node& node) { return QString::fromStdString(node.Scalar()); }

namespace {

enum class Key { Title, Date, Time, Zone, Mood, Tags, Ours, About, Other };

Key keyOf(const QString& name)
{
    static const QHash<QString, Key> known{{QStringLiteral("title"), Key::Title},
        {QStringLiteral("titolo"), Key::Title}, {QStringLiteral("date"), Key::Date},
        {QStringLiteral("created"), Key::Date}, {QStringLiteral("data"), Key::Date},
        {QStringLiteral("time"), Key::Time}, {QStringLiteral("ora"), Key::Time},
        {QStringLiteral("zone"), Key::Zone}, {QStringLiteral("timezone"), Key::Zone},
        {QStringLiteral("mood"), Key::Mood}, {QStringLiteral("umore"), Key::Mood},
        {QStringLiteral("tags"), Key::Tags}, {QStringLiteral("tag"), Key::Tags},
        {QStringLiteral("keywords"), Key::Tags}, {QStringLiteral("telemaco"), Key::Ours},
        {QStringLiteral("about"), Key::About}};
    return known.value(name.trimmed().toLower(), Key::Other);
}

// A value that cannot be what its key says; thrown, as YAML does with its own.
struct Wrong {
    Detail why;
    int line; // from 0
};

// Reads the map key by key.
class Head {
public:
    explicit Head(const YAML::Node& map)
        : m_isOurs(map["telemaco"].IsDefined())
    {
        YAML::Node others(YAML::NodeType::Map);
        for (const auto& pair : map)
            if (!take(pair.first, pair.second))
                others[pair.first] = pair.second;
        if (others.size() > 0)
            m_read.others = QString::fromStdString(YAML::Dump(others));
    }

    FrontMatter read() const { return m_read; }

private:
    // False: it has no place here.
    bool take(const YAML::Node& name, const YAML::Node& value)
    {
        const Key key = name.IsScalar() ? keyOf(text(name)) : Key::Other;
        if (value.IsNull())
            return true; // a template that was not filled in
        if (key == Key::Tags) {
            takeTags(value, 0);
            return true;
        }
        if (key == Key::About && m_isOurs)
            return true; // says again what the workspace knows
        if (!value.IsScalar()) {
            if (key == Key::Date)
                throw Wrong{Reason::NotOneText, value.Mark().line};
            return false;
        }
        return takeText(key, value);
    }

    bool takeText(Key key, const YAML::Node& value)
    {
        const QString written = text(value);
        switch (key) {
        case Key::Title: m_read.title = written.contains(u'\n') ? written.simplified() : written; return true;
        case Key::Date: takeMoment(written, value.Mark()); return true;
        case Key::Time: return takeTime(written);
        case Key::Zone: m_read.zone = written.trimmed(); return true;
        case Key::Mood: m_read.mood = written; return true;
        case Key::Ours: m_read.ours = QUuid::fromString(written); return !m_read.ours.isNull();
        default: return false;
        }
    }

    // "date" and "created" may both stand there: the first one that is written counts.
    void takeMoment(QString written, const YAML::Mark& mark)
    {
        static const QRegularExpression moment(QStringLiteral(
            "^(.+?)(?:[T ,]+(\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*[AaPp]\\.?[Mm]\\.?)?)(?:[.,]\\d+)?"
            "\\s*(?:(Z)|([+-])(\\d{2}):?(\\d{2}))?)?$"));
        static const QRegularExpression compact(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
        if (m_read.date.isValid() || written.trimmed().isEmpty())
            return;
        written.remove(QStringLiteral("[[")).remove(QStringLiteral("]]"));
        const auto match = moment.match(written.trimmed());
        m_read.date = dayFrom(match.captured(1).replace(compact, QStringLiteral("\\1-\\2-\\3")));
        if (!m_read.date.isValid())
            throw Wrong{{Reason::NoSuchDate, written.trimmed().left(longestQuote)}, mark.line};
        if (match.capturedLength(2) > 0 && !takeTime(match.captured(2)))
            throw Wrong{{Reason::NoSuchTime, match.captured(2)}, mark.line};
        m_read.inUtc = match.capturedLength(3) > 0;
        if (match.capturedLength(4) > 0)
            m_read.offset = (match.captured(4) == u"-" ? -60 : 60)
                * (match.captured(5).toInt() * 60 + match.captured(6).toInt());
    }

    bool takeTime(const QString& written)
    {
        const QTime time = writtenTime(written);
        if (time.isValid())
            m_read.time = time;
        return time.isValid();
    }

    void takeTags(const YAML::Node& value, int depth)
    {
        if (depth > 8 || m_read.tags.size() > mostTags)
            return;
        if (value.IsScalar() && depth > 0) {
            takeTag(text(value));
        } else if (value.IsScalar()) {
            static const QRegularExpression blanks(QStringLiteral("\\s+"));
            const QString written = text(value);
            for (const QString& tag : written.contains(u',') ? written.split(u',') : written.split(blanks))
                takeTag(tag);
        } else {
            for (const auto& tag : value)
                takeTags(value.IsMap() ? tag.first : tag, depth + 1);
        }
    }

    void takeTag(QString tag)
    {
        tag = tag.simplified();
        while (tag.startsWith(u'#'))
            tag.remove(0, 1);
        if (!tag.isEmpty() && !m_read.tags.contains(tag))
            m_read.tags += tag;
    }

    bool m_isOurs;
    FrontMatter m_read;
};

// Where the head ends and the text begins; no end: it is no head.
struct Cut {
    qsizetype headEnd = -1;
    qsizetype bodyBegin = 0;
};

Cut cutOf(const QString& text)
{
    static const QRegularExpression opening(QStringLiteral("\\A---[ \\t]*\\n"));
    static const QRegularExpression closing(
        QStringLiteral("^(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)"), QRegularExpression::MultilineOption);
    const auto open = opening.match(text);
    if (!open.hasMatch())
        return {};
    const auto close = closing.match(text.left(longestHead), open.capturedEnd());
    return close.hasMatch() ? Cut{close.capturedStart(), close.capturedEnd()} : Cut{};
}

bool looksLikeKeys(const QString& head)
{
    static const QRegularExpression first(QStringLiteral("\\A---[ \\t]*\\n\\s*[\\w-]+[ \\t]*:(?:\\s|\\z)"));
    return first.match(head).hasMatch();
}

} // namespace

Error brokenYaml(const QString& text, int line, const QString& path)
{
    const QStringList lines = text.split(u'\n');
    qsizetype at = qBound(qsizetype(0), qsizetype(line - 1), lines.size() - 1);
    while (at > 0 && lines[at].trimmed().isEmpty())
        --at;
    return {ErrorCode::BadInput, {Reason::BrokenYaml, lines[at].trimmed().left(longestQuote)}, path, line};
}

Result<MarkdownFile> readMarkdown(const QString& text, const QString& path)
{
    MarkdownFile file{{}, text, false};
    const Cut cut = cutOf(text);
    if (cut.headEnd < 0)
        return file;
    const QString head = text.left(cut.headEnd);
    try {
        const YAML::Node node = YAML::Load(head.toStdString()); // the dashes too, so that lines agree
        if (!node.IsMap() && !node.IsNull())
            return file;
        if (node.IsMap())
            file.head = Head(node).read();
    } catch (const Wrong& wrong) {
        return Error{ErrorCode::BadInput, wrong.why, path, wrong.line + 1};
    } catch (const YAML::Exception& broken) {
        if (!looksLikeKeys(head))
            return file;
        return brokenYaml(head, broken.mark.line + 1, path);
    } catch (const std::exception& broken) {
        return Error{ErrorCode::BadInput, Detail(QString::fromUtf8(broken.what())), path, 1};
    }
    file.body = text.mid(cut.bodyBegin);
    file.hasHead = true;
    return file;
}

static void put(YAML::Emitter& out, const char* key, const QString& value)
{
    out << YAML::Key << key << YAML::Value << YAML::DoubleQuoted << value.toStdString();
}

static void put(YAML::Emitter& out, const char* key, const QStringList& values)
{
    if (values.isEmpty())
        return;
    out << YAML::Key << key << YAML::Value << YAML::Flow << YAML::BeginSeq;
    for (const QString& value : values)
        out << YAML::DoubleQuoted << value.toStdString();
    out << YAML::EndSeq;
}

static QString momentOf(const Entry& entry)
{
    const QString day = entry.date.toString(Qt::ISODate);
    if (!entry.time.isValid())
        return day;
    return day + u' '
        + entry.time.toString(entry.time.second() ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

QByteArray markdownFile(const Entry& entry, const QStringList& tags, const QStringList& about)
{
    YAML::Emitter out;
    out << YAML::BeginMap;
    put(out, "title", entry.title);
    out << YAML::Key << "date" << YAML::Value << momentOf(entry).toStdString();
    put(out, "zone", entry.zone);
    if (!entry.mood.isEmpty())
        put(out, "mood", entry.mood);
    put(out, "tags", tags);
    put(out, "about", about);
    out << YAML::Key << "telemaco" << YAML::Value << entry.uuid.toString(QUuid::WithoutBraces).toStdString()
        << YAML::EndMap;
    return QByteArray("---\n") + out.c_str() + "\n---\n\n" + entry.text.toUtf8() + '\n';
}

} // namespace telemaco
