#include "ui/journal/entrypane.h"

#include "core/base/uuid.h"
#include "core/workspace/usecases.h"
#include "ui/data/autosaver.h"
#include "ui/editor/foundwords.h"
#include "ui/editor/markdowneditor.h"
#include "ui/journal/entrychoices.h"
#include "ui/journal/questionsbox.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/itemchoices.h"
#include "ui/widgets/momentfield.h"
#include "ui/widgets/sharebutton.h"
#include "ui/widgets/titlefield.h"

#include <QLabel>
#include <QPushButton>

namespace telemaco {

static constexpr int mostAskable = 50;

EntryPane::EntryPane(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    build();
    connectParts();
    clear();
}

EntryPane::~EntryPane()
{
    disconnect(); // who listens may be half gone already
    leave();
}

void EntryPane::open(const QUuid& entry, const QStringList& words)
{
    if (m_draft || entry != m_uuid) {
        leave();
        m_uuid = entry;
        setWritable(false); // before it is there: what were written now would give way to it
    }
    m_found->look(words);
    load();
}

void EntryPane::setWritable(bool writable)
{
    m_editor->setReadOnly(!writable);
    m_title->setReadOnly(!writable);
}

void EntryPane::begin()
{
    leave();
    m_draft = true;
    m_madeHere = true;
    EntryPage page;
    page.entry = entryOfNow(*m_context.clock);
    page.entry.uuid = m_uuid = makeUuidV7(m_context.clock->now());
    setEnabled(true);
    fill(page);
    m_editor->setFocus(Qt::OtherFocusReason);
    m_context.courier->ask(
        this, [](const Workspace& workspace) { return askableFor(workspace, {}, mostAskable); },
        [this, visit = m_visit](const Askable& askable) {
            if (visit == m_visit)
                m_askable = askable;
        });
}

void EntryPane::clear()
{
    leave();
    fill({});
    setEnabled(false);
}

// After this everything is handed over, even where a save is still on its way and the window closes
// before it is acknowledged: the file writes in the order it is asked.
void EntryPane::flush()
{
    m_textSaver->flush();
    m_titleSaver->flush();
    if (m_making) {
        saveWhatWasTypedMeanwhile();
        return;
    }
    if (m_page.entry.id && m_textSaver->state() == Autosaver::State::Unsaved)
        m_context.courier->type(nullptr, item(), "text", m_editor->text());
    if (m_page.entry.id && m_titleSaver->state() == Autosaver::State::Unsaved)
        m_context.courier->type(nullptr, item(), "title", title());
}

bool EntryPane::isSaved() const { return !m_textSaver->isDirty() && !m_titleSaver->isDirty(); }

// What was written here is on its way, and no answer that is still to come is shown here.
void EntryPane::leave()
{
    flush();
    keepAnchors();
    dropIfEmpty();
    forget();
}

void EntryPane::forget()
{
    m_textSaver->forget();
    m_titleSaver->forget();
    m_found->clear();
    m_waiting.clear();
    m_anchors.clear();
    m_making.reset();
    ++m_asked;
    ++m_visit;
    m_page = {};
    m_askable = {};
    m_uuid = {};
    m_draft = false;
    m_madeHere = false;
}

// The entry is on its way into the file, and its number is not known here yet.
void EntryPane::saveWhatWasTypedMeanwhile()
{
    if (m_making->text == m_editor->text() && m_making->title == title())
        return;
    m_context.courier->ask(
        m_context.courier,
        [uuid = m_uuid, text = m_editor->text(), title = title()](Workspace& workspace) -> Result<void> {
            const auto made = workspace.find(uuid);
            if (!made)
                return {};
            TELEMACO_TRY(workspace.type(*made, "title", title));
            TELEMACO_TRY(workspace.type(*made, "text", text));
            return {};
        },
        [commands = m_context.commands](const Result<void>& done) {
            if (!done)
                commands->tell(ErrorText::sentence(done.error()));
        });
}

// An entry begun here that says nothing after all goes again.
void EntryPane::dropIfEmpty()
{
    if (!m_madeHere || !m_editor->text().trimmed().isEmpty() || !title().isEmpty())
        return;
    m_context.courier->ask(
        m_context.courier,
        [uuid = m_uuid](Workspace& workspace) -> Result<ChangeSet> {
            const auto made = workspace.find(uuid);
            return made ? removeIfEmpty(workspace, Id<Entry>{made->id}) : ChangeSet{};
        },
        [](const Result<ChangeSet>&) {});
}

void EntryPane::keepAnchors()
{
    QList<std::pair<Id<Question>, QString>> moved;
    for (const EntryQuestion& entry : std::as_const(m_page.questions)) {
        const QString line = m_anchors.value(entry.question.uuid.toString(), entry.question.line);
        if (line != entry.question.line)
            moved += {entry.question.id, line};
    }
    if (!moved.isEmpty())
        m_context.courier->ask(
            m_context.courier, [moved](Workspace& workspace) { return setQuestionLines(workspace, moved); },
            [](const Result<ChangeSet>&) {});
}

void EntryPane::load()
{
    using Answer = std::pair<std::optional<EntryPage>, Askable>;
    m_context.courier->ask(
        this,
        [uuid = m_uuid](const Workspace& workspace) -> Answer {
            auto page = entryPage(workspace, uuid);
            return {page, page ? askableFor(workspace, page->entry.id, mostAskable) : Askable{}};
        },
        [this, asked = ++m_asked](const Answer& answer) {
            if (asked != m_asked)
                return;
            if (!answer.first && !m_draft) {
                Q_EMIT missing();
                return;
            }
            m_askable = answer.second;
            setEnabled(true);
            fill(*answer.first);
        });
}

void EntryPane::refresh(const ChangeSet& changes)
{
    if (!m_page.entry.id)
        return;
    bool concerned = false;
    for (const Change& change : changes.changes) {
        const bool own = change.item == item();
        const bool typing = own && (change.field == u"text" || change.field == u"title");
        if (typing && (m_textSaver->isDirty() || m_titleSaver->isDirty()))
            continue; // what stands here is newer
        concerned = concerned || own
            || (change.item.kind != Kind::Entry && change.item.kind != Kind::ImportSource
                && change.item.kind != Kind::Contact);
        if (concerned)
            break;
    }
    if (concerned)
        load();
}

ItemRef EntryPane::item() const { return {Kind::Entry, m_page.entry.id.value}; }

QString EntryPane::title() const { return m_title->text().trimmed(); }

void EntryPane::save(const char* field, Autosaver* saver, const QString& text)
{
    if (!m_page.entry.id) {
        withEntry([] {});
        return;
    }
    m_context.courier->type(
        this, item(), field, text, [this, saver, visit = m_visit](const Result<ChangeSet>& done) {
            if (!done)
                showTrouble(done.error());
            else if (visit == m_visit)
                m_trouble->hide();
            if (visit != m_visit)
                return;
            if (done)
                saver->saved();
            else
                saver->failed();
        });
}

void EntryPane::withEntry(std::function<void()> work)
{
    if (m_page.entry.id) {
        work();
        return;
    }
    if (!m_draft)
        return;
    m_waiting += std::move(work);
    if (!m_making)
        make();
}

void EntryPane::make()
{
    m_making = m_page.entry;
    m_making->title = title();
    m_making->text = m_editor->text();
    m_context.courier->write(
        this, {QStringLiteral("add"), Kind::Entry, 1},
        [entry = *m_making](Writer& writer) -> Result<void> {
            TELEMACO_TRY(writer.add(entry));
            return {};
        },
        [this, visit = m_visit](const Result<ChangeSet>& done) {
            if (visit == m_visit)
                made(done);
            else if (!done)
                showTrouble(done.error());
        });
}

void EntryPane::made(const Result<ChangeSet>& done)
{
    const Entry entry = *std::exchange(m_making, {});
    const auto waiting = std::exchange(m_waiting, {});
    if (!done) { // the text stays, and is tried again
        m_textSaver->failed();
        m_titleSaver->failed();
        showTrouble(done.error());
        return;
    }
    m_trouble->hide();
    m_draft = false;
    m_page.entry = entry;
    for (const Change& change : done->changes)
        if (change.uuid == m_uuid)
            m_page.entry.id.value = change.item.id;
    m_textSaver->saved();
    m_titleSaver->saved();
    if (m_editor->text() != entry.text)
        m_textSaver->changed();
    if (title() != entry.title)
        m_titleSaver->changed();
    for (const auto& work : waiting)
        work();
    Q_EMIT entryMade(m_uuid);
}

void EntryPane::fill(const EntryPage& page)
{
    const bool another = page.entry.uuid != m_page.entry.uuid || page.entry.uuid.isNull() || m_draft;
    m_page = page;
    setWritable(true);
    m_when->setToday(m_context.clock->today());
    m_when->setTime(page.entry.date, page.entry.time);
    if (another || (!m_titleSaver->isDirty() && title() != page.entry.title.trimmed()))
        m_title->replace(page.entry.title);
    if (another)
        m_editor->setText(page.entry.text);
    else if (!m_textSaver->isDirty() && m_editor->text() != page.entry.text)
        m_editor->replaceText(page.entry.text);
    m_chips->setChips(EntryChoices::chipsOf(page));
    m_questions->setQuestions(page.questions);
    showAnswers();
    m_shared->setShares(page.shares);
    offerQuestion();
    if (another)
        m_trouble->hide();
    fit();
    m_found->mark();
}

void EntryPane::showTrouble(const Error& error)
{
    const QString words = tr("Not saved yet, trying again. %1").arg(ErrorText::sentence(error));
    m_trouble->setText(words);
    m_trouble->show();
}

void EntryPane::perform(Work work)
{
    m_context.courier->ask(this, std::move(work), [this](const Result<ChangeSet>& done) {
        if (!done)
            m_context.commands->tell(ErrorText::sentence(done.error()));
    });
}

void EntryPane::choose(const Row& row)
{
    withEntry([this, row] {
        perform([item = item(), row](
                    Workspace& workspace) { return EntryChoices::attach(workspace, {item}, row); });
    });
}

void EntryPane::takeOff(const ChipContent& chip)
{
    perform(
        [item = item(), chip](Workspace& workspace) { return EntryChoices::detach(workspace, item, chip); });
}

void EntryPane::openChip(const ChipContent& chip) { ItemChoices::open(*m_context.commands, chip); }

} // namespace telemaco
