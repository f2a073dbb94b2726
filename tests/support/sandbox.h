// A folder of a test's own with a workspace in it, gone at the end.
#pragma once

#include "core/workspace/longwork.h"
#include "core/workspace/workspace.h"
#include "tests/support/clock.h"
#include "tests/support/told.h"

#include <QTemporaryDir>

namespace telemaco::test {

class Sandbox {
public:
    QString path(const QString& name = QStringLiteral("w.telemaco")) const { return m_folder.filePath(name); }

    Result<std::unique_ptr<Workspace>> tryOpen(Database::Access access = Database::Access::Write,
        bool create = true, const QString& name = QStringLiteral("w.telemaco"))
    {
        WorkspaceOptions options;
        options.path = path(name);
        options.access = access;
        options.create = create;
        options.device = QUuid::createUuidV5(QUuid(), QStringLiteral("test device"));
        options.clock = &clock;
        return Workspace::open(options);
    }

    std::unique_ptr<Workspace> open(const QString& name = QStringLiteral("w.telemaco"))
    {
        auto opened = tryOpen(Database::Access::Write, true, name);
        if (!opened)
            qFatal("cannot open %s: %s", qPrintable(name), told(opened.error()).c_str());
        return std::move(*opened);
    }

    QByteArray bytes(const QString& name = QStringLiteral("w.telemaco")) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    FakeClock clock;

private:
    QTemporaryDir m_folder;
};

} // namespace telemaco::test
