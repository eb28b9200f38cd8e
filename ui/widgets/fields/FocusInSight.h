// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;

namespace marac {

/// Scrolls the area whenever something inside takes the focus, however it came there (WCAG 2.2 2.4.11): Qt does so for the
/// Tab key alone, not for a link to a field or a step to the next question.
void keepFocusInSight(QScrollArea *area);

} // namespace marac
