// Words in a field that find no room: they are told in full beside the pointer, as plain text.
#pragma once

#include <QString>

class QEvent;
class QWidget;

namespace telemaco {

bool isWider(const QWidget* field, const QString& text, int room);
// For a field's event(): true when this was a question for the whole text, and was answered.
bool tellWhole(QWidget* field, const QEvent* event, const QString& text, int room);

} // namespace telemaco
