// Asks whether an item shall be erased for good, says what goes with it, and shows how far it is. It
// can be called off until the erasing itself begins; closed after that, the work goes on and its
// outcome is told at the foot of the window.
#pragma once

#include "core/workspace/erasure.h"
#include "ui/data/pagecontext.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace telemaco {

class EraseDialog : public QDialog {
    Q_OBJECT

public:
    EraseDialog(const PageContext& context, const QUuid& uuid, const QString& title, QWidget* parent);

    void reject() override;

Q_SIGNALS:
    void erased();

private:
    enum class Phase { Looking, Erasing, Words, File };

    // What both threads know of the work; it lives as long as either needs it.
    struct Work {
        std::unique_ptr<ErasureScope> scope{};
        std::unique_ptr<Cleaning> cleaning{};
        std::map<Kind, int> counts{};
        bool containsMe = false;
        std::optional<Error> error{};
        bool gone = false; // the item is erased, though its words may still be in the file
        std::atomic<Phase> phase = Phase::Looking;
        std::atomic<bool> calledOff = false;

        bool step(Workspace& workspace, const QUuid& uuid); // true while there is more to do
        bool clean();
    };

    void build(const QString& title);
    void look();
    void showWhatGoes(const Work& found);
    void erase();
    void showPhase();
    static void tell(CommandRegistry& commands, const Work& work);

    PageContext m_context;
    QUuid m_uuid;
    std::shared_ptr<Work> m_work; // none: it has not been asked for yet
    QTimer* m_look;
    QLabel* m_what;
    QLabel* m_also;
    QProgressBar* m_progress;
    QPushButton* m_erase;
    QPushButton* m_cancel;
};

// Goes on with what a kill cut short, slice by slice, without a word.
void finishErasing(Courier& courier, QObject* context);

} // namespace telemaco
