// Writes a picture of the kit: ui_gallery light|dark PERCENT WIDTHxHEIGHT FILE.png
#include "tests/ui/gallery/gallery.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPixmap>
#include <QTimer>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList given = QApplication::arguments();
    if (given.size() < 5)
        return 2;
    telemaco::applyTheme(application, telemaco::themeFrom(given[1]), given[2].toInt());
    telemaco::test::Gallery gallery;
    const QStringList size = given[3].split(u'x');
    gallery.resize(size.first().toInt(), size.last().toInt());
    gallery.show();
    QTimer::singleShot(0, &gallery, [&gallery, &given] { // once everything has found its size
        QApplication::exit(gallery.grab().save(given[4]) ? 0 : 1);
    });
    return QApplication::exec();
}
