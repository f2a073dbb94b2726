// Keeps a dialog as high as the words in it need at its width, whatever the text size and however
// they change.
#pragma once

class QDialog;

namespace telemaco {

void keepRoomForWords(QDialog* dialog);

} // namespace telemaco
