// Import with nothing hidden: what it is, which column goes where, what would happen, and only
// then the doing, with progress and cancel. The dry run is made anew at every change.
#pragma once

#include "ui/data/pagecontext.h"
#include "ui/transfer/importjob.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/page.h"

#include <QDialog>
#include <QFileDialog>
#include <QProgressBar>
#include <QTableWidget>

namespace telemaco {

class RowList;

class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(const PageContext& context, QWidget* parent);

    // The format is guessed; `following`: so many others come after it.
    void setSource(const QString& path, int following = 0);
    // For events of a calendar: the relationship they belong to, or a meeting of it.
    void setBelongsTo(const QUuid& item) { m_of = item; }
    void reject() override; // cancels what is under way

private:
    void build();
    QWidget* sourceRow();
    void take(const QString& path);
    void choose(QFileDialog::FileMode what);
    void formatChanged();
    void inspect();
    void inspectTable();
    void fillMapping(const CsvInspection& inspection);
    CsvMapping mapping() const;
    void tryOut();
    ImportRequest request(bool dryRun) const;
    void start();
    void startImport();
    void showResult(const ImportResult& result, bool dryRun);
    void showError(const Error& error);
    QString alsoMade(const ImportResult& result) const;

    PageContext m_context;
    ImportJob* m_job;
    QUuid m_of{};
    ChoiceField* m_format;
    ChoiceField* m_as;
    QLineEdit* m_path;
    QPushButton* m_chooseFolder;
    QTableWidget* m_mapping;
    QLabel* m_said;
    QLabel* m_also;
    RowList* m_refusals;
    QProgressBar* m_progress;
    QPushButton* m_import;
    QPushButton* m_close;
    QString m_inspected; // the table whose kind has been guessed
    std::optional<Kind> m_ours{}; // of a table that was exported from here: nothing to map
    bool m_isBackingUp = false;
    int m_rows = 0; // that would be written
};

} // namespace telemaco
