// The journal: the days at the left, the entry at the right.
#pragma once

#include "ui/data/pagecontext.h"
#include "ui/widgets/itemchoices.h"
#include "ui/widgets/page.h"

class QLineEdit;
class QStackedLayout;

namespace telemaco {

class EntryPane;
class JournalList;
class SelectionBar;
struct Row;

class JournalPage : public PageWidget {
    Q_OBJECT

public:
    explicit JournalPage(const PageContext& context, QWidget* parent = nullptr);

    // "journal.new" works from anywhere: `shown` goes to the journal and answers its page.
    static void addCommands(CommandRegistry& commands, std::function<JournalPage*()> shown);

    void open(const Address& address) override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    void flush() override;
    QWidget* firstFocus() override;
    QUuid item() const override;

    void newEntry();
    JournalList& list() const { return *m_list; }
    EntryPane& pane() const { return *m_pane; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildSide();
    QWidget* buildEmpty();
    void connectParts();
    void addPageCommands();
    void showEntry(const QUuid& entry, const QStringList& words);
    void changed(const ChangeSet& changes);
    void look();
    void removeSelected();
    void actOnSelected(ItemChoices::Act act);

    PageContext m_context;
    QStackedLayout* m_stack;
    QWidget* m_side = nullptr;
    QLineEdit* m_search;
    QPushButton* m_add;
    JournalList* m_list;
    SelectionBar* m_bar;
    EntryPane* m_pane;
    QPushButton* m_begin; // of the empty journal
    bool m_shownOnce = false;
};

} // namespace telemaco
