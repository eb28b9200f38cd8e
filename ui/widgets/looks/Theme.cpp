// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/looks/Theme.h"

#include "ui/widgets/looks/Style.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPalette>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace marac {

const ToneColours &Colours::of(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return neutral;
    case Tone::Info:
        return info;
    case Tone::Good:
        return good;
    case Tone::Warning:
        return warning;
    case Tone::Problem:
        return problem;
    }
    return neutral;
}

namespace theme {

static const Colours light{.window = 0xF4F5F8u,
                           .surface = 0xFFFFFFu,
                           .raised = 0xECEFF4u,
                           .text = 0x1A2130u,
                           .muted = 0x535D70u,
                           .line = 0xDCE0E8u,
                           .edge = 0x788296u,
                           .accent = 0x2557A7u,
                           .onAccent = 0xFFFFFFu,
                           .selection = 0xD9E6FAu,
                           .onSelection = 0x0E2244u,
                           .rail = 0x17253Bu,
                           .onRail = 0xD5DDE9u,
                           .railCurrent = 0x2D4871u,
                           .neutral = {0xE7EAF0u, 0x374256u},
                           .info = {0xE0EBFAu, 0x1B4A8Au},
                           .good = {0xDCF1E2u, 0x145530u},
                           .warning = {0xFCEECBu, 0x664200u},
                           .problem = {0xFBE2E0u, 0x981B13u}};

static const Colours dark{.window = 0x12161Du,
                          .surface = 0x1A202Au,
                          .raised = 0x242C38u,
                          .text = 0xE6EAF1u,
                          .muted = 0xA5AFBFu,
                          .line = 0x2F3846u,
                          .edge = 0x7A879Eu,
                          .accent = 0x84B3F7u,
                          .onAccent = 0x0A1930u,
                          .selection = 0x2A4369u,
                          .onSelection = 0xFFFFFFu,
                          .rail = 0x0D1117u,
                          .onRail = 0xC6CFDCu,
                          .railCurrent = 0x253753u,
                          .neutral = {0x2C3543u, 0xCBD3DFu},
                          .info = {0x1D3452u, 0xABCEFCu},
                          .good = {0x163927u, 0x9CE4B7u},
                          .warning = {0x44320Fu, 0xF7D68Bu},
                          .problem = {0x4A1E1Du, 0xFFB9B1u}};

static const Colours highContrast{.window = 0x000000u,
                                  .surface = 0x000000u,
                                  .raised = 0x1A1A1Au,
                                  .text = 0xFFFFFFu,
                                  .muted = 0xFFFFFFu,
                                  .line = 0xFFFFFFu,
                                  .edge = 0xFFFFFFu,
                                  .accent = 0xFFD400u,
                                  .onAccent = 0x000000u,
                                  .selection = 0x1AEBFFu,
                                  .onSelection = 0x000000u,
                                  .rail = 0x000000u,
                                  .onRail = 0xFFFFFFu,
                                  .railCurrent = 0x4A3D00u,
                                  .neutral = {0x000000u, 0xFFFFFFu},
                                  .info = {0x000000u, 0x86D6FFu},
                                  .good = {0x000000u, 0x77FF9Au},
                                  .warning = {0x000000u, 0xFFD400u},
                                  .problem = {0x000000u, 0xFFA3A3u}};

static Scheme current = Scheme::Light;
static int percent = 100;

const Colours &colours(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return light;
    case Scheme::Dark:
        return dark;
    case Scheme::HighContrast:
        return highContrast;
    }
    return light;
}

const Colours &colours()
{
    return colours(current);
}

Scheme scheme()
{
    return current;
}

int textPercent()
{
    return percent;
}

/// The desktop's font; where the platform knows only an alias ("Sans"), Liberation Sans, which every set-up installs.
static QFont systemFont()
{
    static const QFont font = [] {
        QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
        const QString family = system.family();
        const bool isAlias = family.isEmpty() || family.startsWith(QStringLiteral("Sans"), Qt::CaseInsensitive)
            || !QFontDatabase::hasFamily(family) || qApp->platformName() == QStringLiteral("offscreen");
        if (isAlias && QFontDatabase::hasFamily(QStringLiteral("Liberation Sans")))
            system.setFamily(QStringLiteral("Liberation Sans"));
        if (system.pointSizeF() < 10)
            system.setPointSizeF(10);
        return system;
    }();
    return font;
}

QFont font(TextSize size)
{
    QFont font = systemFont();
    double factor = percent / 100.0;
    switch (size) {
    case TextSize::Small:
        factor *= 0.9;
        break;
    case TextSize::Body:
        break;
    case TextSize::Heading:
        factor *= 1.2;
        font.setWeight(QFont::DemiBold);
        break;
    case TextSize::Title:
        factor *= 1.6;
        font.setWeight(QFont::DemiBold);
        break;
    }
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

static QPalette palette(const Colours &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.surface);
    p.setColor(QPalette::AlternateBase, c.raised);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Button, c.surface);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.problem.ink);
    p.setColor(QPalette::ToolTipBase, c.raised);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Highlight, c.selection);
    p.setColor(QPalette::HighlightedText, c.onSelection);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::Light, c.surface);
    p.setColor(QPalette::Midlight, c.raised);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.edge);
    p.setColor(QPalette::Shadow, c.edge);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.muted);
    p.setColor(QPalette::Disabled, QPalette::Base, c.raised);
    return p;
}

Scheme systemScheme()
{
    static const Scheme scheme =
        QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
    return scheme;
}

void apply(Scheme scheme, int textPercent)
{
    systemScheme();
    current = scheme;
    percent = std::clamp(textPercent, 100, 200);
    if (!qobject_cast<Style *>(QApplication::style()))
        QApplication::setStyle(new Style);
    QApplication::setFont(font(TextSize::Body));
    QApplication::setPalette(palette(colours()));
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent change(QEvent::ThemeChange);
        QApplication::sendEvent(widget, &change);
    }
}

bool isChange(const QEvent &event)
{
    return event.type() == QEvent::ThemeChange;
}

static double luminance(const QColor &colour)
{
    const auto channel = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace theme
} // namespace marac
