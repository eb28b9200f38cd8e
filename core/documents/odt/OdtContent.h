// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

#include <QByteArray>

namespace marac::documents {

/// content.xml: the words of the document from its building stones, in their order.
QByteArray odtContent(const Document &document);

} // namespace marac::documents
