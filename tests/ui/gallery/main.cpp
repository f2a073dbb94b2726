// Writes a picture of the kit:
//   ui_gallery light|dark PERCENT WIDTHxHEIGHT FILE.png [NAME]
// with the keyboard in the control of that accessible name, or of a menu where NAME is "menu".
#include "tests/ui/gallery/gallery.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMenu>
#include <QPixmap>
#include <QTimer>

static void fill(QMenu& menu)
{
    using telemaco::iconOf;
    const QColor ink = menu.palette().color(QPalette::Text);
    menu.addAction(iconOf(QStringLiteral("undo"), ink), QStringLiteral("Undo “delete 3 entries”"));
    menu.actions().last()->setShortcut(QKeySequence::Undo);
    menu.addAction(QStringLiteral("Redo"))->setEnabled(false);
    menu.addSeparator();
    menu.addAction(QStringLiteral("Dark"))->setCheckable(true);
    menu.actions().last()->setChecked(true);
    menu.addMenu(QStringLiteral("Open recent"))->addAction(QStringLiteral("telemaco"));
    menu.setActiveAction(menu.actions().first());
}

static QPixmap picture(QWidget& gallery, const QString& name)
{
    if (name == u"menu") {
        QMenu menu;
        fill(menu);
        menu.ensurePolished();
        menu.adjustSize();
        return menu.grab();
    }
    for (QWidget* widget : gallery.findChildren<QWidget*>())
        if (!name.isEmpty() && widget->accessibleName() == name)
            widget->setFocus(Qt::TabFocusReason);
    return gallery.grab();
}

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
    QApplication::setActiveWindow(&gallery);
    QTimer::singleShot(0, &gallery, [&gallery, &given] { // once everything has found its size
        QApplication::exit(picture(gallery, given.value(5)).save(given[4]) ? 0 : 1);
    });
    return QApplication::exec();
}
