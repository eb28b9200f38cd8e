// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace marac {

class AddressInText;

/// What a search may show of a text in which every one of `words` stands (holdsAll): the text with its protected addresses
/// masked, and nothing when one of the words stood in them alone, since the hit itself would tell where somebody lives.
std::optional<QString> foundText(const QString &text, const QStringList &words, const AddressInText &addresses);

} // namespace marac
