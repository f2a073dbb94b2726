#include <catch2/catch.hpp>

#include "tests/ui/gallery/gallery.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

using namespace telemaco;
using test::Gallery;

static QList<QWidget*> controlsOf(QWidget& page)
{
    QList<QWidget*> controls;
    for (QWidget* widget : page.findChildren<QWidget*>())
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->isEnabled()
            && !widget->focusProxy())
            controls += widget;
    return controls;
}

static std::string described(const QWidget* widget)
{
    return widget->metaObject()->className() + std::string(" ") + widget->accessibleName().toStdString();
}

TEST_CASE("every control has a name for those who hear it", "[gallery]")
{
    Gallery gallery;
    gallery.resize(1100, 1000);
    gallery.show();
    const QList<QWidget*> controls = controlsOf(gallery);
    CHECK(controls.size() > 20);
    for (QWidget* control : controls) {
        INFO(described(control));
        QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(control);
        REQUIRE(heard);
        CHECK_FALSE(heard->text(QAccessible::Name).isEmpty());
    }
}

TEST_CASE("Tab comes by every control and back to the first", "[gallery]")
{
    Gallery gallery;
    gallery.resize(1100, 1000);
    gallery.show();
    QApplication::setActiveWindow(&gallery);
    QList<QWidget*> missed = controlsOf(gallery);
    const qsizetype all = missed.size();
    missed.first()->setFocus();
    for (qsizetype i = 0; i < all * 2; ++i) {
        missed.removeAll(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QWidget* widget : missed)
        UNSCOPED_INFO(described(widget));
    CHECK(missed.isEmpty());
}

TEST_CASE("nothing is wider than the window, however large the text", "[gallery]")
{
    for (int percent : {100, 130, 160}) {
        applyTheme(*qApp, ThemeChoice::Light, percent);
        Gallery gallery;
        gallery.resize(900, 700);
        gallery.show();
        QApplication::processEvents();
        INFO(percent);
        const auto* area = gallery.findChild<QScrollArea*>();
        CHECK(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
        CHECK(area->widget()->width() <= area->viewport()->width());
    }
    applyTheme(*qApp, ThemeChoice::Light, 100);
}

TEST_CASE("a page that is open follows a change of text size and of colours", "[gallery]")
{
    applyTheme(*qApp, ThemeChoice::Light, 100);
    Gallery gallery;
    gallery.resize(1100, 700);
    gallery.show();
    const auto* head = gallery.findChild<SectionHead*>();
    const auto* label = head->findChild<TextLabel*>();
    const qreal before = label->font().pointSizeF();
    applyTheme(*qApp, ThemeChoice::Dark, 150);
    QApplication::processEvents();
    CHECK(label->font().pointSizeF() == Approx(before * 1.5));
    CHECK(gallery.palette().color(QPalette::Window).lightness() < 128);
    applyTheme(*qApp, ThemeChoice::Light, 100);
}
