// Writing in the window, over a copy: each key until it is painted, while the file is being saved too,
// and the save until it is acknowledged; closing a meeting; taking that back.
#include "tests/bench/bare.h"
#include "tests/bench/language.h"
#include "tests/bench/window.h"
#include "tests/bench/works.h"
#include "ui/editor/markdowneditor.h"
#include "ui/journal/entrypane.h"
#include "ui/journal/journalpage.h"

#include <QLineEdit>

namespace telemaco::bench {

static constexpr int written = 12; // entries
static constexpr int saved = 60;
static constexpr int closed = 30;

static void writeEntries(Bench& bench, Window& window)
{
    const Language language(Language::Like::English);
    Chance chance(41);
    auto& page = window.on<JournalPage>(QStringLiteral("journal"));
    Series keys, during, saves;
    for (int i = 0; i < written; ++i) {
        window.run(QStringLiteral("journal.new"));
        window.settle();
        page.pane().editor().setFocus(Qt::OtherFocusReason);
        for (int save = 0; save < saved / written; ++save) {
            for (const QChar character : language.sentence(chance) + u' ') {
                keys.time([&] {
                    window.key(0, {}, character);
                    window.paintOnce([] { return true; });
                });
            }
            saves.time([&] {
                page.pane().flush();
                during.time([&] {
                    window.key(0, {}, QStringLiteral("x"));
                    window.paintOnce([] { return true; });
                });
                window.settle();
            });
        }
    }
    bench.report.addWait(QStringLiteral("write-key"), bench.entries, keys, frame);
    bench.report.addWait(QStringLiteral("write-key-saving"), bench.entries, during, frame);
    bench.report.addWait(QStringLiteral("autosave"), bench.entries, saves, 0);
}

static QList<QUuid> plannedMeetings(const QString& file)
{
    const BareFile bare(file);
    BareStatement meetings(
        bare.handle(), "select uuid from meeting where state = 'planned' order by id desc");
    QList<QUuid> uuids;
    while (meetings.step())
        uuids += QUuid::fromRfc4122(meetings.text(0));
    return uuids;
}

static void closeMeetings(Bench& bench, Window& window, const QList<QUuid>& meetings)
{
    Series closes, undos;
    for (int i = 0; i < closed; ++i) {
        window.go(QStringLiteral("meeting"), meetings[i % meetings.size()]);
        window.settle();
        window.run(QStringLiteral("meeting.close"));
        window.write(QStringLiteral("Next time the whole talk, aloud."));
        window.settle();
        closes.time([&] {
            window.key(Qt::Key_Return, {}, QStringLiteral("\r"));
            window.settle();
        });
        undos.time([&] {
            window.run(QStringLiteral("edit.undo"));
            window.settle();
        });
    }
    bench.report.addWait(QStringLiteral("close-meeting"), bench.entries, closes, 0);
    bench.report.addWait(QStringLiteral("undo-closing"), bench.entries, undos, 0);
}

void writing(Bench& bench)
{
    const QString copy = bench.copy(QStringLiteral("written.telemaco"));
    const QList<QUuid> meetings = plannedMeetings(copy);
    {
        Window window(copy);
        writeEntries(bench, window);
        if (!meetings.isEmpty())
            closeMeetings(bench, window, meetings);
    }
    QFile::remove(copy);
}

} // namespace telemaco::bench
