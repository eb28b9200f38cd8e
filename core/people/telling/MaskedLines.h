// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/addresses/AddressInText.h"

#include <QStringList>

namespace marac {

/// A part of a text, from `from` up to `end`, with the words "Protected address" for what of these places lies in it. The
/// places stand in the order of the text.
QString maskedPart(const QString &text, const QList<AddressPlace> &places, qsizetype from, qsizetype end);

/// Lines that follow one another, one for one: of a place that stands on two of them the words stand on both. The places
/// are those of the lines joined by line breaks.
QStringList maskedLines(const QStringList &lines, const QList<AddressPlace> &places);

} // namespace marac
