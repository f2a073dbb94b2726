#include "ui/theme/theme.h"

#include "ui/theme/colours.h"
#include "ui/theme/style.h"
#include "ui/theme/systemdark.h"

#include <QApplication>
#include <QKeySequence>
#include <QPushButton>
#include <QStyle>
#include <QStyleHints>
#include <QWidget>

namespace telemaco {

ThemeChoice themeFrom(const QString& name)
{
    if (name == u"light" || name == u"dark")
        return name == u"light" ? ThemeChoice::Light : ThemeChoice::Dark;
    return ThemeChoice::System;
}

static const char* const systemSize = "telemaco.systemSize";

// What the system had before the first theme was applied is kept with the application object.
static qreal sizeOfSystem(QApplication& application)
{
    if (!application.property(systemSize).isValid()) {
        const qreal points = QApplication::font().pointSizeF();
        application.setProperty(systemSize, points > 0 ? points : 10.0);
    }
    return application.property(systemSize).toReal();
}

void applyTheme(QApplication& application, ThemeChoice choice, int textPercent)
{
    const bool systemDark = isSystemDark(application);
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemDark);
    QFont font = QApplication::font();
    font.setPointSizeF(sizeOfSystem(application) * textPercent / 100.0);
    QApplication::setFont(font);
    QApplication::setStyle(new Style);
    QApplication::setPalette(paletteOf(dark ? darkColours() : lightColours()));
}

QFont sizedFont(QFont font, TextSize size)
{
    const qreal body = font.pointSizeF();
    switch (size) {
    case TextSize::Title:
        font.setPointSizeF(body * 1.6);
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Section:
        font.setPointSizeF(body * 1.1);
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Body: break;
    case TextSize::Caption: font.setPointSizeF(body * 0.86); break;
    case TextSize::Journal: font.setPointSizeF(body * 1.15); break;
    }
    return font;
}

QFont fontOf(TextSize size)
{
    const auto* style = qobject_cast<const Style*>(QApplication::style());
    return style ? style->font(size) : sizedFont(QApplication::font(), size);
}

static int bodyHeight() { return QFontMetrics(QApplication::font()).height(); }

int lineControlHeight() { return qMax(controlHeight, bodyHeight() + 12); }

int withText(int pixels)
{
    static constexpr int usual = 20; // the height of a line that asks for nothing larger
    return qMax(pixels, pixels * bodyHeight() / usual);
}

void showKeys(QPushButton* button, const QKeySequence& keys)
{
    button->setProperty("keys", keys.toString(QKeySequence::NativeText).replace(u'+', u' '));
    button->updateGeometry();
}

void makePrimary(QWidget* button) { button->setProperty("primary", true); }

} // namespace telemaco
