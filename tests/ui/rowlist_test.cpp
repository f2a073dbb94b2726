#include <catch2/catch.hpp>

#include "tests/ui/shown.h"
#include "tests/ui/waitfor.h"
#include "ui/widgets/page.h"
#include "ui/widgets/rowlist.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace telemaco;
using test::Shown;
using test::waitFor;
using Form = RowList::Form;

static Row rowOf(const QString& title)
{
    Row row;
    row.uuid = QUuid::createUuidV5(QUuid(), title);
    row.title = title;
    return row;
}

static QList<Row> rowsOf(const QStringList& titles)
{
    QList<Row> rows;
    for (const QString& title : titles)
        rows += rowOf(title);
    return rows;
}

static QStringList titlesOf(const QList<Row>& rows)
{
    QStringList titles;
    for (const Row& row : rows)
        titles += row.title;
    return titles;
}

static const QStringList three{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")};

static QString toldBy(const QSignalSpy& spy)
{
    return spy.isEmpty() ? QString() : spy.last().first().value<Row>().title;
}

TEST_CASE("a list is worked with the keyboard alone", "[rowlist]")
{
    Shown<RowList> list(Form::Pane);
    QList<Row> rows = rowsOf(three);
    rows[1].mark = Row::Mark::Check;
    list->rows().setRows(rows);
    list.leave();
    list.enter();
    QSignalSpy opened(&*list, &RowList::opened), ticked(&*list, &RowList::ticked),
        acted(&*list, &RowList::acted);
    QSignalSpy removing(&*list, &RowList::removeAsked);

    list->select(0);
    list.press(Qt::Key_Return);
    CHECK(toldBy(opened) == u"one");
    list.press(Qt::Key_Space); // nothing to tick on this row
    CHECK(ticked.isEmpty());
    list.press(Qt::Key_Down);
    list.press(Qt::Key_Space);
    CHECK(toldBy(ticked) == u"two");
    list.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(toldBy(acted) == u"two");
    CHECK(opened.size() == 1);
    list.press(Qt::Key_Down, Qt::ShiftModifier);
    list.press(Qt::Key_Delete);
    REQUIRE(removing.size() == 1);
    CHECK(titlesOf(removing.last().first().value<QList<Row>>()) == QStringList{three[1], three[2]});
}

TEST_CASE("a list without a current row takes the keyboard at its first", "[rowlist]")
{
    Shown<RowList> list(Form::Embedded);
    list->rows().setRows(rowsOf(three));
    list.leave();
    CHECK_FALSE(list->currentIndex().isValid());
    list->setFocus(Qt::TabFocusReason);
    CHECK(list->current().title == u"one");
    CHECK(titlesOf(list->selected()) == QStringList{three[0]});
}

TEST_CASE("rows set anew keep what is current and selected", "[rowlist]")
{
    Shown<RowList> list(Form::Pane);
    list->rows().setRows(rowsOf(three));
    list->select(1);
    list.press(Qt::Key_Down, Qt::ShiftModifier);
    QSignalSpy shown(&*list, &RowList::shown);
    list->rows().setRows(rowsOf({QStringLiteral("new"), three[0], three[1], three[2]}));
    CHECK(list->current().title == u"three");
    CHECK(titlesOf(list->selected()) == QStringList{three[1], three[2]});
    CHECK(shown.isEmpty()); // the same row: whoever shows it has it already

    SECTION("and the keyboard stays where a row went away")
    {
        list->select(1);
        list->rows().setRows(rowsOf({QStringLiteral("new"), three[1], three[2]}));
        CHECK(list->current().title == u"two");
        CHECK(toldBy(shown) == u"two");
    }
    SECTION("and nothing is chosen for a person who is elsewhere")
    {
        list.leave();
        list->rows().setRows(rowsOf({QStringLiteral("new")}));
        CHECK_FALSE(list->currentIndex().isValid());
    }
}

TEST_CASE("more rows are asked for once, and only when the end comes into sight", "[rowlist]")
{
    Shown<RowList> list(Form::Pane);
    QStringList many;
    for (int i = 0; i < 100; ++i)
        many += QStringLiteral("row %1").arg(i);
    int asked = 0;
    list->rows().setRows(rowsOf(many));
    list->rows().setMore([&asked] { ++asked; });
    QTest::qWait(50);
    CHECK(asked == 0);
    list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum());
    REQUIRE(waitFor([&asked] { return asked > 0; }));
    CHECK(asked == 1);
    list->rows().append(rowsOf(three));
    CHECK(list->rows().rowCount() == 103);
}

TEST_CASE("an embedded list is as high as its rows", "[rowlist]")
{
    Shown<RowList> list(Form::Embedded);
    list->rows().setRows(rowsOf(three));
    CHECK(list->height() == 3 * 40);
    Row tall = rowOf(QStringLiteral("four"));
    tall.caption = QStringLiteral("with a caption");
    tall.section = QStringLiteral("under a heading");
    list->rows().append({tall});
    CHECK(list->height() >= 4 * 40 + 36 + 16);
    CHECK_FALSE(list->verticalScrollBar()->isVisible());
    const int before = list->height();
    applyTheme(*qApp, ThemeChoice::Light, 200);
    CHECK(list->height() > before);
    applyTheme(*qApp, ThemeChoice::Light, 100);
    list->rows().setRows({});
    CHECK(list->height() == 0);
}

TEST_CASE("long words get a second line in an embedded list, as wide as it is", "[rowlist]")
{
    Shown<RowList> list(Form::Embedded);
    list->rows().setRows(
        rowsOf({QStringLiteral("How do I say no to my manager without closing a door? And how to "
                               "the one who asked me kindly?")}));
    QWidget* window = list->window();
    window->resize(1400, 400);
    QApplication::processEvents();
    const int wide = list->height();
    window->resize(400, 400);
    QApplication::processEvents();
    CHECK(list->height() > wide);
    CHECK(list->visualRect(list->model()->index(0, 0)).height() == list->height());
    window->resize(1400, 400);
    QApplication::processEvents();
    CHECK(list->height() == wide);
}

TEST_CASE("a click opens a row, but ticks on its box", "[rowlist]")
{
    Shown<RowList> list(Form::Embedded);
    QList<Row> rows = rowsOf(three);
    rows[0].mark = Row::Mark::Check;
    rows[1].action = QStringLiteral("In touch today");
    list->rows().setRows(rows);
    QSignalSpy opened(&*list, &RowList::opened), ticked(&*list, &RowList::ticked),
        acted(&*list, &RowList::acted);
    const auto click = [&list](const QPoint& at, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, modifiers, at);
    };
    const QRect first = list->visualRect(list->model()->index(0, 0));
    const QRect second = list->visualRect(list->model()->index(1, 0));
    click(RowDelegate::markRect(first, rows[0]).center());
    CHECK(ticked.size() == 1);
    click(RowDelegate::actionRect(second, rows[1]).center());
    CHECK(acted.size() == 1);
    CHECK(opened.isEmpty());
    click(first.center());
    CHECK(toldBy(opened) == u"one");
    click(second.center(), Qt::ControlModifier); // selects, and goes nowhere
    CHECK(opened.size() == 1);
    CHECK(list->selected().size() == 2);
}

TEST_CASE("the page follows the current row of an embedded list", "[rowlist]")
{
    Shown<QScrollArea> area;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    auto* list = new RowList(Form::Embedded);
    QStringList many;
    for (int i = 0; i < 60; ++i)
        many += QStringLiteral("row %1").arg(i);
    list->rows().setRows(rowsOf(many));
    column->addWidget(list);
    area->setWidgetResizable(true);
    area->setWidget(content);
    QApplication::processEvents();
    list->setFocus();
    list->select(0);
    QTest::keyClick(list, Qt::Key_End);
    const QRect last = list->visualRect(list->currentIndex());
    const QPoint bottom = list->viewport()->mapTo(area->viewport(), last.bottomLeft());
    CHECK(list->current().title == u"row 59");
    CHECK(bottom.y() <= area->viewport()->height());
}

TEST_CASE("tags in a title are words, also in its tip", "[rowlist]")
{
    RowModel model;
    model.setRows(rowsOf({QStringLiteral("<img src=\"file:///etc/hostname\">")}));
    CHECK_FALSE(model.data(model.index(0), Qt::ToolTipRole).toString().contains(u"<img"));
    CHECK(model.data(model.index(0), Qt::AccessibleTextRole).toString().startsWith(u"<img"));
}

TEST_CASE("Tab does not stop at a list within a page while it is empty", "[rowlist]")
{
    Shown<RowList> list(Form::Embedded);
    list.leave();
    list.press(Qt::Key_Tab);
    CHECK_FALSE(list->hasFocus());
    list->rows().setRows(rowsOf(three));
    list.leave();
    list.press(Qt::Key_Tab);
    CHECK(list->hasFocus());
    CHECK(list->current().title == u"one");
}
