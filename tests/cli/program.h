// Runs telemaco-cli, or the window's program, with settings and data folders of the test's own, and reads
// what it says.
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <functional>
#include <memory>

namespace telemaco::test {

struct Ran {
    int exit = -1; // -1: it crashed or never ended
    QByteArray out{};
    QByteArray err{};

    QByteArray lastLine() const { return out.trimmed().split('\n').last(); }
    QList<QByteArray> lines() const;
};

class Program {
public:
    QString path(const QString& name = QStringLiteral("w.telemaco")) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& content) const; // its path
    QByteArray bytes(const QString& name = QStringLiteral("w.telemaco")) const;
    QStringList files() const; // hidden ones too, without the program's own folders

    // With --workspace w.telemaco before the arguments.
    Ran run(const QStringList& arguments, const QByteArray& input = {}) const;
    // Just these.
    Ran bare(const QStringList& arguments, const QByteArray& input = {}) const;

    // The program with the window, without --workspace.
    Ran window(const QStringList& arguments) const;

    // The same, once it stays: it runs until it is killed or the test ends. On a screen that nobody sees.
    std::unique_ptr<QProcess> openWindow(const QStringList& arguments) const;

    // The same as run(), killed after so many microseconds; false: it had ended before.
    bool kill(const QStringList& arguments, int microseconds) const;

    // Runs in the child before the program starts.
    void before(std::function<void()> modifier) { m_modifier = std::move(modifier); }
    void set(const QString& variable, const QString& value) { m_variables += {variable, value}; }

private:
    Ran start(const QString& program, const QStringList& arguments, const QByteArray& input) const;
    void prepare(QProcess& process) const;

    QTemporaryDir m_folder;
    QList<std::pair<QString, QString>> m_variables;
    std::function<void()> m_modifier;
};

} // namespace telemaco::test
