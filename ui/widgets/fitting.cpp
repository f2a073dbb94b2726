#include "ui/widgets/fitting.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScreen>

namespace telemaco {

namespace {

class Fitting : public QObject {
public:
    explicit Fitting(QDialog* dialog)
        : QObject(dialog)
        , m_dialog(dialog)
    {
        dialog->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto type = event->type();
        if (type == QEvent::LayoutRequest || type == QEvent::Resize || type == QEvent::Show)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        QLayout* layout = m_dialog->layout();
        const int needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(m_dialog->width())
                                                       : layout->totalMinimumSize().height();
        m_dialog->setMinimumHeight(qMin(needed, m_dialog->screen()->availableSize().height()));
    }

    QDialog* m_dialog;
};

} // namespace

void keepRoomForWords(QDialog* dialog) { new Fitting(dialog); }

} // namespace telemaco
