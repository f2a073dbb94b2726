// Out with everything as JSON, with the journal as Markdown files, or with the items of a kind as
// a table; with progress and cancel.
#pragma once

#include "ui/data/pagecontext.h"
#include "ui/transfer/exportjob.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/page.h"

#include <QDialog>
#include <QProgressBar>

namespace telemaco {

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(const PageContext& context, QWidget* parent);

    void reject() override; // cancels what is under way

private:
    void build();
    QWidget* targetRow();
    void offerFormats();
    QString format() const;
    void formatChanged();
    void pathChanged();
    void choose();
    QString proposed() const; // a name nobody would mistake
    void start();
    void writeMeetings();
    void showResult(qint64 items);
    void showError(const Error& error);
    void setRunning(bool running);

    PageContext m_context;
    ExportJob* m_job;
    ChoiceField* m_format;
    ChoiceField* m_kind;
    QLineEdit* m_path;
    QPushButton* m_choose;
    QLabel* m_about;
    QLabel* m_said;
    QProgressBar* m_progress;
    QPushButton* m_export;
    QPushButton* m_close;
};

} // namespace telemaco
