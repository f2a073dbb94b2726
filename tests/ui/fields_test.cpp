#include <catch2/catch.hpp>

#include "tests/ui/shown.h"
#include "tests/ui/waitfor.h"
#include "ui/widgets/listfield.h"
#include "ui/widgets/momentfield.h"

#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleOptionComboBox>
#include <QToolTip>

using namespace telemaco;
using test::Shown;
using test::waitFor;

static const QString name = QStringLiteral("Name");
static const QDate today(2026, 11, 24);

static QString lastOf(const QSignalSpy& spy)
{
    return spy.isEmpty() ? QString() : spy.last().first().toString();
}

TEST_CASE("a line tells once what was written", "[fields]")
{
    Shown<LineField> line(name, name);
    QSignalSpy edited(&*line, &LineField::edited);
    line.write(QStringLiteral(" Anna "));
    CHECK(edited.isEmpty());
    line.press(Qt::Key_Return);
    CHECK(lastOf(edited) == u"Anna");
    line.leave();
    CHECK(edited.size() == 1);
    line.enter();
    line->setText(QStringLiteral("Bruno"));
    line.leave();
    CHECK(lastOf(edited) == u"Bruno");
    CHECK(line->value() == u"Bruno");
}

TEST_CASE("Esc takes back what is not told yet", "[fields]")
{
    Shown<LineField> line(name, name);
    line->setValue(QStringLiteral("Anna"));
    QSignalSpy edited(&*line, &LineField::edited);
    line.write(QStringLiteral("x"));
    line.press(Qt::Key_Escape);
    CHECK(line->text() == u"Anna");
    line.leave();
    CHECK(edited.isEmpty());
}

TEST_CASE("a value that arrives while the person writes leaves their words alone", "[fields]")
{
    Shown<LineField> line(name, name);
    line.write(QStringLiteral("Anna"));
    line->setValue(QStringLiteral("Bruno"));
    CHECK(line->text() == u"Anna");
    CHECK(line->cursorPosition() == 4);
    QSignalSpy edited(&*line, &LineField::edited);
    line.press(Qt::Key_Return);
    CHECK(lastOf(edited) == u"Anna");

    Shown<TextField> text(name, name);
    text.write(QStringLiteral("so far"));
    text->setValue(QStringLiteral("from elsewhere"));
    CHECK(text->toPlainText() == u"so far");
    text.leave();
    CHECK(text->value() == u"so far");
}

TEST_CASE("a moment is understood as people write it, and said where it is not", "[fields]")
{
    const auto read = [](const char16_t* text) {
        QDate date;
        QTime time;
        return MomentField::read(QString::fromUtf16(text), today, &date, &time) ? QDateTime(date, time)
                                                                                : QDateTime();
    };
    const QDateTime three(today, QTime(15, 0));
    for (const char16_t* text : {u"today 15:00", u"today at 3pm", u"today, 3 p.m.", u"oggi alle 15",
             u"today at 15", u"24/11 15.00", u"24 November 2026, 15:00", u"Tue 24 Nov 2026, 15:00"})
        CHECK(read(text) == three);
    CHECK(read(u"today 12 am").time() == QTime(0, 0));
    CHECK(read(u"today 12:30pm").time() == QTime(12, 30));
    QDate day;
    QTime none;
    CHECK(MomentField::read(QStringLiteral("24 November"), today, &day, &none));
    CHECK_FALSE(none.isValid());
    for (const char16_t* text : {u"nonsense", u"today 13 pm", u"today 24:00"})
        CHECK_FALSE(read(text).date().isValid());

    Shown<MomentField> when(name);
    when->setToday(today);
    when->setTime(today, QTime(9, 0));
    QSignalSpy told(&*when, &MomentField::timeEdited);
    QSignalSpy refused(&*when, &LineField::refused);
    const auto write = [&](const char* text) {
        when->selectAll();
        when.write(QString::fromLatin1(text));
        when.press(Qt::Key_Return);
    };
    write("at 3pm"); // the same day
    REQUIRE(told.size() == 1);
    CHECK(told.last() == QVariantList{today, QTime(15, 0)});
    write("tomorrow"); // an entry of another day
    CHECK(told.last() == QVariantList{today.addDays(1), QTime()});
    when->setTime(today, QTime(15, 0));
    when->setTimeStays(); // a meeting that moves
    write("tomorrow");
    CHECK(told.last() == QVariantList{today.addDays(1), QTime(15, 0)});
    CHECK(when->text().endsWith(u"15:00"));
    write("tomorrow"); // the same day
    CHECK(told.last() == QVariantList{today.addDays(1), QTime()});
    told.clear();
    when->setTime(today, QTime(15, 0));
    write("nonsense");
    CHECK(told.isEmpty());
    CHECK(lastOf(refused) == u"nonsense");
    CHECK(QToolTip::text().contains(u"nonsense"));
    CHECK(when->text().endsWith(u"15:00"));
}

TEST_CASE("where the whole names find no room a moment has short ones, and its time is seen", "[fields]")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Shown<MomentField> when(name);
    when.leave();
    when->setTime(QDate(2026, 11, 24), QTime(15, 0));
    CHECK(when->text() == u"Tuesday 24 November 2026, 15:00");
    when->setMaximumWidth(when->fontMetrics().horizontalAdvance(when->text()) - 4);
    CHECK(waitFor([&] { return when->text() == u"Tue 24 Nov 2026, 15:00"; }));
    when->setTime(QDate(2026, 11, 25), QTime(16, 0));
    CHECK(when->text() == u"Wed 25 Nov 2026, 16:00");
    when->setMaximumWidth(QWIDGETSIZE_MAX);
    CHECK(waitFor([&] { return when->text() == u"Wednesday 25 November 2026, 16:00"; }));
    QLocale::setDefault(before);
}

TEST_CASE("dates are understood as people write them", "[fields]")
{
    const auto read = [](const char16_t* text) { return DateField::read(QString::fromUtf16(text), today); };
    CHECK(read(u"today") == today);
    CHECK(read(u" Tomorrow ") == today.addDays(1));
    CHECK(read(u"+14") == today.addDays(14));
    CHECK(read(u"2026-12-24") == QDate(2026, 12, 24));
    CHECK(read(u"24/12/2026") == QDate(2026, 12, 24));
    CHECK(read(u"24 December 2026") == QDate(2026, 12, 24));
    CHECK(read(u"24 December") == QDate(2026, 12, 24));
    CHECK(read(u"24/12") == QDate(2026, 12, 24));
    CHECK_FALSE(read(u"32 December 2026").isValid());
    CHECK_FALSE(read(u"29/2/2027").isValid());
    CHECK_FALSE(read(u"soon").isValid());
    CHECK_FALSE(read(u"").isValid());
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
    CHECK(read(u"24 dicembre 2026") == QDate(2026, 12, 24));
    CHECK(read(DateField::words(today).toStdU16String().c_str()) == today);
    QLocale::setDefault(before);
}

TEST_CASE("a date is written, moved by the keyboard, refused and emptied", "[fields]")
{
    Shown<DateField> field(name, name, today);
    QSignalSpy edited(&*field, &DateField::dateEdited);
    field.write(QStringLiteral("24/12"));
    field.press(Qt::Key_Return);
    CHECK(field->date() == QDate(2026, 12, 24));
    field.press(Qt::Key_Up);
    field.press(Qt::Key_Up);
    field.press(Qt::Key_Down);
    field.press(Qt::Key_Return);
    CHECK(field->date() == QDate(2026, 12, 25));
    CHECK(edited.size() == 2);

    QSignalSpy refused(&*field, &LineField::refused);
    field->setText(QStringLiteral("<b>soon"));
    field.press(Qt::Key_Return);
    CHECK(refused.size() == 1);
    CHECK(field->text() == DateField::words(QDate(2026, 12, 25)));
    field->clear();
    field.press(Qt::Key_Return);
    CHECK_FALSE(field->date().isValid());
    CHECK(edited.size() == 3);
}

TEST_CASE("a text grows with its lines and tells when it is left", "[fields]")
{
    Shown<TextField> text(name, name);
    QSignalSpy edited(&*text, &TextField::edited);
    const int one = text->sizeHint().height();
    text.write(QStringLiteral("one"));
    for (int i = 0; i < 4; ++i)
        text.press(Qt::Key_Return);
    CHECK(edited.isEmpty());
    CHECK(text->sizeHint().height() > one + 2 * text->fontMetrics().height());
    CHECK(waitFor([&] { return text->height() == text->sizeHint().height(); }));
    CHECK(text->verticalScrollBar()->maximum() == 0); // all of it is in sight
    text.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(lastOf(edited) == u"one\n\n\n\n");
    text.write(QStringLiteral("two"));
    text.press(Qt::Key_Escape);
    CHECK(text->toPlainText() == u"one\n\n\n\n");
    text.leave();
    CHECK(edited.size() == 1);
}

TEST_CASE("a choice tells the value that was picked, not one that was set", "[fields]")
{
    Shown<ChoiceField> field(name);
    field->add(QStringLiteral("informal"), 1);
    field->add(QStringLiteral("formal"), 2);
    QSignalSpy chosen(&*field, &ChoiceField::chosen);
    field->setValue(1);
    CHECK(chosen.isEmpty());
    field.press(Qt::Key_Down);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.last().first().value<QVariant>().toInt() == 2);
}

TEST_CASE("texts are added, removed and changed by keyboard", "[fields]")
{
    Shown<ListField> list(name, name);
    list->field()->setFocus();
    QSignalSpy edited(&*list, &ListField::edited);
    const auto told
        = [&edited] { return edited.isEmpty() ? QStringList() : edited.last().first().toStringList(); };
    list.write(QStringLiteral("coaching"));
    list.press(Qt::Key_Return);
    list.write(QStringLiteral("R&D | writing| coaching"));
    list.press(Qt::Key_Return);
    const QStringList both{QStringLiteral("coaching"), QStringLiteral("R&D"), QStringLiteral("writing")};
    CHECK(told() == both);
    CHECK(list->field()->hasFocus());

    SECTION("Backspace goes to the last one, Delete removes it")
    {
        list.press(Qt::Key_Backspace);
        CHECK(told() == both);
        list.press(Qt::Key_Delete);
        CHECK(told() == both.mid(0, 2));
        list.press(Qt::Key_Left);
        list.press(Qt::Key_Delete);
        CHECK(told() == QStringList{both[1]});
        list.press(Qt::Key_Delete);
        CHECK(told().isEmpty());
        CHECK(list->field()->hasFocus());
    }
    SECTION("Enter takes one back to be written anew, at its place")
    {
        list.press(Qt::Key_Left);
        list.press(Qt::Key_Left);
        list.press(Qt::Key_Return);
        CHECK(list->field()->text() == u"R&D");
        list->field()->setText(QStringLiteral("research"));
        list.press(Qt::Key_Return);
        CHECK(told() == QStringList{both[0], QStringLiteral("research"), both[2]});
    }
    SECTION("and Esc, or leaving it as it was, puts it back")
    {
        const qsizetype before = edited.size();
        list.press(Qt::Key_Left);
        list.press(Qt::Key_Return);
        list.write(QStringLiteral("x"));
        list.press(Qt::Key_Escape);
        CHECK(list->field()->text().isEmpty());
        list.press(Qt::Key_Left);
        list.press(Qt::Key_Return);
        list.leave();
        REQUIRE(waitFor([&list] { return list->field()->text().isEmpty(); }));
        CHECK(list->value() == both);
        CHECK(edited.size() == before);
    }
}

TEST_CASE("a number is read in the person's own writing and kept within its range", "[fields]")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
    Shown<NumberField> field(name, name);
    field->setRange(0, 100);
    field->setUnit(QStringLiteral("ore"));
    field.write(QStringLiteral("2,5"));
    field.press(Qt::Key_Return);
    CHECK(field->number() == 2.5);
    CHECK(field->text() == u"2,5 ore");
    field.press(Qt::Key_Up);
    field.press(Qt::Key_Return);
    CHECK(field->number() == 3.5);
    field->setText(QStringLiteral("101"));
    field.press(Qt::Key_Return);
    CHECK(field->number() == 3.5);
    field->setText(QStringLiteral("many"));
    field.leave();
    CHECK(field->text() == u"3,5 ore");
    field.enter();
    field->clear();
    field.leave();
    CHECK_FALSE(field->number().has_value());
    QLocale::setDefault(before);
}

TEST_CASE("a sentence among the texts is cut short before it makes the page wider", "[fields]")
{
    applyTheme(*qApp, ThemeChoice::Light, 100);
    Shown<ListField> list(name, name);
    const QString sentence = QStringLiteral("familiarity with a great many things ").repeated(12).trimmed();
    list->setValue({QStringLiteral("writing"), sentence});
    const auto chips = list->findChildren<QPushButton*>();
    REQUIRE(chips.size() == 2);
    CHECK(list->minimumSizeHint().width() < 300);
    REQUIRE(waitFor([&] { return chips[1]->width() > 200; }));
    CHECK(chips[1]->width() <= list->width());
    CHECK(chips[1]->accessibleName() == sentence);
    CHECK(chips[0]->width() == chips[0]->sizeHint().width());
}

TEST_CASE("Enter presses a button as Space does", "[fields]")
{
    applyTheme(*qApp, ThemeChoice::Light, 100);
    Shown<QPushButton> button(name);
    QSignalSpy clicked(&*button, &QPushButton::clicked);
    REQUIRE(waitFor([&] { return button->hasFocus(); }));
    button.press(Qt::Key_Return);
    button.press(Qt::Key_Enter);
    button.press(Qt::Key_Space);
    CHECK(clicked.size() == 3);
}

TEST_CASE("a choice is wide enough for its longest words", "[fields]")
{
    applyTheme(*qApp, ThemeChoice::Light, 100);
    Shown<ChoiceField> choice(name);
    const QString words = QStringLiteral("nothing measured at all");
    choice->add(words, 1);
    QStyleOptionComboBox option;
    option.initFrom(&*choice);
    option.rect = QRect(QPoint(), choice->sizeHint());
    const QRect room = choice->style()->subControlRect(
        QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &*choice);
    CHECK(room.width() >= choice->fontMetrics().horizontalAdvance(words));
}

TEST_CASE("of a value that is too long the beginning is seen", "[fields]")
{
    Shown<LineField> line(name, name);
    line->setValue(QStringLiteral("a long title ").repeated(30));
    CHECK(line->cursorPosition() == 0);
    line->setCursorPosition(4);
    line->setValue(line->value()); // what was told comes back
    CHECK(line->cursorPosition() == 4);
}
