#include "core/interop/rednotebook.h"

#include "core/base/reason.h"
#include "core/interop/frontmatter.h"
#include "core/interop/hashtags.h"
#include "core/interop/rednotebookmarkup.h"
#include "core/interop/sourcefile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <yaml-cpp/yaml.h>

namespace telemaco {

static QString text(const YAML::Node& node) { return QString::fromStdString(node.Scalar()); }

namespace {

// One day's node, taken apart. Aliases could make a small file endless: depth and number of
// nodes are limited.
class Day {
public:
    Day(QDate date, const YAML::Node& node)
    {
        m_hash.add(date.toString(Qt::ISODate));
        for (const auto& part : node) {
            const QString name = telemaco::text(part.first);
            m_hash.add(name);
            if (name == u"text") {
                m_hash.add(telemaco::text(part.second));
                m_text = telemaco::text(part.second);
            } else if (name.compare(u"tags", Qt::CaseInsensitive) == 0) {
                addTags(part.second, {}, 0);
            } else {
                m_categories += QStringLiteral("\n\n## ") + name.simplified() + u'\n';
                addEntries(part.second, 0);
            }
        }
    }

    bool isTooLarge() const { return m_tooLarge; }
    QByteArray hash() const { return m_hash.result(); }

    QString markdown() const
    {
        QString all = markdownFromRedNotebook(m_text) + m_categories;
        while (!all.isEmpty() && all.back().isSpace())
            all.chop(1);
        while (all.startsWith(u'\n'))
            all.remove(0, 1);
        return all;
    }

    QStringList tags() const
    {
        QStringList all = m_tags + marked(u'#', redNotebookProse(m_text));
        all.removeDuplicates();
        return all;
    }

private:
    bool mayGoOn(int depth)
    {
        m_tooLarge = m_tooLarge || depth > 32 || ++m_nodes > 100'000;
        return !m_tooLarge;
    }

    // Into a list: maps and sequences nest, a text under a text is its continuation.
    void addEntries(const YAML::Node& node, int depth)
    {
        if (!mayGoOn(depth) || node.IsNull())
            return;
        if (node.IsScalar()) {
            addEntry(telemaco::text(node), depth);
        } else if (node.IsSequence()) {
            for (const auto& child : node)
                addEntries(child, depth);
        } else {
            for (const auto& child : node) {
                addEntry(telemaco::text(child.first), depth);
                addEntries(child.second, depth + 1);
            }
        }
    }

    void addEntry(const QString& entry, int depth)
    {
        m_hash.add(QString::number(depth)).add(entry);
        const QString indent(2 * depth, u' ');
        QString lines = markdownFromRedNotebook(entry.trimmed());
        lines.replace(u'\n', u'\n' + indent + QStringLiteral("  "));
        m_categories += u'\n' + indent + QStringLiteral("- ") + lines;
    }

    void addTags(const YAML::Node& node, const QString& above, int depth)
    {
        if (!mayGoOn(depth) || node.IsNull())
            return;
        if (node.IsScalar()) {
            addTag(above + telemaco::text(node));
        } else if (node.IsSequence()) {
            for (const auto& child : node)
                addTags(child, above, depth);
        } else {
            for (const auto& child : node) {
                const QString path = above + telemaco::text(child.first);
                addTag(path);
                addTags(child.second, path + u'/', depth + 1);
            }
        }
    }

    void addTag(const QString& path)
    {
        m_hash.add(path);
        if (const QString tag = path.simplified(); !tag.isEmpty())
            m_tags += tag;
    }

    ContentHash m_hash;
    QString m_text;
    QString m_categories;
    QStringList m_tags;
    int m_nodes = 0;
    bool m_tooLarge = false;
};

} // namespace

// A month that was taken out of its folder may be called .yaml, which it is.
static const QRegularExpression& monthName()
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})-(0[1-9]|1[0-2])\\.(txt|yaml|yml)$"));
    return pattern;
}

// Behind comments and dashes, a day; a month's notes may be called the same.
bool isRedNotebookMonth(const QString& path)
{
    static const QRegularExpression day(
        QStringLiteral("\\A(?:\\s|#.*\\n|---.*\\n)*\\{?['\"]?\\d{1,2}['\"]?:(?:\\s|\\z)"));
    QFile file(path);
    return monthName().match(QFileInfo(path).fileName()).hasMatch() && file.open(QIODevice::ReadOnly)
        && day.match(QString::fromUtf8(file.read(4096))).hasMatch();
}

Result<std::unique_ptr<SourceReader>> RedNotebookReader::open(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::CannotRead, Reason::NothingThere, path};
    if (!info.isReadable())
        return Error{ErrorCode::CannotRead, Reason::NoPermission, path};
    std::unique_ptr<RedNotebookReader> reader(new RedNotebookReader);
    if (info.isDir()) {
        TELEMACO_TRY(reader->list(path));
    } else {
        if (!info.isFile() || !monthName().match(info.fileName()).hasMatch())
            return Error{ErrorCode::CannotRead, Reason::NotAMonth, path};
        reader->m_folder = info.path();
        reader->m_months = {info.fileName()};
    }
    return std::unique_ptr<SourceReader>(std::move(reader));
}

Result<void> RedNotebookReader::list(const QString& folder)
{
    m_folder = folder;
    const auto names
        = QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System, QDir::Name);
    for (const QString& name : names) {
        if (name.endsWith(u".txt") && monthName().match(name).hasMatch())
            m_months += name;
        else
            m_notes += {SourceNote::FileLeftAside, name};
    }
    return m_months.isEmpty() ? Error{ErrorCode::BadInput, Reason::NoMonthFiles, folder} : Result<void>();
}

Result<void> RedNotebookReader::restart()
{
    m_next = 0;
    m_days.clear();
    return {};
}

double RedNotebookReader::progress() const
{
    return static_cast<double>(m_next) / static_cast<double>(m_months.size());
}

Result<SourceStep> RedNotebookReader::next()
{
    while (m_days.empty()) {
        if (m_next == m_months.size())
            return SourceStep(SourceEnd{});
        const QString name = m_months[m_next++];
        const auto match = monthName().match(name);
        TELEMACO_TRY(readMonth(QDir::cleanPath(QDir(m_folder).filePath(name)), match.captured(1).toInt(),
            match.captured(2).toInt()));
    }
    SourceStep step = std::move(m_days.front());
    m_days.pop_front();
    return step;
}

static std::optional<SourceStep> dayStep(
    const YAML::Node& key, const YAML::Node& value, const QString& path, int year, int month)
{
    const int line = key.Mark().line + 1;
    const auto refused = [&](const Detail& why) {
        return SourceStep(Error{ErrorCode::BadInput, why, path, line});
    };
    bool isNumber = false;
    const int number = key.IsScalar() ? text(key).toInt(&isNumber) : 0;
    const QDate date(year, month, number);
    if (!isNumber || !date.isValid())
        return refused({Reason::NoSuchDay, key.IsScalar() ? text(key).left(longestQuote) : QString(),
            QDate(year, month, 1).toString(QStringLiteral("yyyy-MM"))});
    if (value.IsNull())
        return {};
    if (!value.IsMap())
        return refused(Reason::NotAMap);
    if (const auto words = value["text"]; words && !words.IsScalar() && !words.IsNull())
        return refused(Reason::NotOneText);
    const Day day(date, value);
    if (day.isTooLarge())
        return refused(Reason::NestedTooDeeply);
    SourceItem item{{path, line}, QStringLiteral("rednotebook"), date.toString(Qt::ISODate), day.hash(),
        day.tags(), EntryDraft{date, {}, {}, day.markdown()}};
    if (item.tags.isEmpty() && day.markdown().isEmpty())
        return {}; // RedNotebook leaves such days behind
    return SourceStep(std::move(item));
}

Result<void> RedNotebookReader::readMonth(const QString& path, int year, int month)
{
    const auto content = readUtf8(path);
    if (!content)
        return content.error();
    try {
        const auto documents = YAML::LoadAll(content->toStdString());
        if (documents.empty() || (documents.size() == 1 && documents[0].IsNull()))
            return {};
        const YAML::Node& days = documents[0];
        if (documents.size() > 1 || !days.IsMap())
            return Error{ErrorCode::BadInput, Reason::NotAMapOfDays, path, 1};
        for (const auto& day : days)
            if (auto step = dayStep(day.first, day.second, path, year, month))
                m_days.push_back(std::move(*step));
    } catch (const YAML::Exception& broken) {
        return brokenYaml(*content, broken.mark.line + 1, path);
    } catch (const std::exception& broken) {
        return Error{ErrorCode::BadInput, Detail(QString::fromUtf8(broken.what())), path};
    }
    return {};
}

} // namespace telemaco
