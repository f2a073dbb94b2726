// Writes a picture of the kit:
//   ui_gallery light|dark PERCENT WIDTHxHEIGHT FILE.png [NAME]
// with the keyboard in the control of that accessible name, or of a menu or the whole window where
// NAME is "menu" or "window".
#include "tests/ui/gallery/gallery.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QPixmap>
#include <QSettings>
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

static QPixmap windowPicture(const QSize& size)
{
    using namespace telemaco;
    QSettings settings(QDir::temp().filePath(QStringLiteral("telemaco-gallery.ini")), QSettings::IniFormat);
    MainWindow window(settings);
    for (const QString& name : {QStringLiteral("Today"), QStringLiteral("Journal"), QStringLiteral("Goals"),
             QStringLiteral("People"), QStringLiteral("Settings")})
        window.addPage({name.toLower(), name, name.toLower(), [] { return new test::Gallery; }});
    window.showPagesInNavigation();
    QList<NavigationEntry> people;
    for (const QString& name : {QStringLiteral("Anna Esposito"), QStringLiteral("Bruno Ricci"),
             QStringLiteral("Maria Addolorata Sant’Angelo")})
        people += {{QStringLiteral("relationship"), QUuid::createUuid(), {}}, name, {}, true};
    window.navigation().setRelationships(people);
    window.navigation().setState(QStringLiteral("Saved · backup today 08:12"));
    window.go({QStringLiteral("today"), {}, {}});
    window.tell(QStringLiteral("Deleted 3 entries"), QStringLiteral("go.journal"));
    window.resize(size);
    window.show();
    QApplication::processEvents();
    return window.grab();
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
    if (name == u"window")
        return windowPicture(gallery.size());
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
