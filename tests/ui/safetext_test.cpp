#include "ui/editor/cappedmarkdown.h"
#include "ui/editor/safetext.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace telemaco;

static QString u(const char* text) { return QString::fromUtf8(text); }

TEST_CASE("Markdown from elsewhere is cut down to what can be shown", "[safetext]")
{
    const QString deep = cappedMarkdown(QString(5'000, u'>') + u(" words"));
    CHECK(deep.count(u'>') == 6);
    CHECK(deep.contains(u("words")));
    QString list;
    for (int i = 0; i < 5'000; ++i)
        list += u("- ");
    CHECK(cappedMarkdown(list + u("x")).count(u'-') == 6);
    QString table = u("| a | b |\n|---|---|\n");
    for (int i = 0; i < 5'000; ++i)
        table += u("| 1 | 2 |\n");
    const QString rows = cappedMarkdown(table + u("\nafter"));
    CHECK(rows.count(u("| 1 |")) == 200);
    CHECK(rows.contains(u("after")));
    CHECK(cappedMarkdown(QString(200'000, u'w')).split(u' ').first().size() == 200);
    CHECK(cappedMarkdown(QString(300'000, u'\n')).size() < 201'000);
    const QString ordinary = u("# Title\n\n- a\n  - b\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");
    CHECK(cappedMarkdown(ordinary) == ordinary);
}

TEST_CASE("Text from elsewhere is shown in time and opens nothing", "[safetext]")
{
    QTemporaryDir folder;
    const QString picture = folder.filePath(u("red.png"));
    QImage red(64, 64, QImage::Format_RGB32);
    red.fill(Qt::red);
    REQUIRE(red.save(picture));
    QList<QUrl> opened;
    SafeText text([&](const QUrl& url) { opened.append(url); });
    text.resize(400, 400);
    text.showMarkdown(u("![x](file://%1)\n![y](%1)\n<img src=\"%1\">\n[z](file://%1)").arg(picture));
    const QImage shown = text.grab().toImage();
    for (int y = 0; y < shown.height(); ++y)
        for (int x = 0; x < shown.width(); ++x)
            REQUIRE(shown.pixelColor(x, y) != QColor(Qt::red));
    Q_EMIT text.anchorClicked(QUrl::fromLocalFile(picture));
    CHECK(opened.isEmpty());
    Q_EMIT text.anchorClicked(QUrl(u("https://example.org/")));
    CHECK(opened.size() == 1);

    text.show();
    QString table = u("| a | b |\n|---|---|\n");
    for (int i = 0; i < 5'000; ++i)
        table += u("| 1 | 2 |\n");
    for (const QString& hard : {table, QString(150'000, u'w'), QString(100'000, u'>') + u'x',
             QString(50'000, u'['), QString(50'000, u'*'), u("- ").repeated(20'000)}) {
        INFO(hard.left(20).toStdString()); // what makes a parser go back and forth; it comes to its end
        text.showMarkdown(hard + u("\n\nafter"));
        text.grab();
        CHECK(text.toPlainText().contains(u("after")));
    }
}
