// Asks whether an item shall be erased for good, says what goes with it, and shows how far it is.
#pragma once

#include "core/workspace/erasure.h"
#include "ui/data/pagecontext.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace telemaco {

class EraseDialog : public QDialog {
    Q_OBJECT

public:
    EraseDialog(const PageContext& context, const QUuid& uuid, const QString& title, QWidget* parent);

Q_SIGNALS:
    void erased();

private:
    // What both threads know of the work; it lives as long as either needs it.
    struct Work {
        std::unique_ptr<ErasureScope> scope{};
        std::unique_ptr<Cleaning> cleaning{};
        std::map<Kind, int> counts{};
        bool containsMe = false;
        std::optional<Error> error{};
        bool gone = false; // the item is erased, though its words may still be in the file
        std::atomic<int> phase = 0;
    };

    void build(const QString& title);
    void look();
    void showWhatGoes(const Work& found);
    void erase();
    void finished(const Work& work);

    PageContext m_context;
    QUuid m_uuid;
    QLabel* m_what;
    QLabel* m_also;
    QProgressBar* m_progress;
    QPushButton* m_erase;
    QPushButton* m_cancel;
};

// Goes on with what a kill cut short, slice by slice, without a word.
void finishErasing(Courier& courier, QObject* context);

} // namespace telemaco
