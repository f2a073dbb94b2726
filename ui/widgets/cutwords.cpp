#include "ui/widgets/cutwords.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QToolTip>

namespace telemaco {

bool isWider(const QWidget* field, const QString& text, int room)
{
    return field->fontMetrics().horizontalAdvance(text) > room;
}

bool tellWhole(QWidget* field, const QEvent* event, const QString& text, int room)
{
    if (event->type() != QEvent::ToolTip || !field->toolTip().isEmpty() || !isWider(field, text, room))
        return false;
    QToolTip::showText(
        static_cast<const QHelpEvent*>(event)->globalPos(), Qt::convertFromPlainText(text), field);
    return true;
}

int invitationWidth(const QLineEdit& field)
{
    static constexpr int widest = 240;
    return qMin(widest, field.fontMetrics().horizontalAdvance(field.placeholderText()) + 24);
}

} // namespace telemaco
