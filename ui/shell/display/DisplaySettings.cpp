// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/display/DisplaySettings.h"

#include "core/base/Codes.h"

#include <QSettings>

#include <algorithm>

namespace marac {

template <>
struct Codes<Scheme>
{
    static constexpr std::array<Code<Scheme>, 3> all{{
        {Scheme::Light, "light"},
        {Scheme::Dark, "dark"},
        {Scheme::HighContrast, "high_contrast"},
    }};
};

static const QString schemeKey = QStringLiteral("display/scheme");
static const QString textKey = QStringLiteral("display/textPercent");

DisplaySettings DisplaySettings::load()
{
    const QSettings kept;
    DisplaySettings settings;
    settings.scheme = fromCode<Scheme>(kept.value(schemeKey).toString());
    const int percent = kept.value(textKey, 100).toInt();
    settings.textPercent = textSteps().contains(percent) ? percent : 100;
    return settings;
}

void DisplaySettings::save() const
{
    QSettings kept;
    if (scheme)
        kept.setValue(schemeKey, toCode(*scheme));
    else
        kept.remove(schemeKey);
    kept.setValue(textKey, textPercent);
}

void DisplaySettings::stepText(int direction)
{
    const QList<int> steps = textSteps();
    const qsizetype here = steps.indexOf(textPercent);
    textPercent =
        direction == 0 ? steps.first() : steps.at(std::clamp<qsizetype>(here + direction, 0, steps.size() - 1));
}

void DisplaySettings::apply() const
{
    theme::apply(scheme.value_or(theme::systemScheme()), textPercent);
}

} // namespace marac
