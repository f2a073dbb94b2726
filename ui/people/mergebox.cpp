#include "ui/people/mergebox.h"

#include "core/base/text.h"
#include "core/workspace/people.h"
#include "core/workspace/usecases.h"
#include "ui/data/itemedit.h"
#include "ui/language/words.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/page.h"

#include <QCompleter>
#include <QKeyEvent>

namespace telemaco {

static constexpr int shownOfAText = 160;

MergeBox::MergeBox(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(new QLineEdit)
    , m_compare(new QPushButton(tr("Compare…")))
    , m_preview(new QWidget)
    , m_stays(new ChoiceField(tr("Who stays")))
    , m_fields(new QVBoxLayout)
    , m_along(bodyLabel())
    , m_do(new QPushButton(tr("Merge")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 16, 0, 0);
    box->setSpacing(8);
    box->addWidget(new SectionHead(tr("The same person twice?")));
    auto* line = new QHBoxLayout;
    m_name->setObjectName(QStringLiteral("other"));
    m_name->setPlaceholderText(tr("Name of the other"));
    m_name->setAccessibleName(tr("Name of the person to merge with this one"));
    m_compare->setAccessibleName(tr("Show what merging with this person would change"));
    line->addWidget(m_name, 1);
    line->addWidget(m_compare);
    box->addLayout(line);
    buildPreview();
    box->addWidget(m_preview);
    connect(m_compare, &QPushButton::clicked, this, &MergeBox::lookUp);
    connect(m_name, &QLineEdit::returnPressed, this, &MergeBox::lookUp);
}

void MergeBox::buildPreview()
{
    auto* whole = new QVBoxLayout(m_preview);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    card->column()->setContentsMargins(16, 12, 16, 12);
    card->column()->setSpacing(8);
    m_stays->setFramed();
    card->add(captionLabel(tr("Who stays")));
    card->add(m_stays);
    m_fields->setSpacing(2);
    card->column()->addLayout(m_fields);
    card->add(m_along);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_do);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    card->column()->addLayout(buttons);
    whole->addWidget(card);
    m_preview->hide();
    m_do->setAccessibleName(tr("Merge the two people"));
    m_cancel->setAccessibleName(tr("Do not merge"));
    connect(m_stays, &ChoiceField::chosen, this, [this](const QVariant& id) {
        const Id<Person> keep{id.toLongLong()};
        preview(keep, keep == m_merge.stays.id ? m_merge.goes.id : m_merge.stays.id);
    });
    connect(m_do, &QPushButton::clicked, this, &MergeBox::merge);
    connect(m_cancel, &QPushButton::clicked, this, &MergeBox::cancel);
}

void MergeBox::show(const Person& person, const QStringList& otherNames)
{
    if (person.id != m_person.id)
        m_preview->hide();
    else if (m_preview->isVisible() && person != m_person)
        preview(m_merge.stays.id, m_merge.goes.id); // edited meanwhile
    m_person = person;
    auto* completer = new QCompleter(otherNames, m_name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer); // deletes the one before
}

void MergeBox::lookUp()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    m_context.courier->ask(
        this, [keep = m_person.id, name](Workspace& workspace) { return otherNamed(workspace, name, keep); },
        [this, name](const std::optional<Id<Person>>& other) {
            if (other)
                preview(m_person.id, *other);
            else
                m_context.commands->tell(tr("Nobody else is called “%1”.").arg(name));
        });
}

void MergeBox::preview(Id<Person> keep, Id<Person> gone)
{
    m_context.courier->ask(
        this, [keep, gone](Workspace& workspace) { return previewMerge(workspace, keep, gone); },
        [this](const Result<PeopleMerge>& merge) {
            if (merge) {
                showPreview(*merge);
                return;
            }
            m_preview->hide();
            m_context.commands->tell(ErrorText::sentence(merge.error()));
        });
}

// What a person is called where two may have the same name.
static QString told(const Person& person, Id<Person> shown)
{
    const QString name = person.name.isEmpty() ? MergeBox::tr("Me") : person.name;
    if (person.id == shown)
        return MergeBox::tr("%1 (this page)").arg(name);
    const QString& more = person.organisation.isEmpty() ? person.email : person.organisation;
    return more.isEmpty() ? MergeBox::tr("%1 (the other)").arg(name)
                          : QStringLiteral("%1 · %2").arg(name, more);
}

void MergeBox::offerWhoStays()
{
    const bool here = m_merge.stays.id == m_person.id;
    const Person& first = here ? m_merge.stays : m_merge.goes;
    const Person& second = here ? m_merge.goes : m_merge.stays;
    m_stays->clear();
    for (const Person* person : {&first, &second})
        if (person->id == m_merge.stays.id || !m_merge.stays.me) // I stay in any case
            m_stays->add(told(*person, m_person.id), person->id.value);
    m_stays->setValue(m_merge.stays.id.value);
}

void MergeBox::showPreview(const PeopleMerge& merge)
{
    m_merge = merge;
    offerWhoStays();
    removeAll(m_fields);
    for (const MergedField& field : merge.fields) {
        m_fields->addWidget(captionLabel(Words::field(Kind::Person, field.field)));
        QString value = field.value.simplified();
        if (value.size() > shownOfAText) {
            const auto word = value.lastIndexOf(u' ', shownOfAText);
            value = value.left(word > 0 ? word : shownOfAText) + u'…';
        }
        m_fields->addWidget(bodyLabel(value));
        if (!field.moved.isEmpty())
            m_fields->addWidget(captionLabel(tr("“%1” goes into the biography").arg(field.moved)));
        m_fields->addSpacing(6);
    }
    if (merge.fields.isEmpty())
        m_fields->addWidget(captionLabel(tr("All that is said of the one stays as it is.")));
    m_along->setText(comesAlong());
    const bool opens = !m_preview->isVisible();
    m_preview->show();
    if (opens)
        m_stays->setFocus(Qt::OtherFocusReason);
}

QString MergeBox::comesAlong() const
{
    QStringList counts;
    const auto add = [&](Kind kind, int number) {
        if (number > 0)
            counts += Words::count(kind, number);
    };
    add(Kind::Relationship, m_merge.relationships);
    add(Kind::Goal, m_merge.goals);
    add(Kind::Question, m_merge.questions);
    if (counts.isEmpty())
        return tr("No relationships, goals or questions come along.");
    return tr("Come along: %1.", "3 goals, 1 question").arg(counts.join(QStringLiteral(", ")));
}

void MergeBox::merge()
{
    m_context.courier->ask(
        this,
        [keep = m_merge.stays.id, gone = m_merge.goes.id](
            Workspace& workspace) { return mergePeople(workspace, keep, gone); },
        [this, merge = m_merge, here = m_person.id](const Result<ChangeSet>& done) {
            tellDone(m_context, done, tr("Merged: %1.").arg(merge.result.name));
            if (!done)
                return;
            cancel();
            if (merge.stays.id != here)
                m_context.commands->go({QStringLiteral("person"), merge.stays.uuid, {}});
        });
}

void MergeBox::cancel()
{
    m_preview->hide();
    m_name->clear();
    m_name->setFocus(Qt::OtherFocusReason);
}

void MergeBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_preview->isVisible())
        cancel();
    else
        QWidget::keyPressEvent(event);
}

} // namespace telemaco
