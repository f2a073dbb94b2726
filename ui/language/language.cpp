#include "ui/language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

static void initialiseTranslations() { Q_INIT_RESOURCE(translations); }

namespace telemaco {

Language languageFrom(const QString& code)
{
    if (code == u"it" || code == u"en")
        return code == u"it" ? Language::Italian : Language::English;
    return QLocale::system().language() == QLocale::Italian ? Language::Italian : Language::English;
}

static void load(QCoreApplication& application, const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(name, folder))
        application.installTranslator(translator);
}

void speak(Language language, QCoreApplication& application)
{
    initialiseTranslations();
    const bool italian = language == Language::Italian;
    const QString code = italian ? QStringLiteral("it") : QStringLiteral("en");
    if (QLocale::system().name().left(2) != code)
        QLocale::setDefault(italian ? QLocale(QLocale::Italian, QLocale::Italy)
                                    : QLocale(QLocale::English, QLocale::UnitedKingdom));
    else
        QLocale::setDefault(QLocale::system());
    if (italian)
        load(application, QStringLiteral("qtbase_it"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(application, QStringLiteral("telemaco_") + code, QStringLiteral(":/telemaco/translations"));
}

} // namespace telemaco
