// Sees to it that what is typed is handed over for saving at most one second after the first
// character that is not saved yet, whether or not typing pauses. One save is under way at a time:
// what is typed meanwhile goes with the next, which starts at the latest when the first is
// acknowledged. It knows nothing of files: who listens saves and then calls saved() or failed().
#pragma once

#include <QObject>
#include <QTimer>

namespace telemaco {

class Autosaver : public QObject {
    Q_OBJECT

public:
    enum class State { Saved, Unsaved, Saving };

    explicit Autosaver(QObject* parent = nullptr);

    void changed(); // a character was typed: connect the editor's signal to this
    void flush(); // everything now, before another page is shown or the window closes
    void saved(); // the last save is on the disk
    void failed(); // it is not: it is tried again with the next change or after the delay
    void forget(); // something else is shown now; what was not flushed is dropped

    State state() const;
    bool isDirty() const { return m_dirty || m_inFlight; }
    void setDelay(int milliseconds) { m_timer.setInterval(milliseconds); } // from the first character

Q_SIGNALS:
    void save(); // as it stands now
    void stateChanged(telemaco::Autosaver::State state);

private:
    void hand();
    void tell(State before);

    QTimer m_timer{this};
    bool m_dirty = false;
    bool m_inFlight = false;
    bool m_due = false; // as soon as the one under way is acknowledged
};

} // namespace telemaco
