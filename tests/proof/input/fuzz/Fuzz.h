// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>

// One function for each parser of what comes from outside. It takes any bytes, gives them to the parser, and demands what
// must hold of whatever the parser makes of them. libFuzzer calls it in the long form (packaging/fuzz), marac-proof-input
// in the short one.

namespace marac::fuzz {

/// How a process ends that found a property broken, so that it is told from a crash. libFuzzer is told by a crash.
inline constexpr int brokenProperty = 77;

/// Ends the process with `what` on the error stream unless it holds.
void demand(bool holds, const char *what);

QByteArray bytesOf(const std::uint8_t *data, std::size_t size);
/// As UTF-8; behind a first byte of 0xff as UTF-16, in which anything can be said that a QString can hold.
QString textOf(const std::uint8_t *data, std::size_t size);
/// `good` with as many bytes altered as the input has triples (where, where, by what): a file that nearly passes.
QByteArray altered(QByteArray good, const std::uint8_t *data, std::size_t size);

int fuzzActionLine(const std::uint8_t *data, std::size_t size);
int fuzzAssessment(const std::uint8_t *data, std::size_t size);
int fuzzDate(const std::uint8_t *data, std::size_t size);
int fuzzHolidays(const std::uint8_t *data, std::size_t size);
int fuzzImportCsv(const std::uint8_t *data, std::size_t size);
int fuzzImportJson(const std::uint8_t *data, std::size_t size);
int fuzzKeyring(const std::uint8_t *data, std::size_t size);
int fuzzLists(const std::uint8_t *data, std::size_t size);
int fuzzManifest(const std::uint8_t *data, std::size_t size);
int fuzzReaderAnswer(const std::uint8_t *data, std::size_t size);
int fuzzRecoveryWords(const std::uint8_t *data, std::size_t size);
int fuzzSearchWords(const std::uint8_t *data, std::size_t size);
int fuzzTemplates(const std::uint8_t *data, std::size_t size);
int fuzzText(const std::uint8_t *data, std::size_t size);
int fuzzWitness(const std::uint8_t *data, std::size_t size);

} // namespace marac::fuzz
