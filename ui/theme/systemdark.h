// Whether the system is dark: what applyTheme() goes by where the theme is the system's. Kept with
// the application object, for there is one system.
#pragma once

class QApplication;

namespace telemaco {

// What was told last, else as the platform is.
bool isSystemDark(QApplication& application);
void setSystemDark(QApplication& application, bool dark);

// By the palette that the platform brings, as it was before the first theme or as told here.
bool isPlatformDark(QApplication& application);
void setPlatformDark(QApplication& application, bool dark);

} // namespace telemaco
