// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/ConsultMeetings.h"

class QPushButton;
class QWidget;

namespace marac {

class PageContext;

/// Offers each agency's extract of the minutes of a meeting (R008), as a paper over `host`.
QPushButton *extractButton(PageContext &context, const MeetingFile &file, QWidget *host);

} // namespace marac
