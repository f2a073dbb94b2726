#include "core/interop/markdownreader.h"

#include "core/base/reason.h"
#include "core/base/zoneahead.h"
#include "core/interop/datedname.h"
#include "core/interop/hashtags.h"
#include "core/interop/sourcefile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace telemaco {

static constexpr qint64 largestFile = 8 * 1024 * 1024;

Result<std::unique_ptr<SourceReader>> MarkdownReader::open(
    const QString& path, const QTimeZone& home, const QStringList& files)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::CannotRead, Reason::NothingThere, path};
    if (!info.isReadable())
        return Error{ErrorCode::CannotRead, Reason::NoPermission, path};
    if (info.isDir())
        return std::unique_ptr<SourceReader>(new MarkdownReader(info.absoluteFilePath(), home, files));
    if (!info.isFile() || !isTextFile(info.fileName()))
        return Error{ErrorCode::CannotRead, Reason::NoTextFile, path};
    return std::unique_ptr<SourceReader>(new MarkdownReader(info.absolutePath(), home, {info.fileName()}));
}

static TextFiles walkOf(const QString& root, const QStringList& files)
{
    return files.isEmpty() ? TextFiles(root) : TextFiles(root, files);
}

MarkdownReader::MarkdownReader(const QString& root, const QTimeZone& home, QStringList files)
    : m_home(home)
    , m_folderName(QDir(QDir::cleanPath(root)).dirName())
    , m_files(std::move(files))
    , m_walk(walkOf(root, m_files))
{
}

Result<void> MarkdownReader::restart()
{
    m_walk = walkOf(m_walk.root(), m_files);
    return {};
}

Result<SourceStep> MarkdownReader::next()
{
    switch (m_walk.next()) {
    case TextFiles::Found::Nothing: return SourceStep(SourcePause{});
    case TextFiles::Found::File: return read(m_walk.file());
    case TextFiles::Found::End: break;
    }
    if (!m_walk.any())
        return Error{ErrorCode::BadInput, Reason::NoTextFiles, m_walk.root()};
    return SourceStep(SourceEnd{});
}

// Bytes that stand for no letter, in a file of whatever encoding.
static int lineOfControl(const QString& text)
{
    int line = 1;
    for (const QChar c : text) {
        if (c == u'\n')
            ++line;
        else if (c < u' ' && c != u'\t' && c != u'\f' && c != u'\r')
            return line;
    }
    return 0;
}

SourceStep MarkdownReader::read(const QString& file) const
{
    const QString path = m_walk.root() + u'/' + file;
    const QFileInfo info(path);
    if (info.size() > largestFile)
        return Error{ErrorCode::BadInput, {Reason::LargerThan, QStringLiteral("8")}, path};
    const auto bytes = readSourceFile(path);
    if (!bytes)
        return bytes.error();
    auto source = decodeSource(*bytes, path);
    if (!source)
        return source.error();
    if (const int line = lineOfControl(source->text))
        return Error{ErrorCode::BadInput, Reason::NotText, path, line};
    QString& text = source->text;
    if (text.startsWith(QStringLiteral("---\r")) || !text.startsWith(QStringLiteral("---\n")))
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    const auto parts = readMarkdown(text, path);
    if (!parts)
        return parts.error();
    SourceStep step = entryOf(*parts, file, info);
    if (auto* item = std::get_if<SourceItem>(&step)) {
        item->place = {path, 0};
        item->format = QStringLiteral("markdown");
        item->key = m_folderName + u'/' + file;
        item->hash = ContentHash().add(source->text).result();
    }
    return step;
}

// Code, blanked out line by line: a fence ends with at least as many of the same marks.
static QString withoutFences(const QString& text)
{
    static const QRegularExpression fence(QStringLiteral("^ {0,3}(`{3,}|~{3,})"));
    QStringList prose;
    QString open;
    for (const QString& line : text.split(u'\n')) {
        const QString marks = fence.match(line).captured(1);
        if (open.isEmpty() && marks.isEmpty())
            prose += line;
        else if (open.isEmpty())
            open = marks;
        else if (marks.startsWith(open))
            open.clear();
    }
    return prose.join(u'\n');
}

QString markdownProse(QString text)
{
    static const QRegularExpression span(QStringLiteral("(`+)[^`].*?\\1"));
    static const QRegularExpression target(QStringLiteral("\\]\\([^)\\n]*\\)"));
    static const QRegularExpression wiki(QStringLiteral("\\[\\[[^\\]\\n]*\\]\\]"));
    static const QRegularExpression address(QStringLiteral("\\b\\w+://\\S+"));
    text = withoutFences(text);
    for (const auto* pattern : {&span, &target, &wiki, &address})
        text.replace(*pattern, QStringLiteral(" "));
    return text;
}

// The first heading of the highest level; taken out where the text begins with it.
static QString takeHeading(QString& body)
{
    static const QRegularExpression first(
        QStringLiteral("\\A\\s*?#[ \\t]+([^\\n]*?)[ \\t]*#*[ \\t]*(?:\\n|\\z)"));
    static const QRegularExpression later(
        QStringLiteral("^#[ \\t]+([^\\n]*?)[ \\t]*#*[ \\t]*$"), QRegularExpression::MultilineOption);
    if (const auto match = first.match(body); match.hasMatch()) {
        body.remove(0, match.capturedEnd());
        return match.captured(1).simplified();
    }
    return later.match(withoutFences(body)).captured(1).simplified();
}

static QString withoutBlankEnds(QString text)
{
    static const QRegularExpression before(QStringLiteral("\\A(?:[ \\t]*\\n)+"));
    text.remove(before);
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

// What an export of ours wrote around the text.
static QString unwrapped(QString body)
{
    if (body.startsWith(u'\n'))
        body.remove(0, 1);
    if (body.endsWith(u'\n'))
        body.chop(1);
    return body;
}

// What the front matter says besides stays with the text, where it can be found again.
static QString withOthers(const QString& text, const QString& others)
{
    if (others.isEmpty())
        return text;
    const QString block = QStringLiteral("```yaml\n") + others + QStringLiteral("\n```");
    return text.isEmpty() ? block : text + QStringLiteral("\n\n") + block;
}

// A time written with its distance from UTC: where that is not the person's own, it names the
// place as well as it can; a time in UTC is shown as the person's clock did.
void MarkdownReader::setMoment(EntryDraft& entry, const FrontMatter& head) const
{
    entry.date = head.date;
    entry.time = head.time;
    entry.zone = head.zone;
    if (!head.time.isValid() || head.zone || (!head.offset && !head.inUtc))
        return;
    const int offset = head.offset.value_or(0);
    const QDateTime moment(head.date, head.time, Qt::OffsetFromUTC, offset);
    if (m_home.offsetFromUtc(moment) == offset)
        return;
    if (const QString zone = head.inUtc ? QString() : zoneAhead(offset); !zone.isEmpty()) {
        entry.zone = zone;
        return;
    }
    const QDateTime here = moment.toTimeZone(m_home);
    entry.date = here.date();
    entry.time = here.time();
}

SourceStep MarkdownReader::entryOf(const MarkdownFile& read, const QString& file, const QFileInfo& info) const
{
    const FrontMatter& head = read.head;
    const DatedName name = datedName(file);
    EntryDraft entry;
    if (head.date.isValid()) {
        setMoment(entry, head);
    } else if (name.date.isValid()) {
        entry.date = name.date;
        entry.time = head.time.isValid() ? head.time : name.time;
    } else {
        const QDateTime changed = info.lastModified().toTimeZone(m_home);
        entry.date = changed.date();
        entry.time = QTime(changed.time().hour(), changed.time().minute());
        entry.guessedMoment = true;
    }
    if (!head.date.isValid())
        entry.zone = head.zone;
    entry.mood = head.mood;
    entry.uuid = head.ours;
    const bool ours = !head.ours.isNull();
    QString body = ours ? unwrapped(read.body) : read.body;
    entry.title = head.title ? *head.title : takeHeading(body);
    if (!ours)
        body = withoutBlankEnds(body);
    if (body.isEmpty() && entry.title.isEmpty() && !read.hasHead)
        return SourcePause{}; // an empty file is none yet
    if (entry.title.isEmpty() && !head.title)
        entry.title = name.title;
    entry.text = withOthers(body, head.others);
    SourceItem item;
    item.tags = head.tags;
    if (!ours)
        for (const QString& tag : marked(u'#', markdownProse(body)))
            if (!item.tags.contains(tag, Qt::CaseInsensitive))
                item.tags += tag;
    item.draft = std::move(entry);
    return item;
}

} // namespace telemaco
