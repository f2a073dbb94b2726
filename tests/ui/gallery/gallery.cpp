#include "tests/ui/gallery/gallery.h"

#include "ui/theme/theme.h"
#include "ui/widgets/listfield.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/rowlist.h"

#include <QCheckBox>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>

namespace telemaco::test {

static Row rowOf(const QString& title, const QString& caption, const QString& chip = {}, Tone tone = {})
{
    Row row;
    row.uuid = QUuid::createUuidV5(QUuid(), title);
    row.title = title;
    row.caption = caption;
    row.chip = chip;
    row.tone = tone;
    return row;
}

static Row ticked(Row row, bool checked)
{
    row.mark = Row::Mark::Check;
    row.checked = checked;
    return row;
}

static Row withAvatar(Row row, const QString& action)
{
    row.mark = Row::Mark::Avatar;
    row.markText = row.title;
    row.action = action;
    return row;
}

static Row withDay(Row row, const QString& day, const QString& weekday, const QString& month)
{
    row.mark = Row::Mark::Day;
    row.markText = day;
    row.markCaption = weekday;
    row.section = month;
    return row;
}

static Row withProgress(Row row, double progress)
{
    row.progress = progress;
    return row;
}

static RowList* listOf(const QString& name, const QList<Row>& rows)
{
    auto* list = new RowList(RowList::Form::Embedded);
    list->setAccessibleName(name);
    list->rows().setRows(rows);
    return list;
}

static void addCard(QVBoxLayout* column, const QString& title, const QString& remark, QWidget* content)
{
    auto* head = new SectionHead(title);
    head->setRemark(remark);
    head->addButton(QStringLiteral("Add"), QStringLiteral("Add to ") + title);
    column->addWidget(head);
    auto* card = new Card;
    card->add(content);
    column->addWidget(card);
    column->addSpacing(sectionGap - 8);
}

Gallery::Gallery(QWidget* parent)
    : ScrollPage(parent)
{
    setTitle(
        QStringLiteral("Tuesday, 24 November"), QStringLiteral("Two people to be in touch with this week."));
    addButton(QStringLiteral("Import…"), false);
    addButton(QStringLiteral("Undo"), false);
    showKeys(addButton(QStringLiteral("New entry"), true), QKeySequence(Qt::CTRL | Qt::Key_J));
    addControls();
    auto* avatar = new AvatarLabel(48);
    avatar->setName(QStringLiteral("Anna Esposito"));
    head()->insertWidget(0, avatar);
    useColumns(5, 3);
    addLists();
    addFields();
}

void Gallery::addLists()
{
    addCard(left(), QStringLiteral("Due"), QStringLiteral("this week"),
        listOf(QStringLiteral("Due"),
            {ticked(rowOf(QStringLiteral("Send Bruno the two papers on interviewing"),
                        QStringLiteral("yours · from 10 November"), QStringLiteral("4 days over"),
                        Tone::Overdue),
                 false),
                ticked(rowOf(QStringLiteral("Draft of the conference talk"),
                           QStringLiteral("Anna · Speak in public twice"), QStringLiteral("tomorrow"),
                           Tone::Attention),
                    true),
                ticked(
                    rowOf(QStringLiteral("Agree the review date with Chiara"), {}, QStringLiteral("Friday")),
                    false)}));
    addCard(left(), QStringLiteral("Goals"), {},
        listOf(QStringLiteral("Goals"),
            {withProgress(rowOf(QStringLiteral("Speak in public twice this year"), {},
                              QStringLiteral("moved once: was 30 Sep")),
                 0.6),
                withProgress(
                    rowOf(QStringLiteral("Read ten papers and write what they change in how the team "
                                         "works, with one page for each"),
                        QStringLiteral("90 % · due 15 Dec"), QStringLiteral("nearly there"), Tone::Good),
                    0.9)}));
    addPeople();
}

void Gallery::addPeople()
{
    addCard(right(), QStringLiteral("Worth a look"), {},
        listOf(QStringLiteral("Worth a look"),
            {withAvatar(rowOf(QStringLiteral("Anna Esposito"),
                            QStringLiteral("Not heard from for 23 days (agreed: every 14)")),
                 QStringLiteral("In touch today")),
                withAvatar(rowOf(QStringLiteral("Chiara Moretti"), QStringLiteral("Engineers’ programme"),
                               QStringLiteral("your mentor"), Tone::Accent),
                    {}),
                rowOf(QStringLiteral("How do I say no to my manager without closing a door?"),
                    QStringLiteral("Bruno · asked 8 days ago"))}));
    Row found = rowOf(QStringLiteral("Saying no, kindly"),
        QStringLiteral(
            "I said yes to the third project again. It took me until the evening to see that I had not "
            "been asked what I could give, only whether I would."));
    found.wrapsCaption = true;
    found.titleMarks = {{7, 2}};
    found.captionMarks = {{29, 7}};
    addCard(right(), QStringLiteral("Journal"), {},
        listOf(QStringLiteral("Journal"),
            {withDay(rowOf(QStringLiteral("Saying no, kindly"), QStringLiteral("21:40 · Lead the migration")),
                 QStringLiteral("24"), QStringLiteral("Tue"), QStringLiteral("November 2026")),
                withDay(rowOf(QStringLiteral("Three things, and one I would do again"), {}),
                    QStringLiteral("22"), QStringLiteral("Sun"), {}),
                found}));
}

void Gallery::addControls()
{
    auto* tabs = new QTabBar;
    tabs->setAccessibleName(QStringLiteral("Parts of the relationship"));
    for (const QString& name :
        {QStringLiteral("Overview"), QStringLiteral("Goals"), QStringLiteral("Questions")})
        tabs->addTab(name);
    column()->addWidget(tabs);
    auto* line = new QHBoxLayout;
    line->setSpacing(unit);
    auto* off = new QPushButton(QStringLiteral("Not now"));
    off->setEnabled(false);
    auto* check = new QCheckBox(QStringLiteral("Also the old ones"));
    check->setChecked(true);
    auto* radio = new QRadioButton(QStringLiteral("Dark"));
    radio->setChecked(true);
    auto* number = new QSpinBox;
    number->setAccessibleName(QStringLiteral("Every how many days"));
    number->setValue(14);
    auto* progress = new QProgressBar;
    progress->setAccessibleName(QStringLiteral("Import"));
    progress->setValue(60);
    auto* chip = new ChipLabel;
    chip->setWords(QStringLiteral("on course"), Tone::Good);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             new QPushButton(QStringLiteral("Write")), off, check, radio, number, progress, chip})
        line->addWidget(widget);
    line->addStretch();
    column()->addLayout(line);
    column()->addSpacing(unit);
}

void Gallery::addFields()
{
    auto* box = new QWidget;
    auto* form = new QVBoxLayout(box);
    form->setContentsMargins(rowPadding, unit, rowPadding, unit);
    const QDate today(2026, 11, 24);
    auto* name = new LineField(QStringLiteral("Name"), QStringLiteral("Name"));
    name->setValue(QStringLiteral("Anna Esposito"));
    auto* mail = new LineField(QStringLiteral("E-mail"), QStringLiteral("Where do you write?"));
    auto* since = new DateField(QStringLiteral("Since"), QStringLiteral("When did it begin?"), today);
    since->setDate(QDate(2024, 3, 3));
    auto* kind = new ChoiceField(QStringLiteral("Kind"));
    kind->add(QStringLiteral("informal"), 1);
    kind->add(QStringLiteral("formal"), 2);
    auto* notes = new TextField(QStringLiteral("Notes"), QStringLiteral("What do you want to remember?"));
    notes->setValue(
        QStringLiteral("Anna worries that the talk is “only a summary”. We found the thread: the night "
                       "the old system failed. She will open with that."));
    addFieldRow(form, QStringLiteral("Name"), name);
    addFieldRow(form, QStringLiteral("E-mail"), mail);
    addFieldRow(form, QStringLiteral("Since"), since);
    addFieldRow(form, QStringLiteral("Kind"), kind);
    auto* skills = new ListField(QStringLiteral("Skills sought"), QStringLiteral("Add a skill…"));
    skills->setValue(
        {QStringLiteral("public speaking"), QStringLiteral("R&D"), QStringLiteral("saying no, kindly")});
    auto* hours = new NumberField(QStringLiteral("Hours a month"), QStringLiteral("How much time?"));
    hours->setUnit(QStringLiteral("hours"));
    hours->setNumber(2.5);
    addFieldRow(form, QStringLiteral("Notes"), notes);
    addFieldRow(form, QStringLiteral("Skills sought"), skills);
    addFieldRow(form, QStringLiteral("Hours a month"), hours);
    addCard(left(), QStringLiteral("Anna"), {}, box);
    auto* nothing = new EmptyState(QStringLiteral("No questions yet"),
        QStringLiteral("What you want to ask Anna, or she you, waits here until it is answered."));
    nothing->addAction(QStringLiteral("Ask a question"), false);
    addCard(right(), QStringLiteral("Questions"), {}, nothing);
}

} // namespace telemaco::test
