#include <catch2/catch.hpp>

#include "ui/theme/colours.h"
#include "ui/theme/frame.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <cmath>

using namespace telemaco;

// WCAG 2: relative luminance and contrast.
static double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

static double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

static double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one), b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

TEST_CASE("contrast is reckoned as the standard says", "[theme]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0).epsilon(0.001));
    CHECK(contrast(QColor(0x767676), Qt::white) == Approx(4.54).epsilon(0.01));
}

TEST_CASE("every text can be read on every ground it stands on", "[theme]")
{
    for (const Colours* c : {&lightColours(), &darkColours()}) {
        INFO((c->dark ? "dark" : "light"));
        for (const QColor& ground : {c->background, c->surface, c->sunken, c->accentSoft}) {
            INFO(ground.name().toStdString());
            CHECK(contrast(c->text, ground) >= 4.5);
            CHECK(contrast(c->muted, ground) >= 4.5);
            CHECK(contrast(c->accent, ground) >= 4.5);
        }
        CHECK(contrast(c->onAccent, c->accent) >= 4.5);
        CHECK(contrast(c->onAccent, c->accent.darker(112)) >= 4.5); // a primary button under the pointer
        CHECK(contrast(c->text, c->attentionSoft) >= 4.5); // words that were looked for
        for (Tone tone : {Tone::Fact, Tone::Attention, Tone::Overdue, Tone::Good, Tone::Accent}) {
            const TonePair pair = tonePair(*c, tone);
            CHECK(contrast(pair.ink, pair.ground) >= 4.5);
        }
    }
}

TEST_CASE("a palette tells which colours it was made of", "[theme]")
{
    CHECK_FALSE(coloursOf(paletteOf(lightColours())).dark);
    CHECK(coloursOf(paletteOf(darkColours())).dark);
}

TEST_CASE("text sizes follow the chosen percentage, again and again", "[theme]")
{
    applyTheme(*qApp, ThemeChoice::Light, 100);
    const qreal body = fontOf(TextSize::Body).pointSizeF();
    CHECK(fontOf(TextSize::Title).pointSizeF() == Approx(body * 1.6));
    CHECK(fontOf(TextSize::Caption).pointSizeF() == Approx(body * 0.86));
    applyTheme(*qApp, ThemeChoice::Dark, 150);
    applyTheme(*qApp, ThemeChoice::Dark, 150);
    CHECK(fontOf(TextSize::Body).pointSizeF() == Approx(body * 1.5));
    CHECK(coloursOf(QApplication::palette()).dark);
    applyTheme(*qApp, ThemeChoice::System, 100); // what the system has is not forgotten
    CHECK_FALSE(coloursOf(QApplication::palette()).dark);
    CHECK(fontOf(TextSize::Body).pointSizeF() == Approx(body));
}

TEST_CASE("every icon can be drawn, sharp at any scale and in the colour asked for", "[theme]")
{
    iconPixmap(QStringLiteral("search"), Qt::red, 16, 1);
    const QStringList files = QDir(QStringLiteral(":/telemaco/icons")).entryList();
    REQUIRE(files.size() > 10);
    for (const QString& file : files) {
        INFO(file.toStdString());
        const QPixmap pixmap = iconPixmap(file.chopped(4), QColor(0xFF0000), 16, 2);
        REQUIRE(pixmap.size() == QSize(32, 32));
        const QImage image = pixmap.toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                inked += image.pixelColor(x, y).alpha() > 200;
        CHECK(inked > 20);
    }
    CHECK(iconPixmap(QStringLiteral("no such icon"), Qt::red, 16, 1).isNull());
}

static QImage framed(const std::function<void(QPainter&)>& draw)
{
    QImage image(420, 320, QImage::Format_ARGB32_Premultiplied);
    image.fill(lightColours().background);
    QPainter painter(&image);
    draw(painter);
    return image;
}

TEST_CASE("a frame in pieces is the frame that a painter draws, to the pixel", "[theme]")
{
    const QColor fill = lightColours().surface, edge = lightColours().line;
    for (const QSize& size : {QSize(400, 300), QSize(300, 29), QSize(61, 45), QSize(37, 36), QSize(20, 16)})
        for (const int radius : {controlRadius, cardRadius})
            for (const QColor& ground : {fill, QColor(Qt::transparent)})
                for (const QColor& line : {edge, QColor()}) {
                    const QRect rect(QPoint(7, 9), size);
                    CAPTURE(size.width(), size.height(), radius, ground.alpha(), line.isValid());
                    CHECK(framed([&](QPainter& p) { drawRoundFrame(p, rect, radius, ground, line); })
                        == framed([&](QPainter& p) {
                               p.setRenderHint(QPainter::Antialiasing);
                               p.setBrush(ground);
                               p.setPen(line.isValid() ? QPen(line, 1) : Qt::NoPen);
                               p.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
                           }));
                }
}
