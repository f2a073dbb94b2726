// telemaco-cli: reads its arguments, opens the workspace and calls core.
#include "app/cli/commands.h"
#include "ui/language/language.h"

#include <QCoreApplication>
#include <clocale>
#include <cstring>
#include <langinfo.h>
#include <sys/stat.h>

// The language that the environment asks for, installed or not.
static QString environmentLanguage()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const QByteArray value = qgetenv(name); !value.isEmpty())
            return QString::fromLatin1(value.left(2));
    return {};
}

// Qt reads the command line in UTF-8 only, and says so on the standard error where it is not.
static void speakUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

int main(int argc, char** argv)
{
    ::umask(077); // a workspace and what comes out of it are for one person
    const QString spoken = environmentLanguage();
    speakUtf8();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("telemaco"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TELEMACO_VERSION));
    const telemaco::Installation installation;
    const QString chosen = installation.settings().value(QStringLiteral("appearance/language")).toString();
    telemaco::speak(telemaco::languageFrom(chosen.isEmpty() ? spoken : chosen), application);
    return telemaco::runCommandLine(QCoreApplication::arguments().mid(1));
}
