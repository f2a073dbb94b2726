// What can be read in a window: the words that its widgets hold, and those that it paints.
#pragma once

#include "ui/widgets/rowlist.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QLabel>
#include <QLineEdit>
#include <QPaintDevice>
#include <QPaintEngine>

namespace telemaco::test {

// Of its visible widgets and the rows of its lists, in sight or not.
inline QString wordsOf(const QWidget& window)
{
    QStringList words;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        words << widget->accessibleName() << widget->toolTip();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            words += label->text();
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            words += button->text();
        else if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            words << line->text() << line->placeholderText();
        else if (const auto* list = qobject_cast<const RowList*>(widget))
            for (const Row& row : list->rows().rows())
                words << row.title << row.caption << row.chip << row.section;
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
            for (int i = 0; view->model() && i < view->model()->rowCount(); ++i)
                words += view->model()->index(i, 0).data().toString();
        else if (widget->property("plainText").isValid())
            words += widget->property("plainText").toString();
    }
    return words.join(u'\n');
}

// Keeps what is written on it, and nothing else of a picture.
class TextPaper : public QPaintDevice {
public:
    explicit TextPaper(QSize size)
        : m_size(size)
    {
    }
    QPaintEngine* paintEngine() const override { return &m_engine; }
    QString words() const { return m_engine.words.join(u'\n'); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmDepth: return 32;
        case PdmNumColors: return 1 << 24;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 96;
        default: return QPaintDevice::metric(metric);
        }
    }

private:
    class Engine : public QPaintEngine {
    public:
        Engine()
            : QPaintEngine(AllFeatures)
        {
        }
        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState&) override { }
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { }
        void drawPath(const QPainterPath&) override { }
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override { }
        void drawTextItem(const QPointF&, const QTextItem& item) override { words += item.text(); }
        Type type() const override { return User; }

        QStringList words;
    };

    QSize m_size;
    mutable Engine m_engine;
};

inline QString paintedWords(QWidget& window)
{
    TextPaper paper(window.size());
    window.render(&paper);
    return paper.words();
}

} // namespace telemaco::test
