#include "app/telemaco/run.h"

#include "app/telemaco/application.h"
#include "app/telemaco/arguments.h"
#include "app/telemaco/instance.h"
#include "ui/language/language.h"
#include "ui/theme/systemdark.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTextStream>
#include <malloc.h>
#include <sys/stat.h>

namespace telemaco {

// Answers that need no window: the exit code, or nothing when a window is wanted.
static std::optional<int> answerOnConsole(const std::optional<Arguments>& arguments, const QString& problem)
{
    if (!arguments) {
        QTextStream(stderr) << problem << '\n';
        return 2;
    }
    if (arguments->help)
        QTextStream(stdout) << usageText();
    else if (arguments->version)
        QTextStream(stdout) << "telemaco " << QCoreApplication::applicationVersion() << '\n';
    else
        return {};
    return 0;
}

int run(int argc, char** argv, const std::function<void(Application&)>& begun)
{
    umask(077); // what is written here is the person's own
    mallopt(M_ARENA_MAX, 1); // the database's thread would have a heap of its own that grows page by page
    if (asksForPicture(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("telemaco"));
    QApplication::setApplicationVersion(QStringLiteral(TELEMACO_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("telemaco"));

    QString problem;
    const auto arguments = parseArguments(QApplication::arguments().mid(1), &problem);
    if (const auto answer = answerOnConsole(arguments, problem))
        return *answer;

    Installation installation;
    const QSettings& settings = installation.settings();
    const auto chosen = [&settings](const QString& asked, const char* key) {
        return asked.isEmpty() ? settings.value(QLatin1StringView(key)).toString() : asked;
    };
    speak(languageFrom(chosen(arguments->language, "appearance/language")), application);
    const QVariant systemWasDark = settings.value(QStringLiteral("appearance/systemDark"));
    if (systemWasDark.isValid() && arguments->screenshot.isEmpty())
        setSystemDark(application, systemWasDark.toBool());
    applyTheme(application, themeFrom(chosen(arguments->theme, "appearance/theme")),
        settings.value(QStringLiteral("appearance/text"), 100).toInt());

    const QString file = arguments->file.isEmpty() ? installation.defaultWorkspace() : arguments->file;
    if (arguments->screenshot.isEmpty() && !arguments->demo
        && Instance::tellRunning(file, QApplication::arguments().mid(1)))
        return 0;
    Application program(*arguments, installation);
    if (arguments->screenshot.isEmpty())
        program.start();
    else
        program.drawPicture();
    if (begun)
        begun(program);
    return QApplication::exec();
}

} // namespace telemaco
