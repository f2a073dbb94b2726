#include "ui/theme/colours.h"

namespace telemaco {

const Colours& lightColours()
{
    static const Colours colours{false, 0xF7F5F1, 0xFFFFFF, 0xEFECE6, 0xE0DCD3, 0x23262B, 0x5D626B, 0x17616B,
        0xDCECEC, 0xFFFFFF, 0x8A5200, 0xFBEBD0, 0x9E3326, 0xF9E1DC, 0x2A6B43, 0xDDEEE2};
    return colours;
}

const Colours& darkColours()
{
    static const Colours colours{true, 0x1B1D20, 0x232629, 0x17191B, 0x363A40, 0xE9E6E0, 0xA7ACB4, 0x6CC3CB,
        0x1F3A3D, 0x10201F, 0xE9B666, 0x3A2F1B, 0xEE9384, 0x402420, 0x86CBA0, 0x1F3527};
    return colours;
}

const Colours& coloursOf(const QPalette& palette)
{
    const bool dark
        = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? darkColours() : lightColours();
}

QPalette paletteOf(const Colours& c)
{
    QPalette palette;
    const auto all
        = [&palette](QPalette::ColorRole role, const QColor& colour) { palette.setColor(role, colour); };
    all(QPalette::Window, c.background);
    all(QPalette::WindowText, c.text);
    all(QPalette::Base, c.surface);
    all(QPalette::AlternateBase, c.sunken);
    all(QPalette::Text, c.text);
    all(QPalette::PlaceholderText, c.muted);
    all(QPalette::Button, c.surface);
    all(QPalette::ButtonText, c.text);
    all(QPalette::BrightText, c.overdue);
    all(QPalette::Highlight, c.accentSoft);
    all(QPalette::HighlightedText, c.text);
    all(QPalette::Link, c.accent);
    all(QPalette::LinkVisited, c.accent);
    all(QPalette::ToolTipBase, c.surface);
    all(QPalette::ToolTipText, c.text);
    all(QPalette::Light, c.surface);
    all(QPalette::Midlight, c.sunken);
    all(QPalette::Mid, c.line);
    all(QPalette::Dark, c.line);
    all(QPalette::Shadow, c.line);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.muted);
    return palette;
}

TonePair tonePair(const Colours& c, Tone tone)
{
    switch (tone) {
    case Tone::Fact: return {c.muted, c.sunken};
    case Tone::Attention: return {c.attention, c.attentionSoft};
    case Tone::Overdue: return {c.overdue, c.overdueSoft};
    case Tone::Good: return {c.good, c.goodSoft};
    case Tone::Accent: break;
    }
    return {c.accent, c.accentSoft};
}

} // namespace telemaco
