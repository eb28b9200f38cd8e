// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/papers/Papers.h"

class QWidget;

namespace marac {

class PageContext;

/// Opens the preview of a paper over `host`; looking, printing and saving each go through makePaper(), which records them. It
/// is made beside the window: a large meeting's reads long. `reference` tells its file from others of the day: that of the
/// meeting or referral, then the code of the agency whose copy it is.
void orderPaper(QWidget *host, PageContext &context, const documents::PaperOrder &order,
                const QStringList &reference = {});

} // namespace marac
