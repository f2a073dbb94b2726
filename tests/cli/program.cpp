#include "tests/cli/program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <catch2/catch.hpp>

namespace telemaco::test {

QList<QByteArray> Ran::lines() const
{
    auto lines = out.split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QString Program::write(const QString& name, const QByteArray& content) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return path(name);
}

QByteArray Program::bytes(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList Program::files() const
{
    QStringList names
        = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    names.removeAll(QStringLiteral("home"));
    return names;
}

Ran Program::run(const QStringList& arguments, const QByteArray& input) const
{
    return bare(QStringList{QStringLiteral("--workspace"), path()} + arguments, input);
}

void Program::prepare(QProcess& process) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        environment.insert(QString::fromLatin1(name), path(QStringLiteral("home")));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("Europe/Rome"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.remove(QStringLiteral("LANGUAGE"));
    for (const auto& [name, value] : m_variables)
        environment.insert(name, value);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    if (m_modifier)
        process.setChildProcessModifier(m_modifier);
}

Ran Program::bare(const QStringList& arguments, const QByteArray& input) const
{
    return start(QStringLiteral(TELEMACO_CLI), arguments, input);
}

Ran Program::window(const QStringList& arguments) const
{
    return start(QStringLiteral(TELEMACO), arguments, {});
}

std::unique_ptr<QProcess> Program::openWindow(const QStringList& arguments) const
{
    auto process = std::make_unique<QProcess>();
    prepare(*process);
    process->start(QStringLiteral(TELEMACO), arguments);
    REQUIRE(process->waitForStarted());
    return process;
}

Ran Program::start(const QString& program, const QStringList& arguments, const QByteArray& input) const
{
    QProcess process;
    prepare(process);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60'000));
    const int exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {exit, process.readAllStandardOutput(), process.readAllStandardError()};
}

bool Program::kill(const QStringList& arguments, int microseconds) const
{
    QProcess process;
    prepare(process);
    process.start(
        QStringLiteral(TELEMACO_CLI), QStringList{QStringLiteral("--workspace"), path()} + arguments);
    REQUIRE(process.waitForStarted());
    process.closeWriteChannel();
    QElapsedTimer timer;
    timer.start();
    while (process.state() == QProcess::Running && timer.nsecsElapsed() < microseconds * 1000LL)
        process.waitForFinished(1);
    process.kill();
    process.waitForFinished(30'000);
    return process.exitStatus() == QProcess::CrashExit;
}

} // namespace telemaco::test
