#include "core/insight/check.h"
#include "tests/support/sandbox.h"
#include "tests/support/seed.h"
#include "tests/support/told.h"

#include <QElapsedTimer>
#include <QProcess>
#include <random>

#include <catch2/catch.hpp>

using namespace telemaco;
using test::Sandbox;

namespace {

constexpr int kills = 120;
constexpr int killsPerFile = 20;
constexpr int importSize = 60;

// What the writer said before it was killed.
struct Acknowledged {
    QHash<QByteArray, QByteArray> names{}; // of entries by UUID
    QHash<QByteArray, int> lengths{}; // of their texts
    QHash<QByteArray, QByteArray> imports{}; // the last word on each

    void hear(const QByteArray& line)
    {
        const auto words = line.split(' ');
        if (words[0] == "add") {
            names.insert(words.value(1), words.value(2));
            lengths.insert(words.value(1), static_cast<int>(words.value(2).size()));
        } else if (words[0] == "text") {
            lengths.insert(words.value(1), words.value(2).toInt());
        } else {
            imports.insert(words.value(1), words[0]);
        }
    }
};

QString fullText(const QByteArray& name)
{
    QString text = QString::fromLatin1(name);
    for (int i = 0; i < 8; ++i)
        text += QStringLiteral(" word%1").arg(i);
    return text;
}

// Starts the writer, kills it after so many microseconds of writing, and hears what it said.
void writeAndKill(const QString& path, int run, int microseconds, Acknowledged& heard)
{
    QProcess writer;
    writer.start(QStringLiteral(TELEMACO_WRITER), {path, QString::number(run)});
    REQUIRE(writer.waitForStarted());
    // Some are killed while the file is made or repaired, most while they write.
    if (run % 5 != 0)
        REQUIRE(writer.waitForReadyRead(30'000));
    QByteArray said;
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < microseconds * 1000LL)
        said += writer.waitForReadyRead(1) ? writer.readAllStandardOutput() : QByteArray();
    writer.kill();
    REQUIRE(writer.waitForFinished(30'000));
    INFO(writer.readAllStandardError().toStdString());
    REQUIRE(writer.exitStatus() == QProcess::CrashExit);
    said += writer.readAllStandardOutput();
    auto lines = said.split('\n');
    lines.removeLast(); // what is not ended was not said
    for (const QByteArray& line : lines)
        heard.hear(line);
}

void everyWordIsThere(const Workspace& workspace, const Acknowledged& heard)
{
    for (auto it = heard.names.begin(); it != heard.names.end(); ++it) {
        const auto item = workspace.find(QUuid::fromString(QString::fromLatin1(it.key())));
        INFO("entry " << it.value().toStdString());
        REQUIRE(item);
        const QString text = workspace.get(Id<Entry>{item->id})->text;
        REQUIRE(text.size() >= heard.lengths.value(it.key()));
        REQUIRE(fullText(it.value()).startsWith(text));
    }
}

void noImportIsHalf(const Workspace& workspace, const Acknowledged& heard)
{
    for (auto it = heard.imports.begin(); it != heard.imports.end(); ++it) {
        INFO(it.value().toStdString() << ' ' << it.key().toStdString());
        const auto found = workspace.select<Entry>(
            "where text = ?", {QStringLiteral("imported %1").arg(QString::fromLatin1(it.key()))});
        const bool undoneOrBegun = it.value() != "imported";
        const bool thereOrGoing = it.value() != "undone";
        REQUIRE(((undoneOrBegun && found.isEmpty()) || (thereOrGoing && found.size() == importSize)));
    }
}

} // namespace

TEST_CASE("whenever the writer is killed, every acknowledged word is there and no half import", "[kill]")
{
    const quint32 seed = test::chosenSeed();
    std::mt19937 random(seed);
    std::uniform_int_distribution<> microseconds(0, 120'000);
    qsizetype words = 0;
    for (int file = 0; file < kills / killsPerFile; ++file) {
        Sandbox sandbox;
        Acknowledged heard;
        for (int i = 0; i < killsPerFile; ++i) {
            const int run = file * killsPerFile + i;
            INFO("TELEMACO_SEED=" << seed << ", kill " << run);
            writeAndKill(sandbox.path(), run, microseconds(random), heard);
            const auto workspace = sandbox.tryOpen();
            if (!workspace)
                FAIL(test::told(workspace.error()));
            everyWordIsThere(**workspace, heard);
            noImportIsHalf(**workspace, heard);
            const auto report = checkWorkspace(**workspace);
            REQUIRE(report);
            for (const Finding& finding : report->findings)
                UNSCOPED_INFO(
                    static_cast<int>(finding.fault) << ' ' << finding.detail.said.join(u' ').toStdString());
            REQUIRE(report->sound());
        }
        words += heard.lengths.size();
    }
    CHECK(words > kills / 4); // it did write, however slow the machine
}
