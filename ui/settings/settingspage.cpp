#include "ui/settings/settingspage.h"

#include "ui/data/preferences.h"
#include "ui/data/watchedfolder.h"
#include "ui/settings/backupsbox.h"
#include "ui/settings/tagsbox.h"
#include "ui/shell/commandregistry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

namespace telemaco {

static constexpr int widestForm = 864;

static constexpr int textSizes[]{80, 90, 100, 115, 130, 150, 175, 200};

SettingsPage::SettingsPage(const PageContext& context, QWidget* parent)
    : ScrollPage(parent)
    , m_context(context)
    , m_name(new LineField(tr("My name"), tr("Your name")))
    , m_usual(new NumberField(tr("Days from one meeting to the next, where nothing was agreed"), {}))
    , m_week(new ChoiceField(tr("The week begins on")))
    , m_language(new ChoiceField(tr("Language")))
    , m_theme(new ChoiceField(tr("Light or dark")))
    , m_size(new ChoiceField(tr("Text size")))
    , m_folder(new LineField(tr("The folder for notes"), tr("none")))
    , m_stopWatching(new QPushButton(tr("Stop watching it")))
    , m_path(new LineField(tr("Where the workspace lies"), {}))
    , m_languageRemark(captionLabel(tr("The language changes at the next start.")))
    , m_tags(new TagsBox(context))
{
    setTitle(tr("Settings"));
    setWidest(withText(widestForm));
    addPerson();
    addMeetings();
    addAppearance();
    addTags();
    addNotesFolder();
    addWorkspace();
    if (m_context.backups)
        addBackups();
    connect(m_context.courier, &Courier::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(Kind::Person))
            refresh();
    });
}

Card* SettingsPage::section(const QString& title)
{
    column()->addWidget(new SectionHead(title));
    auto* card = new Card;
    card->column()->setContentsMargins(16, 12, 16, 12);
    card->column()->setSpacing(8);
    column()->addWidget(card);
    column()->addSpacing(8);
    return card;
}

void SettingsPage::addPerson()
{
    Card* card = section(tr("You"));
    addFieldRow(card->column(), tr("Name"), m_name);
    m_name->keepBy(m_context);
    m_name->setReadOnly(true); // until it is known what stands there
}

void SettingsPage::addMeetings()
{
    Card* card = section(tr("Meetings"));
    card->add(captionLabel(
        tr("How far apart meetings are, where nothing was agreed. The next one is offered from it.")));
    m_usual->setRange(1, 3660);
    m_usual->setUnit(tr("days"));
    m_usual->setNumber(usualDays(m_context));
    addFieldRow(card->column(), tr("Every"), m_usual);
    connect(m_usual, &NumberField::numberEdited, this, [this](std::optional<double> days) {
        setUsualDays(m_context, days);
        m_usual->setNumber(usualDays(m_context));
    });
    addWeek(card);
}

void SettingsPage::addWeek(Card* card)
{
    const QLocale locale;
    m_week->add(tr("As the language has it: %1").arg(locale.dayName(locale.firstDayOfWeek())), 0);
    for (const Qt::DayOfWeek day : {Qt::Monday, Qt::Saturday, Qt::Sunday})
        m_week->add(locale.dayName(day), static_cast<int>(day));
    m_week->setValue(m_context.settings->value(QStringLiteral("calendar/firstDayOfWeek"), 0).toInt());
    addFieldRow(card->column(), tr("Week begins on"), m_week);
    connect(m_week, &ChoiceField::chosen, this, [this](const QVariant& day) {
        const auto chosen = static_cast<Qt::DayOfWeek>(day.toInt());
        setFirstDayOfWeek(m_context, day.toInt() ? std::optional(chosen) : std::nullopt);
    });
}

void SettingsPage::addAppearance()
{
    const QSettings& settings = *m_context.settings;
    Card* card = section(tr("Appearance"));
    m_language->add(tr("As the system"), QString());
    m_language->add(QStringLiteral("English"), QStringLiteral("en"));
    m_language->add(QStringLiteral("Italiano"), QStringLiteral("it"));
    m_language->setValue(settings.value(QStringLiteral("appearance/language"), QString()).toString());
    m_languageRemark->hide();
    addFieldRow(card->column(), tr("Language"), m_language);
    card->column()->addWidget(m_languageRemark);
    m_theme->add(tr("As the system"), QString());
    m_theme->add(tr("Light"), QStringLiteral("light"));
    m_theme->add(tr("Dark"), QStringLiteral("dark"));
    m_theme->setValue(settings.value(QStringLiteral("appearance/theme"), QString()).toString());
    addFieldRow(card->column(), tr("Light or dark"), m_theme);
    for (int percent : textSizes)
        m_size->add(tr("%1 %").arg(percent), percent);
    m_size->setValue(settings.value(QStringLiteral("appearance/text"), 100).toInt());
    addFieldRow(card->column(), tr("Text size"), m_size);
    connect(m_language, &ChoiceField::chosen, this, [this](const QVariant& code) {
        m_context.settings->setValue(QStringLiteral("appearance/language"), code);
        m_languageRemark->show();
    });
    connect(m_theme, &ChoiceField::chosen, this,
        [this](const QVariant& theme) { keep("appearance/theme", theme); });
    connect(m_size, &ChoiceField::chosen, this,
        [this](const QVariant& percent) { keep("appearance/text", percent); });
}

void SettingsPage::addTags()
{
    Card* card = section(tr("Tags"));
    card->add(captionLabel(tr("A new name is written over the old one. Two tags of one name become one.")));
    card->column()->addLayout(hungOut(m_tags, fieldInset));
}

void SettingsPage::addNotesFolder()
{
    Card* card = section(tr("Folder for notes"));
    card->add(captionLabel(tr("Markdown and text files in this folder become journal entries by themselves, "
                              "what lies there now and what comes later. The files stay as they are.")));
    m_folder->setReadOnly(true);
    addFieldRow(card->column(), tr("Folder"), m_folder);
    auto* buttons = new Flow;
    auto* choose = new QPushButton(tr("Choose a folder…"));
    connect(choose, &QPushButton::clicked, this, &SettingsPage::chooseFolder);
    connect(m_stopWatching, &QPushButton::clicked, this, [this] { watch({}); });
    buttons->addWidget(choose);
    buttons->addWidget(m_stopWatching);
    card->column()->addLayout(buttons);
}

void SettingsPage::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Which folder do you put notes into?"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsPage::watch);
    dialog->open();
}

// Whoever watches reads the choice anew.
void SettingsPage::watch(const QString& folder)
{
    setWatchedFolder(*m_context.settings, m_context.courier->path(), folder);
    m_context.commands->run(QStringLiteral("import.watch"));
    refresh();
}

void SettingsPage::addWorkspace()
{
    Card* card = section(tr("Workspace"));
    m_path->setReadOnly(true); // to be read to its end and copied, however long
    addFieldRow(card->column(), tr("File"), m_path);
    auto* buttons = new Flow;
    const auto offer = [&](const QString& words, const QString& command) {
        auto* button = new QPushButton(words);
        connect(button, &QPushButton::clicked, this, [this, command] { m_context.commands->run(command); });
        buttons->addWidget(button);
    };
    offer(tr("New…"), QStringLiteral("file.new"));
    offer(tr("Open…"), QStringLiteral("file.open"));
    offer(tr("Save a copy…"), QStringLiteral("file.copy"));
    offer(tr("Import…"), QStringLiteral("file.import"));
    offer(tr("Export…"), QStringLiteral("file.export"));
    offer(tr("Recently deleted"), QStringLiteral("go.deleted"));
    card->column()->addLayout(buttons);
}

void SettingsPage::addBackups()
{
    m_backups = new BackupsBox(m_context);
    Card* card = section(tr("Backups"));
    card->column()->setContentsMargins(1, 1, 1, 1); // its list goes from edge to edge
    card->add(m_backups);
}

// The page is made anew in its new clothes, so this may be its last act.
void SettingsPage::keep(const char* key, const QVariant& value)
{
    m_context.settings->setValue(QLatin1StringView(key), value);
    QMetaObject::invokeMethod(
        m_context.commands,
        [commands = m_context.commands] { commands->run(QStringLiteral("appearance.apply")); },
        Qt::QueuedConnection);
}

void SettingsPage::open(const Address&) { refresh(); }

void SettingsPage::refresh()
{
    m_path->setValue(QDir::toNativeSeparators(QFileInfo(m_context.courier->path()).absoluteFilePath()));
    const QString folder = watchedFolder(*m_context.settings, m_context.courier->path());
    m_folder->setValue(QDir::toNativeSeparators(folder));
    m_stopWatching->setEnabled(!folder.isEmpty());
    m_tags->refresh();
    if (m_backups)
        m_backups->refresh();
    m_context.courier->ask(
        this, [](Workspace& workspace) { return workspace.me(); },
        [this](const Person& me) {
            m_name->show({Kind::Person, me.id.value}, "name", me.name);
            m_name->setReadOnly(false);
        });
}

} // namespace telemaco
