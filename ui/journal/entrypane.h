// One entry, written in place: when it was, who may see it, its title, its text, and below what
// hangs on it. Nothing is asked for and nothing needs to be saved.
//
// A new entry is made in the file with the first thing said in it; one that is left without
// having said anything was never there.
#pragma once

#include "core/workspace/journal.h"
#include "ui/data/pagecontext.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace telemaco {

class Autosaver;
class Card;
class ChipBar;
class Chooser;
class MomentField;
class FindBar;
class FoundWords;
class MarkdownEditor;
class QuestionsBox;
class ShareButton;
class TitleField;
class GrowingArea;
struct ChipContent;
struct Row;

class EntryPane : public QWidget {
    Q_OBJECT

public:
    explicit EntryPane(const PageContext& context, QWidget* parent = nullptr);
    ~EntryPane() override;

    void open(const QUuid& entry, const QStringList& words = {});
    void begin(); // a new entry, the keyboard in it
    void clear();
    void flush();
    void refresh(const ChangeSet& changes);

    QUuid entry() const { return m_uuid; }
    bool isDraft() const { return m_draft; }
    bool isSaved() const;
    MarkdownEditor& editor() const { return *m_editor; }

    void ask(); // the selection, or the line the keyboard is in
    void find();
    void attach(); // the keyboard goes to the field for goals, tags and mood

Q_SIGNALS:
    void entryMade(const QUuid& entry); // what was a draft is in the file now
    void stateChanged(); // isSaved() may have changed
    void missing(); // the entry is not there (any more)

private:
    using Work = std::function<Result<ChangeSet>(Workspace&)>;

    void build();
    QWidget* band(const QList<QWidget*>& content);
    void resizeEvent(QResizeEvent* event) override;
    void fit();
    QWidget* buildHead();
    QWidget* buildCard();
    void connectParts();
    void connectNotes();
    void connectWhatHangsOnIt();

    void fill(const EntryPage& page);
    void setWritable(bool writable);
    void showAnswers();
    void load();

    void leave();
    void forget();
    void save(const char* field, Autosaver* saver, const QString& text);
    void withEntry(std::function<void()> work); // makes it first where it is still a draft
    void make();
    void made(const Result<ChangeSet>& done);
    void saveWhatWasTypedMeanwhile();
    void dropIfEmpty();
    void keepAnchors(); // of the lines that were asked as questions and have been edited since
    void showTrouble(const Error& error);

    void perform(Work work);
    void choose(const Row& row);
    void takeOff(const ChipContent& chip);
    void openChip(const ChipContent& chip);
    void askLine(const QString& line);
    void askPerson(std::function<void(Id<Person>)> then);
    void ask(const QString& line, Id<Person> to, const QString& name);
    void offerQuestion();
    ItemRef item() const;
    QString title() const; // as it is kept

    PageContext m_context;
    MomentField* m_when;
    ShareButton* m_shared;
    GrowingArea* m_hanging; // what the entry carries and asks
    TitleField* m_title;
    MarkdownEditor* m_editor;
    FindBar* m_find;
    QWidget* m_above; // in line with the text …
    QWidget* m_below; // … and so is this
    Chooser* m_add;
    ChipBar* m_chips;
    QuestionsBox* m_questions;
    QLabel* m_trouble;
    Autosaver* m_textSaver;
    Autosaver* m_titleSaver;
    FoundWords* m_found;

    EntryPage m_page;
    Askable m_askable;
    QUuid m_uuid;
    bool m_draft = false; // not in the file: nothing has been said yet
    std::optional<Entry> m_making{}; // as it is being put into the file
    QHash<QString, QString> m_anchors; // question to the line it stands on now
    bool m_madeHere = false;
    int m_asked = 0;
    int m_visit = 0; // answers about an earlier entry are told apart by it
    QList<std::function<void()>> m_waiting; // for the entry to be made
};

} // namespace telemaco
