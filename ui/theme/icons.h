// The program's own line icons, 16 pixels wide, in the colour asked for at any scale.
#pragma once

#include <QColor>
#include <QIcon>

namespace telemaco {

// `name` is that of a file in resources/icons without its ending.
QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal scale);
QIcon iconOf(const QString& name, const QColor& colour);

} // namespace telemaco
