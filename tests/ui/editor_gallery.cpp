// Draws the editor, the reading view and the chart with sample content, light and dark, into the
// folder named on the command line: to be looked at.
#include "ui/charts/progresschart.h"
#include "ui/editor/findbar.h"
#include "ui/editor/markdowneditor.h"
#include "ui/editor/safetext.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace telemaco;

static const char* const sample = R"(# Saying no, kindly
I said yes to the third project again. It took me until the evening to see that I had not been asked what I could give, only whether I *would*.

Chiara's line from last time: **a no to the task can be a yes to the person.** Tomorrow I'll try it with one sentence and one offer.

## What I will try
- name what I would have to drop
- offer a date, or a person, not an excuse, and stay with the silence that comes after it, however long it feels
  - *really* stay
1. write it down
2. say it with `one sentence`
- [ ] ask Chiara
- [x] ~~talk to Bruno~~

> A no that comes late costs more than one that comes at once.

How do I do that without closing a door? [Her talk](https://example.org/talk) and https://example.org.

---
```
if asked: breathe
```
)";

static void save(QWidget& widget, const QString& path)
{
    QCoreApplication::sendPostedEvents();
    widget.grab().save(path);
}

static void drawEditor(const QString& path, bool find)
{
    QWidget page;
    page.resize(760, 900);
    auto* column = new QVBoxLayout(&page);
    auto* editor = new MarkdownEditor({});
    auto* bar = new FindBar(editor);
    column->addWidget(bar);
    column->addWidget(editor);
    editor->setText(QString::fromUtf8(sample));
    editor->setAnswers({{QStringLiteral("1"), editor->document()->findBlockByNumber(16).text(),
        QStringLiteral("Chiara answered on 26 November"),
        QStringLiteral(
            "Say what the yes would cost. Then offer the one thing that you can give, with a date, and let "
            "the other side choose."),
        Tone::Good}});
    page.show();
    editor->setFocus();
    QTextCursor cursor(editor->document()->findBlockByNumber(5));
    editor->setTextCursor(cursor);
    if (find) {
        bar->start();
        bar->findChild<QLineEdit*>()->setText(QStringLiteral("no"));
    }
    save(page, path);
}

static void drawText(const QString& path)
{
    SafeText text({});
    text.resize(560, 700);
    text.showMarkdown(QString::fromUtf8(sample));
    text.show();
    save(text, path);
}

static void drawChart(const QString& path, bool table)
{
    const QDate day(2026, 11, 24);
    ProgressChart chart;
    chart.resize(640, 280);
    chart.setCourse(
        {{{day.addDays(-120), 2, QStringLiteral("first try")}, {day.addDays(-80), 5, {}},
             {day.addDays(-41), 6.5, QStringLiteral("slower than I thought")}, {day.addDays(-3), 11, {}}},
            QStringLiteral("talks"), 0, 20, day.addDays(-150), day.addDays(60),
            {day.addDays(-20), day.addDays(20)}, day, QStringLiteral("Speak in public twice a month")});
    chart.showTable(table);
    chart.show();
    save(chart, path);
}

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1, QStringLiteral("."));
    for (const bool dark : {false, true}) {
        applyTheme(application, dark ? ThemeChoice::Dark : ThemeChoice::Light, 100);
        const QString end = dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png");
        drawEditor(folder + QStringLiteral("/editor") + end, false);
        drawEditor(folder + QStringLiteral("/find") + end, true);
        drawText(folder + QStringLiteral("/text") + end);
        drawChart(folder + QStringLiteral("/chart") + end, false);
        drawChart(folder + QStringLiteral("/table") + end, true);
    }
    return 0;
}
