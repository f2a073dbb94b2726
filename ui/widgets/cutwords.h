// Words in a field that find no room: they are told in full beside the pointer, as plain text.
#pragma once

#include <QString>

class QEvent;
class QLineEdit;
class QWidget;

namespace telemaco {

bool isWider(const QWidget* field, const QString& text, int room);
// For a field's event(): true when this was a question for the whole text, and was answered.
bool tellWhole(QWidget* field, const QEvent* event, const QString& text, int room);

// How wide a field should be for its invitation to be read whole; not too much in any language.
int invitationWidth(const QLineEdit& field);

} // namespace telemaco
