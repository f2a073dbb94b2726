// A writer that is there to be killed. It writes entries, types into them, imports and takes
// back, for ever, and says on the standard output what has been acknowledged, a line each:
//   add UUID TEXT · text UUID LENGTH · importing K · imported K · undoing K · undone K
// Arguments: the workspace, a number that makes the texts of this run its own.
#include "core/base/text.h"
#include "core/workspace/longwork.h"
#include "core/workspace/usecases.h"
#include "tests/support/told.h"

#include <QCoreApplication>
#include <cstdio>

using namespace telemaco;

static constexpr int importSize = 60; // entries, in slices of ten

static void say(const QByteArray& line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

static bool addAndType(Workspace& workspace, const QByteArray& name)
{
    const auto added = addEntry(workspace, QString::fromLatin1(name));
    if (!added)
        return false;
    const ItemRef entry{Kind::Entry, added->value};
    const QByteArray uuid = workspace.store().uuidOf(entry).toByteArray(QUuid::WithoutBraces);
    say("add " + uuid + ' ' + name);
    QString text = QString::fromLatin1(name);
    for (int i = 0; i < 8; ++i) {
        text += QStringLiteral(" word%1").arg(i);
        if (!workspace.type(entry, "text", text))
            return false;
        say("text " + uuid + ' ' + QByteArray::number(text.size()));
    }
    return true;
}

static bool importSlices(Workspace& workspace, const QByteArray& name)
{
    auto work = workspace.beginLong({QStringLiteral("import"), Kind::Entry}, Via::Import);
    if (!work)
        return false;
    say("importing " + name);
    for (int i = 0; i < importSize; i += 10) {
        const auto written = (*work)->slice([&](Writer& writer) -> Result<void> {
            for (int k = 0; k < 10; ++k) {
                Entry entry;
                entry.date = QDate(2026, 1, 1).addDays(i + k);
                entry.text = QStringLiteral("imported %1").arg(QString::fromLatin1(name));
                TELEMACO_TRY(writer.add(entry));
            }
            return {};
        });
        if (!written)
            return false;
    }
    if (!(*work)->finish(importSize))
        return false;
    say("imported " + name);
    return true;
}

static bool undoInSteps(Workspace& workspace, const QByteArray& name)
{
    auto work = workspace.beginUndo();
    if (!work)
        return false;
    say("undoing " + name);
    for (bool more = true; more;) {
        const auto step = (*work)->step();
        if (!step)
            return false;
        more = *step;
    }
    say("undone " + name);
    return true;
}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const SystemClock clock;
    WorkspaceOptions options;
    options.path = arguments.value(1);
    options.create = true;
    options.device = QUuid::createUuidV5(QUuid(), QByteArray("writer"));
    options.clock = &clock;
    const auto workspace = Workspace::open(options);
    if (!workspace) {
        std::fprintf(stderr, "%s\n", test::told(workspace.error()).c_str());
        return 1;
    }
    for (int i = 0;; ++i) {
        const QByteArray name = "run" + arguments.value(2).toLatin1() + '-' + QByteArray::number(i);
        if (!addAndType(**workspace, name) || !importSlices(**workspace, name))
            return 1;
        if (i % 2 && !undoInSteps(**workspace, name))
            return 1;
    }
}
