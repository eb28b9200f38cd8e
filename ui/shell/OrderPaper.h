// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/papers/Papers.h"

class QWidget;

namespace marac {

class Prompts;

/// Opens the preview of a paper over `host`; looking, printing and saving each go through makePaper(), which records them.
/// `reference` tells its file from others of the day: that of the meeting or referral, then the code of the agency whose copy
/// it is.
void orderPaper(QWidget *host, Register &records, Prompts &prompts, const documents::PaperOrder &order,
                const QStringList &reference);

/// The same with what a page is given (PageContext), whose room comes after this one.
template <class Context>
void orderPaper(QWidget *host, Context &context, const documents::PaperOrder &order, const QStringList &reference = {})
{
    orderPaper(host, context.reg(), context.prompts(), order, reference);
}

} // namespace marac
