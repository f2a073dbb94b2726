// How the program looks: colours through the palette, shapes through a small style, four sizes of
// one family. All sizes follow the text size in Settings, which is a percentage of the system's.
#pragma once

#include <QFont>
#include <QString>

class QApplication;
class QKeySequence;
class QPushButton;
class QWidget;

namespace telemaco {

enum class ThemeChoice { System, Light, Dark };
ThemeChoice themeFrom(const QString& name); // "light", "dark", anything else: the system's

// Can be called again while the program runs.
void applyTheme(QApplication& application, ThemeChoice choice, int textPercent);

enum class TextSize { Title, Section, Body, Caption, Journal };
QFont fontOf(TextSize size); // of the program's font
QFont sizedFont(QFont body, TextSize size);

// Space, in pixels.
inline constexpr int unit = 8;
inline constexpr int pageMargin = 32;
inline constexpr int sectionGap = 24;
inline constexpr int rowPadding = 16;
inline constexpr int fieldInset = 9; // a field's words begin so far inside it
inline constexpr int controlHeight = 32; // at the usual text size
inline constexpr int smallHeight = 28; // a button beside a heading
inline constexpr int cardRadius = 8;
inline constexpr int controlRadius = 6;

// What a control of one line takes with the text size chosen.
int lineControlHeight();
// So many pixels at the usual text size, and more with larger text.
int withText(int pixels);

// The one button of a page that the eye should find first.
void makePrimary(QWidget* button);
// The shortcut is shown in the button, after its words.
void showKeys(QPushButton* button, const QKeySequence& keys);

} // namespace telemaco
