// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace marac::proof {

// What a print service says (RFC 8010, RFC 8011) of one printer that takes every job.

/// A whole answer over HTTP.
QByteArray said(const QByteArray &kind, const QByteArray &words);
/// The printer's description, as Adobe's PPD 4.3 has it: A4, black, to the edge.
QByteArray describedPrinter();
/// To a request over IPP; `port` is where the printer is.
QByteArray answered(const QByteArray &request, int port);

} // namespace marac::proof
