#include "ui/welcome/welcomepage.h"

#include "core/workspace/usecases.h"
#include "ui/shell/commandregistry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/flow.h"

namespace telemaco {

static constexpr int widestDoors = 1064;

WelcomePage::WelcomePage(const PageContext& context, QWidget* parent)
    : ScrollPage(parent)
    , m_context(context)
    , m_write(new QPushButton(tr("Write")))
    , m_mentees(new TextField(tr("Names of the people I mentor, one a line"), tr("One name a line")))
    , m_mentor(new QLineEdit)
    , m_import(new QPushButton(tr("Import…")))
    , m_openFile(new QPushButton(tr("Open a workspace…")))
    , m_new(new QPushButton(tr("New workspace…")))
    , m_backups(new QPushButton(tr("Restore a backup…")))
    , m_doors(new QHBoxLayout)
{
    setWidest(withText(widestDoors));
    setTitle(tr("Welcome"), tr("Three ways to begin. Whatever else is needed is asked where it is needed."));
    makePrimary(m_write);
    m_mentees->setProperty("quiet", false); // here something new is begun
    m_mentor->setAccessibleName(tr("Name of my mentor"));
    m_mentor->setPlaceholderText(tr("A name"));
    auto* mentees = new QPushButton(tr("Begin with them"));
    auto* mentor = new QPushButton(tr("Begin with my mentor"));
    m_doors->setSpacing(16);
    m_doors->addWidget(
        door(tr("I want to write"),
            tr("An empty page of your journal, and nothing asked. Nothing to save either: it is saved."),
            nullptr, m_write),
        1);
    m_doors->addWidget(
        door(tr("I mentor somebody"), tr("Write down whom you mentor."), m_mentees, mentees), 1);
    m_doors->addWidget(door(tr("I have a mentor"), tr("Write down who mentors you."), m_mentor, mentor), 1);
    column()->addLayout(m_doors);
    followWidth(m_doors);
    column()->addSpacing(8);
    addRow(tr("Or bring along what you have:"), {m_import, m_openFile, m_new, m_backups});
    auto* sample = new QPushButton(tr("Look around in a sample"));
    addRow(tr("Or see first what it is like:"), {sample});
    runs(m_write, "journal.new");
    runs(m_import, "file.import");
    runs(m_openFile, "file.open");
    runs(m_new, "file.new");
    runs(sample, "sample.open");
    connect(m_backups, &QPushButton::clicked, this, [this] {
        m_context.commands->go({QStringLiteral("settings"), {}, {}});
    });
    connect(mentees, &QPushButton::clicked, this, &WelcomePage::addMenteesFromField);
    connect(mentor, &QPushButton::clicked, this, &WelcomePage::addMentorFromField);
    connect(m_mentor, &QLineEdit::returnPressed, this, &WelcomePage::addMentorFromField);
}

// A quieter way in than the doors.
void WelcomePage::addRow(const QString& caption, const QList<QPushButton*>& buttons)
{
    column()->addSpacing(8);
    auto* row = new Flow;
    QLabel* label = captionLabel(caption);
    label->setWordWrap(false);
    row->addWidget(label);
    for (QPushButton* button : buttons)
        row->addWidget(button);
    column()->addLayout(row);
}

void WelcomePage::runs(QPushButton* button, const char* command)
{
    connect(button, &QPushButton::clicked, this,
        [this, command] { m_context.commands->run(QString::fromLatin1(command)); });
}

Card* WelcomePage::door(const QString& title, const QString& text, QWidget* control, QPushButton* button)
{
    auto* card = new Card;
    QVBoxLayout* inside = card->column();
    inside->setContentsMargins(20, 20, 20, 20);
    inside->setSpacing(12);
    auto* head = new QLabel(title);
    head->setFont(fontOf(TextSize::Section));
    inside->addWidget(head);
    auto* body = bodyLabel(text);
    body->setForegroundRole(QPalette::PlaceholderText);
    inside->addWidget(body);
    if (control) {
        if (control == m_mentees)
            control->setMinimumHeight(96);
        inside->addWidget(control);
    }
    inside->addStretch(1);
    inside->addWidget(button);
    card->setMinimumHeight(240);
    return card;
}

// Without a workspace that could be opened there is nothing to begin in.
void WelcomePage::open(const Address&)
{
    const bool open = m_context.courier->isOpen();
    for (int i = 0; i < m_doors->count(); ++i)
        m_doors->itemAt(i)->widget()->setEnabled(open);
    m_import->setEnabled(open);
    m_new->setVisible(!open);
    m_backups->setVisible(!open);
}

void WelcomePage::showRelationship(const Result<Id<Relationship>>& made)
{
    if (!made) {
        m_context.commands->tell(ErrorText::sentence(made.error()));
        return;
    }
    m_context.courier->ask(
        this,
        [id = *made](Workspace& workspace) {
            return workspace.store().uuidOf({Kind::Relationship, id.value});
        },
        [this](const QUuid& uuid) {
            m_context.commands->go({QStringLiteral("relationship"), uuid, {}});
        });
}

void WelcomePage::addMenteesFromField()
{
    QStringList names;
    for (const QString& line : m_mentees->toPlainText().split(u'\n'))
        if (!line.trimmed().isEmpty())
            names += line.trimmed();
    if (names.isEmpty()) {
        m_mentees->setFocus();
        return;
    }
    m_context.courier->ask(
        this, [names](Workspace& workspace) { return addMentees(workspace, names); },
        [this](const Result<QList<Id<Relationship>>>& made) {
            if (made)
                showRelationship(made->first());
            else
                showRelationship(made.error());
        });
}

void WelcomePage::addMentorFromField()
{
    const QString name = m_mentor->text().trimmed();
    if (name.isEmpty()) {
        m_mentor->setFocus();
        return;
    }
    m_context.courier->ask(
        this, [name](Workspace& workspace) { return addMentor(workspace, name); },
        [this](const Result<Id<Relationship>>& made) { showRelationship(made); });
}

} // namespace telemaco
