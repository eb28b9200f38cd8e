// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/papers/Papers.h"

class QWidget;

namespace marac {

class PageContext;

/// Opens the preview of a paper over `host`; looking, printing and saving each go through makePaper(), which records them.
void orderPaper(QWidget *host, PageContext &context, const documents::PaperOrder &order);

} // namespace marac
