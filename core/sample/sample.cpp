#include "core/sample/sample.h"

#include "core/base/reason.h"
#include "core/sample/storyteller.h"

#include <QDir>
#include <QFile>

static void initialiseSample() { Q_INIT_RESOURCE(sample); }

namespace telemaco {

static constexpr char folder[] = ":/telemaco/sample/";

QStringList sampleLanguages() { return {QStringLiteral("en"), QStringLiteral("it")}; }

static YAML::Node readStory(const QString& name)
{
    QFile file(QLatin1StringView(folder) + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("it is not there");
    return YAML::Load(file.readAll().toStdString());
}

static Result<std::unique_ptr<Workspace>> openFresh(const SampleRequest& request, const Clock& clock)
{
    if (QFile::exists(request.path))
        return Error{ErrorCode::CannotCreate, Reason::Exists, request.path};
    WorkspaceOptions options;
    options.path = request.path;
    options.create = true;
    options.device = request.device;
    options.clock = &clock;
    auto opened = Workspace::open(options);
    // Nothing in it is anybody's word yet: a thousand waits for the disk would be for nothing.
    if (opened)
        (*opened)->database().runScript("pragma synchronous = off");
    return opened;
}

Result<Sample> makeSample(const SampleRequest& request)
{
    initialiseSample();
    const auto language = sampleLanguages().indexOf(request.language);
    if (language < 0)
        return Error{ErrorCode::Invalid, {Reason::Says, request.language}, {}, 0, QStringLiteral("language")};
    const StoryCalendar calendar(request.clock->now(), request.clock->zone());
    const StorySetting setting{request.language, static_cast<int>(language), calendar};
    StoryClock clock(*request.clock);
    clock.set(calendar.instant({calendar.dayOf(calendar.now()).addYears(-2).addDays(-7), QTime(20, 10)}));
    const auto workspace = openFresh(request, clock);
    if (!workspace)
        return workspace.error();
    Storyteller teller(**workspace, clock, calendar, request.seed);
    QString file;
    try {
        for (const QString& name : QDir(QLatin1StringView(folder)).entryList(QDir::Files, QDir::Name)) {
            file = name;
            teller.read(StoryNode(readStory(name), setting));
        }
        file.clear();
        TELEMACO_TRY(teller.tell());
        return Sample{teller.items()};
    } catch (const std::runtime_error& broken) {
        return Error{ErrorCode::BadInput, Detail(QString::fromUtf8(broken.what())), file};
    }
}

} // namespace telemaco
