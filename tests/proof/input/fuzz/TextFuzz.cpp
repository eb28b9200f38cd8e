// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CsvFile.h"
#include "core/base/Text.h"
#include "tests/proof/input/fuzz/Fuzz.h"
#include "tests/support/CsvTable.h"

namespace marac::fuzz {

/// What a field keeps, what a screen shows of it, and what a spreadsheet is given.
int fuzzText(const std::uint8_t *data, std::size_t size)
{
    const QString typed = textOf(data, size);
    const QString kept = text::kept(typed);
    demand(!kept.contains(QLatin1Char('\r')) && kept == kept.trimmed(),
           "what is kept has plain line ends and no edges");
    demand(text::kept(kept) == kept, "what is kept stays as it is");
    demand(!text::hasHidden(text::shown(typed)), "nothing that is shown is hidden");
    demand(text::shown(typed).isValidUtf16(), "what is shown is text");
    if (text::problemsIn(QString(), typed, text::narrativeLimit).isEmpty())
        demand(typed.isValidUtf16() && !typed.contains(QChar(0)), "what a field may hold is text");
    const QString field = csvField(typed);
    static const QString risky = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    demand(field.size() >= 2 && !risky.contains(field.at(1)), "no field begins as a formula does");
    const QString plain = QString(typed).remove(QLatin1Char('\r')); // of a line end a spreadsheet keeps the one half
    if (const auto rows = test::csvTable(csvField(plain) + QStringLiteral(",x"), 5, 5)) {
        const QString back = rows->first().first();
        demand(back == plain || back == QLatin1Char('\'') + plain, "a spreadsheet gives the words back");
    } else {
        demand(false, "a field that was quoted can be read");
    }
    return 0;
}

} // namespace marac::fuzz
