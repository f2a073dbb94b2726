#include "tests/bench/generator.h"

#include "core/base/reason.h"
#include "core/search/indexrebuild.h"
#include "core/store/workspacefile.h"
#include "tests/bench/life.h"

#include <QFile>

namespace telemaco::bench {

static constexpr int entriesAtOnce = 400; // a commit
static constexpr qint64 day = 24LL * 60 * 60 * 1000;
static constexpr qint64 years = 30 * 365 * day;
static constexpr qint64 ends = 1'790'000'000'000; // September 2026

// At most an entry a day, and at most thirty years.
static qint64 pause(int entries) { return std::min(day, years / std::max(1, entries)); }

Result<Made> makeWorkspace(const QString& path, int entries, quint64 seed)
{
    if (QFile::exists(path))
        return Error{ErrorCode::CannotWrite, Reason::Exists, path};
    FileOptions options{path};
    options.create = true;
    auto file = WorkspaceFile::open(options);
    if (!file)
        return file.error();
    Database& database = (*file)->database();
    database.runScript("pragma synchronous = off; pragma cache_size = -65536");
    EntityStore store(database);
    TELEMACO_TRY(IndexRebuild(store).run());
    Life life(database, seed);
    for (int done = 0; done < entries; done += entriesAtOnce) {
        database.begin();
        for (int i = done; i < std::min(entries, done + entriesAtOnce); ++i) {
            life.clock().set(ends - pause(entries) * (entries - i));
            if (i == 0)
                life.begin();
            life.day(i);
        }
        life.flush();
        TELEMACO_TRY(database.commit());
    }
    return Made{entries, life.textBytes()};
}

Result<Made> makeJrnl(const QString& path, int entries, quint64 seed)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{ErrorCode::CannotWrite, Detail(file.errorString()), path};
    Chance chance(seed);
    const Language languages[]{Language(Language::Like::Italian), Language(Language::Like::English)};
    const QTimeZone zone("Europe/Rome");
    Made made{entries, 0};
    for (int i = 0; i < entries; ++i) {
        const Language& spoken = languages[chance.below(2)];
        const double length = chance.part();
        QString written = spoken.line(chance, 4) + u'\n';
        written += spoken.text(chance, static_cast<int>(200 + 2800 * length * length)) + u'\n';
        const QByteArray text = written.toUtf8();
        const auto at = QDateTime::fromMSecsSinceEpoch(ends - pause(entries) * (entries - i), zone);
        made.textBytes += text.size();
        file.write('[' + at.toString(QStringLiteral("yyyy-MM-dd HH:mm")).toLatin1() + "] " + text + '\n');
    }
    file.close();
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::CannotWrite, Detail(file.errorString()), path};
    return made;
}

} // namespace telemaco::bench
