#include "ui/theme/systemdark.h"

#include "ui/theme/colours.h"

#include <QApplication>

namespace telemaco {

static const char* const systemDark = "telemaco.systemDark";
static const char* const platformDark = "telemaco.platformDark";

// As long as no theme was applied, the palette is the platform's.
bool isPlatformDark(QApplication& application)
{
    if (!application.property(platformDark).isValid())
        setPlatformDark(application, coloursOf(QApplication::palette()).dark);
    return application.property(platformDark).toBool();
}

void setPlatformDark(QApplication& application, bool dark) { application.setProperty(platformDark, dark); }

bool isSystemDark(QApplication& application)
{
    const bool platform = isPlatformDark(application);
    const QVariant told = application.property(systemDark);
    return told.isValid() ? told.toBool() : platform;
}

void setSystemDark(QApplication& application, bool dark)
{
    isPlatformDark(application);
    application.setProperty(systemDark, dark);
}

} // namespace telemaco
