// Words that are cut off and controls that stand over each other, told by their geometry alone.
// A field whose words end in an ellipsis tells the whole of them beside the pointer, so it may.
#pragma once

#include "tests/ui/controls.h"
#include "ui/widgets/pieces.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace telemaco::test {

inline QString sized(const QWidget* widget, const QString& trouble)
{
    return QStringLiteral("%1 %2x%3: %4")
        .arg(described(widget))
        .arg(widget->width())
        .arg(widget->height())
        .arg(trouble);
}

// What a layout places, those of the layouts within it too.
inline void placedBy(const QLayout* layout, QList<QWidget*>& placed)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        if (QWidget* widget = layout->itemAt(i)->widget(); widget && !widget->isHidden())
            placed += widget;
        else if (const QLayout* inner = layout->itemAt(i)->layout())
            placedBy(inner, placed);
    }
}

inline QString cutOff(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget); label && !label->text().isEmpty()) {
        if (label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1)
            return sized(label, QStringLiteral("its lines find no room"));
        if (!label->wordWrap() && label->sizeHint().width() > label->width() + 1
            && label->toolTip().isEmpty())
            return sized(label, QStringLiteral("its words find no room"));
        if (label->fontMetrics().height() > label->height() + 1)
            return sized(label, QStringLiteral("it is too low"));
    }
    if (qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const ChipLabel*>(widget)) {
        if (widget->inherits("QLineEditIconButton")) // Qt's own, within a field
            return {};
        const bool chip = widget->inherits("telemaco::Chip") || widget->property("chip").toBool();
        const QSize needed = widget->sizeHint();
        if ((!chip && needed.width() > widget->width() + 1) || needed.height() > widget->height() + 1)
            return sized(widget, QStringLiteral("needs %1x%2").arg(needed.width()).arg(needed.height()));
    }
    if (const auto* area = qobject_cast<const QScrollArea*>(widget); area && area->widget())
        if (area->widget()->width() > area->viewport()->width()
            && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            return sized(area->widget(), QStringLiteral("wider than what scrolls it"));
    return {};
}

inline QStringList overEachOther(const QWidget* parent)
{
    QStringList found;
    QList<QWidget*> placed;
    placedBy(parent->layout(), placed);
    for (qsizetype i = 0; i < placed.size(); ++i) {
        const QRect one = placed[i]->geometry();
        if (one.left() < 0 || one.right() >= parent->width() + 1)
            found += sized(placed[i], QStringLiteral("sticks out of ") + described(parent));
        for (qsizetype j = i + 1; j < placed.size(); ++j)
            if (one.intersects(placed[j]->geometry()) && placed[i]->parent() == placed[j]->parent()
                && !parent->layout()->inherits("QStackedLayout"))
                found += sized(placed[i], QStringLiteral("over ") + described(placed[j]));
    }
    return found;
}

inline QStringList misfits(const QWidget& window)
{
    QStringList found;
    const auto look = [&](const QWidget* widget) {
        if (!widget->isVisible() || widget->inherits("QScrollBar"))
            return;
        if (const QString trouble = cutOff(widget); !trouble.isEmpty())
            found += trouble;
        found += overEachOther(widget);
    };
    look(&window);
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->window() == window.window())
            look(widget);
    return found;
}

} // namespace telemaco::test
