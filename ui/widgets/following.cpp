#include "ui/widgets/following.h"

#include "ui/widgets/page.h"

#include <QApplication>
#include <QPointer>
#include <QResizeEvent>
#include <QTimer>

namespace telemaco {

namespace {

class Following : public QObject {
public:
    explicit Following(QScrollArea* scroller)
        : QObject(scroller)
        , m_scroller(scroller)
    {
        scroller->widget()->installEventFilter(this);
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
            if (!now || !isOnPage(now))
                return;
            const bool again = std::exchange(m_last, QPointer(now)) == now; // another window was in front
            if (!again && QApplication::mouseButtons() == Qt::NoButton)
                QTimer::singleShot(0, this, &Following::comeTo); // once it has its place
        });
    }

protected:
    bool eventFilter(QObject* content, QEvent* event) override
    {
        if (event->type() == QEvent::Resize) {
            const auto* resize = static_cast<QResizeEvent*>(event);
            if (const int grown = resize->size().height() - resize->oldSize().height(); grown > 0)
                QMetaObject::invokeMethod(
                    this, [this, grown] { follow(grown); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(content, event);
    }

private:
    bool isOnPage(const QWidget* widget) const
    {
        return m_scroller->isVisible() && m_scroller->widget()->isAncestorOf(widget);
    }

    // With the card around it, where that has room: a question is read before it is answered. A list and
    // a long text know better which of their lines is meant.
    void comeTo()
    {
        QWidget* target = QApplication::focusWidget();
        if (!target || !isOnPage(target))
            return;
        const QWidget* viewport = m_scroller->viewport();
        const QRect there(target->mapTo(viewport, QPoint()), target->size());
        if (viewport->rect().contains(there)
            || (there.height() > viewport->height() / 2 && viewport->rect().intersects(there)))
            return;
        const int heading = withText(48); // above it
        for (QWidget* around = target; around != m_scroller->widget(); around = around->parentWidget())
            if (qobject_cast<Card*>(around) && around->height() + 2 * heading <= viewport->height())
                target = around;
        m_scroller->ensureWidgetVisible(target, 0, heading);
    }

    void follow(int grown)
    {
        QWidget* writing = QApplication::focusWidget();
        if (!writing || !m_scroller->widget()->isAncestorOf(writing))
            return;
        const int height = m_scroller->viewport()->height();
        const int bottom = writing->mapTo(m_scroller->viewport(), QPoint(0, writing->height())).y();
        const int beyond = bottom - height;
        if (beyond > 0 && beyond <= grown + controlHeight && writing->height() <= height / 2)
            m_scroller->ensureWidgetVisible(writing, 0, pageMargin / 2);
    }

    QScrollArea* m_scroller;
    QPointer<QWidget> m_last;
};

} // namespace

void keepFocusInSight(QScrollArea* scroller) { new Following(scroller); }

} // namespace telemaco
