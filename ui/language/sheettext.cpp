#include "ui/language/sheettext.h"

#include "ui/language/sheetparts.h"

#include <QRegularExpression>

namespace telemaco {

// Text of a person's as the same text in Markdown.
static QString escaped(const QString& text)
{
    static const QRegularExpression marks(QStringLiteral("([\\\\`*\\[\\]<>|~&]|(?<![^\\W_])_|_(?![^\\W_]))"));
    static const QRegularExpression atStart(
        QStringLiteral("^(\\s*)([#+\\-=]|\\d{1,9}(?=[.)]))"), QRegularExpression::MultilineOption);
    QString result = text;
    result.replace(marks, QStringLiteral("\\\\1"));
    for (auto match = atStart.match(result); match.hasMatch();) {
        const bool number = match.captured(2).front().isDigit();
        const qsizetype at = number ? match.capturedEnd(2) : match.capturedStart(2);
        result.insert(at, u'\\');
        match = atStart.match(result, at + 2);
    }
    return result;
}

// Every line of a text with `mark` before it, and no blank space at its end.
static QString marked(const QString& text, const QString& mark)
{
    QString result;
    for (const QString& line : text.split(u'\n')) {
        QString whole = mark + line;
        while (whole.endsWith(u' '))
            whole.chop(1);
        result += whole + u'\n';
    }
    return result;
}

static QString markdownItem(const SheetItem& item)
{
    QString text = escaped(item.text);
    text.replace(u'\n', QStringLiteral("  \n  ")); // a line break inside the point
    QString lines = (item.open ? QStringLiteral("- [ ] ") : QStringLiteral("- ")) + text + u'\n';
    if (!item.body.isEmpty())
        lines += u'\n' + marked(item.body, QStringLiteral("  > ")) + u'\n';
    return lines;
}

// A text of one's own stands as a quotation, so that its headings stay inside it.
QString sheetMarkdown(const Preparation& sheet, QDate today)
{
    const SheetWords words(sheet, sheet.audience);
    QString text = QStringLiteral("# ") + escaped(words.title()) + u'\n';
    for (const QString& fact : words.facts(today))
        text += u'\n' + escaped(fact) + u'\n';
    for (const SheetPart& part : words.all()) {
        text += QStringLiteral("\n## ") + escaped(part.title) + QStringLiteral("\n\n");
        if (!part.body.isEmpty())
            text += marked(part.body, QStringLiteral("> "))
                + QLatin1StringView(part.items.isEmpty() ? "" : "\n");
        for (const SheetItem& item : part.items)
            text += markdownItem(item);
        while (text.endsWith(QStringLiteral("\n\n")))
            text.chop(1);
    }
    return text;
}

static QString plainPart(const SheetPart& part)
{
    QString text = part.title + u'\n';
    if (!part.body.isEmpty())
        text += marked(part.body, QStringLiteral("  "));
    for (const SheetItem& item : part.items) {
        QString own = item.text;
        text += QStringLiteral("- ") + own.replace(u'\n', QStringLiteral("\n  ")) + u'\n';
        if (!item.body.isEmpty())
            text += marked(item.body, QStringLiteral("    "));
    }
    return text;
}

QString sheetPlain(const Preparation& sheet, QDate today)
{
    const SheetWords words(sheet, sheet.audience);
    QString text = words.title() + u'\n';
    for (const QString& fact : words.facts(today))
        text += fact + u'\n';
    for (const SheetPart& part : words.all())
        text += u'\n' + plainPart(part);
    return text;
}

// The address alone, where somebody wrote "Anna <anna@example.org>" or two of them.
static QString addressIn(const QString& email)
{
    static const QRegularExpression address(QStringLiteral("[^\\s<>,;:\"()]+@[^\\s<>,;:\"()@]+"));
    return address.match(email).captured();
}

static constexpr qsizetype longestLine = 300;

QUrl writeUrl(const Preparation& sheet)
{
    const SheetWords words(sheet, Audience::Other);
    QByteArray url = "mailto:" + QUrl::toPercentEncoding(addressIn(sheet.other.email), "@")
        + "?subject=" + QUrl::toPercentEncoding(words.subject());
    QString body;
    for (const SheetPart& part : words.openPoints())
        body += (body.isEmpty() ? QString() : QStringLiteral("\n")) + plainPart(part);
    static const QByteArray cut = QUrl::toPercentEncoding(QStringLiteral("…"));
    QByteArray written;
    for (const QString& line : body.trimmed().split(u'\n')) {
        const QString shown = line.size() <= longestLine ? line : line.left(longestLine - 1) + u'…';
        const QByteArray more = QUrl::toPercentEncoding(shown) + "%0D%0A";
        if (url.size() + written.size() + more.size() + cut.size() + 6 > longestMailUrl) {
            written += cut;
            break;
        }
        written += more;
    }
    if (!body.isEmpty())
        url += "&body=" + written;
    return QUrl::fromEncoded(url, QUrl::StrictMode);
}

} // namespace telemaco
