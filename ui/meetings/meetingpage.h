// One meeting, before, while and after it takes place: the sheet to prepare with, notes for both
// and notes of one's own, agenda, actions, its clock, and its closing in one step.
//
// In the discreet view only what the other side may see is on it: the page is read anew without the
// rest, so that nothing private is behind a hidden widget.
#pragma once

#include "core/insight/meetingdetails.h"
#include "core/workspace/meetingusecases.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pieces.h"

class QTimer;

namespace telemaco {

class AgendaBox;
class AgreedBox;
class CallOffBox;
class ClosingBox;
class FoundWords;
class HeldBox;
class MeetingFacts;
class NoteField;
class SinceBox;

class MeetingPage : public ScrollPage {
    Q_OBJECT

public:
    explicit MeetingPage(const PageContext& context, QWidget* parent = nullptr);

    void open(const Address& address) override;
    QWidget* firstFocus() override;
    bool setDiscreet(bool discreet) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildHead();
    void buildLeft();
    void buildRight();
    NoteField* addNotes(
        const QString& title, const QString& remark, const QString& invitation, QWidget** box);
    void addCommands();
    void addSheetCommands();
    void addOutCommands();
    void addCommand(
        const char* id, const QString& name, const QKeySequence& keys, std::function<void(MeetingPage&)> run);
    void follow(const ChangeSet& changes);
    void refresh();
    void show(const std::optional<MeetingDetails>& details);
    void showHead();
    QString headWords() const;
    void showClock();
    void begin();
    void askClosing();
    void close(const Closing& closing);
    void callOff(MeetingState how);
    void reopen();
    void park();
    void remove();
    void offerDiscreet();
    void write();
    void saveCalendar();
    void touched();

    PageContext m_context;
    FoundWords* m_found;
    QUuid m_uuid;
    MeetingDetails m_details;
    bool m_stale = false;
    bool m_arriving = false; // another meeting is on its way here
    bool m_discreet = false;
    AvatarLabel* m_avatar;
    ChipLabel* m_chip;
    QLabel* m_clock;
    QTimer* m_tick;
    QPushButton* m_begin;
    QPushButton* m_close;
    QPushButton* m_cancelled;
    QPushButton* m_missed;
    QPushButton* m_reopen;
    QPushButton* m_write;
    QPushButton* m_goTo;
    EmptyState* m_gone;
    QWidget* m_leftBox;
    QWidget* m_rightBox;
    ClosingBox* m_closing;
    CallOffBox* m_callOff;
    HeldBox* m_held;
    AgendaBox* m_agenda;
    AgreedBox* m_agreed;
    NoteField* m_notes;
    QWidget* m_notesBox;
    NoteField* m_private;
    QWidget* m_privateBox;
    MeetingFacts* m_facts;
    SinceBox* m_since;
};

} // namespace telemaco
