#include "ui/transfer/exportdialog.h"

#include "core/interop/jsonexporter.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/errortext.h"

#include <QFileDialog>
#include <QProgressDialog>

namespace telemaco {

namespace {

class ExportWords {
    Q_DECLARE_TR_FUNCTIONS(telemaco::ExportWords)
};

struct Export {
    QString path{};
    std::atomic<bool> cancelled = false;
    std::unique_ptr<JsonExporter> exporter{};
    std::optional<Error> error{};
    qint64 items = 0;
};

bool writeSlice(Export& run, Workspace& workspace)
{
    if (run.cancelled) {
        run.error = Error{ErrorCode::Cancelled};
        run.exporter.reset();
        return false;
    }
    if (!run.exporter) {
        auto opened = JsonExporter::open(workspace, run.path);
        if (!opened) {
            run.error = opened.error();
            return false;
        }
        run.exporter = std::move(*opened);
    }
    const auto more = run.exporter->step();
    run.items = run.exporter->items();
    if (!more)
        run.error = more.error();
    if (!more || !*more)
        run.exporter.reset();
    return more && *more;
}

void write(const PageContext& context, const QString& path, QWidget* parent)
{
    auto run = std::make_shared<Export>();
    run->path = path;
    auto* progress
        = new QProgressDialog(ExportWords::tr("Exporting…"), ExportWords::tr("Cancel"), 0, 1000, parent);
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setMinimumDuration(400);
    QObject::connect(progress, &QProgressDialog::canceled, progress, [run] { run->cancelled = true; });
    const QPointer<QProgressDialog> shown(progress);
    CommandRegistry* commands = context.commands;
    const auto step = [run, shown, commands](Workspace& workspace) {
        const bool more = writeSlice(*run, workspace);
        const double part = run->exporter ? run->exporter->progress() : 1.0;
        const auto show = [shown, part] {
            if (shown)
                shown->setValue(static_cast<int>(part * 999));
        };
        QMetaObject::invokeMethod(commands, show, Qt::QueuedConnection);
        return more;
    };
    context.courier->inSteps(commands, step, [run, shown, commands] {
        if (shown)
            shown->close();
        commands->tell(run->error
                ? ErrorText::sentence(*run->error)
                : ExportWords::tr("%n items are in %1.", nullptr, static_cast<int>(run->items))
                      .arg(run->path));
    });
}

} // namespace

void exportWorkspace(const PageContext& context, QWidget* parent)
{
    auto* dialog = new QFileDialog(parent, ExportWords::tr("Export everything as JSON"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(ExportWords::tr("JSON (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    QObject::connect(dialog, &QFileDialog::fileSelected, context.commands,
        [context, parent](const QString& path) { write(context, path, parent); });
    dialog->open();
}

} // namespace telemaco
